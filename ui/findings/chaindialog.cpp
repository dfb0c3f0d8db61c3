#include "findings/chaindialog.h"

#include "report/shownchain.h"
#include "theme.h"
#include "widgets/copybutton.h"
#include "widgets/labels.h"
#include "widgets/valuebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postseal {

ChainDialog::ChainDialog(const QList<QByteArray> &chain, const QString &of, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(of.isEmpty() ? tr("Certificate") : tr("Certificate of %1").arg(of));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(this, 4), space(this, 4), space(this, 4), space(this, 4));
    column->setSpacing(space(this, 3));
    if (!of.isEmpty())
        column->addWidget(makeLabel(of, "head"));
    auto *text = new ValueText;
    constexpr int mostLines = 24;
    text->setAccessibleName(windowTitle());
    text->setMostLines(mostLines);
    text->setValue(chainText(chain));
    column->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, 3));
    auto *copy = new CopyButton(tr("&Copy"), [chain] { return chainText(chain); });
    auto *pem = new CopyButton(tr("Copy as &PEM"), [chain] { return QString::fromLatin1(chainPem(chain)); });
    auto *close = new QPushButton(tr("C&lose"));
    for (QPushButton *button : std::initializer_list<QPushButton *>{copy, pem, close})
        button->setAutoDefault(false);
    row->addWidget(copy);
    row->addWidget(pem);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 110, sizeHint().height());
}

} // namespace Postseal
