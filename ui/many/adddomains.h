#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace Postseal {

/// Asks for domains: one a line, typed, pasted, or from a file.
class AddDomains : public QDialog {
    Q_OBJECT
public:
    explicit AddDomains(QWidget *parent = nullptr);
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }

Q_SIGNALS:
    void textGiven(const QString &lines);
    void filesGiven(const QStringList &paths);

private:
    void give();
    void browse();

    QPlainTextEdit *m_field;
};

} // namespace Postseal
