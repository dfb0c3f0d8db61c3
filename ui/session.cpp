#include "session.h"

#include "base/text.h"
#include "progress.h"
#include "reportimport.h"
#include "savedrun.h"
#include "statusstyle.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Postseal {

Session::Session(QObject *parent) : QObject(parent), m_settings(Settings::load())
{
    m_pool.setMaxThreadCount(1);
    connect(&m_preparation, &LookPreparation::trouble, this,
            [this](const QString &sentence) { setTrouble(Trust, sentence); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_countdown <= 0)
            check();
        Q_EMIT countdownChanged();
    });
    // Several switches thrown one after the other are one change.
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &Session::check);
    connect(&m_draft, &SessionDraft::troubleChanged, this, &Session::troubleChanged);
}

Session::~Session()
{
    m_draft.keep(); // before anybody is waited for
    m_ending = true;
    m_pool.waitForDone();
}

QList<DomainName> Session::subdomains() const
{
    QList<DomainName> names;
    for (const QString &text : mailSubdomains(m_input.domain.toString())) {
        if (const std::optional<DomainName> name = DomainName::fromUnicode(text))
            names.append(*name);
    }
    return names;
}

void Session::setSubdomains(const QList<DomainName> &names)
{
    if (!hasDomain() || names == subdomains())
        return;
    keepSubdomains(m_input.domain, names);
    check();
}

void Session::keepSubdomains(const DomainName &domain, const QList<DomainName> &names)
{
    QStringList texts;
    for (const DomainName &name : names)
        texts.append(name.toString());
    setTrouble(Keeping, rememberMailSubdomains(domain.toString(), texts));
}

DomainInput::Problem Session::openDomain(const QString &text)
{
    const DomainInput input = readMailDomain(text);
    if (input.problem != DomainInput::Problem::None)
        return input.problem;
    if (m_practice && input.domain == PracticeNetwork::domain()) {
        check();
        return DomainInput::Problem::None;
    }
    open(input, Source::Network);
    check();
    return DomainInput::Problem::None;
}

void Session::openPractice(const QString &scenario)
{
    auto network = std::make_unique<PracticeNetwork>();
    if (!network->start()) {
        openingFails(tr("The practice network could not be started: %1").arg(network->error()));
        return;
    }
    open(readMailDomain(PracticeNetwork::domain().toString()), Source::Practice);
    m_practice = std::move(network);
    connect(m_practice.get(), &PracticeNetwork::changed, &m_soon, qOverload<>(&QTimer::start));
    m_keepChecking = true;
    Q_EMIT domainChanged();
    playScenario(scenario);
    check();
}

void Session::playScenario(const QString &name)
{
    const PracticeScenario *scenario = findPracticeScenario(name);
    if (!scenario && !practiceScenarios().isEmpty())
        scenario = &practiceScenarios().first();
    if (!m_practice || !scenario)
        return;
    m_scenario = QString::fromLatin1(scenario->name);
    m_draft.disown();
    m_practice->play(*scenario);
}

void Session::openReplay(const QString &path)
{
    m_pool.start([this, path] {
        const EvidenceReading reading = readSavedRun(path);
        const Look::ReportPtr report =
            reading.error.isEmpty() ? std::make_shared<Report>(makeReport(reading.evidence)) : nullptr;
        QMetaObject::invokeMethod(this, [this, error = reading.error, report] {
            if (!report) {
                openingFails(error);
                return;
            }
            open(report->evidence.input, Source::Replay);
            showReport(report);
            fillDraft(true);
        });
    });
}

void Session::open(const DomainInput &input, Source source)
{
    m_preparation.forgetWaiting();
    m_look.reset();
    m_practice.reset();
    m_memory.use(source == Source::Network    ? SessionMemory::Kind::Lasting
                 : source == Source::Practice ? SessionMemory::Kind::ForNow
                                              : SessionMemory::Kind::None);
    m_second.stop();
    m_soon.stop();
    m_countdown = 0;
    m_keepChecking = m_running = m_wantsLook = m_again = m_newReports = false;
    m_source = source;
    m_input = input;
    m_report.reset();
    m_reportIsWhole = false;
    m_openingTrouble.clear();
    setTrouble(Memory, {});
    m_draft.open(input.domain, source == Source::Network);
    Q_EMIT domainChanged();
    Q_EMIT runningChanged();
    Q_EMIT reportChanged();
    Q_EMIT choicesChanged();
}

void Session::check()
{
    if (!hasDomain() || m_source == Source::Replay)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_second.stop();
    m_countdown = 0;
    m_running = true;
    m_progress = {0, 0};
    if (!m_report) {
        Evidence nothing;
        nothing.input = m_input;
        nothing.smtpWanted = m_settings.smtp;
        showReport(std::make_shared<Report>(makeReport(nothing)));
    }
    Q_EMIT runningChanged();
    Q_EMIT countdownChanged();
    m_wantsLook = true;
    withLookOptions([this](const LookOptions &options) {
        if (std::exchange(m_wantsLook, false))
            startLook(options);
    });
}

void Session::withLookOptions(const LookPreparation::Use &use)
{
    if (m_practice)
        use(m_practice->lookOptions());
    else
        m_preparation.prepare(m_settings, use);
}

void Session::startLook(LookOptions options)
{
    options.smtp = options.smtp && m_settings.smtp;
    options.subdomains = subdomains();
    m_memory.recall(m_input.domain, &options);
    if (!m_memory.trouble().isEmpty()) // that it can be read does not say that it can be written
        setTrouble(Memory, m_memory.trouble());
    m_look = m_looks.look(m_input, options);
    connect(m_look.get(), &Look::changed, this, &Session::take);
    connect(m_look.get(), &Look::finished, this, &Session::finish);
}

void Session::take(const Look::ReportPtr &report)
{
    m_progress = progressOf(*report);
    Q_EMIT progressChanged();
    // The rows of the first look come alive one by one; a later look leaves the last whole report in place.
    if (m_reportIsWhole)
        return;
    showReport(report);
    fillDraft(false);
}

void Session::finish(const Look::ReportPtr &report)
{
    m_running = false;
    m_reportIsWhole = true;
    m_look.release()->deleteLater(); // it is still in the middle of its signal
    m_memory.record(report->evidence);
    setTrouble(Memory, m_memory.trouble());
    showReport(std::exchange(m_newReports, false) ? withReports(report) : report);
    fillDraft(true);
    if (m_source == Source::Network)
        rememberDomain(
            {m_input.domain.toString(), verdictWord(report->verdict), report->evidence.observedAt});
    Q_EMIT runningChanged();
    if (std::exchange(m_again, false))
        m_soon.start();
    else
        planNextCheck();
}

void Session::handOut()
{
    if (!hasDomain() || !draftFaults().isEmpty())
        return;
    m_memory.handOut(choices());
    setTrouble(Memory, m_memory.trouble());
}

Look::ReportPtr Session::withReports(const Look::ReportPtr &report)
{
    Evidence evidence = report->evidence;
    const Ledger::Recollection known =
        m_memory.ledger()->recall(m_input.domain, QDateTime::currentDateTimeUtc());
    if (known.failed)
        return report;
    if (std::exchange(evidence.historyFailed, false)) { // it can be read by now: all of it
        evidence.history = known.history;
        evidence.handedOut = known.handedOut;
        evidence.hostSeen = known.hostSeen;
    }
    evidence.reports = known.reports;
    return std::make_shared<Report>(makeReport(evidence));
}

void Session::importReports(const QStringList &paths)
{
    if (!m_memory.ledger()) {
        Q_EMIT reportsImported(tr("Reports are kept in the history, and none is in use here."), true);
        return;
    }
    Q_EMIT importBegan();
    m_pool.start([this, paths, path = m_memory.path(), domain = m_input.domain] {
        const ImportSummary summary = Postseal::importReports(paths, path, domain, m_ending);
        QMetaObject::invokeMethod(this, [this, summary, path, domain] {
            const bool shown = domain == m_input.domain && path == m_memory.path() && m_memory.ledger();
            m_newReports = m_newReports || (shown && m_running); // the running look began without them
            if (shown && m_report && m_report->evidence.finished)
                showReport(withReports(m_report));
            Q_EMIT reportsImported(summary.sentence, summary.isProblem);
        });
    });
}

void Session::cancel()
{
    m_again = m_wantsLook = false;
    m_soon.stop();
    if (m_look) {
        m_look->cancel();
    } else if (m_running) {
        m_running = false;
        Q_EMIT runningChanged();
    }
}

void Session::showReport(const Look::ReportPtr &report)
{
    m_report = report;
    Q_EMIT reportChanged();
}

void Session::fillDraft(bool isEnd)
{
    // The practice network has one web server: nobody has to guess its addresses.
    const auto addresses = m_practice ? PracticeNetwork::webAddresses() : QList<IpAddress>();
    if (m_report && m_draft.fill(m_report->evidence, isEnd, addresses))
        Q_EMIT choicesChanged();
}

void Session::setChoices(const Choices &choices)
{
    if (hasDomain() && m_draft.enter(choices, m_report ? m_report->evidence : Evidence()))
        Q_EMIT choicesChanged();
}

void Session::setKeepChecking(bool keep)
{
    m_keepChecking = keep;
    planNextCheck();
    Q_EMIT countdownChanged();
}

void Session::planNextCheck()
{
    m_second.stop();
    m_countdown = 0;
    const bool wanted = m_keepChecking && !m_running && m_report && m_source != Source::Replay;
    if (wanted && !isGreen(*m_report)) {
        m_countdown = m_practice ? shortestSeconds : secondsToNews(m_report->evidence);
        m_second.start();
    }
    Q_EMIT countdownChanged();
}

void Session::setSettings(const Settings &settings)
{
    if (settings == m_settings)
        return;
    const bool looksOtherwise = !settings.looksLike(m_settings);
    const bool otherTrust = settings.trustFile != m_settings.trustFile;
    m_settings = settings;
    setTrouble(Keeping, m_settings.save());
    if (otherTrust)
        setTrouble(Trust, {});
    Q_EMIT settingsChanged();
    if (looksOtherwise)
        check();
}

void Session::openingFails(const QString &sentence)
{
    m_openingTrouble = sentence;
    Q_EMIT openingFailed();
}

void Session::forgetOpeningTrouble()
{
    m_openingTrouble.clear();
}

QString Session::trouble() const
{
    QStringList sentences(m_troubles.begin(), m_troubles.end());
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void Session::setTrouble(Concern concern, const QString &sentence)
{
    QString &told = m_troubles.at(concern);
    if (told == sentence)
        return;
    told = sentence;
    Q_EMIT troubleChanged();
}

} // namespace Postseal
