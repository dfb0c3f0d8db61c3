#pragma once

#include <QFrame>

namespace Postseal {

/// A hair line between two surfaces.
class HairLine : public QFrame {
public:
    explicit HairLine(Qt::Orientation orientation);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Postseal
