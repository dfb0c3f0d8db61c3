#include "steps/publishpage.h"

#include "base/savefile.h"
#include "language.h"
#include "published.h"
#include "steps/savebutton.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/formchooser.h"
#include "widgets/labels.h"
#include "widgets/modecard.h"
#include "widgets/rows.h"
#include "widgets/valuebox.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace Postseal {
namespace {

QList<FormChooser::Form> dialectForms()
{
    QList<FormChooser::Form> forms;
    for (const Dialect &dialect : dialects())
        forms.append({QLatin1String(dialect.word), QCoreApplication::translate("Export", dialect.title)});
    return forms;
}

} // namespace

PublishPage::PublishPage(Session &session, QWidget *parent)
    : Page(session, Step::Publish,
           tr("What to put online, in this order. Postseal changes nothing by itself."), parent),
      m_faults(new RowsCard), m_conflicts(new RowsCard), m_conflictsHead(makeLabel(tr("In the way"), "head")),
      m_order(new RowsCard), m_values(nullptr),
      m_dialect(new FormChooser(tr("All records, &for"), QStringLiteral("dns"), dialectForms())),
      m_otherZone(makeLabel({}, "muted")), m_zone(new ValueBox({})), m_unfit(new FieldNote),
      m_buttons(new QWidget), m_saved(new FieldNote)
{
    add(m_faults);
    auto *left = new QWidget;
    QVBoxLayout *order = makeColumn(left);
    order->addWidget(makeLabel(tr("The order, and why"), "head"));
    order->addWidget(m_order);
    order->addSpacing(space(this, 2));
    order->addWidget(m_conflictsHead);
    order->addWidget(m_conflicts);
    order->addStretch(1);
    auto *right = new QWidget;
    m_values = makeColumn(right);
    m_values->setSpacing(space(this, 4));
    m_values->addStretch(1);
    add(new TwoColumns(left, right));
    addGap();
    m_zone->text()->setMostLines(20);
    add(m_otherZone);
    add(m_dialect);
    m_zone->setSubject(tr("all records"));
    add(m_zone);
    add(m_unfit);
    addButtons();
    add(m_saved);
    clearWithDomain(m_saved);
    finishColumn();
    connect(m_dialect, &FormChooser::chosen, this, &PublishPage::showRecords);
    connect(m_zone, &ValueBox::copied, &session, &Session::handOut);
}

void PublishPage::addButtons()
{
    m_buttons->setLayout(new FlowLayout(space(this, 2)));
    add(m_buttons);
    const auto put = [this](SaveButton *save) {
        save->setProperty("look", QStringLiteral("small"));
        m_buttons->layout()->addWidget(save);
        save->tellOn(m_saved);
        connect(save, &SaveButton::saved, &session(), &Session::handOut);
    };
    const auto name = [this](const char *end) {
        return fileNameFor(QStringLiteral("mta-sts-") + session().domain().toString(), QLatin1String(end));
    };
    put(new SaveButton(
        tr("Save &these records…"), {},
        [this] { return QString::fromLatin1(findDialect(m_dialect->word())->fileName); },
        [this](const QString &) { return recordsText(); }));
    put(new SaveButton(
        tr("Save e&verything as a folder…"), [name] { return name(""); },
        [this](const QString &path) { return writeFolder(path, bundle()).value_or(QString()); }));
    put(new SaveButton(
        tr("As a &zip file…"), tr("Zip files (*.zip)"), [name] { return name(".zip"); },
        [this](const QString &) { return zipOf(bundle()); }));
}

QList<PackFile> PublishPage::bundle() const
{
    return bundleOf(session().publication(), session().choices(), wholeBundle());
}

/// What is wrong is not offered to be copied or saved.
bool PublishPage::mayHandOut() const
{
    return session().hasDomain() && session().draftFaults().isEmpty();
}

std::optional<QByteArray> PublishPage::recordsText() const
{
    const Dialect *dialect = findDialect(m_dialect->word());
    if (dialect == nullptr || !mayHandOut())
        return std::nullopt;
    return exportRecords(*dialect, session().publication(), session().choices());
}

void PublishPage::showRecords()
{
    const DomainName zone = session().choices().zone;
    const bool isOther = session().hasDomain() && !zone.isNull() && zone != session().domain();
    setTextOrHide(m_otherZone,
                  isOther ? tr("The records lie in the zone %1.").arg(zone.toString()) : QString());
    const std::optional<QByteArray> text = recordsText();
    m_zone->setValue(text.value_or(QByteArray()));
    m_zone->setVisible(text.has_value());
    m_buttons->setEnabled(mayHandOut());
    m_unfit->say(
        text || !mayHandOut()
            ? QString()
            : tr("These records cannot be written in this form without changing them; choose another one."));
}

void PublishPage::refresh()
{
    showFaults();
    showOrder();
    showValues();
}

void PublishPage::showFaults()
{
    QList<RowText> rows;
    if (session().mayFind(allChoiceParts))
        rows.append({{Status::Running, false, {}},
                     tr("Still looking at what is published. What you have not changed yourself may become "
                        "something else."),
                     {},
                     {},
                     false});
    if (session().hasDomain()) {
        for (const ChoiceFault &fault : session().draftFaults())
            rows.append({{Status::Error, false, {}}, fault.message.text(), {}, {}, false});
    }
    m_faults->setRows(rows);
    m_faults->setVisible(!rows.isEmpty());
}

void PublishPage::showOrder()
{
    const Publication publication = session().publication();
    const Choices &choices = session().choices();
    Published published;
    QList<RowText> conflicts;
    if (report()) {
        published = publishedOf(publication, choices, *report());
        for (const QString &sentence : conflictsOf(publication, choices, report()->evidence))
            conflicts.append({{Status::Warning, false, {}}, sentence, {}, {}, false});
    }
    const auto row = [](Standing standing, int number, const QString &what, const QString &why) {
        return RowText{standingLight(standing), QStringLiteral("%1.  %2").arg(number).arg(what), why,
                       standingWord(standing), false};
    };
    QList<RowText> rows{
        row(published.host, 1, tr("Policy host"),
            tr("Its records and a web server with a certificate: nothing can be fetched before that.")),
        row(published.file, 2, tr("Policy file"),
            tr("Put it on the web server as it is, then look at it from outside.")),
        row(published.tlsRecord, 3, tr("TLS reporting record"),
            tr("Before the policy takes effect, so that no report is missed.")),
        row(published.stsRecord, 4, tr("MTA-STS record"),
            tr("Last: it sends everyone to the file. At each later change the file comes first, then the new "
               "id.")),
    };
    if (choices.rua.isEmpty())
        rows.removeAt(2);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].text.replace(0, 1, numberText(i + 1));
    m_order->setRows(rows);
    m_conflicts->setRows(conflicts);
    m_conflicts->setVisible(!conflicts.isEmpty());
    m_conflictsHead->setVisible(!conflicts.isEmpty());
}

void PublishPage::showValues()
{
    const Publication publication = session().publication();
    QList<std::pair<QString, QByteArray>> values;
    for (const PlannedRecord &record : publication.records) {
        values.append({QStringLiteral("%1  %2").arg(QString::fromLatin1(typeName(record.type)),
                                                    record.owner.toString()),
                       record.value});
    }
    // The file stands where it comes in the order: behind the records of its host.
    qsizetype hosts = 0;
    while (hosts < publication.records.size() && publication.records.at(hosts).type != RecordType::TXT)
        ++hosts;
    if (!mayHandOut())
        values.clear();
    else if (!publication.policyFile.isEmpty())
        values.insert(hosts, {QString::fromLatin1(publication.policyUrl), publication.policyFile});
    while (m_boxes.size() > values.size())
        m_boxes.takeLast()->deleteLater();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i >= m_boxes.size()) {
            m_boxes.append(new ValueBox({}));
            connect(m_boxes.last(), &ValueBox::copied, &session(), &Session::handOut);
            m_values->insertWidget(static_cast<int>(i), m_boxes.last());
        }
        m_boxes.at(i)->setHeading(values.at(i).first);
        m_boxes.at(i)->setValue(values.at(i).second);
    }
    showRecords();
}

} // namespace Postseal
