#pragma once

#include "statusstyle.h"
#include "widgets/nextturn.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Postseal {

class FlowLayout;

/// A list of short texts, each in a field of its own, with a sentence below each, and a button to add one.
class LinesEditor : public QWidget {
    Q_OBJECT
public:
    struct Remark {
        Light light;
        QString sentence;
    };
    using Judge = std::function<Remark(const QString &line)>;

    /// The item is what one line is called in accessible names.
    LinesEditor(const QString &item, const QString &addLabel, Judge judge, QWidget *parent = nullptr);
    /// The fields of a long list come a few at a time, so that the window never stands still for them.
    void setLines(const QStringList &lines);
    /// Without empty ones.
    [[nodiscard]] QStringList lines() const;
    void setPlaceholder(const QString &text) { m_placeholder = text; }
    /// Judges all lines anew, for when what they are judged by has changed.
    void judgeAgain();
    [[nodiscard]] QLineEdit *field(int index) const;
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    /// More links beside the one that adds.
    void addAction(QPushButton *button);

Q_SIGNALS:
    /// A person changed the lines.
    void edited();

private:
    class Line;
    Line *appendLine(const QString &text);
    void grow(qsizetype mostNew);

    QString m_item, m_placeholder;
    Judge m_judge;
    class Card *m_card;
    FlowLayout *m_bar;
    QPushButton *m_add;
    QList<Line *> m_lines;
    QStringList m_waiting; ///< the lines after those, which have no field yet
    NextTurn m_nextTurn;
};

} // namespace Postseal
