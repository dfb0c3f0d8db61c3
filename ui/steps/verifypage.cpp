#include "steps/verifypage.h"

#include "base/savefile.h"
#include "base/text.h"
#include "dossier.h"
#include "findings/findingssection.h"
#include "language.h"
#include "progress.h"
#include "report/reportparts.h"
#include "steps/savebutton.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/labels.h"
#include "widgets/rows.h"

#include <QCheckBox>
#include <QHash>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTime>

#include <algorithm>

namespace Postseal {

namespace {

QString chipName(FindingsFilter::Show show)
{
    switch (show) {
    case FindingsFilter::Show::Problems:
        return VerifyPage::tr("&Problems %1");
    case FindingsFilter::Show::CouldNotCheck:
        return VerifyPage::tr("Could not check %1");
    default:
        return VerifyPage::tr("&All %1");
    }
}

/// The titles of the findings, by the names that users quote.
QHash<QString, QString> titlesByName(const Findings &findings)
{
    QHash<QString, QString> titles;
    for (const Finding &finding : findings)
        titles.insert(finding.name(), finding.title());
    return titles;
}

QString becauseText(const QStringList &because, const QHash<QString, QString> &titles)
{
    QStringList texts;
    for (const QString &name : because)
        texts.append(titles.value(name, name));
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

} // namespace

VerifyPage::VerifyPage(Session &session, QWidget *parent)
    : Page(session, Step::Verify, QString(), parent), m_banner(new Banner), m_chipRow(new QWidget),
      m_findings(new FindingsSection({})),
      m_deliveryHead(makeLabel(tr("What senders do with your mail"), "head")), m_delivery(new RowsCard),
      m_saved(new FieldNote), m_footer(new QWidget(this)), m_save(nullptr), m_keep(nullptr)
{
    add(m_banner);
    add(m_saved);
    addGap();
    m_chipRow->setLayout(new FlowLayout(space(this, 2)));
    for (const auto show :
         {FindingsFilter::Show::All, FindingsFilter::Show::Problems, FindingsFilter::Show::CouldNotCheck})
        addChip(show);
    add(m_chipRow);
    add(m_findings);
    addGap();
    add(m_deliveryHead);
    add(m_delivery);
    finishColumn();
    makeFooter();
    choose(FindingsFilter::Show::All);
    connect(&session, &Session::countdownChanged, this, &VerifyPage::showCountdown);
    connect(&session, &Session::progressChanged, this, &VerifyPage::showBanner);
}

void VerifyPage::makeFooter()
{
    auto *row = new FlowLayout(space(this, 3), m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    m_save = new SaveButton(
        tr("&Save dossier…"), tr("HTML (*.html);;PDF (*.pdf);;JSON (*.json)"),
        [this] { return fileNameFor(session().domain().toString(), QStringLiteral(".html")); },
        [this](const QString &path) {
            return report() ? std::optional(dossierFor(path, *report())) : std::nullopt;
        });
    m_keep = new QCheckBox(tr("&Keep checking until it is green"));
    row->addWidget(m_save);
    row->addWidget(m_keep);
    m_save->tellOn(m_saved);
    clearWithDomain(m_saved);
    connect(m_keep, &QCheckBox::toggled, &session(), &Session::setKeepChecking);
    m_footer->hide();
}

void VerifyPage::addChip(FindingsFilter::Show show)
{
    auto *chip = new QPushButton;
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setCheckable(true);
    m_chips.append({show, chip});
    m_chipRow->layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, show] { choose(show); });
}

void VerifyPage::choose(FindingsFilter::Show show)
{
    for (const auto &[which, chip] : std::as_const(m_chips))
        chip->setChecked(which == show);
    m_show = show;
    m_findings->setShow(show);
    showEmptyText();
    if (show == FindingsFilter::Show::Problems && isVisible())
        m_findings->list()->focusFirst();
}

void VerifyPage::showEmptyText()
{
    m_findings->list()->setEmptyText(emptyText());
}

/// Why no row is shown. While something is still to be looked at there is nothing good to be said of that.
QString VerifyPage::emptyText() const
{
    if (!report() || !report()->evidence.finished)
        return session().isRunning() ? tr("Looking…") : QString();
    const Findings &findings = report()->findings;
    const auto skipped = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.status == Status::Skipped;
    });
    switch (m_show) {
    case FindingsFilter::Show::Problems:
        return tr("No problem was found.");
    case FindingsFilter::Show::CouldNotCheck:
        return skipped == 0
                   ? tr("Everything could be checked.")
                   : tr("What was looked at could be checked; checks skipped: %1.").arg(numberText(skipped));
    default:
        return tr("Everything passed.");
    }
}

QPushButton *VerifyPage::chip(FindingsFilter::Show show) const
{
    const auto found =
        std::find_if(m_chips.begin(), m_chips.end(), [show](const auto &pair) { return pair.first == show; });
    return found == m_chips.end() ? nullptr : found->second;
}

QString VerifyPage::bannerText() const
{
    return m_banner->text();
}

void VerifyPage::refresh()
{
    setSubtitle(
        session().hasDomain()
            ? tr("What a mail server that sends to %1 sees right now.").arg(session().domain().toString())
            : tr("Enter a domain on the first page."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_banner, m_chipRow, m_findings})
        widget->setVisible(report() != nullptr);
    m_findings->setReport(report());
    showEmptyText();
    // What is saved is the whole of a look, not what there is of one.
    m_save->setEnabled(report() && report()->evidence.finished);
    showBanner();
    showChips();
    showDelivery();
    showCountdown();
}

void VerifyPage::showBanner()
{
    if (!report())
        return;
    const auto [done, all] = session().progress();
    if (!report()->evidence.finished && session().isRunning()) {
        m_banner->show({Status::Running, false, {}}, tr("Looking…"),
                       all > 0 ? tr("%1 of %2 checks are settled.").arg(numberText(done), numberText(all))
                               : QString());
        return;
    }
    m_banner->show(StatusStyle::light(*report()), StatusStyle::word(*report()), verdictText(*report()));
}

QString VerifyPage::verdictText(const Report &report)
{
    const Evidence &evidence = report.evidence;
    if (report.smtpTested || !evidence.finished || evidence.mailHosts().isEmpty())
        return verdictSentence(report);
    return verdictSentence(report) + QLatin1Char(' ') +
           (evidence.smtpWanted ? tr("The mail servers could not be tested from here.")
                                : tr("The mail servers were not looked at: switched off in the settings."));
}

void VerifyPage::showChips()
{
    for (const auto &[show, chip] : std::as_const(m_chips)) {
        const FindingsFilter::Show wanted = show;
        const Findings findings = report() ? report()->findings : Findings();
        const auto count = std::count_if(findings.begin(), findings.end(), [wanted](const Finding &finding) {
            return FindingsFilter::fits(wanted, finding);
        });
        const QString name = chipName(show).arg(numberText(count));
        if (chip->text() != name)
            chip->setText(name);
    }
}

void VerifyPage::showDelivery()
{
    QList<RowText> rows;
    const QList<Delivery> deliveries = report() ? report()->delivery : QList<Delivery>();
    const bool explains = std::any_of(deliveries.begin(), deliveries.end(),
                                      [](const Delivery &each) { return !each.because.isEmpty(); });
    const auto titles = explains ? titlesByName(report()->findings) : QHash<QString, QString>();
    for (const Delivery &delivery : deliveries) {
        const QString host = visibleText(delivery.mx.ascii());
        QStringList more;
        if (!delivery.because.isEmpty())
            more.append(tr("Because of: %1").arg(becauseText(delivery.because, titles)));
        if (const QString dane = daneName(delivery.dane); !dane.isEmpty())
            more.append(tr("A sender with DANE: %1").arg(dane));
        rows.append({{StatusStyle::status(delivery.action), false, {}},
                     delivery.address.isNull()
                         ? host
                         : QStringLiteral("%1  [%2]").arg(host, delivery.address.toString()),
                     more.join(QLatin1Char('\n')),
                     tr("MX %1").arg(delivery.preference) + QStringLiteral(" · ") +
                         StatusStyle::word(delivery.action),
                     true});
    }
    m_delivery->setRows(rows);
    m_delivery->setVisible(!rows.isEmpty());
    m_deliveryHead->setVisible(!rows.isEmpty());
}

void VerifyPage::showCountdown()
{
    m_keep->setEnabled(session().hasDomain() && session().source() != Session::Source::Replay);
    const QSignalBlocker quiet(m_keep);
    m_keep->setChecked(session().keepsChecking());
    const int seconds = session().secondsToNextCheck();
    QString text = tr("&Keep checking until it is green");
    if (seconds > 0)
        text = tr("&Keep checking until it is green — next in %1:%2")
                   .arg(numberText(seconds / 60), QLocale().toString(QTime(0, 0, seconds % 60), u"ss"));
    else if (session().keepsChecking() && report() && isGreen(*report()) && !session().isRunning())
        text = tr("&Keep checking until it is green — it is");
    m_keep->setText(text);
}

} // namespace Postseal
