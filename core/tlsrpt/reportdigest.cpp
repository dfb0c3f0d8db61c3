#include "tlsrpt/reportdigest.h"

#include <algorithm>
#include <tuple>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using N = TlsReportNote;

constexpr qsizetype longestText = 255;

/// Not longer than is kept, and without what no file gives back: halves of characters; byte order marks of
/// either order at the beginning, by which SQLite would turn the whole text around; and what it takes for no
/// characters.
QString kept(const QString &text)
{
    const QString whole = QString::fromUtf8(text.left(longestText).toUtf8());
    const auto begin = std::find_if_not(whole.begin(), whole.end(), [](QChar c) {
        return c == QChar(QChar::ByteOrderMark) || c == QChar(QChar::ByteOrderSwapped);
    });
    QString given = whole.sliced(begin - whole.begin());
    for (const char16_t none : {u'\ufffe', u'\uffff'})
        given.replace(QChar(none), QChar(QChar::ReplacementCharacter));
    return given;
}

/// The same without blanks around it; behind each of them may stand a mark again.
QString keptWord(const QString &text)
{
    QString word = kept(text).trimmed();
    for (QString before; before != word;) {
        before = word;
        word = kept(word).trimmed();
    }
    return word;
}

/// A name that a report tells. The escapes of zone files are none here: the name would be another.
std::optional<DomainName> nameIn(const QString &text)
{
    return text.contains(u'\\') ? std::nullopt : DomainName::fromUnicode(text);
}

QString hostOf(const QString &text)
{
    QString host = keptWord(text).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    // One host has one form, the one that is looked up; letters that look like others show in it.
    const bool isAscii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    const std::optional<DomainName> name = isAscii ? std::nullopt : nameIn(host);
    return name && name->isHostName() ? name->toString() : host;
}

/// The type as it is counted: whatever is none of those of RFC 8460 4.4 is one more.
QString typeOf(const TlsReportPolicy &policy)
{
    static const QStringList types{u"sts"_s, u"tlsa"_s, u"no-policy-found"_s};
    const QString type = policy.type.toLower();
    return types.contains(type) ? type : u"other"_s;
}

QString modeOf(const TlsReportPolicy &policy)
{
    static const QStringList modes{u"enforce"_s, u"testing"_s, u"none"_s};
    for (const QString &strings : policy.policyStrings) {
        // Some senders put the whole file into one string; a hostile one has millions of lines.
        for (const QStringView line : QStringView(strings).tokenize(u'\n')) {
            const qsizetype colon = line.indexOf(u':');
            if (colon < 0 || line.first(colon).trimmed() != u"mode")
                continue;
            const QStringView value = line.sliced(colon + 1).trimmed();
            if (modes.contains(value))
                return value.toString();
        }
    }
    return {};
}

/// Adds up the failures of an entry by what they have in common.
class Failures {
public:
    void add(DigestFailure failure)
    {
        const auto has = [&] { return m_sums.contains(keyOf(failure)); };
        if (!has() && isFull())
            failure.address.clear();
        if (!has() && isFull())
            failure.mx.clear();
        if (!has() && isFull())
            failure.type = u"other"_s;
        qint64 &sum = m_sums[keyOf(failure)];
        sum = addedSessions(sum, failure.sessions);
    }
    [[nodiscard]] QList<DigestFailure> list() const
    {
        QList<DigestFailure> made;
        for (auto it = m_sums.begin(); it != m_sums.end(); ++it)
            made.append({std::get<0>(it.key()), std::get<1>(it.key()), std::get<2>(it.key()), *it});
        return made;
    }

private:
    using Key = std::tuple<QString, QString, QString>;
    [[nodiscard]] static Key keyOf(const DigestFailure &failure)
    {
        return {failure.type, failure.mx, failure.address};
    }
    /// What is put together is still added, so the list may grow a little beyond the limit.
    [[nodiscard]] bool isFull() const { return m_sums.size() >= mostReportedFailures; }

    QMap<Key, qint64> m_sums;
};

/// The failures of one policy of the report, and the sessions that they tell of.
qint64 takeFailures(const TlsReportPolicy &policy, Failures *failures)
{
    qint64 sum = 0;
    for (const TlsReportFailure &failure : policy.failures) {
        failures->add({kept(failure.resultType), hostOf(failure.mxHost), keptWord(failure.receivingIp),
                       failure.sessions});
        sum = addedSessions(sum, failure.sessions);
    }
    return sum;
}

std::optional<DomainName> domainOf(const TlsReportPolicy &policy, const DomainName &fallback)
{
    const std::optional<DomainName> domain = nameIn(policy.domain.trimmed());
    if (domain && domain->isHostName())
        return domain;
    return policy.domain.isEmpty() && !fallback.isNull() ? std::optional(fallback) : std::nullopt;
}

/// Some senders that leave out the policy domain end the report id with it, behind "_" or "+".
DomainName domainOfId(const QString &id)
{
    const qsizetype at = std::max(id.lastIndexOf(u'_'), id.lastIndexOf(u'+'));
    const std::optional<DomainName> domain = at < 0 ? std::nullopt : nameIn(id.mid(at + 1));
    return domain && domain->isHostName() && domain->labels().size() > 1 ? *domain : DomainName();
}

/// The policies of a report as entries; several that count as one are added up.
class Entries {
public:
    Entries(const TlsReport &report, const DomainName &fallback)
    {
        for (const TlsReportPolicy &policy : report.policies)
            take(policy, domainOf(policy, fallback));
    }
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }
    [[nodiscard]] QList<DigestEntry> list() const
    {
        QList<DigestEntry> made;
        for (const auto &[entry, failures] : m_entries) {
            made.append(entry);
            made.last().failures = failures.list();
        }
        return made;
    }

private:
    void take(const TlsReportPolicy &policy, const std::optional<DomainName> &domain)
    {
        const Key key{domain.value_or(DomainName()), typeOf(policy), modeOf(policy)};
        if (!domain || (!m_places.contains(key) && m_entries.size() >= mostReportedDomains)) {
            ++m_leftOut;
            return;
        }
        if (!m_places.contains(key)) {
            m_places.insert(key, m_entries.size());
            m_entries.append({{*domain, std::get<1>(key), std::get<2>(key), 0, 0, {}}, {}});
        }
        auto &[entry, failures] = m_entries[m_places.value(key)];
        const qint64 told = takeFailures(policy, &failures);
        entry.successful = addedSessions(entry.successful, policy.successful);
        entry.failed = addedSessions(entry.failed, policy.failedTold ? policy.failed : told);
    }

    using Key = std::tuple<DomainName, QString, QString>;
    QMap<Key, qsizetype> m_places;
    QList<std::pair<DigestEntry, Failures>> m_entries;
    qsizetype m_leftOut = 0;
};

DigestRefusal refusalOf(const ParsedTlsReport &report)
{
    if (report.has(N::TooComplex))
        return DigestRefusal::TooComplex;
    if (report.has(N::NotJson))
        return DigestRefusal::NotJson;
    if (report.has(N::NotObject))
        return DigestRefusal::NotReport;
    const QList<TlsReportPolicy> &policies = report.value.policies;
    if (std::any_of(policies.begin(), policies.end(), [](const auto &each) { return each.countsAreBad; }))
        return DigestRefusal::BadCounts;
    // A JSON object of some other kind has neither.
    if (report.has(N::PoliciesMissing) && report.has(N::DateRangeMissing))
        return DigestRefusal::NotReport;
    return policies.isEmpty() ? DigestRefusal::NoPolicies : DigestRefusal::None;
}

/// What tells a report from the others of its sender; some leave out the id.
QString idOf(const TlsReport &report, const QList<DigestEntry> &entries)
{
    const QString id = kept(report.reportId);
    if (!id.isEmpty())
        return id;
    const QString domain = entries.isEmpty() ? QString() : entries.first().domain.toString();
    return report.start.toString(Qt::ISODate) + u' ' + domain;
}

} // namespace

bool ReportDigest::isDatedBy(const QDateTime &now) const
{
    return start.isValid() && end.isValid() && start <= end && end <= now.addDays(1) &&
           start >= QDateTime(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC);
}

DigestReading digestOf(const ParsedTlsReport &report, const DomainName &domain)
{
    DigestReading reading;
    reading.refusal = refusalOf(report);
    if (reading.refusal != DigestRefusal::None)
        return reading;
    const TlsReport &value = report.value;
    const Entries entries(value, domain.isNull() ? domainOfId(value.reportId) : domain);
    reading.leftOut = entries.leftOut();
    ReportDigest &digest = reading.digest;
    digest.entries = entries.list();
    digest.submitter = kept(value.organization.isEmpty() ? value.contact : value.organization);
    digest.contact = kept(value.contact);
    digest.start = value.start;
    digest.end = value.end;
    digest.reportId = idOf(value, digest.entries);
    if (digest.entries.isEmpty())
        reading.refusal = DigestRefusal::NoDomain;
    return reading;
}

} // namespace Postseal
