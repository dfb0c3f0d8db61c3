#include "statusstyle.h"

#include "theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>

namespace Postseal::StatusStyle {

namespace {

enum class Shape { Check, Cross, Triangle, Question, Letter, Dash, Ring, Dots, Arc };
enum class Hue { Green, Red, Amber, Blue, Grey };

struct Style {
    Status status;
    const char *word;
    Shape shape;
    Hue hue;
    int severity;
};

constexpr std::array styles = {
    Style{Status::Error, QT_TRANSLATE_NOOP("StatusStyle", "error"), Shape::Cross, Hue::Red, 80},
    Style{Status::Warning, QT_TRANSLATE_NOOP("StatusStyle", "warning"), Shape::Triangle, Hue::Amber, 70},
    Style{Status::Unknown, QT_TRANSLATE_NOOP("StatusStyle", "could not check"), Shape::Question, Hue::Grey,
          60},
    Style{Status::Running, QT_TRANSLATE_NOOP("StatusStyle", "running"), Shape::Arc, Hue::Blue, 50},
    Style{Status::Waiting, QT_TRANSLATE_NOOP("StatusStyle", "waiting"), Shape::Dots, Hue::Grey, 40},
    Style{Status::Info, QT_TRANSLATE_NOOP("StatusStyle", "note"), Shape::Letter, Hue::Blue, 30},
    Style{Status::Pass, QT_TRANSLATE_NOOP("StatusStyle", "pass"), Shape::Check, Hue::Green, 20},
    Style{Status::Skipped, QT_TRANSLATE_NOOP("StatusStyle", "skipped"), Shape::Dash, Hue::Grey, 10},
    Style{Status::NotApplicable, QT_TRANSLATE_NOOP("StatusStyle", "does not apply"), Shape::Ring, Hue::Grey,
          0},
};

const Style &styleOf(Status status)
{
    const auto found =
        std::find_if(styles.begin(), styles.end(), [status](const Style &s) { return s.status == status; });
    return found == styles.end() ? styles[2] : *found;
}

QColor colorOf(Hue hue, const Theme &theme)
{
    QColor color;
    switch (hue) {
    case Hue::Green:
        color = theme.dark ? QColor(0x4c, 0xb7, 0x82) : QColor(0x17, 0x7d, 0x4a);
        break;
    case Hue::Red:
        color = theme.dark ? QColor(0xff, 0x7b, 0x66) : QColor(0xc0, 0x30, 0x14);
        break;
    case Hue::Amber:
        color = theme.dark ? QColor(0xf0, 0xb2, 0x4a) : QColor(0xa8, 0x66, 0x00);
        break;
    case Hue::Blue:
        color = theme.accent;
        break;
    case Hue::Grey:
        color = theme.muted;
        break;
    }
    return readableOn(color, theme.card, 3.5);
}

/// Paints into a square of 20 by 20.
void paintShape(QPainter &painter, Shape shape, const QColor &color, const QColor &inner)
{
    const QPen stroke(inner, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen outline(color, 1.8, Qt::SolidLine, Qt::RoundCap);
    const QRectF disc(1, 1, 18, 18), ring(2.2, 2.2, 15.6, 15.6);
    QPainterPath mark;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case Shape::Check:
        painter.drawEllipse(disc);
        mark.moveTo(6, 10.4);
        mark.lineTo(8.8, 13);
        mark.lineTo(14, 7.4);
        break;
    case Shape::Cross:
        painter.drawRoundedRect(disc, 4, 4);
        mark.moveTo(7, 7);
        mark.lineTo(13, 13);
        mark.moveTo(13, 7);
        mark.lineTo(7, 13);
        break;
    case Shape::Triangle: {
        QPainterPath triangle;
        triangle.moveTo(10, 2);
        triangle.lineTo(18.6, 17.6);
        triangle.lineTo(1.4, 17.6);
        triangle.closeSubpath();
        painter.strokePath(triangle, QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        mark.moveTo(10, 7.6);
        mark.lineTo(10, 11.6);
        mark.moveTo(10, 14.8);
        mark.lineTo(10, 15);
        break;
    }
    case Shape::Question:
        painter.drawEllipse(disc);
        mark.moveTo(7.4, 7.9);
        mark.cubicTo(7.4, 4.6, 12.7, 4.6, 12.7, 7.9);
        mark.cubicTo(12.7, 9.8, 10, 9.6, 10, 11.6);
        mark.moveTo(10, 14.6);
        mark.lineTo(10, 14.8);
        break;
    case Shape::Letter:
        painter.drawRoundedRect(disc, 7, 7);
        mark.moveTo(10, 6);
        mark.lineTo(10, 6.2);
        mark.moveTo(10, 9.4);
        mark.lineTo(10, 14.2);
        break;
    case Shape::Dash:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(6.5, 10), QPointF(13.5, 10));
        return;
    case Shape::Ring:
    case Shape::Dots:
        painter.setPen(shape == Shape::Ring ? outline : QPen(color, 2, Qt::DotLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        return;
    case Shape::Arc:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 40 * 16, 270 * 16);
        return;
    }
    painter.strokePath(mark, stroke);
}

} // namespace

QString word(Status status)
{
    return QCoreApplication::translate("StatusStyle", styleOf(status).word);
}

QString word(const Light &light)
{
    return light.notSetUp ? QCoreApplication::translate("StatusStyle", "not set up") : word(light.status);
}

QColor color(Status status, const QPalette &palette)
{
    return colorOf(styleOf(status).hue, Theme::of(palette));
}

void paint(QPainter &painter, const QRectF &square, Status status, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    const Style &style = styleOf(status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 20, square.height() / 20);
    paintShape(painter, style.shape, colorOf(style.hue, theme),
               theme.dark ? QColor(Qt::black) : QColor(Qt::white));
    painter.restore();
}

void paint(QPainter &painter, const QRectF &square, const Light &light, const QPalette &palette)
{
    paint(painter, square, light.notSetUp ? Status::NotApplicable : light.status, palette);
}

int severity(Status status)
{
    return styleOf(status).severity;
}

bool isProblem(Status status)
{
    return status == Status::Error || status == Status::Warning;
}

bool isOpen(Status status)
{
    return status == Status::Unknown;
}

Status worse(Status a, Status b)
{
    return severity(a) >= severity(b) ? a : b;
}

Light light(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Protected:
        return {Status::Pass, false, {}};
    case Verdict::Testing:
    case Verdict::Off:
    case Verdict::NoMail:
        return {Status::Info, false, {}};
    case Verdict::LosingMail:
    case Verdict::Ineffective:
        return {Status::Error, false, {}};
    case Verdict::Absent:
        return {Status::NotApplicable, true, {}};
    case Verdict::Unknown:
        break;
    }
    return {Status::Unknown, false, {}};
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Protected:
        return QCoreApplication::translate("StatusStyle", "Protected");
    case Verdict::Testing:
        return QCoreApplication::translate("StatusStyle", "Testing");
    case Verdict::LosingMail:
        return QCoreApplication::translate("StatusStyle", "Losing mail");
    case Verdict::Ineffective:
        return QCoreApplication::translate("StatusStyle", "Without effect");
    case Verdict::Off:
        return QCoreApplication::translate("StatusStyle", "Switched off");
    case Verdict::Absent:
        return QCoreApplication::translate("StatusStyle", "Not set up yet");
    case Verdict::NoMail:
        return QCoreApplication::translate("StatusStyle", "Takes no mail");
    case Verdict::Unknown:
        break;
    }
    return QCoreApplication::translate("StatusStyle", "Not known");
}

Light light(const Report &report)
{
    return isMissing(report) ? Light{Status::Error, false, {}} : light(report.verdict);
}

QString missingWord()
{
    return QCoreApplication::translate("StatusStyle", "No such domain");
}

QString word(const Report &report)
{
    return isMissing(report) ? missingWord() : word(report.verdict);
}

Status status(Delivery::Action action)
{
    switch (action) {
    case Delivery::Action::Deliver:
        return Status::Pass;
    case Delivery::Action::Refuse:
        return Status::Error;
    case Delivery::Action::DeliverUnprotected:
        return Status::Warning;
    case Delivery::Action::Unknown:
        break;
    }
    return Status::Unknown;
}

QString word(Delivery::Action action)
{
    switch (action) {
    case Delivery::Action::Deliver:
        return QCoreApplication::translate("StatusStyle", "delivers");
    case Delivery::Action::Refuse:
        return QCoreApplication::translate("StatusStyle", "refuses to deliver");
    case Delivery::Action::DeliverUnprotected:
        return QCoreApplication::translate("StatusStyle", "delivers, and reports the failure");
    case Delivery::Action::Unknown:
        break;
    }
    return QCoreApplication::translate("StatusStyle", "not known");
}

} // namespace Postseal::StatusStyle
