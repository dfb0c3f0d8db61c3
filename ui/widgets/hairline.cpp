#include "widgets/hairline.h"

#include "theme.h"

#include <QPainter>

namespace Postseal {

HairLine::HairLine(Qt::Orientation orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().border);
}

} // namespace Postseal
