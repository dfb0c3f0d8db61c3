#pragma once

#include "probe/probe.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Postseal {

/// A handshake of its own with a policy host, to see the certificate status that it staples (RFC 6066 8):
/// Qt asks for one but shows it only where it has verified it by its own rules.
class StapleLook : public QObject {
    Q_OBJECT
public:
    StapleLook(const PolicyRequest &request, QObject *parent);
    ~StapleLook() override;
    void start();
    /// The response in DER; empty as long as none came.
    [[nodiscard]] const QByteArray &response() const { return m_response; }
    /// Why it could not even be asked for.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

private:
    void proceed();
    void end();

    struct Tls;
    const PolicyRequest m_request;
    std::unique_ptr<Tls> m_tls;
    QTcpSocket m_socket;
    QTimer m_timer;
    QByteArray m_response;
    std::optional<Failure> m_failure;
};

} // namespace Postseal
