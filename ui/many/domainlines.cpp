#include "many/domainlines.h"

#include "base/text.h"
#include "language.h"
#include "probe/domainfeed.h"
#include "store/domainlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Postseal {
namespace {

constexpr qint64 mostLines = 1000000;
constexpr qsizetype mostSources = 3; ///< whose faults are told in full

/// The sentences of this file.
struct DomainLinesWords {
    Q_DECLARE_TR_FUNCTIONS(DomainLinesWords)
};

/// A list that the window itself has written, or a spreadsheet with quotes: the first column counts.
QString firstColumn(const QString &line)
{
    const qsizetype end = line.startsWith(u'"') ? line.indexOf(u'"', 1) : -1;
    return end > 0 ? line.mid(1, end - 1) : line;
}

} // namespace

void DomainLines::readText(const QString &text)
{
    qint64 number = 0;
    for (const QStringView &line : QStringView(text).split(u'\n')) {
        const QString trimmed = line.trimmed().toString();
        ++number;
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            take(readMailDomain(firstColumn(trimmed)), number, {});
        if (m_cut || (number % 1000 == 0 && !m_isWanted()))
            return;
    }
}

void DomainLines::readFile(const QString &path, bool isOnly)
{
    const QString shown = visibleText(QDir::toNativeSeparators(path));
    // A pipe would keep us waiting for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return fault(shown, DomainLinesWords::tr("%1 cannot be read: it is no file.").arg(shown));
    DomainFeed feed(path);
    const QString source = isOnly ? QString() : shown;
    qint64 read = 0;
    while (const std::optional<FeedLine> line = feed.next()) {
        const QString first = firstColumn(line->text);
        take(first == line->text ? line->input : readMailDomain(first), line->line, source);
        m_cut = m_cut || ++read == mostLines;
        if (m_cut || (read % 1000 == 0 && !m_isWanted()))
            return;
    }
    if (!feed.error().isEmpty())
        fault(shown, DomainLinesWords::tr("%1 cannot be read: %2.").arg(shown, visibleText(feed.error())));
}

void DomainLines::take(const DomainInput &input, qint64 line, const QString &source)
{
    if (input.problem != DomainInput::Problem::None) {
        if (++m_faultsOf[source] > 1) {
            ++m_moreFaults;
            return;
        }
        const QString told = DomainLinesWords::tr("Line %1, “%2”: %3")
                                 .arg(numberText(line), visibleText(input.input, 60),
                                      QCoreApplication::translate("Domain", domainProblem(input.problem)));
        return fault(source, source.isEmpty() ? told : source + QStringLiteral(": ") + told);
    }
    if (m_seen.contains(input.domain)) {
        ++m_twice;
        return;
    }
    m_seen.insert(input.domain);
    m_domains.append(input.domain);
    m_cut = m_domains.size() >= 2 * DomainList::mostDomains;
}

void DomainLines::fault(const QString &source, const QString &sentence)
{
    ++m_faultsOf[source];
    if (m_faults.size() < mostSources)
        m_faults.append(sentence);
    else
        ++m_moreFaults;
}

QString DomainLines::sentence(qsizetype added, qsizetype leftOut) const
{
    QStringList sentences;
    if (added > 0)
        sentences.append(added == 1 ? DomainLinesWords::tr("1 domain added.")
                                    : DomainLinesWords::tr("%1 domains added.").arg(numberText(added)));
    if (const qsizetype known = m_domains.size() - added - leftOut + m_twice; known > 0)
        sentences.append(DomainLinesWords::tr("Listed already, or named twice: %1.").arg(numberText(known)));
    sentences += m_faults;
    if (m_moreFaults > 0)
        sentences.append(
            DomainLinesWords::tr("More lines that are no domain: %1.").arg(numberText(m_moreFaults)));
    if (leftOut > 0 || m_cut)
        sentences.append(DomainLinesWords::tr("The list is full: it holds %1 domains. The command line takes "
                                              "lists of any length.")
                             .arg(numberText(DomainList::mostDomains)));
    if (sentences.isEmpty())
        sentences.append(DomainLinesWords::tr("There is no domain in it."));
    return sentences.join(u' ');
}

} // namespace Postseal
