// How many megabytes a second each parser reads, on one core: a usual input, over and over. Prints rows of a
// Markdown table.

#include "dns/dnsmessage.h"
#include "http/httpreply.h"
#include "mtasts/policy.h"
#include "mtasts/stsrecord.h"
#include "smtp/smtpreply.h"
#include "tlsrpt/tlsrptrecord.h"
#include "tlsrpt/tlsrptreport.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace Postseal;

namespace {

const QByteArray policyText =
    "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmx: *.example.net\r\n"
    "max_age: 1209600\r\n";
const QByteArray reportText =
    R"({"organization-name":"Company-X","date-range":{"start-datetime":"2016-04-01T00:00:00Z",)"
    R"("end-datetime":"2016-04-01T23:59:59Z"},"contact-info":"sts-reporting@company-x.example",)"
    R"("report-id":"5065427c-23d3-47ca-b6e0-946ea0e8c4be","policies":[{"policy":{"policy-type":"sts",)"
    R"("policy-string":["version: STSv1","mode: testing","mx: *.mail.company-y.example","max_age: 86400"],)"
    R"("policy-domain":"company-y.example","mx-host":["*.mail.company-y.example"]},"summary":)"
    R"({"total-successful-session-count":5326,"total-failure-session-count":303},"failure-details":[)"
    R"({"result-type":"certificate-expired","sending-mta-ip":"2001:db8:abcd:0012::1","receiving-mx-hostname":)"
    R"("mx1.mail.company-y.example","failed-session-count":100},{"result-type":"starttls-not-supported",)"
    R"("sending-mta-ip":"2001:db8:abcd:0013::1","receiving-mx-hostname":"mx2.mail.company-y.example",)"
    R"("receiving-ip":"203.0.113.56","failed-session-count":200}]}]})";

QByteArray httpText()
{
    return "HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nContent-Type: "
           "text/plain\r\n"
           "Content-Length: " +
           QByteArray::number(policyText.size()) + "\r\nConnection: close\r\n\r\n" + policyText;
}

QByteArray dnsAnswer()
{
    const DomainName name = DomainName::fromAscii("_mta-sts.example.org").value_or(DomainName());
    DnsMessage message;
    message.response = true;
    message.question = {name, RecordType::TXT};
    message.answers = {
        {name, RecordType::TXT, 300, TxtData{QList<QByteArray>{"v=STSv1; id=20260101T000000;"}}}};
    return writeDnsMessage(message);
}

/// Reads the input for a third of a second; read gives false when it was not understood.
void measure(const char *what, const QByteArray &input, const std::function<bool(const QByteArray &)> &read)
{
    constexpr qint64 lengthMs = 300;
    constexpr int atOnce = 100;
    QElapsedTimer since;
    since.start();
    qint64 bytes = 0;
    while (since.elapsed() < lengthMs) {
        for (int i = 0; i < atOnce; ++i) {
            if (!read(input))
                std::abort();
        }
        bytes += atOnce * input.size();
    }
    std::printf("| %s, %lld bytes | %.0f MB/s |\n", what, static_cast<long long>(input.size()),
                double(bytes) / double(since.nsecsElapsed()) * 1000);
}

} // namespace

int main()
{
    std::printf("| Parser | Speed |\n|---|---|\n");
    measure("DNS message", dnsAnswer(), [](const QByteArray &wire) {
        WireFault fault = WireFault::None;
        return readDnsMessage(wire, &fault).answers.size() == 1;
    });
    measure("MTA-STS record", "v=STSv1; id=20260101T000000;",
            [](const QByteArray &text) { return parseStsRecord(text).value.id.has_value(); });
    measure("TLSRPT record", "v=TLSRPTv1; rua=mailto:tls-reports@example.org,https://reports.example.org/v1",
            [](const QByteArray &text) { return parseTlsRptRecord(text).value.rua.size() == 2; });
    measure("policy", policyText,
            [](const QByteArray &text) { return parsePolicy(text).value.patterns().size() == 2; });
    measure("HTTP answer", httpText(), [](const QByteArray &text) {
        HttpReplyReader reader(65536);
        reader.feed(text);
        return reader.state() == HttpReplyReader::State::Done;
    });
    measure("SMTP reply",
            "250-mx.example.org\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-STARTTLS\r\n250 8BITMIME\r\n",
            [](const QByteArray &text) {
                SmtpReplyReader reader;
                reader.feed(text);
                return reader.next().has_value();
            });
    measure("TLS report (JSON)", reportText,
            [](const QByteArray &text) { return parseTlsReport(text).value.policies.size() == 1; });
    return 0;
}
