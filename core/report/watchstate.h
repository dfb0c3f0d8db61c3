#pragma once

#include "report/report.h"

#include <QJsonObject>

#include <optional>

namespace Postseal {

/// How a check stood for one of its subjects: the worst of its findings there, whatever the address, because
/// large hosts show other addresses at every look.
struct WatchedCheck {
    QByteArray check;
    QByteArray outcome;
    Status status = Status::Pass; ///< pass, info, warning, error or not-applicable
    QString subject;              ///< hostile text
    bool operator==(const WatchedCheck &) const = default;
};

/// The certificate that one address of a host showed.
struct WatchedCertificate {
    QString host;
    IpAddress address;
    QByteArray fingerprint; ///< SHA-256 of the DER, in hex
    QDateTime notAfter;
    bool operator==(const WatchedCertificate &) const = default;
};

/// What senders accept: the id, and what the files say that are served under it.
struct WatchedPolicy {
    QByteArray id;
    QList<QByteArray> digests; ///< SHA-256 of what each file means, in hex, sorted
    bool operator==(const WatchedPolicy &) const = default;
};

/// What matters of a report from one look to the next. Nothing is in it that changes by itself: no times, no
/// TTL, no order of records. A part that was never seen has no value.
struct WatchState {
    DomainName domain;
    Verdict verdict = Verdict::Unknown;
    bool smtpTested = false;
    std::optional<QList<MxData>> mx;      ///< by host
    std::optional<QStringList> stsTxt;    ///< texts at `_mta-sts`, sorted, visible
    std::optional<QStringList> tlsRptTxt; ///< texts at `_smtp._tls`
    std::optional<WatchedPolicy> policy;
    QList<WatchedCheck> checks;
    QList<WatchedCertificate> certificates;
    int missed = 0;        ///< looks in a row at which nothing could be found out
    QDateTime missedSince; ///< the first of them, UTC
    bool missedTold = false;
    bool operator==(const WatchState &) const = default;

    /// How much of each kind is kept.
    static constexpr qsizetype mostChecks = 2000;
    static constexpr qsizetype mostOthers = 200;
};

/// What this look saw; a check that could not look is not in it.
[[nodiscard]] WatchState watchStateOf(const Report &report);

/// Whether a watch minds this check. It does not mind this computer, nor what differs from look to look.
[[nodiscard]] bool isWatchedCheck(QByteArrayView check);
/// 0 where all is well, 1 for a warning, 2 for an error.
[[nodiscard]] int levelOf(QByteArrayView check, Status status);

/// Schema "postseal-watch-state/1".
[[nodiscard]] QByteArray toJson(const WatchState &state);
/// No value for anything else, be it damaged, hostile, or of a newer version.
[[nodiscard]] std::optional<WatchState> readWatchState(const QByteArray &json);
inline constexpr qsizetype maxWatchStateBytes = 4 * 1024 * 1024;

} // namespace Postseal
