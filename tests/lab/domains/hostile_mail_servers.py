"""Mail servers that attack: what each must be called, and what must not be green behind it."""

from domains.hostile_parts import NO_MAIL_SESSION, handshakes, mail, mails
from scenario import Mail, Mx, Scenario

FAILED = {"smtp.handshake/failed"}
INSIDE = {"smtp.handshake/inside"}
UNTESTED = {"told": {"smtp.starttls/unknown"}, "exit": 3, "dark": ("smtp.",)}
STALLS = {"smtp.reachable/stalls"}
SAME = "198.18.3.200"
SIXTEEN = tuple(f"198.18.3.{last}" for last in range(41, 57))
HEAVY = tuple(f"198.18.3.{last}" for last in range(21, 29))


def fifty(name: str, behaviour: str, certificate: str, addresses, told, verdict="protected", errors=(), **more):
    """Fifty MX hosts, all at the same addresses."""
    records = "".join(f"@ MX 10 m{host}\n" + "".join(f"m{host} A {address}\n" for address in addresses)
                      for host in range(49))
    servers = tuple(Mail("hostile", address=address, behaviour=behaviour, certificate=certificate)
                    for address in addresses)
    return Scenario(name, f"Fifty MX with a server: {behaviour} {certificate}.", verdict, frozenset(errors), told=told,
                    exit=1 if errors else 3, mx=(Mx("mx1", 10, servers),), records=records,
                    patterns=("*.{domain}",), **more)


DOMAINS = (
    *mails("closes-at-once resets-at-once greeting-only-ends greeting-cut greeting-http greeting-ssh greeting-tls "
           "greeting-code-1 greeting-code-999 greeting-code-sign greeting-code-mixed greeting-554-nasty greeting-421 "
           "greeting-554 greeting-354 closes-at-ehlo resets-at-ehlo ehlo-code-mixed ehlo-code-turns ehlo-cut ehlo-421 "
           "ehlo-450 ehlo-501 ehlo-504 ehlo-550", "protected", warnings={"smtp.reachable/rejects"}, **UNTESTED),
    *mails("greets-for-ever greeting-400-k greeting-mebibyte greeting-without-end greeting-zeros ehlo-for-ever "
           "ehlo-mebibyte ehlo-without-end", "protected", warnings={"smtp.reachable/too-much"}, **UNTESTED),
    *mails("never-greets greets-slowly-for-ever greeting-drips mute-at-ehlo ehlo-slowly-for-ever ehlo-drips "
           "ehlo-stalls", "protected", STALLS, dark=("smtp.",)),
    mail("mail-greeting-drips-own-limit", "protected", STALLS, behaviour="greets-slowly-for-ever", dark=("smtp.",),
         timeout=0),
    *mails("ehlo-hidden ehlo-first-line", "losing-mail", {"smtp.starttls/missing"},
           dark=("smtp.starttls", *NO_MAIL_SESSION)),
    *mails("greeting-twice ehlo-220 ehlo-354", "losing-mail", {"smtp.starttls/wrong-reply"},
           dark=("smtp.starttls", *NO_MAIL_SESSION)),
    *mails("closes-at-starttls resets-at-starttls mute-at-starttls starttls-for-ever starttls-drips starttls-nasty "
           "starttls-421 starttls-454 starttls-501 starttls-250 starttls-code-mixed", "losing-mail",
           {"smtp.starttls/refused"}, dark=("smtp.starttls", *NO_MAIL_SESSION)),
    *mails("all-at-once", "losing-mail", {"smtp.handshake/early"}, dark=NO_MAIL_SESSION),
    *mails("closes-after-go-ahead mute-after-go-ahead", "losing-mail", FAILED, dark=NO_MAIL_SESSION),
    *mails("injects-mebibyte goes-on-in-clear", "losing-mail", FAILED, warnings={"smtp.starttls/injected"},
           dark=("smtp.starttls", *NO_MAIL_SESSION)),
    *mails("injects injects-nasty", "protected", warnings={"smtp.starttls/injected"}, dark=("smtp.starttls",)),
    *mails("closes-inside mute-inside inside-for-ever inside-drips inside-mebibyte inside-nasty inside-421 inside-550 "
           "inside-code-mixed", "losing-mail", INSIDE, dark=("smtp.handshake", "smtp.certificate.", "smtp.sni")),
    *mails("greeting-lf greeting-cr", "protected", told={"smtp.reachable/line-ends"}),
    *mails("greeting-nasty ehlo-nasty inside-other inside-starttls-again never-ends", "protected"),
    *(mail(f"mail-tls-{each}", "losing-mail", INSIDE, behaviour="keep-busy", tls=each,
           dark=("smtp.handshake", "smtp.certificate.", "smtp.sni")) for each in ("key-updates", "renegotiations")),
    Scenario("mail-tls-endless-tickets", "Four MX that send nothing but tickets for a session.", "losing-mail",
             frozenset(INSIDE), dark=("smtp.handshake", "smtp.certificate.", "smtp.sni"),
             mx=tuple(Mx(f"mx{each}", 10, (Mail("hostile", behaviour="keep-busy", tls="endless-tickets"),))
                      for each in range(4))),
    *handshakes(mail, "close-after-hello reset-after-hello close-in-hello close-after-certificate unknown-version "
                "compressed cipher-not-offered unknown-alert certificate-alert warnings empty-records giant-message "
                "empty-list tiny-records der-cut der-junk der-length der-tail der-second der-key der-empty der-nested "
                "der-indefinite junk sslv2 plain-text mute mute-in-hello drip hello-requests",
                "losing-mail", FAILED, dark=NO_MAIL_SESSION),
    *handshakes(mail, "tickets", "protected"),
    fifty("mail-fifty-floods", "greets-for-ever", "good", (SAME,), {"smtp.reachable/too-much"}, dark=("smtp.",)),
    fifty("mail-fifty-of-sixteen", "good", "good", SIXTEEN, {"smtp.reachable/unknown"}, "losing-mail",
          {"smtp.certificate.name/mismatch"}, timeout=60),
    fifty("mail-fifty-chains", "good", "chain-100k", HEAVY, {"smtp.reachable/unknown"}, timeout=60),
)
