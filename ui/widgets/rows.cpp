#include "widgets/rows.h"

#include "theme.h"
#include "widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Postseal {

namespace {

/// Can have the focus, so that it is read out and can be copied.
class Row : public QWidget {
public:
    explicit Row(const RowText &text) : m_text(text)
    {
        setFocusPolicy(Qt::TabFocus);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), space(this, 2));
        row->setSpacing(space(this, 3));
        row->addWidget(new StatusIcon(text.light), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(space(this, 1) / 2);
        texts->addWidget(text.technical ? makeTechnicalLabel(text.text) : makeLabel(text.text));
        if (!text.second.isEmpty())
            texts->addWidget(makeLabel(text.second, "muted"));
        row->addLayout(texts, 1);
        if (!text.trailing.isEmpty()) {
            QLabel *label = makeLabel(text.trailing, "small");
            label->setWordWrap(false);
            row->addWidget(label, 0, Qt::AlignTop);
        }
        setAccessibleName(QStringLiteral("%1: %2. %3 %4")
                              .arg(text.text, StatusStyle::word(text.light), text.second, text.trailing)
                              .simplified());
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event == QKeySequence::Copy)
            QGuiApplication::clipboard()->setText(
                (m_text.text + QLatin1Char('\n') + m_text.second).trimmed());
        else
            QWidget::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().accent, 1.6));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -2, -2), 4, 4);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    RowText m_text;
};

} // namespace

RowsCard::RowsCard(QWidget *parent) : Card(parent) {}

void RowsCard::setRows(const QList<RowText> &rows)
{
    if (rows == m_texts)
        return;
    m_texts = rows;
    clear();
    for (const RowText &row : rows)
        addRow(new Row(row));
    setVisible(!rows.isEmpty());
}

} // namespace Postseal
