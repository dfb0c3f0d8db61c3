"""Certificates that no authority would issue: names, dates, keys and chains made to deceive or to exhaust."""

import base64
import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from pki import DAY, NOW, Authority, Files, Pki

NASTY = b"\x1b[2J\x1b]0;owned\x07\xc2\x9b31m\xe2\x80\xaeevil\xe2\x80\xac\xff"
FAR = b"29990101000000Z"  # stands where a date is put in afterwards
# Two primes of Mersenne, so that a key of 15,636 bits need not be searched for; not far below what OpenSSL can bear.
PRIMES = (2 ** 4423 - 1, 2 ** 11213 - 1)


def der(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    if len(body) < 128:
        return bytes((tag, len(body))) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(size))) + size + body


def number(value: int) -> bytes:
    return der(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def names(*dns: bytes) -> bytes:
    """A subjectAltName of DNS names, whatever bytes they are."""
    return der(0x30, *(der(0x82, name) for name in dns))


# The subjectAltName by kind; {h} is the host, {d} the domain.
NAMES = {
    "name-nul": lambda h, d: names(h + b"\0.evil.test", b"evil.test\0" + h),
    "name-star": lambda h, d: names(b"*"),
    "name-star-top": lambda h, d: names(b"*.test"),
    "name-stars": lambda h, d: names(b"*.*.test", b"*.*"),
    "name-star-middle": lambda h, d: names(h.split(b".")[0] + b".*.test", h.replace(d, b"*." + d)),
    "name-star-part": lambda h, d: names(b"m*." + d, b"*s." + d, b"mta-*." + d),
    "name-dots": lambda h, d: names(h + b".", b"." + h, b".", b""),
    "name-nasty": lambda h, d: names(NASTY, b"a" * 3000, NASTY + h),
    "names-2000": lambda h, d: names(*(b"host%04d.other-names.test" % at for at in range(2000)), h),
    "names-10000": lambda h, d: names(h, *(b"host%05d.other-names.test" % at for at in range(10000))),
    "names-none": lambda h, d: names(),
    "names-other-kinds": lambda h, d: der(0x30, der(0x81, b"a@" + h), der(0x86, b"https://" + h), der(0x87, h[:4])),
}
# notBefore and notAfter by kind, in place of two dates.
DATES = {
    "dates-all": (b"00010101000000Z", b"99991231235959Z"),
    "dates-year-0": (b"00000101000000Z", b"00001231235959Z"),
    "dates-backwards": (b"29980101000000Z", b"19980101000000Z"),
    "dates-junk": (b"!!!!\x1b[31m!!!!!Z", b"99999999999999Z"),
}


class HostilePki(Pki):
    """The lab's authorities, misused."""

    def files(self, kind: str, host: str, domain: str) -> Files:
        make = self._maker(kind)
        if make is None:
            return super().files(kind, host, domain)
        path = self._folder / f"{kind}-{host}.pem"
        if not path.exists():
            path.write_bytes(make(host.encode(), domain.encode()))
        return Files(path, self._key_16k() if kind == "rsa-16k" else self._folder / "ec.key")

    def _maker(self, kind: str):
        if kind in NAMES:
            return lambda host, domain: self._leaf(host, NAMES[kind](host, domain))
        if kind in DATES:
            return lambda host, domain: self._dated(host, *DATES[kind])
        return getattr(self, "_" + kind.replace("-", "_"), None) if kind in KINDS else None

    @property
    def _issuer(self) -> Authority:
        return self._authorities["intermediate"]

    def _builder(self, common_name: str = "host", key=None, first=NOW - 30 * DAY, last=NOW + 60 * DAY, issuer=None):
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name[:64])])
        public = key or self._keys["ec"].public_key()
        return (x509.CertificateBuilder().subject_name(subject).public_key(public).serial_number(
            x509.random_serial_number()).not_valid_before(first).not_valid_after(last)
                .issuer_name((issuer or self._issuer).certificate.subject))

    def _signed(self, builder, *extensions, issuer=None) -> x509.Certificate:
        for oid, critical, value in extensions:
            unrecognized = x509.UnrecognizedExtension(x509.ObjectIdentifier(oid), value)
            builder = builder.add_extension(unrecognized, critical=critical)
        return builder.sign((issuer or self._issuer).key, hashes.SHA256())

    def _with_chain(self, leaf: x509.Certificate) -> bytes:
        return leaf.public_bytes(serialization.Encoding.PEM) + self._issuer.chain()

    def _leaf(self, host: bytes, san: bytes, common_name: str = "host") -> bytes:
        return self._with_chain(self._signed(self._builder(common_name), ("2.5.29.17", False, san)))

    def _dated(self, host: bytes, first: bytes, last: bytes) -> bytes:
        """Signed again with other dates, which the library would not take."""
        far = datetime.datetime(2999, 1, 1)
        plain = self._signed(self._builder(first=far, last=far), ("2.5.29.17", False, names(host)))
        body = plain.tbs_certificate_bytes.replace(FAR, first, 1).replace(FAR, last, 1)
        signature = self._issuer.key.sign(body, ec.ECDSA(hashes.SHA256()))
        algorithm = der(0x30, b"\x06\x08\x2a\x86\x48\xce\x3d\x04\x03\x02")
        whole = der(0x30, body, algorithm, der(3, b"\0" + signature))
        return _pem(whole) + self._issuer.chain()

    def _chain_100(self, host: bytes, _domain: bytes) -> bytes:
        stranger = self._authorities["stranger"].certificate.public_bytes(serialization.Encoding.PEM)
        return self._leaf(host, names(host)) + stranger * 98

    def _chain_100k(self, host: bytes, _domain: bytes) -> bytes:
        """Twenty certificates, as large as the client's TLS takes them."""
        name = b"x" * 60
        heavy = self._signed(self._builder(), ("2.5.29.17", False, names(*[name] * 70)))
        return self._leaf(host, names(host, b"*." + host.split(b".", 1)[1])) + heavy.public_bytes(
            serialization.Encoding.PEM) * 18

    def _chain_constraints(self, host: bytes, _domain: bytes) -> bytes:
        """A thousand names below nine authorities, each of which forbids nine hundred others."""
        issuer, above = self._issuer, self._issuer.chain()
        for level in range(9):
            issuer = Authority(f"Level {level}", issuer, not_below=[f"c{at}" for at in range(900)])
            above = issuer.certificate.public_bytes(serialization.Encoding.PEM) + above
        many = names(host, *(b"a%d" % at for at in range(1000)))
        leaf = self._signed(self._builder(issuer=issuer), ("2.5.29.17", False, many), issuer=issuer)
        return leaf.public_bytes(serialization.Encoding.PEM) + above

    def _deep(self, host: bytes, count: int) -> bytes:
        """A leaf below so many intermediates, all of them in order."""
        issuer, above = self.root, b""
        for level in range(count):
            issuer = Authority(f"Deep {level}", issuer)
            above = issuer.certificate.public_bytes(serialization.Encoding.PEM) + above
        leaf = self._signed(self._builder(issuer=issuer), ("2.5.29.17", False, names(host)), issuer=issuer)
        return leaf.public_bytes(serialization.Encoding.PEM) + above

    def _deep_10(self, host: bytes, _domain: bytes) -> bytes:
        return self._deep(host, 10)

    def _deep_11(self, host: bytes, _domain: bytes) -> bytes:
        return self._deep(host, 11)

    def _deep_99(self, host: bytes, _domain: bytes) -> bytes:
        return self._deep(host, 99)

    def _chain_loop(self, host: bytes, _domain: bytes) -> bytes:
        """Two authorities that vouch for each other, and a leaf below them."""
        one, two = Authority("Loop One"), Authority("Loop Two")
        leaf = self._signed(self._builder(issuer=one), ("2.5.29.17", False, names(host)), issuer=one)
        circle = (two.sign_again(one), one.sign_again(two))
        return b"".join(each.public_bytes(serialization.Encoding.PEM) for each in (leaf, *circle * 9))

    def _key_16k(self):
        """A private key, as PKCS #1."""
        path = self._folder / "rsa-16k.key"
        if not path.exists():
            p, q = PRIMES
            d = pow(65537, -1, (p - 1) * (q - 1))
            parts = (0, p * q, 65537, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p))
            path.write_bytes(_pem(der(0x30, *map(number, parts)), "RSA PRIVATE KEY"))
        return path

    def _rsa_16k(self, host: bytes, _domain: bytes) -> bytes:
        key = rsa.RSAPublicNumbers(65537, PRIMES[0] * PRIMES[1]).public_key()
        return self._with_chain(self._signed(self._builder(key=key), ("2.5.29.17", False, names(host))))

    def _subject_nasty(self, host: bytes, _domain: bytes) -> bytes:
        return self._leaf(host, names(b"other.test"), NASTY.decode("latin-1"))

    def _critical_unknown(self, host: bytes, _domain: bytes) -> bytes:
        return self._with_chain(self._signed(
            self._builder(), ("2.5.29.17", False, names(host)), ("1.3.6.1.4.1.99999.1", True, b"\x05\0")))

    def _issuer_nasty(self, host: bytes, _domain: bytes) -> bytes:
        stranger = Authority(NASTY.decode("latin-1"))
        leaf = self._signed(self._builder(issuer=stranger), ("2.5.29.17", False, names(host)), issuer=stranger)
        return leaf.public_bytes(serialization.Encoding.PEM)


KINDS = ("chain-100", "chain-100k", "chain-constraints", "chain-loop", "deep-10", "deep-11", "deep-99", "rsa-16k",
         "subject-nasty", "critical-unknown", "issuer-nasty")


def _pem(data: bytes, what: str = "CERTIFICATE") -> bytes:
    text = base64.encodebytes(data).replace(b"\n", b"")
    lines = b"\n".join(text[at:at + 64] for at in range(0, len(text), 64))
    return b"-----BEGIN %s-----\n%s\n-----END %s-----\n" % (what.encode(), lines, what.encode())
