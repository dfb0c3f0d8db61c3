#include "plan/planstate.h"

#include "base/text.h"
#include "checks/nameserverjudging.h"
#include "checks/scene.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using State = StepState::Kind;

StepState done()
{
    return {State::Done, {}};
}

StepState because(State kind, const char *sentence, const QString &value = {})
{
    return {kind, {sentence, {{QStringLiteral("value"), value}}}};
}

/// The one that is further from done; of two alike, the first.
StepState worse(const StepState &a, const StepState &b)
{
    const auto rank = [](const StepState &state) {
        return state.kind == State::NotYet ? 2 : state.kind == State::Unknown ? 1 : 0;
    };
    return rank(b) > rank(a) ? b : a;
}

/// A question as the resolver answers it and as each name server of the zone does. A name server that is
/// silent, or was not asked, leaves it open whether senders still get something else there.
template <class Judge> StepState ofAnswers(const Evidence &evidence, const DnsQuestion &question, Judge judge)
{
    const auto one = [&](const Fact<DnsAnswer> &fact) {
        const DnsAnswer *answer = fact.value();
        return answer && answer->isUsable()
                   ? judge(*answer)
                   : because(State::Unknown,
                             QT_TRANSLATE_NOOP("Check", "The name servers gave no answer for {value}."),
                             question.name.toString());
    };
    StepState state = one(evidence.answer(question.name, question.type));
    const QList<ServerSays> servers = serversSaying(evidence, question);
    for (const ServerSays &each : servers) {
        if (counts(servers, each))
            state = worse(state, one(*each.fact));
    }
    for (const UnaskedServer &unasked : serversNotAsked(evidence, question)) {
        if (unasked.why != UnaskedServer::Why::NoAddress)
            state = worse(state, one({}));
    }
    return state;
}

QList<QByteArray> ownTexts(const DnsAnswer &answer, bool (*ours)(const QByteArray &))
{
    QList<QByteArray> found;
    for (const TxtData &text : answer.texts()) {
        if (ours(text.joined()))
            found.append(text.joined());
    }
    return found;
}

StepState stateOfTxt(const PlannedRecord &record, const Evidence &evidence, bool removed)
{
    const bool isSts = record.owner == evidence.stsTxtName();
    const auto ours = isSts ? looksLikeStsRecord : looksLikeTlsRptRecord;
    const auto same = [&](const QByteArray &text) {
        return isSts ? isStsRecord(text) && parseStsRecord(text).value == parseStsRecord(record.value).value
                     : parseTlsRptRecord(text).value == parseTlsRptRecord(record.value).value;
    };
    return ofAnswers(evidence, {record.owner, RecordType::TXT}, [&](const DnsAnswer &answer) {
        const QList<QByteArray> found = ownTexts(answer, ours);
        if (removed)
            return found.isEmpty() ? done()
                                   : because(State::NotYet,
                                             QT_TRANSLATE_NOOP("Check", "The record is still there: {value}"),
                                             visibleText(found.first()));
        if (found.isEmpty())
            return because(State::NotYet, QT_TRANSLATE_NOOP("Check", "There is no record at {value}."),
                           record.owner.toString());
        if (found.size() > 1)
            return because(State::NotYet, QT_TRANSLATE_NOOP("Check", "There are several records at {value}."),
                           record.owner.toString());
        return same(found.first())
                   ? done()
                   : because(State::NotYet, QT_TRANSLATE_NOOP("Check", "Another record is there: {value}"),
                             visibleText(found.first()));
    });
}

StepState stateOfFile(const QByteArray &file, const Evidence &evidence)
{
    if (evidence.policyServerGiven)
        return because(State::Unknown, QT_TRANSLATE_NOOP("Check", "The policy file could not be looked at."));
    const Policy wanted = parsePolicy(file).value;
    const Scene scene = Scene::of(evidence);
    StepState state =
        evidence.policy.isEmpty()
            ? because(State::Unknown, QT_TRANSLATE_NOOP("Check", "The policy file could not be looked at."))
            : done();
    const auto isEmpty = [&](RecordType type) {
        const DnsAnswer *answer = evidence.answer(evidence.policyHost(), type).value();
        return answer && answer->isUsable() && answer->isEmpty();
    };
    if (evidence.policy.isEmpty() && isEmpty(RecordType::A) && isEmpty(RecordType::AAAA))
        return because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} has no address."),
                       evidence.policyHost().toString());
    for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
        const PolicyAnswer *answer = it->value();
        const QString address = it.key().toString();
        StepState here = done();
        if (!answer || answer->stage != PolicyAnswer::Stage::Done)
            here =
                because(State::Unknown,
                        QT_TRANSLATE_NOOP("Check", "The policy file could not be read at {value}."), address);
        else if (!answer->isWholeFile())
            here =
                because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} serves no policy file."), address);
        else if (parsePolicy(answer->body).value != wanted)
            here =
                because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} serves another policy."), address);
        else if (scene.policyChains.value(it.key()).trust == ChainVerdict::Trust::TooMuch)
            here = because(State::Unknown,
                           QT_TRANSLATE_NOOP("Check", "The certificate of {value} could not be judged."),
                           address);
        else if (!scene.policyChains.value(it.key()).isGood())
            here = because(State::NotYet,
                           QT_TRANSLATE_NOOP("Check", "Senders do not accept the certificate of {value}."),
                           address);
        state = worse(state, here);
    }
    return state;
}

StepState stateOfMail(const PlanStep &step, const Evidence &evidence)
{
    return ofAnswers(evidence, {evidence.domain(), RecordType::MX}, [&](const DnsAnswer &answer) {
        QList<QByteArray> hosts;
        for (const MxData &mx : answer.mailExchangers())
            hosts.append(mx.host.ascii());
        for (const QByteArray &host : std::as_const(hosts)) {
            if (!covers(step.mailHosts, host))
                return because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} is still an MX."),
                               visibleText(host));
        }
        for (const QByteArray &wanted : step.mailHosts) {
            if (std::none_of(hosts.begin(), hosts.end(),
                             [&](const QByteArray &host) { return covers({wanted}, host); }))
                return because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} is no MX yet."),
                               visibleText(wanted));
        }
        return done();
    });
}

/// The records of the policy host, or that there are none.
StepState stateOfHost(const QList<PlannedRecord> &records, bool gone, const Evidence &evidence)
{
    const DomainName host = evidence.policyHost();
    if (evidence.policyServerGiven)
        return because(State::Unknown,
                       QT_TRANSLATE_NOOP("Check", "The address of {value} was given by hand, so its records "
                                                  "were not looked at."),
                       host.toString());
    StepState state = done();
    QList<QByteArray> seen;
    const auto isWanted = [&](const QByteArray &value) {
        return records.isEmpty() || std::any_of(records.begin(), records.end(),
                                                [&](const auto &record) { return record.value == value; });
    };
    const bool alias = !records.isEmpty() && records.first().type == RecordType::CNAME;
    const auto otherRecords =
        because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} has other records."), host.toString());
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        state = worse(state, ofAnswers(evidence, {host, type}, [&](const DnsAnswer &answer) {
                          QList<QByteArray> here;
                          for (const IpAddress &address : answer.addresses())
                              here.append(address.toString().toLatin1());
                          if (!answer.chain.isEmpty())
                              here = {answer.chain.first().ascii()};
                          seen += here;
                          // One server with the old records is enough for senders to go there.
                          const bool other = !gone && (!std::all_of(here.begin(), here.end(), isWanted) ||
                                                       (alias && answer.chain.isEmpty()));
                          return other ? otherRecords : done();
                      }));
    }
    if (gone)
        return seen.isEmpty() ? state
                              : because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} is still there."),
                                        host.toString());
    if (state.kind == State::Unknown)
        return state;
    if (seen.isEmpty())
        return because(State::NotYet, QT_TRANSLATE_NOOP("Check", "{value} has no address."), host.toString());
    // Where the step names no records, any address will do.
    const bool all = std::all_of(records.begin(), records.end(),
                                 [&](const PlannedRecord &record) { return seen.contains(record.value); });
    return state.kind == State::Done && !all ? otherRecords : state;
}

StepState stateOfReports(const Evidence &evidence)
{
    if (evidence.historyFailed)
        return because(State::Unknown, QT_TRANSLATE_NOOP("Check", "The history could not be read."));
    return evidence.reports.isEmpty()
               ? because(State::NotYet, QT_TRANSLATE_NOOP("Check", "No TLS report was imported yet."))
               : done();
}

StepState stateOfRecords(const QList<PlannedRecord> &records, const Evidence &evidence, bool removed)
{
    StepState state = done();
    for (const PlannedRecord &record : records)
        state = worse(state, stateOfTxt(record, evidence, removed));
    return state;
}

/// What was seen of it, due or not.
StepState seenOf(const PlanStep &step, const Evidence &evidence)
{
    switch (step.kind) {
    case PlanStep::Kind::OtherServer:
        return stateOfHost(step.host, false, evidence).kind == State::Done
                   ? stateOfFile(step.policyFile, evidence)
                   : because(State::NotYet,
                             QT_TRANSLATE_NOOP("Check", "Only the new server itself can show it before DNS "
                                                        "points to it."));
    case PlanStep::Kind::File:
        return stateOfFile(step.policyFile, evidence);
    case PlanStep::Kind::Reporting:
    case PlanStep::Kind::Record:
        return stateOfRecords(step.publish, evidence, false);
    case PlanStep::Kind::RemoveRecord:
        return stateOfRecords(step.remove, evidence, true);
    case PlanStep::Kind::Look:
        return worse(stateOfFile(step.policyFile, evidence), stateOfRecords(step.publish, evidence, false));
    case PlanStep::Kind::ImportReports:
        return stateOfReports(evidence);
    case PlanStep::Kind::MailServers:
        return stateOfMail(step, evidence);
    case PlanStep::Kind::Host:
    case PlanStep::Kind::RemoveHost:
        break;
    }
    return stateOfHost(step.publish, step.kind == PlanStep::Kind::RemoveHost, evidence);
}

} // namespace

const char *stateWord(State kind)
{
    switch (kind) {
    case State::Done:
        return "done";
    case State::NotYet:
        return "not-yet";
    case State::Unknown:
        return "unknown";
    case State::Later:
        break;
    }
    return "later";
}

StepState stateOf(const PlanStep &step, const Evidence &evidence)
{
    const StepState seen = seenOf(step, evidence);
    if (evidence.observedAt >= step.notBefore)
        return seen;
    // What takes something away must not come early; what adds something may.
    const bool takesAway = step.kind == PlanStep::Kind::MailServers ||
                           step.kind == PlanStep::Kind::RemoveRecord ||
                           step.kind == PlanStep::Kind::RemoveHost;
    return takesAway && seen.kind == State::Done
               ? because(State::Later, QT_TRANSLATE_NOOP("Check", "Done already, and too early: copies of an "
                                                                  "old policy may still be in use."))
               : StepState{};
}

QList<StepState> statesOf(const QList<PlanStep> &steps, const Evidence &evidence)
{
    QList<StepState> states;
    for (const PlanStep &step : steps)
        states.append(stateOf(step, evidence));
    return states;
}

qsizetype nextOf(const QList<StepState> &states)
{
    const auto next = std::find_if(states.begin(), states.end(),
                                   [](const StepState &state) { return state.kind != State::Done; });
    return next - states.begin();
}

} // namespace Postseal
