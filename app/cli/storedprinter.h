#pragma once

#include "store/reportfiles.h"

#include <QJsonArray>

namespace Postseal {

/// What `reports` prints of the store: for people, and in the schema postseal-reports/1. Observed text is
/// made visible.
[[nodiscard]] QString importLine(const FileImport &file);
/// Of a folder that was named.
[[nodiscard]] QString noFileIn(const QString &folder);
[[nodiscard]] QJsonObject importJson(const FileImport &file);

[[nodiscard]] QString summaryText(const QList<DomainReports> &domains);
[[nodiscard]] QJsonArray summaryJson(const QList<DomainReports> &domains);

[[nodiscard]] QString listText(const QList<StoredReport> &reports);
[[nodiscard]] QJsonObject storedJson(const StoredReport &report);
[[nodiscard]] QString storedText(const StoredReport &report);

} // namespace Postseal
