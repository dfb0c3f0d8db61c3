#include "wizard/settingsdialog.h"

#include "language.h"
#include "theme.h"
#include "watch/watcher.h"
#include "watch/watchsettings.h"
#include "widgets/banner.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Postseal {

SettingsDialog::SettingsDialog(Session &session, Watcher *watcher, QWidget *parent)
    : QDialog(parent), m_session(session), m_watcher(watcher), m_resolvers(new QLineEdit),
      m_resolverNote(new FieldNote), m_trust(new QLineEdit), m_trustNote(new FieldNote),
      m_helo(new QLineEdit), m_heloNote(new FieldNote), m_timeout(new QSpinBox), m_language(new QComboBox),
      m_smtp(new QCheckBox(tr("Look at the &mail servers (port 25)"))), m_watch(new WatchSettings)
{
    setWindowTitle(tr("Settings"));
    // With large letters on a small screen the fields scroll, and the buttons stay.
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, space(this, 4));
    auto *area = new QScrollArea;
    QWidget *fields = m_fields = new QWidget;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(space(this, 6), space(this, 5), space(this, 6), space(this, 2));
    column->setSpacing(space(this, 1));
    const auto field = [&](const QString &name, QWidget *widget, const QString &hint, QWidget *note,
                           QWidget *beside) {
        QLabel *label = makeLabel(name, "strong");
        label->setBuddy(widget);
        column->addWidget(label);
        auto *row = new QHBoxLayout;
        row->addWidget(widget, 1);
        if (beside)
            row->addWidget(beside);
        column->addLayout(row);
        if (note)
            column->addWidget(note);
        column->addWidget(makeLabel(hint, "small"));
        column->addSpacing(space(this, 3));
    };
    auto *choose = new QPushButton(tr("&Choose…"));
    field(tr("&Name servers"), m_resolvers,
          tr("Addresses to ask instead of this computer's name servers. Empty: the system's."),
          m_resolverNote, nullptr);
    field(tr("More &trust anchors"), m_trust,
          tr("A PEM file with certificates to trust besides the system's."), m_trustNote, choose);
    field(tr("Name at &EHLO"), m_helo,
          tr("How to introduce this computer to mail servers. Empty: by its address."), m_heloNote, nullptr);
    field(tr("Time &for a domain"), m_timeout, tr("What is not answered by then counts as not found out."),
          nullptr, nullptr);
    m_language->addItem(tr("The desktop's"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    field(tr("&Language"), m_language, tr("Changes at once; what you entered stays."), nullptr, nullptr);
    for (QLineEdit *edit : {m_resolvers, m_trust, m_helo})
        edit->setLayoutDirection(Qt::LeftToRight);
    m_timeout->setRange(5, 600);
    m_timeout->setSuffix(tr(" seconds"));
    m_timeout->setMinimumHeight(m_language->sizeHint().height()); // as high as the other fields
    column->addWidget(m_smtp);
    column->addSpacing(space(this, 3));
    column->addWidget(m_watch);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setProperty("look", QStringLiteral("primary"));
    // The toolkit's own translations are a package of their own, and may not be there.
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    buttons->setContentsMargins(space(this, 6), space(this, 2), space(this, 6), 0);
    area->setWidget(fields);
    fields->setAutoFillBackground(false); // setWidget() turned it on
    all->addWidget(area, 1);
    all->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::browse);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    const Settings &settings = m_session.settings();
    m_resolvers->setText(settings.resolvers);
    m_trust->setText(settings.trustFile);
    m_helo->setText(settings.helo);
    m_timeout->setValue(settings.timeoutSeconds);
    m_smtp->setChecked(settings.smtp);
    m_watch->load(settings, m_watcher && !m_watcher->watched().isEmpty());
    m_watch->setVisible(m_watcher != nullptr);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    for (FieldNote *note : {m_resolverNote, m_trustNote, m_heloNote})
        note->say({});
    QDialog::showEvent(event);
    // How high the sentences are is known when the style sheet has been applied.
    const int around = height() - m_fields->parentWidget()->height();
    const int most = screen() ? screen()->availableSize().height() * 9 / 10 : 800;
    resize(width(), std::min(m_fields->layout()->heightForWidth(width()) + around, most));
    m_resolvers->setFocus();
}

void SettingsDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Trust anchors"), m_trust->text(),
                                   tr("PEM files (*.pem *.crt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_trust, &QLineEdit::setText);
    dialog->open();
}

void SettingsDialog::accept()
{
    Settings settings = m_session.settings();
    settings.resolvers = m_resolvers->text().trimmed();
    settings.trustFile = m_trust->text().trimmed();
    settings.helo = m_helo->text().trimmed();
    settings.timeoutSeconds = m_timeout->value();
    settings.smtp = m_smtp->isChecked();
    m_watch->store(&settings);
    settings.language = m_language->currentData().toString();
    const std::optional<DomainName> helo = DomainName::fromAscii(settings.helo.toLatin1());
    const bool resolversRead = settings.readResolvers().has_value();
    // A pipe or device is read by nobody to its end: a look, and the end of the program, would wait for it.
    const QFileInfo trust(settings.trustFile);
    const bool trustIsFile = settings.trustFile.isEmpty() || !trust.exists() || trust.isFile();
    const bool trustThere = settings.trustFile.isEmpty() || (trust.isFile() && trust.isReadable());
    const bool heloGood = settings.helo.isEmpty() || (helo && helo->isHostName());
    m_resolverNote->say(resolversRead
                            ? QString()
                            : tr("Enter IP addresses, each with a port if need be, separated by blanks."));
    m_trustNote->say(trustThere    ? QString()
                     : trustIsFile ? tr("This file cannot be read.")
                                   : tr("This is no file. Choose a PEM file."));
    m_heloNote->say(heloGood ? QString() : tr("Enter a host name, for example check.example.com."));
    if (!resolversRead || !trustThere || !heloGood) {
        (!resolversRead ? m_resolvers : !trustThere ? m_trust : m_helo)->setFocus();
        return;
    }
    m_session.setSettings(settings);
    QDialog::accept();
}

} // namespace Postseal
