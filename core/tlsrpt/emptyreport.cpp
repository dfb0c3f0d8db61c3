#include "tlsrpt/emptyreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QByteArray gzipped(const QByteArray &bytes)
{
    QByteArray out;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(),
                                                                         archive_write_free);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    if (!writer || !entry)
        return out;
    const auto take = [](archive *, void *data, const void *block, size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(data)->append(static_cast<const char *>(block), qsizetype(size));
        return la_ssize_t(size);
    };
    archive_write_add_filter_gzip(writer.get());
    archive_write_set_filter_option(writer.get(), nullptr, "timestamp", nullptr);
    archive_write_set_format_raw(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    if (archive_write_open(writer.get(), &out, nullptr, take, nullptr) != ARCHIVE_OK ||
        archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK)
        return {};
    archive_write_data(writer.get(), bytes.constData(), size_t(bytes.size()));
    archive_write_close(writer.get());
    return out;
}

} // namespace

QByteArray emptyReport(const DomainName &domain, const QDateTime &now)
{
    const QString name = domain.toString();
    const QDateTime end = QDateTime(now.toUTC().date(), QTime(0, 0), Qt::UTC);
    const QJsonObject policy{
        {u"policy"_s, QJsonObject{{u"policy-type"_s, u"no-policy-found"_s}, {u"policy-domain"_s, name}}},
        {u"summary"_s,
         QJsonObject{{u"total-successful-session-count"_s, 0}, {u"total-failure-session-count"_s, 0}}}};
    const QJsonObject report{
        {u"organization-name"_s, u"Postseal (test of the report address, without content)"_s},
        {u"date-range"_s, QJsonObject{{u"start-datetime"_s, end.addDays(-1).toString(Qt::ISODate)},
                                      {u"end-datetime"_s, end.addSecs(-1).toString(Qt::ISODate)}}},
        {u"contact-info"_s, u"postmaster@"_s + name},
        {u"report-id"_s, u"postseal-test-"_s + now.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'@' + name},
        {u"policies"_s, QJsonArray{policy}}};
    return gzipped(QJsonDocument(report).toJson(QJsonDocument::Compact));
}

} // namespace Postseal
