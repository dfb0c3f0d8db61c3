#!/usr/bin/python3
"""Reads the real window as a screen reader does, over AT-SPI: every name, every state, every light as its word.

    readout.py PATH         the program to read; it opens its practice network

Everything that can have the focus has a name, the steps and the findings say how they stand, and say something else
when a thing is mended or broken. Walks through all steps by the names of their buttons. Exit 0 when all is well, 1 when
something is not, 77 when the screen, the bus or the bindings are missing.
"""

import os
import re
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from display import SKIPPED, need, screen, stop  # noqa: E402

STATUS_WORDS = ("pass", "note", "warning", "error", "could not check", "running", "waiting", "skipped", "not set up",
                "does not apply")
STEPS = ("Domain", "Mail servers", "Policy", "Policy host", "MTA-STS record", "TLS reports", "Publish", "Verify",
         "Next")
PATIENCE = 60
# Longer than this without one element to read: the program hangs, and waiting on tells nothing more.
SILENCE = 30
MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&(?:[a-zA-Z]+|#\d+);|(?<!\w)&\w")
# What a person can act upon.
ACTING = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button", "list item",
          "list", "entry")

faults: list[str] = []


def expect(holds: bool, sentence: str):
    if not holds and sentence not in faults:
        faults.append(sentence)
        print("FAULT", sentence, flush=True)


def wait_for(what, sentence: str):
    """The first true value of what(); a fault when there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = what()
        if value:
            return value
        time.sleep(0.1)
    expect(False, sentence)
    return None


class Element:
    """One element as the reader gets it, asked afresh each time."""

    def __init__(self, node):
        from gi.repository import Atspi
        node.clear_cache()
        self.node = node
        self.name = node.get_name() or ""
        self.description = node.get_description() or ""
        # AT-SPI 2.54 and later say "button".
        self.role = {"button": "push button"}.get(node.get_role_name(), node.get_role_name())
        states = node.get_state_set()
        self.states = {name for name in ("VISIBLE", "SHOWING", "FOCUSABLE", "FOCUSED", "ENABLED", "CHECKED",
                                         "SELECTED", "EXPANDABLE", "EXPANDED")
                       if states.contains(getattr(Atspi.StateType, name))}

    def labels(self) -> str:
        """The names of what is said to be its label."""
        from gi.repository import Atspi
        return " ".join(relation.get_target(i).get_name() for relation in self.node.get_relation_set()
                        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                        for i in range(relation.get_n_targets()))

    def spoken(self) -> str:
        """What tells it from others. The name of a combo box is its value: there the label counts."""
        return self.labels() if self.role == "combo box" else self.name or self.labels()

    def __str__(self):
        return f"{self.role} {self.name!r} ({self.description!r})"


def elements(node):
    """Everything below that is shown, in the order of the tree. What vanishes meanwhile is left out."""
    from gi.repository import GLib
    try:
        element = Element(node)
        if "VISIBLE" not in element.states and element.role not in ("application", "desktop frame"):
            return
        yield element
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from elements(child)


class Gone(Exception):
    """The program ended or answers no longer; the text says which."""


class Reader:
    def __init__(self, application, process: subprocess.Popen):
        self.application = application
        self.process = process
        self.heard = time.monotonic()

    def all(self) -> list[Element]:
        found = list(elements(self.application))
        if found:
            self.heard = time.monotonic()
        elif self.process.poll() is not None:
            raise Gone(f"the program ended with {self.process.returncode}")
        elif time.monotonic() > self.heard + SILENCE:
            raise Gone(f"the program has not answered for {SILENCE} s\n{threads_of(self.process.pid)}")
        return found

    def at_rest(self) -> list[Element]:
        """The same, when two readings agree: what is about to be destroyed has no name any more."""
        end = time.monotonic() + PATIENCE
        before, now = None, self.all()
        while before != [str(each) for each in now] and time.monotonic() < end:
            time.sleep(0.2)
            before, now = [str(each) for each in now], self.all()
        return now

    def find(self, role: str, start: str):
        return next((e for e in self.all() if e.role == role and e.name.startswith(start)), None)

    def press(self, role: str, start: str):
        """Does what a reader's command for the element does."""
        found = wait_for(lambda: self.find(role, start), f"no {role} is called {start!r}")
        if found:
            found.node.do_action(0)

    def steps(self) -> dict[str, str]:
        """Each step of the sidebar with what is read out behind its name."""
        sidebar = self.find("list", "Steps")
        texts = [e.name.partition(": ") for e in (elements(sidebar.node) if sidebar else ()) if e.role == "list item"]
        return {name: text for name, _, text in texts if name in STEPS}

    def wait_for_steps(self, **wanted: str):
        """Waits until these steps read as wanted; spaces and hyphens of the names are underscores."""
        names = {re.sub("[ -]", "_", step): step for step in STEPS}

        def there():
            steps = self.steps()
            return all(steps.get(names[key], "").startswith(word) for key, word in wanted.items())
        wait_for(there, f"the steps never read {wanted}")


def threads_of(pid: int) -> str:
    """What each thread of a program that hangs is doing, as far as this machine can tell."""
    if shutil.which("gdb"):
        told = subprocess.run(["gdb", "-p", str(pid), "-batch", "-nx", "-ex", "thread apply all bt 40"],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        return told.stdout
    lines = []
    for thread in sorted(os.listdir(f"/proc/{pid}/task"), key=int):
        with open(f"/proc/{pid}/task/{thread}/stat", encoding="utf-8", errors="replace") as file:
            name, _, rest = file.read().partition("(")[2].rpartition(")")
            fields = rest.split()
            # proc(5): state is the third field, utime and stime the 14th and 15th.
            lines.append(f"thread {name}: state {fields[0]}, {int(fields[11]) + int(fields[12])} ticks of the processor")
    return "\n".join(lines)


def check_elements(reader: Reader, page: str):
    """Names, labels and no markup, for all that is shown now."""
    seen = reader.at_rest()
    for element in seen:
        if "FOCUSABLE" in element.states or element.role in ACTING:
            # The list that a closed combo box would open is part of the box; a list of rows needs no name.
            if element.role == "list" and not {"SHOWING", "FOCUSABLE"} <= element.states:
                continue
            expect(bool(element.spoken().strip()), f"{page}: no name: {element}")
            expect(element.role not in ("filler", "panel", "unknown"), f"{page}: not told what it is: {element}")
        for text in (element.name, element.description):
            expect(not MARKUP.search(text), f"{page}: markup is read out: {element}")
        if element.role == "image":
            expect(element.name in STATUS_WORDS, f"{page}: a light without its word: {element}")
    return seen


def check_rows(seen: list[Element], page: str) -> int:
    """A row says its title, its word, and all that stands in it."""
    rows = [e for e in seen if "EXPANDABLE" in e.states and e.role == "list item"]
    for row in rows:
        title, _, rest = row.name.partition(": ")
        word = next((w for w in STATUS_WORDS if rest.startswith(w + ". ")), "")
        expect(bool(title and word), f"{page}: a finding without its word: {row}")
        expect(len(rest) > len(word) + 2, f"{page}: a finding that does not say what was seen: {row}")
        for part in elements(row.node):
            if part.role == "image":
                expect(part.name == word, f"{page}: light {part.name!r} beside {row}")
    return len(rows)


def check_sidebar(reader: Reader):
    steps = reader.steps()
    expect(tuple(steps) == STEPS, f"the steps read {steps}")
    for step, text in steps.items():
        expect(text.split(",")[0] in STATUS_WORDS, f"step {step} has no word for its light: {text!r}")


def walk_through(reader: Reader) -> int:
    rows = 0
    for number, page in enumerate(STEPS):
        if number:
            reader.press("push button", "Next" if page == "Next" else f"Next: {page}")
            wait_for(lambda: any(e.name == page and e.role == "label" for e in reader.all()), f"{page} did not open")
        seen = check_elements(reader, page)
        rows += check_rows(seen, page)
        check_sidebar(reader)
        print(f"{page}: {len(seen)} elements", flush=True)
    return rows


def check_opening(reader: Reader):
    """A finding is opened by the reader's command, and says that it is."""
    row = next((e for e in reader.all() if "EXPANDABLE" in e.states), None)
    expect(row is not None, "no finding to open")
    if row:
        row.node.do_action(0)
        wait_for(lambda: "EXPANDED" in Element(row.node).states, f"it does not say that it is open: {row}")
        for head in ("Seen", "Why it matters"):
            expect(any(e.name == head for e in elements(row.node)), f"an open finding without {head!r}")


def check_window(reader: Reader):
    windows = [e for e in reader.all() if e.role in ("frame", "window")
               and e.name.startswith("practice.example — Postseal")]
    expect(len(windows) == 1, "the window is not told as one, with its domain")


def read(reader: Reader):
    # Broken as the program was started; then mended, then taken down: each time it reads differently.
    reader.wait_for_steps(Mail_servers="error", Policy="pass", Verify="error")
    check_window(reader)
    rows = walk_through(reader)
    expect(rows > 5, f"only {rows} findings were read out")
    check_opening(reader)
    reader.press("check box", "MX certificate expired")
    reader.wait_for_steps(Mail_servers="pass", Verify="pass")
    reader.press("check box", "TLS reporting record malformed")
    reader.wait_for_steps(TLS_reports="error", Mail_servers="pass")
    reader.press("check box", "TLS reporting record malformed")
    reader.press("push button", "Take it down")
    reader.wait_for_steps(Policy="not set up", MTA_STS_record="not set up", TLS_reports="not set up")
    check_elements(reader, "Verify, nothing set up")


def application_of(process: subprocess.Popen):
    """The program on the bus, when it has come and has a window."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    Atspi.init()

    def there():
        if process.poll() is not None:
            raise RuntimeError(f"the program ended with {process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == process.pid and child.get_child_count():
                return child
        return None
    found = wait_for(there, "the program did not come to the accessibility bus")
    if found:
        found.set_cache_mask(Atspi.Cache.NONE)
    return found


def on_the_bus(program: str) -> int:
    process = subprocess.Popen([program, "--practice", "mx-cert-expired"], stdin=subprocess.DEVNULL)
    try:
        application = application_of(process)
        if application:
            read(Reader(application, process))
    except Gone as gone:
        expect(False, str(gone))
    finally:
        stop(process)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


def main() -> int:
    if sys.argv[1] == "--on-the-bus":
        return on_the_bus(sys.argv[2])
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        print("skipped: the test needs the Debian packages python3-gi and gir1.2-atspi-2.0")
        return SKIPPED
    need("dbus-run-session")
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        print("skipped: the test needs the Debian package at-spi2-core")
        return SKIPPED
    with screen() as environment:
        # Qt speaks to readers only when one is there, or when it is told that one is.
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        command = ["dbus-run-session", "--", sys.executable, os.path.realpath(__file__), "--on-the-bus",
                   os.path.realpath(sys.argv[1])]
        return subprocess.run(command, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
