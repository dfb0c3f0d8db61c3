#include "probe/smtpdialogue.h"

namespace Postseal {

namespace {

/// A name that no server has a certificate for (RFC 2606 2).
constexpr auto unknownHost = "unknown-host.invalid";

QByteArray nameToSend(const SmtpRequest &request, SmtpDialogue::NameSent name)
{
    switch (name) {
    case SmtpDialogue::NameSent::Host:
        return request.host.ascii();
    case SmtpDialogue::NameSent::Other:
        return unknownHost;
    case SmtpDialogue::NameSent::None:
        break;
    }
    return {};
}

} // namespace

using SmtpStage = SmtpAnswer::Stage;
using Kind = Trouble::Kind;

SmtpDialogue::SmtpDialogue(const SmtpRequest &request, TlsDemands demands, QObject *parent, NameSent name)
    : QObject(parent), m_request(request), m_serverName(nameToSend(request, name)),
      m_link(new TlsLink(demands, this))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SmtpDialogue::timedOut);
    connect(m_link, &TlsLink::connected, this, [this] {
        setStage(SmtpStage::Greeting);
        Q_EMIT connected();
    });
    connect(m_link, &TlsLink::encrypted, this, [this] {
        m_answer.tls = m_link->session();
        setStage(SmtpStage::EhloAfterTls);
        if (m_endWithSession)
            return end(Trouble());
        send(ehloLine());
    });
    connect(m_link, &TlsLink::readyRead, this, &SmtpDialogue::read);
    connect(m_link, &TlsLink::errorOccurred, this, &SmtpDialogue::broken);
}

SmtpDialogue::~SmtpDialogue()
{
    m_ended = true;
    m_link->disconnect(this);
}

void SmtpDialogue::start()
{
    m_since.start();
    setStage(SmtpStage::Connect);
    m_link->open(toQt(m_request.target.address), m_request.target.port);
}

void SmtpDialogue::setStage(SmtpStage stage)
{
    m_answer.stage = stage;
    m_stepSince.start();
    m_timer.start(
        timeFor(stage == SmtpStage::Connect ? Limits::connect : Limits::smtpStep, m_request.deadline));
}

QByteArray SmtpDialogue::ehloLine() const
{
    if (!m_request.helo.isEmpty())
        return "EHLO " + m_request.helo;
    const QHostAddress here = m_link->localAddress();
    const bool v6 = here.protocol() == QAbstractSocket::IPv6Protocol;
    return "EHLO [" + QByteArray(v6 ? "IPv6:" : "") + here.toString().toLatin1() + ']';
}

void SmtpDialogue::send(const QByteArray &line)
{
    m_link->write(line + "\r\n");
}

void SmtpDialogue::read()
{
    m_reader.feed(m_link->readAll());
    while (!m_ended && m_answer.stage != SmtpStage::Handshake) {
        const std::optional<Parsed<SmtpReply, SmtpNote>> reply = m_reader.next();
        if (!reply)
            return;
        take(*reply);
    }
}

void SmtpDialogue::take(const Parsed<SmtpReply, SmtpNote> &parsed)
{
    const bool mayAnswerMore =
        m_answer.stage == SmtpStage::StartTls || m_answer.stage == SmtpStage::EhloAfterTls;
    m_answer.tooEarly = m_answer.tooEarly || (!mayAnswerMore && !m_reader.rest().isEmpty());
    m_answer.oddLineEnds = m_answer.oddLineEnds || parsed.has(SmtpNote::LineEnd);
    // Clients may take any line's code for that of the whole reply (RFC 5321 4.2.1).
    if (parsed.has(SmtpNote::BadCode) || parsed.has(SmtpNote::CodeChanges))
        return end({Kind::Nonsense, parsed.raw.left(200).trimmed(), 0});
    if (parsed.has(SmtpNote::LongLine) || parsed.has(SmtpNote::TooManyLines))
        return end({Kind::TooMuch, parsed.raw.left(200).trimmed(), 0});
    const SmtpReply &reply = parsed.value;
    switch (m_answer.stage) {
    case SmtpStage::Greeting:
        m_answer.greeting = reply;
        if (reply.code != 220)
            return end(Trouble());
        setStage(SmtpStage::Ehlo);
        return send(ehloLine());
    case SmtpStage::Ehlo:
        return takeEhlo(reply);
    case SmtpStage::StartTls:
        m_answer.startTls = reply;
        return reply.code == 220 ? beginTls() : end(Trouble());
    case SmtpStage::EhloAfterTls:
        m_answer.ehloAfterTls = reply;
        if (reply.code == 250)
            m_answer.stage = SmtpStage::Done;
        return end(Trouble());
    case SmtpStage::Connect:
    case SmtpStage::Handshake:
    case SmtpStage::Done:
        break;
    }
}

void SmtpDialogue::takeEhlo(const SmtpReply &reply)
{
    m_answer.ehlo = reply;
    if (reply.code != 250 || !reply.lists("STARTTLS"))
        return end(Trouble());
    setStage(SmtpStage::StartTls);
    send("STARTTLS");
}

/// Whatever stands behind the reply came in clear: it is kept as evidence and never taken for something that
/// came through TLS.
void SmtpDialogue::beginTls()
{
    m_answer.injected = m_reader.rest().left(1000);
    m_reader = SmtpReplyReader();
    setStage(SmtpStage::Handshake);
    m_link->encrypt(m_serverName);
}

void SmtpDialogue::broken(QAbstractSocket::SocketError error)
{
    if (m_ended)
        return;
    const auto failure = failureOf(error, m_link->errorString());
    if (m_answer.stage == SmtpStage::Connect && failure)
        return end(*failure);
    Trouble trouble = troubleOf(error, m_link->errorString());
    if (trouble.kind == Kind::NotTls && m_answer.tls)
        trouble.kind = Kind::Alert; // the session stands; it is broken off
    if (trouble.kind == Kind::Timeout)
        trouble.limitMs = m_since.elapsed();
    end(trouble);
}

/// A silence shorter than any sender's patience proves nothing; it only means that our own time was short.
void SmtpDialogue::timedOut()
{
    constexpr int shortestJudged = 5000;
    if (m_stepSince.elapsed() < shortestJudged)
        return end(Failure{Failure::Kind::Timeout, {}});
    end({Kind::Timeout, {}, m_stepSince.elapsed()});
}

void SmtpDialogue::end(const Trouble &trouble)
{
    m_answer.trouble = trouble;
    m_answer.elapsedMs = m_since.elapsed();
    end(Fact<SmtpAnswer>(m_answer));
}

void SmtpDialogue::end(const Fact<SmtpAnswer> &fact)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_link->disconnect(this);
    if (m_answer.stage != SmtpStage::Connect && m_answer.stage != SmtpStage::Handshake)
        send("QUIT");
    m_link->close();
    Q_EMIT finished(fact);
}

} // namespace Postseal
