#include "checkrun.h"

#include "base/text.h"
#include "console.h"
#include "evidence/evidencejson.h"
#include "probe/openfiles.h"
#include "probe/socketshares.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::minutes sharedFor{10};
constexpr qsizetype mostHeld = 1000; ///< reports that wait for a slow one before them

} // namespace

int saveEvidence(const CheckRequest &request, Console &console, const Evidence &evidence)
{
    if (request.saveEvidence.isEmpty())
        return Fine;
#ifdef __GLIBC__
    malloc_trim(0); // the report was printed in another thread, whose memory this one does not take up again
#endif
    const QByteArray json = safeJson(toJson(evidence));
    if (json.size() <= maxEvidenceBytes)
        return console.writeTo(request.saveEvidence, json, Readers::Owner);
    console.say(cliText(QT_TRANSLATE_NOOP("Cli", "What was seen is more than the {value} MiB that are read "
                                                 "again, so it was not saved."),
                        QString::number(maxEvidenceBytes >> 20)));
    return FileTrouble;
}

CheckRun::CheckRun(const CheckRequest &request, Memory &memory, Console &console)
    : m_request(request), m_memory(memory), m_console(console),
      m_feed(request.isList() ? std::make_unique<DomainFeed>(*request.list)
                              : std::make_unique<DomainFeed>(request.inputs)),
      m_strayNames(request.subdomains)
{
}

/// Threads and domains at once, as asked for or as the machine is good for, within the open files that it
/// grants.
SurveySetup CheckRun::setup()
{
    const bool isMany = m_request.isList() || m_request.inputs.size() > 1;
    SurveySetup setup;
    setup.network = m_request.look;
    setup.openFiles = grantedOpenFiles();
    const int wanted = isMany ? setup.fit(m_request.threads, m_request.jobs) : 1;
    if (isMany && (setup.jobs < wanted || SocketShares::mostThreads(setup.openFiles) < m_request.threads))
        m_console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "Only {files} files may be open at once: {jobs} domains are looked "
                                     "at at a time, not {wanted}. “ulimit -n” tells the limit."),
            {{u"files"_s, QString::number(setup.openFiles)},
             {u"jobs"_s, QString::number(setup.jobs)},
             {u"wanted"_s, QString::number(wanted)}}));
    if (isMany && m_request.shared)
        setup.sharedFor = sharedFor;
    setup.admit = [this](const FeedLine &line, qsizetype index) { return admit(line, index); };
    setup.optionsFor = [this](const DomainName &domain) { return optionsFor(domain); };
    setup.mayGoOn = [this] { return m_output->held() < mostHeld && !m_output->isClosed(); };
    setup.print = [this](const Report &report, const FeedLine &line) {
        return m_output->print(report, line);
    };
    return setup;
}

LookOptions CheckRun::optionsFor(const DomainName &domain)
{
    LookOptions options = m_request.look;
    options.subdomains = subdomainsOf(m_request.subdomains, domain);
    m_strayNames.removeIf([&](const QString &name) { return !subdomainsOf({name}, domain).isEmpty(); });
    m_memory.recall(domain, &options);
    return options;
}

bool CheckRun::openOutput()
{
    if (m_request.resume && !m_seen.readOutput(m_request.output, m_request.strict)) {
        m_console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "“{file}” cannot be gone on with: {reason}."),
            {{u"file"_s, visibleText(m_request.output)}, {u"reason"_s, visibleText(m_seen.error())}}));
        return false;
    }
    if (m_request.watch.wanted)
        m_output = std::make_unique<WatchOutput>(m_console, *m_memory.database(), m_request.watch);
    else
        m_output = std::make_unique<ReportOutput>(
            m_console,
            ReportStyle{m_request.format, m_request.output, m_request.strict, m_request.evidence,
                        m_request.isList(), m_seen.wholeBytes(), m_seen.size()},
            m_seen.exit());
    return !m_output->isClosed();
}

int CheckRun::exec()
{
    if (!m_feed->error().isEmpty() || !openOutput())
        return exitAtEnd();
    m_survey = std::make_unique<Survey>(*m_feed, setup());
    connect(m_survey.get(), &Survey::lookedAt, this, &CheckRun::take);
    connect(m_survey.get(), &Survey::finished, this, [this] { end(false); });
    connect(m_survey.get(), &Survey::shortage, this, [this] {
        if (std::exchange(m_shortageTold, true))
            return;
        m_console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "Something failed on this computer, most likely because too many "
                                     "files are open; it is tried again.")));
    });
    connect(&m_interrupt, &Interrupt::happened, this, [this] { end(true); });
    m_progress = std::make_unique<Progress>(
        m_console,
        [this] {
            return Progress::State{m_done, m_survey->taken(), m_feed->share()};
        },
        m_request.progress);
    m_survey->start();
    return QCoreApplication::exec();
}

SurveySetup::Admission CheckRun::admit(const FeedLine &line, qsizetype index)
{
    using Admission = SurveySetup::Admission;
    ++m_named;
    if (m_seen.isDone(line))
        return Admission::Passed;
    if (line.input.problem != DomainInput::Problem::None) {
        tellReason(line);
        return Admission::Look;
    }
    // What stands twice among the arguments is wanted twice; a watch counts looks.
    const bool once = m_request.isList() || m_request.watch.wanted;
    const std::optional<qint64> first = once ? m_seen.firstLine(line) : std::nullopt;
    if (!first)
        return Admission::Look;
    m_progress->clear();
    m_output->repeat({index, line, *first});
    ++m_done;
    if (m_output->isClosed())
        QMetaObject::invokeMethod(
            this, [this] { end(false); }, Qt::QueuedConnection);
    return Admission::Told;
}

/// A list of a million lines that are none is not told twice in full.
void CheckRun::tellReason(const FeedLine &line)
{
    constexpr int most = 20;
    if (line.line == 0 || m_reasonsTold > most)
        return;
    m_progress->clear();
    if (++m_reasonsTold > most)
        return m_console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "Further lines that are no domain are told of in the reports alone.")));
    m_console.say(
        cliText(QT_TRANSLATE_NOOP("Cli", "Line {line}, “{value}”: {reason}"),
                {{u"line"_s, QString::number(line.line)},
                 {u"value"_s, visibleText(line.input.input)},
                 {u"reason"_s, QCoreApplication::translate("Domain", domainProblem(line.input.problem))}}));
}

void CheckRun::take(const LookedAt &done)
{
    m_progress->clear();
    m_output->add(done);
    m_saved = worseExit(m_saved, saveEvidence(m_request, m_console, done.report.evidence));
    if (!done.line.input.domain.isNull())
        m_saved = worseExit(m_saved, m_memory.keep(done.report.evidence, m_request.look));
    ++m_done;
    if (m_output->isClosed())
        end(false);
}

void CheckRun::end(bool interrupted)
{
    // Output that fails ends the run, and several lines may notice it.
    if (std::exchange(m_ended, true))
        return;
    m_survey->cancel();
    m_progress->finish();
    m_progress.reset();
    if (m_named > 0 || !m_request.isList()) // a list of nothing leaves what was there before
        m_output->finish(interrupted);
    if (interrupted)
        m_console.say(cliText(QT_TRANSLATE_NOOP("Cli", "Interrupted.")));
    QCoreApplication::exit(interrupted ? int(Interrupted) : exitAtEnd());
}

int CheckRun::exitAtEnd()
{
    if (!m_feed->error().isEmpty()) {
        m_console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "“{file}” cannot be read: {reason}."),
            {{u"file"_s, visibleText(*m_request.list)}, {u"reason"_s, visibleText(m_feed->error())}}));
        return FileTrouble;
    }
    if (m_output && m_named == 0 && !m_output->isClosed())
        return m_console.wrongUsage(
            *m_request.list == u"-"
                ? cliText(QT_TRANSLATE_NOOP("Cli", "Standard input names no domain."))
                : cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” names no domain."), *m_request.list));
    if (m_named > 0) {
        for (const QString &name : std::as_const(m_strayNames))
            m_console.say(strayName(name));
    }
    return worseExit(m_output ? m_output->exit() : int(FileTrouble), m_saved);
}

} // namespace Postseal
