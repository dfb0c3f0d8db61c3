#include "checks/catalogue.h"
#include "checks/certificatejudging.h"
#include "checks/scene.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

using Stage = PolicyAnswer::Stage;

/// What tells one address from another: whether its certificate is good, the status, and with 200 the policy.
bool answersAlike(const Scene &scene, const IpAddress &a, const IpAddress &b)
{
    const PolicyAnswer &first = *scene.policyAnswer(a);
    const PolicyAnswer &second = *scene.policyAnswer(b);
    if (scene.policyChains.value(a).isGood() != scene.policyChains.value(b).isGood())
        return false;
    if (!first.isWholeFile() || !second.isWholeFile())
        return servesAlike(first, second);
    return scene.policyOf(a)->policy.value == scene.policyOf(b)->policy.value; // read once a run
}

/// Index of the answer that the others are held against: a good one where there is one.
IpAddress yardstick(const Scene &scene, const QList<IpAddress> &complete)
{
    for (const IpAddress &address : complete) {
        if (scene.policyChains.value(address).isGood() && scene.policyAnswer(address)->status == 200)
            return address;
    }
    return complete.first();
}

namespace addresses {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "All addresses answer alike.")};
constexpr Outcome dead{
    "dead", Status::Warning, QT_TRANSLATE_NOOP("Check", "{ip} does not work: {error}."),
    QT_TRANSLATE_NOOP("Check", "Senders that pick this address fail; some try only one address."),
    QT_TRANSLATE_NOOP("Check", "Repair it or remove the record, often a forgotten AAAA.")};
constexpr Outcome noTls{
    "no-tls", Status::Error,
    QT_TRANSLATE_NOOP("Check", "{ip} is reached, but the TLS handshake fails there: {error}."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders that reach this address often try no other one, and find no policy then."),
    QT_TRANSLATE_NOOP("Check", "Give it the settings of the address that works; often the server block for "
                               "IPv6 is forgotten.")};
constexpr Outcome differ{"differ", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "{ip} does not answer like {other}: {what}."),
                         QT_TRANSLATE_NOOP("Check", "Which policy applies depends on luck."),
                         QT_TRANSLATE_NOOP("Check", "Bring all servers to the same state.")};
constexpr const Outcome *outcomes[] = {&ok, &dead, &noTls, &differ};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &)
{
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    Opinions opinions;
    QList<IpAddress> complete;
    for (auto it = scene.evidence->policy.begin(); it != scene.evidence->policy.end(); ++it) {
        const Arguments values{{u"ip"_s, it.key().toString()},
                               {u"error"_s, it->value() ? troubleText(it->value()->trouble) : QString()}};
        if (it->value() && it->value()->stage > Stage::Handshake)
            complete.append(it.key());
        else if (it->value())
            opinions.append(
                Opinion(it->value()->stage == Stage::Handshake ? noTls : dead, values).at(it.key()));
        else
            opinions.append(withoutValue(scene, *it).first().at(it.key()));
    }
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        opinions += withoutValue(scene, scene.evidence->answer(scene.evidence->policyHost(), type));
    for (const IpAddress &address : scene.evidence->addressesOf(scene.evidence->policyHost())) {
        if (!scene.evidence->policy.contains(address))
            opinions.append(notAsked(scene).at(address));
    }
    const IpAddress measure = complete.isEmpty() ? IpAddress() : yardstick(scene, complete);
    for (const IpAddress &address : complete) {
        if (answersAlike(scene, address, measure))
            continue;
        const bool certificate =
            scene.policyChains.value(address).isGood() != scene.policyChains.value(measure).isGood();
        const bool status = scene.policyAnswer(address)->status != scene.policyAnswer(measure)->status;
        const char *what = certificate ? QT_TRANSLATE_NOOP("Check", "another certificate")
                           : status    ? QT_TRANSLATE_NOOP("Check", "another HTTP status")
                                       : QT_TRANSLATE_NOOP("Check", "another policy text");
        opinions.append(Opinion(differ, {{u"ip"_s, address.toString()},
                                         {u"other"_s, measure.toString()},
                                         {u"what"_s, QCoreApplication::translate("Check", what)}})
                            .at(address));
    }
    return opinions.isEmpty() ? Opinions{Opinion(ok)} : opinions;
}
} // namespace addresses

constexpr Check table[] = {
    {"policy-https.addresses", QT_TRANSLATE_NOOP("Check", "Every address works"), Scope::Domain,
     addresses::needs, addresses::references, addresses::outcomes, addresses::judge},
};

} // namespace

std::span<const Check> policyHttpsAddressChecks()
{
    return table;
}

} // namespace Postseal
