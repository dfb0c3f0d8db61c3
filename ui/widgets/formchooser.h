#pragma once

#include <QList>
#include <QWidget>

class QComboBox;

namespace Postseal {

/// One of several forms of the same thing, by a word; the choice is kept for the next time under a name,
/// unless that is empty.
class FormChooser : public QWidget {
    Q_OBJECT
public:
    struct Form {
        QString word;
        QString title;
    };
    FormChooser(const QString &label, const QString &rememberAs, const QList<Form> &forms,
                QWidget *parent = nullptr);
    [[nodiscard]] QString word() const;
    void choose(const QString &word);
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    /// A person chose another form.
    void chosen();

private:
    QString m_rememberAs;
    QComboBox *m_box;
};

} // namespace Postseal
