"""Domains whose web server answers with something else than a valid policy."""

import gzip

from scenario import Scenario, Web

GOOD_TEXT = b"version: STSv1\nmode: enforce\nmx: mx.mailhost.test\nmax_age: 1209600\n"
PAGE = b"<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body><h1>It works</h1></body></html>\n"
MANY_MX = b"".join(b"mx: mail%05d.mailhost.test\n" % number for number in range(4000))
SOME_MX = b"".join(b"mx: mail%05d.mailhost.test\n" % number for number in range(600))


def answer(name, sentence, *errors, verdict="ineffective", warnings=frozenset(), told=frozenset(), **web):
    """A domain whose web server answers in this way."""
    return Scenario(name, sentence, verdict, set(errors), warnings=warnings, told=told, web=(Web(**web),))


def text(name, sentence, policy, *errors, verdict="ineffective", **more):
    """A domain with these bytes as its policy file."""
    return Scenario(name, sentence, verdict, set(errors), policy=policy, **more)


def endless(name, sentence, behaviour, errors, **more):
    """A domain whose web server never comes to an end."""
    return Scenario(name, sentence, "ineffective", errors, web=(Web("scripted", behaviour=behaviour),), slow=True,
                    **more)


ANSWERS = (
    answer("redirect", "A redirect to the www host.", "policy-http.redirect/redirect",
           answer="return 301 https://www.{domain}/.well-known/mta-sts.txt;"),
    answer("redirect-307", "A temporary redirect to another path of the host.", "policy-http.redirect/redirect",
           answer="return 307 /elsewhere.txt;"),
    answer("status-404", "The file is not there.", "policy-http.status/not-found", answer="return 404;"),
    answer("status-403", "The web server denies access.", "policy-http.status/denied", answer="return 403;"),
    answer("status-500", "The web server fails.", "policy-http.status/server-error", answer="return 500;"),
    answer("status-204", "The web server answers that there is no content.", "policy-http.status/other",
           answer="return 204;"),
    answer("misplaced", "The file is in the root folder.", "policy-http.status/not-found",
           "policy-http.location/misplaced", path="/mta-sts.txt"),
    answer("page", "A page with status 200.", "policy-http.content-type/html", "sts-policy.format/html",
           policy=PAGE, content_type="text/html"),
    answer("page-as-text", "A page that calls itself text/plain.", "sts-policy.format/html", policy=PAGE),
    answer("type-octets", "The file is delivered as application/octet-stream.", "policy-http.content-type/other",
           content_type="application/octet-stream"),
    answer("type-missing", "There is no Content-Type.", "policy-http.content-type/missing", content_type=""),
    Scenario("type-html", "A good policy, delivered as text/html.", "ineffective", {"policy-http.content-type/html"},
             web=(Web(content_type="text/html"),)),
    Scenario("compressed", "The answer is compressed, which nobody asked for.", "ineffective",
             {"policy-http.encoding/compressed", "sts-policy.encoding/bytes"},
             web=(Web(policy=gzip.compress(GOOD_TEXT, mtime=0), headers="add_header Content-Encoding gzip;"),)),
    answer("size-20k", "A policy of 20 kilobytes, which one sender cuts off.", verdict="protected",
           warnings={"policy-http.size/large"}, policy=GOOD_TEXT + SOME_MX),
    answer("size-120k", "A policy of 120 kilobytes.", "policy-http.size/too-large", policy=GOOD_TEXT + MANY_MX),
    Scenario("filter-empty", "A filter answers 403 to clients that do not say who they are.", "protected",
             {"policy-http.client-filter/filtered"}, web=(Web(answer='if ($http_user_agent = "") { return 403; }'),)),
    Scenario("filter-robots", "A filter answers 403 to everything that is not a browser.", "ineffective",
             {"policy-http.status/denied", "policy-http.client-filter/filtered"},
             web=(Web(answer='if ($http_user_agent !~ "Mozilla") { return 403; }'),)),
    Scenario("filter-page", "A filter answers with a page to solve, status 200, to what is not a browser.",
             "ineffective",
             {"policy-http.content-type/html", "sts-policy.format/html", "policy-http.client-filter/filtered"},
             web=(Web(content_type="text/html", answer='if ($http_user_agent !~ "Mozilla") '
                      '{ return 200 "<html><title>Just a moment...</title></html>"; }'),)),
    answer("redirect-to-itself", "A redirect to the very same file.", "policy-http.redirect/redirect",
           answer="return 302 https://mta-sts.{domain}/.well-known/mta-sts.txt;"),
    answer("aged", "A cache in front of the web server has held the file for two hours.", told={"env.clock/ok"},
           verdict="protected", warnings={"policy-http.cache/stale"}, headers="add_header Age 7200;"),
    answer("varies", "The web server answers something else when a query is appended.", verdict="protected",
           warnings={"policy-http.cache/stale"},
           answer='if ($args) { return 200 "version: STSv1\\nmode: testing\\n'
           'mx: mx.mailhost.test\\nmax_age: 86400\\n"; }'),
    Scenario("clock-off", "The web server's clock is two hours late.", "protected", warnings={"env.clock/off"},
             web=(Web("scripted", behaviour="late-clock"),)),
    Scenario("gzip-unannounced", "The file is compressed, and nothing says so.", "ineffective",
             ({"sts-policy.encoding/bytes"}, {"sts-policy.encoding/bytes", "policy-http.encoding/compressed"}),
             web=(Web(policy=gzip.compress(GOOD_TEXT, mtime=0)),)),
    Scenario("cut-short", "The connection ends in the middle of the body.", "ineffective",
             {"policy-http.status/broken"},
             web=(Web("scripted", behaviour="cut"),)),
    Scenario("answer-late", "The answer takes three seconds.", "protected", warnings={"policy-http.time/slow"},
             web=(Web("scripted", behaviour="late"),), slow=True),
)

ENDLESS = (
    endless("body-trickles", "A chunk a second, without end.", "trickle", {"policy-http.time/timeout"}),
    endless("body-stalls", "Half of the body, and then silence.", "stall", {"policy-http.time/timeout"}),
    endless("body-floods", "A body without end, as fast as it is read.", "flood", {"policy-http.size/too-large"}),
    endless("headers-flood", "Header fields without end.", "flood-headers",
            # Nothing is said of headers: which limit strikes first is the program's affair.
            ({"policy-http.status/broken"}, {"policy-http.status/other"}, {"policy-http.size/too-large"},
             {"policy-http.time/timeout"})),
    endless("request-ignored", "The web server never answers the request.", "never-answer",
            {"policy-http.time/timeout"}),
)

TEXTS = (
    text("policy-bom", "The file starts with a byte order mark.", b"\xef\xbb\xbf" + GOOD_TEXT,
         "sts-policy.encoding/bom"),
    text("policy-utf16", "The file is saved as UTF-16.", GOOD_TEXT.decode().encode("utf-16"),
         "sts-policy.encoding/utf16"),
    text("policy-latin1", "The file holds Latin-1 text.", GOOD_TEXT + b"note: gr\xfc\xdfe\n",
         "sts-policy.encoding/bytes"),
    text("policy-mode", "The mode is written with a capital.", GOOD_TEXT.replace(b"enforce", b"Enforce"),
         "sts-policy.mode/wrong"),
    text("policy-mode-report", "The mode is one of an early draft.", GOOD_TEXT.replace(b"enforce", b"report"),
         "sts-policy.mode/wrong"),
    text("policy-no-max-age", "There is no max_age.", GOOD_TEXT.replace(b"max_age: 1209600\n", b""),
         "sts-policy.max-age/missing"),
    text("policy-max-age-text", "max_age is not a number.", GOOD_TEXT.replace(b"1209600", b"2 weeks"),
         "sts-policy.max-age/not-number"),
    text("policy-dot", "The mx pattern ends with a dot.", GOOD_TEXT.replace(b"mailhost.test", b"mailhost.test."),
         "sts-policy.mx-syntax/dot"),
    text("policy-list", "Two names in one mx line.",
         GOOD_TEXT.replace(b"mailhost.test", b"mailhost.test, mx.other.test"), "sts-policy.mx-syntax/list"),
    text("policy-no-mx", "There is no mx line.", GOOD_TEXT.replace(b"mx: mx.mailhost.test\n", b""),
         "sts-policy.mx-present/missing", may=frozenset({"match.mx-covered/all"})),
    text("policy-comment", "There is a comment.", b"# our policy\n" + GOOD_TEXT, "sts-policy.syntax/comment"),
    text("policy-json", "The file is JSON.", b'{"version": "STSv1", "mode": "enforce", "mx": ["mx.mailhost.test"]}\n',
         "sts-policy.format/json"),
    text("policy-is-record", "The file holds the text of the DNS record.", b"v=STSv1; id=20260101T000000;\n",
         "sts-policy.format/txt-syntax"),
    text("policy-empty", "The file is empty.", b"", "sts-policy.format/empty"),
    text("policy-version", "The version is STSv2, which does not exist.", GOOD_TEXT.replace(b"STSv1", b"STSv2"),
         "sts-policy.version/wrong"),
    text("policy-cr", "Lines end in CR alone.", GOOD_TEXT.replace(b"\n", b"\r"), "sts-policy.lines/cr-only"),
    text("policy-blank-line", "A blank line, which strict senders drop the policy for.",
         GOOD_TEXT.replace(b"mx:", b"\nmx:"), verdict="protected",
         warnings={"sts-policy.lines/blank"}),
    text("policy-short", "The policy may be kept for an hour.", GOOD_TEXT.replace(b"1209600", b"3600"),
         verdict="protected", warnings={"sts-policy.max-age-length/day"}),
)

DOMAINS = (*ANSWERS, *ENDLESS, *TEXTS)
