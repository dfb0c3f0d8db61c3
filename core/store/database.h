#pragma once

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace Postseal {

/// One SQLite file with everything that outlasts a run; several programs may have it open at a time. Every
/// change is whole or not there at all. To be used in the thread that made it.
class Database {
public:
    /// Opens the file, or makes it, with its folder and tables. ":memory:" keeps everything for the life of
    /// the object.
    explicit Database(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The file that belongs to this user, in the place that the platform has for it.
    [[nodiscard]] static QString usualPath();

    /// What went wrong, as a sentence: when it was opened, then nothing works; or since begin().
    [[nodiscard]] QString error() const { return m_error; }
    /// Whether this path leads to the file itself, or to what SQLite keeps beside it. Nobody in this program
    /// may open that: closing it would undo the locks by which other programs are kept away meanwhile.
    [[nodiscard]] bool isOwn(const QString &path) const;
    /// Forgets what went wrong before, and tries again what can get better; false when nothing can work.
    bool begin();
    /// Does the work as one change, or as a part of the one that is under way; false, with an error, when it
    /// is undone.
    bool inTransaction(const std::function<bool()> &work);
    /// The same in two calls: keep makes it last, otherwise it is undone. False when it does not last.
    bool beginChange();
    bool endChange(bool keep);

    /// One statement with its values. Tells the database when it fails.
    class Query {
    public:
        Query(Database *database, const QString &text, const QVariantList &values = {});
        /// Only prepared, to be run with one list of values after the other.
        [[nodiscard]] static Query prepared(Database *database, const QString &text);
        bool run(const QVariantList &values);
        [[nodiscard]] bool ok() const { return m_ok; }
        [[nodiscard]] bool next();
        [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
        [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }
        /// The number of the row that was inserted.
        [[nodiscard]] qint64 row() const { return m_query.lastInsertId().toLongLong(); }

    private:
        explicit Query(Database *database);
        void prepare(const QString &text);
        Database *m_database;
        QSqlQuery m_query;
        bool m_ok = false;
    };

    /// Times are kept as milliseconds since 1970, UTC; an invalid one as NULL.
    [[nodiscard]] static QVariant time(const QDateTime &when);
    [[nodiscard]] static QDateTime timeOf(const QVariant &value);

private:
    void fail(const QString &what);
    [[nodiscard]] bool isInMemory() const { return m_path == QLatin1String(":memory:"); }
    bool open(const QString &path);
    void openAnewWhereDeleted();
    bool prepare();
    void tryToUse();
    [[nodiscard]] std::optional<int> writtenVersion();

    QString m_connection; ///< name of the database connection
    QString m_path;
    std::optional<std::pair<quint64, quint64>> m_file; ///< device and number of the file that is open
    QString m_error;
    bool m_opened = false;
    bool m_usable = false;   ///< has the tables of this version
    bool m_changing = false; ///< between beginChange() and endChange()
};

} // namespace Postseal
