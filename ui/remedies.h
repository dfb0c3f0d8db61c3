#pragma once

#include "checks/assess.h"

#include <span>

namespace Postseal {

class Session;

/// What the program itself can do about a finding. It changes the draft or copies from it: what is online
/// changes only when somebody publishes.
enum class Remedy { None, FillMx, CopyRecord, NewId };

/// Which outcomes have one. Where more has to be known first, as which of several report addresses count,
/// there is none.
struct RemedyFor {
    const char *check;
    const char *outcome;
    Remedy remedy;
};
[[nodiscard]] std::span<const RemedyFor> remedies();

/// What can be offered beside a finding with the draft as it is now.
struct RemedyOffer {
    Remedy remedy = Remedy::None;
    QByteArray record; ///< to be copied, if that is the remedy
};
[[nodiscard]] RemedyOffer offerFor(const Finding &finding, const Session &session);
/// What its button says.
[[nodiscard]] QString remedyText(Remedy remedy);

/// The draft is changed; or it counts as handed out, because its record was copied.
void carryOut(Remedy remedy, Session &session);

} // namespace Postseal
