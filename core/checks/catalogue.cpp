#include "checks/catalogue.h"

namespace Postseal {

const QList<const Check *> &catalogue()
{
    static const QList<const Check *> all = [] {
        QList<const Check *> list;
        for (const std::span<const Check> family : {domainChecks(),
                                                    dnssecChecks(),
                                                    mxChecks(),
                                                    stsTxtChecks(),
                                                    wildcardChecks(),
                                                    stsTxtServerChecks(),
                                                    policyHostChecks(),
                                                    policyHostServerChecks(),
                                                    policyHttpsChecks(),
                                                    policyHttpsAddressChecks(),
                                                    clockChecks(),
                                                    policyHttpChecks(),
                                                    policyHttpFurtherChecks(),
                                                    stsPolicyChecks(),
                                                    matchChecks(),
                                                    smtpSessionChecks(),
                                                    smtpVersionChecks(),
                                                    smtpCertificateChecks(),
                                                    smtpSniChecks(),
                                                    smtpAddressChecks(),
                                                    daneChecks(),
                                                    tlsRptChecks(),
                                                    tlsRptServerChecks(),
                                                    tlsRptRouteChecks(),
                                                    opsChecks(),
                                                    readyChecks()}) {
            for (const Check &check : family)
                list.append(&check);
        }
        return list;
    }();
    return all;
}

const Check *findCheck(QByteArrayView id)
{
    for (const Check *check : catalogue()) {
        if (id == QByteArrayView(check->id))
            return check;
    }
    return nullptr;
}

} // namespace Postseal
