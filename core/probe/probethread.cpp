#include "probe/probethread.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

namespace Postseal {

void ProbeThread::run()
{
    exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    OPENSSL_thread_stop();
}

} // namespace Postseal
