#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// TLS reports as senders send them (RFC 8460 4.4), made at run time.
namespace SentReports {

struct Failed {
    QString type;
    QString mx;
    int sessions = 0;
};

inline QByteArray report(const QString &domain, const QString &sender, const QDate &day, int good,
                         const QList<Failed> &failures, const QString &type = QStringLiteral("sts"))
{
    QJsonArray details;
    int bad = 0;
    for (const Failed &failure : failures) {
        bad += failure.sessions;
        details.append(QJsonObject{{QStringLiteral("result-type"), failure.type},
                                   {QStringLiteral("receiving-mx-hostname"), failure.mx},
                                   {QStringLiteral("receiving-ip"), QStringLiteral("192.0.2.1")},
                                   {QStringLiteral("sending-mta-ip"), QStringLiteral("198.51.100.1")},
                                   {QStringLiteral("failed-session-count"), failure.sessions}});
    }
    const QString date = day.toString(Qt::ISODate);
    QJsonObject policy{{QStringLiteral("policy-type"), type}, {QStringLiteral("policy-domain"), domain}};
    if (type == QLatin1String("sts")) {
        policy.insert(QStringLiteral("policy-string"),
                      QJsonArray{QStringLiteral("version: STSv1"), QStringLiteral("mode: testing")});
        policy.insert(QStringLiteral("mx-host"), QJsonArray{QStringLiteral("*.") + domain});
    }
    const QJsonObject all{
        {QStringLiteral("organization-name"), sender},
        {QStringLiteral("contact-info"), QStringLiteral("tls@sender.example")},
        {QStringLiteral("report-id"), date + u'_' + domain + u'_' + type},
        {QStringLiteral("date-range"),
         QJsonObject{{QStringLiteral("start-datetime"), date + QStringLiteral("T00:00:00Z")},
                     {QStringLiteral("end-datetime"), date + QStringLiteral("T23:59:59Z")}}},
        {QStringLiteral("policies"),
         QJsonArray{QJsonObject{
             {QStringLiteral("policy"), policy},
             {QStringLiteral("summary"), QJsonObject{{QStringLiteral("total-successful-session-count"), good},
                                                     {QStringLiteral("total-failure-session-count"), bad}}},
             {QStringLiteral("failure-details"), details}}}}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

/// Files of the two weeks before a day, of three senders, with some failures at this mail server.
inline void writeWeeks(const QString &folder, const QString &domain, const QString &mx, const QDate &until)
{
    const QStringList senders{QStringLiteral("Example Mail"), QStringLiteral("Fjord Post"),
                              QStringLiteral("Large Sender Inc.")};
    for (int back = 14; back >= 1; --back) {
        for (int i = 0; i < senders.size(); ++i) {
            const QDate day = until.addDays(-back);
            QList<Failed> failures;
            if (back <= 5 && i > 0)
                failures.append({QStringLiteral("certificate-expired"), mx, 3 * i + 5 - back});
            if (back == 9 && i == 2)
                failures.append({QStringLiteral("sts-policy-fetch-error"), {}, 1});
            const int good = 40 + (back * 37 + i * 53) % 90 * (i + 1);
            QFile file(
                QDir(folder).filePath(QStringLiteral("%1-%2.json").arg(day.toString(Qt::ISODate)).arg(i)));
            if (file.open(QIODevice::WriteOnly))
                file.write(report(domain, senders.at(i), day, good, failures));
        }
    }
    QFile file(QDir(folder).filePath(QStringLiteral("none.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            report(domain, senders.first(), until.addDays(-14), 12, {}, QStringLiteral("no-policy-found")));
}

} // namespace SentReports
