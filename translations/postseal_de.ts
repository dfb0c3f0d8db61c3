<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Check</name>
    <message>
        <source>“%1” does not apply either</source>
        <translation>„%1“ trifft ebenfalls nicht zu</translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation>„%1“ geht vor</translation>
    </message>
    <message>
        <source>no policy file arrived</source>
        <translation>es kam keine Richtliniendatei an</translation>
    </message>
    <message>
        <source>the domain takes no mail</source>
        <translation>die Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>there is no mail server to look at</source>
        <translation>es gibt keinen Mailserver, der sich prüfen ließe</translation>
    </message>
    <message>
        <source>the policy is switched off (mode none)</source>
        <translation>die Richtlinie ist abgeschaltet (Modus none)</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>gar keinen Namen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation>das Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>more came than is allowed</source>
        <translation>es kam mehr, als zulässig ist</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>die Antwort ist kein TLS</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>Nicht prüfbar: {reason}.</translation>
    </message>
    <message>
        <source>Not checked: {reason}.</source>
        <translation>Nicht geprüft: {reason}.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <translation>Trifft nicht zu: {reason}.</translation>
    </message>
    <message>
        <source>The domain is {domain}.</source>
        <translation>Die Domain ist {domain}.</translation>
    </message>
    <message>
        <source>“{input}” is not a mail domain.</source>
        <translation>„{input}“ ist keine Mail-Domain.</translation>
    </message>
    <message>
        <source>Everything below is looked up under this name.</source>
        <translation>Alles Weitere wird unter diesem Namen abgefragt.</translation>
    </message>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>Geben Sie den Teil hinter dem @ Ihrer Mailadressen ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Using {domain}.</source>
        <translation>Verwendet wird {domain}.</translation>
    </message>
    <message>
        <source>DNS, the policy file and reports work with the ASCII form.</source>
        <translation>DNS, Richtliniendatei und Berichte arbeiten mit der ASCII-Form.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>The name server {resolver} answers.</source>
        <translation>Der Nameserver {resolver} antwortet.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not give a usable answer ({rcode}).</source>
        <translation>Der Nameserver {resolver} gibt keine brauchbare Antwort ({rcode}).</translation>
    </message>
    <message>
        <source>Without DNS no result would mean anything.</source>
        <translation>Ohne DNS wäre kein Ergebnis aussagekräftig.</translation>
    </message>
    <message>
        <source>Check the network, or choose another name server in the settings.</source>
        <translation>Prüfen Sie das Netzwerk, oder wählen Sie in den Einstellungen einen anderen Nameserver.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not check DNSSEC signatures.</source>
        <translation>Der Nameserver {resolver} prüft keine DNSSEC-Signaturen.</translation>
    </message>
    <message>
        <source>DANE results and forged answers can not be judged from here.</source>
        <translation>DANE-Ergebnisse und gefälschte Antworten lassen sich von hier aus nicht beurteilen.</translation>
    </message>
    <message>
        <source>Use a validating name server to see the DANE checks.</source>
        <translation>Verwenden Sie einen validierenden Nameserver, um die DANE-Prüfungen zu sehen.</translation>
    </message>
    <message>
        <source>This computer can reach port 25.</source>
        <translation>Dieser Computer erreicht Port 25.</translation>
    </message>
    <message>
        <source>This computer can not reach port 25 anywhere.</source>
        <translation>Dieser Computer erreicht Port 25 nirgendwo.</translation>
    </message>
    <message>
        <source>Most home and office networks block it; your mail servers may be fine.</source>
        <translation>Die meisten privaten Anschlüsse und Büronetze sperren ihn; Ihre Mailserver können trotzdem in Ordnung sein.</translation>
    </message>
    <message>
        <source>Run the mail server checks from a server or another network.</source>
        <translation>Führen Sie die Prüfungen der Mailserver auf einem Server oder in einem anderen Netz aus.</translation>
    </message>
    <message>
        <source>mail servers were not to be connected to</source>
        <translation>Mailserver sollten nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>there is no mail server to connect to</source>
        <translation>es gibt keinen Mailserver, zu dem sich eine Verbindung aufbauen ließe</translation>
    </message>
    <message>
        <source>{domain} exists.</source>
        <translation>{domain} existiert.</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS.</source>
        <translation>{domain} existiert im DNS nicht.</translation>
    </message>
    <message>
        <source>No mail can reach it.</source>
        <translation>Mail kann dort nicht ankommen.</translation>
    </message>
    <message>
        <source>Check the spelling and the registration.</source>
        <translation>Prüfen Sie die Schreibweise und die Registrierung.</translation>
    </message>
    <message>
        <source>The name servers of {domain} do not give a usable answer ({rcode}).</source>
        <translation>Die Nameserver von {domain} geben keine brauchbare Antwort ({rcode}).</translation>
    </message>
    <message>
        <source>Senders can not find your mail servers either.</source>
        <translation>Auch Absender können Ihre Mailserver nicht finden.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain.</source>
        <translation>Prüfen Sie die Nameserver der Domain.</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domainname</translation>
    </message>
    <message>
        <source>Name server of this computer</source>
        <translation>Nameserver dieses Computers</translation>
    </message>
    <message>
        <source>Outgoing port 25</source>
        <translation>Ausgehender Port 25</translation>
    </message>
    <message>
        <source>Domain in DNS</source>
        <translation>Domain im DNS</translation>
    </message>
    <message>
        <source>{mx} is covered by “{value}”.</source>
        <translation>{mx} ist durch „{value}“ abgedeckt.</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy.</source>
        <translation>MX {mx} ist von der Richtlinie nicht abgedeckt.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver to it.</source>
        <translation>Im Modus enforce stellen Absender dorthin nicht zu.</translation>
    </message>
    <message>
        <source>Add “mx: {mx}” to the policy, then change the id.</source>
        <translation>Ergänzen Sie „mx: {mx}“ in der Richtlinie, und ändern Sie danach die id.</translation>
    </message>
    <message>
        <source>MX {mx} has {n} labels in front of {rest}; “{value}” allows one.</source>
        <translation>MX {mx} hat {n} Labels vor {rest}; „{value}“ erlaubt eines.</translation>
    </message>
    <message>
        <source>The star stands for one label only.</source>
        <translation>Der Stern steht nur für ein einziges Label.</translation>
    </message>
    <message>
        <source>Use “*.{parent}” or the full name.</source>
        <translation>Verwenden Sie „*.{parent}“ oder den vollständigen Namen.</translation>
    </message>
    <message>
        <source>None of your mail servers is covered.</source>
        <translation>Keiner Ihrer Mailserver ist abgedeckt.</translation>
    </message>
    <message>
        <source>Senders that obey the policy can not deliver any mail.</source>
        <translation>Absender, die die Richtlinie befolgen, können gar keine Mail zustellen.</translation>
    </message>
    <message>
        <source>Correct the mx lines or set mode testing at once, then change the id.</source>
        <translation>Korrigieren Sie sofort die mx-Zeilen, oder setzen Sie den Modus testing; ändern Sie danach die id.</translation>
    </message>
    <message>
        <source>Every pattern fits an MX host.</source>
        <translation>Jedes Muster passt zu einem MX-Host.</translation>
    </message>
    <message>
        <source>“{value}” fits none of your MX hosts.</source>
        <translation>„{value}“ passt zu keinem Ihrer MX-Hosts.</translation>
    </message>
    <message>
        <source>It may be a former or future provider; a former one could still receive your mail.</source>
        <translation>Es kann ein früherer oder künftiger Anbieter sein; ein früherer könnte Ihre Mail immer noch annehmen.</translation>
    </message>
    <message>
        <source>Every MX is in the policy</source>
        <translation>Jeder MX steht in der Richtlinie</translation>
    </message>
    <message>
        <source>No outdated patterns</source>
        <translation>Keine veralteten Muster</translation>
    </message>
    <message>
        <source>{count} MX records are published.</source>
        <translation>{count} MX-Einträge sind veröffentlicht.</translation>
    </message>
    <message>
        <source>{domain} has no MX record; senders will try {domain} itself.</source>
        <translation>{domain} hat keinen MX-Eintrag; Absender versuchen es bei {domain} selbst.</translation>
    </message>
    <message>
        <source>It works, but the policy then has to list {domain} as mx and the certificate must carry that name.</source>
        <translation>Das funktioniert, aber dann muss die Richtlinie {domain} als mx aufführen und das Zertifikat diesen Namen tragen.</translation>
    </message>
    <message>
        <source>{domain} has no mail server at all.</source>
        <translation>{domain} hat überhaupt keinen Mailserver.</translation>
    </message>
    <message>
        <source>There is nothing MTA-STS could protect.</source>
        <translation>Es gibt nichts, was MTA-STS schützen könnte.</translation>
    </message>
    <message>
        <source>Publish an MX record first.</source>
        <translation>Veröffentlichen Sie zuerst einen MX-Eintrag.</translation>
    </message>
    <message>
        <source>The domain takes mail.</source>
        <translation>Die Domain nimmt Mail an.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX).</source>
        <translation>{domain} erklärt, dass sie keine Mail annimmt (Null-MX).</translation>
    </message>
    <message>
        <source>A policy has nothing to protect here; the other mx, match and smtp checks do not apply.</source>
        <translation>Eine Richtlinie hat hier nichts zu schützen; die übrigen Prüfungen zu mx, match und smtp treffen nicht zu.</translation>
    </message>
    <message>
        <source>Leave MTA-STS off, or publish mode none if an older policy is still cached.</source>
        <translation>Verzichten Sie auf MTA-STS, oder veröffentlichen Sie den Modus none, falls noch eine ältere Richtlinie zwischengespeichert ist.</translation>
    </message>
    <message>
        <source>A null MX stands beside real MX records.</source>
        <translation>Neben echten MX-Einträgen steht ein Null-MX.</translation>
    </message>
    <message>
        <source>The two contradict each other; senders may refuse to deliver.</source>
        <translation>Beides widerspricht sich; Absender können die Zustellung verweigern.</translation>
    </message>
    <message>
        <source>Remove the record with “.”, or all others.</source>
        <translation>Entfernen Sie den Eintrag mit „.“ oder alle anderen.</translation>
    </message>
    <message>
        <source>{mx} is a host name.</source>
        <translation>{mx} ist ein Hostname.</translation>
    </message>
    <message>
        <source>MX {mx} is an IP address.</source>
        <translation>MX {mx} ist eine IP-Adresse.</translation>
    </message>
    <message>
        <source>An MX must be a name; no certificate or policy can match an address.</source>
        <translation>Ein MX muss ein Name sein; weder Zertifikat noch Richtlinie können zu einer Adresse passen.</translation>
    </message>
    <message>
        <source>Give the server a name with an A or AAAA record and use that.</source>
        <translation>Geben Sie dem Server einen Namen mit A- oder AAAA-Eintrag, und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>MX {mx} is not a valid host name.</source>
        <translation>MX {mx} ist kein gültiger Hostname.</translation>
    </message>
    <message>
        <source>{mx} is no alias.</source>
        <translation>{mx} ist kein Alias.</translation>
    </message>
    <message>
        <source>MX {mx} is an alias for {target}.</source>
        <translation>MX {mx} ist ein Alias für {target}.</translation>
    </message>
    <message>
        <source>The standard forbids it. Policy and certificate are compared with {mx}, not with {target}.</source>
        <translation>Der Standard verbietet das. Richtlinie und Zertifikat werden mit {mx} verglichen, nicht mit {target}.</translation>
    </message>
    <message>
        <source>the name servers of this host give no answer</source>
        <translation>die Nameserver dieses Hosts antworten nicht</translation>
    </message>
    <message>
        <source>{mx} has {count} addresses.</source>
        <translation>{mx} hat {count} Adressen.</translation>
    </message>
    <message>
        <source>MX {mx} has no address.</source>
        <translation>MX {mx} hat keine Adresse.</translation>
    </message>
    <message>
        <source>Senders waste time on it, and a backup that is needed one day will be missing.</source>
        <translation>Absender verlieren dort Zeit, und ein Ersatzserver, der eines Tages gebraucht wird, fehlt dann.</translation>
    </message>
    <message>
        <source>Add an address or remove the MX.</source>
        <translation>Ergänzen Sie eine Adresse, oder entfernen Sie den MX.</translation>
    </message>
    <message>
        <source>None of the MX hosts has an address.</source>
        <translation>Keiner der MX-Hosts hat eine Adresse.</translation>
    </message>
    <message>
        <source>Mail can not be delivered.</source>
        <translation>Mail kann nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Add A or AAAA records.</source>
        <translation>Ergänzen Sie A- oder AAAA-Einträge.</translation>
    </message>
    <message>
        <source>The question for the address of {mx} ends in {rcode}.</source>
        <translation>Die Abfrage der Adresse von {mx} endet mit {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not find this server.</source>
        <translation>Absender können diesen Server nicht finden.</translation>
    </message>
    <message>
        <source>Repair the name servers of {mx}.</source>
        <translation>Reparieren Sie die Nameserver von {mx}.</translation>
    </message>
    <message>
        <source>All addresses of {mx} are public.</source>
        <translation>Alle Adressen von {mx} sind öffentlich.</translation>
    </message>
    <message>
        <source>MX {mx} points to {ip}, which is not reachable from the internet.</source>
        <translation>MX {mx} zeigt auf {ip}; diese Adresse ist aus dem Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>Senders fail or try the wrong machine.</source>
        <translation>Absender scheitern oder geraten an die falsche Maschine.</translation>
    </message>
    <message>
        <source>Publish only public addresses in public DNS.</source>
        <translation>Veröffentlichen Sie im öffentlichen DNS nur öffentliche Adressen.</translation>
    </message>
    <message>
        <source>the host has no address</source>
        <translation>der Host hat keine Adresse</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>MX-Einträge</translation>
    </message>
    <message>
        <source>Domain accepts mail</source>
        <translation>Domain nimmt Mail an</translation>
    </message>
    <message>
        <source>MX host names</source>
        <translation>MX-Hostnamen</translation>
    </message>
    <message>
        <source>MX is not an alias</source>
        <translation>MX ist kein Alias</translation>
    </message>
    <message>
        <source>MX hosts have addresses</source>
        <translation>MX-Hosts haben Adressen</translation>
    </message>
    <message>
        <source>MX addresses are public</source>
        <translation>MX-Adressen sind öffentlich</translation>
    </message>
    <message>
        <source>The name servers answer for mta-sts.{domain}.</source>
        <translation>Die Nameserver antworten für mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The question for mta-sts.{domain} ends in {rcode}.</source>
        <translation>Die Abfrage von mta-sts.{domain} endet mit {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not fetch the policy.</source>
        <translation>Absender können die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>Repair the name servers or the CNAME chain.</source>
        <translation>Reparieren Sie die Nameserver oder die CNAME-Kette.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the addresses {addresses}.</source>
        <translation>mta-sts.{domain} hat die Adressen {addresses}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has no A or AAAA record.</source>
        <translation>mta-sts.{domain} hat keinen A- oder AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>Senders build this name themselves; no other host can serve the policy.</source>
        <translation>Absender bilden diesen Namen selbst; kein anderer Host kann die Richtlinie ausliefern.</translation>
    </message>
    <message>
        <source>Add an A/AAAA record for your web server or a CNAME to your provider.</source>
        <translation>Legen Sie einen A- oder AAAA-Eintrag für Ihren Webserver an oder einen CNAME zu Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias for {target}, which has no address.</source>
        <translation>mta-sts.{domain} ist ein Alias für {target}; dort gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>Same as no record, and anyone who can claim {target} could publish a policy for you.</source>
        <translation>Das wirkt wie kein Eintrag, und wer sich {target} aneignen kann, könnte eine Richtlinie für Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Correct or remove the CNAME.</source>
        <translation>Korrigieren oder entfernen Sie den CNAME.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has only IPv6 addresses.</source>
        <translation>mta-sts.{domain} hat nur IPv6-Adressen.</translation>
    </message>
    <message>
        <source>Senders without IPv6 can not fetch the policy.</source>
        <translation>Absender ohne IPv6 können die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>Ergänzen Sie eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>All addresses of mta-sts.{domain} are public.</source>
        <translation>Alle Adressen von mta-sts.{domain} sind öffentlich.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} points to {ip}.</source>
        <translation>mta-sts.{domain} zeigt auf {ip}.</translation>
    </message>
    <message>
        <source>Senders on the internet can not reach it.</source>
        <translation>Absender im Internet erreichen diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Publish only public addresses.</source>
        <translation>Veröffentlichen Sie nur öffentliche Adressen.</translation>
    </message>
    <message>
        <source>DNS answers for mta-sts</source>
        <translation>DNS antwortet für mta-sts</translation>
    </message>
    <message>
        <source>Policy host has an address</source>
        <translation>Richtlinienhost hat eine Adresse</translation>
    </message>
    <message>
        <source>Policy host address is public</source>
        <translation>Adresse des Richtlinienhosts ist öffentlich</translation>
    </message>
    <message>
        <source>The web server answers 200.</source>
        <translation>Der Webserver antwortet mit 200.</translation>
    </message>
    <message>
        <source>The web server says the file is not there ({status}).</source>
        <translation>Der Webserver meldet, dass es die Datei nicht gibt ({status}).</translation>
    </message>
    <message>
        <source>Senders see no policy.</source>
        <translation>Absender sehen keine Richtlinie.</translation>
    </message>
    <message>
        <source>Put the file at /.well-known/mta-sts.txt. Some web servers hide directories that start with a dot.</source>
        <translation>Legen Sie die Datei unter /.well-known/mta-sts.txt ab. Manche Webserver verbergen Verzeichnisse, die mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The web server denies access ({status}).</source>
        <translation>Der Webserver verweigert den Zugriff ({status}).</translation>
    </message>
    <message>
        <source>Senders have no login and no browser.</source>
        <translation>Absender haben weder Zugangsdaten noch einen Browser.</translation>
    </message>
    <message>
        <source>Allow everyone to read this path.</source>
        <translation>Erlauben Sie allen, diesen Pfad zu lesen.</translation>
    </message>
    <message>
        <source>The web server fails ({status}).</source>
        <translation>Der Webserver meldet einen Fehler ({status}).</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy.</source>
        <translation>Absender können die Richtlinie nicht auffrischen.</translation>
    </message>
    <message>
        <source>Check the web server log.</source>
        <translation>Prüfen Sie das Protokoll des Webservers.</translation>
    </message>
    <message>
        <source>The web server answers {status}.</source>
        <translation>Der Webserver antwortet mit {status}.</translation>
    </message>
    <message>
        <source>Only 200 is accepted.</source>
        <translation>Nur 200 wird akzeptiert.</translation>
    </message>
    <message>
        <source>Serve the file as a plain static file.</source>
        <translation>Liefern Sie die Datei als einfache statische Datei aus.</translation>
    </message>
    <message>
        <source>Senders do not get the whole file.</source>
        <translation>Absender erhalten nicht die ganze Datei.</translation>
    </message>
    <message>
        <source>the answer did not arrive in time</source>
        <translation>die Antwort kam nicht rechtzeitig an</translation>
    </message>
    <message>
        <source>the answer is a redirect</source>
        <translation>die Antwort ist eine Weiterleitung</translation>
    </message>
    <message>
        <source>The web server does not redirect.</source>
        <translation>Der Webserver leitet nicht weiter.</translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}) to {location}.</source>
        <translation>Die Antwort ist eine Weiterleitung ({status}) nach {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow it. Browsers and many test tools do, so it looks fine there.</source>
        <translation>Absender dürfen ihr nicht folgen. Browser und viele Testwerkzeuge tun es, deshalb sieht es dort gut aus.</translation>
    </message>
    <message>
        <source>Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.</source>
        <translation>Liefern Sie die Datei direkt aus: Nehmen Sie diesen Pfad von „www erzwingen“, „Schrägstrich anhängen“ und Weiterleitungen zur Anmeldung aus.</translation>
    </message>
    <message>
        <source>The file is delivered as text/plain.</source>
        <translation>Die Datei wird als text/plain ausgeliefert.</translation>
    </message>
    <message>
        <source>The file is delivered as HTML.</source>
        <translation>Die Datei wird als HTML ausgeliefert.</translation>
    </message>
    <message>
        <source>Senders reject it to be safe from pages that users can upload; an error page with status 200 looks the same.</source>
        <translation>Absender lehnen das zum Schutz vor Seiten ab, die Benutzer hochladen können; eine Fehlerseite mit Status 200 sieht genauso aus.</translation>
    </message>
    <message>
        <source>Serve a static file as text/plain.</source>
        <translation>Liefern Sie eine statische Datei als text/plain aus.</translation>
    </message>
    <message>
        <source>The file is delivered as {type}.</source>
        <translation>Die Datei wird als {type} ausgeliefert.</translation>
    </message>
    <message>
        <source>chasquid, maddy and both Postfix helpers refuse it; others do not look.</source>
        <translation>chasquid, maddy und beide Postfix-Hilfsprogramme lehnen sie ab; andere achten nicht darauf.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain for .txt.</source>
        <translation>Setzen Sie Content-Type: text/plain für .txt.</translation>
    </message>
    <message>
        <source>There is no Content-Type header.</source>
        <translation>Der Header Content-Type fehlt.</translation>
    </message>
    <message>
        <source>Same senders refuse it.</source>
        <translation>Dieselben Absender lehnen sie ab.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain.</source>
        <translation>Setzen Sie Content-Type: text/plain.</translation>
    </message>
    <message>
        <source>The file comes uncompressed, in a charset that senders know.</source>
        <translation>Die Datei kommt unkomprimiert und in einem Zeichensatz, den Absender kennen.</translation>
    </message>
    <message>
        <source>The charset is {charset}.</source>
        <translation>Der Zeichensatz ist {charset}.</translation>
    </message>
    <message>
        <source>Only utf-8 and us-ascii are foreseen.</source>
        <translation>Vorgesehen sind nur utf-8 und us-ascii.</translation>
    </message>
    <message>
        <source>Announce utf-8 or nothing.</source>
        <translation>Geben Sie utf-8 an oder gar nichts.</translation>
    </message>
    <message>
        <source>The file holds non-ASCII text but no charset is announced.</source>
        <translation>Die Datei enthält Nicht-ASCII-Text, aber es ist kein Zeichensatz angegeben.</translation>
    </message>
    <message>
        <source>postfix-mta-sts-resolver then reads it as ASCII and fails.</source>
        <translation>postfix-mta-sts-resolver liest sie dann als ASCII und scheitert.</translation>
    </message>
    <message>
        <source>Keep the file pure ASCII.</source>
        <translation>Belassen Sie die Datei bei reinem ASCII.</translation>
    </message>
    <message>
        <source>The file comes compressed ({encoding}) although nobody asked.</source>
        <translation>Die Datei kommt komprimiert ({encoding}), obwohl niemand das verlangt hat.</translation>
    </message>
    <message>
        <source>Senders would parse the compressed bytes.</source>
        <translation>Absender würden die komprimierten Bytes auswerten.</translation>
    </message>
    <message>
        <source>Switch forced compression off for this path.</source>
        <translation>Schalten Sie die erzwungene Komprimierung für diesen Pfad ab.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>Die Datei hat {size} Bytes.</translation>
    </message>
    <message>
        <source>chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes.</source>
        <translation>chasquid liest nur die ersten 10 KiB; die Grenzen anderer beginnen bei 64000 Bytes.</translation>
    </message>
    <message>
        <source>Shorten the mx list with wildcards.</source>
        <translation>Kürzen Sie die mx-Liste mit Wildcards.</translation>
    </message>
    <message>
        <source>Senders stop reading at 64 KiB and reject it.</source>
        <translation>Absender hören bei 64 KiB auf zu lesen und lehnen die Datei ab.</translation>
    </message>
    <message>
        <source>Shorten it; a policy needs a few hundred bytes.</source>
        <translation>Kürzen Sie sie; eine Richtlinie braucht nur einige Hundert Bytes.</translation>
    </message>
    <message>
        <source>The file arrives in {seconds} s.</source>
        <translation>Die Datei kommt nach {seconds} s an.</translation>
    </message>
    <message>
        <source>It took {seconds} s to get the file.</source>
        <translation>Der Abruf der Datei dauerte {seconds} s.</translation>
    </message>
    <message>
        <source>The standard suggests a limit of 60 s, but postfix-tlspol waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</source>
        <translation>Der Standard empfiehlt eine Grenze von 60 s, aber postfix-tlspol wartet 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</translation>
    </message>
    <message>
        <source>Serve a static file without cold starts.</source>
        <translation>Liefern Sie eine statische Datei ohne Kaltstarts aus.</translation>
    </message>
    <message>
        <source>The file did not arrive within {seconds} s.</source>
        <translation>Die Datei kam nicht innerhalb von {seconds} s an.</translation>
    </message>
    <message>
        <source>Senders give up.</source>
        <translation>Absender geben auf.</translation>
    </message>
    <message>
        <source>Fix the web server.</source>
        <translation>Bringen Sie den Webserver in Ordnung.</translation>
    </message>
    <message>
        <source>the time for this domain ran out</source>
        <translation>die Zeit für diese Domain ist abgelaufen</translation>
    </message>
    <message>
        <source>Status 200</source>
        <translation>Status 200</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>Keine Weiterleitung</translation>
    </message>
    <message>
        <source>Content-Type text/plain</source>
        <translation>Content-Type text/plain</translation>
    </message>
    <message>
        <source>Charset and compression</source>
        <translation>Zeichensatz und Komprimierung</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Port 443 of mta-sts.{domain} answers.</source>
        <translation>Port 443 von mta-sts.{domain} antwortet.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) does not answer on port 443.</source>
        <translation>mta-sts.{domain} ({ip}) antwortet nicht auf Port 443.</translation>
    </message>
    <message>
        <source>Usually a firewall; senders treat the domain as one without policy.</source>
        <translation>Meist liegt es an einer Firewall; Absender behandeln die Domain wie eine ohne Richtlinie.</translation>
    </message>
    <message>
        <source>Open TCP 443 to the whole internet.</source>
        <translation>Öffnen Sie TCP 443 für das gesamte Internet.</translation>
    </message>
    <message>
        <source>{ip} refuses connections on port 443.</source>
        <translation>{ip} lehnt Verbindungen auf Port 443 ab.</translation>
    </message>
    <message>
        <source>No web server listens there.</source>
        <translation>Dort lauscht kein Webserver.</translation>
    </message>
    <message>
        <source>Start the web server or correct the address.</source>
        <translation>Starten Sie den Webserver, oder korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>Only plain HTTP (port 80) is offered.</source>
        <translation>Angeboten wird nur einfaches HTTP (Port 80).</translation>
    </message>
    <message>
        <source>The policy must come over HTTPS; port 80 is never tried.</source>
        <translation>Die Richtlinie muss über HTTPS kommen; Port 80 wird nie versucht.</translation>
    </message>
    <message>
        <source>Enable HTTPS with a certificate for mta-sts.{domain}.</source>
        <translation>Aktivieren Sie HTTPS mit einem Zertifikat für mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The TLS handshake succeeds.</source>
        <translation>Der TLS-Handshake gelingt.</translation>
    </message>
    <message>
        <source>Port 443 answers without TLS.</source>
        <translation>Port 443 antwortet ohne TLS.</translation>
    </message>
    <message>
        <source>Senders can not connect.</source>
        <translation>Absender können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Enable TLS on this port.</source>
        <translation>Aktivieren Sie TLS auf diesem Port.</translation>
    </message>
    <message>
        <source>The server ends the handshake: {alert}.</source>
        <translation>Der Server bricht den Handshake ab: {alert}.</translation>
    </message>
    <message>
        <source>Often the web server has no site for this name.</source>
        <translation>Oft ist für diesen Namen auf dem Webserver keine Site eingerichtet.</translation>
    </message>
    <message>
        <source>Add mta-sts.{domain} to the site and its certificate.</source>
        <translation>Nehmen Sie mta-sts.{domain} in die Site und in ihr Zertifikat auf.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>Der Server verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Senders do not have one.</source>
        <translation>Absender haben keines.</translation>
    </message>
    <message>
        <source>Switch that off for this host.</source>
        <translation>Schalten Sie das für diesen Host ab.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}.</source>
        <translation>mta-sts.{domain} ({ip}) nimmt die Verbindung an, schließt den TLS-Handshake aber nicht ab: {error}.</translation>
    </message>
    <message>
        <source>Senders give up waiting and see no policy.</source>
        <translation>Absender warten nicht länger und sehen keine Richtlinie.</translation>
    </message>
    <message>
        <source>Check what listens on port 443; a web server with TLS has to answer there.</source>
        <translation>Prüfen Sie, was auf Port 443 lauscht; dort muss ein Webserver mit TLS antworten.</translation>
    </message>
    <message>
        <source>the server only knows old TLS versions</source>
        <translation>der Server kennt nur alte TLS-Versionen</translation>
    </message>
    <message>
        <source>{version} is used.</source>
        <translation>{version} wird verwendet.</translation>
    </message>
    <message>
        <source>The server only offers {version}.</source>
        <translation>Der Server bietet nur {version} an.</translation>
    </message>
    <message>
        <source>Senders require TLS 1.2 or newer.</source>
        <translation>Absender verlangen TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Aktivieren Sie TLS 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>the handshake ends before a version is agreed on</source>
        <translation>der Handshake endet, bevor eine Version vereinbart ist</translation>
    </message>
    <message>
        <source>The certificate names mta-sts.{domain}.</source>
        <translation>Das Zertifikat lautet auf mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The certificate is for {names}.</source>
        <translation>Das Zertifikat gilt für {names}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}.</source>
        <translation>Absender lehnen die Richtlinie ab. Auch bei einem CNAME zu einem Anbieter muss es auf mta-sts.{domain} lauten.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain}.</source>
        <translation>Beschaffen Sie ein Zertifikat für mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The name is only in the old common-name field.</source>
        <translation>Der Name steht nur im alten Feld Common Name.</translation>
    </message>
    <message>
        <source>Current software does not look there.</source>
        <translation>Aktuelle Software sieht dort nicht nach.</translation>
    </message>
    <message>
        <source>Issue a certificate with the name as SAN.</source>
        <translation>Stellen Sie ein Zertifikat mit dem Namen als SAN aus.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted authority.</source>
        <translation>Das Zertifikat führt zu einer vertrauenswürdigen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation>Das Zertifikat ist selbstsigniert.</translation>
    </message>
    <message>
        <source>Senders only accept public authorities.</source>
        <translation>Absender akzeptieren nur öffentliche Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Use a public CA, for example Let&apos;s Encrypt.</source>
        <translation>Verwenden Sie eine öffentliche CA, zum Beispiel Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The certificate comes from {issuer}, which is not generally trusted.</source>
        <translation>Das Zertifikat stammt von {issuer}; dieser Stelle wird nicht allgemein vertraut.</translation>
    </message>
    <message>
        <source>Senders refuse it.</source>
        <translation>Absender lehnen es ab.</translation>
    </message>
    <message>
        <source>Use a public CA.</source>
        <translation>Verwenden Sie eine öffentliche CA.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate {missing}.</source>
        <translation>Der Server sendet das Zwischenzertifikat {missing} nicht mit.</translation>
    </message>
    <message>
        <source>Browsers fill the gap, mail servers do not.</source>
        <translation>Browser schließen die Lücke, Mailserver nicht.</translation>
    </message>
    <message>
        <source>Install the full chain.</source>
        <translation>Installieren Sie die vollständige Kette.</translation>
    </message>
    <message>
        <source>The certificate is refused by current software: {what}.</source>
        <translation>Aktuelle Software lehnt das Zertifikat ab: {what}.</translation>
    </message>
    <message>
        <source>Senders refuse it as well.</source>
        <translation>Absender lehnen es ebenfalls ab.</translation>
    </message>
    <message>
        <source>Issue a new certificate with a key of at least 2048 bits, for server authentication.</source>
        <translation>Stellen Sie ein neues Zertifikat aus: für Serverauthentifizierung, mit einem Schlüssel von mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The certificate is valid until {date}.</source>
        <translation>Das Zertifikat ist bis {date} gültig.</translation>
    </message>
    <message>
        <source>The certificate expired on {date}.</source>
        <translation>Das Zertifikat ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy; when their cached copy runs out, protection ends.</source>
        <translation>Absender können die Richtlinie nicht auffrischen; läuft ihre zwischengespeicherte Kopie ab, endet der Schutz.</translation>
    </message>
    <message>
        <source>Renew it and check the automatic renewal.</source>
        <translation>Erneuern Sie es, und prüfen Sie die automatische Erneuerung.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}.</source>
        <translation>Das Zertifikat ist erst ab {date} gültig.</translation>
    </message>
    <message>
        <source>Senders refuse it until then.</source>
        <translation>Bis dahin lehnen Absender es ab.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing machine or wait.</source>
        <translation>Prüfen Sie die Uhr der ausstellenden Maschine, oder warten Sie.</translation>
    </message>
    <message>
        <source>The certificate is good for another {days} days.</source>
        <translation>Das Zertifikat ist noch {days} Tage gültig.</translation>
    </message>
    <message>
        <source>The certificate ends in {days} days.</source>
        <translation>Das Zertifikat läuft in {days} Tagen ab.</translation>
    </message>
    <message>
        <source>Renewal seems to be late.</source>
        <translation>Die Erneuerung scheint im Verzug zu sein.</translation>
    </message>
    <message>
        <source>Check the renewal job.</source>
        <translation>Prüfen Sie den Erneuerungsauftrag.</translation>
    </message>
    <message>
        <source>All addresses answer alike.</source>
        <translation>Alle Adressen antworten gleich.</translation>
    </message>
    <message>
        <source>{ip} does not work: {error}.</source>
        <translation>{ip} funktioniert nicht: {error}.</translation>
    </message>
    <message>
        <source>Senders that pick this address fail; some try only one address.</source>
        <translation>Absender, die diese Adresse wählen, scheitern; manche versuchen nur eine Adresse.</translation>
    </message>
    <message>
        <source>Repair it or remove the record, often a forgotten AAAA.</source>
        <translation>Reparieren Sie sie, oder entfernen Sie den Eintrag, oft ein vergessener AAAA.</translation>
    </message>
    <message>
        <source>{ip} does not answer like {other}: {what}.</source>
        <translation>{ip} antwortet nicht wie {other}: {what}.</translation>
    </message>
    <message>
        <source>Which policy applies depends on luck.</source>
        <translation>Welche Richtlinie gilt, ist Glückssache.</translation>
    </message>
    <message>
        <source>Bring all servers to the same state.</source>
        <translation>Bringen Sie alle Server auf denselben Stand.</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>another HTTP status</source>
        <translation>ein anderer HTTP-Status</translation>
    </message>
    <message>
        <source>another policy text</source>
        <translation>ein anderer Richtlinientext</translation>
    </message>
    <message>
        <source>Port 443 answers</source>
        <translation>Port 443 antwortet</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Certificate is for mta-sts</source>
        <translation>Zertifikat gilt für mta-sts</translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation>Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation>Gültigkeit des Zertifikats</translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation>Erneuerung des Zertifikats</translation>
    </message>
    <message>
        <source>Every address works</source>
        <translation>Jede Adresse funktioniert</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>nichts wurde abgefragt</translation>
    </message>
    <message>
        <source>its certificate is not in order</source>
        <translation>das Zertifikat ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>it only knows old TLS versions</source>
        <translation>kennt nur alte TLS-Versionen</translation>
    </message>
    <message>
        <source>no TLS session comes about</source>
        <translation>es kommt keine TLS-Sitzung zustande</translation>
    </message>
    <message>
        <source>it is in order</source>
        <translation>ist in Ordnung</translation>
    </message>
    <message>
        <source>{mx} ({ip}) answers on port 25.</source>
        <translation>{mx} ({ip}) antwortet auf Port 25.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) does not answer on port 25: {error}.</source>
        <translation>{mx} ({ip}) antwortet nicht auf Port 25: {error}.</translation>
    </message>
    <message>
        <source>Mail goes to another server or waits.</source>
        <translation>Mail geht an einen anderen Server oder wartet.</translation>
    </message>
    <message>
        <source>Check the server and firewall.</source>
        <translation>Prüfen Sie Server und Firewall.</translation>
    </message>
    <message>
        <source>{mx} greets with {reply}.</source>
        <translation>{mx} begrüßt mit {reply}.</translation>
    </message>
    <message>
        <source>It may only refuse this computer; TLS could not be tested.</source>
        <translation>Vielleicht wird nur dieser Computer abgewiesen; TLS ließ sich nicht testen.</translation>
    </message>
    <message>
        <source>Run the check from a host with a good reputation.</source>
        <translation>Führen Sie die Prüfung von einem Host mit guter Reputation aus.</translation>
    </message>
    <message>
        <source>port 25 cannot be reached from this computer</source>
        <translation>Port 25 ist von diesem Computer aus nicht erreichbar</translation>
    </message>
    <message>
        <source>{mx} offers STARTTLS.</source>
        <translation>{mx} bietet STARTTLS an.</translation>
    </message>
    <message>
        <source>{mx} does not offer STARTTLS.</source>
        <translation>{mx} bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to it.</source>
        <translation>Im Modus enforce dürfen Absender dorthin nicht zustellen.</translation>
    </message>
    <message>
        <source>Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.</source>
        <translation>Aktivieren Sie TLS im Mailserver; manche Firewalls („SMTP fixup“) verbergen es.</translation>
    </message>
    <message>
        <source>{mx} answers STARTTLS with {reply}.</source>
        <translation>{mx} beantwortet STARTTLS mit {reply}.</translation>
    </message>
    <message>
        <source>TLS is not usable.</source>
        <translation>TLS ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Check certificate and key files of the mail server.</source>
        <translation>Prüfen Sie die Zertifikats- und Schlüsseldateien des Mailservers.</translation>
    </message>
    <message>
        <source>{mx} sends text in clear behind its answer to STARTTLS: “{text}”.</source>
        <translation>{mx} sendet nach seiner Antwort auf STARTTLS noch Klartext: „{text}“.</translation>
    </message>
    <message>
        <source>A sender that reads it as if it had come through TLS can be deceived; others may break off the handshake.</source>
        <translation>Ein Absender, der das liest, als wäre es über TLS gekommen, lässt sich täuschen; andere brechen womöglich den Handshake ab.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy in front of it.</source>
        <translation>Aktualisieren Sie den Mailserver oder den Proxy davor.</translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation>der Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>the mail server did not let this computer in</source>
        <translation>der Mailserver hat diesen Computer abgewiesen</translation>
    </message>
    <message>
        <source>The TLS handshake with {mx} succeeds.</source>
        <translation>Der TLS-Handshake mit {mx} gelingt.</translation>
    </message>
    <message>
        <source>The handshake with {mx} fails: {error}.</source>
        <translation>Der Handshake mit {mx} scheitert: {error}.</translation>
    </message>
    <message>
        <source>Senders can not deliver in enforce mode.</source>
        <translation>Absender können im Modus enforce nicht zustellen.</translation>
    </message>
    <message>
        <source>Check protocol and cipher settings.</source>
        <translation>Prüfen Sie die Einstellungen zu Protokollen und Chiffren.</translation>
    </message>
    <message>
        <source>{mx} uses {version}.</source>
        <translation>{mx} verwendet {version}.</translation>
    </message>
    <message>
        <source>{mx} only offers {version}.</source>
        <translation>{mx} bietet nur {version} an.</translation>
    </message>
    <message>
        <source>Current senders refuse it.</source>
        <translation>Aktuelle Absender lehnen das ab.</translation>
    </message>
    <message>
        <source>The certificate names {mx}.</source>
        <translation>Das Zertifikat lautet auf {mx}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is for {names}.</source>
        <translation>Das Zertifikat von {mx} gilt für {names}.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver.</source>
        <translation>Im Modus enforce stellen Absender nicht zu.</translation>
    </message>
    <message>
        <source>The certificate of {mx} names {domain} but not {mx}.</source>
        <translation>Das Zertifikat von {mx} nennt {domain}, aber nicht {mx}.</translation>
    </message>
    <message>
        <source>The MX host name counts, not the mail domain.</source>
        <translation>Maßgeblich ist der MX-Hostname, nicht die Mail-Domain.</translation>
    </message>
    <message>
        <source>Add {mx} to the certificate.</source>
        <translation>Nehmen Sie {mx} in das Zertifikat auf.</translation>
    </message>
    <message>
        <source>The certificate of {mx} leads to a trusted authority.</source>
        <translation>Das Zertifikat von {mx} führt zu einer vertrauenswürdigen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{mx} uses a self-signed certificate.</source>
        <translation>{mx} verwendet ein selbstsigniertes Zertifikat.</translation>
    </message>
    <message>
        <source>Common on mail servers, but MTA-STS needs a public authority.</source>
        <translation>Bei Mailservern üblich, aber MTA-STS braucht eine öffentliche Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Install a certificate from a public CA.</source>
        <translation>Installieren Sie ein Zertifikat einer öffentlichen CA.</translation>
    </message>
    <message>
        <source>The certificate of {mx} comes from {issuer}.</source>
        <translation>Das Zertifikat von {mx} stammt von {issuer}.</translation>
    </message>
    <message>
        <source>Senders do not trust it.</source>
        <translation>Absender vertrauen ihm nicht.</translation>
    </message>
    <message>
        <source>{mx} does not send the intermediate certificate.</source>
        <translation>{mx} sendet das Zwischenzertifikat nicht mit.</translation>
    </message>
    <message>
        <source>Senders can not build the chain.</source>
        <translation>Absender können die Kette nicht bilden.</translation>
    </message>
    <message>
        <source>Configure the full chain file.</source>
        <translation>Konfigurieren Sie die Datei mit der vollständigen Kette.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is refused by current software: {what}.</source>
        <translation>Aktuelle Software lehnt das Zertifikat von {mx} ab: {what}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid until {date}.</source>
        <translation>Das Zertifikat von {mx} ist bis {date} gültig.</translation>
    </message>
    <message>
        <source>The certificate of {mx} expired on {date}.</source>
        <translation>Das Zertifikat von {mx} ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it and reload the mail server.</source>
        <translation>Erneuern Sie es, und laden Sie den Mailserver neu.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid only from {date}.</source>
        <translation>Das Zertifikat von {mx} ist erst ab {date} gültig.</translation>
    </message>
    <message>
        <source>Check the clock or wait.</source>
        <translation>Prüfen Sie die Uhr, oder warten Sie.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is good for another {days} days.</source>
        <translation>Das Zertifikat von {mx} ist noch {days} Tage gültig.</translation>
    </message>
    <message>
        <source>The certificate of {mx} ends in {days} days.</source>
        <translation>Das Zertifikat von {mx} läuft in {days} Tagen ab.</translation>
    </message>
    <message>
        <source>Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded.</source>
        <translation>Im Modus enforce stoppt ein abgelaufenes Zertifikat die Mail. Oft ist die Datei erneuert, aber der Server nicht neu geladen.</translation>
    </message>
    <message>
        <source>Check renewal and reload.</source>
        <translation>Prüfen Sie Erneuerung und Neuladen.</translation>
    </message>
    <message>
        <source>All addresses of {mx} behave alike.</source>
        <translation>Alle Adressen von {mx} verhalten sich gleich.</translation>
    </message>
    <message>
        <source>{ip} of {mx} behaves differently: {what}.</source>
        <translation>{ip} von {mx} verhält sich anders: {what}.</translation>
    </message>
    <message>
        <source>Backup servers fail exactly when they are needed; senders hardly ever meet them before.</source>
        <translation>Ersatzserver versagen genau dann, wenn sie gebraucht werden; vorher treffen Absender kaum auf sie.</translation>
    </message>
    <message>
        <source>Bring it to the same state or remove it.</source>
        <translation>Bringen Sie die Adresse auf denselben Stand, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>none of its addresses was looked at</source>
        <translation>keine der Adressen wurde geprüft</translation>
    </message>
    <message>
        <source>Port 25 answers</source>
        <translation>Port 25 antwortet</translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation>STARTTLS wird angeboten</translation>
    </message>
    <message>
        <source>TLS handshake with the mail server</source>
        <translation>TLS-Handshake mit dem Mailserver</translation>
    </message>
    <message>
        <source>TLS version of the mail server</source>
        <translation>TLS-Version des Mailservers</translation>
    </message>
    <message>
        <source>Mail server certificate names the MX</source>
        <translation>Mailserver-Zertifikat nennt den MX</translation>
    </message>
    <message>
        <source>Mail server certificate is trusted</source>
        <translation>Mailserver-Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>Mail server certificate dates</source>
        <translation>Gültigkeit des Mailserver-Zertifikats</translation>
    </message>
    <message>
        <source>Mail server certificate renewal</source>
        <translation>Erneuerung des Mailserver-Zertifikats</translation>
    </message>
    <message>
        <source>Every address of the MX works</source>
        <translation>Jede Adresse des MX funktioniert</translation>
    </message>
    <message>
        <source>version, mode and max_age appear once at most.</source>
        <translation>version, mode und max_age kommen höchstens einmal vor.</translation>
    </message>
    <message>
        <source>{name} appears {count} times.</source>
        <translation>{name} kommt {count}-mal vor.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, KumoMTA rejects the file.</source>
        <translation>Gelten sollte das erste; die meisten Absender nehmen das letzte, KumoMTA lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>Keep one {name} line.</source>
        <translation>Behalten Sie eine einzige Zeile {name}.</translation>
    </message>
    <message>
        <source>Every field is known.</source>
        <translation>Jedes Feld ist bekannt.</translation>
    </message>
    <message>
        <source>“{name}” is not known. Did you mean {suggestion}?</source>
        <translation>„{name}“ ist nicht bekannt. Meinten Sie {suggestion}?</translation>
    </message>
    <message>
        <source>Unknown fields are ignored, so this line has no effect.</source>
        <translation>Unbekannte Felder werden ignoriert, diese Zeile hat also keine Wirkung.</translation>
    </message>
    <message>
        <source>Write {suggestion} in line {line}.</source>
        <translation>Schreiben Sie {suggestion} in Zeile {line}.</translation>
    </message>
    <message>
        <source>Unknown field {name}.</source>
        <translation>Unbekanntes Feld {name}.</translation>
    </message>
    <message>
        <source>Senders ignore it; maddy fails when the value holds a colon.</source>
        <translation>Absender ignorieren es; maddy scheitert, wenn der Wert einen Doppelpunkt enthält.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>Entfernen Sie Zeile {line}.</translation>
    </message>
    <message>
        <source>The policy is enforced.</source>
        <translation>Die Richtlinie wird durchgesetzt.</translation>
    </message>
    <message>
        <source>The policy is in testing mode.</source>
        <translation>Die Richtlinie ist im Modus testing.</translation>
    </message>
    <message>
        <source>Problems are reported, mail is still delivered without protection.</source>
        <translation>Probleme werden gemeldet, Mail wird weiterhin ohne Schutz zugestellt.</translation>
    </message>
    <message>
        <source>Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a new id, for example {newid}.</source>
        <translation>Beobachten Sie zwei Wochen lang die TLS-Berichte für {domain}, schreiben Sie dann „mode: enforce“, und setzen Sie eine neue id, zum Beispiel {newid}.</translation>
    </message>
    <message>
        <source>The policy is switched off (none).</source>
        <translation>Die Richtlinie ist abgeschaltet (none).</translation>
    </message>
    <message>
        <source>Senders drop protection for the domain.</source>
        <translation>Absender heben den Schutz für die Domain auf.</translation>
    </message>
    <message>
        <source>Fine while removing MTA-STS; otherwise use testing or enforce.</source>
        <translation>In Ordnung, während Sie MTA-STS entfernen; sonst verwenden Sie testing oder enforce.</translation>
    </message>
    <message>
        <source>The switched-off policy has no mx line.</source>
        <translation>Die abgeschaltete Richtlinie hat keine mx-Zeile.</translation>
    </message>
    <message>
        <source>That is correct, but chasquid rejects it and keeps the old policy until it runs out, and Stalwart calls it invalid.</source>
        <translation>Das ist korrekt, aber chasquid lehnt sie ab und behält die alte Richtlinie bis zu deren Ablauf, und Stalwart nennt sie ungültig.</translation>
    </message>
    <message>
        <source>Leave one mx line in: {suggestion}</source>
        <translation>Lassen Sie eine mx-Zeile stehen: {suggestion}</translation>
    </message>
    <message>
        <source>No repeated fields</source>
        <translation>Keine wiederholten Felder</translation>
    </message>
    <message>
        <source>No unknown fields</source>
        <translation>Keine unbekannten Felder</translation>
    </message>
    <message>
        <source>Policy is enforced</source>
        <translation>Richtlinie wird durchgesetzt</translation>
    </message>
    <message>
        <source>The file is plain text in UTF-8.</source>
        <translation>Die Datei ist reiner Text in UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with an invisible byte order mark.</source>
        <translation>Die Datei beginnt mit einer unsichtbaren Byte Order Mark.</translation>
    </message>
    <message>
        <source>The first field name becomes unreadable, usually “version”.</source>
        <translation>Dadurch wird der erste Feldname unlesbar, meist „version“.</translation>
    </message>
    <message>
        <source>Save as “UTF-8 without BOM” or ASCII.</source>
        <translation>Speichern Sie als „UTF-8 ohne BOM“ oder ASCII.</translation>
    </message>
    <message>
        <source>The file is saved as UTF-16.</source>
        <translation>Die Datei ist als UTF-16 gespeichert.</translation>
    </message>
    <message>
        <source>Senders can not read it.</source>
        <translation>Absender können sie nicht lesen.</translation>
    </message>
    <message>
        <source>Save as UTF-8 or ASCII.</source>
        <translation>Speichern Sie als UTF-8 oder ASCII.</translation>
    </message>
    <message>
        <source>There are unreadable bytes in line {line}.</source>
        <translation>Zeile {line} enthält unlesbare Bytes.</translation>
    </message>
    <message>
        <source>Strict senders reject the whole file.</source>
        <translation>Strenge Absender lehnen die ganze Datei ab.</translation>
    </message>
    <message>
        <source>Remove them from line {line}; plain ASCII is enough.</source>
        <translation>Entfernen Sie sie aus Zeile {line}; reines ASCII genügt.</translation>
    </message>
    <message>
        <source>The file looks like a policy.</source>
        <translation>Die Datei sieht wie eine Richtlinie aus.</translation>
    </message>
    <message>
        <source>An HTML page came instead of the policy.</source>
        <translation>Statt der Richtlinie kam eine HTML-Seite.</translation>
    </message>
    <message>
        <source>Senders see no policy; often it is the start page or an error page.</source>
        <translation>Absender sehen keine Richtlinie; oft ist es die Startseite oder eine Fehlerseite.</translation>
    </message>
    <message>
        <source>Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and exempt the path from rewriting.</source>
        <translation>Laden Sie die reine Textdatei nach https://mta-sts.{domain}/.well-known/mta-sts.txt hoch, und nehmen Sie den Pfad vom Umschreiben aus.</translation>
    </message>
    <message>
        <source>The file is JSON.</source>
        <translation>Die Datei ist JSON.</translation>
    </message>
    <message>
        <source>That was an early draft; senders read lines.</source>
        <translation>Das war ein früher Entwurf; Absender lesen Zeilen.</translation>
    </message>
    <message>
        <source>Use “key: value” lines, the first one “version: STSv1”.</source>
        <translation>Verwenden Sie Zeilen der Form „key: value“, als erste „version: STSv1“.</translation>
    </message>
    <message>
        <source>The file holds the text of the DNS record.</source>
        <translation>Die Datei enthält den Text des DNS-Eintrags.</translation>
    </message>
    <message>
        <source>Record and file have different formats.</source>
        <translation>Eintrag und Datei haben verschiedene Formate.</translation>
    </message>
    <message>
        <source>Start the file with “version: STSv1”.</source>
        <translation>Beginnen Sie die Datei mit „version: STSv1“.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Laden Sie sie erneut nach https://mta-sts.{domain}/.well-known/mta-sts.txt hoch.</translation>
    </message>
    <message>
        <source>Every line has the form “key: value”.</source>
        <translation>Jede Zeile hat die Form „key: value“.</translation>
    </message>
    <message>
        <source>Line {line} has blanks before the {where}.</source>
        <translation>Zeile {line} hat Leerzeichen vor dem {where}.</translation>
    </message>
    <message>
        <source>Strict senders reject the file.</source>
        <translation>Strenge Absender lehnen die Datei ab.</translation>
    </message>
    <message>
        <source>Remove the blanks in line {line}.</source>
        <translation>Entfernen Sie die Leerzeichen in Zeile {line}.</translation>
    </message>
    <message>
        <source>Line {line} looks like a comment.</source>
        <translation>Zeile {line} sieht wie ein Kommentar aus.</translation>
    </message>
    <message>
        <source>The format has no comments; strict senders reject the file.</source>
        <translation>Das Format kennt keine Kommentare; strenge Absender lehnen die Datei ab.</translation>
    </message>
    <message>
        <source>Remove the line “{text}”.</source>
        <translation>Entfernen Sie die Zeile „{text}“.</translation>
    </message>
    <message>
        <source>Line {line} is not “key: value”: {text}</source>
        <translation>Zeile {line} hat nicht die Form „key: value“: {text}</translation>
    </message>
    <message>
        <source>Use one “key: value” per line; correct line {line}.</source>
        <translation>Schreiben Sie je Zeile ein „key: value“; korrigieren Sie Zeile {line}.</translation>
    </message>
    <message>
        <source>Line {line} has no value.</source>
        <translation>Zeile {line} hat keinen Wert.</translation>
    </message>
    <message>
        <source>mox and postfix-tlspol reject the file.</source>
        <translation>mox und postfix-tlspol lehnen die Datei ab.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Lines end as they should, and none is empty.</source>
        <translation>Die Zeilen enden, wie sie sollen, und keine ist leer.</translation>
    </message>
    <message>
        <source>Lines end in {ends}.</source>
        <translation>Die Zeilen enden mit {ends}.</translation>
    </message>
    <message>
        <source>Most senders see a single line.</source>
        <translation>Die meisten Absender sehen eine einzige Zeile.</translation>
    </message>
    <message>
        <source>Save with LF or CRLF; line {line} is the first to correct.</source>
        <translation>Speichern Sie mit LF oder CRLF; als Erstes ist Zeile {line} zu korrigieren.</translation>
    </message>
    <message>
        <source>Line {line} is empty.</source>
        <translation>Zeile {line} ist leer.</translation>
    </message>
    <message>
        <source>Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy.</source>
        <translation>Die Grammatik erlaubt das nicht: mox, postfix-tlspol und maddy ignorieren die ganze Richtlinie.</translation>
    </message>
    <message>
        <source>Remove line {line}; the file ends right after its last line.</source>
        <translation>Entfernen Sie Zeile {line}; die Datei endet direkt nach ihrer letzten Zeile.</translation>
    </message>
    <message>
        <source>Plain UTF-8 text</source>
        <translation>Reiner UTF-8-Text</translation>
    </message>
    <message>
        <source>It is a policy file</source>
        <translation>Es ist eine Richtliniendatei</translation>
    </message>
    <message>
        <source>Every line is “key: value”</source>
        <translation>Jede Zeile ist „key: value“</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>The mx lines are as the mode asks for.</source>
        <translation>Die mx-Zeilen entsprechen dem Modus.</translation>
    </message>
    <message>
        <source>The policy names no mail server.</source>
        <translation>Die Richtlinie nennt keinen Mailserver.</translation>
    </message>
    <message>
        <source>Senders reject the file.</source>
        <translation>Absender lehnen die Datei ab.</translation>
    </message>
    <message>
        <source>Add an mx line for each MX host: {suggestion}</source>
        <translation>Ergänzen Sie für jeden MX-Host eine mx-Zeile: {suggestion}</translation>
    </message>
    <message>
        <source>Every mx line holds a host name or a wildcard.</source>
        <translation>Jede mx-Zeile enthält einen Hostnamen oder eine Wildcard.</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot.</source>
        <translation>„{value}“ endet mit einem Punkt.</translation>
    </message>
    <message>
        <source>Some senders never match it, mox drops the whole policy.</source>
        <translation>Bei manchen Absendern passt das nie, mox verwirft die ganze Richtlinie.</translation>
    </message>
    <message>
        <source>Remove the dot: “mx: {suggestion}”.</source>
        <translation>Entfernen Sie den Punkt: „mx: {suggestion}“.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid wildcard.</source>
        <translation>„{value}“ ist keine gültige Wildcard.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label.</source>
        <translation>Ein Stern darf nur für das ganze erste Label stehen.</translation>
    </message>
    <message>
        <source>Write “mx: {suggestion}”.</source>
        <translation>Schreiben Sie „mx: {suggestion}“.</translation>
    </message>
    <message>
        <source>Line {line} holds several names: “{value}”.</source>
        <translation>Zeile {line} enthält mehrere Namen: „{value}“.</translation>
    </message>
    <message>
        <source>Senders take the whole text as one name.</source>
        <translation>Absender nehmen den ganzen Text als einen Namen.</translation>
    </message>
    <message>
        <source>One mx line per name: {suggestion}</source>
        <translation>Eine mx-Zeile je Name: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” is not a host name.</source>
        <translation>„{value}“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>It can never equal an MX name.</source>
        <translation>Das kann nie mit einem MX-Namen übereinstimmen.</translation>
    </message>
    <message>
        <source>Use the MX host name alone: “mx: {suggestion}”.</source>
        <translation>Verwenden Sie nur den MX-Hostnamen: „mx: {suggestion}“.</translation>
    </message>
    <message>
        <source>“{value}” is not in ASCII form.</source>
        <translation>„{value}“ ist nicht in ASCII-Form.</translation>
    </message>
    <message>
        <source>Policies need the xn-- form.</source>
        <translation>Richtlinien brauchen die Form mit xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid host name.</source>
        <translation>„{value}“ ist kein gültiger Hostname.</translation>
    </message>
    <message>
        <source>Strict senders drop the whole policy for one bad line.</source>
        <translation>Strenge Absender verwerfen wegen einer falschen Zeile die ganze Richtlinie.</translation>
    </message>
    <message>
        <source>Correct or remove line {line}.</source>
        <translation>Korrigieren oder entfernen Sie Zeile {line}.</translation>
    </message>
    <message>
        <source>The mx patterns are as narrow as they should be.</source>
        <translation>Die mx-Muster sind so eng, wie sie sein sollten.</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {suffix}.</source>
        <translation>„{value}“ erlaubt jede Domain unter {suffix}.</translation>
    </message>
    <message>
        <source>Anyone with a certificate there could receive your mail.</source>
        <translation>Jeder mit einem Zertifikat von dort könnte Ihre Mail empfangen.</translation>
    </message>
    <message>
        <source>“{value}” allows every host of {domain}.</source>
        <translation>„{value}“ erlaubt jeden Host von {domain}.</translation>
    </message>
    <message>
        <source>Any machine with a name and certificate under it passes as mail server.</source>
        <translation>Jede Maschine mit Namen und Zertifikat darunter geht als Mailserver durch.</translation>
    </message>
    <message>
        <source>At least one mx</source>
        <translation>Mindestens ein mx</translation>
    </message>
    <message>
        <source>mx patterns</source>
        <translation>mx-Muster</translation>
    </message>
    <message>
        <source>mx patterns are narrow</source>
        <translation>mx-Muster sind eng gefasst</translation>
    </message>
    <message>
        <source>The version is STSv1.</source>
        <translation>Die Version ist STSv1.</translation>
    </message>
    <message>
        <source>There is no version line.</source>
        <translation>Die Zeile version fehlt.</translation>
    </message>
    <message>
        <source>Begin with “version: STSv1”.</source>
        <translation>Beginnen Sie mit „version: STSv1“.</translation>
    </message>
    <message>
        <source>The version is “{value}”.</source>
        <translation>Die Version ist „{value}“.</translation>
    </message>
    <message>
        <source>Only STSv1, in exactly this spelling, is known.</source>
        <translation>Nur STSv1 in genau dieser Schreibweise ist bekannt.</translation>
    </message>
    <message>
        <source>Write “version: STSv1” in line {line}.</source>
        <translation>Schreiben Sie „version: STSv1“ in Zeile {line}.</translation>
    </message>
    <message>
        <source>version is on line {line}.</source>
        <translation>version steht in Zeile {line}.</translation>
    </message>
    <message>
        <source>The standard allows any order; Google asks for the first line.</source>
        <translation>Der Standard erlaubt jede Reihenfolge; Google verlangt die erste Zeile.</translation>
    </message>
    <message>
        <source>Move it to the top.</source>
        <translation>Verschieben Sie die Zeile an den Anfang.</translation>
    </message>
    <message>
        <source>The mode is {value}.</source>
        <translation>Der Modus ist {value}.</translation>
    </message>
    <message>
        <source>There is no mode line.</source>
        <translation>Die Zeile mode fehlt.</translation>
    </message>
    <message>
        <source>Add “mode: testing” for a start.</source>
        <translation>Ergänzen Sie für den Anfang „mode: testing“.</translation>
    </message>
    <message>
        <source>The mode is “{value}”.</source>
        <translation>Der Modus ist „{value}“.</translation>
    </message>
    <message>
        <source>Only enforce, testing and none exist, in lower case; “report” is from an old draft.</source>
        <translation>Es gibt nur enforce, testing und none, in Kleinbuchstaben; „report“ stammt aus einem alten Entwurf.</translation>
    </message>
    <message>
        <source>Write “mode: {suggestion}” in line {line}.</source>
        <translation>Schreiben Sie „mode: {suggestion}“ in Zeile {line}.</translation>
    </message>
    <message>
        <source>max_age is {value} s.</source>
        <translation>max_age ist {value} s.</translation>
    </message>
    <message>
        <source>There is no max_age line.</source>
        <translation>Die Zeile max_age fehlt.</translation>
    </message>
    <message>
        <source>Add “max_age: 604800”.</source>
        <translation>Ergänzen Sie „max_age: 604800“.</translation>
    </message>
    <message>
        <source>max_age is “{value}”.</source>
        <translation>max_age ist „{value}“.</translation>
    </message>
    <message>
        <source>It must be seconds as plain digits, at most ten.</source>
        <translation>Der Wert muss in Sekunden angegeben sein, nur mit Ziffern, höchstens zehn.</translation>
    </message>
    <message>
        <source>Write for example “max_age: 604800” (one week) in line {line}.</source>
        <translation>Schreiben Sie zum Beispiel „max_age: 604800“ (eine Woche) in Zeile {line}.</translation>
    </message>
    <message>
        <source>max_age is {value}, above the limit of one year.</source>
        <translation>max_age ist {value} und liegt über der Grenze von einem Jahr.</translation>
    </message>
    <message>
        <source>Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the policy.</source>
        <translation>Manche Absender kürzen den Wert; postfix-mta-sts-resolver, chasquid und mailauth lehnen die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Senders may keep the policy for {human}.</source>
        <translation>Absender dürfen die Richtlinie {human} lang behalten.</translation>
    </message>
    <message>
        <source>max_age is 0.</source>
        <translation>max_age ist 0.</translation>
    </message>
    <message>
        <source>Senders may keep the policy only {human}.</source>
        <translation>Absender dürfen die Richtlinie nur {human} lang behalten.</translation>
    </message>
    <message>
        <source>An attacker just has to wait; some checkers treat less than a day as an error.</source>
        <translation>Ein Angreifer muss nur abwarten; manche Prüfwerkzeuge werten weniger als einen Tag als Fehler.</translation>
    </message>
    <message>
        <source>The standard expects weeks; the NCSC asks for two weeks.</source>
        <translation>Der Standard geht von Wochen aus; das NCSC verlangt zwei Wochen.</translation>
    </message>
    <message>
        <source>The opt-out is cached for {human}.</source>
        <translation>Die Abschaltung wird {human} lang zwischengespeichert.</translation>
    </message>
    <message>
        <source>A short time is suggested so that you can start again soon.</source>
        <translation>Empfohlen wird eine kurze Zeit, damit Sie bald wieder anfangen können.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <source>there is no max_age</source>
        <translation>max_age fehlt</translation>
    </message>
    <message>
        <source>version: STSv1</source>
        <translation>version: STSv1</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>max_age</source>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation>Speicherdauer</translation>
    </message>
    <message>
        <source>there is no MTA-STS record</source>
        <translation>es gibt keinen MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} is answered.</source>
        <translation>Die Abfrage von _mta-sts.{domain} wird beantwortet.</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} ends in {rcode}.</source>
        <translation>Die Abfrage von _mta-sts.{domain} endet mit {rcode}.</translation>
    </message>
    <message>
        <source>Senders without a cached policy act as if you had none; others keep the old one and can not see changes.</source>
        <translation>Absender ohne zwischengespeicherte Richtlinie verhalten sich, als hätten Sie keine; andere behalten die alte und können Änderungen nicht sehen.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.</source>
        <translation>Reparieren Sie die Nameserver von {domain} oder die CNAME-Kette unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>An MTA-STS record is published at _mta-sts.{domain}.</source>
        <translation>Unter _mta-sts.{domain} ist ein MTA-STS-Eintrag veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no TXT record at _mta-sts.{domain}.</source>
        <translation>Unter _mta-sts.{domain} gibt es keinen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>Senders never look for your policy file without it.</source>
        <translation>Ohne ihn suchen Absender gar nicht erst nach Ihrer Richtliniendatei.</translation>
    </message>
    <message>
        <source>Publish: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; after the policy file is online.</source>
        <translation>Veröffentlichen Sie _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;, sobald die Richtliniendatei online ist.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias for {target}, which has no TXT record.</source>
        <translation>_mta-sts.{domain} ist ein Alias für {target}; dort gibt es keinen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>Same as no record: senders never look for your policy file.</source>
        <translation>Das wirkt wie kein Eintrag: Absender suchen gar nicht erst nach Ihrer Richtliniendatei.</translation>
    </message>
    <message>
        <source>Ask the provider for the right target, or replace the alias by your own record: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>Fragen Sie den Anbieter nach dem richtigen Ziel, oder ersetzen Sie den Alias durch einen eigenen Eintrag: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} says “{text}”.</source>
        <translation>Der TXT-Eintrag unter _mta-sts.{domain} lautet „{text}“.</translation>
    </message>
    <message>
        <source>It is not an MTA-STS record, so senders see none.</source>
        <translation>Das ist kein MTA-STS-Eintrag, also sehen Absender keinen.</translation>
    </message>
    <message>
        <source>Publish &quot;v=STSv1; id={newid};&quot; at _mta-sts.{domain} and move the other text.</source>
        <translation>Veröffentlichen Sie &quot;v=STSv1; id={newid};&quot; unter _mta-sts.{domain}, und verlegen Sie den anderen Text.</translation>
    </message>
    <message>
        <source>The MTA-STS record sits at {found}.</source>
        <translation>Der MTA-STS-Eintrag liegt unter {found}.</translation>
    </message>
    <message>
        <source>Senders only ask {right}.</source>
        <translation>Absender fragen nur {right} ab.</translation>
    </message>
    <message>
        <source>Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.</source>
        <translation>Verlegen Sie ihn nach {right}. In vielen DNS-Oberflächen darf im Namensfeld nur „_mta-sts“ stehen.</translation>
    </message>
    <message>
        <source>Exactly one record is published.</source>
        <translation>Genau ein Eintrag ist veröffentlicht.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at _mta-sts.{domain}.</source>
        <translation>Unter _mta-sts.{domain} gibt es {count} MTA-STS-Einträge.</translation>
    </message>
    <message>
        <source>The standard says: treat as no policy. A few senders pick one at random.</source>
        <translation>Der Standard sagt: wie keine Richtlinie behandeln. Einige wenige Absender wählen zufällig einen aus.</translation>
    </message>
    <message>
        <source>Delete all but the newest, so that one record is left at _mta-sts.{domain}.</source>
        <translation>Löschen Sie alle außer dem neuesten, sodass unter _mta-sts.{domain} ein Eintrag übrig bleibt.</translation>
    </message>
    <message>
        <source>Other text is published at _mta-sts.{domain}: “{text}”.</source>
        <translation>Unter _mta-sts.{domain} ist anderer Text veröffentlicht: „{text}“.</translation>
    </message>
    <message>
        <source>Allowed, but maddy and KumoMTA can not cope with it.</source>
        <translation>Zulässig, aber maddy und KumoMTA kommen damit nicht zurecht.</translation>
    </message>
    <message>
        <source>Move the record “{text}” elsewhere.</source>
        <translation>Verlegen Sie den Eintrag „{text}“ an eine andere Stelle.</translation>
    </message>
    <message>
        <source>The record starts with v=STSv1;</source>
        <translation>Der Eintrag beginnt mit v=STSv1;</translation>
    </message>
    <message>
        <source>The record starts with “{start}”.</source>
        <translation>Der Eintrag beginnt mit „{start}“.</translation>
    </message>
    <message>
        <source>Senders compare the eight characters v=STSv1; exactly and ignore the record.</source>
        <translation>Absender vergleichen genau die acht Zeichen v=STSv1; und ignorieren den Eintrag.</translation>
    </message>
    <message>
        <source>Start the value with v=STSv1; and nothing before it: {suggestion}</source>
        <translation>Der Wert muss mit v=STSv1; beginnen, ohne etwas davor: {suggestion}</translation>
    </message>
    <message>
        <source>There is a blank before the first semicolon.</source>
        <translation>Vor dem ersten Semikolon steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The grammar allows it, the text of the standard does not; chasquid and Halon ignore such a record.</source>
        <translation>Die Grammatik erlaubt es, der Text des Standards nicht; chasquid und Halon ignorieren einen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Remove the blank: {suggestion}</source>
        <translation>Entfernen Sie das Leerzeichen: {suggestion}</translation>
    </message>
    <message>
        <source>Every field of the record can be read.</source>
        <translation>Jedes Feld des Eintrags ist lesbar.</translation>
    </message>
    <message>
        <source>Not readable from “{rest}” on.</source>
        <translation>Ab „{rest}“ nicht lesbar.</translation>
    </message>
    <message>
        <source>Strict senders drop the whole record and with it the policy.</source>
        <translation>Strenge Absender verwerfen den ganzen Eintrag und damit die Richtlinie.</translation>
    </message>
    <message>
        <source>Use the suggested value: {suggestion}</source>
        <translation>Verwenden Sie den vorgeschlagenen Wert: {suggestion}</translation>
    </message>
    <message>
        <source>The record has {what}.</source>
        <translation>Der Eintrag enthält {what}.</translation>
    </message>
    <message>
        <source>Many senders overlook it; mox and postfix-tlspol drop the record.</source>
        <translation>Viele Absender sehen darüber hinweg; mox und postfix-tlspol verwerfen den Eintrag.</translation>
    </message>
    <message>
        <source>Remove it: {suggestion}</source>
        <translation>Entfernen Sie es: {suggestion}</translation>
    </message>
    <message>
        <source>The policy id is {id}.</source>
        <translation>Die id der Richtlinie ist {id}.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>Der Eintrag hat keine id.</translation>
    </message>
    <message>
        <source>Senders treat it as invalid.</source>
        <translation>Absender behandeln ihn als ungültig.</translation>
    </message>
    <message>
        <source>Add id={newid}: {suggestion}</source>
        <translation>Ergänzen Sie id={newid}: {suggestion}</translation>
    </message>
    <message>
        <source>The id “{id}” is not allowed.</source>
        <translation>Die id „{id}“ ist nicht zulässig.</translation>
    </message>
    <message>
        <source>Only letters and digits, at most 32. Strict senders ignore the record although others accept it.</source>
        <translation>Erlaubt sind nur Buchstaben und Ziffern, höchstens 32. Strenge Absender ignorieren den Eintrag, obwohl andere ihn akzeptieren.</translation>
    </message>
    <message>
        <source>Use for example id={newid} (date and time without separators).</source>
        <translation>Verwenden Sie zum Beispiel id={newid} (Datum und Uhrzeit ohne Trennzeichen).</translation>
    </message>
    <message>
        <source>The record holds the version and one id only.</source>
        <translation>Der Eintrag enthält nur die Version und eine id.</translation>
    </message>
    <message>
        <source>The field {name} appears {count} times.</source>
        <translation>Das Feld {name} kommt {count}-mal vor.</translation>
    </message>
    <message>
        <source>The first should count, but many senders take the last and mox refuses the record.</source>
        <translation>Gelten sollte das erste, aber viele Absender nehmen das letzte, und mox lehnt den Eintrag ab.</translation>
    </message>
    <message>
        <source>Keep one: {suggestion}</source>
        <translation>Behalten Sie eines: {suggestion}</translation>
    </message>
    <message>
        <source>Senders ignore it.</source>
        <translation>Absender ignorieren es.</translation>
    </message>
    <message>
        <source>Remove it unless you know what it is for.</source>
        <translation>Entfernen Sie es, sofern Sie nicht wissen, wozu es dient.</translation>
    </message>
    <message>
        <source>DNS answers for _mta-sts</source>
        <translation>DNS antwortet für _mta-sts</translation>
    </message>
    <message>
        <source>_mta-sts record exists</source>
        <translation>Eintrag _mta-sts ist vorhanden</translation>
    </message>
    <message>
        <source>Record at the right name</source>
        <translation>Eintrag unter dem richtigen Namen</translation>
    </message>
    <message>
        <source>Exactly one record</source>
        <translation>Genau ein Eintrag</translation>
    </message>
    <message>
        <source>Starts with v=STSv1;</source>
        <translation>Beginnt mit v=STSv1;</translation>
    </message>
    <message>
        <source>Record is well formed</source>
        <translation>Eintrag ist wohlgeformt</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>id der Richtlinie</translation>
    </message>
    <message>
        <source>No repeated or unknown fields</source>
        <translation>Keine wiederholten oder unbekannten Felder</translation>
    </message>
    <message>
        <source>the name servers were not to be asked</source>
        <translation>die Nameserver sollten nicht gefragt werden</translation>
    </message>
    <message>
        <source>no name server of the domain could be asked</source>
        <translation>kein Nameserver der Domain ließ sich fragen</translation>
    </message>
    <message>
        <source>Caches keep the record for {ttl} s.</source>
        <translation>Caches behalten den Eintrag {ttl} s lang.</translation>
    </message>
    <message>
        <source>The TTL is {ttl} s.</source>
        <translation>Die TTL beträgt {ttl} s.</translation>
    </message>
    <message>
        <source>After a policy change senders may keep the old id for that long.</source>
        <translation>Nach einer Änderung der Richtlinie können Absender so lange die alte id behalten.</translation>
    </message>
    <message>
        <source>Use 300 to 3600 s for _mta-sts.{domain}, at most a day.</source>
        <translation>Verwenden Sie 300 bis 3600 s für _mta-sts.{domain}, höchstens einen Tag.</translation>
    </message>
    <message>
        <source>no name server of the domain told it</source>
        <translation>kein Nameserver der Domain hat sie genannt</translation>
    </message>
    <message>
        <source>All {count} name server addresses give the same record.</source>
        <translation>Alle {count} Nameserver-Adressen liefern denselben Eintrag.</translation>
    </message>
    <message>
        <source>{ns} answers differently: “{text}”.</source>
        <translation>{ns} antwortet anders: „{text}“.</translation>
    </message>
    <message>
        <source>Some senders see the old id or no record at all.</source>
        <translation>Manche Absender sehen die alte id oder gar keinen Eintrag.</translation>
    </message>
    <message>
        <source>Wait for the zone transfer, or repair {ns}.</source>
        <translation>Warten Sie den Zonentransfer ab, oder reparieren Sie {ns}.</translation>
    </message>
    <message>
        <source>Lifetime of the record in caches</source>
        <translation>Lebensdauer des Eintrags in Caches</translation>
    </message>
    <message>
        <source>All name servers agree</source>
        <translation>Alle Nameserver sind sich einig</translation>
    </message>
    <message>
        <source>there is no TLS reporting record</source>
        <translation>es gibt keinen TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>A TLS reporting record is published at _smtp._tls.{domain}.</source>
        <translation>Unter _smtp._tls.{domain} ist ein TLS-RPT-Eintrag veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no TLS reporting record at _smtp._tls.{domain}.</source>
        <translation>Unter _smtp._tls.{domain} gibt es keinen TLS-RPT-Eintrag.</translation>
    </message>
    <message>
        <source>MTA-STS works, but nobody tells you about failures, and testing mode makes little sense.</source>
        <translation>MTA-STS funktioniert, aber niemand meldet Ihnen Fehlschläge, und der Modus testing hat wenig Sinn.</translation>
    </message>
    <message>
        <source>Publish: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</source>
        <translation>Veröffentlichen Sie: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</translation>
    </message>
    <message>
        <source>The question for _smtp._tls.{domain} ends in {rcode}.</source>
        <translation>Die Abfrage von _smtp._tls.{domain} endet mit {rcode}.</translation>
    </message>
    <message>
        <source>Senders do not report.</source>
        <translation>Absender senden keine Berichte.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.</source>
        <translation>Reparieren Sie die Nameserver von {domain} oder die CNAME-Kette unter _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>The TLS reporting record sits at {found}.</source>
        <translation>Der TLS-RPT-Eintrag liegt unter {found}.</translation>
    </message>
    <message>
        <source>Move it to {right}; the name field is usually “_smtp._tls”.</source>
        <translation>Verlegen Sie ihn nach {right}; im Namensfeld steht meist „_smtp._tls“.</translation>
    </message>
    <message>
        <source>Exactly one reporting record is published.</source>
        <translation>Genau ein TLS-RPT-Eintrag ist veröffentlicht.</translation>
    </message>
    <message>
        <source>There are {count} reporting records at _smtp._tls.{domain}.</source>
        <translation>Unter _smtp._tls.{domain} gibt es {count} TLS-RPT-Einträge.</translation>
    </message>
    <message>
        <source>Senders then act as if there were none.</source>
        <translation>Absender verhalten sich dann, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Merge the addresses into one record, separated by commas: {suggestion}</source>
        <translation>Fassen Sie die Adressen in einem Eintrag zusammen, durch Kommas getrennt: {suggestion}</translation>
    </message>
    <message>
        <source>Other text is published at _smtp._tls.{domain}: “{text}”.</source>
        <translation>Unter _smtp._tls.{domain} ist anderer Text veröffentlicht: „{text}“.</translation>
    </message>
    <message>
        <source>Allowed, but not every sender expects it.</source>
        <translation>Zulässig, aber nicht jeder Absender rechnet damit.</translation>
    </message>
    <message>
        <source>The record starts with v=TLSRPTv1;</source>
        <translation>Der Eintrag beginnt mit v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Start with v=TLSRPTv1; and nothing before it: {suggestion}</source>
        <translation>Der Wert muss mit v=TLSRPTv1; beginnen, ohne etwas davor: {suggestion}</translation>
    </message>
    <message>
        <source>The Postfix reporter (sys4) refuses such a record.</source>
        <translation>Der Berichtsdienst für Postfix (sys4) lehnt einen solchen Eintrag ab.</translation>
    </message>
    <message>
        <source>Strict senders send no reports.</source>
        <translation>Strenge Absender senden keine Berichte.</translation>
    </message>
    <message>
        <source>mox refuses empty fields; others do not mind.</source>
        <translation>mox lehnt leere Felder ab; andere stören sich nicht daran.</translation>
    </message>
    <message>
        <source>It has no effect; ruf, fo and pct belong to DMARC.</source>
        <translation>Es hat keine Wirkung; ruf, fo und pct gehören zu DMARC.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>rua appears {count} times.</source>
        <translation>rua kommt {count}-mal vor.</translation>
    </message>
    <message>
        <source>The standard has no rule for that; some senders use only the first.</source>
        <translation>Der Standard regelt das nicht; manche Absender verwenden nur das erste.</translation>
    </message>
    <message>
        <source>Put all addresses into one rua, separated by commas: {suggestion}</source>
        <translation>Setzen Sie alle Adressen in ein einziges rua, durch Kommas getrennt: {suggestion}</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>Reporting record at the right name</source>
        <translation>TLS-RPT-Eintrag unter dem richtigen Namen</translation>
    </message>
    <message>
        <source>Exactly one reporting record</source>
        <translation>Genau ein TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>Starts with v=TLSRPTv1;</source>
        <translation>Beginnt mit v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Reporting record is well formed</source>
        <translation>TLS-RPT-Eintrag ist wohlgeformt</translation>
    </message>
    <message>
        <source>File can be opened</source>
        <translation>Datei lässt sich öffnen</translation>
    </message>
    <message>
        <source>Report is JSON</source>
        <translation>Bericht ist JSON</translation>
    </message>
    <message>
        <source>Sender is named</source>
        <translation>Absender ist genannt</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Contact of the sender</source>
        <translation>Kontakt des Absenders</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Kennung des Berichts</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policy type</source>
        <translation>Richtlinientyp</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Domain der Richtlinie</translation>
    </message>
    <message>
        <source>Policy as the sender saw it</source>
        <translation>Richtlinie aus Sicht des Absenders</translation>
    </message>
    <message>
        <source>MX patterns</source>
        <translation>MX-Muster</translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation>Anzahl der Sitzungen</translation>
    </message>
    <message>
        <source>Failure details</source>
        <translation>Einzelheiten zu Fehlschlägen</translation>
    </message>
    <message>
        <source>Result types</source>
        <translation>Ergebnistypen</translation>
    </message>
    <message>
        <source>Hosts of failures</source>
        <translation>Hosts der Fehlschläge</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (und {count} weitere)</translation>
    </message>
    <message>
        <source>The file could be opened.</source>
        <translation>Die Datei ließ sich öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be unpacked.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The report in it cannot be read.</source>
        <translation>Der Bericht darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Beschaffen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than a report can be, or suspiciously so.</source>
        <translation>Entpackt ist die Datei größer, als ein Bericht sein kann, oder verdächtig groß.</translation>
    </message>
    <message>
        <source>Such files are made to fill memory; it was not read further.</source>
        <translation>Solche Dateien sollen den Speicher füllen; sie wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>Do not open it otherwise either.</source>
        <translation>Öffnen Sie sie auch nicht auf andere Weise.</translation>
    </message>
    <message>
        <source>There are more than 200 files or mails in it.</source>
        <translation>Sie enthält mehr als 200 Dateien oder Mails.</translation>
    </message>
    <message>
        <source>It was not read further.</source>
        <translation>Sie wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Files are packed within files too often.</source>
        <translation>Dateien sind zu oft ineinander verpackt.</translation>
    </message>
    <message>
        <source>Unpack it by hand.</source>
        <translation>Entpacken Sie sie von Hand.</translation>
    </message>
    <message>
        <source>There is no TLS report in it.</source>
        <translation>Sie enthält keinen TLS-Bericht.</translation>
    </message>
    <message>
        <source>A report is JSON, or gzip or zip with JSON, alone or attached to a mail.</source>
        <translation>Ein Bericht ist JSON oder gzip oder zip mit JSON, für sich oder als Anhang einer Mail.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The report is a JSON object.</source>
        <translation>Der Bericht ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The report is not readable as JSON from byte {place} on.</source>
        <translation>Der Bericht ist ab Byte {place} nicht als JSON lesbar.</translation>
    </message>
    <message>
        <source>Without JSON there is no report.</source>
        <translation>Ohne JSON gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>Make sure that the file is complete and is a TLS report.</source>
        <translation>Stellen Sie sicher, dass die Datei vollständig und ein TLS-Bericht ist.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>Das JSON ist kein Objekt.</translation>
    </message>
    <message>
        <source>A report is one JSON object.</source>
        <translation>Ein Bericht ist ein einziges JSON-Objekt.</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report.</source>
        <translation>Stellen Sie sicher, dass die Datei ein TLS-Bericht ist.</translation>
    </message>
    <message>
        <source>The report starts with a byte order mark.</source>
        <translation>Der Bericht beginnt mit einer Byte Order Mark.</translation>
    </message>
    <message>
        <source>JSON must not have one; some readers refuse it.</source>
        <translation>JSON darf keine haben; manche Leser lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Tell the sender, whose software wrote the report.</source>
        <translation>Informieren Sie den Absender, dessen Software den Bericht geschrieben hat.</translation>
    </message>
    <message>
        <source>The report names the organisation that sent it.</source>
        <translation>Der Bericht nennt die Organisation, die ihn gesendet hat.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>{place} fehlt.</translation>
    </message>
    <message>
        <source>It is not clear whose sessions these are.</source>
        <translation>Es ist nicht klar, wessen Sitzungen das sind.</translation>
    </message>
    <message>
        <source>{place} is not a text.</source>
        <translation>{place} ist kein Text.</translation>
    </message>
    <message>
        <source>The report covers one day.</source>
        <translation>Der Bericht umfasst einen Tag.</translation>
    </message>
    <message>
        <source>It is not clear when this happened.</source>
        <translation>Es ist nicht klar, wann das geschah.</translation>
    </message>
    <message>
        <source>{place} is not a date and time.</source>
        <translation>{place} ist keine Angabe von Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>{place} has no time zone; it is read as UTC.</source>
        <translation>{place} hat keine Zeitzone; der Wert wird als UTC gelesen.</translation>
    </message>
    <message>
        <source>RFC 3339 asks for one. Older reports of Microsoft leave it out.</source>
        <translation>RFC 3339 verlangt eine. Ältere Berichte von Microsoft lassen sie weg.</translation>
    </message>
    <message>
        <source>The report ends before it starts.</source>
        <translation>Der Bericht endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation>Das kann nicht sein.</translation>
    </message>
    <message>
        <source>The report does not cover just one day.</source>
        <translation>Der Bericht umfasst nicht genau einen Tag.</translation>
    </message>
    <message>
        <source>Senders should report whole days of UTC; sums per day are not exact.</source>
        <translation>Absender sollten über ganze UTC-Tage berichten; Tagessummen sind sonst ungenau.</translation>
    </message>
    <message>
        <source>The report says whom to ask.</source>
        <translation>Der Bericht nennt einen Ansprechpartner.</translation>
    </message>
    <message>
        <source>{place} is missing or null.</source>
        <translation>{place} fehlt oder ist null.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Stalwart and software like it leave it out.</source>
        <translation>Es gibt keinen Ansprechpartner. Stalwart und ähnliche Software lassen ihn weg.</translation>
    </message>
    <message>
        <source>{place} is not a mail address.</source>
        <translation>{place} ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Es gibt keinen Ansprechpartner.</translation>
    </message>
    <message>
        <source>The report has an id.</source>
        <translation>Der Bericht hat eine Kennung.</translation>
    </message>
    <message>
        <source>A report that comes twice cannot be told from two.</source>
        <translation>Ein doppelt eingegangener Bericht lässt sich nicht von zwei Berichten unterscheiden.</translation>
    </message>
    <message>
        <source>The report lists what the sender found.</source>
        <translation>Der Bericht führt auf, was der Absender vorfand.</translation>
    </message>
    <message>
        <source>There are no {place}.</source>
        <translation>Es gibt kein {place}.</translation>
    </message>
    <message>
        <source>The report says nothing.</source>
        <translation>Der Bericht sagt nichts aus.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: policies is an array of objects.</source>
        <translation>{place} ist nicht, was es sein muss: policies ist ein Array aus Objekten.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Der Bericht ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation>Die Liste der Richtlinien ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Each policy has one of the three types.</source>
        <translation>Jede Richtlinie hat einen der drei Typen.</translation>
    </message>
    <message>
        <source>It is not clear what the sessions were held against.</source>
        <translation>Es ist nicht klar, woran die Sitzungen gemessen wurden.</translation>
    </message>
    <message>
        <source>{place} is none of sts, tlsa and no-policy-found.</source>
        <translation>{place} ist weder sts noch tlsa noch no-policy-found.</translation>
    </message>
    <message>
        <source>Types are compared exactly, small letters included.</source>
        <translation>Typen werden exakt verglichen, auch in der Kleinschreibung.</translation>
    </message>
    <message>
        <source>Each policy names its domain.</source>
        <translation>Jede Richtlinie nennt ihre Domain.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about.</source>
        <translation>Es ist nicht klar, um welche Domain es geht.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about. The reporter for Postfix leaves it out where no policy was found.</source>
        <translation>Es ist nicht klar, um welche Domain es geht. Der Berichtsdienst für Postfix lässt sie weg, wenn keine Richtlinie gefunden wurde.</translation>
    </message>
    <message>
        <source>{place} is not a domain in A-label form.</source>
        <translation>{place} ist keine Domain in A-Label-Form.</translation>
    </message>
    <message>
        <source>Each policy is quoted.</source>
        <translation>Jede Richtlinie ist wiedergegeben.</translation>
    </message>
    <message>
        <source>It is not clear which version of the policy the sender had. Microsoft leaves it out when the policy could not be fetched.</source>
        <translation>Es ist nicht klar, welche Version der Richtlinie der Absender hatte. Microsoft lässt die Angabe weg, wenn die Richtlinie nicht abgerufen werden konnte.</translation>
    </message>
    <message>
        <source>{place} is a text, not a list of texts.</source>
        <translation>{place} ist ein Text, keine Liste von Texten.</translation>
    </message>
    <message>
        <source>Strict readers refuse the report.</source>
        <translation>Strenge Leser lehnen den Bericht ab.</translation>
    </message>
    <message>
        <source>{place} is not a list of texts.</source>
        <translation>{place} ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>Die Richtlinie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The MX patterns are listed as they should be.</source>
        <translation>Die MX-Muster sind aufgeführt, wie sie sollen.</translation>
    </message>
    <message>
        <source>It is not clear which MX hosts the policy allowed. Microsoft leaves it out.</source>
        <translation>Es ist nicht klar, welche MX-Hosts die Richtlinie erlaubte. Microsoft lässt die Angabe weg.</translation>
    </message>
    <message>
        <source>The example in RFC 8460 shows it like this, and older senders follow it.</source>
        <translation>Das Beispiel in RFC 8460 zeigt es so, und ältere Absender halten sich daran.</translation>
    </message>
    <message>
        <source>The MX patterns cannot be read.</source>
        <translation>Die MX-Muster sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The MX patterns stand under {place}.</source>
        <translation>Die MX-Muster stehen unter {place}.</translation>
    </message>
    <message>
        <source>The name is mx-host; the other one comes from a draft.</source>
        <translation>Der Name ist mx-host; der andere stammt aus einem Entwurf.</translation>
    </message>
    <message>
        <source>All numbers of sessions are whole numbers.</source>
        <translation>Alle Sitzungszahlen sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>The report cannot be counted.</source>
        <translation>Der Bericht lässt sich nicht auszählen.</translation>
    </message>
    <message>
        <source>{place} is a text, not a number.</source>
        <translation>{place} ist ein Text, keine Zahl.</translation>
    </message>
    <message>
        <source>{place} is not a whole number from 0 up.</source>
        <translation>{place} ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Failures are told in detail where there are any.</source>
        <translation>Fehlschläge sind im Einzelnen beschrieben, wo es welche gibt.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: failure-details is an array of objects with texts.</source>
        <translation>{place} ist nicht, was es sein muss: failure-details ist ein Array aus Objekten mit Texten.</translation>
    </message>
    <message>
        <source>The failures cannot be read.</source>
        <translation>Die Fehlschläge sind nicht lesbar.</translation>
    </message>
    <message>
        <source>{place} is null.</source>
        <translation>{place} ist null.</translation>
    </message>
    <message>
        <source>Without failures it should be left out, or be an empty list.</source>
        <translation>Ohne Fehlschläge sollte es fehlen oder eine leere Liste sein.</translation>
    </message>
    <message>
        <source>Sessions failed, but {place} does not say why.</source>
        <translation>Sitzungen schlugen fehl, aber {place} sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The cause has to be guessed.</source>
        <translation>Die Ursache lässt sich nur vermuten.</translation>
    </message>
    <message>
        <source>Check the domain now: postseal-cli check.</source>
        <translation>Prüfen Sie die Domain jetzt: postseal-cli check.</translation>
    </message>
    <message>
        <source>All result types are registered ones.</source>
        <translation>Alle Ergebnistypen sind registriert.</translation>
    </message>
    <message>
        <source>It is not clear what went wrong.</source>
        <translation>Es ist nicht klar, was schiefging.</translation>
    </message>
    <message>
        <source>{place} is not a registered result type.</source>
        <translation>{place} ist kein registrierter Ergebnistyp.</translation>
    </message>
    <message>
        <source>It is shown as it is. There is no registered type for an MX outside of the policy, so senders make up their own.</source>
        <translation>Er wird unverändert angezeigt. Für einen MX außerhalb der Richtlinie gibt es keinen registrierten Typ, also erfinden Absender eigene.</translation>
    </message>
    <message>
        <source>Each failure names the hosts that took part.</source>
        <translation>Jeder Fehlschlag nennt die beteiligten Hosts.</translation>
    </message>
    <message>
        <source>{place} does not name the hosts that took part.</source>
        <translation>{place} nennt die beteiligten Hosts nicht.</translation>
    </message>
    <message>
        <source>It is not clear which server to look at. Microsoft leaves them out when the policy could not be fetched.</source>
        <translation>Es ist nicht klar, welcher Server zu prüfen ist. Microsoft lässt die Hosts weg, wenn die Richtlinie nicht abgerufen werden konnte.</translation>
    </message>
    <message>
        <source>Check all servers of the domain: postseal-cli check.</source>
        <translation>Prüfen Sie alle Server der Domain: postseal-cli check.</translation>
    </message>
    <message>
        <source>{place} is not an IP address.</source>
        <translation>{place} ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>It is not clear which server this was.</source>
        <translation>Es ist nicht klar, welcher Server das war.</translation>
    </message>
    <message>
        <source>Every report address is a valid URI.</source>
        <translation>Jede Berichtsadresse ist eine gültige URI.</translation>
    </message>
    <message>
        <source>The record names no report address.</source>
        <translation>Der Eintrag nennt keine Berichtsadresse.</translation>
    </message>
    <message>
        <source>Add an address: {suggestion}</source>
        <translation>Ergänzen Sie eine Adresse: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” lacks mailto: or https:.</source>
        <translation>Bei „{value}“ fehlt mailto: oder https:.</translation>
    </message>
    <message>
        <source>Senders can not use it.</source>
        <translation>Absender können sie nicht verwenden.</translation>
    </message>
    <message>
        <source>Write {uri}.</source>
        <translation>Schreiben Sie {uri}.</translation>
    </message>
    <message>
        <source>“{value}” has a character that must be encoded ({char}).</source>
        <translation>„{value}“ enthält ein Zeichen, das kodiert werden muss ({char}).</translation>
    </message>
    <message>
        <source>The list breaks at this place. Size limits like !10m exist only in DMARC.</source>
        <translation>Die Liste bricht an dieser Stelle ab. Größenangaben wie !10m gibt es nur bei DMARC.</translation>
    </message>
    <message>
        <source>Remove “{char}”, or write it as {encoded}.</source>
        <translation>Entfernen Sie „{char}“, oder schreiben Sie es als {encoded}.</translation>
    </message>
    <message>
        <source>The URL seems to be cut at a semicolon, before “{rest}”.</source>
        <translation>Die URL scheint an einem Semikolon abgeschnitten, vor „{rest}“.</translation>
    </message>
    <message>
        <source>A raw semicolon ends the field.</source>
        <translation>Ein unkodiertes Semikolon beendet das Feld.</translation>
    </message>
    <message>
        <source>Write %3B{rest}.</source>
        <translation>Schreiben Sie %3B{rest}.</translation>
    </message>
    <message>
        <source>Every report address can be used.</source>
        <translation>Jede Berichtsadresse ist verwendbar.</translation>
    </message>
    <message>
        <source>None of the addresses can be used ({value}).</source>
        <translation>Keine der Adressen ist verwendbar ({value}).</translation>
    </message>
    <message>
        <source>No report will arrive.</source>
        <translation>Es wird kein Bericht ankommen.</translation>
    </message>
    <message>
        <source>Use mailto: or https:, for example {suggestion}</source>
        <translation>Verwenden Sie mailto: oder https:, zum Beispiel {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” can not be used.</source>
        <translation>„{value}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Only mailto and https are supported, plain http is not.</source>
        <translation>Unterstützt werden nur mailto und https, nicht aber einfaches http.</translation>
    </message>
    <message>
        <source>Remove or correct it: {suggestion}</source>
        <translation>Entfernen oder korrigieren Sie die Angabe: {suggestion}</translation>
    </message>
    <message>
        <source>rua stands right behind the version.</source>
        <translation>rua steht direkt hinter der Version.</translation>
    </message>
    <message>
        <source>Another field stands before rua.</source>
        <translation>Vor rua steht ein anderes Feld.</translation>
    </message>
    <message>
        <source>The order is free, but the reporter used with Postfix (sys4) looks only at the second field.</source>
        <translation>Die Reihenfolge ist frei, aber der mit Postfix genutzte Berichtsdienst (sys4) beachtet nur das zweite Feld.</translation>
    </message>
    <message>
        <source>Move rua right behind v=TLSRPTv1: {suggestion}</source>
        <translation>Setzen Sie rua direkt hinter v=TLSRPTv1: {suggestion}</translation>
    </message>
    <message>
        <source>At least one report address lies outside the mailboxes of {domain}.</source>
        <translation>Mindestens eine Berichtsadresse liegt außerhalb der Postfächer von {domain}.</translation>
    </message>
    <message>
        <source>All reports go to the domain they are about.</source>
        <translation>Alle Berichte gehen an die Domain, um die es in ihnen geht.</translation>
    </message>
    <message>
        <source>Senders must deliver reports despite TLS errors, but if your servers are down or strict filters act, the reports stay out with the rest.</source>
        <translation>Absender müssen Berichte trotz TLS-Fehlern zustellen, aber wenn Ihre Server ausfallen oder strenge Filter greifen, bleiben auch die Berichte aus.</translation>
    </message>
    <message>
        <source>Consider a second address outside {domain}.</source>
        <translation>Erwägen Sie eine zweite Adresse außerhalb von {domain}.</translation>
    </message>
    <message>
        <source>Report addresses are valid URIs</source>
        <translation>Berichtsadressen sind gültige URIs</translation>
    </message>
    <message>
        <source>Report addresses can be used</source>
        <translation>Berichtsadressen sind verwendbar</translation>
    </message>
    <message>
        <source>rua directly after the version</source>
        <translation>rua direkt nach der Version</translation>
    </message>
    <message>
        <source>Reports can get through when TLS is broken</source>
        <translation>Berichte kommen trotz gestörtem TLS an</translation>
    </message>
    <message>
        <source>an empty field (two semicolons)</source>
        <translation>ein leeres Feld (zwei Semikolons)</translation>
    </message>
    <message>
        <source>a blank or a line end behind the last value</source>
        <translation>ein Leerzeichen oder Zeilenende hinter dem letzten Wert</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot. In a policy the host name stands without it.</source>
        <translation>„{value}“ endet mit einem Punkt. In einer Richtlinie steht der Hostname ohne ihn.</translation>
    </message>
    <message>
        <source>In “{value}” the star is in the wrong place. It may only be the whole first label, once, as in *.example.com.</source>
        <translation>In „{value}“ steht der Stern an der falschen Stelle. Er darf nur das ganze erste Label sein, einmal, wie in *.example.com.</translation>
    </message>
    <message>
        <source>“{value}” is more than one host. Give each host an mx line of its own.</source>
        <translation>„{value}“ ist mehr als ein Host. Geben Sie jedem Host eine eigene mx-Zeile.</translation>
    </message>
    <message>
        <source>“{value}” is an address. An mx line names a host, as its MX record does.</source>
        <translation>„{value}“ ist eine Adresse. Eine mx-Zeile nennt einen Host, so wie dessen MX-Eintrag.</translation>
    </message>
    <message>
        <source>“{value}” has letters outside ASCII. Write the name in its xn-- form.</source>
        <translation>„{value}“ enthält Buchstaben außerhalb von ASCII. Schreiben Sie den Namen in der Form mit xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name: each part has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>„{value}“ ist kein Hostname: Jeder Teil hat 1 bis 63 Buchstaben, Ziffern oder Bindestriche, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Es ist keine Domain angegeben.</translation>
    </message>
    <message>
        <source>“{value}” is so long that no record fits under it.</source>
        <translation>„{value}“ ist so lang, dass kein Eintrag darunter passt.</translation>
    </message>
    <message>
        <source>The domain {value} does not lie in the zone {other}.</source>
        <translation>Die Domain {value} liegt nicht in der Zone {other}.</translation>
    </message>
    <message>
        <source>Choose a mode: testing, enforce or none.</source>
        <translation>Wählen Sie einen Modus: testing, enforce oder none.</translation>
    </message>
    <message>
        <source>The policy needs at least one mx line. Some senders want it even in mode none.</source>
        <translation>Die Richtlinie braucht mindestens eine mx-Zeile. Manche Absender verlangen sie sogar im Modus none.</translation>
    </message>
    <message>
        <source>“{value}” is there twice.</source>
        <translation>„{value}“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>max_age is {value}; the most is 31557600 seconds, one year.</source>
        <translation>max_age ist {value}; höchstens zulässig sind 31557600 Sekunden, ein Jahr.</translation>
    </message>
    <message>
        <source>The policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>Die Richtliniendatei würde größer als 10 KiB, und manche Absender lesen nicht mehr als das. Verwenden Sie weniger mx-Zeilen oder eine Wildcard.</translation>
    </message>
    <message>
        <source>The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else.</source>
        <translation>Die id „{value}“ ist nicht verwendbar: Sie besteht aus 1 bis 32 Buchstaben und Ziffern, sonst nichts.</translation>
    </message>
    <message>
        <source>The policy host has either addresses or an alias (CNAME), never both: DNS allows nothing beside a CNAME.</source>
        <translation>Der Richtlinienhost hat entweder Adressen oder einen Alias (CNAME), nie beides: DNS erlaubt nichts neben einem CNAME.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name that an alias can lead to.</source>
        <translation>„{value}“ ist kein Hostname, auf den ein Alias führen kann.</translation>
    </message>
    <message>
        <source>The alias {value} leads to itself.</source>
        <translation>Der Alias {value} führt auf sich selbst.</translation>
    </message>
    <message>
        <source>The address {value} is not public: senders on the internet cannot reach a policy host there.</source>
        <translation>Die Adresse {value} ist nicht öffentlich: Absender im Internet erreichen dort keinen Richtlinienhost.</translation>
    </message>
    <message>
        <source>“{value}” is a bare mail address. Write mailto:{value}.</source>
        <translation>„{value}“ ist eine bloße Mailadresse. Schreiben Sie mailto:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is not an address for reports. Write mailto: and one mail address, or https:// and the address of a report receiver; a comma, an exclamation mark or a semicolon in it must be percent-encoded.</source>
        <translation>„{value}“ ist keine Adresse für Berichte. Schreiben Sie mailto: und eine Mailadresse oder https:// und die Adresse eines Berichtsempfängers; Komma, Ausrufezeichen und Semikolon darin müssen prozentkodiert sein.</translation>
    </message>
    <message>
        <source>The TTL is {value}; the most that DNS allows is 2147483647 seconds.</source>
        <translation>Die TTL ist {value}; DNS erlaubt höchstens 2147483647 Sekunden.</translation>
    </message>
    <message>
        <source>A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600.</source>
        <translation>Eine TTL von {value} s liegt außerhalb des Sinnvollen. Verwenden Sie 60 s bis 86400 s, zum Beispiel 3600.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>The TLSA records of {mx} are validated by your resolver.</source>
        <translation>Die TLSA-Einträge von {mx} sind von Ihrem Resolver validiert.</translation>
    </message>
    <message>
        <source>{mx} has TLSA records without DNSSEC.</source>
        <translation>{mx} hat TLSA-Einträge ohne DNSSEC.</translation>
    </message>
    <message>
        <source>They have no effect.</source>
        <translation>Die Einträge haben keine Wirkung.</translation>
    </message>
    <message>
        <source>Sign the zone of {mx}, or remove the records at {name}.</source>
        <translation>Signieren Sie die Zone von {mx}, oder entfernen Sie die Einträge unter {name}.</translation>
    </message>
    <message>
        <source>The question for TLSA at {name} ends in {rcode}.</source>
        <translation>Die TLSA-Abfrage für {name} endet mit {rcode}.</translation>
    </message>
    <message>
        <source>DANE senders hold back mail for this host.</source>
        <translation>Absender mit DANE halten Mail für diesen Host zurück.</translation>
    </message>
    <message>
        <source>Repair DNSSEC for {name}, or the name server&apos;s handling of TLSA questions.</source>
        <translation>Beheben Sie den DNSSEC-Fehler bei {name}, oder bringen Sie den Nameserver dazu, TLSA-Abfragen richtig zu beantworten.</translation>
    </message>
    <message>
        <source>TLSA records were not asked for</source>
        <translation>TLSA-Einträge wurden nicht abgefragt</translation>
    </message>
    <message>
        <source>there are no TLSA records</source>
        <translation>es gibt keine TLSA-Einträge</translation>
    </message>
    <message>
        <source>there are TLSA records, but your resolver checks no signatures</source>
        <translation>es gibt TLSA-Einträge, aber Ihr Resolver prüft keine Signaturen</translation>
    </message>
    <message>
        <source>A TLSA record of {mx} fits its certificate.</source>
        <translation>Ein TLSA-Eintrag von {mx} passt zum Zertifikat.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} does not fit its certificate.</source>
        <translation>Der TLSA-Eintrag von {mx} passt nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>DANE senders refuse delivery even when MTA-STS is fine: DANE goes first.</source>
        <translation>Absender mit DANE verweigern die Zustellung, auch wenn MTA-STS in Ordnung ist: DANE hat Vorrang.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the present certificate at {name}; later, publish the new record before changing certificates.</source>
        <translation>Veröffentlichen Sie unter {name} den TLSA-Eintrag des aktuellen Zertifikats; veröffentlichen Sie künftig den neuen Eintrag, bevor Sie das Zertifikat wechseln.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} uses {usage}.</source>
        <translation>Der TLSA-Eintrag von {mx} verwendet {usage}.</translation>
    </message>
    <message>
        <source>SMTP senders treat usages 0 and 1, and selectors and matching types that they do not know, as unusable.</source>
        <translation>SMTP-Absender behandeln die Verwendungen 0 und 1 sowie unbekannte Selektoren und Vergleichstypen als unbrauchbar.</translation>
    </message>
    <message>
        <source>Use 3 1 1 (or 2 1 1) at {name}.</source>
        <translation>Verwenden Sie 3 1 1 (oder 2 1 1) unter {name}.</translation>
    </message>
    <message>
        <source>TLSA records have no effect without DNSSEC</source>
        <translation>TLSA-Einträge haben ohne DNSSEC keine Wirkung</translation>
    </message>
    <message>
        <source>no certificate was seen there</source>
        <translation>dort war kein Zertifikat zu sehen</translation>
    </message>
    <message>
        <source>{mx} has DANE; senders that do not know DANE see no MTA-STS.</source>
        <translation>{mx} hat DANE; Absender, die DANE nicht kennen, sehen kein MTA-STS.</translation>
    </message>
    <message>
        <source>{mx} has DANE as well.</source>
        <translation>{mx} hat auch DANE.</translation>
    </message>
    <message>
        <source>Good. Senders that know both use DANE and fall back to MTA-STS where DANE is not published; each must work on its own.</source>
        <translation>Gut so. Absender, die beides kennen, nutzen DANE und weichen auf MTA-STS aus, wo DANE nicht veröffentlicht ist; jedes muss für sich funktionieren.</translation>
    </message>
    <message>
        <source>Keep both up to date.</source>
        <translation>Halten Sie beides aktuell.</translation>
    </message>
    <message>
        <source>TLSA records are signed</source>
        <translation>TLSA-Einträge sind signiert</translation>
    </message>
    <message>
        <source>TLSA fits the certificate</source>
        <translation>TLSA passt zum Zertifikat</translation>
    </message>
    <message>
        <source>DANE and MTA-STS together</source>
        <translation>DANE und MTA-STS zusammen</translation>
    </message>
    <message>
        <source>The signatures of {name} were validated by your resolver.</source>
        <translation>Die Signaturen von {name} sind von Ihrem Resolver validiert.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {name} do not verify.</source>
        <translation>Die DNSSEC-Signaturen von {name} sind ungültig.</translation>
    </message>
    <message>
        <source>Validating senders see no records at all, so no policy and perhaps no mail.</source>
        <translation>Validierende Absender sehen gar keine Einträge, also keine Richtlinie, und stellen womöglich keine Mail zu.</translation>
    </message>
    <message>
        <source>Renew the signatures of {name}, or correct its DS record at the registrar.</source>
        <translation>Erneuern Sie die Signaturen von {name}, oder korrigieren Sie den DS-Eintrag beim Registrar.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} ist nicht signiert.</translation>
    </message>
    <message>
        <source>MTA-STS works without DNSSEC; DANE does not.</source>
        <translation>MTA-STS funktioniert ohne DNSSEC, DANE nicht.</translation>
    </message>
    <message>
        <source>Nothing to do for MTA-STS.</source>
        <translation>Für MTA-STS ist nichts zu tun.</translation>
    </message>
    <message>
        <source>the domain is signed, but your resolver checks no signatures</source>
        <translation>die Domain ist signiert, aber Ihr Resolver prüft keine Signaturen</translation>
    </message>
    <message>
        <source>your resolver checks no signatures</source>
        <translation>Ihr Resolver prüft keine Signaturen</translation>
    </message>
    <message>
        <source>the name servers of the domain give no usable answer</source>
        <translation>die Nameserver der Domain geben keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>No wildcard answers for names that do not exist.</source>
        <translation>Namen, die es nicht gibt, werden nicht per Wildcard beantwortet.</translation>
    </message>
    <message>
        <source>A wildcard answers every TXT question under {domain}.</source>
        <translation>Eine Wildcard beantwortet jede TXT-Abfrage unter {domain}.</translation>
    </message>
    <message>
        <source>A wildcard answers for every host under {domain}.</source>
        <translation>Eine Wildcard antwortet für jeden Host unter {domain}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} resolves even if nobody set it up; the certificate is usually wrong then.</source>
        <translation>mta-sts.{domain} wird aufgelöst, auch wenn niemand den Namen eingerichtet hat; meist passt dann das Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Create an explicit record for mta-sts.{domain}.</source>
        <translation>Legen Sie einen ausdrücklichen Eintrag für mta-sts.{domain} an.</translation>
    </message>
    <message>
        <source>the question for a name that does not exist gets no usable answer</source>
        <translation>die Abfrage eines Namens, den es nicht gibt, liefert keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>DNSSEC state</source>
        <translation>DNSSEC-Zustand</translation>
    </message>
    <message>
        <source>No wildcard answers</source>
        <translation>Keine Wildcard-Antworten</translation>
    </message>
    <message>
        <source>no mail server could be tried from here</source>
        <translation>von hier aus ließ sich kein Mailserver ausprobieren</translation>
    </message>
    <message>
        <source>the DNSSEC signatures of the domain do not verify</source>
        <translation>die DNSSEC-Signaturen der Domain sind ungültig</translation>
    </message>
    <message>
        <source>{count} MX hosts are published; only the first {limit} are looked at.</source>
        <translation>{count} MX-Hosts sind veröffentlicht; nur die ersten {limit} werden geprüft.</translation>
    </message>
    <message>
        <source>What is behind the others is not known.</source>
        <translation>Was hinter den übrigen steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Publish fewer MX records; a handful is enough for any domain.</source>
        <translation>Veröffentlichen Sie weniger MX-Einträge; eine Handvoll genügt für jede Domain.</translation>
    </message>
    <message>
        <source>Some senders report elsewhere or not at all.</source>
        <translation>Manche Absender berichten an eine andere Stelle oder gar nicht.</translation>
    </message>
    <message>
        <source>All {count} name server addresses know mta-sts.{domain}.</source>
        <translation>Alle {count} Nameserver-Adressen kennen mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{ns} does not know mta-sts.{domain}: {rcode}.</source>
        <translation>{ns} kennt mta-sts.{domain} nicht: {rcode}.</translation>
    </message>
    <message>
        <source>Senders that ask this server can not fetch the policy.</source>
        <translation>Absender, die diesen Server fragen, können die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>the address of the policy host was given by hand</source>
        <translation>die Adresse des Richtlinienhosts wurde von Hand angegeben</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>es gibt keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>All name servers agree on the reporting record</source>
        <translation>Alle Nameserver sind sich beim TLS-RPT-Eintrag einig</translation>
    </message>
    <message>
        <source>All name servers know the policy host</source>
        <translation>Alle Nameserver kennen den Richtlinienhost</translation>
    </message>
    <message>
        <source>the resolver gets no usable answer</source>
        <translation>der Resolver erhält keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>{ns} ({ip}) does not answer.</source>
        <translation>{ns} ({ip}) antwortet nicht.</translation>
    </message>
    <message>
        <source>Resolvers lose time on it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>Resolver verlieren dort Zeit; fallen auch die anderen Nameserver aus, findet niemand den Eintrag.</translation>
    </message>
    <message>
        <source>Repair {ns}, or take it out of the NS records.</source>
        <translation>Reparieren Sie {ns}, oder nehmen Sie ihn aus den NS-Einträgen.</translation>
    </message>
    <message>
        <source>The name servers agree on a newer record than {resolver} has in its cache.</source>
        <translation>Die Nameserver liefern einhellig einen neueren Eintrag als den im Cache von {resolver}.</translation>
    </message>
    <message>
        <source>What is judged here is the old one, and some senders see it as well.</source>
        <translation>Beurteilt wird hier der alte, und auch manche Absender sehen ihn noch.</translation>
    </message>
    <message>
        <source>Wait {seconds} s and check again.</source>
        <translation>Warten Sie {seconds} s, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Policy and id belong together, as far as earlier runs tell.</source>
        <translation>Richtlinie und id gehören zusammen, soweit frühere Läufe das zeigen.</translation>
    </message>
    <message>
        <source>The policy file changed but the id is still {id}.</source>
        <translation>Die Richtliniendatei hat sich geändert, aber die id ist noch {id}.</translation>
    </message>
    <message>
        <source>Senders with a cached copy do not notice; some prolong the old one again and again.</source>
        <translation>Absender mit einer zwischengespeicherten Kopie merken nichts davon; manche verlängern die alte immer wieder.</translation>
    </message>
    <message>
        <source>Publish a new id now: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>Veröffentlichen Sie jetzt eine neue id: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The id changed to {id}, but the policy file is the same as before.</source>
        <translation>Die id wurde zu {id} geändert, aber die Richtliniendatei ist dieselbe wie zuvor.</translation>
    </message>
    <message>
        <source>If the file is updated only now, senders may cache the old text under the new id.</source>
        <translation>Wird die Datei erst jetzt aktualisiert, können Absender den alten Text unter der neuen id zwischenspeichern.</translation>
    </message>
    <message>
        <source>Change the file first, then the record; after the file another id, for example {newid}. If it was meant so, all is well.</source>
        <translation>Ändern Sie zuerst die Datei, dann den Eintrag; setzen Sie nach der Datei eine weitere id, zum Beispiel {newid}. War es so beabsichtigt, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>no earlier run saw this domain</source>
        <translation>kein früherer Lauf hat diese Domain gesehen</translation>
    </message>
    <message>
        <source>senders accept no policy now</source>
        <translation>Absender akzeptieren derzeit keine Richtlinie</translation>
    </message>
    <message>
        <source>the resolver still has the record of before</source>
        <translation>der Resolver hat noch den früheren Eintrag</translation>
    </message>
    <message>
        <source>Nothing was removed too early.</source>
        <translation>Nichts wurde zu früh entfernt.</translation>
    </message>
    <message>
        <source>MTA-STS was removed, but copies of the old policy are valid until {date}.</source>
        <translation>MTA-STS wurde entfernt, aber Kopien der alten Richtlinie gelten noch bis {date}.</translation>
    </message>
    <message>
        <source>Senders must go on obeying them; after an MX change mail would stop.</source>
        <translation>Absender müssen sie weiter befolgen; nach einem MX-Wechsel käme keine Mail mehr an.</translation>
    </message>
    <message>
        <source>Put the file back with mode none and max_age 86400, set a new id ({newid}), and wait until {date}.</source>
        <translation>Stellen Sie die Datei mit Modus none und max_age 86400 wieder bereit, setzen Sie eine neue id ({newid}), und warten Sie bis {date}.</translation>
    </message>
    <message>
        <source>no earlier run saw a policy</source>
        <translation>kein früherer Lauf hat eine Richtlinie gesehen</translation>
    </message>
    <message>
        <source>Record and policy file are both run by {domain} itself.</source>
        <translation>Eintrag und Richtliniendatei betreibt {domain} selbst.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}, the policy file by {b}.</source>
        <translation>_mta-sts.{domain} wird von {a} betrieben, die Richtliniendatei von {b}.</translation>
    </message>
    <message>
        <source>When one side changes the policy, the id may not follow.</source>
        <translation>Ändert eine Seite die Richtlinie, zieht die id womöglich nicht nach.</translation>
    </message>
    <message>
        <source>Delegate both _mta-sts.{domain} and mta-sts.{domain}, or neither; make sure the id changes with the file.</source>
        <translation>Delegieren Sie _mta-sts.{domain} und mta-sts.{domain} beide oder keines von beiden; sorgen Sie dafür, dass sich die id mit der Datei ändert.</translation>
    </message>
    <message>
        <source>The policy file is hosted at {b}, the record is your own.</source>
        <translation>Die Richtliniendatei liegt bei {b}, der Eintrag ist Ihr eigener.</translation>
    </message>
    <message>
        <source>Fine as long as nobody but you changes the file there.</source>
        <translation>In Ordnung, solange nur Sie die Datei dort ändern.</translation>
    </message>
    <message>
        <source>Change the id of the record whenever the file changes.</source>
        <translation>Ändern Sie die id des Eintrags immer dann, wenn sich die Datei ändert.</translation>
    </message>
    <message>
        <source>MTA-STS is run by {a}.</source>
        <translation>MTA-STS wird von {a} betrieben.</translation>
    </message>
    <message>
        <source>The provider decides on policy and id; the certificate must still name mta-sts.{domain}.</source>
        <translation>Der Anbieter bestimmt Richtlinie und id; das Zertifikat muss trotzdem auf mta-sts.{domain} lauten.</translation>
    </message>
    <message>
        <source>{sub} receives mail but has no policy.</source>
        <translation>{sub} empfängt Mail, hat aber keine Richtlinie.</translation>
    </message>
    <message>
        <source>A policy never covers subdomains.</source>
        <translation>Eine Richtlinie gilt nie für Subdomains.</translation>
    </message>
    <message>
        <source>Set up MTA-STS for {sub} too.</source>
        <translation>Richten Sie MTA-STS auch für {sub} ein.</translation>
    </message>
    <message>
        <source>its name servers give no usable answer</source>
        <translation>die zuständigen Nameserver geben keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>no subdomains were named</source>
        <translation>es wurden keine Subdomains genannt</translation>
    </message>
    <message>
        <source>Policy and id change together</source>
        <translation>Richtlinie und id ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>Orderly removal</source>
        <translation>Geordnete Entfernung</translation>
    </message>
    <message>
        <source>Record and file in one hand</source>
        <translation>Eintrag und Datei in einer Hand</translation>
    </message>
    <message>
        <source>Subdomains with mail</source>
        <translation>Subdomains mit Mail</translation>
    </message>
    <message>
        <source>This computer and the web server agree about the time.</source>
        <translation>Die Uhren dieses Computers und des Webservers stimmen überein.</translation>
    </message>
    <message>
        <source>This computer and the web server disagree by {minutes} minutes.</source>
        <translation>Die Uhren dieses Computers und des Webservers weichen um {minutes} Minuten voneinander ab.</translation>
    </message>
    <message>
        <source>Certificate dates are judged with the local clock.</source>
        <translation>Die Gültigkeit von Zertifikaten wird nach der lokalen Uhr beurteilt.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with that of mta-sts.{domain}, set the one that is wrong, then run the checks again.</source>
        <translation>Vergleichen Sie die Uhr dieses Computers mit der von mta-sts.{domain}, stellen Sie die falsche richtig, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>the web server does not tell its time</source>
        <translation>der Webserver gibt seine Zeit nicht an</translation>
    </message>
    <message>
        <source>The policy is at the right place.</source>
        <translation>Die Richtlinie liegt am richtigen Ort.</translation>
    </message>
    <message>
        <source>The policy is at {found}.</source>
        <translation>Die Richtlinie liegt unter {found}.</translation>
    </message>
    <message>
        <source>Senders only ask https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Absender fragen nur https://mta-sts.{domain}/.well-known/mta-sts.txt ab.</translation>
    </message>
    <message>
        <source>Move it: folder “.well-known”, file “mta-sts.txt” inside it, on the host mta-sts.{domain}.</source>
        <translation>Verschieben Sie sie: Ordner „.well-known“, darin die Datei „mta-sts.txt“, auf dem Host mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the answer for the right place says nothing of others</source>
        <translation>die Antwort für den richtigen Ort sagt nichts über andere aus</translation>
    </message>
    <message>
        <source>there is no policy, not even at one of the usual wrong places</source>
        <translation>es gibt keine Richtlinie, auch nicht an einem der üblichen falschen Orte</translation>
    </message>
    <message>
        <source>Senders and browsers get the same answer.</source>
        <translation>Absender und Browser erhalten dieselbe Antwort.</translation>
    </message>
    <message>
        <source>To {client} the web server answers {what}, to {other} it answers {else}.</source>
        <translation>Der Webserver antwortet nicht jedem Client gleich – {client}: {what}; {other}: {else}.</translation>
    </message>
    <message>
        <source>Senders are not browsers and never solve a challenge.</source>
        <translation>Absender sind keine Browser und lösen nie eine Challenge.</translation>
    </message>
    <message>
        <source>Exempt https://mta-sts.{domain}/.well-known/mta-sts.txt from bot, country and rate filters.</source>
        <translation>Nehmen Sie https://mta-sts.{domain}/.well-known/mta-sts.txt von Bot-, Länder- und Ratenfiltern aus.</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>ein Browser</translation>
    </message>
    <message>
        <source>a client without a name</source>
        <translation>ein Client ohne Namen</translation>
    </message>
    <message>
        <source>%1 with a page that wants a browser</source>
        <translation>%1 mit einer Seite, die einen Browser verlangt</translation>
    </message>
    <message>
        <source>200 without a policy</source>
        <translation>200 ohne Richtlinie</translation>
    </message>
    <message>
        <source>the server does not answer so many questions</source>
        <translation>der Server beantwortet nicht so viele Anfragen</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>es kam keine vollständige Antwort</translation>
    </message>
    <message>
        <source>No cache hands out an old copy.</source>
        <translation>Kein Cache gibt eine alte Kopie heraus.</translation>
    </message>
    <message>
        <source>A cache in front of the web server may hand out an old copy: {what}.</source>
        <translation>Ein Cache vor dem Webserver gibt womöglich eine alte Kopie heraus: {what}.</translation>
    </message>
    <message>
        <source>After a policy change it may hand out the old text together with the new id.</source>
        <translation>Nach einer Änderung der Richtlinie kann er den alten Text zusammen mit der neuen id ausliefern.</translation>
    </message>
    <message>
        <source>Empty the cache for mta-sts.{domain} on changes; about 60 s of caching is suggested for proxies.</source>
        <translation>Leeren Sie bei Änderungen den Cache für mta-sts.{domain}; für Proxys werden etwa 60 s Zwischenspeicherung empfohlen.</translation>
    </message>
    <message>
        <source>its copy is %1 s old</source>
        <translation>seine Kopie ist %1 s alt</translation>
    </message>
    <message>
        <source>a request that passes it by brings another text</source>
        <translation>eine Anfrage an ihm vorbei liefert einen anderen Text</translation>
    </message>
    <message>
        <source>no request past a cache was answered with the file</source>
        <translation>keine Anfrage an einem Cache vorbei wurde mit der Datei beantwortet</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>File at the right place</source>
        <translation>Datei am richtigen Ort</translation>
    </message>
    <message>
        <source>No bot protection</source>
        <translation>Kein Bot-Schutz</translation>
    </message>
    <message>
        <source>No stale copies</source>
        <translation>Keine veralteten Kopien</translation>
    </message>
    <message>
        <source>The certificate was revoked on {date}.</source>
        <translation>Das Zertifikat wurde am {date} widerrufen.</translation>
    </message>
    <message>
        <source>The server itself hands out this status; senders may look at it and then refuse.</source>
        <translation>Der Server selbst liefert diesen Status; Absender können ihn prüfen und dann ablehnen.</translation>
    </message>
    <message>
        <source>Replace the certificate of mta-sts.{domain}.</source>
        <translation>Ersetzen Sie das Zertifikat von mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The server sends {count} certificates; only the first {limit} are looked at.</source>
        <translation>Der Server sendet {count} Zertifikate; nur die ersten {limit} werden geprüft.</translation>
    </message>
    <message>
        <source>Senders have limits as well and may give up.</source>
        <translation>Auch Absender haben Grenzen und brechen womöglich ab.</translation>
    </message>
    <message>
        <source>Senders have limits: Postfix refuses a chain of more than 10 intermediates.</source>
        <translation>Absender haben Grenzen: Postfix lehnt eine Kette mit mehr als 10 Zwischenzertifikaten ab.</translation>
    </message>
    <message>
        <source>A certificate that {host} sends has an RSA key of {bits} bits.</source>
        <translation>Ein Zertifikat, das {host} sendet, hat einen RSA-Schlüssel von {bits} Bit.</translation>
    </message>
    <message>
        <source>Senders written in Go take no more than 8192 bits and refuse it.</source>
        <translation>In Go geschriebene Absender nehmen höchstens 8192 Bit und lehnen es ab.</translation>
    </message>
    <message>
        <source>Use certificates with keys of 2048 to 4096 bits.</source>
        <translation>Verwenden Sie Zertifikate mit Schlüsseln von 2048 bis 4096 Bit.</translation>
    </message>
    <message>
        <source>Send the certificate and its intermediates alone.</source>
        <translation>Senden Sie nur das Zertifikat und seine Zwischenzertifikate.</translation>
    </message>
    <message>
        <source>{total} sessions of {senders} senders were reported over two weeks, and none failed.</source>
        <translation>{total} Sitzungen von {senders} Absendern wurden in zwei Wochen gemeldet, keine schlug fehl.</translation>
    </message>
    <message>
        <source>No TLS report was imported yet.</source>
        <translation>Es wurde noch kein TLS-Bericht importiert.</translation>
    </message>
    <message>
        <source>Reports show how real senders see your servers. The first come after one to two days.</source>
        <translation>Berichte zeigen, wie echte Absender Ihre Server sehen. Die ersten kommen nach ein bis zwei Tagen.</translation>
    </message>
    <message>
        <source>Open the report mailbox and import the attachments.</source>
        <translation>Öffnen Sie das Berichtspostfach, und importieren Sie die Anhänge.</translation>
    </message>
    <message>
        <source>The imported reports of the last two weeks come from {senders} senders and cover {days} days.</source>
        <translation>Die importierten Berichte der letzten zwei Wochen stammen von {senders} Absendern und decken {days} Tage ab.</translation>
    </message>
    <message>
        <source>Two senders and two weeks without a gap are needed to say that all is well.</source>
        <translation>Für die Aussage, dass alles in Ordnung ist, braucht es zwei Absender und zwei Wochen ohne Lücke.</translation>
    </message>
    <message>
        <source>Import the missing reports, or wait for more.</source>
        <translation>Importieren Sie die fehlenden Berichte, oder warten Sie auf weitere.</translation>
    </message>
    <message>
        <source>{failed} of {total} sessions failed: {types}.</source>
        <translation>{failed} von {total} Sitzungen schlugen fehl: {types}.</translation>
    </message>
    <message>
        <source>In enforce mode these messages would be delayed or returned.</source>
        <translation>Im Modus enforce würden diese Nachrichten verzögert oder zurückgeschickt.</translation>
    </message>
    <message>
        <source>Fix the cause of each first: {types}.</source>
        <translation>Beheben Sie zuerst die jeweilige Ursache: {types}.</translation>
    </message>
    <message>
        <source>Senders report that they found no policy.</source>
        <translation>Absender melden, dass sie keine Richtlinie gefunden haben.</translation>
    </message>
    <message>
        <source>They could not see record or file at that time.</source>
        <translation>Zu diesem Zeitpunkt konnten sie Eintrag oder Datei nicht sehen.</translation>
    </message>
    <message>
        <source>Compare with the checks of _mta-sts.{domain} and mta-sts.{domain} above.</source>
        <translation>Vergleichen Sie mit den Prüfungen von _mta-sts.{domain} und mta-sts.{domain} weiter oben.</translation>
    </message>
    <message>
        <source>The policy is enforced, and checks and reports agree that it is met.</source>
        <translation>Die Richtlinie wird durchgesetzt, und Prüfungen wie Berichte bestätigen, dass sie erfüllt ist.</translation>
    </message>
    <message>
        <source>Everything is ready for enforce.</source>
        <translation>Alles ist bereit für enforce.</translation>
    </message>
    <message>
        <source>Only enforce protects your mail.</source>
        <translation>Nur enforce schützt Ihre Mail.</translation>
    </message>
    <message>
        <source>Change the file to mode: enforce, check it here, then set a new id. Raise max_age to weeks after a few quiet days.</source>
        <translation>Ändern Sie die Datei auf mode: enforce, prüfen Sie sie hier, und setzen Sie dann eine neue id. Erhöhen Sie max_age nach einigen ruhigen Tagen auf Wochen.</translation>
    </message>
    <message>
        <source>Not yet ready for enforce: {reasons}.</source>
        <translation>Noch nicht bereit für enforce: {reasons}.</translation>
    </message>
    <message>
        <source>Switching now could stop mail.</source>
        <translation>Ein Umschalten jetzt könnte Mail aufhalten.</translation>
    </message>
    <message>
        <source>Work through the list: {reasons}.</source>
        <translation>Arbeiten Sie die Liste ab: {reasons}.</translation>
    </message>
    <message>
        <source>The policy is enforced, but this stands against it: {reasons}.</source>
        <translation>Die Richtlinie wird durchgesetzt, aber dies spricht dagegen: {reasons}.</translation>
    </message>
    <message>
        <source>Mail from senders such as Google and Microsoft is being held or returned.</source>
        <translation>Mail von Absendern wie Google und Microsoft wird zurückgehalten oder zurückgeschickt.</translation>
    </message>
    <message>
        <source>Fix it now: {reasons}. If that takes long, set mode testing and a new id.</source>
        <translation>Beheben Sie das jetzt: {reasons}. Dauert es länger, setzen Sie den Modus testing und eine neue id.</translation>
    </message>
    <message>
        <source>not everything could be looked at from here</source>
        <translation>von hier aus ließ sich nicht alles prüfen</translation>
    </message>
    <message>
        <source>no TLS report was imported yet</source>
        <translation>es wurde noch kein TLS-Bericht importiert</translation>
    </message>
    <message>
        <source>two weeks of TLS reports are not complete yet</source>
        <translation>die TLS-Berichte von zwei Wochen sind noch nicht vollständig</translation>
    </message>
    <message>
        <source>the policy is enforced already, and no TLS report was imported</source>
        <translation>die Richtlinie wird bereits durchgesetzt, und es wurde kein TLS-Bericht importiert</translation>
    </message>
    <message>
        <source>failures in TLS reports: %1</source>
        <translation>Fehlschläge in TLS-Berichten: %1</translation>
    </message>
    <message>
        <source>something keeps senders from the policy itself</source>
        <translation>etwas hält Absender von der Richtlinie selbst ab</translation>
    </message>
    <message>
        <source>no TLS report of the last two weeks tells of a sender that found the policy</source>
        <translation>kein TLS-Bericht der letzten zwei Wochen nennt einen Absender, der die Richtlinie gefunden hat</translation>
    </message>
    <message>
        <source>senders that found no policy</source>
        <translation>Absender, die keine Richtlinie gefunden haben</translation>
    </message>
    <message>
        <source>Reports are coming in</source>
        <translation>Berichte treffen ein</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Bereit für enforce</translation>
    </message>
    <message>
        <source> (the DNSSEC signatures do not verify)</source>
        <translation> (die DNSSEC-Signaturen sind ungültig)</translation>
    </message>
    <message>
        <source>only the first look was wanted</source>
        <translation>nur der erste Durchgang war gewünscht</translation>
    </message>
    <message>
        <source>the history could not be read</source>
        <translation>der Verlauf ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>{mx} sends {count} certificates; no more than {limit} are sure to be looked at.</source>
        <translation>{mx} sendet {count} Zertifikate; sicher geprüft werden höchstens {limit}.</translation>
    </message>
    <message>
        <source>Send the certificate of {mx} and its intermediates alone.</source>
        <translation>Senden Sie nur das Zertifikat von {mx} und seine Zwischenzertifikate.</translation>
    </message>
    <message>
        <source>A line may have 512 bytes; senders break off, and TLS could not be tested.</source>
        <translation>Eine Zeile darf 512 Bytes haben; Absender brechen ab, und TLS ließ sich nicht testen.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}.</source>
        <translation>Prüfen Sie, was auf Port 25 von {mx} lauscht.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 on {mx}.</source>
        <translation>Aktivieren Sie TLS 1.2 und 1.3 auf {mx}.</translation>
    </message>
    <message>
        <source>{mx} still accepts {version}.</source>
        <translation>{mx} akzeptiert noch {version}.</translation>
    </message>
    <message>
        <source>Outdated, but no obstacle for MTA-STS.</source>
        <translation>Veraltet, aber kein Hindernis für MTA-STS.</translation>
    </message>
    <message>
        <source>Disable it when your partners allow.</source>
        <translation>Deaktivieren Sie es, sobald Ihre Partner es erlauben.</translation>
    </message>
    <message>
        <source>{mx} shows its certificate to whoever asks.</source>
        <translation>{mx} zeigt jedem Anfragenden sein Zertifikat.</translation>
    </message>
    <message>
        <source>{mx} refuses clients that {what} in the handshake (SNI): {error}.</source>
        <translation>{mx} weist Clients ab, die im Handshake (SNI) {what}: {error}.</translation>
    </message>
    <message>
        <source>Mail servers must not insist on it.</source>
        <translation>Mailserver dürfen nicht darauf bestehen.</translation>
    </message>
    <message>
        <source>Configure a certificate on {mx} for clients that send no name that it knows.</source>
        <translation>Konfigurieren Sie auf {mx} ein Zertifikat für Clients, die keinen bekannten Namen senden.</translation>
    </message>
    <message>
        <source>{mx} shows another certificate to clients that send no name: {names}.</source>
        <translation>{mx} zeigt Clients, die keinen Namen senden, ein anderes Zertifikat: {names}.</translation>
    </message>
    <message>
        <source>Fine: senders with MTA-STS send the name of the MX. Some others do not.</source>
        <translation>In Ordnung: Absender mit MTA-STS senden den Namen des MX. Manche andere tun das nicht.</translation>
    </message>
    <message>
        <source>send no name</source>
        <translation>keinen Namen senden</translation>
    </message>
    <message>
        <source>send a name that it does not know</source>
        <translation>einen unbekannten Namen senden</translation>
    </message>
    <message>
        <source>the server did not let this computer in once more</source>
        <translation>der Server hat diesen Computer beim nächsten Versuch abgewiesen</translation>
    </message>
    <message>
        <source>Works with and without SNI</source>
        <translation>Funktioniert mit und ohne SNI</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at {right}.</source>
        <translation>Der MTA-STS-Eintrag steht unter {right}.</translation>
    </message>
    <message>
        <source>The TLS reporting record stands at {right}.</source>
        <translation>Der TLS-RPT-Eintrag steht unter {right}.</translation>
    </message>
    <message>
        <source>more report addresses are published than are looked at</source>
        <translation>es sind mehr Berichtsadressen veröffentlicht, als geprüft werden</translation>
    </message>
    <message>
        <source>{address} can not receive mail.</source>
        <translation>{address} kann keine Mail empfangen.</translation>
    </message>
    <message>
        <source>Reports are lost.</source>
        <translation>Berichte gehen verloren.</translation>
    </message>
    <message>
        <source>Correct the domain {host} in the record, or give it an MX.</source>
        <translation>Korrigieren Sie die Domain {host} im Eintrag, oder geben Sie ihr einen MX.</translation>
    </message>
    <message>
        <source>Reports go to {address}.</source>
        <translation>Berichte gehen an {address}.</translation>
    </message>
    <message>
        <source>Allowed; unlike DMARC no permission record is needed. The operator sees your connection statistics.</source>
        <translation>Zulässig; anders als bei DMARC braucht es keinen Erlaubniseintrag. Der Betreiber sieht Ihre Verbindungsstatistik.</translation>
    </message>
    <message>
        <source>Make sure you know this operator.</source>
        <translation>Vergewissern Sie sich, dass Sie diesen Betreiber kennen.</translation>
    </message>
    <message>
        <source>no report goes to a mailbox</source>
        <translation>kein Bericht geht an ein Postfach</translation>
    </message>
    <message>
        <source>{url} answers.</source>
        <translation>{url} antwortet.</translation>
    </message>
    <message>
        <source>{url} does not answer: {error}.</source>
        <translation>{url} antwortet nicht: {error}.</translation>
    </message>
    <message>
        <source>Reports are retried for a day, then lost.</source>
        <translation>Berichte werden einen Tag lang erneut gesendet und sind dann verloren.</translation>
    </message>
    <message>
        <source>Check the address {url} in the record, and the web server.</source>
        <translation>Prüfen Sie die Adresse {url} im Eintrag und den Webserver.</translation>
    </message>
    <message>
        <source>The certificate of {url} is not valid.</source>
        <translation>Das Zertifikat von {url} ist nicht gültig.</translation>
    </message>
    <message>
        <source>Senders may ignore that, but need not.</source>
        <translation>Absender dürfen darüber hinwegsehen, müssen aber nicht.</translation>
    </message>
    <message>
        <source>Get a valid certificate for {host}.</source>
        <translation>Beschaffen Sie ein gültiges Zertifikat für {host}.</translation>
    </message>
    <message>
        <source>{url} answers {status} to a report.</source>
        <translation>{url} antwortet mit {status} auf einen Bericht.</translation>
    </message>
    <message>
        <source>Senders count only success codes as delivered.</source>
        <translation>Absender werten nur Erfolgscodes als zugestellt.</translation>
    </message>
    <message>
        <source>Make {url} accept POST with application/tlsrpt+gzip and application/tlsrpt+json.</source>
        <translation>Sorgen Sie dafür, dass {url} POST mit application/tlsrpt+gzip und application/tlsrpt+json annimmt.</translation>
    </message>
    <message>
        <source>its host has no address</source>
        <translation>der Host hat keine Adresse</translation>
    </message>
    <message>
        <source>no report goes to a web address</source>
        <translation>kein Bericht geht an eine Webadresse</translation>
    </message>
    <message>
        <source>There is a reporting record for {mx}.</source>
        <translation>Für {mx} gibt es einen TLS-RPT-Eintrag.</translation>
    </message>
    <message>
        <source>There is no reporting record for {mx}.</source>
        <translation>Für {mx} gibt es keinen TLS-RPT-Eintrag.</translation>
    </message>
    <message>
        <source>For DANE the MX host is the policy domain; some senders look there.</source>
        <translation>Bei DANE ist der MX-Host die Domain der Richtlinie; manche Absender sehen dort nach.</translation>
    </message>
    <message>
        <source>Publish the same record at _smtp._tls.{mx}.</source>
        <translation>Veröffentlichen Sie denselben Eintrag unter _smtp._tls.{mx}.</translation>
    </message>
    <message>
        <source>the mail server is not of this domain</source>
        <translation>der Mailserver gehört nicht zu dieser Domain</translation>
    </message>
    <message>
        <source>Report URL answers</source>
        <translation>Berichts-URL antwortet</translation>
    </message>
    <message>
        <source>Reporting for DANE</source>
        <translation>TLS-Berichte für DANE</translation>
    </message>
    <message>
        <source>the right name itself gives no usable answer</source>
        <translation>der richtige Name selbst liefert keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>one of the names to look at gives no usable answer</source>
        <translation>einer der zu prüfenden Namen liefert keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>there is no such record, not even at one of the usual wrong names</source>
        <translation>es gibt keinen solchen Eintrag, auch nicht unter einem der üblichen falschen Namen</translation>
    </message>
    <message>
        <source>Check {domain} again.</source>
        <translation>Prüfen Sie {domain} erneut.</translation>
    </message>
    <message>
        <source>A week without failures shows that it holds. A long max_age protects also when somebody keeps senders from looking.</source>
        <translation>Eine Woche ohne Fehlschläge zeigt, dass es hält. Ein langes max_age schützt auch dann, wenn jemand Absender am Nachsehen hindert.</translation>
    </message>
    <message>
        <source>The reports begin with the first sender that finds the policy.</source>
        <translation>Die Berichte beginnen mit dem ersten Absender, der die Richtlinie findet.</translation>
    </message>
    <message>
        <source>Import the first TLS reports.</source>
        <translation>Importieren Sie die ersten TLS-Berichte.</translation>
    </message>
    <message>
        <source>Large senders report once a day. No report at all means that the address or the record is not right.</source>
        <translation>Große Absender berichten einmal am Tag. Kommt gar kein Bericht, stimmt die Adresse oder der Eintrag nicht.</translation>
    </message>
    <message>
        <source>A sender that enforces refuses every mail server that its copy of the policy does not name.</source>
        <translation>Ein Absender, der die Richtlinie durchsetzt, lehnt jeden Mailserver ab, den seine Kopie der Richtlinie nicht nennt.</translation>
    </message>
    <message>
        <source>By now nobody knows the old MX records any more, and no mail waits for the old servers.</source>
        <translation>Inzwischen kennt niemand mehr die alten MX-Einträge, und keine Mail wartet mehr auf die alten Server.</translation>
    </message>
    <message>
        <source>Remove the TXT record at _mta-sts.{domain}.</source>
        <translation>Entfernen Sie den TXT-Eintrag unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Take down {host} and its records.</source>
        <translation>Nehmen Sie {host} und die zugehörigen Einträge außer Betrieb.</translation>
    </message>
    <message>
        <source>Nobody is sent there any more. The TLS reporting record may stay: it is of use without MTA-STS too.</source>
        <translation>Niemand wird mehr dorthin verwiesen. Der TLS-RPT-Eintrag darf bleiben: Er ist auch ohne MTA-STS nützlich.</translation>
    </message>
    <message>
        <source>The reporting record would be too large for DNS. Use fewer addresses.</source>
        <translation>Der Eintrag für Berichte wäre zu groß für DNS. Verwenden Sie weniger Adressen.</translation>
    </message>
    <message>
        <source>Every check of record, policy file and mail servers passes.</source>
        <translation>Jede Prüfung von Eintrag, Richtliniendatei und Mailservern ist bestanden.</translation>
    </message>
    <message>
        <source>Every address of policy host and mail servers was looked at.</source>
        <translation>Jede Adresse von Richtlinienhost und Mailservern wurde geprüft.</translation>
    </message>
    <message>
        <source>a certificate runs out soon</source>
        <translation>ein Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>No certificate runs out soon without having been renewed.</source>
        <translation>Kein Zertifikat läuft bald ab, ohne erneuert worden zu sein.</translation>
    </message>
    <message>
        <source>the policy was seen in testing, unchanged, for %1 of %2 days</source>
        <translation>die Richtlinie war %1 von %2 Tagen unverändert im Modus testing zu sehen</translation>
    </message>
    <message>
        <source>The policy has been in mode testing, unchanged, for two weeks; looks that are kept, or a domain that is watched, prove it.</source>
        <translation>Die Richtlinie steht seit zwei Wochen unverändert im Modus testing; das belegen aufbewahrte Prüfungen oder eine beobachtete Domain.</translation>
    </message>
    <message>
        <source>TLS reports of two senders or more were imported for these two weeks, without a gap of more than two days.</source>
        <translation>Für diese zwei Wochen wurden TLS-Berichte von mindestens zwei Absendern importiert, ohne eine Lücke von mehr als zwei Tagen.</translation>
    </message>
    <message>
        <source>No report names a failure, but for a single fetch of the policy.</source>
        <translation>Kein Bericht nennt einen Fehlschlag, abgesehen von einem einzelnen Abruf der Richtlinie.</translation>
    </message>
    <message>
        <source>Nothing stands against enforce, but too little is known yet: {reasons}.</source>
        <translation>Nichts spricht gegen enforce, aber noch ist zu wenig bekannt: {reasons}.</translation>
    </message>
    <message>
        <source>Mail lost by a mistake that nobody saw yet does not come back.</source>
        <translation>Mail, die durch einen noch unbemerkten Fehler verloren geht, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Leave the policy in testing, keep looking, and import the TLS reports as they come: {reasons}.</source>
        <translation>Lassen Sie die Richtlinie im Modus testing, prüfen Sie weiter, und importieren Sie die TLS-Berichte, sobald sie kommen: {reasons}.</translation>
    </message>
    <message>
        <source>The report is written in {place}, not in UTF-8.</source>
        <translation>Der Bericht ist in {place} geschrieben, nicht in UTF-8.</translation>
    </message>
    <message>
        <source>JSON is UTF-8; most readers refuse anything else.</source>
        <translation>JSON ist UTF-8; die meisten Leseprogramme lehnen alles andere ab.</translation>
    </message>
    <message>
        <source>The report has more values than any real one, and was not read.</source>
        <translation>Der Bericht hat mehr Werte als jeder echte und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It would take more memory than it is worth.</source>
        <translation>Er würde mehr Speicher belegen, als er wert ist.</translation>
    </message>
    <message>
        <source>{place} has more than 10,000 entries; the first 10,000 are read.</source>
        <translation>{place} hat mehr als 10.000 Einträge; die ersten 10.000 werden gelesen.</translation>
    </message>
    <message>
        <source>The number of failed sessions is that of the summary.</source>
        <translation>Die Anzahl der fehlgeschlagenen Sitzungen stimmt mit der Zusammenfassung überein.</translation>
    </message>
    <message>
        <source>Serve the policy with max_age raised to {age}.</source>
        <translation>Liefern Sie die Richtlinie mit auf {age} erhöhtem max_age aus.</translation>
    </message>
    <message>
        <source>Serve the policy with mode enforce.</source>
        <translation>Liefern Sie die Richtlinie mit dem Modus enforce aus.</translation>
    </message>
    <message>
        <source>Only when the reports of {days} days name no failure and every mail server passes its checks. Leave max_age at a day, so that most senders forget a mistake soon.</source>
        <translation>Erst wenn die Berichte von {days} Tagen keinen Fehlschlag nennen und jeder Mailserver seine Prüfungen besteht. Belassen Sie max_age bei einem Tag, damit die meisten Absender einen Fehler bald vergessen.</translation>
    </message>
    <message>
        <source>By now all caches have the new record, and senders enforce.</source>
        <translation>Inzwischen haben alle Caches den neuen Eintrag, und Absender setzen die Richtlinie durch.</translation>
    </message>
    <message>
        <source>Serve the policy file, mode testing.</source>
        <translation>Liefern Sie die Richtliniendatei aus, Modus testing.</translation>
    </message>
    <message>
        <source>In mode testing senders report what would fail, and deliver nevertheless.</source>
        <translation>Im Modus testing melden Absender, was scheitern würde, und stellen trotzdem zu.</translation>
    </message>
    <message>
        <source>By now caches have forgotten what was there before.</source>
        <translation>Inzwischen haben Caches vergessen, was vorher dort stand.</translation>
    </message>
    <message>
        <source>Serve the policy with all mail servers, mode testing.</source>
        <translation>Liefern Sie die Richtlinie mit allen Mailservern aus, Modus testing.</translation>
    </message>
    <message>
        <source>What is enforced has to be tested first, unchanged.</source>
        <translation>Was durchgesetzt wird, muss vorher unverändert getestet werden.</translation>
    </message>
    <message>
        <source>Serve the policy with the new names added to the mx lines, the old ones kept.</source>
        <translation>Liefern Sie die Richtlinie aus, in deren mx-Zeilen die neuen Namen ergänzt und die alten beibehalten sind.</translation>
    </message>
    <message>
        <source>Change the MX records. Keep the old mail servers running.</source>
        <translation>Ändern Sie die MX-Einträge. Lassen Sie die alten Mailserver weiterlaufen.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy without the new names has run out. Check the certificates of the new servers first.</source>
        <translation>Inzwischen ist die letzte Kopie einer Richtlinie ohne die neuen Namen abgelaufen. Prüfen Sie zuerst die Zertifikate der neuen Server.</translation>
    </message>
    <message>
        <source>Serve the policy without the old names; then the old mail servers may be switched off.</source>
        <translation>Liefern Sie die Richtlinie ohne die alten Namen aus; danach dürfen die alten Mailserver abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Serve the policy with mode testing and max_age 86400, the mx lines kept, now.</source>
        <translation>Liefern Sie jetzt die Richtlinie mit Modus testing und max_age 86400 aus, mit unveränderten mx-Zeilen.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver again, and go on reporting what fails.</source>
        <translation>Absender, die sie abrufen, stellen wieder zu und melden weiterhin, was scheitert.</translation>
    </message>
    <message>
        <source>By now all caches have the new record: most senders have stopped enforcing, those that do not look at the id have not.</source>
        <translation>Inzwischen haben alle Caches den neuen Eintrag: Die meisten Absender setzen die Richtlinie nicht mehr durch; diejenigen, die nicht auf die id achten, tun es noch.</translation>
    </message>
    <message>
        <source>From here on nobody enforces any more.</source>
        <translation>Von hier an setzt niemand mehr etwas durch.</translation>
    </message>
    <message>
        <source>By now the last copy in mode enforce has run out. Until then keep the mail servers meeting the policy where they can.</source>
        <translation>Inzwischen ist die letzte Kopie im Modus enforce abgelaufen. Sorgen Sie bis dahin dafür, dass die Mailserver die Richtlinie erfüllen, wo immer sie es können.</translation>
    </message>
    <message>
        <source>Serve the policy with mode none and max_age 86400, the mx lines kept.</source>
        <translation>Liefern Sie die Richtlinie mit Modus none und max_age 86400 aus, mit unveränderten mx-Zeilen.</translation>
    </message>
    <message>
        <source>Without that, senders go on enforcing the copy that they have. Some do not read a policy without mx lines.</source>
        <translation>Sonst setzen Absender weiterhin die Kopie durch, die sie haben. Manche lesen keine Richtlinie ohne mx-Zeilen.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy that asks for anything has run out.</source>
        <translation>Inzwischen ist die letzte Kopie einer Richtlinie, die etwas verlangt, abgelaufen.</translation>
    </message>
    <message>
        <source>Has to be there</source>
        <translation>Muss vorhanden sein</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>At least {time} after the step before.</source>
        <translation>Mindestens {time} nach dem vorigen Schritt.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not before {time}</source>
        <translation>frühestens {time}</translation>
    </message>
    <message>
        <source>setting MTA-STS up</source>
        <translation>Einrichten von MTA-STS</translation>
    </message>
    <message>
        <source>going to enforce</source>
        <translation>Wechsel zu enforce</translation>
    </message>
    <message>
        <source>changing mail servers or the provider</source>
        <translation>Wechsel der Mailserver oder des Anbieters</translation>
    </message>
    <message>
        <source>going back from enforce to testing</source>
        <translation>Rückkehr von enforce zu testing</translation>
    </message>
    <message>
        <source>removing MTA-STS</source>
        <translation>Entfernen von MTA-STS</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>Plan for {domain}: {change}</source>
        <translation>Plan für {domain}: {change}</translation>
    </message>
    <message>
        <source>It could not be found out which policy senders find for {domain}. A plan could lose mail, so there is none.</source>
        <translation>Es ließ sich nicht feststellen, welche Richtlinie Absender für {domain} finden. Ein Plan könnte Mail verlieren, deshalb gibt es keinen.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known which policies of {domain} senders still remember.</source>
        <translation>Der Verlauf ließ sich nicht lesen, deshalb ist nicht bekannt, welche Richtlinien von {domain} Absender sich noch merken.</translation>
    </message>
    <message>
        <source>There is an MTA-STS record for {domain}, but it could not be found out which policy belongs to it: senders accept none at {host}. Mend that first; until then a plan could lose mail.</source>
        <translation>Für {domain} gibt es einen MTA-STS-Eintrag, aber es ließ sich nicht feststellen, welche Richtlinie dazugehört: Absender akzeptieren unter {host} keine. Beheben Sie das zuerst; bis dahin könnte ein Plan Mail verlieren.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be found out, so a plan could lose mail.</source>
        <translation>Die MX-Einträge von {domain} ließen sich nicht feststellen, deshalb könnte ein Plan Mail verlieren.</translation>
    </message>
    <message>
        <source>Name all mail servers that {domain} will have after the change, also those that stay.</source>
        <translation>Nennen Sie alle Mailserver, die {domain} nach der Änderung haben wird, auch die bleibenden.</translation>
    </message>
    <message>
        <source>With old and new names the policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>Mit alten und neuen Namen würde die Richtliniendatei größer als 10 KiB, und manche Absender lesen nicht mehr als das. Verwenden Sie weniger mx-Zeilen oder eine Wildcard.</translation>
    </message>
    <message>
        <source>{domain} has no mail server that a policy could name.</source>
        <translation>{domain} hat keinen Mailserver, den eine Richtlinie nennen könnte.</translation>
    </message>
    <message>
        <source>No sender enforces a policy of {domain}, so there is nothing to go back from.</source>
        <translation>Kein Absender setzt eine Richtlinie von {domain} durch, es gibt also nichts, wovon zurückzukehren wäre.</translation>
    </message>
    <message>
        <source>Each date holds when the step before was done on its date. After a delay, count the wait from when that step was done.</source>
        <translation>Jedes Datum gilt, wenn der vorige Schritt an seinem Datum erledigt wurde. Nach einer Verzögerung zählt die Wartezeit ab dem Zeitpunkt, zu dem dieser Schritt erledigt wurde.</translation>
    </message>
    <message>
        <source>Nothing is known of policies before {date}. If one with a longer max_age than those since then was served, wait until that one has run out too.</source>
        <translation>Über Richtlinien vor {date} ist nichts bekannt. Wurde eine mit längerem max_age als dem der seither ausgelieferten verwendet, warten Sie, bis auch diese abgelaufen ist.</translation>
    </message>
    <message>
        <source>Nothing was looked at: what is published now was told, not seen.</source>
        <translation>Es wurde nichts geprüft: Was jetzt veröffentlicht ist, wurde angegeben, nicht gesehen.</translation>
    </message>
    <message>
        <source>No policy is published now, so only copies of earlier ones count.</source>
        <translation>Derzeit ist keine Richtlinie veröffentlicht, deshalb zählen nur Kopien früherer.</translation>
    </message>
    <message>
        <source>The name servers gave no answer for {value}.</source>
        <translation>Die Nameserver gaben keine Antwort für {value}.</translation>
    </message>
    <message>
        <source>The record is still there: {value}</source>
        <translation>Der Eintrag ist noch da: {value}</translation>
    </message>
    <message>
        <source>There is no record at {value}.</source>
        <translation>Unter {value} gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>There are several records at {value}.</source>
        <translation>Unter {value} gibt es mehrere Einträge.</translation>
    </message>
    <message>
        <source>Another record is there: {value}</source>
        <translation>Dort steht ein anderer Eintrag: {value}</translation>
    </message>
    <message>
        <source>The policy file could not be looked at.</source>
        <translation>Die Richtliniendatei ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{value} has no address.</source>
        <translation>{value} hat keine Adresse.</translation>
    </message>
    <message>
        <source>The policy file could not be read at {value}.</source>
        <translation>Die Richtliniendatei ließ sich unter {value} nicht lesen.</translation>
    </message>
    <message>
        <source>{value} serves no policy file.</source>
        <translation>{value} liefert keine Richtliniendatei aus.</translation>
    </message>
    <message>
        <source>{value} serves another policy.</source>
        <translation>{value} liefert eine andere Richtlinie aus.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate of {value}.</source>
        <translation>Absender akzeptieren das Zertifikat von {value} nicht.</translation>
    </message>
    <message>
        <source>{value} is still an MX.</source>
        <translation>{value} ist noch ein MX.</translation>
    </message>
    <message>
        <source>{value} is no MX yet.</source>
        <translation>{value} ist noch kein MX.</translation>
    </message>
    <message>
        <source>{value} is still there.</source>
        <translation>{value} ist noch da.</translation>
    </message>
    <message>
        <source>{value} has other records.</source>
        <translation>{value} hat andere Einträge.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Done already, and too early: copies of an old policy may still be in use.</source>
        <translation>Bereits erledigt, und zu früh: Kopien einer alten Richtlinie können noch in Gebrauch sein.</translation>
    </message>
    <message>
        <source>Publish the records of the policy host {host}.</source>
        <translation>Veröffentlichen Sie die Einträge des Richtlinienhosts {host}.</translation>
    </message>
    <message>
        <source>Nobody looks there before the MTA-STS record exists, so web server and certificate can be checked in peace.</source>
        <translation>Bevor es den MTA-STS-Eintrag gibt, sieht dort niemand nach; Webserver und Zertifikat lassen sich also in Ruhe prüfen.</translation>
    </message>
    <message>
        <source>Publish the TLS reporting record.</source>
        <translation>Veröffentlichen Sie den TLS-RPT-Eintrag.</translation>
    </message>
    <message>
        <source>When the file is seen from outside, publish the MTA-STS record with its new id.</source>
        <translation>Sobald die Datei von außen zu sehen ist, veröffentlichen Sie den MTA-STS-Eintrag mit seiner neuen id.</translation>
    </message>
    <message>
        <source>The other way round senders fetch the old file under the new id, and keep it. The id must never have been used before.</source>
        <translation>Umgekehrt rufen Absender die alte Datei unter der neuen id ab und behalten sie. Die id darf noch nie verwendet worden sein.</translation>
    </message>
    <message>
        <source>The mail server did not offer STARTTLS.</source>
        <translation>Der Mailserver bot kein STARTTLS an.</translation>
    </message>
    <message>
        <source>TLS is switched off on this server, a machine in front of it takes the offer away, or somebody on the way did.</source>
        <translation>TLS ist auf diesem Server abgeschaltet, eine Maschine davor entfernt das Angebot, oder jemand unterwegs hat es entfernt.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is for other names.</source>
        <translation>Das Zertifikat des Mailservers gilt für andere Namen.</translation>
    </message>
    <message>
        <source>The certificate has to name the MX host as the MX record does.</source>
        <translation>Das Zertifikat muss den MX-Host so nennen, wie es der MX-Eintrag tut.</translation>
    </message>
    <message>
        <source>The certificate of the mail server had expired.</source>
        <translation>Das Zertifikat des Mailservers war abgelaufen.</translation>
    </message>
    <message>
        <source>It was not renewed, or the server was not told to load the new one.</source>
        <translation>Es wurde nicht erneuert, oder der Server wurde nicht angewiesen, das neue zu laden.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted.</source>
        <translation>Dem Zertifikat des Mailservers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>It is self-signed, or the server does not send the intermediate certificate.</source>
        <translation>Es ist selbstsigniert, oder der Server sendet das Zwischenzertifikat nicht mit.</translation>
    </message>
    <message>
        <source>Something else of the policy was not met.</source>
        <translation>Etwas anderes aus der Richtlinie wurde nicht erfüllt.</translation>
    </message>
    <message>
        <source>Mostly the MX host is not in the policy, or the handshake broke off.</source>
        <translation>Meist steht der MX-Host nicht in der Richtlinie, oder der Handshake brach ab.</translation>
    </message>
    <message>
        <source>The TLSA records do not fit the certificate.</source>
        <translation>Die TLSA-Einträge passen nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate was renewed with another key, and the TLSA record was not.</source>
        <translation>Das Zertifikat wurde mit einem anderen Schlüssel erneuert, der TLSA-Eintrag aber nicht.</translation>
    </message>
    <message>
        <source>The answers of the DNS did not verify.</source>
        <translation>Die Antworten des DNS ließen sich nicht validieren.</translation>
    </message>
    <message>
        <source>Signatures ran out, or the DS record at the parent is an old one.</source>
        <translation>Signaturen sind abgelaufen, oder der DS-Eintrag in der übergeordneten Zone ist veraltet.</translation>
    </message>
    <message>
        <source>The sender insists on DANE and found no usable TLSA record.</source>
        <translation>Der Absender besteht auf DANE und fand keinen verwendbaren TLSA-Eintrag.</translation>
    </message>
    <message>
        <source>A setting of the sender; MTA-STS is not concerned.</source>
        <translation>Eine Einstellung des Absenders; MTA-STS ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The policy file could not be fetched.</source>
        <translation>Die Richtliniendatei ließ sich nicht abrufen.</translation>
    </message>
    <message>
        <source>The policy host did not answer, redirected, or kept the sender out.</source>
        <translation>Der Richtlinienhost antwortete nicht, leitete weiter oder ließ den Absender nicht zu.</translation>
    </message>
    <message>
        <source>The policy file was fetched, but is no valid policy.</source>
        <translation>Die Richtliniendatei wurde abgerufen, ist aber keine gültige Richtlinie.</translation>
    </message>
    <message>
        <source>A mistake in the file, or another page in its place.</source>
        <translation>Ein Fehler in der Datei oder eine andere Seite an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The certificate of the policy host was refused.</source>
        <translation>Das Zertifikat des Richtlinienhosts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It has expired, is for other names, or is sent without the intermediate certificate.</source>
        <translation>Es ist abgelaufen, gilt für andere Namen oder wird ohne das Zwischenzertifikat gesendet.</translation>
    </message>
    <message>
        <source>The sender has a name of its own for what failed.</source>
        <translation>Der Absender hat einen eigenen Namen für das, was fehlschlug.</translation>
    </message>
    <message>
        <source>Look at all checks of this mail server.</source>
        <translation>Sehen Sie sich alle Prüfungen dieses Mailservers an.</translation>
    </message>
    <message>
        <source>{count} more of the same kind are not listed.</source>
        <translation>{count} weitere derselben Art sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>no answer came that can be read</source>
        <translation>es kam keine Antwort, die sich lesen lässt</translation>
    </message>
    <message>
        <source>the answer did not arrive whole</source>
        <translation>die Antwort kam nicht vollständig an</translation>
    </message>
    <message>
        <source>none of its addresses lets this computer in</source>
        <translation>keine seiner Adressen lässt diesen Rechner ein</translation>
    </message>
    <message>
        <source>this computer has no route to the address</source>
        <translation>dieser Rechner hat keinen Weg zu der Adresse</translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation>die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the address is not public, so nothing was sent to it</source>
        <translation>die Adresse ist nicht öffentlich, darum wurde nichts an sie gesendet</translation>
    </message>
    <message>
        <source>it was not to be looked at</source>
        <translation>es sollte nicht angesehen werden</translation>
    </message>
    <message>
        <source>there is more than one run looks at</source>
        <translation>es ist mehr, als ein Durchgang ansieht</translation>
    </message>
    <message>
        <source>something failed on this computer</source>
        <translation>auf diesem Rechner ist etwas fehlgeschlagen</translation>
    </message>
    <message>
        <source>a certificate is out of date</source>
        <translation>ein Zertifikat ist nicht mehr oder noch nicht gültig</translation>
    </message>
    <message>
        <source>By now the old records have left all caches. Until then the old server has to go on serving the file, with a certificate that is valid.</source>
        <translation>Inzwischen sind die alten Einträge aus allen Caches verschwunden. Bis dahin muss der alte Server die Datei weiter ausliefern, mit einem gültigen Zertifikat.</translation>
    </message>
    <message>
        <source>moving the policy host to another server</source>
        <translation>Umzug des Richtlinienhosts auf einen anderen Server</translation>
    </message>
    <message>
        <source>It could not be found out for certain what {host} points to now, so it cannot be told when it has moved.</source>
        <translation>Es ließ sich nicht sicher feststellen, worauf {host} jetzt zeigt; deshalb lässt sich nicht sagen, wann der Umzug geschehen ist.</translation>
    </message>
    <message>
        <source>Senders find no policy of {domain}, so there is nothing to move. Set MTA-STS up on the new server.</source>
        <translation>Absender finden keine Richtlinie von {domain}, es gibt also nichts umzuziehen. Richten Sie MTA-STS auf dem neuen Server ein.</translation>
    </message>
    <message>
        <source>Name the new web server of {host} first: its addresses, or the name of a provider.</source>
        <translation>Geben Sie zuerst den neuen Webserver von {host} an: seine Adressen oder den Namen bei einem Anbieter.</translation>
    </message>
    <message>
        <source>Only the new server itself can show it before DNS points to it.</source>
        <translation>Bevor das DNS auf ihn zeigt, kann es nur der neue Server selbst zeigen.</translation>
    </message>
    <message>
        <source>Serve the policy file, unchanged, on the new web server too, with a certificate for {host}.</source>
        <translation>Liefern Sie die Richtliniendatei unverändert auch auf dem neuen Webserver aus, mit einem Zertifikat für {host}.</translation>
    </message>
    <message>
        <source>Nobody is sent there yet, so it can be checked in peace: “Check this server before DNS points to it”, or check --policy-server. The old server goes on serving the file.</source>
        <translation>Noch wird niemand dorthin geschickt, es lässt sich also in Ruhe prüfen: mit „Diesen Server prüfen, bevor das DNS auf ihn zeigt“ oder check --policy-server. Der alte Server liefert die Datei weiter aus.</translation>
    </message>
    <message>
        <source>Point {host} to the new web server.</source>
        <translation>Lassen Sie {host} auf den neuen Webserver zeigen.</translation>
    </message>
    <message>
        <source>The policy and its id stay as they are, so no sender notices. Change nothing else at the same time.</source>
        <translation>Richtlinie und id bleiben, wie sie sind; kein Absender bemerkt etwas. Ändern Sie nichts anderes zur gleichen Zeit.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known when {host} moved.</source>
        <translation>Der Verlauf ließ sich nicht lesen; deshalb ist nicht bekannt, wann {host} umgezogen ist.</translation>
    </message>
    <message>
        <source>{host} points there already. To plan a move, name the new web server first. If it has just moved, keep the old one running until caches have forgotten the old records: for a day at least.</source>
        <translation>{host} zeigt schon dorthin. Um einen Umzug zu planen, geben Sie zuerst den neuen Webserver an. Ist der Host eben erst umgezogen, lassen Sie den alten Server laufen, bis die Caches die alten Einträge vergessen haben: mindestens einen Tag.</translation>
    </message>
    <message>
        <source>The address of {value} was given by hand, so its records were not looked at.</source>
        <translation>Die Adresse von {value} wurde von Hand angegeben; seine Einträge wurden deshalb nicht geprüft.</translation>
    </message>
    <message>
        <source>Senders could not be seen to get a policy from {host} now. If it has just moved, mend the new web server, or point {host} back to the old one; then a move can be planned.</source>
        <translation>Es war nicht zu sehen, dass Absender jetzt eine Richtlinie von {host} erhalten. Ist der Host eben erst umgezogen, bringen Sie den neuen Webserver in Ordnung oder lassen Sie {host} wieder auf den alten zeigen; dann lässt sich ein Umzug planen.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then a web server that {host} does not lead to need not serve the policy any more.</source>
        <translation>Prüfen Sie {domain} erneut. Danach muss ein Webserver, zu dem {host} nicht führt, die Richtlinie nicht mehr ausliefern.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more, unless the new records lead to it too: {old}</source>
        <translation>Prüfen Sie {domain} erneut. Danach muss der alte Webserver die Richtlinie nicht mehr ausliefern, sofern nicht auch die neuen Einträge zu ihm führen: {old}</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more: {old}</source>
        <translation>Prüfen Sie {domain} erneut. Danach muss der alte Webserver die Richtlinie nicht mehr ausliefern: {old}</translation>
    </message>
    <message>
        <source>How long caches keep the records of the policy host was not seen before today, so a day is reckoned with at least. If their TTL was longer within the last week, wait for that.</source>
        <translation>Wie lange Caches die Einträge des Richtlinienhosts behalten, war vor dem heutigen Tag nicht zu sehen; deshalb wird mit mindestens einem Tag gerechnet. War ihre TTL in der letzten Woche länger, warten Sie so lange.</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy, and no mx line can name it.</source>
        <translation>MX {mx} ist von der Richtlinie nicht abgedeckt, und keine mx-Zeile kann ihn nennen.</translation>
    </message>
    <message>
        <source>An mx line can not name it, and a CA will not certify it; only wildcards fit.</source>
        <translation>Eine mx-Zeile kann ihn nicht nennen, und keine CA stellt dafür ein Zertifikat aus; nur Wildcards passen.</translation>
    </message>
    <message>
        <source>the address of this name server could not be found out</source>
        <translation>die Adresse dieses Nameservers ließ sich nicht herausfinden</translation>
    </message>
    <message>
        <source>The name server {ns} has no address.</source>
        <translation>Der Nameserver {ns} hat keine Adresse.</translation>
    </message>
    <message>
        <source>Hardly anybody can ask it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>Kaum jemand kann ihn fragen; fallen auch die anderen Nameserver aus, findet niemand den Eintrag.</translation>
    </message>
    <message>
        <source>Give {ns} an address, or take it out of the NS records.</source>
        <translation>Geben Sie {ns} eine Adresse, oder nehmen Sie ihn aus den NS-Einträgen.</translation>
    </message>
    <message>
        <source>{sub} has no MX record that names a mail server, or has an MTA-STS record of its own; its policy file was not looked at.</source>
        <translation>{sub} hat keinen MX-Eintrag, der einen Mailserver nennt, oder hat einen eigenen MTA-STS-Eintrag; die zugehörige Richtliniendatei wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>The answer of the web server can not be read to its end: {error}.</source>
        <translation>Die Antwort des Webservers lässt sich nicht bis zum Ende lesen: {error}.</translation>
    </message>
    <message>
        <source>Check the web server, any proxy in front of it, and their logs.</source>
        <translation>Prüfen Sie den Webserver, einen etwaigen Proxy davor und deren Protokolle.</translation>
    </message>
    <message>
        <source>The header lines can be read in one way alone.</source>
        <translation>Die Header-Zeilen lassen sich nur auf eine Weise lesen.</translation>
    </message>
    <message>
        <source>Header lines are malformed: {headers}.</source>
        <translation>Header-Zeilen sind fehlerhaft: {headers}.</translation>
    </message>
    <message>
        <source>Some programs pass over such a line, others refuse the whole answer.</source>
        <translation>Manche Programme übergehen eine solche Zeile, andere lehnen die ganze Antwort ab.</translation>
    </message>
    <message>
        <source>Put the colon right behind the name of the header, and no control characters into its value.</source>
        <translation>Setzen Sie den Doppelpunkt direkt hinter den Namen des Headers, und keine Steuerzeichen in seinen Wert.</translation>
    </message>
    <message>
        <source>There are Content-Type headers that differ: {headers}.</source>
        <translation>Es gibt mehrere Header Content-Type, die sich unterscheiden: {headers}.</translation>
    </message>
    <message>
        <source>Which of them counts depends on the program.</source>
        <translation>Welcher davon gilt, hängt vom Programm ab.</translation>
    </message>
    <message>
        <source>Let one place alone set Content-Type: the web server, the program behind it or the proxy in front of it.</source>
        <translation>Lassen Sie Content-Type nur an einer Stelle setzen: vom Webserver, vom Programm dahinter oder vom Proxy davor.</translation>
    </message>
    <message>
        <source>the saved run does not hold them</source>
        <translation>der gespeicherte Lauf enthält sie nicht</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Header-Zeilen</translation>
    </message>
    <message>
        <source>{mx} answers EHLO with {reply}, not with 250.</source>
        <translation>{mx} beantwortet EHLO mit {reply} statt mit 250.</translation>
    </message>
    <message>
        <source>Senders then know of no STARTTLS, and must not deliver to it in enforce mode.</source>
        <translation>Absender erfahren dann nichts von STARTTLS und dürfen im Modus enforce dorthin nicht zustellen.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}: behind a greeting of two replies, for example, each reply comes one command too late.</source>
        <translation>Prüfen Sie, was auf Port 25 von {mx} lauscht: Nach einer Begrüßung aus zwei Antworten zum Beispiel kommt jede Antwort einen Befehl zu spät.</translation>
    </message>
    <message>
        <source>{name} appears {count} times, with different values.</source>
        <translation>{name} kommt {count}-mal vor, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, so that they go by another policy than the rest, and KumoMTA rejects the file.</source>
        <translation>Gelten sollte das erste; die meisten Absender nehmen das letzte und richten sich so nach einer anderen Richtlinie als die übrigen, und KumoMTA lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>{place} stands more than once in the same object.</source>
        <translation>{place} steht im selben Objekt mehrmals.</translation>
    </message>
    <message>
        <source>Readers differ in which of the values they take, so the report says two things.</source>
        <translation>Leseprogramme nehmen verschiedene der Werte; der Bericht sagt also zweierlei.</translation>
    </message>
    <message>
        <source>The DNS names a mail server for {address}.</source>
        <translation>Das DNS nennt einen Mailserver für {address}.</translation>
    </message>
    <message>
        <source>its host is an IP address, and only host names are looked at</source>
        <translation>der Host ist eine IP-Adresse, und nur Hostnamen werden geprüft</translation>
    </message>
    <message>
        <source>the address can not be taken apart</source>
        <translation>die Adresse lässt sich nicht zerlegen</translation>
    </message>
    <message>
        <source>Mail server for the report mailbox</source>
        <translation>Mailserver für das Berichtspostfach</translation>
    </message>
    <message>
        <source>the answer is not HTTP/1.x</source>
        <translation>die Antwort ist kein HTTP/1.x</translation>
    </message>
    <message>
        <source>the answer has more header lines than clients read</source>
        <translation>die Antwort hat mehr Header-Zeilen, als Clients lesen</translation>
    </message>
    <message>
        <source>the answer has a malformed header line</source>
        <translation>die Antwort hat eine fehlerhafte Header-Zeile</translation>
    </message>
    <message>
        <source>the answer has a Content-Length that is no number</source>
        <translation>die Antwort hat ein Content-Length, das keine Zahl ist</translation>
    </message>
    <message>
        <source>the answer has several Content-Length headers that differ</source>
        <translation>die Antwort hat mehrere Header Content-Length, die sich unterscheiden</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding other than “chunked”</source>
        <translation>die Antwort hat ein anderes Transfer-Encoding als „chunked“</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding, which HTTP/1.0 does not know</source>
        <translation>die Antwort hat ein Transfer-Encoding, das es in HTTP/1.0 nicht gibt</translation>
    </message>
    <message>
        <source>the answer has a chunk whose size can not be read</source>
        <translation>die Antwort hat einen Block (chunk), dessen Größe sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>the answer has a chunk that is longer than its size says</source>
        <translation>die Antwort hat einen Block (chunk), der länger ist als angegeben</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {other}: anyone with a certificate there could receive your mail. Name your mail servers instead.</source>
        <translation>„{value}“ erlaubt jede Domain unter {other}: Jeder mit einem Zertifikat dort könnte Ihre Mail empfangen. Nennen Sie stattdessen Ihre Mailserver.</translation>
    </message>
    <message>
        <source>The resolver finds no MTA-STS record of {domain}, but a name server of the domain has one. Until all of them say the same, a plan could lose mail, so there is none.</source>
        <translation>Der Resolver findet keinen MTA-STS-Eintrag von {domain}, aber ein Nameserver der Domain hat einen. Bis alle dasselbe sagen, könnte ein Plan Mail verlieren, deshalb gibt es keinen.</translation>
    </message>
    <message>
        <source>No earlier look at {domain} is known. If another policy was served before, wait until its max_age has run out too, counted from when it was replaced or taken away.</source>
        <translation>Von {domain} ist keine frühere Prüfung bekannt. Wurde vorher eine andere Richtlinie ausgeliefert, warten Sie, bis auch deren max_age abgelaufen ist, gerechnet ab dem Zeitpunkt, zu dem sie ersetzt oder entfernt wurde.</translation>
    </message>
    <message>
        <source>No policy can name {value}, because it is not a host name: senders that enforce the policy refuse this mail server. Give it another name first.</source>
        <translation>Keine Richtlinie kann {value} nennen, denn das ist kein Hostname: Absender, die die Richtlinie durchsetzen, lehnen diesen Mailserver ab. Geben Sie ihm zuerst einen anderen Namen.</translation>
    </message>
    <message>
        <source>the chain is too long, or takes too long to verify for its constraints on names or unusual keys</source>
        <translation>die Kette ist zu lang, oder sie zu prüfen dauert wegen ihrer Namensbeschränkungen oder ungewöhnlicher Schlüssel zu lange</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: it may be overloaded, or wait for a filter or a name lookup.</source>
        <translation>Sehen Sie ins Protokoll des Mailservers: Vielleicht ist er überlastet oder wartet auf einen Filter oder eine Namensauflösung.</translation>
    </message>
    <message>
        <source>{mx} ends lines with CR or LF alone.</source>
        <translation>{mx} beendet Zeilen mit CR oder LF allein.</translation>
    </message>
    <message>
        <source>Lines end with both; a strict sender may wait for the end, or break off.</source>
        <translation>Zeilen enden mit beidem; ein strenger Absender wartet vielleicht auf das Ende oder bricht ab.</translation>
    </message>
    <message>
        <source>the answer has more chunk extensions or trailers than clients read</source>
        <translation>die Antwort hat mehr Chunk-Erweiterungen oder Trailer, als Clients lesen</translation>
    </message>
    <message>
        <source>it takes too long to try what its TLSA records name</source>
        <translation>auszuprobieren, was seine TLSA-Records nennen, dauert zu lange</translation>
    </message>
    <message>
        <source>it does not answer, or lets nobody in</source>
        <translation>sie antwortet nicht oder lässt niemanden ein</translation>
    </message>
    <message>
        <source>{mx} ({ip}) takes the connection on port 25, but then goes no further: {error}.</source>
        <translation>{mx} ({ip}) nimmt die Verbindung auf Port 25 an, aber dann geht es nicht weiter: {error}.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) sends lines or replies that are too long or do not end: “{reply}”.</source>
        <translation>{mx} ({ip}) sendet Zeilen oder Antworten, die zu lang sind oder nicht enden: „{reply}“.</translation>
    </message>
    <message>
        <source>The certificate of {value} could not be judged.</source>
        <translation>Das Zertifikat von {value} ließ sich nicht beurteilen.</translation>
    </message>
    <message>
        <source>Its text shows up where a record of its own is missing: {names}.</source>
        <translation>Sein Text erscheint dort, wo ein eigener Eintrag fehlt: {names}.</translation>
    </message>
    <message>
        <source>Publish a record of its own at {names}; the wildcard may stay then.</source>
        <translation>Veröffentlichen Sie einen eigenen Eintrag unter {names}; die Wildcard kann dann bleiben.</translation>
    </message>
    <message>
        <source>A wildcard answers TXT questions under {domain}, but not for MTA-STS and TLS reporting.</source>
        <translation>Eine Wildcard beantwortet TXT-Abfragen unter {domain}, aber nicht für MTA-STS und TLS-Berichte.</translation>
    </message>
    <message>
        <source>Every mail server refuses connections on port 25 from this computer.</source>
        <translation>Jeder Mailserver lehnt Verbindungen dieses Computers zu Port 25 ab.</translation>
    </message>
    <message>
        <source>They may do so themselves, or a filter before this computer does.</source>
        <translation>Das tun sie vielleicht selbst, vielleicht auch ein Filter vor diesem Computer.</translation>
    </message>
    <message>
        <source>Run the mail server checks from another network to tell the two apart.</source>
        <translation>Führen Sie die Prüfungen der Mailserver aus einem anderen Netz aus, um beides zu unterscheiden.</translation>
    </message>
    <message>
        <source>Rename the host; a policy has to list the new name first.</source>
        <translation>Benennen Sie den Host um; eine Richtlinie muss den neuen Namen vorher aufführen.</translation>
    </message>
    <message>
        <source>Remove it if it is not a planned change, then set a new id.</source>
        <translation>Entfernen Sie es, wenn keine Umstellung geplant ist; setzen Sie dann eine neue id.</translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail server; a policy has to list that name first.</source>
        <translation>Veröffentlichen Sie einen MX-Eintrag, der Ihren Mailserver nennt; eine Richtlinie muss diesen Namen vorher aufführen.</translation>
    </message>
    <message>
        <source>Give {mx} its own addresses. To point the MX at {target} instead, let the policy list {target} and its certificate name it first.</source>
        <translation>Geben Sie {mx} eigene Adressen. Soll der MX stattdessen auf {target} zeigen, muss vorher die Richtlinie {target} aufführen und das Zertifikat diesen Namen tragen.</translation>
    </message>
    <message>
        <source>Senders may still hold the policy of before, which does not list {mx}.</source>
        <translation>Absender haben vielleicht noch die vorige Richtlinie, die {mx} nicht aufführt.</translation>
    </message>
    <message>
        <source>Until they see the new id they do not deliver there.</source>
        <translation>Solange sie die neue id nicht sehen, stellen sie dort nicht zu.</translation>
    </message>
    <message>
        <source>Keep mail servers that the old policy lists until {date}; the next time publish the policy first and the MX record a few days later.</source>
        <translation>Behalten Sie bis {date} Mailserver, die die alte Richtlinie aufführt; veröffentlichen Sie nächstes Mal zuerst die Richtlinie und den MX-Eintrag einige Tage später.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}; who runs the policy file, its addresses do not tell.</source>
        <translation>_mta-sts.{domain} wird von {a} betrieben; wer die Richtliniendatei betreibt, sagen ihre Adressen nicht.</translation>
    </message>
    <message>
        <source>Make sure that the id changes with the file.</source>
        <translation>Sorgen Sie dafür, dass sich die id mit der Datei ändert.</translation>
    </message>
    <message>
        <source>{ip} is reached, but the TLS handshake fails there: {error}.</source>
        <translation>{ip} ist erreichbar, aber der TLS-Handshake scheitert dort: {error}.</translation>
    </message>
    <message>
        <source>Senders that reach this address often try no other one, and find no policy then.</source>
        <translation>Absender, die diese Adresse erreichen, versuchen oft keine andere und finden dann keine Richtlinie.</translation>
    </message>
    <message>
        <source>Give it the settings of the address that works; often the server block for IPv6 is forgotten.</source>
        <translation>Geben Sie ihr die Einstellungen der Adresse, die funktioniert; oft ist der Serverblock für IPv6 vergessen.</translation>
    </message>
    <message>
        <source>reports name failures, but none that still stops mail</source>
        <translation>Berichte nennen Fehler, aber keinen, der noch Mail aufhält</translation>
    </message>
    <message>
        <source>Get a certificate that lists {mx}. To name the MX after the certificate instead, let the policy list that name first.</source>
        <translation>Beschaffen Sie ein Zertifikat, das {mx} aufführt. Soll stattdessen der MX nach dem Zertifikat heißen, muss die Richtlinie diesen Namen vorher aufführen.</translation>
    </message>
    <message>
        <source>The TLS session with {mx} stands, but EHLO through it fails: {error}.</source>
        <translation>Die TLS-Sitzung mit {mx} steht, aber EHLO darin scheitert: {error}.</translation>
    </message>
    <message>
        <source>Look for this connection in the log of the mail server.</source>
        <translation>Suchen Sie diese Verbindung im Protokoll des Mailservers.</translation>
    </message>
    <message>
        <source>{mx} replies before it is asked, and so its replies run into the handshake: {error}.</source>
        <translation>{mx} antwortet, bevor es gefragt wird; so geraten seine Antworten in den Handshake: {error}.</translation>
    </message>
    <message>
        <source>Find out which program answers on port 25; often a filter in front of the mail server.</source>
        <translation>Finden Sie heraus, welches Programm auf Port 25 antwortet; oft ist es ein Filter vor dem Mailserver.</translation>
    </message>
    <message>
        <source>List your MX hosts instead, then set a new id: {suggestion}</source>
        <translation>Führen Sie stattdessen Ihre MX-Hosts auf und setzen Sie dann eine neue id: {suggestion}</translation>
    </message>
    <message>
        <source>List the MX hosts one by one, then set a new id: {suggestion}</source>
        <translation>Führen Sie die MX-Hosts einzeln auf und setzen Sie dann eine neue id: {suggestion}</translation>
    </message>
    <message>
        <source>Use at most 31557600 in line {line}, then set a new id.</source>
        <translation>Verwenden Sie höchstens 31557600 in Zeile {line} und setzen Sie dann eine neue id.</translation>
    </message>
    <message>
        <source>Nothing can be cached, so an attacker only has to hide the policy; chasquid rejects it.</source>
        <translation>Nichts kann zwischengespeichert werden, ein Angreifer muss die Richtlinie also nur verbergen; chasquid lehnt das ab.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” or more, then set a new id.</source>
        <translation>Verwenden Sie „max_age: 86400“ oder mehr und setzen Sie dann eine neue id.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” for testing, weeks for enforce, then set a new id.</source>
        <translation>Verwenden Sie „max_age: 86400“ für testing, Wochen für enforce, und setzen Sie dann eine neue id.</translation>
    </message>
    <message>
        <source>Raise it to “max_age: 1209600” or more once stable, then set a new id.</source>
        <translation>Erhöhen Sie den Wert auf „max_age: 1209600“ oder mehr, sobald alles stabil läuft, und setzen Sie dann eine neue id.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400”, then set a new id.</source>
        <translation>Verwenden Sie „max_age: 86400“ und setzen Sie dann eine neue id.</translation>
    </message>
    <message>
        <source>“{value}” has the character “{other}” in it. An address for reports has only letters, digits and signs of ASCII.</source>
        <translation>„{value}“ enthält das Zeichen „{other}“. Eine Adresse für Berichte hat nur Buchstaben, Ziffern und Zeichen aus ASCII.</translation>
    </message>
    <message>
        <source>A mail in it has longer lists of addresses, or other header fields, than any real one, and was not read.</source>
        <translation>Eine Mail darin hat längere Adresslisten oder andere Kopfzeilen als jede echte und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Such mails are made to fill memory, or to make programs fail.</source>
        <translation>Solche Mails sollen den Speicher füllen oder Programme zum Absturz bringen.</translation>
    </message>
    <message>
        <source>A file in it is packed by another method than deflate, and was not unpacked.</source>
        <translation>Eine Datei darin ist anders als mit Deflate gepackt und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>No sender is known to pack reports so; it was not read further.</source>
        <translation>Kein bekannter Absender packt Berichte so; weiter wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Unpack it by hand, if you trust where it comes from.</source>
        <translation>Entpacken Sie sie von Hand, wenn Sie der Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>A mail in it ends without the line that closes its parts.</source>
        <translation>Eine Mail darin endet ohne die Zeile, die ihre Teile abschließt.</translation>
    </message>
    <message>
        <source>Some senders leave out that line; but a mail that was cut off looks the same, and more may have been in it.</source>
        <translation>Manche Absender lassen diese Zeile weg; eine abgeschnittene Mail sieht aber genauso aus, und darin kann mehr gewesen sein.</translation>
    </message>
    <message>
        <source>Where the mail came from, see whether it is longer there.</source>
        <translation>Sehen Sie dort, woher die Mail stammt, nach, ob sie dort länger ist.</translation>
    </message>
    <message>
        <source>A wildcard answers only for names that do not exist.</source>
        <translation>Eine Wildcard antwortet nur für Namen, die es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>Geben Sie den Teil hinter dem @ Ihrer Mailadressen ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Enter one domain, without spaces, commas or paths.</source>
        <translation>Geben Sie eine einzige Domain ein, ohne Leerzeichen, Kommas oder Pfade.</translation>
    </message>
    <message>
        <source>A mail domain has at least two parts, for example example.com.</source>
        <translation>Eine Mail-Domain hat mindestens zwei Teile, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>Jeder Teil einer Domain hat 1 bis 63 Buchstaben, Ziffern oder Bindestriche, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters, and each part at most 63.</source>
        <translation>Ein Domainname hat höchstens 253 Zeichen, jeder Teil davon höchstens 63.</translation>
    </message>
    <message>
        <source>This is an address. Enter the name of the domain instead.</source>
        <translation>Das ist eine Adresse. Geben Sie stattdessen den Namen der Domain ein.</translation>
    </message>
    <message>
        <source>The last part of a domain cannot be a number.</source>
        <translation>Der letzte Teil einer Domain kann keine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>DomainLinesWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>%1 ist nicht lesbar: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>1 domain added.</source>
        <translation>1 Domain hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 domains added.</source>
        <translation>%1 Domains hinzugefügt.</translation>
    </message>
    <message>
        <source>Listed already, or named twice: %1.</source>
        <translation>Schon in der Liste oder doppelt genannt: %1.</translation>
    </message>
    <message>
        <source>More lines that are no domain: %1.</source>
        <translation>Weitere Zeilen, die keine Domain sind: %1.</translation>
    </message>
    <message>
        <source>The list is full: it holds %1 domains. The command line takes lists of any length.</source>
        <translation>Die Liste ist voll: Sie fasst %1 Domains. Die Kommandozeile nimmt Listen jeder Länge.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Es ist keine Domain darin.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file holds several reports; evidence is read from a file with one.</source>
        <translation>Die Datei enthält mehrere Berichte; Prüfdaten werden nur aus einer Datei mit einem einzigen gelesen.</translation>
    </message>
    <message>
        <source>The file holds no evidence of a Postseal run.</source>
        <translation>Die Datei enthält keine Prüfdaten eines Postseal-Laufs.</translation>
    </message>
    <message>
        <source>The evidence is of the kind “{value}”, which this version does not read.</source>
        <translation>Die Prüfdaten sind von der Art „{value}“; diese Version liest sie nicht.</translation>
    </message>
    <message>
        <source>The file is not readable as JSON from byte {value} on.</source>
        <translation>Die Datei ist ab Byte {value} nicht als JSON lesbar.</translation>
    </message>
    <message>
        <source>The evidence is damaged: “{value}” is missing or unusable.</source>
        <translation>Die Prüfdaten sind beschädigt: „{value}“ fehlt oder ist unbrauchbar.</translation>
    </message>
    <message>
        <source>The file is larger than the {value} MiB that are read as evidence.</source>
        <translation>Die Datei ist größer als die {value} MiB, die als Prüfdaten gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The policy host. Let {host} point to a web server that has a
certificate for that name: nothing can be fetched before that.</source>
        <translation>Der Richtlinienhost. Lassen Sie {host} auf einen Webserver zeigen, der ein
Zertifikat für diesen Namen hat: Vorher lässt sich nichts abrufen.</translation>
    </message>
    <message>
        <source>The policy file. Serve {policy}
as {url}
over HTTPS, as text/plain, byte for byte, without a redirect.</source>
        <translation>Die Richtliniendatei. Liefern Sie {policy}
unter {url}
über HTTPS aus, als text/plain, Byte für Byte, ohne Weiterleitung.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain}, so that no report about failed
deliveries is missed.</source>
        <translation>Der TXT-Eintrag unter _smtp._tls.{domain}, damit kein Bericht über
fehlgeschlagene Zustellungen verloren geht.</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain}, once the file can be fetched from
outside: it sends all senders there. Whenever the file changes later, change the
id in this record too, after the file.</source>
        <translation>Der TXT-Eintrag unter _mta-sts.{domain}, sobald die Datei von außen
abrufbar ist: Er verweist alle Absender dorthin. Ändert sich die Datei später,
ändern Sie nach der Datei auch die id in diesem Eintrag.</translation>
    </message>
    <message>
        <source>MTA-STS and TLS reporting of {domain}</source>
        <translation>MTA-STS und TLS-Berichte für {domain}</translation>
    </message>
    <message>
        <source>Publish in this order:</source>
        <translation>Veröffentlichen Sie in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>The records, in the form that your DNS server or host takes (one of these is enough):</source>
        <translation>Die Einträge in der Form, die Ihr DNS-Server oder DNS-Anbieter annimmt (eine davon genügt):</translation>
    </message>
    <message>
        <source>Left out, because these forms cannot carry the records unchanged:</source>
        <translation>Weggelassen, weil diese Formen die Einträge nicht unverändert wiedergeben können:</translation>
    </message>
    <message>
        <source>The web server for the policy file (one of these is enough):</source>
        <translation>Der Webserver für die Richtliniendatei (einer davon genügt):</translation>
    </message>
    <message>
        <source>Then look at it from outside:</source>
        <translation>Sehen Sie sich das Ergebnis dann von außen an:</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot and others)</source>
        <translation>Zonendatei (BIND, NSD, Knot und andere)</translation>
    </message>
    <message>
        <source>Zone file with relative names</source>
        <translation>Zonendatei mit relativen Namen</translation>
    </message>
    <message>
        <source>nsupdate (dynamic update)</source>
        <translation>nsupdate (dynamisches Update)</translation>
    </message>
    <message>
        <source>PowerDNS (pdnsutil)</source>
        <translation>PowerDNS (pdnsutil)</translation>
    </message>
    <message>
        <source>Knot DNS (knotc)</source>
        <translation>Knot DNS (knotc)</translation>
    </message>
    <message>
        <source>tinydns (data file)</source>
        <translation>tinydns (Datei data)</translation>
    </message>
    <message>
        <source>dnsmasq</source>
        <translation>dnsmasq</translation>
    </message>
    <message>
        <source>Windows DNS (PowerShell)</source>
        <translation>Windows DNS (PowerShell)</translation>
    </message>
    <message>
        <source>Amazon Route 53 (change batch)</source>
        <translation>Amazon Route 53 (Change Batch)</translation>
    </message>
    <message>
        <source>Google Cloud DNS (gcloud)</source>
        <translation>Google Cloud DNS (gcloud)</translation>
    </message>
    <message>
        <source>Azure DNS (az)</source>
        <translation>Azure DNS (az)</translation>
    </message>
    <message>
        <source>Cloudflare (zone import)</source>
        <translation>Cloudflare (Zonenimport)</translation>
    </message>
    <message>
        <source>Cloudflare (API, batch)</source>
        <translation>Cloudflare (API, Batch)</translation>
    </message>
    <message>
        <source>Terraform for Cloudflare</source>
        <translation>Terraform für Cloudflare</translation>
    </message>
    <message>
        <source>Terraform for Amazon Route 53</source>
        <translation>Terraform für Amazon Route 53</translation>
    </message>
    <message>
        <source>Terraform for Google Cloud DNS</source>
        <translation>Terraform für Google Cloud DNS</translation>
    </message>
    <message>
        <source>Terraform for Azure DNS</source>
        <translation>Terraform für Azure DNS</translation>
    </message>
    <message>
        <source>DNSControl</source>
        <translation>DNSControl</translation>
    </message>
    <message>
        <source>octoDNS</source>
        <translation>octoDNS</translation>
    </message>
    <message>
        <source>Table for a web form</source>
        <translation>Tabelle für ein Webformular</translation>
    </message>
    <message>
        <source>Two server blocks: port 80 for the certificate, port 443 for the file.</source>
        <translation>Zwei server-Blöcke: Port 80 für das Zertifikat, Port 443 für die Datei.</translation>
    </message>
    <message>
        <source>A site with one virtual host for each port; mod_ssl has to be on.</source>
        <translation>Eine Site mit je einem virtuellen Host pro Port; mod_ssl muss aktiviert sein.</translation>
    </message>
    <message>
        <source>Caddy gets and renews the certificate by itself.</source>
        <translation>Caddy beschafft und erneuert das Zertifikat selbst.</translation>
    </message>
    <message>
        <source>A file for conf-enabled; it needs mod_openssl.</source>
        <translation>Eine Datei für conf-enabled; sie benötigt mod_openssl.</translation>
    </message>
    <message>
        <source>HAProxy answers by itself, without a server behind it. It reads the file when it starts.</source>
        <translation>HAProxy antwortet selbst, ohne einen Server dahinter. Die Datei wird beim Start eingelesen.</translation>
    </message>
    <message>
        <source>Traefik cannot serve a file by itself: a small web server has to stand behind it.</source>
        <translation>Traefik kann selbst keine Datei ausliefern: Dahinter muss ein kleiner Webserver stehen.</translation>
    </message>
    <message>
        <source>A site of its own, with this web.config and the file below it.</source>
        <translation>Eine eigene Site mit dieser web.config und der Datei darunter.</translation>
    </message>
    <message>
        <source>Cloudflare Worker</source>
        <translation>Cloudflare Worker</translation>
    </message>
    <message>
        <source>The policy stands in the script: deploy it again after each change.</source>
        <translation>Die Richtlinie steht im Skript: Stellen Sie es nach jeder Änderung neu bereit.</translation>
    </message>
    <message>
        <source>Static hosting (GitHub Pages, Netlify and others)</source>
        <translation>Statisches Hosting (GitHub Pages, Netlify und andere)</translation>
    </message>
    <message>
        <source>A folder to publish as it is. Set the policy host as its custom domain, without a redirect to another name.</source>
        <translation>Ein Ordner, der unverändert zu veröffentlichen ist. Tragen Sie den Richtlinienhost als eigene Domain (Custom Domain) ein, ohne Weiterleitung auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>The README.txt in {folder} tells of something else; choose a folder of its own for this.</source>
        <translation>Die README.txt in {folder} handelt von etwas anderem; wählen Sie dafür einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>It takes the place of any record there that begins with {version}: two void
each other.</source>
        <translation>Er tritt an die Stelle jedes Eintrags dort, der mit {version} beginnt: zwei heben
einander auf.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user</source>
        <translation>„%1“ gehört jemand anderem</translation>
    </message>
    <message>
        <source>The draft for %1 is too large to be kept.</source>
        <translation>Der Entwurf für %1 ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>Die Einstellungen ließen sich nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>The draft for %1 was changed by another window of the program as well; what that one kept is in %2.</source>
        <translation>Der Entwurf für %1 wurde auch von einem anderen Fenster des Programms geändert; was dieses gespeichert hat, steht in %2.</translation>
    </message>
    <message>
        <source>another run is writing there</source>
        <translation>ein anderer Lauf schreibt gerade dorthin</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>der SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>Der Verlauf in %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>it was made by a newer version of Postseal</source>
        <translation>er wurde mit einer neueren Version von Postseal angelegt</translation>
    </message>
    <message>
        <source>It is not readable as JSON.</source>
        <translation>Er ist nicht als JSON lesbar.</translation>
    </message>
    <message>
        <source>It has more values than any real report.</source>
        <translation>Er hat mehr Werte als jeder echte Bericht.</translation>
    </message>
    <message>
        <source>It is no TLS report.</source>
        <translation>Er ist kein TLS-Bericht.</translation>
    </message>
    <message>
        <source>It has no policies, so it tells of no sessions.</source>
        <translation>Er hat keine Richtlinien und sagt deshalb nichts über Sitzungen.</translation>
    </message>
    <message>
        <source>Its numbers of sessions are no whole numbers from 0 up.</source>
        <translation>Seine Sitzungszahlen sind keine ganzen Zahlen ab 0.</translation>
    </message>
    <message>
        <source>It names no policy domain.</source>
        <translation>Er nennt keine Domain der Richtlinie.</translation>
    </message>
    <message>
        <source>Its dates cannot be true, so it counts in sums only, and not for being ready.</source>
        <translation>Seine Datumsangaben können nicht stimmen, deshalb zählt er nur in Summen und nicht für die Bereitschaft.</translation>
    </message>
    <message>
        <source>%1 of its policies have no usable policy domain, or are too many, and were left out.</source>
        <translation>%1 seiner Richtlinien haben keine brauchbare Domain oder sind zu viele und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A report was left out: %1</source>
        <translation>Ein Bericht wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>The rest of it was not read.</source>
        <translation>Der Rest davon wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>it is the file of another program</source>
        <translation>er ist die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>No more than %1 files are read at a time: what is beyond was left out.</source>
        <translation>Es werden höchstens %1 Dateien auf einmal gelesen: Was darüber hinausgeht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another report of this sender has the same id and says something else: both count.</source>
        <translation>Ein anderer Bericht dieses Absenders hat dieselbe Kennung und sagt etwas anderes: Beide zählen.</translation>
    </message>
    <message>
        <source>It is the history itself, not a report.</source>
        <translation>Das ist der Verlauf selbst, kein Bericht.</translation>
    </message>
</context>
<context>
    <name>Postseal::AddDomains</name>
    <message>
        <source>Add domains</source>
        <translation>Domains hinzufügen</translation>
    </message>
    <message>
        <source>&amp;One domain a line. Empty lines and those that begin with # are passed over.</source>
        <translation>&amp;Eine Domain je Zeile. Leere Zeilen und solche, die mit # beginnen, werden übergangen.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.list);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Postseal::ChainDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Als &amp;PEM kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Postseal::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainDetails</name>
    <message>
        <source>&amp;Open in the wizard</source>
        <translation>Im Assistenten &amp;öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation>Sie wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>Die Mailserver ließen sich von hier aus nicht testen.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainPage</name>
    <message>
        <source>Enter a name that ends with .%1</source>
        <translation>Geben Sie einen Namen ein, der auf .%1 endet</translation>
    </message>
    <message>
        <source>Which mail domain is to be protected? Only its own servers are asked.</source>
        <translation>Welche Mail-Domain soll geschützt werden? Abgefragt werden nur ihre eigenen Server.</translation>
    </message>
    <message>
        <source>Subdomain with mail</source>
        <translation>Subdomain mit Mail</translation>
    </message>
    <message>
        <source>+ &amp;Add a subdomain</source>
        <translation>+ Subdomain &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Mail domain</source>
        <translation>&amp;Mail-Domain</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses</source>
        <translation>Der Teil hinter dem @ Ihrer Mailadressen</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses.</source>
        <translation>Der Teil hinter dem @ Ihrer Mailadressen.</translation>
    </message>
    <message>
        <source>&amp;Try it on a practice domain</source>
        <translation>An einer Übungsdomain &amp;ausprobieren</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Was jetzt vorhanden ist</translation>
    </message>
    <message>
        <source>Subdomains with mail of their own</source>
        <translation>Subdomains mit eigener Mail</translation>
    </message>
    <message>
        <source>A policy never covers them. Name those that receive mail, and they are looked at as well.</source>
        <translation>Eine Richtlinie gilt nie für sie. Nennen Sie diejenigen, die Mail empfangen, dann werden sie mitgeprüft.</translation>
    </message>
    <message>
        <source>Recent domains</source>
        <translation>Zuletzt geprüfte Domains</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Nothing at %1 yet</source>
        <translation>Noch nichts unter %1</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Richtlinienhost</translation>
    </message>
    <message>
        <source>%1 has no address yet</source>
        <translation>%1 hat noch keine Adresse</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>%1, last seen: %2</source>
        <translation>%1, zuletzt gesehen: %2</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Mail-Domain</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Ein Name je Zeile.</translation>
    </message>
    <message>
        <source>Looked at as %1</source>
        <translation>Geprüft als %1</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Not known: no usable answer for %1</source>
        <translation>Nicht bekannt: keine brauchbare Antwort für %1</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsDesk</name>
    <message>
        <source>Taken off the list: %1.</source>
        <translation>Aus der Liste genommen: %1.</translation>
    </message>
    <message>
        <source>Something failed on this computer, most likely because too many files are open; it is tried again.</source>
        <translation>Auf diesem Rechner ist etwas fehlgeschlagen, wahrscheinlich weil zu viele Dateien offen sind; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The name server of this computer did not answer. What was seen before stays: %1.</source>
        <translation>Der Nameserver dieses Rechners hat nicht geantwortet. Was vorher gesehen wurde, bleibt: %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsModel</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 · 1 problem</source>
        <translation>%1 · 1 Problem</translation>
    </message>
    <message>
        <source>%1 · %2 problems</source>
        <translation>%1 · %2 Probleme</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erste Prüfung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>No change seen</source>
        <translation>Keine Änderung gesehen</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsTable</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsWindow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>&amp;Add domains…</source>
        <translation>Domains &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>A&amp;usgewählte prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No domain is listed yet. Add the domains that you look after: paste them, one a line, or drop a file here. All of them are then looked at together, and the next time you see what changed.</source>
        <translation>Noch steht keine Domain in der Liste. Fügen Sie die Domains hinzu, um die Sie sich kümmern: Fügen Sie sie ein, eine je Zeile, oder ziehen Sie eine Datei hierher. Alle werden dann zusammen geprüft, und beim nächsten Mal sehen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Domains — Postseal</source>
        <translation>Domains – Postseal</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a domain</source>
        <translation>Domain suchen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 Domain</translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation>%1 Domains</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take %1 domains off the list? What was seen of them is forgotten.</source>
        <translation>%1 Domains aus der Liste nehmen? Was von ihnen gesehen wurde, wird vergessen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Prüfung läuft: %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2 · %3 a second · %4 left</source>
        <translation>Geprüft: %1 von %2 · %3 je Sekunde · noch %4</translation>
    </message>
    <message>
        <source>Stopped: looked at %1 of %2.</source>
        <translation>Angehalten, geprüft: %1 von %2.</translation>
    </message>
    <message>
        <source>Looked at %1 in %2.</source>
        <translation>Geprüft: %1 in %2.</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Postseal::DraftReading</name>
    <message>
        <source>How senders read this</source>
        <translation>Wie Absender das lesen</translation>
    </message>
    <message>
        <source>Well formed: senders can use it.</source>
        <translation>Wohlgeformt: Absender können es verwenden.</translation>
    </message>
</context>
<context>
    <name>Postseal::FailureRow</name>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>Check that now</source>
        <translation>Das jetzt prüfen</translation>
    </message>
    <message>
        <source>no mail server named</source>
        <translation>kein Mailserver genannt</translation>
    </message>
    <message>
        <source>Check that now: %1, %2</source>
        <translation>Das jetzt prüfen: %1, %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>Es ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Still fails (%1). %2</source>
        <translation>Schlägt noch immer fehl (%1). %2</translation>
    </message>
    <message>
        <source>Works now (%1). %2</source>
        <translation>Funktioniert jetzt (%1). %2</translation>
    </message>
    <message>
        <source>Could not be found out from here (%1).</source>
        <translation>Von hier aus nicht feststellbar (%1).</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingRow</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Press Enter for why it matters and what to do</source>
        <translation>Eingabetaste drücken: warum es wichtig ist und was zu tun ist</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Go to its step</source>
        <translation>Zum zugehörigen Schritt</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingsSection</name>
    <message>
        <source>1 check passed</source>
        <translation>1 Prüfung bestanden</translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation>%1 Prüfungen bestanden</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 übersprungen</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>Hide what passed or was skipped</source>
        <translation>Bestandenes und Übersprungenes ausblenden</translation>
    </message>
    <message>
        <source>%1. Show</source>
        <translation>%1. Anzeigen</translation>
    </message>
    <message>
        <source>%1, %2. Show</source>
        <translation>%1, %2. Anzeigen</translation>
    </message>
</context>
<context>
    <name>Postseal::HelpWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Help — Postseal</source>
        <translation>Hilfe – Postseal</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Opens your mail program: %1</source>
        <translation>Öffnet Ihr Mailprogramm: %1</translation>
    </message>
    <message>
        <source>Opens your browser: %1</source>
        <translation>Öffnet Ihren Browser: %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>„%1“ kommt im Handbuch nicht vor.</translation>
    </message>
</context>
<context>
    <name>Postseal::LinesEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Postseal::LookPreparation</name>
    <message>
        <source>The file of further trust anchors, %1, holds no certificate that can be read.</source>
        <translation>Die Datei mit weiteren Vertrauensankern, %1, enthält kein lesbares Zertifikat.</translation>
    </message>
</context>
<context>
    <name>Postseal::MailServersPage</name>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>ein nicht lesbares Zertifikat</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>certificate for %1, %2</source>
        <translation>Zertifikat für %1, %2</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>keinen Hostnamen</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation>Ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No mail server answered at port 25.</source>
        <translation>Kein Mailserver hat auf Port 25 geantwortet.</translation>
    </message>
    <message>
        <source>STARTTLS, %1, %2</source>
        <translation>STARTTLS, %1, %2</translation>
    </message>
    <message>
        <source>STARTTLS is not offered.</source>
        <translation>STARTTLS wird nicht angeboten.</translation>
    </message>
    <message>
        <source>STARTTLS is offered, but no TLS session came about.</source>
        <translation>STARTTLS wird angeboten, aber es kam keine TLS-Sitzung zustande.</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>würde abgelehnt</translation>
    </message>
    <message>
        <source>would be used</source>
        <translation>würde verwendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What every address of your mail servers shows, and what a sender that enforces the policy would do.</source>
        <translation>Was jede Adresse Ihrer Mailserver zeigt und was ein Absender tun würde, der die Richtlinie durchsetzt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>No address seen</source>
        <translation>Keine Adresse gesehen</translation>
    </message>
    <message>
        <source>Not looked at: switched off in the settings</source>
        <translation>Nicht geprüft: in den Einstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>No mail server was found.</source>
        <translation>Es wurde kein Mailserver gefunden.</translation>
    </message>
    <message>
        <source>The mail servers are being looked up.</source>
        <translation>Die Mailserver werden gerade ermittelt.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>Geben Sie auf der ersten Seite eine Domain ein.</translation>
    </message>
    <message>
        <source>EHLO is answered with: %1</source>
        <translation>EHLO wird beantwortet mit: %1</translation>
    </message>
    <message>
        <source>It did not let this computer in, or went no further.</source>
        <translation>Er ließ diesen Computer nicht ein, oder es ging nicht weiter.</translation>
    </message>
</context>
<context>
    <name>Postseal::NextPage</name>
    <message>
        <source>When enforce is safe, and how to change things later without losing mail.</source>
        <translation>Wann enforce sicher ist und wie sich später etwas ändern lässt, ohne Mail zu verlieren.</translation>
    </message>
    <message>
        <source>The &amp;plan for</source>
        <translation>Der Pla&amp;n für</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>How “ready” is decided</source>
        <translation>Wie über „bereit“ entschieden wird</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Bereit für enforce</translation>
    </message>
    <message>
        <source>Not yet ready</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Durchgesetzt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Save as re&amp;minders…</source>
        <translation>Als E&amp;rinnerungen speichern…</translation>
    </message>
    <message>
        <source>Is a mail server already.</source>
        <translation>Ist bereits ein Mailserver.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>Not enough is known yet</source>
        <translation>Noch ist zu wenig bekannt</translation>
    </message>
    <message>
        <source>Mail server after the change</source>
        <translation>Mailserver nach der Änderung</translation>
    </message>
    <message>
        <source>+ &amp;Add a mail server</source>
        <translation>+ Mailserver &amp;hinzufügen</translation>
    </message>
    <message>
        <source>All mail servers after the change, also those that stay</source>
        <translation>Alle Mailserver nach der Änderung, auch die bleibenden</translation>
    </message>
    <message>
        <source>All of this is asked for. What is not known never counts as good.</source>
        <translation>All dies wird verlangt. Was nicht bekannt ist, gilt nie als gut.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Als Mark&amp;down speichern…</translation>
    </message>
    <message>
        <source>The web server is chosen on the page %1.</source>
        <translation>Der Webserver wird auf der Seite %1 gewählt.</translation>
    </message>
</context>
<context>
    <name>Postseal::PlanStepRow</name>
    <message>
        <source>%1  %2  (TTL %3)</source>
        <translation>%1  %2  (TTL %3)</translation>
    </message>
    <message>
        <source>Remove: %1  %2</source>
        <translation>Entfernen: %1  %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>frühestens %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Press Enter for why, and what to publish</source>
        <translation>Die Eingabetaste zeigt, warum, und was zu veröffentlichen ist</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>Warten Sie bis %1.</translation>
    </message>
    <message>
        <source>That is at least %1 after the step before.</source>
        <translation>Das ist mindestens %1 nach dem vorigen Schritt.</translation>
    </message>
    <message>
        <source>today, not before %1</source>
        <translation>heute, frühestens um %1</translation>
    </message>
    <message>
        <source>Wait until %1 today.</source>
        <translation>Warten Sie bis heute, %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyHostPage</name>
    <message>
        <source>The web server that hands out the policy file.</source>
        <translation>Der Webserver, der die Richtliniendatei ausliefert.</translation>
    </message>
    <message>
        <source>My own &amp;web server</source>
        <translation>Eigener Webser&amp;ver</translation>
    </message>
    <message>
        <source>A and AAAA records with its addresses. You keep the certificate.</source>
        <translation>A- und AAAA-Einträge mit seinen Adressen. Das Zertifikat pflegen Sie selbst.</translation>
    </message>
    <message>
        <source>Hosted &amp;elsewhere</source>
        <translation>Extern &amp;gehostet</translation>
    </message>
    <message>
        <source>A CNAME to a provider&apos;s name. The provider keeps the certificate.</source>
        <translation>Ein CNAME auf einen Namen des Anbieters. Das Zertifikat pflegt der Anbieter.</translation>
    </message>
    <message>
        <source>The file has to be found at</source>
        <translation>Die Datei muss erreichbar sein unter</translation>
    </message>
    <message>
        <source>Na&amp;me at the provider</source>
        <translation>&amp;Name beim Anbieter</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo er läuft</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Das ist kein Hostname.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Enter the name that the provider gave you.</source>
        <translation>Geben Sie den Namen ein, den Sie vom Anbieter erhalten haben.</translation>
    </message>
    <message>
        <source>Enter the address of your web server.</source>
        <translation>Geben Sie die Adresse Ihres Webservers ein.</translation>
    </message>
    <message>
        <source>The web server of the practice network has the addresses %1; its name is web.%2.</source>
        <translation>Der Webserver des Übungsnetzes hat die Adressen %1; sein Name ist web.%2.</translation>
    </message>
    <message>
        <source>They appear when you have said where the file is served.</source>
        <translation>Die Einträge erscheinen, sobald Sie angegeben haben, wo die Datei ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Configuration &amp;for</source>
        <translation>&amp;Konfiguration für</translation>
    </message>
    <message>
        <source>Checks of what is published now</source>
        <translation>Prüfungen dessen, was jetzt veröffentlicht ist</translation>
    </message>
    <message>
        <source>&amp;Save the files…</source>
        <translation>Dateien &amp;speichern…</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>&amp;Addresses, IPv4 and IPv6</source>
        <translation>&amp;Adressen, IPv4 und IPv6</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyPage</name>
    <message>
        <source>Leave out the final dot.</source>
        <translation>Lassen Sie den Punkt am Ende weg.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label: *.example.com</source>
        <translation>Ein Stern darf nur für das ganze erste Label stehen: *.example.com</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Ein Name je Zeile.</translation>
    </message>
    <message>
        <source>A name is needed here, not an address.</source>
        <translation>Hier wird ein Name gebraucht, keine Adresse.</translation>
    </message>
    <message>
        <source>Write the name in its ASCII form (xn--…).</source>
        <translation>Schreiben Sie den Namen in seiner ASCII-Form (xn--…).</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Das ist kein Hostname.</translation>
    </message>
    <message>
        <source>The MX records are not known yet.</source>
        <translation>Die MX-Einträge sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Covers none of your mail servers.</source>
        <translation>Deckt keinen Ihrer Mailserver ab.</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Deckt %1 ab</translation>
    </message>
    <message>
        <source>The file that tells senders which of your mail servers are genuine, and what to do when TLS fails.</source>
        <translation>Die Datei, die Absendern sagt, welche Ihrer Mailserver echt sind und was zu tun ist, wenn TLS scheitert.</translation>
    </message>
    <message>
        <source>Checks of what is served now</source>
        <translation>Prüfungen dessen, was jetzt ausgeliefert wird</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>&amp;Testing</source>
        <translation>&amp;Testing</translation>
    </message>
    <message>
        <source>Mail is delivered as before; senders report what would fail. Start here.</source>
        <translation>Mail wird zugestellt wie bisher; Absender melden, was scheitern würde. Fangen Sie hiermit an.</translation>
    </message>
    <message>
        <source>&amp;Enforce</source>
        <translation>En&amp;force</translation>
    </message>
    <message>
        <source>Senders refuse servers that fail.</source>
        <translation>Absender lehnen Server ab, die nicht bestehen.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>N&amp;one</translation>
    </message>
    <message>
        <source>Switched off. Used to leave MTA-STS in good order.</source>
        <translation>Abgeschaltet. Dient dazu, MTA-STS geordnet zu beenden.</translation>
    </message>
    <message>
        <source>Mail servers that are genuine</source>
        <translation>Echte Mailserver</translation>
    </message>
    <message>
        <source>Name or pattern of a mail server</source>
        <translation>Name oder Muster eines Mailservers</translation>
    </message>
    <message>
        <source>+ &amp;Add a name or pattern</source>
        <translation>+ Name oder Muster &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Fill from the MX records</source>
        <translation>Aus den MX-Einträgen ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Senders may remember it for</source>
        <translation>So lange dürfen Absender sie behalten</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Seconds that senders may remember the policy</source>
        <translation>Sekunden, die Absender die Richtlinie behalten dürfen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Name at least one mail server: senders do not take a policy without one.</source>
        <translation>Nennen Sie mindestens einen Mailserver: Ohne einen nehmen Absender keine Richtlinie an.</translation>
    </message>
    <message>
        <source>Not covered: senders that enforce would not deliver to it.</source>
        <translation>Nicht abgedeckt: Absender, die die Richtlinie durchsetzen, würden dorthin nicht zustellen.</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>Choose it when testing has brought no failures for two weeks.</source>
        <translation>Wählen Sie das, wenn testing zwei Wochen lang keine Fehlschläge gebracht hat.</translation>
    </message>
    <message>
        <source>Not safe yet: there is 1 error with the mail servers.</source>
        <translation>Noch nicht sicher: Bei den Mailservern gibt es 1 Fehler.</translation>
    </message>
    <message>
        <source>Not safe yet: there are %1 errors with the mail servers.</source>
        <translation>Noch nicht sicher: Bei den Mailservern gibt es %1 Fehler.</translation>
    </message>
    <message>
        <source>Less than a day protects little: a sender that has forgotten the policy has to ask again.</source>
        <translation>Weniger als ein Tag schützt wenig: Ein Absender, der die Richtlinie vergessen hat, muss neu fragen.</translation>
    </message>
    <message>
        <source>Served now at %1</source>
        <translation>Derzeit ausgeliefert unter %1</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>Veröffentlicht als %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PracticePanel</name>
    <message>
        <source>Take it &amp;down</source>
        <translation>Zurü&amp;ckziehen</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>Übungsnetz</translation>
    </message>
    <message>
        <source>A small internet inside this program. Nothing leaves your computer.</source>
        <translation>Ein kleines Internet in diesem Programm. Nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Fehler einbauen</translation>
    </message>
    <message>
        <source>Taken down. The lights follow.</source>
        <translation>Zurückgezogen. Die Ampeln folgen.</translation>
    </message>
    <message>
        <source>Published. The lights follow.</source>
        <translation>Veröffentlicht. Die Ampeln folgen.</translation>
    </message>
    <message>
        <source>P&amp;ublish what the wizard made</source>
        <translation>&amp;Den Entwurf veröffentlichen</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>Nicht veröffentlicht. %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PublishPage</name>
    <message>
        <source>What to put online, in this order. Postseal changes nothing by itself.</source>
        <translation>Was online gehen muss, in dieser Reihenfolge. Postseal selbst ändert nichts.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Steht im Weg</translation>
    </message>
    <message>
        <source>The order, and why</source>
        <translation>Die Reihenfolge und warum</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Richtlinienhost</translation>
    </message>
    <message>
        <source>Its records and a web server with a certificate: nothing can be fetched before that.</source>
        <translation>Seine Einträge und ein Webserver mit Zertifikat: Vorher lässt sich nichts abrufen.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Put it on the web server as it is, then look at it from outside.</source>
        <translation>Legen Sie sie unverändert auf den Webserver, und sehen Sie sie dann von außen an.</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>Before the policy takes effect, so that no report is missed.</source>
        <translation>Bevor die Richtlinie wirksam wird, damit kein Bericht verloren geht.</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>Last: it sends everyone to the file. At each later change the file comes first, then the new id.</source>
        <translation>Zuletzt: Er verweist alle auf die Datei. Bei jeder späteren Änderung kommt zuerst die Datei, dann die neue id.</translation>
    </message>
    <message>
        <source>Save &amp;these records…</source>
        <translation>Diese Einträ&amp;ge speichern…</translation>
    </message>
    <message>
        <source>Save e&amp;verything as a folder…</source>
        <translation>Alles als &amp;Ordner speichern…</translation>
    </message>
    <message>
        <source>As a &amp;zip file…</source>
        <translation>Als ZIP-Da&amp;tei…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>These records cannot be written in this form without changing them; choose another one.</source>
        <translation>Diese Einträge lassen sich in dieser Form nicht unverändert schreiben; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>All records, &amp;for</source>
        <translation>&amp;Alle Einträge, für</translation>
    </message>
    <message>
        <source>The records lie in the zone %1.</source>
        <translation>Die Einträge liegen in der Zone %1.</translation>
    </message>
    <message>
        <source>Still looking at what is published. What you have not changed yourself may become something else.</source>
        <translation>Noch wird geprüft, was veröffentlicht ist. Was Sie nicht selbst geändert haben, kann noch anders werden.</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportChart</name>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2 succeeded, %3 failed</source>
        <translation>%1: %2 erfolgreich, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportsWindow</name>
    <message>
        <source>the last two weeks</source>
        <translation>die letzten zwei Wochen</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>die letzten drei Monate</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>das letzte Jahr</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>unter 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Under the MTA-STS policy</source>
        <translation>Unter der MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>Under DANE</source>
        <translation>Unter DANE</translation>
    </message>
    <message>
        <source>By senders that found no policy</source>
        <translation>Von Absendern, die keine Richtlinie fanden</translation>
    </message>
    <message>
        <source>Under something else</source>
        <translation>Unter etwas anderem</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>Sitzungen nach Tag</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Nach Absender</translation>
    </message>
    <message>
        <source>Failures by mail server</source>
        <translation>Fehlschläge nach Mailserver</translation>
    </message>
    <message>
        <source>Failures by kind</source>
        <translation>Fehlschläge nach Art</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was fehlschlug</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Imported reports — Postseal</source>
        <translation>Importierte Berichte — Postseal</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>A f&amp;older or Maildir…</source>
        <translation>Ein &amp;Ordner oder Maildir…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Kennung des Berichts</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>Die Berichte ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>No report of this time.</source>
        <translation>Kein Bericht aus dieser Zeit.</translation>
    </message>
    <message>
        <source>Reports come by mail, once a day and sender. Import the attachments, a mailbox or a folder, or drop them here.</source>
        <translation>Berichte kommen per Mail, einmal am Tag je Absender. Importieren Sie die Anhänge, ein Postfach oder einen Ordner, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 erfolgreich, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 von allen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>TLS-Berichte importieren</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>TLS-Berichte (*.json *.gz *.zip *.tar *.eml *.mbox);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>The reports tell of no session.</source>
        <translation>Die Berichte erzählen von keiner Sitzung.</translation>
    </message>
    <message>
        <source>Sessions: %1, reports: %2, senders: %3.</source>
        <translation>Sitzungen: %1, Berichte: %2, Absender: %3.</translation>
    </message>
    <message>
        <source>Sessions that failed: %1</source>
        <translation>Gescheiterte Sitzungen: %1</translation>
    </message>
    <message>
        <source>In mode testing the mail was delivered all the same.</source>
        <translation>Im Modus testing wurde die Mail trotzdem zugestellt.</translation>
    </message>
    <message>
        <source>No session failed, but no sender had found the policy</source>
        <translation>Keine Sitzung ist gescheitert, aber kein Absender hatte die Richtlinie gefunden</translation>
    </message>
    <message>
        <source>No session failed</source>
        <translation>Keine Sitzung ist gescheitert</translation>
    </message>
    <message>
        <source>Practice reports — Postseal</source>
        <translation>Übungsberichte — Postseal</translation>
    </message>
    <message>
        <source>Reports of the practice network: they are kept apart from your own, and gone when the program ends.</source>
        <translation>Berichte des Übungsnetzes: Sie werden getrennt von Ihren eigenen aufbewahrt und sind weg, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>Postseal::SaveButton</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>There is nothing that could be saved.</source>
        <translation>Es gibt nichts, was gespeichert werden könnte.</translation>
    </message>
</context>
<context>
    <name>Postseal::ServerTrial</name>
    <message>
        <source>Check this server before DNS points to it</source>
        <translation>Diesen Server prüfen, bevor das DNS auf ihn zeigt</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Senders would not accept what this server answers.</source>
        <translation>Absender würden die Antwort dieses Servers nicht akzeptieren.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use: DNS may point to this server.</source>
        <translation>Absender würden eine verwendbare Richtlinie finden: Das DNS darf auf diesen Server zeigen.</translation>
    </message>
    <message>
        <source>Fetches the policy from there under the name of the policy host, as senders will once the record is published.</source>
        <translation>Ruft die Richtlinie von dort unter dem Namen des Richtlinienhosts ab, wie es Absender tun werden, sobald der Eintrag veröffentlicht ist.</translation>
    </message>
    <message>
        <source>It could not be judged: the server, one of its addresses, or the domain in DNS was not to be seen.</source>
        <translation>Es ließ sich nicht beurteilen: Der Server, eine seiner Adressen oder die Domain im DNS war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Senders would find no web server there.</source>
        <translation>Absender würden dort keinen Webserver finden.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use, but it is not the one of this draft. Put the file of the page Policy there first.</source>
        <translation>Absender würden eine brauchbare Richtlinie finden, aber nicht die dieses Entwurfs. Legen Sie zuerst die Datei der Seite Richtlinie dort ab.</translation>
    </message>
    <message>
        <source>What was seen is good, but not every address could be looked at from here.</source>
        <translation>Was zu sehen war, ist gut, aber nicht jede Adresse ließ sich von hier aus prüfen.</translation>
    </message>
    <message>
        <source>Senders would find another policy there than the one that is served now. Put the same file there first.</source>
        <translation>Absender würden dort eine andere Richtlinie finden als die, die jetzt ausgeliefert wird. Legen Sie zuerst dieselbe Datei dort ab.</translation>
    </message>
</context>
<context>
    <name>Postseal::Session</name>
    <message>
        <source>The practice network could not be started: %1</source>
        <translation>Das Übungsnetz ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Reports are kept in the history, and none is in use here.</source>
        <translation>Berichte werden im Verlauf aufbewahrt, und hier ist keiner in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>Postseal::SettingsDialog</name>
    <message>
        <source>Look at the &amp;mail servers (port 25)</source>
        <translation>&amp;Mailserver prüfen (Port 25)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation>&amp;Nameserver</translation>
    </message>
    <message>
        <source>Addresses to ask instead of this computer&apos;s name servers. Empty: the system&apos;s.</source>
        <translation>Adressen, die statt der Nameserver dieses Computers gefragt werden. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>More &amp;trust anchors</source>
        <translation>Weitere &amp;Vertrauensanker</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust besides the system&apos;s.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Name at &amp;EHLO</source>
        <translation>Name beim &amp;EHLO</translation>
    </message>
    <message>
        <source>How to introduce this computer to mail servers. Empty: by its address.</source>
        <translation>Womit sich dieser Computer bei Mailservern meldet. Leer: mit seiner Adresse.</translation>
    </message>
    <message>
        <source>Time &amp;for a domain</source>
        <translation>&amp;Zeit je Domain</translation>
    </message>
    <message>
        <source>What is not answered by then counts as not found out.</source>
        <translation>Was bis dahin nicht beantwortet ist, gilt als nicht feststellbar.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter IP addresses, each with a port if need be, separated by blanks.</source>
        <translation>Geben Sie IP-Adressen ein, bei Bedarf jeweils mit Port, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Enter a host name, for example check.example.com.</source>
        <translation>Geben Sie einen Hostnamen ein, zum Beispiel check.example.com.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Die des Desktops</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Changes at once; what you entered stays.</source>
        <translation>Wechselt sofort; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is no file. Choose a PEM file.</source>
        <translation>Das ist keine Datei. Wählen Sie eine PEM-Datei.</translation>
    </message>
</context>
<context>
    <name>Postseal::Sidebar</name>
    <message>
        <source>P&amp;ractice</source>
        <translation>Üb&amp;ung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Imported reports</source>
        <translation>Importierte Berichte</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Shows or hides the switchboard of the practice network</source>
        <translation>Blendet das Schaltpult des Übungsnetzes ein oder aus</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>Postseal::StepView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Postseal::StsRecordPage</name>
    <message>
        <source>The record that tells senders that there is a policy, and when it has changed.</source>
        <translation>Der Eintrag, der Absendern sagt, dass es eine Richtlinie gibt und wann sie sich geändert hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Wert des TXT-Eintrags</translation>
    </message>
    <message>
        <source>New &amp;id from the time</source>
        <translation>Neue &amp;id aus der Uhrzeit</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>Jetzt zu sehen</translation>
    </message>
    <message>
        <source>What the id is for</source>
        <translation>Wozu die id dient</translation>
    </message>
    <message>
        <source>Senders remember the policy. They fetch it again when the id has changed, so a changed policy needs a new id: Postseal makes one from the time whenever you change the policy, and keeps it until you do.</source>
        <translation>Absender merken sich die Richtlinie. Sie rufen sie erneut ab, wenn sich die id geändert hat; eine geänderte Richtlinie braucht deshalb eine neue id: Postseal bildet eine aus der Uhrzeit, wann immer Sie die Richtlinie ändern, und behält sie bis zur nächsten Änderung.</translation>
    </message>
    <message>
        <source>Publish this record last: first the file has to be online.</source>
        <translation>Veröffentlichen Sie diesen Eintrag zuletzt: Zuerst muss die Datei online sein.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The id is %1.</source>
        <translation>Die id ist %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::TlsReportsPage</name>
    <message>
        <source>Published as %1</source>
        <translation>Veröffentlicht als %1</translation>
    </message>
    <message>
        <source>Enter a mail address, or a URL that starts with https://</source>
        <translation>Geben Sie eine Mailadresse ein oder eine URL, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>Where senders tell you, once a day, how delivery to you over TLS went.</source>
        <translation>Wohin Absender Ihnen einmal am Tag melden, wie die Zustellung zu Ihnen über TLS verlief.</translation>
    </message>
    <message>
        <source>Address for reports</source>
        <translation>Adresse für Berichte</translation>
    </message>
    <message>
        <source>+ &amp;Add an address</source>
        <translation>+ Adresse &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Wert des TXT-Eintrags</translation>
    </message>
    <message>
        <source>Without an address nothing is published, and you learn of failures from nobody.</source>
        <translation>Ohne Adresse wird nichts veröffentlicht, und von Fehlschlägen erfahren Sie durch niemanden.</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Berichte gehen an</translation>
    </message>
    <message>
        <source>Mail addresses and https URLs. Reports come as small compressed files.</source>
        <translation>Mailadressen und https-URLs. Berichte kommen als kleine komprimierte Dateien.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>Jetzt zu sehen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>All addresses lie in %1 itself: when its mail servers fail, the reports about it may fail with them. Add one elsewhere.</source>
        <translation>Alle Adressen liegen in %1 selbst: Fallen deren Mailserver aus, bleiben womöglich auch die Berichte darüber aus. Ergänzen Sie eine Adresse an anderer Stelle.</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>Berichte &amp;importieren…</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Eingegangene Berichte</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>TLS-Berichte importieren</translation>
    </message>
    <message>
        <source>The attachments of the report mails, whole mails, a mailbox or an archive of them; they may be dropped here. They stay on this computer.</source>
        <translation>Die Anhänge der Berichtsmails, ganze Mails, ein Postfach oder ein Archiv davon; sie lassen sich hier ablegen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>TLS-Berichte (*.json *.gz *.zip *.tar *.eml *.mbox);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
</context>
<context>
    <name>Postseal::ValueBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Postseal::VerifyPage</name>
    <message>
        <source>&amp;Problems %1</source>
        <translation>P&amp;robleme %1</translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation>Nicht prüfbar %1</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Alle %1</translation>
    </message>
    <message>
        <source>What senders do with your mail</source>
        <translation>Was Absender mit Ihrer Mail tun</translation>
    </message>
    <message>
        <source>&amp;Save dossier…</source>
        <translation>Dossier &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green</source>
        <translation>Weiter prüfen, &amp;bis alles grün ist</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Es wurde kein Problem gefunden.</translation>
    </message>
    <message>
        <source>Everything could be checked.</source>
        <translation>Alles ließ sich prüfen.</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>Alles bestanden.</translation>
    </message>
    <message>
        <source>What a mail server that sends to %1 sees right now.</source>
        <translation>Was ein Mailserver, der an %1 sendet, jetzt gerade sieht.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>Geben Sie auf der ersten Seite eine Domain ein.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1 of %2 checks are settled.</source>
        <translation>%1 von %2 Prüfungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>Die Mailserver ließen sich von hier aus nicht testen.</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — next in %1:%2</source>
        <translation>Weiter prüfen, &amp;bis alles grün ist – wieder in %1:%2</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — it is</source>
        <translation>Weiter prüfen, &amp;bis alles grün ist – es ist grün</translation>
    </message>
    <message>
        <source>A sender with DANE: %1</source>
        <translation>Ein Absender mit DANE: %1</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was looked at could be checked; checks skipped: %1.</source>
        <translation>Was angesehen wurde, ließ sich prüfen; übersprungene Prüfungen: %1.</translation>
    </message>
    <message>
        <source>The mail servers were not looked at: switched off in the settings.</source>
        <translation>Die Mailserver wurden nicht geprüft: in den Einstellungen abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSection</name>
    <message>
        <source>&amp;Watch this domain</source>
        <translation>Diese Domain &amp;beobachten</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Im Auge behalten</translation>
    </message>
    <message>
        <source>While Postseal runs, the domain is checked again every %1 hours, and you are told what changed. A timer of the system does it without Postseal, see Settings.</source>
        <translation>Solange Postseal läuft, wird die Domain alle %1 Stunden erneut geprüft, und Sie erfahren, was sich geändert hat. Ein Timer des Systems erledigt das ohne Postseal, siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Only a real domain can be watched.</source>
        <translation>Nur eine echte Domain lässt sich beobachten.</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>Bemerkt: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSettings</name>
    <message>
        <source>&amp;Go on in the tray when the window is closed</source>
        <translation>Im &amp;Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Write a systemd t&amp;imer</source>
        <translation>Einen systemd-&amp;Timer schreiben</translation>
    </message>
    <message>
        <source>&amp;Watched domains are checked</source>
        <translation>&amp;Beobachtete Domains werden geprüft</translation>
    </message>
    <message>
        <source>Watched domains are checked</source>
        <translation>Beobachtete Domains werden geprüft</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>alle 6 Stunden</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>alle 12 Stunden</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>Domains are watched that you chose on the page Next.</source>
        <translation>Beobachtet werden Domains, die Sie auf der Seite „Nächste Schritte“ ausgewählt haben.</translation>
    </message>
    <message>
        <source>It checks them while Postseal does not run. What changed stands in the journal.</source>
        <translation>Er prüft sie, während Postseal nicht läuft. Was sich geändert hat, steht im Journal.</translation>
    </message>
    <message>
        <source>postseal-cli was not found, neither beside this program nor by a shell.</source>
        <translation>postseal-cli wurde nicht gefunden, weder neben diesem Programm noch über eine Shell.</translation>
    </message>
    <message>
        <source>Written. Switch it on with: %1</source>
        <translation>Geschrieben. Schalten Sie ihn ein mit: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchTray</name>
    <message>
        <source>Postseal watches domains: %1</source>
        <translation>Postseal beobachtet Domains: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Postseal goes on here</source>
        <translation>Postseal läuft hier weiter</translation>
    </message>
    <message>
        <source>It looks at the watched domains. To end it, choose Quit in the menu of this icon.</source>
        <translation>Es prüft die beobachteten Domains. Zum Beenden wählen Sie „Beenden“ im Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>%1: something became worse</source>
        <translation>%1: etwas ist schlechter geworden</translation>
    </message>
    <message>
        <source>%1: something changed</source>
        <translation>%1: etwas hat sich geändert</translation>
    </message>
    <message>
        <source>%1: something became better</source>
        <translation>%1: etwas ist besser geworden</translation>
    </message>
    <message>
        <source>More on the page Next: %1</source>
        <translation>Mehr auf der Seite „Nächste Schritte“: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::Window</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>checked %1 · %2 ms</source>
        <translation>geprüft %1 · %2 ms</translation>
    </message>
    <message>
        <source>checking · %1 of %2</source>
        <translation>prüft · %1 von %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>prüft…</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>noch keine Domain</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice network cannot make its certificates.</source>
        <translation>Das Übungsnetz kann seine Zertifikate nicht erzeugen.</translation>
    </message>
    <message>
        <source>The practice network finds no free port on this computer.</source>
        <translation>Das Übungsnetz findet auf diesem Computer keinen freien Port.</translation>
    </message>
    <message>
        <source>Mail works; nothing of MTA-STS or TLS reporting is set up yet.</source>
        <translation>Mail funktioniert; von MTA-STS und TLS-Berichten ist noch nichts eingerichtet.</translation>
    </message>
    <message>
        <source>Everything is in place and enforced.</source>
        <translation>Alles ist eingerichtet und wird durchgesetzt.</translation>
    </message>
    <message>
        <source>Everything is in place, in testing mode.</source>
        <translation>Alles ist eingerichtet, im Modus testing.</translation>
    </message>
    <message>
        <source>The record is published, but the policy host has no address.</source>
        <translation>Der Eintrag ist veröffentlicht, aber der Richtlinienhost hat keine Adresse.</translation>
    </message>
    <message>
        <source>The certificate of the policy host has expired.</source>
        <translation>Das Zertifikat des Richtlinienhosts ist abgelaufen.</translation>
    </message>
    <message>
        <source>The policy host uses a self-signed certificate.</source>
        <translation>Der Richtlinienhost verwendet ein selbstsigniertes Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of the policy host is for another name.</source>
        <translation>Das Zertifikat des Richtlinienhosts lautet auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>The policy host redirects to the web site.</source>
        <translation>Der Richtlinienhost leitet auf die Website weiter.</translation>
    </message>
    <message>
        <source>The policy host answers that there is no such file.</source>
        <translation>Der Richtlinienhost antwortet, dass es die Datei nicht gibt.</translation>
    </message>
    <message>
        <source>The policy host shows a web page instead of the policy.</source>
        <translation>Der Richtlinienhost zeigt statt der Richtlinie eine Webseite.</translation>
    </message>
    <message>
        <source>The policy file lies outside the folder .well-known.</source>
        <translation>Die Richtliniendatei liegt außerhalb des Ordners .well-known.</translation>
    </message>
    <message>
        <source>An old MTA-STS record was left beside the new one.</source>
        <translation>Ein alter MTA-STS-Eintrag blieb neben dem neuen stehen.</translation>
    </message>
    <message>
        <source>The MTA-STS record has blanks around the equals sign.</source>
        <translation>Der MTA-STS-Eintrag hat Leerzeichen um das Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>The policy file is online, but there is no MTA-STS record.</source>
        <translation>Die Richtliniendatei ist online, aber es gibt keinen MTA-STS-Eintrag.</translation>
    </message>
    <message>
        <source>A third mail server was added and forgotten in the policy.</source>
        <translation>Ein dritter Mailserver kam hinzu und wurde in der Richtlinie vergessen.</translation>
    </message>
    <message>
        <source>The backup mail server offers no STARTTLS.</source>
        <translation>Der Ersatz-Mailserver bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>The certificate of the backup mail server has expired.</source>
        <translation>Das Zertifikat des Ersatz-Mailservers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing listens on the IPv6 address of the policy host.</source>
        <translation>Auf der IPv6-Adresse des Richtlinienhosts lauscht nichts.</translation>
    </message>
    <message>
        <source>A second web server still hands out an older policy.</source>
        <translation>Ein zweiter Webserver liefert noch eine ältere Richtlinie aus.</translation>
    </message>
    <message>
        <source>The policy is enforced, but nobody asks for TLS reports.</source>
        <translation>Die Richtlinie wird durchgesetzt, aber niemand fordert TLS-Berichte an.</translation>
    </message>
    <message>
        <source>The TLS reporting record names an address without mailto.</source>
        <translation>Der TLS-RPT-Eintrag nennt eine Adresse ohne mailto.</translation>
    </message>
    <message>
        <source>Policy host without address</source>
        <translation>Richtlinienhost ohne Adresse</translation>
    </message>
    <message>
        <source>Policy certificate expired</source>
        <translation>Richtlinienzertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Policy certificate self-signed</source>
        <translation>Richtlinienzertifikat selbstsigniert</translation>
    </message>
    <message>
        <source>Policy certificate for another name</source>
        <translation>Richtlinienzertifikat für anderen Namen</translation>
    </message>
    <message>
        <source>Policy is a redirect</source>
        <translation>Richtlinie ist eine Weiterleitung</translation>
    </message>
    <message>
        <source>Policy not found</source>
        <translation>Richtlinie nicht gefunden</translation>
    </message>
    <message>
        <source>Web page instead of the policy</source>
        <translation>Webseite statt der Richtlinie</translation>
    </message>
    <message>
        <source>Policy in the wrong folder</source>
        <translation>Richtlinie im falschen Ordner</translation>
    </message>
    <message>
        <source>Two MTA-STS records</source>
        <translation>Zwei MTA-STS-Einträge</translation>
    </message>
    <message>
        <source>MTA-STS record malformed</source>
        <translation>MTA-STS-Eintrag fehlerhaft</translation>
    </message>
    <message>
        <source>MTA-STS record missing</source>
        <translation>MTA-STS-Eintrag fehlt</translation>
    </message>
    <message>
        <source>New MX not in the policy</source>
        <translation>Neuer MX nicht in der Richtlinie</translation>
    </message>
    <message>
        <source>MX without STARTTLS</source>
        <translation>MX ohne STARTTLS</translation>
    </message>
    <message>
        <source>MX certificate expired</source>
        <translation>MX-Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>IPv6 address of the policy host dead</source>
        <translation>IPv6-Adresse des Richtlinienhosts tot</translation>
    </message>
    <message>
        <source>Second web server stale</source>
        <translation>Zweiter Webserver veraltet</translation>
    </message>
    <message>
        <source>TLS reporting record missing</source>
        <translation>TLS-RPT-Eintrag fehlt</translation>
    </message>
    <message>
        <source>TLS reporting record malformed</source>
        <translation>TLS-RPT-Eintrag fehlerhaft</translation>
    </message>
</context>
<context>
    <name>PublishedWords</name>
    <message>
        <source>%1 is an alias for %2. Nothing else may stand beside an alias: remove it before you publish the record, or have the record changed at its target.</source>
        <translation>%1 ist ein Alias für %2. Neben einem Alias darf nichts anderes stehen: Entfernen Sie ihn, bevor Sie den Eintrag veröffentlichen, oder lassen Sie den Eintrag am Ziel des Alias ändern.</translation>
    </message>
    <message>
        <source>%1 already has the record “%2”. Replace it: with two records senders see none.</source>
        <translation>%1 hat bereits den Eintrag „%2“. Ersetzen Sie ihn: Bei zwei Einträgen sehen Absender keinen.</translation>
    </message>
    <message>
        <source>Other text is published at %1: “%2”. Some senders can not cope with it; move it elsewhere.</source>
        <translation>Unter %1 ist anderer Text veröffentlicht: „%2“. Manche Absender kommen damit nicht zurecht; verlegen Sie ihn an eine andere Stelle.</translation>
    </message>
    <message>
        <source>online as planned</source>
        <translation>online wie geplant</translation>
    </message>
    <message>
        <source>online, but different</source>
        <translation>online, aber abweichend</translation>
    </message>
    <message>
        <source>not online yet</source>
        <translation>noch nicht online</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>%1 is an alias for %2. Remove the CNAME before you add A or AAAA records.</source>
        <translation>%1 ist ein Alias für %2. Entfernen Sie den CNAME, bevor Sie A- oder AAAA-Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has A or AAAA records. Remove them before you add the CNAME.</source>
        <translation>%1 hat A- oder AAAA-Einträge. Entfernen Sie diese, bevor Sie den CNAME hinzufügen.</translation>
    </message>
    <message>
        <source>online, but senders refuse it</source>
        <translation>online, aber Absender lehnen es ab</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Fill the mx list</source>
        <translation>mx-Liste ausfüllen</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Neue id erzeugen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>Jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>Policy file:</source>
        <translation>Richtliniendatei:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>MX-Einträge</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Richtlinienhost</translation>
    </message>
    <message>
        <source>HTTPS of the policy host</source>
        <translation>HTTPS des Richtlinienhosts</translation>
    </message>
    <message>
        <source>HTTP answer of the policy host</source>
        <translation>HTTP-Antwort des Richtlinienhosts</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Policy and MX records</source>
        <translation>Richtlinie und MX-Einträge</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation>TLS-Bericht</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>1 nicht prüfbar</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} nicht prüfbar</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>1 passed</source>
        <translation>1 bestanden</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} bestanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 übersprungen</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>1 not applicable</source>
        <translation>1 nicht zutreffend</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>{count} nicht zutreffend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 läuft</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} laufen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>stellt zu</translation>
    </message>
    <message>
        <source>does not deliver</source>
        <translation>stellt nicht zu</translation>
    </message>
    <message>
        <source>delivers, unprotected</source>
        <translation>stellt zu, ungeschützt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 Prüfung</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} Prüfungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Looked at {when} UTC, in {seconds} s.</source>
        <translation>Geprüft am {when} UTC, in {seconds} s.</translation>
    </message>
    <message>
        <source>The mail servers were not contacted, as asked for.</source>
        <translation>Die Mailserver wurden wunschgemäß nicht kontaktiert.</translation>
    </message>
    <message>
        <source>No mail server could be reached from here, so their encryption is not tested.</source>
        <translation>Von hier aus war kein Mailserver erreichbar, ihre Verschlüsselung ist also nicht getestet.</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>MX-Host</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A sender that follows the standard</source>
        <translation>Ein standardkonformer Absender</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>nichts gesehen</translation>
    </message>
    <message>
        <source>How senders read this</source>
        <translation>Wie Absender das lesen</translation>
    </message>
    <message>
        <source>delivers, the TLSA record fits</source>
        <translation>stellt zu, der TLSA-Eintrag passt</translation>
    </message>
    <message>
        <source>does not deliver, no TLSA record fits</source>
        <translation>stellt nicht zu, kein TLSA-Eintrag passt</translation>
    </message>
    <message>
        <source>takes any TLS, no TLSA record is usable</source>
        <translation>akzeptiert jedes TLS, kein TLSA-Eintrag ist verwendbar</translation>
    </message>
    <message>
        <source>waits, the TLSA question fails</source>
        <translation>wartet, die TLSA-Abfrage scheitert</translation>
    </message>
    <message>
        <source>A sender with DANE</source>
        <translation>Ein Absender mit DANE</translation>
    </message>
    <message>
        <source>does not use it</source>
        <translation>verwendet es nicht</translation>
    </message>
    <message>
        <source>uses it in another way</source>
        <translation>verwendet es anders</translation>
    </message>
    <message>
        <source>All {all} sending programs that are known read record and policy as they are meant.</source>
        <translation>Alle {all} bekannten sendenden Programme lesen Eintrag und Richtlinie wie gemeint.</translation>
    </message>
    <message>
        <source>The other {rest} read it as it is meant.</source>
        <translation>Die übrigen {rest} lesen beides wie gemeint.</translation>
    </message>
    <message>
        <source>Mind the letters of this name: they look like others, or mix several scripts.</source>
        <translation>Achten Sie auf die Buchstaben dieses Namens: Sie sehen anderen ähnlich oder mischen mehrere Schriften.</translation>
    </message>
    <message>
        <source>The policy host was looked at where it was named by hand, not where DNS points to.</source>
        <translation>Der Richtlinienhost wurde dort geprüft, wo er von Hand angegeben wurde, nicht dort, wohin das DNS zeigt.</translation>
    </message>
</context>
<context>
    <name>ReportImportWords</name>
    <message>
        <source>1 report</source>
        <translation>1 Bericht</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 Berichte</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 known already.</source>
        <translation>%1 bereits bekannt.</translation>
    </message>
    <message>
        <source>None is about %1.</source>
        <translation>Keiner betrifft %1.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Darin ist keine Datei.</translation>
    </message>
    <message>
        <source>Files about %1: %2.</source>
        <translation>Dateien über %1: %2.</translation>
    </message>
    <message>
        <source>More files with something that could not be read: %1.</source>
        <translation>Weitere Dateien, in denen etwas nicht lesbar war: %1.</translation>
    </message>
</context>
<context>
    <name>SavedRunWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>%1 ist nicht lesbar: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be saved evidence.</source>
        <translation>%1 ist zu groß, um gespeicherte Prüfdaten zu sein.</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Nothing seen</source>
        <translation>Nichts gesehen</translation>
    </message>
    <message>
        <source>No policy file: the answer was %1</source>
        <translation>Keine Richtliniendatei: Die Antwort war %1</translation>
    </message>
    <message>
        <source>No policy file could be fetched</source>
        <translation>Es ließ sich keine Richtliniendatei abrufen</translation>
    </message>
    <message>
        <source>The same as this draft, mode %1</source>
        <translation>Wie dieser Entwurf, Modus %1</translation>
    </message>
    <message>
        <source>Something that is no policy</source>
        <translation>Etwas, das keine Richtlinie ist</translation>
    </message>
    <message>
        <source>Differs from this draft, mode %1</source>
        <translation>Weicht von diesem Entwurf ab, Modus %1</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>The same as planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Differs from what is planned</source>
        <translation>Anders als geplant</translation>
    </message>
    <message>
        <source>No TXT record at this name yet.</source>
        <translation>Noch kein TXT-Eintrag unter diesem Namen.</translation>
    </message>
    <message>
        <source>Visible at the only name server</source>
        <translation>Auf dem einzigen Nameserver sichtbar</translation>
    </message>
    <message>
        <source>Visible at all %1 name servers</source>
        <translation>Auf allen %1 Nameservern sichtbar</translation>
    </message>
    <message>
        <source>Visible at %1 of %2 name servers</source>
        <translation>Auf %1 von %2 Nameservern sichtbar</translation>
    </message>
    <message>
        <source>Not yet at %1.</source>
        <translation>Noch nicht auf %1.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort von %1.</translation>
    </message>
    <message>
        <source>Caches may hold what was there before until %1.</source>
        <translation>Caches können bis %1 noch den vorherigen Stand enthalten.</translation>
    </message>
    <message>
        <source>Everywhere by %1, once all name servers have it.</source>
        <translation>Spätestens ab %1 überall, sobald alle Nameserver ihn haben.</translation>
    </message>
    <message>
        <source>Nothing is served there yet.</source>
        <translation>Dort wird noch nichts ausgeliefert.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>drops the file: line %1 is empty</source>
        <translation>verwirft die Datei: Zeile %1 ist leer</translation>
    </message>
    <message>
        <source>drops the file: it cannot read line %1</source>
        <translation>verwirft die Datei: Zeile %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>drops the file: max_age is 0</source>
        <translation>verwirft die Datei: max_age ist 0</translation>
    </message>
    <message>
        <source>drops the file: max_age is above one year</source>
        <translation>verwirft die Datei: max_age liegt über einem Jahr</translation>
    </message>
    <message>
        <source>cuts max_age down to one year</source>
        <translation>kürzt max_age auf ein Jahr</translation>
    </message>
    <message>
        <source>keeps the policy for one day: max_age is above one year</source>
        <translation>behält die Richtlinie einen Tag lang: max_age liegt über einem Jahr</translation>
    </message>
    <message>
        <source>drops the file: max_age is too large</source>
        <translation>verwirft die Datei: max_age ist zu groß</translation>
    </message>
    <message>
        <source>keeps the policy longer than one year</source>
        <translation>behält die Richtlinie länger als ein Jahr</translation>
    </message>
    <message>
        <source>drops the file: a field is repeated</source>
        <translation>verwirft die Datei: ein Feld ist wiederholt</translation>
    </message>
    <message>
        <source>drops the file: the version is not STSv1</source>
        <translation>verwirft die Datei: die Version ist nicht STSv1</translation>
    </message>
    <message>
        <source>drops the file: the mode is not one that it knows</source>
        <translation>verwirft die Datei: der Modus ist nicht bekannt</translation>
    </message>
    <message>
        <source>drops the file: it has no mx line</source>
        <translation>verwirft die Datei: sie hat keine mx-Zeile</translation>
    </message>
    <message>
        <source>drops the file: it has no max_age</source>
        <translation>verwirft die Datei: sie hat kein max_age</translation>
    </message>
    <message>
        <source>drops the file: max_age is not a number</source>
        <translation>verwirft die Datei: max_age ist keine Zahl</translation>
    </message>
    <message>
        <source>takes the last of the repeated fields, not the first</source>
        <translation>nimmt das letzte der wiederholten Felder, nicht das erste</translation>
    </message>
    <message>
        <source>drops the whole file because of line %1</source>
        <translation>verwirft die ganze Datei wegen Zeile %1</translation>
    </message>
    <message>
        <source>drops the file: it is too large</source>
        <translation>verwirft die Datei: sie ist zu groß</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>liest nur die ersten 10 KiB</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB, and then it %1</source>
        <translation>liest nur die ersten 10 KiB und %1</translation>
    </message>
    <message>
        <source>drops the record: it is not as the standard has it</source>
        <translation>verwirft den Eintrag: er entspricht nicht dem Standard</translation>
    </message>
    <message>
        <source>drops the record: it has more than one id</source>
        <translation>verwirft den Eintrag: er hat mehr als eine id</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1</source>
        <translation>übergeht den Eintrag: er beginnt nicht mit v=STSv1</translation>
    </message>
    <message>
        <source>drops the record: a field has no “=”</source>
        <translation>verwirft den Eintrag: einem Feld fehlt „=“</translation>
    </message>
    <message>
        <source>drops the record: a field cannot be read</source>
        <translation>verwirft den Eintrag: ein Feld ist nicht lesbar</translation>
    </message>
    <message>
        <source>drops the record: the version is not STSv1</source>
        <translation>verwirft den Eintrag: die Version ist nicht STSv1</translation>
    </message>
    <message>
        <source>drops the record: it has no id</source>
        <translation>verwirft den Eintrag: er hat keine id</translation>
    </message>
    <message>
        <source>takes the last id, not the first</source>
        <translation>nimmt die letzte id, nicht die erste</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1;</source>
        <translation>übergeht den Eintrag: er beginnt nicht mit v=STSv1;</translation>
    </message>
    <message>
        <source>finds no record</source>
        <translation>findet keinen Eintrag</translation>
    </message>
    <message>
        <source>wants exactly one TXT record at the name</source>
        <translation>verlangt genau einen TXT-Eintrag unter dem Namen</translation>
    </message>
    <message>
        <source>joins all TXT records at the name</source>
        <translation>fügt alle TXT-Einträge unter dem Namen zusammen</translation>
    </message>
    <message>
        <source>finds no record that it can read</source>
        <translation>findet keinen lesbaren Eintrag</translation>
    </message>
    <message>
        <source>picks one of several records</source>
        <translation>wählt einen von mehreren Einträgen aus</translation>
    </message>
    <message>
        <source>takes several records as none</source>
        <translation>wertet mehrere Einträge wie keinen</translation>
    </message>
    <message>
        <source>does not trust the policy host</source>
        <translation>vertraut dem Richtlinienhost nicht</translation>
    </message>
    <message>
        <source>gets no whole answer</source>
        <translation>erhält keine vollständige Antwort</translation>
    </message>
    <message>
        <source>wants the status 200</source>
        <translation>verlangt den Status 200</translation>
    </message>
    <message>
        <source>waits no longer than %1 s for the file</source>
        <translation>wartet höchstens %1 s auf die Datei</translation>
    </message>
    <message>
        <source>wants Content-Type text/plain</source>
        <translation>verlangt Content-Type text/plain</translation>
    </message>
    <message>
        <source>reads the file as ASCII, which it is not</source>
        <translation>liest die Datei als ASCII, was sie nicht ist</translation>
    </message>
</context>
<context>
    <name>ShownChain</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>%1 bytes that are no certificate</source>
        <translation>%1 Bytes, die kein Zertifikat sind</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate of the server</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>Mitgesandt: %1</translation>
    </message>
</context>
<context>
    <name>StatusStyle</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Losing mail</source>
        <translation>Verliert Mail</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>Nimmt keine Mail an</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>stellt zu</translation>
    </message>
    <message>
        <source>refuses to deliver</source>
        <translation>verweigert die Zustellung</translation>
    </message>
    <message>
        <source>delivers, and reports the failure</source>
        <translation>stellt zu und meldet den Fehlschlag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Keine solche Domain</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Richtlinienhost</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Senders find and apply a policy in mode enforce, and every mail server that could be tested satisfies it.</source>
        <translation>Absender finden eine Richtlinie im Modus enforce und wenden sie an, und jeder Mailserver, der sich testen ließ, erfüllt sie.</translation>
    </message>
    <message>
        <source>Senders find a valid policy in mode testing: they report problems, but do not enforce anything yet.</source>
        <translation>Absender finden eine gültige Richtlinie im Modus testing: Sie melden Probleme, setzen aber noch nichts durch.</translation>
    </message>
    <message>
        <source>The policy is enforced, but senders that honour it refuse at least one of your mail servers.</source>
        <translation>Die Richtlinie wird durchgesetzt, aber Absender, die sie befolgen, lehnen mindestens einen Ihrer Mailserver ab.</translation>
    </message>
    <message>
        <source>Something is set up, but senders do not find it or do not accept it.</source>
        <translation>Etwas ist eingerichtet, aber Absender finden es nicht oder akzeptieren es nicht.</translation>
    </message>
    <message>
        <source>The policy is valid, and says that MTA-STS is switched off.</source>
        <translation>Die Richtlinie ist gültig und besagt, dass MTA-STS abgeschaltet ist.</translation>
    </message>
    <message>
        <source>No MTA-STS is set up.</source>
        <translation>MTA-STS ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The domain takes no mail, so there is nothing to protect.</source>
        <translation>Die Domain nimmt keine Mail an, es gibt also nichts zu schützen.</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>Das ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>There is no such domain, so no mail can reach it.</source>
        <translation>Diese Domain gibt es nicht, also kann keine Mail sie erreichen.</translation>
    </message>
    <message>
        <source>Some sending programs, though, ignore the policy or read it in another way.</source>
        <translation>Einige sendende Programme ignorieren die Richtlinie allerdings oder lesen sie anders.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>„{file}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Nothing could be found out about {domain} at the last {n} looks, since {time} UTC. What was known of it stays.</source>
        <translation>Über {domain} ließ sich bei den letzten {n} Prüfungen seit {time} UTC nichts feststellen. Was darüber bekannt war, bleibt bestehen.</translation>
    </message>
    <message>
        <source>New verdict: {now} Before: {before}</source>
        <translation>Neue Bewertung: {now} Vorher: {before}</translation>
    </message>
    <message>
        <source>A mail server was added: {mx}, preference {now}.</source>
        <translation>Ein Mailserver kam hinzu: {mx}, Präferenz {now}.</translation>
    </message>
    <message>
        <source>The preference of {mx} is {now} now, it was {before}.</source>
        <translation>Die Präferenz von {mx} ist jetzt {now}, vorher war sie {before}.</translation>
    </message>
    <message>
        <source>A mail server was removed: {mx}.</source>
        <translation>Ein Mailserver wurde entfernt: {mx}.</translation>
    </message>
    <message>
        <source>There is a record at {name} now: “{now}”.</source>
        <translation>Unter {name} gibt es jetzt einen Eintrag: „{now}“.</translation>
    </message>
    <message>
        <source>The record at {name} is gone; it was “{before}”.</source>
        <translation>Der Eintrag unter {name} ist verschwunden; er lautete „{before}“.</translation>
    </message>
    <message>
        <source>At {name} is “{now}” now, it was “{before}”.</source>
        <translation>Unter {name} steht jetzt „{now}“, vorher „{before}“.</translation>
    </message>
    <message>
        <source>The policy file changed, but the id is still {now}: senders that know the old file keep it.</source>
        <translation>Die Richtliniendatei hat sich geändert, aber die id ist noch immer {now}: Absender, die die alte Datei kennen, behalten sie.</translation>
    </message>
    <message>
        <source>There is a new policy under the id {now}; it was {before}.</source>
        <translation>Unter der id {now} gibt es eine neue Richtlinie; vorher war es {before}.</translation>
    </message>
    <message>
        <source>The id is {now} now, it was {before}; the policy is the same.</source>
        <translation>Die id ist jetzt {now}, vorher war sie {before}; die Richtlinie ist dieselbe.</translation>
    </message>
    <message>
        <source>And {n} more changes.</source>
        <translation>Und {n} weitere Änderungen.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>{host} has a new certificate, valid until {date}.</source>
        <translation>{host} hat ein neues Zertifikat, gültig bis {date}.</translation>
    </message>
    <message>
        <source>{title}: {now}, before: {before}. {seen}</source>
        <translation>{title}: {now}, vorher: {before}. {seen}</translation>
    </message>
    <message>
        <source>{title}: {now}. {seen}</source>
        <translation>{title}: {now}. {seen}</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Takes a mail domain to a verified MTA-STS policy with TLS reporting.</source>
        <translation>Führt eine Mail-Domain zu einer überprüften MTA-STS-Richtlinie mit TLS-Berichten.</translation>
    </message>
    <message>
        <source>Open the built-in practice network; [domain] names a scenario.</source>
        <translation>Das eingebaute Übungsnetz öffnen; [domain] benennt ein Szenario.</translation>
    </message>
    <message>
        <source>Show saved evidence.</source>
        <translation>Gespeicherte Prüfdaten anzeigen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mail domain to open.</source>
        <translation>Die Mail-Domain, die geöffnet werden soll.</translation>
    </message>
</context>
</TS>
