#include "checks/mediatype.h"
#include "checks/scene.h"
#include "senders/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What a sender makes of one answer of the policy host, before it reads the text; no value when it reads on.
std::optional<Judgement> refusalOf(const PolicyTraits &traits, const PolicyAnswer &answer,
                                   bool goodCertificate)
{
    const auto ignored = [](const char *because) {
        return Judgement{Reading::Ignored, senderSentence(because)};
    };
    if (!answer.tls || !goodCertificate)
        return ignored(QT_TRANSLATE_NOOP("Sender", "does not trust the policy host"));
    if (answer.bodyCut)
        return traits.largest > answer.body.size()
                   ? Judgement{Reading::Unknown, {}}
                   : ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: it is too large"));
    if (answer.stage != PolicyAnswer::Stage::Done)
        return ignored(QT_TRANSLATE_NOOP("Sender", "gets no whole answer"));
    if (answer.status != 200 && !(traits.anySuccess && answer.status / 100 == 2))
        return ignored(QT_TRANSLATE_NOOP("Sender", "wants the status 200"));
    if (answer.elapsedMs > traits.patienceMs)
        return Judgement{Reading::Ignored,
                         senderSentence(QT_TRANSLATE_NOOP("Sender", "waits no longer than %1 s for the file"))
                             .arg(traits.patienceMs / 1000)};
    const MediaType type = readMediaType(answer.contentType.value_or(QByteArray()));
    if (traits.onlyTextPlain && type.type != "text/plain")
        return ignored(QT_TRANSLATE_NOOP("Sender", "wants Content-Type text/plain"));
    if (traits.charsetMatters && type.charset != "utf-8" && !isAscii(answer.body))
        return ignored(QT_TRANSLATE_NOOP("Sender", "reads the file as ASCII, which it is not"));
    return std::nullopt;
}

Judgement worse(const Judgement &a, const Judgement &b)
{
    return b.reading > a.reading ? b : a;
}

/// Over all addresses that answered: where they differ, the worse reading, since a sender may get either.
Judgement readServed(const Scene &scene, const PolicyTraits &traits)
{
    Judgement all{Reading::Unknown, {}};
    bool any = false;
    const Evidence &evidence = *scene.evidence;
    for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
        const PolicyAnswer *answer = it->value();
        // An address that does not answer is passed over, but not by those that try one alone. Where a
        // connection comes about, many have chosen their address by that, whatever TLS then brings.
        const bool dead = answer && answer->stage <= PolicyAnswer::Stage::Connect;
        if (!answer || (dead && evidence.policy.size() > 1 && !traits.firstAddressOnly))
            continue;
        const auto refusal = refusalOf(traits, *answer, scene.policyChains.value(it.key()).isGood());
        const Judgement here = refusal ? *refusal : readPolicy(traits, answer->body);
        all = any ? worse(all, here) : here;
        any = true;
        if (traits.firstAddressOnly)
            break;
    }
    return all;
}

void addReason(SenderReading *reading, const Judgement &judgement)
{
    if (!judgement.because.isEmpty() && !reading->because.contains(judgement.because))
        reading->because.append(judgement.because);
}

} // namespace

QString senderSentence(const char *text)
{
    return QCoreApplication::translate("Sender", text);
}

const char *readingWord(Reading reading)
{
    switch (reading) {
    case Reading::Used:
    case Reading::Misread:
        return "used";
    case Reading::Ignored:
        return "ignored";
    case Reading::Unknown:
        break;
    }
    return "unknown";
}

QList<SenderReading> readBySenders(const Scene &scene)
{
    const DnsAnswer *answer = scene.evidence->answer(scene.evidence->stsTxtName(), RecordType::TXT).value();
    QList<QByteArray> texts;
    for (const TxtData &txt : answer ? answer->texts() : QList<TxtData>())
        texts.append(txt.joined());
    QList<SenderReading> list;
    for (const Sender &sender : senders()) {
        SenderReading reading{&sender, Reading::Unknown, Reading::Unknown, {}};
        if (answer && answer->isUsable()) {
            const Judgement record = readRecords(sender.record, texts);
            reading.record = record.reading;
            addReason(&reading, record);
        }
        if (!scene.policyPending) {
            const Judgement policy = readServed(scene, sender.policy);
            reading.policy = policy.reading;
            addReason(&reading, policy);
        }
        list.append(reading);
    }
    return list;
}

QList<SenderReading> readBySenders(const QList<QByteArray> &texts, const QByteArray &policy)
{
    QList<SenderReading> list;
    for (const Sender &sender : senders()) {
        SenderReading reading{&sender, Reading::Unknown, Reading::Unknown, {}};
        if (!texts.isEmpty()) {
            const Judgement record = readRecords(sender.record, texts);
            reading.record = record.reading;
            addReason(&reading, record);
        }
        const Judgement read = readPolicy(sender.policy, policy);
        reading.policy = read.reading;
        addReason(&reading, read);
        list.append(reading);
    }
    return list;
}

} // namespace Postseal
