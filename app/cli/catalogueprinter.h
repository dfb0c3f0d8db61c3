#pragma once

#include "checks/catalogue.h"

#include <QJsonObject>

namespace Postseal {

/// All checks that the program knows: the live ones, then those of TLS reports.
[[nodiscard]] QList<const Check *> allChecks();
[[nodiscard]] const Check *findAnyCheck(const QByteArray &id);

[[nodiscard]] QString catalogueText();
[[nodiscard]] QString catalogueMarkdown();
/// Schema postseal-catalogue/1.
[[nodiscard]] QJsonObject catalogueJson();

/// One check in full, or one of its outcomes when a code is given; empty when it has no such outcome.
[[nodiscard]] QString explanation(const Check &check, const QByteArray &code);

} // namespace Postseal
