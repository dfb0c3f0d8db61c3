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

#include <algorithm>
#include <filesystem>
#include <span>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::span<const char *const> steps[] = {schemaOne, schemaTwo, schemaThree, schemaFour};
constexpr int version = int(std::size(steps));

/// The file, and what SQLite keeps beside it.
QStringList filesOf(const QString &path)
{
    const QString place = QFileInfo(path).canonicalFilePath(); // a link of the user's own is followed
    const QString file = place.isEmpty() ? path : place;
    return {path, file + u"-journal"_s, file + u"-wal"_s, file + u"-shm"_s};
}

/// Why SQLite is not let near this file. It takes what lies beside it under these names for its own, and puts
/// it into the file.
QString reasonNotToOpen(const QString &path)
{
    for (const QString &each : filesOf(path)) {
        if (const QString reason = reasonNotToWrite(each); !reason.isEmpty())
            return reason;
    }
    return {};
}

/// With its folder, where there is none. SQLite would make it readable for everybody; what it makes beside it
/// has the same rights as the file.
void makeFile(const QString &path)
{
    const QFileInfo place(path);
    place.dir().mkpath(u"."_s);
    // A link that leads to nothing yet has to be followed. What is there is not touched: closing it would
    // undo the locks that another connection of this program has on it.
    const auto how = place.isSymLink() && !place.exists() ? QIODevice::ReadWrite
                                                          : QIODevice::WriteOnly | QIODevice::NewOnly;
    (void)QFile(path).open(how, QFile::ReadOwner | QFile::WriteOwner);
}

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

/// Which file a name leads to, whatever it holds; nothing where there is none.
static std::optional<std::pair<quint64, quint64>> fileAt(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) != 0)
        return std::nullopt;
    return std::pair(quint64(there.st_dev), quint64(there.st_ino));
#else
    return QFileInfo::exists(path) ? std::optional(std::pair<quint64, quint64>()) : std::nullopt;
#endif
}

Database::Database(const QString &path)
    : m_connection(QUuid::createUuid().toString()), m_path(QDir::toNativeSeparators(path))
{
    m_opened = open(path);
    tryToUse();
}

bool Database::open(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!isInMemory()) {
        // Asked twice: a folder is not made behind another user's link, and a link of one's own may have
        // led to nothing before.
        QString reason = reasonNotToOpen(path);
        if (reason.isEmpty()) {
            makeFile(path);
            reason = reasonNotToOpen(path);
        }
        if (!reason.isEmpty()) {
            fail(reason);
            return false;
        }
    }
    if (!database.isValid()) {
        fail(QCoreApplication::translate("Ledger", "the SQLite driver of Qt is not installed"));
        return false;
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        fail(database.lastError().databaseText());
    m_file = fileAt(path);
    // With a hundred thousand reports the indexes no longer fit into the 2 MB that SQLite takes by itself.
    return m_error.isEmpty() && Query(this, u"PRAGMA cache_size = -16000"_s).ok() &&
           Query(this, u"PRAGMA trusted_schema = OFF"_s).ok();
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::isOwn(const QString &path) const
{
    if (isInMemory())
        return false;
    const std::filesystem::path named = QFileInfo(path).filesystemFilePath();
    const auto is = [&named](const QString &each) {
        std::error_code error; // what is not there is not the same
        return std::filesystem::equivalent(named, QFileInfo(each).filesystemFilePath(), error);
    };
    // The file may have several names, but no locks are on what lies beside it: that is known by its own.
    const bool isBeside =
        path.endsWith(u"-journal"_s) || path.endsWith(u"-wal"_s) || path.endsWith(u"-shm"_s);
    const QStringList own = isBeside ? filesOf(m_path) : QStringList{m_path};
    return std::any_of(own.begin(), own.end(), is);
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
    const std::optional<int> there = m_usable ? writtenVersion() : std::nullopt;
    m_usable = there && (*there == version || inTransaction([this] { return prepare(); }));
}

/// Nobody would ever find again what is written into a file that was deleted or replaced: what has the name
/// now is opened.
void Database::openAnewWhereDeleted()
{
    if (m_changing || isInMemory() || fileAt(m_path) == m_file)
        return;
    QSqlDatabase::removeDatabase(m_connection);
    m_usable = false;
    m_opened = open(m_path);
}

bool Database::begin()
{
    if (!m_opened)
        return false;
    m_error.clear();
    openAnewWhereDeleted();
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
    if (kept && !isInMemory() && fileAt(m_path) != m_file) {
        fail(qt_error_string(ENOENT)); // nobody finds again what is in a file without a name
        return false;
    }
    if (!kept)
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"ROLLBACK"_s);
    return kept;
}

/// The version of our tables, 0 for a new file; no value, with an error, when it cannot be told or is not for
/// us. The statement ends here: no table can be dropped while one is open.
std::optional<int> Database::writtenVersion()
{
    // In one statement, for another program may just be making them. A file with other tables is somebody
    // else's, whatever version they gave it. So is one with views, triggers or virtual tables: ours has none,
    // and what they do instead of our statements may never end.
    Query found(this,
                u"SELECT (SELECT user_version FROM pragma_user_version), COUNT(*), "
                "TOTAL(type = 'table' AND name = 'sighting'), "
                "TOTAL(type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL %') FROM sqlite_master"_s);
    if (!found.next())
        return std::nullopt;
    const int there = found.value(0).toInt();
    const bool isNew = found.value(1).toInt() == 0;
    const bool hasOurs = found.value(2).toInt() > 0;
    const bool hasCode = found.value(3).toInt() > 0;
    if (there > version && (isNew || hasOurs))
        fail(QCoreApplication::translate("Ledger", "it was made by a newer version of Postseal"));
    else if (hasCode || (isNew ? there != 0 : there <= 0 || !hasOurs))
        fail(QCoreApplication::translate("Ledger", "it is the file of another program"));
    return m_error.isEmpty() ? std::optional(there) : std::nullopt;
}

bool Database::prepare()
{
    // Another program may have done it meanwhile.
    const std::optional<int> there = writtenVersion();
    if (!there)
        return false;
    for (int step = *there; step < version; ++step) {
        for (const char *statement : steps[step]) {
            if (!Query(this, QString::fromLatin1(statement)).ok())
                return false;
        }
    }
    return *there == version || Query(this, u"PRAGMA user_version = %1"_s.arg(version)).ok();
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
