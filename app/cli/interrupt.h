#pragma once

#include <QObject>

namespace Postseal {

/// Ctrl+C, or another request to end (SIGTERM, SIGHUP), as a signal of the event loop: the handler itself
/// only writes a byte into a pipe. A second Ctrl+C ends the program at once.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void happened();

private:
    void read();
};

} // namespace Postseal
