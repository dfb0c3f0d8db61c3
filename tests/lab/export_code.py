"""Records as JSON, YAML, HCL, JavaScript and a table, read by what reads these formats elsewhere."""

import json
import re
import subprocess
import tempfile
import threading
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import List

from export_publications import Publication, Record, Refused
from export_zonefiles import text_value, value_of

HERE = Path(__file__).resolve().parent


def under(name: str, zone: str) -> str:
    """The whole name behind one within the zone."""
    if name.endswith("."):
        raise Refused(f"{name} is no name within the zone")
    return zone if name == "@" else f"{name}.{zone}"


def require(condition, why: str):
    if not condition:
        raise Refused(why)


def route53(publication: Publication, text: str) -> List[Record]:
    """Checked and put into the request by botocore; read from that request's XML."""
    import botocore.serialize
    import botocore.session
    import botocore.validate
    service = botocore.session.get_session().get_service_model("route53")
    operation = service.operation_model("ChangeResourceRecordSets")
    request = {"HostedZoneId": "Z1", "ChangeBatch": json.loads(text)}
    report = botocore.validate.ParamValidator().validate(request, operation.input_shape)
    require(not report.has_errors(), report.generate_report())
    body = botocore.serialize.create_serializer("rest-xml").serialize_to_request(request, operation)["body"]
    root = ElementTree.fromstring(body)
    space = root.tag[:root.tag.index("}") + 1]
    records = []
    for change in root.iter(f"{space}Change"):
        # The validator does not look at words that the service only takes from a list.
        action, kind = change.findtext(f"{space}Action"), change.findtext(f"{space}ResourceRecordSet/{space}Type")
        require(action in service.shape_for("ChangeAction").enum, f"no action {action}")
        require(kind in service.shape_for("RRType").enum, f"no type {kind}")
        require(action == "UPSERT", f"{action} is not repeatable")
        group = change.find(f"{space}ResourceRecordSet")
        for value in group.iter(f"{space}Value"):
            records.append(Record(group.findtext(f"{space}Name").rstrip("."), kind,
                                  int(group.findtext(f"{space}TTL")), value_of(kind, value.text)))
    return records


def cloudflare_api(_: Publication, text: str) -> List[Record]:
    """Its JSON alone: there is no reader of the service's outside."""
    posts = json.loads(text)
    require(set(posts) == {"posts"}, f"members {set(posts)}")
    records = []
    for post in posts["posts"]:
        kind, text_type = post["type"], post["type"] == "TXT"
        require(set(post) == {"name", "type", "content", "ttl"} | (set() if text_type else {"proxied"}), str(post))
        require(text_type or post["proxied"] is False, "behind the proxy")
        value = text_value(post["content"]) if text_type else post["content"]
        records.append(Record(post["name"], kind, post["ttl"], value))
    return records


def dnscontrol(publication: Publication, text: str) -> List[Record]:
    """Run as the program that it is, by an engine of the kind that DNSControl has in it, with functions of ours."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "dnsconfig.js"
        program.write_text((HERE / "dnscontrol_functions.js").read_text() + text + "\nprint(JSON.stringify(zones));\n")
        done = subprocess.run(["duk", program], capture_output=True, text=True, check=False)
    require(done.returncode == 0, (done.stderr + done.stdout).strip())
    zones = json.loads(done.stdout)
    require(set(zones) == {publication.apex}, f"zones {set(zones)}")
    records = []
    for each in zones[publication.apex]:
        value = each["value"]
        require(each["type"] != "CNAME" or value.endswith("."), "a target within the zone")
        records.append(Record(under(each["name"], publication.apex), each["type"], each["ttl"],
                              value.rstrip(".") if each["type"] == "CNAME" else value))
    return records


def octodns(publication: Publication, text: str) -> List[Record]:
    """YAML, with what octoDNS asks besides: names and members sorted, semicolons of TXT escaped."""
    import yaml
    names = yaml.safe_load(text)
    require(list(names) == sorted(names), "names are not sorted")
    records = []
    for name, groups in names.items():
        for group in groups if isinstance(groups, list) else [groups]:
            require(list(group) == sorted(group), "members are not sorted")
            require(set(group) in ({"ttl", "type", "value"}, {"ttl", "type", "values"}), f"members {set(group)}")
            for value in group.get("values", [group.get("value")]):
                require(isinstance(value, str), f"not a text: {value}")
                if group["type"] == "TXT":
                    require(not re.search(r"(?<!\\);", value), "unescaped ; in TXT")
                    value = value.replace("\\;", ";")
                elif group["type"] == "CNAME":
                    require(value.endswith("."), "missing trailing .")
                    value = value[:-1]
                records.append(Record(under(name, publication.apex), group["type"], group["ttl"], value))
    return records


def table(publication: Publication, text: str) -> List[Record]:
    """As somebody would type it into a form: each of the three names has to be the same."""
    records = []
    for block in text.split("\n\n")[1:]:
        rows = dict((line[2:36].strip(), line[36:]) for line in block.splitlines())
        names = {under(rows["Name within the zone"], publication.apex), rows["or the name in full"],
                 rows["or in full with a dot at the end"][:-1]}
        require(len(names) == 1, f"several names: {names}")
        value = rows["Target"] if rows["Type"] == "CNAME" else rows["Value"]
        records.append(Record(names.pop(), rows["Type"], int(rows["TTL"]), value))
    return records


class Terraform:
    """HCL by the parser that Terraform itself has (npm's @cdktf/hcl2json), then each provider's members."""

    def __init__(self, tools: Path):
        self._tools = tools
        self._process = None
        self._lock = threading.Lock()

    def _blocks(self, text: str):
        """Every resource with its type."""
        with self._lock:
            if not self._process:  # the parser takes its time to start
                self._process = subprocess.Popen(["node", HERE / "hcl_to_json.js", self._tools], text=True,
                                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            self._process.stdin.write(json.dumps(text) + "\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
        require("refused" not in answer, answer.get("refused"))
        whole = answer["taken"]
        require(set(whole) == {"resource"}, f"blocks {set(whole)}")
        for kind, labels in whole["resource"].items():
            for label, found in labels.items():
                require(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", label), f"no name for a resource: {label}")
                require(len(found) == 1, f"two resources {label}")
                yield kind, found[0]

    def cloudflare(self, _: Publication, text: str) -> List[Record]:
        records = []
        for kind, block in self._blocks(text):
            host = block["type"] != "TXT"
            require(kind == "cloudflare_dns_record", kind)
            require(set(block) == {"zone_id", "name", "type", "ttl", "content"} | ({"proxied"} if host else set()),
                    f"members {set(block)}")
            require(not host or block["proxied"] is False, "behind the proxy")
            value = block["content"] if host else text_value(block["content"])
            records.append(Record(block["name"], block["type"], block["ttl"], value))
        return records

    def aws(self, _: Publication, text: str) -> List[Record]:
        records = []
        for kind, block in self._blocks(text):
            require(kind == "aws_route53_record", kind)
            require(set(block) == {"zone_id", "name", "type", "ttl", "records"}, f"members {set(block)}")
            for value in block["records"]:
                # The provider puts the outer quotes, and only these.
                value = text_value(f'"{value}"') if block["type"] == "TXT" else value
                records.append(Record(block["name"], block["type"], block["ttl"], value))
        return records

    def google(self, _: Publication, text: str) -> List[Record]:
        records = []
        for kind, block in self._blocks(text):
            require(kind == "google_dns_record_set", kind)
            require(set(block) == {"managed_zone", "name", "type", "ttl", "rrdatas"}, f"members {set(block)}")
            require(block["name"].endswith("."), "name without final dot")
            records += [Record(block["name"][:-1], block["type"], block["ttl"], value_of(block["type"], value))
                        for value in block["rrdatas"]]
        return records

    def azurerm(self, publication: Publication, text: str) -> List[Record]:
        records = []
        for resource, block in self._blocks(text):
            kind = re.fullmatch(r"azurerm_dns_(a|aaaa|cname|txt)_record", resource)[1].upper()
            member = "record" if kind in ("TXT", "CNAME") else "records"
            require(set(block) == {"resource_group_name", "zone_name", "name", "ttl", member}, f"members {set(block)}")
            require(block["zone_name"] == publication.apex, block["zone_name"])
            values = [block[member]] if kind == "CNAME" else block[member]
            if kind == "TXT":
                values = [each["value"] for each in values]
            records += [Record(under(block["name"], publication.apex), kind, block["ttl"], value) for value in values]
        return records
