#pragma once

#include "plan/typed.h"
#include "steps/page.h"

class QPushButton;

namespace Postseal {

class LinesEditor;
class ValueBox;

/// Step 6: where senders report to.
class TlsReportsPage : public Page {
    Q_OBJECT
public:
    explicit TlsReportsPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] LinesEditor *addresses() const { return m_addresses; }

protected:
    void refresh() override;

private:
    void chooseReports();

    LinesEditor *m_addresses;
    class FieldNote *m_note;
    ValueBox *m_name;
    ValueBox *m_value;
    QLabel *m_nothing;
    class DraftReading *m_draft;
    class RowsCard *m_seen;
    QPushButton *m_import;
    class FieldNote *m_imported;
    class FindingsSection *m_findings;
};

/// Whether all addresses lie in the domain or below it, so that no report gets through when its TLS is
/// broken.
[[nodiscard]] bool allInside(const QList<QByteArray> &rua, const DomainName &domain);

} // namespace Postseal
