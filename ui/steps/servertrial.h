#pragma once

#include "session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Postseal {

/// What senders would make of the server that was looked at: Pass, Error, or Unknown when it could not be
/// judged, for example because the domain itself is not to be found.
[[nodiscard]] Status trialStatus(const Report &report);

/// A web server looked at under the name of the policy host before DNS points to it (as --policy-server
/// does), judged as if it were live. What was seen of the domain itself stays as it is.
class ServerTrial : public QWidget {
    Q_OBJECT
public:
    explicit ServerTrial(Session &session, QWidget *parent = nullptr);
    /// A button for each address; the result goes when its address does.
    void setAddresses(const QList<IpAddress> &addresses);
    [[nodiscard]] QList<QPushButton *> buttons() const { return m_buttons; }
    [[nodiscard]] bool isRunning() const { return m_look != nullptr; }
    /// The last whole result; null before there is one.
    [[nodiscard]] const Report *result() const { return m_result.get(); }
    [[nodiscard]] QString bannerText() const;

private:
    void start(const IpAddress &address);
    void forget();
    void show(const Look::ReportPtr &report);

    Session &m_session;
    QList<IpAddress> m_addresses;
    QList<QPushButton *> m_buttons;
    QWidget *m_row;
    class Banner *m_banner;
    class FindingsSection *m_findings;
    IpAddress m_address; ///< that is, or was, looked at
    std::unique_ptr<Look> m_look;
    Look::ReportPtr m_result;
};

} // namespace Postseal
