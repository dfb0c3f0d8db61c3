"""Holds a translated user guide against the English one and against the words of the window.

A guide that has fallen behind, names a button otherwise than the window does, or shows another command is a fault.
"""
import collections
import re

HEADING = re.compile(r"^(#+) (.*)$", re.MULTILINE)
FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
END = ".:…。："


def anchor_of(heading):
    """As the help does it, and the web sites that show Markdown."""
    kept = (c for c in heading.lower() if c.isalnum() or c in "-_ ")
    return "".join(kept).replace(" ", "-")


def plain(text):
    return re.sub(r"\(&\w\)|&(?=\w)", "", text).strip().strip(END)


def words_of(window):
    """The words of the window, without mnemonics, to all that they are translated to."""
    words = collections.defaultdict(set)
    for (_, source), (translation, _) in window.items():
        words[plain(source)].add(plain(translation))
    return words


class Guide:
    def __init__(self, text):
        self.fences = [(language, body) for _, language, body in FENCE.findall(text)]
        text = FENCE.sub("", text)
        self.headings = [(len(level), title) for level, title in HEADING.findall(text)]
        self.sections = HEADING.split(text)[3::3]
        self.anchors = [anchor_of(title) for _, title in self.headings]

    def places(self, section):
        """Where the links of a section lead: the number of a heading, or an address."""
        for target in LINK.findall(section):
            own = target.startswith("#")
            yield self.anchors.index(target[1:]) if own and target[1:] in self.anchors else target


def faults_of_section(ours, english, theirs, translated, words):
    if PICTURE.findall(ours) != PICTURE.findall(theirs):
        yield "has other pictures"
    if sorted(map(str, english.places(ours))) != sorted(map(str, translated.places(theirs))):
        yield "has other links, or one that leads nowhere"
    code = [collections.Counter(CODE.findall(text)) for text in (ours, theirs)]
    for text in (code[0] - code[1]) + (code[1] - code[0]):
        yield f"has other code: {text}"
    if [line.count("|") for line in ours.splitlines() if line.startswith("|")] != [
            line.count("|") for line in theirs.splitlines() if line.startswith("|")]:
        yield "has other tables"
    for kind, mark in [("items", r"^ *- "), ("numbered items", r"^ *\d+\. ")]:
        if len(re.findall(mark, ours, re.MULTILINE)) != len(re.findall(mark, theirs, re.MULTILINE)):
            yield f"has another number of {kind}"
    bold = BOLD.findall(ours)
    theirs_bold = [plain(name) for name in BOLD.findall(theirs)]
    if len(bold) != len(theirs_bold):
        yield "has another number of bold words"
    for name in map(plain, bold):
        if name in words and not words[name] & set(theirs_bold):
            yield f"names “{name}” otherwise than the window: {' / '.join(sorted(words[name]))}"


def faults(english_text, translated_text, window):
    """window: (context, source) to (translation, is finished), of the same language."""
    english, translated, words = Guide(english_text), Guide(translated_text), words_of(window)
    if [level for level, _ in english.headings] != [level for level, _ in translated.headings]:
        yield "has other headings"
        return
    if len(set(translated.anchors)) != len(translated.anchors):
        yield "has a heading twice"
    if english.fences != translated.fences:
        yield "has other blocks of code"
    steps = {source: translation for (context, source), (translation, _) in window.items() if context == "Step"}
    for i, ((_, title), (_, name)) in enumerate(zip(english.headings, translated.headings)):
        step, colon, _ = title.partition(":")
        if step in steps and name.partition(":")[0].partition("：")[0].strip() != steps[step]:
            yield f"calls the step “{step}” otherwise than the window: {steps[step]}"
        for fault in faults_of_section(english.sections[i], english, translated.sections[i], translated, words):
            yield f"section “{title}” {fault}"
