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
    if (holds(right, places.isMeant))
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the record is at the right name"))};
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
            return {Opinion(misplaced, {{u"domain"_s, scene.domain().toString()},
                                        {u"found"_s, name.toString()},
                                        {u"right"_s, places.rightName.toString()}})};
    }
    return open.isEmpty() ? Opinions{Opinion(ok, {{u"domain"_s, scene.domain().toString()}})} : open;
}

} // namespace Postseal
