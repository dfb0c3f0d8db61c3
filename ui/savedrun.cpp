#include "savedrun.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Postseal {

namespace {

constexpr qsizetype longestPath = 400; // in a sentence

/// The sentences of this file.
struct SavedRunWords {
    Q_DECLARE_TR_FUNCTIONS(SavedRunWords)
};

} // namespace

EvidenceReading readSavedRun(const QString &path)
{
    EvidenceReading reading;
    const QFileInfo place(path);
    QFile file(path);
    QByteArray bytes;
    // A device may have no end, and a pipe nobody who writes into it; of a file, its size is no promise.
    const bool isFile = !place.exists() || place.isFile();
    if (isFile && file.open(QIODevice::ReadOnly))
        bytes = file.read(maxEvidenceBytes + 1);
    const QString shown = visibleText(path, longestPath);
    if (!isFile)
        reading.error = SavedRunWords::tr("%1 cannot be read: it is no file.").arg(shown);
    else if (file.error() != QFileDevice::NoError)
        reading.error = SavedRunWords::tr("%1 could not be read: %2.").arg(shown, file.errorString());
    else if (bytes.size() > maxEvidenceBytes)
        reading.error = SavedRunWords::tr("%1 is too large to be saved evidence.").arg(shown);
    else
        reading = readEvidence(bytes);
    return reading;
}

} // namespace Postseal
