#!/usr/bin/python3
"""The tray of a desktop, played: the program puts its icon there while something is watched, tells what changed, goes on
there when its window is closed, comes back from there, and ends by the menu.

    tray.py POSTSEAL POSTSEAL_CLI

The domain is the practice domain, once as it should be and once without any record; only its DNS is asked. Exit 0 when
all is well, 1 when something is not, 77 when the screen, the bus or the bindings are missing.
"""

import contextlib
import os
import re
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from display import SKIPPED, need, screen, stop  # noqa: E402
from xwindows import XWindows  # noqa: E402

DOMAIN = "practice.example"
PATIENCE = 30

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
</interface></node>"""


class Desktop:
    """The two services that a desktop has for a tray, on a bus of their own."""

    def __init__(self, address):
        from gi.repository import Gio, GLib
        self.Gio, self.GLib = Gio, GLib
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        self.items, self.told = [], []
        self.offer("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER)
        self.offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS)

    def offer(self, name, path, description):
        interface = self.Gio.DBusNodeInfo.new_for_xml(description).interfaces[0]
        self.bus.register_object(path, interface, self.called, self.asked, None)
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                  self.GLib.Variant("(su)", (name, 4)))

    def called(self, _bus, sender, _path, _interface, method, arguments, invocation):
        answer = None
        if method == "RegisterStatusNotifierItem":
            self.items.append(sender)
        elif method == "Notify":
            self.told.append((arguments[3], arguments[4]))
            answer = self.GLib.Variant("(u)", (len(self.told),))
        elif method == "GetCapabilities":
            answer = self.GLib.Variant("(as)", (["body"],))
        invocation.return_value(answer)

    def asked(self, _bus, _sender, _path, _interface, name):
        return {"IsStatusNotifierHostRegistered": self.GLib.Variant("b", True),
                "RegisteredStatusNotifierItems": self.GLib.Variant("as", self.items),
                "ProtocolVersion": self.GLib.Variant("i", 0)}[name]

    def call(self, name, path, interface, method, arguments):
        return self.bus.call_sync(name, path, interface, method, arguments, None,
                                  self.Gio.DBusCallFlags.NONE, 5000, None)

    def wait(self, what, sentence):
        """The first true value of what(), with the bus served meanwhile."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while self.GLib.MainContext.default().iteration(False):
                pass
            if value := what():
                return value
            time.sleep(0.02)
        sys.exit(f"FAULT {sentence}")

    def menu(self, item):
        """{words: number} of the menu of the icon."""
        properties = self.call(item, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                               self.GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "Menu")))
        self.path = properties[0]
        layout = self.call(item, self.path, "com.canonical.dbusmenu", "GetLayout",
                           self.GLib.Variant("(iias)", (0, -1, [])))
        return {entry[1].get("label", "").replace("_", ""): entry[0] for entry in layout[1][2]}

    def choose(self, item, words):
        number = self.menu(item)[words]
        self.call(item, self.path, "com.canonical.dbusmenu", "Event",
                  self.GLib.Variant("(isvu)", (number, "clicked", self.GLib.Variant("s", ""), 0)))


@contextlib.contextmanager
def practice(cli, scenario, environment):
    """The address of the practice network's name server."""
    server = subprocess.Popen([cli, "practice", scenario], env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    try:
        yield re.search(r"--resolver '?(\S+?)'? ", server.stdout.readline()).group(1)
    finally:
        stop(server)
        server.stdout.close()


@contextlib.contextmanager
def bus(environment):
    daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                              env=environment, stdout=subprocess.PIPE, text=True)
    try:
        yield daemon.stdout.readline().strip()
    finally:
        stop(daemon)
        daemon.stdout.close()


def settle(environment, resolver):
    """What the user chose: this name server, and that the program goes on in the tray."""
    folder = os.path.join(environment["XDG_CONFIG_HOME"], "io.github.postseal.postseal")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "postseal.conf"), "w", encoding="utf-8") as file:
        file.write(f"[look]\nresolvers={resolver}\ntimeout=20\nsmtp=false\n[watch]\ntray=true\n")


def close_and_open(desktop, item, process, windows):
    """The window goes and the program stays, which is told once; the menu and a click on the icon bring it back."""
    told = len(desktop.told)
    for way in ("menu", "click", "menu"):
        window = desktop.wait(windows.shown, "no window is to be seen")[0]
        windows.close(window)
        desktop.wait(lambda: not windows.shown(), "the window was not closed")
        time.sleep(1)
        if process.poll() is not None:
            sys.exit("FAULT the program ended with its window, though something is watched")
        if way == "menu":
            desktop.choose(item, "Open")
        else:
            desktop.call(item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate",
                         desktop.GLib.Variant("(ii)", (0, 0)))
        desktop.wait(windows.shown, f"the window did not come back by the {way}")
    titles = [title for title, _ in desktop.told[told:]]
    if titles != ["Postseal goes on here"]:
        sys.exit(f"FAULT on closing the window was told: {titles}")


def play(desktop, program, environment):
    process = subprocess.Popen([program], env=environment)
    try:
        item = desktop.wait(lambda: desktop.items[:1], "no icon came into the tray, though a domain is watched")[0]
        words = set(desktop.menu(item)) - {""}
        if words != {"Open", "Check now", "Quit"}:
            sys.exit(f"FAULT the menu holds {words}")
        desktop.choose(item, "Check now")
        title, text = desktop.wait(lambda: desktop.told[:1], "nothing was told, though the record is gone")[0]
        print(f"told: {title}\n{text}", flush=True)
        if title != f"{DOMAIN}: something became worse" or f"_mta-sts.{DOMAIN}" not in text:
            sys.exit("FAULT something else was told")
        desktop.choose(item, "Check now")
        time.sleep(3)
        desktop.wait(lambda: True, "")
        if len(desktop.told) != 1:
            sys.exit("FAULT the same was told again")
        windows = XWindows(environment["DISPLAY"], process.pid)
        close_and_open(desktop, item, process, windows)
        windows.close_display()
        desktop.choose(item, "Quit")
        desktop.wait(lambda: process.poll() is not None, "Quit did not end the program")
        if process.returncode != 0:
            sys.exit(f"FAULT the program ended with {process.returncode}")
    finally:
        stop(process)


def main():
    program, cli = sys.argv[1:]
    need("Xvfb", "dbus-daemon")
    try:
        from gi.repository import Gio  # noqa: F401
    except ImportError:
        print("skipped: the bindings for D-Bus are not installed")
        return SKIPPED
    with screen() as environment, bus(environment) as address:
        environment = {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
        with practice(cli, "protected", environment) as resolver:
            look = [cli, "check", "--watch", "--no-smtp", "--timeout", "20", "--resolver", resolver, DOMAIN]
            subprocess.run(look, env=environment, check=True)
        with practice(cli, "first-visit", environment) as resolver:
            settle(environment, resolver)
            play(Desktop(address), program, environment)
    print("the icon came, told what changed once, kept the program when its window was closed, and ended it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
