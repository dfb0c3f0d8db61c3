#include "steps/servertrial.h"

#include "findings/findingssection.h"
#include "plan/plan.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/labels.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Postseal {

namespace {

constexpr quint16 httpsPort = 443;
constexpr qsizetype mostButtons = 8;
/// What has to be seen before a server is called good.
constexpr const char *proofs[] = {"policy-https.certificate.name",
                                  "policy-https.certificate.trust",
                                  "policy-https.certificate.validity",
                                  "policy-http.status",
                                  "policy-http.content-type",
                                  "sts-policy.version",
                                  "sts-policy.mode",
                                  "sts-policy.max-age"};

/// What a look at the server alone can tell.
const QList<QByteArray> &trialAreas()
{
    static const QList<QByteArray> areas{"policy-https.", "policy-http.", "sts-policy.", "match."};
    return areas;
}

/// Green is what was seen to be good, at every address that was looked at, not what nobody could look at.
bool isProven(const Report &report)
{
    return std::all_of(std::begin(proofs), std::end(proofs), [&](const char *id) {
        const auto isIt = [id](const Finding &each) { return QByteArrayView(each.check->id) == id; };
        const auto &all = report.findings;
        return std::any_of(all.begin(), all.end(), isIt) &&
               std::all_of(all.begin(), all.end(),
                           [&](const Finding &each) { return !isIt(each) || each.status == Status::Pass; });
    });
}

} // namespace

Status trialStatus(const Report &report)
{
    const Evidence &evidence = report.evidence;
    const auto hasNone = [&](RecordType type) {
        const DnsAnswer *answer = evidence.answer(evidence.policyHost(), type).value();
        return answer && answer->isUsable() && answer->isEmpty();
    };
    const bool refused = std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &each) {
        return FindingsFilter::inAreas(*each.check, trialAreas()) && each.status == Status::Error;
    });
    if (refused || (hasNone(RecordType::A) && hasNone(RecordType::AAAA)))
        return Status::Error;
    const bool whole =
        std::all_of(evidence.policy.begin(), evidence.policy.end(), [](const Fact<PolicyAnswer> &fact) {
            return fact.value() && fact.value()->stage == PolicyAnswer::Stage::Done;
        });
    return whole && isProven(report) ? Status::Pass : Status::Unknown;
}

bool servesPolicy(const Report &report, const Policy &policy)
{
    const auto &served = report.evidence.policy;
    return !served.isEmpty() &&
           std::all_of(served.begin(), served.end(), [&](const Fact<PolicyAnswer> &fact) {
               return fact.value() && fact.value()->isWholeFile() &&
                      parsePolicy(fact.value()->body).value == policy;
           });
}

ServerTrial::ServerTrial(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_row(new QWidget), m_banner(new Banner),
      m_findings(new FindingsSection(trialAreas()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, 2));
    column->addWidget(makeLabel(tr("Check this server before DNS points to it"), "head"));
    column->addWidget(
        makeLabel(tr("Fetches the policy from there under the name of the policy host, as senders "
                     "will once the record is published."),
                  "muted"));
    m_row->setLayout(new FlowLayout(space(this, 2)));
    column->addWidget(m_row);
    column->addWidget(m_banner);
    column->addWidget(m_findings);
    connect(&session, &Session::domainChanged, this, &ServerTrial::forget);
    // This server, and not the one that DNS points to.
    connect(m_findings, &FindingsSection::checkAgainWanted, this, [this] { start(Place(m_place)); });
    forget();
}

QString ServerTrial::Place::text() const
{
    return alias.isNull() ? address.toString() : alias.toString();
}

void ServerTrial::setAddresses(const QList<IpAddress> &addresses)
{
    QList<Place> places;
    for (const IpAddress &address : addresses.mid(0, mostButtons))
        places.append({address, {}});
    setPlaces(places);
}

void ServerTrial::setAlias(const DomainName &name)
{
    setPlaces({{{}, name}});
}

void ServerTrial::setPlaces(const QList<Place> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    if (!places.contains(m_place))
        forget();
    clearLayout(m_row->layout());
    m_buttons.clear();
    for (const Place &place : places) {
        auto *button = new QPushButton(tr("Check %1").arg(place.text()));
        m_row->layout()->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, place] { start(place); });
    }
}

QString ServerTrial::bannerText() const
{
    return m_banner->text();
}

void ServerTrial::forget()
{
    m_look.reset();
    m_result.reset();
    m_place = {};
    m_banner->hide();
    m_findings->hide();
}

void ServerTrial::start(const Place &place)
{
    forget();
    m_place = place;
    m_banner->show({Status::Running, false, {}}, tr("Looking at %1…").arg(place.text()), {});
    m_banner->setVisible(true);
    // The window may have given way to one in another language while the options are made.
    m_session.withLookOptions([self = QPointer(this), place](const LookOptions &options) {
        if (self && self->m_place == place && !self->m_look)
            self->look(options);
    });
}

void ServerTrial::look(LookOptions options)
{
    if (m_place.alias.isNull())
        options.policyServer = Endpoint{m_place.address, httpsPort};
    options.policyAlias = m_place.alias;
    options.smtp = options.authoritative = false;
    DomainInput input;
    input.domain = m_session.domain();
    m_look = m_session.looks().look(input, options);
    connect(m_look.get(), &Look::finished, this, [this](const Look::ReportPtr &report) {
        m_look.release()->deleteLater(); // it is still in the middle of its signal
        m_result = report;
        m_findings->setReport(report.get());
        m_findings->show();
        judgeAgain();
    });
}

Policy ServerTrial::wantedPolicy(bool *isServed) const
{
    const PlanSight sight = m_session.report() ? planSight(m_session.report()->evidence) : PlanSight();
    *isServed = sight.found == PlanSight::Found::Policy;
    return *isServed ? sight.policy : parsePolicy(m_session.publication().policyFile).value;
}

void ServerTrial::judgeAgain()
{
    if (!m_result)
        return;
    const Report &report = *m_result;
    const auto say = [&](Status status, const QString &sentence) {
        m_banner->show({status, false, {}},
                       QStringLiteral("%1, %2").arg(m_place.text(), clockTime(report.evidence.observedAt)),
                       sentence);
    };
    bool isServed = false;
    const Policy wanted = wantedPolicy(&isServed);
    switch (trialStatus(report)) {
    case Status::Error:
        return say(Status::Error, report.evidence.policy.isEmpty()
                                      ? tr("Senders would find no web server there.")
                                      : tr("Senders would not accept what this server answers."));
    case Status::Pass:
        break;
    default:
        return say(Status::Unknown,
                   isProven(report) ? tr("What was seen is good, but not every address could be looked at "
                                         "from here.")
                                    : tr("It could not be judged: the server, one of its addresses, or the "
                                         "domain in DNS was not to be seen."));
    }
    if (servesPolicy(report, wanted))
        return say(Status::Pass,
                   tr("Senders would find a policy that they can use: DNS may point to this server."));
    say(Status::Warning,
        isServed ? tr("Senders would find another policy there than the one that is served now. Put "
                      "the same file there first.")
                 : tr("Senders would find a policy that they can use, but it is not the one of this "
                      "draft. Put the file of the page Policy there first."));
}

} // namespace Postseal
