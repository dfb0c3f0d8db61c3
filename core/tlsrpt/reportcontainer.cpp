#include "tlsrpt/reportcontainer.h"

#include "tlsrpt/archivereading.h"
#include "tlsrpt/mailreading.h"

#include <QBuffer>
#include <QFileDevice>

#include <algorithm>
#include <utility>

namespace Postseal {
namespace {

constexpr int maxDepth = 4; ///< an archive holds a mail, the mail a zip, the zip a gzip
constexpr int maxParts = 200;

/// A pipe hands over what is there: its beginning may come in pieces.
QByteArray beginningOf(QIODevice *device)
{
    constexpr qsizetype enough = 512;
    QByteArray start = device->peek(enough);
    for (qsizetype before = -1; start.size() < enough && start.size() > before;) {
        before = start.size();
        start = device->peek(enough);
    }
    return start;
}

/// All there is, but not more than one byte too many.
QByteArray allOf(QIODevice *device, qsizetype most)
{
    constexpr qsizetype pieceSize = 32 * 1024; // a report has a few of these at most
    QByteArray bytes;
    while (bytes.size() <= most) {
        const qsizetype before = bytes.size();
        bytes.resize(std::min(before + pieceSize, most + 1));
        const qint64 size = device->read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(size, 0));
        if (size <= 0)
            break;
    }
    return bytes;
}

class Search {
public:
    Search(const std::function<void(const FoundReport &)> &use, const ContainerLimits &limits)
        : m_use(use), m_limits(limits), m_budget{limits.unpacked, limits.members}
    {
    }
    void open(QIODevice *device, int depth, const DomainName &domain);
    [[nodiscard]] ContainerFault fault() const
    {
        const bool isWhole = m_fault == ContainerFault::None || m_fault == ContainerFault::Unfinished;
        return isWhole && m_found == 0 ? ContainerFault::NoReport : m_fault;
    }

private:
    /// The first one is told, but one for which something was not read before one for which nothing need be.
    void fail(ContainerFault fault)
    {
        const bool isFirst = m_fault == ContainerFault::None || m_fault == ContainerFault::Unfinished;
        if (isFirst && fault != ContainerFault::None)
            m_fault = fault;
    }
    /// What was read last is only the beginning: half a report is none.
    [[nodiscard]] bool isCut(const QIODevice *device) const
    {
        const auto *file = qobject_cast<const QFileDevice *>(device);
        return m_budget.fault != ContainerFault::None || (file && file->error() != QFileDevice::NoError);
    }
    void openMbox(QIODevice *device, int depth);
    void openMail(const QByteArray &mail, int depth);

    const std::function<void(const FoundReport &)> &m_use;
    const ContainerLimits &m_limits;
    UnpackBudget m_budget;
    ContainerFault m_fault = ContainerFault::None;
    qsizetype m_found = 0;
};

void Search::open(QIODevice *device, int depth, const DomainName &domain)
{
    const QByteArray start = beginningOf(device);
    const bool archive = isGzip(start) || isZip(start) || isTar(start);
    const bool mail = !archive && (isMbox(start) || isMail(start));
    if ((archive || mail) && depth >= maxDepth)
        return fail(ContainerFault::TooDeep);
    if (archive) {
        const ContainerFault ours =
            readArchive(device, &m_budget, [&](QIODevice *member) { open(member, depth + 1, domain); });
        // What the bytes come from may have failed; then this archive only seems to be broken.
        const ContainerFault below = std::exchange(m_budget.fault, ContainerFault::None);
        fail(below != ContainerFault::None ? below : ours);
        return;
    }
    if (isMbox(start))
        return openMbox(device, depth);
    const qsizetype most = mail ? m_limits.mail : m_limits.report;
    const QByteArray bytes = allOf(device, most);
    if (bytes.size() > most && m_budget.fault == ContainerFault::None)
        return fail(ContainerFault::TooBig);
    if (bytes.isEmpty() || isCut(device))
        return;
    if (mail)
        return openMail(bytes, depth);
    ++m_found;
    m_use({bytes, domain});
}

void Search::openMbox(QIODevice *device, int depth)
{
    splitMbox(device, m_limits.mail, [&](const QByteArray &mail, bool isLast) {
        if (isLast && isCut(device))
            return false;
        if (--m_budget.members < 0) {
            fail(ContainerFault::TooMany);
            return false;
        }
        if (mail.isNull())
            fail(ContainerFault::TooBig);
        else
            openMail(mail, depth);
        return true;
    });
}

void Search::openMail(const QByteArray &mail, int depth)
{
    const MailParts parts = reportPartsOf(mail, maxParts);
    if (parts.longField)
        fail(ContainerFault::LongField);
    if (parts.tooMany)
        fail(ContainerFault::TooMany);
    if (parts.tooDeep)
        fail(ContainerFault::TooDeep);
    if (parts.broken)
        fail(ContainerFault::Broken);
    if (parts.unfinished)
        fail(ContainerFault::Unfinished);
    bool isFirst = true;
    for (QByteArray part : parts.contents) {
        // A mail with one report in it counts once, as it came.
        if (!std::exchange(isFirst, false) && --m_budget.members < 0)
            return fail(ContainerFault::TooMany);
        QBuffer buffer(&part);
        buffer.open(QIODevice::ReadOnly);
        open(&buffer, depth + 1, parts.domain);
    }
}

} // namespace

ContainerFault findReports(QIODevice *device, const std::function<void(const FoundReport &)> &use,
                           const ContainerLimits &limits)
{
    Search search(use, limits);
    search.open(device, 0, {});
    return search.fault();
}

ReportContainer openReportContainer(const QByteArray &bytes)
{
    // All that is found is held in memory here.
    ContainerLimits limits;
    limits.members = 200;
    limits.unpacked = limits.report;
    ReportContainer made;
    if (bytes.size() > limits.mail)
        return {ContainerFault::TooBig, {}};
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    made.fault = findReports(
        &buffer, [&made](const FoundReport &found) { made.reports.append(found.json); }, limits);
    return made;
}

} // namespace Postseal
