#pragma once

#include "checks/check.h"
#include "report/report.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace Postseal {

/// What a light in the window shows: a status, or that the thing is not set up yet, which is no fault of
/// anything.
struct Light {
    Status status = Status::Waiting;
    bool notSetUp = false;
    QString hint; ///< a few words beside the light, may be empty
    bool operator==(const Light &) const = default;
};

/// The only place that turns a status into shape, colour and word.
namespace StatusStyle {

/// The status as a word for people.
[[nodiscard]] QString word(Status status);
[[nodiscard]] QString word(const Light &light);
/// The colour of the shape, readable on the base colour of the palette.
[[nodiscard]] QColor color(Status status, const QPalette &palette);
/// Paints the shape into a square. No two statuses share a shape.
void paint(QPainter &painter, const QRectF &square, Status status, const QPalette &palette);
void paint(QPainter &painter, const QRectF &square, const Light &light, const QPalette &palette);
/// How bad it is: the higher, the more it wants to be seen. Waiting and running lie above pass.
[[nodiscard]] int severity(Status status);
/// Error or warning: something to act upon.
[[nodiscard]] bool isProblem(Status status);
/// Looked for, and not found out.
[[nodiscard]] bool isOpen(Status status);
/// The most severe of two.
[[nodiscard]] Status worse(Status a, Status b);
/// The light of a verdict, and the two or three words that stand for it.
[[nodiscard]] Light light(Verdict verdict);
[[nodiscard]] QString word(Verdict verdict);
/// The same of a whole report: a domain that there is not at all is an error.
[[nodiscard]] Light light(const Report &report);
[[nodiscard]] QString word(const Report &report);
/// "No such domain"
[[nodiscard]] QString missingWord();
/// What a sender does with an address, as a status and as words.
[[nodiscard]] Status status(Delivery::Action action);
[[nodiscard]] QString word(Delivery::Action action);

} // namespace StatusStyle
} // namespace Postseal
