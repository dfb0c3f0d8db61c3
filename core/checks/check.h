#pragma once

#include "base/message.h"
#include "base/ipaddress.h"
#include "dns/domainname.h"

#include <QList>
#include <QString>

#include <span>

namespace Postseal {

struct Scene;

/// The state of one finding. Only Pass is ever shown green. Waiting and Running exist only while a run goes
/// on.
enum class Status { Waiting, Running, Pass, Info, Warning, Error, Unknown, Skipped, NotApplicable };
/// The word for JSON, text and window: "pass", "not-applicable", ...
[[nodiscard]] const char *statusWord(Status status);
[[nodiscard]] Status statusFromWord(const QByteArray &word);

/// One way in which a check can end: constant data, texts marked for translation in the context "Check".
struct Outcome {
    const char *code;
    Status status;
    const char *seen;          ///< what was seen, with place markers
    const char *why = nullptr; ///< why it matters; null for a pass
    const char *fix = nullptr; ///< what to do; null for a pass
    bool blocks = true;        ///< as an error: the checks that need this one are skipped
};

/// What a judge thinks of one subject: which of its outcomes, with which values. The address of the outcome
/// is its identity, so that a misspelt code does not compile.
struct Opinion {
    const Outcome *outcome = nullptr;
    Arguments arguments;
    Status status;   ///< the outcome's, unless the judge lowers or raises it for this domain
    QString subject; ///< MX host, name server or URI, where it differs from the subject that was asked about
    IpAddress address;  ///< likewise
    bool blocks = true; ///< keeps the checks that need this one from being judged, where its outcome does

    Opinion(const Outcome &what, Arguments values = {})
        : outcome(&what), arguments(std::move(values)), status(what.status)
    {
    }
    Opinion(const Outcome &what, Status as, Arguments values = {})
        : outcome(&what), arguments(std::move(values)), status(as)
    {
    }
    [[nodiscard]] Opinion about(const QString &name) const
    {
        Opinion copy = *this;
        copy.subject = name;
        return copy;
    }
    [[nodiscard]] Opinion at(const IpAddress &where) const
    {
        Opinion copy = *this;
        copy.address = where;
        return copy;
    }
};
using Opinions = QList<Opinion>;

/// What a check is asked about.
enum class Scope {
    Domain,        ///< once
    PolicyAddress, ///< each address of the policy host whose handshake was completed
    PolicyBody,    ///< each distinct policy text that was served; the address of the first that served it
    Mx,            ///< each host that takes mail
    MxAddress      ///< each address of each such host
};

/// The thing that a judge is to look at. Members that do not belong to the scope are null.
struct Subject {
    DomainName mx;
    IpAddress address;
    bool operator==(const Subject &) const = default;
};

/// One row of the catalogue: constant data and a pure function.
struct Check {
    const char *id;
    const char *title;
    Scope scope;
    std::span<const char *const> needs; ///< ids; a failure at level error there skips this check
    std::span<const char *const> references;
    std::span<const Outcome *const> outcomes; ///< the first one is the pass
    Opinions (*judge)(const Scene &scene, const Subject &subject);
};

/// Outcomes that every check shares: it waits, runs, could not look, was skipped, does not apply, has more to
/// say of the same kind.
namespace Generic {
extern const Outcome waiting, running, unknown, skipped, notApplicable, more;
/// The three that need a reason; the reason is half a sentence in the source language.
[[nodiscard]] Opinion unknownBecause(const char *reason);
[[nodiscard]] Opinion skippedBecause(const char *reason);
[[nodiscard]] Opinion notApplicableBecause(const char *reason);
/// So many are not listed.
[[nodiscard]] Opinion moreOfThem(qsizetype count);
} // namespace Generic
/// Of the same outcome for the same subject so many opinions are listed; the rest is counted.
inline constexpr qsizetype mostAlike = 100;

} // namespace Postseal
