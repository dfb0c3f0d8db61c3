#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace Postseal {

/// Unpacks gzip (RFC 1952) while it is read, also several members in a row, and holds each against its check
/// sum and its length. What is no member behind a whole one is left alone, as gzip does.
class Gunzip {
public:
    explicit Gunzip(QIODevice *packed);
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    /// How many bytes came; 0 at the end, -1 when it is damaged or cut off.
    [[nodiscard]] qint64 read(char *data, qint64 most);
    /// Packed bytes that were read so far.
    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    enum class State { Reading, Ended, Broken };
    struct Stream;
    [[nodiscard]] bool fill();
    void beginNext();

    QIODevice *m_packed;
    QByteArray m_piece;
    qint64 m_taken = 0;
    State m_state = State::Reading;
    std::unique_ptr<Stream> m_stream;
};

} // namespace Postseal
