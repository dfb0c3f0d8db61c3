#pragma once

#include <QColor>
#include <QString>

class QFont;
class QPalette;
class QWidget;

namespace Postseal {

/// The colours of the window, all of them worked out from the palette of the desktop, light or dark.
struct Theme {
    QColor page, card, sidebar; ///< surfaces
    QColor border, strongBorder;
    QColor text, muted;
    QColor accent, accentText; ///< of the primary button and of what is chosen
    QColor chosen;             ///< tint behind what is chosen
    QColor code, codeText;     ///< the box that holds values to copy
    bool dark = false;

    [[nodiscard]] static Theme of(const QPalette &palette);
    /// Of the application's palette.
    [[nodiscard]] static Theme current();
    /// The style sheet of the window, for these colours and this font.
    [[nodiscard]] QString styleSheet(const QFont &font) const;
};

/// The first colour with some of the second mixed in; share from 0 to 1.
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double share);
/// The contrast of two colours by WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// The colour, made darker or lighter until it can be read on the background.
[[nodiscard]] QColor readableOn(QColor color, const QColor &background, double wanted = 4.5);

/// Distances that grow with the font: a quarter of the line height each.
[[nodiscard]] int space(const QWidget *widget, int quarters);

} // namespace Postseal
