#!/usr/bin/env python3
"""Makes the inputs that the fuzzers begin with, from the vectors and from generated data.

    tests/fuzz/make_seeds.py [--all] [--cli POSTSEAL-CLI] FOLDER

Writes FOLDER/FUZZER/NAME. A few of each are kept in tests/fuzz/seeds; --all makes one of every vector, as scripts/fuzz
wants them. With --cli there are saved runs of the practice network too.
"""

import argparse
import base64
import datetime
import gzip
import hashlib
import io
import ipaddress
import json
import pathlib
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile

from cryptography import x509
from cryptography.x509 import ocsp
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

VECTORS = pathlib.Path(__file__).resolve().parent.parent / "vectors"
FEW = 12


def vector_inputs(kind):
    """The inputs of all vectors of a kind, as bytes."""
    for vector in json.loads((VECTORS / f"{kind}.json").read_text()):
        if "input_b64" in vector:
            yield base64.b64decode(vector["input_b64"])
        elif isinstance(vector["input"], str):
            yield vector["input"].encode()
        elif isinstance(vector["input"], list):
            yield b"\0".join(one.encode() for one in vector["input"] if isinstance(one, str))
        else:
            yield json.dumps(vector["input"]).encode()


# DNS: enough of RFC 1035 4.1 to write answers, good and bad.


def wire_name(name):
    return b"".join(bytes([len(label)]) + label for label in name.encode().split(b".") if label) + b"\0"


def record(name, kind, data, ttl=300):
    return name + struct.pack(">HHIH", kind, 1, ttl, len(data)) + data


def message(question, kind, answers=(), authority=(), additional=(), flags=0x8180):
    head = struct.pack(">HHHHHH", 7, flags, 1, len(answers), len(authority), len(additional))
    return head + wire_name(question) + struct.pack(">HH", kind, 1) + b"".join([*answers, *authority, *additional])


def dns_messages():
    back = b"\xc0\x0c"  # the name of the question
    sts = b"v=STSv1; id=1;"
    text = bytes([len(sts)]) + sts
    soa = wire_name("ns.example.org") + wire_name("post.example.org") + struct.pack(">IIIII", 1, 2, 3, 4, 5)
    option = b"\0" + struct.pack(">HHIH", 41, 1232, 0x8000, 10) + struct.pack(">HHH", 15, 6, 18) + b"cold"
    yield message("_mta-sts.example.org", 16, [record(back, 16, text)])
    yield message("_mta-sts.example.org", 16, [record(back, 16, text + text), record(back, 16, b"\0")])
    yield message("example.org", 15, [record(back, 15, b"\0\x0a\x02mx" + back), record(back, 15, b"\0\0\0")])
    yield message("mta-sts.example.org", 1, [record(back, 5, b"\x03www" + back), record(b"\x03www" + back, 1, bytes([192, 0, 2, 1]))])
    yield message("mta-sts.example.org", 28, [record(back, 28, ipaddress.ip_address("2001:db8::1").packed)])
    yield message("example.org", 16, authority=[record(back, 6, soa)], additional=[option], flags=0x8583)
    yield message("_25._tcp.mx.example.org", 52, [record(back, 52, b"\x03\x01\x01" + bytes(32)), record(back, 46, bytes(20))])
    yield message("a.example", 1, [record(back, 5, wire_name("b.example")), record(wire_name("b.example"), 5, back)])
    yield message("example.org", 16, [record(b"\xc0\x21", 16, text)])  # points at itself
    yield message("x." * 60 + "org", 2, [record(back, 2, b"\xc0\x0e")])
    yield message("example.org", 16, flags=0x8182)[:-3]


def certificates():
    key = ec.generate_private_key(ec.SECP256R1())
    day = datetime.datetime(2026, 6, 1)
    for names in (["mx.example.org"], ["*.example.org", "b\0.example"], ["m*.example.org"] * 3):
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        made = (x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
                .serial_number(7).not_valid_before(day).not_valid_after(day + datetime.timedelta(days=90))
                .add_extension(x509.SubjectAlternativeName([*map(x509.DNSName, names),
                                                            x509.IPAddress(ipaddress.ip_address("192.0.2.1"))]), False)
                .sign(key, hashes.SHA256()))
        yield b"\0" + made.public_bytes(serialization.Encoding.DER)
    yield b"\0" + made.public_bytes(serialization.Encoding.PEM)
    response = ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER)
    yield b"\1" + response.public_bytes(serialization.Encoding.DER)
    status = (ocsp.OCSPResponseBuilder()
              .add_response(made, made, hashes.SHA256(), ocsp.OCSPCertStatus.GOOD, day,
                            day + datetime.timedelta(days=30), None, None)
              .responder_id(ocsp.OCSPResponderEncoding.HASH, made).sign(key, hashes.SHA256()))
    yield b"\1" + status.public_bytes(serialization.Encoding.DER)


def mail(attachment):
    return (b"From: a@example.net\r\nMIME-Version: 1.0\r\nTLS-Report-Domain: example.org\r\nContent-Type: multipart/report;"
            b" boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: application/tlsrpt+gzip\r\nContent-Transfer-Encoding:"
            b" base64\r\n\r\n" + base64.encodebytes(attachment) + b"\r\n--b--\r\n")


def containers():
    report = next(vector_inputs("tlsrpt-report"))
    packed = gzip.compress(report, mtime=0)
    yield report
    yield packed
    yield packed[:-9]
    yield mail(packed)
    yield b"From a Thu Jan  1 00:00:00 2026\n" + mail(report) + b"\nFrom b Thu Jan  1 00:00:00 2026\n" + mail(b"x")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("a.json"), report)
        made.writestr(zipfile.ZipInfo("b.json.gz"), packed)
    yield archive.getvalue()
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as made:
        for name in ("a.json", "b.json"):
            info = tarfile.TarInfo(name)
            info.size = len(report)
            made.addfile(info, io.BytesIO(report))
    yield archive.getvalue()
    yield gzip.compress(gzip.compress(bytes(200000), mtime=0), mtime=0)


def smtp_streams():
    yield b"\x05" + b"220 mx.example.org ESMTP\r\n250-mx.example.org\r\n250-STARTTLS\r\n250 SIZE 1\r\n220 go\r\n"
    yield b"\x01" + b"220-one\n220-two\n221 three\n"
    yield b"\x3f" + b"250-x\r\n" * 101
    yield b"\x20" + b"220 " + b"a" * 4097 + b"\r\n250 y\r\n"
    yield b"\x02" + b"220\r\n554 no\r\nbanana\r\n"


def http_streams():
    yield b"\x05" + b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello"
    yield b"\x01" + b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x\r\nhello\r\n0\r\nA: b\r\n\r\n"
    yield b"\x09" + b"HTTP/1.0 301 Moved\nLocation: https://example.org/\n\nbody until the end"
    yield b"\x3f" + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!"
    yield b"\x07" + b"HTTP/1.1 204 No Content\r\n\r\n"
    yield b"\x03" + b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx"
    yield b"\x02" + b"HTTP/1.1 200 OK\nContent-Type:\n text/plain\nTransfer-Encoding:\n\tchunked\n\r\n2\nok\n0\n\n"
    yield b"\x04" + b"HTTP/1.1 200 OK\r\nContent-Type : a\0b\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n"


def names():
    for text in ("example.org", "user@bücher.example", "https://example.org:443/x", "*.example.org", "192.0.2.1",
                 "2001:db8::1", "[2001:db8::1]:53", "192.0.2.0/24", "mx:25:192.0.2.1:2525", "xn--bcher-kva.example.",
                 "a\u202eb\u0000\u0007", "_mta-sts.example.org", r"a\046b.example"):
        yield text.encode()


def kept():
    draft = {"schema": "postseal-draft/1", "domain": "example.org", "zone": "example.org", "mode": "enforce",
             "mx": ["mx1.example.org", "*.example.net"], "maxAge": 604800, "id": "20260101T000000Z",
             "hostAddresses": ["9.9.9.9", "2620:fe::fe"], "hostCname": "", "rua": ["mailto:tls@example.org"], "ttl": 3600}
    yield json.dumps(draft).encode()
    yield json.dumps({**draft, "hostAddresses": [], "hostCname": "sts.example.net", "rua": ["https://r.example.net/a?b=%2C"]}).encode()
    yield json.dumps({**draft, "id": "\u0000;", "mx": ["*"], "maxAge": 1e300, "ttl": -5}).encode()


def saved_runs(cli):
    for scenario in ("protected", "first-visit", "two-records", "mx-cert-expired"):
        with tempfile.NamedTemporaryFile() as file:
            subprocess.run([cli, "check", "--practice", scenario, "--quick", "--save-evidence", file.name],
                           stdout=subprocess.DEVNULL, check=False)
            evidence = pathlib.Path(file.name).read_bytes()
        if evidence:
            yield json.dumps(json.loads(evidence), separators=(",", ":")).encode()


def judging():
    for first in range(3):
        for second in range(5):
            yield bytes([first, 1, second * 7, 12]) + b"v=STSv1;id=1" + bytes([second, 1, 3, 3, 1, second, 0, 9, second, 2, 1, 5])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--all", action="store_true")
    options.add_argument("--cli")
    options.add_argument("folder", type=pathlib.Path)
    chosen = options.parse_args()
    sources = {
        "policy": vector_inputs("sts-policy"),
        "stsrecord": [*vector_inputs("sts-txt"), *vector_inputs("sts-txt-rrset")],
        "tlsrptrecord": [*vector_inputs("tlsrpt-txt"), *vector_inputs("tlsrpt-txt-rrset")],
        "tlsreport": vector_inputs("tlsrpt-report"),
        "dnsmessage": dns_messages(), "certificate": certificates(), "container": containers(), "names": names(),
        "smtpreply": smtp_streams(), "httpreply": http_streams(), "kept": kept(), "judging": judging(),
    }
    if chosen.cli:
        sources["evidence"] = saved_runs(chosen.cli)
    for fuzzer, inputs in sources.items():
        inputs = list(inputs)
        step = 1 if chosen.all else max(1, len(inputs) // FEW)
        folder = chosen.folder / fuzzer
        folder.mkdir(parents=True, exist_ok=True)
        for data in inputs[::step]:
            (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
