#include "tlsrpt/mailreading.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>

namespace Postseal {
namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T> using GPtr = std::unique_ptr<T, Unref>;

constexpr int maxNesting = 10;

bool endsWith(const char *name, const char *end)
{
    return name != nullptr && QByteArray(name).toLower().endsWith(end);
}

/// Senders are known to use each of these for a report.
bool mayBeReport(GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    for (const char *subtype : {"tlsrpt+json", "tlsrpt+gzip", "tlsrpt", "tlsrpt+zip", "gzip", "x-gzip", "zip",
                                "json", "x-zip-compressed"}) {
        if (type != nullptr && g_mime_content_type_is_type(type, "application", subtype) != FALSE)
            return true;
    }
    const char *name = g_mime_part_get_filename(part);
    for (const char *end : {".json", ".json.gz", ".gz", ".zip"}) {
        if (endsWith(name, end))
            return true;
    }
    return false;
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    // Decoding never makes more bytes than came in, and what came in is bounded.
    const GPtr<GMimeStream> memory(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, memory.get()) < 0)
        return {};
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

void collect(GMimeObject *object, int depth, int most, MailParts *parts)
{
    if (object == nullptr)
        return;
    parts->tooDeep = parts->tooDeep || depth > maxNesting;
    if (depth > maxNesting)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collect(g_mime_multipart_get_part(multipart, i), depth + 1, most, parts);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner != nullptr)
            collect(g_mime_message_get_mime_part(inner), depth + 1, most, parts);
    } else if (GMIME_IS_PART(object) && mayBeReport(GMIME_PART(object))) {
        if (parts->contents.size() >= most)
            parts->tooMany = true;
        else
            parts->contents.append(contentOf(GMIME_PART(object)));
    }
}

/// Measures a mail before it is taken apart. What looks like a line of a header counts wherever it stands:
/// which part is a mail again, with a header of its own, is not known before.
class MailMeter {
public:
    void take(QByteArrayView line)
    {
        const QByteArrayView start = line.first(std::min<qsizetype>(80, line.size()));
        m_boundaries += start.startsWith("--") ? 1 : 0;
        m_fields += start.contains(':') ? 1 : 0;
        if (!line.startsWith(' ') && !line.startsWith('\t')) {
            m_isMeasured = isTakenApart(line);
            m_field = 0;
        }
        if (!m_isMeasured)
            return;
        m_field += line.size();
        m_all += line.size();
        m_longest = std::max(m_longest, m_field);
    }
    /// A mail of a few bytes a part, or a field, would become a tree of a hundred times its size.
    [[nodiscard]] bool isTooComplex() const { return m_boundaries > 5000 || m_fields > 100000; }
    /// So would a list of addresses; groups within groups of them are followed to any depth.
    [[nodiscard]] bool isTooLong() const { return m_longest > 16 * 1024 || m_all > 1024 * 1024; }

private:
    /// Whether the line begins a field whose value is made into objects, and not kept as a text. Blanks may
    /// stand before the colon.
    [[nodiscard]] static bool isTakenApart(QByteArrayView line)
    {
        const qsizetype colon = line.indexOf(':');
        if (colon < 2) // nearly all lines
            return false;
        const QByteArray name = line.first(colon).trimmed().toByteArray();
        constexpr std::array names{"from",   "to",       "cc",           "bcc",
                                   "sender", "reply-to", "content-type", "content-disposition"};
        return std::any_of(names.begin(), names.end(), [&name](const char *each) {
            return name.compare(each, Qt::CaseInsensitive) == 0;
        });
    }

    qsizetype m_boundaries = 0;
    qsizetype m_fields = 0;
    qsizetype m_field = 0; ///< of the field that is being measured, unfolded
    qsizetype m_longest = 0;
    qsizetype m_all = 0; ///< of such fields
    bool m_isMeasured = false;
};

MailMeter measured(const QByteArray &mail)
{
    MailMeter meter;
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype end = mail.indexOf('\n', at);
        const qsizetype next = end < 0 ? mail.size() : end + 1;
        meter.take(QByteArrayView(mail).sliced(at, next - at));
        at = next;
    }
    return meter;
}

/// Whether the parts of the mail, or of the one that it passes on, end without the line that closes them. A
/// mail that is cut off looks like that; of parts within parts some programs leave it out.
bool endsOpen(GMimeMessage *message)
{
    GMimeObject *object = g_mime_message_get_mime_part(message);
    for (int depth = 0; depth < maxNesting && GMIME_IS_MESSAGE_PART(object); ++depth) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        object = inner != nullptr ? g_mime_message_get_mime_part(inner) : nullptr;
    }
    return GMIME_IS_MULTIPART(object) && GMIME_MULTIPART(object)->write_end_boundary == FALSE;
}

/// Whether the mail says that it is a report (RFC 8460 5.3), of whatever kind.
bool saysReport(GMimeMessage *message)
{
    GMimeObject *object = g_mime_message_get_mime_part(message);
    GMimeContentType *type = object != nullptr ? g_mime_object_get_content_type(object) : nullptr;
    return type != nullptr && g_mime_content_type_is_type(type, "multipart", "report") != FALSE;
}

/// What RFC 8460 5.3 has in the header; the subject says the same, but in many ways.
DomainName domainOf(GMimeMessage *message)
{
    const QByteArray value = g_mime_object_get_header(GMIME_OBJECT(message), "TLS-Report-Domain");
    // The escapes of zone files are none here: the name would be another.
    const std::optional<DomainName> domain =
        value.contains('\\') ? std::nullopt : DomainName::fromUnicode(QString::fromUtf8(value).trimmed());
    return domain && domain->isHostName() ? *domain : DomainName();
}

/// Lines as they come; what is longer than a piece comes in several.
class Lines {
public:
    explicit Lines(QIODevice *device) : m_device(device) {}

    /// The next piece of a line, with its line end; empty at the end.
    QByteArrayView next()
    {
        for (;;) {
            const qsizetype end = m_buffer.indexOf('\n', m_at);
            if (end >= 0)
                return take(end + 1 - m_at);
            if (m_buffer.size() - m_at >= pieceSize || m_ended)
                return take(m_buffer.size() - m_at);
            m_buffer.remove(0, m_at);
            m_at = 0;
            const QByteArray more = m_device->read(pieceSize);
            m_ended = more.isEmpty();
            m_buffer += more;
        }
    }

private:
    static constexpr qsizetype pieceSize = 64 * 1024;
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_at, size);
        m_at += size;
        return line;
    }
    QIODevice *m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_ended = false;
};

} // namespace

MailParts reportPartsOf(const QByteArray &mail, int most)
{
    static const bool initialised = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(initialised)
    MailParts parts;
    const MailMeter meter = measured(mail);
    parts.tooMany = meter.isTooComplex();
    parts.longField = meter.isTooLong();
    if (parts.tooMany || parts.longField)
        return parts;
    const GPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GPtr<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    parts.broken = !message;
    if (!message)
        return parts;
    parts.domain = domainOf(message.get());
    collect(g_mime_message_get_mime_part(message.get()), 0, most, &parts);
    parts.unfinished = endsOpen(message.get()) && (!parts.contents.isEmpty() || saysReport(message.get()));
    return parts;
}

void splitMbox(QIODevice *device, qsizetype longest, const std::function<bool(const QByteArray &, bool)> &use)
{
    Lines lines(device);
    QByteArray mail;
    bool inMail = false, tooLong = false, behindBlank = true, lineStart = true;
    const auto finish = [&](bool isLast) { return !inMail || use(tooLong ? QByteArray() : mail, isLast); };
    for (QByteArrayView line = lines.next(); !line.isEmpty(); line = lines.next()) {
        if (lineStart && behindBlank && line.startsWith("From ")) {
            if (!finish(false))
                return;
            mail = QByteArray("");
            inMail = true;
            tooLong = false;
        } else if (inMail && !tooLong) {
            tooLong = mail.size() + line.size() > longest;
            if (!tooLong)
                mail += line;
        }
        behindBlank = lineStart && line.trimmed().isEmpty();
        lineStart = line.endsWith('\n');
    }
    (void)finish(true);
}

bool isMbox(const QByteArray &start)
{
    return start.startsWith("From ");
}

/// A header field at the very start: a name of printable characters without blanks, then a colon.
bool isMail(const QByteArray &start)
{
    const qsizetype colon = start.indexOf(':');
    if (colon <= 0 || colon > 76)
        return false;
    const QByteArray name = start.left(colon);
    return std::none_of(name.begin(), name.end(),
                        [](char c) { return c <= 0x20 || c >= 0x7f || c == '{' || c == '[' || c == '"'; });
}

} // namespace Postseal
