#pragma once

namespace Postseal {

/// The tables of the file, as the steps from an empty one to the present one. A step that was published is
/// never changed: a new one is added.
inline constexpr const char *schemaOne[] = {
    "CREATE TABLE sighting (domain TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, "
    "id BLOB NOT NULL, policy BLOB NOT NULL)",
    "CREATE INDEX sighting_of ON sighting (domain, last)",
    "CREATE TABLE report (domain TEXT NOT NULL, submitter TEXT NOT NULL, report_id TEXT NOT NULL, "
    "until INTEGER NOT NULL, policies TEXT NOT NULL, PRIMARY KEY (domain, submitter, report_id))",
    "CREATE INDEX report_of ON report (domain, until)",
};

inline constexpr const char *schemaTwo[] = {
    // What the user handed out to be published stands beside what was seen.
    "ALTER TABLE sighting ADD COLUMN seen INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE sighting ADD COLUMN mode TEXT",
    "ALTER TABLE sighting ADD COLUMN max_age INTEGER",
    // Since when the MX are what they are, for plans: names, parted by blanks; empty where that was not
    // known.
    "ALTER TABLE sighting ADD COLUMN mx TEXT NOT NULL DEFAULT ''",
    // One row a report, one for what it says of a policy domain under one type of policy, one a kind of
    // failure.
    "CREATE TABLE tls_report (id INTEGER PRIMARY KEY, submitter TEXT NOT NULL, report_id TEXT NOT NULL, "
    "contact TEXT NOT NULL, start INTEGER, until INTEGER, added INTEGER NOT NULL, "
    "UNIQUE (submitter, report_id))",
    "CREATE TABLE tls_entry (id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES tls_report, "
    "domain TEXT NOT NULL, type TEXT NOT NULL, mode TEXT NOT NULL, until INTEGER, "
    "successful INTEGER NOT NULL, failed INTEGER NOT NULL)",
    "CREATE INDEX tls_entry_of ON tls_entry (domain, until)",
    "CREATE INDEX tls_entry_in ON tls_entry (report)",
    "CREATE TABLE tls_failure (entry INTEGER NOT NULL REFERENCES tls_entry, type TEXT NOT NULL, "
    "mx TEXT NOT NULL, address TEXT NOT NULL, sessions INTEGER NOT NULL)",
    "CREATE INDEX tls_failure_of ON tls_failure (entry)",
    // What the first form kept of a report, one of its entries a row; its mail servers were not kept.
    "INSERT OR IGNORE INTO tls_report (submitter, report_id, contact, start, until, added) "
    "SELECT submitter, report_id, '', unixepoch(json_extract(policies, '$[0].start')) * 1000, until, until "
    "FROM report WHERE json_valid(policies)",
    "INSERT INTO tls_entry (report, domain, type, mode, until, successful, failed) "
    "SELECT t.id, r.domain, json_extract(e.value, '$.type'), '', r.until, "
    "CAST(json_extract(e.value, '$.successful') AS INTEGER), CAST(json_extract(e.value, '$.failed') AS "
    "INTEGER) "
    "FROM report r JOIN tls_report t USING (submitter, report_id) JOIN json_each(r.policies) e "
    "WHERE json_valid(r.policies)",
    "INSERT INTO tls_failure SELECT n.id, json_extract(f.value, '$.type'), '', '', "
    "CAST(json_extract(f.value, '$.sessions') AS INTEGER) "
    "FROM report r JOIN tls_report t USING (submitter, report_id) JOIN json_each(r.policies) e "
    "JOIN tls_entry n ON n.report = t.id AND n.domain = r.domain AND n.type = json_extract(e.value, "
    "'$.type') "
    "JOIN json_each(e.value, '$.failures') f WHERE json_valid(r.policies)",
    "DROP TABLE report",
    // A watched domain: since when, and its last good state, with the time of the look; NULL before the
    // first.
    "CREATE TABLE watched (domain TEXT PRIMARY KEY, added INTEGER NOT NULL, looked INTEGER, state BLOB)",
};

inline constexpr const char *schemaThree[] = {
    // A domain of the user's list, and how the last look at it went: verdict in a word, problems and how bad
    // the worst is (0 none, 1 warning, 2 error), whether a mail server answered, what was not as at the look
    // before (JSON, NULL when nothing could be compared), the state that the next look is held against.
    "CREATE TABLE listed (domain TEXT PRIMARY KEY, added INTEGER NOT NULL, looked INTEGER, "
    "verdict TEXT NOT NULL DEFAULT '', problems INTEGER NOT NULL DEFAULT 0, worst INTEGER NOT NULL DEFAULT "
    "0, smtp_tested INTEGER NOT NULL DEFAULT 0, changes TEXT, state BLOB)",
};

inline constexpr const char *schemaFour[] = {
    // What the policy host of a domain pointed to at the looks until now: see HostSighting.
    "CREATE TABLE policyhost (domain TEXT PRIMARY KEY, records TEXT NOT NULL, since INTEGER NOT NULL, "
    "last INTEGER NOT NULL, ttl INTEGER NOT NULL, cached_until INTEGER, replaced TEXT NOT NULL, "
    "replaced_until INTEGER)",
    // Whether DNS said that there is no such domain.
    "ALTER TABLE listed ADD COLUMN missing INTEGER NOT NULL DEFAULT 0",
};

} // namespace Postseal
