#include "access.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace Postseal {

namespace {

constexpr const char *roleProperty = "postsealRole";
constexpr const char *openableProperty = "postsealOpenable";

class OpenableAccess : public QAccessibleWidget {
public:
    explicit OpenableAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::ListItem) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = widget()->property("open").toBool();
        state.collapsed = !state.expanded;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            QMetaObject::invokeMethod(widget(), "toggleOpen");
        else
            QAccessibleWidget::doAction(name);
    }
};

/// What Qt's own does, but "toggle" is a click: a state that is only set is acted upon by nobody.
class CheckableAccess : public QAccessibleWidget {
public:
    explicit CheckableAccess(QAbstractButton *button)
        : QAccessibleWidget(button,
                            button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const bool named = which != QAccessible::Name || !button()->accessibleName().isEmpty();
        return named ? QAccessibleWidget::text(which) : button()->text().remove(QLatin1Char('&'));
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{toggleAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (widget->property(openableProperty).toBool())
        return new OpenableAccess(widget);
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isCheckable())
        return new CheckableAccess(button);
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

void installOnce()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    (void)installed;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    installOnce();
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleAsOpenable(QWidget *widget)
{
    installOnce();
    widget->setProperty(openableProperty, true);
}

void tellOpened(QWidget *widget)
{
    QAccessible::State changed;
    changed.expanded = changed.collapsed = true;
    QAccessibleStateChangeEvent event(widget, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace Postseal
