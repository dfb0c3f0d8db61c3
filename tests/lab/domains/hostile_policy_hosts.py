"""Policy hosts that attack: what each must be called, and what must not be green behind it."""

from domains.hostile_parts import NO_BODY, NO_FILE, NO_WEB_SESSION, handshakes, patient, web, webs

MALFORMED = "policy-http.headers/malformed"
BROKEN = {"policy-http.status/broken"}
TIMEOUT = {"policy-http.time/timeout"}

DOMAINS = (
    *webs("close-after-request head-cut head-endless head-100000 head-10-mib status-line-endless http-0.9 http-2 "
          "http-2-preface http-9 status-0 status-negative status-huge status-101 informational-endless",
          "ineffective", BROKEN, dark=NO_FILE),
    *webs("lengths-differ length-negative length-huge length-max length-too-long length-sign coding-unknown body-cut "
          "length-blank length-nul coding-blank codings-differ coding-twice coding-old "
          "body-reset chunk-overflow chunk-prefix chunk-negative chunk-size-endless chunk-extension-endless "
          "trailers-endless extensions-endless",
          "ineffective", BROKEN, dark=NO_BODY),
    *webs("status-999 status-206 status-204", "ineffective", {"policy-http.status/other"},
          dark=("sts-policy.", "match.")),
    *webs("nasty-reason body-gigabyte-404", "ineffective", {"policy-http.status/not-found"},
          dark=("sts-policy.", "match.")),
    *webs("nasty-location redirect-to-itself", "ineffective", {"policy-http.redirect/redirect"},
          dark=("sts-policy.", "match.")),
    *webs("body-gigabyte body-gigabyte-open body-endless chunk-giant chunks-of-one",
          "ineffective", {"policy-http.size/too-large"}, dark=("policy-http.time",)),
    *webs("colons", "ineffective", {"policy-http.status/broken"}),  # no length, and no goodbye
    *webs("nasty-type nasty-type-long", "ineffective", {"policy-http.content-type/other"}),
    *webs("folded", "ineffective", {"policy-http.content-type/html"}),
    *webs("type-blank", "ineffective", {"policy-http.content-type/missing"}, warnings={MALFORMED},
          dark=("policy-http.headers",)),
    *webs("nasty-encoding encodings-differ", "ineffective", {"policy-http.encoding/compressed"}),
    *webs("gzip-bomb", "ineffective", {"policy-http.encoding/compressed", "sts-policy.encoding/bytes"},
          dark=("match.",)),
    *webs("length-too-short", "ineffective", {"sts-policy.max-age/missing", "sts-policy.mode/wrong"},
          dark=("match.",)),
    *webs("length-and-chunks whole-in-chunks-of-one pipelined folded-plain head-lf-crlf", "protected"),
    *webs("nasty-date header-nul header-cr", "protected", warnings={MALFORMED}, dark=("policy-http.headers",)),
    *webs("types-differ", "protected", warnings={"policy-http.headers/contradictory"}, dark=("policy-http.headers",)),
    *webs("date-far", "protected", warnings={"env.clock/off", "policy-http.cache/stale"}),
    *webs("nasty-charset", "protected", warnings={"policy-http.encoding/charset"}),
    *patient((*webs("mute drip head-stalls informational-slow", "ineffective", TIMEOUT, dark=NO_FILE),
              *webs("body-drips body-stalls chunk-no-end", "ineffective", TIMEOUT, dark=NO_BODY),
              *(web(f"web-tls-{each}", "ineffective", TIMEOUT, behaviour="keep-busy", tls=each, dark=NO_FILE)
                for each in ("key-updates", "renegotiations")))),
    # With the program's own patience.
    web("web-drip-own-limit", "ineffective", TIMEOUT, behaviour="drip", dark=NO_FILE, timeout=0),
    web("web-tls-drip-own-limit", "ineffective", {"policy-https.handshake/timeout"}, tls="drip", dark=NO_WEB_SESSION,
        timeout=0),
    *handshakes(web, "close-after-accept close-after-hello reset-after-hello close-in-hello close-after-certificate "
                "unknown-version compressed cipher-not-offered unknown-alert certificate-alert warnings empty-records "
                "giant-message empty-list tiny-records der-cut der-junk der-length der-tail der-second der-key "
                "der-empty record-too-long clear-after-hello", "ineffective",
                {"policy-https.handshake/alert"}, dark=NO_WEB_SESSION),
    *handshakes(web, "junk sslv2 plain-text", "ineffective", {"policy-https.handshake/not-tls"}, dark=NO_WEB_SESSION),
    # Its first record is longer than TLS has them.
    *handshakes(web, "der-nested", "ineffective", {"policy-https.handshake/not-tls"}, dark=NO_WEB_SESSION),
    *handshakes(web, "mute mute-in-hello drip hello-requests der-indefinite", "ineffective",
                {"policy-https.handshake/timeout"}, dark=NO_WEB_SESSION),
    *handshakes(web, "staple-junk staple-huge staple-empty tickets", "protected"),
)
