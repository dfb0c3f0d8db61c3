#pragma once

#include "steps/page.h"
#include "tls/certificate.h"

#include <QHash>

namespace Postseal {

/// Step 2: what each address of each mail server shows, and what a sender that enforces would do.
class MailServersPage : public Page {
    Q_OBJECT
public:
    explicit MailServersPage(Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    [[nodiscard]] QString seenOf(const Fact<SmtpAnswer> &fact);
    [[nodiscard]] QString certificateText(const TlsSession &tls);

    class RowsCard *m_rows;
    QLabel *m_nothing;
    class FindingsSection *m_findings;
    QHash<QByteArray, Certificate> m_read; ///< by their bytes: each is asked for again with each report
};

} // namespace Postseal
