#include "steps/tlsreportspage.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "steps/draftreading.h"
#include "steps/seentexts.h"
#include "theme.h"
#include "tlsrpt/tlsrptrecord.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/droptarget.h"
#include "widgets/filequestion.h"
#include "widgets/lineseditor.h"
#include "widgets/modecard.h"
#include "widgets/rows.h"
#include "widgets/valuebox.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Postseal {

namespace {

LinesEditor::Remark judgeAddress(const QString &line)
{
    if (line.isEmpty())
        return {{Status::Waiting, false, {}}, {}};
    const QByteArray typed = reportUriFromTyped(line);
    const ReportUri uri = readReportUri(typed);
    switch (uri.kind) {
    case ReportUri::Kind::Mailto:
    case ReportUri::Kind::Https:
        return {{Status::Pass, false, {}},
                typed == line.toUtf8() ? QString()
                                       : TlsReportsPage::tr("Published as %1").arg(visibleText(typed))};
    case ReportUri::Kind::Unusable:
        break;
    }
    // What cannot be seen, or looks like a letter of ASCII, is quoted.
    const bool foreign = std::any_of(typed.begin(), typed.end(), [](char c) { return uchar(c) >= 0x80; });
    if (const std::optional<Message> fault = faultOfReportUri(typed); fault && foreign)
        return {{Status::Error, false, {}}, fault->text()};
    return {{Status::Error, false, {}},
            TlsReportsPage::tr("Enter a mail address, or a URL that starts with https://")};
}

} // namespace

bool allInside(const QList<QByteArray> &rua, const DomainName &domain)
{
    return !rua.isEmpty() && !domain.isNull() &&
           std::all_of(rua.begin(), rua.end(), [&domain](const QByteArray &text) {
               const ReportUri uri = readReportUri(text);
               const std::optional<DomainName> host = DomainName::fromAscii(uri.host);
               return uri.kind == ReportUri::Kind::Mailto && host &&
                      (*host == domain || host->isUnder(domain));
           });
}

TlsReportsPage::TlsReportsPage(Session &session, QWidget *parent)
    : Page(session, Step::TlsReports,
           tr("Where senders tell you, once a day, how delivery to you over TLS went."), parent),
      m_addresses(new LinesEditor(tr("Address for reports"), tr("+ &Add an address"), judgeAddress)),
      m_note(new FieldNote), m_name(new ValueBox(tr("Name"))),
      m_value(new ValueBox(tr("Value of the TXT record"))),
      m_nothing(makeLabel(
          tr("Without an address nothing is published, and you learn of failures from nobody."), "muted")),
      m_draft(new DraftReading), m_seen(new RowsCard), m_import(new QPushButton(tr("&Import reports…"))),
      m_imported(new FieldNote), m_findings(new FindingsSection(stepAreas(Step::TlsReports)))
{
    m_addresses->setPlaceholder(QStringLiteral("tls-reports@example.com"));
    auto *left = new QWidget;
    QVBoxLayout *choices = makeColumn(left);
    choices->addWidget(makeLabel(tr("Reports go to"), "head"));
    choices->addWidget(m_addresses);
    choices->addWidget(m_note);
    choices->addWidget(
        makeLabel(tr("Mail addresses and https URLs. Reports come as small compressed files."), "small"));
    choices->addSpacing(space(this, 2));
    choices->addWidget(makeLabel(tr("Seen now"), "head"));
    choices->addWidget(m_seen);
    choices->addStretch(1);
    auto *right = new QWidget;
    QVBoxLayout *record = makeColumn(right);
    record->addWidget(m_name);
    record->addSpacing(space(this, 2));
    record->addWidget(m_value);
    record->addWidget(m_nothing);
    record->addSpacing(space(this, 2));
    record->addWidget(m_draft);
    record->addStretch(1);
    add(new TwoColumns(left, right));
    addGap();
    addHead(tr("Reports that came in"));
    add(makeLabel(
        tr("The attachments of the report mails, whole mails, a mailbox or an archive of them; they may be "
           "dropped here. They stay on this computer."),
        "muted"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_import);
    row->addStretch(1);
    add(bar);
    add(m_imported);
    addGap();
    addHead(tr("Checks"));
    add(m_findings);
    finishColumn();
    connect(m_import, &QPushButton::clicked, this, &TlsReportsPage::chooseReports);
    connect(new DropTarget(this), &DropTarget::dropped, &session, &Session::importReports);
    connect(&session, &Session::domainChanged, m_imported, [this] { m_imported->say({}); });
    connect(&session, &Session::importBegan, m_imported,
            [this] { m_imported->say(tr("Importing…"), Status::Running); });
    connect(&session, &Session::reportsImported, m_imported, [this](const QString &sentence, bool isProblem) {
        m_imported->say(sentence, isProblem ? Status::Warning : Status::Info);
    });
    connect(m_addresses, &LinesEditor::edited, this, [this] {
        Choices changed = this->session().choices();
        changed.rua.clear();
        for (const QString &line : m_addresses->lines())
            changed.rua.append(reportUriFromTyped(line));
        this->session().setChoices(changed);
    });
}

void TlsReportsPage::chooseReports()
{
    askForFiles(this, tr("Import TLS reports"),
                tr("TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)"),
                [this](const QStringList &paths) { session().importReports(paths); });
}

void TlsReportsPage::refresh()
{
    const Choices &choices = session().choices();
    QList<QByteArray> shown;
    for (const QString &line : m_addresses->lines())
        shown.append(reportUriFromTyped(line));
    if (shown != choices.rua) {
        QStringList lines;
        for (const QByteArray &uri : choices.rua)
            lines.append(QString::fromUtf8(uri));
        m_addresses->setLines(lines);
    }
    m_note->say(allInside(choices.rua, choices.domain)
                    ? tr("All addresses lie in %1 itself: when its mail servers fail, the reports about it "
                         "may fail with them. "
                         "Add one elsewhere.")
                          .arg(choices.domain.toString())
                    : QString(),
                Status::Warning);
    const DomainName owner = choices.domain.isNull() ? DomainName() : choices.domain.child("_smtp._tls");
    const QByteArray value = session().publication().textAt(owner);
    m_name->setValue(owner.ascii());
    m_value->setValue(value);
    m_name->setVisible(!value.isEmpty());
    m_value->setVisible(!value.isEmpty());
    m_nothing->setVisible(value.isEmpty());
    LintInput draft;
    draft.kind = LintKind::TlsRptTxt;
    draft.texts = {value};
    draft.domain = choices.domain;
    m_draft->judge(draft);
    QList<RowText> rows;
    if (report()) {
        const Evidence &evidence = report()->evidence;
        rows = seenTexts(evidence, evidence.tlsRptName(), value) +
               spreadTexts(evidence, evidence.tlsRptName(), value);
    }
    m_seen->setRows(rows);
    m_import->setEnabled(session().hasDomain() && session().source() != Session::Source::Replay);
    m_findings->setReport(report());
}

} // namespace Postseal
