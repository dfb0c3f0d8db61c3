#include "remedies.h"

#include "problems.h"
#include "session.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace Postseal {

namespace {

/// The sentences of this file.
struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)
};

constexpr std::array table{
    RemedyFor{"match.mx-covered", "uncovered", Remedy::FillMx},
    RemedyFor{"match.mx-covered", "depth", Remedy::FillMx},
    RemedyFor{"match.mx-covered", "all", Remedy::FillMx},
    RemedyFor{"sts-policy.mx-present", "missing", Remedy::FillMx},
    RemedyFor{"sts-txt.present", "missing", Remedy::CopyRecord},
    RemedyFor{"sts-txt.present", "other-text", Remedy::CopyRecord},
    RemedyFor{"sts-txt.location", "misplaced", Remedy::CopyRecord},
    RemedyFor{"sts-txt.single", "multiple", Remedy::CopyRecord},
    RemedyFor{"sts-txt.version", "wrong", Remedy::CopyRecord},
    RemedyFor{"sts-txt.version", "space", Remedy::CopyRecord},
    RemedyFor{"sts-txt.syntax", "bad", Remedy::CopyRecord},
    RemedyFor{"sts-txt.syntax", "cosmetic", Remedy::CopyRecord},
    RemedyFor{"sts-txt.extra-fields", "repeated", Remedy::CopyRecord},
    RemedyFor{"tlsrpt.present", "missing", Remedy::CopyRecord},
    RemedyFor{"sts-txt.id", "missing", Remedy::NewId},
    RemedyFor{"sts-txt.id", "bad", Remedy::NewId},
    RemedyFor{"ops.update-order", "same-id", Remedy::NewId},
    RemedyFor{"ops.update-order", "id-first", Remedy::NewId},
};

Remedy remedyOf(const Finding &finding)
{
    const auto found = std::find_if(table.begin(), table.end(), [&finding](const RemedyFor &each) {
        return isNamed(finding, each.check, each.outcome);
    });
    return found == table.end() ? Remedy::None : found->remedy;
}

QByteArray recordFor(const Finding &finding, const Session &session)
{
    const bool isSts = QByteArrayView(finding.check->id).startsWith("sts-txt.");
    const DomainName &domain = session.domain();
    return session.publication().textAt(domain.child(isSts ? "_mta-sts" : "_smtp._tls"));
}

} // namespace

std::span<const RemedyFor> remedies()
{
    return table;
}

RemedyOffer offerFor(const Finding &finding, const Session &session)
{
    RemedyOffer offer{session.hasDomain() ? remedyOf(finding) : Remedy::None, {}};
    if (offer.remedy == Remedy::FillMx &&
        (!session.report() || session.report()->evidence.mailHosts().isEmpty()))
        return {};
    if (offer.remedy != Remedy::CopyRecord)
        return offer;
    offer.record = recordFor(finding, session);
    return offer.record.isEmpty() ? RemedyOffer() : offer;
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::FillMx:
        return RemedyWords::tr("Fill the mx list");
    case Remedy::CopyRecord:
        return RemedyWords::tr("Copy the record");
    case Remedy::NewId:
        return RemedyWords::tr("Make a new id");
    case Remedy::None:
        break;
    }
    return {};
}

void carryOut(Remedy remedy, Session &session)
{
    Choices choices = session.choices();
    switch (remedy) {
    case Remedy::None:
        return;
    case Remedy::CopyRecord:
        session.handOut();
        return;
    case Remedy::NewId:
        choices.id = idFromTime(QDateTime::currentDateTimeUtc());
        break;
    case Remedy::FillMx:
        // Not known, or there are none: no reason to throw away what was typed.
        if (!session.report() || session.report()->evidence.mailHosts().isEmpty())
            return;
        choices.mx.clear();
        for (const MxData &mx : session.report()->evidence.mailHosts())
            choices.mx.append(mx.host.ascii());
        break;
    }
    session.setChoices(choices);
}

} // namespace Postseal
