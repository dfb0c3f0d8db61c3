#include "tlsrpt/reportcontainer.h"

#include "tlsrpt/mailparts.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace Postseal {
namespace {

constexpr int maxDepth = 3; ///< a mail holds a zip, the zip a gzip
constexpr int maxMembers = 200;
constexpr qsizetype maxRatio = 300;          ///< JSON packs well, but not better than this
constexpr qsizetype ratioFrom = 1024 * 1024; ///< below, any ratio is harmless

struct ArchiveFree {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveFree>;

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

bool isMbox(const QByteArray &bytes)
{
    return bytes.startsWith("From ");
}

/// A header field at the very start: a name of printable characters without blanks, then a colon.
bool isMail(const QByteArray &bytes)
{
    const qsizetype colon = bytes.indexOf(':');
    if (colon <= 0 || colon > 76)
        return false;
    for (const char c : bytes.left(colon)) {
        if (c <= 0x20 || c >= 0x7f || c == '{' || c == '[' || c == '"')
            return false;
    }
    return true;
}

class Opening {
public:
    void open(const QByteArray &bytes, int depth);
    [[nodiscard]] ReportContainer result() const { return m_result; }

private:
    void fail(ContainerFault fault)
    {
        if (m_result.fault == ContainerFault::None)
            m_result.fault = fault;
    }
    void openArchive(const QByteArray &bytes, int depth);
    void openMail(const QByteArray &bytes, int depth);
    [[nodiscard]] bool readEntry(archive *a, qsizetype packed, QByteArray *out);

    ReportContainer m_result;
    qsizetype m_unpacked = 0;
    int m_members = 0;
};

void Opening::open(const QByteArray &bytes, int depth)
{
    const bool archive = isGzip(bytes) || isZip(bytes);
    const bool mail = !archive && (isMbox(bytes) || isMail(bytes));
    if ((archive || mail) && depth >= maxDepth)
        return fail(ContainerFault::TooDeep);
    if (archive)
        openArchive(bytes, depth);
    else if (mail)
        openMail(bytes, depth);
    else
        m_result.reports.append(bytes);
}

/// Unpacks one entry; false when that failed or is refused.
bool Opening::readEntry(archive *a, qsizetype packed, QByteArray *out)
{
    QByteArray buffer(65536, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t size = archive_read_data(a, buffer.data(), size_t(buffer.size()));
        if (size < 0) {
            fail(ContainerFault::Broken);
            return false;
        }
        if (size == 0)
            return true;
        m_unpacked += size;
        out->append(buffer.constData(), size);
        if (m_unpacked > maxReportBytes || (m_unpacked > ratioFrom && m_unpacked / maxRatio > packed)) {
            fail(ContainerFault::TooBig);
            return false;
        }
    }
}

void Opening::openArchive(const QByteArray &bytes, int depth)
{
    const ArchivePtr a(archive_read_new());
    if (isGzip(bytes)) {
        archive_read_support_filter_gzip(a.get());
        archive_read_support_format_raw(a.get());
    } else {
        archive_read_support_format_zip(a.get());
    }
    if (archive_read_open_memory(a.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return fail(ContainerFault::Broken);
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    const qsizetype before = m_result.reports.size();
    while ((status = archive_read_next_header(a.get(), &entry)) == ARCHIVE_OK) {
        // Without a whole gzip header libarchive hands the bytes on as they are.
        if (isGzip(bytes) && archive_filter_code(a.get(), 0) != ARCHIVE_FILTER_GZIP)
            return fail(ContainerFault::Broken);
        if (++m_members > maxMembers)
            return fail(ContainerFault::TooMany);
        // Unpacked by hand into memory: no name of an entry ever reaches the file system.
        const auto type = archive_entry_filetype(entry);
        if (type != AE_IFREG && type != 0)
            continue;
        QByteArray data;
        if (!readEntry(a.get(), bytes.size(), &data))
            return;
        open(data, depth + 1);
    }
    if (status != ARCHIVE_EOF)
        fail(ContainerFault::Broken);
    else if (m_result.reports.size() == before)
        fail(ContainerFault::NoReport);
}

void Opening::openMail(const QByteArray &bytes, int depth)
{
    const qsizetype before = m_result.reports.size();
    const MailParts parts = reportPartsOf(bytes, isMbox(bytes), maxMembers);
    if (parts.tooMany)
        fail(ContainerFault::TooMany);
    if (parts.broken)
        fail(ContainerFault::Broken);
    for (const QByteArray &part : parts.contents) {
        m_unpacked += part.size();
        if (m_unpacked > maxReportBytes)
            return fail(ContainerFault::TooBig);
        open(part, depth + 1);
    }
    if (m_result.reports.size() == before)
        fail(ContainerFault::NoReport);
}

} // namespace

ReportContainer openReportContainer(const QByteArray &bytes)
{
    if (bytes.size() > maxReportBytes)
        return {ContainerFault::TooBig, {}};
    Opening opening;
    opening.open(bytes, 0);
    return opening.result();
}

} // namespace Postseal
