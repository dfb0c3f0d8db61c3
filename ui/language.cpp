#include "language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace Postseal {
namespace {

/// In a language that runs from right to left, names and records inside a sentence keep their own direction:
/// each run of them is isolated (Unicode UAX 9, FSI and PDI), together with the place markers in it.
class OwnTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override
    {
        const QString text = QTranslator::translate(context, source, comment, n);
        return QLocale(language()).textDirection() == Qt::RightToLeft ? isolated(text) : text;
    }

private:
    static QString isolated(const QString &text)
    {
        static const QRegularExpression run(QStringLiteral("[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*"));
        static const QRegularExpression ends(QStringLiteral("^[(&.,:!?]*|[).,:!?]*$"));
        QString out;
        qsizetype done = 0;
        for (const QRegularExpressionMatch &match : run.globalMatch(text)) {
            const QString whole = match.captured();
            const QString inner = QString(whole).remove(ends);
            if (inner.isEmpty() ||
                !std::any_of(inner.begin(), inner.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                continue;
            const qsizetype start = match.capturedStart() + whole.indexOf(inner);
            out += QStringView(text).mid(done, start - done);
            out += QChar(0x2068) + inner + QChar(0x2069);
            done = start + inner.size();
        }
        out += QStringView(text).mid(done);
        // A sentence that is all names, with commas of the language between them, would run from left to
        // right.
        constexpr QChar arabicComma(0x060c);
        const bool isAllNames =
            out.contains(arabicComma) && std::none_of(out.begin(), out.end(), [](QChar c) {
                return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
            });
        return isAllNames ? QChar(0x200f) + out : out;
    }
};

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
    static OwnTranslator own;
    static QTranslator toolkit;
    const QString language = code.isEmpty() ? systemLanguage() : code;
    use(own, QStringLiteral("postseal_") + language, QStringLiteral(":/i18n"));
    use(toolkit, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(localeOf(language));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace Postseal
