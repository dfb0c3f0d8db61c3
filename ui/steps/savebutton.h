#pragma once

#include <QByteArray>
#include <QPushButton>

#include <functional>
#include <optional>

namespace Postseal {

class FieldNote;

/// Asks where to and writes a file, or a folder of files; says what became of it on itself, never in a box.
class SaveButton : public QPushButton {
    Q_OBJECT
public:
    /// Without a value there is nothing that could be written.
    using Content = std::function<std::optional<QByteArray>(const QString &path)>;
    using Name = std::function<QString()>;
    /// Writes to the path. A sentence when that failed, otherwise empty.
    using Write = std::function<QString(const QString &path)>;
    /// The name is what is suggested in the dialog; the content may depend on the name chosen.
    SaveButton(const QString &label, const QString &filter, Name name, Content content,
               QWidget *parent = nullptr);
    /// Makes a new folder of this name below the one that is chosen.
    SaveButton(const QString &label, Name folderName, Write write, QWidget *parent = nullptr);
    /// Writes without asking: for tests, and for what comes from the dialog.
    void saveTo(const QString &path);
    /// The path, with the end that the chosen one of the filters has where it has none of any: what is
    /// written goes by it.
    [[nodiscard]] static QString withSuffix(const QString &path, const QString &filter,
                                            const QString &filters);
    /// What becomes of it is said there.
    void tellOn(FieldNote *note);

Q_SIGNALS:
    /// A sentence of what became of it; a problem when something is wrong.
    void said(const QString &sentence, bool problem);
    void saved();

private:
    void ask();
    void askWith(const QString &name);

    QString m_label, m_filter, m_chosenFilter;
    Name m_name;
    Write m_write;
    bool m_folder = false;
};

} // namespace Postseal
