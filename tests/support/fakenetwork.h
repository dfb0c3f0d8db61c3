#pragma once

#include "probe/inspection.h"

#include "support/evidencebuilder.h"

#include <QPointer>

/// A network that answers from evidence made by hand, when the test says so.
namespace FakeNet {
using namespace Postseal;

inline QByteArray key(const DnsQuestion &question)
{
    return question.name.ascii() + ' ' + typeName(question.type);
}

/// A network that answers when the test says so, from evidence made by hand. It writes down who asked what,
/// and how many answers earlier.
class FakeNetwork {
public:
    struct Asked {
        QByteArray what;
        int round;
        Endpoint target;
        Endpoint plainTarget;
    };
    Evidence world;
    QList<Asked> asked;
    int late = 0; ///< answers that nobody waited for any more

    [[nodiscard]] Probes probes();
    /// Answers what is asked now; what these answers bring about waits for the next round. True if there was
    /// something.
    bool answerAll();
    /// Answers this one thing.
    bool answer(const QByteArray &what);
    [[nodiscard]] QStringList askedIn(int round) const;
    [[nodiscard]] bool wasAsked(const QByteArray &what) const;
    [[nodiscard]] const Asked *find(const QByteArray &what) const;
    [[nodiscard]] qsizetype count(const QByteArray &start) const;
    [[nodiscard]] qsizetype open() const { return m_open.size(); }

    void add(const Asked &what, QObject *scope, const std::function<void()> &fire)
    {
        asked.append(what);
        m_open.append({what.what, scope, fire});
    }
    [[nodiscard]] int round() const { return m_round; }
    /// What an authoritative server says; nothing it knows of is a failure.
    [[nodiscard]] Fact<DnsAnswer> said(const Endpoint &server, const DnsQuestion &question) const
    {
        for (auto it = world.servers.begin(); it != world.servers.end(); ++it) {
            if (it.key().address == server.address && it.key().question == question)
                return *it;
        }
        return Failure{Failure::Kind::Timeout, {}};
    }

private:
    struct Open {
        QByteArray what;
        QPointer<QObject> scope;
        std::function<void()> fire;
    };
    QList<Open> m_open;
    int m_round = 0;
};

/// "_mta-sts.example.org TXT", with "@ADDRESS" behind it for an authoritative server, "unchecked" for a CD
/// question.
inline QByteArray keyOf(const DnsRequest &request)
{
    QByteArray text = key(request.question);
    if (request.authority)
        text += " @" + request.authority->address.toString().toLatin1();
    return request.unchecked ? text + " unchecked" : text;
}

class FakeDns : public DnsProbe {
public:
    explicit FakeDns(FakeNetwork *network) : m_network(network) {}
    void look(const DnsRequest &request, QObject *scope, Done done) override
    {
        const DnsQuestion question = request.question;
        m_network->add({keyOf(request), m_network->round(), {}, {}}, scope, [this, request, question, done] {
            if (question.type == RecordType::SOA && !request.authority)
                return done(m_network->world.control);
            if (request.authority)
                return done(m_network->said(*request.authority, question));
            if (request.unchecked)
                return done(m_network->world.unchecked.value(question));
            done(
                m_network->world.dns.value(question, EvidenceBuilder::answer(question, {}, Rcode::NxDomain)));
        });
    }

private:
    FakeNetwork *m_network;
};

class FakePolicy : public PolicyProbe {
public:
    explicit FakePolicy(FakeNetwork *network) : m_network(network) {}
    void look(const PolicyRequest &request, QObject *scope, Done done) override
    {
        const WebQuestion question = request.question;
        const IpAddress address = question.address;
        if (!request.further)
            return m_network->add({"policy " + address.toString().toLatin1(), m_network->round(),
                                   request.target, request.plainTarget},
                                  scope, [this, address, done] {
                                      done(m_network->world.policy.value(address, PolicyAnswer()));
                                  });
        m_network->add(
            {question.method + ' ' + question.host.ascii() + question.path + " as " + question.userAgent,
             m_network->round(),
             request.target,
             {}},
            scope, [this, question, done] { done(m_network->world.web.value(question, PolicyAnswer())); });
    }

private:
    FakeNetwork *m_network;
};

class FakeSmtp : public SmtpProbe {
public:
    explicit FakeSmtp(FakeNetwork *network) : m_network(network) {}
    void look(const SmtpRequest &request, QObject *scope, Done done) override
    {
        const MxEndpoint endpoint{request.host, request.address};
        m_network->add({"smtp " + request.host.ascii() + ' ' + request.address.toString().toLatin1(),
                        m_network->round(),
                        request.target,
                        {}},
                       scope,
                       [this, endpoint, done] { done(m_network->world.smtp.value(endpoint, SmtpAnswer())); });
    }

private:
    FakeNetwork *m_network;
};

inline Probes FakeNetwork::probes()
{
    return {std::make_shared<FakeDns>(this), std::make_shared<FakePolicy>(this),
            std::make_shared<FakeSmtp>(this)};
}

inline bool FakeNetwork::answerAll()
{
    ++m_round;
    const QList<Open> now = std::exchange(m_open, {});
    for (const Open &one : now) {
        if (one.scope)
            one.fire();
        else
            ++late;
    }
    return !now.isEmpty();
}

inline bool FakeNetwork::answer(const QByteArray &what)
{
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        if (m_open[i].what != what)
            continue;
        ++m_round;
        const Open one = m_open.takeAt(i);
        if (one.scope)
            one.fire();
        return true;
    }
    return false;
}

inline QStringList FakeNetwork::askedIn(int round) const
{
    QStringList list;
    for (const Asked &one : asked) {
        if (one.round == round)
            list.append(QString::fromLatin1(one.what));
    }
    list.sort();
    return list;
}

inline const FakeNetwork::Asked *FakeNetwork::find(const QByteArray &what) const
{
    const auto found =
        std::find_if(asked.begin(), asked.end(), [&](const Asked &one) { return one.what == what; });
    return found == asked.end() ? nullptr : &*found;
}

inline bool FakeNetwork::wasAsked(const QByteArray &what) const
{
    return find(what) != nullptr;
}

inline qsizetype FakeNetwork::count(const QByteArray &start) const
{
    return std::count_if(asked.begin(), asked.end(),
                         [&](const Asked &one) { return one.what.startsWith(start); });
}

} // namespace FakeNet
