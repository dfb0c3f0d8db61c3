#pragma once

#include "http/httpfault.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>
#include <utility>

namespace Postseal {

/// The answer of a web server to one GET (RFC 9112).
struct HttpReply {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, values trimmed
    QList<QByteArray> malformed; ///< header lines that are none, or hold what none may hold (RFC 9112 5)
    QByteArray body;

    /// The first header of this name (lower case); no value if it is missing.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    /// All of this name, in order.
    [[nodiscard]] QByteArrayList all(QByteArrayView name) const;
    bool operator==(const HttpReply &) const = default;
};

/// Turns a byte stream into one HTTP/1.x answer. Limits: 32 KiB of head, interim answers included; a body of
/// the size given. Nothing beyond them is kept.
class HttpReplyReader {
public:
    enum class State {
        Head,
        Body,
        Done,
        TooMuch, ///< a limit was passed; the reply holds what came before
        Broken   ///< not HTTP/1.x, or framing that cannot be followed
    };

    explicit HttpReplyReader(qsizetype largestBody) : m_largestBody(largestBody) {}
    /// Takes bytes as they come.
    void feed(QByteArrayView bytes);
    /// The other side closed: the end of a body without a length, a fault anywhere else.
    void close();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpReply &reply() const { return m_reply; }
    /// What is wrong, where that is why the reader stopped; and the words in question, hostile text.
    [[nodiscard]] HttpFault fault() const { return m_fault; }
    [[nodiscard]] QByteArray faulty() const { return m_faulty; }

private:
    [[nodiscard]] bool takeHead();
    void readHead(const QList<QByteArray> &lines);
    void readHeader(const QByteArray &line);
    void chooseFraming(bool knowsCodings);
    void refuse(HttpFault fault, const QByteArray &words = {});
    [[nodiscard]] bool takeCounted();
    [[nodiscard]] bool takeChunk();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    void append(qsizetype count);

    enum class Framing { UntilClose, Counted, Chunked };
    qsizetype m_largestBody;
    State m_state = State::Head;
    HttpFault m_fault = HttpFault::None;
    QByteArray m_faulty;
    HttpReply m_reply;
    QByteArray m_buffer;
    qsizetype m_headBytes = 0;
    Framing m_framing = Framing::UntilClose;
    qint64 m_left = 0; ///< of a counted body or a chunk
    bool m_insideChunk = false;
    bool m_afterChunk = false; ///< the line end behind the bytes of a chunk comes next
    bool m_trailers = false;
};

} // namespace Postseal
