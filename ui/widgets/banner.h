#pragma once

#include "widgets/card.h"

class QLabel;

namespace Postseal {

/// One sentence that matters most, with its light; tinted by it.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void show(const Light &light, const QString &strong, const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    Card *m_card;
    StatusIcon *m_icon;
    QLabel *m_strong;
    QLabel *m_sentence;
};

/// A sentence beside a field: hidden when there is nothing to say.
class FieldNote : public QWidget {
    Q_OBJECT
public:
    explicit FieldNote(QWidget *parent = nullptr);
    void say(const QString &sentence, Status status = Status::Error);
    /// The field that it speaks of: read out with it.
    void addField(QWidget *field);
    [[nodiscard]] QString text() const;

private:
    StatusIcon *m_icon;
    QLabel *m_label;
    QList<std::pair<QWidget *, QString>> m_fields; ///< each with what is said of it anyway
};

} // namespace Postseal
