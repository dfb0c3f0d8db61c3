#pragma once

#include <QByteArray>
#include <QPushButton>

#include <functional>

namespace Postseal {

/// Asks where to and writes a file; says what became of it on itself, never in a box.
class SaveButton : public QPushButton {
    Q_OBJECT
public:
    using Content = std::function<QByteArray(const QString &path)>;
    using Name = std::function<QString()>;
    /// The name is what is suggested in the dialog; the content may depend on the name chosen.
    SaveButton(const QString &label, const QString &filter, Name name, Content content,
               QWidget *parent = nullptr);
    /// Writes without asking: for tests, and for what comes from the dialog.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// A sentence of what became of it; a problem when something is wrong.
    void said(const QString &sentence, bool problem);

private:
    void ask();

    QString m_label, m_filter;
    Name m_name;
    Content m_content;
};

} // namespace Postseal
