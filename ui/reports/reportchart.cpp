#include "reports/reportchart.h"

#include "base/text.h"
#include "statusstyle.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace Postseal {

namespace {

constexpr qsizetype mostInWords = 31;

/// A name that fits beside a bar.
QString shortName(const ReportBar &bar)
{
    return bar.name.isEmpty() ? ReportChart::tr("not named") : visibleText(bar.name, 28);
}

/// Days have room for a few names only; the axis wants each name once, so the others differ in what is not
/// seen. What an axis shows is HTML to it, files and pictures included: every label is escaped, once it has
/// been cut.
QStringList dayNames(const QList<ReportBar> &bars)
{
    constexpr qsizetype most = 7;
    const qsizetype every = (bars.size() + most - 1) / most;
    QStringList names;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QDate day = QDate::fromString(bars[i].name, Qt::ISODate);
        names.append(i % every == 0 ? QLocale().toString(day, QLocale::ShortFormat).toHtmlEscaped()
                                    : QString(i + 1, QChar(0x200b)));
    }
    return names;
}

QStringList plainNames(const QList<ReportBar> &bars)
{
    QStringList names;
    for (const ReportBar &bar : bars) {
        QString name = shortName(bar).toHtmlEscaped();
        while (names.contains(name))
            name += QChar(0x200b);
        names.append(name);
    }
    return names;
}

qreal highest(const QList<ReportBar> &bars)
{
    qint64 most = 1;
    for (const ReportBar &bar : bars)
        most = std::max(most, addedSessions(bar.sessions.successful, bar.sessions.failed));
    return qreal(most);
}

void dress(QAbstractAxis *axis, const Theme &theme, const QFont &font)
{
    axis->setLabelsFont(font);
    axis->setLabelsColor(theme.text);
    axis->setLinePenColor(theme.border);
    axis->setGridLineColor(theme.border);
}

} // namespace

ReportChart::ReportChart(const QString &title, Form form, QWidget *parent)
    : QWidget(parent), m_title(title), m_form(form), m_view(new QChartView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(title, "head"));
    column->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(title);
    m_view->setFocusPolicy(Qt::TabFocus);
    hide();
}

void ReportChart::setBars(const QList<ReportBar> &bars)
{
    setHidden(bars.isEmpty());
    if (bars == m_bars)
        return;
    m_bars = bars;
    draw();
}

QString ReportChart::inWords() const
{
    QStringList words;
    for (const ReportBar &bar : m_bars.mid(std::max<qsizetype>(0, m_bars.size() - mostInWords)))
        words.append(tr("%1: %2 succeeded, %3 failed")
                         .arg(shortName(bar), QLocale().toString(bar.sessions.successful),
                              QLocale().toString(bar.sessions.failed)));
    return words.join(QStringLiteral("; "));
}

void ReportChart::draw()
{
    const Theme theme = Theme::of(palette());
    auto *chart = new QChart;
    chart->setBackgroundBrush(theme.card);
    chart->setBackgroundPen(theme.border);
    chart->setMargins(QMargins(space(this, 2), space(this, 2), space(this, 2), space(this, 1)));
    auto *good = new QBarSet(tr("succeeded"));
    auto *bad = new QBarSet(tr("failed"));
    QList<ReportBar> bars = m_bars;
    if (m_form == Form::Names)
        std::reverse(bars.begin(), bars.end()); // the axis counts from below
    for (const ReportBar &bar : bars) {
        *good << qreal(bar.sessions.successful);
        *bad << qreal(bar.sessions.failed);
    }
    const QColor red = StatusStyle::color(Status::Error, palette());
    good->setBrush(StatusStyle::color(Status::Pass, palette()));
    bad->setBrush(QBrush(red, Qt::Dense3Pattern));
    good->setPen(Qt::NoPen);
    bad->setPen(red);
    QAbstractBarSeries *series = nullptr;
    if (m_form == Form::Days)
        series = new QStackedBarSeries;
    else
        series = new QHorizontalStackedBarSeries;
    const bool anyGood = std::any_of(bars.begin(), bars.end(),
                                     [](const ReportBar &bar) { return bar.sessions.successful > 0; });
    if (anyGood)
        series->append(good);
    else
        delete good;
    series->append(bad);
    series->setBarWidth(0.7);
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis;
    names->append(m_form == Form::Days ? dayNames(bars) : plainNames(bars));
    names->setGridLineVisible(false);
    names->setTruncateLabels(false);
    auto *numbers = new QValueAxis;
    numbers->setRange(0, highest(bars));
    numbers->setLabelFormat(QStringLiteral("%.0f"));
    numbers->setTickCount(int(std::min<qreal>(5, highest(bars) + 1)));
    numbers->applyNiceNumbers();
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{names, numbers})
        dress(axis, theme, font());
    chart->addAxis(names, m_form == Form::Days ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(numbers, m_form == Form::Days ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(numbers);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(theme.text);
    chart->legend()->setFont(font());
    chart->legend()->setVisible(anyGood);
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    const int line = fontMetrics().height();
    m_view->setFixedHeight(m_form == Form::Days ? line * 15
                                                : line * (6 + 2 * int(std::max<qsizetype>(2, bars.size()))));
    m_view->setAccessibleDescription(inWords());
}

void ReportChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (!m_bars.isEmpty())
            draw();
    }
}

} // namespace Postseal
