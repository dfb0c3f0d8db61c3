#include "help/guideview.h"

#include "theme.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Postseal {

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

namespace {

/// A stretch of text with one format.
struct Part {
    int position = 0, length = 0;
    QTextCharFormat format;
};

/// Taken down before anything is changed: a change may join parts.
QList<Part> partsOf(const QTextDocument &document)
{
    QList<Part> parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each)
            parts.append(
                {each.fragment().position(), each.fragment().length(), each.fragment().charFormat()});
    }
    return parts;
}

QTextCursor cursorOver(QTextDocument *document, const Part &part)
{
    QTextCursor cursor(document);
    cursor.setPosition(part.position);
    cursor.setPosition(part.position + part.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_refit.setSingleShot(true);
    m_refit.setInterval(80);
    connect(&m_refit, &QTimer::timeout, this, [this] {
        if (room() != m_pictureWidth)
            refill();
    });
}

void GuideView::setGuide(const QString &markdown, const QString &folder)
{
    // Qt shows a picture twice whose description goes on in another line.
    static const QRegularExpression description(QStringLiteral("!\\[[^\\]]*\\]"));
    m_markdown = markdown;
    for (const QRegularExpressionMatch &match : description.globalMatch(markdown))
        m_markdown.replace(match.capturedStart(), match.capturedLength(),
                           match.captured().replace(u'\n', u' '));
    m_folder = folder;
    fill();
}

QString GuideView::look() const
{
    const Theme theme = Theme::current();
    return theme.card.name() + theme.text.name() + theme.accent.name() + font().toString();
}

/// Makes the document ready before it is shown: it is laid out once, as a whole.
void GuideView::fill()
{
    m_look = look();
    m_pictureWidth = room();
    auto *text = new QTextDocument(this);
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(font());
    text->setDocumentMargin(margin());
    // The language of the text decides, not that of the window around it.
    QTextOption option = text->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    text->setDefaultTextOption(option);
    text->setMarkdown(m_markdown);
    dressBlocks(text);
    dressLinks(text);
    dressTables(text);
    fitPictures(text);
    const bool filling = std::exchange(m_filling, true);
    setDocument(text); // deletes the one before, which is this widget's too
    m_filling = filling;
}

/// The same with other colours, letters or room; the reader stays at the same place.
void GuideView::refill()
{
    const int cursorAt = textCursor().position();
    m_filling = true; // a cursor that is put back scrolls, but is not the reader
    fill();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(cursorAt, document()->characterCount() - 1));
    setTextCursor(cursor);
    findPlace();
    m_filling = false;
}

void GuideView::dressBlocks(QTextDocument *text)
{
    const Theme theme = Theme::current();
    m_headings.clear();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        QTextCharFormat letters;
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            m_headings.append({block.text(), anchorOf(block.text()), level, block.position()});
            format.setTopMargin(space(this, 7));
            format.setBottomMargin(space(this, 2));
            letters.setAnchor(true);
            letters.setAnchorNames({m_headings.last().anchor});
        } else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(blend(theme.card, theme.text, 0.07));
            format.setLayoutDirection(Qt::LeftToRight);
            format.setNonBreakableLines(false); // in a narrow window
            letters.setFontFamilies({fixedFont().family()});
        } else if (!block.text().contains(QChar::ObjectReplacementCharacter)) { // no picture
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        }
        cursor.mergeBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
    }
}

void GuideView::dressLinks(QTextDocument *text)
{
    // Markdown has taken their colour from a palette that need not be this window's.
    QTextCharFormat link;
    link.setForeground(Theme::current().accent);
    for (const Part &part : partsOf(*text)) {
        if (!part.format.anchorHref().isEmpty())
            cursorOver(text, part).mergeCharFormat(link);
    }
}

void GuideView::dressTables(QTextDocument *text)
{
    const Theme theme = Theme::current();
    const QList<QTextFrame *> frames = text->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.border);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(space(this, 1) * 1.4);
        format.setTopMargin(space(this, 2));
        format.setBottomMargin(space(this, 3));
        table->setFormat(format);
    }
}

bool GuideView::showAnchor(const QString &anchor)
{
    const auto heading = std::find_if(m_headings.cbegin(), m_headings.cend(),
                                      [&anchor](const Heading &each) { return each.anchor == anchor; });
    QTextCursor cursor(document());
    if (heading != m_headings.cend())
        cursor.setPosition(heading->position);
    setTextCursor(cursor);
    if (heading != m_headings.cend())
        scrollToAnchor(anchor);
    else
        verticalScrollBar()->setValue(0);
    keepPlace();
    return heading != m_headings.cend();
}

void GuideView::showPlace(const QTextCursor &cursor)
{
    layOutAll();
    setTextCursor(cursor);
    keepPlace();
}

QString GuideView::anchorInView() const
{
    const int position = cursorForPosition(QPoint(0, fontMetrics().height())).position();
    QString anchor;
    for (const Heading &heading : m_headings) {
        if (heading.position <= position)
            anchor = heading.anchor;
    }
    return anchor;
}

void GuideView::keepPlace()
{
    const QTextCursor cursor = cursorForPosition(QPoint(0, fontMetrics().height()));
    m_place = cursor.position();
    m_placeTop = cursorRect(cursor).top();
}

/// Qt lays out what is further down only when there is time for it; what is not laid out has no place.
void GuideView::layOutAll()
{
    (void)document()->documentLayout()->blockBoundingRect(document()->lastBlock());
}

void GuideView::findPlace()
{
    layOutAll();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(m_place, document()->characterCount() - 1));
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect(cursor).top() - m_placeTop);
}

int GuideView::margin() const
{
    return space(this, 4);
}

int GuideView::room() const
{
    return std::max(80, viewport()->width() - 2 * margin() - 2);
}

QImage GuideView::picture(const QString &name) const
{
    QImage image(m_folder + u'/' + name);
    if (image.isNull())
        return {};
    // As wide as the text; made smaller with care, for a picture of small letters.
    const double ratio = devicePixelRatioF();
    const int width = qRound(std::min<double>(room() * ratio, image.width()));
    if (width < image.width())
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                    .scaledToWidth(width, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative() || name.path().contains(u".."))
        return {};
    const QImage image = picture(name.path());
    return image.isNull() ? QVariant() : QVariant(image);
}

/// Says how large the pictures will be, so that only those that the reader comes to are read.
void GuideView::fitPictures(QTextDocument *text)
{
    for (const Part &part : partsOf(*text)) {
        QTextImageFormat format = part.format.toImageFormat();
        const QSize whole = format.isValid() ? QImageReader(m_folder + u'/' + format.name()).size() : QSize();
        if (whole.isEmpty())
            continue;
        const double width = std::min(double(m_pictureWidth), whole.width() / devicePixelRatioF());
        format.setWidth(width);
        format.setHeight(width * whole.height() / whole.width());
        cursorOver(text, part).setCharFormat(format);
    }
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool dressed = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                         event->type() == QEvent::StyleChange;
    if (!dressed || m_markdown.isEmpty() || look() == m_look)
        return;
    keepPlace();
    refill();
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    m_refit.start(); // first: from now on the text may move by itself
    QTextBrowser::resizeEvent(event);
}

void GuideView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    // While the size changes, what moves the text is not the reader.
    if (!m_refit.isActive() && !m_filling)
        keepPlace();
}

} // namespace Postseal
