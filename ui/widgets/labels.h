#pragma once

#include <QLabel>
#include <QPushButton>

namespace Postseal {

/// Labels as the pages use them: plain text, wrapped, looks given by the style sheet of the window.
[[nodiscard]] QLabel *makeLabel(const QString &text, const char *look = nullptr, QWidget *parent = nullptr);
/// The fixed pitch font of the desktop, in the size of the application's own.
[[nodiscard]] QFont fixedFont();
/// Names and values run from the left in every language, and stand where its text begins.
void runFromTheLeft(QLabel *label);
/// For host names, addresses and records: fixed pitch, left to right in every language.
[[nodiscard]] QLabel *makeTechnicalLabel(const QString &text, QWidget *parent = nullptr);

/// A button that looks like a link.
[[nodiscard]] QPushButton *makeLink(const QString &text);

/// Changes the text and hides an empty label.
void setTextOrHide(QLabel *label, const QString &text);

/// Deletes all widgets of a layout; safe while one of them is sending a signal.
void clearLayout(QLayout *layout);

/// The time of day of an observation, in the clock of this computer, with the date where it is not today.
[[nodiscard]] QString clockTime(const QDateTime &utc);

/// A moment to come: the time of day, with the date where it is not today.
[[nodiscard]] QString momentText(const QDateTime &utc);
/// Whether it has no date there: languages that put an article before a date have none before a time of day.
[[nodiscard]] bool isToday(const QDateTime &utc);

} // namespace Postseal
