#include "widgets/labels.h"

#include "theme.h"

#include <QApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>
#include <QLayout>
#include <QLocale>

#include <array>
#include <memory>

namespace Postseal {

namespace {

/// Measures a text once, not once a label and a layout: twenty mail servers say the same things, and to
/// measure a text that is wrapped it has to be shaped.
class TextLabel : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize sizeHint() const override { return measures().hint; }
    [[nodiscard]] QSize minimumSizeHint() const override { return measures().minimum; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        QHash<int, int> &heights = measures().heights;
        const auto known = heights.constFind(width);
        return known != heights.constEnd() ? *known : *heights.insert(width, QLabel::heightForWidth(width));
    }

private:
    struct Measures {
        QSize hint, minimum;
        QHash<int, int> heights;
    };
    /// All that the measures of a label depend on.
    struct Subject {
        QString text;
        QFont font;
        QMargins margins;
        std::array<int, 6> more{};
        bool operator==(const Subject &) const = default;
        [[nodiscard]] QString key() const
        {
            QString key = text + QChar(0) + font.key();
            for (const int each : {margins.left(), margins.top(), margins.right(), margins.bottom()})
                key += QChar(0) + QString::number(each);
            for (const int each : more)
                key += QChar(0) + QString::number(each);
            return key;
        }
    };
    [[nodiscard]] Measures &measures() const
    {
        constexpr qsizetype mostKept = 2000;
        static QHash<QString, std::shared_ptr<Measures>> known;
        ensurePolished();
        const Subject now{text(), font(), contentsMargins(),
                          std::array{static_cast<int>(wordWrap()), static_cast<int>(textInteractionFlags()),
                                     static_cast<int>(buddy() != nullptr),
                                     static_cast<int>(layoutDirection()), static_cast<int>(alignment()),
                                     logicalDpiX()}};
        if (m_measures && m_subject == now)
            return *m_measures;
        if (known.size() > mostKept)
            known.clear();
        std::shared_ptr<Measures> &found = known[now.key()];
        if (!found)
            found = std::make_shared<Measures>(Measures{QLabel::sizeHint(), QLabel::minimumSizeHint(), {}});
        m_measures = found;
        m_subject = now;
        return *m_measures;
    }

    mutable Subject m_subject;
    mutable std::shared_ptr<Measures> m_measures;
};

/// Its words stand without a frame around them: where they are wider by a fraction than was reckoned, their
/// last letter would be cut off.
class LinkButton : public QPushButton {
public:
    explicit LinkButton(const QString &text) : QPushButton(text)
    {
        setProperty("look", QStringLiteral("link"));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return QPushButton::sizeHint() + QSize(space(this, 1) / 2, 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

/// The time of day, with the date where it is not today.
QString withDate(const QDateTime &local, QStringView format)
{
    const QString time = QLocale().toString(local.time(), format);
    return local.date() == QDate::currentDate()
               ? time
               : QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

} // namespace

QLabel *makeLabel(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        label->setProperty("look", QLatin1String(look));
    if (QGuiApplication::isRightToLeft()) {
        // Qt reckons a line that ends in an isolated name a letter too narrow, and cuts it off at the edge.
        label->setContentsMargins(space(label, 1), 0, 0, 0);
        // Otherwise each text decides by its own letters at which side it begins: a name stands apart from
        // its title.
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    return label;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QFontInfo(QApplication::font()).pointSizeF());
    return font;
}

void runFromTheLeft(QLabel *label)
{
    label->setLayoutDirection(Qt::LeftToRight);
}

QLabel *makeTechnicalLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, nullptr, parent);
    label->setFont(fixedFont());
    runFromTheLeft(label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton *makeLink(const QString &text)
{
    return new LinkButton(text);
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

QString clockTime(const QDateTime &utc)
{
    return utc.isValid() ? withDate(utc.toLocalTime(), u"HH:mm:ss") : QString();
}

bool isToday(const QDateTime &utc)
{
    return utc.toLocalTime().date() == QDate::currentDate();
}

QString momentText(const QDateTime &utc)
{
    return withDate(utc.toLocalTime(), u"HH:mm");
}

} // namespace Postseal
