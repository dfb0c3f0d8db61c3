"""The web servers of the policy hosts: nginx where it can show the fault, a script where it cannot."""

import base64
import json
import subprocess
from pathlib import Path

import layout
from layout import WebPlace
from namespaces import REACHED
from pki import Pki
from scenario import WELL_KNOWN
from scripts import start_script

TLS_LINES = {
    "modern": "ssl_protocols TLSv1.2 TLSv1.3;",
    "1.2": "ssl_protocols TLSv1.2;",
    "1.3": "ssl_protocols TLSv1.3;",
    "plain-key-exchange": "ssl_protocols TLSv1.2; ssl_ciphers AES128-GCM-SHA256;",
    "old": "ssl_protocols TLSv1 TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;",
    "weak": "ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers ALL:@SECLEVEL=0;",
    "reject": "ssl_reject_handshake on;",
}
HEAD = """daemon off;
worker_processes 1;
{user}pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log {folder}/access.log;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server_tokens off;
  types {{ }}
  default_type text/plain;
"""


def bracketed(address: str) -> str:
    return f"[{address}]" if ":" in address else address


class WebServers:
    """Configures and starts all web servers below one folder."""

    def __init__(self, folder: Path, plan: layout.Layout, pki: Pki):
        self._folder = folder
        self._plan = plan
        self._pki = pki
        folder.mkdir(parents=True)

    def start(self):
        places = self._plan.web_places()
        self._start_nginx([place for place in places if place.web.server == "nginx"])
        for kind in ("scripted", "hostile"):
            of_kind = [place for place in places if place.web.server == kind]
            if of_kind:
                self._start_scripted(kind, of_kind)

    def _start_nginx(self, places):
        blocks = [self._block(place) for place in places]
        authority = self._folder / "authority"
        authority.mkdir()
        (authority / "intermediate.der").write_bytes(self._pki.intermediate_der())
        blocks.append(
            f"  server {{ listen {layout.AUTHORITY_HOST[1]}:80; root {authority};\n"
            "    default_type application/pkix-cert; }\n")
        config = self._folder / "nginx.conf"
        head = HEAD.format(folder=self._folder, user="user root;\n")
        config.write_text(head + "".join(blocks) + "}\n")
        with open(self._folder / "stderr", "wb") as log:
            subprocess.Popen(["nginx", "-e", "stderr", "-c", config], stdout=log, stderr=log)

    def _block(self, place: WebPlace) -> str:
        """One server block: an address, its certificate, its file and its fault."""
        web = place.web
        root = self._folder / f"root-{place.address.replace(':', '-')}"
        file = root / web.path.lstrip("/")
        file.parent.mkdir(parents=True)
        file.write_bytes(_policy(place))
        listen = f"{bracketed(place.address)}:{web.port}"
        lines = [f"listen {listen}{'' if web.tls == 'none' else ' ssl'};", f"root {root};"]
        if web.tls != "none":
            lines += self._tls_lines(place)
        content_type = f'default_type "{web.content_type}";'
        answer = web.answer.replace("{domain}", place.site.scenario.zone)
        lines.append(f"location = {WELL_KNOWN} {{ {content_type} {web.headers} {answer} }}")
        return "  server {\n" + "".join(f"    {line}\n" for line in lines) + "  }\n"

    def _tls_lines(self, place: WebPlace):
        files = self._pki.files(place.web.certificate, place.host, place.site.scenario.zone)
        lines = [f"ssl_certificate {files.chain};", f"ssl_certificate_key {files.key};"]
        if place.web.staple:
            lines.append(f"ssl_stapling on; ssl_stapling_file {self._pki.staple(files, place.web.staple)};")
        if place.web.tls == "ask-client":
            return lines + [f"ssl_verify_client on; ssl_client_certificate {files.chain};"]
        return lines + [TLS_LINES[place.web.tls]]

    def _start_scripted(self, kind: str, places):
        """Hands all places of this kind, scripted or hostile, to its script."""
        servers = []
        for place in places:
            files = self._pki.files(place.web.certificate, place.host, place.site.scenario.zone)
            servers.append({
                "address": place.address, "host": place.host, "behaviour": place.web.behaviour, "tls": place.web.tls,
                "chain": str(files.chain), "key": str(files.key),
                "policy": base64.b64encode(_policy(place)).decode(),
                "record": str(REACHED) if place.web.behaviour == "tripwire" else "",
            })
        spec = self._folder / f"{kind}.json"
        spec.write_text(json.dumps(servers))
        start_script(f"{kind}_web.py", spec)


def _policy(place: WebPlace) -> bytes:
    own = place.web.policy
    return place.site.scenario.policy_file() if own is None else own.replace(
        b"{domain}", place.site.scenario.zone.encode())
