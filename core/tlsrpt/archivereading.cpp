#include "tlsrpt/archivereading.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace Postseal {
namespace {

constexpr qint64 maxRatio = 300;           ///< JSON packs well, but not better than this
constexpr qint64 ratioFrom = 1024 * 1024;  ///< below, any ratio is harmless
constexpr qsizetype pieceSize = 32 * 1024; ///< read at a time

struct ArchiveFree {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveFree>;

/// The packed bytes, as libarchive asks for them.
struct Source {
    QIODevice *device = nullptr;
    QByteArray piece;
    qint64 taken = 0;
};

la_ssize_t readPiece(archive *, void *data, const void **buffer)
{
    auto *source = static_cast<Source *>(data);
    source->piece.resize(pieceSize);
    const qint64 size = source->device->read(source->piece.data(), pieceSize);
    *buffer = source->piece.constData();
    source->taken += std::max<qint64>(size, 0);
    return size < 0 && source->device->atEnd() ? 0 : la_ssize_t(size);
}

/// One member, unpacked while it is read.
class Member : public QIODevice {
public:
    Member(archive *a, const Source &source, UnpackBudget *budget)
        : m_archive(a), m_source(source), m_budget(budget)
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] ContainerFault fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_fault != ContainerFault::None)
            return -1;
        const la_ssize_t size = archive_read_data(m_archive, data, size_t(most));
        if (size < 0)
            return fail(ContainerFault::Broken);
        m_unpacked += size;
        m_budget->left -= size;
        const bool tight = m_unpacked > ratioFrom && m_unpacked / maxRatio > m_source.taken;
        if (m_budget->left < 0 || tight)
            return fail(ContainerFault::TooBig);
        return size == 0 ? -1 : size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(ContainerFault fault)
    {
        m_fault = m_budget->fault = fault;
        return -1;
    }

    archive *m_archive;
    const Source &m_source;
    UnpackBudget *m_budget;
    qint64 m_unpacked = 0;
    ContainerFault m_fault = ContainerFault::None;
};

ArchivePtr opened(Source *source, const QByteArray &start)
{
    ArchivePtr a(archive_read_new());
    if (isGzip(start)) {
        archive_read_support_filter_gzip(a.get());
        archive_read_support_format_raw(a.get());
        archive_read_support_format_tar(a.get());
    } else if (isZip(start)) {
        archive_read_support_format_zip(a.get());
    } else {
        archive_read_support_format_tar(a.get());
    }
    const int status = archive_read_open(a.get(), source, nullptr, readPiece, nullptr);
    return status == ARCHIVE_OK ? std::move(a) : nullptr;
}

} // namespace

bool isGzip(const QByteArray &start)
{
    return start.startsWith("\x1f\x8b");
}

bool isZip(const QByteArray &start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

bool isTar(const QByteArray &start)
{
    constexpr qsizetype magicAt = 257; // POSIX.1 ustar
    return start.mid(magicAt, 5) == "ustar";
}

ContainerFault readArchive(QIODevice *packed, UnpackBudget *budget,
                           const std::function<void(QIODevice *)> &use)
{
    const QByteArray start = packed->peek(512);
    Source source{packed, {}, 0};
    const ArchivePtr a = opened(&source, start);
    if (!a)
        return ContainerFault::Broken;
    ContainerFault first = ContainerFault::None;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(a.get(), &entry)) == ARCHIVE_OK) {
        // Without a whole gzip header libarchive hands the bytes on as they are.
        if (isGzip(start) && archive_filter_code(a.get(), 0) != ARCHIVE_FILTER_GZIP)
            return ContainerFault::Broken;
        if (--budget->members < 0)
            return ContainerFault::TooMany;
        const auto type = archive_entry_filetype(entry);
        if (type != AE_IFREG && type != 0)
            continue;
        Member member(a.get(), source, budget);
        use(&member);
        if (first == ContainerFault::None)
            first = member.fault();
        // Behind a member that does not unpack, or not within reason, nothing is worth trying.
        if (member.fault() != ContainerFault::None)
            return first;
    }
    return status == ARCHIVE_EOF ? first : ContainerFault::Broken;
}

} // namespace Postseal
