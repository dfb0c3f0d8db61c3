"""A private internet on one machine: namespaces, the wire between them, and the files that clients read.

Everything lives in namespaces of its own and under a private /run, so that nothing is left behind, no port of
the machine is used, and several labs run side by side.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import layout

INSIDE = "POSTSEAL_LAB_INSIDE"
SKIPPED = 77
WORK = Path("/run/lab")
REACHED = WORK / "reached"  # a line for each connection to an address that must not be tried

PACKAGES = {
    "ip": "iproute2", "nsenter": "util-linux", "nsd": "nsd", "unbound": "unbound", "nginx": "nginx-light",
    "ldns-signzone": "ldnsutils", "ldns-keygen": "ldnsutils", "drill": "ldnsutils", "openssl": "openssl",
    "posttls-finger": "postfix", "postmap": "postfix", "mta-sts-daemon": "postfix-mta-sts-resolver",
}
PROBE = "ip link add probe0 type veth peer name probe1 && mount -t tmpfs lab /run && test -e /proc/net/if_inet6"


def skip(why: str):
    """Ends the run as skipped: one line, and the status that ctest knows."""
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def enter(script: str):
    """Runs the script again inside new namespaces; returns only when it is inside already."""
    if os.environ.get(INSIDE):
        return
    os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin"
    if shutil.which("unshare") is None:
        skip("namespaces need Linux and util-linux's unshare")
    missing = sorted({package for program, package in PACKAGES.items() if shutil.which(program) is None})
    if missing:
        skip(f"the lab's servers are not installed, missing Debian packages: {' '.join(missing)}")
    reasons = []
    for flags in ("-nmpf", "-rnmpf") if os.geteuid() == 0 else ("-rnmpf",):
        unshare = ["unshare", flags, "--mount-proc", "--kill-child"]
        tried = subprocess.run(unshare + ["sh", "-c", PROBE], capture_output=True, text=True)
        if tried.returncode == 0:
            os.environ[INSIDE] = "1"
            os.execvp("unshare", unshare + [sys.executable, script] + sys.argv[1:])
        reasons.append(tried.stderr.strip().splitlines()[-1] if tried.stderr.strip() else "no IPv6")
    # In a folder that chroot went into, / has to be a mount of its own: "mount --bind FOLDER FOLDER" before.
    skip(f"network namespaces are not permitted here ({'; '.join(reasons)})")


def has_many_users() -> bool:
    """Whether servers can change to users of their own here; Postfix must."""
    line = Path("/proc/self/uid_map").read_text().split()
    return int(line[2]) > 65536


def run(*command, **options) -> str:
    """Runs a set-up command that has to succeed; its output."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def private_run():
    """A /run of our own, with the lab's folder in it, which no host service listens in."""
    run("mount", "-t", "tmpfs", "-o", "mode=755", "lab", "/run")
    WORK.mkdir()
    WORK.chmod(0o755)


class Namespace:
    """A second network namespace, held open by a sleeping process. The main one is where the servers are."""

    def __init__(self):
        self._holder = subprocess.Popen(
            ["unshare", "-n", "sh", "-c", "echo ready; exec sleep infinity"], stdout=subprocess.PIPE)
        if not self._holder.stdout.readline():
            raise RuntimeError("unshare -n failed")
        self.pid = self._holder.pid
        self.prefix = ["nsenter", f"--target={self.pid}", "--net", "--"]
        self.ip("link", "set", "lo", "up")

    def ip(self, *words):
        run(*self.prefix, "ip", *words)


def _set_sysctl(prefix, name: str, value: str):
    run(*prefix, "sh", "-c", f"echo {value} > /proc/sys/net/{name}")


def _quiet(prefix, device: str):
    """A link without an automatic address, whose announcing would take its time."""
    run(*prefix, "ip", "link", "set", device, "addrgenmode", "none")
    run(*prefix, "ip", "link", "set", device, "up")


def build_servers_side(addresses):
    """The servers' addresses on lo. Without forwarding, packets to any other address vanish."""
    _set_sysctl([], "ipv4/ip_forward", "0")
    _set_sysctl([], "ipv6/conf/all/forwarding", "0")
    _set_sysctl([], "ipv4/conf/all/rp_filter", "0")
    lines = ["link set lo up"]
    for address in addresses:
        bits, nodad = (128, " nodad") if ":" in address else (32, "")
        lines.append(f"addr add {address}/{bits} dev lo{nodad}")
    # IPv6 answers "no route" to packets for addresses that are not here, unless a route swallows them.
    lines += ["route add blackhole 2001:db8::/32", "route add blackhole fd00::/8"]
    run("ip", "-batch", "-", input="\n".join(lines) + "\n")


def join(client: Namespace):
    """A veth pair from the servers (this namespace) to the client."""
    run("ip", "link", "add", "servers", "type", "veth", "peer", "name", "client", "netns", client.pid)
    finish_link(client)


def finish_link(client: Namespace):
    """Addresses and routes on the two ends called servers and client."""
    _quiet([], "servers")
    _quiet(client.prefix, "client")
    run("ip", "addr", "add", f"{layout.SERVER_END}/{layout.LINK_PREFIX}", "dev", "servers")
    run("ip", "addr", "add", f"{layout.SERVER_END6}/{layout.LINK_PREFIX6}", "dev", "servers", "nodad")
    client.ip("addr", "add", f"{layout.CLIENT_END}/{layout.LINK_PREFIX}", "dev", "client")
    client.ip("addr", "add", f"{layout.CLIENT_END6}/{layout.LINK_PREFIX6}", "dev", "client", "nodad")
    _set_sysctl(client.prefix, "ipv4/conf/all/rp_filter", "0")
    for network in layout.PUBLIC + layout.PRIVATE_ROUTES:
        via = layout.SERVER_END6 if ":" in network else layout.SERVER_END
        client.ip("route", "add", network, "via", via)
    _fix_neighbours(client)


def _fix_neighbours(client: Namespace):
    """Each end knows the other's link address for good.

    So no question about it costs a round trip; and without link-local addresses IPv6 could not ask again.
    """
    ends = (([], "servers", layout.CLIENT_END, layout.CLIENT_END6, client.prefix, "client"),
            (client.prefix, "client", layout.SERVER_END, layout.SERVER_END6, [], "servers"))
    for prefix, device, other, other6, other_prefix, other_device in ends:
        peer = _link_address(other_prefix, other_device)
        for address in (other, other6):
            run(*prefix, "ip", "neigh", "replace", address, "lladdr", peer, "dev", device, "nud", "permanent")


def _link_address(prefix, device: str) -> str:
    """The link address of a device; asked of ip, because /sys shows another namespace's devices."""
    words = run(*prefix, "ip", "-o", "link", "show", device).split()
    return words[words.index("link/ether") + 1]


def bind(source: Path, target: str):
    """Puts a file or folder of ours in the place of the machine's, in this mount namespace only."""
    place = Path(os.path.realpath(target))
    if not place.exists():
        if not str(place).startswith("/run/"):
            return  # cannot be created without leaving it behind; its absence means the default
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    run("mount", "--bind", source, place)


def client_files(folder: Path, trusted_pem: bytes):
    """Resolver, hosts and trust store as every program of the lab sees them."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "resolv.conf": "nameserver 127.0.0.1\n",
        "hosts": "127.0.0.1 localhost\n::1 localhost\n",
        "nsswitch.conf": "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nservices: files\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
        bind(folder / name, f"/etc/{name}")
    certificates = folder / "certs"
    certificates.mkdir()
    (certificates / "lab-root.pem").write_bytes(trusted_pem)
    (certificates / "ca-certificates.crt").write_bytes(trusted_pem)
    run("openssl", "rehash", certificates)
    bind(certificates, "/etc/ssl/certs")


def own_machine_files():
    """A copy of /etc and an empty /var, so that servers stand here as on a machine of their own."""
    copy, empty = WORK / "machine-etc", WORK / "machine-var"
    # What an ordinary user may not read is not needed.
    subprocess.run(["cp", "-a", "/etc", copy], stderr=subprocess.DEVNULL, check=False)
    run("mount", "--bind", copy, "/etc")
    for folder in ("www/html", "log", "lib", "cache", "tmp", "spool"):
        (empty / folder).mkdir(parents=True)
    (empty / "run").symlink_to("/run")
    (empty / "lock").symlink_to("/run/lock")
    Path("/run/lock").mkdir(exist_ok=True)
    run("mount", "--bind", empty, "/var")
