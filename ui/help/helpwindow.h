#pragma once

#include "steps/step.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QLabel;
class QPushButton;

namespace Postseal {

class GuideView;

/// The user guide, from inside the program: it can be read without a network, beside the wizard. A link out
/// of it says where it goes before it is opened.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the window at the section of the step.
    void showStep(Step step);
    /// Shows the window at the heading with this anchor, or at the beginning.
    void showSection(const QString &anchor);
    /// Shows the window at a heading of the guide, which is in English.
    void showHeading(const QString &text);
    /// The anchor of the section that is told of the step; empty when the guide has none.
    [[nodiscard]] QString anchorOfStep(Step step) const;
    [[nodiscard]] GuideView *view() const { return m_view; }
    [[nodiscard]] QComboBox *sections() const { return m_sections; }
    /// Opens the link that was asked about; null while none is.
    [[nodiscard]] QPushButton *openLinkButton() const { return m_openLink; }
    void reject() override;

private:
    void follow(const QUrl &link);
    void hideLink();
    void markSection();

    GuideView *m_view;
    QComboBox *m_sections;
    QWidget *m_linkBar;
    QLabel *m_where;
    QPushButton *m_openLink;
    QUrl m_link;
};

} // namespace Postseal
