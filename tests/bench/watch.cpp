// Looks over the shoulder of a Qt program that knows nothing of it, for window.py.
//
// As a generic plugin (QT_QPA_GENERIC_PLUGINS=watch) it writes when the first window was painted. Loaded
// before the program (LD_PRELOAD, QT_NO_GLIB=1) it also measures the turns of the event loop: the time from
// one wait of the main thread for something to happen to the next. Times go to the file POSTSEAL_WATCH, one a
// line. It opens the page and looks again as POSTSEAL_WATCH_STEP and POSTSEAL_WATCH_AGAIN (milliseconds)
// say. With POSTSEAL_WATCH_LIST, a file of domains, it lists them in the window of many domains, looks at all
// of them, and ends the program when that is done.

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <dlfcn.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void write(const char *what, double first, double second)
{
    static FILE *file = [] {
        const char *path = std::getenv("POSTSEAL_WATCH");
        return path ? std::fopen(path, "a") : nullptr;
    }();
    if (file)
        std::fprintf(file, "%s %.3f %.3f\n", what, first, second);
    if (file)
        std::fflush(file);
}

/// The visible button whose text starts like this; null when there is none.
QPushButton *button(const QString &start)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (auto *each : window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(start))
                return each;
        }
    }
    return nullptr;
}

void click(const QString &start)
{
    if (QPushButton *found = button(start))
        found->click();
}

/// Opens the step in the sidebar, as a click on it does. Next would stay where something is still to be
/// entered.
void choose(int step)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *steps = window->findChild<QListView *>(QStringLiteral("postsealSteps")))
            steps->setCurrentIndex(steps->model()->index(step, 0));
    }
}

constexpr int pageMs = 200;

/// Lists the domains of the file and looks at all of them, as a person does it.
void lookAtList(const QString &path)
{
    constexpr int openMs = 500, addMs = 1000, checkMs = 4000;
    click(QStringLiteral("Domains"));
    QTimer::singleShot(openMs, qApp, [] { click(QStringLiteral("&Add domains")); });
    QTimer::singleShot(addMs, qApp, [path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QWidget *dialog = QApplication::activeModalWidget();
        if (auto *field = dialog ? dialog->findChild<QPlainTextEdit *>() : nullptr)
            field->setPlainText(QString::fromUtf8(file.readAll()));
        for (auto *each : dialog ? dialog->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (each->text() == QStringLiteral("&Add"))
                each->click();
        }
    });
    QTimer::singleShot(checkMs, qApp, [] {
        write("begin", 0, 0);
        click(QStringLiteral("&Check all"));
        auto *ended = new QTimer(qApp);
        QObject::connect(ended, &QTimer::timeout, qApp, [] {
            if (!button(QStringLiteral("S&top")))
                QCoreApplication::quit();
        });
        ended->start(openMs);
    });
}

class FirstPaint : public QObject {
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (m_seen || event->type() != QEvent::Paint || !widget)
            return false;
        m_seen = true;
        // Everything of this frame is painted, and handed to the screen, before the next timer.
        QTimer::singleShot(0, this, [] {
            write("paint", milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID));
            if (std::getenv("POSTSEAL_WATCH_ONCE"))
                QCoreApplication::quit();
            if (const int step = qEnvironmentVariableIntValue("POSTSEAL_WATCH_STEP"))
                QTimer::singleShot(pageMs, qApp, [step] { choose(step); }); // in a turn of its own
            if (const QString list = qEnvironmentVariable("POSTSEAL_WATCH_LIST"); !list.isEmpty())
                QTimer::singleShot(pageMs, qApp, [list] { lookAtList(list); });
            if (const int again = qEnvironmentVariableIntValue("POSTSEAL_WATCH_AGAIN"))
                QTimer::singleShot(again, qApp, [] { click(QStringLiteral("&Check again")); });
        });
        return false;
    }

private:
    bool m_seen = false;
};

class Watch : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "watch.json")
public:
    QObject *create(const QString &, const QString &) override
    {
        auto *paint = new FirstPaint;
        // The plugin is made before the application is whole.
        QMetaObject::invokeMethod(
            paint, [paint] { qApp->installEventFilter(paint); }, Qt::QueuedConnection);
        qApp->installEventFilter(paint);
        return paint;
    }
};

} // namespace

extern "C" int ppoll(pollfd *descriptors, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    using Function = int (*)(pollfd *, nfds_t, const timespec *, const sigset_t *);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "ppoll"));
    if (getpid() != gettid())
        return real(descriptors, count, timeout, mask);
    static double began = 0, beganCpu = 0;
    if (began > 0)
        write("turn", milliseconds(CLOCK_MONOTONIC) - began,
              milliseconds(CLOCK_THREAD_CPUTIME_ID) - beganCpu);
    const int result = real(descriptors, count, timeout, mask);
    began = milliseconds(CLOCK_MONOTONIC);
    beganCpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    return result;
}

#include "watch.moc"
