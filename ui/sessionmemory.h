#pragma once

#include "probe/lookoptions.h"
#include "store/ledger.h"

#include <QTemporaryDir>

#include <memory>

namespace Postseal {

/// What a session remembers of a domain: the user's own ledger for the network, one for the time being in
/// practice, none while a saved run is shown.
class SessionMemory {
public:
    enum class Kind { Lasting, ForNow, None };
    /// Forgets the ledger that was open, if this is another kind.
    void use(Kind kind);
    /// The file; empty when there is none.
    [[nodiscard]] QString path();
    /// Null when there is none.
    [[nodiscard]] Ledger *ledger();
    /// What went wrong in the last call, as a sentence; empty when all is well.
    [[nodiscard]] QString trouble() const;

    void recall(const DomainName &domain, LookOptions *options);
    /// A run, and what was handed out; on the practice domain states come and go at a click, which is no
    /// rollout to be remembered, but a move of the policy host can be practised.
    void record(const Evidence &evidence);
    void handOut(const Choices &choices);

private:
    Kind m_kind = Kind::Lasting;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace Postseal
