"""The lab as a whole: brings up the private internet for a list of scenarios."""

import os
import socket
import subprocess
import time

import layout
import namespaces
from mailservers import MailServers, postfix_is_possible
from namespaces import WORK, Namespace
from pki import Pki
from webservers import WebServers
from zones import Zones

START_LIMIT = 30  # seconds until everything must answer


class Lab:
    """A running lab. Its servers end with the process that made it, the first of its process namespace."""

    authorities = Pki

    def __init__(self, scenarios, join=namespaces.join):
        self.plan = layout.Layout(scenarios)
        self.with_postfix = postfix_is_possible()
        self._join = join
        self.client = None

    def start(self):
        """Everything, in the order in which one part needs another."""
        namespaces.private_run()
        pki = self.authorities(WORK / "certificates")
        self.client = Namespace()
        namespaces.build_servers_side(self.plan.present_addresses())
        self._join(self.client)
        namespaces.client_files(WORK / "etc", pki.trusted())
        zones = Zones(WORK / "zones", self.plan, pki.digests())
        zones.write()
        zones.start(self.client.prefix)
        self._start_web(pki)
        MailServers(WORK / "mail", self.plan, pki, self.with_postfix).start()
        self._wait()

    def _start_web(self, pki: Pki):
        WebServers(WORK / "web", self.plan, pki).start()

    def _web_answers(self) -> bool:
        return _connects(layout.AUTHORITY_HOST[1], 80)

    def _wait(self):
        """Returns when resolver, web servers and mail servers answer."""
        end = time.monotonic() + START_LIMIT
        until(end, "the resolver", self._resolver_answers)
        until(end, "the web servers", self._web_answers)
        until(end, "the mail servers", lambda: _greets(self.plan.shared_mail[0].address))

    def _resolver_answers(self) -> bool:
        asked = subprocess.run([*self.client.prefix, "drill", "-D", "mailhost.test", "MX"],
                               capture_output=True, text=True)
        return "rcode: NOERROR" in asked.stdout

    def environment(self) -> dict:
        """For programs of the client side: a home inside the lab, and nothing of the caller's settings."""
        home = WORK / "home"
        home.mkdir(exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if name.startswith(("ASAN_", "UBSAN_", "LSAN_"))}
        return {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8", **kept}


def until(end: float, what: str, answers):
    while not answers():
        if time.monotonic() > end:
            raise RuntimeError(f"{what} did not start; see the logs with --keep")
        time.sleep(0.05)


def _connects(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), 1).close()
        return True
    except OSError:
        return False


def _greets(address: str) -> bool:
    try:
        with socket.create_connection((address, 25), 2) as connection:
            return connection.recv(3) == b"220"
    except OSError:
        return False
