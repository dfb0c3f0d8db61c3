#include "plan/planprint.h"

#include "base/text.h"

namespace Postseal {
namespace {

/// Text of a calendar: what ends or parts a value is escaped (RFC 5545 3.3.11).
QByteArray calendarText(const QString &text)
{
    QByteArray out = visibleLines(text.toUtf8(), 20000).toUtf8();
    return out.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
}

/// A line of a calendar, folded behind at most 75 bytes and never inside a character (RFC 5545 3.1).
QByteArray calendarLine(QByteArray line)
{
    constexpr qsizetype most = 73;
    QByteArray out;
    while (line.size() > most) {
        qsizetype cut = most;
        while (cut > 0 && (static_cast<unsigned char>(line.at(cut)) & 0xc0U) == 0x80U)
            --cut;
        out += line.left(cut) + "\r\n ";
        line.remove(0, cut);
    }
    return out + line + "\r\n";
}

QByteArray calendarTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")).toLatin1();
}

/// Why, and the bytes to publish, so that the day needs nothing else.
QString description(const PlanStep &step)
{
    QString out = step.why.text();
    if (!step.policyFile.isEmpty())
        out += QStringLiteral("\n\n%1\n%2")
                   .arg(QString::fromLatin1(step.policyUrl), QString::fromUtf8(step.policyFile).trimmed());
    for (const PlannedRecord &record : step.publish)
        out += QStringLiteral("\n\n+ ") + visibleText(recordLine(record), 70000);
    for (const PlannedRecord &record : step.remove)
        out += QStringLiteral("\n\n- ") + visibleText(recordLine(record), 70000);
    return out;
}

} // namespace

QByteArray toCalendar(const PlanPaper &paper)
{
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Postseal//Plan//EN\r\n";
    for (qsizetype i = 0; i < paper.steps.size(); ++i) {
        const PlanStep &step = paper.steps.at(i);
        if (i < paper.states.size() && paper.states.at(i).kind == StepState::Kind::Done)
            continue;
        const QByteArray start = calendarTime(std::max(step.notBefore, paper.madeAt));
        out += "BEGIN:VEVENT\r\n";
        out += calendarLine("UID:" + calendarTime(paper.madeAt) + '-' + changeWord(paper.change) + '-' +
                            QByteArray::number(i + 1) + '@' + paper.domain.ascii());
        out += "DTSTAMP:" + calendarTime(paper.madeAt) + "\r\nDTSTART:" + start + "\r\nDURATION:PT30M\r\n";
        out += calendarLine("SUMMARY:" + paper.domain.ascii() + ": " + calendarText(step.what.text()));
        out += calendarLine("DESCRIPTION:" + calendarText(description(step)));
        out += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0M\r\n";
        out += calendarLine("DESCRIPTION:" + calendarText(step.what.text()));
        out += "END:VALARM\r\nEND:VEVENT\r\n";
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace Postseal
