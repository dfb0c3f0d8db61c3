#pragma once

#include "many/domainstable.h"
#include "many/domainswindow.h"
#include "probe/practice/practicenetwork.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

/// The window of many domains over networks that answer, refuse or say nothing.
namespace ManyDomains {
using namespace Postseal;
using namespace Qt::StringLiterals;

inline constexpr int patience = 60000;
inline const QString practice = PracticeNetwork::domain().toString();

/// A name server that hears what it is asked, and never answers.
class Silence {
public:
    Silence() : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        m_where.sin_family = AF_INET;
        m_where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_where;
        auto *where = reinterpret_cast<sockaddr *>(&m_where);
        (void)!::bind(m_socket, where, size);
        (void)!::getsockname(m_socket, where, &size);
    }
    ~Silence() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Silence)
    [[nodiscard]] quint16 port() const { return ntohs(m_where.sin_port); }

private:
    int m_socket;
    sockaddr_in m_where = {};
};

/// The window over the practice network.
struct Stage {
    Stage()
    {
        started = network.start();
        play(u"protected"_s);
        means.history = folder.filePath(u"history"_s);
        means.options = [this](const LookPreparation::Use &use) {
            LookOptions options = network.lookOptions();
            options.timeoutMs = 5000;
            use(isDeaf ? deaf() : isRefused ? refused() : options);
        };
        open();
    }
    void play(const QString &scenario) { network.play(*findPracticeScenario(scenario)); }
    void open()
    {
        window = std::make_unique<DomainsWindow>(means);
        loaded = std::make_unique<QSignalSpy>(&window->desk(), &DomainsDesk::loaded);
        window->showDomains();
    }
    [[nodiscard]] LookOptions deaf() const
    {
        LookOptions options;
        options.resolvers = {{*IpAddress::fromText(u"127.0.0.1"_s), silence.port()}};
        options.timeoutMs = 30000;
        return options;
    }
    /// Nobody is there.
    [[nodiscard]] static LookOptions refused()
    {
        LookOptions options;
        options.resolvers = {*Endpoint::fromText(u"127.0.0.1:9"_s, 53)};
        options.timeoutMs = 3000;
        return options;
    }
    [[nodiscard]] bool add(const QString &lines)
    {
        QSignalSpy said(&window->desk(), &DomainsDesk::said);
        window->desk().add(lines);
        return said.wait(patience);
    }
    [[nodiscard]] bool checkAll()
    {
        window->checkButton()->click();
        return window->desk().isChecking() &&
               QTest::qWaitFor([this] { return !window->desk().isChecking(); }, patience);
    }
    [[nodiscard]] QString cell(int row, DomainsModel::Column column) const
    {
        return window->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return window->table()->model()->rowCount(); }

    bool started = false;
    bool isDeaf = false;
    bool isRefused = false;
    QTemporaryDir folder;
    PracticeNetwork network;
    Silence silence;
    DomainsDesk::Means means;
    std::unique_ptr<DomainsWindow> window;
    std::unique_ptr<QSignalSpy> loaded;
};

} // namespace ManyDomains
