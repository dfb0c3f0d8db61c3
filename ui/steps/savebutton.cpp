#include "steps/savebutton.h"

#include "drafts.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>

namespace Postseal {

SaveButton::SaveButton(const QString &label, const QString &filter, Name name, Content content,
                       QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_filter(filter), m_name(std::move(name)),
      m_content(std::move(content))
{
    connect(this, &QPushButton::clicked, this, &SaveButton::ask);
}

void SaveButton::ask()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(window(), QString(m_label).remove(QLatin1Char('&')),
                                   folder.filePath(m_name()), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_name());
    connect(dialog, &QFileDialog::fileSelected, this, &SaveButton::saveTo);
    dialog->open();
}

void SaveButton::saveTo(const QString &path)
{
    const QString trouble = writeFile(path, m_content(path));
    if (!trouble.isEmpty()) {
        Q_EMIT said(trouble, true);
        return;
    }
    Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    setMinimumWidth(width());
    setText(tr("Saved"));
    QTimer::singleShot(2000, this, [this] { setText(m_label); });
}

} // namespace Postseal
