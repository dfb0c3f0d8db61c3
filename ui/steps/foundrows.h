#pragma once

#include "evidence/evidence.h"
#include "widgets/rows.h"

namespace Postseal {

/// What the look at a domain found there, a row each: mail servers, name servers, and what of the four things
/// is published. Once the look is whole, what is missing will not be known any more.
[[nodiscard]] QList<RowText> foundRows(const Evidence &evidence, bool whole);

} // namespace Postseal
