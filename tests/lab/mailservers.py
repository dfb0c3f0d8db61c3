"""The mail servers of the MX hosts: a real Postfix, and a script for what Postfix cannot be made to show."""

import json
import shutil
import subprocess
from pathlib import Path

import layout
from layout import MailPlace
from namespaces import REACHED, has_many_users
from pki import Pki
from scripts import start_script
from webservers import bracketed

QUEUE = ("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop", "pid",
         "private", "public", "saved", "trace")
MAIN = """compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {folder}/log
maillog_file_prefixes = /run
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.mailhost.test
mydestination =
local_recipient_maps =
alias_maps =
mynetworks = 192.0.2.255
smtpd_peername_lookup = no
smtpd_relay_restrictions = reject
smtpd_client_connection_count_limit = 0
smtpd_tls_security_level = may
smtpd_tls_loglevel = 1
smtpd_tls_session_cache_database =
inet_protocols = all
"""
SERVICES = """postlog unix-dgram n - n - 1 postlogd
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
rewrite unix - - n - - trivial-rewrite
cleanup unix n - n - 0 cleanup
proxymap unix - - n - - proxymap
"""


def postfix_is_possible() -> bool:
    """Postfix needs its own user and the right to change to it."""
    return has_many_users() and Path("/usr/lib/postfix/sbin/master").exists() and shutil.which("postconf") is not None


class MailServers:
    """Configures and starts all mail servers below one folder."""

    def __init__(self, folder: Path, plan: layout.Layout, pki: Pki, with_postfix: bool):
        self._folder = folder
        self._plan = plan
        self._pki = pki
        self._with_postfix = with_postfix
        folder.mkdir(parents=True)

    def start(self):
        places = self._plan.mail_places()
        real = [place for place in places if place.mail.server == "postfix"]
        scripted = [place for place in places if place.mail.server == "scripted"]
        if self._with_postfix:
            self._start_postfix(real)
        else:
            scripted += real
        self._start_scripted("scripted", scripted)
        hostile = [place for place in places if place.mail.server == "hostile"]
        if hostile:
            self._start_scripted("hostile", hostile)

    def _files(self, place: MailPlace):
        return self._pki.files(place.mail.certificate, place.host, place.zone)

    def _start_postfix(self, places):
        folder = self._folder / "postfix"
        config = folder / "config"
        for path in (config, folder / "data", *(folder / "queue" / name for name in QUEUE)):
            path.mkdir(parents=True)
        for path in (folder / "data", *(folder / "queue" / name for name in QUEUE if name != "pid")):
            shutil.chown(path, "postfix")
        for name, mode in (("public", 0o2710), ("maildrop", 0o1730)):
            shutil.chown(folder / "queue" / name, "postfix", "postdrop")
            (folder / "queue" / name).chmod(mode)
        (config / "main.cf").write_text(MAIN.format(folder=folder))
        (config / "master.cf").write_text(SERVICES + "".join(self._service(place) for place in places))
        with open(folder / "stderr", "wb") as log:
            subprocess.Popen(["/usr/lib/postfix/sbin/master", "-c", config, "-d"],
                             stdout=log, stderr=log, start_new_session=True)

    def _service(self, place: MailPlace) -> str:
        """A listening smtpd of its own for each address, with its own name and certificate."""
        files = self._files(place)
        options = [f"myhostname={place.host}"]
        if place.mail.behaviour == "no-starttls":
            options.append("smtpd_tls_security_level=none")
        elif place.mail.behaviour == "starttls-454":
            options.append("smtpd_tls_cert_file=/run/lab/no-such-file.pem")
        elif place.mail.behaviour == "no-certificate":
            options.append("smtpd_tls_chain_files=/run/lab/no-such-file.pem")
        else:
            options.append(f"smtpd_tls_chain_files={files.key},{files.chain}")
        lines = "".join(f"  -o {option}\n" for option in options)
        return f"{bracketed(place.address)}:25 inet n - n - - smtpd\n{lines}"

    def _start_scripted(self, kind: str, places):
        """Hands all places of this kind, scripted or hostile, to its script."""
        servers = []
        for place in places:
            files = self._files(place)
            servers.append({
                "address": place.address, "host": place.host, "behaviour": place.mail.behaviour,
                "tls": place.mail.tls,
                "chain": str(files.chain), "key": str(files.key),
                "other-chain": str(self._pki.files("wrong-name", place.host, place.zone).chain),
                "record": str(REACHED) if place.mail.behaviour == "tripwire" else "",
            })
        spec = self._folder / f"{kind}.json"
        spec.write_text(json.dumps(servers))
        start_script(f"{kind}_mail.py", spec)
