#pragma once

#include "reports/reportsdata.h"
#include "session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace Postseal {

class Banner;
class FailureList;
class FieldNote;
class FormChooser;
class ReportChart;
class RowsCard;

/// The TLS reports that were imported: how many sessions went well and badly, by day, sender, mail server and
/// kind of failure; each kind in plain words, and whether it is still so. Stands beside the wizard.
class ReportsWindow : public QDialog {
    Q_OBJECT
public:
    explicit ReportsWindow(Session &session, QWidget *parent = nullptr);
    ~ReportsWindow() override;

    /// Shows the window at the domain of the session.
    void showReports();
    /// What is shown; reportsShown() tells when it changes.
    [[nodiscard]] const ReportsData &data() const { return m_data; }
    [[nodiscard]] QComboBox *domains() const { return m_domains; }
    [[nodiscard]] FormChooser *spans() const { return m_spans; }
    [[nodiscard]] FailureList *failures() const { return m_failures; }
    [[nodiscard]] QString bannerText() const;

Q_SIGNALS:
    void reportsShown();

private:
    [[nodiscard]] QWidget *makeHead();
    void fillColumn(QVBoxLayout *column);
    [[nodiscard]] bool isPractice() const { return m_session.source() == Session::Source::Practice; }
    void followSession();
    void showWhose();
    [[nodiscard]] DomainName chosenDomain() const;
    [[nodiscard]] QString historyPath() const;
    void load();
    void show(const ReportsData &data);
    void showDomains();
    void showSums();
    void showTable();
    void checkNow();
    void look(const LookOptions &options);
    void import(bool folder);

    Session &m_session;
    ReportsData m_data;
    DomainName m_wanted; ///< to be chosen when there are reports of it
    int m_loading = 0;   ///< number of the newest load
    QComboBox *m_domains;
    FormChooser *m_spans;
    QPushButton *m_import;
    bool m_isPractice = false; ///< what is shown is of the practice network
    QLabel *m_whose;
    FieldNote *m_imported;
    Banner *m_banner;
    RowsCard *m_types;
    QWidget *m_charts;
    ReportChart *m_days;
    ReportChart *m_senders;
    ReportChart *m_servers;
    ReportChart *m_kinds;
    QWidget *m_failureHead;
    FailureList *m_failures;
    QWidget *m_tableHead;
    QTreeWidget *m_table;
    std::unique_ptr<Look> m_look;
    DomainName m_looking; ///< that is looked at
    QThreadPool m_pool;
};

} // namespace Postseal
