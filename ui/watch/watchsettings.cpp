#include "watch/watchsettings.h"

#include "export/usertimer.h"
#include "steps/page.h"
#include "store/database.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace Postseal {
namespace {

/// The command line program beside this one, or the one that a shell would find.
QString commandLineProgram()
{
    const QString name = QStringLiteral("postseal-cli");
    const QFileInfo beside(QDir(QCoreApplication::applicationDirPath()).filePath(name));
    return beside.isExecutable() ? beside.absoluteFilePath() : QStandardPaths::findExecutable(name);
}

} // namespace

QStringList watchArguments(const Settings &settings)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,]+"));
    QStringList arguments{QStringLiteral("check"), QStringLiteral("--watch")};
    for (const QString &resolver : settings.resolvers.split(gap, Qt::SkipEmptyParts))
        arguments += {QStringLiteral("--resolver"), resolver};
    if (!settings.trustFile.isEmpty())
        arguments += {QStringLiteral("--trust"), QFileInfo(settings.trustFile).absoluteFilePath()};
    if (!settings.helo.isEmpty())
        arguments += {QStringLiteral("--helo"), settings.helo};
    if (!settings.smtp)
        arguments.append(QStringLiteral("--no-smtp"));
    return arguments + QStringList{QStringLiteral("--timeout"), QString::number(settings.timeoutSeconds)};
}

WatchSettings::WatchSettings(QWidget *parent)
    : QWidget(parent), m_hours(new QComboBox),
      m_tray(new QCheckBox(tr("&Go on in the tray when the window is closed"))),
      m_timer(new QPushButton(tr("Write a systemd t&imer"))), m_written(new FieldNote)
{
    QVBoxLayout *column = makeColumn(this);
    column->setSpacing(space(this, 1));
    QLabel *label = makeLabel(tr("&Watched domains are checked"), "strong");
    label->setBuddy(m_hours);
    m_hours->setAccessibleName(tr("Watched domains are checked"));
    for (const auto &[hours, name] : {std::pair(6, tr("every 6 hours")), std::pair(12, tr("every 12 hours")),
                                      std::pair(24, tr("once a day"))})
        m_hours->addItem(name, hours);
    column->addWidget(label);
    column->addWidget(m_hours);
    column->addWidget(makeLabel(tr("Domains are watched that you chose on the page Next."), "small"));
    column->addSpacing(space(this, 2));
    column->addWidget(m_tray);
    m_tray->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    auto *timer = new QWidget;
    QVBoxLayout *rows = makeColumn(timer);
    rows->setSpacing(space(this, 1));
    rows->setContentsMargins(0, space(this, 2), 0, 0);
    rows->addWidget(m_timer, 0, Qt::AlignLeft);
    rows->addWidget(m_written);
    rows->addWidget(makeLabel(
        tr("It checks them while Postseal does not run. What changed stands in the journal."), "small"));
    column->addWidget(timer);
    timer->setVisible(hasSystemd());
    connect(m_timer, &QPushButton::clicked, this, &WatchSettings::writeTimer);
}

void WatchSettings::load(const Settings &settings, bool somethingIsWatched)
{
    m_shown = settings;
    m_hours->setCurrentIndex(std::max(0, m_hours->findData(settings.watchHours)));
    m_tray->setChecked(settings.staysInTray);
    m_timer->setEnabled(somethingIsWatched);
    m_written->say({});
}

void WatchSettings::store(Settings *settings) const
{
    settings->watchHours = m_hours->currentData().toInt();
    settings->staysInTray = m_tray->isChecked();
}

QString WatchSettings::remark() const
{
    return m_written->text();
}

void WatchSettings::writeTimer()
{
    const QString program = commandLineProgram();
    if (program.isEmpty()) {
        m_written->say(tr("postseal-cli was not found, neither beside this program nor by a shell."));
        return;
    }
    QString error;
    const UserTimer timer{program,
                          watchArguments(m_shown),
                          m_hours->currentData().toInt(),
                          {QFileInfo(Database::usualPath()).path()},
                          hasUserNamespaces()};
    if (writeUserTimer(timer, userUnitFolder(), &error))
        m_written->say(tr("Written. Switch it on with: %1").arg(userTimerCommand()), Status::Pass);
    else
        m_written->say(error);
}

} // namespace Postseal
