// Makes the pictures of the user guide and of the README: the real window on the practice network.
#include "findings/findingssection.h"
#include "help/helpwindow.h"
#include "lookstyle.h"
#include "many/domainstable.h"
#include "many/domainswindow.h"
#include "reports/reportswindow.h"
#include "session.h"
#include "steps/policyhostpage.h"
#include "steps/servertrial.h"
#include "steps/verifypage.h"
#include "support/listeddomains.h"
#include "support/sentreports.h"
#include "widgets/card.h"
#include "watch/watcher.h"
#include "widgets/formchooser.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QHash>
#include <QImageWriter>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Postseal;

namespace {

using Prepare = void (*)(Window &, Session &);

/// A picture: the page of a scenario, after something was done to it.
struct Shot {
    const char *name;
    const char *scenario;
    Step step;
    QSize size;
    Prepare prepare = nullptr;
    bool switchboard = false;
    bool onlyTrial = false; ///< the part of the page where a server is tried, instead of the window
};

constexpr QSize usual(1120, 760);
constexpr int partHeight = 250;
constexpr const char *lightsPicture = "lights";

void addReportAddress(Window &, Session &session)
{
    Choices choices = session.choices();
    choices.rua = {"mailto:tls@reports.example"};
    session.setChoices(choices);
}

void publishAll(Window &window, Session &session)
{
    addReportAddress(window, session);
    session.practice()->publish(session.publication());
}

ServerTrial *trialOf(Window &window)
{
    return static_cast<PolicyHostPage *>(window.page(Step::PolicyHost))->trial();
}

void tryServer(Window &window, Session &)
{
    if (!trialOf(window)->buttons().isEmpty())
        trialOf(window)->buttons().first()->click();
}

void openFirst(Window &window, Session &)
{
    const auto *verify = static_cast<VerifyPage *>(window.page(Step::Verify));
    if (FindingRow *row = verify->findings()->list()->row(0))
        row->setOpen(true);
}

void openSettings(Window &window, Session &)
{
    window.beside().openSettings();
}

void openReports(Window &window, Session &session)
{
    static QTemporaryDir folder;
    // Of one day for ever, so that the picture is the same whenever it is made.
    SentReports::writeWeeks(folder.path(), PracticeNetwork::domain().toString(),
                            QStringLiteral("mx2.practice.example"), QDate(2026, 11, 9));
    window.beside().openReports();
    window.beside().reports()->spans()->choose(QStringLiteral("all"));
    session.importReports({folder.path()});
}

void openDomains(Window &window, Session &)
{
    constexpr int loadedMs = 400;
    window.beside().openDomains();
    QTimer::singleShot(loadedMs, window.beside().domains(), [domains = window.beside().domains()] {
        domains->model().setRows(listedDomains());
        domains->table()->selectRow(2);
    });
}

const QList<Shot> &shots()
{
    static const QList<Shot> all{
        {"wizard", "mx-cert-expired", Step::Verify, QSize(1120, 800), openFirst},
        {"domain", "first-visit", Step::Domain, usual},
        {"mail-servers", "mx-cert-expired", Step::MailServers, usual},
        {"policy", "first-visit", Step::Policy, usual},
        {"policy-host", "first-visit", Step::PolicyHost, usual},
        {"trial", "first-visit", Step::PolicyHost, usual, tryServer, false, true},
        {"mta-sts-record", "first-visit", Step::StsRecord, usual},
        {"tls-reports", "first-visit", Step::TlsReports, usual, addReportAddress},
        {"publish", "first-visit", Step::Publish, QSize(1120, 930), addReportAddress},
        {"verify", "first-visit", Step::Verify, usual, publishAll},
        {"next", "testing", Step::Next, usual},
        {"practice", "two-records", Step::StsRecord, QSize(1280, 880), nullptr, true},
        {"reports", "mx-cert-expired", Step::TlsReports, usual, openReports},
        {"domains", "protected", Step::Domain, usual, openDomains},
        {"settings", "first-visit", Step::Domain, usual, openSettings},
    };
    return all;
}

/// The same picture with 256 colours: the most frequent ones; every other becomes its nearest. A window has
/// few, and many shades of the edges of letters.
QImage withFewColours(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb a, QRgb b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    const QList<QRgb> table = colours.mid(0, 256);
    QHash<QRgb, int> places;
    for (const QRgb colour : std::as_const(colours)) {
        int best = 0, least = std::numeric_limits<int>::max();
        for (int i = 0; i < table.size() && least > 0; ++i) {
            const int r = qRed(colour) - qRed(table.at(i)), g = qGreen(colour) - qGreen(table.at(i)),
                      b = qBlue(colour) - qBlue(table.at(i));
            const int distance = 2 * r * r + 4 * g * g + 3 * b * b;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        places.insert(colour, best);
    }
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            few.scanLine(y)[x] = static_cast<uchar>(places.value(line[x]));
    }
    return few;
}

/// How long a look took, and at which port the practice name server listens, is different each time.
void evenOut(const QWidget &window)
{
    static const QRegularExpression took(QStringLiteral("\\d+ ms")),
        port(QStringLiteral("127\\.0\\.0\\.1:\\d+"));
    for (QLabel *label : window.findChildren<QLabel *>()) {
        const QString text = label->text();
        label->setText(QString(text)
                           .replace(took, QStringLiteral("180 ms"))
                           .replace(port, QStringLiteral("127.0.0.1:53")));
    }
}

/// The ten lights and their words, the most severe first.
std::unique_ptr<QWidget> makeLights()
{
    auto all = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(all.get());
    grid->setContentsMargins(24, 20, 36, 20);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    all->setAutoFillBackground(true);
    all->setBackgroundRole(QPalette::Base);
    const QList<Light> lights{{Status::Error, false, {}},         {Status::Warning, false, {}},
                              {Status::Unknown, false, {}},       {Status::Info, false, {}},
                              {Status::Pass, false, {}},          {Status::Running, false, {}},
                              {Status::Waiting, false, {}},       {Status::Skipped, false, {}},
                              {Status::NotApplicable, false, {}}, {Status::NotApplicable, true, {}}};
    for (int i = 0; i < lights.size(); ++i) {
        auto *word = new QLabel(StatusStyle::word(lights.at(i)));
        word->setMinimumWidth(130);
        grid->addWidget(new StatusIcon(lights.at(i)), i / 5, i % 5 * 2);
        grid->addWidget(word, i / 5, i % 5 * 2 + 1);
    }
    all->adjustSize();
    return all;
}

QImage pictureOf(QWidget &widget)
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    evenOut(widget);
    // A shorter text may need fewer lines.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    return widget.grab().toImage();
}

bool save(const QImage &picture, const QString &path)
{
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    return writer.write(withFewColours(picture));
}

/// Makes one picture after the other, each from a window of its own.
class Painter : public QObject {
public:
    explicit Painter(const QString &folder) : m_folder(folder)
    {
        QTimer::singleShot(0, this, &Painter::next);
    }

private:
    void next()
    {
        m_window.reset();
        m_session.reset();
        if (m_shot >= shots().size()) {
            const bool saved = save(pictureOf(*makeLights()), pathOf(lightsPicture));
            QApplication::exit(saved ? 0 : 1);
            return;
        }
        const Shot &shot = shots().at(m_shot);
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<Window>(*m_session, &m_watcher);
        m_window->resize(shot.size);
        m_window->show();
        m_session->openPractice(QLatin1String(shot.scenario));
        m_window->showPractice(shot.switchboard);
        m_prepared = false;
        m_still.setInterval(700);
        m_still.setSingleShot(true);
        connect(&m_still, &QTimer::timeout, this, &Painter::settle, Qt::UniqueConnection);
        m_still.start();
    }

    /// Goes on when nothing runs any more.
    void settle()
    {
        const Shot &shot = shots().at(m_shot);
        const Report *report = m_session->report();
        const bool trying = m_prepared && shot.onlyTrial && !trialOf(*m_window)->result();
        if (m_session->isRunning() || !report || !report->evidence.finished || trying) {
            m_still.start();
            return;
        }
        if (!m_prepared) {
            m_prepared = true;
            m_session->setKeepChecking(false);
            m_window->goTo(shot.step);
            if (shot.prepare)
                shot.prepare(*m_window, *m_session);
            m_still.start(1500);
            return;
        }
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr && m_window->beside().reports() != nullptr)
            dialog = m_window->beside().reports();
        if (dialog == nullptr && m_window->beside().domains() != nullptr)
            dialog = m_window->beside().domains();
        QImage picture = pictureOf(dialog ? *dialog : *m_window);
        if (shot.onlyTrial) {
            QWidget *page = m_window->page(shot.step)->widget();
            const QPoint top = trialOf(*m_window)->mapTo(page, QPoint(0, 0));
            picture = page->grab(QRect(0, top.y() - 12, page->width(), partHeight)).toImage();
        }
        if (!save(picture, pathOf(shot.name))) {
            qCritical("%s cannot be written", qPrintable(pathOf(shot.name)));
            QApplication::exit(1);
            return;
        }
        ++m_shot;
        QTimer::singleShot(0, this, &Painter::next);
    }

    [[nodiscard]] QString pathOf(const char *name) const
    {
        return QDir(m_folder).filePath(QLatin1String(name) + QStringLiteral(".png"));
    }

    QString m_folder;
    int m_shot = 0;
    bool m_prepared = false;
    std::unique_ptr<Session> m_session;
    Watcher m_watcher{{.history = QStringLiteral(":memory:")}};
    std::unique_ptr<Window> m_window;
    QTimer m_still;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--list") == 0) {
        for (const Shot &shot : shots())
            QTextStream(stdout) << shot.name << ".png\n";
        QTextStream(stdout) << lightsPicture << ".png\n";
        return 0;
    }
    if (argc != 2) {
        QTextStream(stderr) << "usage: guidepictures FOLDER | --list\n";
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new LookStyle(QStringLiteral("Fusion")));
    QApplication::setApplicationName(QStringLiteral("postseal-guidepictures"));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings().clear();
    if (!QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 1;
    const Painter painter(QString::fromLocal8Bit(argv[1]));
    QTimer::singleShot(120000, &application, [] { QApplication::exit(1); });
    return QApplication::exec();
}
