#pragma once

#include <QAccessible>

class QWidget;

namespace Postseal {

/// What a screen reader takes a widget of our own for: Qt calls all of them panels. To be told before the
/// widget is named.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// A row that can be opened and closed, by a screen reader's command too: the widget has the properties
/// "open", and an invokable toggleOpen().
void setAccessibleAsOpenable(QWidget *widget);
/// Tells that it was opened or closed.
void tellOpened(QWidget *widget);

} // namespace Postseal
