#pragma once

#include "steps/page.h"

namespace Postseal {

class ValueBox;

/// Step 5: the TXT record that tells senders that there is a policy, and which edition.
class StsRecordPage : public Page {
    Q_OBJECT
public:
    explicit StsRecordPage(Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    ValueBox *m_name;
    ValueBox *m_value;
    QLabel *m_id;
    class DraftReading *m_draft;
    class RowsCard *m_seen;
    class FindingsSection *m_findings;
};

} // namespace Postseal
