#include "theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Postseal {

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x * (1 - share) + y * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(QColor color, const QColor &background, double wanted)
{
    const QColor end = luminance(background) > 0.35 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 20 && contrast(color, background) < wanted; ++step)
        color = blend(color, end, 0.08);
    return color;
}

Theme Theme::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    Theme theme;
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.dark = luminance(base) < luminance(theme.text);
    // Cards lie above the page: lighter than it in both worlds.
    theme.page = theme.dark ? base : blend(base, theme.text, 0.035);
    theme.card = theme.dark ? blend(base, theme.text, 0.06) : base;
    theme.sidebar = theme.dark ? blend(base, theme.text, 0.03) : base;
    theme.border = blend(theme.card, theme.text, theme.dark ? 0.16 : 0.13);
    theme.strongBorder = blend(theme.card, theme.text, 0.38);
    theme.muted = readableOn(blend(theme.text, theme.page, 0.42), theme.page);
    // Black on white, or white on black, all through: somebody asked for contrast, and gets it everywhere.
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (contrast(window, palette.color(QPalette::Active, QPalette::WindowText)) > 20 &&
        contrast(base, theme.text) > 20) {
        theme.muted = theme.text;
        theme.border = blend(theme.card, theme.text, 0.6);
        theme.strongBorder = theme.text;
    }
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    theme.accentText = theme.dark ? QColor(Qt::black) : QColor(Qt::white);
    theme.accent = readableOn(highlight, theme.accentText);
    theme.accent = readableOn(theme.accent, theme.card);
    theme.chosen = blend(theme.sidebar, highlight, theme.dark ? 0.17 : 0.11);
    theme.code = theme.dark ? blend(base, Qt::black, 0.45) : QColor(0x11, 0x18, 0x22);
    theme.codeText = theme.dark ? blend(theme.text, base, 0.06) : QColor(0xe8, 0xec, 0xf2);
    return theme;
}

Theme Theme::current()
{
    return of(QApplication::palette());
}

int space(const QWidget *widget, int quarters)
{
    return std::max(1, widget->fontMetrics().height() * quarters / 4);
}

QString Theme::styleSheet(const QFont &font) const
{
    const double points = QFontInfo(font).pointSizeF();
    const int height = QFontMetrics(font).height();
    const QList<std::pair<QString, QString>> values = {
        {QStringLiteral("@page"), page.name()},
        {QStringLiteral("@card"), card.name()},
        {QStringLiteral("@sidebar"), sidebar.name()},
        {QStringLiteral("@border"), border.name()},
        {QStringLiteral("@strong"), strongBorder.name()},
        {QStringLiteral("@textOnAccent"), accentText.name()},
        {QStringLiteral("@text"), text.name()},
        {QStringLiteral("@muted"), muted.name()},
        {QStringLiteral("@accentHover"), blend(accent, text, 0.18).name()},
        {QStringLiteral("@accent"), accent.name()},
        {QStringLiteral("@hover"), blend(card, text, 0.06).name()},
        {QStringLiteral("@pressed"), blend(card, text, 0.12).name()},
        {QStringLiteral("@disabled"), blend(card, text, 0.4).name()},
        {QStringLiteral("@chosen"), chosen.name()},
        {QStringLiteral("@codeText"), codeText.name()},
        {QStringLiteral("@code"), code.name()},
        {QStringLiteral("@titleSize"), QString::number(points * 1.6, 'f', 1)},
        {QStringLiteral("@headSize"), QString::number(points * 1.06, 'f', 1)},
        {QStringLiteral("@smallSize"), QString::number(points * 0.88, 'f', 1)},
        {QStringLiteral("@v"), QString::number(std::max(3, height / 3))},
        {QStringLiteral("@h"), QString::number(height * 4 / 5)},
        {QStringLiteral("@t"), QString::number(std::max(2, height / 6))},
        {QStringLiteral("@radius"), QString::number(std::max(3, height / 3))},
        {QStringLiteral("@barRadius"), QString::number(std::max(2, height / 3 - 2))},
        {QStringLiteral("@bar"), QString::number(height * 2 / 3)},
        {QStringLiteral("@pill"), QString::number(height * 2 / 3)},
    };
    QString sheet = QStringLiteral(R"(
#postsealPage, #postsealPages { background: @page; }
QDialog { background: @page; }
#postsealSidebar { background: @sidebar; }
#postsealSteps { background: transparent; border: none; outline: none; }
#postsealFooter { background: @sidebar; }
#postsealPractice { background: @sidebar; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#postsealPage { background: @page; }
QLabel[look="title"] { font-size: @titleSizept; font-weight: 600; }
QLabel[look="head"] { font-size: @headSizept; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="small"] { color: @muted; font-size: @smallSizept; }
QPushButton { background: @card; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    padding: @vpx @hpx; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; }
QPushButton[look="primary"] { background: @accent; color: @textOnAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @border; border-color: @border; color: @disabled; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: @tpx @tpx; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QPushButton[look="chip"] { border-radius: @pillpx; padding: @tpx @hpx; }
QPushButton[look="small"] { padding: @tpx @vpx; }
QPushButton[look="chip"]:checked { background: @text; color: @card; border-color: @text; }
QPushButton[look="choice"]:checked { background: @chosen; border: 1px solid @accent; color: @text; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: @muted;
    padding: @tpx @vpx; }
QPushButton[look="quiet"]:hover { color: @text; }
QPushButton[look="quiet"]:checked { color: @accent; }
QPushButton[look="quiet"]:focus { border-color: @accent; }
QLineEdit { background: @card; color: @text; border: 1px solid @border; border-radius: @radiuspx; padding: @vpx @vpx;
    selection-background-color: @accent; selection-color: @textOnAccent; }
QLineEdit:focus { border: 1px solid @accent; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QPlainTextEdit[look="value"] { background: @code; color: @codeText; border: 1px solid @code; border-radius: @radiuspx;
    padding: @vpx; selection-background-color: @accent; selection-color: @textOnAccent; }
QPlainTextEdit[look="value"]:focus { border-color: @accent; }
QPlainTextEdit[look="field"] { background: @card; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    padding: @vpx; selection-background-color: @accent; selection-color: @textOnAccent; }
QPlainTextEdit[look="field"]:focus { border-color: @accent; }
QTableView, QTreeView { background: @card; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    selection-background-color: @chosen; selection-color: @text; }
QTableView:focus, QTreeView:focus { border-color: @accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: @tpx @vpx; }
QTextBrowser { background: @card; color: @text; border: none; selection-background-color: @accent;
    selection-color: @textOnAccent; }
QScrollBar:vertical { background: transparent; border: none; width: @barpx; margin: 0; }
QScrollBar:horizontal { background: transparent; border: none; height: @barpx; margin: 0; }
QScrollBar::handle { background: @border; border-radius: @barRadiuspx; margin: 2px; }
QScrollBar::handle:vertical { min-height: @pillpx; }
QScrollBar::handle:horizontal { min-width: @pillpx; }
QScrollBar::handle:hover { background: @strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { color: @text; background: @card; border: 1px solid @border; }
)");
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace Postseal
