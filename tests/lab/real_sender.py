"""What real sending software does on the same servers: Postfix with postfix-mta-sts-resolver, as many run it.

The resolver fetches record and policy and tells Postfix what to ask of the mail servers; Postfix's own probe
(posttls-finger) then makes the connection under exactly these conditions. Nothing is sent.
"""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from judge import LIMIT

CONFIG = """host: 127.0.0.1
port: 8461
reuse_port: true
shutdown_timeout: 1
cache:
  type: internal
default_zone:
  strict_testing: false
  timeout: 10
"""
TABLE = "socketmap:inet:127.0.0.1:8461:postfix"


@dataclass
class Demand:
    """What the policy makes Postfix ask for: names that the certificate must have one of."""

    names: tuple


class RealSender:
    """The resolver beside the client's own resolver, and Postfix asking it."""

    def __init__(self, lab, folder: Path):
        self._prefix = lab.client.prefix
        self._environment = {**lab.environment(), "MAIL_CONFIG": str(folder)}
        folder.mkdir(parents=True)
        (folder / "main.cf").write_text("compatibility_level = 3.6\n")
        config = folder / "resolver.yml"
        config.write_text(CONFIG)
        with open(folder / "log", "wb") as log:
            self._process = subprocess.Popen([*self._prefix, "mta-sts-daemon", "-c", config], stdout=log, stderr=log,
                                             env=self._environment)

    def end(self):
        self._process.terminate()
        self._process.wait()

    def _run(self, *command):
        return subprocess.run([*self._prefix, *command], capture_output=True, text=True, timeout=LIMIT,
                              env=self._environment)

    def ready(self) -> bool:
        return self.demand("protected.test") is not None

    def demand(self, domain: str) -> Optional[Demand]:
        """What the domain's policy demands; nothing where there is none that counts."""
        words = self._run("postmap", "-q", domain, TABLE).stdout.split()
        if not words or words[0] != "secure":
            return None
        match = next(word for word in words if word.startswith("match="))
        return Demand(tuple(match.removeprefix("match=").split(":")))

    def connects(self, demand: Demand, host: str, address: str) -> bool:
        """Whether Postfix would hand over mail to this address of an MX host under this demand."""
        place = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
        said = self._run("posttls-finger", "-c", "-l", "secure", "-F", "/etc/ssl/certs/ca-certificates.crt",
                         "-s", host, "-T", "20", "-L", "summary", place, *demand.names)
        return "Verified TLS connection established" in said.stdout + said.stderr

    def decision(self, domain: str, host: str, address: str) -> str:
        """The same words as in the delivery table of a report."""
        demand = self.demand(domain)
        if demand is None:
            return "deliver-unprotected"
        return "deliver" if self.connects(demand, host, address) else "refuse"
