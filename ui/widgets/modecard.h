#pragma once

#include "widgets/card.h"

class QBoxLayout;
class QLabel;
class QRadioButton;

namespace Postseal {

/// One of several choices, with a sentence of what follows from it. A click anywhere on it chooses.
class ModeCard : public QWidget {
    Q_OBJECT
public:
    ModeCard(const QString &name, const QString &sentence, QWidget *parent = nullptr);
    [[nodiscard]] QRadioButton *button() const { return m_button; }
    void setSentence(const QString &sentence);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Card *m_card;
    QRadioButton *m_button;
    QLabel *m_sentence;
};

/// Two columns side by side where there is room, one above the other where there is not.
class TwoColumns : public QWidget {
    Q_OBJECT
public:
    TwoColumns(QWidget *first, QWidget *second, QWidget *parent = nullptr);
    /// Of the narrow form, so that a scroll area never keeps the wide one alive.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_box;
};

} // namespace Postseal
