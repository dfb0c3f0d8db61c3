#pragma once

#include "settings.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace Postseal {

/// Makes look options of the user's settings: the trust anchors have to be read first, which takes a moment
/// and is done beside the window.
class LookPreparation : public QObject {
    Q_OBJECT
public:
    explicit LookPreparation(QObject *parent = nullptr);
    ~LookPreparation() override;

    /// Calls back with the options, at once where the anchors are known.
    using Use = std::function<void(const LookOptions &)>;
    void prepare(const Settings &settings, Use use);
    /// Nobody is called back any more.
    void forgetWaiting() { m_waiting.clear(); }

Q_SIGNALS:
    /// The file of further trust anchors is of no use: a sentence; empty when it is, or there is none.
    void trouble(const QString &sentence);

private:
    void load();
    void serve();
    void take(const QString &file, const TrustAnchors &trust, bool useless);

    Settings m_settings;
    QList<Use> m_waiting;
    std::optional<TrustAnchors> m_trust;
    QString m_trustFile;    ///< that m_trust was read with
    bool m_useless = false; ///< it held no certificate
    bool m_loading = false;
    QThreadPool m_pool;
};

} // namespace Postseal
