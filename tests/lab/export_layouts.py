"""Configurations that no server of this machine reads, looked at as far as that goes; and the Worker in its runtime."""

import http.client
import json
import shutil
import socket
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, List

import export_tools
from export_nameservers import running
from export_publications import Refused
from export_servers import Server, TlsServer, answer, listens
from namespaces import WORK
from scenario import WELL_KNOWN

WORKER = 5305  # port
RUNTIME = """using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:{port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "{main}", esModule = embed "{main}")],
  compatibilityDate = "{date}"
);
"""


class Worker(TlsServer):
    """In workerd, the runtime of Cloudflare's Workers (from npm); over plain HTTP, for TLS is Cloudflare's part.

    Where workerd is not at hand, node calls the module's function with requests of its own.
    """

    def __init__(self, lab, tools: Path):
        super().__init__(lab)
        self._workerd = next(tools.glob("node_modules/@cloudflare/workerd-linux-*/bin/workerd"), None)

    @property
    def note(self) -> str:
        return "" if self._workerd else "in node, for workerd is not here"

    def why_left_out(self) -> str:
        return "" if self._workerd or shutil.which("node") else export_tools.NONE_HERE

    def look(self, texts: Dict[str, str]) -> List[str]:
        project = tomllib.loads(texts["wrangler.toml"])
        told = [] if project["routes"] == [{"pattern": self.host, "custom_domain": True}] else ["wrangler.toml: routes"]
        folder = WORK / "exports" / "worker"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        script = folder / project["main"]
        script.write_bytes(texts[project["main"]].encode())
        if not self._workerd:
            return told + self._answers(lambda host, path: _from_node(script, f"https://{host}{path}"))
        config = folder / "config.capnp"
        config.write_text(RUNTIME.format(port=WORKER, main=script.name, date=project["compatibility_date"]))
        with running([self._workerd, "serve", config], folder / "log", lambda: listens("127.0.0.1", WORKER)):
            return told + self._answers(_from_workerd)

    def _answers(self, get) -> List[str]:
        told = self.differences(lambda path: get(self.host, path))
        return told + (["answers for another name"] if get("other.test", WELL_KNOWN)[0] != 404 else [])


def _from_workerd(host: str, path: str):
    connection = http.client.HTTPConnection(host, timeout=10)
    connection.sock = socket.create_connection(("127.0.0.1", WORKER), 10)
    return answer(connection, path)


def _from_node(script: Path, url: str):
    module = script.with_suffix(".mjs")
    shutil.copy(script, module)
    done = subprocess.run(["node", Path(__file__).with_name("worker_in_node.mjs"), module], input=url + "\n",
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refused(done.stderr.strip())
    status, kind, body, location = json.loads(done.stdout)
    return status, kind, body.encode(), location


class Traefik(Server):
    """Its members and their names: Traefik is not in Debian."""

    spoiling = ("service: mta-sts", "service: other")

    def look(self, texts: Dict[str, str]) -> List[str]:
        import yaml
        root = yaml.safe_load(texts["traefik.yml"])["http"]
        told = []
        for router in root["routers"].values():
            if router["rule"] != f"Host(`{self.host}`) && Path(`{WELL_KNOWN}`)":
                told.append(f"rule {router['rule']}")
            if set(router) != {"rule", "entryPoints", "service", "tls"} or not router["tls"]["certResolver"]:
                told.append(f"members {set(router)}")
            servers = root["services"][router["service"]]["loadBalancer"]["servers"]
            told += [f"server {each}" for each in servers if not each["url"].startswith("http://")]
        return told


class Iis(Server):
    """Well-formed XML with the section that gives the type, and the file beside it: there is no IIS here."""

    spoiling = ("<staticContent>", "<staticContent")

    def look(self, texts: Dict[str, str]) -> List[str]:
        root = ElementTree.fromstring(texts["web.config"].encode())
        kinds = {each.get("fileExtension"): each.get("mimeType") for each in root.iter("mimeMap")}
        told = [] if root.tag == "configuration" and kinds == {".txt": "text/plain"} else [f"types {kinds}"]
        removed = {each.get("fileExtension") for each in root.iter("remove")}
        told += [] if removed == {".txt"} else ["a type is given twice: that is an error in IIS"]
        same = texts[WELL_KNOWN[1:]].encode() == self.lab.publication.policy()
        return told + ([] if same else ["the policy file differs"])


class Static(Server):
    """The files that static hosts look for."""

    spoiling = ("text/plain", "text/html")

    def look(self, texts: Dict[str, str]) -> List[str]:
        told = [] if texts[WELL_KNOWN[1:]].encode() == self.lab.publication.policy() else ["the policy file differs"]
        if texts["CNAME"].strip() != self.host or texts[".nojekyll"]:
            told.append("GitHub Pages: CNAME or .nojekyll")
        if texts["_headers"].split("\n") != [WELL_KNOWN, "  Content-Type: text/plain", ""]:
            told.append("Netlify, Cloudflare Pages: _headers")
        header = {"key": "Content-Type", "value": "text/plain"}
        if json.loads(texts["vercel.json"])["headers"] != [{"source": WELL_KNOWN, "headers": [header]}]:
            told.append("Vercel: vercel.json")
        if json.loads(texts["staticwebapp.config.json"])["mimeTypes"] != {".txt": "text/plain"}:
            told.append("Azure: staticwebapp.config.json")
        return told
