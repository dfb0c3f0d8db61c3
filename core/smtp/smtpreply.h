#pragma once

#include "base/parsed.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Postseal {

/// A whole reply of a mail server (RFC 5321 4.2): its code and the text of each line, without code and line
/// end.
struct SmtpReply {
    int code = 0;
    QList<QByteArray> lines;

    /// The reply as it stood on the wire, on one line, for {reply} in sentences. Hostile text.
    [[nodiscard]] QByteArray toBytes() const;
    /// Whether an EHLO reply lists this keyword (RFC 5321 4.1.1.1); the first line is the greeting.
    [[nodiscard]] bool lists(QByteArrayView keyword) const;
    bool operator==(const SmtpReply &) const = default;
};

/// LineEnd: an end of CR or LF alone (RFC 5321 2.3.8).
enum class SmtpNote { LineEnd, LongLine, TooManyLines, BadCode, CodeChanges };

/// Turns a byte stream into whole replies. Limits: 4096 bytes a line, 100 lines and 16384
/// bytes a reply.
class SmtpReplyReader {
public:
    /// Takes bytes as they come.
    void feed(QByteArrayView bytes);
    /// The next whole reply, taken out of the stream; no value until one is complete. A reply that is none
    /// (no code, lines without end) comes back with a note BadCode, LongLine or TooManyLines.
    [[nodiscard]] std::optional<Parsed<SmtpReply, SmtpNote>> next();
    /// Bytes behind the last reply taken: anything here when STARTTLS is about to begin was injected.
    [[nodiscard]] QByteArray rest() const { return m_buffer; }

private:
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] Parsed<SmtpReply, SmtpNote> take();

    QByteArray m_buffer;
    Parsed<SmtpReply, SmtpNote> m_open;
};

} // namespace Postseal
