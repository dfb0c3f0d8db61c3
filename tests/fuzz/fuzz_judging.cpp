#include "fuzzing.h"

#include "report/report.h"

#include "support/evidencebuilder.h"
#include "support/greens.h"

using namespace Postseal;

namespace {

template <class Key, class T> Fact<T> *pick(QMap<Key, Fact<T>> &facts, Supply &supply)
{
    return facts.isEmpty() ? nullptr : &std::next(facts.begin(), supply.below(facts.size())).value();
}

/// Another thing was seen than in a domain that is in order.
void spoil(Evidence &evidence, Supply &supply)
{
    if (auto *fact = pick(evidence.dns, supply); fact && fact->isKnown()) {
        DnsAnswer answer = *fact->value();
        for (DnsRecord &record : answer.message.answers) {
            if (record.type == RecordType::TXT)
                record.data = TxtData{{supply.text()}};
        }
        *fact = interpret(answer.message.question, answer.message);
    }
    if (auto *fact = pick(evidence.policy, supply); fact && fact->isKnown()) {
        PolicyAnswer answer = *fact->value();
        answer.status = supply.below(3) ? answer.status : int(supply.below(700));
        if (supply.below(2))
            answer.body = supply.text();
        if (supply.below(3) == 0)
            answer.contentType = supply.text();
        *fact = answer;
    }
    if (auto *fact = pick(evidence.smtp, supply); fact && fact->isKnown()) {
        SmtpAnswer answer = *fact->value();
        answer.ehlo = SmtpReply{250, {supply.text(), supply.text()}};
        answer.injected = supply.below(4) ? QByteArray() : supply.text();
        *fact = answer;
    }
}

/// Something of it was not seen, or not to its end.
void lose(Evidence &evidence, Supply &supply)
{
    const Failure failure{Failure::Kind(supply.below(7)), supply.text()};
    switch (supply.below(5)) {
    case 0:
        if (auto *fact = pick(evidence.dns, supply))
            *fact = failure;
        break;
    case 1:
        if (auto *fact = pick(evidence.policy, supply))
            *fact = failure;
        break;
    case 2:
        if (auto *fact = pick(evidence.smtp, supply))
            *fact = failure;
        break;
    case 3:
        if (auto *fact = pick(evidence.web, supply))
            *fact = failure;
        break;
    default:
        if (auto *fact = pick(evidence.policy, supply); fact && fact->isKnown()) {
            PolicyAnswer answer = *fact->value();
            answer.stage = PolicyAnswer::Stage::Body;
            answer.trouble = {Trouble::Kind::Closed, {}, 0};
            *fact = answer;
        }
    }
}

} // namespace

/// Whatever is seen of a domain, seeing less of it makes nothing green that was not, and no verdict better.
void fuzzOne(const QByteArray &input)
{
    static const std::array<Evidence, 5> scenes = [] {
        std::array<Evidence, 5> made;
        for (size_t i = 0; i < made.size(); ++i) {
            EvidenceBuilder::Builder builder;
            builder.everything(std::array{"enforce", "testing", "none", "enforce", "enforce"}[i]);
            auto &served = builder.evidence.policy.first();
            PolicyAnswer answer = *served.value();
            if (i == 3) // refused for its certificate
                answer.tls->chain = TestAuthority::chainFor(TestAuthority::leafOrder("other.example.org"));
            if (i == 4) // a mail server is missing
                answer.body.replace("mx: mx1.example.org\r\n", "");
            served = answer;
            builder.serveAlike();
            made[i] = builder.evidence;
        }
        return made;
    }();
    Supply supply(input);
    Evidence evidence = scenes[size_t(supply.below(qsizetype(scenes.size())))];
    for (qsizetype i = supply.below(4); i > 0; --i)
        spoil(evidence, supply);
    const Report whole = makeReport(evidence);
    MUST(makeReport(evidence) == whole);
    for (const Finding &finding : whole.findings) {
        if (finding.status == Status::Error || finding.status == Status::Warning)
            MUST(!finding.title().isEmpty() && !finding.fix().isEmpty());
    }
    lose(evidence, supply);
    const Report partial = makeReport(evidence);
    MUST(Greens::newGreens(whole, partial).isEmpty());
    MUST(partial.verdict != Verdict::Protected || whole.verdict == Verdict::Protected);
}
