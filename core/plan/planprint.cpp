#include "plan/planprint.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Postseal {
namespace {

QString words(const char *source, const Arguments &values = {})
{
    return Message{source, values}.text();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

/// A block of bytes of a step, with its heading.
struct Block {
    QString heading;
    QList<QByteArray> lines;
};

QList<Block> blocksOf(const PlanStep &step)
{
    QList<Block> blocks;
    const bool look = step.kind == PlanStep::Kind::Look;
    if (!step.policyFile.isEmpty()) {
        QList<QByteArray> lines = QByteArray(step.policyFile).replace("\r\n", "\n").trimmed().split('\n');
        blocks.append({QString::fromLatin1(step.policyUrl), lines});
    }
    const auto add = [&](const char *heading, const QList<PlannedRecord> &records) {
        Block block{words(heading), {}};
        for (const PlannedRecord &record : records)
            block.lines.append(recordLine(record));
        if (!records.isEmpty())
            blocks.append(block);
    };
    // Nothing may stand beside an alias.
    const bool removesFirst = step.kind == PlanStep::Kind::Host;
    if (removesFirst)
        add(QT_TRANSLATE_NOOP("Check", "Remove"), step.remove);
    add(look ? QT_TRANSLATE_NOOP("Check", "Has to be there") : QT_TRANSLATE_NOOP("Check", "Publish"),
        step.publish);
    if (!removesFirst)
        add(QT_TRANSLATE_NOOP("Check", "Remove"), step.remove);
    return blocks;
}

QString waitText(const PlanStep &step)
{
    return step.wait == 0 ? QString()
                          : words(QT_TRANSLATE_NOOP("Check", "At least {time} after the step before."),
                                  {{QStringLiteral("time"), exactDuration(step.wait)}});
}

/// "not before 2026-12-26 11:00 UTC", or that it is time.
QString dueText(const PlanStep &step, const PlanPaper &paper)
{
    return step.notBefore <= paper.madeAt ? words(QT_TRANSLATE_NOOP("Check", "now"))
                                          : words(QT_TRANSLATE_NOOP("Check", "not before {time}"),
                                                  {{QStringLiteral("time"), timeText(step.notBefore)}});
}

QString headOf(const PlanPaper &paper, qsizetype index)
{
    const bool done = index < paper.states.size() && paper.states.at(index).kind == StepState::Kind::Done;
    const QString state = index < paper.states.size() ? stateText(paper.states.at(index)) : QString();
    const QString due = done ? QString() : dueText(paper.steps.at(index), paper);
    return due.isEmpty() ? state : state.isEmpty() ? due : due + QStringLiteral("; ") + state;
}

QJsonArray toJson(const QList<PlannedRecord> &records)
{
    QJsonArray array;
    for (const PlannedRecord &record : records)
        array.append(QJsonObject{{QStringLiteral("name"), record.owner.toString()},
                                 {QStringLiteral("type"), QString::fromLatin1(typeName(record.type))},
                                 {QStringLiteral("ttl"), qint64(record.ttl)},
                                 {QStringLiteral("value"),
                                  record.value.isEmpty() ? QJsonValue() : QString::fromUtf8(record.value)}});
    return array;
}

QJsonValue stateJson(const PlanPaper &paper, qsizetype index, bool because)
{
    if (index >= paper.states.size())
        return {};
    const StepState &state = paper.states.at(index);
    if (!because)
        return QString::fromLatin1(stateWord(state.kind));
    return state.because.isEmpty() ? QJsonValue() : QJsonValue(state.because.text());
}

} // namespace

PlanPaper planPaper(Change change, const PlanBasis &basis, const Evidence *evidence)
{
    PlanPaper paper{change, basis.domain(), basis.now, planFor(change, basis), {}, planNotes(change, basis)};
    if (evidence)
        paper.states = statesOf(paper.steps, *evidence);
    return paper;
}

const char *changeWord(Change change)
{
    switch (change) {
    case Change::SetUp:
        return "setup";
    case Change::Enforce:
        return "enforce";
    case Change::MailServers:
        return "change";
    case Change::PolicyHost:
        return "host";
    case Change::RollBack:
        return "rollback";
    case Change::Remove:
        break;
    }
    return "remove";
}

QString changeTitle(Change change)
{
    switch (change) {
    case Change::SetUp:
        return words(QT_TRANSLATE_NOOP("Check", "setting MTA-STS up"));
    case Change::Enforce:
        return words(QT_TRANSLATE_NOOP("Check", "going to enforce"));
    case Change::MailServers:
        return words(QT_TRANSLATE_NOOP("Check", "changing mail servers or the provider"));
    case Change::PolicyHost:
        return words(QT_TRANSLATE_NOOP("Check", "moving the policy host to another server"));
    case Change::RollBack:
        return words(QT_TRANSLATE_NOOP("Check", "going back from enforce to testing"));
    case Change::Remove:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Check", "removing MTA-STS"));
}

QByteArray recordLine(const PlannedRecord &record)
{
    const QByteArray owner = record.owner.ascii() + '.';
    if (record.value.isEmpty())
        return owner + ' ' + typeName(record.type);
    QByteArray value = record.value;
    if (record.type == RecordType::TXT) {
        value.clear();
        for (qsizetype at = 0; at < record.value.size(); at += 255) {
            QByteArray piece = record.value.mid(at, 255);
            piece.replace('\\', "\\\\").replace('"', "\\\"");
            value += (at > 0 ? " \"" : "\"") + piece + '"';
        }
    } else if (record.type == RecordType::CNAME || record.type == RecordType::MX) {
        value += '.';
    }
    return owner + ' ' + QByteArray::number(record.ttl) + " IN " + typeName(record.type) + ' ' + value;
}

QString stateText(const StepState &state)
{
    const char *word = nullptr;
    switch (state.kind) {
    case StepState::Kind::Later:
        break;
    case StepState::Kind::Done:
        word = QT_TRANSLATE_NOOP("Check", "done");
        break;
    case StepState::Kind::NotYet:
        word = QT_TRANSLATE_NOOP("Check", "not done yet");
        break;
    case StepState::Kind::Unknown:
        word = QT_TRANSLATE_NOOP("Check", "could not check");
        break;
    }
    const QString text = word ? words(word) : QString();
    const QString because = state.because.text();
    return text.isEmpty() || because.isEmpty() ? text + because : text + QStringLiteral(": ") + because;
}

QString toText(const PlanPaper &paper)
{
    const auto prose = [](const QString &text, const QString &first, const QString &indent) {
        return wrapText(text, textColumns, first, indent) + QLatin1Char('\n');
    };
    const QString indent(3, QLatin1Char(' '));
    QString out = words(QT_TRANSLATE_NOOP("Check", "Plan for {domain}: {change}"),
                        {{QStringLiteral("domain"), paper.domain.toString()},
                         {QStringLiteral("change"), changeTitle(paper.change)}}) +
                  QLatin1Char('\n');
    for (const Message &note : paper.notes)
        out += prose(note.text(), {}, {});
    for (qsizetype i = 0; i < paper.steps.size(); ++i) {
        const PlanStep &step = paper.steps.at(i);
        out += QLatin1Char('\n') + prose(step.what.text(), QStringLiteral("%1. ").arg(i + 1), indent);
        out += prose(u'[' + headOf(paper, i) + u']', indent, indent);
        out += prose(step.why.text(), indent, indent);
        if (const QString wait = waitText(step); !wait.isEmpty())
            out += prose(wait, indent, indent);
        for (const Block &block : blocksOf(step)) {
            out += indent + block.heading + QStringLiteral(":\n");
            for (const QByteArray &line : block.lines)
                out += QStringLiteral("       ") + visibleText(line, 70000) + QLatin1Char('\n');
        }
    }
    return out;
}

QString toMarkdown(const PlanPaper &paper)
{
    QString out = QStringLiteral("# ") +
                  markdownText(words(QT_TRANSLATE_NOOP("Check", "Plan for {domain}: {change}"),
                                     {{QStringLiteral("domain"), paper.domain.toString()},
                                      {QStringLiteral("change"), changeTitle(paper.change)}})) +
                  QStringLiteral("\n\n");
    for (const Message &note : paper.notes)
        out += QStringLiteral("- ") + markdownText(note.text()) + QLatin1Char('\n');
    for (qsizetype i = 0; i < paper.steps.size(); ++i) {
        const PlanStep &step = paper.steps.at(i);
        const bool done = i < paper.states.size() && paper.states.at(i).kind == StepState::Kind::Done;
        out += QStringLiteral("\n## %1. %2\n\n- [%3] %4\n- %5\n")
                   .arg(i + 1)
                   .arg(markdownText(step.what.text()), done ? QStringLiteral("x") : QStringLiteral(" "),
                        markdownText(headOf(paper, i)), markdownText(step.why.text()));
        if (const QString wait = waitText(step); !wait.isEmpty())
            out += QStringLiteral("- ") + markdownText(wait) + QLatin1Char('\n');
        for (const Block &block : blocksOf(step)) {
            QStringList lines;
            for (const QByteArray &line : block.lines)
                lines.append(visibleText(line, 70000));
            const QString code = lines.join(QLatin1Char('\n'));
            QString fence = QStringLiteral("```");
            while (code.contains(fence))
                fence += QLatin1Char('`'); // longer than any in it, so that none ends it
            out += QStringLiteral("\n%1:\n\n%2\n%3\n%2\n").arg(markdownText(block.heading), fence, code);
        }
    }
    return out;
}

QJsonObject toJson(const PlanPaper &paper)
{
    QJsonArray steps;
    for (qsizetype i = 0; i < paper.steps.size(); ++i) {
        const PlanStep &step = paper.steps.at(i);
        steps.append(QJsonObject{
            {QStringLiteral("what"), step.what.text()},
            {QStringLiteral("why"), step.why.text()},
            {QStringLiteral("notBefore"), step.notBefore.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("waitSeconds"), qint64(step.wait)},
            {QStringLiteral("policyUrl"),
             step.policyFile.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(step.policyUrl))},
            {QStringLiteral("policyFile"),
             step.policyFile.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(step.policyFile))},
            {QStringLiteral("publish"), toJson(step.publish)},
            {QStringLiteral("remove"), toJson(step.remove)},
            {QStringLiteral("state"), stateJson(paper, i, false)},
            {QStringLiteral("because"), stateJson(paper, i, true)}});
    }
    QJsonArray notes;
    for (const Message &note : paper.notes)
        notes.append(note.text());
    return {
        {QStringLiteral("schema"), QStringLiteral("postseal-plan/1")},
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("name"), QStringLiteral("postseal")},
                                             {QStringLiteral("version"), QStringLiteral(POSTSEAL_VERSION)}}},
        {QStringLiteral("domain"), paper.domain.toString()},
        {QStringLiteral("change"), QString::fromLatin1(changeWord(paper.change))},
        {QStringLiteral("madeAt"), paper.madeAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("steps"), steps}};
}

} // namespace Postseal
