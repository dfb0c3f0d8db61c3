#pragma once

#include "export/bundle.h"
#include "steps/page.h"

namespace Postseal {

class FormChooser;
class RowsCard;
class SaveButton;
class ValueBox;

/// Step 7: everything to publish, in which order and why, and what stands in the way.
class PublishPage : public Page {
    Q_OBJECT
public:
    explicit PublishPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] FormChooser *dialect() const { return m_dialect; }
    [[nodiscard]] ValueBox *zone() const { return m_zone; }

protected:
    void refresh() override;

private:
    void showOrder();
    void showFaults();
    void showValues();
    void showRecords();
    void addButtons();
    [[nodiscard]] bool mayHandOut() const;
    [[nodiscard]] std::optional<QByteArray> recordsText() const;
    [[nodiscard]] QList<PackFile> bundle() const;

    RowsCard *m_faults;
    RowsCard *m_conflicts;
    QLabel *m_conflictsHead;
    RowsCard *m_order;
    QVBoxLayout *m_values;
    QList<ValueBox *> m_boxes;
    FormChooser *m_dialect;
    QLabel *m_otherZone; ///< where the zone is not the domain itself
    ValueBox *m_zone;
    class FieldNote *m_unfit; ///< why there is no text of the records in the chosen form
    QWidget *m_buttons;       ///< that save something
    FieldNote *m_saved;
};

} // namespace Postseal
