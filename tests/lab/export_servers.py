"""Web servers that run with the exported configuration, each as on a machine of its own.

As Debian ships them, on ports 80 and 443, with certificate and file where the configuration says.
"""

import http.client
import re
import shutil
import socket
import ssl
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, List

import judge
from export_nameservers import running
from export_publications import Publication, Refused, generate
from lab import Lab
from layout import Layout
from namespaces import WORK, has_many_users, own_machine_files
from pki import Pki
from scenario import WELL_KNOWN, Scenario, Web

NAME = "served"
FAMILIES = ("policy-host.", "policy-https.", "policy-http.", "sts-policy.")
GOOD = ("pass", "info", "not-applicable")
CHALLENGE = "/.well-known/acme-challenge/token"
NOT_FOUND = ("/other", "/.well-known/other.txt", "/index.html")
LIVE = Path("/etc/letsencrypt/live")
NOT_SHOWN = ("/", "/.well-known/", WELL_KNOWN + "/x")  # folders, and what looks like something within the file


class ServedLab(Lab):
    """A lab of one domain: its zone holds the exported records, at its policy host stands the server of the moment."""

    def __init__(self, cli: str):
        places = tuple(Web(server="refused", family=family) for family in (4, 6))
        plain = Scenario(NAME, "served by what was exported", "protected", web=places, sts=(), tlsrpt=(),
                         host_record=False)
        self.addresses = tuple(place.address for place in Layout([plain]).web_places())
        self.publication = Publication(NAME, domain=plain.zone, addresses=self.addresses,
                                       rua=(f"mailto:tls-reports@{plain.zone}",))
        records = generate(cli, self.publication, "--format", "bind")
        super().__init__([Scenario(NAME, plain.sentence, "protected", web=places, sts=(), tlsrpt=(), host_record=False,
                                   records=records)])
        self.with_postfix = False
        self.other = f"www.{plain.zone}"  # a site that a server may have already
        self.cli = cli
        self.files = WORK / "exports" / "generated"

    def _start_web(self, pki: Pki):
        """No server yet: the machine that they will stand on."""
        own_machine_files()
        subprocess.run([self.cli, "generate", *self.publication.arguments(), "--output", self.files],
                       capture_output=True, check=True)
        host = self.publication.host
        shutil.copytree(self.files / host, f"/var/www/{host}")
        for name in (host, self.other):
            certificate = pki.files("good", name, self.publication.domain)
            place = LIVE / name
            place.mkdir(parents=True)
            shutil.copy(certificate.chain, place / "fullchain.pem")
            shutil.copy(certificate.key, place / "privkey.pem")
        challenge = Path(f"/var/www/{host}{CHALLENGE}")
        challenge.parent.mkdir()
        challenge.write_text("token")

    def _web_answers(self) -> bool:
        return True


class Server:
    """A configuration and what is to be seen of it."""

    folders = ()  # that Debian's package makes below /var and /run
    owner = ""
    spoiling = ("text/plain", "text/html")  # a mistake that has to be noticed
    programs = ()
    note = ""  # said beside the result

    def __init__(self, lab: ServedLab):
        self.lab = lab
        self.host = lab.publication.host
        self.exported = lab.files / "server" / self.name

    @property
    def name(self) -> str:
        return type(self).__name__.lower()

    def why_left_out(self) -> str:
        missing = [program for program in self.programs if shutil.which(program) is None]
        return f"not installed: {' '.join(missing)}" if missing else ""

    def texts(self) -> Dict[str, str]:
        """The exported files by name."""
        return {str(path.relative_to(self.exported)): path.read_bytes().decode()
                for path in sorted(self.exported.rglob("*")) if path.is_file()}

    def told(self) -> List[str]:
        """What is wrong with it, in words."""
        texts = self.texts()
        told = self._seen(texts)
        old, new = self.spoiling
        spoilt = {name: text.replace(old, new) for name, text in texts.items()}
        if spoilt == texts:
            told.append("the spoilt configuration is the same: nothing was shown")
        elif not self._seen(spoilt):
            told.append("a spoilt configuration was not noticed")
        return told

    def _seen(self, texts: Dict[str, str]) -> List[str]:
        try:
            return self.look(texts)
        except (Refused, OSError, ValueError, KeyError, TypeError, SyntaxError) as error:
            return [f"refused: {error}"]

    def look(self, texts: Dict[str, str]) -> List[str]:
        raise NotImplementedError


class TlsServer(Server):
    """A server that serves the file itself."""

    not_shown = 404  # the status for these
    port_80 = True  # the configuration has a part for port 80, from which certbot's file is served

    def why_left_out(self) -> str:
        if not has_many_users():
            return "web servers change to users of their own; that needs root"
        return super().why_left_out()

    def configure(self, texts: Dict[str, str]):
        """Puts the files where their comment says, with what it says to run."""
        raise NotImplementedError

    def command(self) -> List[str]:
        raise NotImplementedError

    def look(self, texts: Dict[str, str]) -> List[str]:
        with self._running(texts):
            told = self._fetched() + self._checked()
            return told + (self._plain() if self.port_80 else [])

    @contextmanager
    def _running(self, texts: Dict[str, str]):
        for folder in self.folders:
            Path(folder).mkdir(parents=True, exist_ok=True)
            if self.owner:
                shutil.chown(folder, self.owner)
        self.configure(texts)
        log = WORK / "exports" / f"{self.name}.log"
        with running(self.command(), log, lambda: all(listens(each) for each in self.lab.addresses)):
            yield

    def _fetched(self) -> List[str]:
        """What a client gets over TLS from both addresses."""
        context = ssl.create_default_context(cafile="/etc/ssl/certs/ca-certificates.crt")
        told = []
        for address in self.lab.addresses:
            def get(path):
                connection = http.client.HTTPSConnection(self.host, timeout=10, context=context)
                connection.sock = context.wrap_socket(
                    socket.create_connection((address, 443), 10), server_hostname=self.host)
                return answer(connection, path)

            told += self.differences(get)
        return told

    def differences(self, get) -> List[str]:
        """What is not as it should be in the answers: the file at its path and nothing anywhere else."""
        status, kind, body, _ = get(WELL_KNOWN)
        told = []
        if status != 200 or body != self.lab.publication.policy():
            told.append(f"{WELL_KNOWN}: {status}, {len(body)} bytes")
        if kind.split(";")[0] != "text/plain":
            told.append(f"{WELL_KNOWN}: {kind}")
        for path in NOT_FOUND + NOT_SHOWN:
            status, _, _, location = get(path)
            if status != (self.not_shown if path in NOT_SHOWN else 404) or location:
                told.append(f"{path}: {status} {location}".rstrip())
        return told

    def _plain(self) -> List[str]:
        """Port 80 serves what certbot puts there, and nothing else."""
        told = []
        for address in self.lab.addresses:
            for path, wanted in ((CHALLENGE, 200), ("/other", 404), ("/", self.not_shown)):
                connection = http.client.HTTPConnection(self.host, timeout=10)
                connection.sock = socket.create_connection((address, 80), 10)
                status, _, body, _ = answer(connection, path)
                if status != wanted or (wanted == 200 and body != b"token"):
                    told.append(f"port 80, {path}: {status}")
        return told

    def _checked(self) -> List[str]:
        """What Postseal itself says of it."""
        run = judge.check(self.lab, self.lab.cli, self.lab.publication.domain)
        if run.report is None:
            return [run.trouble]
        told = [f"check: {each['check']}/{each['outcome']} ({each['status']})" for each in run.report["findings"]
                if each["check"].startswith(FAMILIES) and each["status"] not in GOOD]
        seen = {each["check"] for each in run.report["findings"] if each["status"] == "pass"}
        told += [f"check: nothing passed in {family}*" for family in FAMILIES
                 if not any(check.startswith(family) for check in seen)]
        return told + ([] if run.report["verdict"] == "protected" else [f"check: {run.report['verdict']}"])


class Nginx(TlsServer):
    folders = ("/var/log/nginx", "/var/lib/nginx")
    programs = ("nginx",)

    def configure(self, texts: Dict[str, str]):
        Path(f"/etc/nginx/sites-enabled/{self.host}.conf").write_text(texts["nginx.conf"])

    def command(self) -> List[str]:
        return ["nginx", "-g", "daemon off;"]


class Apache(TlsServer):
    folders = ("/var/log/apache2", "/var/lib/apache2", "/run/apache2", "/run/lock/apache2")
    programs = ("apache2", "a2enmod", "a2ensite")

    def configure(self, texts: Dict[str, str]):
        Path(f"/etc/apache2/sites-available/{self.host}.conf").write_text(texts["apache.conf"])
        for command in (("a2enmod", "ssl", "alias"), ("a2ensite", self.host)):
            subprocess.run(command, check=True, capture_output=True)

    def command(self) -> List[str]:
        return ["sh", "-c", ". /etc/apache2/envvars && exec apache2 -DFOREGROUND"]


class Caddy(TlsServer):
    """Its certificate is named in a line more: there is no authority here that it could ask."""

    port_80 = False
    programs = ("caddy",)

    def configure(self, texts: Dict[str, str]):
        packaged = WORK / "exports" / "Caddyfile"
        if not packaged.exists():
            shutil.copy("/etc/caddy/Caddyfile", packaged)
        live = f"/etc/letsencrypt/live/{self.host}"
        block = f"{self.host} {{\n"
        own = texts["Caddyfile"].replace(block, f"{block}\ttls {live}/fullchain.pem {live}/privkey.pem\n")
        Path("/etc/caddy/Caddyfile").write_text(packaged.read_text() + own)

    def command(self) -> List[str]:
        home = WORK / "home"
        return ["env", f"HOME={home}", "caddy", "run", "--config", "/etc/caddy/Caddyfile"]


class BothWays(TlsServer):
    """A server whose exported text tells two ways: for a server that does nothing else yet, and beside a site."""

    beside = False

    def look(self, texts: Dict[str, str]) -> List[str]:
        told = []
        for self.beside in (False, True):
            way = "beside a site: " if self.beside else ""
            told += [way + line for line in super().look(texts)]
        return told


class Lighttpd(BothWays):
    not_shown = 403
    folders = ("/var/log/lighttpd", "/var/cache/lighttpd/uploads")
    owner = "www-data"
    programs = ("lighttpd",)

    def configure(self, texts: Dict[str, str]):
        folder, own, live = Path("/etc/lighttpd/conf-enabled"), texts["lighttpd.conf"], LIVE / self.lab.other
        if self.beside:
            socket_block = re.compile(r'\$SERVER\["socket"\] == "([^"]*)" \{\n[^}]*\}\n')
            of_the_site = "".join(f'$SERVER["socket"] == "{each}" {{ ssl.engine = "enable"\n'
                                  f'  ssl.pemfile = "{live}/fullchain.pem"\n  ssl.privkey = "{live}/privkey.pem" }}\n'
                                  for each in socket_block.findall(own))
            modules = 'server.modules += ( "mod_openssl" )\n'
            (folder / "10-site.conf").write_text(modules + of_the_site)
            own = socket_block.sub("", own).replace(modules, "")
        (folder / f"20-{self.host}.conf").write_text(own)

    def command(self) -> List[str]:
        return ["lighttpd", "-D", "-f", "/etc/lighttpd/lighttpd.conf"]


class Haproxy(BothWays):
    port_80 = False
    folders = ("/var/lib/haproxy", "/run/haproxy", "/etc/haproxy/certs", "/etc/haproxy/mta-sts")
    programs = ("haproxy",)

    def configure(self, texts: Dict[str, str]):
        packaged = WORK / "exports" / "haproxy.cfg"
        if not packaged.exists():
            shutil.copy("/etc/haproxy/haproxy.cfg", packaged)
        own = texts["haproxy.cfg"]
        if self.beside:
            own = ("frontend site\n    mode http\n    timeout client 30s\n"
                   f"    bind :::443 v4v6 ssl crt /etc/haproxy/certs/{self.lab.other}.pem"
                   f" crt /etc/haproxy/certs/{self.host}.pem\n" + texts["frontend-lines.cfg"] +
                   "    http-request return status 200 content-type text/html string site\n")
        Path("/etc/haproxy/haproxy.cfg").write_text(packaged.read_text() + "\n" + own)
        for name in (self.host, self.lab.other):
            Path(f"/etc/haproxy/certs/{name}.pem").write_bytes(
                (LIVE / name / "fullchain.pem").read_bytes() + (LIVE / name / "privkey.pem").read_bytes())
        Path(f"/etc/haproxy/mta-sts/{self.host}.txt").write_bytes(texts[f"{self.host}.txt"].encode())

    def command(self) -> List[str]:
        return ["haproxy", "-db", "-f", "/etc/haproxy/haproxy.cfg"]


def answer(connection, path: str):
    """Status, type, body and where it leads, for a GET."""
    connection.request("GET", path)
    response = connection.getresponse()
    found = (response.status, response.getheader("Content-Type", ""), response.read(),
             response.getheader("Location", ""))
    connection.close()
    return found


def listens(address: str, port: int = 443) -> bool:
    try:
        socket.create_connection((address, port), 1).close()
        return True
    except OSError:
        return False


SERVERS = (Nginx, Apache, Caddy, Lighttpd, Haproxy)
