#pragma once

#include "steps/step.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace Postseal {

/// The steps with their lights; changes are told row by row.
class StepModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LightRole = Qt::UserRole };
    explicit StepModel(const Session &session, QObject *parent = nullptr);
    /// Asks the session for all lights again.
    void update();
    [[nodiscard]] const Light &light(Step step) const { return m_lights.at(static_cast<int>(step)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Session &m_session;
    QList<Light> m_lights;
};

/// Paints a step: light, title, hint, and the mark of the current one; when it is narrow the light alone.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNarrow(bool narrow) { m_narrow = narrow; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_narrow = false;
};

/// The list of steps; as high as its rows.
class StepView : public QListView {
    Q_OBJECT
public:
    explicit StepView(StepModel &model, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setStep(Step step);
    /// Lights without titles.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void stepChosen(Postseal::Step step);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int widest() const;
    StepDelegate *m_delegate;
};

} // namespace Postseal

Q_DECLARE_METATYPE(Postseal::Light)
