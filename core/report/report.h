#pragma once

#include "checks/assess.h"
#include "senders/reading.h"

#include <QJsonObject>

namespace Postseal {

/// One word for the domain; see docs for the meaning of each.
enum class Verdict { Protected, Testing, LosingMail, Ineffective, Off, Absent, NoMail, Unknown };
[[nodiscard]] const char *verdictWord(Verdict verdict);
/// The verdict of this word; Unknown for any other.
[[nodiscard]] Verdict verdictFromWord(QByteArrayView word);
/// The verdict as one sentence for people, in the language of the application.
[[nodiscard]] QString verdictSentence(Verdict verdict);

struct Report;
/// Whether the domain takes no mail because there is no such name in DNS.
[[nodiscard]] bool isMissing(const Report &report);
/// The verdict of a whole report, which knows more: that there is no such domain, for example.
[[nodiscard]] QString verdictSentence(const Report &report);
/// Of a domain that does not exist.
[[nodiscard]] QString missingSentence();

/// What a conforming sender does with one address of one MX (RFC 8461 5).
struct Delivery {
    enum class Action { Deliver, Refuse, DeliverUnprotected, Unknown };
    DomainName mx;
    int preference = 0;
    IpAddress address; ///< null when the host has none
    Action action = Action::Unknown;
    QStringList because; ///< check/outcome
    /// What a sender that knows DANE makes of this address: it goes before MTA-STS (RFC 8461 2, RFC
    /// 7672 2.2).
    enum class Dane { None, Fits, Differs, Unusable, Broken, Unknown };
    Dane dane = Dane::None;
    bool operator==(const Delivery &) const = default;
};
[[nodiscard]] const char *actionWord(Delivery::Action action);
[[nodiscard]] const char *daneWord(Delivery::Dane dane);

/// The immutable result that every window, printer and test looks at.
struct Report {
    Evidence evidence;
    Findings findings;
    QList<Delivery> delivery;
    QList<SenderReading> senders; ///< the standard first; empty as long as nothing is published
    Verdict verdict = Verdict::Unknown;
    bool smtpTested = false; ///< some address of an MX answered EHLO
    bool operator==(const Report &) const = default;
};

/// Judges the evidence: findings, delivery table, verdict.
[[nodiscard]] Report makeReport(const Evidence &evidence);
/// For a run that is still going on the verdict is Unknown and the delivery table may be short.
[[nodiscard]] int exitStatus(const Report &report, bool strict);

/// One finding, and the whole report, in the schema postseal-report/1.
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const Report &report, bool withEvidence = true);
/// Plain text for a terminal; colour only when asked for. Contains no control character of observed text.
[[nodiscard]] QString toText(const Report &report, bool colour);
[[nodiscard]] QString toMarkdown(const Report &report);
[[nodiscard]] QString toHtml(const Report &report);

} // namespace Postseal
