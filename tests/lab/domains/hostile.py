"""The cases of the hostile lab: what attacks, and what Postseal has to say about it."""

from domains import (hostile_certificates, hostile_files, hostile_mail_servers, hostile_name_servers,
                     hostile_policy_hosts)
from domains.hostile_parts import GOOD  # noqa: F401  the domain that memory is measured against

ALL = (
    *hostile_name_servers.DOMAINS, *hostile_policy_hosts.DOMAINS, *hostile_certificates.DOMAINS,
    *hostile_mail_servers.DOMAINS, *hostile_files.DOMAINS,
)
