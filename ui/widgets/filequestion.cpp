#include "widgets/filequestion.h"

#include <QFileDialog>

namespace Postseal {

namespace {

void ask(QFileDialog *dialog, QWidget *asker, const std::function<void(const QStringList &)> &use)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, asker, use);
    dialog->open();
}

} // namespace

void askForFiles(QWidget *asker, const QString &title, const QString &filter,
                 const std::function<void(const QStringList &)> &use)
{
    auto *dialog = new QFileDialog(asker->window(), title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    ask(dialog, asker, use);
}

void askForFolder(QWidget *asker, const QString &title, const std::function<void(const QStringList &)> &use)
{
    auto *dialog = new QFileDialog(asker->window(), title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, asker, use);
}

} // namespace Postseal
