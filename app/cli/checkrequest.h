#pragma once

#include "command.h"
#include "memory.h"
#include "probe/lookoptions.h"
#include "reportoutput.h"
#include "watch.h"

namespace Postseal {

/// Everything that was asked of check.
struct CheckRequest {
    QList<DomainInput> inputs;   ///< the arguments
    std::optional<QString> list; ///< the file of --input
    LookOptions look;
    ReportFormat format = ReportFormat::Text;
    QString output;
    QString saveEvidence;
    QString replay;
    QString practice;
    MemoryRequest memory;
    WatchRequest watch;
    QStringList subdomains; ///< as typed
    int jobs = 0;           ///< 0: as many as the machine is good for
    int threads = 0;        ///< 0: one a processor
    bool strict = false;
    bool evidence = true; ///< in JSON
    bool resume = false;
    bool progress = false;
    bool shared = true; ///< answers of mail servers, between domains

    [[nodiscard]] bool isList() const { return list.has_value(); }
};

/// The options of check.
void addCheckOptions(CommandParser *parser);
/// An exit status; other than Fine, it has said why.
[[nodiscard]] int readCheckRequest(const CommandParser &parser, const QStringList &arguments,
                                   Console &console, CheckRequest *request);
/// Of the names that were typed, those below this domain: a name with a dot is whole, one without is below
/// any.
[[nodiscard]] QList<DomainName> subdomainsOf(const QStringList &names, const DomainName &domain);
/// What is said of a name that is below no domain of the run.
[[nodiscard]] QString strayName(const QString &name);

} // namespace Postseal
