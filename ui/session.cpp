#include "session.h"

#include "base/text.h"
#include "evidence/evidencejson.h"
#include "progress.h"
#include "reportimport.h"
#include "statusstyle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace Postseal {

namespace {

constexpr qint64 largestEvidence = 64 * 1024 * 1024;

} // namespace

Session::Session(QObject *parent) : QObject(parent), m_settings(Settings::load())
{
    m_pool.setMaxThreadCount(1);
    connect(&m_preparation, &LookPreparation::trouble, this, &Session::setTrouble);
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
    m_saveDraft.setSingleShot(true);
    m_saveDraft.setInterval(400);
    connect(&m_saveDraft, &QTimer::timeout, this, [this] {
        m_draftTrouble = saveDraft(m_choices);
        if (!m_draftTrouble.isEmpty())
            Q_EMIT choicesChanged();
    });
}

Session::~Session()
{
    if (m_saveDraft.isActive())
        (void)saveDraft(m_choices);
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
    QStringList texts;
    for (const DomainName &name : names)
        texts.append(name.toString());
    rememberMailSubdomains(m_input.domain.toString(), texts);
    check();
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
        setTrouble(tr("The practice network could not be started: %1").arg(network->error()));
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
    m_draftIsOwn = false;
    m_practice->play(*scenario);
}

void Session::openReplay(const QString &path)
{
    m_pool.start([this, path] {
        QFile file(path);
        EvidenceReading reading;
        if (!file.open(QIODevice::ReadOnly))
            reading.error = tr("%1 could not be read: %2.").arg(path, file.errorString());
        else if (file.size() > largestEvidence)
            reading.error = tr("%1 is too large to be saved evidence.").arg(path);
        else
            reading = readEvidence(file.readAll());
        const Look::ReportPtr report =
            reading.error.isEmpty() ? std::make_shared<Report>(makeReport(reading.evidence)) : nullptr;
        QMetaObject::invokeMethod(this, [this, error = reading.error, report] {
            if (!report) {
                setTrouble(error);
                return;
            }
            open(report->evidence.input, Source::Replay);
            showReport(report);
            fillDraft();
        });
    });
}

void Session::open(const DomainInput &input, Source source)
{
    if (m_saveDraft.isActive()) {
        m_saveDraft.stop();
        m_draftTrouble = saveDraft(m_choices);
    }
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
    m_trouble.clear();
    const std::optional<Choices> draft = source == Source::Network ? loadDraft(input.domain) : std::nullopt;
    m_draftIsOwn = draft.has_value();
    m_choices = draft.value_or(Choices());
    m_choices.domain = input.domain;
    if (m_choices.id.isEmpty())
        m_choices.id = idFromTime(QDateTime::currentDateTimeUtc());
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
    tellTroubleOfMemory();
    m_look = m_looks.look(m_input, options);
    connect(m_look.get(), &Look::changed, this, &Session::take);
    connect(m_look.get(), &Look::finished, this, &Session::finish);
}

void Session::take(const Look::ReportPtr &report)
{
    m_progress = progressOf(*report);
    Q_EMIT progressChanged();
    // The rows of the first look come alive one by one; a later look leaves the last whole report in place.
    if (!m_reportIsWhole)
        showReport(report);
}

void Session::finish(const Look::ReportPtr &report)
{
    m_running = false;
    m_reportIsWhole = true;
    m_look.release()->deleteLater(); // it is still in the middle of its signal
    m_memory.record(report->evidence);
    tellTroubleOfMemory();
    showReport(std::exchange(m_newReports, false) ? withReports(report) : report);
    fillDraft();
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
    m_memory.handOut(m_choices);
    tellTroubleOfMemory();
}

void Session::tellTroubleOfMemory()
{
    if (!m_memory.trouble().isEmpty())
        setTrouble(m_memory.trouble());
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
    if (!m_memory.ledger())
        return;
    m_pool.start([this, paths, path = m_memory.path(), domain = m_input.domain] {
        const ImportSummary summary = Postseal::importReports(paths, path, domain);
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

void Session::fillDraft()
{
    if (m_draftIsOwn || !m_report)
        return;
    const QByteArray id = m_choices.id;
    Choices fresh = choicesFrom(m_report->evidence, QDateTime::currentDateTimeUtc());
    fresh.domain = m_input.domain;
    if (fresh.id.isEmpty())
        fresh.id = id;
    // The practice network has one web server: nobody has to guess its addresses.
    if (m_practice && fresh.hostAddresses.isEmpty() && fresh.hostCname.isNull())
        fresh.hostAddresses = PracticeNetwork::webAddresses();
    if (fresh == m_choices)
        return;
    m_choices = fresh;
    Q_EMIT choicesChanged();
}

void Session::setChoices(Choices choices)
{
    choices.domain = m_input.domain;
    if (choices == m_choices || !hasDomain())
        return;
    const bool newPolicy =
        choices.mode != m_choices.mode || choices.mx != m_choices.mx || choices.maxAge != m_choices.maxAge;
    if (newPolicy && choices.id == m_choices.id)
        choices.id =
            idFor(choices, m_report ? m_report->evidence : Evidence(), QDateTime::currentDateTimeUtc());
    m_choices = choices;
    m_draftIsOwn = true;
    m_draftTrouble.clear();
    if (m_source == Source::Network)
        m_saveDraft.start();
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
    m_settings = settings;
    m_settings.save();
    Q_EMIT settingsChanged();
    if (looksOtherwise)
        check();
}

void Session::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    Q_EMIT domainChanged();
}

} // namespace Postseal
