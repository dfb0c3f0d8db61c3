#pragma once

#include "base/message.h"
#include "base/safejson.h"
#include "base/savefile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Postseal {

/// How the program ends. Part of its public face.
enum Exit : int {
    Fine = 0,
    ErrorsFound = 1,
    WrongUsage = 2,
    NotKnown = 3,
    FileTrouble = 4,
    Interrupted = 130
};

/// The worse of two ends of a run over many domains: 4, 1, 3, 0.
[[nodiscard]] int worseExit(int a, int b);

/// A sentence of the command line in the language of the application.
[[nodiscard]] QString cliText(const char *source, const Arguments &arguments = {});
[[nodiscard]] QString cliText(const char *source, const QString &value);

/// Standard output for data, standard error for everything said to a person.
class Console {
public:
    Console(int argc, char **argv) : m_argc(argc), m_argv(argv) {}

    /// Makes sure that the texts of the command line are read and written as UTF-8. Before the application
    /// exists.
    static void useUtf8();

    /// Writes data. Returns FileTrouble, having said so, when it cannot be written, otherwise Fine.
    [[nodiscard]] int write(const QByteArray &data);
    /// Writes data to the file, whole or not at all; to standard output when the path is empty or "-".
    [[nodiscard]] int writeTo(const QString &path, const QByteArray &data,
                              Readers readers = Readers::AsUsual);
    /// Reads a file, or standard input for "-", of at most limit bytes. No value, having said so, when that
    /// fails.
    [[nodiscard]] std::optional<QByteArray> read(const QString &path, qsizetype limit);

    /// One sentence to standard error.
    void say(const QString &sentence);
    /// The same, and the status for wrong usage.
    [[nodiscard]] int wrongUsage(const QString &sentence);
    /// Shows how far a long run is, when a person is watching.
    void progress(const QString &text);

    /// Whether standard output is a terminal that may be coloured (https://no-color.org).
    [[nodiscard]] bool colour() const;
    [[nodiscard]] static bool inputIsTerminal();
    [[nodiscard]] static bool errorIsTerminal();
    /// The values of an option as the bytes that they came as.
    [[nodiscard]] QList<QByteArray> rawValues(const char *option) const;

private:
    int m_argc;
    char **m_argv;
    bool m_progress = false;
};

} // namespace Postseal
