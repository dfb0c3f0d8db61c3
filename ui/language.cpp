#include "language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Postseal {
namespace {

/// Puts a file of translations to use, or takes it away where there is none.
void use(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

/// The locale of a language, with the desktop's country where it speaks that language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    return system.name().startsWith(code) ? system : QLocale(code);
}

} // namespace

QList<Language> languages()
{
    return {
        {QStringLiteral("en"), QStringLiteral("English")},  {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},  {QStringLiteral("es"), QStringLiteral("español")},
        {QStringLiteral("fr"), QStringLiteral("français")}, {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

QString systemLanguage()
{
    const QList<Language> known = languages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = name.section(QLatin1Char('-'), 0, 0);
        if (std::any_of(known.begin(), known.end(), [&code](const Language &l) { return l.code == code; }))
            return code;
    }
    return QStringLiteral("en");
}

void useLanguage(const QString &code)
{
    static QTranslator own;
    static QTranslator toolkit;
    const QString language = code.isEmpty() ? systemLanguage() : code;
    use(own, QStringLiteral("postseal_") + language, QStringLiteral(":/i18n"));
    use(toolkit, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(localeOf(language));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace Postseal
