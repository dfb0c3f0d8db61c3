#pragma once

#include "http/httpreply.h"
#include "probe/probe.h"
#include "probe/tlslink.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Postseal {

/// One request over HTTPS to one address, as a rule for the policy file. A state machine; the state is the
/// stage of the answer:
///
///   stage     | waits for       | comes           | then
///   ----------+-----------------+-----------------+------------------------------
///   Connect   | TCP connection  | connected       | Handshake, which has begun
///   Handshake | TLS session     | encrypted       | send GET -> Response
///   Response  | head            | a whole head    | Body
///   Body      | end of the body | its last byte   | Done
///
/// An error, a close, a limit or the end of the time ends the fetch in the stage where it is.
class PolicyFetch : public QObject {
    Q_OBJECT
public:
    /// Whether the server is asked to staple the status of its certificate.
    enum class Status { Asked, NotAsked };
    PolicyFetch(const PolicyRequest &request, TlsDemands demands, Status status, QObject *parent);
    ~PolicyFetch() override;
    void start();

Q_SIGNALS:
    /// Once.
    void finished(const Postseal::Fact<Postseal::PolicyAnswer> &answer);

private:
    void sendRequest();
    void read();
    void takeReply();
    void broken(QAbstractSocket::SocketError error);
    void timedOut();
    void end(const Trouble &trouble);
    void end(const Fact<PolicyAnswer> &fact);

    const PolicyRequest m_request;
    const Status m_status;
    PolicyAnswer m_answer;
    HttpReplyReader m_reader;
    TlsLink *m_link;
    QTimer m_connectTimer;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_ended = false;
};

} // namespace Postseal
