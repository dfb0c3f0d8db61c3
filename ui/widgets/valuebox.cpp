#include "widgets/valuebox.h"

#include "base/text.h"
#include "theme.h"
#include "widgets/copybutton.h"
#include "widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>
#include <QtMath>

namespace Postseal {

ValueText::ValueText(QWidget *parent) : QPlainTextEdit(parent)
{
    setProperty("look", QStringLiteral("value"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(fixedFont());
    document()->setDefaultTextOption([] {
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
}

void ValueText::setValue(const QString &value)
{
    if (toPlainText() != value)
        setPlainText(value);
    fit();
}

void ValueText::setMostLines(int lines)
{
    m_mostLines = lines;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fit();
}

void ValueText::fit()
{
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += std::max(blockBoundingRect(block).height(), QFontMetricsF(font()).height());
    if (m_mostLines > 0)
        text = std::min(text, m_mostLines * QFontMetricsF(font()).height());
    // What lies around the text: frame and padding of the style sheet, known once it has been laid out.
    const int around = isVisible() ? height() - viewport()->height() : 4 * space(this, 1);
    const int wanted = qCeil(text + 2 * document()->documentMargin()) + around;
    if (wanted != m_height) {
        m_height = wanted;
        setFixedHeight(wanted);
    }
}

QSize ValueText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, m_height};
}

QSize ValueText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, m_height};
}

void ValueText::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && !textCursor().hasSelection()) {
        QGuiApplication::clipboard()->setText(toPlainText());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ValueText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    // Only now does the style sheet say how wide the frame is.
    QTimer::singleShot(0, this, &ValueText::fit);
}

void ValueText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

ValueBox::ValueBox(const QString &heading, QWidget *parent)
    : QWidget(parent), m_heading(makeLabel(heading, "head")), m_bar(new QHBoxLayout),
      m_copy(new CopyButton(tr("Copy"), [this] { return QString::fromUtf8(m_value); })), m_text(new ValueText)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space(this, 2));
    m_bar->setSpacing(space(this, 1));
    m_bar->addWidget(m_heading, 1);
    m_bar->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &ValueBox::copied);
    all->addLayout(m_bar);
    all->addWidget(m_text);
    setHeading(heading);
}

void ValueBox::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setSubject(heading);
}

void ValueBox::setSubject(const QString &subject)
{
    m_copy->setSubject(subject);
    m_text->setAccessibleName(subject);
}

void ValueBox::setValue(const QByteArray &value)
{
    m_value = value;
    QByteArray shown = value;
    while (shown.endsWith('\n') || shown.endsWith('\r'))
        shown.chop(1);
    // A tabulator is no trick here; it is copied as it is.
    shown.replace('\t', "    ");
    m_text->setValue(visibleLines(shown));
    m_copy->setEnabled(!value.isEmpty());
}

void ValueBox::addButton(QWidget *button)
{
    m_bar->addWidget(button);
}

} // namespace Postseal
