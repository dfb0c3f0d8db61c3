#include "tlsrpt/mailparts.h"

#include <gmime/gmime.h>

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
    if (object == nullptr || depth > maxNesting)
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

} // namespace

MailParts reportPartsOf(const QByteArray &bytes, bool mbox, int most)
{
    static const bool initialised = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(initialised)
    MailParts parts;
    const GPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), mbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    int messages = 0;
    do {
        const GPtr<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        if (++messages > most) {
            parts.tooMany = true;
            break;
        }
        collect(g_mime_message_get_mime_part(message.get()), 0, most, &parts);
    } while (mbox && g_mime_parser_eos(parser.get()) == FALSE);
    parts.broken = messages == 0;
    return parts;
}

} // namespace Postseal
