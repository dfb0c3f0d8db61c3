#include "checks/wrongplace.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

bool holds(const Fact<DnsAnswer> &fact, bool (*isMeant)(const QByteArray &))
{
    const QList<TxtData> texts = fact.value() ? fact.value()->texts() : QList<TxtData>();
    return std::any_of(texts.begin(), texts.end(), [&](const TxtData &txt) { return isMeant(txt.joined()); });
}

} // namespace

Opinions judgePlaces(const Scene &scene, const RecordPlaces &places, const Outcome &ok,
                     const Outcome &misplaced)
{
    const Fact<DnsAnswer> right = scene.evidence->answer(places.rightName, RecordType::TXT);
    if (!right.value())
        return withoutValue(scene, right);
    const Arguments values{{u"domain"_s, scene.domain().toString()},
                           {u"right"_s, places.rightName.toString()}};
    if (holds(right, places.isMeant))
        return {Opinion(ok, values)};
    if (scene.takesNoMail())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))};
    if (!right.value()->isUsable())
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the right name itself gives no usable answer"))};
    Opinions open;
    for (const DomainName &name : places.wrongNames) {
        const Fact<DnsAnswer> fact = scene.evidence->answer(name, RecordType::TXT);
        const bool answered = fact.value() && fact.value()->isUsable();
        if (!answered && open.isEmpty())
            open = fact.value() ? Opinions{Generic::unknownBecause(QT_TRANSLATE_NOOP(
                                      "Check", "one of the names to look at gives no usable answer"))}
                                : withoutValue(scene, fact);
        if (holds(fact, places.isMeant))
            return {Opinion(misplaced, values + Arguments{{u"found"_s, name.toString()}})};
    }
    if (!open.isEmpty())
        return open;
    return {Generic::notApplicableBecause(
        QT_TRANSLATE_NOOP("Check", "there is no such record, not even at one of the usual wrong names"))};
}

} // namespace Postseal
