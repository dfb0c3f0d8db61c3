#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <utility>

/// TLS reports and the containers they travel in, made at run time.
namespace ReportFiles {

/// A report without failures (RFC 8460 4.4).
inline const QByteArray goodReport =
    R"({"organization-name": "Example Inc.", "date-range": {"start-datetime": "2026-01-01T00:00:00Z", "end-datetime": "2026-01-01T23:59:59Z"}, "contact-info": "tls@example.net", "report-id": "1", "policies": [{"policy": {"policy-type": "sts", "policy-string": ["version: STSv1"], "policy-domain": "example.com", "mx-host": ["mail.example.com"]}, "summary": {"total-successful-session-count": 10, "total-failure-session-count": 0}}]})";

/// A zip with one stored member (PKWARE APPNOTE 4.3).
inline QByteArray stored(const QByteArray &data, const QByteArray &name)
{
    const auto u16 = [](quint32 v) { return QByteArray(1, char(v & 0xff)) + char((v >> 8) & 0xff); };
    const auto u32 = [&](quint32 v) { return u16(v & 0xffff) + u16(v >> 16); };
    quint32 crc = 0xffffffffU;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0);
    }
    crc = ~crc;
    const quint32 size = quint32(data.size());
    const QByteArray common = u16(20) + u16(0) + u16(0) + u16(0) + u16(0x21) + u32(crc) + u32(size) +
                              u32(size) + u16(quint32(name.size())) + u16(0);
    const QByteArray local = "PK\x03\x04" + common + name + data;
    const QByteArray central =
        "PK\x01\x02" + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(0) + name;
    return local + central + "PK\x05\x06" + u16(0) + u16(0) + u16(1) + u16(1) + u32(quint32(central.size())) +
           u32(quint32(local.size())) + u16(0);
}

/// The zip of one member as if it were packed by another method.
inline QByteArray withMethod(QByteArray zip, char method)
{
    zip[8] = method;
    zip[zip.indexOf("PK\x01\x02") + 10] = method;
    return zip;
}

/// gzip around the deflate stream that qCompress makes (RFC 1950, RFC 1952).
inline QByteArray gzipped(const QByteArray &data)
{
    const QByteArray zlib = qCompress(data, 9).mid(4);
    const QByteArray zip = stored(data, "x");
    const QByteArray crc = zip.mid(14, 4);
    const quint32 size = quint32(data.size());
    const char length[] = {char(size & 0xff), char((size >> 8) & 0xff), char((size >> 16) & 0xff),
                           char(size >> 24)};
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10) + zlib.mid(2, zlib.size() - 6) + crc +
           QByteArray(length, 4);
}

/// A tar with one member (POSIX.1 ustar).
inline QByteArray tarred(const QByteArray &data, const QByteArray &name)
{
    const auto octal = [](qsizetype value, int digits) {
        return QByteArray::number(value, 8).rightJustified(digits, '0') + '\0';
    };
    QByteArray head = name.leftJustified(100, '\0') + octal(0644, 7) + octal(0, 7) + octal(0, 7) +
                      octal(data.size(), 11) + octal(0, 11) + QByteArray(8, ' ') + '0' +
                      QByteArray(100, '\0') +
                      QByteArray("ustar\0"
                                 "00",
                                 8);
    qsizetype sum = 0;
    for (const char c : std::as_const(head))
        sum += static_cast<unsigned char>(c);
    head.replace(148, 7, octal(sum, 6));
    return head.leftJustified(512, '\0') + data + QByteArray(512 - data.size() % 512 + 1024, '\0');
}

/// A mail with one attachment (RFC 8460 5.3).
inline QByteArray mail(const QByteArray &attachment, const char *type)
{
    return "From: reports@example.net\r\nSubject: Report Domain: example.com\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=tlsrpt; boundary=b\r\n\r\n--b\r\nContent-Type: "
           "text/plain\r\n\r\n"
           "A report.\r\n--b\r\nContent-Type: " +
           QByteArray(type) + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + attachment.toBase64() +
           "\r\n--b--\r\n";
}

/// A mail with these reports as they are.
inline QByteArray mailOf(const QByteArrayList &reports)
{
    QByteArray made = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (const QByteArray &report : reports)
        made += "--b\r\nContent-Type: application/json\r\n\r\n" + report + "\r\n";
    return made + "--b--\r\n";
}

/// Mails as a file (RFC 4155).
inline QByteArray mbox(const QByteArrayList &mails)
{
    QByteArray made;
    for (QByteArray each : mails)
        made += "From a@b Thu Jan  1 00:00:00 2026\n" + each.replace("\r\n", "\n") + '\n';
    return made;
}

} // namespace ReportFiles
