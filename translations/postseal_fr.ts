<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Check</name>
    <message>
        <source>“%1” does not apply either</source>
        <translation>«&#xa0;%1&#xa0;» est lui aussi sans objet</translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation>«&#xa0;%1&#xa0;» passe d’abord</translation>
    </message>
    <message>
        <source>no policy file arrived</source>
        <translation>aucun fichier de politique n’est arrivé</translation>
    </message>
    <message>
        <source>the domain takes no mail</source>
        <translation>le domaine ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>there is no mail server to look at</source>
        <translation>il n’y a aucun serveur de messagerie à examiner</translation>
    </message>
    <message>
        <source>the policy is switched off (mode none)</source>
        <translation>la politique est désactivée (mode none)</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation>le certificat est illisible</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1&#xa0;s</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>more came than is allowed</source>
        <translation>plus de données reçues que permis</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>la réponse n’est pas du TLS</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examen en cours …</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>N’a pas pu être vérifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Not checked: {reason}.</source>
        <translation>Non vérifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <translation>Sans objet&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The TLSA records of {mx} are validated by your resolver.</source>
        <translation>Les enregistrements TLSA de {mx} sont validés par votre résolveur.</translation>
    </message>
    <message>
        <source>{mx} has TLSA records without DNSSEC.</source>
        <translation>{mx} a des enregistrements TLSA sans DNSSEC.</translation>
    </message>
    <message>
        <source>They have no effect.</source>
        <translation>Ils n’ont aucun effet.</translation>
    </message>
    <message>
        <source>Sign the zone of {mx}, or remove the records at {name}.</source>
        <translation>Signez la zone de {mx}, ou supprimez les enregistrements à {name}.</translation>
    </message>
    <message>
        <source>The question for TLSA at {name} ends in {rcode}.</source>
        <translation>La requête TLSA pour {name} se termine par {rcode}.</translation>
    </message>
    <message>
        <source>DANE senders hold back mail for this host.</source>
        <translation>Les expéditeurs DANE retiennent le courrier destiné à cet hôte.</translation>
    </message>
    <message>
        <source>Repair DNSSEC for {name}, or the name server&apos;s handling of TLSA questions.</source>
        <translation>Réparez DNSSEC pour {name}, ou le traitement des requêtes TLSA par le serveur de noms.</translation>
    </message>
    <message>
        <source>TLSA records were not asked for</source>
        <translation>les enregistrements TLSA n’ont pas été demandés</translation>
    </message>
    <message>
        <source>there are no TLSA records</source>
        <translation>il n’y a pas d’enregistrement TLSA</translation>
    </message>
    <message>
        <source>there are TLSA records, but your resolver checks no signatures</source>
        <translation>il y a des enregistrements TLSA, mais votre résolveur ne vérifie pas les signatures</translation>
    </message>
    <message>
        <source>A TLSA record of {mx} fits its certificate.</source>
        <translation>Un enregistrement TLSA de {mx} correspond à son certificat.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} does not fit its certificate.</source>
        <translation>L’enregistrement TLSA de {mx} ne correspond pas à son certificat.</translation>
    </message>
    <message>
        <source>DANE senders refuse delivery even when MTA-STS is fine: DANE goes first.</source>
        <translation>Les expéditeurs DANE refusent la remise même si MTA-STS est en ordre&#xa0;: DANE est prioritaire.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the present certificate at {name}; later, publish the new record before changing certificates.</source>
        <translation>Publiez à {name} l’enregistrement TLSA du certificat actuel&#xa0;; à l’avenir, publiez le nouvel enregistrement avant de changer de certificat.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} uses {usage}.</source>
        <translation>L’enregistrement TLSA de {mx} utilise {usage}.</translation>
    </message>
    <message>
        <source>SMTP senders treat usages 0 and 1, and selectors and matching types that they do not know, as unusable.</source>
        <translation>Les expéditeurs SMTP considèrent comme inutilisables les usages 0 et 1, ainsi que les sélecteurs et types de correspondance qu’ils ne connaissent pas.</translation>
    </message>
    <message>
        <source>Use 3 1 1 (or 2 1 1) at {name}.</source>
        <translation>Utilisez 3 1 1 (ou 2 1 1) à {name}.</translation>
    </message>
    <message>
        <source>TLSA records have no effect without DNSSEC</source>
        <translation>les enregistrements TLSA n’ont aucun effet sans DNSSEC</translation>
    </message>
    <message>
        <source>no certificate was seen there</source>
        <translation>aucun certificat n’y a été vu</translation>
    </message>
    <message>
        <source>{mx} has DANE; senders that do not know DANE see no MTA-STS.</source>
        <translation>{mx} a DANE&#xa0;; les expéditeurs qui ne connaissent pas DANE ne voient pas de MTA-STS.</translation>
    </message>
    <message>
        <source>{mx} has DANE as well.</source>
        <translation>{mx} a aussi DANE.</translation>
    </message>
    <message>
        <source>Good. Senders that know both use DANE and fall back to MTA-STS where DANE is not published; each must work on its own.</source>
        <translation>C’est bien. Les expéditeurs qui connaissent les deux utilisent DANE et se rabattent sur MTA-STS là où DANE n’est pas publié&#xa0;; chacun doit fonctionner seul.</translation>
    </message>
    <message>
        <source>Keep both up to date.</source>
        <translation>Tenez les deux à jour.</translation>
    </message>
    <message>
        <source>TLSA records are signed</source>
        <translation>Les enregistrements TLSA sont signés</translation>
    </message>
    <message>
        <source>TLSA fits the certificate</source>
        <translation>TLSA correspond au certificat</translation>
    </message>
    <message>
        <source>DANE and MTA-STS together</source>
        <translation>DANE et MTA-STS ensemble</translation>
    </message>
    <message>
        <source>The signatures of {name} were validated by your resolver.</source>
        <translation>Les signatures de {name} ont été validées par votre résolveur.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {name} do not verify.</source>
        <translation>Les signatures DNSSEC de {name} ne sont pas valides.</translation>
    </message>
    <message>
        <source>Validating senders see no records at all, so no policy and perhaps no mail.</source>
        <translation>Les expéditeurs qui valident ne voient aucun enregistrement&#xa0;: donc pas de politique, et peut-être plus de courrier.</translation>
    </message>
    <message>
        <source>Renew the signatures of {name}, or correct its DS record at the registrar.</source>
        <translation>Renouvelez les signatures de {name}, ou corrigez son enregistrement DS auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} n’est pas signé.</translation>
    </message>
    <message>
        <source>MTA-STS works without DNSSEC; DANE does not.</source>
        <translation>MTA-STS fonctionne sans DNSSEC&#xa0;; DANE, non.</translation>
    </message>
    <message>
        <source>Nothing to do for MTA-STS.</source>
        <translation>Rien à faire pour MTA-STS.</translation>
    </message>
    <message>
        <source>the domain is signed, but your resolver checks no signatures</source>
        <translation>le domaine est signé, mais votre résolveur ne vérifie pas les signatures</translation>
    </message>
    <message>
        <source>your resolver checks no signatures</source>
        <translation>votre résolveur ne vérifie pas les signatures</translation>
    </message>
    <message>
        <source>the name servers of the domain give no usable answer</source>
        <translation>les serveurs de noms du domaine ne donnent pas de réponse exploitable</translation>
    </message>
    <message>
        <source>No wildcard answers for names that do not exist.</source>
        <translation>Aucun joker ne répond pour les noms qui n’existent pas.</translation>
    </message>
    <message>
        <source>A wildcard answers every TXT question under {domain}.</source>
        <translation>Un joker répond à toute requête TXT sous {domain}.</translation>
    </message>
    <message>
        <source>A wildcard answers for every host under {domain}.</source>
        <translation>Un joker répond pour tout hôte sous {domain}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} resolves even if nobody set it up; the certificate is usually wrong then.</source>
        <translation>mta-sts.{domain} se résout même si personne ne l’a configuré&#xa0;; le certificat ne convient alors généralement pas.</translation>
    </message>
    <message>
        <source>Create an explicit record for mta-sts.{domain}.</source>
        <translation>Créez un enregistrement explicite pour mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the question for a name that does not exist gets no usable answer</source>
        <translation>la requête pour un nom qui n’existe pas ne reçoit pas de réponse exploitable</translation>
    </message>
    <message>
        <source>DNSSEC state</source>
        <translation>État de DNSSEC</translation>
    </message>
    <message>
        <source>No wildcard answers</source>
        <translation>Pas de réponse par joker</translation>
    </message>
    <message>
        <source>The domain is {domain}.</source>
        <translation>Le domaine est {domain}.</translation>
    </message>
    <message>
        <source>“{input}” is not a mail domain.</source>
        <translation>«&#xa0;{input}&#xa0;» n’est pas un domaine de messagerie.</translation>
    </message>
    <message>
        <source>Everything below is looked up under this name.</source>
        <translation>Tout ce qui suit est recherché sous ce nom.</translation>
    </message>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>Saisissez la partie qui suit le @ de vos adresses e-mail, par exemple example.com.</translation>
    </message>
    <message>
        <source>Using {domain}.</source>
        <translation>{domain} est utilisé.</translation>
    </message>
    <message>
        <source>DNS, the policy file and reports work with the ASCII form.</source>
        <translation>Le DNS, le fichier de politique et les rapports emploient la forme ASCII.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>The name server {resolver} answers.</source>
        <translation>Le serveur de noms {resolver} répond.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not give a usable answer ({rcode}).</source>
        <translation>Le serveur de noms {resolver} ne donne pas de réponse exploitable ({rcode}).</translation>
    </message>
    <message>
        <source>Without DNS no result would mean anything.</source>
        <translation>Sans DNS, aucun résultat n’aurait de sens.</translation>
    </message>
    <message>
        <source>Check the network, or choose another name server in the settings.</source>
        <translation>Vérifiez le réseau, ou choisissez un autre serveur de noms dans les réglages.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not check DNSSEC signatures.</source>
        <translation>Le serveur de noms {resolver} ne vérifie pas les signatures DNSSEC.</translation>
    </message>
    <message>
        <source>DANE results and forged answers can not be judged from here.</source>
        <translation>Les résultats DANE et les réponses falsifiées ne peuvent pas être jugés d’ici.</translation>
    </message>
    <message>
        <source>Use a validating name server to see the DANE checks.</source>
        <translation>Utilisez un serveur de noms validant pour obtenir les contrôles DANE.</translation>
    </message>
    <message>
        <source>This computer can reach port 25.</source>
        <translation>Cet ordinateur peut atteindre le port 25.</translation>
    </message>
    <message>
        <source>This computer can not reach port 25 anywhere.</source>
        <translation>Cet ordinateur ne peut atteindre le port 25 nulle part.</translation>
    </message>
    <message>
        <source>Most home and office networks block it; your mail servers may be fine.</source>
        <translation>La plupart des réseaux domestiques et de bureau le bloquent&#xa0;; vos serveurs de messagerie sont peut-être en ordre.</translation>
    </message>
    <message>
        <source>Run the mail server checks from a server or another network.</source>
        <translation>Lancez les contrôles des serveurs de messagerie depuis un serveur ou un autre réseau.</translation>
    </message>
    <message>
        <source>mail servers were not to be connected to</source>
        <translation>la connexion aux serveurs de messagerie n’était pas demandée</translation>
    </message>
    <message>
        <source>no mail server could be tried from here</source>
        <translation>aucun serveur de messagerie n’a pu être essayé d’ici</translation>
    </message>
    <message>
        <source>there is no mail server to connect to</source>
        <translation>il n’y a aucun serveur de messagerie auquel se connecter</translation>
    </message>
    <message>
        <source>{domain} exists.</source>
        <translation>{domain} existe.</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS.</source>
        <translation>{domain} n’existe pas dans le DNS.</translation>
    </message>
    <message>
        <source>No mail can reach it.</source>
        <translation>Aucun courrier ne peut l’atteindre.</translation>
    </message>
    <message>
        <source>Check the spelling and the registration.</source>
        <translation>Vérifiez l’orthographe et l’enregistrement du domaine.</translation>
    </message>
    <message>
        <source>The name servers of {domain} do not give a usable answer ({rcode}).</source>
        <translation>Les serveurs de noms de {domain} ne donnent pas de réponse exploitable ({rcode}).</translation>
    </message>
    <message>
        <source>Senders can not find your mail servers either.</source>
        <translation>Les expéditeurs ne trouvent pas non plus vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain.</source>
        <translation>Vérifiez les serveurs de noms du domaine.</translation>
    </message>
    <message>
        <source>the DNSSEC signatures of the domain do not verify</source>
        <translation>les signatures DNSSEC du domaine ne sont pas valides</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Name server of this computer</source>
        <translation>Serveur de noms de cet ordinateur</translation>
    </message>
    <message>
        <source>Outgoing port 25</source>
        <translation>Port 25 sortant</translation>
    </message>
    <message>
        <source>Domain in DNS</source>
        <translation>Domaine dans le DNS</translation>
    </message>
    <message>
        <source>{mx} is covered by “{value}”.</source>
        <translation>{mx} est couvert par «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy.</source>
        <translation>Le MX {mx} n’est pas couvert par la politique.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver to it.</source>
        <translation>En mode enforce, les expéditeurs ne lui remettront rien.</translation>
    </message>
    <message>
        <source>Add “mx: {mx}” to the policy, then change the id.</source>
        <translation>Ajoutez «&#xa0;mx: {mx}&#xa0;» à la politique, puis changez l’id.</translation>
    </message>
    <message>
        <source>MX {mx} has {n} labels in front of {rest}; “{value}” allows one.</source>
        <translation>Le MX {mx} a {n} labels devant {rest}&#xa0;; «&#xa0;{value}&#xa0;» n’en permet qu’un.</translation>
    </message>
    <message>
        <source>The star stands for one label only.</source>
        <translation>L’astérisque ne remplace qu’un seul label.</translation>
    </message>
    <message>
        <source>Use “*.{parent}” or the full name.</source>
        <translation>Utilisez «&#xa0;*.{parent}&#xa0;» ou le nom complet.</translation>
    </message>
    <message>
        <source>None of your mail servers is covered.</source>
        <translation>Aucun de vos serveurs de messagerie n’est couvert.</translation>
    </message>
    <message>
        <source>Senders that obey the policy can not deliver any mail.</source>
        <translation>Les expéditeurs qui respectent la politique ne peuvent remettre aucun courrier.</translation>
    </message>
    <message>
        <source>Correct the mx lines or set mode testing at once, then change the id.</source>
        <translation>Corrigez les lignes mx ou passez immédiatement en mode testing, puis changez l’id.</translation>
    </message>
    <message>
        <source>Every pattern fits an MX host.</source>
        <translation>Chaque motif correspond à un hôte MX.</translation>
    </message>
    <message>
        <source>“{value}” fits none of your MX hosts.</source>
        <translation>«&#xa0;{value}&#xa0;» ne correspond à aucun de vos hôtes MX.</translation>
    </message>
    <message>
        <source>It may be a former or future provider; a former one could still receive your mail.</source>
        <translation>Il s’agit peut-être d’un ancien ou d’un futur fournisseur&#xa0;; un ancien pourrait encore recevoir votre courrier.</translation>
    </message>
    <message>
        <source>Every MX is in the policy</source>
        <translation>Chaque MX figure dans la politique</translation>
    </message>
    <message>
        <source>No outdated patterns</source>
        <translation>Pas de motif obsolète</translation>
    </message>
    <message>
        <source>{count} MX records are published.</source>
        <translation>{count} enregistrements MX sont publiés.</translation>
    </message>
    <message>
        <source>{domain} has no MX record; senders will try {domain} itself.</source>
        <translation>{domain} n’a pas d’enregistrement MX&#xa0;; les expéditeurs essaieront {domain} lui-même.</translation>
    </message>
    <message>
        <source>It works, but the policy then has to list {domain} as mx and the certificate must carry that name.</source>
        <translation>Cela fonctionne, mais la politique doit alors indiquer {domain} comme mx, et le certificat doit porter ce nom.</translation>
    </message>
    <message>
        <source>{domain} has no mail server at all.</source>
        <translation>{domain} n’a aucun serveur de messagerie.</translation>
    </message>
    <message>
        <source>There is nothing MTA-STS could protect.</source>
        <translation>MTA-STS n’a rien à protéger.</translation>
    </message>
    <message>
        <source>Publish an MX record first.</source>
        <translation>Publiez d’abord un enregistrement MX.</translation>
    </message>
    <message>
        <source>{count} MX hosts are published; only the first {limit} are looked at.</source>
        <translation>{count} hôtes MX sont publiés&#xa0;; seuls les {limit} premiers sont examinés.</translation>
    </message>
    <message>
        <source>What is behind the others is not known.</source>
        <translation>Ce que cachent les autres n’est pas connu.</translation>
    </message>
    <message>
        <source>Publish fewer MX records; a handful is enough for any domain.</source>
        <translation>Publiez moins d’enregistrements MX&#xa0;; quelques-uns suffisent à tout domaine.</translation>
    </message>
    <message>
        <source>The domain takes mail.</source>
        <translation>Le domaine reçoit du courrier.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX).</source>
        <translation>{domain} déclare ne pas recevoir de courrier (MX nul).</translation>
    </message>
    <message>
        <source>A policy has nothing to protect here; the other mx, match and smtp checks do not apply.</source>
        <translation>Une politique n’a rien à protéger ici&#xa0;; les autres contrôles mx, match et smtp sont sans objet.</translation>
    </message>
    <message>
        <source>Leave MTA-STS off, or publish mode none if an older policy is still cached.</source>
        <translation>Laissez MTA-STS désactivé, ou publiez le mode none si une politique plus ancienne est encore en cache.</translation>
    </message>
    <message>
        <source>A null MX stands beside real MX records.</source>
        <translation>Un MX nul côtoie de vrais enregistrements MX.</translation>
    </message>
    <message>
        <source>The two contradict each other; senders may refuse to deliver.</source>
        <translation>Les deux se contredisent&#xa0;; des expéditeurs peuvent refuser la remise.</translation>
    </message>
    <message>
        <source>Remove the record with “.”, or all others.</source>
        <translation>Supprimez l’enregistrement avec «&#xa0;.&#xa0;», ou tous les autres.</translation>
    </message>
    <message>
        <source>{mx} is a host name.</source>
        <translation>{mx} est un nom d’hôte.</translation>
    </message>
    <message>
        <source>MX {mx} is an IP address.</source>
        <translation>Le MX {mx} est une adresse IP.</translation>
    </message>
    <message>
        <source>An MX must be a name; no certificate or policy can match an address.</source>
        <translation>Un MX doit être un nom&#xa0;; ni certificat ni politique ne peut correspondre à une adresse.</translation>
    </message>
    <message>
        <source>Give the server a name with an A or AAAA record and use that.</source>
        <translation>Donnez au serveur un nom avec un enregistrement A ou AAAA, et utilisez ce nom.</translation>
    </message>
    <message>
        <source>MX {mx} is not a valid host name.</source>
        <translation>Le MX {mx} n’est pas un nom d’hôte valide.</translation>
    </message>
    <message>
        <source>{mx} is no alias.</source>
        <translation>{mx} n’est pas un alias.</translation>
    </message>
    <message>
        <source>MX {mx} is an alias for {target}.</source>
        <translation>Le MX {mx} est un alias de {target}.</translation>
    </message>
    <message>
        <source>The standard forbids it. Policy and certificate are compared with {mx}, not with {target}.</source>
        <translation>La norme l’interdit. La politique et le certificat sont comparés à {mx}, et non à {target}.</translation>
    </message>
    <message>
        <source>the name servers of this host give no answer</source>
        <translation>les serveurs de noms de cet hôte ne répondent pas</translation>
    </message>
    <message>
        <source>{mx} has {count} addresses.</source>
        <translation>{mx} a {count} adresses.</translation>
    </message>
    <message>
        <source>MX {mx} has no address.</source>
        <translation>Le MX {mx} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Senders waste time on it, and a backup that is needed one day will be missing.</source>
        <translation>Les expéditeurs y perdent du temps, et le serveur de secours manquera le jour où il sera nécessaire.</translation>
    </message>
    <message>
        <source>Add an address or remove the MX.</source>
        <translation>Ajoutez une adresse ou supprimez le MX.</translation>
    </message>
    <message>
        <source>None of the MX hosts has an address.</source>
        <translation>Aucun des hôtes MX n’a d’adresse.</translation>
    </message>
    <message>
        <source>Mail can not be delivered.</source>
        <translation>Le courrier ne peut pas être remis.</translation>
    </message>
    <message>
        <source>Add A or AAAA records.</source>
        <translation>Ajoutez des enregistrements A ou AAAA.</translation>
    </message>
    <message>
        <source>The question for the address of {mx} ends in {rcode}.</source>
        <translation>La requête pour l’adresse de {mx} se termine par {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not find this server.</source>
        <translation>Les expéditeurs ne trouvent pas ce serveur.</translation>
    </message>
    <message>
        <source>Repair the name servers of {mx}.</source>
        <translation>Réparez les serveurs de noms de {mx}.</translation>
    </message>
    <message>
        <source>All addresses of {mx} are public.</source>
        <translation>Toutes les adresses de {mx} sont publiques.</translation>
    </message>
    <message>
        <source>MX {mx} points to {ip}, which is not reachable from the internet.</source>
        <translation>Le MX {mx} pointe vers {ip}, qui n’est pas joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Senders fail or try the wrong machine.</source>
        <translation>Les expéditeurs échouent ou s’adressent à la mauvaise machine.</translation>
    </message>
    <message>
        <source>Publish only public addresses in public DNS.</source>
        <translation>Ne publiez que des adresses publiques dans le DNS public.</translation>
    </message>
    <message>
        <source>the host has no address</source>
        <translation>l’hôte n’a pas d’adresse</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>Enregistrements MX</translation>
    </message>
    <message>
        <source>Domain accepts mail</source>
        <translation>Le domaine accepte du courrier</translation>
    </message>
    <message>
        <source>MX host names</source>
        <translation>Noms d’hôte des MX</translation>
    </message>
    <message>
        <source>MX is not an alias</source>
        <translation>Le MX n’est pas un alias</translation>
    </message>
    <message>
        <source>MX hosts have addresses</source>
        <translation>Les hôtes MX ont des adresses</translation>
    </message>
    <message>
        <source>MX addresses are public</source>
        <translation>Les adresses des MX sont publiques</translation>
    </message>
    <message>
        <source>All {count} name server addresses give the same record.</source>
        <translation>Les {count} adresses des serveurs de noms donnent toutes le même enregistrement.</translation>
    </message>
    <message>
        <source>{ns} answers differently: “{text}”.</source>
        <translation>{ns} répond autre chose&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Some senders report elsewhere or not at all.</source>
        <translation>Certains expéditeurs envoient leurs rapports ailleurs, ou nulle part.</translation>
    </message>
    <message>
        <source>Wait for the zone transfer, or repair {ns}.</source>
        <translation>Attendez le transfert de zone, ou réparez {ns}.</translation>
    </message>
    <message>
        <source>All {count} name server addresses know mta-sts.{domain}.</source>
        <translation>Les {count} adresses des serveurs de noms connaissent toutes mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{ns} does not know mta-sts.{domain}: {rcode}.</source>
        <translation>{ns} ne connaît pas mta-sts.{domain}&#xa0;: {rcode}.</translation>
    </message>
    <message>
        <source>Senders that ask this server can not fetch the policy.</source>
        <translation>Les expéditeurs qui interrogent ce serveur ne peuvent pas récupérer la politique.</translation>
    </message>
    <message>
        <source>the address of the policy host was given by hand</source>
        <translation>l’adresse de l’hôte de la politique a été donnée à la main</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>cet enregistrement n’existe pas</translation>
    </message>
    <message>
        <source>All name servers agree on the reporting record</source>
        <translation>Tous les serveurs de noms donnent le même enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>All name servers know the policy host</source>
        <translation>Tous les serveurs de noms connaissent l’hôte de la politique</translation>
    </message>
    <message>
        <source>the name servers were not to be asked</source>
        <translation>les serveurs de noms ne devaient pas être interrogés</translation>
    </message>
    <message>
        <source>no name server of the domain could be asked</source>
        <translation>aucun serveur de noms du domaine n’a pu être interrogé</translation>
    </message>
    <message>
        <source>the resolver gets no usable answer</source>
        <translation>le résolveur n’obtient pas de réponse exploitable</translation>
    </message>
    <message>
        <source>{ns} ({ip}) does not answer.</source>
        <translation>{ns} ({ip}) ne répond pas.</translation>
    </message>
    <message>
        <source>Resolvers lose time on it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>Les résolveurs y perdent du temps&#xa0;; si les autres serveurs de noms tombent aussi en panne, plus personne ne trouve l’enregistrement.</translation>
    </message>
    <message>
        <source>Repair {ns}, or take it out of the NS records.</source>
        <translation>Réparez {ns}, ou retirez-le des enregistrements NS.</translation>
    </message>
    <message>
        <source>The name servers agree on a newer record than {resolver} has in its cache.</source>
        <translation>Les serveurs de noms s’accordent sur un enregistrement plus récent que celui en cache chez {resolver}.</translation>
    </message>
    <message>
        <source>What is judged here is the old one, and some senders see it as well.</source>
        <translation>C’est l’ancien qui est jugé ici, et certains expéditeurs le voient aussi.</translation>
    </message>
    <message>
        <source>Wait {seconds} s and check again.</source>
        <translation>Attendez {seconds}&#xa0;s et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Policy and id belong together, as far as earlier runs tell.</source>
        <translation>La politique et l’id vont ensemble, d’après les examens précédents.</translation>
    </message>
    <message>
        <source>The policy file changed but the id is still {id}.</source>
        <translation>Le fichier de politique a changé, mais l’id est toujours {id}.</translation>
    </message>
    <message>
        <source>Senders with a cached copy do not notice; some prolong the old one again and again.</source>
        <translation>Les expéditeurs qui ont une copie en cache ne le remarquent pas&#xa0;; certains prolongent indéfiniment l’ancienne.</translation>
    </message>
    <message>
        <source>Publish a new id now: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>Publiez un nouvel id maintenant&#xa0;: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The id changed to {id}, but the policy file is the same as before.</source>
        <translation>L’id est devenu {id}, mais le fichier de politique est le même qu’avant.</translation>
    </message>
    <message>
        <source>If the file is updated only now, senders may cache the old text under the new id.</source>
        <translation>Si le fichier n’est mis à jour que maintenant, des expéditeurs risquent de mettre en cache l’ancien texte sous le nouvel id.</translation>
    </message>
    <message>
        <source>Change the file first, then the record; after the file another id, for example {newid}. If it was meant so, all is well.</source>
        <translation>Changez d’abord le fichier, puis l’enregistrement&#xa0;; après le fichier, un autre id, par exemple {newid}. Si c’était voulu, tout va bien.</translation>
    </message>
    <message>
        <source>no earlier run saw this domain</source>
        <translation>aucun examen précédent n’a vu ce domaine</translation>
    </message>
    <message>
        <source>senders accept no policy now</source>
        <translation>les expéditeurs n’acceptent actuellement aucune politique</translation>
    </message>
    <message>
        <source>the resolver still has the record of before</source>
        <translation>le résolveur a encore l’enregistrement précédent</translation>
    </message>
    <message>
        <source>Nothing was removed too early.</source>
        <translation>Rien n’a été retiré trop tôt.</translation>
    </message>
    <message>
        <source>MTA-STS was removed, but copies of the old policy are valid until {date}.</source>
        <translation>MTA-STS a été retiré, mais des copies de l’ancienne politique sont valables jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Senders must go on obeying them; after an MX change mail would stop.</source>
        <translation>Les expéditeurs doivent continuer à les respecter&#xa0;; après un changement de MX, le courrier serait bloqué.</translation>
    </message>
    <message>
        <source>Put the file back with mode none and max_age 86400, set a new id ({newid}), and wait until {date}.</source>
        <translation>Remettez le fichier avec le mode none et max_age 86400, définissez un nouvel id ({newid}), et attendez jusqu’au {date}.</translation>
    </message>
    <message>
        <source>no earlier run saw a policy</source>
        <translation>aucun examen précédent n’a vu de politique</translation>
    </message>
    <message>
        <source>Record and policy file are both run by {domain} itself.</source>
        <translation>L’enregistrement et le fichier de politique sont tous deux gérés par {domain} même.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}, the policy file by {b}.</source>
        <translation>_mta-sts.{domain} est géré par {a}, le fichier de politique par {b}.</translation>
    </message>
    <message>
        <source>When one side changes the policy, the id may not follow.</source>
        <translation>Quand un côté modifie la politique, l’id risque de ne pas suivre.</translation>
    </message>
    <message>
        <source>Delegate both _mta-sts.{domain} and mta-sts.{domain}, or neither; make sure the id changes with the file.</source>
        <translation>Déléguez à la fois _mta-sts.{domain} et mta-sts.{domain}, ou aucun des deux&#xa0;; veillez à ce que l’id change avec le fichier.</translation>
    </message>
    <message>
        <source>The policy file is hosted at {b}, the record is your own.</source>
        <translation>Le fichier de politique est hébergé chez {b}, l’enregistrement est le vôtre.</translation>
    </message>
    <message>
        <source>Fine as long as nobody but you changes the file there.</source>
        <translation>Cela convient tant que personne d’autre que vous n’y modifie le fichier.</translation>
    </message>
    <message>
        <source>Change the id of the record whenever the file changes.</source>
        <translation>Changez l’id de l’enregistrement à chaque modification du fichier.</translation>
    </message>
    <message>
        <source>MTA-STS is run by {a}.</source>
        <translation>MTA-STS est géré par {a}.</translation>
    </message>
    <message>
        <source>The provider decides on policy and id; the certificate must still name mta-sts.{domain}.</source>
        <translation>Le fournisseur décide de la politique et de l’id&#xa0;; le certificat doit tout de même mentionner mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{sub} receives mail but has no policy.</source>
        <translation>{sub} reçoit du courrier mais n’a pas de politique.</translation>
    </message>
    <message>
        <source>A policy never covers subdomains.</source>
        <translation>Une politique ne couvre jamais les sous-domaines.</translation>
    </message>
    <message>
        <source>Set up MTA-STS for {sub} too.</source>
        <translation>Configurez aussi MTA-STS pour {sub}.</translation>
    </message>
    <message>
        <source>its name servers give no usable answer</source>
        <translation>ses serveurs de noms ne donnent pas de réponse exploitable</translation>
    </message>
    <message>
        <source>no subdomains were named</source>
        <translation>aucun sous-domaine n’a été indiqué</translation>
    </message>
    <message>
        <source>Policy and id change together</source>
        <translation>La politique et l’id changent ensemble</translation>
    </message>
    <message>
        <source>Orderly removal</source>
        <translation>Retrait ordonné</translation>
    </message>
    <message>
        <source>Record and file in one hand</source>
        <translation>Enregistrement et fichier dans les mêmes mains</translation>
    </message>
    <message>
        <source>Subdomains with mail</source>
        <translation>Sous-domaines avec courrier</translation>
    </message>
    <message>
        <source>The name servers answer for mta-sts.{domain}.</source>
        <translation>Les serveurs de noms répondent pour mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The question for mta-sts.{domain} ends in {rcode}.</source>
        <translation>La requête pour mta-sts.{domain} se termine par {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not fetch the policy.</source>
        <translation>Les expéditeurs ne peuvent pas récupérer la politique.</translation>
    </message>
    <message>
        <source>Repair the name servers or the CNAME chain.</source>
        <translation>Réparez les serveurs de noms ou la chaîne de CNAME.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the addresses {addresses}.</source>
        <translation>mta-sts.{domain} a les adresses {addresses}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has no A or AAAA record.</source>
        <translation>mta-sts.{domain} n’a pas d’enregistrement A ou AAAA.</translation>
    </message>
    <message>
        <source>Senders build this name themselves; no other host can serve the policy.</source>
        <translation>Les expéditeurs forment ce nom eux-mêmes&#xa0;; aucun autre hôte ne peut servir la politique.</translation>
    </message>
    <message>
        <source>Add an A/AAAA record for your web server or a CNAME to your provider.</source>
        <translation>Ajoutez un enregistrement A/AAAA pour votre serveur web ou un CNAME vers votre fournisseur.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias for {target}, which has no address.</source>
        <translation>mta-sts.{domain} est un alias de {target}, qui n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Same as no record, and anyone who can claim {target} could publish a policy for you.</source>
        <translation>C’est comme s’il n’y avait pas d’enregistrement, et quiconque peut s’approprier {target} pourrait publier une politique à votre place.</translation>
    </message>
    <message>
        <source>Correct or remove the CNAME.</source>
        <translation>Corrigez ou supprimez le CNAME.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has only IPv6 addresses.</source>
        <translation>mta-sts.{domain} n’a que des adresses IPv6.</translation>
    </message>
    <message>
        <source>Senders without IPv6 can not fetch the policy.</source>
        <translation>Les expéditeurs sans IPv6 ne peuvent pas récupérer la politique.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>Ajoutez une adresse IPv4.</translation>
    </message>
    <message>
        <source>All addresses of mta-sts.{domain} are public.</source>
        <translation>Toutes les adresses de mta-sts.{domain} sont publiques.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} points to {ip}.</source>
        <translation>mta-sts.{domain} pointe vers {ip}.</translation>
    </message>
    <message>
        <source>Senders on the internet can not reach it.</source>
        <translation>Les expéditeurs sur Internet ne peuvent pas le joindre.</translation>
    </message>
    <message>
        <source>Publish only public addresses.</source>
        <translation>Ne publiez que des adresses publiques.</translation>
    </message>
    <message>
        <source>DNS answers for mta-sts</source>
        <translation>Le DNS répond pour mta-sts</translation>
    </message>
    <message>
        <source>Policy host has an address</source>
        <translation>L’hôte de la politique a une adresse</translation>
    </message>
    <message>
        <source>Policy host address is public</source>
        <translation>L’adresse de l’hôte de la politique est publique</translation>
    </message>
    <message>
        <source>The web server answers 200.</source>
        <translation>Le serveur web répond 200.</translation>
    </message>
    <message>
        <source>The web server says the file is not there ({status}).</source>
        <translation>Le serveur web dit que le fichier n’existe pas ({status}).</translation>
    </message>
    <message>
        <source>Senders see no policy.</source>
        <translation>Les expéditeurs ne voient aucune politique.</translation>
    </message>
    <message>
        <source>Put the file at /.well-known/mta-sts.txt. Some web servers hide directories that start with a dot.</source>
        <translation>Placez le fichier à /.well-known/mta-sts.txt. Certains serveurs web masquent les répertoires qui commencent par un point.</translation>
    </message>
    <message>
        <source>The web server denies access ({status}).</source>
        <translation>Le serveur web refuse l’accès ({status}).</translation>
    </message>
    <message>
        <source>Senders have no login and no browser.</source>
        <translation>Les expéditeurs n’ont ni identifiants ni navigateur.</translation>
    </message>
    <message>
        <source>Allow everyone to read this path.</source>
        <translation>Autorisez la lecture de ce chemin à tout le monde.</translation>
    </message>
    <message>
        <source>The web server fails ({status}).</source>
        <translation>Le serveur web est en échec ({status}).</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy.</source>
        <translation>Les expéditeurs ne peuvent pas actualiser la politique.</translation>
    </message>
    <message>
        <source>Check the web server log.</source>
        <translation>Consultez le journal du serveur web.</translation>
    </message>
    <message>
        <source>The web server answers {status}.</source>
        <translation>Le serveur web répond {status}.</translation>
    </message>
    <message>
        <source>Only 200 is accepted.</source>
        <translation>Seul 200 est accepté.</translation>
    </message>
    <message>
        <source>Serve the file as a plain static file.</source>
        <translation>Servez le fichier comme simple fichier statique.</translation>
    </message>
    <message>
        <source>Senders do not get the whole file.</source>
        <translation>Les expéditeurs ne reçoivent pas le fichier entier.</translation>
    </message>
    <message>
        <source>the answer did not arrive in time</source>
        <translation>la réponse n’est pas arrivée à temps</translation>
    </message>
    <message>
        <source>the answer is a redirect</source>
        <translation>la réponse est une redirection</translation>
    </message>
    <message>
        <source>The web server does not redirect.</source>
        <translation>Le serveur web ne redirige pas.</translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}) to {location}.</source>
        <translation>La réponse est une redirection ({status}) vers {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow it. Browsers and many test tools do, so it looks fine there.</source>
        <translation>Les expéditeurs ne doivent pas la suivre. Les navigateurs et beaucoup d’outils de test le font, si bien que tout y paraît correct.</translation>
    </message>
    <message>
        <source>Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.</source>
        <translation>Servez le fichier directement&#xa0;: exemptez ce chemin des redirections «&#xa0;forcer www&#xa0;», «&#xa0;ajouter une barre oblique&#xa0;» et de connexion.</translation>
    </message>
    <message>
        <source>The file is delivered as text/plain.</source>
        <translation>Le fichier est livré en text/plain.</translation>
    </message>
    <message>
        <source>The file is delivered as HTML.</source>
        <translation>Le fichier est livré en HTML.</translation>
    </message>
    <message>
        <source>Senders reject it to be safe from pages that users can upload; an error page with status 200 looks the same.</source>
        <translation>Les expéditeurs le rejettent pour se prémunir contre les pages que des utilisateurs peuvent déposer&#xa0;; une page d’erreur avec le statut 200 a le même aspect.</translation>
    </message>
    <message>
        <source>Serve a static file as text/plain.</source>
        <translation>Servez un fichier statique en text/plain.</translation>
    </message>
    <message>
        <source>The file is delivered as {type}.</source>
        <translation>Le fichier est livré en {type}.</translation>
    </message>
    <message>
        <source>chasquid, maddy and both Postfix helpers refuse it; others do not look.</source>
        <translation>chasquid, maddy et les deux auxiliaires de Postfix le refusent&#xa0;; les autres n’y regardent pas.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain for .txt.</source>
        <translation>Définissez Content-Type: text/plain pour .txt.</translation>
    </message>
    <message>
        <source>There is no Content-Type header.</source>
        <translation>Il n’y a pas d’en-tête Content-Type.</translation>
    </message>
    <message>
        <source>Same senders refuse it.</source>
        <translation>Les mêmes expéditeurs le refusent.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain.</source>
        <translation>Définissez Content-Type: text/plain.</translation>
    </message>
    <message>
        <source>The file comes uncompressed, in a charset that senders know.</source>
        <translation>Le fichier arrive non compressé, dans un jeu de caractères connu des expéditeurs.</translation>
    </message>
    <message>
        <source>The charset is {charset}.</source>
        <translation>Le jeu de caractères est {charset}.</translation>
    </message>
    <message>
        <source>Only utf-8 and us-ascii are foreseen.</source>
        <translation>Seuls utf-8 et us-ascii sont prévus.</translation>
    </message>
    <message>
        <source>Announce utf-8 or nothing.</source>
        <translation>Annoncez utf-8 ou rien.</translation>
    </message>
    <message>
        <source>The file holds non-ASCII text but no charset is announced.</source>
        <translation>Le fichier contient du texte non ASCII, mais aucun jeu de caractères n’est annoncé.</translation>
    </message>
    <message>
        <source>postfix-mta-sts-resolver then reads it as ASCII and fails.</source>
        <translation>postfix-mta-sts-resolver le lit alors comme de l’ASCII et échoue.</translation>
    </message>
    <message>
        <source>Keep the file pure ASCII.</source>
        <translation>Gardez le fichier en ASCII pur.</translation>
    </message>
    <message>
        <source>The file comes compressed ({encoding}) although nobody asked.</source>
        <translation>Le fichier arrive compressé ({encoding}) alors que personne ne l’a demandé.</translation>
    </message>
    <message>
        <source>Senders would parse the compressed bytes.</source>
        <translation>Les expéditeurs analyseraient les octets compressés.</translation>
    </message>
    <message>
        <source>Switch forced compression off for this path.</source>
        <translation>Désactivez la compression forcée pour ce chemin.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>Le fichier fait {size}&#xa0;octets.</translation>
    </message>
    <message>
        <source>chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes.</source>
        <translation>chasquid ne lit que les 10 premiers&#xa0;Kio&#xa0;; les limites des autres commencent à 64000&#xa0;octets.</translation>
    </message>
    <message>
        <source>Shorten the mx list with wildcards.</source>
        <translation>Raccourcissez la liste mx avec des jokers.</translation>
    </message>
    <message>
        <source>Senders stop reading at 64 KiB and reject it.</source>
        <translation>Les expéditeurs arrêtent la lecture à 64&#xa0;Kio et le rejettent.</translation>
    </message>
    <message>
        <source>Shorten it; a policy needs a few hundred bytes.</source>
        <translation>Raccourcissez-le&#xa0;; quelques centaines d’octets suffisent à une politique.</translation>
    </message>
    <message>
        <source>The file arrives in {seconds} s.</source>
        <translation>Le fichier arrive en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>It took {seconds} s to get the file.</source>
        <translation>Il a fallu {seconds}&#xa0;s pour obtenir le fichier.</translation>
    </message>
    <message>
        <source>The standard suggests a limit of 60 s, but postfix-tlspol waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</source>
        <translation>La norme suggère une limite de 60&#xa0;s, mais postfix-tlspol attend 2&#xa0;s, postfix-mta-sts-resolver 4&#xa0;s, Halon 5&#xa0;s.</translation>
    </message>
    <message>
        <source>Serve a static file without cold starts.</source>
        <translation>Servez un fichier statique, sans démarrage à froid.</translation>
    </message>
    <message>
        <source>The file did not arrive within {seconds} s.</source>
        <translation>Le fichier n’est pas arrivé en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Senders give up.</source>
        <translation>Les expéditeurs abandonnent.</translation>
    </message>
    <message>
        <source>Fix the web server.</source>
        <translation>Corrigez le serveur web.</translation>
    </message>
    <message>
        <source>the time for this domain ran out</source>
        <translation>le temps prévu pour ce domaine est écoulé</translation>
    </message>
    <message>
        <source>Status 200</source>
        <translation>Statut 200</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>Pas de redirection</translation>
    </message>
    <message>
        <source>Content-Type text/plain</source>
        <translation>Content-Type text/plain</translation>
    </message>
    <message>
        <source>Charset and compression</source>
        <translation>Jeu de caractères et compression</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>This computer and the web server agree about the time.</source>
        <translation>Cet ordinateur et le serveur web s’accordent sur l’heure.</translation>
    </message>
    <message>
        <source>This computer and the web server disagree by {minutes} minutes.</source>
        <translation>Cet ordinateur et le serveur web ont {minutes} minutes d’écart.</translation>
    </message>
    <message>
        <source>Certificate dates are judged with the local clock.</source>
        <translation>Les dates des certificats sont jugées d’après l’horloge locale.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with that of mta-sts.{domain}, set the one that is wrong, then run the checks again.</source>
        <translation>Comparez l’horloge de cet ordinateur à celle de mta-sts.{domain}, réglez celle qui est fausse, puis relancez les contrôles.</translation>
    </message>
    <message>
        <source>the web server does not tell its time</source>
        <translation>le serveur web n’indique pas l’heure</translation>
    </message>
    <message>
        <source>The policy is at the right place.</source>
        <translation>La politique est au bon endroit.</translation>
    </message>
    <message>
        <source>The policy is at {found}.</source>
        <translation>La politique se trouve à {found}.</translation>
    </message>
    <message>
        <source>Senders only ask https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Les expéditeurs ne demandent que https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Move it: folder “.well-known”, file “mta-sts.txt” inside it, on the host mta-sts.{domain}.</source>
        <translation>Déplacez-la&#xa0;: dossier «&#xa0;.well-known&#xa0;», contenant le fichier «&#xa0;mta-sts.txt&#xa0;», sur l’hôte mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the answer for the right place says nothing of others</source>
        <translation>la réponse pour le bon endroit ne dit rien des autres</translation>
    </message>
    <message>
        <source>there is no policy, not even at one of the usual wrong places</source>
        <translation>il n’y a pas de politique, pas même à l’un des mauvais endroits habituels</translation>
    </message>
    <message>
        <source>Senders and browsers get the same answer.</source>
        <translation>Les expéditeurs et les navigateurs reçoivent la même réponse.</translation>
    </message>
    <message>
        <source>To {client} the web server answers {what}, to {other} it answers {else}.</source>
        <translation>À {client}, le serveur web répond {what}&#xa0;; à {other}, il répond {else}.</translation>
    </message>
    <message>
        <source>Senders are not browsers and never solve a challenge.</source>
        <translation>Les expéditeurs ne sont pas des navigateurs et ne résolvent jamais de défi.</translation>
    </message>
    <message>
        <source>Exempt https://mta-sts.{domain}/.well-known/mta-sts.txt from bot, country and rate filters.</source>
        <translation>Exemptez https://mta-sts.{domain}/.well-known/mta-sts.txt des filtres contre les robots, par pays et par débit.</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>un navigateur</translation>
    </message>
    <message>
        <source>a client without a name</source>
        <translation>un client sans nom</translation>
    </message>
    <message>
        <source>%1 with a page that wants a browser</source>
        <translation>%1 avec une page destinée à un navigateur</translation>
    </message>
    <message>
        <source>200 without a policy</source>
        <translation>200 sans politique</translation>
    </message>
    <message>
        <source>the server does not answer so many questions</source>
        <translation>le serveur ne répond pas à autant de requêtes</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>aucune réponse complète n’est arrivée</translation>
    </message>
    <message>
        <source>No cache hands out an old copy.</source>
        <translation>Aucun cache ne livre une ancienne copie.</translation>
    </message>
    <message>
        <source>A cache in front of the web server may hand out an old copy: {what}.</source>
        <translation>Un cache devant le serveur web livre peut-être une ancienne copie&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>After a policy change it may hand out the old text together with the new id.</source>
        <translation>Après un changement de politique, il risque de livrer l’ancien texte avec le nouvel id.</translation>
    </message>
    <message>
        <source>Empty the cache for mta-sts.{domain} on changes; about 60 s of caching is suggested for proxies.</source>
        <translation>Videz le cache pour mta-sts.{domain} à chaque changement&#xa0;; environ 60&#xa0;s de mise en cache sont conseillées pour les proxys.</translation>
    </message>
    <message>
        <source>its copy is %1 s old</source>
        <translation>sa copie date de %1&#xa0;s</translation>
    </message>
    <message>
        <source>a request that passes it by brings another text</source>
        <translation>une requête qui le contourne donne un autre texte</translation>
    </message>
    <message>
        <source>no request past a cache was answered with the file</source>
        <translation>aucune requête contournant le cache n’a obtenu le fichier</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>File at the right place</source>
        <translation>Fichier au bon endroit</translation>
    </message>
    <message>
        <source>No bot protection</source>
        <translation>Pas de protection anti-robots</translation>
    </message>
    <message>
        <source>No stale copies</source>
        <translation>Pas de copie périmée</translation>
    </message>
    <message>
        <source>Port 443 of mta-sts.{domain} answers.</source>
        <translation>Le port 443 de mta-sts.{domain} répond.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) does not answer on port 443.</source>
        <translation>mta-sts.{domain} ({ip}) ne répond pas sur le port 443.</translation>
    </message>
    <message>
        <source>Usually a firewall; senders treat the domain as one without policy.</source>
        <translation>Le plus souvent, un pare-feu&#xa0;; les expéditeurs traitent le domaine comme s’il n’avait pas de politique.</translation>
    </message>
    <message>
        <source>Open TCP 443 to the whole internet.</source>
        <translation>Ouvrez TCP 443 à tout Internet.</translation>
    </message>
    <message>
        <source>{ip} refuses connections on port 443.</source>
        <translation>{ip} refuse les connexions sur le port 443.</translation>
    </message>
    <message>
        <source>No web server listens there.</source>
        <translation>Aucun serveur web n’y écoute.</translation>
    </message>
    <message>
        <source>Start the web server or correct the address.</source>
        <translation>Démarrez le serveur web ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>Only plain HTTP (port 80) is offered.</source>
        <translation>Seul HTTP en clair (port 80) est proposé.</translation>
    </message>
    <message>
        <source>The policy must come over HTTPS; port 80 is never tried.</source>
        <translation>La politique doit passer par HTTPS&#xa0;; le port 80 n’est jamais essayé.</translation>
    </message>
    <message>
        <source>Enable HTTPS with a certificate for mta-sts.{domain}.</source>
        <translation>Activez HTTPS avec un certificat pour mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The TLS handshake succeeds.</source>
        <translation>La négociation TLS réussit.</translation>
    </message>
    <message>
        <source>Port 443 answers without TLS.</source>
        <translation>Le port 443 répond sans TLS.</translation>
    </message>
    <message>
        <source>Senders can not connect.</source>
        <translation>Les expéditeurs ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Enable TLS on this port.</source>
        <translation>Activez TLS sur ce port.</translation>
    </message>
    <message>
        <source>The server ends the handshake: {alert}.</source>
        <translation>Le serveur met fin à la négociation&#xa0;: {alert}.</translation>
    </message>
    <message>
        <source>Often the web server has no site for this name.</source>
        <translation>Souvent, le serveur web n’a pas de site pour ce nom.</translation>
    </message>
    <message>
        <source>Add mta-sts.{domain} to the site and its certificate.</source>
        <translation>Ajoutez mta-sts.{domain} au site et à son certificat.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>Le serveur demande un certificat client.</translation>
    </message>
    <message>
        <source>Senders do not have one.</source>
        <translation>Les expéditeurs n’en ont pas.</translation>
    </message>
    <message>
        <source>Switch that off for this host.</source>
        <translation>Désactivez cela pour cet hôte.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}.</source>
        <translation>mta-sts.{domain} ({ip}) accepte la connexion mais ne termine pas la négociation TLS&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Senders give up waiting and see no policy.</source>
        <translation>Les expéditeurs cessent d’attendre et ne voient aucune politique.</translation>
    </message>
    <message>
        <source>Check what listens on port 443; a web server with TLS has to answer there.</source>
        <translation>Vérifiez ce qui écoute sur le port 443&#xa0;; un serveur web avec TLS doit y répondre.</translation>
    </message>
    <message>
        <source>the server only knows old TLS versions</source>
        <translation>le serveur ne connaît que d’anciennes versions de TLS</translation>
    </message>
    <message>
        <source>{version} is used.</source>
        <translation>{version} est utilisé.</translation>
    </message>
    <message>
        <source>The server only offers {version}.</source>
        <translation>Le serveur ne propose que {version}.</translation>
    </message>
    <message>
        <source>Senders require TLS 1.2 or newer.</source>
        <translation>Les expéditeurs exigent TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Activez TLS 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>the handshake ends before a version is agreed on</source>
        <translation>la négociation se termine avant l’accord sur une version</translation>
    </message>
    <message>
        <source>The certificate names mta-sts.{domain}.</source>
        <translation>Le certificat mentionne mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The certificate is for {names}.</source>
        <translation>Le certificat est établi pour {names}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}.</source>
        <translation>Les expéditeurs refusent la politique. Même avec un CNAME vers un fournisseur, il doit mentionner mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain}.</source>
        <translation>Obtenez un certificat pour mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The name is only in the old common-name field.</source>
        <translation>Le nom ne figure que dans l’ancien champ common name.</translation>
    </message>
    <message>
        <source>Current software does not look there.</source>
        <translation>Les logiciels actuels n’y regardent pas.</translation>
    </message>
    <message>
        <source>Issue a certificate with the name as SAN.</source>
        <translation>Émettez un certificat avec ce nom en SAN.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted authority.</source>
        <translation>Le certificat remonte à une autorité de confiance.</translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation>Le certificat est autosigné.</translation>
    </message>
    <message>
        <source>Senders only accept public authorities.</source>
        <translation>Les expéditeurs n’acceptent que les autorités publiques.</translation>
    </message>
    <message>
        <source>Use a public CA, for example Let&apos;s Encrypt.</source>
        <translation>Utilisez une AC publique, par exemple Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The certificate comes from {issuer}, which is not generally trusted.</source>
        <translation>Le certificat provient de {issuer}, qui n’est pas généralement reconnu.</translation>
    </message>
    <message>
        <source>Senders refuse it.</source>
        <translation>Les expéditeurs le refusent.</translation>
    </message>
    <message>
        <source>Use a public CA.</source>
        <translation>Utilisez une AC publique.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate {missing}.</source>
        <translation>Le serveur n’envoie pas le certificat intermédiaire {missing}.</translation>
    </message>
    <message>
        <source>Browsers fill the gap, mail servers do not.</source>
        <translation>Les navigateurs comblent la lacune, les serveurs de messagerie non.</translation>
    </message>
    <message>
        <source>Install the full chain.</source>
        <translation>Installez la chaîne complète.</translation>
    </message>
    <message>
        <source>The certificate is refused by current software: {what}.</source>
        <translation>Le certificat est refusé par les logiciels actuels&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Senders refuse it as well.</source>
        <translation>Les expéditeurs le refusent aussi.</translation>
    </message>
    <message>
        <source>Issue a new certificate with a key of at least 2048 bits, for server authentication.</source>
        <translation>Émettez un nouveau certificat avec une clé d’au moins 2048 bits, pour l’authentification de serveur.</translation>
    </message>
    <message>
        <source>The certificate was revoked on {date}.</source>
        <translation>Le certificat a été révoqué le {date}.</translation>
    </message>
    <message>
        <source>The server itself hands out this status; senders may look at it and then refuse.</source>
        <translation>Le serveur fournit lui-même ce statut&#xa0;; des expéditeurs peuvent le consulter et refuser alors.</translation>
    </message>
    <message>
        <source>Replace the certificate of mta-sts.{domain}.</source>
        <translation>Remplacez le certificat de mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The server sends {count} certificates; only the first {limit} are looked at.</source>
        <translation>Le serveur envoie {count} certificats&#xa0;; seuls les {limit} premiers sont examinés.</translation>
    </message>
    <message>
        <source>Senders have limits as well and may give up.</source>
        <translation>Les expéditeurs ont aussi des limites et peuvent abandonner.</translation>
    </message>
    <message>
        <source>Senders have limits: Postfix refuses a chain of more than 10 intermediates.</source>
        <translation>Les expéditeurs ont des limites&#xa0;: Postfix refuse une chaîne de plus de 10 certificats intermédiaires.</translation>
    </message>
    <message>
        <source>A certificate that {host} sends has an RSA key of {bits} bits.</source>
        <translation>Un certificat envoyé par {host} a une clé RSA de {bits} bits.</translation>
    </message>
    <message>
        <source>Senders written in Go take no more than 8192 bits and refuse it.</source>
        <translation>Les expéditeurs écrits en Go n’acceptent pas plus de 8192 bits et le refusent.</translation>
    </message>
    <message>
        <source>Use certificates with keys of 2048 to 4096 bits.</source>
        <translation>Utilisez des certificats avec des clés de 2048 à 4096 bits.</translation>
    </message>
    <message>
        <source>Send the certificate and its intermediates alone.</source>
        <translation>N’envoyez que le certificat et ses intermédiaires.</translation>
    </message>
    <message>
        <source>The certificate is valid until {date}.</source>
        <translation>Le certificat est valable jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The certificate expired on {date}.</source>
        <translation>Le certificat a expiré le {date}.</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy; when their cached copy runs out, protection ends.</source>
        <translation>Les expéditeurs ne peuvent pas actualiser la politique&#xa0;; quand leur copie en cache arrive à échéance, la protection cesse.</translation>
    </message>
    <message>
        <source>Renew it and check the automatic renewal.</source>
        <translation>Renouvelez-le et vérifiez le renouvellement automatique.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}.</source>
        <translation>Le certificat n’est valable qu’à partir du {date}.</translation>
    </message>
    <message>
        <source>Senders refuse it until then.</source>
        <translation>Les expéditeurs le refusent jusque-là.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing machine or wait.</source>
        <translation>Vérifiez l’horloge de la machine émettrice, ou attendez.</translation>
    </message>
    <message>
        <source>The certificate is good for another {days} days.</source>
        <translation>Le certificat est encore valable {days} jours.</translation>
    </message>
    <message>
        <source>The certificate ends in {days} days.</source>
        <translation>Le certificat expire dans {days} jours.</translation>
    </message>
    <message>
        <source>Renewal seems to be late.</source>
        <translation>Le renouvellement semble en retard.</translation>
    </message>
    <message>
        <source>Check the renewal job.</source>
        <translation>Vérifiez la tâche de renouvellement.</translation>
    </message>
    <message>
        <source>All addresses answer alike.</source>
        <translation>Toutes les adresses répondent de la même façon.</translation>
    </message>
    <message>
        <source>{ip} does not work: {error}.</source>
        <translation>{ip} ne fonctionne pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Senders that pick this address fail; some try only one address.</source>
        <translation>Les expéditeurs qui choisissent cette adresse échouent&#xa0;; certains n’essaient qu’une adresse.</translation>
    </message>
    <message>
        <source>Repair it or remove the record, often a forgotten AAAA.</source>
        <translation>Réparez-la ou supprimez l’enregistrement, souvent un AAAA oublié.</translation>
    </message>
    <message>
        <source>{ip} does not answer like {other}: {what}.</source>
        <translation>{ip} ne répond pas comme {other}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Which policy applies depends on luck.</source>
        <translation>La politique qui s’applique dépend du hasard.</translation>
    </message>
    <message>
        <source>Bring all servers to the same state.</source>
        <translation>Mettez tous les serveurs dans le même état.</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>autre certificat</translation>
    </message>
    <message>
        <source>another HTTP status</source>
        <translation>autre statut HTTP</translation>
    </message>
    <message>
        <source>another policy text</source>
        <translation>autre texte de politique</translation>
    </message>
    <message>
        <source>Port 443 answers</source>
        <translation>Le port 443 répond</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>Certificate is for mta-sts</source>
        <translation>Le certificat vaut pour mta-sts</translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation>Le certificat est digne de confiance</translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation>Dates du certificat</translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation>Renouvellement du certificat</translation>
    </message>
    <message>
        <source>Every address works</source>
        <translation>Chaque adresse fonctionne</translation>
    </message>
    <message>
        <source>{total} sessions of {senders} senders were reported over two weeks, and none failed.</source>
        <translation>{total} sessions de {senders} expéditeurs ont été rapportées sur deux semaines, et aucune n’a échoué.</translation>
    </message>
    <message>
        <source>No TLS report was imported yet.</source>
        <translation>Aucun rapport TLS n’a encore été importé.</translation>
    </message>
    <message>
        <source>Reports show how real senders see your servers. The first come after one to two days.</source>
        <translation>Les rapports montrent comment de vrais expéditeurs voient vos serveurs. Les premiers arrivent après un à deux jours.</translation>
    </message>
    <message>
        <source>Open the report mailbox and import the attachments.</source>
        <translation>Ouvrez la boîte aux lettres des rapports et importez les pièces jointes.</translation>
    </message>
    <message>
        <source>The imported reports of the last two weeks come from {senders} senders and cover {days} days.</source>
        <translation>Les rapports importés des deux dernières semaines viennent de {senders} expéditeurs et couvrent {days} jours.</translation>
    </message>
    <message>
        <source>Two senders and two weeks without a gap are needed to say that all is well.</source>
        <translation>Il faut deux expéditeurs et deux semaines sans lacune pour dire que tout va bien.</translation>
    </message>
    <message>
        <source>Import the missing reports, or wait for more.</source>
        <translation>Importez les rapports manquants, ou attendez-en d’autres.</translation>
    </message>
    <message>
        <source>{failed} of {total} sessions failed: {types}.</source>
        <translation>{failed} sessions sur {total} ont échoué&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>In enforce mode these messages would be delayed or returned.</source>
        <translation>En mode enforce, ces messages seraient retardés ou renvoyés.</translation>
    </message>
    <message>
        <source>Fix the cause of each first: {types}.</source>
        <translation>Corrigez d’abord la cause de chaque échec&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>Senders report that they found no policy.</source>
        <translation>Des expéditeurs signalent n’avoir trouvé aucune politique.</translation>
    </message>
    <message>
        <source>They could not see record or file at that time.</source>
        <translation>Ils ne pouvaient alors pas voir l’enregistrement ou le fichier.</translation>
    </message>
    <message>
        <source>Compare with the checks of _mta-sts.{domain} and mta-sts.{domain} above.</source>
        <translation>Comparez avec les contrôles de _mta-sts.{domain} et de mta-sts.{domain} ci-dessus.</translation>
    </message>
    <message>
        <source>The policy is enforced, and checks and reports agree that it is met.</source>
        <translation>La politique est en mode enforce&#xa0;; contrôles et rapports concordent&#xa0;: elle est respectée.</translation>
    </message>
    <message>
        <source>Everything is ready for enforce.</source>
        <translation>Tout est prêt pour le mode enforce.</translation>
    </message>
    <message>
        <source>Only enforce protects your mail.</source>
        <translation>Seul le mode enforce protège votre courrier.</translation>
    </message>
    <message>
        <source>Change the file to mode: enforce, check it here, then set a new id. Raise max_age to weeks after a few quiet days.</source>
        <translation>Mettez mode: enforce dans le fichier, contrôlez-le ici, puis définissez un nouvel id. Portez max_age à plusieurs semaines après quelques jours sans incident.</translation>
    </message>
    <message>
        <source>Not yet ready for enforce: {reasons}.</source>
        <translation>Pas encore prêt pour le mode enforce&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Switching now could stop mail.</source>
        <translation>Basculer maintenant pourrait bloquer du courrier.</translation>
    </message>
    <message>
        <source>Work through the list: {reasons}.</source>
        <translation>Traitez les points de la liste&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>The policy is enforced, but this stands against it: {reasons}.</source>
        <translation>La politique est en mode enforce, mais ceci s’y oppose&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Mail from senders such as Google and Microsoft is being held or returned.</source>
        <translation>Le courrier d’expéditeurs comme Google et Microsoft est retenu ou renvoyé.</translation>
    </message>
    <message>
        <source>Fix it now: {reasons}. If that takes long, set mode testing and a new id.</source>
        <translation>Corrigez maintenant&#xa0;: {reasons}. Si cela prend du temps, passez en mode testing avec un nouvel id.</translation>
    </message>
    <message>
        <source>not everything could be looked at from here</source>
        <translation>tout n’a pas pu être examiné d’ici</translation>
    </message>
    <message>
        <source>no TLS report was imported yet</source>
        <translation>aucun rapport TLS n’a encore été importé</translation>
    </message>
    <message>
        <source>two weeks of TLS reports are not complete yet</source>
        <translation>les deux semaines de rapports TLS ne sont pas encore complètes</translation>
    </message>
    <message>
        <source>the policy is enforced already, and no TLS report was imported</source>
        <translation>la politique est déjà en mode enforce, et aucun rapport TLS n’a été importé</translation>
    </message>
    <message>
        <source>failures in TLS reports: %1</source>
        <translation>échecs dans les rapports TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>something keeps senders from the policy itself</source>
        <translation>quelque chose empêche les expéditeurs d’atteindre la politique elle-même</translation>
    </message>
    <message>
        <source>no TLS report of the last two weeks tells of a sender that found the policy</source>
        <translation>aucun rapport TLS des deux dernières semaines ne fait état d’un expéditeur ayant trouvé la politique</translation>
    </message>
    <message>
        <source>senders that found no policy</source>
        <translation>expéditeurs n’ayant trouvé aucune politique</translation>
    </message>
    <message>
        <source>Reports are coming in</source>
        <translation>Les rapports arrivent</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Prêt pour le mode enforce</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>rien n’a été demandé</translation>
    </message>
    <message>
        <source> (the DNSSEC signatures do not verify)</source>
        <translation> (les signatures DNSSEC ne sont pas valides)</translation>
    </message>
    <message>
        <source>only the first look was wanted</source>
        <translation>seul le premier examen était demandé</translation>
    </message>
    <message>
        <source>the history could not be read</source>
        <translation>l’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The certificate names {mx}.</source>
        <translation>Le certificat mentionne {mx}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is for {names}.</source>
        <translation>Le certificat de {mx} est établi pour {names}.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver.</source>
        <translation>En mode enforce, les expéditeurs ne remettront rien.</translation>
    </message>
    <message>
        <source>The certificate of {mx} names {domain} but not {mx}.</source>
        <translation>Le certificat de {mx} mentionne {domain}, mais pas {mx}.</translation>
    </message>
    <message>
        <source>The MX host name counts, not the mail domain.</source>
        <translation>C’est le nom d’hôte du MX qui compte, pas le domaine de messagerie.</translation>
    </message>
    <message>
        <source>Add {mx} to the certificate.</source>
        <translation>Ajoutez {mx} au certificat.</translation>
    </message>
    <message>
        <source>The certificate of {mx} leads to a trusted authority.</source>
        <translation>Le certificat de {mx} remonte à une autorité de confiance.</translation>
    </message>
    <message>
        <source>{mx} uses a self-signed certificate.</source>
        <translation>{mx} utilise un certificat autosigné.</translation>
    </message>
    <message>
        <source>Common on mail servers, but MTA-STS needs a public authority.</source>
        <translation>C’est courant sur les serveurs de messagerie, mais MTA-STS exige une autorité publique.</translation>
    </message>
    <message>
        <source>Install a certificate from a public CA.</source>
        <translation>Installez un certificat d’une AC publique.</translation>
    </message>
    <message>
        <source>The certificate of {mx} comes from {issuer}.</source>
        <translation>Le certificat de {mx} provient de {issuer}.</translation>
    </message>
    <message>
        <source>Senders do not trust it.</source>
        <translation>Les expéditeurs ne lui font pas confiance.</translation>
    </message>
    <message>
        <source>{mx} does not send the intermediate certificate.</source>
        <translation>{mx} n’envoie pas le certificat intermédiaire.</translation>
    </message>
    <message>
        <source>Senders can not build the chain.</source>
        <translation>Les expéditeurs ne peuvent pas construire la chaîne.</translation>
    </message>
    <message>
        <source>Configure the full chain file.</source>
        <translation>Configurez le fichier avec la chaîne complète.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is refused by current software: {what}.</source>
        <translation>Le certificat de {mx} est refusé par les logiciels actuels&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{mx} sends {count} certificates; no more than {limit} are sure to be looked at.</source>
        <translation>{mx} envoie {count} certificats&#xa0;; il n’est sûr que pour {limit} au plus qu’ils soient examinés.</translation>
    </message>
    <message>
        <source>Send the certificate of {mx} and its intermediates alone.</source>
        <translation>N’envoyez que le certificat de {mx} et ses intermédiaires.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid until {date}.</source>
        <translation>Le certificat de {mx} est valable jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} expired on {date}.</source>
        <translation>Le certificat de {mx} a expiré le {date}.</translation>
    </message>
    <message>
        <source>Renew it and reload the mail server.</source>
        <translation>Renouvelez-le et rechargez le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid only from {date}.</source>
        <translation>Le certificat de {mx} n’est valable qu’à partir du {date}.</translation>
    </message>
    <message>
        <source>Check the clock or wait.</source>
        <translation>Vérifiez l’horloge, ou attendez.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is good for another {days} days.</source>
        <translation>Le certificat de {mx} est encore valable {days} jours.</translation>
    </message>
    <message>
        <source>The certificate of {mx} ends in {days} days.</source>
        <translation>Le certificat de {mx} expire dans {days} jours.</translation>
    </message>
    <message>
        <source>Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded.</source>
        <translation>En mode enforce, l’expiration bloque le courrier. Souvent, le fichier est renouvelé mais le serveur n’a pas été rechargé.</translation>
    </message>
    <message>
        <source>Check renewal and reload.</source>
        <translation>Vérifiez le renouvellement et le rechargement.</translation>
    </message>
    <message>
        <source>Mail server certificate names the MX</source>
        <translation>Le certificat du serveur de messagerie mentionne le MX</translation>
    </message>
    <message>
        <source>Mail server certificate is trusted</source>
        <translation>Le certificat du serveur de messagerie est digne de confiance</translation>
    </message>
    <message>
        <source>Mail server certificate dates</source>
        <translation>Dates du certificat du serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail server certificate renewal</source>
        <translation>Renouvellement du certificat du serveur de messagerie</translation>
    </message>
    <message>
        <source>its certificate is not in order</source>
        <translation>son certificat n’est pas en ordre</translation>
    </message>
    <message>
        <source>it only knows old TLS versions</source>
        <translation>seulement d’anciennes versions de TLS</translation>
    </message>
    <message>
        <source>no TLS session comes about</source>
        <translation>aucune session TLS ne s’établit</translation>
    </message>
    <message>
        <source>it is in order</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>{mx} ({ip}) answers on port 25.</source>
        <translation>{mx} ({ip}) répond sur le port 25.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) does not answer on port 25: {error}.</source>
        <translation>{mx} ({ip}) ne répond pas sur le port 25&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Mail goes to another server or waits.</source>
        <translation>Le courrier va vers un autre serveur ou attend.</translation>
    </message>
    <message>
        <source>Check the server and firewall.</source>
        <translation>Vérifiez le serveur et le pare-feu.</translation>
    </message>
    <message>
        <source>{mx} greets with {reply}.</source>
        <translation>{mx} accueille avec {reply}.</translation>
    </message>
    <message>
        <source>It may only refuse this computer; TLS could not be tested.</source>
        <translation>Il ne refuse peut-être que cet ordinateur&#xa0;; TLS n’a pas pu être testé.</translation>
    </message>
    <message>
        <source>Run the check from a host with a good reputation.</source>
        <translation>Lancez le contrôle depuis un hôte de bonne réputation.</translation>
    </message>
    <message>
        <source>A line may have 512 bytes; senders break off, and TLS could not be tested.</source>
        <translation>Une ligne peut avoir 512&#xa0;octets&#xa0;; les expéditeurs interrompent la connexion, et TLS n’a pas pu être testé.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}.</source>
        <translation>Vérifiez ce qui écoute sur le port 25 de {mx}.</translation>
    </message>
    <message>
        <source>port 25 cannot be reached from this computer</source>
        <translation>le port 25 ne peut pas être atteint depuis cet ordinateur</translation>
    </message>
    <message>
        <source>{mx} offers STARTTLS.</source>
        <translation>{mx} propose STARTTLS.</translation>
    </message>
    <message>
        <source>{mx} does not offer STARTTLS.</source>
        <translation>{mx} ne propose pas STARTTLS.</translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to it.</source>
        <translation>En mode enforce, les expéditeurs n’ont pas le droit de lui remettre du courrier.</translation>
    </message>
    <message>
        <source>Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.</source>
        <translation>Activez TLS sur le serveur de messagerie&#xa0;; certains pare-feu («&#xa0;SMTP fixup&#xa0;») le masquent.</translation>
    </message>
    <message>
        <source>{mx} answers STARTTLS with {reply}.</source>
        <translation>{mx} répond à STARTTLS par {reply}.</translation>
    </message>
    <message>
        <source>TLS is not usable.</source>
        <translation>TLS n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Check certificate and key files of the mail server.</source>
        <translation>Vérifiez les fichiers de certificat et de clé du serveur de messagerie.</translation>
    </message>
    <message>
        <source>{mx} sends text in clear behind its answer to STARTTLS: “{text}”.</source>
        <translation>{mx} envoie du texte en clair après sa réponse à STARTTLS&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>A sender that reads it as if it had come through TLS can be deceived; others may break off the handshake.</source>
        <translation>Un expéditeur qui le lit comme s’il était arrivé par TLS peut être trompé&#xa0;; d’autres peuvent interrompre la négociation.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy in front of it.</source>
        <translation>Mettez à jour le serveur de messagerie, ou le proxy placé devant lui.</translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation>le serveur de messagerie ne répond pas</translation>
    </message>
    <message>
        <source>the mail server did not let this computer in</source>
        <translation>le serveur de messagerie n’a pas laissé entrer cet ordinateur</translation>
    </message>
    <message>
        <source>The TLS handshake with {mx} succeeds.</source>
        <translation>La négociation TLS avec {mx} réussit.</translation>
    </message>
    <message>
        <source>The handshake with {mx} fails: {error}.</source>
        <translation>La négociation avec {mx} échoue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Senders can not deliver in enforce mode.</source>
        <translation>Les expéditeurs ne peuvent pas remettre de courrier en mode enforce.</translation>
    </message>
    <message>
        <source>Check protocol and cipher settings.</source>
        <translation>Vérifiez les réglages de protocole et de chiffrement.</translation>
    </message>
    <message>
        <source>All addresses of {mx} behave alike.</source>
        <translation>Toutes les adresses de {mx} se comportent de la même façon.</translation>
    </message>
    <message>
        <source>{ip} of {mx} behaves differently: {what}.</source>
        <translation>{ip}, adresse de {mx}, se comporte autrement&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Backup servers fail exactly when they are needed; senders hardly ever meet them before.</source>
        <translation>Les serveurs de secours tombent en panne juste quand on en a besoin&#xa0;; avant cela, les expéditeurs ne les rencontrent presque jamais.</translation>
    </message>
    <message>
        <source>Bring it to the same state or remove it.</source>
        <translation>Mettez-la dans le même état ou supprimez-la.</translation>
    </message>
    <message>
        <source>none of its addresses was looked at</source>
        <translation>aucune de ses adresses n’a été examinée</translation>
    </message>
    <message>
        <source>Port 25 answers</source>
        <translation>Le port 25 répond</translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation>STARTTLS est proposé</translation>
    </message>
    <message>
        <source>TLS handshake with the mail server</source>
        <translation>Négociation TLS avec le serveur de messagerie</translation>
    </message>
    <message>
        <source>Every address of the MX works</source>
        <translation>Chaque adresse du MX fonctionne</translation>
    </message>
    <message>
        <source>{mx} uses {version}.</source>
        <translation>{mx} utilise {version}.</translation>
    </message>
    <message>
        <source>{mx} only offers {version}.</source>
        <translation>{mx} ne propose que {version}.</translation>
    </message>
    <message>
        <source>Current senders refuse it.</source>
        <translation>Les expéditeurs actuels le refusent.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 on {mx}.</source>
        <translation>Activez TLS 1.2 et 1.3 sur {mx}.</translation>
    </message>
    <message>
        <source>{mx} still accepts {version}.</source>
        <translation>{mx} accepte encore {version}.</translation>
    </message>
    <message>
        <source>Outdated, but no obstacle for MTA-STS.</source>
        <translation>C’est dépassé, mais ce n’est pas un obstacle pour MTA-STS.</translation>
    </message>
    <message>
        <source>Disable it when your partners allow.</source>
        <translation>Désactivez-le quand vos correspondants le permettent.</translation>
    </message>
    <message>
        <source>{mx} shows its certificate to whoever asks.</source>
        <translation>{mx} présente son certificat à quiconque le demande.</translation>
    </message>
    <message>
        <source>{mx} refuses clients that {what} in the handshake (SNI): {error}.</source>
        <translation>{mx} refuse les clients qui {what} lors de la négociation (SNI)&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Mail servers must not insist on it.</source>
        <translation>Les serveurs de messagerie ne doivent pas l’exiger.</translation>
    </message>
    <message>
        <source>Configure a certificate on {mx} for clients that send no name that it knows.</source>
        <translation>Configurez sur {mx} un certificat pour les clients qui n’envoient pas de nom connu de lui.</translation>
    </message>
    <message>
        <source>{mx} shows another certificate to clients that send no name: {names}.</source>
        <translation>{mx} présente un autre certificat aux clients qui n’envoient pas de nom&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Fine: senders with MTA-STS send the name of the MX. Some others do not.</source>
        <translation>Cela convient&#xa0;: les expéditeurs avec MTA-STS envoient le nom du MX. Certains autres ne le font pas.</translation>
    </message>
    <message>
        <source>send no name</source>
        <translation>n’envoient pas de nom</translation>
    </message>
    <message>
        <source>send a name that it does not know</source>
        <translation>envoient un nom qu’il ne connaît pas</translation>
    </message>
    <message>
        <source>the server did not let this computer in once more</source>
        <translation>le serveur n’a pas laissé entrer cet ordinateur une nouvelle fois</translation>
    </message>
    <message>
        <source>TLS version of the mail server</source>
        <translation>Version de TLS du serveur de messagerie</translation>
    </message>
    <message>
        <source>Works with and without SNI</source>
        <translation>Fonctionne avec et sans SNI</translation>
    </message>
    <message>
        <source>version, mode and max_age appear once at most.</source>
        <translation>version, mode et max_age figurent une fois au plus.</translation>
    </message>
    <message>
        <source>{name} appears {count} times.</source>
        <translation>{name} figure {count} fois.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, KumoMTA rejects the file.</source>
        <translation>Le premier devrait compter&#xa0;; la plupart des expéditeurs prennent le dernier, KumoMTA rejette le fichier.</translation>
    </message>
    <message>
        <source>Keep one {name} line.</source>
        <translation>Gardez une seule ligne {name}.</translation>
    </message>
    <message>
        <source>Every field is known.</source>
        <translation>Chaque champ est connu.</translation>
    </message>
    <message>
        <source>“{name}” is not known. Did you mean {suggestion}?</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas connu. Vouliez-vous dire {suggestion}&#xa0;?</translation>
    </message>
    <message>
        <source>Unknown fields are ignored, so this line has no effect.</source>
        <translation>Les champs inconnus sont ignorés&#xa0;: cette ligne n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>Write {suggestion} in line {line}.</source>
        <translation>Écrivez {suggestion} à la ligne {line}.</translation>
    </message>
    <message>
        <source>Unknown field {name}.</source>
        <translation>Champ inconnu {name}.</translation>
    </message>
    <message>
        <source>Senders ignore it; maddy fails when the value holds a colon.</source>
        <translation>Les expéditeurs l’ignorent&#xa0;; maddy échoue quand la valeur contient un deux-points.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>Supprimez la ligne {line}.</translation>
    </message>
    <message>
        <source>The policy is enforced.</source>
        <translation>La politique est en mode enforce.</translation>
    </message>
    <message>
        <source>The policy is in testing mode.</source>
        <translation>La politique est en mode testing.</translation>
    </message>
    <message>
        <source>Problems are reported, mail is still delivered without protection.</source>
        <translation>Les problèmes sont signalés, le courrier est toujours remis sans protection.</translation>
    </message>
    <message>
        <source>Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a new id, for example {newid}.</source>
        <translation>Observez les rapports TLS pour {domain} pendant deux semaines, puis écrivez «&#xa0;mode: enforce&#xa0;» et définissez un nouvel id, par exemple {newid}.</translation>
    </message>
    <message>
        <source>The policy is switched off (none).</source>
        <translation>La politique est désactivée (none).</translation>
    </message>
    <message>
        <source>Senders drop protection for the domain.</source>
        <translation>Les expéditeurs cessent de protéger le domaine.</translation>
    </message>
    <message>
        <source>Fine while removing MTA-STS; otherwise use testing or enforce.</source>
        <translation>Convient pendant le retrait de MTA-STS&#xa0;; sinon, utilisez testing ou enforce.</translation>
    </message>
    <message>
        <source>The switched-off policy has no mx line.</source>
        <translation>La politique désactivée n’a pas de ligne mx.</translation>
    </message>
    <message>
        <source>That is correct, but chasquid rejects it and keeps the old policy until it runs out, and Stalwart calls it invalid.</source>
        <translation>C’est correct, mais chasquid la rejette et garde l’ancienne politique jusqu’à son échéance, et Stalwart la dit invalide.</translation>
    </message>
    <message>
        <source>Leave one mx line in: {suggestion}</source>
        <translation>Laissez une ligne mx&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>No repeated fields</source>
        <translation>Pas de champ répété</translation>
    </message>
    <message>
        <source>No unknown fields</source>
        <translation>Pas de champ inconnu</translation>
    </message>
    <message>
        <source>Policy is enforced</source>
        <translation>La politique est en mode enforce</translation>
    </message>
    <message>
        <source>The file is plain text in UTF-8.</source>
        <translation>Le fichier est du texte brut en UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with an invisible byte order mark.</source>
        <translation>Le fichier commence par une marque d’ordre des octets invisible.</translation>
    </message>
    <message>
        <source>The first field name becomes unreadable, usually “version”.</source>
        <translation>Le nom du premier champ devient illisible, en général «&#xa0;version&#xa0;».</translation>
    </message>
    <message>
        <source>Save as “UTF-8 without BOM” or ASCII.</source>
        <translation>Enregistrez en «&#xa0;UTF-8 sans BOM&#xa0;» ou en ASCII.</translation>
    </message>
    <message>
        <source>The file is saved as UTF-16.</source>
        <translation>Le fichier est enregistré en UTF-16.</translation>
    </message>
    <message>
        <source>Senders can not read it.</source>
        <translation>Les expéditeurs ne peuvent pas le lire.</translation>
    </message>
    <message>
        <source>Save as UTF-8 or ASCII.</source>
        <translation>Enregistrez en UTF-8 ou en ASCII.</translation>
    </message>
    <message>
        <source>There are unreadable bytes in line {line}.</source>
        <translation>La ligne {line} contient des octets illisibles.</translation>
    </message>
    <message>
        <source>Strict senders reject the whole file.</source>
        <translation>Les expéditeurs stricts rejettent tout le fichier.</translation>
    </message>
    <message>
        <source>Remove them from line {line}; plain ASCII is enough.</source>
        <translation>Supprimez-les de la ligne {line}&#xa0;; de l’ASCII simple suffit.</translation>
    </message>
    <message>
        <source>The file looks like a policy.</source>
        <translation>Le fichier ressemble à une politique.</translation>
    </message>
    <message>
        <source>An HTML page came instead of the policy.</source>
        <translation>Une page HTML est arrivée à la place de la politique.</translation>
    </message>
    <message>
        <source>Senders see no policy; often it is the start page or an error page.</source>
        <translation>Les expéditeurs ne voient aucune politique&#xa0;; souvent, c’est la page d’accueil ou une page d’erreur.</translation>
    </message>
    <message>
        <source>Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and exempt the path from rewriting.</source>
        <translation>Déposez le fichier de texte brut à https://mta-sts.{domain}/.well-known/mta-sts.txt et exemptez ce chemin de la réécriture.</translation>
    </message>
    <message>
        <source>The file is JSON.</source>
        <translation>Le fichier est en JSON.</translation>
    </message>
    <message>
        <source>That was an early draft; senders read lines.</source>
        <translation>C’était le format d’un ancien brouillon&#xa0;; les expéditeurs lisent des lignes.</translation>
    </message>
    <message>
        <source>Use “key: value” lines, the first one “version: STSv1”.</source>
        <translation>Utilisez des lignes «&#xa0;clé: valeur&#xa0;», la première étant «&#xa0;version: STSv1&#xa0;».</translation>
    </message>
    <message>
        <source>The file holds the text of the DNS record.</source>
        <translation>Le fichier contient le texte de l’enregistrement DNS.</translation>
    </message>
    <message>
        <source>Record and file have different formats.</source>
        <translation>L’enregistrement et le fichier ont des formats différents.</translation>
    </message>
    <message>
        <source>Start the file with “version: STSv1”.</source>
        <translation>Commencez le fichier par «&#xa0;version: STSv1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Déposez-le à nouveau à https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Every line has the form “key: value”.</source>
        <translation>Chaque ligne a la forme «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} has blanks before the {where}.</source>
        <translation>La ligne {line} a des espaces avant {where}.</translation>
    </message>
    <message>
        <source>Strict senders reject the file.</source>
        <translation>Les expéditeurs stricts rejettent le fichier.</translation>
    </message>
    <message>
        <source>Remove the blanks in line {line}.</source>
        <translation>Supprimez les espaces de la ligne {line}.</translation>
    </message>
    <message>
        <source>Line {line} looks like a comment.</source>
        <translation>La ligne {line} ressemble à un commentaire.</translation>
    </message>
    <message>
        <source>The format has no comments; strict senders reject the file.</source>
        <translation>Le format n’admet pas de commentaires&#xa0;; les expéditeurs stricts rejettent le fichier.</translation>
    </message>
    <message>
        <source>Remove the line “{text}”.</source>
        <translation>Supprimez la ligne «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} is not “key: value”: {text}</source>
        <translation>La ligne {line} n’est pas «&#xa0;clé: valeur&#xa0;»&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Use one “key: value” per line; correct line {line}.</source>
        <translation>Utilisez un «&#xa0;clé: valeur&#xa0;» par ligne&#xa0;; corrigez la ligne {line}.</translation>
    </message>
    <message>
        <source>Line {line} has no value.</source>
        <translation>La ligne {line} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>mox and postfix-tlspol reject the file.</source>
        <translation>mox et postfix-tlspol rejettent le fichier.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>le deux-points</translation>
    </message>
    <message>
        <source>Lines end as they should, and none is empty.</source>
        <translation>Les fins de ligne sont correctes, et aucune ligne n’est vide.</translation>
    </message>
    <message>
        <source>Lines end in {ends}.</source>
        <translation>Les lignes se terminent par {ends}.</translation>
    </message>
    <message>
        <source>Most senders see a single line.</source>
        <translation>La plupart des expéditeurs voient une seule ligne.</translation>
    </message>
    <message>
        <source>Save with LF or CRLF; line {line} is the first to correct.</source>
        <translation>Enregistrez avec LF ou CRLF&#xa0;; la ligne {line} est la première à corriger.</translation>
    </message>
    <message>
        <source>Line {line} is empty.</source>
        <translation>La ligne {line} est vide.</translation>
    </message>
    <message>
        <source>Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy.</source>
        <translation>La grammaire ne le permet pas&#xa0;: mox, postfix-tlspol et maddy ignorent toute la politique.</translation>
    </message>
    <message>
        <source>Remove line {line}; the file ends right after its last line.</source>
        <translation>Supprimez la ligne {line}&#xa0;; le fichier se termine juste après sa dernière ligne.</translation>
    </message>
    <message>
        <source>Plain UTF-8 text</source>
        <translation>Texte brut en UTF-8</translation>
    </message>
    <message>
        <source>It is a policy file</source>
        <translation>C’est un fichier de politique</translation>
    </message>
    <message>
        <source>Every line is “key: value”</source>
        <translation>Chaque ligne est «&#xa0;clé: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>The mx lines are as the mode asks for.</source>
        <translation>Les lignes mx sont telles que le mode les demande.</translation>
    </message>
    <message>
        <source>The policy names no mail server.</source>
        <translation>La politique ne désigne aucun serveur de messagerie.</translation>
    </message>
    <message>
        <source>Senders reject the file.</source>
        <translation>Les expéditeurs rejettent le fichier.</translation>
    </message>
    <message>
        <source>Add an mx line for each MX host: {suggestion}</source>
        <translation>Ajoutez une ligne mx pour chaque hôte MX&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>Every mx line holds a host name or a wildcard.</source>
        <translation>Chaque ligne mx contient un nom d’hôte ou un joker.</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot.</source>
        <translation>«&#xa0;{value}&#xa0;» se termine par un point.</translation>
    </message>
    <message>
        <source>Some senders never match it, mox drops the whole policy.</source>
        <translation>Certains expéditeurs n’y trouvent jamais de correspondance, mox rejette toute la politique.</translation>
    </message>
    <message>
        <source>Remove the dot: “mx: {suggestion}”.</source>
        <translation>Supprimez le point&#xa0;: «&#xa0;mx: {suggestion}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” is not a valid wildcard.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un joker valide.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label.</source>
        <translation>Un astérisque ne peut remplacer que le premier label entier.</translation>
    </message>
    <message>
        <source>Write “mx: {suggestion}”.</source>
        <translation>Écrivez «&#xa0;mx: {suggestion}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} holds several names: “{value}”.</source>
        <translation>La ligne {line} contient plusieurs noms&#xa0;: «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Senders take the whole text as one name.</source>
        <translation>Les expéditeurs prennent tout le texte pour un seul nom.</translation>
    </message>
    <message>
        <source>One mx line per name: {suggestion}</source>
        <translation>Une ligne mx par nom&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” is not a host name.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>It can never equal an MX name.</source>
        <translation>Cela ne peut jamais être égal à un nom de MX.</translation>
    </message>
    <message>
        <source>Use the MX host name alone: “mx: {suggestion}”.</source>
        <translation>N’utilisez que le nom d’hôte du MX&#xa0;: «&#xa0;mx: {suggestion}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” is not in ASCII form.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas sous forme ASCII.</translation>
    </message>
    <message>
        <source>Policies need the xn-- form.</source>
        <translation>Les politiques exigent la forme xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid host name.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nom d’hôte valide.</translation>
    </message>
    <message>
        <source>Strict senders drop the whole policy for one bad line.</source>
        <translation>Les expéditeurs stricts rejettent toute la politique pour une seule ligne fautive.</translation>
    </message>
    <message>
        <source>Correct or remove line {line}.</source>
        <translation>Corrigez ou supprimez la ligne {line}.</translation>
    </message>
    <message>
        <source>The mx patterns are as narrow as they should be.</source>
        <translation>Les motifs mx sont aussi étroits qu’il le faut.</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {suffix}.</source>
        <translation>«&#xa0;{value}&#xa0;» permet tout domaine sous {suffix}.</translation>
    </message>
    <message>
        <source>Anyone with a certificate there could receive your mail.</source>
        <translation>Quiconque y possède un certificat pourrait recevoir votre courrier.</translation>
    </message>
    <message>
        <source>“{value}” allows every host of {domain}.</source>
        <translation>«&#xa0;{value}&#xa0;» permet tout hôte de {domain}.</translation>
    </message>
    <message>
        <source>Any machine with a name and certificate under it passes as mail server.</source>
        <translation>Toute machine qui y a un nom et un certificat passe pour un serveur de messagerie.</translation>
    </message>
    <message>
        <source>At least one mx</source>
        <translation>Au moins un mx</translation>
    </message>
    <message>
        <source>mx patterns</source>
        <translation>Motifs mx</translation>
    </message>
    <message>
        <source>mx patterns are narrow</source>
        <translation>Les motifs mx sont étroits</translation>
    </message>
    <message>
        <source>The version is STSv1.</source>
        <translation>La version est STSv1.</translation>
    </message>
    <message>
        <source>There is no version line.</source>
        <translation>Il n’y a pas de ligne version.</translation>
    </message>
    <message>
        <source>Begin with “version: STSv1”.</source>
        <translation>Commencez par «&#xa0;version: STSv1&#xa0;».</translation>
    </message>
    <message>
        <source>The version is “{value}”.</source>
        <translation>La version est «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Only STSv1, in exactly this spelling, is known.</source>
        <translation>Seul STSv1, dans cette graphie exacte, est connu.</translation>
    </message>
    <message>
        <source>Write “version: STSv1” in line {line}.</source>
        <translation>Écrivez «&#xa0;version: STSv1&#xa0;» à la ligne {line}.</translation>
    </message>
    <message>
        <source>version is on line {line}.</source>
        <translation>version est à la ligne {line}.</translation>
    </message>
    <message>
        <source>The standard allows any order; Google asks for the first line.</source>
        <translation>La norme permet tout ordre&#xa0;; Google demande la première ligne.</translation>
    </message>
    <message>
        <source>Move it to the top.</source>
        <translation>Déplacez-la tout en haut.</translation>
    </message>
    <message>
        <source>The mode is {value}.</source>
        <translation>Le mode est {value}.</translation>
    </message>
    <message>
        <source>There is no mode line.</source>
        <translation>Il n’y a pas de ligne mode.</translation>
    </message>
    <message>
        <source>Add “mode: testing” for a start.</source>
        <translation>Ajoutez «&#xa0;mode: testing&#xa0;» pour commencer.</translation>
    </message>
    <message>
        <source>The mode is “{value}”.</source>
        <translation>Le mode est «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Only enforce, testing and none exist, in lower case; “report” is from an old draft.</source>
        <translation>Seuls enforce, testing et none existent, en minuscules&#xa0;; «&#xa0;report&#xa0;» vient d’un ancien brouillon.</translation>
    </message>
    <message>
        <source>Write “mode: {suggestion}” in line {line}.</source>
        <translation>Écrivez «&#xa0;mode: {suggestion}&#xa0;» à la ligne {line}.</translation>
    </message>
    <message>
        <source>max_age is {value} s.</source>
        <translation>max_age est de {value}&#xa0;s.</translation>
    </message>
    <message>
        <source>There is no max_age line.</source>
        <translation>Il n’y a pas de ligne max_age.</translation>
    </message>
    <message>
        <source>Add “max_age: 604800”.</source>
        <translation>Ajoutez «&#xa0;max_age: 604800&#xa0;».</translation>
    </message>
    <message>
        <source>max_age is “{value}”.</source>
        <translation>max_age vaut «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>It must be seconds as plain digits, at most ten.</source>
        <translation>Ce doit être un nombre de secondes en simples chiffres, dix au plus.</translation>
    </message>
    <message>
        <source>Write for example “max_age: 604800” (one week) in line {line}.</source>
        <translation>Écrivez par exemple «&#xa0;max_age: 604800&#xa0;» (une semaine) à la ligne {line}.</translation>
    </message>
    <message>
        <source>max_age is {value}, above the limit of one year.</source>
        <translation>max_age vaut {value}, au-delà de la limite d’un an.</translation>
    </message>
    <message>
        <source>Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the policy.</source>
        <translation>Certains expéditeurs le réduisent&#xa0;; postfix-mta-sts-resolver, chasquid et mailauth rejettent la politique.</translation>
    </message>
    <message>
        <source>Senders may keep the policy for {human}.</source>
        <translation>Les expéditeurs peuvent garder la politique pendant {human}.</translation>
    </message>
    <message>
        <source>max_age is 0.</source>
        <translation>max_age vaut 0.</translation>
    </message>
    <message>
        <source>Senders may keep the policy only {human}.</source>
        <translation>Les expéditeurs ne peuvent garder la politique que pendant {human}.</translation>
    </message>
    <message>
        <source>An attacker just has to wait; some checkers treat less than a day as an error.</source>
        <translation>Il suffit à un attaquant d’attendre&#xa0;; certains vérificateurs traitent moins d’un jour comme une erreur.</translation>
    </message>
    <message>
        <source>The standard expects weeks; the NCSC asks for two weeks.</source>
        <translation>La norme attend des semaines&#xa0;; le NCSC demande deux semaines.</translation>
    </message>
    <message>
        <source>The opt-out is cached for {human}.</source>
        <translation>La désactivation est gardée en cache pendant {human}.</translation>
    </message>
    <message>
        <source>A short time is suggested so that you can start again soon.</source>
        <translation>Une durée courte est conseillée pour pouvoir recommencer bientôt.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} secondes</translation>
    </message>
    <message>
        <source>there is no max_age</source>
        <translation>il n’y a pas de max_age</translation>
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
        <translation>Durée de mise en cache</translation>
    </message>
    <message>
        <source>there is no MTA-STS record</source>
        <translation>il n’y a pas d’enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} is answered.</source>
        <translation>La requête pour _mta-sts.{domain} reçoit une réponse.</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} ends in {rcode}.</source>
        <translation>La requête pour _mta-sts.{domain} se termine par {rcode}.</translation>
    </message>
    <message>
        <source>Senders without a cached policy act as if you had none; others keep the old one and can not see changes.</source>
        <translation>Les expéditeurs sans politique en cache font comme si vous n’en aviez pas&#xa0;; les autres gardent l’ancienne et ne voient pas les changements.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.</source>
        <translation>Réparez les serveurs de noms de {domain}, ou la chaîne de CNAME à _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>An MTA-STS record is published at _mta-sts.{domain}.</source>
        <translation>Un enregistrement MTA-STS est publié à _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>There is no TXT record at _mta-sts.{domain}.</source>
        <translation>Il n’y a pas d’enregistrement TXT à _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders never look for your policy file without it.</source>
        <translation>Sans lui, les expéditeurs ne cherchent jamais votre fichier de politique.</translation>
    </message>
    <message>
        <source>Publish: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; after the policy file is online.</source>
        <translation>Publiez&#xa0;: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; une fois le fichier de politique en ligne.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias for {target}, which has no TXT record.</source>
        <translation>_mta-sts.{domain} est un alias de {target}, qui n’a pas d’enregistrement TXT.</translation>
    </message>
    <message>
        <source>Same as no record: senders never look for your policy file.</source>
        <translation>C’est comme s’il n’y avait pas d’enregistrement&#xa0;: les expéditeurs ne cherchent jamais votre fichier de politique.</translation>
    </message>
    <message>
        <source>Ask the provider for the right target, or replace the alias by your own record: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>Demandez au fournisseur la bonne cible, ou remplacez l’alias par votre propre enregistrement&#xa0;: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} says “{text}”.</source>
        <translation>L’enregistrement TXT à _mta-sts.{domain} indique «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>It is not an MTA-STS record, so senders see none.</source>
        <translation>Ce n’est pas un enregistrement MTA-STS&#xa0;: les expéditeurs n’en voient donc aucun.</translation>
    </message>
    <message>
        <source>Publish &quot;v=STSv1; id={newid};&quot; at _mta-sts.{domain} and move the other text.</source>
        <translation>Publiez &quot;v=STSv1; id={newid};&quot; à _mta-sts.{domain} et déplacez l’autre texte.</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at {right}.</source>
        <translation>L’enregistrement MTA-STS est bien à {right}.</translation>
    </message>
    <message>
        <source>The MTA-STS record sits at {found}.</source>
        <translation>L’enregistrement MTA-STS se trouve à {found}.</translation>
    </message>
    <message>
        <source>Senders only ask {right}.</source>
        <translation>Les expéditeurs n’interrogent que {right}.</translation>
    </message>
    <message>
        <source>Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.</source>
        <translation>Déplacez-le à {right}. Dans beaucoup d’interfaces DNS, le champ du nom doit contenir seulement «&#xa0;_mta-sts&#xa0;».</translation>
    </message>
    <message>
        <source>Exactly one record is published.</source>
        <translation>Exactement un enregistrement est publié.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at _mta-sts.{domain}.</source>
        <translation>Il y a {count} enregistrements MTA-STS à _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The standard says: treat as no policy. A few senders pick one at random.</source>
        <translation>La norme dit&#xa0;: traiter comme une absence de politique. Quelques expéditeurs en prennent un au hasard.</translation>
    </message>
    <message>
        <source>Delete all but the newest, so that one record is left at _mta-sts.{domain}.</source>
        <translation>Supprimez-les tous sauf le plus récent, pour qu’il n’en reste qu’un à _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Other text is published at _mta-sts.{domain}: “{text}”.</source>
        <translation>Un autre texte est publié à _mta-sts.{domain}&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Allowed, but maddy and KumoMTA can not cope with it.</source>
        <translation>C’est permis, mais maddy et KumoMTA ne s’en accommodent pas.</translation>
    </message>
    <message>
        <source>Move the record “{text}” elsewhere.</source>
        <translation>Déplacez l’enregistrement «&#xa0;{text}&#xa0;» ailleurs.</translation>
    </message>
    <message>
        <source>The record starts with v=STSv1;</source>
        <translation>L’enregistrement commence par v=STSv1;</translation>
    </message>
    <message>
        <source>The record starts with “{start}”.</source>
        <translation>L’enregistrement commence par «&#xa0;{start}&#xa0;».</translation>
    </message>
    <message>
        <source>Senders compare the eight characters v=STSv1; exactly and ignore the record.</source>
        <translation>Les expéditeurs comparent exactement les huit caractères v=STSv1; et ignorent l’enregistrement.</translation>
    </message>
    <message>
        <source>Start the value with v=STSv1; and nothing before it: {suggestion}</source>
        <translation>Commencez la valeur par v=STSv1; sans rien devant&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>There is a blank before the first semicolon.</source>
        <translation>Il y a un espace avant le premier point-virgule.</translation>
    </message>
    <message>
        <source>The grammar allows it, the text of the standard does not; chasquid and Halon ignore such a record.</source>
        <translation>La grammaire le permet, le texte de la norme non&#xa0;; chasquid et Halon ignorent un tel enregistrement.</translation>
    </message>
    <message>
        <source>Remove the blank: {suggestion}</source>
        <translation>Supprimez l’espace&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>Every field of the record can be read.</source>
        <translation>Chaque champ de l’enregistrement est lisible.</translation>
    </message>
    <message>
        <source>Not readable from “{rest}” on.</source>
        <translation>Illisible à partir de «&#xa0;{rest}&#xa0;».</translation>
    </message>
    <message>
        <source>Strict senders drop the whole record and with it the policy.</source>
        <translation>Les expéditeurs stricts rejettent tout l’enregistrement, et avec lui la politique.</translation>
    </message>
    <message>
        <source>Use the suggested value: {suggestion}</source>
        <translation>Utilisez la valeur proposée&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>The record has {what}.</source>
        <translation>L’enregistrement contient {what}.</translation>
    </message>
    <message>
        <source>Many senders overlook it; mox and postfix-tlspol drop the record.</source>
        <translation>Beaucoup d’expéditeurs passent outre&#xa0;; mox et postfix-tlspol rejettent l’enregistrement.</translation>
    </message>
    <message>
        <source>Remove it: {suggestion}</source>
        <translation>Supprimez cela&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>The policy id is {id}.</source>
        <translation>L’id de la politique est {id}.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>L’enregistrement n’a pas d’id.</translation>
    </message>
    <message>
        <source>Senders treat it as invalid.</source>
        <translation>Les expéditeurs le traitent comme invalide.</translation>
    </message>
    <message>
        <source>Add id={newid}: {suggestion}</source>
        <translation>Ajoutez id={newid}&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>The id “{id}” is not allowed.</source>
        <translation>L’id «&#xa0;{id}&#xa0;» n’est pas permis.</translation>
    </message>
    <message>
        <source>Only letters and digits, at most 32. Strict senders ignore the record although others accept it.</source>
        <translation>Uniquement des lettres et des chiffres, 32 au plus. Les expéditeurs stricts ignorent l’enregistrement, même si d’autres l’acceptent.</translation>
    </message>
    <message>
        <source>Use for example id={newid} (date and time without separators).</source>
        <translation>Utilisez par exemple id={newid} (date et heure sans séparateurs).</translation>
    </message>
    <message>
        <source>The record holds the version and one id only.</source>
        <translation>L’enregistrement ne contient que la version et un seul id.</translation>
    </message>
    <message>
        <source>The field {name} appears {count} times.</source>
        <translation>Le champ {name} figure {count} fois.</translation>
    </message>
    <message>
        <source>The first should count, but many senders take the last and mox refuses the record.</source>
        <translation>Le premier devrait compter, mais beaucoup d’expéditeurs prennent le dernier et mox refuse l’enregistrement.</translation>
    </message>
    <message>
        <source>Keep one: {suggestion}</source>
        <translation>Gardez-en un&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>Senders ignore it.</source>
        <translation>Les expéditeurs l’ignorent.</translation>
    </message>
    <message>
        <source>Remove it unless you know what it is for.</source>
        <translation>Supprimez-le, à moins de savoir à quoi il sert.</translation>
    </message>
    <message>
        <source>DNS answers for _mta-sts</source>
        <translation>Le DNS répond pour _mta-sts</translation>
    </message>
    <message>
        <source>_mta-sts record exists</source>
        <translation>L’enregistrement _mta-sts existe</translation>
    </message>
    <message>
        <source>Record at the right name</source>
        <translation>Enregistrement au bon nom</translation>
    </message>
    <message>
        <source>Exactly one record</source>
        <translation>Exactement un enregistrement</translation>
    </message>
    <message>
        <source>Starts with v=STSv1;</source>
        <translation>Commence par v=STSv1;</translation>
    </message>
    <message>
        <source>Record is well formed</source>
        <translation>L’enregistrement est bien formé</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la politique</translation>
    </message>
    <message>
        <source>No repeated or unknown fields</source>
        <translation>Pas de champ répété ou inconnu</translation>
    </message>
    <message>
        <source>Caches keep the record for {ttl} s.</source>
        <translation>Les caches gardent l’enregistrement {ttl}&#xa0;s.</translation>
    </message>
    <message>
        <source>The TTL is {ttl} s.</source>
        <translation>Le TTL est de {ttl}&#xa0;s.</translation>
    </message>
    <message>
        <source>After a policy change senders may keep the old id for that long.</source>
        <translation>Après un changement de politique, les expéditeurs peuvent garder l’ancien id aussi longtemps.</translation>
    </message>
    <message>
        <source>Use 300 to 3600 s for _mta-sts.{domain}, at most a day.</source>
        <translation>Utilisez 300 à 3600&#xa0;s pour _mta-sts.{domain}, un jour au plus.</translation>
    </message>
    <message>
        <source>no name server of the domain told it</source>
        <translation>aucun serveur de noms du domaine ne l’a indiqué</translation>
    </message>
    <message>
        <source>Some senders see the old id or no record at all.</source>
        <translation>Certains expéditeurs voient l’ancien id, ou aucun enregistrement.</translation>
    </message>
    <message>
        <source>Lifetime of the record in caches</source>
        <translation>Durée de vie de l’enregistrement dans les caches</translation>
    </message>
    <message>
        <source>All name servers agree</source>
        <translation>Tous les serveurs de noms concordent</translation>
    </message>
    <message>
        <source>there is no TLS reporting record</source>
        <translation>il n’y a pas d’enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>A TLS reporting record is published at _smtp._tls.{domain}.</source>
        <translation>Un enregistrement TLS-RPT est publié à _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>There is no TLS reporting record at _smtp._tls.{domain}.</source>
        <translation>Il n’y a pas d’enregistrement TLS-RPT à _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>MTA-STS works, but nobody tells you about failures, and testing mode makes little sense.</source>
        <translation>MTA-STS fonctionne, mais personne ne vous informe des échecs, et le mode testing n’a guère de sens.</translation>
    </message>
    <message>
        <source>Publish: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</source>
        <translation>Publiez&#xa0;: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</translation>
    </message>
    <message>
        <source>The question for _smtp._tls.{domain} ends in {rcode}.</source>
        <translation>La requête pour _smtp._tls.{domain} se termine par {rcode}.</translation>
    </message>
    <message>
        <source>Senders do not report.</source>
        <translation>Les expéditeurs n’envoient pas de rapports.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.</source>
        <translation>Réparez les serveurs de noms de {domain}, ou la chaîne de CNAME à _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>The TLS reporting record stands at {right}.</source>
        <translation>L’enregistrement TLS-RPT est bien à {right}.</translation>
    </message>
    <message>
        <source>The TLS reporting record sits at {found}.</source>
        <translation>L’enregistrement TLS-RPT se trouve à {found}.</translation>
    </message>
    <message>
        <source>Move it to {right}; the name field is usually “_smtp._tls”.</source>
        <translation>Déplacez-le à {right}&#xa0;; le champ du nom est généralement «&#xa0;_smtp._tls&#xa0;».</translation>
    </message>
    <message>
        <source>Exactly one reporting record is published.</source>
        <translation>Exactement un enregistrement TLS-RPT est publié.</translation>
    </message>
    <message>
        <source>There are {count} reporting records at _smtp._tls.{domain}.</source>
        <translation>Il y a {count} enregistrements TLS-RPT à _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>Senders then act as if there were none.</source>
        <translation>Les expéditeurs font alors comme s’il n’y en avait aucun.</translation>
    </message>
    <message>
        <source>Merge the addresses into one record, separated by commas: {suggestion}</source>
        <translation>Réunissez les adresses dans un seul enregistrement, séparées par des virgules&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>Other text is published at _smtp._tls.{domain}: “{text}”.</source>
        <translation>Un autre texte est publié à _smtp._tls.{domain}&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Allowed, but not every sender expects it.</source>
        <translation>C’est permis, mais tous les expéditeurs ne s’y attendent pas.</translation>
    </message>
    <message>
        <source>The record starts with v=TLSRPTv1;</source>
        <translation>L’enregistrement commence par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Start with v=TLSRPTv1; and nothing before it: {suggestion}</source>
        <translation>Commencez par v=TLSRPTv1; sans rien devant&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>The Postfix reporter (sys4) refuses such a record.</source>
        <translation>Le générateur de rapports de Postfix (sys4) refuse un tel enregistrement.</translation>
    </message>
    <message>
        <source>Strict senders send no reports.</source>
        <translation>Les expéditeurs stricts n’envoient pas de rapports.</translation>
    </message>
    <message>
        <source>mox refuses empty fields; others do not mind.</source>
        <translation>mox refuse les champs vides&#xa0;; les autres n’y voient pas d’inconvénient.</translation>
    </message>
    <message>
        <source>It has no effect; ruf, fo and pct belong to DMARC.</source>
        <translation>Cela n’a aucun effet&#xa0;; ruf, fo et pct appartiennent à DMARC.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez cela.</translation>
    </message>
    <message>
        <source>rua appears {count} times.</source>
        <translation>rua figure {count} fois.</translation>
    </message>
    <message>
        <source>The standard has no rule for that; some senders use only the first.</source>
        <translation>La norme n’a pas de règle pour cela&#xa0;; certains expéditeurs n’utilisent que le premier.</translation>
    </message>
    <message>
        <source>Put all addresses into one rua, separated by commas: {suggestion}</source>
        <translation>Mettez toutes les adresses dans un seul rua, séparées par des virgules&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>Enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>Reporting record at the right name</source>
        <translation>Enregistrement TLS-RPT au bon nom</translation>
    </message>
    <message>
        <source>Exactly one reporting record</source>
        <translation>Exactement un enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>Starts with v=TLSRPTv1;</source>
        <translation>Commence par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Reporting record is well formed</source>
        <translation>L’enregistrement TLS-RPT est bien formé</translation>
    </message>
    <message>
        <source>File can be opened</source>
        <translation>Le fichier peut être ouvert</translation>
    </message>
    <message>
        <source>Report is JSON</source>
        <translation>Le rapport est en JSON</translation>
    </message>
    <message>
        <source>Sender is named</source>
        <translation>L’expéditeur est nommé</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Contact of the sender</source>
        <translation>Contact de l’expéditeur</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Id du rapport</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Policy type</source>
        <translation>Type de politique</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Domaine de la politique</translation>
    </message>
    <message>
        <source>Policy as the sender saw it</source>
        <translation>Politique telle que vue par l’expéditeur</translation>
    </message>
    <message>
        <source>MX patterns</source>
        <translation>Motifs MX</translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation>Nombres de sessions</translation>
    </message>
    <message>
        <source>Failure details</source>
        <translation>Détails des échecs</translation>
    </message>
    <message>
        <source>Result types</source>
        <translation>Types de résultat</translation>
    </message>
    <message>
        <source>Hosts of failures</source>
        <translation>Hôtes des échecs</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (et {count} de plus)</translation>
    </message>
    <message>
        <source>The file could be opened.</source>
        <translation>Le fichier a pu être ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be unpacked.</source>
        <translation>Le fichier est endommagé et ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The report in it cannot be read.</source>
        <translation>Le rapport qu’il contient ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than a report can be, or suspiciously so.</source>
        <translation>Décompressé, le fichier est plus gros qu’un rapport ne peut l’être, ou de façon suspecte.</translation>
    </message>
    <message>
        <source>Such files are made to fill memory; it was not read further.</source>
        <translation>De tels fichiers sont faits pour saturer la mémoire&#xa0;; la lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>Do not open it otherwise either.</source>
        <translation>Ne l’ouvrez pas non plus autrement.</translation>
    </message>
    <message>
        <source>There are more than 200 files or mails in it.</source>
        <translation>Il contient plus de 200 fichiers ou messages.</translation>
    </message>
    <message>
        <source>It was not read further.</source>
        <translation>La lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>Files are packed within files too often.</source>
        <translation>Trop d’archives sont imbriquées les unes dans les autres.</translation>
    </message>
    <message>
        <source>Unpack it by hand.</source>
        <translation>Décompressez-le à la main.</translation>
    </message>
    <message>
        <source>There is no TLS report in it.</source>
        <translation>Il ne contient pas de rapport TLS.</translation>
    </message>
    <message>
        <source>A report is JSON, or gzip or zip with JSON, alone or attached to a mail.</source>
        <translation>Un rapport est du JSON, ou du gzip ou zip contenant du JSON, seul ou joint à un message.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The report is a JSON object.</source>
        <translation>Le rapport est un objet JSON.</translation>
    </message>
    <message>
        <source>The report is not readable as JSON from byte {place} on.</source>
        <translation>Le rapport n’est pas lisible comme JSON à partir de l’octet {place}.</translation>
    </message>
    <message>
        <source>Without JSON there is no report.</source>
        <translation>Sans JSON, il n’y a pas de rapport.</translation>
    </message>
    <message>
        <source>Make sure that the file is complete and is a TLS report.</source>
        <translation>Assurez-vous que le fichier est complet et qu’il s’agit d’un rapport TLS.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>Le JSON n’est pas un objet.</translation>
    </message>
    <message>
        <source>A report is one JSON object.</source>
        <translation>Un rapport est un seul objet JSON.</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report.</source>
        <translation>Assurez-vous que le fichier est un rapport TLS.</translation>
    </message>
    <message>
        <source>The report starts with a byte order mark.</source>
        <translation>Le rapport commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>JSON must not have one; some readers refuse it.</source>
        <translation>Le JSON ne doit pas en avoir&#xa0;; certains lecteurs la refusent.</translation>
    </message>
    <message>
        <source>Tell the sender, whose software wrote the report.</source>
        <translation>Prévenez l’expéditeur, dont le logiciel a écrit le rapport.</translation>
    </message>
    <message>
        <source>The report names the organisation that sent it.</source>
        <translation>Le rapport nomme l’organisation qui l’a envoyé.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>{place} est absent.</translation>
    </message>
    <message>
        <source>It is not clear whose sessions these are.</source>
        <translation>On ne sait pas de qui sont ces sessions.</translation>
    </message>
    <message>
        <source>{place} is not a text.</source>
        <translation>{place} n’est pas un texte.</translation>
    </message>
    <message>
        <source>The report covers one day.</source>
        <translation>Le rapport couvre un jour.</translation>
    </message>
    <message>
        <source>It is not clear when this happened.</source>
        <translation>On ne sait pas quand cela s’est produit.</translation>
    </message>
    <message>
        <source>{place} is not a date and time.</source>
        <translation>{place} n’est pas une date avec heure.</translation>
    </message>
    <message>
        <source>{place} has no time zone; it is read as UTC.</source>
        <translation>{place} n’a pas de fuseau horaire&#xa0;; la valeur est lue en UTC.</translation>
    </message>
    <message>
        <source>RFC 3339 asks for one. Older reports of Microsoft leave it out.</source>
        <translation>La RFC 3339 en demande un. Les anciens rapports de Microsoft l’omettent.</translation>
    </message>
    <message>
        <source>The report ends before it starts.</source>
        <translation>Le rapport se termine avant de commencer.</translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation>C’est impossible.</translation>
    </message>
    <message>
        <source>The report does not cover just one day.</source>
        <translation>Le rapport ne couvre pas un jour exactement.</translation>
    </message>
    <message>
        <source>Senders should report whole days of UTC; sums per day are not exact.</source>
        <translation>Les expéditeurs devraient rendre compte de jours UTC entiers&#xa0;; les totaux par jour ne sont pas exacts.</translation>
    </message>
    <message>
        <source>The report says whom to ask.</source>
        <translation>Le rapport indique à qui s’adresser.</translation>
    </message>
    <message>
        <source>{place} is missing or null.</source>
        <translation>{place} est absent ou null.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Stalwart and software like it leave it out.</source>
        <translation>Il n’y a personne à qui s’adresser. Stalwart et des logiciels semblables l’omettent.</translation>
    </message>
    <message>
        <source>{place} is not a mail address.</source>
        <translation>{place} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Il n’y a personne à qui s’adresser.</translation>
    </message>
    <message>
        <source>The report has an id.</source>
        <translation>Le rapport a un id.</translation>
    </message>
    <message>
        <source>A report that comes twice cannot be told from two.</source>
        <translation>Un rapport reçu en double ne peut pas être distingué de deux rapports.</translation>
    </message>
    <message>
        <source>The report lists what the sender found.</source>
        <translation>Le rapport énumère ce que l’expéditeur a trouvé.</translation>
    </message>
    <message>
        <source>There are no {place}.</source>
        <translation>{place} est absent.</translation>
    </message>
    <message>
        <source>The report says nothing.</source>
        <translation>Le rapport ne dit rien.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: policies is an array of objects.</source>
        <translation>{place} n’est pas ce qu’il doit être&#xa0;: policies est un tableau d’objets.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Le rapport ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation>La liste des politiques est vide.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
    <message>
        <source>Each policy has one of the three types.</source>
        <translation>Chaque politique a l’un des trois types.</translation>
    </message>
    <message>
        <source>It is not clear what the sessions were held against.</source>
        <translation>On ne sait pas à quoi les sessions ont été confrontées.</translation>
    </message>
    <message>
        <source>{place} is none of sts, tlsa and no-policy-found.</source>
        <translation>{place} n’est ni sts, ni tlsa, ni no-policy-found.</translation>
    </message>
    <message>
        <source>Types are compared exactly, small letters included.</source>
        <translation>Les types sont comparés exactement, minuscules comprises.</translation>
    </message>
    <message>
        <source>Each policy names its domain.</source>
        <translation>Chaque politique nomme son domaine.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about.</source>
        <translation>On ne sait pas de quel domaine il s’agit.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about. The reporter for Postfix leaves it out where no policy was found.</source>
        <translation>On ne sait pas de quel domaine il s’agit. Le générateur de rapports pour Postfix l’omet quand aucune politique n’a été trouvée.</translation>
    </message>
    <message>
        <source>{place} is not a domain in A-label form.</source>
        <translation>{place} n’est pas un domaine sous forme A-label.</translation>
    </message>
    <message>
        <source>Each policy is quoted.</source>
        <translation>Chaque politique est citée.</translation>
    </message>
    <message>
        <source>It is not clear which version of the policy the sender had. Microsoft leaves it out when the policy could not be fetched.</source>
        <translation>On ne sait pas quelle version de la politique avait l’expéditeur. Microsoft l’omet quand la politique n’a pas pu être récupérée.</translation>
    </message>
    <message>
        <source>{place} is a text, not a list of texts.</source>
        <translation>{place} est un texte, et non une liste de textes.</translation>
    </message>
    <message>
        <source>Strict readers refuse the report.</source>
        <translation>Les lecteurs stricts refusent le rapport.</translation>
    </message>
    <message>
        <source>{place} is not a list of texts.</source>
        <translation>{place} n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>La politique ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The MX patterns are listed as they should be.</source>
        <translation>Les motifs MX sont énumérés comme il se doit.</translation>
    </message>
    <message>
        <source>It is not clear which MX hosts the policy allowed. Microsoft leaves it out.</source>
        <translation>On ne sait pas quels hôtes MX la politique permettait. Microsoft l’omet.</translation>
    </message>
    <message>
        <source>The example in RFC 8460 shows it like this, and older senders follow it.</source>
        <translation>L’exemple de la RFC 8460 le montre ainsi, et d’anciens expéditeurs le suivent.</translation>
    </message>
    <message>
        <source>The MX patterns cannot be read.</source>
        <translation>Les motifs MX ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The MX patterns stand under {place}.</source>
        <translation>Les motifs MX figurent sous {place}.</translation>
    </message>
    <message>
        <source>The name is mx-host; the other one comes from a draft.</source>
        <translation>Le nom est mx-host&#xa0;; l’autre vient d’un brouillon.</translation>
    </message>
    <message>
        <source>All numbers of sessions are whole numbers.</source>
        <translation>Tous les nombres de sessions sont des nombres entiers.</translation>
    </message>
    <message>
        <source>The report cannot be counted.</source>
        <translation>Le rapport ne peut pas être compté.</translation>
    </message>
    <message>
        <source>{place} is a text, not a number.</source>
        <translation>{place} est un texte, et non un nombre.</translation>
    </message>
    <message>
        <source>{place} is not a whole number from 0 up.</source>
        <translation>{place} n’est pas un nombre entier supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>Failures are told in detail where there are any.</source>
        <translation>Les échecs éventuels sont donnés en détail.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: failure-details is an array of objects with texts.</source>
        <translation>{place} n’est pas ce qu’il doit être&#xa0;: failure-details est un tableau d’objets contenant des textes.</translation>
    </message>
    <message>
        <source>The failures cannot be read.</source>
        <translation>Les échecs ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{place} is null.</source>
        <translation>{place} est null.</translation>
    </message>
    <message>
        <source>Without failures it should be left out, or be an empty list.</source>
        <translation>Sans échec, il devrait être omis, ou être une liste vide.</translation>
    </message>
    <message>
        <source>Sessions failed, but {place} does not say why.</source>
        <translation>Des sessions ont échoué, mais {place} ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The cause has to be guessed.</source>
        <translation>La cause doit être devinée.</translation>
    </message>
    <message>
        <source>Check the domain now: postseal-cli check.</source>
        <translation>Contrôlez le domaine maintenant&#xa0;: postseal-cli check.</translation>
    </message>
    <message>
        <source>All result types are registered ones.</source>
        <translation>Tous les types de résultat sont des types enregistrés.</translation>
    </message>
    <message>
        <source>It is not clear what went wrong.</source>
        <translation>On ne sait pas ce qui a échoué.</translation>
    </message>
    <message>
        <source>{place} is not a registered result type.</source>
        <translation>{place} n’est pas un type de résultat enregistré.</translation>
    </message>
    <message>
        <source>It is shown as it is. There is no registered type for an MX outside of the policy, so senders make up their own.</source>
        <translation>Il est affiché tel quel. Il n’existe pas de type enregistré pour un MX hors de la politique, si bien que les expéditeurs inventent le leur.</translation>
    </message>
    <message>
        <source>Each failure names the hosts that took part.</source>
        <translation>Chaque échec nomme les hôtes concernés.</translation>
    </message>
    <message>
        <source>{place} does not name the hosts that took part.</source>
        <translation>{place} ne nomme pas les hôtes concernés.</translation>
    </message>
    <message>
        <source>It is not clear which server to look at. Microsoft leaves them out when the policy could not be fetched.</source>
        <translation>On ne sait pas quel serveur examiner. Microsoft les omet quand la politique n’a pas pu être récupérée.</translation>
    </message>
    <message>
        <source>Check all servers of the domain: postseal-cli check.</source>
        <translation>Contrôlez tous les serveurs du domaine&#xa0;: postseal-cli check.</translation>
    </message>
    <message>
        <source>{place} is not an IP address.</source>
        <translation>{place} n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>It is not clear which server this was.</source>
        <translation>On ne sait pas de quel serveur il s’agit.</translation>
    </message>
    <message>
        <source>more report addresses are published than are looked at</source>
        <translation>plus d’adresses de rapport sont publiées qu’il n’en est examiné</translation>
    </message>
    <message>
        <source>{address} can not receive mail.</source>
        <translation>{address} ne peut pas recevoir de courrier.</translation>
    </message>
    <message>
        <source>Reports are lost.</source>
        <translation>Les rapports sont perdus.</translation>
    </message>
    <message>
        <source>Correct the domain {host} in the record, or give it an MX.</source>
        <translation>Corrigez le domaine {host} dans l’enregistrement, ou donnez-lui un MX.</translation>
    </message>
    <message>
        <source>Reports go to {address}.</source>
        <translation>Les rapports vont à {address}.</translation>
    </message>
    <message>
        <source>Allowed; unlike DMARC no permission record is needed. The operator sees your connection statistics.</source>
        <translation>C’est permis&#xa0;; contrairement à DMARC, aucun enregistrement d’autorisation n’est nécessaire. L’opérateur voit vos statistiques de connexion.</translation>
    </message>
    <message>
        <source>Make sure you know this operator.</source>
        <translation>Assurez-vous de connaître cet opérateur.</translation>
    </message>
    <message>
        <source>no report goes to a mailbox</source>
        <translation>aucun rapport ne va à une boîte aux lettres</translation>
    </message>
    <message>
        <source>{url} answers.</source>
        <translation>{url} répond.</translation>
    </message>
    <message>
        <source>{url} does not answer: {error}.</source>
        <translation>{url} ne répond pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Reports are retried for a day, then lost.</source>
        <translation>L’envoi des rapports est retenté pendant un jour, puis ils sont perdus.</translation>
    </message>
    <message>
        <source>Check the address {url} in the record, and the web server.</source>
        <translation>Vérifiez l’adresse {url} dans l’enregistrement, ainsi que le serveur web.</translation>
    </message>
    <message>
        <source>The certificate of {url} is not valid.</source>
        <translation>Le certificat de {url} n’est pas valide.</translation>
    </message>
    <message>
        <source>Senders may ignore that, but need not.</source>
        <translation>Les expéditeurs peuvent passer outre, mais n’y sont pas tenus.</translation>
    </message>
    <message>
        <source>Get a valid certificate for {host}.</source>
        <translation>Obtenez un certificat valide pour {host}.</translation>
    </message>
    <message>
        <source>{url} answers {status} to a report.</source>
        <translation>{url} répond {status} à un rapport.</translation>
    </message>
    <message>
        <source>Senders count only success codes as delivered.</source>
        <translation>Les expéditeurs ne considèrent comme remis que ce qui obtient un code de succès.</translation>
    </message>
    <message>
        <source>Make {url} accept POST with application/tlsrpt+gzip and application/tlsrpt+json.</source>
        <translation>Faites en sorte que {url} accepte POST avec application/tlsrpt+gzip et application/tlsrpt+json.</translation>
    </message>
    <message>
        <source>its host has no address</source>
        <translation>son hôte n’a pas d’adresse</translation>
    </message>
    <message>
        <source>no report goes to a web address</source>
        <translation>aucun rapport ne va à une adresse web</translation>
    </message>
    <message>
        <source>There is a reporting record for {mx}.</source>
        <translation>Il y a un enregistrement TLS-RPT pour {mx}.</translation>
    </message>
    <message>
        <source>There is no reporting record for {mx}.</source>
        <translation>Il n’y a pas d’enregistrement TLS-RPT pour {mx}.</translation>
    </message>
    <message>
        <source>For DANE the MX host is the policy domain; some senders look there.</source>
        <translation>Pour DANE, l’hôte MX est le domaine de la politique&#xa0;; certains expéditeurs y regardent.</translation>
    </message>
    <message>
        <source>Publish the same record at _smtp._tls.{mx}.</source>
        <translation>Publiez le même enregistrement à _smtp._tls.{mx}.</translation>
    </message>
    <message>
        <source>the mail server is not of this domain</source>
        <translation>le serveur de messagerie n’appartient pas à ce domaine</translation>
    </message>
    <message>
        <source>Report URL answers</source>
        <translation>L’URL des rapports répond</translation>
    </message>
    <message>
        <source>Reporting for DANE</source>
        <translation>Rapports pour DANE</translation>
    </message>
    <message>
        <source>Every report address is a valid URI.</source>
        <translation>Chaque adresse de rapport est un URI valide.</translation>
    </message>
    <message>
        <source>The record names no report address.</source>
        <translation>L’enregistrement n’indique aucune adresse de rapport.</translation>
    </message>
    <message>
        <source>Add an address: {suggestion}</source>
        <translation>Ajoutez une adresse&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” lacks mailto: or https:.</source>
        <translation>Il manque mailto: ou https: à «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Senders can not use it.</source>
        <translation>Les expéditeurs ne peuvent pas l’utiliser.</translation>
    </message>
    <message>
        <source>Write {uri}.</source>
        <translation>Écrivez {uri}.</translation>
    </message>
    <message>
        <source>“{value}” has a character that must be encoded ({char}).</source>
        <translation>«&#xa0;{value}&#xa0;» contient un caractère qui doit être encodé ({char}).</translation>
    </message>
    <message>
        <source>The list breaks at this place. Size limits like !10m exist only in DMARC.</source>
        <translation>La liste se rompt à cet endroit. Les limites de taille comme !10m n’existent que dans DMARC.</translation>
    </message>
    <message>
        <source>Remove “{char}”, or write it as {encoded}.</source>
        <translation>Supprimez «&#xa0;{char}&#xa0;», ou écrivez-le {encoded}.</translation>
    </message>
    <message>
        <source>The URL seems to be cut at a semicolon, before “{rest}”.</source>
        <translation>L’URL semble coupée à un point-virgule, avant «&#xa0;{rest}&#xa0;».</translation>
    </message>
    <message>
        <source>A raw semicolon ends the field.</source>
        <translation>Un point-virgule brut termine le champ.</translation>
    </message>
    <message>
        <source>Write %3B{rest}.</source>
        <translation>Écrivez %3B{rest}.</translation>
    </message>
    <message>
        <source>Every report address can be used.</source>
        <translation>Chaque adresse de rapport est utilisable.</translation>
    </message>
    <message>
        <source>None of the addresses can be used ({value}).</source>
        <translation>Aucune des adresses n’est utilisable ({value}).</translation>
    </message>
    <message>
        <source>No report will arrive.</source>
        <translation>Aucun rapport n’arrivera.</translation>
    </message>
    <message>
        <source>Use mailto: or https:, for example {suggestion}</source>
        <translation>Utilisez mailto: ou https:, par exemple {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” can not be used.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Only mailto and https are supported, plain http is not.</source>
        <translation>Seuls mailto et https sont pris en charge, http simple ne l’est pas.</translation>
    </message>
    <message>
        <source>Remove or correct it: {suggestion}</source>
        <translation>Supprimez ou corrigez&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>rua stands right behind the version.</source>
        <translation>rua suit immédiatement la version.</translation>
    </message>
    <message>
        <source>Another field stands before rua.</source>
        <translation>Un autre champ précède rua.</translation>
    </message>
    <message>
        <source>The order is free, but the reporter used with Postfix (sys4) looks only at the second field.</source>
        <translation>L’ordre est libre, mais le générateur de rapports utilisé avec Postfix (sys4) ne regarde que le deuxième champ.</translation>
    </message>
    <message>
        <source>Move rua right behind v=TLSRPTv1: {suggestion}</source>
        <translation>Placez rua immédiatement après v=TLSRPTv1&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>At least one report address lies outside the mailboxes of {domain}.</source>
        <translation>Au moins une adresse de rapport se trouve hors des boîtes aux lettres de {domain}.</translation>
    </message>
    <message>
        <source>All reports go to the domain they are about.</source>
        <translation>Tous les rapports vont au domaine qu’ils concernent.</translation>
    </message>
    <message>
        <source>Senders must deliver reports despite TLS errors, but if your servers are down or strict filters act, the reports stay out with the rest.</source>
        <translation>Les expéditeurs doivent remettre les rapports malgré les erreurs TLS, mais si vos serveurs sont en panne ou si des filtres stricts agissent, les rapports n’arrivent pas plus que le reste.</translation>
    </message>
    <message>
        <source>Consider a second address outside {domain}.</source>
        <translation>Envisagez une deuxième adresse hors de {domain}.</translation>
    </message>
    <message>
        <source>Report addresses are valid URIs</source>
        <translation>Les adresses de rapport sont des URI valides</translation>
    </message>
    <message>
        <source>Report addresses can be used</source>
        <translation>Les adresses de rapport sont utilisables</translation>
    </message>
    <message>
        <source>rua directly after the version</source>
        <translation>rua juste après la version</translation>
    </message>
    <message>
        <source>Reports can get through when TLS is broken</source>
        <translation>Les rapports passent même si TLS est en panne</translation>
    </message>
    <message>
        <source>an empty field (two semicolons)</source>
        <translation>un champ vide (deux points-virgules)</translation>
    </message>
    <message>
        <source>a blank or a line end behind the last value</source>
        <translation>un espace ou une fin de ligne après la dernière valeur</translation>
    </message>
    <message>
        <source>the right name itself gives no usable answer</source>
        <translation>le bon nom lui-même ne donne pas de réponse exploitable</translation>
    </message>
    <message>
        <source>one of the names to look at gives no usable answer</source>
        <translation>l’un des noms à examiner ne donne pas de réponse exploitable</translation>
    </message>
    <message>
        <source>there is no such record, not even at one of the usual wrong names</source>
        <translation>cet enregistrement n’existe pas, pas même à l’un des mauvais noms habituels</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot. In a policy the host name stands without it.</source>
        <translation>«&#xa0;{value}&#xa0;» se termine par un point. Dans une politique, le nom d’hôte s’écrit sans point final.</translation>
    </message>
    <message>
        <source>In “{value}” the star is in the wrong place. It may only be the whole first label, once, as in *.example.com.</source>
        <translation>Dans «&#xa0;{value}&#xa0;», l’astérisque est mal placé. Il ne peut être que le premier label entier, une seule fois, comme dans *.example.com.</translation>
    </message>
    <message>
        <source>“{value}” is more than one host. Give each host an mx line of its own.</source>
        <translation>«&#xa0;{value}&#xa0;» désigne plus d’un hôte. Donnez à chaque hôte sa propre ligne mx.</translation>
    </message>
    <message>
        <source>“{value}” is an address. An mx line names a host, as its MX record does.</source>
        <translation>«&#xa0;{value}&#xa0;» est une adresse. Une ligne mx nomme un hôte, comme le fait son enregistrement MX.</translation>
    </message>
    <message>
        <source>“{value}” has letters outside ASCII. Write the name in its xn-- form.</source>
        <translation>«&#xa0;{value}&#xa0;» contient des lettres non ASCII. Écrivez le nom sous sa forme xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name: each part has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nom d’hôte&#xa0;: chaque partie comporte de 1 à 63 lettres, chiffres ou traits d’union, sans trait d’union au début ni à la fin.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Il n’y a pas de domaine.</translation>
    </message>
    <message>
        <source>“{value}” is so long that no record fits under it.</source>
        <translation>«&#xa0;{value}&#xa0;» est si long qu’aucun enregistrement ne peut tenir dessous.</translation>
    </message>
    <message>
        <source>The domain {value} does not lie in the zone {other}.</source>
        <translation>Le domaine {value} ne se trouve pas dans la zone {other}.</translation>
    </message>
    <message>
        <source>Choose a mode: testing, enforce or none.</source>
        <translation>Choisissez un mode&#xa0;: testing, enforce ou none.</translation>
    </message>
    <message>
        <source>The policy needs at least one mx line. Some senders want it even in mode none.</source>
        <translation>La politique a besoin d’au moins une ligne mx. Certains expéditeurs la veulent même en mode none.</translation>
    </message>
    <message>
        <source>“{value}” is there twice.</source>
        <translation>«&#xa0;{value}&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>max_age is {value}; the most is 31557600 seconds, one year.</source>
        <translation>max_age vaut {value}&#xa0;; le maximum est de 31557600 secondes, soit un an.</translation>
    </message>
    <message>
        <source>The policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>Le fichier de politique dépasserait 10&#xa0;Kio, et certains expéditeurs n’en lisent pas davantage. Utilisez moins de lignes mx, ou un joker.</translation>
    </message>
    <message>
        <source>The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else.</source>
        <translation>L’id «&#xa0;{value}&#xa0;» n’est pas utilisable&#xa0;: il comporte de 1 à 32 lettres et chiffres, rien d’autre.</translation>
    </message>
    <message>
        <source>The policy host has either addresses or an alias (CNAME), never both: DNS allows nothing beside a CNAME.</source>
        <translation>L’hôte de la politique a soit des adresses, soit un alias (CNAME), jamais les deux&#xa0;: le DNS ne permet rien à côté d’un CNAME.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name that an alias can lead to.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nom d’hôte vers lequel un alias peut mener.</translation>
    </message>
    <message>
        <source>The alias {value} leads to itself.</source>
        <translation>L’alias {value} mène à lui-même.</translation>
    </message>
    <message>
        <source>The address {value} is not public: senders on the internet cannot reach a policy host there.</source>
        <translation>L’adresse {value} n’est pas publique&#xa0;: les expéditeurs sur Internet ne peuvent pas y atteindre un hôte de politique.</translation>
    </message>
    <message>
        <source>“{value}” is a bare mail address. Write mailto:{value}.</source>
        <translation>«&#xa0;{value}&#xa0;» est une simple adresse e-mail. Écrivez mailto:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is not an address for reports. Write mailto: and one mail address, or https:// and the address of a report receiver; a comma, an exclamation mark or a semicolon in it must be percent-encoded.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse pour les rapports. Écrivez mailto: et une adresse e-mail, ou https:// et l’adresse d’un récepteur de rapports&#xa0;; une virgule, un point d’exclamation ou un point-virgule doit y être encodé (encodage pourcent).</translation>
    </message>
    <message>
        <source>The TTL is {value}; the most that DNS allows is 2147483647 seconds.</source>
        <translation>Le TTL est de {value}&#xa0;; le maximum permis par le DNS est de 2147483647 secondes.</translation>
    </message>
    <message>
        <source>A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600.</source>
        <translation>Un TTL de {value}&#xa0;s sort de ce qui fonctionne bien. Utilisez 60&#xa0;s à 86400&#xa0;s, par exemple 3600.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>rapport %1</translation>
    </message>
    <message>
        <source>Check {domain} again.</source>
        <translation>Contrôlez {domain} à nouveau.</translation>
    </message>
    <message>
        <source>A week without failures shows that it holds. A long max_age protects also when somebody keeps senders from looking.</source>
        <translation>Une semaine sans échec montre que cela tient. Un max_age long protège aussi quand quelqu’un empêche les expéditeurs de consulter la politique.</translation>
    </message>
    <message>
        <source>The reports begin with the first sender that finds the policy.</source>
        <translation>Les rapports commencent avec le premier expéditeur qui trouve la politique.</translation>
    </message>
    <message>
        <source>Import the first TLS reports.</source>
        <translation>Importez les premiers rapports TLS.</translation>
    </message>
    <message>
        <source>Large senders report once a day. No report at all means that the address or the record is not right.</source>
        <translation>Les grands expéditeurs envoient un rapport par jour. Si aucun rapport n’arrive, c’est que l’adresse ou l’enregistrement n’est pas correct.</translation>
    </message>
    <message>
        <source>A sender that enforces refuses every mail server that its copy of the policy does not name.</source>
        <translation>Un expéditeur qui applique le mode enforce refuse tout serveur de messagerie absent de sa copie de la politique.</translation>
    </message>
    <message>
        <source>By now nobody knows the old MX records any more, and no mail waits for the old servers.</source>
        <translation>À ce stade, plus personne ne connaît les anciens enregistrements MX, et aucun courrier n’attend les anciens serveurs.</translation>
    </message>
    <message>
        <source>Remove the TXT record at _mta-sts.{domain}.</source>
        <translation>Supprimez l’enregistrement TXT à _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Take down {host} and its records.</source>
        <translation>Mettez hors ligne {host} et ses enregistrements.</translation>
    </message>
    <message>
        <source>Nobody is sent there any more. The TLS reporting record may stay: it is of use without MTA-STS too.</source>
        <translation>Plus personne n’y est dirigé. L’enregistrement TLS-RPT peut rester&#xa0;: il est utile même sans MTA-STS.</translation>
    </message>
    <message>
        <source>The reporting record would be too large for DNS. Use fewer addresses.</source>
        <translation>L’enregistrement des rapports serait trop volumineux pour le DNS. Utilisez moins d’adresses.</translation>
    </message>
    <message>
        <source>Every check of record, policy file and mail servers passes.</source>
        <translation>Tous les contrôles de l’enregistrement, du fichier de politique et des serveurs de messagerie sont réussis.</translation>
    </message>
    <message>
        <source>Every address of policy host and mail servers was looked at.</source>
        <translation>Chaque adresse de l’hôte de la politique et des serveurs de messagerie a été examinée.</translation>
    </message>
    <message>
        <source>a certificate runs out soon</source>
        <translation>un certificat expire bientôt</translation>
    </message>
    <message>
        <source>No certificate runs out soon without having been renewed.</source>
        <translation>Aucun certificat n’expire bientôt sans avoir été renouvelé.</translation>
    </message>
    <message>
        <source>the policy was seen in testing, unchanged, for %1 of %2 days</source>
        <translation>la politique a été vue en mode testing, inchangée, pendant %1 jours sur %2</translation>
    </message>
    <message>
        <source>The policy has been in mode testing, unchanged, for two weeks; looks that are kept, or a domain that is watched, prove it.</source>
        <translation>La politique est en mode testing, inchangée, depuis deux semaines&#xa0;; des examens conservés, ou un domaine surveillé, le prouvent.</translation>
    </message>
    <message>
        <source>TLS reports of two senders or more were imported for these two weeks, without a gap of more than two days.</source>
        <translation>Pour ces deux semaines, des rapports TLS d’au moins deux expéditeurs ont été importés, sans lacune de plus de deux jours.</translation>
    </message>
    <message>
        <source>No report names a failure, but for a single fetch of the policy.</source>
        <translation>Aucun rapport ne mentionne d’échec, sauf pour une seule récupération de la politique.</translation>
    </message>
    <message>
        <source>Nothing stands against enforce, but too little is known yet: {reasons}.</source>
        <translation>Rien ne s’oppose au mode enforce, mais on en sait encore trop peu&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Mail lost by a mistake that nobody saw yet does not come back.</source>
        <translation>Le courrier perdu par une erreur que personne n’a encore vue ne revient pas.</translation>
    </message>
    <message>
        <source>Leave the policy in testing, keep looking, and import the TLS reports as they come: {reasons}.</source>
        <translation>Laissez la politique en mode testing, continuez à l’examiner, et importez les rapports TLS à mesure qu’ils arrivent&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>The report is written in {place}, not in UTF-8.</source>
        <translation>Le rapport est écrit en {place}, et non en UTF-8.</translation>
    </message>
    <message>
        <source>JSON is UTF-8; most readers refuse anything else.</source>
        <translation>Le JSON est en UTF-8&#xa0;; la plupart des lecteurs refusent tout autre codage.</translation>
    </message>
    <message>
        <source>The report has more values than any real one, and was not read.</source>
        <translation>Le rapport a plus de valeurs que n’en a aucun vrai rapport, et n’a pas été lu.</translation>
    </message>
    <message>
        <source>It would take more memory than it is worth.</source>
        <translation>Cela prendrait plus de mémoire que cela n’en vaut la peine.</translation>
    </message>
    <message>
        <source>{place} has more than 10,000 entries; the first 10,000 are read.</source>
        <translation>{place} a plus de 10&#xa0;000 entrées&#xa0;; les 10&#xa0;000 premières sont lues.</translation>
    </message>
    <message>
        <source>The number of failed sessions is that of the summary.</source>
        <translation>Le nombre de sessions échouées est celui du résumé.</translation>
    </message>
    <message>
        <source>Serve the policy with max_age raised to {age}.</source>
        <translation>Servez la politique avec max_age porté à {age}.</translation>
    </message>
    <message>
        <source>Serve the policy with mode enforce.</source>
        <translation>Servez la politique avec le mode enforce.</translation>
    </message>
    <message>
        <source>Only when the reports of {days} days name no failure and every mail server passes its checks. Leave max_age at a day, so that most senders forget a mistake soon.</source>
        <translation>Seulement quand les rapports de {days} jours ne mentionnent aucun échec et que chaque serveur de messagerie réussit ses contrôles. Laissez max_age à un jour, pour que la plupart des expéditeurs oublient vite une erreur.</translation>
    </message>
    <message>
        <source>By now all caches have the new record, and senders enforce.</source>
        <translation>À ce stade, tous les caches ont le nouvel enregistrement, et les expéditeurs appliquent le mode enforce.</translation>
    </message>
    <message>
        <source>Serve the policy file, mode testing.</source>
        <translation>Servez le fichier de politique, en mode testing.</translation>
    </message>
    <message>
        <source>In mode testing senders report what would fail, and deliver nevertheless.</source>
        <translation>En mode testing, les expéditeurs signalent ce qui échouerait, et remettent quand même le courrier.</translation>
    </message>
    <message>
        <source>By now caches have forgotten what was there before.</source>
        <translation>À ce stade, les caches ont oublié l’état antérieur.</translation>
    </message>
    <message>
        <source>Serve the policy with all mail servers, mode testing.</source>
        <translation>Servez la politique avec tous les serveurs de messagerie, en mode testing.</translation>
    </message>
    <message>
        <source>What is enforced has to be tested first, unchanged.</source>
        <translation>Ce qui passe en mode enforce doit d’abord être testé, sans changement.</translation>
    </message>
    <message>
        <source>Serve the policy with the new names added to the mx lines, the old ones kept.</source>
        <translation>Servez la politique avec les nouveaux noms ajoutés aux lignes mx, en conservant les anciens.</translation>
    </message>
    <message>
        <source>Change the MX records. Keep the old mail servers running.</source>
        <translation>Changez les enregistrements MX. Laissez les anciens serveurs de messagerie en service.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy without the new names has run out. Check the certificates of the new servers first.</source>
        <translation>À ce stade, la dernière copie d’une politique sans les nouveaux noms est arrivée à échéance. Vérifiez d’abord les certificats des nouveaux serveurs.</translation>
    </message>
    <message>
        <source>Serve the policy without the old names; then the old mail servers may be switched off.</source>
        <translation>Servez la politique sans les anciens noms&#xa0;; les anciens serveurs de messagerie peuvent ensuite être arrêtés.</translation>
    </message>
    <message>
        <source>Serve the policy with mode testing and max_age 86400, the mx lines kept, now.</source>
        <translation>Servez dès maintenant la politique avec le mode testing et max_age 86400, en conservant les lignes mx.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver again, and go on reporting what fails.</source>
        <translation>Les expéditeurs qui la récupèrent remettent de nouveau le courrier, et continuent à signaler ce qui échoue.</translation>
    </message>
    <message>
        <source>By now all caches have the new record: most senders have stopped enforcing, those that do not look at the id have not.</source>
        <translation>À ce stade, tous les caches ont le nouvel enregistrement&#xa0;: la plupart des expéditeurs n’appliquent plus le mode enforce, mais ceux qui ne regardent pas l’id l’appliquent encore.</translation>
    </message>
    <message>
        <source>From here on nobody enforces any more.</source>
        <translation>À partir d’ici, plus personne n’applique le mode enforce.</translation>
    </message>
    <message>
        <source>By now the last copy in mode enforce has run out. Until then keep the mail servers meeting the policy where they can.</source>
        <translation>À ce stade, la dernière copie en mode enforce est arrivée à échéance. Jusque-là, faites en sorte que les serveurs de messagerie respectent la politique là où ils le peuvent.</translation>
    </message>
    <message>
        <source>Serve the policy with mode none and max_age 86400, the mx lines kept.</source>
        <translation>Servez la politique avec le mode none et max_age 86400, en conservant les lignes mx.</translation>
    </message>
    <message>
        <source>Without that, senders go on enforcing the copy that they have. Some do not read a policy without mx lines.</source>
        <translation>Sans cela, les expéditeurs continuent à appliquer la copie qu’ils ont. Certains ne lisent pas une politique sans lignes mx.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy that asks for anything has run out.</source>
        <translation>À ce stade, la dernière copie d’une politique qui exige quoi que ce soit est arrivée à échéance.</translation>
    </message>
    <message>
        <source>Has to be there</source>
        <translation>Doit être présent</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>At least {time} after the step before.</source>
        <translation>Au moins {time} après l’étape précédente.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>not before {time}</source>
        <translation>pas avant le {time}</translation>
    </message>
    <message>
        <source>setting MTA-STS up</source>
        <translation>mettre en place MTA-STS</translation>
    </message>
    <message>
        <source>going to enforce</source>
        <translation>passer en mode enforce</translation>
    </message>
    <message>
        <source>changing mail servers or the provider</source>
        <translation>changer de serveurs de messagerie ou de fournisseur</translation>
    </message>
    <message>
        <source>going back from enforce to testing</source>
        <translation>revenir du mode enforce au mode testing</translation>
    </message>
    <message>
        <source>removing MTA-STS</source>
        <translation>retirer MTA-STS</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>Plan for {domain}: {change}</source>
        <translation>Plan pour {domain}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>It could not be found out which policy senders find for {domain}. A plan could lose mail, so there is none.</source>
        <translation>La politique que les expéditeurs trouvent pour {domain} n’a pas pu être déterminée. Un plan pourrait faire perdre du courrier&#xa0;; il n’y en a donc pas.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known which policies of {domain} senders still remember.</source>
        <translation>L’historique n’a pas pu être lu&#xa0;; on ne sait donc pas quelles politiques de {domain} les expéditeurs ont encore en mémoire.</translation>
    </message>
    <message>
        <source>There is an MTA-STS record for {domain}, but it could not be found out which policy belongs to it: senders accept none at {host}. Mend that first; until then a plan could lose mail.</source>
        <translation>Il y a un enregistrement MTA-STS pour {domain}, mais la politique qui en fait partie n’a pas pu être déterminée&#xa0;: les expéditeurs n’en acceptent aucune à {host}. Corrigez d’abord cela&#xa0;; d’ici là, un plan pourrait faire perdre du courrier.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be found out, so a plan could lose mail.</source>
        <translation>Les enregistrements MX de {domain} n’ont pas pu être déterminés&#xa0;; un plan pourrait donc faire perdre du courrier.</translation>
    </message>
    <message>
        <source>Name all mail servers that {domain} will have after the change, also those that stay.</source>
        <translation>Nommez tous les serveurs de messagerie que {domain} aura après le changement, y compris ceux qui restent.</translation>
    </message>
    <message>
        <source>With old and new names the policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>Avec les anciens et les nouveaux noms, le fichier de politique dépasserait 10 Kio, et certains expéditeurs n’en lisent pas davantage. Utilisez moins de lignes mx, ou un joker.</translation>
    </message>
    <message>
        <source>{domain} has no mail server that a policy could name.</source>
        <translation>{domain} n’a aucun serveur de messagerie qu’une politique pourrait nommer.</translation>
    </message>
    <message>
        <source>No sender enforces a policy of {domain}, so there is nothing to go back from.</source>
        <translation>Aucun expéditeur n’applique de politique de {domain} en mode enforce&#xa0;; il n’y a donc rien sur quoi revenir.</translation>
    </message>
    <message>
        <source>Each date holds when the step before was done on its date. After a delay, count the wait from when that step was done.</source>
        <translation>Chaque date vaut si l’étape précédente a été faite à sa date. Après un retard, comptez l’attente à partir du moment où cette étape a été faite.</translation>
    </message>
    <message>
        <source>Nothing is known of policies before {date}. If one with a longer max_age than those since then was served, wait until that one has run out too.</source>
        <translation>On ne sait rien des politiques antérieures au {date}. Si une politique avec un max_age plus long que celles qui ont suivi a été servie, attendez que celle-là aussi soit arrivée à échéance.</translation>
    </message>
    <message>
        <source>Nothing was looked at: what is published now was told, not seen.</source>
        <translation>Rien n’a été examiné&#xa0;: ce qui est publié actuellement a été indiqué, et non constaté.</translation>
    </message>
    <message>
        <source>No policy is published now, so only copies of earlier ones count.</source>
        <translation>Aucune politique n’est publiée actuellement&#xa0;; seules comptent donc les copies de politiques antérieures.</translation>
    </message>
    <message>
        <source>The name servers gave no answer for {value}.</source>
        <translation>Les serveurs de noms n’ont donné aucune réponse pour {value}.</translation>
    </message>
    <message>
        <source>The record is still there: {value}</source>
        <translation>L’enregistrement est toujours présent&#xa0;: {value}</translation>
    </message>
    <message>
        <source>There is no record at {value}.</source>
        <translation>Il n’y a pas d’enregistrement à {value}.</translation>
    </message>
    <message>
        <source>There are several records at {value}.</source>
        <translation>Il y a plusieurs enregistrements à {value}.</translation>
    </message>
    <message>
        <source>Another record is there: {value}</source>
        <translation>Un autre enregistrement est présent&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The policy file could not be looked at.</source>
        <translation>Le fichier de politique n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>{value} has no address.</source>
        <translation>{value} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The policy file could not be read at {value}.</source>
        <translation>Le fichier de politique n’a pas pu être lu à {value}.</translation>
    </message>
    <message>
        <source>{value} serves no policy file.</source>
        <translation>{value} ne sert aucun fichier de politique.</translation>
    </message>
    <message>
        <source>{value} serves another policy.</source>
        <translation>{value} sert une autre politique.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate of {value}.</source>
        <translation>Les expéditeurs n’acceptent pas le certificat de {value}.</translation>
    </message>
    <message>
        <source>{value} is still an MX.</source>
        <translation>{value} est encore un MX.</translation>
    </message>
    <message>
        <source>{value} is no MX yet.</source>
        <translation>{value} n’est pas encore un MX.</translation>
    </message>
    <message>
        <source>{value} is still there.</source>
        <translation>{value} existe toujours.</translation>
    </message>
    <message>
        <source>{value} has other records.</source>
        <translation>{value} a d’autres enregistrements.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L’historique n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Done already, and too early: copies of an old policy may still be in use.</source>
        <translation>Déjà fait, et trop tôt&#xa0;: des copies d’une ancienne politique sont peut-être encore utilisées.</translation>
    </message>
    <message>
        <source>Publish the records of the policy host {host}.</source>
        <translation>Publiez les enregistrements de l’hôte de la politique {host}.</translation>
    </message>
    <message>
        <source>Nobody looks there before the MTA-STS record exists, so web server and certificate can be checked in peace.</source>
        <translation>Personne n’y regarde avant que l’enregistrement MTA-STS n’existe&#xa0;; le serveur web et le certificat peuvent donc être vérifiés en toute tranquillité.</translation>
    </message>
    <message>
        <source>Publish the TLS reporting record.</source>
        <translation>Publiez l’enregistrement TLS-RPT.</translation>
    </message>
    <message>
        <source>When the file is seen from outside, publish the MTA-STS record with its new id.</source>
        <translation>Quand le fichier est visible de l’extérieur, publiez l’enregistrement MTA-STS avec son nouvel id.</translation>
    </message>
    <message>
        <source>The other way round senders fetch the old file under the new id, and keep it. The id must never have been used before.</source>
        <translation>Dans l’ordre inverse, les expéditeurs récupèrent l’ancien fichier sous le nouvel id, et le gardent. L’id ne doit jamais avoir servi auparavant.</translation>
    </message>
    <message>
        <source>The mail server did not offer STARTTLS.</source>
        <translation>Le serveur de messagerie n’a pas proposé STARTTLS.</translation>
    </message>
    <message>
        <source>TLS is switched off on this server, a machine in front of it takes the offer away, or somebody on the way did.</source>
        <translation>TLS est désactivé sur ce serveur, une machine placée devant lui retire la proposition, ou quelqu’un l’a fait en chemin.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is for other names.</source>
        <translation>Le certificat du serveur de messagerie est établi pour d’autres noms.</translation>
    </message>
    <message>
        <source>The certificate has to name the MX host as the MX record does.</source>
        <translation>Le certificat doit mentionner l’hôte MX tel que le nomme l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The certificate of the mail server had expired.</source>
        <translation>Le certificat du serveur de messagerie avait expiré.</translation>
    </message>
    <message>
        <source>It was not renewed, or the server was not told to load the new one.</source>
        <translation>Il n’a pas été renouvelé, ou le serveur n’a pas reçu l’ordre de charger le nouveau.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted.</source>
        <translation>Le certificat du serveur de messagerie n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>It is self-signed, or the server does not send the intermediate certificate.</source>
        <translation>Il est autosigné, ou le serveur n’envoie pas le certificat intermédiaire.</translation>
    </message>
    <message>
        <source>Something else of the policy was not met.</source>
        <translation>Un autre point de la politique n’a pas été respecté.</translation>
    </message>
    <message>
        <source>Mostly the MX host is not in the policy, or the handshake broke off.</source>
        <translation>Le plus souvent, l’hôte MX ne figure pas dans la politique, ou la négociation a été interrompue.</translation>
    </message>
    <message>
        <source>The TLSA records do not fit the certificate.</source>
        <translation>Les enregistrements TLSA ne correspondent pas au certificat.</translation>
    </message>
    <message>
        <source>The certificate was renewed with another key, and the TLSA record was not.</source>
        <translation>Le certificat a été renouvelé avec une autre clé, mais pas l’enregistrement TLSA.</translation>
    </message>
    <message>
        <source>The answers of the DNS did not verify.</source>
        <translation>Les réponses du DNS n’ont pas pu être validées.</translation>
    </message>
    <message>
        <source>Signatures ran out, or the DS record at the parent is an old one.</source>
        <translation>Des signatures sont arrivées à échéance, ou l’enregistrement DS dans la zone parente est ancien.</translation>
    </message>
    <message>
        <source>The sender insists on DANE and found no usable TLSA record.</source>
        <translation>L’expéditeur exige DANE et n’a trouvé aucun enregistrement TLSA utilisable.</translation>
    </message>
    <message>
        <source>A setting of the sender; MTA-STS is not concerned.</source>
        <translation>Un réglage de l’expéditeur&#xa0;; MTA-STS n’est pas concerné.</translation>
    </message>
    <message>
        <source>The policy file could not be fetched.</source>
        <translation>Le fichier de politique n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The policy host did not answer, redirected, or kept the sender out.</source>
        <translation>L’hôte de la politique n’a pas répondu, a redirigé l’expéditeur ou l’a tenu à l’écart.</translation>
    </message>
    <message>
        <source>The policy file was fetched, but is no valid policy.</source>
        <translation>Le fichier de politique a été récupéré, mais n’est pas une politique valide.</translation>
    </message>
    <message>
        <source>A mistake in the file, or another page in its place.</source>
        <translation>Une erreur dans le fichier, ou une autre page à sa place.</translation>
    </message>
    <message>
        <source>The certificate of the policy host was refused.</source>
        <translation>Le certificat de l’hôte de la politique a été refusé.</translation>
    </message>
    <message>
        <source>It has expired, is for other names, or is sent without the intermediate certificate.</source>
        <translation>Il a expiré, est établi pour d’autres noms, ou est envoyé sans le certificat intermédiaire.</translation>
    </message>
    <message>
        <source>The sender has a name of its own for what failed.</source>
        <translation>L’expéditeur a son propre nom pour ce qui a échoué.</translation>
    </message>
    <message>
        <source>Look at all checks of this mail server.</source>
        <translation>Regardez tous les contrôles de ce serveur de messagerie.</translation>
    </message>
    <message>
        <source>{count} more of the same kind are not listed.</source>
        <translation>{count} autres du même genre ne sont pas listés.</translation>
    </message>
    <message>
        <source>no answer came that can be read</source>
        <translation>aucune réponse lisible n’est arrivée</translation>
    </message>
    <message>
        <source>the answer did not arrive whole</source>
        <translation>la réponse n’est pas arrivée en entier</translation>
    </message>
    <message>
        <source>none of its addresses lets this computer in</source>
        <translation>aucune de ses adresses ne laisse entrer cet ordinateur</translation>
    </message>
    <message>
        <source>this computer has no route to the address</source>
        <translation>cet ordinateur n’a pas de route vers cette adresse</translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation>l’examen a été annulé</translation>
    </message>
    <message>
        <source>the address is not public, so nothing was sent to it</source>
        <translation>l’adresse n’est pas publique, donc rien ne lui a été envoyé</translation>
    </message>
    <message>
        <source>it was not to be looked at</source>
        <translation>cela ne devait pas être examiné</translation>
    </message>
    <message>
        <source>there is more than one run looks at</source>
        <translation>il y a plus que ce qu’un passage examine</translation>
    </message>
    <message>
        <source>something failed on this computer</source>
        <translation>quelque chose a échoué sur cet ordinateur</translation>
    </message>
    <message>
        <source>a certificate is out of date</source>
        <translation>un certificat est hors de sa période de validité</translation>
    </message>
    <message>
        <source>By now the old records have left all caches. Until then the old server has to go on serving the file, with a certificate that is valid.</source>
        <translation>À ce stade, les anciens enregistrements ont quitté tous les caches. Jusque-là, l’ancien serveur doit continuer à servir le fichier, avec un certificat valide.</translation>
    </message>
    <message>
        <source>moving the policy host to another server</source>
        <translation>déplacer l’hôte de la politique vers un autre serveur</translation>
    </message>
    <message>
        <source>It could not be found out for certain what {host} points to now, so it cannot be told when it has moved.</source>
        <translation>Il n’a pas été possible d’établir avec certitude vers quoi pointe {host} actuellement&#xa0;; on ne peut donc pas dire quand le déplacement est fait.</translation>
    </message>
    <message>
        <source>Senders find no policy of {domain}, so there is nothing to move. Set MTA-STS up on the new server.</source>
        <translation>Les expéditeurs ne trouvent aucune politique de {domain}&#xa0;: il n’y a donc rien à déplacer. Mettez MTA-STS en place sur le nouveau serveur.</translation>
    </message>
    <message>
        <source>Name the new web server of {host} first: its addresses, or the name of a provider.</source>
        <translation>Indiquez d’abord le nouveau serveur web de {host}&#xa0;: ses adresses ou le nom chez un fournisseur.</translation>
    </message>
    <message>
        <source>Only the new server itself can show it before DNS points to it.</source>
        <translation>Avant que le DNS pointe vers lui, seul le nouveau serveur lui-même peut le montrer.</translation>
    </message>
    <message>
        <source>Serve the policy file, unchanged, on the new web server too, with a certificate for {host}.</source>
        <translation>Servez le fichier de politique, inchangé, sur le nouveau serveur web aussi, avec un certificat pour {host}.</translation>
    </message>
    <message>
        <source>Nobody is sent there yet, so it can be checked in peace: “Check this server before DNS points to it”, or check --policy-server. The old server goes on serving the file.</source>
        <translation>Personne n’y est encore envoyé, la vérification peut donc se faire tranquillement&#xa0;: «&#xa0;Contrôler ce serveur avant que le DNS pointe vers lui&#xa0;» ou check --policy-server. L’ancien serveur continue à servir le fichier.</translation>
    </message>
    <message>
        <source>Point {host} to the new web server.</source>
        <translation>Faites pointer {host} vers le nouveau serveur web.</translation>
    </message>
    <message>
        <source>The policy and its id stay as they are, so no sender notices. Change nothing else at the same time.</source>
        <translation>La politique et son id restent tels quels, aucun expéditeur ne s’en aperçoit donc. Ne changez rien d’autre en même temps.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known when {host} moved.</source>
        <translation>L’historique n’a pas pu être lu&#xa0;: on ne sait donc pas quand {host} a été déplacé.</translation>
    </message>
    <message>
        <source>{host} points there already. To plan a move, name the new web server first. If it has just moved, keep the old one running until caches have forgotten the old records: for a day at least.</source>
        <translation>{host} pointe déjà vers cet endroit. Pour planifier un déplacement, indiquez d’abord le nouveau serveur web. S’il vient d’être déplacé, laissez l’ancien serveur en marche jusqu’à ce que les caches aient oublié les anciens enregistrements&#xa0;: un jour au moins.</translation>
    </message>
    <message>
        <source>The address of {value} was given by hand, so its records were not looked at.</source>
        <translation>L’adresse de {value} a été indiquée à la main&#xa0;; ses enregistrements n’ont donc pas été examinés.</translation>
    </message>
    <message>
        <source>Senders could not be seen to get a policy from {host} now. If it has just moved, mend the new web server, or point {host} back to the old one; then a move can be planned.</source>
        <translation>Il n’a pas été possible de voir que les expéditeurs obtiennent actuellement une politique de {host}. S’il vient d’être déplacé, réparez le nouveau serveur web ou faites pointer {host} de nouveau vers l’ancien&#xa0;; un déplacement pourra alors être planifié.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then a web server that {host} does not lead to need not serve the policy any more.</source>
        <translation>Contrôlez {domain} à nouveau. Ensuite, un serveur web vers lequel {host} ne mène pas n’a plus besoin de servir la politique.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more, unless the new records lead to it too: {old}</source>
        <translation>Contrôlez {domain} à nouveau. Ensuite, l’ancien serveur web n’a plus besoin de servir la politique, sauf si les nouveaux enregistrements mènent aussi vers lui&#xa0;: {old}</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more: {old}</source>
        <translation>Contrôlez {domain} à nouveau. Ensuite, l’ancien serveur web n’a plus besoin de servir la politique&#xa0;: {old}</translation>
    </message>
    <message>
        <source>How long caches keep the records of the policy host was not seen before today, so a day is reckoned with at least. If their TTL was longer within the last week, wait for that.</source>
        <translation>La durée pendant laquelle les caches gardent les enregistrements de l’hôte de la politique n’a pas été vue avant aujourd’hui&#xa0;; le plan compte donc avec un jour au moins. Si leur TTL était plus longue au cours de la semaine passée, attendez cette durée.</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy, and no mx line can name it.</source>
        <translation>Le MX {mx} n’est pas couvert par la politique, et aucune ligne mx ne peut le désigner.</translation>
    </message>
    <message>
        <source>An mx line can not name it, and a CA will not certify it; only wildcards fit.</source>
        <translation>Une ligne mx ne peut pas le désigner, et aucune AC ne le certifiera&#xa0;; seuls les jokers conviennent.</translation>
    </message>
    <message>
        <source>the address of this name server could not be found out</source>
        <translation>l’adresse de ce serveur de noms n’a pas pu être déterminée</translation>
    </message>
    <message>
        <source>The name server {ns} has no address.</source>
        <translation>Le serveur de noms {ns} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Hardly anybody can ask it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>Presque personne ne peut l’interroger&#xa0;; si les autres serveurs de noms tombent aussi en panne, plus personne ne trouve l’enregistrement.</translation>
    </message>
    <message>
        <source>Give {ns} an address, or take it out of the NS records.</source>
        <translation>Donnez une adresse à {ns}, ou retirez-le des enregistrements NS.</translation>
    </message>
    <message>
        <source>{sub} has no MX record that names a mail server, or has an MTA-STS record of its own; its policy file was not looked at.</source>
        <translation>{sub} n’a aucun enregistrement MX qui désigne un serveur de messagerie, ou a son propre enregistrement MTA-STS&#xa0;; son fichier de politique n’a pas été examiné.</translation>
    </message>
    <message>
        <source>The answer of the web server can not be read to its end: {error}.</source>
        <translation>La réponse du serveur web ne peut pas être lue jusqu’au bout&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Check the web server, any proxy in front of it, and their logs.</source>
        <translation>Vérifiez le serveur web, l’éventuel proxy placé devant lui et leurs journaux.</translation>
    </message>
    <message>
        <source>The header lines can be read in one way alone.</source>
        <translation>Les lignes d’en-tête ne peuvent être lues que d’une seule façon.</translation>
    </message>
    <message>
        <source>Header lines are malformed: {headers}.</source>
        <translation>Des lignes d’en-tête sont mal formées&#xa0;: {headers}.</translation>
    </message>
    <message>
        <source>Some programs pass over such a line, others refuse the whole answer.</source>
        <translation>Certains programmes passent outre une telle ligne, d’autres refusent toute la réponse.</translation>
    </message>
    <message>
        <source>Put the colon right behind the name of the header, and no control characters into its value.</source>
        <translation>Placez le deux-points juste après le nom de l’en-tête, et aucun caractère de contrôle dans sa valeur.</translation>
    </message>
    <message>
        <source>There are Content-Type headers that differ: {headers}.</source>
        <translation>Il y a des en-têtes Content-Type qui diffèrent&#xa0;: {headers}.</translation>
    </message>
    <message>
        <source>Which of them counts depends on the program.</source>
        <translation>Celui qui compte dépend du programme.</translation>
    </message>
    <message>
        <source>Let one place alone set Content-Type: the web server, the program behind it or the proxy in front of it.</source>
        <translation>Ne laissez qu’un seul endroit définir Content-Type&#xa0;: le serveur web, le programme derrière lui ou le proxy placé devant lui.</translation>
    </message>
    <message>
        <source>the saved run does not hold them</source>
        <translation>l’exécution enregistrée ne les contient pas</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Lignes d’en-tête</translation>
    </message>
    <message>
        <source>{mx} answers EHLO with {reply}, not with 250.</source>
        <translation>{mx} répond à EHLO par {reply} au lieu de 250.</translation>
    </message>
    <message>
        <source>Senders then know of no STARTTLS, and must not deliver to it in enforce mode.</source>
        <translation>Les expéditeurs ne découvrent alors pas STARTTLS et, en mode enforce, n’ont pas le droit de lui remettre du courrier.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}: behind a greeting of two replies, for example, each reply comes one command too late.</source>
        <translation>Vérifiez ce qui écoute sur le port 25 de {mx}&#xa0;: après un message d’accueil fait de deux réponses, par exemple, chaque réponse arrive une commande trop tard.</translation>
    </message>
    <message>
        <source>{name} appears {count} times, with different values.</source>
        <translation>{name} figure {count} fois, avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, so that they go by another policy than the rest, and KumoMTA rejects the file.</source>
        <translation>Le premier devrait compter&#xa0;; la plupart des expéditeurs prennent le dernier et suivent ainsi une autre politique que les autres, et KumoMTA rejette le fichier.</translation>
    </message>
    <message>
        <source>{place} stands more than once in the same object.</source>
        <translation>{place} figure plus d’une fois dans le même objet.</translation>
    </message>
    <message>
        <source>Readers differ in which of the values they take, so the report says two things.</source>
        <translation>Les lecteurs ne retiennent pas tous la même valeur&#xa0;; le rapport dit donc deux choses.</translation>
    </message>
    <message>
        <source>The DNS names a mail server for {address}.</source>
        <translation>Le DNS indique un serveur de messagerie pour {address}.</translation>
    </message>
    <message>
        <source>its host is an IP address, and only host names are looked at</source>
        <translation>son hôte est une adresse IP, et seuls les noms d’hôte sont examinés</translation>
    </message>
    <message>
        <source>the address can not be taken apart</source>
        <translation>l’adresse ne peut pas être décomposée</translation>
    </message>
    <message>
        <source>Mail server for the report mailbox</source>
        <translation>Serveur de messagerie de la boîte des rapports</translation>
    </message>
    <message>
        <source>the answer is not HTTP/1.x</source>
        <translation>la réponse n’est pas du HTTP/1.x</translation>
    </message>
    <message>
        <source>the answer has more header lines than clients read</source>
        <translation>la réponse a plus de lignes d’en-tête que les clients n’en lisent</translation>
    </message>
    <message>
        <source>the answer has a malformed header line</source>
        <translation>la réponse a une ligne d’en-tête mal formée</translation>
    </message>
    <message>
        <source>the answer has a Content-Length that is no number</source>
        <translation>la réponse a un Content-Length qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>the answer has several Content-Length headers that differ</source>
        <translation>la réponse a plusieurs en-têtes Content-Length qui diffèrent</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding other than “chunked”</source>
        <translation>la réponse a un Transfer-Encoding autre que «&#xa0;chunked&#xa0;»</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding, which HTTP/1.0 does not know</source>
        <translation>la réponse a un Transfer-Encoding, que HTTP/1.0 ne connaît pas</translation>
    </message>
    <message>
        <source>the answer has a chunk whose size can not be read</source>
        <translation>la réponse a un bloc (chunk) dont la taille est illisible</translation>
    </message>
    <message>
        <source>the answer has a chunk that is longer than its size says</source>
        <translation>la réponse a un bloc (chunk) plus long que la taille annoncée</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {other}: anyone with a certificate there could receive your mail. Name your mail servers instead.</source>
        <translation>«&#xa0;{value}&#xa0;» permet tout domaine sous {other}&#xa0;: quiconque y possède un certificat pourrait recevoir votre courrier. Nommez plutôt vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The resolver finds no MTA-STS record of {domain}, but a name server of the domain has one. Until all of them say the same, a plan could lose mail, so there is none.</source>
        <translation>Le résolveur ne trouve aucun enregistrement MTA-STS de {domain}, mais un serveur de noms du domaine en a un. Tant que tous ne disent pas la même chose, un plan pourrait faire perdre du courrier&#xa0;; il n’y en a donc pas.</translation>
    </message>
    <message>
        <source>No earlier look at {domain} is known. If another policy was served before, wait until its max_age has run out too, counted from when it was replaced or taken away.</source>
        <translation>On ne connaît aucun examen antérieur de {domain}. Si une autre politique a été servie auparavant, attendez que son max_age soit lui aussi écoulé, compté à partir du moment où elle a été remplacée ou retirée.</translation>
    </message>
    <message>
        <source>No policy can name {value}, because it is not a host name: senders that enforce the policy refuse this mail server. Give it another name first.</source>
        <translation>Aucune politique ne peut désigner {value}, car ce n’est pas un nom d’hôte&#xa0;: les expéditeurs qui appliquent la politique refusent ce serveur de messagerie. Donnez-lui d’abord un autre nom.</translation>
    </message>
    <message>
        <source>the chain is too long, or takes too long to verify for its constraints on names or unusual keys</source>
        <translation>la chaîne est trop longue, ou la vérifier prend trop de temps à cause de ses contraintes de nom ou de clés inhabituelles</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: it may be overloaded, or wait for a filter or a name lookup.</source>
        <translation>Consultez le journal du serveur de messagerie&#xa0;: il est peut-être surchargé, ou attend un filtre ou une résolution de nom.</translation>
    </message>
    <message>
        <source>{mx} ends lines with CR or LF alone.</source>
        <translation>{mx} termine des lignes par CR ou LF seul.</translation>
    </message>
    <message>
        <source>Lines end with both; a strict sender may wait for the end, or break off.</source>
        <translation>Les lignes se terminent par les deux&#xa0;; un expéditeur strict peut attendre la fin, ou rompre la connexion.</translation>
    </message>
    <message>
        <source>the answer has more chunk extensions or trailers than clients read</source>
        <translation>la réponse a plus d’extensions de chunk ou de trailers que les clients n’en lisent</translation>
    </message>
    <message>
        <source>it takes too long to try what its TLSA records name</source>
        <translation>essayer ce que nomment ses enregistrements TLSA prend trop de temps</translation>
    </message>
    <message>
        <source>it does not answer, or lets nobody in</source>
        <translation>elle ne répond pas, ou ne laisse entrer personne</translation>
    </message>
    <message>
        <source>{mx} ({ip}) takes the connection on port 25, but then goes no further: {error}.</source>
        <translation>{mx} ({ip}) accepte la connexion sur le port 25, mais ne va pas plus loin&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) sends lines or replies that are too long or do not end: “{reply}”.</source>
        <translation>{mx} ({ip}) envoie des lignes ou des réponses trop longues ou sans fin&#xa0;: «&#xa0;{reply}&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate of {value} could not be judged.</source>
        <translation>Le certificat de {value} n’a pas pu être jugé.</translation>
    </message>
    <message>
        <source>Its text shows up where a record of its own is missing: {names}.</source>
        <translation>Son texte apparaît là où un enregistrement propre manque : {names}.</translation>
    </message>
    <message>
        <source>Publish a record of its own at {names}; the wildcard may stay then.</source>
        <translation>Publiez un enregistrement propre à {names} ; le joker peut alors rester.</translation>
    </message>
    <message>
        <source>A wildcard answers TXT questions under {domain}, but not for MTA-STS and TLS reporting.</source>
        <translation>Un joker répond aux requêtes TXT sous {domain}, mais pas pour MTA-STS ni pour les rapports TLS.</translation>
    </message>
    <message>
        <source>Every mail server refuses connections on port 25 from this computer.</source>
        <translation>Chaque serveur de messagerie refuse les connexions au port 25 depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>They may do so themselves, or a filter before this computer does.</source>
        <translation>Ce sont peut-être eux-mêmes, ou un filtre devant cet ordinateur.</translation>
    </message>
    <message>
        <source>Run the mail server checks from another network to tell the two apart.</source>
        <translation>Lancez les vérifications des serveurs de messagerie depuis un autre réseau pour faire la différence.</translation>
    </message>
    <message>
        <source>Rename the host; a policy has to list the new name first.</source>
        <translation>Renommez l’hôte ; une politique doit d’abord mentionner le nouveau nom.</translation>
    </message>
    <message>
        <source>Remove it if it is not a planned change, then set a new id.</source>
        <translation>Supprimez-le si aucun changement n’est prévu, puis définissez un nouvel id.</translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail server; a policy has to list that name first.</source>
        <translation>Publiez un enregistrement MX qui désigne votre serveur de messagerie ; une politique doit d’abord mentionner ce nom.</translation>
    </message>
    <message>
        <source>Give {mx} its own addresses. To point the MX at {target} instead, let the policy list {target} and its certificate name it first.</source>
        <translation>Donnez à {mx} ses propres adresses. Pour faire plutôt pointer le MX vers {target}, la politique doit d’abord mentionner {target} et son certificat porter ce nom.</translation>
    </message>
    <message>
        <source>Senders may still hold the policy of before, which does not list {mx}.</source>
        <translation>Des expéditeurs ont peut-être encore la politique précédente, qui ne mentionne pas {mx}.</translation>
    </message>
    <message>
        <source>Until they see the new id they do not deliver there.</source>
        <translation>Tant qu’ils ne voient pas le nouvel id, ils n’y remettent pas de courrier.</translation>
    </message>
    <message>
        <source>Keep mail servers that the old policy lists until {date}; the next time publish the policy first and the MX record a few days later.</source>
        <translation>Gardez jusqu’au {date} des serveurs de messagerie que l’ancienne politique mentionne ; la prochaine fois, publiez d’abord la politique et l’enregistrement MX quelques jours plus tard.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}; who runs the policy file, its addresses do not tell.</source>
        <translation>_mta-sts.{domain} est géré par {a} ; qui gère le fichier de politique, ses adresses ne le disent pas.</translation>
    </message>
    <message>
        <source>Make sure that the id changes with the file.</source>
        <translation>Veillez à ce que l’id change avec le fichier.</translation>
    </message>
    <message>
        <source>{ip} is reached, but the TLS handshake fails there: {error}.</source>
        <translation>{ip} est joignable, mais la négociation TLS y échoue : {error}.</translation>
    </message>
    <message>
        <source>Senders that reach this address often try no other one, and find no policy then.</source>
        <translation>Les expéditeurs qui atteignent cette adresse n’en essaient souvent pas d’autre et ne trouvent alors aucune politique.</translation>
    </message>
    <message>
        <source>Give it the settings of the address that works; often the server block for IPv6 is forgotten.</source>
        <translation>Donnez-lui les réglages de l’adresse qui fonctionne ; souvent, le bloc de serveur pour IPv6 est oublié.</translation>
    </message>
    <message>
        <source>reports name failures, but none that still stops mail</source>
        <translation>des rapports mentionnent des échecs, mais aucun qui bloque encore du courrier</translation>
    </message>
    <message>
        <source>Get a certificate that lists {mx}. To name the MX after the certificate instead, let the policy list that name first.</source>
        <translation>Obtenez un certificat qui mentionne {mx}. Pour donner plutôt au MX le nom du certificat, la politique doit d’abord mentionner ce nom.</translation>
    </message>
    <message>
        <source>The TLS session with {mx} stands, but EHLO through it fails: {error}.</source>
        <translation>La session TLS avec {mx} est établie, mais EHLO y échoue : {error}.</translation>
    </message>
    <message>
        <source>Look for this connection in the log of the mail server.</source>
        <translation>Cherchez cette connexion dans le journal du serveur de messagerie.</translation>
    </message>
    <message>
        <source>{mx} replies before it is asked, and so its replies run into the handshake: {error}.</source>
        <translation>{mx} répond avant d’être interrogé, et ses réponses tombent ainsi dans la négociation : {error}.</translation>
    </message>
    <message>
        <source>Find out which program answers on port 25; often a filter in front of the mail server.</source>
        <translation>Trouvez quel programme répond sur le port 25 ; souvent un filtre devant le serveur de messagerie.</translation>
    </message>
    <message>
        <source>List your MX hosts instead, then set a new id: {suggestion}</source>
        <translation>Indiquez plutôt vos hôtes MX, puis définissez un nouvel id : {suggestion}</translation>
    </message>
    <message>
        <source>List the MX hosts one by one, then set a new id: {suggestion}</source>
        <translation>Indiquez les hôtes MX un par un, puis définissez un nouvel id : {suggestion}</translation>
    </message>
    <message>
        <source>Use at most 31557600 in line {line}, then set a new id.</source>
        <translation>Utilisez au plus 31557600 à la ligne {line}, puis définissez un nouvel id.</translation>
    </message>
    <message>
        <source>Nothing can be cached, so an attacker only has to hide the policy; chasquid rejects it.</source>
        <translation>Rien ne peut être mis en cache : il suffit à un attaquant de masquer la politique ; chasquid la rejette.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” or more, then set a new id.</source>
        <translation>Utilisez « max_age: 86400 » ou plus, puis définissez un nouvel id.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” for testing, weeks for enforce, then set a new id.</source>
        <translation>Utilisez « max_age: 86400 » pour testing, des semaines pour enforce, puis définissez un nouvel id.</translation>
    </message>
    <message>
        <source>Raise it to “max_age: 1209600” or more once stable, then set a new id.</source>
        <translation>Portez-le à « max_age: 1209600 » ou plus une fois la situation stable, puis définissez un nouvel id.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400”, then set a new id.</source>
        <translation>Utilisez « max_age: 86400 », puis définissez un nouvel id.</translation>
    </message>
    <message>
        <source>“{value}” has the character “{other}” in it. An address for reports has only letters, digits and signs of ASCII.</source>
        <translation>« {value} » contient le caractère « {other} ». Une adresse pour les rapports n’a que des lettres, des chiffres et des signes ASCII.</translation>
    </message>
    <message>
        <source>A mail in it has longer lists of addresses, or other header fields, than any real one, and was not read.</source>
        <translation>Un message qu’il contient a des listes d’adresses ou d’autres champs d’en-tête plus longs que tout vrai message ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Such mails are made to fill memory, or to make programs fail.</source>
        <translation>De tels messages sont faits pour remplir la mémoire ou faire échouer des programmes.</translation>
    </message>
    <message>
        <source>A file in it is packed by another method than deflate, and was not unpacked.</source>
        <translation>Un fichier qu’il contient est compressé autrement que par deflate et n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>No sender is known to pack reports so; it was not read further.</source>
        <translation>Aucun expéditeur connu ne compresse ses rapports ainsi ; la lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>Unpack it by hand, if you trust where it comes from.</source>
        <translation>Décompressez-le à la main si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>A mail in it ends without the line that closes its parts.</source>
        <translation>Un message qu’il contient se termine sans la ligne qui clôt ses parties.</translation>
    </message>
    <message>
        <source>Some senders leave out that line; but a mail that was cut off looks the same, and more may have been in it.</source>
        <translation>Certains expéditeurs omettent cette ligne ; mais un message tronqué a le même aspect et pouvait contenir davantage.</translation>
    </message>
    <message>
        <source>Where the mail came from, see whether it is longer there.</source>
        <translation>À l’endroit d’où vient le message, vérifiez s’il y est plus long.</translation>
    </message>
    <message>
        <source>A wildcard answers only for names that do not exist.</source>
        <translation>Un joker ne répond que pour les noms qui n’existent pas.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>Saisissez la partie qui suit le @ de vos adresses e-mail, par exemple example.com.</translation>
    </message>
    <message>
        <source>Enter one domain, without spaces, commas or paths.</source>
        <translation>Saisissez un seul domaine, sans espaces, virgules ni chemins.</translation>
    </message>
    <message>
        <source>A mail domain has at least two parts, for example example.com.</source>
        <translation>Un domaine de messagerie a au moins deux parties, par exemple example.com.</translation>
    </message>
    <message>
        <source>Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>Chaque partie d’un domaine comporte de 1 à 63 lettres, chiffres ou traits d’union, sans trait d’union au début ni à la fin.</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters, and each part at most 63.</source>
        <translation>Un nom de domaine a au plus 253 caractères, et chaque partie au plus 63.</translation>
    </message>
    <message>
        <source>This is an address. Enter the name of the domain instead.</source>
        <translation>Ceci est une adresse. Saisissez plutôt le nom du domaine.</translation>
    </message>
    <message>
        <source>The last part of a domain cannot be a number.</source>
        <translation>La dernière partie d’un domaine ne peut pas être un nombre.</translation>
    </message>
</context>
<context>
    <name>DomainLinesWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>%1 est illisible : ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, « %2 » : %3</translation>
    </message>
    <message>
        <source>1 domain added.</source>
        <translation>1 domaine ajouté.</translation>
    </message>
    <message>
        <source>%1 domains added.</source>
        <translation>%1 domaines ajoutés.</translation>
    </message>
    <message>
        <source>Listed already, or named twice: %1.</source>
        <translation>Déjà dans la liste, ou cités deux fois : %1.</translation>
    </message>
    <message>
        <source>More lines that are no domain: %1.</source>
        <translation>Autres lignes qui ne sont pas un domaine : %1.</translation>
    </message>
    <message>
        <source>The list is full: it holds %1 domains. The command line takes lists of any length.</source>
        <translation>La liste est pleine : elle contient %1 domaines. La ligne de commande accepte des listes de toute longueur.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Elle ne contient aucun domaine.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file holds several reports; evidence is read from a file with one.</source>
        <translation>Le fichier contient plusieurs rapports&#xa0;; un relevé se lit dans un fichier qui n’en contient qu’un.</translation>
    </message>
    <message>
        <source>The file holds no evidence of a Postseal run.</source>
        <translation>Le fichier ne contient aucun relevé d’un examen de Postseal.</translation>
    </message>
    <message>
        <source>The evidence is of the kind “{value}”, which this version does not read.</source>
        <translation>Le relevé est du type «&#xa0;{value}&#xa0;», que cette version ne lit pas.</translation>
    </message>
    <message>
        <source>The file is not readable as JSON from byte {value} on.</source>
        <translation>Le fichier n’est pas lisible comme JSON à partir de l’octet {value}.</translation>
    </message>
    <message>
        <source>The evidence is damaged: “{value}” is missing or unusable.</source>
        <translation>Le relevé est endommagé&#xa0;: «&#xa0;{value}&#xa0;» est absent ou inutilisable.</translation>
    </message>
    <message>
        <source>The file is larger than the {value} MiB that are read as evidence.</source>
        <translation>Le fichier dépasse les {value}&#xa0;Mio qui sont lus comme relevé.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The policy host. Let {host} point to a web server that has a
certificate for that name: nothing can be fetched before that.</source>
        <translation>L’hôte de la politique. Faites pointer {host} vers un serveur web
doté d’un certificat pour ce nom&#xa0;: sans cela, rien ne peut être récupéré.</translation>
    </message>
    <message>
        <source>The policy file. Serve {policy}
as {url}
over HTTPS, as text/plain, byte for byte, without a redirect.</source>
        <translation>Le fichier de politique. Servez {policy}
à l’adresse {url}
en HTTPS, en text/plain, à l’octet près, sans redirection.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain}, so that no report about failed
deliveries is missed.</source>
        <translation>L’enregistrement TXT à _smtp._tls.{domain}, pour ne manquer
aucun rapport sur des remises échouées.</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain}, once the file can be fetched from
outside: it sends all senders there. Whenever the file changes later, change the
id in this record too, after the file.</source>
        <translation>L’enregistrement TXT à _mta-sts.{domain}, une fois que le fichier peut être
récupéré de l’extérieur&#xa0;: il y envoie tous les expéditeurs. À chaque changement
ultérieur du fichier, changez aussi l’id de cet enregistrement, après le fichier.</translation>
    </message>
    <message>
        <source>MTA-STS and TLS reporting of {domain}</source>
        <translation>MTA-STS et rapports TLS de {domain}</translation>
    </message>
    <message>
        <source>Publish in this order:</source>
        <translation>Publiez dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>The records, in the form that your DNS server or host takes (one of these is enough):</source>
        <translation>Les enregistrements, sous la forme qu’accepte votre serveur ou hébergeur DNS (une seule suffit)&#xa0;:</translation>
    </message>
    <message>
        <source>Left out, because these forms cannot carry the records unchanged:</source>
        <translation>Omises, car ces formes ne peuvent pas contenir les enregistrements sans les modifier&#xa0;:</translation>
    </message>
    <message>
        <source>The web server for the policy file (one of these is enough):</source>
        <translation>Le serveur web pour le fichier de politique (une seule de ces configurations suffit)&#xa0;:</translation>
    </message>
    <message>
        <source>Then look at it from outside:</source>
        <translation>Puis regardez le résultat de l’extérieur&#xa0;:</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot and others)</source>
        <translation>Fichier de zone (BIND, NSD, Knot et autres)</translation>
    </message>
    <message>
        <source>Zone file with relative names</source>
        <translation>Fichier de zone avec des noms relatifs</translation>
    </message>
    <message>
        <source>nsupdate (dynamic update)</source>
        <translation>nsupdate (mise à jour dynamique)</translation>
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
        <translation>tinydns (fichier data)</translation>
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
        <translation>Amazon Route 53 (lot de modifications)</translation>
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
        <translation>Cloudflare (import de zone)</translation>
    </message>
    <message>
        <source>Cloudflare (API, batch)</source>
        <translation>Cloudflare (API, par lot)</translation>
    </message>
    <message>
        <source>Terraform for Cloudflare</source>
        <translation>Terraform pour Cloudflare</translation>
    </message>
    <message>
        <source>Terraform for Amazon Route 53</source>
        <translation>Terraform pour Amazon Route 53</translation>
    </message>
    <message>
        <source>Terraform for Google Cloud DNS</source>
        <translation>Terraform pour Google Cloud DNS</translation>
    </message>
    <message>
        <source>Terraform for Azure DNS</source>
        <translation>Terraform pour Azure DNS</translation>
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
        <translation>Tableau pour un formulaire web</translation>
    </message>
    <message>
        <source>Two server blocks: port 80 for the certificate, port 443 for the file.</source>
        <translation>Deux blocs server&#xa0;: le port 80 pour le certificat, le port 443 pour le fichier.</translation>
    </message>
    <message>
        <source>A site with one virtual host for each port; mod_ssl has to be on.</source>
        <translation>Un site avec un hôte virtuel par port&#xa0;; mod_ssl doit être activé.</translation>
    </message>
    <message>
        <source>Caddy gets and renews the certificate by itself.</source>
        <translation>Caddy obtient et renouvelle le certificat de lui-même.</translation>
    </message>
    <message>
        <source>A file for conf-enabled; it needs mod_openssl.</source>
        <translation>Un fichier pour conf-enabled&#xa0;; il nécessite mod_openssl.</translation>
    </message>
    <message>
        <source>HAProxy answers by itself, without a server behind it. It reads the file when it starts.</source>
        <translation>HAProxy répond de lui-même, sans serveur derrière lui. Il lit le fichier au démarrage.</translation>
    </message>
    <message>
        <source>Traefik cannot serve a file by itself: a small web server has to stand behind it.</source>
        <translation>Traefik ne peut pas servir un fichier de lui-même&#xa0;: il faut un petit serveur web derrière lui.</translation>
    </message>
    <message>
        <source>A site of its own, with this web.config and the file below it.</source>
        <translation>Un site à part, avec ce web.config et le fichier dans un dossier au-dessous.</translation>
    </message>
    <message>
        <source>Cloudflare Worker</source>
        <translation>Cloudflare Worker</translation>
    </message>
    <message>
        <source>The policy stands in the script: deploy it again after each change.</source>
        <translation>La politique se trouve dans le script&#xa0;: redéployez-le après chaque changement.</translation>
    </message>
    <message>
        <source>Static hosting (GitHub Pages, Netlify and others)</source>
        <translation>Hébergement statique (GitHub Pages, Netlify et autres)</translation>
    </message>
    <message>
        <source>A folder to publish as it is. Set the policy host as its custom domain, without a redirect to another name.</source>
        <translation>Un dossier à publier tel quel. Définissez l’hôte de la politique comme domaine personnalisé, sans redirection vers un autre nom.</translation>
    </message>
    <message>
        <source>The README.txt in {folder} tells of something else; choose a folder of its own for this.</source>
        <translation>Le README.txt de {folder} parle d’autre chose&#xa0;; choisissez pour ceci un dossier à part.</translation>
    </message>
    <message>
        <source>It takes the place of any record there that begins with {version}: two void
each other.</source>
        <translation>Il remplace tout enregistrement qui commence par {version} à cet endroit : deux
s’annulent.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user</source>
        <translation>« %1 » appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>The draft for %1 is too large to be kept.</source>
        <translation>Le brouillon pour %1 est trop gros pour être conservé.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans %1.</translation>
    </message>
    <message>
        <source>The draft for %1 was changed by another window of the program as well; what that one kept is in %2.</source>
        <translation>Le brouillon pour %1 a aussi été modifié par une autre fenêtre du programme ; ce qu’elle a enregistré se trouve dans %2.</translation>
    </message>
    <message>
        <source>another run is writing there</source>
        <translation>une autre exécution y écrit en ce moment</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>le pilote SQLite de Qt n’est pas installé</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>L’historique dans %1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it was made by a newer version of Postseal</source>
        <translation>il a été créé par une version plus récente de Postseal</translation>
    </message>
    <message>
        <source>It is not readable as JSON.</source>
        <translation>Il n’est pas lisible comme JSON.</translation>
    </message>
    <message>
        <source>It has more values than any real report.</source>
        <translation>Il a plus de valeurs que n’en a aucun vrai rapport.</translation>
    </message>
    <message>
        <source>It is no TLS report.</source>
        <translation>Ce n’est pas un rapport TLS.</translation>
    </message>
    <message>
        <source>It has no policies, so it tells of no sessions.</source>
        <translation>Il n’a pas de policies, et ne fait donc état d’aucune session.</translation>
    </message>
    <message>
        <source>Its numbers of sessions are no whole numbers from 0 up.</source>
        <translation>Ses nombres de sessions ne sont pas des nombres entiers à partir de 0.</translation>
    </message>
    <message>
        <source>It names no policy domain.</source>
        <translation>Il ne nomme aucun domaine de politique.</translation>
    </message>
    <message>
        <source>Its dates cannot be true, so it counts in sums only, and not for being ready.</source>
        <translation>Ses dates ne peuvent pas être vraies&#xa0;; il ne compte donc que dans les totaux, et pas pour l’état de préparation.</translation>
    </message>
    <message>
        <source>%1 of its policies have no usable policy domain, or are too many, and were left out.</source>
        <translation>Parmi ses politiques, %1 n’ont pas de domaine de politique utilisable, ou sont en surnombre, et ont été omises.</translation>
    </message>
    <message>
        <source>A report was left out: %1</source>
        <translation>Un rapport a été omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rest of it was not read.</source>
        <translation>Le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it is the file of another program</source>
        <translation>c’est le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>No more than %1 files are read at a time: what is beyond was left out.</source>
        <translation>Pas plus de %1 fichiers sont lus à la fois&#xa0;: ce qui dépasse a été omis.</translation>
    </message>
    <message>
        <source>Another report of this sender has the same id and says something else: both count.</source>
        <translation>Un autre rapport de cet expéditeur porte le même id et dit autre chose&#xa0;: les deux comptent.</translation>
    </message>
    <message>
        <source>It is the history itself, not a report.</source>
        <translation>C’est l’historique lui-même, pas un rapport.</translation>
    </message>
</context>
<context>
    <name>Postseal::AddDomains</name>
    <message>
        <source>Add domains</source>
        <translation>Ajouter des domaines</translation>
    </message>
    <message>
        <source>&amp;One domain a line. Empty lines and those that begin with # are passed over.</source>
        <translation>&amp;Un domaine par ligne. Les lignes vides et celles qui commencent par # sont ignorées.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>Listes (*.txt *.csv *.list);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Postseal::ChainDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificat de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Copier en &amp;PEM</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Postseal::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainDetails</name>
    <message>
        <source>&amp;Open in the wizard</source>
        <translation>&amp;Ouvrir dans l’assistant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation>Il n’a pas encore été examiné.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>Les serveurs de messagerie n’ont pas pu être testés d’ici.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainPage</name>
    <message>
        <source>Enter a name that ends with .%1</source>
        <translation>Saisissez un nom qui se termine par .%1</translation>
    </message>
    <message>
        <source>Which mail domain is to be protected? Only its own servers are asked.</source>
        <translation>Quel domaine de messagerie faut-il protéger&#xa0;? Seuls ses propres serveurs sont interrogés.</translation>
    </message>
    <message>
        <source>Subdomain with mail</source>
        <translation>Sous-domaine avec courrier</translation>
    </message>
    <message>
        <source>+ &amp;Add a subdomain</source>
        <translation>+ &amp;Ajouter un sous-domaine</translation>
    </message>
    <message>
        <source>&amp;Mail domain</source>
        <translation>&amp;Domaine de messagerie</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses</source>
        <translation>La partie qui suit le @ de vos adresses e-mail</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Vér&amp;ifier</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses.</source>
        <translation>La partie qui suit le @ de vos adresses e-mail.</translation>
    </message>
    <message>
        <source>&amp;Try it on a practice domain</source>
        <translation>&amp;Essayer sur un domaine d’entraînement</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Ce qui existe actuellement</translation>
    </message>
    <message>
        <source>Subdomains with mail of their own</source>
        <translation>Sous-domaines avec leur propre courrier</translation>
    </message>
    <message>
        <source>A policy never covers them. Name those that receive mail, and they are looked at as well.</source>
        <translation>Une politique ne les couvre jamais. Indiquez ceux qui reçoivent du courrier&#xa0;: ils seront examinés aussi.</translation>
    </message>
    <message>
        <source>Recent domains</source>
        <translation>Domaines récents</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>Nothing at %1 yet</source>
        <translation>Encore rien à %1</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Hôte de la politique</translation>
    </message>
    <message>
        <source>%1 has no address yet</source>
        <translation>%1 n’a pas encore d’adresse</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>Enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>%1, last seen: %2</source>
        <translation>%1, dernier état connu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Domaine de messagerie</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>surveillé</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Un nom par ligne.</translation>
    </message>
    <message>
        <source>Looked at as %1</source>
        <translation>Examiné comme %1</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Not known: no usable answer for %1</source>
        <translation>Inconnu : aucune réponse exploitable pour %1</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsDesk</name>
    <message>
        <source>Taken off the list: %1.</source>
        <translation>Retirés de la liste : %1.</translation>
    </message>
    <message>
        <source>Something failed on this computer, most likely because too many files are open; it is tried again.</source>
        <translation>Quelque chose a échoué sur cet ordinateur, sans doute parce que trop de fichiers sont ouverts ; un nouvel essai est fait.</translation>
    </message>
    <message>
        <source>The name server of this computer did not answer. What was seen before stays: %1.</source>
        <translation>Le serveur de noms de cet ordinateur n’a pas répondu. Ce qui avait été vu reste : %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsModel</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>%1 · 1 problem</source>
        <translation>%1 · 1 problème</translation>
    </message>
    <message>
        <source>%1 · %2 problems</source>
        <translation>%1 · %2 problèmes</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Premier examen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>No change seen</source>
        <translation>Aucun changement vu</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsTable</name>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
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
        <translation>&amp;Ajouter des domaines…</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>Examiner la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No domain is listed yet. Add the domains that you look after: paste them, one a line, or drop a file here. All of them are then looked at together, and the next time you see what changed.</source>
        <translation>La liste est encore vide. Ajoutez les domaines dont vous vous occupez : collez-les, un par ligne, ou déposez un fichier ici. Tous sont alors examinés ensemble, et la fois suivante vous voyez ce qui a changé.</translation>
    </message>
    <message>
        <source>Domains — Postseal</source>
        <translation>Domaines — Postseal</translation>
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
        <translation>Rechercher un domaine</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>&amp;Tout examiner</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 domaine</translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation>%1 domaines</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take %1 domains off the list? What was seen of them is forgotten.</source>
        <translation>Retirer %1 domaines de la liste ? Ce qui en a été vu est oublié.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changés %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen en cours : %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2 · %3 a second · %4 left</source>
        <translation>Examinés : %1 sur %2 · %3 par seconde · reste %4</translation>
    </message>
    <message>
        <source>Stopped: looked at %1 of %2.</source>
        <translation>Arrêté, examinés : %1 sur %2.</translation>
    </message>
    <message>
        <source>Looked at %1 in %2.</source>
        <translation>Examinés : %1 en %2.</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Postseal::DraftReading</name>
    <message>
        <source>How senders read this</source>
        <translation>Comment les expéditeurs lisent ceci</translation>
    </message>
    <message>
        <source>Well formed: senders can use it.</source>
        <translation>Bien formé&#xa0;: les expéditeurs peuvent l’utiliser.</translation>
    </message>
</context>
<context>
    <name>Postseal::FailureRow</name>
    <message>
        <source>1 session</source>
        <translation>1 session</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>Check that now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>no mail server named</source>
        <translation>aucun serveur de messagerie nommé</translation>
    </message>
    <message>
        <source>Check that now: %1, %2</source>
        <translation>Vérifier maintenant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>L’examen n’a pas pu avoir lieu.</translation>
    </message>
    <message>
        <source>Still fails (%1). %2</source>
        <translation>Échoue toujours (%1). %2</translation>
    </message>
    <message>
        <source>Works now (%1). %2</source>
        <translation>Fonctionne maintenant (%1). %2</translation>
    </message>
    <message>
        <source>Could not be found out from here (%1).</source>
        <translation>N’a pas pu être déterminé d’ici (%1).</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingRow</name>
    <message>
        <source>Opened</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Press Enter for why it matters and what to do</source>
        <translation>Appuyez sur Entrée pour savoir pourquoi c’est important et que faire</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Go to its step</source>
        <translation>Aller à son étape</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Afficher le certificat</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingsSection</name>
    <message>
        <source>1 check passed</source>
        <translation>1 contrôle réussi</translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation>%1 contrôles réussis</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 omis</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omis</translation>
    </message>
    <message>
        <source>Hide what passed or was skipped</source>
        <translation>Masquer ce qui est réussi ou omis</translation>
    </message>
    <message>
        <source>%1. Show</source>
        <translation>%1. Afficher</translation>
    </message>
    <message>
        <source>%1, %2. Show</source>
        <translation>%1, %2. Afficher</translation>
    </message>
</context>
<context>
    <name>Postseal::HelpWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Help — Postseal</source>
        <translation>Aide — Postseal</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Opens your mail program: %1</source>
        <translation>Ouvre votre logiciel de messagerie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens your browser: %1</source>
        <translation>Ouvre votre navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans le guide.</translation>
    </message>
</context>
<context>
    <name>Postseal::LinesEditor</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>Postseal::LookPreparation</name>
    <message>
        <source>The file of further trust anchors, %1, holds no certificate that can be read.</source>
        <translation>Le fichier des ancres de confiance supplémentaires, %1, ne contient aucun certificat lisible.</translation>
    </message>
</context>
<context>
    <name>Postseal::MailServersPage</name>
    <message>
        <source>no certificate</source>
        <translation>pas de certificat</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>un certificat illisible</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>certificate for %1, %2</source>
        <translation>certificat pour %1, %2</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>aucun nom d’hôte</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>encore %1 jours</translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation>N’a pas pu être examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>No mail server answered at port 25.</source>
        <translation>Aucun serveur de messagerie n’a répondu sur le port 25.</translation>
    </message>
    <message>
        <source>STARTTLS, %1, %2</source>
        <translation>STARTTLS, %1, %2</translation>
    </message>
    <message>
        <source>STARTTLS is not offered.</source>
        <translation>STARTTLS n’est pas proposé.</translation>
    </message>
    <message>
        <source>STARTTLS is offered, but no TLS session came about.</source>
        <translation>STARTTLS est proposé, mais aucune session TLS ne s’est établie.</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>serait refusé</translation>
    </message>
    <message>
        <source>would be used</source>
        <translation>serait utilisé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>What every address of your mail servers shows, and what a sender that enforces the policy would do.</source>
        <translation>Ce que montre chaque adresse de vos serveurs de messagerie, et ce que ferait un expéditeur qui applique la politique.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>No address seen</source>
        <translation>Aucune adresse vue</translation>
    </message>
    <message>
        <source>Not looked at: switched off in the settings</source>
        <translation>Non examiné&#xa0;: désactivé dans les réglages</translation>
    </message>
    <message>
        <source>No mail server was found.</source>
        <translation>Aucun serveur de messagerie n’a été trouvé.</translation>
    </message>
    <message>
        <source>The mail servers are being looked up.</source>
        <translation>Recherche des serveurs de messagerie en cours.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>Saisissez un domaine sur la première page.</translation>
    </message>
    <message>
        <source>EHLO is answered with: %1</source>
        <translation>Réponse à EHLO&#xa0;: %1</translation>
    </message>
    <message>
        <source>It did not let this computer in, or went no further.</source>
        <translation>Il n’a pas laissé entrer cet ordinateur, ou n’est pas allé plus loin.</translation>
    </message>
</context>
<context>
    <name>Postseal::NextPage</name>
    <message>
        <source>When enforce is safe, and how to change things later without losing mail.</source>
        <translation>Quand le mode enforce est sûr, et comment faire des changements plus tard sans perdre de courrier.</translation>
    </message>
    <message>
        <source>The &amp;plan for</source>
        <translation>P&amp;lan pour</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>How “ready” is decided</source>
        <translation>Comment «&#xa0;prêt&#xa0;» est déterminé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Prêt pour le mode enforce</translation>
    </message>
    <message>
        <source>Not yet ready</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>En mode enforce</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Encore indéterminé</translation>
    </message>
    <message>
        <source>Save as re&amp;minders…</source>
        <translation>Enregistrer co&amp;mme rappels…</translation>
    </message>
    <message>
        <source>Is a mail server already.</source>
        <translation>Est déjà un serveur de messagerie.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nouveau.</translation>
    </message>
    <message>
        <source>Not enough is known yet</source>
        <translation>On n’en sait pas encore assez</translation>
    </message>
    <message>
        <source>Mail server after the change</source>
        <translation>Serveur de messagerie après le changement</translation>
    </message>
    <message>
        <source>+ &amp;Add a mail server</source>
        <translation>+ &amp;Ajouter un serveur de messagerie</translation>
    </message>
    <message>
        <source>All mail servers after the change, also those that stay</source>
        <translation>Tous les serveurs de messagerie après le changement, y compris ceux qui restent</translation>
    </message>
    <message>
        <source>All of this is asked for. What is not known never counts as good.</source>
        <translation>Tout cela est exigé. Ce qui est indéterminé ne compte jamais comme bon.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Enregistrer en Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>The web server is chosen on the page %1.</source>
        <translation>Le serveur web se choisit à la page %1.</translation>
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
        <translation>Supprimer&#xa0;: %1  %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant le %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Press Enter for why, and what to publish</source>
        <translation>Appuyez sur Entrée pour savoir pourquoi, et ce qu’il faut publier</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>Attendez jusqu’au %1.</translation>
    </message>
    <message>
        <source>That is at least %1 after the step before.</source>
        <translation>C’est au moins %1 après l’étape précédente.</translation>
    </message>
    <message>
        <source>today, not before %1</source>
        <translation>aujourd’hui, pas avant %1</translation>
    </message>
    <message>
        <source>Wait until %1 today.</source>
        <translation>Attendez jusqu’à aujourd’hui, %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyHostPage</name>
    <message>
        <source>The web server that hands out the policy file.</source>
        <translation>Le serveur web qui livre le fichier de politique.</translation>
    </message>
    <message>
        <source>My own &amp;web server</source>
        <translation>Mon propre serveur &amp;web</translation>
    </message>
    <message>
        <source>A and AAAA records with its addresses. You keep the certificate.</source>
        <translation>Des enregistrements A et AAAA avec ses adresses. Vous gérez le certificat.</translation>
    </message>
    <message>
        <source>Hosted &amp;elsewhere</source>
        <translation>Hébergé &amp;ailleurs</translation>
    </message>
    <message>
        <source>A CNAME to a provider&apos;s name. The provider keeps the certificate.</source>
        <translation>Un CNAME vers un nom chez un fournisseur. Le fournisseur gère le certificat.</translation>
    </message>
    <message>
        <source>The file has to be found at</source>
        <translation>Le fichier doit se trouver à</translation>
    </message>
    <message>
        <source>Configuration &amp;for</source>
        <translation>&amp;Configuration pour</translation>
    </message>
    <message>
        <source>Na&amp;me at the provider</source>
        <translation>No&amp;m chez le fournisseur</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Où il fonctionne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Checks of what is published now</source>
        <translation>Contrôles de ce qui est publié actuellement</translation>
    </message>
    <message>
        <source>&amp;Save the files…</source>
        <translation>Enregistrer les &amp;fichiers…</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Ce n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>Enter the name that the provider gave you.</source>
        <translation>Saisissez le nom que le fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>Enter the address of your web server.</source>
        <translation>Saisissez l’adresse de votre serveur web.</translation>
    </message>
    <message>
        <source>The web server of the practice network has the addresses %1; its name is web.%2.</source>
        <translation>Le serveur web du réseau d’entraînement a les adresses %1&#xa0;; son nom est web.%2.</translation>
    </message>
    <message>
        <source>They appear when you have said where the file is served.</source>
        <translation>Ils apparaissent quand vous avez indiqué où le fichier est servi.</translation>
    </message>
    <message>
        <source>&amp;Addresses, IPv4 and IPv6</source>
        <translation>A&amp;dresses, IPv4 et IPv6</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyPage</name>
    <message>
        <source>Leave out the final dot.</source>
        <translation>Omettez le point final.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label: *.example.com</source>
        <translation>Un astérisque ne peut remplacer que le premier label entier&#xa0;: *.example.com</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Un seul nom par ligne.</translation>
    </message>
    <message>
        <source>A name is needed here, not an address.</source>
        <translation>Il faut ici un nom, et non une adresse.</translation>
    </message>
    <message>
        <source>Write the name in its ASCII form (xn--…).</source>
        <translation>Écrivez le nom sous sa forme ASCII (xn--…).</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Ce n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>The MX records are not known yet.</source>
        <translation>Les enregistrements MX ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Covers none of your mail servers.</source>
        <translation>Ne couvre aucun de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Couvre %1</translation>
    </message>
    <message>
        <source>The file that tells senders which of your mail servers are genuine, and what to do when TLS fails.</source>
        <translation>Le fichier qui dit aux expéditeurs lesquels de vos serveurs de messagerie sont authentiques, et que faire quand TLS échoue.</translation>
    </message>
    <message>
        <source>Checks of what is served now</source>
        <translation>Contrôles de ce qui est servi actuellement</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>&amp;Testing</source>
        <translation>&amp;Testing</translation>
    </message>
    <message>
        <source>Mail is delivered as before; senders report what would fail. Start here.</source>
        <translation>Le courrier est remis comme avant&#xa0;; les expéditeurs signalent ce qui échouerait. Commencez ici.</translation>
    </message>
    <message>
        <source>&amp;Enforce</source>
        <translation>&amp;Enforce</translation>
    </message>
    <message>
        <source>Senders refuse servers that fail.</source>
        <translation>Les expéditeurs refusent les serveurs en échec.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>N&amp;one</translation>
    </message>
    <message>
        <source>Switched off. Used to leave MTA-STS in good order.</source>
        <translation>Désactivé. Sert à abandonner MTA-STS proprement.</translation>
    </message>
    <message>
        <source>Mail servers that are genuine</source>
        <translation>Serveurs de messagerie authentiques</translation>
    </message>
    <message>
        <source>Name or pattern of a mail server</source>
        <translation>Nom ou motif d’un serveur de messagerie</translation>
    </message>
    <message>
        <source>+ &amp;Add a name or pattern</source>
        <translation>+ &amp;Ajouter un nom ou un motif</translation>
    </message>
    <message>
        <source>&amp;Fill from the MX records</source>
        <translation>Remp&amp;lir d’après les enregistrements MX</translation>
    </message>
    <message>
        <source>Senders may remember it for</source>
        <translation>Les expéditeurs peuvent la mémoriser pendant</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Seconds that senders may remember the policy</source>
        <translation>Secondes pendant lesquelles les expéditeurs peuvent mémoriser la politique</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Name at least one mail server: senders do not take a policy without one.</source>
        <translation>Indiquez au moins un serveur de messagerie&#xa0;: les expéditeurs n’acceptent pas de politique qui n’en nomme aucun.</translation>
    </message>
    <message>
        <source>Not covered: senders that enforce would not deliver to it.</source>
        <translation>Non couvert&#xa0;: les expéditeurs en mode enforce ne lui remettraient rien.</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>Choose it when testing has brought no failures for two weeks.</source>
        <translation>Choisissez-le quand le mode testing n’a révélé aucun échec pendant deux semaines.</translation>
    </message>
    <message>
        <source>Not safe yet: there is 1 error with the mail servers.</source>
        <translation>Pas encore sûr&#xa0;: il y a 1 erreur sur les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Not safe yet: there are %1 errors with the mail servers.</source>
        <translation>Pas encore sûr&#xa0;: il y a %1 erreurs sur les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Less than a day protects little: a sender that has forgotten the policy has to ask again.</source>
        <translation>Moins d’un jour protège peu&#xa0;: un expéditeur qui a oublié la politique doit la redemander.</translation>
    </message>
    <message>
        <source>Served now at %1</source>
        <translation>Servi actuellement à %1</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>Publié sous la forme %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PracticePanel</name>
    <message>
        <source>Take it &amp;down</source>
        <translation>Mettre &amp;hors ligne</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>Réseau d’entraînement</translation>
    </message>
    <message>
        <source>A small internet inside this program. Nothing leaves your computer.</source>
        <translation>Un petit Internet dans ce programme. Rien ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Provoquer une panne</translation>
    </message>
    <message>
        <source>Taken down. The lights follow.</source>
        <translation>Mis hors ligne. Les voyants suivent.</translation>
    </message>
    <message>
        <source>Published. The lights follow.</source>
        <translation>Publié. Les voyants suivent.</translation>
    </message>
    <message>
        <source>P&amp;ublish what the wizard made</source>
        <translation>Pu&amp;blier le résultat de l’assistant</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>Non publié. %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PublishPage</name>
    <message>
        <source>What to put online, in this order. Postseal changes nothing by itself.</source>
        <translation>Ce qu’il faut mettre en ligne, dans cet ordre. Postseal ne change rien de lui-même.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>The order, and why</source>
        <translation>L’ordre, et pourquoi</translation>
    </message>
    <message>
        <source>Save &amp;these records…</source>
        <translation>Enregistrements dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Save e&amp;verything as a folder…</source>
        <translation>Tout enregistrer dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>As a &amp;zip file…</source>
        <translation>Dans un fichier &amp;zip…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>These records cannot be written in this form without changing them; choose another one.</source>
        <translation>Ces enregistrements ne peuvent pas être écrits sous cette forme sans être modifiés&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Hôte de la politique</translation>
    </message>
    <message>
        <source>Its records and a web server with a certificate: nothing can be fetched before that.</source>
        <translation>Ses enregistrements et un serveur web avec certificat&#xa0;: sans eux, rien ne peut être récupéré.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>Put it on the web server as it is, then look at it from outside.</source>
        <translation>Placez-le tel quel sur le serveur web, puis regardez-le de l’extérieur.</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>Enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>Before the policy takes effect, so that no report is missed.</source>
        <translation>Avant que la politique prenne effet, pour ne manquer aucun rapport.</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>Last: it sends everyone to the file. At each later change the file comes first, then the new id.</source>
        <translation>En dernier&#xa0;: il envoie tout le monde vers le fichier. À chaque changement ultérieur, d’abord le fichier, puis le nouvel id.</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>tous les enregistrements</translation>
    </message>
    <message>
        <source>All records, &amp;for</source>
        <translation>T&amp;ous les enregistrements, pour</translation>
    </message>
    <message>
        <source>The records lie in the zone %1.</source>
        <translation>Les enregistrements se trouvent dans la zone %1.</translation>
    </message>
    <message>
        <source>Still looking at what is published. What you have not changed yourself may become something else.</source>
        <translation>L’examen de ce qui est publié se poursuit. Ce que vous n’avez pas modifié vous-même peut encore changer.</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportChart</name>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>%1: %2 succeeded, %3 failed</source>
        <translation>%1&#xa0;: %2 réussies, %3 échouées</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussies</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportsWindow</name>
    <message>
        <source>the last two weeks</source>
        <translation>les deux dernières semaines</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>les trois derniers mois</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>la dernière année</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>toute la période</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>moins de 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Under the MTA-STS policy</source>
        <translation>Selon la politique MTA-STS</translation>
    </message>
    <message>
        <source>Under DANE</source>
        <translation>Selon DANE</translation>
    </message>
    <message>
        <source>By senders that found no policy</source>
        <translation>Par des expéditeurs n’ayant trouvé aucune politique</translation>
    </message>
    <message>
        <source>Under something else</source>
        <translation>Selon autre chose</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>Sessions par jour</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Par expéditeur</translation>
    </message>
    <message>
        <source>Failures by mail server</source>
        <translation>Échecs par serveur de messagerie</translation>
    </message>
    <message>
        <source>Failures by kind</source>
        <translation>Échecs par type</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Imported reports — Postseal</source>
        <translation>Rapports importés — Postseal</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>A f&amp;older or Maildir…</source>
        <translation>Un d&amp;ossier ou un Maildir…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Id du rapport</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>Les rapports n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>No report of this time.</source>
        <translation>Aucun rapport de cette période.</translation>
    </message>
    <message>
        <source>Reports come by mail, once a day and sender. Import the attachments, a mailbox or a folder, or drop them here.</source>
        <translation>Les rapports arrivent par courrier, un par jour et par expéditeur. Importez les pièces jointes, une boîte aux lettres ou un dossier, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 réussies, %2 échouées</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 du total</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>Importer des rapports TLS</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>Rapports TLS (*.json *.gz *.zip *.tar *.eml *.mbox);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>The reports tell of no session.</source>
        <translation>Les rapports ne font état d’aucune session.</translation>
    </message>
    <message>
        <source>Sessions: %1, reports: %2, senders: %3.</source>
        <translation>Sessions : %1, rapports : %2, expéditeurs : %3.</translation>
    </message>
    <message>
        <source>Sessions that failed: %1</source>
        <translation>Sessions en échec : %1</translation>
    </message>
    <message>
        <source>In mode testing the mail was delivered all the same.</source>
        <translation>En mode testing, le courrier a été remis malgré tout.</translation>
    </message>
    <message>
        <source>No session failed, but no sender had found the policy</source>
        <translation>Aucune session n’a échoué, mais aucun expéditeur n’avait trouvé la politique</translation>
    </message>
    <message>
        <source>No session failed</source>
        <translation>Aucune session n’a échoué</translation>
    </message>
    <message>
        <source>Practice reports — Postseal</source>
        <translation>Rapports d’exercice — Postseal</translation>
    </message>
    <message>
        <source>Reports of the practice network: they are kept apart from your own, and gone when the program ends.</source>
        <translation>Rapports du réseau d’exercice : ils sont gardés à part des vôtres et disparaissent à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>Postseal::SaveButton</name>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>There is nothing that could be saved.</source>
        <translation>Il n’y a rien qui puisse être enregistré.</translation>
    </message>
</context>
<context>
    <name>Postseal::ServerTrial</name>
    <message>
        <source>Check this server before DNS points to it</source>
        <translation>Contrôler ce serveur avant que le DNS pointe vers lui</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Contrôler %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Senders would not accept what this server answers.</source>
        <translation>Les expéditeurs n’accepteraient pas ce que répond ce serveur.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use: DNS may point to this server.</source>
        <translation>Les expéditeurs trouveraient une politique utilisable&#xa0;: le DNS peut pointer vers ce serveur.</translation>
    </message>
    <message>
        <source>Fetches the policy from there under the name of the policy host, as senders will once the record is published.</source>
        <translation>Récupère la politique à cet endroit sous le nom de l’hôte de la politique, comme le feront les expéditeurs une fois l’enregistrement publié.</translation>
    </message>
    <message>
        <source>It could not be judged: the server, one of its addresses, or the domain in DNS was not to be seen.</source>
        <translation>Aucun jugement possible&#xa0;: le serveur, l’une de ses adresses ou le domaine dans le DNS n’était pas visible.</translation>
    </message>
    <message>
        <source>Senders would find no web server there.</source>
        <translation>Les expéditeurs n’y trouveraient aucun serveur web.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use, but it is not the one of this draft. Put the file of the page Policy there first.</source>
        <translation>Les expéditeurs trouveraient une politique utilisable, mais pas celle de ce brouillon. Placez-y d’abord le fichier de la page Politique.</translation>
    </message>
    <message>
        <source>What was seen is good, but not every address could be looked at from here.</source>
        <translation>Ce qui a été vu est bon, mais toutes les adresses n’ont pas pu être examinées d’ici.</translation>
    </message>
    <message>
        <source>Senders would find another policy there than the one that is served now. Put the same file there first.</source>
        <translation>Les expéditeurs y trouveraient une autre politique que celle qui est servie actuellement. Placez-y d’abord le même fichier.</translation>
    </message>
</context>
<context>
    <name>Postseal::Session</name>
    <message>
        <source>The practice network could not be started: %1</source>
        <translation>Le réseau d’entraînement n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reports are kept in the history, and none is in use here.</source>
        <translation>Les rapports sont conservés dans l’historique, et aucun n’est utilisé ici.</translation>
    </message>
</context>
<context>
    <name>Postseal::SettingsDialog</name>
    <message>
        <source>Look at the &amp;mail servers (port 25)</source>
        <translation>Examiner les serveurs de &amp;messagerie (port 25)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation>Serveurs de &amp;noms</translation>
    </message>
    <message>
        <source>Addresses to ask instead of this computer&apos;s name servers. Empty: the system&apos;s.</source>
        <translation>Adresses à interroger à la place des serveurs de noms de cet ordinateur. Vide&#xa0;: ceux du système.</translation>
    </message>
    <message>
        <source>More &amp;trust anchors</source>
        <translation>Autres &amp;ancres de confiance</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust besides the system&apos;s.</source>
        <translation>Un fichier PEM de certificats auxquels se fier en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Name at &amp;EHLO</source>
        <translation>Nom dans &amp;EHLO</translation>
    </message>
    <message>
        <source>How to introduce this computer to mail servers. Empty: by its address.</source>
        <translation>Comment présenter cet ordinateur aux serveurs de messagerie. Vide&#xa0;: par son adresse.</translation>
    </message>
    <message>
        <source>Time &amp;for a domain</source>
        <translation>&amp;Temps par domaine</translation>
    </message>
    <message>
        <source>What is not answered by then counts as not found out.</source>
        <translation>Ce qui n’a pas répondu d’ici là compte comme indéterminé.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>Ancres de confiance</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Enter IP addresses, each with a port if need be, separated by blanks.</source>
        <translation>Saisissez des adresses IP, chacune avec un port si nécessaire, séparées par des espaces.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Enter a host name, for example check.example.com.</source>
        <translation>Saisissez un nom d’hôte, par exemple check.example.com.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Changes at once; what you entered stays.</source>
        <translation>Change immédiatement&#xa0;; ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is no file. Choose a PEM file.</source>
        <translation>Ce n’est pas un fichier. Choisissez un fichier PEM.</translation>
    </message>
</context>
<context>
    <name>Postseal::Sidebar</name>
    <message>
        <source>P&amp;ractice</source>
        <translation>Ent&amp;raînement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Imported reports</source>
        <translation>Rapports importés</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Aid&amp;e</translation>
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
        <translation>Affiche ou masque le tableau de commande du réseau d’entraînement</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
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
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>Postseal::StsRecordPage</name>
    <message>
        <source>The record that tells senders that there is a policy, and when it has changed.</source>
        <translation>L’enregistrement qui dit aux expéditeurs qu’il y a une politique, et quand elle a changé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Valeur de l’enregistrement TXT</translation>
    </message>
    <message>
        <source>New &amp;id from the time</source>
        <translation>Nouvel &amp;id d’après l’heure</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>Vu actuellement</translation>
    </message>
    <message>
        <source>What the id is for</source>
        <translation>À quoi sert l’id</translation>
    </message>
    <message>
        <source>Senders remember the policy. They fetch it again when the id has changed, so a changed policy needs a new id: Postseal makes one from the time whenever you change the policy, and keeps it until you do.</source>
        <translation>Les expéditeurs mémorisent la politique. Ils la récupèrent à nouveau quand l’id a changé&#xa0;; une politique modifiée a donc besoin d’un nouvel id&#xa0;: Postseal en forme un d’après l’heure à chaque changement de la politique, et le garde jusqu’au suivant.</translation>
    </message>
    <message>
        <source>Publish this record last: first the file has to be online.</source>
        <translation>Publiez cet enregistrement en dernier&#xa0;: le fichier doit d’abord être en ligne.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>The id is %1.</source>
        <translation>L’id est %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::TlsReportsPage</name>
    <message>
        <source>Published as %1</source>
        <translation>Publié sous la forme %1</translation>
    </message>
    <message>
        <source>Enter a mail address, or a URL that starts with https://</source>
        <translation>Saisissez une adresse e-mail, ou une URL qui commence par https://</translation>
    </message>
    <message>
        <source>Where senders tell you, once a day, how delivery to you over TLS went.</source>
        <translation>Où les expéditeurs vous indiquent, une fois par jour, comment s’est passée la remise par TLS chez vous.</translation>
    </message>
    <message>
        <source>Address for reports</source>
        <translation>Adresse pour les rapports</translation>
    </message>
    <message>
        <source>+ &amp;Add an address</source>
        <translation>+ &amp;Ajouter une adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Valeur de l’enregistrement TXT</translation>
    </message>
    <message>
        <source>Without an address nothing is published, and you learn of failures from nobody.</source>
        <translation>Sans adresse, rien n’est publié, et personne ne vous informe des échecs.</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>&amp;Importer des rapports…</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Les rapports vont à</translation>
    </message>
    <message>
        <source>Mail addresses and https URLs. Reports come as small compressed files.</source>
        <translation>Adresses e-mail et URL https. Les rapports arrivent sous forme de petits fichiers compressés.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>Vu actuellement</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Rapports reçus</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>Importer des rapports TLS</translation>
    </message>
    <message>
        <source>All addresses lie in %1 itself: when its mail servers fail, the reports about it may fail with them. Add one elsewhere.</source>
        <translation>Toutes les adresses se trouvent dans %1 même&#xa0;: quand ses serveurs de messagerie sont en panne, les rapports qui le concernent peuvent l’être aussi. Ajoutez-en une ailleurs.</translation>
    </message>
    <message>
        <source>The attachments of the report mails, whole mails, a mailbox or an archive of them; they may be dropped here. They stay on this computer.</source>
        <translation>Les pièces jointes des messages de rapport, des messages entiers, une boîte aux lettres ou une archive les contenant&#xa0;; vous pouvez les déposer ici. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>Rapports TLS (*.json *.gz *.zip *.tar *.eml *.mbox);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>Postseal::ValueBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Postseal::VerifyPage</name>
    <message>
        <source>&amp;Problems %1</source>
        <translation>Prob&amp;lèmes %1</translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation>Non vérifiables %1</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Tous %1</translation>
    </message>
    <message>
        <source>What senders do with your mail</source>
        <translation>Ce que les expéditeurs font de votre courrier</translation>
    </message>
    <message>
        <source>&amp;Save dossier…</source>
        <translation>Enregistrer le compte ren&amp;du…</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green</source>
        <translation>&amp;Continuer jusqu’à ce que tout soit vert</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>Everything could be checked.</source>
        <translation>Tout a pu être vérifié.</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>Tous les contrôles sont réussis.</translation>
    </message>
    <message>
        <source>What a mail server that sends to %1 sees right now.</source>
        <translation>Ce que voit en ce moment un serveur de messagerie qui envoie à %1.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>Saisissez un domaine sur la première page.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 checks are settled.</source>
        <translation>%1 contrôles sur %2 sont terminés.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>Les serveurs de messagerie n’ont pas pu être testés d’ici.</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>A sender with DANE: %1</source>
        <translation>Un expéditeur avec DANE&#xa0;: %1</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — next in %1:%2</source>
        <translation>&amp;Continuer jusqu’à ce que tout soit vert — prochain contrôle dans %1:%2</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — it is</source>
        <translation>&amp;Continuer jusqu’à ce que tout soit vert — c’est le cas</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was looked at could be checked; checks skipped: %1.</source>
        <translation>Ce qui a été examiné a pu être vérifié&#xa0;; vérifications omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mail servers were not looked at: switched off in the settings.</source>
        <translation>Les serveurs de messagerie n’ont pas été examinés&#xa0;: désactivé dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSection</name>
    <message>
        <source>&amp;Watch this domain</source>
        <translation>S&amp;urveiller ce domaine</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Garder un œil dessus</translation>
    </message>
    <message>
        <source>While Postseal runs, the domain is checked again every %1 hours, and you are told what changed. A timer of the system does it without Postseal, see Settings.</source>
        <translation>Tant que Postseal est en marche, le domaine est vérifié à nouveau toutes les %1 heures, et vous êtes informé de ce qui a changé. Un minuteur du système le fait sans Postseal, voir Réglages.</translation>
    </message>
    <message>
        <source>Only a real domain can be watched.</source>
        <translation>Seul un vrai domaine peut être surveillé.</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>Remarqué le %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSettings</name>
    <message>
        <source>&amp;Go on in the tray when the window is closed</source>
        <translation>&amp;Poursuivre dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Write a systemd t&amp;imer</source>
        <translation>Écrire un m&amp;inuteur systemd</translation>
    </message>
    <message>
        <source>&amp;Watched domains are checked</source>
        <translation>Les domaines &amp;surveillés sont vérifiés</translation>
    </message>
    <message>
        <source>Watched domains are checked</source>
        <translation>Les domaines surveillés sont vérifiés</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>toutes les 6 heures</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>toutes les 12 heures</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>Domains are watched that you chose on the page Next.</source>
        <translation>Sont surveillés les domaines que vous avez choisis à la page Suite.</translation>
    </message>
    <message>
        <source>It checks them while Postseal does not run. What changed stands in the journal.</source>
        <translation>Il les vérifie quand Postseal n’est pas en marche. Ce qui a changé figure dans le journal.</translation>
    </message>
    <message>
        <source>postseal-cli was not found, neither beside this program nor by a shell.</source>
        <translation>postseal-cli n’a été trouvé ni à côté de ce programme, ni par un shell.</translation>
    </message>
    <message>
        <source>Written. Switch it on with: %1</source>
        <translation>Écrit. Activez-le avec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchTray</name>
    <message>
        <source>Postseal watches domains: %1</source>
        <translation>Postseal surveille des domaines&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Postseal goes on here</source>
        <translation>Postseal se poursuit ici</translation>
    </message>
    <message>
        <source>It looks at the watched domains. To end it, choose Quit in the menu of this icon.</source>
        <translation>Il examine les domaines surveillés. Pour l’arrêter, choisissez Quitter dans le menu de cette icône.</translation>
    </message>
    <message>
        <source>%1: something became worse</source>
        <translation>%1&#xa0;: quelque chose s’est dégradé</translation>
    </message>
    <message>
        <source>%1: something changed</source>
        <translation>%1&#xa0;: quelque chose a changé</translation>
    </message>
    <message>
        <source>%1: something became better</source>
        <translation>%1&#xa0;: quelque chose s’est amélioré</translation>
    </message>
    <message>
        <source>More on the page Next: %1</source>
        <translation>Autres changements à la page Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::Window</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>checked %1 · %2 ms</source>
        <translation>vérifié&#xa0;: %1 · %2&#xa0;ms</translation>
    </message>
    <message>
        <source>checking · %1 of %2</source>
        <translation>vérification · %1 sur %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>pas encore de domaine</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice network cannot make its certificates.</source>
        <translation>Le réseau d’entraînement ne peut pas créer ses certificats.</translation>
    </message>
    <message>
        <source>The practice network finds no free port on this computer.</source>
        <translation>Le réseau d’entraînement ne trouve aucun port libre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Mail works; nothing of MTA-STS or TLS reporting is set up yet.</source>
        <translation>La messagerie fonctionne&#xa0;; rien de MTA-STS ni des rapports TLS n’est encore configuré.</translation>
    </message>
    <message>
        <source>Everything is in place and enforced.</source>
        <translation>Tout est en place, en mode enforce.</translation>
    </message>
    <message>
        <source>Everything is in place, in testing mode.</source>
        <translation>Tout est en place, en mode testing.</translation>
    </message>
    <message>
        <source>The record is published, but the policy host has no address.</source>
        <translation>L’enregistrement est publié, mais l’hôte de la politique n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The certificate of the policy host has expired.</source>
        <translation>Le certificat de l’hôte de la politique a expiré.</translation>
    </message>
    <message>
        <source>The policy host uses a self-signed certificate.</source>
        <translation>L’hôte de la politique utilise un certificat autosigné.</translation>
    </message>
    <message>
        <source>The certificate of the policy host is for another name.</source>
        <translation>Le certificat de l’hôte de la politique est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The policy host redirects to the web site.</source>
        <translation>L’hôte de la politique redirige vers le site web.</translation>
    </message>
    <message>
        <source>The policy host answers that there is no such file.</source>
        <translation>L’hôte de la politique répond que ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The policy host shows a web page instead of the policy.</source>
        <translation>L’hôte de la politique montre une page web au lieu de la politique.</translation>
    </message>
    <message>
        <source>The policy file lies outside the folder .well-known.</source>
        <translation>Le fichier de politique se trouve hors du dossier .well-known.</translation>
    </message>
    <message>
        <source>An old MTA-STS record was left beside the new one.</source>
        <translation>Un ancien enregistrement MTA-STS est resté à côté du nouveau.</translation>
    </message>
    <message>
        <source>The MTA-STS record has blanks around the equals sign.</source>
        <translation>L’enregistrement MTA-STS a des espaces autour du signe égal.</translation>
    </message>
    <message>
        <source>The policy file is online, but there is no MTA-STS record.</source>
        <translation>Le fichier de politique est en ligne, mais il n’y a pas d’enregistrement MTA-STS.</translation>
    </message>
    <message>
        <source>A third mail server was added and forgotten in the policy.</source>
        <translation>Un troisième serveur de messagerie a été ajouté et oublié dans la politique.</translation>
    </message>
    <message>
        <source>The backup mail server offers no STARTTLS.</source>
        <translation>Le serveur de messagerie de secours ne propose pas STARTTLS.</translation>
    </message>
    <message>
        <source>The certificate of the backup mail server has expired.</source>
        <translation>Le certificat du serveur de messagerie de secours a expiré.</translation>
    </message>
    <message>
        <source>Nothing listens on the IPv6 address of the policy host.</source>
        <translation>Rien n’écoute sur l’adresse IPv6 de l’hôte de la politique.</translation>
    </message>
    <message>
        <source>A second web server still hands out an older policy.</source>
        <translation>Un deuxième serveur web livre encore une politique plus ancienne.</translation>
    </message>
    <message>
        <source>The policy is enforced, but nobody asks for TLS reports.</source>
        <translation>La politique est en mode enforce, mais personne ne demande de rapports TLS.</translation>
    </message>
    <message>
        <source>The TLS reporting record names an address without mailto.</source>
        <translation>L’enregistrement TLS-RPT indique une adresse sans mailto.</translation>
    </message>
    <message>
        <source>Policy host without address</source>
        <translation>Hôte de la politique sans adresse</translation>
    </message>
    <message>
        <source>Policy certificate expired</source>
        <translation>Certificat de la politique expiré</translation>
    </message>
    <message>
        <source>Policy certificate self-signed</source>
        <translation>Certificat de la politique autosigné</translation>
    </message>
    <message>
        <source>Policy certificate for another name</source>
        <translation>Certificat de la politique pour un autre nom</translation>
    </message>
    <message>
        <source>Policy is a redirect</source>
        <translation>La politique est une redirection</translation>
    </message>
    <message>
        <source>Policy not found</source>
        <translation>Politique introuvable</translation>
    </message>
    <message>
        <source>Web page instead of the policy</source>
        <translation>Page web au lieu de la politique</translation>
    </message>
    <message>
        <source>Policy in the wrong folder</source>
        <translation>Politique dans le mauvais dossier</translation>
    </message>
    <message>
        <source>Two MTA-STS records</source>
        <translation>Deux enregistrements MTA-STS</translation>
    </message>
    <message>
        <source>MTA-STS record malformed</source>
        <translation>Enregistrement MTA-STS mal formé</translation>
    </message>
    <message>
        <source>MTA-STS record missing</source>
        <translation>Enregistrement MTA-STS manquant</translation>
    </message>
    <message>
        <source>New MX not in the policy</source>
        <translation>Nouveau MX absent de la politique</translation>
    </message>
    <message>
        <source>MX without STARTTLS</source>
        <translation>MX sans STARTTLS</translation>
    </message>
    <message>
        <source>MX certificate expired</source>
        <translation>Certificat du MX expiré</translation>
    </message>
    <message>
        <source>IPv6 address of the policy host dead</source>
        <translation>Adresse IPv6 de l’hôte de la politique morte</translation>
    </message>
    <message>
        <source>Second web server stale</source>
        <translation>Deuxième serveur web périmé</translation>
    </message>
    <message>
        <source>TLS reporting record missing</source>
        <translation>Enregistrement TLS-RPT manquant</translation>
    </message>
    <message>
        <source>TLS reporting record malformed</source>
        <translation>Enregistrement TLS-RPT mal formé</translation>
    </message>
</context>
<context>
    <name>PublishedWords</name>
    <message>
        <source>%1 is an alias for %2. Nothing else may stand beside an alias: remove it before you publish the record, or have the record changed at its target.</source>
        <translation>%1 est un alias de %2. Rien d’autre ne peut exister à côté d’un alias&#xa0;: supprimez-le avant de publier l’enregistrement, ou faites modifier l’enregistrement à sa cible.</translation>
    </message>
    <message>
        <source>%1 already has the record “%2”. Replace it: with two records senders see none.</source>
        <translation>%1 a déjà l’enregistrement «&#xa0;%2&#xa0;». Remplacez-le&#xa0;: avec deux enregistrements, les expéditeurs n’en voient aucun.</translation>
    </message>
    <message>
        <source>Other text is published at %1: “%2”. Some senders can not cope with it; move it elsewhere.</source>
        <translation>Un autre texte est publié à %1&#xa0;: «&#xa0;%2&#xa0;». Certains expéditeurs ne le gèrent pas&#xa0;; déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>online as planned</source>
        <translation>en ligne comme prévu</translation>
    </message>
    <message>
        <source>online, but different</source>
        <translation>en ligne, mais différent</translation>
    </message>
    <message>
        <source>not online yet</source>
        <translation>pas encore en ligne</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>%1 is an alias for %2. Remove the CNAME before you add A or AAAA records.</source>
        <translation>%1 est un alias de %2. Supprimez le CNAME avant d’ajouter des enregistrements A ou AAAA.</translation>
    </message>
    <message>
        <source>%1 has A or AAAA records. Remove them before you add the CNAME.</source>
        <translation>%1 a des enregistrements A ou AAAA. Supprimez-les avant d’ajouter le CNAME.</translation>
    </message>
    <message>
        <source>online, but senders refuse it</source>
        <translation>en ligne, mais refusé par les expéditeurs</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Fill the mx list</source>
        <translation>Remplir la liste mx</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copier l’enregistrement</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Créer un nouvel id</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>How senders read this</source>
        <translation>Comment les expéditeurs lisent ceci</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>Publié actuellement</translation>
    </message>
    <message>
        <source>Policy file:</source>
        <translation>Fichier de politique&#xa0;:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>Enregistrements MX</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Hôte de la politique</translation>
    </message>
    <message>
        <source>HTTPS of the policy host</source>
        <translation>HTTPS de l’hôte de la politique</translation>
    </message>
    <message>
        <source>HTTP answer of the policy host</source>
        <translation>Réponse HTTP de l’hôte de la politique</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>Policy and MX records</source>
        <translation>Politique et enregistrements MX</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <translation>Rapports TLS (TLS-RPT)</translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation>Rapport TLS</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} erreurs</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} avertissements</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>1 non vérifiable</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} non vérifiables</translation>
    </message>
    <message>
        <source>info</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} remarques</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>1 passed</source>
        <translation>1 réussi</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} réussis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 omis</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} omis</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>1 not applicable</source>
        <translation>1 sans objet</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>{count} sans objet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 en cours</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en attente</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>does not deliver</source>
        <translation>pas de remise</translation>
    </message>
    <message>
        <source>delivers, unprotected</source>
        <translation>remise sans protection</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 contrôle</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} contrôles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Looked at {when} UTC, in {seconds} s.</source>
        <translation>Examiné le {when} UTC, en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The mail servers were not contacted, as asked for.</source>
        <translation>Les serveurs de messagerie n’ont pas été contactés, comme demandé.</translation>
    </message>
    <message>
        <source>No mail server could be reached from here, so their encryption is not tested.</source>
        <translation>Aucun serveur de messagerie n’a pu être joint d’ici&#xa0;; leur chiffrement n’est donc pas testé.</translation>
    </message>
    <message>
        <source>delivers, the TLSA record fits</source>
        <translation>remise, l’enregistrement TLSA correspond</translation>
    </message>
    <message>
        <source>does not deliver, no TLSA record fits</source>
        <translation>pas de remise, aucun enregistrement TLSA ne correspond</translation>
    </message>
    <message>
        <source>takes any TLS, no TLSA record is usable</source>
        <translation>accepte tout TLS, aucun enregistrement TLSA n’est utilisable</translation>
    </message>
    <message>
        <source>waits, the TLSA question fails</source>
        <translation>attend, la requête TLSA échoue</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>Hôte MX</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A sender that follows the standard</source>
        <translation>Un expéditeur qui suit la norme</translation>
    </message>
    <message>
        <source>A sender with DANE</source>
        <translation>Un expéditeur avec DANE</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>does not use it</source>
        <translation>ne l’utilise pas</translation>
    </message>
    <message>
        <source>uses it in another way</source>
        <translation>l’utilise autrement</translation>
    </message>
    <message>
        <source>All {all} sending programs that are known read record and policy as they are meant.</source>
        <translation>Les {all} logiciels d’envoi connus lisent tous l’enregistrement et la politique comme prévu.</translation>
    </message>
    <message>
        <source>The other {rest} read it as it is meant.</source>
        <translation>Les {rest} autres le lisent comme prévu.</translation>
    </message>
    <message>
        <source>Mind the letters of this name: they look like others, or mix several scripts.</source>
        <translation>Attention aux lettres de ce nom : elles ressemblent à d’autres ou mélangent plusieurs écritures.</translation>
    </message>
    <message>
        <source>The policy host was looked at where it was named by hand, not where DNS points to.</source>
        <translation>L’hôte de la politique a été examiné à l’endroit indiqué à la main, et non là où pointe le DNS.</translation>
    </message>
</context>
<context>
    <name>ReportImportWords</name>
    <message>
        <source>1 report</source>
        <translation>1 rapport</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 rapports</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Ajout de %1.</translation>
    </message>
    <message>
        <source>%1 known already.</source>
        <translation>%1 déjà en mémoire.</translation>
    </message>
    <message>
        <source>None is about %1.</source>
        <translation>Aucun ne concerne %1.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Il ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>Files about %1: %2.</source>
        <translation>Fichiers concernant %1 : %2.</translation>
    </message>
    <message>
        <source>More files with something that could not be read: %1.</source>
        <translation>Autres fichiers dont une partie n’a pas pu être lue : %1.</translation>
    </message>
</context>
<context>
    <name>SavedRunWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>%1 est illisible&#xa0;: ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be saved evidence.</source>
        <translation>%1 est trop gros pour être un relevé enregistré.</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Nothing seen</source>
        <translation>Rien vu</translation>
    </message>
    <message>
        <source>No policy file: the answer was %1</source>
        <translation>Pas de fichier de politique&#xa0;: la réponse était %1</translation>
    </message>
    <message>
        <source>No policy file could be fetched</source>
        <translation>Aucun fichier de politique n’a pu être récupéré</translation>
    </message>
    <message>
        <source>The same as this draft, mode %1</source>
        <translation>Identique à ce brouillon, mode %1</translation>
    </message>
    <message>
        <source>Something that is no policy</source>
        <translation>Quelque chose qui n’est pas une politique</translation>
    </message>
    <message>
        <source>Differs from this draft, mode %1</source>
        <translation>Différent de ce brouillon, mode %1</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Pas de réponse exploitable</translation>
    </message>
    <message>
        <source>The same as planned</source>
        <translation>Identique à ce qui est prévu</translation>
    </message>
    <message>
        <source>Differs from what is planned</source>
        <translation>Différent de ce qui est prévu</translation>
    </message>
    <message>
        <source>No TXT record at this name yet.</source>
        <translation>Pas encore d’enregistrement TXT à ce nom.</translation>
    </message>
    <message>
        <source>Visible at the only name server</source>
        <translation>Visible sur le seul serveur de noms</translation>
    </message>
    <message>
        <source>Visible at all %1 name servers</source>
        <translation>Visible sur tous les %1 serveurs de noms</translation>
    </message>
    <message>
        <source>Visible at %1 of %2 name servers</source>
        <translation>Visible sur %1 des %2 serveurs de noms</translation>
    </message>
    <message>
        <source>Not yet at %1.</source>
        <translation>Pas encore sur %1.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Pas de réponse de %1.</translation>
    </message>
    <message>
        <source>Caches may hold what was there before until %1.</source>
        <translation>Les caches peuvent garder l’état antérieur jusqu’à %1.</translation>
    </message>
    <message>
        <source>Everywhere by %1, once all name servers have it.</source>
        <translation>Partout d’ici à %1, une fois que tous les serveurs de noms l’auront.</translation>
    </message>
    <message>
        <source>Nothing is served there yet.</source>
        <translation>Rien n’y est encore servi.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>drops the file: line %1 is empty</source>
        <translation>rejette le fichier&#xa0;: la ligne %1 est vide</translation>
    </message>
    <message>
        <source>drops the file: it cannot read line %1</source>
        <translation>rejette le fichier&#xa0;: il ne peut pas lire la ligne %1</translation>
    </message>
    <message>
        <source>drops the file: max_age is 0</source>
        <translation>rejette le fichier&#xa0;: max_age vaut 0</translation>
    </message>
    <message>
        <source>drops the file: max_age is above one year</source>
        <translation>rejette le fichier&#xa0;: max_age dépasse un an</translation>
    </message>
    <message>
        <source>cuts max_age down to one year</source>
        <translation>ramène max_age à un an</translation>
    </message>
    <message>
        <source>keeps the policy for one day: max_age is above one year</source>
        <translation>garde la politique un jour&#xa0;: max_age dépasse un an</translation>
    </message>
    <message>
        <source>drops the file: max_age is too large</source>
        <translation>rejette le fichier&#xa0;: max_age est trop grand</translation>
    </message>
    <message>
        <source>keeps the policy longer than one year</source>
        <translation>garde la politique plus d’un an</translation>
    </message>
    <message>
        <source>drops the file: a field is repeated</source>
        <translation>rejette le fichier&#xa0;: un champ est répété</translation>
    </message>
    <message>
        <source>drops the file: the version is not STSv1</source>
        <translation>rejette le fichier&#xa0;: la version n’est pas STSv1</translation>
    </message>
    <message>
        <source>drops the file: the mode is not one that it knows</source>
        <translation>rejette le fichier&#xa0;: il ne connaît pas ce mode</translation>
    </message>
    <message>
        <source>drops the file: it has no mx line</source>
        <translation>rejette le fichier&#xa0;: aucune ligne mx</translation>
    </message>
    <message>
        <source>drops the file: it has no max_age</source>
        <translation>rejette le fichier&#xa0;: max_age manque</translation>
    </message>
    <message>
        <source>drops the file: max_age is not a number</source>
        <translation>rejette le fichier&#xa0;: max_age n’est pas un nombre</translation>
    </message>
    <message>
        <source>takes the last of the repeated fields, not the first</source>
        <translation>prend le dernier des champs répétés, pas le premier</translation>
    </message>
    <message>
        <source>drops the whole file because of line %1</source>
        <translation>rejette tout le fichier à cause de la ligne %1</translation>
    </message>
    <message>
        <source>drops the file: it is too large</source>
        <translation>rejette le fichier&#xa0;: il est trop gros</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>ne lit que les 10 premiers&#xa0;Kio</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB, and then it %1</source>
        <translation>ne lit que les 10 premiers&#xa0;Kio, puis %1</translation>
    </message>
    <message>
        <source>drops the record: it is not as the standard has it</source>
        <translation>rejette l’enregistrement&#xa0;: il n’est pas conforme à la norme</translation>
    </message>
    <message>
        <source>drops the record: it has more than one id</source>
        <translation>rejette l’enregistrement&#xa0;: il a plus d’un id</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1</source>
        <translation>ignore l’enregistrement&#xa0;: il ne commence pas par v=STSv1</translation>
    </message>
    <message>
        <source>drops the record: a field has no “=”</source>
        <translation>rejette l’enregistrement&#xa0;: un champ n’a pas de «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>drops the record: a field cannot be read</source>
        <translation>rejette l’enregistrement&#xa0;: un champ est illisible</translation>
    </message>
    <message>
        <source>drops the record: the version is not STSv1</source>
        <translation>rejette l’enregistrement&#xa0;: la version n’est pas STSv1</translation>
    </message>
    <message>
        <source>drops the record: it has no id</source>
        <translation>rejette l’enregistrement&#xa0;: il n’a pas d’id</translation>
    </message>
    <message>
        <source>takes the last id, not the first</source>
        <translation>prend le dernier id, pas le premier</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1;</source>
        <translation>ignore l’enregistrement&#xa0;: il ne commence pas par v=STSv1;</translation>
    </message>
    <message>
        <source>finds no record</source>
        <translation>ne trouve aucun enregistrement</translation>
    </message>
    <message>
        <source>wants exactly one TXT record at the name</source>
        <translation>exige exactement un enregistrement TXT à ce nom</translation>
    </message>
    <message>
        <source>joins all TXT records at the name</source>
        <translation>assemble tous les enregistrements TXT à ce nom</translation>
    </message>
    <message>
        <source>finds no record that it can read</source>
        <translation>ne trouve aucun enregistrement lisible</translation>
    </message>
    <message>
        <source>picks one of several records</source>
        <translation>choisit l’un des enregistrements</translation>
    </message>
    <message>
        <source>takes several records as none</source>
        <translation>traite plusieurs enregistrements comme aucun</translation>
    </message>
    <message>
        <source>does not trust the policy host</source>
        <translation>ne fait pas confiance à l’hôte de la politique</translation>
    </message>
    <message>
        <source>gets no whole answer</source>
        <translation>n’obtient pas de réponse complète</translation>
    </message>
    <message>
        <source>wants the status 200</source>
        <translation>exige le statut 200</translation>
    </message>
    <message>
        <source>waits no longer than %1 s for the file</source>
        <translation>n’attend pas le fichier plus de %1&#xa0;s</translation>
    </message>
    <message>
        <source>wants Content-Type text/plain</source>
        <translation>exige Content-Type text/plain</translation>
    </message>
    <message>
        <source>reads the file as ASCII, which it is not</source>
        <translation>lit le fichier comme de l’ASCII, ce qu’il n’est pas</translation>
    </message>
</context>
<context>
    <name>ShownChain</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Sujet : %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Émetteur : %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Noms : %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valide du %1 au %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>%1 bytes that are no certificate</source>
        <translation>%1 octets qui ne sont pas un certificat</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate of the server</source>
        <translation>Le certificat du serveur</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>Envoyé avec : %1</translation>
    </message>
</context>
<context>
    <name>StatusStyle</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Losing mail</source>
        <translation>Perte de courrier</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>Sans courrier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>refuses to deliver</source>
        <translation>remise refusée</translation>
    </message>
    <message>
        <source>delivers, and reports the failure</source>
        <translation>remise, échec signalé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Domaine inexistant</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Hôte de la politique</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problèmes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Senders find and apply a policy in mode enforce, and every mail server that could be tested satisfies it.</source>
        <translation>Les expéditeurs trouvent et appliquent une politique en mode enforce, et chaque serveur de messagerie qui a pu être testé la respecte.</translation>
    </message>
    <message>
        <source>Senders find a valid policy in mode testing: they report problems, but do not enforce anything yet.</source>
        <translation>Les expéditeurs trouvent une politique valide en mode testing&#xa0;: ils signalent les problèmes, mais n’imposent encore rien.</translation>
    </message>
    <message>
        <source>The policy is enforced, but senders that honour it refuse at least one of your mail servers.</source>
        <translation>La politique est en mode enforce, mais les expéditeurs qui la respectent refusent au moins un de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Something is set up, but senders do not find it or do not accept it.</source>
        <translation>Quelque chose est configuré, mais les expéditeurs ne le trouvent pas ou ne l’acceptent pas.</translation>
    </message>
    <message>
        <source>The policy is valid, and says that MTA-STS is switched off.</source>
        <translation>La politique est valide, et dit que MTA-STS est désactivé.</translation>
    </message>
    <message>
        <source>No MTA-STS is set up.</source>
        <translation>MTA-STS n’est pas configuré.</translation>
    </message>
    <message>
        <source>The domain takes no mail, so there is nothing to protect.</source>
        <translation>Le domaine ne reçoit pas de courrier&#xa0;: il n’y a rien à protéger.</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>L’état n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>There is no such domain, so no mail can reach it.</source>
        <translation>Ce domaine n’existe pas : aucun courrier ne peut l’atteindre.</translation>
    </message>
    <message>
        <source>Some sending programs, though, ignore the policy or read it in another way.</source>
        <translation>Certains logiciels d’envoi ignorent toutefois la politique ou la lisent autrement.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing could be found out about {domain} at the last {n} looks, since {time} UTC. What was known of it stays.</source>
        <translation>Rien n’a pu être déterminé sur {domain} lors des {n} derniers examens, depuis {time} UTC. Ce qu’on en savait est conservé.</translation>
    </message>
    <message>
        <source>New verdict: {now} Before: {before}</source>
        <translation>Nouveau verdict&#xa0;: {now} Avant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>A mail server was added: {mx}, preference {now}.</source>
        <translation>Un serveur de messagerie a été ajouté&#xa0;: {mx}, préférence {now}.</translation>
    </message>
    <message>
        <source>The preference of {mx} is {now} now, it was {before}.</source>
        <translation>La préférence de {mx} est maintenant {now}, elle était {before}.</translation>
    </message>
    <message>
        <source>A mail server was removed: {mx}.</source>
        <translation>Un serveur de messagerie a été retiré&#xa0;: {mx}.</translation>
    </message>
    <message>
        <source>There is a record at {name} now: “{now}”.</source>
        <translation>Il y a maintenant un enregistrement à {name}&#xa0;: «&#xa0;{now}&#xa0;».</translation>
    </message>
    <message>
        <source>The record at {name} is gone; it was “{before}”.</source>
        <translation>L’enregistrement à {name} a disparu&#xa0;; c’était «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>At {name} is “{now}” now, it was “{before}”.</source>
        <translation>À {name} se trouve maintenant «&#xa0;{now}&#xa0;», c’était «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>The policy file changed, but the id is still {now}: senders that know the old file keep it.</source>
        <translation>Le fichier de politique a changé, mais l’id est toujours {now}&#xa0;: les expéditeurs qui connaissent l’ancien fichier le gardent.</translation>
    </message>
    <message>
        <source>There is a new policy under the id {now}; it was {before}.</source>
        <translation>Il y a une nouvelle politique sous l’id {now}&#xa0;; c’était {before}.</translation>
    </message>
    <message>
        <source>The id is {now} now, it was {before}; the policy is the same.</source>
        <translation>L’id est maintenant {now}, c’était {before}&#xa0;; la politique est la même.</translation>
    </message>
    <message>
        <source>And {n} more changes.</source>
        <translation>Autres changements&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dégradation</translation>
    </message>
    <message>
        <source>better</source>
        <translation>amélioration</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>{host} has a new certificate, valid until {date}.</source>
        <translation>{host} a un nouveau certificat, valable jusqu’au {date}.</translation>
    </message>
    <message>
        <source>{title}: {now}, before: {before}. {seen}</source>
        <translation>{title}&#xa0;: {now}, avant&#xa0;: {before}. {seen}</translation>
    </message>
    <message>
        <source>{title}: {now}. {seen}</source>
        <translation>{title}&#xa0;: {now}. {seen}</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Takes a mail domain to a verified MTA-STS policy with TLS reporting.</source>
        <translation>Mène un domaine de messagerie à une politique MTA-STS vérifiée, avec rapports TLS.</translation>
    </message>
    <message>
        <source>Open the built-in practice network; [domain] names a scenario.</source>
        <translation>Ouvrir le réseau d’entraînement intégré&#xa0;; [domain] désigne un scénario.</translation>
    </message>
    <message>
        <source>Show saved evidence.</source>
        <translation>Afficher un relevé enregistré.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Mail domain to open.</source>
        <translation>Domaine de messagerie à ouvrir.</translation>
    </message>
</context>
</TS>
