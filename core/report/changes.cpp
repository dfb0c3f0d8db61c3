#include "report/comparison.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Severity = WatchChange::Severity;

constexpr int mostMissed = 3;
constexpr qint64 longestMissed = 24 * 3600;
constexpr qsizetype mostChanges = 100;

/// How much of the protection is there. What has the same rank is neither better nor worse.
int rankOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Protected:
        return 4;
    case Verdict::Testing:
        return 3;
    case Verdict::Ineffective:
        return 1;
    case Verdict::LosingMail:
        return 0;
    default:
        return 2;
    }
}

} // namespace

QString watchText(const char *source, const Arguments &arguments)
{
    return fillMarkers(QCoreApplication::translate("Watch", source), arguments);
}

WatchChange::Severity severityOf(int before, int now)
{
    return now > before ? Severity::Better : now < before ? Severity::Worse : Severity::Changed;
}

void Comparison::compareMisses()
{
    if (m_now.verdict != Verdict::Unknown) {
        m_kept.missed = 0;
        m_kept.missedSince = {};
        m_kept.missedTold = false;
        return;
    }
    const QDateTime when = m_report.evidence.observedAt;
    if (m_kept.missed++ == 0 || !m_kept.missedSince.isValid())
        m_kept.missedSince = when;
    const bool isLong = m_kept.missed >= mostMissed ||
                        (m_kept.missed > 1 && m_kept.missedSince.secsTo(when) >= longestMissed);
    if (!isLong || m_kept.missedTold)
        return;
    m_kept.missedTold = true;
    add(Severity::Changed, "",
        watchText(QT_TRANSLATE_NOOP("Watch",
                                    "Nothing could be found out about {domain} at the last {n} looks, "
                                    "since {time} UTC. What was known of it stays."),
                  {{u"domain"_s, domain()},
                   {u"n"_s, QString::number(m_kept.missed)},
                   {u"time"_s, m_kept.missedSince.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)}}));
}

void Comparison::compareVerdicts()
{
    // Mail servers that could not be tested are no reason to call a loss of mail mended.
    const bool unseen = m_now.verdict == Verdict::Unknown ||
                        (m_before.verdict == Verdict::LosingMail && m_before.smtpTested && !m_now.smtpTested);
    if (unseen)
        return;
    m_kept.verdict = m_now.verdict;
    m_kept.smtpTested = m_now.smtpTested;
    if (m_before.verdict == Verdict::Unknown || m_before.verdict == m_now.verdict)
        return;
    add(severityOf(rankOf(m_before.verdict), rankOf(m_now.verdict)), "",
        watchText(
            QT_TRANSLATE_NOOP("Watch", "New verdict: {now} Before: {before}"),
            {{u"now"_s, verdictSentence(m_now.verdict)}, {u"before"_s, verdictSentence(m_before.verdict)}}));
}

void Comparison::compareMx()
{
    if (!m_now.mx)
        return;
    m_kept.mx = m_now.mx;
    if (!m_before.mx)
        return;
    const auto preferenceIn = [](const QList<MxData> &list, const DomainName &host) -> std::optional<int> {
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const MxData &mx) { return mx.host == host; });
        return found == list.end() ? std::nullopt : std::optional<int>(found->preference);
    };
    for (const MxData &mx : *m_now.mx) {
        const std::optional<int> was = preferenceIn(*m_before.mx, mx.host);
        const Arguments values{{u"mx"_s, visibleText(mx.host.ascii())},
                               {u"now"_s, QString::number(mx.preference)},
                               {u"before"_s, QString::number(was.value_or(0))}};
        if (!was)
            add(Severity::Changed, "mx.present",
                watchText(QT_TRANSLATE_NOOP("Watch", "A mail server was added: {mx}, preference {now}."),
                          values));
        else if (*was != mx.preference)
            add(Severity::Changed, "mx.present",
                watchText(QT_TRANSLATE_NOOP("Watch", "The preference of {mx} is {now} now, it was {before}."),
                          values));
    }
    for (const MxData &mx : *m_before.mx) {
        if (!preferenceIn(*m_now.mx, mx.host))
            add(Severity::Changed, "mx.present",
                watchText(QT_TRANSLATE_NOOP("Watch", "A mail server was removed: {mx}."),
                          {{u"mx"_s, visibleText(mx.host.ascii())}}));
    }
}

void Comparison::compareTexts(const char *check, const DomainName &name,
                              const std::optional<QStringList> &now, std::optional<QStringList> *kept,
                              bool idTells)
{
    const std::optional<QStringList> before = *kept;
    if (!now)
        return;
    *kept = now;
    if (!before || *before == *now)
        return;
    // Kept texts went through a file.
    const Arguments values{{u"name"_s, name.toString()},
                           {u"now"_s, visibleText(now->join(u"” “"_s))},
                           {u"before"_s, visibleText(before->join(u"” “"_s))}};
    if (before->isEmpty())
        add(Severity::Better, check,
            watchText(QT_TRANSLATE_NOOP("Watch", "There is a record at {name} now: “{now}”."), values));
    else if (now->isEmpty())
        add(Severity::Worse, check,
            watchText(QT_TRANSLATE_NOOP("Watch", "The record at {name} is gone; it was “{before}”."),
                      values));
    else if (!idTells)
        add(Severity::Changed, check,
            watchText(QT_TRANSLATE_NOOP("Watch", "At {name} is “{now}” now, it was “{before}”."), values));
    if (before->isEmpty() != now->isEmpty())
        m_told.insert(check);
}

void Comparison::comparePolicies()
{
    if (!m_now.policy)
        return;
    const WatchedPolicy &now = *m_now.policy;
    m_kept.policy = now;
    if (!m_before.policy)
        return;
    const WatchedPolicy &before = *m_before.policy;
    const bool newFile = std::any_of(now.digests.begin(), now.digests.end(), [&](const QByteArray &digest) {
        return !before.digests.contains(digest);
    });
    // An address that is silent today may serve tomorrow what it served yesterday.
    const bool complete = std::all_of(
        m_report.evidence.policy.begin(), m_report.evidence.policy.end(),
        [](const Fact<PolicyAnswer> &fact) { return fact.value() && fact.value()->isWholeFile(); });
    if (!complete && now.id == before.id) {
        for (const QByteArray &digest : before.digests) {
            if (!now.digests.contains(digest) && m_kept.policy->digests.size() < Evidence::mostAddresses)
                m_kept.policy->digests.append(digest);
        }
        std::sort(m_kept.policy->digests.begin(), m_kept.policy->digests.end());
    }
    const Arguments values{{u"now"_s, visibleText(now.id)}, {u"before"_s, visibleText(before.id)}};
    if (newFile && now.id == before.id) {
        m_told.insert("ops.update-order");
        add(Severity::Worse, "ops.update-order",
            watchText(QT_TRANSLATE_NOOP("Watch",
                                        "The policy file changed, but the id is still {now}: senders "
                                        "that know the old file keep it."),
                      values));
    } else if (newFile) {
        add(Severity::Changed, "sts-txt.id",
            watchText(
                QT_TRANSLATE_NOOP("Watch", "There is a new policy under the id {now}; it was {before}."),
                values));
    } else if (now.id != before.id) {
        add(Severity::Changed, "sts-txt.id",
            watchText(
                QT_TRANSLATE_NOOP("Watch", "The id is {now} now, it was {before}; the policy is the same."),
                values));
    }
}

WatchRound Comparison::run()
{
    const Evidence &evidence = m_report.evidence;
    const auto idOf = [](const std::optional<WatchedPolicy> &policy) {
        return policy ? policy->id : QByteArray();
    };
    compareMisses();
    compareVerdicts();
    compareMx();
    // Where both ids are known, comparePolicies() says what became of the record.
    compareTexts("sts-txt.present", evidence.stsTxtName(), m_now.stsTxt, &m_kept.stsTxt,
                 m_before.policy && m_now.policy && idOf(m_before.policy) != idOf(m_now.policy));
    compareTexts("tlsrpt.present", evidence.tlsRptName(), m_now.tlsRptTxt, &m_kept.tlsRptTxt, false);
    comparePolicies();
    compareChecks();
    keepCertificates();
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const WatchChange &a, const WatchChange &b) { return a.severity > b.severity; });
    const qsizetype more = m_changes.size() - mostChanges;
    if (more > 0) {
        m_changes.resize(mostChanges);
        add(Severity::Changed, "",
            watchText(QT_TRANSLATE_NOOP("Watch", "And {n} more changes."),
                      {{u"n"_s, QString::number(more)}}));
    }
    return {m_changes, m_kept};
}

const char *severityWord(WatchChange::Severity severity)
{
    return severity == Severity::Worse ? "worse" : severity == Severity::Better ? "better" : "changed";
}

QString severityName(WatchChange::Severity severity)
{
    return severity == Severity::Worse    ? watchText(QT_TRANSLATE_NOOP("Watch", "worse"))
           : severity == Severity::Better ? watchText(QT_TRANSLATE_NOOP("Watch", "better"))
                                          : watchText(QT_TRANSLATE_NOOP("Watch", "changed"));
}

WatchRound compareWith(const std::optional<WatchState> &before, const Report &now)
{
    if (before && before->domain == now.evidence.domain())
        return Comparison(*before, now).run();
    WatchState nothing;
    nothing.domain = now.evidence.domain();
    WatchRound first = Comparison(nothing, now).run();
    first.changes.clear();
    return first;
}

QList<WatchChange> changesBetween(const WatchState &before, const Report &now)
{
    return compareWith(before, now).changes;
}

bool wasOffline(const Report &report)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return qstrcmp(finding.check->id, "env.dns") == 0 && finding.status == Status::Unknown;
    });
}

} // namespace Postseal
