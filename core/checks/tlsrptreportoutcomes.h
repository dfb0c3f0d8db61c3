#pragma once

#include "checks/check.h"

#include <QCoreApplication>

/// The outcomes of the checks of a TLS report; a note of the reader leads to each of them. Only for
/// tlsrptreportchecks.cpp.
namespace Postseal::TlsReportOutcomes {

namespace containerCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The file could be opened.")};
constexpr Outcome broken{"broken", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "The file is damaged and cannot be unpacked."),
                         QT_TRANSLATE_NOOP("Check", "The report in it cannot be read."),
                         QT_TRANSLATE_NOOP("Check", "Get the file again.")};
constexpr Outcome tooBig{
    "too-big", Status::Error,
    QT_TRANSLATE_NOOP("Check", "Unpacked, the file is larger than a report can be, or suspiciously so."),
    QT_TRANSLATE_NOOP("Check", "Such files are made to fill memory; it was not read further."),
    QT_TRANSLATE_NOOP("Check", "Do not open it otherwise either.")};
constexpr Outcome tooMany{
    "too-many", Status::Error, QT_TRANSLATE_NOOP("Check", "There are more than 200 files or mails in it."),
    QT_TRANSLATE_NOOP("Check", "It was not read further."), QT_TRANSLATE_NOOP("Check", "Split it.")};
constexpr Outcome tooDeep{
    "too-deep", Status::Error, QT_TRANSLATE_NOOP("Check", "Files are packed within files too often."),
    QT_TRANSLATE_NOOP("Check", "It was not read further."), QT_TRANSLATE_NOOP("Check", "Unpack it by hand.")};
constexpr Outcome longField{
    "long-field", Status::Error,
    QT_TRANSLATE_NOOP("Check", "A mail in it has longer lists of addresses, or other header fields, than any "
                               "real one, and was not read."),
    QT_TRANSLATE_NOOP("Check", "Such mails are made to fill memory, or to make programs fail."),
    QT_TRANSLATE_NOOP("Check", "Do not open it otherwise either.")};
constexpr Outcome otherPacking{
    "other-packing", Status::Error,
    QT_TRANSLATE_NOOP("Check",
                      "A file in it is packed by another method than deflate, and was not unpacked."),
    QT_TRANSLATE_NOOP("Check", "No sender is known to pack reports so; it was not read further."),
    QT_TRANSLATE_NOOP("Check", "Unpack it by hand, if you trust where it comes from.")};
constexpr Outcome unfinished{
    "unfinished", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "A mail in it ends without the line that closes its parts."),
    QT_TRANSLATE_NOOP("Check",
                      "Some senders leave out that line; but a mail that was cut off looks the same, and "
                      "more may have been in it."),
    QT_TRANSLATE_NOOP("Check", "Where the mail came from, see whether it is longer there.")};
constexpr Outcome noReport{
    "no-report", Status::Error, QT_TRANSLATE_NOOP("Check", "There is no TLS report in it."),
    QT_TRANSLATE_NOOP("Check", "A report is JSON, or gzip or zip with JSON, alone or attached to a mail."),
    QT_TRANSLATE_NOOP("Check", "Choose another file.")};
constexpr const Outcome *outcomes[] = {&ok,        &broken,       &tooBig,     &tooMany, &tooDeep,
                                       &longField, &otherPacking, &unfinished, &noReport};
constexpr const char *references[] = {"RFC 8460 5"};
} // namespace containerCheck

namespace jsonCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The report is a JSON object.")};
constexpr Outcome bad{"bad", Status::Error,
                      QT_TRANSLATE_NOOP("Check", "The report is not readable as JSON from byte {place} on."),
                      QT_TRANSLATE_NOOP("Check", "Without JSON there is no report."),
                      QT_TRANSLATE_NOOP("Check", "Make sure that the file is complete and is a TLS report.")};
constexpr Outcome notObject{"not-object", Status::Error,
                            QT_TRANSLATE_NOOP("Check", "The JSON is not an object."),
                            QT_TRANSLATE_NOOP("Check", "A report is one JSON object."),
                            QT_TRANSLATE_NOOP("Check", "Make sure that the file is a TLS report.")};
constexpr Outcome bom{"bom", Status::Warning,
                      QT_TRANSLATE_NOOP("Check", "The report starts with a byte order mark."),
                      QT_TRANSLATE_NOOP("Check", "JSON must not have one; some readers refuse it."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome encoding{"encoding", Status::Warning,
                           QT_TRANSLATE_NOOP("Check", "The report is written in {place}, not in UTF-8."),
                           QT_TRANSLATE_NOOP("Check", "JSON is UTF-8; most readers refuse anything else."),
                           QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome complex{
    "complex", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The report has more values than any real one, and was not read."),
    QT_TRANSLATE_NOOP("Check", "It would take more memory than it is worth."),
    QT_TRANSLATE_NOOP("Check", "Make sure that the file is a TLS report.")};
constexpr Outcome repeated{
    "repeated", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{place} stands more than once in the same object."),
    QT_TRANSLATE_NOOP("Check",
                      "Readers differ in which of the values they take, so the report says two things."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &bad, &notObject, &bom, &encoding, &complex, &repeated};
constexpr const char *references[] = {"RFC 8460 4", "RFC 7493"};
} // namespace jsonCheck

namespace organizationCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The report names the organisation that sent it.")};
constexpr Outcome missing{"missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "It is not clear whose sessions these are."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is not a text."),
                      QT_TRANSLATE_NOOP("Check", "It is not clear whose sessions these are."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &bad};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace organizationCheck

namespace dateRangeCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The report covers one day.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "It is not clear when this happened."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is not a date and time."),
                      QT_TRANSLATE_NOOP("Check", "It is not clear when this happened."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome noZone{
    "no-zone", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} has no time zone; it is read as UTC."),
    QT_TRANSLATE_NOOP("Check", "RFC 3339 asks for one. Older reports of Microsoft leave it out."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome reversed{"reversed", Status::Error,
                           QT_TRANSLATE_NOOP("Check", "The report ends before it starts."),
                           QT_TRANSLATE_NOOP("Check", "That cannot be."),
                           QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome span{
    "span", Status::Info, QT_TRANSLATE_NOOP("Check", "The report does not cover just one day."),
    QT_TRANSLATE_NOOP("Check", "Senders should report whole days of UTC; sums per day are not exact."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &bad, &noZone, &reversed, &span};
constexpr const char *references[] = {"RFC 8460 4.4", "RFC 3339"};
} // namespace dateRangeCheck

namespace contactCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The report says whom to ask.")};
constexpr Outcome missing{
    "missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is missing or null."),
    QT_TRANSLATE_NOOP("Check", "There is nobody to ask. Stalwart and software like it leave it out."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is not a mail address."),
                      QT_TRANSLATE_NOOP("Check", "There is nobody to ask."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &bad};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace contactCheck

namespace reportIdCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The report has an id.")};
constexpr Outcome missing{"missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "A report that comes twice cannot be told from two."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is not a text."),
                      QT_TRANSLATE_NOOP("Check", "A report that comes twice cannot be told from two."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &bad};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace reportIdCheck

namespace policiesCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The report lists what the sender found.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "There are no {place}."),
                          QT_TRANSLATE_NOOP("Check", "The report says nothing."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome notList{
    "not-list", Status::Error,
    QT_TRANSLATE_NOOP("Check", "{place} is not what it has to be: policies is an array of objects."),
    QT_TRANSLATE_NOOP("Check", "The report cannot be read."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome empty{"empty", Status::Warning,
                        QT_TRANSLATE_NOOP("Check", "The list of policies is empty."),
                        QT_TRANSLATE_NOOP("Check", "There is nothing to show."),
                        QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &notList, &empty};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace policiesCheck

namespace policyTypeCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Each policy has one of the three types.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "It is not clear what the sessions were held against."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome unknown{"unknown", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "{place} is none of sts, tlsa and no-policy-found."),
                          QT_TRANSLATE_NOOP("Check", "Types are compared exactly, small letters included."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &unknown};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace policyTypeCheck

namespace policyDomainCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Each policy names its domain.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "It is not clear which domain this is about."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome missingNoPolicy{
    "missing-no-policy", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
    QT_TRANSLATE_NOOP("Check", "It is not clear which domain this is about. The reporter for Postfix leaves "
                               "it out where no policy was found."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error,
                      QT_TRANSLATE_NOOP("Check", "{place} is not a domain in A-label form."),
                      QT_TRANSLATE_NOOP("Check", "It is not clear which domain this is about."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &missingNoPolicy, &bad};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace policyDomainCheck

namespace policyStringCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Each policy is quoted.")};
constexpr Outcome missing{
    "missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
    QT_TRANSLATE_NOOP("Check", "It is not clear which version of the policy the sender had. Microsoft leaves "
                               "it out when the policy could not be fetched."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr Outcome notList{"not-list", Status::Warning,
                          QT_TRANSLATE_NOOP("Check", "{place} is a text, not a list of texts."),
                          QT_TRANSLATE_NOOP("Check", "Strict readers refuse the report."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is not a list of texts."),
                      QT_TRANSLATE_NOOP("Check", "The policy cannot be read."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &notList, &bad};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace policyStringCheck

namespace mxHostCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The MX patterns are listed as they should be.")};
constexpr Outcome missing{
    "missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
    QT_TRANSLATE_NOOP("Check", "It is not clear which MX hosts the policy allowed. Microsoft leaves it out."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr Outcome notList{
    "not-list", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is a text, not a list of texts."),
    QT_TRANSLATE_NOOP("Check", "The example in RFC 8460 shows it like this, and older senders follow it."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is not a list of texts."),
                      QT_TRANSLATE_NOOP("Check", "The MX patterns cannot be read."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome oldName{
    "old-name", Status::Warning, QT_TRANSLATE_NOOP("Check", "The MX patterns stand under {place}."),
    QT_TRANSLATE_NOOP("Check", "The name is mx-host; the other one comes from a draft."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &notList, &bad, &oldName};
constexpr const char *references[] = {"RFC 8460 4.4", "erratum 6241"};
} // namespace mxHostCheck

namespace countsCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "All numbers of sessions are whole numbers.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "The report cannot be counted."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome text{"text", Status::Warning,
                       QT_TRANSLATE_NOOP("Check", "{place} is a text, not a number."),
                       QT_TRANSLATE_NOOP("Check", "Strict readers refuse the report."),
                       QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome bad{"bad", Status::Error,
                      QT_TRANSLATE_NOOP("Check", "{place} is not a whole number from 0 up."),
                      QT_TRANSLATE_NOOP("Check", "The report cannot be counted."),
                      QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &text, &bad};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace countsCheck

namespace failureDetailsCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Failures are told in detail where there are any.")};
constexpr Outcome bad{
    "bad", Status::Error,
    QT_TRANSLATE_NOOP("Check",
                      "{place} is not what it has to be: failure-details is an array of objects with texts."),
    QT_TRANSLATE_NOOP("Check", "The failures cannot be read."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome nullDetails{
    "null", Status::Warning, QT_TRANSLATE_NOOP("Check", "{place} is null."),
    QT_TRANSLATE_NOOP("Check", "Without failures it should be left out, or be an empty list."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome missing{"missing", Status::Warning,
                          QT_TRANSLATE_NOOP("Check", "Sessions failed, but {place} does not say why."),
                          QT_TRANSLATE_NOOP("Check", "The cause has to be guessed."),
                          QT_TRANSLATE_NOOP("Check", "Check the domain now: postseal-cli check.")};
constexpr Outcome many{
    "many", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{place} has more than 10,000 entries; the first 10,000 are read."),
    QT_TRANSLATE_NOOP("Check", "The number of failed sessions is that of the summary."),
    QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &bad, &nullDetails, &missing, &many};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace failureDetailsCheck

namespace resultTypeCheck {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "All result types are registered ones.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "{place} is missing."),
                          QT_TRANSLATE_NOOP("Check", "It is not clear what went wrong."),
                          QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr Outcome unknown{
    "unknown", Status::Info, QT_TRANSLATE_NOOP("Check", "{place} is not a registered result type."),
    QT_TRANSLATE_NOOP("Check", "It is shown as it is. There is no registered type for an MX outside of the "
                               "policy, so senders make up their own."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &unknown};
constexpr const char *references[] = {"RFC 8460 4.3"};
} // namespace resultTypeCheck

namespace hostsCheck {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Each failure names the hosts that took part.")};
constexpr Outcome missing{"missing", Status::Warning,
                          QT_TRANSLATE_NOOP("Check", "{place} does not name the hosts that took part."),
                          QT_TRANSLATE_NOOP("Check", "It is not clear which server to look at. Microsoft "
                                                     "leaves them out when the policy could not be fetched."),
                          QT_TRANSLATE_NOOP("Check", "Check all servers of the domain: postseal-cli check.")};
constexpr Outcome badAddress{"bad-address", Status::Warning,
                             QT_TRANSLATE_NOOP("Check", "{place} is not an IP address."),
                             QT_TRANSLATE_NOOP("Check", "It is not clear which server this was."),
                             QT_TRANSLATE_NOOP("Check", "Tell the sender, whose software wrote the report.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &badAddress};
constexpr const char *references[] = {"RFC 8460 4.4"};
} // namespace hostsCheck

} // namespace Postseal::TlsReportOutcomes
