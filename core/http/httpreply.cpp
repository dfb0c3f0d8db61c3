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

/// tchar of RFC 9110 5.6.2, of which names are made.
bool isTokenCharacter(char c)
{
    return isAlnum(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

QByteArray nameIn(const QByteArray &line)
{
    return line.left(line.indexOf(':'));
}

/// Whether a reader less strict may take this line for one that the end of the answer depends on.
bool mayBeFraming(const QByteArray &line)
{
    QByteArray name = nameIn(line).toLower();
    name.removeIf([](char c) { return !isTokenCharacter(c); });
    return name == "transfer-encoding" || name == "content-length";
}

/// Where the first empty line begins, behind the line end in front of it, and how long it is; nothing while
/// there is none. Both kinds of line end may stand side by side (RFC 9112 2.2).
std::optional<std::pair<qsizetype, qsizetype>> emptyLineIn(const QByteArray &buffer)
{
    for (qsizetype at = buffer.indexOf('\n'); at >= 0; at = buffer.indexOf('\n', at + 1)) {
        const QByteArrayView rest = QByteArrayView(buffer).sliced(at + 1);
        if (rest.startsWith('\n') || rest.startsWith("\r\n"))
            return std::pair(at + 1, rest.startsWith('\n') ? 1 : 2);
    }
    return std::nullopt;
}

/// The lines of a head without their ends. A line that goes on in the next one (RFC 9112 5.2) is one with it.
QList<QByteArray> unfoldedLines(const QByteArray &head)
{
    QList<QByteArray> lines;
    for (QByteArray &line : head.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (lines.size() > 1 && !line.isEmpty() && isBlank(line.front()))
            lines.last() += ' ' + line.mid(1);
        else
            lines.append(line);
    }
    return lines;
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

QByteArrayList HttpReply::all(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key) == name)
            values.append(value);
    }
    return values;
}

void HttpReplyReader::refuse(HttpFault fault, const QByteArray &words)
{
    constexpr qsizetype mostWords = 200;
    m_state = fault == HttpFault::LongHead ? State::TooMuch : State::Broken;
    m_fault = fault;
    m_faulty = words.left(mostWords);
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
    const QByteArray start = m_buffer.left(7);
    if (start != QByteArray("HTTP/1.").left(start.size())) {
        refuse(HttpFault::NotHttp, m_buffer.left(m_buffer.indexOf('\n')).trimmed());
        return false;
    }
    const auto empty = emptyLineIn(m_buffer);
    // Of a head without end so far, the last two bytes may be the beginning of its end.
    if (m_headBytes + (empty ? empty->first - 1 : m_buffer.size() - 2) > largestHead) {
        m_buffer.clear();
        refuse(HttpFault::LongHead);
        return false;
    }
    if (!empty)
        return false;
    const qsizetype size = empty->first + empty->second;
    const QByteArray head = m_buffer.left(empty->first - 1);
    m_buffer.remove(0, size);
    m_headBytes += size;
    readHead(unfoldedLines(head));
    return m_state == State::Head || m_state == State::Body;
}

/// Reads a whole head; an interim answer (1xx) is dropped and the next head awaited.
void HttpReplyReader::readHead(const QList<QByteArray> &lines)
{
    const int status = statusOf(lines.first());
    if (status == 0)
        return refuse(HttpFault::NotHttp, lines.first());
    if (status < 200)
        return;
    m_reply.status = status;
    m_state = State::Body;
    for (const QByteArray &line : lines.mid(1))
        readHeader(line);
    if (status == 204 || status == 304)
        m_framing = Framing::Counted;
    else
        chooseFraming(lines.first()[7] != '0');
}

/// A name that is no token, a blank in front of the colon for example, names nothing (RFC 9112 5.1). NUL and
/// CR in a value are read as blanks (RFC 9110 5.5).
void HttpReplyReader::readHeader(const QByteArray &line)
{
    const QByteArray name = nameIn(line);
    QByteArray value = line.mid(name.size() + 1);
    const bool named = name.size() < line.size() && !name.isEmpty() &&
                       std::all_of(name.begin(), name.end(), isTokenCharacter);
    if (!named || value.contains('\0') || value.contains('\r'))
        m_reply.malformed.append(line);
    if (named)
        m_reply.headers.append({name.toLower(), value.replace('\0', ' ').replace('\r', ' ').trimmed()});
}

/// Where the body ends (RFC 9112 6.3). What can be read in two ways is not followed at all.
void HttpReplyReader::chooseFraming(bool knowsCodings)
{
    const auto &malformed = m_reply.malformed;
    const auto bad = std::find_if(malformed.begin(), malformed.end(), mayBeFraming);
    if (bad != malformed.end())
        return refuse(HttpFault::Header, *bad);
    const QByteArrayList codings = m_reply.all("transfer-encoding");
    const QByteArrayList lengths = m_reply.all("content-length");
    if (!codings.isEmpty()) {
        m_framing = Framing::Chunked;
        if (!knowsCodings)
            refuse(HttpFault::OldCoding, codings.join(", "));
        else if (codings.size() > 1 || codings.first().toLower() != "chunked")
            refuse(HttpFault::Coding, codings.join(", "));
    } else if (!lengths.isEmpty()) {
        m_framing = Framing::Counted;
        const std::optional<qint64> size = sizeFrom(lengths.first(), 10);
        m_left = size.value_or(0);
        if (lengths.count(lengths.first()) != lengths.size())
            refuse(HttpFault::Lengths, lengths.join(", "));
        else if (!size)
            refuse(HttpFault::Length, lengths.first());
    }
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
    const qsizetype end = m_buffer.indexOf('\n');
    if ((end < 0 ? m_buffer.size() : end) > longestSizeLine) {
        refuse(m_trailers     ? HttpFault::Header
               : m_afterChunk ? HttpFault::ChunkEnd
                              : HttpFault::ChunkSize,
               m_buffer);
        return false;
    }
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    // Chunks of a byte are odd, but they bring the body further; what stands behind a size does not.
    constexpr qsizetype needed = 8;
    m_headBytes += m_trailers ? line->size() + 2 : std::max<qsizetype>(line->size() - needed, 0);
    if (m_headBytes > largestHead + m_largestBody) {
        refuse(HttpFault::Overhead, *line);
        return false;
    }
    if (m_trailers) {
        if (line->isEmpty())
            m_state = State::Done;
        return true;
    }
    if (std::exchange(m_afterChunk, false)) {
        if (!line->isEmpty())
            refuse(HttpFault::ChunkEnd, *line);
        return true;
    }
    const std::optional<qint64> size =
        sizeFrom(line->left(line->indexOf(';') < 0 ? line->size() : line->indexOf(';')).trimmed(), 16);
    if (!size)
        refuse(HttpFault::ChunkSize, *line);
    m_left = size.value_or(0);
    m_trailers = m_left == 0;
    m_insideChunk = m_left > 0;
    return true;
}

} // namespace Postseal
