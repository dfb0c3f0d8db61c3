#include "steps/seentexts.h"

#include "base/text.h"
#include "language.h"
#include "mtasts/policy.h"
#include "report/visibility.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace Postseal {

namespace {

/// The sentences of this file.
struct SeenWords {
    Q_DECLARE_TR_FUNCTIONS(SeenWords)
};

/// What was got from one address of the policy host.
RowText servedText(const IpAddress &address, const Fact<PolicyAnswer> &fact, const Policy &planned)
{
    const Status open = fact.isPending() ? Status::Running : Status::Unknown;
    RowText row{{open, false, {}}, address.toString(), SeenWords::tr("Nothing seen"), {}, true};
    const PolicyAnswer *answer = fact.value();
    if (!answer)
        return row;
    if (!answer->isWholeFile()) {
        row.light.status = Status::Error;
        row.second = answer->status > 0 && answer->status != 200
                         ? SeenWords::tr("No policy file: the answer was %1").arg(answer->status)
                         : SeenWords::tr("No policy file could be fetched");
        return row;
    }
    const Policy served = parsePolicy(answer->body).value;
    const QString mode = QString::fromLatin1(modeWord(served.mode));
    const bool same = served == planned;
    row.light.status = same ? Status::Pass : Status::Info;
    row.second = same ? SeenWords::tr("The same as this draft, mode %1").arg(mode)
                 : served.mode == PolicyMode::Unset
                     ? SeenWords::tr("Something that is no policy")
                     : SeenWords::tr("Differs from this draft, mode %1").arg(mode);
    return row;
}

} // namespace

QList<RowText> seenTexts(const Evidence &evidence, const DomainName &name, const QByteArray &planned)
{
    const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
    const QString time = clockTime(evidence.observedAt);
    if (fact.isPending() || fact.isNotAsked())
        return {{{fact.isPending() ? Status::Running : Status::Waiting, false, {}},
                 SeenWords::tr("Being looked up"),
                 {},
                 {},
                 false}};
    const DnsAnswer *answer = fact.value();
    if (!answer || !answer->isUsable())
        return {{{Status::Unknown, false, {}},
                 SeenWords::tr("No usable answer"),
                 answer ? answer->outcomeText() : QString(),
                 time,
                 false}};
    QList<RowText> rows;
    for (const TxtData &text : answer->texts()) {
        const bool same = text.joined() == planned;
        rows.append(
            {{same ? Status::Pass : Status::Info, false, {}},
             visibleText(text.joined()),
             same ? SeenWords::tr("The same as planned") : SeenWords::tr("Differs from what is planned"),
             time,
             true});
    }
    if (rows.isEmpty())
        rows.append({{Status::NotApplicable, true, {}},
                     SeenWords::tr("No TXT record at this name yet."),
                     {},
                     time,
                     false});
    return rows;
}

QList<RowText> spreadTexts(const Evidence &evidence, const DomainName &name, const QByteArray &planned)
{
    if (planned.isEmpty())
        return {};
    const Visibility seen = visibilityOf(evidence, name, planned);
    if (seen.showing == 0)
        return {};
    const QString where = seen.servers == 1 ? SeenWords::tr("Visible at the only name server")
                          : seen.showing == seen.servers
                              ? SeenWords::tr("Visible at all %1 name servers").arg(numberText(seen.servers))
                              : SeenWords::tr("Visible at %1 of %2 name servers")
                                    .arg(numberText(seen.showing), numberText(seen.servers));
    QStringList more;
    if (!seen.behind.isEmpty())
        more.append(SeenWords::tr("Not yet at %1.").arg(visibleText(seen.behind.join(QStringLiteral(", ")))));
    if (!seen.silent.isEmpty())
        more.append(
            SeenWords::tr("No answer from %1.").arg(visibleText(seen.silent.join(QStringLiteral(", ")))));
    if (seen.everywhereAt.isValid() && seen.behind.isEmpty())
        more.append(SeenWords::tr("Caches may hold what was there before until %1.")
                        .arg(momentText(seen.everywhereAt)));
    else if (seen.everywhereAt.isValid())
        more.append(SeenWords::tr("Everywhere by %1, once all name servers have it.")
                        .arg(momentText(seen.everywhereAt)));
    const bool whole = seen.isEverywhere();
    return {{{whole ? Status::Pass : Status::Info, false, {}},
             where,
             more.join(QLatin1Char(' ')),
             clockTime(evidence.observedAt),
             false}};
}

QList<RowText> servedTexts(const Evidence &evidence, const QByteArray &plannedFile)
{
    const Policy planned = parsePolicy(plannedFile).value;
    QList<RowText> rows;
    for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
        rows.append(servedText(it.key(), it.value(), planned));
        rows.last().trailing = clockTime(evidence.observedAt);
    }
    if (rows.isEmpty())
        rows.append({{Status::NotApplicable, true, {}},
                     SeenWords::tr("Nothing is served there yet."),
                     {},
                     {},
                     false});
    return rows;
}

} // namespace Postseal
