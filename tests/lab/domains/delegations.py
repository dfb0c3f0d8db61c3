"""Domains that others run in part, or whose name servers do not agree."""

from scenario import STS, TLSRPT, Scenario, Web


def stale(name, sentence, warning, **more):
    """A domain whose second name server serves something older."""
    more.setdefault("stale_sts", (STS,))
    return Scenario(name, sentence, "protected", warnings={warning}, delegation="stale", **more)


DOMAINS = (
    Scenario("record-delegated", "The record is a provider's, the policy file the domain's own.",
             "protected", told={"ops.delegation/unclear"}, sts=(),
             records="_mta-sts CNAME _mta-sts.provider.test."),
    Scenario("host-delegated", "The policy file is a provider's, the record the domain's own.",
             "protected", told={"ops.delegation/hosted"}, web_alias="host-delegated.provider.test."),
    stale("stale-tlsrpt", "One of two name servers still serves the old reporting record.",
          "tlsrpt.consistent/differ", stale_tlsrpt=(TLSRPT.replace("tls-reports", "former"),)),
    stale("stale-tlsrpt-missing", "One of two name servers does not have the reporting record yet.",
          "tlsrpt.consistent/differ", stale_tlsrpt=()),
    # What the resolver sees is a matter of luck, that the servers differ is not.
    Scenario("stale-host", "One of two name servers does not know the policy host.",
             {"protected", "ineffective"}, ({"policy-host.address/missing"}, set()),
             warnings={"policy-host.consistent/missing"}, delegation="stale", stale_sts=(STS,), stale_host=False),
    Scenario("stale-record-missing", "One of two name servers does not have the record yet.",
             {"protected", "ineffective"}, ({"sts-txt.present/missing"}, set()),
             warnings={"sts-txt.consistent/differ"}, delegation="stale"),
    Scenario("one-lame-server", "One of two name servers does not know the domain at all.",
             "protected", warnings={"sts-txt.consistent/differ"}, delegation="one-lame"),
    Scenario("one-silent-server", "One of two name servers never answers.",
             "protected", warnings={"sts-txt.consistent/silent"}, delegation="one-silent", slow=True),
    Scenario("one-server-gone", "One of two name servers has no address.",
             "protected", warnings={"sts-txt.consistent/no-address"}, delegation="one-gone"),
    Scenario("wildcard-host", "The policy host is there only because a wildcard answers for every host.",
             "protected", told={"dns.wildcard/address"}, host_record=False, web=(Web(address="203.0.113.60"),),
             records="* A 203.0.113.60"),
)
