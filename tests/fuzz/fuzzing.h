#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

/// What each fuzz_*.cpp defines: reads these bytes as whoever wrote them wants, and ends the program when
/// something does not hold that must.
void fuzzOne(const QByteArray &input);

/// Ends the program with the place of what does not hold.
#define MUST(condition)                                                                                      \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);              \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)

/// Takes an input apart: small numbers first, bytes from the rest. An input that is used up gives zeros and
/// nothing.
class Supply {
public:
    explicit Supply(const QByteArray &bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool isEmpty() const { return m_at >= m_bytes.size(); }
    /// From 0 to below the bound, which is at least 1.
    [[nodiscard]] qsizetype below(qsizetype bound)
    {
        const auto byte = [this] {
            return isEmpty() ? 0 : qsizetype(static_cast<unsigned char>(m_bytes[m_at++]));
        };
        const qsizetype high = bound > 256 ? byte() : 0;
        return (high * 256 + byte()) % bound;
    }
    /// A text whose length stands in front of it.
    [[nodiscard]] QByteArray text()
    {
        const qsizetype size = below(256);
        const QByteArray taken = m_bytes.mid(m_at, size);
        m_at += taken.size();
        return taken;
    }
    /// All that is left.
    [[nodiscard]] QByteArray rest()
    {
        const QByteArray taken = m_bytes.mid(m_at);
        m_at = m_bytes.size();
        return taken;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};
