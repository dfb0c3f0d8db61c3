#!/usr/bin/env python3
"""Holds the man pages and the completions against what the programs say of themselves.

    tests/package/documents.py POSTSEAL_CLI [POSTSEAL]

Every option of --help has to stand in the man page and in each completion, and the other way round; the same for the
words that options take. The completion of bash is driven, and that of fish where it is installed; that of zsh is read,
and zsh judges its syntax.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

installer = pathlib.Path(__file__).resolve().parents[2] / "installer"
faults = []


def run(*command, **options):
    # Without a display: help is read over ssh too.
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    environment["LC_ALL"] = "C.UTF-8"
    environment.update(options.pop("environment", {}))
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, **options)


def compare(what, wanted, found):
    for word in sorted(wanted - found):
        faults.append(f"{what}: {word} is missing")
    for word in sorted(found - wanted):
        faults.append(f"{what}: {word} is there, and the program does not know it")


def options_of_help(text):
    """{option: does it take a value?}"""
    options = {}
    for line in text.splitlines():
        found = re.match(r"  ((?:-\w, )?(?:--[\w-]+)(?:, --?[\w-]+)*)( <[^ ].*>)?(?:  |$)", line)
        if found:
            for name in found.group(1).split(", "):
                options[name] = found.group(2) is not None
    return options


def sections_of_page(path):
    """{title: [lines]} of the sections and subsections of an mdoc page."""
    sections, title = {}, ""
    for line in path.read_text().splitlines():
        heading = re.match(r"\.S[hs] (.*)", line)
        if heading:
            title = heading.group(1)
        sections.setdefault(title, []).append(line)
    return sections


def options_of_page(lines):
    options = {}
    for line in lines:
        item = re.match(r"\.It Fl (.*)", line)
        if not item:
            continue
        names, value = re.match(r"(.*?)( (?:Ar|Cm) .*)?$", item.group(1)).groups()
        for name in names.split(" , "):
            options["-" + name] = value is not None
    return options


def words_of_page(lines):
    return {word for line in lines if line.startswith(".It Cm ") for word in line.split()[2:3]}


def words_of_refusal(text):
    """The words that a program lists when it refuses a value."""
    return set(re.findall(r"[\w-]+", text.split("”", 1)[1])) if "”" in text else set()


def complete_in_bash(cli, *words):
    """What bash offers behind these words."""
    script = (
        f'source "{installer}/completions/postseal-cli.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
        '_postseal_cli 2>/dev/null; printf "%s\\n" "${COMPREPLY[@]}"')
    path = f"{pathlib.Path(cli).resolve().parent}:{os.environ['PATH']}"
    done = run("bash", "-c", script, "bash", "postseal-cli", *words, environment={"PATH": path})
    if done.returncode or done.stderr:
        faults.append(f"bash, completion of {words}: {done.stderr}")
    return set(done.stdout.split())


def complete_in_fish(cli, line):
    """What fish offers at the end of this line."""
    script = f'source "{installer}/completions/postseal-cli.fish"; complete -C "{line}"'
    path = f"{pathlib.Path(cli).resolve().parent}:{os.environ['PATH']}"
    with tempfile.TemporaryDirectory() as home:
        done = run("fish", "--no-config", "-c", script, environment={"PATH": path, "HOME": home})
    if done.returncode or done.stderr:
        faults.append(f"fish, completion of “{line}”: {done.stderr}")
    return {offer.split("\t")[0] for offer in done.stdout.splitlines()}


def block(text, start, end):
    return text.split(start, 1)[1].split(end, 1)[0] if start in text else ""


def options_of_zsh(text, command):
    piece = block(text, f"        {command})", ";;")
    pieces = [piece, block(text, "    common=(", "\n    )")]
    if "$network" in piece:
        pieces.append(block(text, "    network=(", "\n    )"))
    return {option for piece in pieces for option in re.findall(r"(?<=[*')])(--[a-z][a-z-]*)(?==?\[)", piece)} | {"--help"}


def options_of_fish(text, command):
    options = {"--help", "--version"}
    seen = {name: value for name, value in re.findall(r"set -l (\w+) '__fish_seen_subcommand_from ([\w ]+)'", text)}
    for line in text.splitlines():
        condition = re.search(r"-n (?:\$(\w+)|'__fish_seen_subcommand_from ([\w ]+)')", line)
        name = re.search(r" -l ([\w-]+)", line)
        if condition and name and command in (seen.get(condition.group(1), "") + (condition.group(2) or "")).split():
            options.add("--" + name.group(1))
    return options


def check_cli(cli):
    page = sections_of_page(installer / "man/postseal-cli.1")
    zsh = (installer / "completions/_postseal-cli").read_text()
    fish = (installer / "completions/postseal-cli.fish").read_text()
    common = options_of_page(page["Common options"])
    overview = run(cli, "--help").stdout
    commands = set(re.findall(r"^  ([a-z]+) ", overview, re.M))
    if "check" not in commands:
        sys.exit("the commands cannot be read out of --help:\n" + overview)

    compare("man page, commands", commands, {t for t in page if re.fullmatch("[a-z]+", t)})
    compare("bash, commands", commands, {w for w in complete_in_bash(cli, "") if not w.startswith("-")})
    compare("zsh, commands", commands, set(re.findall(r"'(\w+):", block(zsh, "commands=(", "\n    )"))))
    compare("fish, commands", commands, set(re.findall(r"__fish_use_subcommand -a (\w+)", fish)))

    for command in sorted(commands):
        helped = options_of_help(run(cli, command, "--help").stdout)
        lines = page.get(command, [])
        written = dict(common, **options_of_page(lines))
        if ".Sx Network options" in "\n".join(lines):
            written.update(options_of_page(page["Network options"]))
        compare(f"man page, {command}", set(helped), set(written))
        for option in set(helped) & set(written):
            if helped[option] != written[option]:
                faults.append(f"man page, {command}: {option} takes {'a' if helped[option] else 'no'} value")
        long = {option for option in helped if option.startswith("--")}
        compare(f"bash, {command}", long, complete_in_bash(cli, command, "-"))
        compare(f"zsh, {command}", long, options_of_zsh(zsh, command))
        compare(f"fish, {command}", long, options_of_fish(fish, command))
        if shutil.which("fish"):
            compare(f"fish itself, {command}", long, complete_in_fish(cli, f"postseal-cli {command} --"))
        for option in long:
            # After an option with a value come values, never options.
            if helped[option] and any(w.startswith("--") for w in complete_in_bash(cli, command, option, "")):
                faults.append(f"bash, {command}: offers options as the value of {option}")
    check_words(cli, page, zsh, fish)


def check_words(cli, page, zsh, fish):
    def refused(*arguments):
        return words_of_refusal(run(cli, *arguments).stderr)

    example = ["generate", "--mx", "mail.example.org", "--host-address", "192.0.2.1", "example.org"]
    lists = {
        ("check", "--format"): refused("check", "--format", "?", "example.org"),
        ("lint", "--format"): refused("lint", "--format", "?", "sts-txt", "--text", "v"),
        ("catalogue", "--format"): refused("catalogue", "--format", "?"),
        ("check", "--family"): refused("check", "--family", "?", "example.org"),
        ("check", "--every"): refused("check", "--watch", "--write-timer", "--every", "?", "example.org"),
        ("generate", "--mode"): refused(*example, "--mode", "?"),
        ("generate", "--format"): refused(*example, "--format", "?"),
        ("plan", "--mode"): refused("plan", "setup", *example[1:], "--mode", "?"),
        ("plan", "--format"): refused("plan", "setup", *example[1:], "--format", "?"),
        ("generate", "--server"): refused(*example, "--server", "?"),
        ("check", "--practice"): set(re.findall(r"^([\w-]+) ", run(cli, "practice", "--list").stdout, re.M)),
    }
    english = {"it", "can", "be", "is", "not", "available", "in", "this", "version", "there", "are", "and", "or"}
    for words in lists.values():
        words -= english
    for (command, option), words in lists.items():
        offered = complete_in_bash(cli, command, option, "")
        compare(f"bash, values of {command} {option}", words, offered)
        compare(f"bash, values of {command} {option}=", offered, complete_in_bash(cli, command, option, "=", ""))
        if option == "--practice":
            continue
        name = option[2:]
        in_zsh = set(re.findall(rf"--{name}=\[[^]]*\]:\w+:\(([^)]*)\)", block(zsh, f"        {command})", ";;")
                                + block(zsh, "    network=(", "\n    )"))[0].split())
        compare(f"zsh, values of {command} {option}", offered, in_zsh)
        in_fish = {word for value in re.findall(rf"-l {name}\b[^\n]*?(?:\\\n)?[^\n]*-a '([^']*)'", fish) for word in value.split()}
        compare(f"fish, values of {command} {option}", offered, offered & in_fish)
        if shutil.which("fish"):
            compare(f"fish itself, values of {command} {option}", offered,
                    complete_in_fish(cli, f"postseal-cli {command} {option} "))
    compare("man page, dialects", lists["generate", "--format"], words_of_page(page["Dialects of generate"]))
    compare("man page, servers", lists["generate", "--server"], words_of_page(page["Servers of generate"]))
    kinds = refused("lint", "?") - english - {"knows"}
    compare("man page, kinds of lint", kinds, words_of_page(page["lint"]))
    compare("bash, kinds of lint", kinds, complete_in_bash(cli, "lint", ""))
    checks = set(re.findall(r"^([\w.-]+) ", run(cli, "catalogue").stdout, re.M))
    compare("bash, checks", checks, complete_in_bash(cli, "explain", ""))


def check_gui(gui):
    page = sections_of_page(installer / "man/postseal.1")
    helped = options_of_help(run(gui, "--help").stdout)
    compare("man page of the wizard", set(helped), set(options_of_page(page["DESCRIPTION"])))


def check_shells():
    for shell, name in (("bash", "postseal-cli.bash"), ("zsh", "_postseal-cli"), ("fish", "postseal-cli.fish")):
        if not shutil.which(shell):
            print(f"{shell} is not installed, its completion is only read")
            continue
        done = run(shell, "-n", str(installer / "completions" / name))
        if done.returncode or done.stderr:
            faults.append(f"{shell} cannot read its completion: {done.stderr}")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    check_cli(sys.argv[1])
    if len(sys.argv) == 3:
        check_gui(sys.argv[2])
    check_shells()
    print("\n".join(faults) or "Man pages, completions and --help agree.")
    sys.exit(1 if faults else 0)


main()
