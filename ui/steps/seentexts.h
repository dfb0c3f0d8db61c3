#pragma once

#include "evidence/evidence.h"
#include "widgets/rows.h"

namespace Postseal {

/// What is published now at a TXT name, beside what is planned for it, as rows.
[[nodiscard]] QList<RowText> seenTexts(const Evidence &evidence, const DomainName &name,
                                       const QByteArray &planned);

/// How far the planned value has got, as one row: how many name servers show it, and when it is everywhere.
/// No row before any name server was asked, or where none shows it.
[[nodiscard]] QList<RowText> spreadTexts(const Evidence &evidence, const DomainName &name,
                                         const QByteArray &planned);

/// What each address of the policy host serves now, beside the planned file, as rows.
[[nodiscard]] QList<RowText> servedTexts(const Evidence &evidence, const QByteArray &plannedFile);

} // namespace Postseal
