#include "fuzzing.h"

#include "smtp/smtpreply.h"

using namespace Postseal;

namespace {

using Replies = QList<Parsed<SmtpReply, SmtpNote>>;

/// Reads until a reply is none, as a look does: then it hangs up.
Replies read(const QByteArray &stream, qsizetype step)
{
    SmtpReplyReader reader;
    Replies replies;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        reader.feed(QByteArrayView(stream).sliced(at, qMin(step, stream.size() - at)));
        while (auto reply = reader.next()) {
            replies.append(*reply);
            MUST(reply->value.lines.size() <= 100 && reply->raw.size() <= 100 * 4098);
            if (reply->has(SmtpNote::BadCode) || reply->has(SmtpNote::LongLine) ||
                reply->has(SmtpNote::TooManyLines))
                return replies;
        }
        MUST(reader.rest().size() <= 4096);
    }
    return replies;
}

} // namespace

/// Replies of mail servers (RFC 5321 4.2): the same however they are cut into packets; what is printed reads
/// the same.
void fuzzOne(const QByteArray &input)
{
    Supply supply(input);
    const qsizetype step = 1 + supply.below(64);
    const QByteArray stream = supply.rest();
    const Replies whole = read(stream, qMax<qsizetype>(stream.size(), 1));
    MUST(read(stream, step) == whole);
    for (const auto &reply : whole) {
        (void)reply.value.toBytes();
        (void)reply.value.lists("STARTTLS");
        if (!reply.notes.isEmpty())
            continue;
        MUST(reply.value.code >= 200 && reply.value.code < 600 && !reply.value.lines.isEmpty());
        MUST(read(reply.raw, 1) == Replies{reply});
        MUST(read(reply.raw.chopped(1), 7).isEmpty());
    }
}
