#pragma once

#include <QByteArray>
#include <QList>

namespace Postseal {

/// One thing a parser noticed: what (an enum of the parser), where (offset and length in the raw bytes),
/// and the bytes it is about.
template <class Kind> struct Note {
    Kind kind{};
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text;

    bool operator==(const Note &) const = default;
};

/// What a parser makes of some bytes. It does not stop at the first fault: the value holds whatever could
/// be read, the notes say what is wrong and where, and the raw bytes stay beside them.
template <class T, class Kind> struct Parsed {
    T value{};
    QList<Note<Kind>> notes;
    QByteArray raw;

    [[nodiscard]] bool has(Kind kind) const { return first(kind) != nullptr; }
    /// The first note of this kind; null if there is none.
    [[nodiscard]] const Note<Kind> *first(Kind kind) const
    {
        for (const Note<Kind> &note : notes) {
            if (note.kind == kind)
                return &note;
        }
        return nullptr;
    }
    void note(Kind kind, qsizetype offset, qsizetype length)
    {
        notes.append({kind, offset, length, raw.mid(offset, length)});
    }

    bool operator==(const Parsed &) const = default;
};

} // namespace Postseal
