#pragma once

#include "lookpreparation.h"
#include "lookthread.h"
#include "probe/practice/practicenetwork.h"
#include "report/report.h"
#include "sessiondraft.h"
#include "sessionmemory.h"
#include "settings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace Postseal {

/// The one thing that all pages share: which domain, what was seen of it, what is planned for it, and how to
/// look. Pages read it when it says that something changed, and write into it; they know nothing of each
/// other.
class Session : public QObject {
    Q_OBJECT
public:
    enum class Source { Network, Practice, Replay };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a domain as typed and begins to look. What is wrong with the text, if anything: then nothing
    /// changes.
    DomainInput::Problem openDomain(const QString &text);
    /// Starts the practice network in this state (the first scenario when the name is not known) and opens
    /// its domain.
    void openPractice(const QString &scenario);
    /// Shows saved evidence instead of looking.
    void openReplay(const QString &path);

    [[nodiscard]] Source source() const { return m_source; }
    [[nodiscard]] bool hasDomain() const { return !m_input.domain.isNull(); }
    [[nodiscard]] const DomainName &domain() const { return m_input.domain; }
    /// The last report; null before there is one. While a domain is looked at again the report of the last
    /// look stays.
    [[nodiscard]] const Report *report() const { return m_report.get(); }
    /// Why what was wanted last could not be opened, as a sentence; empty when it could, or was forgotten.
    [[nodiscard]] const QString &openingTrouble() const { return m_openingTrouble; }
    void forgetOpeningTrouble();
    /// What could not be read or kept, as sentences; empty when all is well. Looking goes on all the same.
    [[nodiscard]] QString trouble() const;

    /// Subdomains that receive mail of their own, as the user named them; kept with the domain.
    [[nodiscard]] QList<DomainName> subdomains() const;
    void setSubdomains(const QList<DomainName> &names);
    /// Keeps them for a domain that is no longer the open one, or about to be opened again: no look follows.
    void keepSubdomains(const DomainName &domain, const QList<DomainName> &names);

    void check();
    void cancel();
    /// Calls back with the options that a look at this domain would have; never when the domain changes
    /// before. For looks beside the session's own.
    void withLookOptions(const LookPreparation::Use &use);
    /// Where looks are made, the session's own and those beside it.
    [[nodiscard]] LookThread &looks() { return m_looks; }

    /// Takes TLS reports of files and folders into account. reportsImported() says what became of it.
    void importReports(const QStringList &paths);
    /// The file in which what outlasts a run is kept; empty while a saved run is shown.
    [[nodiscard]] QString historyPath() { return m_memory.path(); }
    /// The draft was taken out of the window, so it may be published from now on: plans reckon with it.
    void handOut();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The look that goes on may still find one of these parts of the draft: nobody has to enter it.
    [[nodiscard]] bool mayFind(ChoiceParts parts) const { return m_running && m_draft.isWaitingFor(parts); }
    /// How many rows of the running look are settled, and how many there are.
    [[nodiscard]] std::pair<int, int> progress() const { return m_progress; }

    [[nodiscard]] bool keepsChecking() const { return m_keepChecking; }
    void setKeepChecking(bool keep);
    /// Seconds to the next look; 0 when none is planned.
    [[nodiscard]] int secondsToNextCheck() const { return m_countdown; }

    [[nodiscard]] const Choices &choices() const { return m_draft.choices(); }
    /// Takes what a person entered over into the draft, and keeps it. A changed policy gets a new id, unless
    /// it is the one that is online.
    void setChoices(const Choices &choices);
    /// What the draft comes to; empty without a domain.
    [[nodiscard]] Publication publication() const
    {
        return hasDomain() ? publicationFor(choices()) : Publication();
    }
    /// What is wrong with the draft, in the order of the steps.
    [[nodiscard]] QList<ChoiceFault> draftFaults() const
    {
        return faultsOf(choices(), m_report ? m_report->evidence.publicNetworks : QList<IpNetwork>());
    }
    /// Why the draft could not be kept, or what was in its place; empty when all is well.
    [[nodiscard]] const QString &draftTrouble() const { return m_draft.trouble(); }

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    void setSettings(const Settings &settings);

    /// The practice network; null unless it is what is being looked at.
    [[nodiscard]] PracticeNetwork *practice() const { return m_practice.get(); }
    void playScenario(const QString &name);
    [[nodiscard]] QString scenario() const { return m_scenario; }

Q_SIGNALS:
    void domainChanged(); ///< something was opened, be it the same again
    void openingFailed();
    void troubleChanged();
    void reportChanged();
    void choicesChanged();
    void runningChanged();
    void progressChanged();
    void countdownChanged();
    void settingsChanged();
    /// reportsImported() follows.
    void importBegan();
    void reportsImported(const QString &sentence, bool isProblem);

private:
    void open(const DomainInput &input, Source source);
    void startLook(LookOptions options);
    void openingFails(const QString &sentence);
    /// Judged again with the reports that are known now.
    [[nodiscard]] Look::ReportPtr withReports(const Look::ReportPtr &report);
    void take(const Look::ReportPtr &report);
    void finish(const Look::ReportPtr &report);
    void showReport(const Look::ReportPtr &report);
    void fillDraft(bool isEnd);
    void planNextCheck();
    /// What there may be trouble with: each is told until it works again.
    enum Concern { Memory, Trust, Keeping, Concerns };
    void setTrouble(Concern concern, const QString &sentence);

    Source m_source = Source::Network;
    DomainInput m_input;
    Look::ReportPtr m_report;
    bool m_reportIsWhole = false;
    QString m_openingTrouble;
    std::array<QString, Concerns> m_troubles;

    LookThread m_looks;
    std::unique_ptr<Look> m_look;
    bool m_running = false;
    bool m_newReports = false; ///< imported while looking
    bool m_again = false;      ///< something changed while looking: look once more
    std::pair<int, int> m_progress;
    bool m_keepChecking = false;
    int m_countdown = 0;
    QTimer m_second;
    QTimer m_soon;

    SessionDraft m_draft;

    Settings m_settings;
    LookPreparation m_preparation;
    bool m_wantsLook = false;
    SessionMemory m_memory;

    std::unique_ptr<PracticeNetwork> m_practice;
    QString m_scenario;
    std::atomic_bool m_ending = false; ///< for what goes on in the pool
    QThreadPool m_pool;
};

} // namespace Postseal
