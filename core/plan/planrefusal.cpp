#include "base/text.h"
#include "plan/waits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using Found = PlanSight::Found;

PlanRefusal refuse(const PlanBasis &basis, bool notKnown, const char *sentence)
{
    return {notKnown,
            {sentence,
             {{QStringLiteral("domain"), basis.domain().toString()},
              {QStringLiteral("host"), basis.domain().child("mta-sts").toString()}}}};
}

bool enforceMayLive(const PlanBasis &basis)
{
    if (basis.served() && basis.served()->mode != PolicyMode::None)
        return true;
    return std::any_of(basis.copies.begin(), basis.copies.end(), [&](const OldCopy &copy) {
        return (!copy.policy || copy.policy->mode == PolicyMode::Enforce) &&
               (!copy.until.isValid() || copy.until > basis.now);
    });
}

/// What would have to be guessed.
std::optional<PlanRefusal> openQuestion(Change change, const PlanBasis &basis)
{
    const PlanSight &sight = basis.sight;
    // Who sets up has just published it, and goes on.
    if (sight.serversDiffer || (sight.resolverBehind && change != Change::SetUp))
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check",
                                        "The resolver finds no MTA-STS record of {domain}, but a name server "
                                        "of the domain has one. Until all of them say the same, a plan could "
                                        "lose mail, so there is none."));
    const bool isLost = sight.found == Found::NotKnown || sight.found == Found::Broken;
    if (change == Change::PolicyHost && isLost)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check",
                                        "Senders could not be seen to get a policy from {host} now. If "
                                        "it has just moved, mend the new web server, or point {host} "
                                        "back to the old one; then a move can be planned."));
    if (sight.found == Found::NotKnown)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check", "It could not be found out which policy senders find for "
                                                 "{domain}. A plan could lose mail, so there is none."));
    const bool movesHost = change == Change::PolicyHost; // which touches neither copies nor mail servers
    if (sight.historyFailed && change != Change::SetUp && !movesHost)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check", "The history could not be read, so it is not known which "
                                                 "policies of {domain} senders still remember."));
    const bool putsBack = (change == Change::RollBack || change == Change::Remove) && !basis.copies.isEmpty();
    if (sight.found == Found::Broken && change != Change::SetUp && !putsBack)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check",
                                        "There is an MTA-STS record for {domain}, but it could not be found "
                                        "out which policy belongs to it: senders accept none at {host}. Mend "
                                        "that first; until then a plan could lose mail."));
    if (movesHost && sight.looked && !sight.host)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check",
                                        "It could not be found out for certain what {host} points to "
                                        "now, so it cannot be told when it has moved."));
    if (!sight.mxKnown && change != Change::Remove && !movesHost)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check", "The MX records of {domain} could not be found out, so a "
                                                 "plan could lose mail."));
    return std::nullopt;
}

std::optional<PlanRefusal> faultOfMove(const PlanBasis &basis)
{
    if (!basis.served())
        return refuse(basis, false,
                      QT_TRANSLATE_NOOP("Check", "Senders find no policy of {domain}, so there is nothing to "
                                                 "move. Set MTA-STS up on the new server."));
    const QByteArray goal = hostRecordsOf(basis.choices);
    if (goal.isEmpty())
        return refuse(basis, false,
                      QT_TRANSLATE_NOOP("Check", "Name the new web server of {host} first: its addresses, or "
                                                 "the name of a provider."));
    for (const ChoiceFault &fault : faultsOf(basis.choices, basis.sight.publicNetworks)) {
        if (fault.field == ChoiceFault::Field::Host)
            return PlanRefusal{false, fault.message};
    }
    if (basis.sight.host != goal || basis.oldHostUntil.isValid())
        return std::nullopt;
    if (basis.sight.historyFailed)
        return refuse(basis, true,
                      QT_TRANSLATE_NOOP("Check",
                                        "The history could not be read, so it is not known when {host} "
                                        "moved."));
    return refuse(basis, false,
                  QT_TRANSLATE_NOOP("Check", "{host} points there already. To plan a move, name the new web "
                                             "server first. If it has just moved, keep the old one running "
                                             "until caches have forgotten the old records: for a day at "
                                             "least."));
}

std::optional<PlanRefusal> faultOfNext(const PlanBasis &basis)
{
    if (basis.next.isEmpty())
        return refuse(basis, false,
                      QT_TRANSLATE_NOOP("Check", "Name all mail servers that {domain} will have after the "
                                                 "change, also those that stay."));
    Choices choices = basis.choices;
    choices.mx = basis.next;
    for (const ChoiceFault &fault : faultsOf(choices)) {
        if (fault.field == ChoiceFault::Field::Mx)
            return PlanRefusal{false, fault.message};
    }
    if (basis.served())
        choices.mx += basis.served()->mx;
    constexpr qsizetype mostBytes = 10240; // one known sender reads no more than that
    if (policyFor(choices).toText().size() > mostBytes)
        return refuse(basis, false,
                      QT_TRANSLATE_NOOP("Check",
                                        "With old and new names the policy file would be larger than "
                                        "10 KiB, and some senders read no more. Use fewer mx lines, "
                                        "or a wildcard."));
    return std::nullopt;
}

} // namespace

std::optional<PlanRefusal> refusalOf(Change change, const PlanBasis &basis)
{
    if (basis.domain().isNull())
        return PlanRefusal{false, {QT_TRANSLATE_NOOP("Check", "There is no domain."), {}}};
    if (change == Change::MailServers) {
        if (const auto fault = faultOfNext(basis))
            return fault;
    }
    if (const auto open = openQuestion(change, basis))
        return open;
    if (change == Change::PolicyHost)
        return faultOfMove(basis);
    if (keptPatterns(basis).isEmpty() && change != Change::Remove && change != Change::MailServers)
        return refuse(basis, false,
                      QT_TRANSLATE_NOOP("Check", "{domain} has no mail server that a policy could name."));
    if (change == Change::RollBack && !enforceMayLive(basis))
        return refuse(basis, false,
                      QT_TRANSLATE_NOOP("Check", "No sender enforces a policy of {domain}, so there is "
                                                 "nothing to go back from."));
    return std::nullopt;
}

QList<Message> planNotes(Change change, const PlanBasis &basis)
{
    QList<Message> notes;
    const auto add = [&](const char *sentence, const Arguments &values = {}) {
        notes.append({sentence, values});
    };
    const bool waits = change != Change::SetUp && change != Change::Enforce && change != Change::PolicyHost;
    add(QT_TRANSLATE_NOOP("Check",
                          "Each date holds when the step before was done on its date. After a delay, "
                          "count the wait from when that step was done."));
    if (waits && basis.knownSince.isValid() && basis.knownSince.addSecs(qint64(maxMaxAge)) > basis.now)
        add(QT_TRANSLATE_NOOP("Check", "Nothing is known of policies before {date}. If one with a longer "
                                       "max_age than those since then was served, wait until that one has "
                                       "run out too."),
            {{QStringLiteral("date"), basis.knownSince.toUTC().date().toString(Qt::ISODate)}});
    if (waits && !basis.knownSince.isValid())
        add(QT_TRANSLATE_NOOP("Check",
                              "No earlier look at {domain} is known. If another policy was served before, "
                              "wait until its max_age has run out too, counted from when it was "
                              "replaced or taken away."),
            {{QStringLiteral("domain"), basis.domain().toString()}});
    const QList<QByteArray> left = hostsWithoutName(basis.sight.mx, keptPatterns(basis));
    if (!left.isEmpty() && change != Change::Remove && change != Change::PolicyHost)
        add(QT_TRANSLATE_NOOP(
                "Check", "No policy can name {value}, because it is not a host name: senders that enforce "
                         "the policy refuse this mail server. Give it another name first."),
            {{QStringLiteral("value"), visibleText(left.join(", "))}});
    if (!basis.sight.looked)
        add(QT_TRANSLATE_NOOP("Check", "Nothing was looked at: what is published now was told, not seen."));
    if (change == Change::PolicyHost && !basis.oldHostUntil.isValid() && !isTtlOfHostKnown(basis))
        add(QT_TRANSLATE_NOOP("Check",
                              "How long caches keep the records of the policy host was not seen before "
                              "today, so a day is reckoned with at least. If their TTL was longer "
                              "within the last week, wait for that."));
    if (change == Change::MailServers && !basis.served())
        add(QT_TRANSLATE_NOOP("Check", "No policy is published now, so only copies of earlier ones count."));
    return notes;
}

} // namespace Postseal
