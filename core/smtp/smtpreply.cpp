#include "smtp/smtpreply.h"

#include "base/text.h"

namespace Postseal {
namespace {

constexpr qsizetype maxLine = 4096;
constexpr qsizetype maxLines = 100;
constexpr qsizetype maxReply = 16384; // all lines of it: many dialogues are open at a time

} // namespace

QByteArray SmtpReply::toBytes() const
{
    return QByteArray::number(code) + ' ' + lines.join(" / ");
}

bool SmtpReply::lists(QByteArrayView keyword) const
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray word =
            lines[i].left(lines[i].indexOf(' ') < 0 ? lines[i].size() : lines[i].indexOf(' '));
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void SmtpReplyReader::feed(QByteArrayView bytes)
{
    m_buffer += bytes;
}

Parsed<SmtpReply, SmtpNote> SmtpReplyReader::take()
{
    Parsed<SmtpReply, SmtpNote> reply;
    std::swap(reply, m_open);
    return reply;
}

/// A line without its end; a line over the limit is cut there and noted.
std::optional<QByteArray> SmtpReplyReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 && m_buffer.size() <= maxLine)
        return std::nullopt;
    if (end < 0 || end > maxLine) {
        const QByteArray line = m_buffer.left(maxLine);
        m_open.notes.append({SmtpNote::LongLine, m_open.raw.size(), maxLine, line.left(80)});
        m_buffer.clear();
        return line;
    }
    QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    const bool whole = line.endsWith('\r');
    if (whole)
        line.chop(1);
    if (!whole || line.contains('\r'))
        m_open.notes.append({SmtpNote::LineEnd, m_open.raw.size(), end, line.left(80)});
    return line;
}

std::optional<Parsed<SmtpReply, SmtpNote>> SmtpReplyReader::next()
{
    while (const std::optional<QByteArray> line = takeLine()) {
        const qsizetype offset = m_open.raw.size();
        m_open.raw += *line + "\r\n";
        const bool coded = line->size() >= 3 && (*line)[0] >= '2' && (*line)[0] <= '5' &&
                           isDigit((*line)[1]) && isDigit((*line)[2]) &&
                           (line->size() == 3 || (*line)[3] == ' ' || (*line)[3] == '-');
        if (m_open.has(SmtpNote::LongLine))
            return take();
        if (!coded) {
            m_open.notes.append({SmtpNote::BadCode, offset, line->size(), line->left(80)});
            return take();
        }
        const int code = line->left(3).toInt();
        if (!m_open.value.lines.isEmpty() && code != m_open.value.code)
            m_open.notes.append({SmtpNote::CodeChanges, offset, 3, line->left(3)});
        m_open.value.code = code;
        m_open.value.lines.append(line->mid(4));
        const bool isLong = m_open.raw.size() > maxReply;
        if (!isLong && (line->size() == 3 || (*line)[3] == ' '))
            return take();
        if (isLong || m_open.value.lines.size() >= maxLines) {
            m_open.notes.append({SmtpNote::TooManyLines, offset, line->size(), line->left(80)});
            return take();
        }
    }
    return std::nullopt;
}

} // namespace Postseal
