#pragma once

#include "support/evidencebuilder.h"

#include <functional>

/// A change to a domain in order, and the ends of it that are changed most.
namespace ChangedEvidence {
using namespace EvidenceBuilder;

using Change = std::function<void(Builder &)>;

inline const IpAddress policyAddress = ip("9.2.2.1");
inline const MxEndpoint mx1{name("mx1.example.org"), ip("9.1.1.1")};

} // namespace ChangedEvidence

Q_DECLARE_METATYPE(ChangedEvidence::Change)
