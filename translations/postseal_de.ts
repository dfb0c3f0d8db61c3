<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Check</name>
    <message>
        <source>“%1” does not apply either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no policy file arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mail server to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy is switched off (mode none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more came than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{input}” is not a mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below is looked up under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS, the policy file and reports work with the ASCII form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {resolver} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {resolver} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without DNS no result would mean anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, or choose another name server in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {resolver} does not check DNSSEC signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE results and forged answers can not be judged from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a validating name server to see the DANE checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can reach port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can not reach port 25 anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most home and office networks block it; your mail servers may be fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the mail server checks from a server or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail servers were not to be connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mail server to connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of {domain} do not give a usable answer ({rcode}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not find your mail servers either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name servers of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} is covered by “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “mx: {mx}” to the policy, then change the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} has {n} labels in front of {rest}; “{value}” allows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star stands for one label only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “*.{parent}” or the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your mail servers is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that obey the policy can not deliver any mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the mx lines or set mode testing at once, then change the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pattern fits an MX host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” fits none of your MX hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a former or future provider; a former one could still receive your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it if it is not a planned change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every MX is in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outdated patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MX records are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no MX record; senders will try {domain} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but the policy then has to list {domain} as mx and the certificate must carry that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no mail server at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing MTA-STS could protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain takes mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy has nothing to protect here; the other mx, match and smtp checks do not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave MTA-STS off, or publish mode none if an older policy is still cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null MX stands beside real MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two contradict each other; senders may refuse to deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the record with “.”, or all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} is a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} is an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MX must be a name; no certificate or policy can match an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a name with an A or AAAA record and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} is not a valid host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies and certificates can not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} is no alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} is an alias for {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard forbids it. Policy and certificate are compared with {mx}, not with {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the MX at {target}, or give {mx} its own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name servers of this host give no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} has {count} addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders waste time on it, and a backup that is needed one day will be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address or remove the MX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the MX hosts has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail can not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add A or AAAA records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the address of {mx} ends in {rcode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not find this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers of {mx}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses of {mx} are public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX {mx} points to {ip}, which is not reachable from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders fail or try the wrong machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish only public addresses in public DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain accepts mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX is not an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX hosts have addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX addresses are public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers answer for mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for mta-sts.{domain} ends in {rcode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not fetch the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers or the CNAME chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the addresses {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} has no A or AAAA record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders build this name themselves; no other host can serve the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an A/AAAA record for your web server or a CNAME to your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias for {target}, which has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as no record, and anyone who can claim {target} could publish a policy for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove the CNAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} has only IPv6 addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders without IPv6 can not fetch the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses of mta-sts.{domain} are public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} points to {ip}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders on the internet can not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish only public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answers for mta-sts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host address is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answers 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server says the file is not there ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders see no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file at /.well-known/mta-sts.txt. Some web servers hide directories that start with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server denies access ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders have no login and no browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow everyone to read this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server fails ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not refresh the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web server log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answers {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only 200 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the file as a plain static file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the web server breaks off: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders do not get the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer did not arrive in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is a redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server does not redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}) to {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders must not follow it. Browsers and many test tools do, so it looks fine there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is delivered as text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is delivered as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders reject it to be safe from pages that users can upload; an error page with status 200 looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a static file as text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is delivered as {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid, maddy and both Postfix helpers refuse it; others do not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain for .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Content-Type header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same senders refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file comes uncompressed, in a charset that senders know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charset is {charset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only utf-8 and us-ascii are foreseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce utf-8 or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds non-ASCII text but no charset is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postfix-mta-sts-resolver then reads it as ASCII and fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file pure ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file comes compressed ({encoding}) although nobody asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders would parse the compressed bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch forced compression off for this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the mx list with wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders stop reading at 64 KiB and reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; a policy needs a few hundred bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file arrives in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {seconds} s to get the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard suggests a limit of 60 s, but postfix-tlspol waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a static file without cold starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not arrive within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time for this domain ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Type text/plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset and compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443 of mta-sts.{domain} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) does not answer on port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a firewall; senders treat the domain as one without policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open TCP 443 to the whole internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} refuses connections on port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web server listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the web server or correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plain HTTP (port 80) is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy must come over HTTPS; port 80 is never tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable HTTPS with a certificate for mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443 answers without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable TLS on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ends the handshake: {alert}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often the web server has no site for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mta-sts.{domain} to the site and its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders do not have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch that off for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders give up waiting and see no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what listens on port 443; a web server with TLS has to answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server only knows old TLS versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server only offers {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders require TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handshake ends before a version is agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is only in the old common-name field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current software does not look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate with the name as SAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate leads to a trusted authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders only accept public authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a public CA, for example Let&apos;s Encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from {issuer}, which is not generally trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a public CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers fill the gap, mail servers do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the full chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is refused by current software: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a new certificate with a key of at least 2048 bits, for server authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not refresh the policy; when their cached copy runs out, protection ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it and check the automatic renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of the issuing machine or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is good for another {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ends in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal seems to be late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the renewal job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses answer alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} does not work: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that pick this address fail; some try only one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it or remove the record, often a forgotten AAAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} does not answer like {other}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policy applies depends on luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all servers to the same state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another policy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is for mta-sts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only knows old TLS versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS session comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} ({ip}) answers on port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} ({ip}) does not answer on port 25: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to another server or waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} greets with {reply}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may only refuse this computer; TLS could not be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check from a host with a good reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 25 cannot be reached from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} offers STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} does not offer STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} answers STARTTLS with {reply}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check certificate and key files of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} sends text in clear behind its answer to STARTTLS: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender that reads it as if it had come through TLS can be deceived; others may break off the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server did not let this computer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with {mx} succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake with {mx} fails: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not deliver in enforce mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check protocol and cipher settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} uses {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} only offers {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current senders refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names {mx}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} is for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate that lists {mx}, or name the MX after the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} names {domain} but not {mx}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host name counts, not the mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {mx} to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} leads to a trusted authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} uses a self-signed certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common on mail servers, but MTA-STS needs a public authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a certificate from a public CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} comes from {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders do not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mx} does not send the intermediate certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not build the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the full chain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} is refused by current software: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it and reload the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid only from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} is good for another {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {mx} ends in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check renewal and reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses of {mx} behave alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} of {mx} behaves differently: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup servers fail exactly when they are needed; senders hardly ever meet them before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to the same state or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its addresses was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake with the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server certificate names the MX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server certificate dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server certificate renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address of the MX works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version, mode and max_age appear once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} appears {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, KumoMTA rejects the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one {name} line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not known. Did you mean {suggestion}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown fields are ignored, so this line has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {suggestion} in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ignore it; maddy fails when the value holds a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in testing mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems are reported, mail is still delivered without protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a new id, for example {newid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is switched off (none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders drop protection for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine while removing MTA-STS; otherwise use testing or enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switched-off policy has no mx line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is correct, but chasquid rejects it and keeps the old policy until it runs out, and Stalwart calls it invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one mx line in: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeated fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unknown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy is enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is plain text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file starts with an invisible byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first field name becomes unreadable, usually “version”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as “UTF-8 without BOM” or ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved as UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as UTF-8 or ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unreadable bytes in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders reject the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them from line {line}; plain ASCII is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTML page came instead of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders see no policy; often it is the start page or an error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and exempt the path from rewriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was an early draft; senders read lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “key: value” lines, the first one “version: STSv1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the text of the DNS record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and file have different formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the file with “version: STSv1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line has the form “key: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has blanks before the {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders reject the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} looks like a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no comments; strict senders reject the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not “key: value”: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one “key: value” per line; correct line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mox and postfix-tlspol reject the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end as they should, and none is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end in {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders see a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with LF or CRLF; line {line} is the first to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line {line}; the file ends right after its last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is “key: value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mx lines are as the mode asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders reject the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an mx line for each MX host: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mx line holds a host name or a wildcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” ends with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some senders never match it, mox drops the whole policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dot: “mx: {suggestion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a valid wildcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “mx: {suggestion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds several names: “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders take the whole text as one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mx line per name: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can never equal an MX name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the MX host name alone: “mx: {suggestion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in ASCII form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies need the xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a valid host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders drop the whole policy for one bad line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mx patterns are as narrow as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with a certificate there could receive your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your MX hosts instead: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” allows every host of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any machine with a name and certificate under it passes as mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the MX hosts one by one: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one mx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mx patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mx patterns are narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is STSv1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with “version: STSv1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only STSv1, in exactly this spelling, is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “version: STSv1” in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard allows any order; Google asks for the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mode line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “mode: testing” for a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only enforce, testing and none exist, in lower case; “report” is from an old draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “mode: {suggestion}” in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is {value} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no max_age line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “max_age: 604800”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be seconds as plain digits, at most ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example “max_age: 604800” (one week) in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is {value}, above the limit of one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 31557600 in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders may keep the policy for {human}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be cached, so nothing is protected; chasquid rejects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “max_age: 86400” or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders may keep the policy only {human}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker just has to wait; some checkers treat less than a day as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “max_age: 86400” for testing, weeks for enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard expects weeks; the NCSC asks for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it to “max_age: 1209600” or more once stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-out is cached for {human}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short time is suggested so that you can start again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “max_age: 86400”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no max_age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version: STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} ends in {rcode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders without a cached policy act as if you had none; others keep the old one and can not see changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MTA-STS record is published at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TXT record at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders never look for your policy file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; after the policy file is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias for {target}, which has no TXT record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as no record: senders never look for your policy file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for the right target, or replace the alias by your own record: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} says “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an MTA-STS record, so senders see none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish &quot;v=STSv1; id={newid};&quot; at _mta-sts.{domain} and move the other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MTA-STS record lies at one of the usual wrong names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record sits at {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders only ask {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one record is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard says: treat as no policy. A few senders pick one at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all but the newest, so that one record is left at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text is published at _mta-sts.{domain}: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, but maddy and KumoMTA can not cope with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the record “{text}” elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record starts with v=STSv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record starts with “{start}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders compare the eight characters v=STSv1; exactly and ignore the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the value with v=STSv1; and nothing before it: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank before the first semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar allows it, the text of the standard does not; chasquid and Halon ignore such a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blank: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field of the record can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable from “{rest}” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders drop the whole record and with it the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the suggested value: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many senders overlook it; mox and postfix-tlspol drop the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy id is {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders treat it as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add id={newid}: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{id}” is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters and digits, at most 32. Strict senders ignore the record although others accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for example id={newid} (date and time without separators).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds the version and one id only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} appears {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first should count, but many senders take the last and mox refuses the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it unless you know what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answers for _mta-sts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_mta-sts record exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record at the right name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with v=STSv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record is well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeated or unknown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name servers were not to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server of the domain could be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches keep the record for {ttl} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL is {ttl} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a policy change senders may keep the old id for that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 300 to 3600 s for _mta-sts.{domain}, at most a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server of the domain told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} name server addresses give the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ns} answers differently: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some senders see the old id or no record at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the zone transfer, or repair {ns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime of the record in caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All name servers agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no TLS reporting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLS reporting record is published at _smtp._tls.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TLS reporting record at _smtp._tls.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS works, but nobody tells you about failures, and testing mode makes little sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for _smtp._tls.{domain} ends in {rcode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders do not report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS reporting record lies at one of the usual wrong names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS reporting record sits at {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to {right}; the name field is usually “_smtp._tls”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one reporting record is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} reporting records at _smtp._tls.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders then act as if there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the addresses into one record, separated by commas: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text is published at _smtp._tls.{domain}: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, but not every sender expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record starts with v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with v=TLSRPTv1; and nothing before it: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Postfix reporter (sys4) refuses such a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders send no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mox refuses empty fields; others do not mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no effect; ruf, fo and pct belong to DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rua appears {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard has no rule for that; some senders use only the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all addresses into one rua, separated by commas: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting record at the right name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one reporting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting record is well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report is JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy as the sender saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than a report can be, or suspiciously so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such files are made to fill memory; it was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it otherwise either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 200 files or mails in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are packed within files too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TLS report in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is JSON, or gzip or zip with JSON, alone or attached to a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not readable as JSON from byte {place} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without JSON there is no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the file is complete and is a TLS report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report starts with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON must not have one; some readers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender, whose software wrote the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names the organisation that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whose sessions these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report covers one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear when this happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has no time zone; it is read as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 3339 asks for one. Older reports of Microsoft leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not cover just one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders should report whole days of UTC; sums per day are not exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is missing or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to ask. Stalwart and software like it leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that comes twice cannot be told from two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report lists what the sender found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not what it has to be: policies is an array of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy has one of the three types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear what the sessions were held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is none of sts, tlsa and no-policy-found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types are compared exactly, small letters included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy names its domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which domain this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which domain this is about. The reporter for Postfix leaves it out where no policy was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a domain in A-label form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which version of the policy the sender had. Microsoft leaves it out when the policy could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a text, not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict readers refuse the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX patterns are listed as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which MX hosts the policy allowed. Microsoft leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example in RFC 8460 shows it like this, and older senders follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX patterns cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX patterns stand under {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is mx-host; the other one comes from a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers of sessions are whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a text, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a whole number from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures are told in detail where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not what it has to be: failure-details is an array of objects with texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failures cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without failures it should be left out, or be an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions failed, but {place} does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause has to be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain now: postseal-cli check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All result types are registered ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a registered result type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as it is. There is no registered type for an MX outside of the policy, so senders make up their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each failure names the hosts that took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not name the hosts that took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which server to look at. Microsoft leaves them out when the policy could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all servers of the domain: postseal-cli check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which server this was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every report address is a valid URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names no report address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” lacks mailto: or https:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has a character that must be encoded ({char}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list breaks at this place. Size limits like !10m exist only in DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{char}”, or write it as {encoded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL seems to be cut at a semicolon, before “{rest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw semicolon ends the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %3B{rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every report address can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the addresses can be used ({value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report will arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mailto: or https:, for example {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mailto and https are supported, plain http is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or correct it: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rua stands right behind the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field stands before rua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is free, but the reporter used with Postfix (sys4) looks only at the second field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rua right behind v=TLSRPTv1: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one report address lies outside the mailboxes of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports go to the domain they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders must deliver reports despite TLS errors, but if your servers are down or strict filters act, the reports stay out with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider a second address outside {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report addresses are valid URIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report addresses can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rua directly after the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports can get through when TLS is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty field (two semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank or a line end behind the last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is at the right name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” ends with a dot. In a policy the host name stands without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{value}” the star is in the wrong place. It may only be the whole first label, once, as in *.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is more than one host. Give each host an mx line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is an address. An mx line names a host, as its MX record does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has letters outside ASCII. Write the name in its xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a host name: each part has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is so long that no record fits under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {value} does not lie in the zone {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mode: testing, enforce or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy needs at least one mx line. Some senders want it even in mode none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is {value}; the most is 31557600 seconds, one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has either addresses or an alias (CNAME), never both: DNS allows nothing beside a CNAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a host name that an alias can lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias {value} leads to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {value} is not public: senders on the internet cannot reach a policy host there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a bare mail address. Write mailto:{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an address for reports. Write mailto: and one mail address, or https:// and the address of a report receiver; a comma, an exclamation mark or a semicolon in it must be percent-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL is {value}; the most that DNS allows is 2147483647 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Lists all checks, in the order in which they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (the rule), markdown or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue takes no “{value}”; “postseal-cli explain” tells of one check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains a check and the ways in which it can end, for example sts-txt.present/missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one check, for example: postseal-cli explain sts-txt.present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check “{value}”; “postseal-cli catalogue” lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check {check} has no outcome “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `{value}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

| Outcome | Status | Seen | Why | Fix |
| --- | --- | --- | --- | --- |
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (the rule), json, jsonl, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write there instead of to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let warnings count as errors in the exit status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read domains from this file, or from standard input for “-”, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at so many domains at once, 4 unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the built-in practice network; “postseal-cli practice --list” tells the scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a saved run again, without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was seen, for --replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{value}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names no domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a mail domain. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a domain to check, for example: postseal-cli check example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either domains, --input, --practice or --replay, not several of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save-evidence keeps one run; check one domain with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the MTA-STS and TLS-RPT set-up of mail domains, and at their mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at domains and say what senders make of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge a record, a policy file or a TLS report without any network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the records and the policy file for a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain one check and how it can end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve the practice network until interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a mail domain to a verified MTA-STS policy with TLS reporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“postseal-cli COMMAND --help” tells the options of a command; --version the version.
Exit status: 0 no error found, 1 an error found, 2 wrong usage, 3 something could not be
checked, 4 a file could not be read or written, 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{value}”; there are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: postseal-cli {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} cannot be “{value}”; it can be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} cannot be “{value}”; it is a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} cannot be “{value}”; it is a name in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host-address cannot be “{value}”; it is an IPv4 or IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing, enforce or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, or *. and a name; may be given several times. Without it the MX records are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long senders keep the policy, 0 to 31557600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the web server for the policy; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the name of the provider that serves the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where TLS reports go, mailto: or https:; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy id, 1 to 32 letters and digits; made from the time unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime of the records in caches, 3600 unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone, where it is not the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server to write a snippet for (not available in this version).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind (the rule), or policy for the policy file alone, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mx lines come from what was seen in DNS: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {value} is missing: give --host-address or --host-cname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports go to {value}; make sure that it is read, or give --rua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server of {value} was found in DNS; name them with --mx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets for web servers are not available in this version; leave --server out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect “{value}” is not available in this version; there are {words} and policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the records and the policy file for a domain. With --mx it needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one domain, for example: postseal-cli generate example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lint judges one file at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a file or --text, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several --text are the TXT records of one name; a {value} is a single text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, “-” for standard input, or give --text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to judge: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lint does not know “{value}”; it knows {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mx goes with sts-policy only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mx cannot be “{value}”; it is a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges bytes without any network. KIND is sts-txt, sts-policy, tlsrpt-txt or tlsrpt-report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge this text; several are the TXT records of one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a policy against this MX host; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain to speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} cannot be “{value}”; it has the form {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this name server instead of the system&apos;s; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in this file beside the system&apos;s; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect there instead; an empty HOST or PORT matches any; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this machine as if DNS pointed the policy host to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count addresses in this network as public, for a lab; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect over this kind of address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a whole domain, 60 unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact the mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each authoritative name server too (the rule).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask the authoritative name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network runs, scenario {value}. Look at it with the command above; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the practice network on this computer until interrupted, and prints how to reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one scenario; “postseal-cli practice --list” tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “{value}”; “postseal-cli practice --list” tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS and TLS reporting of {domain}

Publish in this order:

1. The policy host. Let {host} point to a web server that has a certificate for that
   name. The records are in {dns}.
2. The policy file. Serve {policy} as
   {url}
   over HTTPS, as text/plain, without a redirect.
3. The TXT record at _mta-sts.{domain}, once the file can be fetched from outside.
   Whenever the file changes, change the id in this record too, after the file.
4. The TXT record at _smtp._tls.{domain}, for reports about failed deliveries.

Then check: postseal-cli check {domain}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{value}” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “{value}”; README.txt there tells the order of publishing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one domain, without spaces, commas or paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail domain has at least two parts, for example example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters, and each part at most 63.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address. Enter the name of the domain instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of a domain cannot be a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file holds several reports; evidence is read from a file with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no evidence of a Postseal run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is of the kind “{value}”, which this version does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the 16 MiB that are read as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not readable as JSON from byte {value} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is damaged: “{value}” is missing or unusable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>BIND zone file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::FindingRow</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter for why it matters and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::FindingsSection</name>
    <message>
        <source>1 check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what passed or was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::LinesEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::MailServersPage</name>
    <message>
        <source>no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server answered at port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is offered, but no TLS session came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every address of your mail servers shows, and what a sender that enforces the policy would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: switched off in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers are being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyHostPage</name>
    <message>
        <source>The web server that hands out the policy file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own &amp;web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and AAAA records with its addresses. You keep the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted &amp;elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CNAME to a provider&apos;s name. The provider keeps the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has to be found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddresses, IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name that the provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server of the practice network has the addresses %1; its name is web.%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear when you have said where the file is served.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyPage</name>
    <message>
        <source>Leave out the final dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label: *.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed here, not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name in its ASCII form (xn--…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers none of your mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that tells senders which of your mail servers are genuine, and what to do when TLS fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of what is served now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is delivered as before; senders report what would fail. Start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse servers that fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off. Used to leave MTA-STS in good order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers that are genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or pattern of a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ &amp;Add a name or pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill from the MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders may remember it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that senders may remember the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How senders read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one mail server: senders do not take a policy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered: senders that enforce would not deliver to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it when testing has brought no failures for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe yet: there is 1 error with the mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe yet: there are %1 errors with the mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a day protects little: a sender that has forgotten the policy has to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well formed: senders can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as this draft, mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from this draft, mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy file: the answer was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy file could be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is served there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served now at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::PracticePanel</name>
    <message>
        <source>Publish what the wi&amp;zard made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small internet inside this program. Nothing leaves your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down. The lights follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published. The lights follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::PublishPage</name>
    <message>
        <source>What to put online, in this order. Postseal changes nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records, for a BIND zone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;zone file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone files (*.zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;policy file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records and a web server with a certificate: nothing can be fetched before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the web server as it is, then look at it from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the policy takes effect, so that no report is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: it sends everyone to the file. At each later change the file comes first, then the new id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::SaveButton</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::Session</name>
    <message>
        <source>The practice network could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be saved evidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::SettingsDialog</name>
    <message>
        <source>Look at the &amp;mail servers (port 25)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses to ask instead of this computer&apos;s name servers. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;trust anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust besides the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at &amp;EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to introduce this computer to mail servers. Empty: by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;for a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not answered by then counts as not found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter IP addresses, each with a port if need be, separated by blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name, for example check.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::StepView</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::StsRecordPage</name>
    <message>
        <source>Being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from what is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TXT record at this name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that tells senders that there is a policy, and when it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;id from the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the id is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders remember the policy. They fetch it again when the id has changed, so a changed policy needs a new id: Postseal makes one from the time whenever you change the policy, and keeps it until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this record last: first the file has to be online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::T</name>
    <message>
        <source>Which mail domain is to be protected? Only its own servers are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it on a practice domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last seen: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::TlsReportsPage</name>
    <message>
        <source>Published as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a mail address, or a URL that starts with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where senders tell you, once a day, how delivery to you over TLS went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ &amp;Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an address nothing is published, and you learn of failures from nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail addresses and https URLs. Reports come as small compressed files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses lie in %1 itself: when its mail servers fail, the reports about it may fail with them. Add one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::ValueBox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::VerifyPage</name>
    <message>
        <source>&amp;Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders do with your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a mail server that sends to %1 sees right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — next in %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postseal::Window</name>
    <message>
        <source>P&amp;ractice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the switchboard of the practice network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postseal — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1 · %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice network cannot make its certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network finds no free port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail works; nothing of MTA-STS or TLS reporting is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place and enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place, in testing mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is published, but the policy host has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the policy host has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host uses a self-signed certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the policy host is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host redirects to the web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host answers that there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host shows a web page instead of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file lies outside the folder .well-known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old MTA-STS record was left beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record has blanks around the equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is online, but there is no MTA-STS record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third mail server was added and forgotten in the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup mail server offers no STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the backup mail server has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on the IPv6 address of the policy host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second web server still hands out an older policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is enforced, but nobody asks for TLS reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS reporting record names an address without mailto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host without address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy certificate self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy is a redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page instead of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy in the wrong folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two MTA-STS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS record malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS record missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New MX not in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX without STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of the policy host dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second web server stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting record missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting record malformed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS of the policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP answer of the policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy and MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers, unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {when} UTC, in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers were not contacted, as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server could be reached from here, so their encryption is not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender that follows the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStyle</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers, and reports the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Senders find and apply a policy in mode enforce, and every mail server that could be tested satisfies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders find a valid policy in mode testing: they report problems, but do not enforce anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is enforced, but senders that honour it refuse at least one of your mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is set up, but senders do not find it or do not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is valid, and says that MTA-STS is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MTA-STS is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain takes no mail, so there is nothing to protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Takes a mail domain to a verified MTA-STS policy with TLS reporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in practice network; [domain] names a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show saved evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domain to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
