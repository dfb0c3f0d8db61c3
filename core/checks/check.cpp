#include "checks/check.h"

#include <QCoreApplication>

#include <array>

namespace Postseal {
namespace {

struct Word {
    Status status;
    const char *word;
};

constexpr std::array words{
    Word{Status::Waiting, "waiting"},
    Word{Status::Running, "running"},
    Word{Status::Pass, "pass"},
    Word{Status::Info, "info"},
    Word{Status::Warning, "warning"},
    Word{Status::Error, "error"},
    Word{Status::Unknown, "unknown"},
    Word{Status::Skipped, "skipped"},
    Word{Status::NotApplicable, "not-applicable"},
};

Opinion because(const Outcome &outcome, const char *reason)
{
    return Opinion(outcome, {{QStringLiteral("reason"), QCoreApplication::translate("Check", reason)}});
}

} // namespace

const char *statusWord(Status status)
{
    for (const Word &row : words) {
        if (row.status == status)
            return row.word;
    }
    return "unknown";
}

Status statusFromWord(const QByteArray &word)
{
    for (const Word &row : words) {
        if (word == row.word)
            return row.status;
    }
    return Status::Unknown;
}

namespace Generic {

constinit const Outcome waiting{"waiting", Status::Waiting, QT_TRANSLATE_NOOP("Check", "Waiting.")};
constinit const Outcome running{"running", Status::Running, QT_TRANSLATE_NOOP("Check", "Looking …")};
constinit const Outcome unknown{"unknown", Status::Unknown,
                                QT_TRANSLATE_NOOP("Check", "Could not be checked: {reason}.")};
constinit const Outcome skipped{"skipped", Status::Skipped,
                                QT_TRANSLATE_NOOP("Check", "Not checked: {reason}.")};
constinit const Outcome notApplicable{"not-applicable", Status::NotApplicable,
                                      QT_TRANSLATE_NOOP("Check", "Does not apply: {reason}.")};
constinit const Outcome more{"more", Status::Info,
                             QT_TRANSLATE_NOOP("Check", "{count} more of the same kind are not listed.")};

Opinion unknownBecause(const char *reason)
{
    return because(unknown, reason);
}

Opinion skippedBecause(const char *reason)
{
    return because(skipped, reason);
}

Opinion notApplicableBecause(const char *reason)
{
    return because(notApplicable, reason);
}

Opinion moreOfThem(qsizetype count)
{
    return Opinion(more, {{QStringLiteral("count"), QString::number(count)}});
}

} // namespace Generic

} // namespace Postseal
