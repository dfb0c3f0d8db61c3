#include "steps/savebutton.h"

#include "drafts.h"
#include "widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>

namespace Postseal {

SaveButton::SaveButton(const QString &label, const QString &filter, Name name, Content content,
                       QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_filter(filter), m_name(std::move(name)),
      m_write([content = std::move(content)](const QString &path) {
          // A dossier in JSON holds what earlier runs and TLS reports know.
          const bool whole = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
          return writeFile(path, content(path), whole ? Readers::Owner : Readers::AsUsual);
      })
{
    connect(this, &QPushButton::clicked, this, &SaveButton::ask);
}

SaveButton::SaveButton(const QString &label, Name folderName, Write write, QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_name(std::move(folderName)), m_write(std::move(write)),
      m_folder(true)
{
    connect(this, &QPushButton::clicked, this, &SaveButton::ask);
}

void SaveButton::ask()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(window(), QString(m_label).remove(QLatin1Char('&')),
                                   m_folder ? folder.path() : folder.filePath(m_name()), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setLabelText(QFileDialog::Accept, tr("Save here"));
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(m_name());
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveTo(m_folder ? QDir(path).filePath(m_name()) : path); });
    dialog->open();
}

void SaveButton::saveTo(const QString &path)
{
    const QString trouble = m_write(path);
    if (!trouble.isEmpty()) {
        Q_EMIT said(trouble, true);
        return;
    }
    Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    setMinimumWidth(width());
    setText(tr("Saved"));
    QTimer::singleShot(2000, this, [this] { setText(m_label); });
}

void SaveButton::tellOn(FieldNote *note)
{
    connect(this, &SaveButton::said, note, [note](const QString &sentence, bool problem) {
        note->say(sentence, problem ? Status::Error : Status::Info);
    });
}

} // namespace Postseal
