#include "steps/domainpage.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "steps/foundrows.h"
#include "steps/verifypage.h"
#include "theme.h"
#include "watch/watcher.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/lineseditor.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace Postseal {

namespace {

QString problemText(DomainInput::Problem problem)
{
    return problem == DomainInput::Problem::None
               ? QString()
               : QCoreApplication::translate("Domain", domainProblem(problem));
}

/// Of two addresses the reader would take the last.
bool isSeveral(const QString &line)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]"));
    return line.trimmed().contains(gap);
}

/// A name typed as a subdomain, read as the domain itself is; no value when it is none of this domain.
std::optional<DomainName> subdomainIn(const QString &line, const DomainName &domain)
{
    const DomainName name = isSeveral(line) ? DomainName() : readMailDomain(line).domain;
    const bool isBelow = !name.isNull() && !domain.isNull() && name.isUnder(domain) && name != domain;
    return isBelow && name.isHostName() ? std::optional(name) : std::nullopt;
}

QList<DomainName> subdomainsIn(const QStringList &lines, const DomainName &domain)
{
    QList<DomainName> names;
    for (const QString &line : lines) {
        if (const std::optional<DomainName> name = subdomainIn(line, domain); name && !names.contains(*name))
            names.append(*name);
    }
    return names;
}

/// What is wrong with a line that is no subdomain.
QString subdomainFault(const QString &line, const DomainName &domain)
{
    using P = DomainInput::Problem;
    if (isSeveral(line))
        return DomainPage::tr("One name a line.");
    const P problem = readMailDomain(line).problem;
    // Of a name that is not finished it is said what it has to become.
    if (problem == P::None || problem == P::TooFewLabels)
        return DomainPage::tr("Enter a name that ends with .%1").arg(domain.toString());
    return problemText(problem);
}

LinesEditor::Remark judgeSubdomain(const QString &line, const DomainName &domain)
{
    if (line.isEmpty())
        return {{Status::Waiting, false, {}}, {}};
    const std::optional<DomainName> name = subdomainIn(line, domain);
    if (!name)
        return {{Status::Error, false, {}}, subdomainFault(line, domain)};
    return {{Status::Info, false, {}},
            readMailDomain(line).converted ? DomainPage::tr("Looked at as %1").arg(name->toString())
                                           : QString()};
}

} // namespace

DomainPage::DomainPage(Session &session, Watcher *watcher, QWidget *parent)
    : Page(session, Step::Domain, tr("Which mail domain is to be protected? Only its own servers are asked."),
           parent),
      m_watcher(watcher), m_field(new QLineEdit), m_note(new FieldNote), m_banner(new Banner),
      m_found(new RowsCard), m_recents(new Card), m_findings(new FindingsSection(stepAreas(Step::Domain))),
      m_subdomains(
          new LinesEditor(tr("Subdomain with mail"), tr("+ &Add a subdomain"), [this](const QString &line) {
              return judgeSubdomain(line, this->session().domain());
          }))
{
    QLabel *label = addHead(tr("&Mail domain"));
    label->setBuddy(m_field);
    m_field->setPlaceholderText(QStringLiteral("example.com"));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setMaxLength(400);
    // The label is its buddy, but no neighbour: only neighbours are found.
    m_field->setAccessibleName(tr("Mail domain"));
    m_field->setAccessibleDescription(tr("The part behind the @ of your mail addresses"));
    auto *check = new QPushButton(tr("C&heck"));
    check->setProperty("look", QStringLiteral("primary"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, 2));
    row->addWidget(m_field, 1);
    row->addWidget(check);
    add(line);
    m_note->addField(m_field);
    add(m_note);
    add(makeLabel(tr("The part behind the @ of your mail addresses."), "small"));
    auto *practice = makeLink(tr("&Try it on a practice domain"));
    auto *under = new QWidget;
    auto *underRow = new QHBoxLayout(under);
    underRow->setContentsMargins(0, 0, 0, 0);
    underRow->addWidget(practice);
    underRow->addStretch(1);
    add(under);
    addGap();
    m_foundHead = addHead(tr("What is there now"));
    add(m_banner);
    add(m_found);
    addGap();
    m_subdomainsHead = addHead(tr("Subdomains with mail of their own"));
    m_subdomainsHint =
        makeLabel(tr("A policy never covers them. Name those that receive mail, and they are looked at "
                     "as well."),
                  "muted");
    add(m_subdomainsHint);
    add(m_subdomains);
    if (watcher)
        connect(watcher, &Watcher::watchedChanged, this, &DomainPage::showRecents);
    m_recentHead = addHead(tr("Recent domains"));
    add(m_recents);
    addGap();
    m_checksHead = addHead(tr("Checks"));
    add(m_findings);
    finishColumn();
    setFocusProxy(m_field);
    connect(check, &QPushButton::clicked, this, [this] { (void)openTyped(); });
    connect(practice, &QPushButton::clicked, this,
            [this] { this->session().openPractice(QStringLiteral("first-visit")); });
    followFields();
}

void DomainPage::followFields()
{
    connect(m_field, &QLineEdit::returnPressed, this, [this] { (void)openTyped(); });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_fault.clear();
        session().forgetOpeningTrouble();
        showNote();
    });
    connect(&session(), &Session::domainChanged, this, &DomainPage::takeDomain);
    connect(&session(), &Session::openingFailed, this, [this] {
        m_fault.clear();
        showNote();
    });
    m_subdomainsTyped.setSingleShot(true);
    m_subdomainsTyped.setInterval(1000);
    connect(m_subdomains, &LinesEditor::edited, &m_subdomainsTyped, qOverload<>(&QTimer::start));
    connect(&m_subdomainsTyped, &QTimer::timeout, this,
            [this] { session().setSubdomains(typedSubdomains()); });
    // A language may have been chosen: then this page gives way to one that reads what is kept.
    connect(&session(), &Session::settingsChanged, this, [this] {
        if (m_subdomainsTyped.isActive())
            session().setSubdomains(typedSubdomains());
    });
}

DomainPage::~DomainPage()
{
    // Nothing is told or looked at any more: the rest of the window is going as well.
    if (!m_subdomainsTyped.isActive())
        return;
    QStringList texts;
    for (const DomainName &name : typedSubdomains())
        texts.append(name.toString());
    (void)rememberMailSubdomains(m_subdomainsOf.toString(), texts);
}

QList<DomainName> DomainPage::typedSubdomains() const
{
    return subdomainsIn(m_subdomains->lines(), m_subdomainsOf);
}

void DomainPage::openText(const QString &text)
{
    m_field->setText(text);
    (void)openTyped();
}

bool DomainPage::openTyped()
{
    session().forgetOpeningTrouble();
    m_fault = problemText(session().openDomain(m_field->text()));
    showNote();
    if (m_fault.isEmpty())
        return true;
    m_field->setFocus();
    m_field->selectAll();
    return false;
}

bool DomainPage::readyForNext()
{
    if (session().hasDomain() && m_field->text() == session().domain().toString())
        return true;
    return openTyped();
}

QVariantMap DomainPage::keptInput() const
{
    return {{QStringLiteral("of"), m_shownDomain},
            {QStringLiteral("domain"), m_field->text()},
            {QStringLiteral("tried"), !m_fault.isEmpty()},
            {QStringLiteral("subdomains"), m_subdomains->lines()}};
}

void DomainPage::restoreInput(const QVariantMap &input)
{
    refresh();
    // A page that is not seen still has what belongs to the domain before.
    if (input.value(QStringLiteral("of")).toString() != m_shownDomain)
        return;
    m_field->setText(input.value(QStringLiteral("domain")).toString());
    if (input.value(QStringLiteral("tried")).toBool())
        m_fault = problemText(readMailDomain(m_field->text()).problem);
    m_subdomains->setLines(input.value(QStringLiteral("subdomains")).toStringList());
    showNote();
}

QString DomainPage::remark() const
{
    return m_note->text();
}

void DomainPage::showNote()
{
    m_note->say(m_fault.isEmpty() ? session().openingTrouble() : m_fault);
}

/// What is in the field gives way to what was opened, be it the domain that was shown before.
void DomainPage::takeDomain()
{
    m_fault.clear();
    m_shownDomain = session().hasDomain() ? session().domain().toString() : QString();
    m_field->setText(m_shownDomain);
    if (m_subdomainsTyped.isActive()) // typed a moment ago, for the domain that was open until now
        session().keepSubdomains(m_subdomainsOf, typedSubdomains());
    m_subdomainsTyped.stop();
    // Lines that are not finished stay while it is the same domain.
    if (std::exchange(m_subdomainsOf, session().domain()) != session().domain())
        showSubdomains();
    showNote();
}

void DomainPage::refresh()
{
    if (m_shownDomain != (session().hasDomain() ? session().domain().toString() : QString()))
        takeDomain();
    showNote();
    const bool looked = report() != nullptr;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_foundHead, m_banner, m_found, m_checksHead, m_findings,
                                          m_subdomainsHead, m_subdomainsHint, m_subdomains})
        widget->setVisible(looked);
    if (looked)
        showFound();
    m_findings->setReport(report());
    showRecents();
}

void DomainPage::showSubdomains()
{
    QStringList lines;
    for (const DomainName &name : session().subdomains())
        lines.append(name.toString());
    m_subdomains->setLines(lines);
    m_subdomains->setPlaceholder(QStringLiteral("lists.") + session().domain().toString());
}

void DomainPage::showFound()
{
    const Evidence &evidence = report()->evidence;
    // A saved run may be one that never came to its end: nobody looks there any more.
    const bool whole = evidence.finished || !session().isRunning();
    if (whole)
        m_banner->show(StatusStyle::light(*report()), StatusStyle::word(*report()),
                       VerifyPage::verdictText(*report()));
    else
        m_banner->show({Status::Running, false, {}}, tr("Looking at %1…").arg(session().domain().toString()),
                       {});
    m_found->setRows(foundRows(evidence, whole));
}

void DomainPage::showRecents()
{
    const QList<RecentDomain> recents = session().hasDomain() ? QList<RecentDomain>() : recentDomains();
    m_recentHead->setVisible(!recents.isEmpty());
    m_recents->setVisible(!recents.isEmpty());
    m_recents->clear();
    for (const RecentDomain &recent : recents) {
        const Verdict verdict = verdictFromWord(recent.verdict);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(space(this, 3), space(this, 1), space(this, 3), space(this, 1));
        row->setSpacing(space(this, 2));
        auto *open = makeLink(visibleText(recent.domain));
        open->setAccessibleName(tr("%1, last seen: %2").arg(recent.domain, StatusStyle::word(verdict)));
        row->addWidget(new StatusIcon(StatusStyle::light(verdict)));
        row->addWidget(open);
        row->addStretch(1);
        const std::optional<DomainName> name = DomainName::fromUnicode(recent.domain);
        if (m_watcher && name && m_watcher->isWatched(*name))
            row->addWidget(makeLabel(tr("watched"), "small"));
        row->addWidget(
            makeLabel(StatusStyle::word(verdict) + QStringLiteral(" · ") +
                          QLocale().toString(recent.when.toLocalTime().date(), QLocale::ShortFormat),
                      "small"));
        m_recents->addRow(line);
        connect(open, &QPushButton::clicked, this, [this, domain = recent.domain] {
            m_field->setText(domain);
            (void)openTyped();
        });
    }
}

} // namespace Postseal
