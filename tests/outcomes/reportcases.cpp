#include "outcomes/cases.h"
#include "support/reportfiles.h"
#include "tlsrpt/reportcontainer.h"

#include <QStringEncoder>

namespace Outcomes {
namespace {

using namespace ReportFiles;

Case file(const char *outcome, const QByteArray &bytes)
{
    return {outcome, [bytes] { return lintTlsRptReport(bytes); }};
}

/// The good report with one text replaced by another.
Case edited(const char *outcome, const QByteArray &from, const QByteArray &to)
{
    return file(outcome, QByteArray(goodReport).replace(from, to));
}

/// The good report with these failures.
Case failing(const char *outcome, const QByteArray &details)
{
    return edited(outcome, "\"total-failure-session-count\": 0}",
                  "\"total-failure-session-count\": 3}, \"failure-details\": " + details);
}

Case failure(const char *outcome, const QByteArray &members)
{
    return failing(outcome, "[{" + members + ", \"failed-session-count\": 3}]");
}

QByteArray inUtf16(const QByteArray &json)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(json));
}

QList<Case> fileCases()
{
    return {
        file("tlsrpt-report.container/broken", gzipped(goodReport).chopped(20)),
        file("tlsrpt-report.container/too-big", QByteArray(ContainerLimits().report + 1, ' ')),
        file("tlsrpt-report.container/too-many",
             QByteArray("From a@b Thu Jan  1 00:00:00 2026\nSubject: hello\n\nhello\n\n").repeated(20000)),
        file("tlsrpt-report.container/too-deep",
             stored(stored(stored(stored(stored(goodReport, "a"), "b"), "c"), "d"), "e")),
        file("tlsrpt-report.container/long-field",
             "To: " + QByteArray("a:").repeated(60000) + '\n' + mail(goodReport, "application/json")),
        file("tlsrpt-report.container/other-packing", withMethod(stored(goodReport, "r.json"), 14)),
        file("tlsrpt-report.container/unfinished", mail(goodReport, "application/json").chopped(7)),
        file("tlsrpt-report.container/no-report", mail(goodReport, "image/png")),
        file("tlsrpt-report.json/bad", "{\"organization-name\": "),
        file("tlsrpt-report.json/not-object", "[1, 2]"),
        file("tlsrpt-report.json/bom", "\xef\xbb\xbf" + goodReport),
        file("tlsrpt-report.json/encoding", inUtf16(goodReport)),
        edited("tlsrpt-report.json/repeated", "\"report-id\":", "\"report-id\": \"other\", \"report-id\":"),
        file("tlsrpt-report.json/complex",
             QByteArray(goodReport)
                 .replace("\"policies\"",
                          "\"x\": [" + QByteArray("{},").repeated(300000) + "{}], \"policies\"")),
    };
}

} // namespace

QList<Case> reportCases()
{
    const QByteArray hosts =
        "\"sending-mta-ip\": \"192.0.2.1\", \"receiving-mx-hostname\": \"mail.example.com\"";
    const QByteArray expired = "\"result-type\": \"certificate-expired\"";
    return fileCases() +
           QList<Case>{
               edited("tlsrpt-report.organization/missing", R"("organization-name": "Example Inc.", )", ""),
               edited("tlsrpt-report.organization/bad", "\"Example Inc.\"", "7"),
               edited("tlsrpt-report.date-range/missing", "date-range", "dates"),
               edited("tlsrpt-report.date-range/bad", "2026-01-01T00:00:00Z", "yesterday"),
               edited("tlsrpt-report.date-range/no-zone", "00:00:00Z", "00:00:00"),
               edited("tlsrpt-report.date-range/reversed", "2026-01-01T23:59:59Z", "2025-01-01T23:59:59Z"),
               edited("tlsrpt-report.date-range/span", "2026-01-01T23:59:59Z", "2026-01-07T23:59:59Z"),
               edited("tlsrpt-report.contact/missing", R"("contact-info": "tls@example.net", )", ""),
               edited("tlsrpt-report.contact/bad", "\"tls@example.net\"", "7"),
               edited("tlsrpt-report.report-id/missing", R"("report-id": "1", )", ""),
               edited("tlsrpt-report.report-id/bad", R"("report-id": "1")", R"("report-id": 1)"),
               edited("tlsrpt-report.policies/missing", "\"policies\"", "\"rules\""),
               edited("tlsrpt-report.policies/not-list", "\"policies\": [", "\"policies\": {}, \"more\": ["),
               edited("tlsrpt-report.policies/empty", "\"policies\": [", "\"policies\": [], \"more\": ["),
               edited("tlsrpt-report.policy-type/missing", R"("policy-type": "sts", )", ""),
               edited("tlsrpt-report.policy-type/unknown", "\"sts\"", "\"smtp\""),
               edited("tlsrpt-report.policy-domain/missing", R"("policy-domain": "example.com", )", ""),
               edited("tlsrpt-report.policy-domain/missing-no-policy",
                      R"("sts", "policy-string": ["version: STSv1"], "policy-domain": "example.com")",
                      R"("no-policy-found")"),
               edited("tlsrpt-report.policy-domain/bad", "\"example.com\"", "\"exa mple..com\""),
               edited("tlsrpt-report.policy-string/missing", R"("policy-string": ["version: STSv1"], )", ""),
               edited("tlsrpt-report.policy-string/not-list", R"(["version: STSv1"])", R"("version: STSv1")"),
               edited("tlsrpt-report.policy-string/bad", R"(["version: STSv1"])", "7"),
               edited("tlsrpt-report.mx-host/missing", R"(, "mx-host": ["mail.example.com"])", ""),
               edited("tlsrpt-report.mx-host/not-list", R"(["mail.example.com"])", R"("mail.example.com")"),
               edited("tlsrpt-report.mx-host/bad", R"(["mail.example.com"])", "7"),
               edited("tlsrpt-report.mx-host/old-name", "\"mx-host\"", "\"mx-host-pattern\""),
               edited("tlsrpt-report.counts/missing", R"("total-successful-session-count": 10, )", ""),
               edited("tlsrpt-report.counts/text", ": 10", ": \"10\""),
               edited("tlsrpt-report.counts/bad", ": 10", ": -1"),
               failing("tlsrpt-report.failure-details/bad", "7"),
               failing("tlsrpt-report.failure-details/null", "null"),
               failing("tlsrpt-report.failure-details/many", "[" + QByteArray("{},").repeated(10000) + "{}]"),
               edited("tlsrpt-report.failure-details/missing", "\"total-failure-session-count\": 0",
                      "\"total-failure-session-count\": 3"),
               failure("tlsrpt-report.result-type/missing", hosts),
               failure("tlsrpt-report.result-type/unknown", hosts + R"(, "result-type": "bad-luck")"),
               failure("tlsrpt-report.hosts/missing", expired),
               failure("tlsrpt-report.hosts/bad-address",
                       expired +
                           R"(, "sending-mta-ip": "here", "receiving-mx-hostname": "mail.example.com")"),
           };
}

} // namespace Outcomes
