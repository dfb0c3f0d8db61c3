"""The table of the lab's domains: what is broken in each, and what Postseal has to say about it."""

from domains import delegations, good, limits, mail_servers, mx_records, names, policy_file, policy_host, records

ALL = (
    *good.DOMAINS, *names.DOMAINS, *records.DOMAINS, *policy_host.DOMAINS, *policy_file.DOMAINS,
    *mx_records.DOMAINS, *mail_servers.DOMAINS, *delegations.DOMAINS, *limits.DOMAINS,
)
