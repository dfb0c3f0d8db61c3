#pragma once

#include "session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Postseal {

/// What senders would make of the server that was looked at: Pass, Error, or Unknown when it could not be
/// judged, for example because the domain itself is not to be found.
[[nodiscard]] Status trialStatus(const Report &report);
/// Whether each address serves this policy; its bytes may differ.
[[nodiscard]] bool servesPolicy(const Report &report, const Policy &policy);

/// A web server looked at under the name of the policy host before DNS points to it (as --policy-server
/// does), judged as if it were live; by its address, or by the name of a provider with all addresses that it
/// has. What was seen of the domain itself stays as it is.
class ServerTrial : public QWidget {
    Q_OBJECT
public:
    explicit ServerTrial(Session &session, QWidget *parent = nullptr);
    /// A button for each address; the result goes when its address does.
    void setAddresses(const QList<IpAddress> &addresses);
    /// One button, for the name that the policy host is to be an alias of.
    void setAlias(const DomainName &name);
    [[nodiscard]] QList<QPushButton *> buttons() const { return m_buttons; }
    /// Holds the last result against what is planned and served by now.
    void judgeAgain();
    [[nodiscard]] bool isRunning() const { return m_look != nullptr; }
    /// The last whole result; null before there is one.
    [[nodiscard]] const Report *result() const { return m_result.get(); }
    [[nodiscard]] QString bannerText() const;

private:
    /// An address, or a name.
    struct Place {
        IpAddress address;
        DomainName alias;
        [[nodiscard]] QString text() const;
        bool operator==(const Place &) const = default;
    };
    void setPlaces(const QList<Place> &places);
    void start(const Place &place);
    void look(LookOptions options);
    void forget();
    /// What has to be served there: the policy that senders find now; before there is one, the draft.
    [[nodiscard]] Policy wantedPolicy(bool *isServed) const;

    Session &m_session;
    QList<Place> m_places;
    QList<QPushButton *> m_buttons;
    QWidget *m_row;
    class Banner *m_banner;
    class FindingsSection *m_findings;
    Place m_place; ///< that is, or was, looked at
    std::unique_ptr<Look> m_look;
    Look::ReportPtr m_result;
};

} // namespace Postseal
