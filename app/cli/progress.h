#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Postseal {

class Console;

/// Tells how far a run over many domains is, how fast it goes and how long it will take, on standard error:
/// on a terminal in one line that changes, or else, when it was asked for, in a line now and then.
class Progress : public QObject {
    Q_OBJECT
public:
    struct State {
        qsizetype done = 0;
        qsizetype taken = 0;
        std::optional<double> share; ///< how much of the input was taken
    };
    /// asked: also where nobody watches.
    Progress(Console &console, std::function<State()> state, bool asked);
    /// Takes the line away, so that something else can be written.
    void clear();
    /// The last word: how many, and in what time, where progress was asked for.
    void finish();

private:
    void show();

    Console &m_console;
    const std::function<State()> m_state;
    const bool m_asked;
    const bool m_lines;
    QTimer m_timer;
    QElapsedTimer m_since;
};

/// "12 of about 340 domains, 4.1 a second, 2 minutes left."
[[nodiscard]] QString progressText(const Progress::State &state, qint64 elapsedMs);

} // namespace Postseal
