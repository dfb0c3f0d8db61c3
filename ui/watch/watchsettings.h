#pragma once

#include "settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Postseal {

/// How watched domains are looked at: how often, from the tray, and by a timer of the system.
class WatchSettings : public QWidget {
    Q_OBJECT
public:
    explicit WatchSettings(QWidget *parent = nullptr);
    void load(const Settings &settings, bool somethingIsWatched);
    void store(Settings *settings) const;
    [[nodiscard]] QPushButton *timerButton() const { return m_timer; }
    [[nodiscard]] QString remark() const;

private:
    void writeTimer();

    QComboBox *m_hours;
    QCheckBox *m_tray;
    QPushButton *m_timer;
    class FieldNote *m_written;
    Settings m_shown;
};

/// The command line of a timer that looks as these settings say, at all that is watched then.
[[nodiscard]] QStringList watchArguments(const Settings &settings);

} // namespace Postseal
