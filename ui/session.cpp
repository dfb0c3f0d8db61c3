#include "session.h"

#include "evidence/evidencejson.h"
#include "probe/systemtrust.h"
#include "statusstyle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace Postseal {

namespace {

constexpr int practiceSeconds = 30;
constexpr int shortestSeconds = 30;
constexpr int longestSeconds = 300;
constexpr qint64 largestEvidence = 64 * 1024 * 1024;

/// What a look has settled, and how much there is.
std::pair<int, int> progressOf(const Report &report)
{
    const auto open =
        std::count_if(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return finding.status == Status::Waiting || finding.status == Status::Running;
        });
    const int all = static_cast<int>(report.findings.size());
    return {all - static_cast<int>(open), all};
}

/// How long caches keep what was seen of the four names, in seconds: looking again before that shows nothing
/// new.
int secondsByTtl(const Evidence &evidence)
{
    quint32 ttl = longestSeconds;
    for (const DomainName &name : {evidence.stsTxtName(), evidence.tlsRptName()}) {
        const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
        const DnsAnswer *answer = fact.value();
        if (answer && answer->ttl() > 0)
            ttl = std::min(ttl, answer->ttl());
    }
    return std::clamp(static_cast<int>(ttl), shortestSeconds, longestSeconds);
}

} // namespace

bool isGreen(const Report &report)
{
    const bool good = report.verdict == Verdict::Protected || report.verdict == Verdict::Testing;
    return good && std::none_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
               // Testing only makes a fault of a mail server count less; it is still there.
               const bool judged = finding.status == Status::Error || finding.status == Status::Warning;
               return judged && finding.outcome->status == Status::Error;
           });
}

Session::Session(QObject *parent) : QObject(parent), m_settings(Settings::load())
{
    m_pool.setMaxThreadCount(1);
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
        auto report =
            reading.error.isEmpty() ? std::make_shared<Report>(makeReport(reading.evidence)) : nullptr;
        QMetaObject::invokeMethod(this, [this, error = reading.error, report] {
            if (!report) {
                setTrouble(error);
                return;
            }
            open(report->evidence.input, Source::Replay);
            showReport(*report);
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
    m_inspection.reset();
    m_practice.reset();
    m_second.stop();
    m_soon.stop();
    m_countdown = 0;
    m_keepChecking = m_running = m_wantsLook = m_again = false;
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
        showReport(makeReport(nothing));
    }
    Q_EMIT runningChanged();
    Q_EMIT countdownChanged();
    if (m_practice) {
        startLook(m_practice->lookOptions());
        return;
    }
    m_wantsLook = true;
    loadTrust();
}

void Session::loadTrust()
{
    if (m_trust) {
        if (std::exchange(m_wantsLook, false)) {
            LookOptions options = m_settings.lookOptions();
            options.trust = *m_trust;
            startLook(options);
        }
        return;
    }
    if (std::exchange(m_trustLoading, true))
        return;
    m_pool.start([this, file = m_settings.trustFile] {
        constexpr qint64 mostBytes = 8 * 1024 * 1024;
        QFile more(file);
        const bool read = !file.isEmpty() && more.open(QIODevice::ReadOnly);
        const QList<QByteArray> added =
            read ? TrustAnchors::readPem(more.read(mostBytes)) : QList<QByteArray>();
        const TrustAnchors trust = loadSystemTrust(added);
        const bool useless = !file.isEmpty() && added.isEmpty();
        QMetaObject::invokeMethod(this, [this, trust, file, useless] {
            m_trustLoading = false;
            if (file != m_settings.trustFile) // changed while it was read
                return loadTrust();
            if (useless)
                setTrouble(tr("The file of further trust anchors, %1, holds no certificate that can be read.")
                               .arg(file));
            m_trust = trust;
            loadTrust();
        });
    });
}

void Session::startLook(LookOptions options)
{
    options.smtp = options.smtp && m_settings.smtp;
    m_inspection = std::make_unique<Inspection>(m_input, options);
    connect(m_inspection.get(), &Inspection::changed, this, &Session::take);
    connect(m_inspection.get(), &Inspection::finished, this, &Session::finish);
    m_inspection->start();
}

void Session::take(const Report &report)
{
    m_progress = progressOf(report);
    Q_EMIT progressChanged();
    // The rows of the first look come alive one by one; a later look leaves the last whole report in place.
    if (!m_reportIsWhole)
        showReport(report);
}

void Session::finish(const Report &report)
{
    m_running = false;
    m_reportIsWhole = true;
    m_inspection.release()->deleteLater(); // it is still in the middle of its signal
    showReport(report);
    fillDraft();
    if (m_source == Source::Network)
        rememberDomain({m_input.domain.toString(), verdictWord(report.verdict), report.evidence.observedAt});
    Q_EMIT runningChanged();
    if (std::exchange(m_again, false))
        m_soon.start();
    else
        planNextCheck();
}

void Session::cancel()
{
    m_again = m_wantsLook = false;
    m_soon.stop();
    if (m_inspection) {
        m_inspection->cancel();
    } else if (m_running) {
        m_running = false;
        Q_EMIT runningChanged();
    }
}

void Session::showReport(const Report &report)
{
    m_report = std::make_shared<Report>(report);
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
        m_countdown = m_practice ? practiceSeconds : secondsByTtl(m_report->evidence);
        m_second.start();
    }
    Q_EMIT countdownChanged();
}

void Session::setSettings(const Settings &settings)
{
    if (settings == m_settings)
        return;
    if (settings.trustFile != m_settings.trustFile)
        m_trust.reset();
    m_settings = settings;
    m_settings.save();
    Q_EMIT settingsChanged();
    check();
}

void Session::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    Q_EMIT domainChanged();
}

} // namespace Postseal
