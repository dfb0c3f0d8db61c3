#include "widgets/rows.h"

#include "access.h"
#include "theme.h"
#include "widgets/labels.h"
#include "widgets/layoutpause.h"

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
    Row() : m_icon(new StatusIcon({})), m_texts(new QVBoxLayout), m_trailing(makeLabel({}, "small"))
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleRole(this, QAccessible::ListItem);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), space(this, 2));
        row->setSpacing(space(this, 3));
        row->addWidget(m_icon, 0, Qt::AlignTop);
        m_texts->setSpacing(space(this, 1) / 2);
        row->addLayout(m_texts, 1);
        m_trailing->setWordWrap(false);
        row->addWidget(m_trailing, 0, Qt::AlignTop);
    }
    void show(const RowText &text)
    {
        if (m_text == text)
            return;
        m_text = text;
        m_icon->setLight(text.light);
        set(&m_first, text.technical ? QString() : text.text, [] { return makeLabel({}); });
        set(&m_technical, text.technical ? text.text : QString(), [] { return makeTechnicalLabel({}); });
        set(&m_second, text.second, [] { return makeLabel({}, "muted"); });
        setTextOrHide(m_trailing, text.trailing);
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
    /// A label is made when there is something to say: most rows need two of the three.
    void set(QLabel **label, const QString &text, QLabel *(*make)())
    {
        if (!*label && !text.isEmpty()) {
            *label = make();
            m_texts->insertWidget(label == &m_second ? -1 : 0, *label);
        }
        if (*label)
            setTextOrHide(*label, text);
    }

    RowText m_text;
    StatusIcon *m_icon;
    QVBoxLayout *m_texts;
    QLabel *m_first = nullptr;
    QLabel *m_technical = nullptr;
    QLabel *m_second = nullptr;
    QLabel *m_trailing;
};

} // namespace

RowsCard::RowsCard(QWidget *parent) : Card(parent)
{
    setAccessibleRole(this, QAccessible::List);
}

void RowsCard::setRows(const QList<RowText> &texts)
{
    if (texts == m_texts)
        return;
    // What is there stays there, so that a row that has the focus keeps it.
    while (rows()->count() > texts.size())
        dropLastRow();
    m_texts = texts;
    for (int i = 0; i < rows()->count(); ++i)
        static_cast<Row *>(rows()->itemAt(i)->widget())->show(texts.at(i));
    setVisible(!texts.isEmpty());
    grow();
}

void RowsCard::grow()
{
    constexpr int mostNew = 3; // a turn: making and laying out one takes some milliseconds
    const auto end = static_cast<int>(std::min<qsizetype>(m_texts.size(), rows()->count() + mostNew));
    const LayoutPause pause(this);
    for (int i = rows()->count(); i < end; ++i) {
        auto *row = new Row;
        row->show(m_texts.at(i));
        addRow(row);
    }
    if (end < m_texts.size())
        m_nextTurn.start();
}

} // namespace Postseal
