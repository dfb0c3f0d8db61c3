#include "steps/policyhostpage.h"

#include "findings/findingssection.h"
#include "base/text.h"
#include "export/bundle.h"
#include "steps/savebutton.h"
#include "steps/servertrial.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/formchooser.h"
#include "widgets/labels.h"
#include "widgets/modecard.h"
#include "widgets/valuebox.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace Postseal {

namespace {

struct AddressReading {
    QList<IpAddress> addresses;
    QString bad; ///< the first part that is no address
};

AddressReading readAddresses(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    AddressReading reading;
    for (const QString &typed : text.split(gap, Qt::SkipEmptyParts)) {
        const QString part = bareWord(typed);
        const std::optional<IpAddress> address = IpAddress::fromText(part);
        if (address && !reading.addresses.contains(*address))
            reading.addresses.append(*address);
        else if (!address && reading.bad.isEmpty())
            reading.bad = part;
    }
    return reading;
}

/// The provider's name as typed; null when it is none.
DomainName readTarget(const QString &text)
{
    const std::optional<DomainName> name = DomainName::fromUnicode(bareWord(text));
    const bool isHost = name && name->isHostName() && !name->parent().isNull() && !name->parent().isRoot();
    return isHost ? *name : DomainName();
}

QString addressList(const QList<IpAddress> &addresses)
{
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString());
    return texts.join(QStringLiteral(", "));
}

QList<FormChooser::Form> serverForms()
{
    QList<FormChooser::Form> forms;
    for (const PolicyServer &server : policyServers())
        forms.append({QLatin1String(server.word), QCoreApplication::translate("Export", server.title)});
    return forms;
}

QWidget *labelled(const QString &text, QLineEdit *field)
{
    auto *holder = new QWidget;
    QVBoxLayout *column = makeColumn(holder);
    column->setSpacing(space(holder, 1));
    QLabel *label = makeLabel(text, "strong");
    label->setBuddy(field);
    field->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(label);
    column->addWidget(field);
    return holder;
}

} // namespace

PolicyHostPage::PolicyHostPage(Session &session, QWidget *parent)
    : Page(session, Step::PolicyHost, tr("The web server that hands out the policy file."), parent),
      m_own(new ModeCard(tr("My own &web server"),
                         tr("A and AAAA records with its addresses. You keep the certificate."))),
      m_alias(new ModeCard(tr("Hosted &elsewhere"),
                           tr("A CNAME to a provider's name. The provider keeps the certificate."))),
      m_addressRow(nullptr), m_aliasRow(nullptr), m_addresses(new QLineEdit), m_target(new QLineEdit),
      m_note(new FieldNote), m_practiceHint(makeLabel({}, "small")), m_records(nullptr),
      m_recordsEmpty(makeLabel({}, "muted")), m_url(new ValueBox(tr("The file has to be found at"))),
      m_serverPart(nullptr),
      m_server(new FormChooser(tr("Configuration &for"), QStringLiteral("server"), serverForms())),
      m_snippet(new ValueBox({})), m_serverNote(makeLabel({}, "small")), m_saved(new FieldNote),
      m_trial(new ServerTrial(session)), m_findings(new FindingsSection(stepAreas(Step::PolicyHost)))
{
    m_addressRow = labelled(tr("&Addresses, IPv4 and IPv6"), m_addresses);
    m_aliasRow = labelled(tr("Na&me at the provider"), m_target);
    m_addresses->setPlaceholderText(QStringLiteral("203.0.113.80, 2001:db8::80"));
    m_target->setPlaceholderText(QStringLiteral("customers.provider.example"));
    auto *left = new QWidget;
    QVBoxLayout *choices = makeColumn(left);
    choices->addWidget(makeLabel(tr("Where it runs"), "head"));
    choices->addWidget(m_own);
    choices->addWidget(m_alias);
    choices->addSpacing(space(this, 2));
    choices->addWidget(m_addressRow);
    choices->addWidget(m_aliasRow);
    m_note->addField(m_addresses);
    m_note->addField(m_target);
    choices->addWidget(m_note);
    choices->addWidget(m_practiceHint);
    choices->addStretch(1);
    auto *right = new QWidget;
    QVBoxLayout *outcome = makeColumn(right);
    outcome->addWidget(m_url);
    outcome->addSpacing(space(this, 2));
    outcome->addWidget(makeLabel(tr("Records"), "head"));
    outcome->addWidget(m_recordsEmpty);
    auto *boxes = new QWidget;
    m_records = makeColumn(boxes);
    outcome->addWidget(boxes);
    outcome->addStretch(1);
    add(new TwoColumns(left, right));
    addGap();
    m_serverPart = makeServerPart();
    add(m_serverPart);
    addGap();
    add(m_trial);
    addGap();
    addHead(tr("Checks of what is published now"));
    add(m_findings);
    finishColumn();

    auto *group = new QButtonGroup(this);
    group->addButton(m_own->button());
    group->addButton(m_alias->button());
    connect(m_own->button(), &QRadioButton::clicked, this, &PolicyHostPage::chooseOwn);
    connect(m_alias->button(), &QRadioButton::clicked, this, &PolicyHostPage::chooseAlias);
    connect(&session, &Session::domainChanged, this, [this] { m_shownDomain = {}; });
    for (QLineEdit *field : {m_addresses, m_target}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_edited = true;
            readFields();
        });
    }
}

QWidget *PolicyHostPage::makeServerPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = makeColumn(part);
    column->addWidget(m_server);
    column->addWidget(m_serverNote);
    column->addWidget(m_snippet);
    column->addWidget(m_saved);
    auto *save = new SaveButton(
        tr("&Save the files…"),
        [this] {
            return QStringLiteral("%1-%2").arg(session().choices().domain.child("mta-sts").toString(),
                                               m_server->word());
        },
        [this](const QString &path) { return writeFolder(path, serverPack()).value_or(QString()); });
    save->setProperty("look", QStringLiteral("small"));
    m_snippet->addButton(save);
    connect(m_snippet, &ValueBox::copied, &session(), &Session::handOut);
    connect(save, &SaveButton::saved, &session(), &Session::handOut);
    m_snippet->text()->setMostLines(14);
    save->tellOn(m_saved);
    clearWithDomain(m_saved);
    connect(m_server, &FormChooser::chosen, this, &PolicyHostPage::showServer);
    return part;
}

QList<PackFile> PolicyHostPage::serverPack() const
{
    const PolicyServer *server = findPolicyServer(m_server->word());
    if (server == nullptr || !session().hasDomain())
        return {};
    QList<PackFile> files = serverFiles(*server, session().publication(), session().choices());
    // The policy itself goes along, in its place, where the server's own files do not have it already.
    const PackFile policy{".well-known/mta-sts.txt", session().publication().policyFile};
    if (!files.contains(policy))
        files.append(policy);
    return files;
}

void PolicyHostPage::showServer()
{
    const QList<PackFile> files = serverPack();
    const PolicyServer *server = findPolicyServer(m_server->word());
    if (files.isEmpty() || server == nullptr)
        return;
    QStringList names;
    for (const PackFile &file : files)
        names.append(QString::fromUtf8(file.path));
    m_snippet->setHeading(names.first());
    m_snippet->setValue(files.first().data);
    m_serverNote->setText(QCoreApplication::translate("Export", server->note) + u' ' +
                          tr("Files: %1").arg(names.join(QStringLiteral(", "))));
}

void PolicyHostPage::chooseOwn()
{
    m_addressRow->show();
    m_aliasRow->hide();
    m_addresses->setFocus();
    readFields();
}

void PolicyHostPage::chooseAlias()
{
    m_addressRow->hide();
    m_aliasRow->show();
    m_target->setFocus();
    readFields();
}

void PolicyHostPage::readFields()
{
    Choices choices = session().choices();
    choices.hostAddresses.clear();
    choices.hostCname = {};
    if (isAlias())
        choices.hostCname = readTarget(m_target->text());
    else
        choices.hostAddresses = readAddresses(m_addresses->text()).addresses;
    session().setChoices(choices);
    showNote();
}

bool PolicyHostPage::isAlias() const
{
    return m_alias->button()->isChecked();
}

QString PolicyHostPage::remark() const
{
    return m_note->text();
}

/// What is wrong with what is in the field, or with what it comes to.
QString PolicyHostPage::fault() const
{
    if (isAlias()) {
        if (!m_target->text().trimmed().isEmpty() && readTarget(m_target->text()).isNull())
            return tr("This is not a host name.");
    } else if (const QString bad = readAddresses(m_addresses->text()).bad; !bad.isEmpty()) {
        return tr("“%1” is not an IP address.").arg(visibleText(bad));
    }
    for (const ChoiceFault &fault : session().draftFaults()) {
        if (fault.field == ChoiceFault::Field::Host)
            return fault.message.text();
    }
    return {};
}

/// From field and draft, each time: what was true a moment ago may have been found or chosen since.
void PolicyHostPage::showNote()
{
    const Choices &choices = session().choices();
    m_asked = m_asked && choices.hostAddresses.isEmpty() && choices.hostCname.isNull();
    QString remark = fault();
    if (remark.isEmpty() && m_asked)
        remark = isAlias() ? tr("Enter the name that the provider gave you.")
                           : tr("Enter the address of your web server.");
    m_note->say(remark);
}

bool PolicyHostPage::readyForNext()
{
    m_asked = !session().mayFind(ChoicePart::Host); // while it is looked the host may be found yet
    showNote();
    if (!m_asked && fault().isEmpty())
        return true;
    (isAlias() ? m_target : m_addresses)->setFocus();
    return false;
}

QVariantMap PolicyHostPage::keptInput() const
{
    return {{QStringLiteral("domain"), m_shownDomain.toString()},
            {QStringLiteral("alias"), isAlias()},
            {QStringLiteral("addresses"), m_addresses->text()},
            {QStringLiteral("target"), m_target->text()}};
}

void PolicyHostPage::restoreInput(const QVariantMap &input)
{
    refresh();
    // A page that is not seen still has what belongs to the domain before.
    if (input.value(QStringLiteral("domain")).toString() != m_shownDomain.toString())
        return;
    const bool alias = input.value(QStringLiteral("alias")).toBool();
    (alias ? m_alias : m_own)->button()->setChecked(true);
    m_addressRow->setVisible(!alias);
    m_aliasRow->setVisible(alias);
    m_addresses->setText(input.value(QStringLiteral("addresses")).toString());
    m_target->setText(input.value(QStringLiteral("target")).toString());
    showNote();
}

void PolicyHostPage::showFields()
{
    const Choices &choices = session().choices();
    // What was typed stays as it was typed while it means the same, but not for another domain.
    const bool isOther = m_shownDomain != choices.domain;
    // What was clicked stays; the draft decides when it knows. The field that is not shown keeps what it has.
    const bool alias = !choices.hostCname.isNull() || (choices.hostAddresses.isEmpty() && isAlias());
    if (isOther || (!alias && readAddresses(m_addresses->text()).addresses != choices.hostAddresses))
        m_addresses->setText(addressList(choices.hostAddresses));
    if (isOther || (!choices.hostCname.isNull() && readTarget(m_target->text()) != choices.hostCname))
        m_target->setText(choices.hostCname.toString());
    m_alias->button()->setChecked(alias);
    m_own->button()->setChecked(!alias);
    m_addressRow->setVisible(!alias);
    m_aliasRow->setVisible(alias);
    m_asked = m_asked && !isOther;
    m_shownDomain = choices.domain;
    m_edited = false;
}

void PolicyHostPage::refresh()
{
    const Choices &choices = session().choices();
    // The focus alone is no sign of typing: Next leaves it in the empty field.
    const bool typing = m_edited && (m_addresses->hasFocus() || m_target->hasFocus());
    if (!typing || m_shownDomain != choices.domain)
        showFields();
    showNote();
    setTextOrHide(m_practiceHint,
                  session().practice()
                      ? tr("The web server of the practice network has the addresses %1; its name is web.%2.")
                            .arg(addressList(PracticeNetwork::webAddresses()), choices.domain.toString())
                      : QString());
    showRecords();
    const QByteArray host = choices.domain.isNull() ? QByteArray() : choices.domain.child("mta-sts").ascii();
    m_url->setValue(host.isEmpty() ? QByteArray() : session().publication().policyUrl);
    m_serverPart->setVisible(!host.isEmpty());
    showServer();
    const QList<ChoiceFault> faults = session().draftFaults();
    const bool live = session().source() != Session::Source::Replay &&
                      std::none_of(faults.begin(), faults.end(), [](const ChoiceFault &fault) {
                          return fault.field == ChoiceFault::Field::Host;
                      });
    if (live && !choices.hostCname.isNull())
        m_trial->setAlias(choices.hostCname);
    else
        m_trial->setAddresses(live ? choices.hostAddresses : QList<IpAddress>());
    m_trial->setVisible(!m_trial->buttons().isEmpty());
    m_trial->judgeAgain();
    m_findings->setReport(report());
}

void PolicyHostPage::showRecords()
{
    QList<PlannedRecord> records;
    for (const PlannedRecord &record : session().publication().records) {
        if (record.type != RecordType::TXT)
            records.append(record);
    }
    while (m_boxes.size() > records.size())
        m_boxes.takeLast()->deleteLater();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i >= m_boxes.size()) {
            m_boxes.append(new ValueBox({}));
            m_records->addWidget(m_boxes.last());
        }
        m_boxes.at(i)->setHeading(QStringLiteral("%1  %2").arg(
            QString::fromLatin1(typeName(records.at(i).type)), records.at(i).owner.toString()));
        m_boxes.at(i)->setValue(records.at(i).value);
    }
    setTextOrHide(m_recordsEmpty, records.isEmpty()
                                      ? tr("They appear when you have said where the file is served.")
                                      : QString());
}

} // namespace Postseal
