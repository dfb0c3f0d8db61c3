#include "publicationfolder.h"

#include "base/text.h"
#include "console.h"

#include <QCoreApplication>
#include <QDir>

namespace Postseal {
namespace {

QByteArray readme(const Publication &publication, const Choices &choices, const QString &policyPath,
                  const QString &dnsPath)
{
    const DomainName host = choices.domain.child("mta-sts");
    const char *text = QT_TRANSLATE_NOOP(
        "Cli",
        "MTA-STS and TLS reporting of {domain}\n"
        "\n"
        "Publish in this order:\n"
        "\n"
        "1. The policy host. Let {host} point to a web server that has a certificate for that\n"
        "   name. The records are in {dns}.\n"
        "2. The policy file. Serve {policy} as\n"
        "   {url}\n"
        "   over HTTPS, as text/plain, without a redirect.\n"
        "3. The TXT record at _smtp._tls.{domain}, so that no report about failed deliveries is missed.\n"
        "4. The TXT record at _mta-sts.{domain}, once the file can be fetched from outside.\n"
        "   Whenever the file changes, change the id in this record too, after the file.\n"
        "\n"
        "Then check: postseal-cli check {domain}\n");
    return cliText(text, {{QStringLiteral("domain"), choices.domain.toString()},
                          {QStringLiteral("host"), host.toString()},
                          {QStringLiteral("dns"), dnsPath},
                          {QStringLiteral("policy"), policyPath},
                          {QStringLiteral("url"), QString::fromLatin1(publication.policyUrl)}})
        .toUtf8();
}

} // namespace

int writePublicationFolder(const QString &folder, const Publication &publication, const Choices &choices,
                           const Dialect &dialect, Console &console)
{
    const QString web = choices.domain.child("mta-sts").toString() + QStringLiteral("/.well-known");
    const QString policyPath = web + QStringLiteral("/mta-sts.txt");
    const QString dnsPath = QStringLiteral("dns/") + QString::fromLatin1(dialect.fileName);
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")) || !dir.mkpath(web) || !dir.mkpath(QStringLiteral("dns"))) {
        console.say(cliText(QT_TRANSLATE_NOOP("Cli", "The folder “{value}” cannot be made."), folder));
        return FileTrouble;
    }
    const std::pair<QString, QByteArray> files[] = {
        {policyPath, publication.policyFile},
        {dnsPath, dialect.write(publication, choices)},
        {QStringLiteral("README.txt"), readme(publication, choices, policyPath, dnsPath)}};
    for (const auto &[path, data] : files) {
        if (const int exit = console.writeTo(dir.filePath(path), data); exit != Fine)
            return exit;
    }
    console.say(cliText(
        QT_TRANSLATE_NOOP("Cli", "Written to “{value}”; README.txt there tells the order of publishing."),
        folder));
    return Fine;
}

} // namespace Postseal
