#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace Postseal {

/// Copies a text and says so in its own place for two seconds.
class CopyButton : public QPushButton {
    Q_OBJECT
public:
    using Text = std::function<QString()>;
    CopyButton(const QString &label, Text text, QWidget *parent = nullptr);
    /// What is copied, for people who do not see the box beside the button.
    void setSubject(const QString &subject);

public Q_SLOTS:
    void copy();

private:
    QString m_label, m_subject;
    Text m_text;
    QTimer m_back;
};

} // namespace Postseal
