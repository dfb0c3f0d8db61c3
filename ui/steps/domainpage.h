#pragma once

#include "steps/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace Postseal {

class LinesEditor;
class Watcher;

/// Step 1: which domain, and what is there already.
class DomainPage : public Page {
    Q_OBJECT
public:
    explicit DomainPage(Session &session, Watcher *watcher = nullptr, QWidget *parent = nullptr);
    ~DomainPage() override;
    [[nodiscard]] bool readyForNext() override;
    [[nodiscard]] QVariantMap keptInput() const override;
    void restoreInput(const QVariantMap &input) override;
    /// Opens what is in the field, or what is given, as if it had been typed; says what is wrong with it.
    bool openTyped();
    void openText(const QString &text);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString remark() const;
    [[nodiscard]] LinesEditor *subdomains() const { return m_subdomains; }

protected:
    void refresh() override;

private:
    void followFields();
    void showRecents();
    void showSubdomains();
    void showNote();
    void takeDomain();
    void showFound();
    [[nodiscard]] QList<DomainName> typedSubdomains() const;

    Watcher *m_watcher;
    QLineEdit *m_field;
    class FieldNote *m_note;
    class Banner *m_banner;
    QLabel *m_foundHead;
    class RowsCard *m_found;
    QLabel *m_recentHead;
    class Card *m_recents;
    QLabel *m_checksHead;
    class FindingsSection *m_findings;
    QLabel *m_subdomainsHead;
    QLabel *m_subdomainsHint;
    LinesEditor *m_subdomains;
    QTimer m_subdomainsTyped; ///< runs while a person may still be typing one
    DomainName m_subdomainsOf;
    QString m_fault; ///< of what is in the field, when it was tried
    QString m_shownDomain;
};

} // namespace Postseal
