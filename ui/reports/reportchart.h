#pragma once

#include "store/reportstore.h"

#include <QWidget>

class QChartView;
class QLabel;

namespace Postseal {

/// Sessions as stacked bars, those that failed told apart by pattern as well as colour; under a title. The
/// same is told in words to those who do not see it.
class ReportChart : public QWidget {
    Q_OBJECT
public:
    enum class Form {
        Days, ///< upright, by time; names are days
        Names ///< lying, the first on top
    };
    ReportChart(const QString &title, Form form, QWidget *parent = nullptr);
    /// Hidden while there is nothing to show.
    void setBars(const QList<ReportBar> &bars);
    [[nodiscard]] const QList<ReportBar> &bars() const { return m_bars; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    [[nodiscard]] QString inWords() const;

    QString m_title;
    Form m_form;
    QList<ReportBar> m_bars;
    QChartView *m_view;
};

} // namespace Postseal
