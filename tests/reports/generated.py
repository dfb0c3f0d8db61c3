"""Random TLS reports in the containers in which real ones travel, with the deviations that real senders have."""

import base64
import gzip
import io
import json
import random
import tarfile
import zipfile

SENDERS = ["Google Inc.", "Microsoft Corporation", "Mail.example", "Fjord Post ÆØÅ", "A \"quoted\" sender"]
RESULTS = ["starttls-not-supported", "certificate-expired", "certificate-host-mismatch", "certificate-not-trusted",
           "validation-failure", "tlsa-invalid", "sts-policy-fetch-error", "sts-webpki-invalid", "private-name"]
DOMAINS = ["example.org", "example.net", "xn--bcher-kva.example", "many-labels.a.b.example.com"]


def report(chance, number):
    day = chance.randrange(1, 29)
    made = {
        "organization-name": chance.choice(SENDERS),
        "date-range": {"start-datetime": f"2026-01-{day:02}T00:00:00Z", "end-datetime": f"2026-01-{day:02}T23:59:59Z"},
        "contact-info": "smtp-tls-reporting@sender.example",
        "report-id": f"{number}_{chance.choice(DOMAINS)}",
        "policies": [policy(chance) for _ in range(chance.choice([1, 1, 1, 2, 3]))],
    }
    if chance.random() < 0.05:
        del made["contact-info"]
    if chance.random() < 0.05:
        made["contact-info"] = None
    if chance.random() < 0.03:
        del made["organization-name"]
    return made


def policy(chance):
    kind = chance.choice(["sts", "sts", "sts", "no-policy-found", "tlsa", "STS", "new-type"])
    facts = {"policy-type": kind, "policy-domain": chance.choice(DOMAINS)}
    if kind == "sts":
        facts["policy-string"] = chance.choice([
            ["version: STSv1", "mode: testing", "mx: *.example.org", "max_age: 86400"],
            "version: STSv1\nmode: enforce\nmx: mx.example.org\nmax_age: 604800", []])
        facts["mx-host"] = chance.choice([["*.example.org"], "mx.example.org", None])
    if kind == "no-policy-found" and chance.random() < 0.3:
        del facts["policy-domain"]
    failures = [failure(chance) for _ in range(chance.choice([0, 0, 0, 1, 2, 5]))]
    summary = {"total-successful-session-count": chance.randrange(5000),
               "total-failure-session-count": sum(int(each["failed-session-count"]) for each in failures)}
    if chance.random() < 0.05:
        summary["total-successful-session-count"] = str(summary["total-successful-session-count"])
    if chance.random() < 0.05:
        del summary["total-failure-session-count"]
    made = {"policy": facts, "summary": summary}
    if failures or chance.random() < 0.5:
        made["failure-details"] = failures
    return made


def failure(chance):
    made = {"result-type": chance.choice(RESULTS), "failed-session-count": chance.randrange(1, 400)}
    if chance.random() < 0.9:
        made["receiving-mx-hostname"] = chance.choice(["mx1.example.org", "MX1.Example.org.", "mx2.example.net"])
        made["receiving-ip"] = chance.choice(["192.0.2.1", "2001:db8::1", "not an address"])
        made["sending-mta-ip"] = "198.51.100.7"
    if chance.random() < 0.1:
        made["failed-session-count"] = str(made["failed-session-count"])
    return made


def as_json(one):
    return json.dumps(one, ensure_ascii=False).encode()


def as_mail(attachment, kind, name, about=None):
    head = f"TLS-Report-Domain: {about}\r\n" if about else ""
    body = base64.encodebytes(attachment).replace(b"\n", b"\r\n")
    return (f"From: reports@sender.example\r\nTo: tls@example.org\r\nSubject: Report Domain\r\n{head}"
            "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=tlsrpt; boundary=b1\r\n\r\n"
            "--b1\r\nContent-Type: text/plain\r\n\r\nA report.\r\n"
            f"--b1\r\nContent-Type: {kind}; name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            ).encode() + body + b"\r\n--b1--\r\n"


def as_mbox(mails):
    out = b""
    for mail in mails:
        lines = mail.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
        out += b"From sender Thu Jan  1 00:00:00 2026\n" + lines + b"\n\n"
    return out


def as_zip(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def as_tar(members, packed):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz" if packed else "w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def write_all(folder, seed, files):
    """Fills a folder with so many files, each of another form; some reports come twice."""
    chance = random.Random(seed)
    known = []
    for number in range(files):
        reports = [report(chance, number * 1000 + i) for i in range(chance.choice([1, 1, 1, 4]))]
        if known and chance.random() < 0.1:
            reports.append(chance.choice(known))
        known.append(reports[0])
        texts = [as_json(one) for one in reports]
        form = number % 9
        about = chance.choice(DOMAINS)
        mails = [as_mail(gzip.compress(text), "application/tlsrpt+gzip", "r.json.gz", about) for text in texts]
        members = [(f"r{i}.json", text) for i, text in enumerate(texts)]
        data, name = [
            (lambda: (texts[0], "r.json")),
            (lambda: (gzip.compress(texts[0]), "r.json.gz")),
            (lambda: (as_zip(members), "r.zip")),
            (lambda: (mails[0], "r.eml")),
            (lambda: (as_mbox(mails), "r.mbox")),
            (lambda: (as_tar(members, True), "r.tar.gz")),
            (lambda: (as_tar(members, False), "r.tar")),
            (lambda: (as_mail(as_zip(members), "application/octet-stream", "r.zip"), "s.eml")),
            (lambda: (texts[0], f"sender.example!{about}!1!2!{number}.json")),
        ][form]()
        (folder / f"{number:05}-{name}" if "!" not in name else folder / name).write_bytes(data)
