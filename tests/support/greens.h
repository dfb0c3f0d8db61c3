#pragma once

#include "report/report.h"

#include <QSet>

/// What holds between a look and one that saw less: it must not think better of the domain.
namespace Greens {
using namespace Postseal;

/// Findings that are green now and were not when more was seen. What was left out then is no opinion.
inline QStringList newGreens(const Report &whole, const Report &less)
{
    const auto nameOf = [](const Finding &finding) {
        return QString::fromLatin1(finding.check->id) + QLatin1Char(' ') + finding.subject +
               QLatin1Char(' ') + finding.address;
    };
    const auto isOpinion = [](Status status) {
        return status != Status::Skipped && status != Status::NotApplicable;
    };
    QSet<QString> known;   // had an opinion that was not green
    QSet<QString> nowhere; // checks that were green for no subject
    QSet<QByteArray> somewhere;
    for (const Finding &finding : whole.findings) {
        if (finding.status == Status::Pass)
            somewhere.insert(finding.check->id);
        else if (isOpinion(finding.status))
            known.insert(nameOf(finding));
    }
    for (const Finding &finding : whole.findings) {
        if (isOpinion(finding.status) && !somewhere.contains(finding.check->id))
            nowhere.insert(QString::fromLatin1(finding.check->id));
    }
    QStringList names;
    for (const Finding &finding : less.findings) {
        if (finding.status == Status::Pass &&
            (known.contains(nameOf(finding)) || nowhere.contains(QString::fromLatin1(finding.check->id))))
            names.append(nameOf(finding));
    }
    return names;
}

} // namespace Greens
