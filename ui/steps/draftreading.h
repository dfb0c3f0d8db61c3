#pragma once

#include "findings/findingsmodel.h"
#include "report/lint.h"
#include "senders/reading.h"

#include <QWidget>

namespace Postseal {

class RowsCard;

/// What senders make of a draft: the same checks as for what is published, and for record and policy how the
/// known sending programs read them.
class DraftReading : public QWidget {
    Q_OBJECT
public:
    explicit DraftReading(QWidget *parent = nullptr);
    /// Hides itself where there is no text to judge.
    void judge(const LintInput &input, const QList<SenderReading> &senders = {});
    [[nodiscard]] RowsCard *rows() const { return m_rows; }
    [[nodiscard]] FindingsFilter &problems() { return m_problems; }

private:
    RowsCard *m_rows;
    FindingsModel m_model;
    FindingsFilter m_problems;
};

} // namespace Postseal
