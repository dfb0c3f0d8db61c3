"""What Python's own email, json, gzip, zipfile and tarfile make of report files: the sums that Postseal has to agree with."""

import email
import email.policy
import gzip
import io
import json
import mailbox
import re
import tarfile
import tempfile
import zipfile
import zlib
from collections import Counter, defaultdict

MEDIA = {"tlsrpt+json", "tlsrpt+gzip", "tlsrpt", "tlsrpt+zip", "gzip", "x-gzip", "zip", "json", "x-zip-compressed"}
NAMES = (".json", ".gz", ".zip")
TYPES = ("sts", "tlsa", "no-policy-found")


def texts_in(data, about=None):
    """The (JSON text, policy domain of the mail) in some bytes."""
    if data[:2] == b"\x1f\x8b":
        try:
            yield from texts_in(gzip.decompress(data), about)
        except (OSError, EOFError, zlib.error):
            return
    elif data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for name in archive.namelist():
                    yield from texts_in(archive.read(name), about)
        except zipfile.BadZipFile:
            return
    elif data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            for member in archive:
                if member.isfile():
                    yield from texts_in(archive.extractfile(member).read(), about)
    elif data[:5] == b"From ":
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            for message in mailbox.mbox(file.name):
                yield from texts_in_mail(message)
    elif re.match(rb"[!-9;-~]{1,76}:", data) and data[:1] not in b'{["':
        yield from texts_in_mail(email.message_from_bytes(data, policy=email.policy.compat32))
    else:
        yield data, about


def texts_in_mail(message):
    about = (message.get("TLS-Report-Domain") or "").strip() or None
    for part in message.walk():
        if part.is_multipart():
            continue
        name = (part.get_filename() or "").lower()
        wanted = part.get_content_maintype() == "application" and part.get_content_subtype() in MEDIA
        if wanted or name.endswith(NAMES):
            yield from texts_in(part.get_payload(decode=True) or b"", about)


def domain_of(text):
    text = text.strip().rstrip(".").lower()
    if not text:
        return None
    try:
        text = text.encode("idna").decode() if not text.isascii() else text
    except UnicodeError:
        return None
    label = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)$")
    labels = text.split(".")
    return text if all(label.match(each) for each in labels) and not labels[-1].isdigit() else None


def domain_of_id(text):
    at = max(text.rfind("_"), text.rfind("+"))
    domain = domain_of(text[at + 1:]) if at >= 0 else None
    return domain if domain and "." in domain else None


def count_of(value):
    if value is None:
        return 0
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0 or value != int(value):
        raise ValueError("no count")
    return int(value)


def host_of(value):
    host = value.strip().lower() if isinstance(value, str) else ""
    return host[:-1] if host.endswith(".") else host


def text_of(value):
    return value if isinstance(value, str) else ""


def mode_of(facts):
    """The mode of the policy that the sender applied, where it tells one."""
    strings = facts.get("policy-string")
    for text in strings if isinstance(strings, list) else [strings]:
        for line in text_of(text).split("\n"):
            name, _, value = line.partition(":")
            if name.strip() == "mode" and value.strip() in ("enforce", "testing", "none"):
                return value.strip()
    return ""


class Sums:
    """What the reports of one policy domain add up to."""

    def __init__(self):
        self.reports = 0
        self.senders = set()
        self.types = defaultdict(lambda: [0, 0])
        self.failures = Counter()

    def as_json(self):
        return {
            "reports": self.reports,
            "senders": sorted(self.senders),
            "sessions": {"successful": sum(each[0] for each in self.types.values()),
                         "failed": sum(each[1] for each in self.types.values())},
            "byPolicyType": {name: {"successful": good, "failed": bad} for name, (good, bad) in self.types.items()},
            "failures": sorted(([kind, mx, count] for (kind, mx), count in self.failures.items())),
        }


class Oracle:
    """Adds up files, each report once."""

    def __init__(self):
        self.domains = defaultdict(Sums)
        self.known = defaultdict(dict)

    def add(self, data, file_name=""):
        parts = file_name.split("!")
        named = domain_of(parts[1]) if len(parts) >= 4 else None
        for text, about in texts_in(data, None):
            self.add_text(text, domain_of(about or "") or named)

    def add_text(self, text, fallback):
        try:
            # Strictly, no line end may stand in a string; real reports have some.
            report = json.loads(text.decode("utf-8-sig") if text[:3] == b"\xef\xbb\xbf" else text, strict=False)
            policies = report["policies"]
            entries = [self.entry(each, fallback or domain_of_id(text_of(report.get("report-id"))))
                       for each in policies if isinstance(each, dict)]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return
        entries = [each for each in entries if each]
        if not entries:
            return
        sender = text_of(report.get("organization-name")) or text_of(report.get("contact-info"))
        dates = report.get("date-range") or {}
        start, end = dates.get("start-datetime"), dates.get("end-datetime")
        known = self.known[sender, text_of(report.get("report-id")) or f"{start} {entries[0][0]}"]
        # Under an id that is used again counts what was not said before of the same time.
        said = {(start, end, *each[:3]): each for each in self.together(entries)}
        entries = [each for key, each in said.items() if known.get(key) != each]
        for key, each in said.items():
            known.setdefault(key, each)
        for domain in {each[0] for each in entries}:
            self.domains[domain].reports += 1
            self.domains[domain].senders.add(sender)
        for domain, kind, _, good, bad, failures in entries:
            self.domains[domain].types[kind][0] += good
            self.domains[domain].types[kind][1] += bad
            for (result, host, _), sessions in failures.items():
                self.domains[domain].failures[result, host] += sessions

    @staticmethod
    def together(entries):
        """What is about the same domain, type of policy and mode counts as one."""
        sums = {}
        for *key, good, failed, failures in entries:
            one = sums.setdefault(tuple(key), [0, 0, Counter()])
            one[0] += good
            one[1] += failed
            one[2].update(failures)
        return [(*key, *one) for key, one in sums.items()]

    @staticmethod
    def entry(policy, fallback):
        facts = policy.get("policy") or {}
        summary = policy.get("summary") or {}
        given = text_of(facts.get("policy-domain"))
        domain = domain_of(given) if given else fallback
        good = count_of(summary.get("total-successful-session-count"))
        bad = summary.get("total-failure-session-count")
        failures = Counter()
        details = policy.get("failure-details")
        for each in details if isinstance(details, list) else []:
            if not isinstance(each, dict):
                continue
            try:
                sessions = count_of(each.get("failed-session-count"))
            except ValueError:
                sessions = 0
            failures[(text_of(each.get("result-type")), host_of(each.get("receiving-mx-hostname")),
                      text_of(each.get("receiving-ip")).strip())] += sessions
        failed = sum(failures.values()) if bad is None else count_of(bad)
        if not domain:
            return None
        kind = text_of(facts.get("policy-type")).lower()
        return domain, kind if kind in TYPES else "other", mode_of(facts), good, failed, failures

    def as_json(self):
        return {domain: sums.as_json() for domain, sums in sorted(self.domains.items())}


def as_oracle(summary):
    """The same of what `reports summary --format json` printed."""
    return {
        each["domain"]: {
            "reports": each["reports"],
            "senders": sorted(each["senders"]),
            "sessions": each["sessions"],
            "byPolicyType": each["byPolicyType"],
            "failures": sorted([one["resultType"], one["mx"] or "", one["sessions"]] for one in each["failures"]),
        }
        for each in sorted(summary["domains"], key=lambda one: one["domain"])
    }
