#pragma once

#include "plan/choices.h"
#include "probe/lookoptions.h"

#include <QObject>

#include <memory>

namespace Postseal {

/// One thing that can be broken in the practice network; the switchboard shows one switch for each.
enum class PracticeFault {
    NoPolicyHost,
    PolicyCertificateExpired,
    PolicyCertificateSelfSigned,
    PolicyCertificateWrongName,
    PolicyRedirect,
    PolicyNotFound,
    PolicyHtml,
    PolicyWrongLocation,
    TwoStsRecords,
    MalformedStsRecord,
    NoStsRecord,
    MxNotInPolicy,
    MxWithoutStartTls,
    MxCertificateExpired,
    Ipv6AddressDead,
    SecondAddressStale,
    NoTlsRpt,
    MalformedTlsRpt
};

/// A named state of the practice network: what is published, and what is broken.
struct PracticeScenario {
    const char *name;     ///< for --practice, for example "first-visit"
    const char *sentence; ///< one sentence, marked for translation in the context "Practice"
    PolicyMode mode;      ///< Unset: nothing of MTA-STS and TLS-RPT is published
    QList<PracticeFault> faults;
};
[[nodiscard]] const QList<PracticeScenario> &practiceScenarios();
/// The scenario with this name; null if there is none.
[[nodiscard]] const PracticeScenario *findPracticeScenario(const QString &name);
/// The fault as a short label for its switch, in the source language, context "Practice".
[[nodiscard]] const char *practiceFaultLabel(PracticeFault fault);

/// A whole small internet on loopback and free ports: DNS (UDP and TCP), HTTPS and HTTP, SMTP with STARTTLS,
/// and a certificate authority made at start. Everything runs on the event loop of the thread that made it.
class PracticeNetwork : public QObject {
    Q_OBJECT
public:
    explicit PracticeNetwork(QObject *parent = nullptr);
    ~PracticeNetwork() override;

    /// practice.example
    [[nodiscard]] static DomainName domain();
    /// The addresses of its web server: what the policy host has to point to.
    [[nodiscard]] static QList<IpAddress> webAddresses();
    /// The addresses of its web server, where the policy is served: for the choices of who sets it up.
    [[nodiscard]] static QList<IpAddress> webServerAddresses();

    /// Makes the authority and opens all ports. On failure false, and error() says why in a sentence.
    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const;

    /// Puts the network into the state of the scenario.
    void play(const PracticeScenario &scenario);
    /// Publishes what the wizard generated: records and policy file, as an administrator would.
    /// What is broken stays broken until it is mended.
    void publish(const Publication &publication);
    /// Takes everything of MTA-STS and TLS-RPT down again; mail goes on working.
    void unpublish();
    void setFault(PracticeFault fault, bool on);
    [[nodiscard]] QList<PracticeFault> faults() const;

    /// How to look at it: resolver, connect-to for every service, trust anchor, networks that count as
    /// public. It holds until the network is destroyed, whatever is published or broken. Every connection
    /// stays on loopback: an address that is not of this network refuses. Empty before start().
    [[nodiscard]] LookOptions lookOptions() const;
    /// The same as command line arguments and the anchor as PEM, for `postseal-cli practice`.
    [[nodiscard]] QStringList commandLineArguments(const QString &trustFile) const;
    [[nodiscard]] QByteArray trustAnchorPem() const;

Q_SIGNALS:
    /// Something was published, taken down, broken or mended.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Postseal
