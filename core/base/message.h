#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Postseal {

/// The values of a sentence's place markers, in order of mention: name without braces, plain text.
using Arguments = QList<std::pair<QString, QString>>;

/// A source sentence with place markers such as {mx}, and their values. Kept apart so that it can be
/// translated, compared, and written to JSON.
struct Message {
    const char *source = nullptr; ///< a literal marked for translation in the context "Check"; may be null
    Arguments arguments;

    [[nodiscard]] bool isEmpty() const { return source == nullptr || *source == '\0'; }
    /// The sentence in the language of the application, all markers filled in one pass: a value that looks
    /// like a marker is not filled again.
    [[nodiscard]] QString text() const;
};

/// Fills the markers of any template in one pass. Unknown markers stay as they are.
[[nodiscard]] QString fillMarkers(const QString &source, const Arguments &arguments);

/// A time as people say it, in the largest unit that fits at least once, cut down.
[[nodiscard]] QString durationText(quint64 seconds);
/// The same to the minute, rounded up: "7 days 2 hours 5 minutes".
[[nodiscard]] QString exactDuration(quint64 seconds);

} // namespace Postseal
