#pragma once

#include "probe/lookoptions.h"

#include <QString>

#include <optional>

namespace Postseal {

/// How this user wants to look; kept in the platform's settings.
struct Settings {
    QString resolvers; ///< as typed: ADDR[:PORT], separated by blanks or commas; empty: the system's
    QString trustFile; ///< PEM with more trust anchors; empty: none
    QString helo;
    QString language;        ///< code as in languages(); empty: the desktop's
    int timeoutSeconds = 75; ///< as the command line has it
    bool smtp = true;
    int watchHours = 12;      ///< between two looks at a watched domain
    bool staysInTray = false; ///< the program goes on when the window is closed, while something is watched

    [[nodiscard]] static Settings load();
    /// Why they could not be kept, as a sentence; empty when they were.
    [[nodiscard]] QString save() const;
    /// The resolvers read; no value when one of them cannot be read.
    [[nodiscard]] std::optional<QList<Endpoint>> readResolvers() const;
    /// Whether a look would be another one.
    [[nodiscard]] bool looksLike(const Settings &other) const;
    /// Without trust, which has to be loaded first.
    [[nodiscard]] LookOptions lookOptions() const;
    bool operator==(const Settings &) const = default;
};

/// Lets nobody else read the file of the settings, where they are one: it tells what was looked at.
void keepSettingsPrivate();

/// A domain that was looked at before, and how it stood.
struct RecentDomain {
    QString domain;
    QByteArray verdict; ///< the word, as in JSON
    QDateTime when;     ///< UTC
    bool operator==(const RecentDomain &) const = default;
};
/// The last ones first, at most eight.
[[nodiscard]] QList<RecentDomain> recentDomains();
/// A verdict that is not known takes nothing away from an earlier one.
void rememberDomain(const RecentDomain &domain);

/// Names below a domain that receive mail, to be looked at with it.
[[nodiscard]] QStringList mailSubdomains(const QString &domain);
/// Why they could not be kept, as a sentence; empty when they were.
[[nodiscard]] QString rememberMailSubdomains(const QString &domain, const QStringList &names);

/// The form of a text that was chosen last, by a name of what is written in it; empty if none was.
[[nodiscard]] QString rememberedForm(const QString &name);
void rememberForm(const QString &name, const QString &word);

} // namespace Postseal
