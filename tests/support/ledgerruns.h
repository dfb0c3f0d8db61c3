#pragma once

#include "store/ledger.h"

#include "support/evidencebuilder.h"

/// What the tests of the ledger keep in it.
namespace LedgerRuns {

inline const Postseal::DomainName domain = EvidenceBuilder::name("example.org");
inline const QDateTime soon(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC);

/// A run on some day that saw this id and mode.
inline Postseal::Evidence run(int day, const QByteArray &id, const QByteArray &mode)
{
    EvidenceBuilder::Builder builder;
    builder.everything(mode);
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=" + id});
    builder.evidence.observedAt = TestAuthority::now().addDays(day);
    return builder.evidence;
}

} // namespace LedgerRuns
