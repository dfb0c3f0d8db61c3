#pragma once

#include <QtGlobal>

namespace Postseal::DnsWire {

// Numbers that reader and writer of messages have in common (RFC 1035 4.1.1, RFC 4035 3.1.6, RFC 8914).
inline constexpr quint16 flagResponse = 0x8000;
inline constexpr quint16 operationMask = 0x7800; // nothing but 0, a query, is asked
inline constexpr quint16 flagAuthoritative = 0x0400;
inline constexpr quint16 flagTruncated = 0x0200;
inline constexpr quint16 flagRecursionDesired = 0x0100;
inline constexpr quint16 flagAuthentic = 0x0020;
inline constexpr quint16 flagCheckingDisabled = 0x0010;
inline constexpr quint16 classIn = 1;
inline constexpr quint16 extendedErrorOption = 15;

} // namespace Postseal::DnsWire
