"""How the rows of the hostile lab's table are written: attackers by name, and what all of a row must come to."""

from dataclasses import replace

from scenario import Dns, Mail, Mx, Scenario, Web

# What cannot have been seen, and so must not be green, where an attack ends things.
NO_FILE = ("policy-http.", "sts-policy.", "match.")
NO_BODY = ("policy-http.status", "policy-http.content-type", "policy-http.encoding", "policy-http.size",
           "policy-http.time", "sts-policy.", "match.")  # the head was read, so there is no redirect
NO_WEB_SESSION = ("policy-https.handshake", "policy-https.tls-version", "policy-https.certificate.", *NO_FILE)
NO_MAIL_SESSION = ("smtp.handshake", "smtp.tls-version", "smtp.certificate.", "smtp.sni")
NO_RECORD = ("sts-txt.present", "sts-txt.single", "sts-txt.version", "sts-txt.syntax", "sts-txt.id", "sts-txt.extra")


def web(name: str, verdict: str, errors=(), *, behaviour="good", tls="", certificate="good", **more) -> Scenario:
    """A hostile policy host."""
    host = Web("hostile", behaviour=behaviour, tls=tls, certificate=certificate)
    return Scenario(name, f"A policy host: {behaviour} {tls} {certificate}.", verdict, frozenset(errors), web=(host,),
                    **_sets(more))


def mail(name: str, verdict: str, errors=(), *, behaviour="good", tls="", certificate="good", **more) -> Scenario:
    """A hostile mail server."""
    host = Mx("mx1", 10, (Mail("hostile", behaviour=behaviour, tls=tls, certificate=certificate),))
    return Scenario(name, f"A mail server: {behaviour} {tls} {certificate}.", verdict, frozenset(errors), mx=(host,),
                    **_sets(more))


def dns(name: str, verdict: str, errors=(), *, behaviour: str, place: str, asked="_mta-sts.{domain} TXT",
        **more) -> Scenario:
    """A hostile name server, and the questions that it attacks."""
    owner, kind = asked.split()
    return Scenario(name, f"A name server as {place}: {behaviour}, asked for {asked}.", verdict, frozenset(errors),
                    dns=Dns(behaviour, place, owner, kind), delegation="hostile" if place == "behind" else "none",
                    **_sets(more))


def _sets(more: dict) -> dict:
    return {key: frozenset(value) if key in ("warnings", "told") else value for key, value in more.items()}


def webs(behaviours: str, verdict: str, errors=(), **more):
    """A policy host for each of the behaviours."""
    return tuple(web(f"web-{each}", verdict, errors, behaviour=each, **more) for each in behaviours.split())


def mails(behaviours: str, verdict: str, errors=(), **more):
    """A mail server for each of the behaviours."""
    return tuple(mail(f"mail-{each}", verdict, errors, behaviour=each, **more) for each in behaviours.split())


def handshakes(make, ways: str, verdict: str, errors=(), **more):
    """A policy host or mail server for each of the ways to go wrong in TLS."""
    return tuple(make(f"{make.__name__}-tls-{each}", verdict, errors, tls=each, **more) for each in ways.split())


def certificates(make, kinds: str, verdict: str, errors=(), **more):
    """A policy host or mail server for each of the kinds of certificate."""
    return tuple(make(f"{make.__name__}-cert-{each}", verdict, errors, certificate=each, **more)
                 for each in kinds.split())


def name_servers(place: str, behaviours: str, verdict: str, errors=(), **more):
    """A name server at this place for each of the behaviours."""
    return tuple(dns(f"dns-{each}-{place}", verdict, errors, behaviour=each, place=place, **more)
                 for each in behaviours.split())


def patient(scenarios, timeout: int = 12):
    """With so much time that a silence proves something."""
    return tuple(replace(scenario, timeout=timeout) for scenario in scenarios)


GOOD = web("good", "protected")
