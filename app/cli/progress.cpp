#include "progress.h"

#include "base/message.h"
#include "console.h"

#include <cmath>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr int onTerminalMs = 500;
constexpr int inLogMs = 10000;

} // namespace

QString progressText(const Progress::State &state, qint64 elapsedMs)
{
    const double rate = 1000.0 * double(state.done) / double(qMax<qint64>(1, elapsedMs));
    const bool isKnown = state.share && *state.share > 0;
    const double all = isKnown ? double(state.taken) / *state.share : 0;
    Arguments arguments{{u"done"_s, QString::number(state.done)},
                        {u"all"_s, QString::number(qint64(std::llround(all)))},
                        {u"rate"_s, QString::number(rate, 'f', 1)}};
    if (!isKnown || state.done == 0)
        return cliText(QT_TRANSLATE_NOOP("Cli", "{done} domains, {rate} a second"), arguments);
    const auto left = quint64(std::ceil(qMax(0.0, all - double(state.done)) / rate));
    arguments.append({u"left"_s, left < 60 ? durationText(left) : exactDuration(left)});
    return *state.share < 1
               ? cliText(
                     QT_TRANSLATE_NOOP("Cli", "{done} of about {all} domains, {rate} a second, {left} left"),
                     arguments)
               : cliText(QT_TRANSLATE_NOOP("Cli", "{done} of {all} domains, {rate} a second, {left} left"),
                         arguments);
}

Progress::Progress(Console &console, std::function<State()> state, bool asked)
    : m_console(console), m_state(std::move(state)), m_asked(asked),
      m_lines(asked && !Console::errorIsTerminal())
{
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &Progress::show);
    if (m_lines || Console::errorIsTerminal())
        m_timer.start(m_lines ? inLogMs : onTerminalMs);
}

void Progress::clear()
{
    if (!m_lines)
        m_console.progress({});
}

void Progress::finish()
{
    m_timer.stop();
    clear();
    if (!m_asked)
        return;
    const auto seconds = quint64(m_since.elapsed() + 999) / 1000;
    m_console.say(cliText(QT_TRANSLATE_NOOP("Cli", "{done} domains in {time}."),
                          {{u"done"_s, QString::number(m_state().done)},
                           {u"time"_s, seconds < 60 ? durationText(seconds) : exactDuration(seconds)}}));
}

void Progress::show()
{
    const State state = m_state();
    if (state.taken < 2)
        return;
    const QString text = progressText(state, m_since.elapsed());
    if (m_lines)
        m_console.say(text);
    else
        m_console.progress(text);
}

} // namespace Postseal
