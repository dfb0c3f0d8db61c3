"""The lab with attackers in it: name servers that lie, and certificates that no authority would issue."""

import json

import layout
from hostile_pki import HostilePki
from lab import Lab
from namespaces import WORK
from scripts import start_script


class HostileLab(Lab):
    """A lab without a real Postfix, whose domains may have a hostile name server each."""

    authorities = HostilePki

    def __init__(self, scenarios):
        super().__init__(scenarios)
        self.with_postfix = False
        self.sites = {site.scenario.name: site for site in self.plan.sites}

    def _start_web(self, pki):
        super()._start_web(pki)
        self._fitting = pki.digests()["authority"]
        folder = WORK / "dns"
        folder.mkdir()
        spec = folder / "hostile.json"
        spec.write_text(json.dumps([server for place in self.plan.dns_places() for server in self._servers(place)]))
        start_script("hostile_dns.py", spec)

    def _servers(self, place: layout.DnsPlace):
        """The hostile server and its good twin."""
        zone = place.site.scenario.zone
        attacked = {"*": "*", "mx": "mx.mailhost.test"}.get(place.dns.name, place.dns.name.replace("{domain}", zone))
        both = {"fitting": self._fitting, "records": self._records(place), "name": attacked, "type": place.dns.type}
        return ({**both, "address": place.address, "behaviour": place.dns.behaviour},
                {**both, "address": place.twin, "behaviour": "good"})

    def _records(self, place: layout.DnsPlace):
        """All that a good answer can be made of."""
        scenario = place.site.scenario
        zone = scenario.zone
        records = {f"{name} SOA": [name] for name in ("test", zone, "mailhost.test")}
        records[" SOA"] = ["a.top.test"]
        records[f"{zone} NS"] = [f"ns.{zone}"]
        records[f"ns.{zone} A"] = [place.authority()]
        records[f"{zone} MX"] = [f"10 {scenario.mx_host(mx)}" for mx in scenario.mx]
        records[f"_mta-sts.{zone} TXT"] = list(scenario.sts)
        records[f"_smtp._tls.{zone} TXT"] = [text.replace("{domain}", zone) for text in scenario.tlsrpt]
        mail = [self.plan.shared_mail[0], *(each for places in place.site.mail.values() for each in places)]
        for each in (*place.site.web, *mail):
            records.setdefault(f"{each.host} {layout.record_type(each.address)}", []).append(each.address)
        return records

    def resolver(self, name: str):
        """Arguments that lead the program to the domain's hostile or good name server; none where unbound is asked."""
        place = self.sites[name].dns
        return () if place is None or place.dns.place == "behind" else ("--resolver", place.resolver())
