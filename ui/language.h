#pragma once

#include <QList>
#include <QString>

namespace Postseal {

/// A language that the window speaks.
struct Language {
    QString code; ///< as in the name of its file, "de"; "en" is that of the sources
    QString name; ///< in that language itself
};
/// English first.
[[nodiscard]] QList<Language> languages();
/// The language that the desktop asks for, English where the window does not speak it.
[[nodiscard]] QString systemLanguage();

/// From now on the program speaks this language, writes numbers and dates its way and runs in its direction;
/// an empty code stands for the desktop's. What is on the screen already does not change: see WindowKeeper.
void useLanguage(const QString &code);

/// A number as the language of the window writes it: beside times and dates in the same digits.
[[nodiscard]] QString numberText(qint64 number);

} // namespace Postseal
