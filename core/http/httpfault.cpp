#include "http/httpfault.h"

#include <QtGlobal>

namespace Postseal {

const char *httpFaultReason(HttpFault fault)
{
    switch (fault) {
    case HttpFault::None:
        break;
    case HttpFault::NotHttp:
        return QT_TRANSLATE_NOOP("Check", "the answer is not HTTP/1.x");
    case HttpFault::LongHead:
        return QT_TRANSLATE_NOOP("Check", "the answer has more header lines than clients read");
    case HttpFault::Header:
        return QT_TRANSLATE_NOOP("Check", "the answer has a malformed header line");
    case HttpFault::Length:
        return QT_TRANSLATE_NOOP("Check", "the answer has a Content-Length that is no number");
    case HttpFault::Lengths:
        return QT_TRANSLATE_NOOP("Check", "the answer has several Content-Length headers that differ");
    case HttpFault::Coding:
        return QT_TRANSLATE_NOOP("Check", "the answer has a Transfer-Encoding other than “chunked”");
    case HttpFault::OldCoding:
        return QT_TRANSLATE_NOOP("Check", "the answer has a Transfer-Encoding, which HTTP/1.0 does not know");
    case HttpFault::ChunkSize:
        return QT_TRANSLATE_NOOP("Check", "the answer has a chunk whose size can not be read");
    case HttpFault::ChunkEnd:
        return QT_TRANSLATE_NOOP("Check", "the answer has a chunk that is longer than its size says");
    case HttpFault::Overhead:
        return QT_TRANSLATE_NOOP("Check",
                                 "the answer has more chunk extensions or trailers than clients read");
    }
    return "";
}

} // namespace Postseal
