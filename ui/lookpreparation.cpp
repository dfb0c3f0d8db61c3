#include "lookpreparation.h"

#include "base/text.h"
#include "probe/systemtrust.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace Postseal {

LookPreparation::LookPreparation(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LookPreparation::~LookPreparation()
{
    m_pool.waitForDone();
}

void LookPreparation::prepare(const Settings &settings, Use use)
{
    m_settings = settings;
    m_waiting.append(std::move(use));
    load();
}

void LookPreparation::serve()
{
    LookOptions options = m_settings.lookOptions();
    options.trust = *m_trust;
    for (const Use &use : std::exchange(m_waiting, {}))
        use(options);
}

void LookPreparation::load()
{
    // A file that held nothing may have been mended since.
    if (m_trust && m_trustFile == m_settings.trustFile && !m_useless)
        return serve();
    if (std::exchange(m_loading, true))
        return;
    m_pool.start([this, file = m_settings.trustFile] {
        constexpr qint64 mostBytes = 8 * 1024 * 1024;
        QFile more(file);
        // Of a pipe nobody knows when it opens: the settings may hold one from elsewhere.
        const bool read = QFileInfo(file).isFile() && more.open(QIODevice::ReadOnly);
        const QList<QByteArray> added =
            read ? TrustAnchors::readPem(more.read(mostBytes)) : QList<QByteArray>();
        const TrustAnchors trust = loadSystemTrust(added);
        const bool useless = !file.isEmpty() && added.isEmpty();
        QMetaObject::invokeMethod(this, [this, file, trust, useless] { take(file, trust, useless); });
    });
}

void LookPreparation::take(const QString &file, const TrustAnchors &trust, bool useless)
{
    m_loading = false;
    m_trust = trust;
    m_trustFile = file;
    m_useless = useless;
    // The file may have been changed in the settings while it was read: then load() reads again.
    Q_EMIT trouble(useless && file == m_settings.trustFile
                       ? tr("The file of further trust anchors, %1, holds no certificate that can be read.")
                             .arg(visibleText(file, 400))
                       : QString());
    if (file == m_settings.trustFile)
        serve();
    else
        load();
}

} // namespace Postseal
