#include "fuzzing.h"

#include <QDirIterator>
#include <QFile>

/// Where the compiler brings no fuzzer: runs the files named, and all below the folders named, once each.
int main(int count, char **arguments)
{
    int inputs = 0;
    const auto run = [&inputs](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
            std::exit(1);
        }
        fuzzOne(file.readAll());
        ++inputs;
    };
    for (int i = 1; i < count; ++i) {
        const QString path = QFile::decodeName(arguments[i]);
        if (!QFileInfo(path).isDir()) {
            run(path);
            continue;
        }
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            run(files.next());
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}
