// What first paint is compared with: the least Qt Widgets program, with the libraries of the wizard.

#include <QApplication>
#include <QScreen>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    // As large as the wizard: the same number of points to be painted.
    const int unit = window.fontMetrics().height();
    window.resize(QSize(unit * 76, unit * 48).boundedTo(window.screen()->availableSize()));
    window.show();
    return QApplication::exec();
}
