#include "export/bundle.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace Postseal {
namespace {

QByteArray policyPath(const Choices &choices)
{
    return choices.domain.child("mta-sts").ascii() + "/.well-known/mta-sts.txt";
}

QString steps(const Publication &publication, const Choices &choices)
{
    QStringList list{
        bundleSentence(QT_TRANSLATE_NOOP("Export",
                                         "The policy host. Let {host} point to a web server that has a\n"
                                         "certificate for that name: nothing can be fetched before that.")),
        bundleSentence(QT_TRANSLATE_NOOP("Export",
                                         "The policy file. Serve {policy}\nas {url}\nover HTTPS, as "
                                         "text/plain, byte for byte, without a redirect.")),
    };
    const auto replaces = [](const char *version) {
        return u'\n' + bundleSentence(QT_TRANSLATE_NOOP("Export",
                                                        "It takes the place of any record there that begins "
                                                        "with {version}: two void\neach other."),
                                      {{QStringLiteral("version"), QLatin1String(version)}});
    };
    if (!choices.rua.isEmpty())
        list.append(
            bundleSentence(QT_TRANSLATE_NOOP(
                "Export",
                "The TXT record at _smtp._tls.{domain}, so that no report about failed\ndeliveries is "
                "missed.")) +
            replaces("v=TLSRPTv1"));
    list.append(
        bundleSentence(QT_TRANSLATE_NOOP(
            "Export",
            "The TXT record at _mta-sts.{domain}, once the file can be fetched from\noutside: it sends all "
            "senders there. Whenever the file changes later, change the\nid in this record too, after the "
            "file.")) +
        replaces("v=STSv1"));
    QString out;
    for (qsizetype i = 0; i < list.size(); ++i)
        out += QStringLiteral("%1. ").arg(i + 1) + list[i].replace(u'\n', QStringLiteral("\n   ")) + u'\n';
    return fillMarkers(out, {{QStringLiteral("domain"), choices.domain.toString()},
                             {QStringLiteral("host"), choices.domain.child("mta-sts").toString()},
                             {QStringLiteral("policy"), QString::fromLatin1(policyPath(choices))},
                             {QStringLiteral("url"), QString::fromLatin1(publication.policyUrl)}});
}

QString listLine(const QByteArray &path, const char *title)
{
    return QStringLiteral("  %1  %2\n").arg(QString::fromLatin1(path), -32).arg(bundleSentence(title));
}

/// Collects the files and the parts of the README that list them.
class Bundle {
public:
    Bundle(const Publication &publication, const Choices &choices)
        : m_publication(publication),
          m_choices(choices), m_files{{policyPath(choices), publication.policyFile}}
    {
    }

    void add(const Dialect &dialect)
    {
        const QByteArray path = QByteArray("dns/") + dialect.fileName;
        if (const std::optional<QByteArray> data = exportRecords(dialect, m_publication, m_choices)) {
            m_files.append({path, *data});
            m_dns += listLine(path, dialect.title);
        } else {
            m_left += listLine({}, dialect.title);
        }
    }
    void add(const PolicyServer &server)
    {
        const QByteArray folder = QByteArray("server/") + server.word + '/';
        const QList<PackFile> files = serverFiles(server, m_publication, m_choices);
        for (const PackFile &file : files)
            m_files.append({folder + file.path, file.data});
        m_servers +=
            listLine(folder, server.title) + QStringLiteral("      %1\n").arg(bundleSentence(server.note));
    }
    [[nodiscard]] QList<PackFile> files() const
    {
        QString readme = bundleSentence(QT_TRANSLATE_NOOP("Export", "MTA-STS and TLS reporting of {domain}"),
                                        {{QStringLiteral("domain"), m_choices.domain.toString()}}) +
                         QStringLiteral("\n\n") +
                         bundleSentence(QT_TRANSLATE_NOOP("Export", "Publish in this order:")) +
                         QStringLiteral("\n\n") + steps(m_publication, m_choices);
        const auto section = [&readme](const char *head, const QString &lines) {
            if (!lines.isEmpty())
                readme += u'\n' + bundleSentence(head) + QStringLiteral("\n\n") + lines;
        };
        section(QT_TRANSLATE_NOOP("Export", "The records, in the form that your DNS server or host takes "
                                            "(one of these is enough):"),
                m_dns);
        section(
            QT_TRANSLATE_NOOP("Export", "Left out, because these forms cannot carry the records unchanged:"),
            m_left);
        section(QT_TRANSLATE_NOOP("Export", "The web server for the policy file (one of these is enough):"),
                m_servers);
        section(QT_TRANSLATE_NOOP("Export", "Then look at it from outside:"),
                QStringLiteral("  postseal-cli check %1\n").arg(m_choices.domain.toString()));
        QList<PackFile> files = m_files;
        files.append({bundleReadme, readme.toUtf8()});
        return files;
    }

private:
    const Publication &m_publication;
    const Choices &m_choices;
    QList<PackFile> m_files;
    QString m_dns;
    QString m_left;
    QString m_servers;
};

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;

bool addToZip(archive *zip, const PackFile &file)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), file.path.constData());
    archive_entry_set_size(entry.get(), file.data.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK &&
           archive_write_data(zip, file.data.constData(), size_t(file.data.size())) == file.data.size();
}

la_ssize_t appendTo(archive *, void *target, const void *data, size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

} // namespace

QString bundleSentence(const char *source, const Arguments &arguments)
{
    return fillMarkers(QCoreApplication::translate("Export", source), arguments);
}

BundleContent wholeBundle()
{
    BundleContent content;
    for (const Dialect &dialect : dialects())
        content.dialects.append(&dialect);
    for (const PolicyServer &server : policyServers())
        content.servers.append(&server);
    return content;
}

QList<PackFile> bundleOf(const Publication &publication, const Choices &choices, const BundleContent &content)
{
    Bundle bundle(publication, choices);
    for (const Dialect *dialect : content.dialects)
        bundle.add(*dialect);
    for (const PolicyServer *server : content.servers)
        bundle.add(*server);
    return bundle.files();
}

std::optional<QByteArray> zipOf(const QList<PackFile> &files)
{
    QByteArray data;
    const Archive zip(archive_write_new(), &archive_write_free);
    bool good = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK &&
                archive_write_open(zip.get(), &data, nullptr, appendTo, nullptr) == ARCHIVE_OK;
    for (const PackFile &file : files)
        good = good && addToZip(zip.get(), file);
    good = archive_write_close(zip.get()) == ARCHIVE_OK && good;
    return good ? std::optional(data) : std::nullopt;
}

} // namespace Postseal
