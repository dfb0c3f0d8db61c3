#pragma once

#include "report/lint.h"

#include "support/evidencebuilder.h"

#include <functional>

/// One case for each outcome of the catalogue: what has to be so for the outcome to come.
namespace Outcomes {
using namespace Postseal;
using namespace EvidenceBuilder;
using namespace TestAuthority;
using Stage = PolicyAnswer::Stage;
using MailStage = SmtpAnswer::Stage;
using Kind = Trouble::Kind;

using Change = std::function<void(Builder &)>;

/// A case is a domain in order with one thing changed, or a text that is linted.
struct Case {
    const char *outcome; ///< "check/outcome"
    std::function<Findings()> findings;
    bool lowered = false; ///< the level depends on the domain; here it is not the one of the catalogue
};

inline Case domain(const char *outcome, const Change &change, bool lowered = false)
{
    return {outcome,
            [change] {
                Builder builder = good();
                change(builder);
                return assess(builder.evidence);
            },
            lowered};
}

inline Case text(const char *outcome, LintKind kind, const QList<QByteArray> &texts)
{
    return {outcome, [=] {
                LintInput input;
                input.kind = kind;
                input.texts = texts;
                input.domain = name("example.org");
                input.now = now();
                return lint(input);
            }};
}

const inline IpAddress policyAddress = ip("9.2.2.1");
const inline IpAddress secondAddress = ip("9.2.2.2");
const inline MxEndpoint firstMx{name("mx1.example.org"), ip("9.1.1.1")};

QList<Case> nameCases();
QList<Case> recordCases();
QList<Case> hostCases();
QList<Case> policyCases();
QList<Case> mailCases();
QList<Case> reportRecordCases();
QList<Case> operationCases();
QList<Case> reportCases();
} // namespace Outcomes
