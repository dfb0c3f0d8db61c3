#pragma once

namespace Postseal {

/// Where an answer departs from HTTP/1.x (RFC 9112) so far that nobody can say what it is or where it ends.
enum class HttpFault {
    None,
    NotHttp,   ///< no status line of HTTP/1.x
    LongHead,  ///< more header lines than are read
    Header,    ///< a malformed line that the end of the answer depends on
    Length,    ///< a Content-Length that is no number
    Lengths,   ///< several that differ
    Coding,    ///< a Transfer-Encoding other than "chunked"
    OldCoding, ///< a Transfer-Encoding in HTTP/1.0, which has none
    ChunkSize, ///< a chunk without a readable size
    ChunkEnd,  ///< a chunk that does not end where its size says
    Overhead   ///< more chunk extensions and trailers than are read
};

/// The fault as half a sentence for people, in the source language; empty for None.
[[nodiscard]] const char *httpFaultReason(HttpFault fault);

} // namespace Postseal
