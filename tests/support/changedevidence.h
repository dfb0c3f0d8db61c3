#pragma once

#include "checks/assess.h"

#include "support/evidencebuilder.h"

#include <functional>

/// A change to a domain in order, and the ends of it that are changed most.
namespace ChangedEvidence {
using namespace EvidenceBuilder;

using Change = std::function<void(Builder &)>;

inline const IpAddress policyAddress = ip("9.2.2.1");
inline const MxEndpoint mx1{name("mx1.example.org"), ip("9.1.1.1")};

/// Everything in order, in this mode.
inline Builder domainIn(const QByteArray &mode)
{
    Builder builder;
    builder.everything(mode);
    return builder;
}

/// The outcomes of one check, with plus signs between.
inline QString outcomeOf(const Builder &builder, const char *check)
{
    QStringList names;
    for (const Finding &finding : assess(builder.evidence)) {
        if (QByteArrayView(finding.check->id) == check)
            names.append(QString::fromLatin1(finding.outcome->code));
    }
    return names.join(QLatin1Char('+'));
}

} // namespace ChangedEvidence

Q_DECLARE_METATYPE(ChangedEvidence::Change)
