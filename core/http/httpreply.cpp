#include "http/httpreply.h"

#include "base/text.h"

#include <algorithm>

namespace Postseal {
namespace {

constexpr qsizetype largestHead = 32768;

/// A status line "HTTP/1.1 200 OK"; 0 for anything else.
int statusOf(const QByteArray &line)
{
    const bool shaped = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7]) &&
                        line[8] == ' ' && isDigit(line[9]) && isDigit(line[10]) && isDigit(line[11]) &&
                        (line.size() == 12 || line[12] == ' ');
    const int status = shaped ? line.mid(9, 3).toInt() : 0;
    return status >= 100 ? status : 0;
}

/// A size in plain digits; no value for anything else: a sign, a prefix, too large a number.
std::optional<qint64> sizeFrom(const QByteArray &text, int base)
{
    const bool plain = std::all_of(text.begin(), text.end(), [base](char c) {
        return isDigit(c) || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    bool ok = false;
    const qint64 size = text.toLongLong(&ok, base);
    return plain && ok ? std::optional(size) : std::nullopt;
}

} // namespace

std::optional<QByteArray> HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key) == name)
            return value;
    }
    return std::nullopt;
}

void HttpReplyReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Head && m_state != State::Body)
        return;
    m_buffer += bytes;
    bool more = true;
    while (more && (m_state == State::Head || m_state == State::Body)) {
        if (m_state == State::Head)
            more = takeHead();
        else if (m_framing == Framing::Chunked)
            more = takeChunk();
        else
            more = takeCounted();
    }
}

void HttpReplyReader::close()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Done;
    else if (m_state == State::Head || m_state == State::Body)
        m_state = State::Broken;
}

/// A line without its end; no value while it is incomplete.
std::optional<QByteArray> HttpReplyReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool HttpReplyReader::takeHead()
{
    qsizetype end = m_buffer.indexOf("\r\n\r\n");
    qsizetype gap = 4;
    if (const qsizetype bare = m_buffer.indexOf("\n\n"); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        gap = 2;
    }
    if (m_headBytes + (end < 0 ? m_buffer.size() : end) > largestHead) {
        m_buffer.clear();
        m_state = State::TooMuch;
        return false;
    }
    if (end < 0) {
        const QByteArray start = m_buffer.left(7);
        if (start != QByteArray("HTTP/1.").left(start.size()))
            m_state = State::Broken;
        return false;
    }
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + gap);
    m_headBytes += end + gap;
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (!readHead(lines))
        m_state = State::Broken;
    return m_state == State::Head || m_state == State::Body;
}

/// Reads a whole head; an interim answer (1xx) is dropped and the next head awaited.
bool HttpReplyReader::readHead(const QList<QByteArray> &lines)
{
    const int status = statusOf(lines.first());
    if (status < 200)
        return status != 0;
    m_reply.status = status;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            m_reply.headers.append({lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    m_state = State::Body;
    const std::optional<QByteArray> coding = m_reply.header("transfer-encoding");
    const std::optional<QByteArray> length = m_reply.header("content-length");
    if (m_reply.status == 204 || m_reply.status == 304) {
        m_framing = Framing::Counted;
    } else if (coding) {
        m_framing = Framing::Chunked;
        return coding->toLower() == "chunked";
    } else if (length) {
        const std::optional<qint64> size = sizeFrom(*length, 10);
        m_left = size.value_or(0);
        m_framing = Framing::Counted;
        // Lengths that differ cannot be followed (RFC 9112 6.3).
        return size && std::all_of(m_reply.headers.begin(), m_reply.headers.end(), [&](const auto &header) {
                   return header.first != "content-length" || header.second == *length;
               });
    }
    return true;
}

void HttpReplyReader::append(qsizetype count)
{
    const qsizetype room = m_largestBody - m_reply.body.size();
    m_reply.body += m_buffer.left(std::min(count, room));
    m_buffer.remove(0, count);
    if (count > room)
        m_state = State::TooMuch;
}

bool HttpReplyReader::takeCounted()
{
    if (m_framing == Framing::UntilClose) {
        append(m_buffer.size());
        return false;
    }
    const auto count = qsizetype(std::min<qint64>(m_left, m_buffer.size()));
    append(count);
    m_left -= count;
    if (m_left == 0 && m_state == State::Body)
        m_state = State::Done;
    return false;
}

/// RFC 9112 7.1: a size in hexadecimal, extensions ignored, then so many bytes and a line end; size 0 ends.
bool HttpReplyReader::takeChunk()
{
    constexpr qsizetype longestSizeLine = 1024;
    if (m_insideChunk) {
        const auto count = qsizetype(std::min<qint64>(m_left, m_buffer.size()));
        append(count);
        m_left -= count;
        m_insideChunk = m_left > 0;
        m_afterChunk = !m_insideChunk;
        return count > 0;
    }
    const std::optional<QByteArray> line = takeLine();
    if (!line) {
        if (m_buffer.size() > longestSizeLine)
            m_state = State::Broken;
        return false;
    }
    m_headBytes += line->size() + 2;
    if (m_headBytes > largestHead + m_largestBody)
        m_state = State::TooMuch; // a body made of empty lines and chunk sizes
    if (m_trailers) {
        if (line->isEmpty())
            m_state = State::Done;
        return true;
    }
    if (std::exchange(m_afterChunk, false)) {
        if (!line->isEmpty())
            m_state = State::Broken;
        return true;
    }
    const std::optional<qint64> size =
        sizeFrom(line->left(line->indexOf(';') < 0 ? line->size() : line->indexOf(';')).trimmed(), 16);
    if (!size)
        m_state = State::Broken;
    m_left = size.value_or(0);
    m_trailers = m_left == 0;
    m_insideChunk = m_left > 0;
    return true;
}

} // namespace Postseal
