#pragma once

#include "session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Postseal {

class Watcher;
class WatchSettings;

/// How to look: name servers, trust, name at EHLO, time, and whether mail servers are asked at all.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Session &session, Watcher *watcher = nullptr, QWidget *parent = nullptr);
    [[nodiscard]] WatchSettings *watch() const { return m_watch; }
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void browse();

    Session &m_session;
    Watcher *m_watcher;
    QWidget *m_fields = nullptr;
    QLineEdit *m_resolvers;
    class FieldNote *m_resolverNote;
    QLineEdit *m_trust;
    class FieldNote *m_trustNote;
    QLineEdit *m_helo;
    class FieldNote *m_heloNote;
    QSpinBox *m_timeout;
    QComboBox *m_language;
    QCheckBox *m_smtp;
    WatchSettings *m_watch;
};

} // namespace Postseal
