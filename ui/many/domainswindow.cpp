#include "many/domainswindow.h"

#include "language.h"
#include "many/adddomains.h"
#include "many/domaindetails.h"
#include "many/domainscsv.h"
#include "many/domainstable.h"
#include "steps/savebutton.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/droptarget.h"
#include "widgets/flowlayout.h"
#include "widgets/formchooser.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace Postseal {
namespace {

QString countText(qsizetype domains)
{
    return domains == 1 ? DomainsWindow::tr("1 domain")
                        : DomainsWindow::tr("%1 domains").arg(numberText(domains));
}

/// "40 s", "3 min"
QString spanText(qint64 seconds)
{
    constexpr qint64 longest = 99;
    return seconds <= longest ? DomainsWindow::tr("%1 s").arg(numberText(std::max<qint64>(1, seconds)))
                              : DomainsWindow::tr("%1 min").arg(numberText((seconds + 59) / 60));
}

QList<FormChooser::Form> columnForms(const DomainsModel &model)
{
    QList<FormChooser::Form> forms;
    for (int column = 0; column < DomainsModel::columns; ++column)
        forms.append(
            {QString::number(column), model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    return forms;
}

} // namespace

DomainsWindow::DomainsWindow(DomainsDesk::Means means, QWidget *parent)
    : QDialog(parent), m_desk(std::move(means)), m_filter(m_model),
      m_add(new QPushButton(tr("&Add domains…"))), m_check(new QPushButton),
      m_checkSelected(new QPushButton(tr("Check &selected"))), m_remove(new QPushButton(tr("&Remove"))),
      m_save(new SaveButton(
          tr("Sa&ve as CSV…"), tr("CSV (*.csv)"), [] { return QStringLiteral("domains.csv"); },
          [this](const QString &) { return csv(); })),
      m_search(new QLineEdit), m_note(new FieldNote), m_progress(makeLabel({}, "muted")),
      m_empty(makeLabel(tr("No domain is listed yet. Add the domains that you look after: paste them, one a "
                           "line, or drop a file here. All of them are then looked at together, and the "
                           "next time you see what changed."),
                        "muted")),
      m_sort(new FormChooser(tr("Sort b&y"), {}, columnForms(m_model))), m_table(new DomainsTable(m_filter)),
      m_details(new DomainDetails)
{
    setWindowTitle(tr("Domains — Postseal"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    column->setSpacing(space(this, 2));
    connect(m_table, &QTableView::doubleClicked, this, &DomainsWindow::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DomainsWindow::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DomainsWindow::showDetails);
    connect(m_details, &DomainDetails::openWanted, this, &DomainsWindow::openCurrent);
    column->addWidget(makeHead());
    column->addWidget(makeFilterRow());
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    auto *drop = new DropTarget(this);
    connect(drop, &DropTarget::dropped, &m_desk, &DomainsDesk::addFiles);
    connectDesk();
    makeShortcuts();
    choose(DomainsFilter::Show::All);
    showProgress({});
    refresh();
    const int unit = fontMetrics().height();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(unit * 60, unit * 42).boundedTo(room));
}

QWidget *DomainsWindow::makeHead()
{
    auto *head = new QWidget;
    auto *row = new FlowLayout(space(this, 2), head);
    row->setContentsMargins(0, 0, 0, 0);
    m_check->setProperty("look", QStringLiteral("primary"));
    m_check->setToolTip(tr("F5"));
    auto *close = new QPushButton(tr("Close"));
    close->setToolTip(tr("Esc"));
    for (QPushButton *button :
         std::initializer_list<QPushButton *>{m_check, m_add, m_checkSelected, m_remove, m_save, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_save->tellOn(m_note);
    connect(m_add, &QPushButton::clicked, this, &DomainsWindow::askForDomains);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_desk.isChecking())
            m_desk.stop();
        else
            checkAll();
    });
    connect(m_checkSelected, &QPushButton::clicked, this, [this] { check(selected()); });
    connect(m_remove, &QPushButton::clicked, this, &DomainsWindow::removeSelected);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return head;
}

QWidget *DomainsWindow::makeFilterRow()
{
    auto *filter = new QWidget;
    auto *row = new FlowLayout(space(this, 2), filter);
    row->setContentsMargins(0, 0, 0, 0);
    using Show = DomainsFilter::Show;
    for (const Show show : {Show::All, Show::Problems, Show::Changed}) {
        auto *chip = new QPushButton;
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        m_chips.append({show, chip});
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, show] { choose(show); });
    }
    m_search->setPlaceholderText(tr("Find a domain"));
    m_search->setAccessibleName(tr("Find a domain"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    row->addWidget(m_search);
    row->addWidget(m_sort);
    connect(m_sort, &FormChooser::chosen, m_table, [this] { m_table->sortBy(m_sort->word().toInt()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_sort,
            [this](int column) { m_sort->choose(QString::number(column)); });
    connect(m_search, &QLineEdit::textChanged, &m_filter, &DomainsFilter::setText);
    return filter;
}

void DomainsWindow::connectDesk()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DomainsWindow::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DomainsWindow::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &DomainsWindow::refresh);
    connect(&m_desk, &DomainsDesk::loaded, this, &DomainsWindow::take);
    connect(&m_desk, &DomainsDesk::added, &m_model, &DomainsModel::add);
    connect(&m_desk, &DomainsDesk::removed, &m_model, &DomainsModel::remove);
    connect(&m_desk, &DomainsDesk::begun, &m_model, [this](const QList<DomainName> &domains) {
        m_model.setTurn(domains, DomainsModel::Turn::Looks);
    });
    connect(&m_desk, &DomainsDesk::looked, this, [this](const QList<ListedDomain> &rows) {
        m_model.setLooked(rows);
        constexpr int refreshMs = 2000;
        if (!m_refreshed.isValid() || m_refreshed.hasExpired(refreshMs)) {
            m_refreshed.start();
            m_filter.refresh();
        }
        showCounts();
        showDetails();
    });
    connect(&m_desk, &DomainsDesk::progressed, this, &DomainsWindow::showProgress);
    connect(&m_desk, &DomainsDesk::checkingChanged, this, [this] {
        const bool checking = m_desk.isChecking();
        if (!checking)
            m_model.setNoTurns();
        // Rows that go to another place at each result would cost the window its time, and the reader theirs.
        m_filter.setDynamicSortFilter(!checking);
        showProgress(m_last);
        refresh();
    });
    connect(&m_desk, &DomainsDesk::said, this, [this](const QString &sentence, bool isProblem) {
        m_note->say(sentence, isProblem ? Status::Warning : Status::Pass);
    });
}

void DomainsWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &key, QWidget *where, auto action) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::Key_F5), this, [this] { checkAll(); });
    on(QKeySequence(QKeySequence::Find), this, [this] { m_search->setFocus(); });
    on(QKeySequence(QKeySequence::Delete), m_table, [this] { removeSelected(); });
    on(QKeySequence(QKeySequence::Paste), this, [this] { m_desk.add(QApplication::clipboard()->text()); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        on(QKeySequence(key), m_table, [this] { openCurrent(); });
}

void DomainsWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // When it was is the first to go where it gets narrow.
    m_table->setColumnHidden(DomainsModel::Looked, width() / fontMetrics().averageCharWidth() < 95);
}

void DomainsWindow::showDomains()
{
    show();
    raise();
    activateWindow();
    if (!m_loaded)
        m_desk.load();
    (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_add)->setFocus();
}

void DomainsWindow::take(const QList<ListedDomain> &rows)
{
    m_loaded = true;
    m_model.setRows(rows);
    if (!rows.isEmpty() && m_add->hasFocus())
        m_table->setFocus();
}

void DomainsWindow::askForDomains()
{
    auto *dialog = new AddDomains(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddDomains::textGiven, &m_desk, &DomainsDesk::add);
    connect(dialog, &AddDomains::filesGiven, &m_desk, &DomainsDesk::addFiles);
    dialog->open();
}

void DomainsWindow::checkAll()
{
    check(m_model.domains());
}

void DomainsWindow::check(const QList<DomainName> &domains)
{
    if (m_desk.isChecking() || domains.isEmpty())
        return;
    m_model.setTurn(domains, DomainsModel::Turn::Waits);
    m_note->say({});
    m_last = {0, 0, domains.size(), 0};
    m_desk.check(domains);
}

void DomainsWindow::removeSelected()
{
    const QList<DomainName> chosen = selected();
    if (chosen.size() < 2) {
        if (!chosen.isEmpty())
            m_desk.remove(chosen);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove"),
                                     tr("Take %1 domains off the list? What was seen of them is forgotten.")
                                         .arg(numberText(chosen.size())),
                                     QMessageBox::Yes | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    // The toolkit's own translations are a package of their own, and may not be there.
    question->button(QMessageBox::Yes)->setText(tr("&Remove"));
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(question, &QMessageBox::finished, this, [this, chosen](int answer) {
        if (answer == QMessageBox::Yes)
            m_desk.remove(chosen);
    });
    question->open();
}

void DomainsWindow::openCurrent()
{
    const ListedDomain *domain = current();
    if (!domain)
        return;
    const QString name = domain->domain.toString();
    hide(); // it would lie above the wizard
    Q_EMIT domainWanted(name);
}

const ListedDomain *DomainsWindow::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

QList<DomainName> DomainsWindow::selected() const
{
    QList<DomainName> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(m_model.at(m_filter.mapToSource(index).row()).domain);
    return chosen;
}

void DomainsWindow::choose(DomainsFilter::Show show)
{
    for (const auto &[which, chip] : std::as_const(m_chips))
        chip->setChecked(which == show);
    m_filter.setShow(show);
}

void DomainsWindow::showCounts()
{
    using Show = DomainsFilter::Show;
    for (const auto &[show, chip] : std::as_const(m_chips)) {
        qsizetype count = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            count += DomainsFilter::shows(show, m_model.at(row)) ? 1 : 0;
        const QString text = show == Show::All        ? tr("All %1")
                             : show == Show::Problems ? tr("Problems %1")
                                                      : tr("Changed %1");
        chip->setText(text.arg(numberText(count)));
    }
}

void DomainsWindow::showProgress(const DomainsProgress &progress)
{
    m_last = progress;
    QString text;
    if (m_desk.isChecking() && progress.done == 0) {
        text = tr("Looking at %1…").arg(countText(progress.all));
    } else if (m_desk.isChecking()) {
        const double rate = double(progress.done) * 1000 / double(std::max<qint64>(1, progress.elapsedMs));
        const auto left = qint64(double(progress.all - progress.done) / rate);
        text = tr("Looked at %1 of %2 · %3 a second · %4 left")
                   .arg(numberText(progress.done), countText(progress.all), QLocale().toString(rate, 'f', 1),
                        spanText(left));
    } else if (progress.done > 0) {
        text =
            progress.done < progress.all
                ? tr("Stopped: looked at %1 of %2.").arg(numberText(progress.done), countText(progress.all))
                : tr("Looked at %1 in %2.").arg(countText(progress.all), spanText(progress.elapsedMs / 1000));
    }
    setTextOrHide(m_progress, text);
}

void DomainsWindow::showDetails()
{
    if (const ListedDomain *domain = current())
        m_details->show(*domain);
    else
        m_details->hide();
}

void DomainsWindow::refresh()
{
    const bool any = m_model.rowCount() > 0;
    const bool checking = m_desk.isChecking();
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_check->setText(checking ? tr("S&top") : tr("&Check all"));
    m_check->setEnabled(any || checking);
    m_checkSelected->setEnabled(chosen && !checking);
    m_remove->setEnabled(chosen);
    m_save->setEnabled(any);
    showCounts();
    showDetails();
}

QByteArray DomainsWindow::csv() const
{
    QList<ListedDomain> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows.append(m_model.at(m_filter.mapToSource(m_filter.index(row, 0)).row()));
    return domainsCsv(rows);
}

QString DomainsWindow::remark() const
{
    return m_note->text();
}

} // namespace Postseal
