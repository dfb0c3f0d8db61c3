"""The lab's certificate authorities and every kind of certificate that a server can get wrong."""

import datetime
import hashlib
import ipaddress
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional, Tuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

ISSUER_URL = "http://ca.lab.test/intermediate.der"
DAY = datetime.timedelta(days=1)
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0, tzinfo=None)


@dataclass(frozen=True)
class Recipe:
    """How one certificate differs from a good one."""

    names: Optional[Tuple[str, ...]] = ("{host}",)  # None: no SAN at all
    common_name: str = "{host}"
    first_day: int = -30
    last_day: int = 60
    issuer: str = "intermediate"  # intermediate, expired-intermediate, stranger, self
    with_chain: bool = True
    usage: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH
    needless: int = 0  # certificates of a stranger sent behind the chain
    key: str = "ec"
    digest: str = "sha256"


GOOD = Recipe()
RECIPES = {
    "good": GOOD,
    "wildcard": replace(GOOD, names=("*.{domain}",), common_name="*.{domain}"),
    "expired": replace(GOOD, first_day=-100, last_day=-3),
    "future": replace(GOOD, first_day=5, last_day=95),
    "soon": replace(GOOD, first_day=-87, last_day=3),
    "self-signed": replace(GOOD, issuer="self"),
    "unknown-ca": replace(GOOD, issuer="stranger"),
    "incomplete": replace(GOOD, with_chain=False),
    "expired-intermediate": replace(GOOD, issuer="expired-intermediate"),
    "wrong-name": replace(GOOD, names=("www.somewhere-else.test",), common_name="www.somewhere-else.test"),
    "domain-only": replace(GOOD, names=("{domain}",), common_name="{domain}"),
    "cn-only": replace(GOOD, names=None),
    "partial-wildcard": replace(GOOD, names=("mta-*.{domain}",), common_name="mta-*.{domain}"),
    "partial-wildcard-mx": replace(GOOD, names=("mx*.{domain}",), common_name="mx*.{domain}"),
    "long-chain": replace(GOOD, needless=40),
    "target": replace(GOOD, names=("target.{domain}",), common_name="target.{domain}"),
    "client-only": replace(GOOD, usage=ExtendedKeyUsageOID.CLIENT_AUTH),
    "cross-signed": replace(GOOD, issuer="cross-signed"),
    "no-authority": replace(GOOD, issuer="no-authority"),
    "other-names": replace(GOOD, issuer="other-names"),
    "expired-wrong-name": replace(
        GOOD, names=("www.somewhere-else.test",), common_name="www.somewhere-else.test", first_day=-100, last_day=-3),
    "deep-wildcard": replace(GOOD, names=("*.test",), common_name="*.test"),
    "rsa-1024": replace(GOOD, key="rsa-1024"),
    "sha1": replace(GOOD, digest="sha1"),
}


@dataclass(frozen=True)
class Files:
    """Where a server finds its certificate (leaf first, then what it sends of the chain) and its key."""

    chain: Path
    key: Path


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name[:64])])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _private(key) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def _public(key) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


class Authority:
    """A certificate authority: a name, a key and a certificate, signed by a parent or by itself."""

    def __init__(self, name: str, parent: Optional["Authority"] = None, last_day: int = 3650,
                 is_authority: bool = True, only_below: str = "", not_below=()):
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.parent = parent
        self.beside = b""  # what servers send besides
        self._last_day = last_day
        builder = self._builder(name, parent.certificate.subject if parent else _name(name), is_authority)
        if parent:
            builder = builder.add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(parent.key.public_key()), critical=False)
        if only_below or not_below:
            permitted = [x509.DNSName(only_below)] if only_below else None
            excluded = [x509.DNSName(each) for each in not_below] or None
            builder = builder.add_extension(x509.NameConstraints(permitted, excluded), critical=True)
        self.certificate = builder.sign(parent.key if parent else self.key, hashes.SHA256())

    def _builder(self, name: str, issuer: x509.Name, is_authority: bool, key=None):
        usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
        key = key or self.key
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(name))
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - 400 * DAY)
            .not_valid_after(NOW + self._last_day * DAY)
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )
        return builder.add_extension(usage, critical=True) if is_authority else builder

    def sign_again(self, other: "Authority") -> x509.Certificate:
        """The other one's name and key under a signature of this one, for clients that know this one alone."""
        name = other.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
        builder = self._builder(name, self.certificate.subject, True, other.key)
        return builder.sign(self.key, hashes.SHA256())

    def chain(self) -> bytes:
        """What a server should send above its own certificate: all but a root that clients hold anyway."""
        return (_pem(self.certificate) if self.parent else b"") + self.beside


class Pki:
    """Writes certificates into a folder, each kind and name once."""

    def __init__(self, folder: Path):
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.root = Authority("Lab Root")
        self._authorities = {
            "intermediate": Authority("Lab Intermediate", self.root),
            "expired-intermediate": Authority("Lab Old Intermediate", self.root, last_day=-2),
            "stranger": Authority("Stranger Root"),
            # Not allowed to sign, or not for these names.
            "no-authority": Authority("Lab Printer", self.root, is_authority=False),
            "other-names": Authority("Lab Branch", self.root, only_below="branch.test"),
        }
        old_root = Authority("Lab Former Root", last_day=-2)
        self._authorities["cross-signed"] = Authority("Lab Other Intermediate", self.root)
        self._authorities["cross-signed"].beside = _pem(old_root.sign_again(self.root))
        self._keys = {
            "ec": ec.generate_private_key(ec.SECP256R1()),
            "rsa-1024": rsa.generate_private_key(65537, 1024),
        }
        self._made = {}
        for kind, key in self._keys.items():
            path = folder / f"{kind}.key"
            path.write_bytes(_private(key))
            path.chmod(0o600)

    def trusted(self) -> bytes:
        """The root that the lab's clients trust."""
        return _pem(self.root.certificate)

    def intermediate_der(self) -> bytes:
        """The intermediate as its issuer URL serves it."""
        return self._authorities["intermediate"].certificate.public_bytes(serialization.Encoding.DER)

    def digests(self) -> dict:
        """SHA-256 of public keys, as TLSA records carry them: spki of the key that all usual servers share (3 1 1),
        authority of the intermediate above it (2 1 1)."""
        keys = {"spki": self._keys["ec"], "authority": self._authorities["intermediate"].key}
        return {name: hashlib.sha256(_public(key)).hexdigest() for name, key in keys.items()}

    def files(self, kind: str, host: str, domain: str) -> Files:
        """The certificate of this kind for a host of a domain."""
        wanted = (kind, host, domain)
        if wanted not in self._made:
            recipe = RECIPES[kind]
            chain = self._folder / f"{kind}-{host}.pem"
            chain.write_bytes(self._issue(recipe, host, domain))
            self._made[wanted] = Files(chain, self._folder / f"{recipe.key}.key")
        return self._made[wanted]

    def _issue(self, recipe: Recipe, host: str, domain: str) -> bytes:
        """Leaf and chain in PEM."""
        key = self._keys[recipe.key]
        subject = _name(recipe.common_name.format(host=host, domain=domain))
        issuer = self._authorities.get(recipe.issuer)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW + recipe.first_day * DAY)
            .not_valid_after(NOW + recipe.last_day * DAY)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([recipe.usage]), critical=False)
        )
        if issuer:  # strict readers want to know by which key
            builder = builder.add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()), critical=False)
        if recipe.names is not None:
            names = [_general_name(name.format(host=host, domain=domain)) for name in recipe.names]
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        if recipe.issuer == "intermediate":
            where = x509.AccessDescription(
                AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(ISSUER_URL))
            builder = builder.add_extension(x509.AuthorityInformationAccess([where]), critical=False)
        if recipe.digest == "sha1":
            leaf = self._signed_with_sha1(builder.issuer_name(subject).sign(key, hashes.SHA256()), issuer)
        else:
            name = issuer.certificate.subject if issuer else subject
            leaf = _pem(builder.issuer_name(name).sign(issuer.key if issuer else key, hashes.SHA256()))
        if not issuer or not recipe.with_chain:
            return leaf
        # A stranger's root is sent along, so that it is plain who issued the leaf.
        chain = leaf + (issuer.chain() or _pem(issuer.certificate))
        return chain + _pem(self._authorities["stranger"].certificate) * recipe.needless

    def staple(self, files: Files, status: str) -> Path:
        """A fresh OCSP response of the intermediate about this certificate: good, or revoked since yesterday."""
        path = files.chain.with_suffix(f".{status}.ocsp")
        issuer = self._authorities["intermediate"]
        revoked = status == "revoked"
        response = (
            ocsp.OCSPResponseBuilder()
            .add_response(
                cert=x509.load_pem_x509_certificate(files.chain.read_bytes()), issuer=issuer.certificate,
                algorithm=hashes.SHA1(), this_update=NOW - DAY / 24, next_update=NOW + DAY,
                cert_status=ocsp.OCSPCertStatus.REVOKED if revoked else ocsp.OCSPCertStatus.GOOD,
                revocation_time=NOW - DAY if revoked else None,
                revocation_reason=x509.ReasonFlags.key_compromise if revoked else None)
            .responder_id(ocsp.OCSPResponderEncoding.NAME, issuer.certificate)
            .sign(issuer.key, hashes.SHA256())
        )
        path.write_bytes(response.public_bytes(serialization.Encoding.DER))
        return path

    def _signed_with_sha1(self, own: x509.Certificate, issuer: "Authority") -> bytes:
        """A self-signed certificate signed again with SHA-1, which python3-cryptography rightly no longer does."""
        parent = self._folder / "sha1-issuer.pem"
        parent.write_bytes(_pem(issuer.certificate) + _private(issuer.key))
        sign = ["openssl", "x509", "-CA", str(parent), "-CAkey", str(parent), "-sha1", "-preserve_dates"]
        return subprocess.run(sign, input=_pem(own), capture_output=True, check=True).stdout


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
