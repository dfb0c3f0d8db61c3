#include "fuzzing.h"

#include "http/httpreply.h"

using namespace Postseal;

namespace {

constexpr qsizetype largest = 512;

HttpReplyReader read(const QByteArray &stream, qsizetype step, bool closes)
{
    HttpReplyReader reader(largest);
    for (qsizetype at = 0; at < stream.size(); at += step)
        reader.feed(QByteArrayView(stream).sliced(at, qMin(step, stream.size() - at)));
    if (closes)
        reader.close();
    MUST(reader.reply().body.size() <= largest + 1);
    return reader;
}

} // namespace

/// Answers of web servers (RFC 9112): the same however they are cut into packets, and never whole when they
/// are cut off.
void fuzzOne(const QByteArray &input)
{
    Supply supply(input);
    const qsizetype step = 1 + supply.below(64);
    const QByteArray stream = supply.rest();
    const HttpReplyReader whole = read(stream, qMax<qsizetype>(stream.size(), 1), true);
    const HttpReplyReader pieces = read(stream, step, true);
    MUST(pieces.state() == whole.state());
    MUST(whole.state() != HttpReplyReader::State::Head && whole.state() != HttpReplyReader::State::Body);
    const bool done = whole.state() == HttpReplyReader::State::Done;
    MUST(!done || pieces.reply() == whole.reply());

    // What is broken before the other side closes is so for a reason. An answer that is complete by then says
    // itself how long it is: cut off it is not complete.
    const HttpReplyReader open = read(stream, step, false);
    MUST(open.state() != HttpReplyReader::State::Broken || open.fault() != HttpFault::None);
    if (open.state() != HttpReplyReader::State::Done)
        return;
    qsizetype used = stream.size();
    while (used > 0 && read(stream.first(used - 1), step, false).state() == HttpReplyReader::State::Done &&
           used > stream.size() - 64)
        --used;
    if (used > stream.size() - 64 && used > 0)
        MUST(read(stream.first(used - 1), step, true).state() != HttpReplyReader::State::Done);
}
