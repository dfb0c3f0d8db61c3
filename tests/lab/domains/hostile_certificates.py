"""Certificates made to deceive or to exhaust, shown by a policy host and by a mail server."""

from domains.hostile_parts import certificates, mail, patient, web

NAMES = ("name-nul name-star name-star-top name-stars name-star-middle name-star-part name-dots name-nasty names-none "
         "names-other-kinds subject-nasty")


def both(kinds: str, outcome: str):
    """This error of the certificate at either server."""
    return (*certificates(web, kinds, "ineffective", {f"policy-https.certificate.{outcome}"}),
            *certificates(mail, kinds, "losing-mail", {f"smtp.certificate.{outcome}"}))


DOMAINS = (
    *both(NAMES, "name/mismatch"),
    *both("chain-loop issuer-nasty", "trust/unknown-ca"),
    *both("dates-junk critical-unknown", "trust/weak"),
    *both("dates-year-0 dates-backwards", "validity/expired"),
    # More than OpenSSL takes of a handshake.
    *certificates(web, "names-10000", "ineffective", {"policy-https.handshake/alert"}),
    *certificates(mail, "names-10000", "losing-mail", {"smtp.handshake/failed"}),
    *certificates(web, "chain-100", "protected", warnings={"policy-https.certificate.trust/long"}),
    *certificates(mail, "chain-100", "protected", warnings={"smtp.certificate.trust/long"}),
    # So much work that nobody does it.
    *certificates(web, "chain-constraints", "unknown", told={"policy-https.certificate.trust/unknown"}, exit=3,
                  dark=("policy-https.certificate.trust", "policy-https.certificate.validity")),
    *certificates(mail, "chain-constraints", "protected", told={"smtp.certificate.trust/unknown"}, exit=3,
                  dark=("smtp.certificate.trust", "smtp.certificate.validity")),
    # Odd, but in order; the name stands behind two thousand others.
    *certificates(web, "dates-all names-2000 chain-100k", "protected"),
    *certificates(mail, "dates-all names-2000 chain-100k", "protected"),
    # The server needs more than a second for each handshake.
    *patient((*certificates(web, "rsa-16k", "protected", warnings={"policy-https.certificate.trust/large-key"}),
              *certificates(mail, "rsa-16k", "protected", warnings={"smtp.certificate.trust/large-key"})), 40),
    # Postfix takes ten intermediates. Of ninety-nine only the first are kept: who issued the last was not seen.
    *certificates(web, "deep-10 deep-11", "protected"),
    *certificates(mail, "deep-10", "protected"),
    *certificates(mail, "deep-11", "protected", warnings={"smtp.certificate.trust/long"}),
    *certificates(web, "deep-99", "unknown", warnings={"policy-https.certificate.trust/long"}, exit=3,
                  told={"policy-https.certificate.trust/unknown"}, dark=("policy-https.certificate.validity",)),
    *certificates(mail, "deep-99", "protected", warnings={"smtp.certificate.trust/long"}, exit=3,
                  told={"smtp.certificate.trust/unknown"}, dark=("smtp.certificate.validity",)),
)
