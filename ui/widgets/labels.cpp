#include "widgets/labels.h"

#include <QApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QLocale>

namespace Postseal {

QLabel *makeLabel(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        label->setProperty("look", QLatin1String(look));
    return label;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QFontInfo(QApplication::font()).pointSizeF());
    return font;
}

QLabel *makeTechnicalLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, nullptr, parent);
    label->setFont(fixedFont());
    label->setLayoutDirection(Qt::LeftToRight);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
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
    return utc.isValid() ? utc.toLocalTime().time().toString(u"HH:mm:ss") : QString();
}

QString momentText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = local.time().toString(u"HH:mm");
    return local.date() == QDate::currentDate()
               ? time
               : QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

} // namespace Postseal
