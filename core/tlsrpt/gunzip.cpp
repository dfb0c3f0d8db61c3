#include "tlsrpt/gunzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace Postseal {
namespace {

constexpr qsizetype packedPiece = 32 * 1024; ///< read at a time
constexpr int onlyGzip = 16 + MAX_WBITS;     ///< of zlib's kinds of header
constexpr QByteArrayView magic("\x1f\x8b");

} // namespace

struct Gunzip::Stream {
    z_stream z{};
};

Gunzip::Gunzip(QIODevice *packed) : m_packed(packed), m_stream(std::make_unique<Stream>())
{
    if (inflateInit2(&m_stream->z, onlyGzip) != Z_OK)
        m_state = State::Broken;
}

Gunzip::~Gunzip()
{
    inflateEnd(&m_stream->z);
}

/// Puts more packed bytes behind those that are left; false when there are no more.
bool Gunzip::fill()
{
    z_stream &z = m_stream->z;
    const QByteArray left(reinterpret_cast<const char *>(z.next_in), qsizetype(z.avail_in));
    m_piece.resize(packedPiece);
    const qint64 size = std::max<qint64>(0, m_packed->read(m_piece.data(), packedPiece));
    m_piece.truncate(size);
    m_piece.prepend(left);
    m_taken += size;
    z.next_in = reinterpret_cast<Bytef *>(m_piece.data());
    z.avail_in = uInt(m_piece.size());
    return size > 0;
}

/// A member is whole: zlib has compared both sums.
void Gunzip::beginNext()
{
    z_stream &z = m_stream->z;
    while (z.avail_in < uInt(magic.size()) && fill()) {
    }
    const QByteArrayView next(reinterpret_cast<const char *>(z.next_in), qsizetype(z.avail_in));
    if (!next.startsWith(magic))
        m_state = State::Ended;
    else if (inflateReset(&z) != Z_OK)
        m_state = State::Broken;
}

qint64 Gunzip::read(char *data, qint64 most)
{
    z_stream &z = m_stream->z;
    const auto room = uInt(std::min<qint64>(most, std::numeric_limits<int>::max()));
    z.next_out = reinterpret_cast<Bytef *>(data);
    z.avail_out = room;
    while (m_state == State::Reading && z.avail_out > 0) {
        if (z.avail_in == 0 && !fill()) {
            m_state = State::Broken; // within a member
            break;
        }
        const int status = inflate(&z, Z_NO_FLUSH);
        if (status == Z_STREAM_END)
            beginNext();
        else if (status != Z_OK)
            m_state = State::Broken;
    }
    const qint64 size = room - z.avail_out;
    return size > 0 || m_state == State::Ended || most == 0 ? size : -1;
}

} // namespace Postseal
