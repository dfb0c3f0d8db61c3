#pragma once

#include "export/serverpack.h"
#include "steps/page.h"

class QLineEdit;

namespace Postseal {

class FieldNote;
class FormChooser;
class ModeCard;
class ServerTrial;
class ValueBox;

/// Step 4: where the policy file is served: an own web server by address, or one elsewhere by alias.
class PolicyHostPage : public Page {
    Q_OBJECT
public:
    explicit PolicyHostPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] bool readyForNext() override;
    [[nodiscard]] QVariantMap keptInput() const override;
    void restoreInput(const QVariantMap &input) override;
    [[nodiscard]] QLineEdit *addresses() const { return m_addresses; }
    [[nodiscard]] QLineEdit *target() const { return m_target; }
    [[nodiscard]] QString remark() const;
    [[nodiscard]] ServerTrial *trial() const { return m_trial; }
    [[nodiscard]] FormChooser *server() const { return m_server; }
    [[nodiscard]] ValueBox *snippet() const { return m_snippet; }

protected:
    void refresh() override;

private:
    void chooseOwn();
    void chooseAlias();
    void readFields();
    void showFields();
    void showNote();
    [[nodiscard]] bool isAlias() const;
    [[nodiscard]] QString fault() const;
    void showRecords();
    void showServer();
    QWidget *makeServerPart();
    [[nodiscard]] QList<PackFile> serverPack() const;

    ModeCard *m_own;
    ModeCard *m_alias;
    QWidget *m_addressRow;
    QWidget *m_aliasRow;
    QLineEdit *m_addresses;
    QLineEdit *m_target;
    FieldNote *m_note;
    QLabel *m_practiceHint;
    QVBoxLayout *m_records;
    QLabel *m_recordsEmpty;
    QList<ValueBox *> m_boxes;
    ValueBox *m_url;
    QWidget *m_serverPart;
    FormChooser *m_server;
    ValueBox *m_snippet;
    QLabel *m_serverNote;
    FieldNote *m_saved;
    ServerTrial *m_trial;
    class FindingsSection *m_findings;
    DomainName m_shownDomain;
    bool m_edited = false; ///< since the fields were filled from the draft
    bool m_asked = false;  ///< Next was pressed while nothing was entered
};

} // namespace Postseal
