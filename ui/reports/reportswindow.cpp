#include "reports/reportswindow.h"

#include "base/text.h"
#include "dns/displayname.h"
#include "language.h"
#include "reports/failurerows.h"
#include "reports/reportchart.h"
#include "reports/reportsums.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/droptarget.h"
#include "widgets/filequestion.h"
#include "widgets/flowlayout.h"
#include "widgets/formchooser.h"
#include "widgets/labels.h"
#include "widgets/rows.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Postseal {

namespace {

using namespace Qt::StringLiterals;

QList<FormChooser::Form> spanForms()
{
    return {{u"two-weeks"_s, ReportsWindow::tr("the last two weeks")},
            {u"three-months"_s, ReportsWindow::tr("the last three months")},
            {u"year"_s, ReportsWindow::tr("the last year")},
            {u"all"_s, ReportsWindow::tr("all time")}};
}

ReportSpan spanOf(const QString &word)
{
    const QList<FormChooser::Form> forms = spanForms();
    for (int i = 0; i < forms.size(); ++i) {
        if (forms[i].word == word)
            return ReportSpan(i);
    }
    return ReportSpan::TwoWeeks;
}

} // namespace

ReportsWindow::ReportsWindow(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_domains(new QComboBox),
      m_spans(new FormChooser(tr("&Period"), u"reports"_s, spanForms())),
      m_import(new QPushButton(tr("&Import"))), m_whose(makeLabel({}, "muted")), m_imported(new FieldNote),
      m_banner(new Banner), m_types(new RowsCard), m_charts(new QWidget),
      m_days(new ReportChart(tr("Sessions by day"), ReportChart::Form::Days)),
      m_senders(new ReportChart(tr("By sender"), ReportChart::Form::Names)),
      m_servers(new ReportChart(tr("Failures by mail server"), ReportChart::Form::Names)),
      m_kinds(new ReportChart(tr("Failures by kind"), ReportChart::Form::Names)),
      m_failureHead(makeLabel(tr("What failed"), "head")), m_failures(new FailureList),
      m_tableHead(makeLabel(tr("Reports"), "head")), m_table(new QTreeWidget)
{
    setObjectName(u"page"_s);
    m_pool.setMaxThreadCount(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 4));
    column->setSpacing(space(this, 3));
    fillColumn(column);
    scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    whole->addWidget(scroll, 1);
    auto *drop = new DropTarget(this);
    connect(drop, &DropTarget::dropped, &session, &Session::importReports);
    connect(&session, &Session::importBegan, this,
            [this] { m_imported->say(tr("Importing…"), Status::Running); });
    connect(&session, &Session::reportsImported, this, [this](const QString &sentence, bool isProblem) {
        m_imported->say(sentence, isProblem ? Status::Warning : Status::Pass);
        load();
    });
    connect(&session, &Session::domainChanged, this, &ReportsWindow::followSession);
    connect(m_domains, &QComboBox::activated, this, &ReportsWindow::load);
    connect(m_spans, &FormChooser::chosen, this, &ReportsWindow::load);
    connect(m_failures, &FailureList::checkWanted, this, &ReportsWindow::checkNow);
    const int unit = fontMetrics().height();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(unit * 56, unit * 48).boundedTo(room));
    showWhose();
}

ReportsWindow::~ReportsWindow()
{
    m_pool.waitForDone();
}

QWidget *ReportsWindow::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 1));
    // Goes on in a second line where words are long.
    auto *bar = new QWidget;
    auto *row = new FlowLayout(space(this, 3), bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *chooser = new QWidget;
    auto *choice = new QHBoxLayout(chooser);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(space(this, 3));
    QLabel *label = makeLabel(tr("&Domain"));
    label->setWordWrap(false);
    label->setBuddy(m_domains);
    m_domains->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domains->setMinimumContentsLength(24);
    choice->addWidget(label);
    choice->addWidget(m_domains);
    auto *close = new QPushButton(tr("&Close"));
    close->setToolTip(tr("Esc"));
    auto *menu = new QMenu(m_import);
    menu->addAction(tr("&Files…"), this, [this] { import(false); });
    menu->addAction(tr("A f&older or Maildir…"), this, [this] { import(true); });
    m_import->setMenu(menu);
    for (QWidget *widget : std::initializer_list<QWidget *>{chooser, m_spans, m_import, close})
        row->addWidget(widget);
    column->addWidget(bar);
    column->addWidget(m_whose);
    column->addWidget(m_imported);
    for (QPushButton *button : {m_import, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    return head;
}

void ReportsWindow::fillColumn(QVBoxLayout *column)
{
    column->addWidget(m_banner);
    column->addWidget(m_types);
    column->addWidget(m_days);
    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space(this, 3));
    grid->addWidget(m_senders, 0, 0, Qt::AlignTop);
    grid->addWidget(m_kinds, 0, 1, Qt::AlignTop);
    grid->addWidget(m_servers, 1, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(m_charts);
    column->addWidget(m_failureHead);
    column->addWidget(m_failures);
    column->addWidget(m_tableHead);
    m_table->setHeaderLabels({tr("Day"), tr("Sender"), tr("Succeeded"), tr("Failed"), tr("Report id")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Reports"));
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    column->addWidget(m_table);
    column->addStretch(1);
}

void ReportsWindow::showReports()
{
    m_wanted = m_session.domain();
    m_imported->say({});
    QDialog::show();
    raise();
    activateWindow();
    load();
}

/// The practice network has reports and looks of its own. What was shown or asked of before the change must
/// not be taken for what is there now.
void ReportsWindow::followSession()
{
    const bool isSame = isPractice() == m_isPractice && !isPractice();
    showWhose();
    // A look that still waits for its options is forgotten by the session, and would be waited for in vain.
    if (isSame && (m_look || m_looking.isNull()))
        return;
    ++m_loading; // one that is on its way comes from the store of before
    m_look.reset();
    m_looking = {};
    m_failures->setFailures({});
    m_wanted = isSame ? m_data.domain : m_session.domain();
    m_data = {};
    m_imported->say({});
    load();
}

void ReportsWindow::showWhose()
{
    m_isPractice = isPractice();
    m_import->setEnabled(m_session.source() != Session::Source::Replay);
    setWindowTitle(m_isPractice ? tr("Practice reports — Postseal") : tr("Imported reports — Postseal"));
    setTextOrHide(m_whose, m_isPractice ? tr("Reports of the practice network: they are kept apart from your "
                                             "own, and gone when the program ends.")
                                        : QString());
}

DomainName ReportsWindow::chosenDomain() const
{
    if (!m_wanted.isNull())
        return m_wanted;
    return DomainName::fromUnicode(m_domains->currentData().toString()).value_or(m_session.domain());
}

/// Beside a saved run the user's own reports are shown.
QString ReportsWindow::historyPath() const
{
    const QString path = m_session.historyPath();
    return path.isEmpty() ? Database::usualPath() : path;
}

void ReportsWindow::load()
{
    if (isHidden())
        return;
    const int number = ++m_loading;
    m_pool.start([this, number, path = historyPath(), domain = chosenDomain(),
                  span = spanOf(m_spans->word())] {
        const auto data =
            std::make_shared<ReportsData>(loadReports(path, domain, span, QDateTime::currentDateTimeUtc()));
        QMetaObject::invokeMethod(this, [this, number, data] {
            if (number == m_loading)
                show(*data);
        });
    });
}

void ReportsWindow::show(const ReportsData &data)
{
    const bool other = data.domain != m_data.domain;
    m_data = data;
    m_wanted = {};
    if (other) {
        // What was seen of one domain says nothing of another with the same failures.
        m_look.reset();
        m_looking = {};
        m_failures->setFailures({});
    }
    showDomains();
    showSums();
    m_days->setBars(data.days);
    m_senders->setBars(data.senders);
    m_servers->setBars(data.servers);
    m_kinds->setBars(data.types);
    m_charts->setHidden(data.senders.isEmpty() && data.types.isEmpty());
    m_failures->setFailures(data.sums.failures);
    m_failures->setHidden(data.sums.failures.isEmpty());
    m_failureHead->setHidden(data.sums.failures.isEmpty());
    showTable();
    Q_EMIT reportsShown();
}

void ReportsWindow::showDomains()
{
    QList<DomainName> names = m_data.domains;
    if (!m_data.domain.isNull() && !names.contains(m_data.domain))
        names.prepend(m_data.domain);
    m_domains->clear();
    for (const DomainName &name : names)
        m_domains->addItem(displayName(name), name.toString());
    m_domains->setCurrentIndex(m_domains->findData(m_data.domain.toString()));
}

void ReportsWindow::showSums()
{
    const ReportsVerdict verdict = verdictOf(m_data);
    m_banner->show(verdict.light, verdict.strong, verdict.sentence);
    const QList<RowText> rows = rowsByPolicy(m_data.sums);
    m_types->setRows(rows);
    m_types->setHidden(rows.isEmpty());
}

void ReportsWindow::showTable()
{
    m_table->clear();
    QList<QTreeWidgetItem *> items;
    for (const StoredReport &report : m_data.reports) {
        SessionCount sum;
        for (const DigestEntry &entry : report.entries) {
            if (entry.domain != m_data.domain)
                continue;
            sum.successful = addedSessions(sum.successful, entry.successful);
            sum.failed = addedSessions(sum.failed, entry.failed);
        }
        const QString day = report.start.isValid()
                                ? QLocale().toString(report.start.date(), QLocale::ShortFormat)
                                : tr("not told");
        auto *item = new QTreeWidgetItem({day, visibleText(report.submitter, 60), numberText(sum.successful),
                                          numberText(sum.failed), visibleText(report.reportId, 80)});
        for (const int column : {2, 3})
            item->setTextAlignment(column, Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        items.append(item);
    }
    m_table->addTopLevelItems(items);
    for (int column = 0; column < 4; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setHidden(items.isEmpty());
    m_tableHead->setHidden(items.isEmpty());
}

void ReportsWindow::checkNow()
{
    // One look answers for all rows.
    for (FailureRow *row : m_failures->failureRows())
        row->showLooking();
    m_looking = m_data.domain;
    m_session.withLookOptions([self = QPointer(this), domain = m_data.domain](const LookOptions &options) {
        if (self && self->m_looking == domain && self->m_data.domain == domain)
            self->look(options);
    });
}

void ReportsWindow::look(const LookOptions &options)
{
    DomainInput input;
    input.domain = m_looking;
    m_look = m_session.looks().look(input, options);
    connect(m_look.get(), &Look::finished, this, [this](const Look::ReportPtr &report) {
        m_look.release()->deleteLater(); // it is still in the middle of its signal
        m_looking = {};
        for (FailureRow *row : m_failures->failureRows())
            row->showLive(report.get());
    });
}

void ReportsWindow::import(bool folder)
{
    const auto use = [this](const QStringList &paths) { m_session.importReports(paths); };
    if (folder)
        askForFolder(this, tr("Import TLS reports"), use);
    else
        askForFiles(this, tr("Import TLS reports"),
                    tr("TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)"), use);
}

QString ReportsWindow::bannerText() const
{
    return m_banner->text();
}

} // namespace Postseal
