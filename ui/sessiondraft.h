#pragma once

#include "drafts.h"

#include <QObject>
#include <QTimer>

namespace Postseal {

/// The draft of the domain that is open: what looks found, what a person entered, and the file in which it is
/// kept. What a person entered stays; all else is taken over from the looks until one has found it out.
class SessionDraft : public QObject {
    Q_OBJECT
public:
    explicit SessionDraft(QObject *parent = nullptr);
    ~SessionDraft() override;

    /// Keeps at once what was entered a moment ago.
    void keep();
    /// Begins with the draft that is kept for the domain, or with none where none is to be kept. What was
    /// entered for the domain before is kept first.
    void open(const DomainName &domain, bool isKept);
    [[nodiscard]] const Choices &choices() const { return m_choices; }
    /// A person entered this. A changed policy gets a new id, unless it is the one that is online. Whether it
    /// is another draft than before.
    [[nodiscard]] bool enter(Choices choices, const Evidence &seen);
    /// Takes over what a look found; as long as it goes on, no more than what is certain by now. Where it
    /// found no policy host these addresses count. Whether it is another draft than before.
    [[nodiscard]] bool fill(const Evidence &seen, bool isEnd, const QList<IpAddress> &otherwise);
    /// The next look takes everything over, as if nobody had entered anything.
    void disown();
    /// Nobody entered one of these parts, and no look has found it out.
    [[nodiscard]] bool isWaitingFor(ChoiceParts parts) const { return parts & ~(closedParts() | m_early); }
    /// Why it could not be kept, or what was there in its place; empty when all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void troubleChanged();

private:
    [[nodiscard]] ChoiceParts closedParts() const { return m_entered | m_foundOut; }
    [[nodiscard]] QString save();

    Choices m_choices;
    ChoiceParts m_entered;   ///< by a person
    ChoiceParts m_foundOut;  ///< by a look that came to its end
    ChoiceParts m_early;     ///< taken over from the look that goes on
    bool m_isOwn = false;    ///< a person entered something
    bool m_isLooked = false; ///< a look came to its end since it was opened
    bool m_isKept = false;
    DraftFile m_file;
    QString m_trouble;
    bool m_isUnsaved = false; ///< what is here is in no file
    QTimer m_soon;
};

} // namespace Postseal
