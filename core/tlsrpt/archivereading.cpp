#include "tlsrpt/archivereading.h"

#include "tlsrpt/gunzip.h"

#include <archive.h>
#include <archive_entry.h>

#include <QtEndian>

#include <algorithm>
#include <memory>
#include <optional>

namespace Postseal {
namespace {

constexpr qint64 maxRatio = 300;           ///< JSON packs well, but not better than this
constexpr qint64 ratioFrom = 1024 * 1024;  ///< below, any ratio is harmless
constexpr qsizetype pieceSize = 32 * 1024; ///< read at a time
constexpr qint64 tarBlock = 512;
constexpr qsizetype zipEnd = 22 + 0xffff; ///< the longest end record of a zip, with its comment

struct ArchiveFree {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveFree>;

/// The packed bytes, as libarchive asks for them; gzip is taken off before.
struct Source {
    QIODevice *device = nullptr;
    std::optional<Gunzip> gzip; // libarchive would not hold it against its check sum
    QByteArray piece;
    qint64 taken = 0;
    bool ended = false; ///< its end was asked for, and told
    qint64 zeros = 0;   ///< so many bytes at the end of what was read
    bool keepsTail = false;
    QByteArray tail; ///< what was read last
};

void countZeros(Source *source, qint64 size)
{
    const auto begin = source->piece.cbegin();
    const auto last = std::find_if(std::make_reverse_iterator(begin + size),
                                   std::make_reverse_iterator(begin), [](char c) { return c != 0; });
    const qint64 zeros = begin + size - last.base();
    source->zeros = zeros == size ? source->zeros + size : zeros;
}

la_ssize_t readPiece(archive *, void *data, const void **buffer)
{
    auto *source = static_cast<Source *>(data);
    source->piece.resize(pieceSize);
    qint64 size = 0;
    if (source->gzip) {
        size = source->gzip->read(source->piece.data(), pieceSize);
        source->taken = source->gzip->taken();
    } else {
        size = source->device->read(source->piece.data(), pieceSize);
        source->taken += std::max<qint64>(size, 0);
        size = size < 0 && source->device->atEnd() ? 0 : size;
    }
    *buffer = source->piece.constData();
    source->ended = source->ended || size == 0;
    if (size > 0)
        countZeros(source, size);
    if (size > 0 && source->keepsTail)
        source->tail = (source->tail + source->piece.first(size)).right(zipEnd);
    return la_ssize_t(size);
}

bool isTight(qint64 unpacked, const Source &source)
{
    return unpacked > ratioFrom && unpacked / maxRatio > source.taken;
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
    /// Reads what is left of it: on the way to the next one it is unpacked all the same, and then without
    /// limit.
    void drain()
    {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        while (read(piece.data(), pieceSize) > 0) {
        }
    }

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
        if (m_budget->left < 0 || isTight(m_unpacked, m_source))
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
    if (source->gzip) {
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

bool isOf(archive *a, int format)
{
    return (archive_format(a) & ARCHIVE_FORMAT_BASE_MASK) == format;
}

/// Whether a member, whose header has been read, is packed as those of all known senders are. The others take
/// as much memory as their first bytes ask for, 4 GiB of it, also where they are only passed over.
bool isPackedAsUsual(archive *a)
{
    const QByteArray name = archive_format_name(a);
    return !isOf(a, ARCHIVE_FORMAT_ZIP) || name.contains("(uncompressed)") || name.contains("(deflation)");
}

/// A tar ends before the gzip around it does: only there it shows whether that is whole.
ContainerFault readToEnd(Source *source, UnpackBudget *budget)
{
    const void *piece = nullptr;
    qint64 unpacked = 0;
    for (;;) {
        const la_ssize_t size = readPiece(nullptr, source, &piece);
        if (size <= 0)
            return size < 0 ? ContainerFault::Broken : ContainerFault::None;
        unpacked += size;
        budget->left -= size;
        if (budget->left < 0 || isTight(unpacked, *source))
            return ContainerFault::TooBig;
    }
}

/// Whether the end record of a zip is there, and counts as many members as were read (APPNOTE 4.3.16); one in
/// the format for large archives counts none.
bool listsAll(const QByteArray &tail, qint64 members)
{
    constexpr qsizetype countAt = 10;
    constexpr quint16 elsewhere = 0xffff;
    const qsizetype record = tail.lastIndexOf("PK\x05\x06");
    if (record < 0 || record + 22 > tail.size())
        return false;
    const quint16 count = qFromLittleEndian<quint16>(tail.constData() + record + countAt);
    return count == elsewhere || count == members;
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
    Source source;
    source.device = packed;
    if (isGzip(start))
        source.gzip.emplace(packed);
    source.keepsTail = isZip(start);
    const ArchivePtr a = opened(&source, start);
    if (!a)
        return ContainerFault::Broken;
    ContainerFault first = ContainerFault::None;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    qint64 members = 0;
    while ((status = archive_read_next_header(a.get(), &entry)) == ARCHIVE_OK) {
        ++members;
        if (--budget->members < 0)
            return ContainerFault::TooMany;
        if (!isPackedAsUsual(a.get()))
            return ContainerFault::OtherPacking;
        const auto type = archive_entry_filetype(entry);
        Member member(a.get(), source, budget);
        if (type == AE_IFREG || type == 0)
            use(&member);
        member.drain();
        if (first == ContainerFault::None)
            first = member.fault();
        // Behind a member that does not unpack, or not within reason, nothing is worth trying.
        if (member.fault() != ContainerFault::None)
            return first;
    }
    // Two blocks of zeros end a tar: to see them nobody has to ask for what comes behind. Without any it was
    // cut; some programs write one.
    if (status != ARCHIVE_EOF ||
        (isOf(a.get(), ARCHIVE_FORMAT_TAR) && source.ended && source.zeros < tarBlock))
        return ContainerFault::Broken;
    ContainerFault end = source.gzip || source.keepsTail ? readToEnd(&source, budget) : ContainerFault::None;
    if (end == ContainerFault::None && source.keepsTail && !listsAll(source.tail, members))
        end = ContainerFault::Broken;
    return first != ContainerFault::None ? first : end;
}

} // namespace Postseal
