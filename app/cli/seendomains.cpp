#include "seendomains.h"

#include "console.h"
#include "reportoutput.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace Postseal {
namespace {

/// What a report calls its domain.
QByteArray nameOf(const DomainInput &input)
{
    return input.domain.isNull() ? input.input.toUtf8() : input.domain.ascii();
}

/// As exitStatus() of the report that this was made of.
int exitOf(const QJsonObject &report, bool strict)
{
    bool unknown = report.value(u"verdict").toString() == u"unknown";
    const QJsonArray findings = report.value(u"findings").toArray();
    for (const auto &finding : findings) {
        const QString status = finding.toObject().value(u"status").toString();
        if (status == u"error" || (strict && status == u"warning"))
            return ErrorsFound;
        unknown = unknown || status == u"unknown";
    }
    return unknown ? NotKnown : Fine;
}

} // namespace

SeenDomains::Digest SeenDomains::digestOf(const QByteArray &name, qint64 line)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArray::number(line));
    hash.addData(" ");
    hash.addData(name);
    Digest digest;
    const QByteArray bytes = hash.result();
    std::memcpy(&digest.first, bytes.constData(), sizeof digest.first);
    std::memcpy(&digest.second, bytes.constData() + sizeof digest.first, sizeof digest.second);
    return digest;
}

std::optional<qint64> SeenDomains::firstLine(const FeedLine &line)
{
    const Digest digest = digestOf(line.input.domain.ascii());
    const auto found = m_first.constFind(digest);
    if (found != m_first.constEnd())
        return *found;
    m_first.insert(digest, line.line);
    return std::nullopt;
}

bool SeenDomains::isDone(const FeedLine &line)
{
    if (m_done.isEmpty() || !m_done.contains(digestOf(nameOf(line.input), line.line)))
        return false;
    // Only what still stands at its line can be referred to: the list may have been changed since.
    const Digest digest = digestOf(line.input.domain.ascii());
    if (!line.input.domain.isNull() && !m_first.contains(digest))
        m_first.insert(digest, line.line);
    return true;
}

bool SeenDomains::takeLine(const QByteArray &json, bool strict)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString schema = object.value(u"schema").toString();
    const qint64 line = object.value(u"line").toInteger();
    const QByteArray name = object.value(u"domain").toString().toUtf8();
    const bool isReport = schema == reportSchema;
    if (line < 1 || name.isEmpty() || (!isReport && schema != duplicateSchema))
        return false;
    m_done.insert(digestOf(name, line));
    if (isReport)
        m_exit = worseExit(m_exit, exitOf(object, strict));
    return true;
}

bool SeenDomains::readOutput(const QString &path, bool strict)
{
    QFile file(path);
    m_size = 0;
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = file.errorString();
        return false;
    }
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        m_size += line.size();
        if (!line.endsWith('\n'))
            break;
        if (!takeLine(line, strict)) {
            m_error =
                cliText(QT_TRANSLATE_NOOP("Cli", "line {value} is none that --input with --format jsonl "
                                                 "writes"),
                        QString::number(number));
            return false;
        }
        m_wholeBytes += line.size();
    }
    if (file.error() != QFileDevice::NoError)
        m_error = file.errorString();
    return m_error.isEmpty();
}

} // namespace Postseal
