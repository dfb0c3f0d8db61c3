#pragma once

#include "checks/scene.h"

namespace Postseal {

/// Where records of a kind belong, where they are put by mistake, and how they are known.
struct RecordPlaces {
    DomainName rightName;
    QList<DomainName> wrongNames;
    bool (*isMeant)(const QByteArray &text);
};

/// Looks through the answers for the wrong names; applies only when the right name has no such record.
[[nodiscard]] Opinions judgePlaces(const Scene &scene, const RecordPlaces &places, const Outcome &ok,
                                   const Outcome &misplaced);

} // namespace Postseal
