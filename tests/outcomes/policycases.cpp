#include "outcomes/cases.h"

namespace Outcomes {
namespace {

const QByteArray usual = "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmx: mx2.example.org\r\n"
                         "max_age: 2592000\r\n";

Case file(const char *outcome, const QByteArray &body)
{
    return text(outcome, LintKind::StsPolicy, {body});
}

/// The usual policy with one text replaced by another.
Case edited(const char *outcome, const QByteArray &from, const QByteArray &to)
{
    return file(outcome, QByteArray(usual).replace(from, to));
}

/// A policy with this pattern alone.
Case mx(const char *outcome, const QByteArray &pattern)
{
    return file(outcome, "version: STSv1\r\nmode: enforce\r\nmx: " + pattern + "\r\nmax_age: 2592000\r\n");
}

/// The policy that the domain serves, with one text replaced.
Case served(const char *outcome, const QByteArray &from, const QByteArray &to)
{
    return domain(outcome, [=](Builder &b) {
        b.evidence.policy[policyAddress] = b.served(QByteArray(usual).replace(from, to));
        b.serveAlike();
    });
}

} // namespace

QList<Case> policyCases()
{
    return {
        file("sts-policy.encoding/bom", "\xef\xbb\xbf" + usual),
        file("sts-policy.encoding/utf16", QByteArray("\xff\xfe") + QByteArray("v\0e\0r\0", 6)),
        file("sts-policy.encoding/bytes", usual + "note: gr\xfc\xdf"
                                                  "e\r\n"),
        file("sts-policy.format/html", "<!DOCTYPE html><html><body>Hello</body></html>"),
        file("sts-policy.format/json", "{\"version\": \"STSv1\"}"),
        file("sts-policy.format/txt-syntax", "v=STSv1; id=1;"),
        file("sts-policy.format/empty", ""),
        edited("sts-policy.syntax/indent", "mode", "  mode"),
        file("sts-policy.syntax/comment", "# our policy\r\n" + usual),
        edited("sts-policy.syntax/no-colon", "mode:", "mode"),
        file("sts-policy.syntax/empty-value", usual + "note:\r\n"),
        edited("sts-policy.lines/cr-only", "\r\n", "\r"),
        edited("sts-policy.lines/blank", "mode", "\r\nmode"),
        edited("sts-policy.version/missing", "version: STSv1\r\n", ""),
        edited("sts-policy.version/wrong", "STSv1", "STSv2"),
        edited("sts-policy.version/not-first", "version: STSv1\r\nmode: enforce",
               "mode: enforce\r\nversion: STSv1"),
        edited("sts-policy.mode/missing", "mode: enforce\r\n", ""),
        edited("sts-policy.mode/wrong", "enforce", "Enforce"),
        edited("sts-policy.max-age/missing", "max_age: 2592000\r\n", ""),
        edited("sts-policy.max-age/not-number", "2592000", "30 days"),
        edited("sts-policy.max-age/too-big", "2592000", "99999999"),
        edited("sts-policy.max-age-length/zero", "2592000", "0"),
        edited("sts-policy.max-age-length/day", "2592000", "3600"),
        edited("sts-policy.max-age-length/short", "2592000", "172800"),
        edited("sts-policy.max-age-length/long-none", "enforce", "none"),
        edited("sts-policy.mx-present/missing", "mx: mx1.example.org\r\nmx: mx2.example.org\r\n", ""),
        mx("sts-policy.mx-syntax/dot", "mx1.example.org."),
        mx("sts-policy.mx-syntax/star", "mx*.example.org"),
        mx("sts-policy.mx-syntax/list", "mx1.example.org, mx3.example.org"),
        mx("sts-policy.mx-syntax/address", "192.0.2.1"),
        mx("sts-policy.mx-syntax/unicode", "m\xc3\xbcll.example.org"),
        mx("sts-policy.mx-syntax/label", "-mx1.example.org"),
        mx("sts-policy.mx-wide/suffix", "*.com"),
        mx("sts-policy.mx-wide/own", "*.example.org"),
        file("sts-policy.duplicate-field/repeated", usual + "mode: enforce\r\n"),
        file("sts-policy.duplicate-field/differ", usual + "mode: testing\r\n"),
        file("sts-policy.unknown-field/typo", usual + "max-age: 86400\r\n"),
        file("sts-policy.unknown-field/unknown", usual + "contact: postmaster\r\n"),
        edited("sts-policy.enforced/testing", "enforce", "testing"),
        edited("sts-policy.enforced/none", "enforce", "none"),
        edited("sts-policy.enforced/none-without-mx",
               "mode: enforce\r\nmx: mx1.example.org\r\nmx: mx2.example.org", "mode: none"),
        served("match.mx-covered/uncovered", "mx: mx2.example.org\r\n", ""),
        domain("match.mx-covered/label",
               [](Builder &b) {
                   b.mx({{10, firstMx.host}, {20, name("mail_2.example.org")}});
               }),
        served("match.mx-covered/all", "mx: mx1.example.org\r\nmx: mx2.example.org", "mx: mail.example.net"),
        domain("match.mx-covered/depth",
               [](Builder &b) {
                   b.mx({{10, name("a.b.example.org")}});
                   b.addresses(name("a.b.example.org"), {firstMx.address});
                   b.evidence.policy[policyAddress] = b.served(
                       "version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmax_age: 2592000\r\n");
               }),
        served("match.stale-pattern/unused", "max_age", "mx: mx3.example.org\r\nmax_age"),
    };
}

} // namespace Outcomes
