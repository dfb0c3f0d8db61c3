#include "findings/findingrow.h"

#include "access.h"
#include "findings/chaindialog.h"
#include "findings/findingsmodel.h"
#include "report/reportparts.h"
#include "theme.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace Postseal {

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent), m_icon(new StatusIcon({})), m_title(makeLabel({}, "strong")),
      m_about(makeLabel({}, "small")), m_seen(makeLabel({})), m_time(makeLabel({}, "small")),
      m_texts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleAsOpenable(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), space(this, 2));
    all->setSpacing(space(this, 2));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, 3));
    m_time->setWordWrap(false);
    m_texts->setSpacing(space(this, 2));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_about);
    names->addStretch(1);
    runFromTheLeft(m_about);
    m_texts->addLayout(names, 2);
    m_texts->addWidget(m_seen, 4, Qt::AlignTop);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(m_texts, 1);
    head->addWidget(m_time, 0, Qt::AlignTop);
    all->addLayout(head);
}

bool FindingRow::isAbout(const Finding &finding) const
{
    return m_finding.check == finding.check && m_finding.subject == finding.subject &&
           m_finding.address == finding.address;
}

bool FindingRow::setFinding(const Finding &finding, const QDateTime &seenAt)
{
    if (shows(finding, seenAt))
        return false;
    m_finding = finding;
    m_seenAt = seenAt;
    m_icon->setLight({finding.status, false, {}});
    m_title->setText(finding.title());
    setTextOrHide(m_about, aboutOf(finding));
    m_seen->setText(finding.seen());
    m_time->setText(clockTime(seenAt));
    if (m_detail)
        fillDetail();
    nameYourself();
    update();
    return true;
}

void FindingRow::nameYourself()
{
    setAccessibleName(asLine(m_finding));
    setAccessibleDescription(isOpen() ? tr("Opened") : tr("Press Enter for why it matters and what to do"));
}

void FindingRow::buildDetail()
{
    m_detail = new QWidget(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(m_icon->sizeHint().width() + space(this, 3), 0, 0, space(this, 1));
    column->setSpacing(space(this, 2));
    const QString heads[] = {tr("Seen"), tr("Why it matters"), tr("What to do")};
    for (int i = 0; i < 3; ++i) {
        auto *part = new QWidget;
        auto *lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(makeLabel(heads[i], "small"));
        m_parts[i] = makeLabel({});
        m_parts[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(m_parts[i]);
        column->addWidget(part);
    }
    auto *bar = new FlowLayout(space(this, 3)); // goes on in a second line where words are long
    addRemedies(bar);
    bar->addWidget(new CopyButton(tr("Copy"), [this] { return asText(m_finding); }));
    const auto button = [bar](const QString &text) {
        auto *made = new QPushButton(text);
        made->setProperty("look", QStringLiteral("small"));
        bar->addWidget(made);
        return made;
    };
    if (m_offersLook)
        connect(button(tr("Check again")), &QPushButton::clicked, this, &FindingRow::checkAgainWanted);
    if (m_offersStep) {
        connect(button(tr("Go to its step")), &QPushButton::clicked, this,
                [this] { Q_EMIT pageWanted(QByteArray(m_finding.check->id)); });
    }
    m_certificate = button(tr("Show the certificate"));
    m_certificate->setObjectName(QStringLiteral("postsealCertificate"));
    connect(m_certificate, &QPushButton::clicked, this, &FindingRow::showCertificate);
    m_reference = makeLabel({}, "small");
    m_reference->setWordWrap(false);
    bar->addWidget(m_reference);
    column->addLayout(bar);
    layout()->addWidget(m_detail);
}

/// First of all buttons: the shortest way to what the sentence above says.
void FindingRow::addRemedies(QLayout *bar)
{
    m_remedy = new QPushButton;
    m_remedy->setProperty("look", QStringLiteral("small"));
    m_record =
        new CopyButton(remedyText(Remedy::CopyRecord), [this] { return QString::fromUtf8(offer().record); });
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_remedy, m_record}) {
        bar->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(offer().remedy); });
    }
}

void FindingRow::showOffer()
{
    if (!m_detail)
        return;
    const Remedy remedy = offer().remedy;
    m_remedy->setText(remedyText(remedy));
    m_remedy->setVisible(remedy != Remedy::None && remedy != Remedy::CopyRecord);
    m_record->setVisible(remedy == Remedy::CopyRecord);
}

void FindingRow::fillDetail()
{
    showOffer();
    const QString texts[] = {m_finding.seen(), m_finding.why(), m_finding.fix()};
    for (int i = 0; i < 3; ++i) {
        m_parts[i]->setText(texts[i]);
        m_parts[i]->parentWidget()->setVisible(!texts[i].isEmpty());
    }
    m_certificate->setVisible(m_chainOf && !m_chainOf(m_finding).isEmpty());
    QStringList references;
    for (const char *reference : m_finding.check->references)
        references.append(QString::fromUtf8(reference));
    references.append(m_finding.name());
    m_reference->setText(references.join(QStringLiteral(" · ")));
}

void FindingRow::showCertificate()
{
    auto *dialog = new ChainDialog(m_chainOf(m_finding), aboutOf(m_finding), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FindingRow::setOpen(bool open)
{
    if (open == isOpen() || !m_finding.check)
        return;
    if (!m_detail)
        buildDetail();
    fillDetail();
    m_detail->setVisible(open);
    m_seen->setVisible(!open);
    nameYourself();
    tellOpened(this);
    updateGeometry();
    update();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::current();
    if (isOpen()) {
        const QColor color = StatusStyle::color(m_finding.status, QApplication::palette());
        painter.fillRect(rect().adjusted(0, 1, 0, 0), blend(theme.card, color, theme.dark ? 0.1 : 0.045));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.6));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -2, -2), 4, 4);
    }
}

void FindingRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && (!m_detail || !isOpen() || event->pos().y() < m_detail->y()))
        setOpen(!isOpen());
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        QGuiApplication::clipboard()->setText(asText(m_finding));
        return;
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setOpen(!isOpen());
        return;
    case Qt::Key_Right:
        setOpen(!rtl);
        return;
    case Qt::Key_Left:
        setOpen(rtl);
        return;
    case Qt::Key_Up:
        Q_EMIT stepWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepWanted(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindingRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FindingRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FindingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 70;
    m_texts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(space(this, wide ? 3 : 1));
}

} // namespace Postseal
