#pragma once

#include "store/domainlist.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace Postseal {

class RowsCard;

/// One domain of the list in full: what its verdict means, all that changed, and the way into the wizard.
class DomainDetails : public QWidget {
    Q_OBJECT
public:
    explicit DomainDetails(QWidget *parent = nullptr);
    void show(const ListedDomain &domain);

Q_SIGNALS:
    void openWanted();

private:
    QLabel *m_name;
    QLabel *m_sentence;
    RowsCard *m_changes;
    QScrollArea *m_scroll;
};

} // namespace Postseal
