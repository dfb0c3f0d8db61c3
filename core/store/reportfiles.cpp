#include "store/reportfiles.h"

#include "base/text.h"
#include "checks/tlsrptreportchecks.h"
#include "tlsrpt/reportcontainer.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QString say(const char *text)
{
    return QCoreApplication::translate("Ledger", text);
}

/// What is still being delivered into a Maildir stands in tmp, beside cur and new.
bool isUnfinishedMail(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    return folder.dirName() == u"tmp" && QFileInfo(folder.filePath(u"../cur"_s)).isDir() &&
           QFileInfo(folder.filePath(u"../new"_s)).isDir();
}

void addFilesIn(const QString &folder, QStringList *files)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext() && found.size() < mostReportFiles) {
        const QString path = walk.next();
        if (!isUnfinishedMail(path))
            found.append(path);
    }
    std::sort(found.begin(), found.end());
    *files += found;
}

/// RFC 8460 5.1 has a file named after sender, policy domain, begin and end.
DomainName domainOfName(const QString &path)
{
    const QStringList parts = QFileInfo(path).fileName().split(u'!');
    const std::optional<DomainName> domain =
        parts.size() >= 4 ? DomainName::fromUnicode(parts.at(1)) : std::nullopt;
    return domain && domain->isHostName() ? *domain : DomainName();
}

QString reasonOf(DigestRefusal refusal)
{
    switch (refusal) {
    case DigestRefusal::None:
        break;
    case DigestRefusal::NotJson:
        return say(QT_TRANSLATE_NOOP("Ledger", "It is not readable as JSON."));
    case DigestRefusal::TooComplex:
        return say(QT_TRANSLATE_NOOP("Ledger", "It has more values than any real report."));
    case DigestRefusal::NotReport:
        return say(QT_TRANSLATE_NOOP("Ledger", "It is no TLS report."));
    case DigestRefusal::NoPolicies:
        return say(QT_TRANSLATE_NOOP("Ledger", "It has no policies, so it tells of no sessions."));
    case DigestRefusal::BadCounts:
        return say(QT_TRANSLATE_NOOP("Ledger", "Its numbers of sessions are no whole numbers from 0 up."));
    case DigestRefusal::NoDomain:
        return say(QT_TRANSLATE_NOOP("Ledger", "It names no policy domain."));
    }
    return {};
}

/// What readers elsewhere might stumble over, and what could make numbers incomplete.
QStringList remarksOn(const ParsedTlsReport &parsed, const DigestReading &reading, const QDateTime &now)
{
    QStringList remarks;
    if (!reading.digest.isDatedBy(now))
        remarks.append(say(QT_TRANSLATE_NOOP(
            "Ledger", "Its dates cannot be true, so it counts in sums only, and not for being ready.")));
    if (parsed.notes.isEmpty())
        return remarks;
    for (const Finding &finding : judgeTlsReport(parsed, {})) {
        if (finding.status == Status::Error || finding.status == Status::Warning)
            remarks.append(finding.seen());
    }
    return remarks;
}

} // namespace

QStringList reportFilesAt(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (path != u"-" && QFileInfo(path).isDir())
            addFilesIn(path, &files);
        else
            files.append(path);
    }
    return files.mid(0, mostReportFiles);
}

QString importWord(FileImport::Status status)
{
    switch (status) {
    case FileImport::Status::Imported:
        return u"imported"_s;
    case FileImport::Status::Duplicate:
        return u"duplicate"_s;
    case FileImport::Status::Refused:
        break;
    }
    return u"refused"_s;
}

ReportImport::ReportImport(Database &database, const QDateTime &now, Told told)
    : m_database(database), m_store(database), m_now(now), m_told(std::move(told))
{
}

ReportImport::~ReportImport()
{
    if (m_inBatch)
        m_database.endChange(false);
}

void ReportImport::note(FileImport *file, const QString &sentence) const
{
    if (file->notes.size() < FileImport::mostNotes && !file->notes.contains(sentence))
        file->notes.append(sentence);
}

void ReportImport::noteMissing(FileImport *file, const QString &sentence) const
{
    if (file->missing.isEmpty())
        file->missing = sentence;
    note(file, sentence);
}

void ReportImport::take(const FoundReport &found, const DomainName &domain, FileImport *file)
{
    const ParsedTlsReport parsed = parseTlsReport(found.json);
    const DigestReading reading = digestOf(parsed, found.domain.isNull() ? domain : found.domain);
    if (reading.refusal != DigestRefusal::None) {
        const QString reason = reasonOf(reading.refusal);
        if (m_firstReason.isEmpty())
            m_firstReason = reason;
        return noteMissing(file, say(QT_TRANSLATE_NOOP("Ledger", "A report was left out: %1")).arg(reason));
    }
    switch (m_failed ? ReportStore::Kept::Failed : m_store.add(reading.digest, m_now)) {
    case ReportStore::Kept::Added:
        ++file->added;
        break;
    case ReportStore::Kept::Known:
        ++file->known;
        break;
    case ReportStore::Kept::Failed:
        m_failed = true;
        return;
    }
    if (reading.leftOut > 0)
        noteMissing(file,
                    say(QT_TRANSLATE_NOOP("Ledger", "%1 of its policies have no usable policy domain, or are "
                                                    "too many, and were left out."))
                        .arg(reading.leftOut));
    for (const QString &remark : remarksOn(parsed, reading, m_now))
        note(file, remark);
    for (const DigestEntry &entry : reading.digest.entries) {
        if (file->domains.size() < mostReportedDomains && !file->domains.contains(entry.domain))
            file->domains.append(entry.domain);
    }
}

void ReportImport::read(QIODevice *device, const DomainName &domain, FileImport *file)
{
    m_firstReason.clear();
    const ContainerFault fault =
        findReports(device, [&](const FoundReport &found) { take(found, domain, file); });
    const QString what = fault == ContainerFault::None ? QString() : judgeContainer(fault).seen();
    if (file->added + file->known == 0) {
        file->reason = !what.isEmpty() ? what : m_firstReason;
        file->notes.clear();
        file->missing.clear();
        return;
    }
    file->status = file->added > 0 ? FileImport::Status::Imported : FileImport::Status::Duplicate;
    if (!what.isEmpty())
        noteMissing(file, what + u' ' + say(QT_TRANSLATE_NOOP("Ledger", "The rest of it was not read.")));
}

bool ReportImport::beginBatch()
{
    if (!m_inBatch) {
        m_inBatch = m_database.begin() && m_database.beginChange();
        m_failed = !m_inBatch;
        m_age.start();
    }
    return m_inBatch;
}

bool ReportImport::add(const QString &path)
{
    constexpr qsizetype mostFiles = 500;
    constexpr qint64 longestMs = 300;
    constexpr unsigned long pauseMs = 20; // for other programs that wait for the file
    if (!beginBatch())
        return finish();
    FileImport file;
    file.file = path;
    QFile input(path);
    const bool opened = path == u"-" ? input.open(0, QIODevice::ReadOnly)
                                     : !QFileInfo(path).isDir() && input.open(QIODevice::ReadOnly);
    file.unreadable = !opened;
    if (opened)
        read(&input, domainOfName(path), &file);
    else
        file.reason =
            say(QT_TRANSLATE_NOOP("Ledger", "It cannot be read: %1.")).arg(visibleText(input.errorString()));
    m_untold.append(file);
    if (!m_failed && m_untold.size() < mostFiles && m_age.elapsed() <= longestMs)
        return true;
    const bool safe = finish();
    QThread::msleep(pauseMs);
    return safe;
}

bool ReportImport::finish()
{
    const bool safe = m_inBatch ? m_database.endChange(!m_failed) : m_untold.isEmpty() && !m_failed;
    m_inBatch = false;
    for (FileImport &file : m_untold) {
        if (!safe && (file.status != FileImport::Status::Refused || file.reason.isEmpty())) {
            file.status = FileImport::Status::Refused;
            file.reason = m_database.error();
            file.unreadable = true;
            file.notes.clear();
            file.added = file.known = 0;
        }
        m_told(file);
    }
    m_untold.clear();
    return safe;
}

} // namespace Postseal
