#include "plan/plan.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

constexpr int daysInTesting = 14; // the same as ready.enforce asks for
constexpr int daysOfRetries = 5;  // how long senders keep trying (RFC 5321 4.5.4.1)
constexpr quint32 mostTtl = 604800;

Arguments valuesOf(const PlanBasis &basis)
{
    return {{QStringLiteral("domain"), basis.domain.toString()},
            {QStringLiteral("host"), basis.domain.child("mta-sts").toString()},
            {QStringLiteral("age"), durationText(basis.largestMaxAge)},
            {QStringLiteral("days"), QString::number(daysInTesting)}};
}

/// Builds steps one behind the other.
class Steps {
public:
    explicit Steps(const PlanBasis &basis) : m_values(valuesOf(basis)), m_at(basis.now) {}

    void then(const char *what, const char *why)
    {
        m_steps.append({m_at, {what, m_values}, {why, m_values}});
    }
    void after(quint64 seconds) { m_at = m_at.addSecs(qint64(seconds)); }
    void notBefore(const QDateTime &time) { m_at = std::max(m_at, time); }
    [[nodiscard]] QList<PlanStep> list() const { return m_steps; }

private:
    Arguments m_values;
    QDateTime m_at;
    QList<PlanStep> m_steps;
};

constexpr quint64 day = 86400;

void enforce(const PlanBasis &basis, Steps *steps)
{
    if (basis.unchangedSince.isValid())
        steps->notBefore(basis.unchangedSince.addDays(daysInTesting));
    else
        steps->after(daysInTesting * day);
    steps->then(QT_TRANSLATE_NOOP("Check", "Serve the policy with mode enforce, then publish a new id."),
                QT_TRANSLATE_NOOP(
                    "Check", "Only when the reports of {days} days name no failure and every mail server "
                             "passes its checks. Leave max_age at a day, so that a mistake is "
                             "forgotten soon."));
    steps->after(basis.recordTtl);
    steps->then(
        QT_TRANSLATE_NOOP("Check", "Check {domain} again."),
        QT_TRANSLATE_NOOP("Check", "By now all caches have the new record, and senders begin to enforce."));
    steps->after(7 * day);
    steps->then(QT_TRANSLATE_NOOP("Check", "Raise max_age to 30 days, then publish a new id."),
                QT_TRANSLATE_NOOP("Check",
                                  "A week without failures shows that it holds. A long max_age protects also "
                                  "when somebody keeps senders from looking."));
}

void setUp(const PlanBasis &basis, Steps *steps)
{
    steps->then(
        QT_TRANSLATE_NOOP("Check", "Publish the policy host and serve the policy file, mode testing."),
        QT_TRANSLATE_NOOP("Check",
                          "Nobody looks there before the record exists, so it can be checked in peace."));
    steps->then(QT_TRANSLATE_NOOP("Check", "Publish the TLS reporting record, then the MTA-STS record."),
                QT_TRANSLATE_NOOP("Check", "The reports begin with the first sender that finds the policy."));
    steps->after(basis.recordTtl);
    steps->then(QT_TRANSLATE_NOOP("Check", "Check {domain} again."),
                QT_TRANSLATE_NOOP("Check", "By now caches have forgotten that there was nothing."));
    steps->after(2 * day);
    steps->then(QT_TRANSLATE_NOOP("Check", "Import the first TLS reports."),
                QT_TRANSLATE_NOOP("Check",
                                  "Large senders report once a day. No report at all means that the address "
                                  "or the record is not right."));
    enforce(basis, steps);
}

void changeMailServers(const PlanBasis &basis, Steps *steps)
{
    steps->then(
        QT_TRANSLATE_NOOP("Check", "Add the new names to the mx lines, keep the old ones; then a new id."),
        QT_TRANSLATE_NOOP("Check",
                          "A sender that enforces refuses every mail server that its copy of the policy "
                          "does not name."));
    steps->after(std::max<quint64>(basis.largestMaxAge, basis.recordTtl));
    steps->then(QT_TRANSLATE_NOOP("Check", "Change the MX records."),
                QT_TRANSLATE_NOOP("Check",
                                  "By now the last copy of the old policy has run out: it was kept for up to "
                                  "{age}. Check the certificates of the new servers first."));
    steps->after(basis.mxTtl + daysOfRetries * day);
    steps->then(QT_TRANSLATE_NOOP("Check", "Take the old names out of the mx lines; then a new id."),
                QT_TRANSLATE_NOOP(
                    "Check", "By now nobody knows the old MX records any more, and no mail waits for the "
                             "old servers."));
}

void removal(const PlanBasis &basis, Steps *steps)
{
    steps->then(QT_TRANSLATE_NOOP(
                    "Check", "Serve the policy with mode none and max_age 86400, the mx lines kept; then a "
                             "new id."),
                QT_TRANSLATE_NOOP("Check", "Without that, senders go on enforcing the copy that they have."));
    steps->after(std::max<quint64>({basis.largestMaxAge, basis.recordTtl, day}));
    steps->then(QT_TRANSLATE_NOOP("Check", "Remove the TXT record at _mta-sts.{domain}."),
                QT_TRANSLATE_NOOP("Check",
                                  "By now the last copy of the old policy has run out: it was kept for up to "
                                  "{age}."));
    steps->after(basis.recordTtl);
    steps->then(QT_TRANSLATE_NOOP("Check", "Take down {host} and its records."),
                QT_TRANSLATE_NOOP(
                    "Check", "Nobody is sent there any more. The TLS reporting record may stay: it is of "
                             "use without MTA-STS too."));
}

/// The longest TTL of these records that was seen; the fallback where none was. What a resolver says has run
/// down already, so the zone's own servers count too.
quint32 longestTtl(const Evidence &evidence, const DnsQuestion &question, quint32 fallback)
{
    quint32 longest = 0;
    const auto take = [&longest](const Fact<DnsAnswer> &fact) {
        if (const DnsAnswer *answer = fact.value()) {
            for (const DnsRecord &record : answer->records)
                longest = std::max(longest, record.ttl);
        }
    };
    take(evidence.answer(question.name, question.type));
    for (auto it = evidence.servers.cbegin(); it != evidence.servers.cend(); ++it) {
        if (it.key().question == question)
            take(*it);
    }
    return longest == 0 ? fallback : std::clamp(longest, 300U, mostTtl);
}

/// Text of a calendar: what ends or parts a value is escaped (RFC 5545 3.3.11).
QByteArray calendarText(const QString &text)
{
    QByteArray out = visibleText(text, 2000).toUtf8();
    return out.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
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

} // namespace

PlanBasis planBasis(const Evidence &evidence, const Choices &choices, const QDateTime &now)
{
    PlanBasis basis;
    basis.domain = evidence.domain();
    basis.now = now.toUTC();
    basis.recordTtl = longestTtl(evidence, {evidence.stsTxtName(), RecordType::TXT}, choices.ttl);
    basis.mxTtl = longestTtl(evidence, {evidence.domain(), RecordType::MX}, choices.ttl);
    const auto reckonWith = [&basis](const Policy &policy) {
        if (policy.maxAge)
            basis.largestMaxAge = std::max(basis.largestMaxAge, std::min(*policy.maxAge, maxMaxAge));
    };
    std::optional<Policy> served;
    for (const Fact<PolicyAnswer> &fact : evidence.policy) {
        const PolicyAnswer *answer = fact.value();
        if (answer == nullptr || answer->status != 200 || answer->stage != PolicyAnswer::Stage::Done)
            continue;
        served = parsePolicy(answer->body).value;
        reckonWith(*served);
    }
    if (served)
        basis.servedMode = served->mode;
    for (const Sighting &sighting : evidence.history) {
        const Policy policy = parsePolicy(sighting.policy).value;
        reckonWith(policy);
        // The newest state that is still the one that is served tells since when it has been.
        if (served && policy == *served)
            basis.unchangedSince = sighting.first;
    }
    return basis;
}

QList<PlanStep> planFor(Change change, const PlanBasis &basis)
{
    Steps steps(basis);
    switch (change) {
    case Change::SetUp:
        setUp(basis, &steps);
        break;
    case Change::Enforce:
        enforce(basis, &steps);
        break;
    case Change::MailServers:
        changeMailServers(basis, &steps);
        break;
    case Change::Remove:
        removal(basis, &steps);
        break;
    }
    return steps.list();
}

QByteArray toCalendar(const QList<PlanStep> &steps, const PlanBasis &basis)
{
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Postseal//Plan//EN\r\n";
    int number = 0;
    for (const PlanStep &step : steps) {
        const QByteArray start = calendarTime(step.notBefore);
        out += "BEGIN:VEVENT\r\n";
        out += calendarLine("UID:" + calendarTime(basis.now) + '-' + QByteArray::number(++number) + '@' +
                            basis.domain.ascii());
        out += "DTSTAMP:" + calendarTime(basis.now) + "\r\nDTSTART:" + start + "\r\nDURATION:PT30M\r\n";
        out += calendarLine("SUMMARY:" + basis.domain.ascii() + ": " + calendarText(step.what.text()));
        out += calendarLine("DESCRIPTION:" + calendarText(step.why.text()));
        out += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0M\r\n";
        out += calendarLine("DESCRIPTION:" + calendarText(step.what.text()));
        out += "END:VALARM\r\nEND:VEVENT\r\n";
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace Postseal
