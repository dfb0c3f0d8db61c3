#include "watch.h"

#include "base/text.h"
#include "console.h"
#include "export/usertimer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array pathOptions{"--history", "--reports", "--input", "--output", "--trust"};

QString textOf(const WatchRound &round)
{
    QString text;
    for (const WatchChange &change : round.changes)
        text += round.state.domain.toString() + u": "_s + severityName(change.severity) + u": "_s +
                change.message + u'\n';
    return text;
}

QJsonObject jsonOf(const WatchRound &round)
{
    QJsonArray changes;
    for (const WatchChange &change : round.changes)
        changes.append(
            QJsonObject{{u"severity"_s, QLatin1String(severityWord(change.severity))},
                        {u"check"_s, change.check.isEmpty() ? QJsonValue()
                                                            : QJsonValue(QString::fromLatin1(change.check))},
                        {u"message"_s, change.message}});
    return {{u"domain"_s, round.state.domain.toString()}, {u"changes"_s, changes}};
}

/// The arguments of a run by a timer: those of this one, with paths that mean the same in any folder.
QStringList timerArguments(const QStringList &arguments)
{
    QStringList kept{u"check"_s};
    bool options = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString name = options ? argument.section(u'=', 0, 0) : QString();
        const bool hasValue = argument.contains(u'=');
        options = options && argument != u"--";
        if (name == u"--write-timer")
            continue;
        if (name == u"--every") {
            i += hasValue ? 0 : 1;
            continue;
        }
        const bool isPath = std::any_of(pathOptions.begin(), pathOptions.end(),
                                        [&](const char *each) { return name == QLatin1String(each); });
        if (!isPath) {
            kept.append(argument);
            continue;
        }
        const QString value = hasValue ? argument.mid(name.size() + 1) : arguments.value(++i);
        kept.append({name, value == u"-" ? value : QFileInfo(value).absoluteFilePath()});
    }
    return kept;
}

/// Where a file lies in the end: what a link leads to is written, and what SQLite needs stands beside that.
QString folderOf(const QString &path)
{
    const QFileInfo file(path);
    const QString target =
        file.isSymLink() && !file.exists() ? file.symLinkTarget() : file.canonicalFilePath();
    return QFileInfo(target.isEmpty() ? path : target).path();
}

/// The folders that a run with these arguments writes to.
QStringList foldersOf(const QStringList &arguments)
{
    QStringList folders;
    for (const char *option : {"--history", "--output"}) {
        const qsizetype at = arguments.lastIndexOf(QLatin1String(option));
        const QString path = at >= 0 ? arguments.value(at + 1) : QString();
        if (QDir::isAbsolutePath(path))
            folders.append(folderOf(path));
    }
    if (!arguments.contains(u"--history"_s))
        folders.append(folderOf(Database::usualPath()));
    folders.removeDuplicates();
    return folders;
}

int refuseTogether(Console &console, const char *option)
{
    return console.wrongUsage(cliText(QT_TRANSLATE_NOOP("Cli", "--watch does not go with --{value}."),
                                      QString::fromLatin1(option)));
}

int readTimer(const CommandParser &parser, Console &console, WatchRequest *request)
{
    request->timer = parser.has("write-timer");
    request->hours = 6;
    if (!request->timer)
        return parser.has("every")
                   ? console.wrongUsage(
                         cliText(QT_TRANSLATE_NOOP("Cli", "--every goes with --watch --write-timer.")))
                   : int(Fine);
    QStringList words;
    for (const int hours : timerHours())
        words.append(u"%1h"_s.arg(hours));
    if (parser.has("every")) {
        const auto index = chooseWord(console, "every", parser.value("every"), words);
        if (!index)
            return WrongUsage;
        request->hours = timerHours()[size_t(*index)];
    }
    // What is read from standard input now is not there any more when the timer runs.
    return parser.value("input") == u"-"
               ? console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
                     "Cli", "A timer cannot read standard input; give --input a file, or name the domains.")))
               : int(Fine);
}

} // namespace

void addWatchOptions(CommandParser *parser)
{
    parser->flag("watch",
                 QT_TRANSLATE_NOOP("Cli", "Compare with the last good state of each domain, in the history, "
                                          "and print only what changed. Without a domain: all that are "
                                          "watched already."));
    parser->flag("write-timer",
                 QT_TRANSLATE_NOOP("Cli", "With --watch: look at nothing now, but write a systemd timer for "
                                          "this user that does it regularly."));
    parser->option("every", "HOURS",
                   QT_TRANSLATE_NOOP("Cli", "How often the timer runs: 1h, 2h, 3h, 4h, 6h (unless told), 8h, "
                                            "12h or 24h."));
}

int readWatchOptions(const CommandParser &parser, const QStringList &arguments, Console &console,
                     WatchRequest *request)
{
    request->wanted = parser.has("watch");
    if (!request->wanted)
        return parser.has("write-timer") || parser.has("every")
                   ? console.wrongUsage(
                         cliText(QT_TRANSLATE_NOOP("Cli", "--write-timer and --every go with --watch only.")))
                   : int(Fine);
    for (const char *other : {"practice", "replay", "save-evidence", "policy-server"}) {
        if (parser.has(other))
            return refuseTogether(console, other);
    }
    if (parser.has("connect-to") && !parser.has("history"))
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "With --connect-to, --watch looks at something else than senders "
                                     "see: give it a --history of its own.")));
    const QString format = parser.has("format") ? parser.value("format") : u"text"_s;
    if (format != u"text" && format != u"json")
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "--watch prints text or json, not {value}."), format));
    request->json = format == u"json";
    request->strict = parser.has("strict");
    request->output = parser.value("output");
    request->arguments = timerArguments(arguments);
    return readTimer(parser, console, request);
}

QList<DomainInput> watchedDomains(Database &database)
{
    QList<DomainInput> inputs;
    for (const WatchStore::Watched &each : WatchStore(database).list())
        inputs.append(readMailDomain(each.domain.toString()));
    return inputs;
}

int writeWatchTimer(const WatchRequest &request, Console &console)
{
    const UserTimer timer{QCoreApplication::applicationFilePath(), request.arguments, request.hours,
                          foldersOf(request.arguments), hasUserNamespaces()};
    QString error;
    const QString folder = userUnitFolder();
    if (!writeUserTimer(timer, folder, &error)) {
        console.say(visibleText(error, 500));
        return FileTrouble;
    }
    console.say(cliText(
        QT_TRANSLATE_NOOP("Cli", "A timer that looks every {hours} h is written to {folder}. This command "
                                 "switches it on; what changed then stands in “journalctl --user -u "
                                 "postseal-watch”. For a look without you being logged in: loginctl "
                                 "enable-linger."),
        {{u"hours"_s, QString::number(request.hours)}, {u"folder"_s, visibleText(folder)}}));
    return console.write(userTimerCommand().toUtf8() + '\n');
}

WatchOutput::WatchOutput(Console &console, Database &database, const WatchRequest &request)
    : m_console(console), m_database(database), m_store(database), m_request(request),
      m_streams(!request.json && (request.output.isEmpty() || request.output == u"-"))
{
}

void WatchOutput::refuse()
{
    m_console.say(visibleText(m_database.error()));
    m_exit = FileTrouble;
}

std::optional<WatchOutput::Row> WatchOutput::compare(const Report &report)
{
    const DomainName &domain = report.evidence.domain();
    const std::optional<WatchStore::Watched> before = m_store.find(domain);
    if (!m_database.error().isEmpty()) {
        refuse();
        return std::nullopt;
    }
    if (before && before->damaged)
        m_console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "{value}: the state that was kept cannot be read; it is watched anew."),
            domain.toString()));
    Row row;
    row.isFirst = !before || !before->state;
    row.round = compareWith(before ? before->state : std::nullopt, report);
    row.looked = report.evidence.observedAt;
    return row;
}

void WatchOutput::judge(const Report &report, const WatchRound &round)
{
    const bool worse = std::any_of(round.changes.begin(), round.changes.end(), [](const WatchChange &change) {
        return change.severity == WatchChange::Severity::Worse;
    });
    if (worse || (m_request.strict && !round.changes.isEmpty()))
        m_exit = worseExit(m_exit, ErrorsFound);
    else if (report.verdict == Verdict::Unknown)
        m_exit = worseExit(m_exit, NotKnown);
}

void WatchOutput::repeat(const Repeated &again)
{
    m_rows.insert(again.index, std::nullopt);
    if (m_streams)
        flushInOrder();
}

void WatchOutput::add(const LookedAt &done)
{
    const Report &report = done.report;
    const bool isDomain = report.evidence.input.problem == DomainInput::Problem::None;
    const std::optional<Row> row = isDomain ? compare(report) : std::nullopt;
    if (!isDomain)
        m_exit = worseExit(m_exit, ErrorsFound);
    else if (row)
        judge(report, row->round);
    m_rows.insert(done.index, row);
    if (m_streams)
        flushInOrder();
}

void WatchOutput::flushInOrder()
{
    while (!m_rows.isEmpty() && m_rows.firstKey() == m_next) {
        const std::optional<Row> row = m_rows.take(m_next++);
        const QByteArray text = row ? textOf(row->round).toUtf8() : QByteArray();
        if (!text.isEmpty() && m_console.write(text) != Fine)
            m_exit = FileTrouble;
        else if (row)
            keep(*row);
    }
}

void WatchOutput::keep(const Row &row)
{
    const WatchState &state = row.round.state;
    const bool kept = m_database.begin() && m_database.inTransaction([&] {
        return m_store.add(state.domain, row.looked) && m_store.keep(state, row.looked);
    });
    if (!kept)
        refuse();
    else if (row.isFirst)
        m_console.say(
            cliText(QT_TRANSLATE_NOOP("Cli", "{value} is watched from now on."), state.domain.toString()));
}

void WatchOutput::finish(bool interrupted)
{
    if (interrupted || m_streams)
        return;
    QJsonArray domains;
    QByteArray text;
    for (const std::optional<Row> &row : std::as_const(m_rows)) {
        if (row) {
            domains.append(jsonOf(row->round));
            text += textOf(row->round).toUtf8();
        }
    }
    if (m_request.json)
        text = safeJson(QJsonObject{{u"schema"_s, u"postseal-watch/1"_s}, {u"domains"_s, domains}});
    if (m_console.writeTo(m_request.output, text) != Fine) {
        m_exit = FileTrouble;
        return;
    }
    for (const std::optional<Row> &row : std::as_const(m_rows)) {
        if (row)
            keep(*row);
    }
}

} // namespace Postseal
