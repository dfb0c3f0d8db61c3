#pragma once

#include "probe/probe.h"
#include "probe/tlslink.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Postseal {

/// One conversation with one address of an MX host. A state machine; the state is the stage of the answer:
///
///   stage         | waits for       | comes                  | then
///   --------------+-----------------+------------------------+---------------------------------
///   Connect       | TCP connection  | connected              | Greeting
///   Greeting      | 220             | 220 / another code     | send EHLO -> Ehlo / end
///   Ehlo          | 250 of EHLO     | lists STARTTLS / not   | send STARTTLS -> StartTls / end
///   StartTls      | 220             | 220 / another code     | begin handshake -> Handshake / end
///   Handshake     | TLS session     | encrypted              | send EHLO -> EhloAfterTls
///   EhloAfterTls  | 250 of EHLO     | 250 / another code     | Done / end
///
/// An error, a close or the end of the time granted to the step ends the dialogue in the stage where it is.
class SmtpDialogue : public QObject {
    Q_OBJECT
public:
    /// The name that is sent in the handshake (SNI): that of the MX host as a rule.
    enum class NameSent { Host, None, Other };
    SmtpDialogue(const SmtpRequest &request, TlsDemands demands, QObject *parent,
                 NameSent name = NameSent::Host);
    ~SmtpDialogue() override;
    void start();
    /// Ends with the TLS session, without an EHLO through it.
    void endWithSession() { m_endWithSession = true; }

Q_SIGNALS:
    /// The server took the connection; it may still have nothing to say.
    void connected();
    /// Once. QUIT was said where there was somebody to hear it.
    void finished(const Postseal::Fact<Postseal::SmtpAnswer> &answer);

private:
    void setStage(SmtpAnswer::Stage stage);
    void send(const QByteArray &line);
    void read();
    void take(const Parsed<SmtpReply, SmtpNote> &reply);
    void takeEhlo(const SmtpReply &reply);
    void beginTls();
    void broken(QAbstractSocket::SocketError error);
    void timedOut();
    void end(const Trouble &trouble);
    void end(const Fact<SmtpAnswer> &fact);
    [[nodiscard]] QByteArray ehloLine() const;

    const SmtpRequest m_request;
    const QByteArray m_serverName; ///< to be sent (SNI); empty: none
    SmtpAnswer m_answer;
    SmtpReplyReader m_reader;
    TlsLink *m_link;
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_stepSince;
    bool m_endWithSession = false;
    bool m_ended = false;
};

} // namespace Postseal
