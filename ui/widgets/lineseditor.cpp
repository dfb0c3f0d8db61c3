#include "widgets/lineseditor.h"

#include "theme.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/labels.h"
#include "widgets/layoutpause.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Postseal {

namespace {

constexpr qsizetype mostNewOfATurn = 4; // making and laying out one takes some milliseconds

} // namespace

class LinesEditor::Line : public QWidget {
public:
    Line(const QString &item, const QString &text, const QString &placeholder)
        : icon(new StatusIcon({})), field(new QLineEdit(text)),
          remove(new QPushButton(LinesEditor::tr("Remove"))), grid(new QGridLayout(this))
    {
        grid->setContentsMargins(space(this, 3), space(this, 1), space(this, 2), space(this, 1));
        grid->setHorizontalSpacing(space(this, 3));
        grid->setVerticalSpacing(space(this, 1) / 2);
        grid->addWidget(icon, 0, 0);
        grid->addWidget(field, 0, 1);
        grid->addWidget(remove, 0, 2);
        grid->setColumnStretch(1, 1);
        field->setFont(fixedFont());
        field->setLayoutDirection(Qt::LeftToRight);
        field->setPlaceholderText(placeholder);
        field->setAccessibleName(item);
        remove->setProperty("look", QStringLiteral("quiet"));
    }
    void show(const Remark &what)
    {
        icon->setLight(what.light);
        remove->setAccessibleName(LinesEditor::tr("Remove %1").arg(field->text().trimmed()).trimmed());
        if (!remark && !what.sentence.isEmpty()) {
            remark = makeLabel({}, "small");
            grid->addWidget(remark, 1, 1, 1, 2);
        }
        if (remark)
            setTextOrHide(remark, what.sentence);
        field->setAccessibleDescription(StatusStyle::word(what.light) + QStringLiteral(". ") + what.sentence);
    }

    StatusIcon *icon;
    QLineEdit *field;
    QPushButton *remove;
    QGridLayout *grid;
    QLabel *remark = nullptr; ///< made when there is something to say: most lines are in order
};

LinesEditor::LinesEditor(const QString &item, const QString &addLabel, Judge judge, QWidget *parent)
    : QWidget(parent), m_item(item), m_judge(std::move(judge)), m_card(new Card), m_add(makeLink(addLabel)),
      m_nextTurn([this] { grow(mostNewOfATurn); })
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto *last = new QWidget;
    m_bar = new FlowLayout(space(this, 2), last);
    m_bar->setContentsMargins(space(this, 2), space(this, 1), space(this, 2), space(this, 1));
    m_bar->addWidget(m_add);
    m_card->addRow(last);
    connect(m_add, &QPushButton::clicked, this, [this] {
        grow(m_waiting.size());
        appendLine({})->field->setFocus();
    });
}

void LinesEditor::addAction(QPushButton *button)
{
    m_bar->addWidget(button);
}

LinesEditor::Line *LinesEditor::appendLine(const QString &text)
{
    auto *line = new Line(m_item, text, m_placeholder);
    m_card->insertRow(static_cast<int>(m_lines.size()), line);
    m_lines.append(line);
    line->show(m_judge(text));
    connect(line->field, &QLineEdit::textEdited, this, [this, line](const QString &now) {
        line->show(m_judge(now.trimmed()));
        Q_EMIT edited();
    });
    connect(line->remove, &QPushButton::clicked, this, [this, line] {
        m_lines.removeOne(line);
        line->hide();
        line->deleteLater();
        m_add->setFocus();
        Q_EMIT edited();
    });
    return line;
}

void LinesEditor::setLines(const QStringList &wanted)
{
    if (wanted == lines()) {
        judgeAgain();
        return;
    }
    while (m_lines.size() > wanted.size()) {
        Line *line = m_lines.takeLast();
        line->hide();
        line->deleteLater();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->field->setText(wanted.at(i));
        m_lines.at(i)->field->setCursorPosition(0);
    }
    m_waiting = wanted.mid(m_lines.size());
    judgeAgain();
    grow(mostNewOfATurn);
}

/// Makes the fields of the next lines that wait for one.
void LinesEditor::grow(qsizetype mostNew)
{
    m_nextTurn.stop();
    const LayoutPause pause(m_card);
    for (qsizetype left = std::min(mostNew, m_waiting.size()); left > 0; --left)
        appendLine(m_waiting.takeFirst())->field->setCursorPosition(0);
    if (!m_waiting.isEmpty())
        m_nextTurn.start();
}

QStringList LinesEditor::lines() const
{
    QStringList lines;
    for (const Line *line : m_lines) {
        if (const QString text = line->field->text().trimmed(); !text.isEmpty())
            lines.append(text);
    }
    for (const QString &line : m_waiting) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

void LinesEditor::judgeAgain()
{
    for (Line *line : std::as_const(m_lines))
        line->show(m_judge(line->field->text().trimmed()));
}

QLineEdit *LinesEditor::field(int index) const
{
    return index < m_lines.size() ? m_lines.at(index)->field : nullptr;
}

} // namespace Postseal
