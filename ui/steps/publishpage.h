#pragma once

#include "steps/page.h"

namespace Postseal {

class RowsCard;
class ValueBox;

/// Step 7: everything to publish, in which order and why, and what stands in the way.
class PublishPage : public Page {
    Q_OBJECT
public:
    explicit PublishPage(Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void showOrder();
    void showFaults();
    void showValues();

    RowsCard *m_faults;
    RowsCard *m_conflicts;
    QLabel *m_conflictsHead;
    RowsCard *m_order;
    QVBoxLayout *m_values;
    QList<ValueBox *> m_boxes;
    ValueBox *m_zone;
    class FieldNote *m_saved;
};

} // namespace Postseal
