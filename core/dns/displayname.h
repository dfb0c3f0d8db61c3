#pragma once

#include "dns/domainname.h"

namespace Postseal {

/// A name as a person reads it: "bücher.example (xn--bcher-kva.example)", so that the form that counts is
/// always there. A name that can be taken for another one is shown in that form alone.
[[nodiscard]] QString displayName(const DomainName &name);

/// Whether a part of the name is easily taken for something else: letters of several scripts in it that are
/// not written together, or nothing in it but Cyrillic or Greek letters that look like Latin ones (UTS
/// 39 4.1, 5.1; as browsers do, in short).
[[nodiscard]] bool looksLikeAnother(const DomainName &name);

} // namespace Postseal
