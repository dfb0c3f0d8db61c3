#pragma once

#include "many/domainsdesk.h"
#include "many/domainsmodel.h"

#include <QDialog>
#include <QElapsedTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Postseal {

class DomainDetails;
class DomainsTable;
class FieldNote;
class FormChooser;
class SaveButton;

/// The domains that the user looks after: a table with the verdict of each and what changed since the look
/// before; all of them are looked at together. Stands beside the wizard, which opens one of them.
class DomainsWindow : public QDialog {
    Q_OBJECT
public:
    explicit DomainsWindow(DomainsDesk::Means means, QWidget *parent = nullptr);

    void showDomains();
    [[nodiscard]] DomainsDesk &desk() { return m_desk; }
    [[nodiscard]] DomainsModel &model() { return m_model; }
    [[nodiscard]] DomainsTable *table() const { return m_table; }
    [[nodiscard]] FormChooser *sorting() const { return m_sort; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *checkButton() const { return m_check; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] SaveButton *saveButton() const { return m_save; }
    /// What became of the last thing that was asked for.
    [[nodiscard]] QString remark() const;
    void choose(DomainsFilter::Show show);
    /// What is shown, in the order in which it is shown.
    [[nodiscard]] QByteArray csv() const;

Q_SIGNALS:
    /// The domain is to be opened in the wizard.
    void domainWanted(const QString &domain);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilterRow();
    void connectDesk();
    void makeShortcuts();
    void askForDomains();
    void take(const QList<ListedDomain> &rows);
    void checkAll();
    void check(const QList<DomainName> &domains);
    void removeSelected();
    void openCurrent();
    [[nodiscard]] const ListedDomain *current() const;
    [[nodiscard]] QList<DomainName> selected() const;
    void showCounts();
    void showProgress(const DomainsProgress &progress);
    void showDetails();
    void refresh();

    DomainsDesk m_desk;
    DomainsModel m_model;
    DomainsFilter m_filter;
    QPushButton *m_add;
    QPushButton *m_check;
    QPushButton *m_checkSelected;
    QPushButton *m_remove;
    SaveButton *m_save;
    QLineEdit *m_search;
    QList<std::pair<DomainsFilter::Show, QPushButton *>> m_chips;
    FieldNote *m_note;
    QLabel *m_progress;
    QLabel *m_empty;
    FormChooser *m_sort;
    DomainsTable *m_table;
    DomainDetails *m_details;
    DomainsProgress m_last;
    QElapsedTimer m_refreshed; ///< what the filter leaves out, while looks are under way
    bool m_loaded = false;
};

} // namespace Postseal
