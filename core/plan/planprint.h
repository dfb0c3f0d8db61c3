#pragma once

#include "plan/planstate.h"

#include <QJsonObject>

#include <array>

namespace Postseal {

/// A plan as it is handed out.
struct PlanPaper {
    Change change = Change::SetUp;
    DomainName domain;
    QDateTime madeAt; ///< UTC
    QList<PlanStep> steps;
    QList<StepState> states; ///< empty where nothing was looked at
    QList<Message> notes;
};
/// The plan of a basis, held against evidence unless that is null. Without steps when there is a refusal.
[[nodiscard]] PlanPaper planPaper(Change change, const PlanBasis &basis, const Evidence *evidence);

/// All of them, in the order in which they are offered.
inline constexpr std::array allChanges{Change::SetUp,      Change::Enforce,  Change::MailServers,
                                       Change::PolicyHost, Change::RollBack, Change::Remove};
[[nodiscard]] const char *changeWord(Change change); ///< "setup", "enforce", "change", "host" and so on
[[nodiscard]] QString changeTitle(Change change);    ///< in the language of the application

/// A record as a line of a zone file; without a value as "owner type".
[[nodiscard]] QByteArray recordLine(const PlannedRecord &record);
/// How a step stands, in a word or two, and what differs.
[[nodiscard]] QString stateText(const StepState &state);

[[nodiscard]] QString toText(const PlanPaper &paper);
[[nodiscard]] QString toMarkdown(const PlanPaper &paper);
/// Schema postseal-plan/1.
[[nodiscard]] QJsonObject toJson(const PlanPaper &paper);
/// What is not done, as calendar entries (RFC 5545), one a step, with a reminder at its time.
[[nodiscard]] QByteArray toCalendar(const PlanPaper &paper);

} // namespace Postseal
