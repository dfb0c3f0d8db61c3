#pragma once

#include "probe/probe.h"

#include <QStringList>

#include <memory>

namespace Postseal {

/// Asks recursive resolvers by c-ares on the event loop of the thread that made it. At most 32 questions are
/// in flight; the rest wait in order.
class CaresDnsProbe : public QObject, public DnsProbe {
    Q_OBJECT
public:
    /// With no resolvers given, those of the system.
    explicit CaresDnsProbe(const QList<Endpoint> &resolvers, QObject *parent = nullptr);
    /// A probe for one authoritative server.
    static std::unique_ptr<CaresDnsProbe> forAuthority(const Endpoint &server);
    ~CaresDnsProbe() override;

    void look(const DnsRequest &request, QObject *scope, Done done) override;
    /// Addresses of the resolvers in use.
    [[nodiscard]] QStringList resolvers() const;

private:
    /// Over datagrams answers that are cut short come to us and not to c-ares: it would ask again over TCP,
    /// and when that connection breaks give up all other questions to the same server with it.
    enum class Transport { Datagrams, Stream };
    CaresDnsProbe(const QList<Endpoint> &resolvers, Transport transport, QObject *parent = nullptr);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Postseal
