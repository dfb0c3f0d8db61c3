#pragma once

#include "checks/check.h"
#include "evidence/observations.h"
#include "tls/chain.h"

#include <optional>

namespace Postseal {

/// The outcomes of the four certificate checks, which a policy host and a mail server have in common; the
/// texts are each family's own.
struct NameOutcomes {
    const Outcome &ok;
    const Outcome &mismatch;
    const Outcome &special; ///< only in the common name, or only the mail domain
};
struct TrustOutcomes {
    const Outcome &ok;
    const Outcome &selfSigned;
    const Outcome &unknownCa;
    const Outcome &incomplete;
    const Outcome &weak;
};
struct DateOutcomes {
    const Outcome &ok;
    const Outcome &expired;
    const Outcome &future;
};

/// The names of a certificate for {names}: SAN entries, or the common name in brackets. Plain text, at most
/// ten.
[[nodiscard]] QString namesOf(const Certificate &certificate);
/// A point in time for sentences: 2026-11-14 09:12 UTC.
[[nodiscard]] QString dateText(const QDateTime &utc);

/// Why a chain was not verified, as half a sentence in the source language, for Trust::TooMuch.
[[nodiscard]] const char *tooMuchToVerify();

[[nodiscard]] Opinions judgeTrust(const ChainVerdict &verdict, const TrustOutcomes &outcomes,
                                  Arguments arguments);
/// An RSA key that is too large for some senders, of the policy host or of a mail server.
inline constexpr Outcome largeKey{
    "large-key", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "A certificate that {host} sends has an RSA key of {bits} bits."),
    QT_TRANSLATE_NOOP("Check", "Senders written in Go take no more than 8192 bits and refuse it."),
    QT_TRANSLATE_NOOP("Check", "Use certificates with keys of 2048 to 4096 bits.")};
/// An opinion on a key of that kind. Empty otherwise.
[[nodiscard]] Opinions judgeKeySize(const ChainVerdict &verdict, const DomainName &host);
/// An opinion when more certificates came than are looked at: {count}, {limit}. Empty otherwise.
[[nodiscard]] Opinions judgeLength(const std::optional<TlsSession> &tls, const Outcome &tooLong,
                                   Arguments arguments);
/// The same where Postfix, with its smtp_tls_scert_verifydepth of 9, follows the chain to its end no more.
[[nodiscard]] Opinions judgeDepth(const ChainVerdict &verdict, const Outcome &tooLong, Arguments arguments);
[[nodiscard]] Opinions judgeDates(const ChainVerdict &verdict, const DateOutcomes &outcomes,
                                  Arguments arguments);
/// Renewal is late when less than 14 days and less than a quarter of the lifetime are left.
[[nodiscard]] Opinions judgeRenewal(const ChainVerdict &verdict, const QDateTime &now, const Outcome &ok,
                                    const Outcome &soon, Arguments arguments);

/// What stopped a connection, for {error}: the library's words, or what is known of the state.
[[nodiscard]] QString troubleText(const struct Trouble &trouble);

} // namespace Postseal
