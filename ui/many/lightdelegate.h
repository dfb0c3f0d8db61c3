#pragma once

#include <QStyledItemDelegate>

namespace Postseal {

/// A cell with a light in front of its text: the Status stands in a role of the model.
class LightDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LightDelegate(int role, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Postseal
