#include "settings.h"

#include "report/report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace Postseal {

namespace {

constexpr int mostRecent = 8;

QString key(const char *name)
{
    return QStringLiteral("look/") + QLatin1String(name);
}

/// By itself the store writes some time later, and tells nobody how that went.
QString written(QSettings *store)
{
    store->sync();
    return store->status() == QSettings::NoError
               ? QString()
               : QCoreApplication::translate("Files", "The settings could not be kept in %1.")
                     .arg(QDir::toNativeSeparators(store->fileName()));
}

} // namespace

Settings Settings::load()
{
    const QSettings store;
    Settings settings;
    settings.resolvers = store.value(key("resolvers")).toString();
    settings.trustFile = store.value(key("trust")).toString();
    settings.helo = store.value(key("helo")).toString();
    settings.language = store.value(QStringLiteral("window/language")).toString();
    settings.timeoutSeconds = qBound(5, store.value(key("timeout"), settings.timeoutSeconds).toInt(), 600);
    settings.smtp = store.value(key("smtp"), true).toBool();
    settings.watchHours =
        qBound(1, store.value(QStringLiteral("watch/hours"), settings.watchHours).toInt(), 168);
    settings.staysInTray = store.value(QStringLiteral("watch/tray"), false).toBool();
    return settings;
}

QString Settings::save() const
{
    QSettings store;
    store.setValue(key("resolvers"), resolvers);
    store.setValue(key("trust"), trustFile);
    store.setValue(key("helo"), helo);
    store.setValue(QStringLiteral("window/language"), language);
    store.setValue(key("timeout"), timeoutSeconds);
    store.setValue(key("smtp"), smtp);
    store.setValue(QStringLiteral("watch/hours"), watchHours);
    store.setValue(QStringLiteral("watch/tray"), staysInTray);
    return written(&store);
}

bool Settings::looksLike(const Settings &other) const
{
    Settings same = other;
    same.language = language;
    same.watchHours = watchHours;
    same.staysInTray = staysInTray;
    return same == *this;
}

std::optional<QList<Endpoint>> Settings::readResolvers() const
{
    static const QRegularExpression gap(QStringLiteral("[\\s,]+"));
    QList<Endpoint> endpoints;
    for (const QString &part : resolvers.split(gap, Qt::SkipEmptyParts)) {
        const std::optional<Endpoint> endpoint = Endpoint::fromText(part, 53);
        if (!endpoint)
            return std::nullopt;
        endpoints.append(*endpoint);
    }
    return endpoints;
}

LookOptions Settings::lookOptions() const
{
    LookOptions options;
    options.resolvers = readResolvers().value_or(QList<Endpoint>());
    options.helo = helo.toLatin1();
    options.timeoutMs = timeoutSeconds * 1000;
    options.smtp = smtp;
    // For laboratories, as --public on the command line; by hand in the file of the settings only.
    for (const QString &text : QSettings().value(key("public")).toStringList()) {
        if (const std::optional<IpNetwork> network = IpNetwork::fromText(text))
            options.publicNetworks.append(*network);
    }
    return options;
}

void keepSettingsPrivate()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString path = QSettings().fileName();
    (void)QDir().mkpath(QFileInfo(path).path());
    // Made before there is something in it; whoever writes it anew keeps its rights.
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    (void)QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
#endif
}

QList<RecentDomain> recentDomains()
{
    QSettings store;
    QList<RecentDomain> domains;
    const int count = std::min(store.beginReadArray(QStringLiteral("recent")), mostRecent);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        domains.append({store.value(QStringLiteral("domain")).toString(),
                        store.value(QStringLiteral("verdict")).toByteArray(),
                        store.value(QStringLiteral("when")).toDateTime()});
    }
    store.endArray();
    return domains;
}

void rememberDomain(const RecentDomain &domain)
{
    QList<RecentDomain> domains = recentDomains();
    RecentDomain first = domain;
    const auto known = std::find_if(domains.begin(), domains.end(), [&domain](const RecentDomain &other) {
        return other.domain == domain.domain;
    });
    if (known != domains.end()) {
        if (domain.verdict == verdictWord(Verdict::Unknown))
            first = *known;
        domains.erase(known);
    }
    domains.prepend(first);
    while (domains.size() > mostRecent)
        domains.removeLast();
    QSettings store;
    store.beginWriteArray(QStringLiteral("recent"), static_cast<int>(domains.size()));
    for (qsizetype i = 0; i < domains.size(); ++i) {
        store.setArrayIndex(static_cast<int>(i));
        store.setValue(QStringLiteral("domain"), domains.at(i).domain);
        store.setValue(QStringLiteral("verdict"), domains.at(i).verdict);
        store.setValue(QStringLiteral("when"), domains.at(i).when);
    }
    store.endArray();
}

QStringList mailSubdomains(const QString &domain)
{
    return QSettings().value(QStringLiteral("subdomains/") + domain).toStringList();
}

QString rememberMailSubdomains(const QString &domain, const QStringList &names)
{
    const QString key = QStringLiteral("subdomains/") + domain;
    QSettings store;
    if (names.isEmpty())
        store.remove(key);
    else
        store.setValue(key, names);
    return written(&store);
}

QString rememberedForm(const QString &name)
{
    return QSettings().value(QStringLiteral("forms/") + name).toString();
}

void rememberForm(const QString &name, const QString &word)
{
    QSettings().setValue(QStringLiteral("forms/") + name, word);
}

} // namespace Postseal
