#include "sessiondraft.h"

#include <QDateTime>

namespace Postseal {

namespace {

constexpr int typedMs = 400; // several letters typed one after the other are one change

/// Where nothing stands, a person who took back what they typed has said nothing.
ChoiceParts emptyParts(const Choices &choices)
{
    ChoiceParts parts;
    parts.setFlag(ChoicePart::Mx, choices.mx.isEmpty());
    parts.setFlag(ChoicePart::Host, choices.hostAddresses.isEmpty() && choices.hostCname.isNull());
    parts.setFlag(ChoicePart::Rua, choices.rua.isEmpty());
    return parts;
}

} // namespace

SessionDraft::SessionDraft(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_trouble = save();
        Q_EMIT troubleChanged();
        constexpr int again = 3000;
        if (m_isUnsaved)
            m_soon.start(again);
    });
}

SessionDraft::~SessionDraft()
{
    keep();
}

void SessionDraft::keep()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    m_trouble = save();
}

void SessionDraft::open(const DomainName &domain, bool isKept)
{
    m_trouble.clear();
    keep();
    m_file = {};
    const std::optional<Draft> draft = isKept ? m_file.load(domain) : std::nullopt;
    m_isKept = isKept;
    m_isOwn = draft.has_value();
    m_entered = m_early = {};
    m_isLooked = false;
    m_foundOut = draft ? allChoiceParts & ~draft->open : ChoiceParts();
    m_choices = draft ? draft->choices : Choices();
    m_choices.domain = domain;
    if (m_choices.id.isEmpty())
        m_choices.id = idFromTime(QDateTime::currentDateTimeUtc());
}

bool SessionDraft::enter(Choices choices, const Evidence &seen)
{
    choices.domain = m_choices.domain;
    if (choices == m_choices)
        return false;
    constexpr ChoiceParts policyParts{ChoicePart::Mode, ChoicePart::Mx, ChoicePart::MaxAge};
    const ChoiceParts changed = differing(choices, m_choices);
    if ((changed & policyParts) && !changed.testFlag(ChoicePart::Id))
        choices.id = idFor(choices, seen, QDateTime::currentDateTimeUtc());
    // Taken back is what was typed before anything was found; what was found and is empty now was taken away.
    const ChoiceParts takenBack = m_isLooked ? ChoiceParts() : changed & emptyParts(choices) & ~m_early;
    // An id that somebody wanted stays, and so does that of a policy that somebody changed, who saw what is
    // published.
    const bool isNewId = changed.testFlag(ChoicePart::Id) || ((changed & policyParts) && m_isLooked);
    ChoiceParts entered = changed;
    entered.setFlag(ChoicePart::Id, isNewId);
    m_entered = (m_entered | entered) & ~takenBack;
    m_choices = choices;
    m_isOwn = true;
    if (m_isKept)
        m_soon.start(typedMs);
    return true;
}

bool SessionDraft::fill(const Evidence &seen, bool isEnd, const QList<IpAddress> &otherwise)
{
    const ChoiceParts found = partsFoundOut(seen);
    const ChoiceParts wanted = allChoiceParts & ~(m_isOwn ? closedParts() : ChoiceParts());
    // Reports come many times a second: each part is taken once before the end.
    const ChoiceParts parts = isEnd ? wanted : wanted & found & ~m_early;
    m_early = isEnd ? ChoiceParts() : m_early | parts;
    m_isLooked = m_isLooked || isEnd;
    if (!parts)
        return false;
    if (isEnd)
        m_foundOut |= found;
    // A draft that nobody changed is not kept: the next look brings it back.
    if (isEnd && m_isOwn && m_isKept)
        m_soon.start(typedMs);
    Choices fresh = choicesFrom(seen, QDateTime::currentDateTimeUtc(), m_choices, parts);
    fresh.domain = m_choices.domain;
    if (parts.testFlag(ChoicePart::Host) && emptyParts(fresh).testFlag(ChoicePart::Host))
        fresh.hostAddresses = otherwise;
    if (fresh == m_choices)
        return false;
    m_choices = fresh;
    return true;
}

void SessionDraft::disown()
{
    m_isOwn = false;
    m_entered = m_foundOut = m_early = {};
    m_isLooked = false;
}

QString SessionDraft::save()
{
    const QString trouble = m_file.save({m_choices, allChoiceParts & ~closedParts()});
    m_isUnsaved = !trouble.isEmpty(); // there may be room in a moment
    return QStringList{trouble, m_file.other()}.join(QLatin1Char(' ')).trimmed();
}

} // namespace Postseal
