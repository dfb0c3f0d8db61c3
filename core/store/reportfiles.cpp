#include "store/reportfiles.h"

#include "base/text.h"
#include "checks/tlsrptreportchecks.h"
#include "tlsrpt/reportcontainer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <filesystem>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QString say(const char *text)
{
    return QCoreApplication::translate("Ledger", text);
}

QString cannotBeRead(const QString &why)
{
    return say(QT_TRANSLATE_NOOP("Ledger", "It cannot be read: %1.")).arg(visibleText(why));
}

FileImport refusal(const QString &path, const QString &reason, bool unreadable)
{
    FileImport file;
    file.file = path;
    file.reason = reason;
    file.unreadable = unreadable;
    return file;
}

FileImport tooMany(const QString &path, qsizetype most)
{
    return refusal(path,
                   say(QT_TRANSLATE_NOOP("Ledger", "No more than %1 files are read at a time: what is beyond "
                                                   "was left out."))
                       .arg(most),
                   false);
}

/// What is still being delivered into a Maildir stands in tmp, beside cur and new.
bool isOfUnfinishedMail(const QDir &folder)
{
    return folder.dirName() == u"tmp" && QFileInfo(folder.filePath(u"../cur"_s)).isDir() &&
           QFileInfo(folder.filePath(u"../new"_s)).isDir();
}

/// The files and folders that lie in a folder itself, at most so many files. Why not all of them, if so.
std::error_code list(const QString &folder, const Database *into, qsizetype most, QStringList *files,
                     QStringList *folders)
{
    namespace fs = std::filesystem;
    std::error_code error;
    fs::directory_iterator entry(QFileInfo(folder).filesystemFilePath(), error);
    for (; !error && entry != fs::directory_iterator() && files->size() < most; entry.increment(error)) {
        std::error_code unknown;
        const fs::file_type type = entry->symlink_status(unknown).type();
        const QString path = QFileInfo(entry->path()).filePath();
        // What cannot be told is taken for a file: whoever opens it learns why.
        const bool isFile = type == fs::file_type::regular || type == fs::file_type::none;
        if (isFile && (into == nullptr || !into->isOwn(path)))
            files->append(path);
        else if (type == fs::file_type::directory)
            folders->append(path);
    }
    return error;
}

void addFilesIn(const QString &named, const Database *into, qsizetype most, NamedReportFiles *out)
{
    const qsizetype left = most - out->files.size();
    const qsizetype refused = out->refused.size();
    QStringList found, folders{named};
    while (!folders.isEmpty() && found.size() <= left) {
        const QString folder = folders.takeLast();
        if (isOfUnfinishedMail(QDir(folder)))
            continue;
        if (const std::error_code error = list(folder, into, left + 1, &found, &folders))
            out->refused.append(refusal(folder, cannotBeRead(qt_error_string(error.value())), true));
    }
    std::sort(found.begin(), found.end());
    if (found.size() > left)
        out->refused.append(tooMany(named, most));
    else if (found.isEmpty() && out->refused.size() == refused)
        out->empty.append(named);
    out->files += found.mid(0, left);
}

/// RFC 8460 5.1 has a file named after sender, policy domain, begin and end.
DomainName domainOfName(const QString &path)
{
    const QStringList parts = QFileInfo(path).fileName().split(u'!');
    const std::optional<DomainName> domain = parts.size() >= 4 && !parts.at(1).contains(u'\\')
                                                 ? DomainName::fromUnicode(parts.at(1))
                                                 : std::nullopt;
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

NamedReportFiles reportFilesAt(const QStringList &paths, const Database *into, qsizetype most)
{
    NamedReportFiles out;
    for (const QString &path : paths) {
        if (path != u"-" && QFileInfo(path).isDir())
            addFilesIn(path, into, most, &out);
        else if (out.files.size() < most)
            out.files.append(path);
        else
            out.refused.append(tooMany(path, most));
    }
    return out;
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

/// The one note that is never left out.
void ReportImport::noteCut(FileImport *file, const QString &why) const
{
    file->isCut = true;
    file->missing = why + u' ' + say(QT_TRANSLATE_NOOP("Ledger", "The rest of it was not read."));
    file->notes = QStringList{file->missing} + file->notes.mid(0, FileImport::mostNotes - 1);
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
    case ReportStore::Kept::Beside:
        note(file, say(QT_TRANSLATE_NOOP("Ledger", "Another report of this sender has the same id and says "
                                                   "something else: both count.")));
        ++file->added;
        break;
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

void ReportImport::read(QFile *input, const DomainName &domain, FileImport *file)
{
    m_firstReason.clear();
    const ContainerFault fault =
        findReports(input, [&](const FoundReport &found) { take(found, domain, file); });
    // A disk that fails looks like the end of the file, or like a broken container.
    file->unreadable = input->error() != QFileDevice::NoError;
    const QString what = file->unreadable                ? cannotBeRead(input->errorString())
                         : fault == ContainerFault::None ? QString()
                                                         : judgeContainer(fault).seen();
    // A mail that ends openly may have been longer: nobody knows.
    const bool isOpenEnd = fault == ContainerFault::Unfinished && !file->unreadable;
    if (file->added + file->known == 0) {
        const bool isWhole = what.isEmpty() || (isOpenEnd && !m_firstReason.isEmpty());
        file->reason = isWhole ? m_firstReason : what;
        file->notes.clear();
        file->missing.clear();
        return;
    }
    file->status = file->added > 0 ? FileImport::Status::Imported : FileImport::Status::Duplicate;
    if (isOpenEnd)
        noteMissing(file, what);
    else if (!what.isEmpty())
        noteCut(file, what);
}

FileImport ReportImport::read(const QString &path)
{
    const bool isPipe = path == u"-";
    if (!isPipe && m_database.isOwn(path))
        return refusal(path, say(QT_TRANSLATE_NOOP("Ledger", "It is the history itself, not a report.")),
                       false);
    QFile input(path);
    if (!(isPipe ? input.open(0, QIODevice::ReadOnly)
                 : !QFileInfo(path).isDir() && input.open(QIODevice::ReadOnly)))
        return refusal(path, cannotBeRead(input.errorString()), true);
    FileImport file;
    file.file = path;
    read(&input, domainOfName(path), &file);
    return file;
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
    m_untold.append(read(path));
    if (!m_failed && m_untold.size() < mostFiles && m_age.elapsed() <= longestMs)
        return true;
    const bool safe = finish();
    QThread::msleep(pauseMs);
    return safe;
}

bool ReportImport::addAll(const NamedReportFiles &files, const std::function<bool(qsizetype)> &goesOn)
{
    for (const FileImport &file : files.refused)
        m_told(file);
    bool safe = true;
    qsizetype done = 0;
    for (const QString &path : files.files) {
        safe = safe && add(path);
        if (goesOn && !goesOn(++done))
            break;
    }
    return finish() && safe;
}

bool ReportImport::finish()
{
    m_store.forgetStatements();
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
