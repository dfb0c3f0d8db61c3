"""What a hostile name server answers: the question, the parts that replies are made of, and one attack by name.

A behaviour is a function that gets the question and the wire that it came by, and sends what it likes.
"""

import ipaddress
import os
import socket
import struct
import time

TYPES = {"A": 1, "NS": 2, "CNAME": 5, "SOA": 6, "MX": 15, "TXT": 16, "AAAA": 28, "DS": 43, "TLSA": 52}
NAMES = {number: name for name, number in TYPES.items()}
LIMIT = 120  # seconds that an attack may go on
STS = b"v=STSv1; id=20260101T000000;"
NASTY = b"\x1b[2J\x1b]0;owned\x07\x00\xc2\x9b31m\xe2\x80\xaeevil\xe2\x80\xac\xff\x7f"
POINTER = b"\xc0\x0c"  # to the name in the question
QR, AA, TC, RD, RA, AD = 0x8000, 0x0400, 0x0200, 0x0100, 0x0080, 0x0020


def labels(name: str) -> bytes:
    return b"".join(bytes((len(label),)) + label.encode() for label in name.split(".") if label) + b"\0"


def text(*strings: bytes) -> bytes:
    return b"".join(bytes((len(string),)) + string for string in strings)


def long_text(value: bytes) -> bytes:
    """One TXT record of as many strings as it takes."""
    return text(*(value[at:at + 255] for at in range(0, len(value), 255)))


def rdata(kind: str, value: str) -> bytes:
    if kind in ("A", "AAAA"):
        return ipaddress.ip_address(value).packed
    if kind == "MX":
        preference, host = value.split()
        return struct.pack(">H", int(preference)) + labels(host)
    if kind == "TXT":
        return long_text(value.encode())
    if kind == "SOA":
        return labels(value) + labels("hostmaster." + value) + struct.pack(">5I", 1, 3600, 600, 86400, 300)
    return labels(value)


class Question:
    """What was asked, and the parts that replies are made of."""

    def __init__(self, wire: bytes, server):
        self.wire, self.server = wire, server
        self.id = wire[:2]
        at, parts = 12, []
        while wire[at]:
            parts.append(wire[at + 1:at + 1 + wire[at]].decode("latin-1"))
            at += 1 + wire[at]
        self.name = ".".join(parts).lower()
        self.number = struct.unpack(">H", wire[at + 1:at + 3])[0]
        self.type = NAMES.get(self.number, str(self.number))
        self.section = wire[12:at + 5]

    def answer(self, data: bytes, kind=None, owner: bytes = POINTER, ttl: int = 300, length=None, rr_class: int = 1):
        """One record."""
        size = len(data) if length is None else length
        number = self.number if kind is None else TYPES.get(kind, kind)
        return owner + struct.pack(">HHIH", number, rr_class, ttl, size) + data

    def reply(self, answers=(), authority=(), additional=(), flags: int = QR | AA | RD | RA | AD, rcode: int = 0,
              counts=None, ident=None, section=None) -> bytes:
        """A message of these records; each of its parts can be given wrong."""
        numbers = counts or (1, len(answers), len(authority), len(additional))
        return ((self.id if ident is None else ident) + struct.pack(">5H", flags | rcode, *numbers)
                + (self.section if section is None else section) + b"".join((*answers, *authority, *additional)))

    def good(self) -> bytes:
        records = self.server["records"]
        found = records.get(f"{self.name} {self.type}")
        if found is not None:
            return self.reply([self.answer(rdata(self.type, value)) for value in found])
        exists = any(key.split(" ")[0] == self.name or key.split(" ")[0].endswith("." + self.name) for key in records)
        zone = next((name for name in self._ancestors() if f"{name} SOA" in records), "")
        soa = self.answer(rdata("SOA", records[f"{zone} SOA"][0]), "SOA", labels(zone))
        return self.reply(authority=[soa], rcode=0 if exists else 3)

    def right(self):
        """The records of the good answer."""
        return [self.answer(rdata(self.type, value)) for value in self.server["records"][f"{self.name} {self.type}"]]

    def _ancestors(self):
        parts = self.name.split(".")
        return [".".join(parts[at:]) for at in range(len(parts))] + [""]


class Wire:
    """How a question came, and the way back."""

    def __init__(self, tcp: bool, send_raw, send):
        self.tcp = tcp
        self.raw = send_raw  # bytes as they are; over UDP a datagram
        self.send = send  # a message, with its length in front over TCP


def always(make):
    """One reply, made from the question."""
    return lambda question, wire: wire.send(make(question))


def over_tcp(attack):
    """Truncated over UDP, so that the client comes over TCP, where the attack is."""
    def act(question, wire):
        if wire.tcp:
            attack(question, wire)
        else:
            wire.send(question.reply(flags=QR | AA | TC | RD | RA))
    return act


def and_then_good(make):
    """The attack, and the good answer right behind it."""
    def act(question, wire):
        for piece in make(question):
            wire.send(piece)
        wire.send(question.good())
    return act


def chain(count: int, end=b"last"):
    """Aliases one after another, then the record."""
    def make(question):
        names = [POINTER] + [text(b"hop%d" % number) + POINTER for number in range(count)]
        links = [question.answer(names[at + 1], "CNAME", names[at]) for at in range(count)]
        last = [question.answer(long_text(STS), owner=names[-1])] if end else []
        return question.reply(links + last)
    return make


def many(data):
    """As many records as the answer holds: data gives their contents."""
    def act(question, wire):
        wire.send(question.reply([question.answer(each) for each in data]))
    return over_tcp(act)


def addresses(count: int):
    def act(question, wire):
        first = int(ipaddress.ip_address("10.9.0.1" if question.type == "A" else "fd00:9::1"))
        size = 4 if question.type == "A" else 16
        wire.send(question.reply([question.answer((first + at).to_bytes(size, "big")) for at in range(count)]))
    return over_tcp(act)


def late(seconds: float):
    def act(question, wire):
        time.sleep(seconds)
        wire.send(question.good())
    return act


def trickle(question, wire):
    """A byte a second over TCP."""
    message = question.good()
    for octet in struct.pack(">H", len(message)) + message:
        wire.raw(bytes((octet,)))
        time.sleep(1)


def wrong_source(question, wire):
    """The answer comes from another port."""
    if wire.tcp:
        return wire.send(question.good())
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind((question.server["address"], 0))
        other.sendto(question.good(), wire.peer)


def other_ids(question, count: int):
    """Ids that are not the question's."""
    return [ident for ident in (struct.pack(">H", at) for at in range(count)) if ident != question.id]


def flood(question, wire):
    """Twenty thousand answers to nobody's question, and then silence."""
    for ident in other_ids(question, 20000):
        wire.send(question.reply(question.right() * 20, ident=ident))


def tcp_flood(question, wire):
    """Answers of full size to nobody's question, without end."""
    message = question.reply([question.answer(long_text(b"x" * 60000))], ident=b"\0\0")
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        wire.send(message)


def twice(question, wire):
    """First another record, then the right one: who takes the second word?"""
    wire.send(question.reply([question.answer(long_text(b"v=STSv1; id=first;"))]))
    wire.send(question.good())


def weight(question, wire):
    """All that a message can hold, to every question; the names are of those bytes that take most room when written."""
    if question.name == "" or question.type == "SOA":
        return wire.send(question.good())
    rest = {"A": 4, "AAAA": 16}.get(question.type, 60)
    data = {
        "MX": [b"\0\x0a" + bytes((60,)) + b"m%02d" % at + bytes(57) + POINTER for at in range(60)],
        "NS": [bytes((60,)) + b"n%02d" % at + bytes(57) + POINTER for at in range(24)],
        "TXT": [text(STS)] + [text(bytes(55) + b"%04d" % at) for at in range(480)],
        "TLSA": [b"\x03\x01\x01" + bytes(28) + b"%04d" % at for at in range(480)],
    }.get(question.type, [b"\x0a" + os.urandom(rest - 1) for at in range(480)])
    junk = question.answer(bytes((60,)) + bytes(60) + POINTER, "NS")
    answers = [question.answer(each) for each in data]
    room = max(0, min(495 - len(answers), (64000 - sum(map(len, answers))) // len(junk)))
    wire.send(question.reply(answers, additional=[junk] * room))


def weight_late(question, wire):
    """The same, and where the mail goes comes last of all."""
    if question.type == "MX":
        time.sleep(1)
    weight(question, wire)


def stranger(question):
    """An owner below another name."""
    return labels("_mta-sts.elsewhere.test")


OPT = b"\0" + struct.pack(">HHIH", 41, 1232, 0, 0)
EDE = struct.pack(">HH", 15, 2 + len(NASTY)) + b"\0\x16" + NASTY
NASTY_NAME = text(b"\x1b[31m", b"e\0v.il", "‮".encode(), b"test") + b"\0"
# Addresses of this computer and of networks at home in the clothes of public ones.
MAPPED = ("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1", "::", "::1",
          "fe80::1", "ff02::1", "64:ff9b:1::a00:1", "::ffff:0:10.0.0.1", "2001:0:7f00:1::")
SILENCE = lambda question, wire: None  # noqa: E731  it is the attack that is no attack
BEHAVIOURS = {
    "good": always(lambda q: q.good()),
    "silent": SILENCE,
    # Names.
    "loop-owner": always(lambda q: q.reply([q.answer(long_text(STS), owner=struct.pack(">H", 0xC000 | 12 + len(
        q.section)))])),
    "loop-data": always(lambda q: q.reply([q.answer(struct.pack(">H", 0xC000 | 12 + len(q.section) + 12), "CNAME")])),
    "loop-two": always(lambda q: q.reply([q.answer(b"\xc0\x0e\xc0\x0c", "CNAME", owner=b"\xc0\xff")])),
    "pointer-forward": always(lambda q: q.reply([q.answer(long_text(STS), owner=b"\xff\xff")])),
    "label-type": always(lambda q: q.reply([q.answer(long_text(STS), owner=b"\x80\x00")])),
    "name-long": always(lambda q: q.reply([q.answer(text(*[b"a" * 63] * 40) + b"\0", "CNAME")])),
    "nasty-alias": always(lambda q: q.reply([q.answer(NASTY_NAME, "CNAME"),
                                             q.answer(long_text(STS), owner=NASTY_NAME)])),
    "nasty-alias-dangling": always(lambda q: q.reply([q.answer(NASTY_NAME, "CNAME")])),
    "nasty-mx": always(lambda q: q.reply(q.right() + [q.answer(b"\0\x14" + NASTY_NAME)])),
    "nasty-ns": always(lambda q: q.reply(q.right() + [q.answer(NASTY_NAME)])),
    # The frame.
    "wrong-id": always(lambda q: q.reply(q.right(), ident=bytes((q.id[0] ^ 255, q.id[1])))),
    "wrong-question": always(lambda q: q.reply(q.right(), section=labels("_mta-sts.elsewhere.test")
                                               + struct.pack(">HH", 16, 1))),
    "wrong-type": always(lambda q: q.reply(q.right(), section=q.section[:-4] + struct.pack(">HH", 1, 1))),
    "wrong-class": always(lambda q: q.reply(q.right(), section=q.section[:-4] + struct.pack(">HH", q.number, 3))),
    "record-class": always(lambda q: q.reply([q.answer(long_text(STS), rr_class=3)])),
    "no-question": always(lambda q: q.reply(q.right(), section=b"", counts=(0, 1, 0, 0))),
    "two-questions": always(lambda q: q.reply(q.right(), section=q.section * 2, counts=(2, 1, 0, 0))),
    "not-an-answer": always(lambda q: q.reply(q.right(), flags=RD)),
    "other-opcode": always(lambda q: q.reply(q.right(), flags=QR | AA | 0x2800)),
    "header-alone": always(lambda q: q.reply(section=b"", counts=(1, 1, 0, 0))),
    "one-byte": lambda q, wire: wire.raw(b"x"),
    "empty": lambda q, wire: wire.raw(b""),
    "junk": lambda q, wire: wire.send(q.id + os.urandom(400)),
    "cut": always(lambda q: q.reply(q.right())[:-10]),
    "tail": always(lambda q: q.reply(q.right()) + os.urandom(300)),
    "counts-huge": always(lambda q: q.reply(q.right(), counts=(1, 65535, 65535, 65535))),
    "counts-short": always(lambda q: q.reply(q.right(), counts=(1, 3, 0, 0))),
    "echo": lambda q, wire: wire.send(q.wire),
    # Records.
    "length-past-end": always(lambda q: q.reply([q.answer(long_text(STS), length=2000)])),
    "length-too-short": always(lambda q: q.reply([q.answer(long_text(STS), length=5)])),
    "string-past-end": always(lambda q: q.reply([q.answer(b"\xff" + STS)])),
    "no-strings": always(lambda q: q.reply([q.answer(b"")])),
    "empty-strings": always(lambda q: q.reply([q.answer(bytes(500))])),
    "address-long": always(lambda q: q.reply([q.answer(bytes(16), "A")])),
    "other-owner": always(lambda q: q.reply([q.answer(long_text(STS), owner=stranger(q))])),
    "other-sections": always(lambda q: q.reply(authority=q.right(), additional=q.right())),
    "other-owner-beside": always(lambda q: q.reply(q.right() + [q.answer(long_text(b"v=STSv1; id=evil;"),
                                                                         owner=stranger(q))])),
    "alias-loop": always(lambda q: q.reply([q.answer(text(b"a") + POINTER, "CNAME"),
                                            q.answer(POINTER, "CNAME", owner=text(b"a") + POINTER)])),
    "alias-self": always(lambda q: q.reply([q.answer(POINTER, "CNAME"), *q.right()])),
    "alias-50": always(chain(50)),
    "alias-50-open": always(chain(50, end=b"")),
    "alias-8": always(chain(8)),
    "alias-11": always(chain(11)),
    "alias-two": always(lambda q: q.reply([q.answer(text(b"a") + POINTER, "CNAME"),
                                           q.answer(text(b"b") + POINTER, "CNAME"),
                                           q.answer(long_text(STS), owner=text(b"b") + POINTER)])),
    "nxdomain-with-data": always(lambda q: q.reply(q.right(), rcode=3)),
    "ttl-max": always(lambda q: q.reply([q.answer(long_text(STS), ttl=2 ** 32 - 1)])),
    "ttl-0": always(lambda q: q.reply([q.answer(long_text(STS), ttl=0)])),
    "soa-of-stranger": always(lambda q: q.reply(authority=[q.answer(rdata("SOA", "ns1.lab.test"), "SOA",
                                                                    labels("lab.test"))])),
    "soa-of-top": always(lambda q: q.reply(authority=[q.answer(rdata("SOA", "ns1.lab.test"), "SOA", b"\0")])),
    # Texts.
    "nasty-text": always(lambda q: q.reply([q.answer(long_text(NASTY))])),
    "nasty-beside": always(lambda q: q.reply([*q.right(), q.answer(long_text(NASTY))])),
    "nasty-id": always(lambda q: q.reply([q.answer(long_text(b"v=STSv1; id=" + NASTY))])),
    "nasty-field": always(lambda q: q.reply([q.answer(long_text(STS + NASTY + b"=" + NASTY))])),
    "nasty-report": always(lambda q: q.reply([q.answer(long_text(b"v=TLSRPTv1; rua=mailto:" + NASTY))])),
    "text-strings": many([text(*(bytes([byte]) for byte in STS), *[b""] * 60000)]),
    "text-60000": many([long_text(b"v=STSv1; id=1;" + b"a=b;" * 15000)]),
    "text-fields": many([long_text(STS + b"".join(b"f%d=b;" % at for at in range(6000)))]),
    "text-semicolons": many([long_text(STS + b";" * 60000)]),
    "text-ids": many([long_text(b"v=STSv1;" + b"id=1;" * 12000)]),
    "text-report-uris": many([long_text(b"v=TLSRPTv1; rua=" + b",".join(
        b"mailto:a@r%d.test" % at for at in range(3000)))]),
    "text-report-https": many([long_text(b"v=TLSRPTv1; rua=" + b",".join(
        b"https://r%d.test/" % at for at in range(3000)))]),
    "texts-480": many([text(b"x%d" % at) for at in range(480)]),
    "texts-records": many([text(b"v=STSv1; id=%d;" % at) for at in range(480)]),
    "texts-4000": many([text(b"x") for _ in range(4000)]),
    "texts-10000": over_tcp(always(lambda q: q.reply([q.answer(text(b"x"))] * 4600, counts=(1, 10000, 0, 0)))),
    # Many of a kind.
    "weight": over_tcp(weight),
    "weight-late": over_tcp(weight_late),
    "tcp-65535": many([text(*[b"y" * 255] * 255)]),
    "mx-480": many([b"\0\x0a" + text(b"m%d" % at) + POINTER for at in range(480)]),
    "mx-501": many([b"\0\x0a" + text(b"m%d" % at) + POINTER for at in range(501)]),
    "mx-same": many([b"\0\x0a" + labels("mx.mailhost.test")] * 480),
    "ns-480": many([text(b"n%d" % at) + POINTER for at in range(480)]),
    "addresses-480": addresses(480),
    "tlsa-fitting": over_tcp(always(lambda q: q.reply(
        [q.answer(b"\x02\x01\x01" + bytes.fromhex(q.server["fitting"]))] * 480))),
    "addresses-mapped": always(lambda q: q.reply([q.answer(ipaddress.ip_address(each).packed) for each in MAPPED])),
    "tlsa-480": many([b"\x02\x01\x01" + bytes(30) + struct.pack(">H", at) for at in range(480)]),
    # EDNS.
    "edns-junk": always(lambda q: q.reply(q.right(), additional=[OPT[:-2] + b"\0\x06" + b"\0\x0f\xff\xff\0\1"])),
    "edns-many": always(lambda q: q.reply(q.right(), additional=[OPT] * 50)),
    "edns-as-answer": always(lambda q: q.reply([OPT, *q.right()])),
    "edns-owner": always(lambda q: q.reply(q.right(), additional=[POINTER + OPT[1:]])),
    "edns-version": always(lambda q: q.reply(additional=[b"\0" + struct.pack(">HHIH", 41, 1232, 0x01FF0000, 0)])),
    "edns-error-nasty": always(lambda q: q.reply(rcode=2, additional=[OPT[:-2] + struct.pack(">H", len(EDE)) + EDE])),
    # Refusals.
    "formerr": always(lambda q: q.reply(rcode=1)),
    "servfail": always(lambda q: q.reply(rcode=2)),
    "notimp": always(lambda q: q.reply(rcode=4)),
    "refused": always(lambda q: q.reply(rcode=5)),
    "nothing": always(lambda q: q.reply()),
    "nxdomain": always(lambda q: q.reply(rcode=3)),
    "rcode-15": always(lambda q: q.reply(rcode=15)),
    # Time and transport.
    "late-3": late(3),
    "late-30": late(30),
    "wrong-source": wrong_source,
    "wrong-id-first": and_then_good(lambda q: [
        q.reply([q.answer(long_text(b"v=STSv1; id=evil;"))], ident=ident) for ident in other_ids(q, 100)]),
    "flood": flood,
    "twice": twice,
    "tc-for-ever": always(lambda q: q.reply(flags=QR | AA | TC | RD | RA)),
    "tc-with-record": always(lambda q: q.reply([q.answer(long_text(b"something else"))], flags=QR | AA | TC | RD | RA)),
    "tcp-silent": over_tcp(SILENCE),
    "tcp-trickle": over_tcp(trickle),
    "tcp-closes": over_tcp(lambda q, wire: wire.close()),
    "tcp-one-answer": over_tcp(lambda q, wire: (wire.send(q.good()), wire.close())),
    "tcp-cut": over_tcp(lambda q, wire: (wire.raw(b"\x10\0" + q.good()), wire.close())),
    "tcp-stalls": over_tcp(lambda q, wire: wire.raw(b"\xff\xff" + q.good())),
    "tcp-zero": over_tcp(lambda q, wire: wire.raw(bytes(2))),
    "tcp-zeros": over_tcp(lambda q, wire: wire.raw(bytes(60000))),
    "tcp-wrong-id": over_tcp(always(lambda q: q.reply(q.right(), ident=bytes((q.id[0] ^ 255, q.id[1]))))),
    "tcp-flood": over_tcp(tcp_flood),
}
