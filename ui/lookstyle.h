#pragma once

#include <QProxyStyle>

namespace Postseal {

/// The style of the desktop, with marks to tick that grow with the font and can be seen on a dark ground, and
/// with boxes to choose from that look like the other fields. The wheel turns the page, also above such a
/// box: it changes a value only in the one that has the focus.
class LookStyle : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

} // namespace Postseal
