"""How the rows of the hostile lab's table are written: many attackers by name, and what all of them must come to."""

from dataclasses import replace

from scenario import Dns, Mail, Mx, Scenario, Web

# What cannot have been seen, and so must not be green, where an attack ends things.
NO_FILE = ("policy-http.", "sts-policy.", "match.")
NO_WEB_SESSION = ("policy-https.handshake", "policy-https.tls-version", "policy-https.certificate.", *NO_FILE)
NO_MAIL_SESSION = ("smtp.handshake", "smtp.tls-version", "smtp.certificate.", "smtp.sni")
NO_RECORD = ("sts-txt.lookup", "sts-txt.present", "sts-txt.single", "sts-txt.version", "sts-txt.syntax", "sts-txt.id")


def web(name: str, verdict: str, errors=(), **more) -> Scenario:
    """A hostile policy host."""
    places = {key: more.pop(key) for key in ("behaviour", "tls", "certificate") if key in more}
    host = Web("hostile", **{"behaviour": "good", "tls": "", **places})
    return Scenario(name, f"A hostile policy host: {name}.", verdict, frozenset(errors), web=(host,), **_sets(more))


def mail(name: str, verdict: str, errors=(), **more) -> Scenario:
    """A hostile mail server."""
    places = {key: more.pop(key) for key in ("behaviour", "tls", "certificate") if key in more}
    host = Mx("mx1", 10, (Mail("hostile", **places),))
    return Scenario(name, f"A hostile mail server: {name}.", verdict, frozenset(errors), mx=(host,), **_sets(more))


def dns(name: str, verdict: str, errors=(), **more) -> Scenario:
    """A hostile name server. The name says how it attacks and, behind the last hyphen, where it stands."""
    behaviour, place = name[len("dns-"):].rsplit("-", 1)
    places = {key: more.pop(key) for key in ("name", "type", "behaviour") if key in more}
    server = Dns(**{"behaviour": behaviour, "place": place, **places})
    return Scenario(name, f"A hostile name server: {name}.", verdict, frozenset(errors), dns=server,
                    delegation="hostile" if place == "behind" else "none", **_sets(more))


def _sets(more: dict) -> dict:
    return {key: frozenset(value) if key in ("warnings", "told") else value for key, value in more.items()}


def each(make, prefix: str, names: str, verdict: str, errors=(), **more):
    """A case for each of the names, all with the same expectations. How: the member that takes the name."""
    how = more.pop("how", "behaviour")
    fixed = {} if make is dns else None
    return tuple(make(prefix + name, verdict, errors, **({how: name} if fixed is None else fixed), **more)
                 for name in names.split())


def slow(*scenarios: Scenario, timeout: int = 12):
    """With so much time that a silence proves something."""
    return tuple(replace(scenario, timeout=timeout) for scenario in scenarios)


GOOD = web("good", "protected")
