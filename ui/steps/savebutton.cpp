#include "steps/savebutton.h"

#include "base/text.h"
#include "drafts.h"
#include "widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace Postseal {

namespace {

/// ".html" of "HTML (*.html)"; empty when it names none.
QString suffixOf(const QString &filter)
{
    const qsizetype star = filter.indexOf(QLatin1String("(*."));
    const qsizetype end = filter.indexOf(QRegularExpression(QStringLiteral("[ )]")), star + 3);
    return star < 0 || end < 0 ? QString() : filter.mid(star + 2, end - star - 2);
}

} // namespace

SaveButton::SaveButton(const QString &label, const QString &filter, Name name, Content content,
                       QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_filter(filter), m_name(std::move(name)),
      m_write([content = std::move(content)](const QString &path) {
          // A dossier in JSON holds what earlier runs and TLS reports know.
          const bool whole = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
          const std::optional<QByteArray> bytes = content(path);
          return bytes ? writeFile(path, *bytes, whole ? Readers::Owner : Readers::AsUsual)
                       : tr("There is nothing that could be saved.");
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
    askWith(m_name());
}

QString SaveButton::withSuffix(const QString &path, const QString &filter, const QString &filters)
{
    const QStringList all = filters.split(QStringLiteral(";;"), Qt::SkipEmptyParts);
    const bool hasOne = std::any_of(all.begin(), all.end(), [&path](const QString &each) {
        return path.endsWith(suffixOf(each), Qt::CaseInsensitive);
    });
    return hasOne ? path : path + suffixOf(filter);
}

void SaveButton::askWith(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(window(), QString(m_label).remove(QLatin1Char('&')),
                                   m_folder ? folder.path() : folder.filePath(name), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setLabelText(QFileDialog::Accept, tr("Save here"));
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog](const QString &filter) {
            const QString chosen = dialog->selectedFiles().value(0);
            const QString before = suffixOf(m_chosenFilter);
            const bool old = !before.isEmpty() && chosen.endsWith(before, Qt::CaseInsensitive);
            if (!chosen.isEmpty() && !QFileInfo(chosen).isDir())
                dialog->selectFile((old ? chosen.chopped(before.size()) : chosen) + suffixOf(filter));
            m_chosenFilter = filter;
        });
        m_chosenFilter = dialog->selectedNameFilter();
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString named =
            m_folder ? QDir(path).filePath(m_name()) : withSuffix(path, m_chosenFilter, m_filter);
        // Nobody was asked whether that one may be replaced.
        if (!m_folder && named != path && QFileInfo::exists(named))
            askWith(named);
        else
            saveTo(named);
    });
    dialog->open();
}

void SaveButton::saveTo(const QString &path)
{
    const QString trouble = m_write(path);
    if (!trouble.isEmpty()) {
        Q_EMIT said(trouble, true);
        return;
    }
    Q_EMIT said(tr("Saved as %1").arg(visibleText(QDir::toNativeSeparators(path), 400)), false);
    Q_EMIT saved();
    setMinimumWidth(width());
    setText(tr("Saved"));
    QTimer::singleShot(2000, this, [this] { setText(m_label); });
}

void SaveButton::tellOn(FieldNote *note)
{
    connect(this, &SaveButton::said, note, [note](const QString &sentence, bool problem) {
        note->say(sentence, problem ? Status::Error : Status::Info);
        // It may stand below what is in view, and has its place only after the next layout.
        QTimer::singleShot(0, note, [note] {
            for (QWidget *above = note->parentWidget(); above != nullptr; above = above->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(above))
                    area->ensureWidgetVisible(note);
            }
        });
    });
}

} // namespace Postseal
