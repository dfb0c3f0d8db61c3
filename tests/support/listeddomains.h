#pragma once

#include "store/domainlist.h"

/// A list of domains in all kinds of states, as a look has left them on a day that is always the same.
inline QList<Postseal::ListedDomain> listedDomains()
{
    using namespace Postseal;
    using Severity = WatchChange::Severity;
    const QDateTime now(QDate(2026, 11, 9), QTime(7, 41), Qt::UTC);
    const auto row = [&](const char *name, Verdict verdict, int problems,
                         const QList<WatchChange> &changes = {}) {
        const Status worst = problems == 0                   ? Status::Pass
                             : verdict == Verdict::Protected ? Status::Warning
                                                             : Status::Error;
        return ListedDomain{*DomainName::fromAscii(name), now, verdict, problems, worst, true, changes};
    };
    const QList<WatchChange> expired{
        {Severity::Worse,
         {},
         QStringLiteral("New verdict: The policy is enforced, but senders that honour it "
                        "refuse at least one of your mail servers. Before: Senders find and "
                        "apply a policy in mode enforce, and every mail server that could be "
                        "tested satisfies it.")},
        {Severity::Worse, "smtp.certificate.validity",
         QStringLiteral("The certificate of mx2.clinic.example, 192.0.2.25 has run out.")}};
    const QList<WatchChange> added{
        {Severity::Changed, "domain.mx",
         QStringLiteral("A mail server was added: mx3.school.example, preference 30.")}};
    ListedDomain unseen = row("news.example", Verdict::Unknown, 0);
    unseen.changes.reset();
    return {row("bakery.example", Verdict::Protected, 0),
            row("books.example", Verdict::Testing, 0),
            row("clinic.example", Verdict::LosingMail, 3, expired),
            row("garden.example", Verdict::Protected, 1),
            row("hotel.example", Verdict::Absent, 0),
            row("library.example", Verdict::Ineffective, 2),
            row("museum.example", Verdict::Protected, 0),
            unseen,
            row("school.example", Verdict::Protected, 0, added),
            row("station.example", Verdict::Testing, 0),
            row("theatre.example", Verdict::Protected, 0)};
}
