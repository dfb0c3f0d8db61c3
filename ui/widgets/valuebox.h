#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Postseal {

class CopyButton;

/// Read-only text of a record or a file, as high as its lines, left to right. Ctrl+C without a selection
/// copies all.
class ValueText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ValueText(QWidget *parent = nullptr);
    void setValue(const QString &value);
    /// From this many lines on it scrolls instead of growing.
    void setMostLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int m_height = 0;
    int m_mostLines = 0;
};

/// A value to copy: heading, buttons, and the box below.
class ValueBox : public QWidget {
    Q_OBJECT
public:
    explicit ValueBox(const QString &heading, QWidget *parent = nullptr);

    /// Shown as visible text; copied as it is.
    void setValue(const QByteArray &value);
    void setHeading(const QString &heading);
    /// What is read out in place of the heading.
    void setSubject(const QString &subject);
    [[nodiscard]] QByteArray value() const { return m_value; }
    [[nodiscard]] ValueText *text() const { return m_text; }
    /// Adds a button behind Copy.
    void addButton(QWidget *button);

Q_SIGNALS:
    /// The value was taken out with the button.
    void copied();

private:
    QByteArray m_value;
    QLabel *m_heading;
    QHBoxLayout *m_bar;
    CopyButton *m_copy;
    ValueText *m_text;
};

} // namespace Postseal
