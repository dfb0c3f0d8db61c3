#pragma once

#include "statusstyle.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace Postseal {

/// A rounded surface that holds rows with hair lines between them.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Puts a widget at the end, as a row of its own.
    void addRow(QWidget *row);
    void insertRow(int index, QWidget *row);
    /// Destroys the last row. The focus goes to the one before it.
    void dropLastRow();
    void clear();
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// A tint and a border in the colour of a status.
    void setTint(std::optional<Status> status);
    /// Shown as the chosen one of several.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    std::optional<Status> m_tint;
    bool m_chosen = false;
};

/// Whether it, or something in it, has the focus.
[[nodiscard]] bool holdsFocus(const QWidget *widget);

/// The shape of a light, as large as a line of text.
class StatusIcon : public QWidget {
    Q_OBJECT
public:
    explicit StatusIcon(const Light &light, QWidget *parent = nullptr);
    void setLight(const Light &light);
    [[nodiscard]] const Light &light() const { return m_light; }
    /// In units of the line height; 1.15 unless told.
    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Light m_light;
    double m_scale = 1.15;
};

} // namespace Postseal
