#pragma once

#include "steps/page.h"

namespace Postseal {

/// Step 2: what each address of each mail server shows, and what a sender that enforces would do.
class MailServersPage : public Page {
    Q_OBJECT
public:
    explicit MailServersPage(Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    class RowsCard *m_rows;
    QLabel *m_nothing;
    class FindingsSection *m_findings;
};

} // namespace Postseal
