#include "catalogueprinter.h"

#include "base/text.h"
#include "checks/tlsrptreportchecks.h"
#include "console.h"
#include "report/reportparts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Postseal {
namespace {

QString checkText(const char *source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("Check", source);
}

QStringList wordsOf(std::span<const char *const> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

QJsonValue textOrNull(const char *source)
{
    return source == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(checkText(source));
}

QString outcomeText(const Outcome &outcome)
{
    const QString indent(4, u' ');
    QString out = QStringLiteral("  %1 (%2)\n").arg(QLatin1String(outcome.code), statusName(outcome.status));
    out += wrapText(checkText(outcome.seen), textColumns, indent, indent) + u'\n';
    if (outcome.why != nullptr)
        out += wrapText(cliText(QT_TRANSLATE_NOOP("Cli", "Why: ")) + checkText(outcome.why), textColumns,
                        indent, indent) +
               u'\n';
    if (outcome.fix != nullptr)
        out += wrapText(cliText(QT_TRANSLATE_NOOP("Cli", "Fix: ")) + checkText(outcome.fix), textColumns,
                        indent, indent) +
               u'\n';
    return out;
}

/// Source texts are ours, but hold stars, angle brackets and bars.
QString markdown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_<>|[]").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// How often a check is judged in one run.
QString scopeText(Scope scope)
{
    switch (scope) {
    case Scope::Domain:
        return cliText(QT_TRANSLATE_NOOP("Cli", "once"));
    case Scope::PolicyAddress:
        return cliText(QT_TRANSLATE_NOOP("Cli", "for each address of the policy host"));
    case Scope::PolicyBody:
        return cliText(QT_TRANSLATE_NOOP("Cli", "for each policy text that is served"));
    case Scope::Mx:
        return cliText(QT_TRANSLATE_NOOP("Cli", "for each MX host"));
    case Scope::MxAddress:
        return cliText(QT_TRANSLATE_NOOP("Cli", "for each address of each MX host"));
    }
    return {};
}

QString checkMarkdown(const Check &check)
{
    QStringList facts{u'`' + QLatin1String(check.id) + u'`', scopeText(check.scope)};
    const QStringList references = wordsOf(check.references);
    if (!references.isEmpty())
        facts.append(markdown(references.join(QStringLiteral(", "))));
    const QStringList needs = wordsOf(check.needs);
    if (!needs.isEmpty())
        facts.append(
            cliText(QT_TRANSLATE_NOOP("Cli", "needs `{value}`"), needs.join(QStringLiteral("`, `"))));
    QString out = QStringLiteral("\n## %1\n\n%2\n\n")
                      .arg(markdown(checkText(check.title)), facts.join(QStringLiteral(" · ")));
    out += cliText(QT_TRANSLATE_NOOP(
        "Cli", "| Outcome | Status | Seen | Why | Fix |\n| --- | --- | --- | --- | --- |\n"));
    for (const Outcome *outcome : check.outcomes) {
        out += QStringLiteral("| `%1` | %2 |").arg(QLatin1String(outcome->code), statusName(outcome->status));
        for (const char *text : {outcome->seen, outcome->why, outcome->fix}) {
            const QString cell = markdown(checkText(text));
            out += cell.isEmpty() ? QStringLiteral(" |") : u' ' + cell + QStringLiteral(" |");
        }
        out += u'\n';
    }
    return out;
}

} // namespace

QList<const Check *> allChecks()
{
    QList<const Check *> checks = catalogue();
    for (const Check &check : tlsRptReportChecks())
        checks.append(&check);
    return checks;
}

const Check *findAnyCheck(const QByteArray &id)
{
    for (const Check *check : allChecks()) {
        if (id == check->id)
            return check;
    }
    return nullptr;
}

QString catalogueText()
{
    QString out;
    for (const Check *check : allChecks())
        out += QStringLiteral("%1 %2\n").arg(QLatin1String(check->id), -36).arg(checkText(check->title));
    return out;
}

QString catalogueMarkdown()
{
    QString out = cliText(
        QT_TRANSLATE_NOOP(
            "Cli",
            "# Checks\n\n"
            "Everything that Postseal judges, in the order of the screen: {value} checks with all their "
            "outcomes. A check that needs another one is skipped while that one is red. An outcome may be "
            "one level lower than written here where the mode of the policy, or another server that works, "
            "takes the edge off it; it is never shown green then. Besides the outcomes of its own every "
            "check may be waiting, running, unknown (with the reason: it could not be looked at from here), "
            "skipped or not applicable; and of the same outcome a hundred are listed, the rest are counted "
            "(more).\n\n"
            "Words in braces stand for what was seen. `postseal-cli explain CHECK/OUTCOME` prints one "
            "entry.\n\n"
            "Generated by `scripts/checks-doc`; changes belong into core/checks.\n"),
        QString::number(allChecks().size()));
    for (const Check *check : allChecks())
        out += checkMarkdown(*check);
    return out;
}

QJsonObject catalogueJson()
{
    QJsonArray checks;
    for (const Check *check : allChecks()) {
        QJsonArray outcomes;
        for (const Outcome *outcome : check->outcomes)
            outcomes.append(
                QJsonObject{{QStringLiteral("code"), QLatin1String(outcome->code)},
                            {QStringLiteral("status"), QLatin1String(statusWord(outcome->status))},
                            {QStringLiteral("message"), checkText(outcome->seen)},
                            {QStringLiteral("why"), textOrNull(outcome->why)},
                            {QStringLiteral("fix"), textOrNull(outcome->fix)}});
        checks.append(
            QJsonObject{{QStringLiteral("id"), QLatin1String(check->id)},
                        {QStringLiteral("title"), checkText(check->title)},
                        {QStringLiteral("needs"), QJsonArray::fromStringList(wordsOf(check->needs))},
                        {QStringLiteral("reference"), QJsonArray::fromStringList(wordsOf(check->references))},
                        {QStringLiteral("outcomes"), outcomes}});
    }
    return {{QStringLiteral("schema"), QStringLiteral("postseal-catalogue/1")},
            {QStringLiteral("checks"), checks}};
}

QString explanation(const Check &check, const QByteArray &code)
{
    QString outcomes;
    for (const Outcome *outcome : check.outcomes) {
        if (code.isEmpty() || code == outcome->code)
            outcomes += outcomeText(*outcome);
    }
    if (outcomes.isEmpty())
        return {};
    QString out = QStringLiteral("%1: %2\n").arg(QLatin1String(check.id), checkText(check.title));
    const QStringList references = wordsOf(check.references);
    if (!references.isEmpty())
        out +=
            cliText(QT_TRANSLATE_NOOP("Cli", "Reference: {value}"), references.join(QStringLiteral(", "))) +
            u'\n';
    const QStringList needs = wordsOf(check.needs);
    if (!needs.isEmpty())
        out += cliText(QT_TRANSLATE_NOOP("Cli", "Needs: {value}"), needs.join(QStringLiteral(", "))) + u'\n';
    return out + u'\n' + outcomes;
}

} // namespace Postseal
