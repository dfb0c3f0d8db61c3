#pragma once

#include "probe/probe.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace Postseal {

/// One fetch of the policy file from one address.
class PolicyFetch : public QObject {
    Q_OBJECT
public:
    PolicyFetch(const PolicyRequest &request, QObject *parent);
    ~PolicyFetch() override;
    void start();

Q_SIGNALS:
    void finished(const Postseal::Fact<Postseal::PolicyAnswer> &answer);

private:
    void takeSession();
    void takeHeaders();
    void takeBody();
    void replyFinished();
    void timedOut();
    void end(const Fact<PolicyAnswer> &fact);
    [[nodiscard]] Fact<PolicyAnswer> result(const Trouble &trouble);

    const PolicyRequest m_request;
    PolicyAnswer m_answer;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_connectTimer;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_ended = false;
};

/// A plain look at a port, when the fetch failed before TLS stood: does it accept connections, and what does
/// it speak at the lowest demands?
class PortLook : public QObject {
    Q_OBJECT
public:
    struct Seen {
        bool connected = false;
        QByteArray protocol; ///< of a session at the lowest demands
        Trouble trouble;
    };
    /// With an empty host no TLS is begun.
    PortLook(const Endpoint &target, const DomainName &host, int limitMs, QObject *parent);

Q_SIGNALS:
    void finished(const Postseal::PortLook::Seen &seen);

private:
    void end();
    Seen m_seen;
    bool m_ended = false;
};

} // namespace Postseal
