#pragma once

#include "report/report.h"

namespace Postseal {

/// What the printers share: a report in the order and the words in which every one of them tells it. All
/// strings are fit to be shown (visibleText), none is escaped for a format.

/// The findings of one area, in the order of the catalogue.
struct ReportSection {
    QString title;
    Findings shown;   ///< all but those that are only counted
    Findings counted; ///< skipped ones, and those that do not apply
};
[[nodiscard]] QList<ReportSection> sectionsOf(const Findings &findings);
/// The counted ones as sentences: one for all that were skipped, one for each reason not to apply.
[[nodiscard]] QStringList countedSentences(const ReportSection &section);

/// "2 errors, 1 warning, 40 passed", in a fixed order, without what is zero.
[[nodiscard]] QString tally(const Findings &findings);
/// A sign that tells the status apart without colour.
[[nodiscard]] QString statusSign(Status status);
/// The status as a word for people, in the language of the application.
[[nodiscard]] QString statusName(Status status);
/// Whether seen, why and fix are printed, not only the title.
[[nodiscard]] bool isDetailed(const Finding &finding);
/// The subject and the address of a finding: "mx1.example.org, 192.0.2.1"; empty for the domain as a whole.
[[nodiscard]] QString aboutOf(const Finding &finding);
/// The parts of a detailed finding with their labels, those that are empty left out.
struct LabelledText {
    QString label;
    QString text;
};
[[nodiscard]] QList<LabelledText> partsOf(const Finding &finding);

/// The head: domain, verdict, and lines about the run.
struct ReportHead {
    QString domain;
    QString verdict;
    QStringList lines;
};
[[nodiscard]] ReportHead headOf(const Report &report);

/// What DANE means for an address, in words; empty where it does not apply.
[[nodiscard]] QString daneName(Delivery::Dane dane);
/// The delivery table: a row of headings, then one row an address. What DANE does has a column where any
/// server has it; the reasons stand last.
[[nodiscard]] QList<QStringList> deliveryRows(const Report &report);

/// What is published now.
struct PublishedRecords {
    QList<MxData> mx;
    QList<QByteArray> stsTxt;         ///< each record as it is; whatever it may hold
    QStringList policyHost;           ///< addresses
    QStringList policyHostAlias;      ///< CNAME targets, in order
    std::optional<QByteArray> policy; ///< of the first address that served one with status 200
    QList<QByteArray> tlsRptTxt;
};
[[nodiscard]] PublishedRecords publishedIn(const Evidence &evidence);
/// The same as lines for people: label and value.
[[nodiscard]] QList<LabelledText> publishedLines(const PublishedRecords &records);

/// How the known senders read what is published: a line for each that does not read it as it is meant, one
/// for the rest; empty when nothing is known.
[[nodiscard]] QList<LabelledText> senderLines(const QList<SenderReading> &readings);

/// A text of the printers in the language of the application, with markers filled.
[[nodiscard]] QString reportText(const char *source, const Arguments &arguments = {});

/// Several reports on one page.
[[nodiscard]] QString toHtml(const QList<Report> &reports);

/// Findings alone, as `lint` prints them; title: what was judged.
[[nodiscard]] QString findingsToText(const Findings &findings, bool colour);
[[nodiscard]] QString findingsToMarkdown(const QString &title, const Findings &findings);
[[nodiscard]] QString findingsToHtml(const QString &title, const Findings &findings);

} // namespace Postseal
