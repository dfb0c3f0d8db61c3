#pragma once

#include "steps/step.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Postseal {

class GuideView;

/// The user guide in the language of the program: it can be read without a network, beside the wizard. A link
/// out of it says where it goes before it is opened.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the window at the section of the step.
    void showStep(Step step);
    /// Shows the window at the heading with this anchor, or at the beginning.
    void showSection(const QString &anchor);
    /// Shows the window at the section that has this heading in the English guide.
    void showHeading(const QString &text);
    /// The anchor of the section that is told of the step; empty when the guide has none.
    [[nodiscard]] QString anchorOfStep(Step step) const;
    [[nodiscard]] GuideView *view() const { return m_view; }
    [[nodiscard]] QComboBox *sections() const { return m_sections; }
    /// The words to look for in the guide; shown at once, Enter and F3 go on to the next place.
    [[nodiscard]] QLineEdit *findField() const { return m_find; }
    /// Says that the words are nowhere in the guide; hidden otherwise.
    [[nodiscard]] QLabel *findNote() const { return m_findNote; }
    /// Opens the link that was asked about; null while none is.
    [[nodiscard]] QPushButton *openLinkButton() const { return m_openLink; }
    void reject() override;

private:
    [[nodiscard]] QString anchorOfSection(qsizetype number) const;
    void follow(const QUrl &link);
    void hideLink();
    void markSection();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLinkBar();
    void makeFindKeys();
    enum class Find { AsTyped, Next, Before };
    void find(Find how);

    GuideView *m_view;
    QStringList m_titles; ///< the headings of the English guide, which the others have in the same order
    QComboBox *m_sections;
    QLineEdit *m_find;
    QLabel *m_findNote;
    QWidget *m_linkBar;
    QLabel *m_where;
    QPushButton *m_openLink;
    QUrl m_link;
};

} // namespace Postseal
