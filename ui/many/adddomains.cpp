#include "many/adddomains.h"

#include "theme.h"
#include "widgets/filequestion.h"
#include "widgets/labels.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postseal {

AddDomains::AddDomains(QWidget *parent) : QDialog(parent), m_field(new QPlainTextEdit)
{
    setWindowTitle(tr("Add domains"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(this, 4), space(this, 4), space(this, 4), space(this, 4));
    column->setSpacing(space(this, 2));
    QLabel *label =
        makeLabel(tr("&One domain a line. Empty lines and those that begin with # are passed over."));
    label->setBuddy(m_field);
    column->addWidget(label);
    m_field->setProperty("look", QStringLiteral("field"));
    m_field->setFont(fixedFont());
    m_field->setTabChangesFocus(true);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setPlaceholderText(QStringLiteral("example.com\nexample.net"));
    m_field->setAccessibleName(tr("Domains"));
    column->addWidget(m_field, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, 2));
    auto *file = new QPushButton(tr("From a &file…"));
    auto *cancel = new QPushButton(tr("&Cancel"));
    auto *add = new QPushButton(tr("&Add"));
    add->setProperty("look", QStringLiteral("primary"));
    for (QPushButton *button : {file, cancel, add})
        button->setAutoDefault(false);
    row->addWidget(file);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(add);
    column->addLayout(row);
    connect(file, &QPushButton::clicked, this, &AddDomains::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &AddDomains::give);
    resize(fontMetrics().height() * 28, fontMetrics().height() * 20);
    m_field->setFocus();
}

void AddDomains::give()
{
    const QString lines = m_field->toPlainText();
    if (!lines.trimmed().isEmpty())
        Q_EMIT textGiven(lines);
    accept();
}

void AddDomains::browse()
{
    askForFiles(this, tr("Add domains"), tr("Lists (*.txt *.csv *.list);;All files (*)"),
                [this](const QStringList &paths) {
                    Q_EMIT filesGiven(paths);
                    accept();
                });
}

} // namespace Postseal
