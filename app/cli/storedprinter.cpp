#include "storedprinter.h"

#include "base/text.h"
#include "console.h"
#include "dns/displayname.h"
#include "report/resulttypes.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QString shown(const QString &text, int width = 0)
{
    return visibleText(text, 120).leftJustified(width);
}

QString dayText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd"_s) : u"?"_s;
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject countJson(const SessionCount &count)
{
    return {{u"successful"_s, count.successful}, {u"failed"_s, count.failed}};
}

/// One kind of failure for people, with its cause below it.
QString failureText(const QString &type, const QString &where, qint64 sessions)
{
    const ResultType &meaning = resultType(type);
    const auto say = [](const char *text) { return QCoreApplication::translate("Check", text); };
    return u"    "_s + shown(type, 28) + u' ' + shown(where.isEmpty() ? u"-"_s : where, 30) + u' ' +
           QString::number(sessions) + u"\n        "_s + say(meaning.text) + u' ' + say(meaning.cause) +
           u'\n';
}

/// "120 succeeded, 3 failed (2.4 %)"
QString countText(const SessionCount &count)
{
    const double all = double(count.successful) + double(count.failed);
    const QString share =
        count.failed > 0 ? u" (%1 %)"_s.arg(100.0 * double(count.failed) / all, 0, 'g', 3) : QString();
    return cliText(
               QT_TRANSLATE_NOOP("Cli", "{good} succeeded, {bad} failed"),
               {{u"good"_s, QString::number(count.successful)}, {u"bad"_s, QString::number(count.failed)}}) +
           share;
}

QString domainText(const DomainReports &domain)
{
    QString out =
        cliText(QT_TRANSLATE_NOOP("Cli", "{domain}, {from} to {to}: reports {count}, senders {senders}"),
                {{u"domain"_s, displayName(domain.domain)},
                 {u"count"_s, QString::number(domain.reports)},
                 {u"senders"_s, QString::number(domain.senders.size())},
                 {u"from"_s, dayText(domain.from)},
                 {u"to"_s, dayText(domain.to)}}) +
        u'\n';
    out += u"  "_s + cliText(QT_TRANSLATE_NOOP("Cli", "Sessions: ")) + countText(domain.sessions) + u'\n';
    for (auto it = domain.byPolicyType.begin(); it != domain.byPolicyType.end(); ++it)
        out += u"    "_s + shown(it.key(), 18) + countText(*it) + u'\n';
    QStringList senders;
    constexpr qsizetype mostShown = 20;
    for (const QString &sender : domain.senders.mid(0, mostShown))
        senders.append(shown(sender));
    if (domain.senders.size() > mostShown)
        senders.append(u"…"_s);
    out += u"  "_s + cliText(QT_TRANSLATE_NOOP("Cli", "Senders: ")) + senders.join(u", "_s) + u'\n';
    if (!domain.failures.isEmpty())
        out +=
            u"  "_s + cliText(QT_TRANSLATE_NOOP("Cli", "Failures, with what is mostly behind them:")) + u'\n';
    for (const DomainReports::Failure &failure : domain.failures)
        out += failureText(failure.type, failure.mx, failure.sessions);
    return out;
}

QJsonArray entriesJson(const StoredReport &report)
{
    QJsonArray entries;
    for (const DigestEntry &entry : report.entries) {
        QJsonArray failures;
        for (const DigestFailure &failure : entry.failures)
            failures.append(QJsonObject{{u"resultType"_s, failure.type},
                                        {u"mx"_s, textJson(failure.mx)},
                                        {u"address"_s, textJson(failure.address)},
                                        {u"sessions"_s, failure.sessions}});
        entries.append(QJsonObject{{u"domain"_s, entry.domain.toString()},
                                   {u"policyType"_s, entry.type},
                                   {u"mode"_s, textJson(entry.mode)},
                                   {u"sessions"_s, countJson({entry.successful, entry.failed})},
                                   {u"failures"_s, failures}});
    }
    return entries;
}

} // namespace

QString importLine(const FileImport &file)
{
    QString line = visibleText(file.file, 500) + u": "_s;
    switch (file.status) {
    case FileImport::Status::Imported:
        line += file.added == 1 && file.known == 0
                    ? cliText(QT_TRANSLATE_NOOP("Cli", "imported"))
                    : cliText(QT_TRANSLATE_NOOP("Cli", "{added} reports imported, {known} known already"),
                              {{u"added"_s, QString::number(file.added)},
                               {u"known"_s, QString::number(file.known)}});
        break;
    case FileImport::Status::Duplicate:
        line += cliText(QT_TRANSLATE_NOOP("Cli", "known already"));
        break;
    case FileImport::Status::Refused:
        line += cliText(QT_TRANSLATE_NOOP("Cli", "refused. ")) + visibleText(file.reason, 500);
        break;
    }
    for (const QString &note : file.notes)
        line += u"\n    "_s + visibleText(note, 500);
    return line + u'\n';
}

QString noFileIn(const QString &folder)
{
    return cliText(QT_TRANSLATE_NOOP("Cli", "There is no file in “{value}”."), folder);
}

QJsonObject importJson(const FileImport &file)
{
    return {{u"file"_s, file.file},
            {u"status"_s, importWord(file.status)},
            {u"reason"_s, textJson(file.reason)},
            {u"notes"_s, QJsonArray::fromStringList(file.notes)},
            {u"reports"_s, file.added},
            {u"duplicates"_s, file.known}};
}

QString summaryText(const QList<DomainReports> &domains)
{
    QStringList parts;
    for (const DomainReports &domain : domains)
        parts.append(domainText(domain));
    return parts.isEmpty() ? cliText(QT_TRANSLATE_NOOP("Cli", "There is no report.")) + u'\n'
                           : parts.join(u'\n');
}

QJsonArray summaryJson(const QList<DomainReports> &domains)
{
    QJsonArray list;
    for (const DomainReports &domain : domains) {
        QJsonObject types;
        for (auto it = domain.byPolicyType.begin(); it != domain.byPolicyType.end(); ++it)
            types.insert(it.key(), countJson(*it));
        QJsonArray failures;
        for (const DomainReports::Failure &failure : domain.failures)
            failures.append(QJsonObject{{u"resultType"_s, failure.type},
                                        {u"mx"_s, textJson(failure.mx)},
                                        {u"sessions"_s, failure.sessions}});
        list.append(QJsonObject{{u"domain"_s, domain.domain.toString()},
                                {u"reports"_s, domain.reports},
                                {u"from"_s, timeJson(domain.from)},
                                {u"to"_s, timeJson(domain.to)},
                                {u"senders"_s, QJsonArray::fromStringList(domain.senders)},
                                {u"sessions"_s, countJson(domain.sessions)},
                                {u"byPolicyType"_s, types},
                                {u"failures"_s, failures}});
    }
    return list;
}

QString listText(const QList<StoredReport> &reports)
{
    QString out;
    for (const StoredReport &report : reports) {
        QStringList domains;
        SessionCount sum;
        for (const DigestEntry &entry : report.entries) {
            if (!domains.contains(displayName(entry.domain)))
                domains.append(displayName(entry.domain));
            sum.successful = addedSessions(sum.successful, entry.successful);
            sum.failed = addedSessions(sum.failed, entry.failed);
        }
        out += QString::number(report.number).rightJustified(6) + u"  "_s + dayText(report.end) + u"  "_s +
               shown(domains.value(0) + (domains.size() > 1 ? u" …"_s : QString()), 28) + u' ' +
               shown(report.submitter, 24) + u' ' + countText(sum) + u'\n';
    }
    return out.isEmpty() ? cliText(QT_TRANSLATE_NOOP("Cli", "There is no report.")) + u'\n' : out;
}

QJsonObject storedJson(const StoredReport &report)
{
    return {{u"number"_s, report.number},         {u"submitter"_s, report.submitter},
            {u"reportId"_s, report.reportId},     {u"contact"_s, textJson(report.contact)},
            {u"from"_s, timeJson(report.start)},  {u"to"_s, timeJson(report.end)},
            {u"added"_s, timeJson(report.added)}, {u"policies"_s, entriesJson(report)}};
}

QString storedText(const StoredReport &report)
{
    QString out = cliText(QT_TRANSLATE_NOOP("Cli", "Report {number} of {sender}, {from} to {to}"),
                          {{u"number"_s, QString::number(report.number)},
                           {u"sender"_s, shown(report.submitter)},
                           {u"from"_s, dayText(report.start)},
                           {u"to"_s, dayText(report.end)}}) +
                  u'\n';
    out += u"  "_s + cliText(QT_TRANSLATE_NOOP("Cli", "Report id: ")) + shown(report.reportId) + u'\n';
    if (!report.contact.isEmpty())
        out += u"  "_s + cliText(QT_TRANSLATE_NOOP("Cli", "Contact: ")) + shown(report.contact) + u'\n';
    for (const DigestEntry &entry : report.entries) {
        out += u"  "_s + displayName(entry.domain) + u", "_s + shown(entry.type) +
               (entry.mode.isEmpty() ? QString() : u" ("_s + shown(entry.mode) + u')') + u": "_s +
               countText({entry.successful, entry.failed}) + u'\n';
        for (const DigestFailure &failure : entry.failures)
            out += failureText(failure.type,
                               failure.mx +
                                   (failure.address.isEmpty() ? QString() : u" ["_s + failure.address + u']'),
                               failure.sessions);
    }
    return out;
}

} // namespace Postseal
