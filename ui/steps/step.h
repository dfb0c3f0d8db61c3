#pragma once

#include "statusstyle.h"

#include <QByteArray>
#include <QList>

namespace Postseal {

class Session;

/// The steps of the wizard, in order.
enum class Step { Domain, MailServers, Policy, PolicyHost, StsRecord, TlsReports, Publish, Verify, Next };
inline constexpr int stepCount = 9;

[[nodiscard]] QString stepTitle(Step step);
/// The title in English whatever the language of the window: the heading of its section in the user guide.
[[nodiscard]] QString stepName(Step step);
/// Beginnings of the ids of the checks that belong to the step.
[[nodiscard]] const QList<QByteArray> &stepAreas(Step step);
/// The step that the check with this id belongs to.
[[nodiscard]] Step stepOf(const QByteArray &check);
/// What the sidebar shows beside the step.
[[nodiscard]] Light stepLight(Step step, const Session &session);

/// What it may show there, for keeping room.
[[nodiscard]] QStringList stepHints();

} // namespace Postseal
