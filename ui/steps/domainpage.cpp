#include "steps/domainpage.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "theme.h"
#include "watch/watcher.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/lineseditor.h"
#include "widgets/rows.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Postseal {

namespace {

/// The servers said something that can be used, be it that nothing is there.
bool isAnswered(const Fact<DnsAnswer> &fact)
{
    return fact.value() && fact.value()->isUsable();
}

/// "found" in a row: pass when there is something, not set up when there is not, unknown when it was not
/// seen.
template <class T> Light lightOf(const Fact<T> &fact, bool present)
{
    if (fact.isPending())
        return {Status::Running, false, {}};
    if (fact.isNotAsked())
        return {Status::Waiting, false, {}};
    if (!fact.isKnown())
        return {Status::Unknown, false, {}};
    return present ? Light{Status::Info, false, {}} : Light{Status::NotApplicable, true, {}};
}

/// A name typed as a subdomain; no value when it is none of this domain.
std::optional<DomainName> subdomainIn(const QString &line, const DomainName &domain)
{
    const std::optional<DomainName> name = DomainName::fromUnicode(line.trimmed());
    return name && !domain.isNull() && name->isUnder(domain) && *name != domain ? name : std::nullopt;
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

LinesEditor::Remark judgeSubdomain(const QString &line, const DomainName &domain)
{
    if (line.isEmpty())
        return {{Status::Waiting, false, {}}, {}};
    if (subdomainIn(line, domain))
        return {{Status::Info, false, {}}, {}};
    return {{Status::Error, false, {}},
            DomainPage::tr("Enter a name that ends with .%1").arg(domain.toString())};
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
    auto *practice = new QPushButton(tr("&Try it on a practice domain"));
    practice->setProperty("look", QStringLiteral("link"));
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
    connect(m_field, &QLineEdit::returnPressed, this, [this] { (void)openTyped(); });
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_note->say({}); });
    m_subdomainsTyped.setSingleShot(true);
    m_subdomainsTyped.setInterval(1000);
    connect(m_subdomains, &LinesEditor::edited, &m_subdomainsTyped, qOverload<>(&QTimer::start));
    connect(&m_subdomainsTyped, &QTimer::timeout, this, [this] {
        this->session().setSubdomains(subdomainsIn(m_subdomains->lines(), this->session().domain()));
    });
    connect(check, &QPushButton::clicked, this, [this] { (void)openTyped(); });
    connect(practice, &QPushButton::clicked, this,
            [this] { this->session().openPractice(QStringLiteral("first-visit")); });
}

void DomainPage::openText(const QString &text)
{
    m_field->setText(text);
    (void)openTyped();
}

bool DomainPage::openTyped()
{
    const DomainInput::Problem problem = session().openDomain(m_field->text());
    if (problem == DomainInput::Problem::None) {
        m_note->say({});
        return true;
    }
    m_note->say(QCoreApplication::translate("Domain", domainProblem(problem)));
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

QString DomainPage::remark() const
{
    return m_note->text();
}

void DomainPage::refresh()
{
    const QString domain = session().hasDomain() ? session().domain().toString() : QString();
    if (domain != m_shownDomain) {
        m_field->setText(domain);
        m_shownDomain = domain;
        m_subdomainsTyped.stop();
        showSubdomains();
    }
    if (!session().trouble().isEmpty())
        m_note->say(session().trouble());
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
    const bool whole = evidence.finished;
    const Light light = whole ? StatusStyle::light(*report()) : Light{Status::Running, false, {}};
    m_banner->show(
        light, whole ? StatusStyle::word(*report()) : tr("Looking at %1…").arg(session().domain().toString()),
        whole ? verdictSentence(*report()) : QString());
    QList<RowText> rows;
    QStringList hosts;
    for (const MxData &mx : evidence.mailHosts())
        hosts.append(visibleText(mx.host.ascii()));
    const auto mx = evidence.answer(evidence.domain(), RecordType::MX);
    rows.append(
        {lightOf(mx, !hosts.isEmpty()), tr("Mail servers"), hosts.join(QStringLiteral(", ")), {}, false});
    const auto txtRow = [&](const QString &title, const DomainName &name) {
        const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
        QStringList texts;
        for (const TxtData &text : fact.value() ? fact.value()->texts() : QList<TxtData>())
            texts.append(visibleText(text.joined()));
        const QString second = !texts.isEmpty()   ? texts.join(QLatin1Char('\n'))
                               : isAnswered(fact) ? tr("Nothing at %1 yet").arg(name.toString())
                               : whole ? tr("Not known: no usable answer for %1").arg(name.toString())
                                       : QString();
        rows.append({lightOf(fact, !texts.isEmpty()), title, second, {}, false});
    };
    txtRow(tr("MTA-STS record"), evidence.stsTxtName());
    QStringList addresses;
    for (const IpAddress &address : evidence.addressesOf(evidence.policyHost()))
        addresses.append(address.toString());
    const auto host = evidence.answer(evidence.policyHost(), RecordType::A);
    rows.append({lightOf(host, !addresses.isEmpty()),
                 tr("Policy host"),
                 !addresses.isEmpty() ? addresses.join(QStringLiteral(", "))
                 : isAnswered(host)   ? tr("%1 has no address yet").arg(evidence.policyHost().toString())
                 : whole ? tr("Not known: no usable answer for %1").arg(evidence.policyHost().toString())
                         : QString(),
                 {},
                 false});
    txtRow(tr("TLS reporting record"), evidence.tlsRptName());
    m_found->setRows(rows);
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
        auto *open = new QPushButton(visibleText(recent.domain));
        open->setProperty("look", QStringLiteral("link"));
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
