#pragma once

#include "probe/practice/practicenetwork.h"
#include "probe/practice/practicezone.h"
#include "probe/practice/webserver.h"

#include <QSet>

namespace Postseal {

/// Who stands where in the practice network. All addresses are of the documentation networks (RFC 5737, RFC
/// 3849).
namespace PracticePlaces {
[[nodiscard]] DomainName domain();
[[nodiscard]] DomainName policyHost();
/// The mail servers: two that are always there, and one that only MxNotInPolicy puts into the DNS.
struct MailPlace {
    DomainName host;
    quint16 preference;
    QList<IpAddress> addresses;
    bool extra;
};
[[nodiscard]] const QList<MailPlace> &mailPlaces();
[[nodiscard]] QList<IpAddress> webAddresses();
[[nodiscard]] IpAddress staleWebAddress();
[[nodiscard]] IpAddress nameServerAddress();
} // namespace PracticePlaces

/// What is published and what is broken: everything that the servers say follows from it.
struct PracticeState {
    Publication publication;
    QSet<PracticeFault> faults;

    [[nodiscard]] bool has(PracticeFault fault) const { return faults.contains(fault); }
    [[nodiscard]] PracticeZone zone() const;
    /// The answer of the web server that is looked after.
    [[nodiscard]] WebAnswer webAnswer(const WebRequest &request) const;
    /// The answer of the one that was forgotten: an older policy than the one published.
    [[nodiscard]] WebAnswer staleWebAnswer(const WebRequest &request) const;
};

/// What a scenario publishes, without its faults.
[[nodiscard]] Publication practicePublication(PolicyMode mode);

} // namespace Postseal
