#include "fuzzing.h"

#include "drafts.h"
#include "plan/choices.h"
#include "export/dialect.h"
#include "report/watchstate.h"

#include <QJsonDocument>

using namespace Postseal;

/// What the program keeps for itself and may find changed: drafts, and the state of a watch. A draft without
/// faults can be exported in every dialect.
void fuzzOne(const QByteArray &input)
{
    if (const std::optional<WatchState> state = readWatchState(input))
        MUST(readWatchState(toJson(*state)) == state);

    const std::optional<Choices> choices = draftFromJson(QJsonDocument::fromJson(input).object());
    if (!choices)
        return;
    MUST(draftFromJson(draftToJson(*choices)) == choices);
    const QList<ChoiceFault> faults = faultsOf(*choices);
    for (const ChoiceFault &fault : faults)
        MUST(!fault.message.text().isEmpty());
    if (!faults.isEmpty())
        return;
    const Publication publication = publicationFor(*choices);
    MUST(parsePolicy(publication.policyFile).notes.isEmpty());
    for (const Dialect &dialect : dialects())
        MUST(exportRecords(dialect, publication, *choices).has_value());
}
