#include "store/database.h"

#include "base/savefile.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

#include <span>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::span<const char *const> steps[] = {schemaOne, schemaTwo, schemaThree, schemaFour};
constexpr int version = int(std::size(steps));

} // namespace

Database::Query::Query(Database *database)
    : m_database(database), m_query(QSqlDatabase::database(database->m_connection, false))
{
    m_query.setForwardOnly(true);
}

Database::Query::Query(Database *database, const QString &text, const QVariantList &values) : Query(database)
{
    prepare(text);
    run(values);
}

Database::Query Database::Query::prepared(Database *database, const QString &text)
{
    Query query(database);
    query.prepare(text);
    return query;
}

void Database::Query::prepare(const QString &text)
{
    m_ok = m_query.prepare(text);
    if (!m_ok)
        m_database->fail(m_query.lastError().databaseText());
}

bool Database::Query::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (m_ok && !m_query.exec()) {
        m_ok = false;
        m_database->fail(m_query.lastError().databaseText());
    }
    return m_ok;
}

bool Database::Query::next()
{
    if (!m_ok)
        return false;
    if (m_query.next())
        return true;
    // The end of the rows, or a fault in the middle of them: half a list is not handed out as a whole one.
    if (m_query.lastError().isValid()) {
        m_ok = false;
        m_database->fail(m_query.lastError().databaseText());
    }
    return false;
}

Database::Database(const QString &path)
    : m_connection(QUuid::createUuid().toString()), m_path(QDir::toNativeSeparators(path))
{
    if (path != u":memory:")
        QFileInfo(path).dir().mkpath(u"."_s);
    m_opened = open(path);
    tryToUse();
}

bool Database::open(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (const QString reason = reasonNotToWrite(path); !reason.isEmpty()) {
        fail(reason);
        return false;
    }
    // SQLite would make it readable for everybody; what it makes beside it has the same rights as the file.
    if (path != u":memory:")
        (void)QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                               QFile::ReadOwner | QFile::WriteOwner);
    if (!database.isValid()) {
        fail(QCoreApplication::translate("Ledger", "the SQLite driver of Qt is not installed"));
        return false;
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        fail(database.lastError().databaseText());
    // With a hundred thousand reports the indexes no longer fit into the 2 MB that SQLite takes by itself.
    return m_error.isEmpty() && Query(this, u"PRAGMA cache_size = -16000"_s).ok();
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::usualPath()
{
    // Both programs share it, so the name of the running one does not come into it.
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(u"io.github.postseal.postseal/history.sqlite"_s);
}

void Database::fail(const QString &what)
{
    if (m_error.isEmpty())
        m_error =
            QCoreApplication::translate("Ledger", "The history in %1 cannot be used: %2.").arg(m_path, what);
}

/// An import by another program may keep the file for a while: that is no reason to give it up for good.
void Database::tryToUse()
{
    m_usable = m_opened; // the statements that find out have to work
    const int there = m_usable ? writtenVersion() : -1;
    m_usable = there == version || (there >= 0 && inTransaction([this] { return prepare(); }));
}

bool Database::begin()
{
    if (!m_opened)
        return false;
    m_error.clear();
    if (!m_usable)
        tryToUse();
    return m_usable;
}

bool Database::inTransaction(const std::function<bool()> &work)
{
    // Within a greater change its end decides.
    return m_changing ? work() : beginChange() && endChange(work());
}

bool Database::beginChange()
{
    m_changing = m_usable && Query(this, u"BEGIN IMMEDIATE"_s).ok();
    return m_changing;
}

bool Database::endChange(bool keep)
{
    m_changing = false;
    const bool kept = keep && Query(this, u"COMMIT"_s).ok();
    if (!kept)
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"ROLLBACK"_s);
    return kept;
}

/// Negative, with an error, when it cannot be read. The statement ends here: no table can be dropped while
/// one is open.
int Database::writtenVersion()
{
    Query found(this, u"PRAGMA user_version"_s);
    return found.next() ? found.value(0).toInt() : -1;
}

bool Database::prepare()
{
    const int there = writtenVersion();
    if (there == version || there < 0)
        return there == version;
    if (there > version) {
        fail(QCoreApplication::translate("Ledger", "it was made by a newer version of Postseal"));
        return false;
    }
    for (int step = there; step < version; ++step) {
        for (const char *statement : steps[step]) {
            if (!Query(this, QString::fromLatin1(statement)).ok())
                return false;
        }
    }
    return Query(this, u"PRAGMA user_version = %1"_s.arg(version)).ok();
}

QVariant Database::time(const QDateTime &when)
{
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime Database::timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace Postseal
