"""Which reader reads which dialect, and what it must notice."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Tuple

import export_code
import export_nameservers
import export_publications
import export_scripts
import export_tools
import export_zonefiles
from export_publications import Publication, Refused, differences, generate


@dataclass(frozen=True)
class Reader:
    """A reader of a dialect; spoil makes a mistake that it must notice, or that shows in what it read."""

    dialect: str
    tool: str
    read: Callable
    spoil: Callable[[str], str]
    with_ttl: bool = True
    programs: Tuple[str, ...] = ()
    absent: str = ""  # why it is left out

    @property
    def name(self) -> str:
        return f"{self.dialect}/{self.tool}"

    def why_left_out(self) -> str:
        missing = [program for program in self.programs if shutil.which(program) is None]
        return self.absent or (f"not installed: {' '.join(missing)}" if missing else "")


def without_quotes(text: str) -> str:
    return text.replace('"', "")


def replaced(old: str, new: str):
    return lambda text: text.replace(old, new)


def alias_beside(text: str) -> str:
    """An alias at the policy host too, which every name server has to refuse."""
    return text + f"{export_publications.WITH_SIGNS.host}. 3600 IN CNAME policy.provider.test.\n"


def readers(tools: Path) -> List[Reader]:
    """All of them, in the order of the dialects."""
    found = []
    azure = export_zonefiles.azure_importer()
    for dialect in ("bind", "bind-relative", "cloudflare-zone"):
        for tool, read in (("named-checkzone", export_zonefiles.NAMED), ("nsd-checkzone", export_zonefiles.NSD),
                           ("ldns-read-zone", export_zonefiles.LDNS)):
            found.append(Reader(dialect, tool, read, without_quotes, programs=(tool,)))
        # It prints no records, so it can only be seen to refuse; what Knot holds is seen with knotd below.
        found.append(Reader(dialect, "kzonecheck", export_zonefiles.KNOT, alias_beside, programs=("kzonecheck",)))
        found.append(Reader(dialect, "azure-import", azure, without_quotes,
                            absent="" if azure else "python3-azure-cli is not installed (700 MB)"))
    bind, knot, powerdns, dnsmasq = (
        export_nameservers.Bind(), export_nameservers.Knot(), export_nameservers.PowerDns(),
        export_nameservers.Dnsmasq())
    found += [
        Reader("bind", "knotd", knot.load, without_quotes, programs=("knotd", "dig")),
        Reader("nsupdate", "bind", bind.read, without_quotes, programs=("named", "nsupdate", "dig")),
        Reader("pdnsutil", "powerdns", powerdns.read, without_quotes, programs=("pdnsutil", "pdns_server", "dig")),
        Reader("knotc", "knotd", knot.read, without_quotes, programs=("knotc", "knotd", "dig")),
        Reader("tinydns", "tinydns-data", export_nameservers.tinydns, replaced("\\072", ":"),
               programs=("tinydns-data", "tinydns-get")),
        Reader("dnsmasq", "dnsmasq", dnsmasq.read, without_quotes, with_ttl=False, programs=("dnsmasq", "dig")),
        Reader("powershell", "powershell", None, None, absent="there is no PowerShell in Debian"),
        Reader("route53", "botocore", export_code.route53, replaced('"TTL"', '"Ttl"'),
               absent=_module_missing("botocore", "python3-botocore")),
        Reader("gcloud", "sh", export_scripts.gcloud, replaced("^|^", "")),
        Reader("azure", "sh", export_scripts.azure, replaced("'", '"')),
        Reader("cloudflare-api", "json", export_code.cloudflare_api, replaced('\\"', "")),
    ]
    terraform = export_code.Terraform(tools)
    hcl_absent = "" if export_tools.installed(tools) and shutil.which("node") else export_tools.NONE_HERE
    for provider, spoil in (("cloudflare", replaced('\\"', "")), ("aws", replaced("]", "")),
                            ("google", replaced('\\"', '"')), ("azurerm", replaced("    value", "    values"))):
        found.append(Reader(f"terraform-{provider}", "hcl2json", getattr(terraform, provider), spoil,
                            absent=hcl_absent))
    return found + [
        Reader("dnscontrol", "duktape", export_code.dnscontrol, replaced(",\n", "\n"), programs=("duk",)),
        Reader("octodns", "yaml", export_code.octodns, replaced("\\;", ";"),
               absent=_module_missing("yaml", "python3-yaml")),
        Reader("table", "by hand", export_code.table, replaced("Name within the zone              ",
                                                              "Name within the zone              x")),
    ]


def _module_missing(module: str, package: str) -> str:
    import importlib.util
    return "" if importlib.util.find_spec(module) else f"{package} is not installed"


def told_by(reader: Reader, cli: str) -> List[str]:
    """What is wrong with the dialect as this reader sees it, in words."""
    told = []
    for publication in export_publications.ALL:
        text = generate(cli, publication, "--format", reader.dialect)
        told += [f"{publication.name}: {line}" for line in _compared(reader, publication, text)]
    publication = export_publications.WITH_SIGNS
    text = generate(cli, publication, "--format", reader.dialect)
    spoilt = reader.spoil(text)
    if spoilt == text:
        told.append("the spoilt text is the same: nothing was shown")
    elif not _compared(reader, publication, spoilt):
        told.append("a spoilt text was not noticed")
    return told


def _compared(reader: Reader, publication: Publication, text: str) -> List[str]:
    try:
        return differences(publication.records(), reader.read(publication, text), reader.with_ttl)
    except Refused as refusal:
        return [f"refused: {refusal}"]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        return [f"refused: {type(error).__name__}: {error}"]


def sequences():
    """Publications one after another, whose last one alone may be seen at the end."""
    first, alias, one = export_publications.ADDRESSES, export_publications.ALIAS, export_publications.ONE_FAMILY
    return (first, first), (alias, alias), (first, alias, first), (alias, first, alias), (first, one), (one, first)


def told_of_repetition(reader: Reader, cli: str) -> List[str]:
    """What is wrong after publishing again, or something else than before."""
    told = []
    for sequence in sequences():
        texts = [generate(cli, each, "--format", reader.dialect) for each in sequence]
        try:
            lines = differences(sequence[-1].records(), reader.read(sequence[-1], *texts))
        except Refused as refusal:
            lines = [f"refused: {refusal}"]
        told += [f"{', then '.join(each.name for each in sequence)}: {line}" for line in lines]
    return told


REPEATED = ("nsupdate", "pdnsutil", "knotc")
