#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace Postseal {

/// Lets files and folders be dropped on a widget.
class DropTarget : public QObject {
    Q_OBJECT
public:
    explicit DropTarget(QWidget *target);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Postseal
