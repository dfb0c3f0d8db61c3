#include "fuzzing.h"

#include "tlsrpt/reportcontainer.h"

#include <QBuffer>

using namespace Postseal;

/// What TLS reports travel in: gzip, zip, tar, mails, mboxes, and these in one another.
void fuzzOne(const QByteArray &input)
{
    ContainerLimits limits;
    limits.report = 16 * 1024;
    limits.mail = 32 * 1024;
    limits.unpacked = 1024 * 1024;
    limits.members = 100;
    QBuffer device;
    device.setData(input);
    MUST(device.open(QIODevice::ReadOnly));
    qsizetype found = 0;
    const ContainerFault fault = findReports(
        &device,
        [&](const FoundReport &report) {
            ++found;
            MUST(report.json.size() <= limits.report);
        },
        limits);
    MUST(found <= 2 * limits.members);
    MUST(found > 0 || fault != ContainerFault::None);
}
