<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Check</name>
    <message>
        <source>“%1” does not apply either</source>
        <translation>tampoco procede «%1»</translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation>primero va «%1»</translation>
    </message>
    <message>
        <source>no policy file arrived</source>
        <translation>no llegó ningún archivo de política</translation>
    </message>
    <message>
        <source>the domain takes no mail</source>
        <translation>el dominio no acepta correo</translation>
    </message>
    <message>
        <source>there is no mail server to look at</source>
        <translation>no hay ningún servidor de correo que examinar</translation>
    </message>
    <message>
        <source>the policy is switched off (mode none)</source>
        <translation>la política está desactivada (modo none)</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation>no se puede leer el certificado</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inaccesible</translation>
    </message>
    <message>
        <source>more came than is allowed</source>
        <translation>llegó más de lo permitido</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>la respuesta no es TLS</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>No se pudo comprobar: {reason}.</translation>
    </message>
    <message>
        <source>Not checked: {reason}.</source>
        <translation>No se comprobó: {reason}.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <translation>No procede: {reason}.</translation>
    </message>
    <message>
        <source>The TLSA records of {mx} are validated by your resolver.</source>
        <translation>Su servidor de resolución valida los registros TLSA de {mx}.</translation>
    </message>
    <message>
        <source>{mx} has TLSA records without DNSSEC.</source>
        <translation>{mx} tiene registros TLSA sin DNSSEC.</translation>
    </message>
    <message>
        <source>They have no effect.</source>
        <translation>No tienen ningún efecto.</translation>
    </message>
    <message>
        <source>Sign the zone of {mx}, or remove the records at {name}.</source>
        <translation>Firme la zona de {mx} o elimine los registros de {name}.</translation>
    </message>
    <message>
        <source>The question for TLSA at {name} ends in {rcode}.</source>
        <translation>La consulta TLSA de {name} termina en {rcode}.</translation>
    </message>
    <message>
        <source>DANE senders hold back mail for this host.</source>
        <translation>Los remitentes con DANE retienen el correo para este host.</translation>
    </message>
    <message>
        <source>Repair DNSSEC for {name}, or the name server&apos;s handling of TLSA questions.</source>
        <translation>Repare DNSSEC para {name} o la forma en que el servidor de nombres trata las consultas TLSA.</translation>
    </message>
    <message>
        <source>TLSA records were not asked for</source>
        <translation>no se consultaron los registros TLSA</translation>
    </message>
    <message>
        <source>there are no TLSA records</source>
        <translation>no hay registros TLSA</translation>
    </message>
    <message>
        <source>there are TLSA records, but your resolver checks no signatures</source>
        <translation>hay registros TLSA, pero su servidor de resolución no comprueba firmas</translation>
    </message>
    <message>
        <source>A TLSA record of {mx} fits its certificate.</source>
        <translation>Un registro TLSA de {mx} corresponde a su certificado.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} does not fit its certificate.</source>
        <translation>El registro TLSA de {mx} no corresponde a su certificado.</translation>
    </message>
    <message>
        <source>DANE senders refuse delivery even when MTA-STS is fine: DANE goes first.</source>
        <translation>Los remitentes con DANE rechazan la entrega aunque MTA-STS esté bien: DANE tiene prioridad.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the present certificate at {name}; later, publish the new record before changing certificates.</source>
        <translation>Publique en {name} el registro TLSA del certificado actual; en adelante, publique el registro nuevo antes de cambiar de certificado.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} uses {usage}.</source>
        <translation>El registro TLSA de {mx} usa {usage}.</translation>
    </message>
    <message>
        <source>SMTP senders treat usages 0 and 1, and selectors and matching types that they do not know, as unusable.</source>
        <translation>Los remitentes SMTP consideran inutilizables los usos 0 y 1, así como los selectores y tipos de coincidencia que no conocen.</translation>
    </message>
    <message>
        <source>Use 3 1 1 (or 2 1 1) at {name}.</source>
        <translation>Use 3 1 1 (o 2 1 1) en {name}.</translation>
    </message>
    <message>
        <source>TLSA records have no effect without DNSSEC</source>
        <translation>los registros TLSA no tienen efecto sin DNSSEC</translation>
    </message>
    <message>
        <source>no certificate was seen there</source>
        <translation>allí no se vio ningún certificado</translation>
    </message>
    <message>
        <source>{mx} has DANE; senders that do not know DANE see no MTA-STS.</source>
        <translation>{mx} tiene DANE; los remitentes que no conocen DANE no ven MTA-STS.</translation>
    </message>
    <message>
        <source>{mx} has DANE as well.</source>
        <translation>{mx} también tiene DANE.</translation>
    </message>
    <message>
        <source>Good. Senders that know both use DANE and fall back to MTA-STS where DANE is not published; each must work on its own.</source>
        <translation>Bien. Los remitentes que conocen ambos usan DANE y recurren a MTA-STS donde DANE no está publicado; cada uno debe funcionar por sí solo.</translation>
    </message>
    <message>
        <source>Keep both up to date.</source>
        <translation>Mantenga ambos al día.</translation>
    </message>
    <message>
        <source>TLSA records are signed</source>
        <translation>Los registros TLSA están firmados</translation>
    </message>
    <message>
        <source>TLSA fits the certificate</source>
        <translation>El registro TLSA corresponde al certificado</translation>
    </message>
    <message>
        <source>DANE and MTA-STS together</source>
        <translation>DANE y MTA-STS juntos</translation>
    </message>
    <message>
        <source>The signatures of {name} were validated by your resolver.</source>
        <translation>Su servidor de resolución validó las firmas de {name}.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {name} do not verify.</source>
        <translation>Las firmas DNSSEC de {name} no se pueden verificar.</translation>
    </message>
    <message>
        <source>Validating senders see no records at all, so no policy and perhaps no mail.</source>
        <translation>Los remitentes que validan no ven ningún registro: ni política ni, quizá, correo.</translation>
    </message>
    <message>
        <source>Renew the signatures of {name}, or correct its DS record at the registrar.</source>
        <translation>Renueve las firmas de {name} o corrija su registro DS en el registrador.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} no está firmado.</translation>
    </message>
    <message>
        <source>MTA-STS works without DNSSEC; DANE does not.</source>
        <translation>MTA-STS funciona sin DNSSEC; DANE no.</translation>
    </message>
    <message>
        <source>Nothing to do for MTA-STS.</source>
        <translation>Para MTA-STS no hay que hacer nada.</translation>
    </message>
    <message>
        <source>the domain is signed, but your resolver checks no signatures</source>
        <translation>el dominio está firmado, pero su servidor de resolución no comprueba firmas</translation>
    </message>
    <message>
        <source>your resolver checks no signatures</source>
        <translation>su servidor de resolución no comprueba firmas</translation>
    </message>
    <message>
        <source>the name servers of the domain give no usable answer</source>
        <translation>los servidores de nombres del dominio no dan una respuesta utilizable</translation>
    </message>
    <message>
        <source>No wildcard answers for names that do not exist.</source>
        <translation>Ningún comodín responde por nombres que no existen.</translation>
    </message>
    <message>
        <source>A wildcard answers every TXT question under {domain}.</source>
        <translation>Un comodín responde a toda consulta TXT bajo {domain}.</translation>
    </message>
    <message>
        <source>A wildcard answers for every host under {domain}.</source>
        <translation>Un comodín responde por todos los hosts bajo {domain}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} resolves even if nobody set it up; the certificate is usually wrong then.</source>
        <translation>mta-sts.{domain} se resuelve aunque nadie lo haya configurado; en ese caso, el certificado suele ser incorrecto.</translation>
    </message>
    <message>
        <source>Create an explicit record for mta-sts.{domain}.</source>
        <translation>Cree un registro explícito para mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the question for a name that does not exist gets no usable answer</source>
        <translation>la consulta de un nombre que no existe no obtiene una respuesta utilizable</translation>
    </message>
    <message>
        <source>DNSSEC state</source>
        <translation>Estado de DNSSEC</translation>
    </message>
    <message>
        <source>No wildcard answers</source>
        <translation>Ningún comodín responde</translation>
    </message>
    <message>
        <source>The domain is {domain}.</source>
        <translation>El dominio es {domain}.</translation>
    </message>
    <message>
        <source>“{input}” is not a mail domain.</source>
        <translation>«{input}» no es un dominio de correo.</translation>
    </message>
    <message>
        <source>Everything below is looked up under this name.</source>
        <translation>Todo lo que sigue se consulta con este nombre.</translation>
    </message>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>Escriba la parte que va detrás de la @ en sus direcciones de correo, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Using {domain}.</source>
        <translation>Se usa {domain}.</translation>
    </message>
    <message>
        <source>DNS, the policy file and reports work with the ASCII form.</source>
        <translation>El DNS, el archivo de política y los informes trabajan con la forma ASCII.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The name server {resolver} answers.</source>
        <translation>El servidor de nombres {resolver} responde.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not give a usable answer ({rcode}).</source>
        <translation>El servidor de nombres {resolver} no da una respuesta utilizable ({rcode}).</translation>
    </message>
    <message>
        <source>Without DNS no result would mean anything.</source>
        <translation>Sin DNS, ningún resultado tendría valor.</translation>
    </message>
    <message>
        <source>Check the network, or choose another name server in the settings.</source>
        <translation>Compruebe la red o elija otro servidor de nombres en los ajustes.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not check DNSSEC signatures.</source>
        <translation>El servidor de nombres {resolver} no comprueba las firmas DNSSEC.</translation>
    </message>
    <message>
        <source>DANE results and forged answers can not be judged from here.</source>
        <translation>Desde aquí no se pueden juzgar los resultados de DANE ni detectar respuestas falsificadas.</translation>
    </message>
    <message>
        <source>Use a validating name server to see the DANE checks.</source>
        <translation>Use un servidor de nombres que valide para ver las comprobaciones de DANE.</translation>
    </message>
    <message>
        <source>This computer can reach port 25.</source>
        <translation>Este equipo puede alcanzar el puerto 25.</translation>
    </message>
    <message>
        <source>This computer can not reach port 25 anywhere.</source>
        <translation>Este equipo no puede alcanzar el puerto 25 en ninguna parte.</translation>
    </message>
    <message>
        <source>Most home and office networks block it; your mail servers may be fine.</source>
        <translation>La mayoría de las redes domésticas y de oficina lo bloquean; puede que sus servidores de correo estén bien.</translation>
    </message>
    <message>
        <source>Run the mail server checks from a server or another network.</source>
        <translation>Ejecute las comprobaciones de los servidores de correo desde un servidor o desde otra red.</translation>
    </message>
    <message>
        <source>mail servers were not to be connected to</source>
        <translation>no se debían establecer conexiones con los servidores de correo</translation>
    </message>
    <message>
        <source>no mail server could be tried from here</source>
        <translation>desde aquí no se pudo probar ningún servidor de correo</translation>
    </message>
    <message>
        <source>there is no mail server to connect to</source>
        <translation>no hay ningún servidor de correo al que conectarse</translation>
    </message>
    <message>
        <source>{domain} exists.</source>
        <translation>{domain} existe.</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS.</source>
        <translation>{domain} no existe en el DNS.</translation>
    </message>
    <message>
        <source>No mail can reach it.</source>
        <translation>No puede llegarle ningún correo.</translation>
    </message>
    <message>
        <source>Check the spelling and the registration.</source>
        <translation>Compruebe la ortografía y el registro del dominio.</translation>
    </message>
    <message>
        <source>The name servers of {domain} do not give a usable answer ({rcode}).</source>
        <translation>Los servidores de nombres de {domain} no dan una respuesta utilizable ({rcode}).</translation>
    </message>
    <message>
        <source>Senders can not find your mail servers either.</source>
        <translation>Los remitentes tampoco pueden encontrar sus servidores de correo.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain.</source>
        <translation>Compruebe los servidores de nombres del dominio.</translation>
    </message>
    <message>
        <source>the DNSSEC signatures of the domain do not verify</source>
        <translation>las firmas DNSSEC del dominio no se pueden verificar</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nombre de dominio</translation>
    </message>
    <message>
        <source>Name server of this computer</source>
        <translation>Servidor de nombres de este equipo</translation>
    </message>
    <message>
        <source>Outgoing port 25</source>
        <translation>Puerto 25 de salida</translation>
    </message>
    <message>
        <source>Domain in DNS</source>
        <translation>Dominio en el DNS</translation>
    </message>
    <message>
        <source>{mx} is covered by “{value}”.</source>
        <translation>{mx} está cubierto por «{value}».</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy.</source>
        <translation>La política no cubre el MX {mx}.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver to it.</source>
        <translation>En modo enforce, los remitentes no le entregarán correo.</translation>
    </message>
    <message>
        <source>Add “mx: {mx}” to the policy, then change the id.</source>
        <translation>Añada «mx: {mx}» a la política y después cambie el id.</translation>
    </message>
    <message>
        <source>MX {mx} has {n} labels in front of {rest}; “{value}” allows one.</source>
        <translation>El MX {mx} tiene {n} etiquetas delante de {rest}; «{value}» admite una.</translation>
    </message>
    <message>
        <source>The star stands for one label only.</source>
        <translation>El asterisco representa una sola etiqueta.</translation>
    </message>
    <message>
        <source>Use “*.{parent}” or the full name.</source>
        <translation>Use «*.{parent}» o el nombre completo.</translation>
    </message>
    <message>
        <source>None of your mail servers is covered.</source>
        <translation>Ninguno de sus servidores de correo está cubierto.</translation>
    </message>
    <message>
        <source>Senders that obey the policy can not deliver any mail.</source>
        <translation>Los remitentes que respetan la política no pueden entregar ningún correo.</translation>
    </message>
    <message>
        <source>Correct the mx lines or set mode testing at once, then change the id.</source>
        <translation>Corrija las líneas mx o pase de inmediato al modo testing; después cambie el id.</translation>
    </message>
    <message>
        <source>Every pattern fits an MX host.</source>
        <translation>Cada patrón coincide con un host MX.</translation>
    </message>
    <message>
        <source>“{value}” fits none of your MX hosts.</source>
        <translation>«{value}» no coincide con ninguno de sus hosts MX.</translation>
    </message>
    <message>
        <source>It may be a former or future provider; a former one could still receive your mail.</source>
        <translation>Puede ser un proveedor anterior o futuro; uno anterior aún podría recibir su correo.</translation>
    </message>
    <message>
        <source>Every MX is in the policy</source>
        <translation>Todos los MX están en la política</translation>
    </message>
    <message>
        <source>No outdated patterns</source>
        <translation>No hay patrones obsoletos</translation>
    </message>
    <message>
        <source>{count} MX records are published.</source>
        <translation>Hay {count} registros MX publicados.</translation>
    </message>
    <message>
        <source>{domain} has no MX record; senders will try {domain} itself.</source>
        <translation>{domain} no tiene registro MX; los remitentes probarán con el propio {domain}.</translation>
    </message>
    <message>
        <source>It works, but the policy then has to list {domain} as mx and the certificate must carry that name.</source>
        <translation>Funciona, pero entonces la política tiene que incluir {domain} como mx y el certificado debe llevar ese nombre.</translation>
    </message>
    <message>
        <source>{domain} has no mail server at all.</source>
        <translation>{domain} no tiene ningún servidor de correo.</translation>
    </message>
    <message>
        <source>There is nothing MTA-STS could protect.</source>
        <translation>No hay nada que MTA-STS pueda proteger.</translation>
    </message>
    <message>
        <source>Publish an MX record first.</source>
        <translation>Publique primero un registro MX.</translation>
    </message>
    <message>
        <source>{count} MX hosts are published; only the first {limit} are looked at.</source>
        <translation>Hay {count} hosts MX publicados; solo se examinan los primeros {limit}.</translation>
    </message>
    <message>
        <source>What is behind the others is not known.</source>
        <translation>No se sabe qué hay detrás de los demás.</translation>
    </message>
    <message>
        <source>Publish fewer MX records; a handful is enough for any domain.</source>
        <translation>Publique menos registros MX; a cualquier dominio le bastan unos pocos.</translation>
    </message>
    <message>
        <source>The domain takes mail.</source>
        <translation>El dominio acepta correo.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX).</source>
        <translation>{domain} declara que no acepta correo (MX nulo).</translation>
    </message>
    <message>
        <source>A policy has nothing to protect here; the other mx, match and smtp checks do not apply.</source>
        <translation>Aquí una política no tiene nada que proteger; las demás comprobaciones mx, match y smtp no proceden.</translation>
    </message>
    <message>
        <source>Leave MTA-STS off, or publish mode none if an older policy is still cached.</source>
        <translation>Deje MTA-STS desactivado o publique el modo none si aún hay una política anterior en caché.</translation>
    </message>
    <message>
        <source>A null MX stands beside real MX records.</source>
        <translation>Hay un MX nulo junto a registros MX reales.</translation>
    </message>
    <message>
        <source>The two contradict each other; senders may refuse to deliver.</source>
        <translation>Se contradicen; los remitentes pueden negarse a entregar.</translation>
    </message>
    <message>
        <source>Remove the record with “.”, or all others.</source>
        <translation>Elimine el registro con «.», o todos los demás.</translation>
    </message>
    <message>
        <source>{mx} is a host name.</source>
        <translation>{mx} es un nombre de host.</translation>
    </message>
    <message>
        <source>MX {mx} is an IP address.</source>
        <translation>El MX {mx} es una dirección IP.</translation>
    </message>
    <message>
        <source>An MX must be a name; no certificate or policy can match an address.</source>
        <translation>Un MX debe ser un nombre; ningún certificado ni política puede coincidir con una dirección.</translation>
    </message>
    <message>
        <source>Give the server a name with an A or AAAA record and use that.</source>
        <translation>Dé al servidor un nombre con un registro A o AAAA y use ese nombre.</translation>
    </message>
    <message>
        <source>MX {mx} is not a valid host name.</source>
        <translation>El MX {mx} no es un nombre de host válido.</translation>
    </message>
    <message>
        <source>{mx} is no alias.</source>
        <translation>{mx} no es un alias.</translation>
    </message>
    <message>
        <source>MX {mx} is an alias for {target}.</source>
        <translation>El MX {mx} es un alias de {target}.</translation>
    </message>
    <message>
        <source>The standard forbids it. Policy and certificate are compared with {mx}, not with {target}.</source>
        <translation>La norma lo prohíbe. La política y el certificado se comparan con {mx}, no con {target}.</translation>
    </message>
    <message>
        <source>the name servers of this host give no answer</source>
        <translation>los servidores de nombres de este host no responden</translation>
    </message>
    <message>
        <source>{mx} has {count} addresses.</source>
        <translation>{mx} tiene {count} direcciones.</translation>
    </message>
    <message>
        <source>MX {mx} has no address.</source>
        <translation>El MX {mx} no tiene dirección.</translation>
    </message>
    <message>
        <source>Senders waste time on it, and a backup that is needed one day will be missing.</source>
        <translation>Los remitentes pierden tiempo con él y, cuando un día haga falta el respaldo, no estará.</translation>
    </message>
    <message>
        <source>Add an address or remove the MX.</source>
        <translation>Añada una dirección o elimine el MX.</translation>
    </message>
    <message>
        <source>None of the MX hosts has an address.</source>
        <translation>Ninguno de los hosts MX tiene dirección.</translation>
    </message>
    <message>
        <source>Mail can not be delivered.</source>
        <translation>No se puede entregar correo.</translation>
    </message>
    <message>
        <source>Add A or AAAA records.</source>
        <translation>Añada registros A o AAAA.</translation>
    </message>
    <message>
        <source>The question for the address of {mx} ends in {rcode}.</source>
        <translation>La consulta de la dirección de {mx} termina en {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not find this server.</source>
        <translation>Los remitentes no pueden encontrar este servidor.</translation>
    </message>
    <message>
        <source>Repair the name servers of {mx}.</source>
        <translation>Repare los servidores de nombres de {mx}.</translation>
    </message>
    <message>
        <source>All addresses of {mx} are public.</source>
        <translation>Todas las direcciones de {mx} son públicas.</translation>
    </message>
    <message>
        <source>MX {mx} points to {ip}, which is not reachable from the internet.</source>
        <translation>El MX {mx} apunta a {ip}, que no es accesible desde Internet.</translation>
    </message>
    <message>
        <source>Senders fail or try the wrong machine.</source>
        <translation>Los remitentes fracasan o prueban con la máquina equivocada.</translation>
    </message>
    <message>
        <source>Publish only public addresses in public DNS.</source>
        <translation>Publique en el DNS público solo direcciones públicas.</translation>
    </message>
    <message>
        <source>the host has no address</source>
        <translation>el host no tiene dirección</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>Registros MX</translation>
    </message>
    <message>
        <source>Domain accepts mail</source>
        <translation>El dominio acepta correo</translation>
    </message>
    <message>
        <source>MX host names</source>
        <translation>Nombres de los hosts MX</translation>
    </message>
    <message>
        <source>MX is not an alias</source>
        <translation>El MX no es un alias</translation>
    </message>
    <message>
        <source>MX hosts have addresses</source>
        <translation>Los hosts MX tienen direcciones</translation>
    </message>
    <message>
        <source>MX addresses are public</source>
        <translation>Las direcciones de los MX son públicas</translation>
    </message>
    <message>
        <source>All {count} name server addresses give the same record.</source>
        <translation>Las {count} direcciones de los servidores de nombres dan el mismo registro.</translation>
    </message>
    <message>
        <source>{ns} answers differently: “{text}”.</source>
        <translation>{ns} responde de forma distinta: «{text}».</translation>
    </message>
    <message>
        <source>Some senders report elsewhere or not at all.</source>
        <translation>Algunos remitentes envían sus informes a otro lugar o no los envían.</translation>
    </message>
    <message>
        <source>Wait for the zone transfer, or repair {ns}.</source>
        <translation>Espere la transferencia de zona o repare {ns}.</translation>
    </message>
    <message>
        <source>All {count} name server addresses know mta-sts.{domain}.</source>
        <translation>Las {count} direcciones de los servidores de nombres conocen mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{ns} does not know mta-sts.{domain}: {rcode}.</source>
        <translation>{ns} no conoce mta-sts.{domain}: {rcode}.</translation>
    </message>
    <message>
        <source>Senders that ask this server can not fetch the policy.</source>
        <translation>Los remitentes que consultan este servidor no pueden obtener la política.</translation>
    </message>
    <message>
        <source>the address of the policy host was given by hand</source>
        <translation>la dirección del host de la política se indicó a mano</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>no existe tal registro</translation>
    </message>
    <message>
        <source>All name servers agree on the reporting record</source>
        <translation>Todos los servidores de nombres coinciden en el registro de informes</translation>
    </message>
    <message>
        <source>All name servers know the policy host</source>
        <translation>Todos los servidores de nombres conocen el host de la política</translation>
    </message>
    <message>
        <source>the name servers were not to be asked</source>
        <translation>no se debía consultar a los servidores de nombres</translation>
    </message>
    <message>
        <source>no name server of the domain could be asked</source>
        <translation>no se pudo consultar a ningún servidor de nombres del dominio</translation>
    </message>
    <message>
        <source>the resolver gets no usable answer</source>
        <translation>el servidor de resolución no obtiene una respuesta utilizable</translation>
    </message>
    <message>
        <source>{ns} ({ip}) does not answer.</source>
        <translation>{ns} ({ip}) no responde.</translation>
    </message>
    <message>
        <source>Resolvers lose time on it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>Los servidores de resolución pierden tiempo con él; si también fallan los demás servidores de nombres, nadie encuentra el registro.</translation>
    </message>
    <message>
        <source>Repair {ns}, or take it out of the NS records.</source>
        <translation>Repare {ns} o quítelo de los registros NS.</translation>
    </message>
    <message>
        <source>The name servers agree on a newer record than {resolver} has in its cache.</source>
        <translation>Los servidores de nombres coinciden en un registro más reciente que el que {resolver} tiene en caché.</translation>
    </message>
    <message>
        <source>What is judged here is the old one, and some senders see it as well.</source>
        <translation>Lo que se evalúa aquí es el antiguo, y algunos remitentes también lo ven.</translation>
    </message>
    <message>
        <source>Wait {seconds} s and check again.</source>
        <translation>Espere {seconds} s y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Policy and id belong together, as far as earlier runs tell.</source>
        <translation>La política y el id concuerdan, por lo que se sabe de comprobaciones anteriores.</translation>
    </message>
    <message>
        <source>The policy file changed but the id is still {id}.</source>
        <translation>El archivo de política cambió, pero el id sigue siendo {id}.</translation>
    </message>
    <message>
        <source>Senders with a cached copy do not notice; some prolong the old one again and again.</source>
        <translation>Los remitentes con una copia en caché no se dan cuenta; algunos prolongan la antigua una y otra vez.</translation>
    </message>
    <message>
        <source>Publish a new id now: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>Publique ahora un id nuevo: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The id changed to {id}, but the policy file is the same as before.</source>
        <translation>El id cambió a {id}, pero el archivo de política es el mismo que antes.</translation>
    </message>
    <message>
        <source>If the file is updated only now, senders may cache the old text under the new id.</source>
        <translation>Si el archivo se actualiza ahora, los remitentes pueden guardar en caché el texto antiguo con el id nuevo.</translation>
    </message>
    <message>
        <source>Change the file first, then the record; after the file another id, for example {newid}. If it was meant so, all is well.</source>
        <translation>Cambie primero el archivo y después el registro; tras el archivo, otro id, por ejemplo {newid}. Si era intencionado, todo está bien.</translation>
    </message>
    <message>
        <source>no earlier run saw this domain</source>
        <translation>ninguna comprobación anterior vio este dominio</translation>
    </message>
    <message>
        <source>senders accept no policy now</source>
        <translation>los remitentes no aceptan ahora ninguna política</translation>
    </message>
    <message>
        <source>the resolver still has the record of before</source>
        <translation>el servidor de resolución aún tiene el registro anterior</translation>
    </message>
    <message>
        <source>Nothing was removed too early.</source>
        <translation>No se eliminó nada antes de tiempo.</translation>
    </message>
    <message>
        <source>MTA-STS was removed, but copies of the old policy are valid until {date}.</source>
        <translation>MTA-STS se eliminó, pero las copias de la política anterior son válidas hasta el {date}.</translation>
    </message>
    <message>
        <source>Senders must go on obeying them; after an MX change mail would stop.</source>
        <translation>Los remitentes deben seguir respetándolas; tras un cambio de MX, el correo se detendría.</translation>
    </message>
    <message>
        <source>Put the file back with mode none and max_age 86400, set a new id ({newid}), and wait until {date}.</source>
        <translation>Restablezca el archivo con modo none y max_age 86400, ponga un id nuevo ({newid}) y espere hasta el {date}.</translation>
    </message>
    <message>
        <source>no earlier run saw a policy</source>
        <translation>ninguna comprobación anterior vio una política</translation>
    </message>
    <message>
        <source>Record and policy file are both run by {domain} itself.</source>
        <translation>El registro y el archivo de política los gestiona el propio {domain}.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}, the policy file by {b}.</source>
        <translation>_mta-sts.{domain} lo gestiona {a}; el archivo de política, {b}.</translation>
    </message>
    <message>
        <source>When one side changes the policy, the id may not follow.</source>
        <translation>Cuando una parte cambia la política, puede que el id no la siga.</translation>
    </message>
    <message>
        <source>Delegate both _mta-sts.{domain} and mta-sts.{domain}, or neither; make sure the id changes with the file.</source>
        <translation>Delegue tanto _mta-sts.{domain} como mta-sts.{domain}, o ninguno; asegúrese de que el id cambie con el archivo.</translation>
    </message>
    <message>
        <source>The policy file is hosted at {b}, the record is your own.</source>
        <translation>El archivo de política está alojado en {b}; el registro es suyo.</translation>
    </message>
    <message>
        <source>Fine as long as nobody but you changes the file there.</source>
        <translation>No hay problema mientras nadie más que usted cambie allí el archivo.</translation>
    </message>
    <message>
        <source>Change the id of the record whenever the file changes.</source>
        <translation>Cambie el id del registro siempre que cambie el archivo.</translation>
    </message>
    <message>
        <source>MTA-STS is run by {a}.</source>
        <translation>{a} gestiona MTA-STS.</translation>
    </message>
    <message>
        <source>The provider decides on policy and id; the certificate must still name mta-sts.{domain}.</source>
        <translation>El proveedor decide sobre la política y el id; aun así, el certificado debe incluir mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{sub} receives mail but has no policy.</source>
        <translation>{sub} recibe correo, pero no tiene política.</translation>
    </message>
    <message>
        <source>A policy never covers subdomains.</source>
        <translation>Una política nunca cubre los subdominios.</translation>
    </message>
    <message>
        <source>Set up MTA-STS for {sub} too.</source>
        <translation>Configure MTA-STS también para {sub}.</translation>
    </message>
    <message>
        <source>its name servers give no usable answer</source>
        <translation>sus servidores de nombres no dan una respuesta utilizable</translation>
    </message>
    <message>
        <source>no subdomains were named</source>
        <translation>no se indicó ningún subdominio</translation>
    </message>
    <message>
        <source>Policy and id change together</source>
        <translation>La política y el id cambian juntos</translation>
    </message>
    <message>
        <source>Orderly removal</source>
        <translation>Retirada ordenada</translation>
    </message>
    <message>
        <source>Record and file in one hand</source>
        <translation>Registro y archivo en las mismas manos</translation>
    </message>
    <message>
        <source>Subdomains with mail</source>
        <translation>Subdominios con correo</translation>
    </message>
    <message>
        <source>The name servers answer for mta-sts.{domain}.</source>
        <translation>Los servidores de nombres responden por mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The question for mta-sts.{domain} ends in {rcode}.</source>
        <translation>La consulta de mta-sts.{domain} termina en {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not fetch the policy.</source>
        <translation>Los remitentes no pueden obtener la política.</translation>
    </message>
    <message>
        <source>Repair the name servers or the CNAME chain.</source>
        <translation>Repare los servidores de nombres o la cadena CNAME.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the addresses {addresses}.</source>
        <translation>mta-sts.{domain} tiene las direcciones {addresses}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has no A or AAAA record.</source>
        <translation>mta-sts.{domain} no tiene ningún registro A ni AAAA.</translation>
    </message>
    <message>
        <source>Senders build this name themselves; no other host can serve the policy.</source>
        <translation>Los remitentes forman este nombre por sí mismos; ningún otro host puede servir la política.</translation>
    </message>
    <message>
        <source>Add an A/AAAA record for your web server or a CNAME to your provider.</source>
        <translation>Añada un registro A/AAAA para su servidor web o un CNAME hacia su proveedor.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias for {target}, which has no address.</source>
        <translation>mta-sts.{domain} es un alias de {target}, que no tiene dirección.</translation>
    </message>
    <message>
        <source>Same as no record, and anyone who can claim {target} could publish a policy for you.</source>
        <translation>Equivale a no tener registro, y quien logre hacerse con {target} podría publicar una política en su nombre.</translation>
    </message>
    <message>
        <source>Correct or remove the CNAME.</source>
        <translation>Corrija o elimine el CNAME.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has only IPv6 addresses.</source>
        <translation>mta-sts.{domain} solo tiene direcciones IPv6.</translation>
    </message>
    <message>
        <source>Senders without IPv6 can not fetch the policy.</source>
        <translation>Los remitentes sin IPv6 no pueden obtener la política.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>Añada una dirección IPv4.</translation>
    </message>
    <message>
        <source>All addresses of mta-sts.{domain} are public.</source>
        <translation>Todas las direcciones de mta-sts.{domain} son públicas.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} points to {ip}.</source>
        <translation>mta-sts.{domain} apunta a {ip}.</translation>
    </message>
    <message>
        <source>Senders on the internet can not reach it.</source>
        <translation>Los remitentes de Internet no pueden alcanzarla.</translation>
    </message>
    <message>
        <source>Publish only public addresses.</source>
        <translation>Publique solo direcciones públicas.</translation>
    </message>
    <message>
        <source>DNS answers for mta-sts</source>
        <translation>El DNS responde por mta-sts</translation>
    </message>
    <message>
        <source>Policy host has an address</source>
        <translation>El host de la política tiene dirección</translation>
    </message>
    <message>
        <source>Policy host address is public</source>
        <translation>La dirección del host de la política es pública</translation>
    </message>
    <message>
        <source>The web server answers 200.</source>
        <translation>El servidor web responde 200.</translation>
    </message>
    <message>
        <source>The web server says the file is not there ({status}).</source>
        <translation>El servidor web dice que el archivo no existe ({status}).</translation>
    </message>
    <message>
        <source>Senders see no policy.</source>
        <translation>Los remitentes no ven ninguna política.</translation>
    </message>
    <message>
        <source>Put the file at /.well-known/mta-sts.txt. Some web servers hide directories that start with a dot.</source>
        <translation>Coloque el archivo en /.well-known/mta-sts.txt. Algunos servidores web ocultan los directorios que empiezan por un punto.</translation>
    </message>
    <message>
        <source>The web server denies access ({status}).</source>
        <translation>El servidor web deniega el acceso ({status}).</translation>
    </message>
    <message>
        <source>Senders have no login and no browser.</source>
        <translation>Los remitentes no inician sesión ni usan navegador.</translation>
    </message>
    <message>
        <source>Allow everyone to read this path.</source>
        <translation>Permita que cualquiera lea esta ruta.</translation>
    </message>
    <message>
        <source>The web server fails ({status}).</source>
        <translation>El servidor web falla ({status}).</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy.</source>
        <translation>Los remitentes no pueden renovar la política.</translation>
    </message>
    <message>
        <source>Check the web server log.</source>
        <translation>Consulte el registro de eventos del servidor web.</translation>
    </message>
    <message>
        <source>The web server answers {status}.</source>
        <translation>El servidor web responde {status}.</translation>
    </message>
    <message>
        <source>Only 200 is accepted.</source>
        <translation>Solo se acepta 200.</translation>
    </message>
    <message>
        <source>Serve the file as a plain static file.</source>
        <translation>Sirva el archivo como un simple archivo estático.</translation>
    </message>
    <message>
        <source>Senders do not get the whole file.</source>
        <translation>Los remitentes no reciben el archivo completo.</translation>
    </message>
    <message>
        <source>the answer did not arrive in time</source>
        <translation>la respuesta no llegó a tiempo</translation>
    </message>
    <message>
        <source>the answer is a redirect</source>
        <translation>la respuesta es una redirección</translation>
    </message>
    <message>
        <source>The web server does not redirect.</source>
        <translation>El servidor web no redirige.</translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}) to {location}.</source>
        <translation>La respuesta es una redirección ({status}) a {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow it. Browsers and many test tools do, so it looks fine there.</source>
        <translation>Los remitentes no deben seguirla. Los navegadores y muchas herramientas de prueba lo hacen, por eso en ellos todo parece correcto.</translation>
    </message>
    <message>
        <source>Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.</source>
        <translation>Sirva el archivo directamente: excluya esta ruta de las redirecciones que fuerzan «www», añaden la barra final o llevan al inicio de sesión.</translation>
    </message>
    <message>
        <source>The file is delivered as text/plain.</source>
        <translation>El archivo se entrega como text/plain.</translation>
    </message>
    <message>
        <source>The file is delivered as HTML.</source>
        <translation>El archivo se entrega como HTML.</translation>
    </message>
    <message>
        <source>Senders reject it to be safe from pages that users can upload; an error page with status 200 looks the same.</source>
        <translation>Los remitentes lo rechazan para protegerse de páginas que pueden subir los usuarios; una página de error con estado 200 tiene el mismo aspecto.</translation>
    </message>
    <message>
        <source>Serve a static file as text/plain.</source>
        <translation>Sirva un archivo estático como text/plain.</translation>
    </message>
    <message>
        <source>The file is delivered as {type}.</source>
        <translation>El archivo se entrega como {type}.</translation>
    </message>
    <message>
        <source>chasquid, maddy and both Postfix helpers refuse it; others do not look.</source>
        <translation>chasquid, maddy y los dos asistentes de Postfix lo rechazan; otros no lo miran.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain for .txt.</source>
        <translation>Configure Content-Type: text/plain para .txt.</translation>
    </message>
    <message>
        <source>There is no Content-Type header.</source>
        <translation>No hay cabecera Content-Type.</translation>
    </message>
    <message>
        <source>Same senders refuse it.</source>
        <translation>Los mismos remitentes lo rechazan.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain.</source>
        <translation>Configure Content-Type: text/plain.</translation>
    </message>
    <message>
        <source>The file comes uncompressed, in a charset that senders know.</source>
        <translation>El archivo llega sin comprimir, en un juego de caracteres que los remitentes conocen.</translation>
    </message>
    <message>
        <source>The charset is {charset}.</source>
        <translation>El juego de caracteres es {charset}.</translation>
    </message>
    <message>
        <source>Only utf-8 and us-ascii are foreseen.</source>
        <translation>Solo están previstos utf-8 y us-ascii.</translation>
    </message>
    <message>
        <source>Announce utf-8 or nothing.</source>
        <translation>Anuncie utf-8 o nada.</translation>
    </message>
    <message>
        <source>The file holds non-ASCII text but no charset is announced.</source>
        <translation>El archivo contiene texto no ASCII, pero no se anuncia ningún juego de caracteres.</translation>
    </message>
    <message>
        <source>postfix-mta-sts-resolver then reads it as ASCII and fails.</source>
        <translation>En ese caso, postfix-mta-sts-resolver lo lee como ASCII y falla.</translation>
    </message>
    <message>
        <source>Keep the file pure ASCII.</source>
        <translation>Mantenga el archivo en ASCII puro.</translation>
    </message>
    <message>
        <source>The file comes compressed ({encoding}) although nobody asked.</source>
        <translation>El archivo llega comprimido ({encoding}) aunque nadie lo pidió.</translation>
    </message>
    <message>
        <source>Senders would parse the compressed bytes.</source>
        <translation>Los remitentes analizarían los bytes comprimidos.</translation>
    </message>
    <message>
        <source>Switch forced compression off for this path.</source>
        <translation>Desactive la compresión forzada para esta ruta.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>El archivo tiene {size} bytes.</translation>
    </message>
    <message>
        <source>chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes.</source>
        <translation>chasquid lee solo los primeros 10 KiB; los límites de otros empiezan en 64000 bytes.</translation>
    </message>
    <message>
        <source>Shorten the mx list with wildcards.</source>
        <translation>Acorte la lista de mx con comodines.</translation>
    </message>
    <message>
        <source>Senders stop reading at 64 KiB and reject it.</source>
        <translation>Los remitentes dejan de leer a los 64 KiB y lo rechazan.</translation>
    </message>
    <message>
        <source>Shorten it; a policy needs a few hundred bytes.</source>
        <translation>Acórtelo; una política necesita unos cientos de bytes.</translation>
    </message>
    <message>
        <source>The file arrives in {seconds} s.</source>
        <translation>El archivo llega en {seconds} s.</translation>
    </message>
    <message>
        <source>It took {seconds} s to get the file.</source>
        <translation>El archivo tardó {seconds} s en llegar.</translation>
    </message>
    <message>
        <source>The standard suggests a limit of 60 s, but postfix-tlspol waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</source>
        <translation>La norma sugiere un límite de 60 s, pero postfix-tlspol espera 2 s, postfix-mta-sts-resolver 4 s y Halon 5 s.</translation>
    </message>
    <message>
        <source>Serve a static file without cold starts.</source>
        <translation>Sirva un archivo estático sin arranques en frío.</translation>
    </message>
    <message>
        <source>The file did not arrive within {seconds} s.</source>
        <translation>El archivo no llegó en {seconds} s.</translation>
    </message>
    <message>
        <source>Senders give up.</source>
        <translation>Los remitentes desisten.</translation>
    </message>
    <message>
        <source>Fix the web server.</source>
        <translation>Repare el servidor web.</translation>
    </message>
    <message>
        <source>the time for this domain ran out</source>
        <translation>se agotó el tiempo para este dominio</translation>
    </message>
    <message>
        <source>Status 200</source>
        <translation>Estado 200</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>Sin redirección</translation>
    </message>
    <message>
        <source>Content-Type text/plain</source>
        <translation>Content-Type text/plain</translation>
    </message>
    <message>
        <source>Charset and compression</source>
        <translation>Juego de caracteres y compresión</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>This computer and the web server agree about the time.</source>
        <translation>Este equipo y el servidor web coinciden en la hora.</translation>
    </message>
    <message>
        <source>This computer and the web server disagree by {minutes} minutes.</source>
        <translation>Este equipo y el servidor web difieren en {minutes} minutos.</translation>
    </message>
    <message>
        <source>Certificate dates are judged with the local clock.</source>
        <translation>Las fechas de los certificados se juzgan con el reloj local.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with that of mta-sts.{domain}, set the one that is wrong, then run the checks again.</source>
        <translation>Compare el reloj de este equipo con el de mta-sts.{domain}, ajuste el que esté mal y vuelva a ejecutar las comprobaciones.</translation>
    </message>
    <message>
        <source>the web server does not tell its time</source>
        <translation>el servidor web no indica su hora</translation>
    </message>
    <message>
        <source>The policy is at the right place.</source>
        <translation>La política está en el lugar correcto.</translation>
    </message>
    <message>
        <source>The policy is at {found}.</source>
        <translation>La política está en {found}.</translation>
    </message>
    <message>
        <source>Senders only ask https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Los remitentes solo consultan https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Move it: folder “.well-known”, file “mta-sts.txt” inside it, on the host mta-sts.{domain}.</source>
        <translation>Muévala: carpeta «.well-known» y, dentro, el archivo «mta-sts.txt», en el host mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the answer for the right place says nothing of others</source>
        <translation>la respuesta del lugar correcto no dice nada de otros</translation>
    </message>
    <message>
        <source>there is no policy, not even at one of the usual wrong places</source>
        <translation>no hay ninguna política, ni siquiera en los lugares equivocados habituales</translation>
    </message>
    <message>
        <source>Senders and browsers get the same answer.</source>
        <translation>Los remitentes y los navegadores reciben la misma respuesta.</translation>
    </message>
    <message>
        <source>To {client} the web server answers {what}, to {other} it answers {else}.</source>
        <translation>A {client} el servidor web responde {what}; a {other} responde {else}.</translation>
    </message>
    <message>
        <source>Senders are not browsers and never solve a challenge.</source>
        <translation>Los remitentes no son navegadores y nunca resuelven un desafío.</translation>
    </message>
    <message>
        <source>Exempt https://mta-sts.{domain}/.well-known/mta-sts.txt from bot, country and rate filters.</source>
        <translation>Excluya https://mta-sts.{domain}/.well-known/mta-sts.txt de los filtros de bots, de país y de frecuencia.</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>un navegador</translation>
    </message>
    <message>
        <source>a client without a name</source>
        <translation>un cliente sin nombre</translation>
    </message>
    <message>
        <source>%1 with a page that wants a browser</source>
        <translation>%1 con una página que exige un navegador</translation>
    </message>
    <message>
        <source>200 without a policy</source>
        <translation>200 sin política</translation>
    </message>
    <message>
        <source>the server does not answer so many questions</source>
        <translation>el servidor no responde a tantas consultas</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>no llegó ninguna respuesta completa</translation>
    </message>
    <message>
        <source>No cache hands out an old copy.</source>
        <translation>Ninguna caché entrega una copia antigua.</translation>
    </message>
    <message>
        <source>A cache in front of the web server may hand out an old copy: {what}.</source>
        <translation>Una caché delante del servidor web puede entregar una copia antigua: {what}.</translation>
    </message>
    <message>
        <source>After a policy change it may hand out the old text together with the new id.</source>
        <translation>Tras un cambio de política puede entregar el texto antiguo junto con el id nuevo.</translation>
    </message>
    <message>
        <source>Empty the cache for mta-sts.{domain} on changes; about 60 s of caching is suggested for proxies.</source>
        <translation>Vacíe la caché de mta-sts.{domain} con cada cambio; para los proxies se recomiendan unos 60 s de caché.</translation>
    </message>
    <message>
        <source>its copy is %1 s old</source>
        <translation>su copia tiene %1 s de antigüedad</translation>
    </message>
    <message>
        <source>a request that passes it by brings another text</source>
        <translation>una petición que la evita devuelve otro texto</translation>
    </message>
    <message>
        <source>no request past a cache was answered with the file</source>
        <translation>ninguna petición que evitara la caché obtuvo el archivo como respuesta</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>File at the right place</source>
        <translation>Archivo en el lugar correcto</translation>
    </message>
    <message>
        <source>No bot protection</source>
        <translation>Sin protección contra bots</translation>
    </message>
    <message>
        <source>No stale copies</source>
        <translation>Sin copias obsoletas</translation>
    </message>
    <message>
        <source>Port 443 of mta-sts.{domain} answers.</source>
        <translation>El puerto 443 de mta-sts.{domain} responde.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) does not answer on port 443.</source>
        <translation>mta-sts.{domain} ({ip}) no responde en el puerto 443.</translation>
    </message>
    <message>
        <source>Usually a firewall; senders treat the domain as one without policy.</source>
        <translation>Suele ser un cortafuegos; los remitentes tratan el dominio como si no tuviera política.</translation>
    </message>
    <message>
        <source>Open TCP 443 to the whole internet.</source>
        <translation>Abra TCP 443 a todo Internet.</translation>
    </message>
    <message>
        <source>{ip} refuses connections on port 443.</source>
        <translation>{ip} rechaza las conexiones al puerto 443.</translation>
    </message>
    <message>
        <source>No web server listens there.</source>
        <translation>Allí no escucha ningún servidor web.</translation>
    </message>
    <message>
        <source>Start the web server or correct the address.</source>
        <translation>Inicie el servidor web o corrija la dirección.</translation>
    </message>
    <message>
        <source>Only plain HTTP (port 80) is offered.</source>
        <translation>Solo se ofrece HTTP sin cifrar (puerto 80).</translation>
    </message>
    <message>
        <source>The policy must come over HTTPS; port 80 is never tried.</source>
        <translation>La política debe llegar por HTTPS; el puerto 80 no se prueba nunca.</translation>
    </message>
    <message>
        <source>Enable HTTPS with a certificate for mta-sts.{domain}.</source>
        <translation>Active HTTPS con un certificado para mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The TLS handshake succeeds.</source>
        <translation>La negociación TLS se completa.</translation>
    </message>
    <message>
        <source>Port 443 answers without TLS.</source>
        <translation>El puerto 443 responde sin TLS.</translation>
    </message>
    <message>
        <source>Senders can not connect.</source>
        <translation>Los remitentes no pueden conectarse.</translation>
    </message>
    <message>
        <source>Enable TLS on this port.</source>
        <translation>Active TLS en este puerto.</translation>
    </message>
    <message>
        <source>The server ends the handshake: {alert}.</source>
        <translation>El servidor interrumpe la negociación: {alert}.</translation>
    </message>
    <message>
        <source>Often the web server has no site for this name.</source>
        <translation>A menudo, el servidor web no tiene un sitio para este nombre.</translation>
    </message>
    <message>
        <source>Add mta-sts.{domain} to the site and its certificate.</source>
        <translation>Añada mta-sts.{domain} al sitio y a su certificado.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>El servidor pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>Senders do not have one.</source>
        <translation>Los remitentes no tienen ninguno.</translation>
    </message>
    <message>
        <source>Switch that off for this host.</source>
        <translation>Desactívelo para este host.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}.</source>
        <translation>mta-sts.{domain} ({ip}) acepta la conexión, pero no completa la negociación TLS: {error}.</translation>
    </message>
    <message>
        <source>Senders give up waiting and see no policy.</source>
        <translation>Los remitentes dejan de esperar y no ven ninguna política.</translation>
    </message>
    <message>
        <source>Check what listens on port 443; a web server with TLS has to answer there.</source>
        <translation>Compruebe qué escucha en el puerto 443; allí debe responder un servidor web con TLS.</translation>
    </message>
    <message>
        <source>the server only knows old TLS versions</source>
        <translation>el servidor solo conoce versiones antiguas de TLS</translation>
    </message>
    <message>
        <source>{version} is used.</source>
        <translation>Se usa {version}.</translation>
    </message>
    <message>
        <source>The server only offers {version}.</source>
        <translation>El servidor solo ofrece {version}.</translation>
    </message>
    <message>
        <source>Senders require TLS 1.2 or newer.</source>
        <translation>Los remitentes exigen TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Active TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>the handshake ends before a version is agreed on</source>
        <translation>la negociación termina antes de acordar una versión</translation>
    </message>
    <message>
        <source>The certificate names mta-sts.{domain}.</source>
        <translation>El certificado incluye mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The certificate is for {names}.</source>
        <translation>El certificado es para {names}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}.</source>
        <translation>Los remitentes rechazan la política. Aunque haya un CNAME hacia un proveedor, debe incluir mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain}.</source>
        <translation>Obtenga un certificado para mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The name is only in the old common-name field.</source>
        <translation>El nombre está solo en el antiguo campo common name.</translation>
    </message>
    <message>
        <source>Current software does not look there.</source>
        <translation>El software actual no lo consulta.</translation>
    </message>
    <message>
        <source>Issue a certificate with the name as SAN.</source>
        <translation>Emita un certificado con el nombre como SAN.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted authority.</source>
        <translation>El certificado conduce a una autoridad de confianza.</translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation>El certificado es autofirmado.</translation>
    </message>
    <message>
        <source>Senders only accept public authorities.</source>
        <translation>Los remitentes solo aceptan autoridades públicas.</translation>
    </message>
    <message>
        <source>Use a public CA, for example Let&apos;s Encrypt.</source>
        <translation>Use una CA pública, por ejemplo Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The certificate comes from {issuer}, which is not generally trusted.</source>
        <translation>El certificado procede de {issuer}, que no goza de confianza general.</translation>
    </message>
    <message>
        <source>Senders refuse it.</source>
        <translation>Los remitentes lo rechazan.</translation>
    </message>
    <message>
        <source>Use a public CA.</source>
        <translation>Use una CA pública.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate {missing}.</source>
        <translation>El servidor no envía el certificado intermedio {missing}.</translation>
    </message>
    <message>
        <source>Browsers fill the gap, mail servers do not.</source>
        <translation>Los navegadores suplen la falta; los servidores de correo, no.</translation>
    </message>
    <message>
        <source>Install the full chain.</source>
        <translation>Instale la cadena completa.</translation>
    </message>
    <message>
        <source>The certificate is refused by current software: {what}.</source>
        <translation>El software actual rechaza el certificado: {what}.</translation>
    </message>
    <message>
        <source>Senders refuse it as well.</source>
        <translation>Los remitentes también lo rechazan.</translation>
    </message>
    <message>
        <source>Issue a new certificate with a key of at least 2048 bits, for server authentication.</source>
        <translation>Emita un certificado nuevo con una clave de al menos 2048 bits, para autenticación de servidor.</translation>
    </message>
    <message>
        <source>The certificate was revoked on {date}.</source>
        <translation>El certificado fue revocado el {date}.</translation>
    </message>
    <message>
        <source>The server itself hands out this status; senders may look at it and then refuse.</source>
        <translation>El propio servidor entrega este estado; los remitentes pueden consultarlo y rechazar el certificado.</translation>
    </message>
    <message>
        <source>Replace the certificate of mta-sts.{domain}.</source>
        <translation>Sustituya el certificado de mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The server sends {count} certificates; only the first {limit} are looked at.</source>
        <translation>El servidor envía {count} certificados; solo se examinan los primeros {limit}.</translation>
    </message>
    <message>
        <source>Senders have limits as well and may give up.</source>
        <translation>Los remitentes también tienen límites y pueden desistir.</translation>
    </message>
    <message>
        <source>Senders have limits: Postfix refuses a chain of more than 10 intermediates.</source>
        <translation>Los remitentes tienen límites: Postfix rechaza una cadena de más de 10 certificados intermedios.</translation>
    </message>
    <message>
        <source>A certificate that {host} sends has an RSA key of {bits} bits.</source>
        <translation>Un certificado que envía {host} tiene una clave RSA de {bits} bits.</translation>
    </message>
    <message>
        <source>Senders written in Go take no more than 8192 bits and refuse it.</source>
        <translation>Los remitentes escritos en Go no admiten más de 8192 bits y lo rechazan.</translation>
    </message>
    <message>
        <source>Use certificates with keys of 2048 to 4096 bits.</source>
        <translation>Use certificados con claves de 2048 a 4096 bits.</translation>
    </message>
    <message>
        <source>Send the certificate and its intermediates alone.</source>
        <translation>Envíe solo el certificado y sus intermedios.</translation>
    </message>
    <message>
        <source>The certificate is valid until {date}.</source>
        <translation>El certificado es válido hasta el {date}.</translation>
    </message>
    <message>
        <source>The certificate expired on {date}.</source>
        <translation>El certificado caducó el {date}.</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy; when their cached copy runs out, protection ends.</source>
        <translation>Los remitentes no pueden renovar la política; cuando caduca su copia en caché, termina la protección.</translation>
    </message>
    <message>
        <source>Renew it and check the automatic renewal.</source>
        <translation>Renuévelo y compruebe la renovación automática.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}.</source>
        <translation>El certificado solo es válido a partir del {date}.</translation>
    </message>
    <message>
        <source>Senders refuse it until then.</source>
        <translation>Los remitentes lo rechazan hasta entonces.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing machine or wait.</source>
        <translation>Compruebe el reloj del equipo que lo emitió o espere.</translation>
    </message>
    <message>
        <source>The certificate is good for another {days} days.</source>
        <translation>Al certificado le quedan {days} días de validez.</translation>
    </message>
    <message>
        <source>The certificate ends in {days} days.</source>
        <translation>El certificado caduca dentro de {days} días.</translation>
    </message>
    <message>
        <source>Renewal seems to be late.</source>
        <translation>La renovación parece retrasarse.</translation>
    </message>
    <message>
        <source>Check the renewal job.</source>
        <translation>Compruebe la tarea de renovación.</translation>
    </message>
    <message>
        <source>All addresses answer alike.</source>
        <translation>Todas las direcciones responden igual.</translation>
    </message>
    <message>
        <source>{ip} does not work: {error}.</source>
        <translation>{ip} no funciona: {error}.</translation>
    </message>
    <message>
        <source>Senders that pick this address fail; some try only one address.</source>
        <translation>Los remitentes que eligen esta dirección fracasan; algunos prueban una sola dirección.</translation>
    </message>
    <message>
        <source>Repair it or remove the record, often a forgotten AAAA.</source>
        <translation>Repárela o elimine el registro; a menudo es un AAAA olvidado.</translation>
    </message>
    <message>
        <source>{ip} does not answer like {other}: {what}.</source>
        <translation>{ip} no responde como {other}: {what}.</translation>
    </message>
    <message>
        <source>Which policy applies depends on luck.</source>
        <translation>La política que se aplica depende del azar.</translation>
    </message>
    <message>
        <source>Bring all servers to the same state.</source>
        <translation>Deje todos los servidores en el mismo estado.</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>otro certificado</translation>
    </message>
    <message>
        <source>another HTTP status</source>
        <translation>otro estado HTTP</translation>
    </message>
    <message>
        <source>another policy text</source>
        <translation>otro texto de política</translation>
    </message>
    <message>
        <source>Port 443 answers</source>
        <translation>El puerto 443 responde</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Negociación TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>Certificate is for mta-sts</source>
        <translation>El certificado es para mta-sts</translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation>El certificado es de confianza</translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation>Fechas del certificado</translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation>Renovación del certificado</translation>
    </message>
    <message>
        <source>Every address works</source>
        <translation>Todas las direcciones funcionan</translation>
    </message>
    <message>
        <source>{total} sessions of {senders} senders were reported over two weeks, and none failed.</source>
        <translation>En dos semanas se notificaron {total} sesiones de {senders} remitentes, y ninguna falló.</translation>
    </message>
    <message>
        <source>No TLS report was imported yet.</source>
        <translation>Aún no se ha importado ningún informe TLS.</translation>
    </message>
    <message>
        <source>Reports show how real senders see your servers. The first come after one to two days.</source>
        <translation>Los informes muestran cómo ven sus servidores los remitentes reales. Los primeros llegan al cabo de uno o dos días.</translation>
    </message>
    <message>
        <source>Open the report mailbox and import the attachments.</source>
        <translation>Abra el buzón de informes e importe los adjuntos.</translation>
    </message>
    <message>
        <source>The imported reports of the last two weeks come from {senders} senders and cover {days} days.</source>
        <translation>Los informes importados de las dos últimas semanas proceden de {senders} remitentes y abarcan {days} días.</translation>
    </message>
    <message>
        <source>Two senders and two weeks without a gap are needed to say that all is well.</source>
        <translation>Para afirmar que todo está bien hacen falta dos remitentes y dos semanas sin huecos.</translation>
    </message>
    <message>
        <source>Import the missing reports, or wait for more.</source>
        <translation>Importe los informes que faltan o espere a que lleguen más.</translation>
    </message>
    <message>
        <source>{failed} of {total} sessions failed: {types}.</source>
        <translation>Fallaron {failed} de {total} sesiones: {types}.</translation>
    </message>
    <message>
        <source>In enforce mode these messages would be delayed or returned.</source>
        <translation>En modo enforce, estos mensajes se retrasarían o se devolverían.</translation>
    </message>
    <message>
        <source>Fix the cause of each first: {types}.</source>
        <translation>Corrija primero la causa de cada fallo: {types}.</translation>
    </message>
    <message>
        <source>Senders report that they found no policy.</source>
        <translation>Hay remitentes que informan de que no encontraron ninguna política.</translation>
    </message>
    <message>
        <source>They could not see record or file at that time.</source>
        <translation>En ese momento no podían ver el registro o el archivo.</translation>
    </message>
    <message>
        <source>Compare with the checks of _mta-sts.{domain} and mta-sts.{domain} above.</source>
        <translation>Compare con las comprobaciones anteriores de _mta-sts.{domain} y mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy is enforced, and checks and reports agree that it is met.</source>
        <translation>La política está en modo enforce, y las comprobaciones y los informes coinciden en que se cumple.</translation>
    </message>
    <message>
        <source>Everything is ready for enforce.</source>
        <translation>Todo está listo para enforce.</translation>
    </message>
    <message>
        <source>Only enforce protects your mail.</source>
        <translation>Solo enforce protege su correo.</translation>
    </message>
    <message>
        <source>Change the file to mode: enforce, check it here, then set a new id. Raise max_age to weeks after a few quiet days.</source>
        <translation>Cambie el archivo a mode: enforce, compruébelo aquí y después ponga un id nuevo. Suba max_age a semanas tras unos días tranquilos.</translation>
    </message>
    <message>
        <source>Not yet ready for enforce: {reasons}.</source>
        <translation>Aún no está listo para enforce: {reasons}.</translation>
    </message>
    <message>
        <source>Switching now could stop mail.</source>
        <translation>Cambiar ahora podría detener el correo.</translation>
    </message>
    <message>
        <source>Work through the list: {reasons}.</source>
        <translation>Resuelva los puntos de la lista: {reasons}.</translation>
    </message>
    <message>
        <source>The policy is enforced, but this stands against it: {reasons}.</source>
        <translation>La política está en modo enforce, pero hay algo en contra: {reasons}.</translation>
    </message>
    <message>
        <source>Mail from senders such as Google and Microsoft is being held or returned.</source>
        <translation>El correo de remitentes como Google y Microsoft se está reteniendo o devolviendo.</translation>
    </message>
    <message>
        <source>Fix it now: {reasons}. If that takes long, set mode testing and a new id.</source>
        <translation>Corríjalo ahora: {reasons}. Si va a tardar, ponga el modo testing y un id nuevo.</translation>
    </message>
    <message>
        <source>not everything could be looked at from here</source>
        <translation>no se pudo examinar todo desde aquí</translation>
    </message>
    <message>
        <source>no TLS report was imported yet</source>
        <translation>aún no se ha importado ningún informe TLS</translation>
    </message>
    <message>
        <source>two weeks of TLS reports are not complete yet</source>
        <translation>aún no hay dos semanas completas de informes TLS</translation>
    </message>
    <message>
        <source>the policy is enforced already, and no TLS report was imported</source>
        <translation>la política ya está en modo enforce y no se ha importado ningún informe TLS</translation>
    </message>
    <message>
        <source>failures in TLS reports: %1</source>
        <translation>fallos en los informes TLS: %1</translation>
    </message>
    <message>
        <source>something keeps senders from the policy itself</source>
        <translation>algo impide a los remitentes llegar a la propia política</translation>
    </message>
    <message>
        <source>no TLS report of the last two weeks tells of a sender that found the policy</source>
        <translation>ningún informe TLS de las dos últimas semanas habla de un remitente que encontrara la política</translation>
    </message>
    <message>
        <source>senders that found no policy</source>
        <translation>remitentes que no encontraron ninguna política</translation>
    </message>
    <message>
        <source>Reports are coming in</source>
        <translation>Llegan informes</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Listo para enforce</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>no se consultó nada</translation>
    </message>
    <message>
        <source> (the DNSSEC signatures do not verify)</source>
        <translation> (las firmas DNSSEC no se pueden verificar)</translation>
    </message>
    <message>
        <source>only the first look was wanted</source>
        <translation>solo se pidió el primer examen</translation>
    </message>
    <message>
        <source>the history could not be read</source>
        <translation>no se pudo leer el historial</translation>
    </message>
    <message>
        <source>The certificate names {mx}.</source>
        <translation>El certificado incluye {mx}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is for {names}.</source>
        <translation>El certificado de {mx} es para {names}.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver.</source>
        <translation>En modo enforce, los remitentes no entregarán el correo.</translation>
    </message>
    <message>
        <source>The certificate of {mx} names {domain} but not {mx}.</source>
        <translation>El certificado de {mx} incluye {domain}, pero no {mx}.</translation>
    </message>
    <message>
        <source>The MX host name counts, not the mail domain.</source>
        <translation>Lo que cuenta es el nombre del host MX, no el dominio de correo.</translation>
    </message>
    <message>
        <source>Add {mx} to the certificate.</source>
        <translation>Añada {mx} al certificado.</translation>
    </message>
    <message>
        <source>The certificate of {mx} leads to a trusted authority.</source>
        <translation>El certificado de {mx} conduce a una autoridad de confianza.</translation>
    </message>
    <message>
        <source>{mx} uses a self-signed certificate.</source>
        <translation>{mx} usa un certificado autofirmado.</translation>
    </message>
    <message>
        <source>Common on mail servers, but MTA-STS needs a public authority.</source>
        <translation>Es habitual en servidores de correo, pero MTA-STS necesita una autoridad pública.</translation>
    </message>
    <message>
        <source>Install a certificate from a public CA.</source>
        <translation>Instale un certificado de una CA pública.</translation>
    </message>
    <message>
        <source>The certificate of {mx} comes from {issuer}.</source>
        <translation>El certificado de {mx} procede de {issuer}.</translation>
    </message>
    <message>
        <source>Senders do not trust it.</source>
        <translation>Los remitentes no confían en él.</translation>
    </message>
    <message>
        <source>{mx} does not send the intermediate certificate.</source>
        <translation>{mx} no envía el certificado intermedio.</translation>
    </message>
    <message>
        <source>Senders can not build the chain.</source>
        <translation>Los remitentes no pueden construir la cadena.</translation>
    </message>
    <message>
        <source>Configure the full chain file.</source>
        <translation>Configure el archivo con la cadena completa.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is refused by current software: {what}.</source>
        <translation>El software actual rechaza el certificado de {mx}: {what}.</translation>
    </message>
    <message>
        <source>{mx} sends {count} certificates; no more than {limit} are sure to be looked at.</source>
        <translation>{mx} envía {count} certificados; solo es seguro que se examinen {limit} como máximo.</translation>
    </message>
    <message>
        <source>Send the certificate of {mx} and its intermediates alone.</source>
        <translation>Envíe solo el certificado de {mx} y sus intermedios.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid until {date}.</source>
        <translation>El certificado de {mx} es válido hasta el {date}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} expired on {date}.</source>
        <translation>El certificado de {mx} caducó el {date}.</translation>
    </message>
    <message>
        <source>Renew it and reload the mail server.</source>
        <translation>Renuévelo y recargue el servidor de correo.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid only from {date}.</source>
        <translation>El certificado de {mx} solo es válido a partir del {date}.</translation>
    </message>
    <message>
        <source>Check the clock or wait.</source>
        <translation>Compruebe el reloj o espere.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is good for another {days} days.</source>
        <translation>Al certificado de {mx} le quedan {days} días de validez.</translation>
    </message>
    <message>
        <source>The certificate of {mx} ends in {days} days.</source>
        <translation>El certificado de {mx} caduca dentro de {days} días.</translation>
    </message>
    <message>
        <source>Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded.</source>
        <translation>En modo enforce, la caducidad detiene el correo. A menudo el archivo se renovó, pero el servidor no se recargó.</translation>
    </message>
    <message>
        <source>Check renewal and reload.</source>
        <translation>Compruebe la renovación y la recarga.</translation>
    </message>
    <message>
        <source>Mail server certificate names the MX</source>
        <translation>El certificado del servidor de correo incluye el MX</translation>
    </message>
    <message>
        <source>Mail server certificate is trusted</source>
        <translation>El certificado del servidor de correo es de confianza</translation>
    </message>
    <message>
        <source>Mail server certificate dates</source>
        <translation>Fechas del certificado del servidor de correo</translation>
    </message>
    <message>
        <source>Mail server certificate renewal</source>
        <translation>Renovación del certificado del servidor de correo</translation>
    </message>
    <message>
        <source>its certificate is not in order</source>
        <translation>su certificado no está en orden</translation>
    </message>
    <message>
        <source>it only knows old TLS versions</source>
        <translation>solo conoce versiones antiguas de TLS</translation>
    </message>
    <message>
        <source>no TLS session comes about</source>
        <translation>no se establece ninguna sesión TLS</translation>
    </message>
    <message>
        <source>it is in order</source>
        <translation>está en orden</translation>
    </message>
    <message>
        <source>{mx} ({ip}) answers on port 25.</source>
        <translation>{mx} ({ip}) responde en el puerto 25.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) does not answer on port 25: {error}.</source>
        <translation>{mx} ({ip}) no responde en el puerto 25: {error}.</translation>
    </message>
    <message>
        <source>Mail goes to another server or waits.</source>
        <translation>El correo va a otro servidor o espera.</translation>
    </message>
    <message>
        <source>Check the server and firewall.</source>
        <translation>Compruebe el servidor y el cortafuegos.</translation>
    </message>
    <message>
        <source>{mx} greets with {reply}.</source>
        <translation>{mx} saluda con {reply}.</translation>
    </message>
    <message>
        <source>It may only refuse this computer; TLS could not be tested.</source>
        <translation>Puede que solo rechace este equipo; no se pudo probar TLS.</translation>
    </message>
    <message>
        <source>Run the check from a host with a good reputation.</source>
        <translation>Ejecute la comprobación desde un host con buena reputación.</translation>
    </message>
    <message>
        <source>A line may have 512 bytes; senders break off, and TLS could not be tested.</source>
        <translation>Una línea puede tener 512 bytes; los remitentes interrumpen la conexión, y no se pudo probar TLS.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}.</source>
        <translation>Compruebe qué escucha en el puerto 25 de {mx}.</translation>
    </message>
    <message>
        <source>port 25 cannot be reached from this computer</source>
        <translation>desde este equipo no se puede alcanzar el puerto 25</translation>
    </message>
    <message>
        <source>{mx} offers STARTTLS.</source>
        <translation>{mx} ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>{mx} does not offer STARTTLS.</source>
        <translation>{mx} no ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to it.</source>
        <translation>En modo enforce, los remitentes no deben entregarle correo.</translation>
    </message>
    <message>
        <source>Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.</source>
        <translation>Active TLS en el servidor de correo; algunos cortafuegos («SMTP fixup») lo ocultan.</translation>
    </message>
    <message>
        <source>{mx} answers STARTTLS with {reply}.</source>
        <translation>{mx} responde a STARTTLS con {reply}.</translation>
    </message>
    <message>
        <source>TLS is not usable.</source>
        <translation>TLS no se puede usar.</translation>
    </message>
    <message>
        <source>Check certificate and key files of the mail server.</source>
        <translation>Compruebe los archivos de certificado y de clave del servidor de correo.</translation>
    </message>
    <message>
        <source>{mx} sends text in clear behind its answer to STARTTLS: “{text}”.</source>
        <translation>{mx} envía texto sin cifrar tras su respuesta a STARTTLS: «{text}».</translation>
    </message>
    <message>
        <source>A sender that reads it as if it had come through TLS can be deceived; others may break off the handshake.</source>
        <translation>Un remitente que lo lea como si hubiera llegado por TLS puede ser engañado; otros pueden interrumpir la negociación.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy in front of it.</source>
        <translation>Actualice el servidor de correo o el proxy que tiene delante.</translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation>el servidor de correo no responde</translation>
    </message>
    <message>
        <source>the mail server did not let this computer in</source>
        <translation>el servidor de correo no dejó entrar a este equipo</translation>
    </message>
    <message>
        <source>The TLS handshake with {mx} succeeds.</source>
        <translation>La negociación TLS con {mx} se completa.</translation>
    </message>
    <message>
        <source>The handshake with {mx} fails: {error}.</source>
        <translation>La negociación con {mx} falla: {error}.</translation>
    </message>
    <message>
        <source>Senders can not deliver in enforce mode.</source>
        <translation>En modo enforce, los remitentes no pueden entregar el correo.</translation>
    </message>
    <message>
        <source>Check protocol and cipher settings.</source>
        <translation>Compruebe la configuración de protocolos y cifrados.</translation>
    </message>
    <message>
        <source>All addresses of {mx} behave alike.</source>
        <translation>Todas las direcciones de {mx} se comportan igual.</translation>
    </message>
    <message>
        <source>{ip} of {mx} behaves differently: {what}.</source>
        <translation>{ip} de {mx} se comporta de forma distinta: {what}.</translation>
    </message>
    <message>
        <source>Backup servers fail exactly when they are needed; senders hardly ever meet them before.</source>
        <translation>Los servidores de respaldo fallan justo cuando se necesitan; antes, los remitentes casi nunca los usan.</translation>
    </message>
    <message>
        <source>Bring it to the same state or remove it.</source>
        <translation>Déjelo en el mismo estado o elimínelo.</translation>
    </message>
    <message>
        <source>none of its addresses was looked at</source>
        <translation>no se examinó ninguna de sus direcciones</translation>
    </message>
    <message>
        <source>Port 25 answers</source>
        <translation>El puerto 25 responde</translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation>STARTTLS ofrecido</translation>
    </message>
    <message>
        <source>TLS handshake with the mail server</source>
        <translation>Negociación TLS con el servidor de correo</translation>
    </message>
    <message>
        <source>Every address of the MX works</source>
        <translation>Todas las direcciones del MX funcionan</translation>
    </message>
    <message>
        <source>{mx} uses {version}.</source>
        <translation>{mx} usa {version}.</translation>
    </message>
    <message>
        <source>{mx} only offers {version}.</source>
        <translation>{mx} solo ofrece {version}.</translation>
    </message>
    <message>
        <source>Current senders refuse it.</source>
        <translation>Los remitentes actuales lo rechazan.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 on {mx}.</source>
        <translation>Active TLS 1.2 y 1.3 en {mx}.</translation>
    </message>
    <message>
        <source>{mx} still accepts {version}.</source>
        <translation>{mx} aún acepta {version}.</translation>
    </message>
    <message>
        <source>Outdated, but no obstacle for MTA-STS.</source>
        <translation>Obsoleto, pero no es un obstáculo para MTA-STS.</translation>
    </message>
    <message>
        <source>Disable it when your partners allow.</source>
        <translation>Desactívelo cuando sus interlocutores lo permitan.</translation>
    </message>
    <message>
        <source>{mx} shows its certificate to whoever asks.</source>
        <translation>{mx} muestra su certificado a quien lo pida.</translation>
    </message>
    <message>
        <source>{mx} refuses clients that {what} in the handshake (SNI): {error}.</source>
        <translation>{mx} rechaza a los clientes que {what} en la negociación (SNI): {error}.</translation>
    </message>
    <message>
        <source>Mail servers must not insist on it.</source>
        <translation>Los servidores de correo no deben exigirlo.</translation>
    </message>
    <message>
        <source>Configure a certificate on {mx} for clients that send no name that it knows.</source>
        <translation>Configure en {mx} un certificado para los clientes que no envían ningún nombre conocido.</translation>
    </message>
    <message>
        <source>{mx} shows another certificate to clients that send no name: {names}.</source>
        <translation>{mx} muestra otro certificado a los clientes que no envían ningún nombre: {names}.</translation>
    </message>
    <message>
        <source>Fine: senders with MTA-STS send the name of the MX. Some others do not.</source>
        <translation>Está bien: los remitentes con MTA-STS envían el nombre del MX. Algunos otros no.</translation>
    </message>
    <message>
        <source>send no name</source>
        <translation>no envían ningún nombre</translation>
    </message>
    <message>
        <source>send a name that it does not know</source>
        <translation>envían un nombre que no conoce</translation>
    </message>
    <message>
        <source>the server did not let this computer in once more</source>
        <translation>el servidor no dejó entrar otra vez a este equipo</translation>
    </message>
    <message>
        <source>TLS version of the mail server</source>
        <translation>Versión de TLS del servidor de correo</translation>
    </message>
    <message>
        <source>Works with and without SNI</source>
        <translation>Funciona con y sin SNI</translation>
    </message>
    <message>
        <source>version, mode and max_age appear once at most.</source>
        <translation>version, mode y max_age aparecen como máximo una vez.</translation>
    </message>
    <message>
        <source>{name} appears {count} times.</source>
        <translation>{name} aparece {count} veces.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, KumoMTA rejects the file.</source>
        <translation>Debería contar el primero; la mayoría de los remitentes toma el último, y KumoMTA rechaza el archivo.</translation>
    </message>
    <message>
        <source>Keep one {name} line.</source>
        <translation>Deje una sola línea {name}.</translation>
    </message>
    <message>
        <source>Every field is known.</source>
        <translation>Todos los campos son conocidos.</translation>
    </message>
    <message>
        <source>“{name}” is not known. Did you mean {suggestion}?</source>
        <translation>«{name}» no se conoce. ¿Quería decir {suggestion}?</translation>
    </message>
    <message>
        <source>Unknown fields are ignored, so this line has no effect.</source>
        <translation>Los campos desconocidos se pasan por alto, así que esta línea no tiene efecto.</translation>
    </message>
    <message>
        <source>Write {suggestion} in line {line}.</source>
        <translation>Escriba {suggestion} en la línea {line}.</translation>
    </message>
    <message>
        <source>Unknown field {name}.</source>
        <translation>Campo desconocido: {name}.</translation>
    </message>
    <message>
        <source>Senders ignore it; maddy fails when the value holds a colon.</source>
        <translation>Los remitentes lo pasan por alto; maddy falla si el valor contiene dos puntos.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>Elimine la línea {line}.</translation>
    </message>
    <message>
        <source>The policy is enforced.</source>
        <translation>La política está en modo enforce.</translation>
    </message>
    <message>
        <source>The policy is in testing mode.</source>
        <translation>La política está en modo testing.</translation>
    </message>
    <message>
        <source>Problems are reported, mail is still delivered without protection.</source>
        <translation>Los problemas se notifican, pero el correo se sigue entregando sin protección.</translation>
    </message>
    <message>
        <source>Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a new id, for example {newid}.</source>
        <translation>Observe los informes TLS de {domain} durante dos semanas; después escriba «mode: enforce» y ponga un id nuevo, por ejemplo {newid}.</translation>
    </message>
    <message>
        <source>The policy is switched off (none).</source>
        <translation>La política está desactivada (none).</translation>
    </message>
    <message>
        <source>Senders drop protection for the domain.</source>
        <translation>Los remitentes retiran la protección del dominio.</translation>
    </message>
    <message>
        <source>Fine while removing MTA-STS; otherwise use testing or enforce.</source>
        <translation>Está bien mientras se retira MTA-STS; en otro caso, use testing o enforce.</translation>
    </message>
    <message>
        <source>The switched-off policy has no mx line.</source>
        <translation>La política desactivada no tiene línea mx.</translation>
    </message>
    <message>
        <source>That is correct, but chasquid rejects it and keeps the old policy until it runs out, and Stalwart calls it invalid.</source>
        <translation>Es correcto, pero chasquid la rechaza y conserva la política anterior hasta que caduca, y Stalwart la considera no válida.</translation>
    </message>
    <message>
        <source>Leave one mx line in: {suggestion}</source>
        <translation>Deje una línea mx: {suggestion}</translation>
    </message>
    <message>
        <source>No repeated fields</source>
        <translation>Sin campos repetidos</translation>
    </message>
    <message>
        <source>No unknown fields</source>
        <translation>Sin campos desconocidos</translation>
    </message>
    <message>
        <source>Policy is enforced</source>
        <translation>La política está en modo enforce</translation>
    </message>
    <message>
        <source>The file is plain text in UTF-8.</source>
        <translation>El archivo es texto sin formato en UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with an invisible byte order mark.</source>
        <translation>El archivo empieza con una marca de orden de bytes invisible.</translation>
    </message>
    <message>
        <source>The first field name becomes unreadable, usually “version”.</source>
        <translation>El nombre del primer campo, normalmente «version», queda ilegible.</translation>
    </message>
    <message>
        <source>Save as “UTF-8 without BOM” or ASCII.</source>
        <translation>Guárdelo como «UTF-8 sin BOM» o ASCII.</translation>
    </message>
    <message>
        <source>The file is saved as UTF-16.</source>
        <translation>El archivo está guardado en UTF-16.</translation>
    </message>
    <message>
        <source>Senders can not read it.</source>
        <translation>Los remitentes no pueden leerlo.</translation>
    </message>
    <message>
        <source>Save as UTF-8 or ASCII.</source>
        <translation>Guárdelo como UTF-8 o ASCII.</translation>
    </message>
    <message>
        <source>There are unreadable bytes in line {line}.</source>
        <translation>Hay bytes ilegibles en la línea {line}.</translation>
    </message>
    <message>
        <source>Strict senders reject the whole file.</source>
        <translation>Los remitentes estrictos rechazan el archivo entero.</translation>
    </message>
    <message>
        <source>Remove them from line {line}; plain ASCII is enough.</source>
        <translation>Elimínelos de la línea {line}; basta con ASCII.</translation>
    </message>
    <message>
        <source>The file looks like a policy.</source>
        <translation>El archivo parece una política.</translation>
    </message>
    <message>
        <source>An HTML page came instead of the policy.</source>
        <translation>En lugar de la política llegó una página HTML.</translation>
    </message>
    <message>
        <source>Senders see no policy; often it is the start page or an error page.</source>
        <translation>Los remitentes no ven ninguna política; a menudo es la página de inicio o una página de error.</translation>
    </message>
    <message>
        <source>Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and exempt the path from rewriting.</source>
        <translation>Suba el archivo de texto a https://mta-sts.{domain}/.well-known/mta-sts.txt y excluya la ruta de las reglas de reescritura.</translation>
    </message>
    <message>
        <source>The file is JSON.</source>
        <translation>El archivo es JSON.</translation>
    </message>
    <message>
        <source>That was an early draft; senders read lines.</source>
        <translation>Así era en un borrador inicial; los remitentes leen líneas.</translation>
    </message>
    <message>
        <source>Use “key: value” lines, the first one “version: STSv1”.</source>
        <translation>Use líneas «clave: valor»; la primera, «version: STSv1».</translation>
    </message>
    <message>
        <source>The file holds the text of the DNS record.</source>
        <translation>El archivo contiene el texto del registro DNS.</translation>
    </message>
    <message>
        <source>Record and file have different formats.</source>
        <translation>El registro y el archivo tienen formatos distintos.</translation>
    </message>
    <message>
        <source>Start the file with “version: STSv1”.</source>
        <translation>Empiece el archivo con «version: STSv1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Súbalo de nuevo a https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Every line has the form “key: value”.</source>
        <translation>Todas las líneas tienen la forma «clave: valor».</translation>
    </message>
    <message>
        <source>Line {line} has blanks before the {where}.</source>
        <translation>La línea {line} tiene espacios ante {where}.</translation>
    </message>
    <message>
        <source>Strict senders reject the file.</source>
        <translation>Los remitentes estrictos rechazan el archivo.</translation>
    </message>
    <message>
        <source>Remove the blanks in line {line}.</source>
        <translation>Elimine los espacios de la línea {line}.</translation>
    </message>
    <message>
        <source>Line {line} looks like a comment.</source>
        <translation>La línea {line} parece un comentario.</translation>
    </message>
    <message>
        <source>The format has no comments; strict senders reject the file.</source>
        <translation>El formato no admite comentarios; los remitentes estrictos rechazan el archivo.</translation>
    </message>
    <message>
        <source>Remove the line “{text}”.</source>
        <translation>Elimine la línea «{text}».</translation>
    </message>
    <message>
        <source>Line {line} is not “key: value”: {text}</source>
        <translation>La línea {line} no es «clave: valor»: {text}</translation>
    </message>
    <message>
        <source>Use one “key: value” per line; correct line {line}.</source>
        <translation>Use una sola «clave: valor» por línea; corrija la línea {line}.</translation>
    </message>
    <message>
        <source>Line {line} has no value.</source>
        <translation>La línea {line} no tiene valor.</translation>
    </message>
    <message>
        <source>mox and postfix-tlspol reject the file.</source>
        <translation>mox y postfix-tlspol rechazan el archivo.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>los dos puntos</translation>
    </message>
    <message>
        <source>Lines end as they should, and none is empty.</source>
        <translation>Las líneas terminan como es debido y ninguna está vacía.</translation>
    </message>
    <message>
        <source>Lines end in {ends}.</source>
        <translation>Las líneas terminan en {ends}.</translation>
    </message>
    <message>
        <source>Most senders see a single line.</source>
        <translation>La mayoría de los remitentes ve una sola línea.</translation>
    </message>
    <message>
        <source>Save with LF or CRLF; line {line} is the first to correct.</source>
        <translation>Guárdelo con LF o CRLF; la línea {line} es la primera que hay que corregir.</translation>
    </message>
    <message>
        <source>Line {line} is empty.</source>
        <translation>La línea {line} está vacía.</translation>
    </message>
    <message>
        <source>Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy.</source>
        <translation>La gramática no lo permite: mox, postfix-tlspol y maddy pasan por alto toda la política.</translation>
    </message>
    <message>
        <source>Remove line {line}; the file ends right after its last line.</source>
        <translation>Elimine la línea {line}; el archivo termina justo después de su última línea.</translation>
    </message>
    <message>
        <source>Plain UTF-8 text</source>
        <translation>Texto sin formato en UTF-8</translation>
    </message>
    <message>
        <source>It is a policy file</source>
        <translation>Es un archivo de política</translation>
    </message>
    <message>
        <source>Every line is “key: value”</source>
        <translation>Todas las líneas son «clave: valor»</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Finales de línea</translation>
    </message>
    <message>
        <source>The mx lines are as the mode asks for.</source>
        <translation>Las líneas mx son las que pide el modo.</translation>
    </message>
    <message>
        <source>The policy names no mail server.</source>
        <translation>La política no nombra ningún servidor de correo.</translation>
    </message>
    <message>
        <source>Senders reject the file.</source>
        <translation>Los remitentes rechazan el archivo.</translation>
    </message>
    <message>
        <source>Add an mx line for each MX host: {suggestion}</source>
        <translation>Añada una línea mx por cada host MX: {suggestion}</translation>
    </message>
    <message>
        <source>Every mx line holds a host name or a wildcard.</source>
        <translation>Cada línea mx contiene un nombre de host o un comodín.</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot.</source>
        <translation>«{value}» termina en punto.</translation>
    </message>
    <message>
        <source>Some senders never match it, mox drops the whole policy.</source>
        <translation>Algunos remitentes nunca lo dan por coincidente; mox descarta toda la política.</translation>
    </message>
    <message>
        <source>Remove the dot: “mx: {suggestion}”.</source>
        <translation>Quite el punto: «mx: {suggestion}».</translation>
    </message>
    <message>
        <source>“{value}” is not a valid wildcard.</source>
        <translation>«{value}» no es un comodín válido.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label.</source>
        <translation>Un asterisco solo puede ocupar toda la primera etiqueta.</translation>
    </message>
    <message>
        <source>Write “mx: {suggestion}”.</source>
        <translation>Escriba «mx: {suggestion}».</translation>
    </message>
    <message>
        <source>Line {line} holds several names: “{value}”.</source>
        <translation>La línea {line} contiene varios nombres: «{value}».</translation>
    </message>
    <message>
        <source>Senders take the whole text as one name.</source>
        <translation>Los remitentes toman todo el texto como un solo nombre.</translation>
    </message>
    <message>
        <source>One mx line per name: {suggestion}</source>
        <translation>Una línea mx por nombre: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” is not a host name.</source>
        <translation>«{value}» no es un nombre de host.</translation>
    </message>
    <message>
        <source>It can never equal an MX name.</source>
        <translation>Nunca puede coincidir con un nombre de MX.</translation>
    </message>
    <message>
        <source>Use the MX host name alone: “mx: {suggestion}”.</source>
        <translation>Use solo el nombre del host MX: «mx: {suggestion}».</translation>
    </message>
    <message>
        <source>“{value}” is not in ASCII form.</source>
        <translation>«{value}» no está en forma ASCII.</translation>
    </message>
    <message>
        <source>Policies need the xn-- form.</source>
        <translation>Las políticas necesitan la forma xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid host name.</source>
        <translation>«{value}» no es un nombre de host válido.</translation>
    </message>
    <message>
        <source>Strict senders drop the whole policy for one bad line.</source>
        <translation>Los remitentes estrictos descartan toda la política por una sola línea incorrecta.</translation>
    </message>
    <message>
        <source>Correct or remove line {line}.</source>
        <translation>Corrija o elimine la línea {line}.</translation>
    </message>
    <message>
        <source>The mx patterns are as narrow as they should be.</source>
        <translation>Los patrones mx son tan restringidos como deben ser.</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {suffix}.</source>
        <translation>«{value}» permite todos los dominios bajo {suffix}.</translation>
    </message>
    <message>
        <source>Anyone with a certificate there could receive your mail.</source>
        <translation>Cualquiera que tenga allí un certificado podría recibir su correo.</translation>
    </message>
    <message>
        <source>“{value}” allows every host of {domain}.</source>
        <translation>«{value}» permite todos los hosts de {domain}.</translation>
    </message>
    <message>
        <source>Any machine with a name and certificate under it passes as mail server.</source>
        <translation>Cualquier máquina con un nombre y un certificado bajo ese dominio pasa por servidor de correo.</translation>
    </message>
    <message>
        <source>At least one mx</source>
        <translation>Al menos un mx</translation>
    </message>
    <message>
        <source>mx patterns</source>
        <translation>Patrones mx</translation>
    </message>
    <message>
        <source>mx patterns are narrow</source>
        <translation>Los patrones mx son restringidos</translation>
    </message>
    <message>
        <source>The version is STSv1.</source>
        <translation>La versión es STSv1.</translation>
    </message>
    <message>
        <source>There is no version line.</source>
        <translation>No hay línea version.</translation>
    </message>
    <message>
        <source>Begin with “version: STSv1”.</source>
        <translation>Empiece con «version: STSv1».</translation>
    </message>
    <message>
        <source>The version is “{value}”.</source>
        <translation>La versión es «{value}».</translation>
    </message>
    <message>
        <source>Only STSv1, in exactly this spelling, is known.</source>
        <translation>Solo se conoce STSv1, escrito exactamente así.</translation>
    </message>
    <message>
        <source>Write “version: STSv1” in line {line}.</source>
        <translation>Escriba «version: STSv1» en la línea {line}.</translation>
    </message>
    <message>
        <source>version is on line {line}.</source>
        <translation>version está en la línea {line}.</translation>
    </message>
    <message>
        <source>The standard allows any order; Google asks for the first line.</source>
        <translation>La norma permite cualquier orden; Google pide que sea la primera línea.</translation>
    </message>
    <message>
        <source>Move it to the top.</source>
        <translation>Muévala al principio.</translation>
    </message>
    <message>
        <source>The mode is {value}.</source>
        <translation>El modo es {value}.</translation>
    </message>
    <message>
        <source>There is no mode line.</source>
        <translation>No hay línea mode.</translation>
    </message>
    <message>
        <source>Add “mode: testing” for a start.</source>
        <translation>Añada «mode: testing» para empezar.</translation>
    </message>
    <message>
        <source>The mode is “{value}”.</source>
        <translation>El modo es «{value}».</translation>
    </message>
    <message>
        <source>Only enforce, testing and none exist, in lower case; “report” is from an old draft.</source>
        <translation>Solo existen enforce, testing y none, en minúsculas; «report» viene de un borrador antiguo.</translation>
    </message>
    <message>
        <source>Write “mode: {suggestion}” in line {line}.</source>
        <translation>Escriba «mode: {suggestion}» en la línea {line}.</translation>
    </message>
    <message>
        <source>max_age is {value} s.</source>
        <translation>max_age es {value} s.</translation>
    </message>
    <message>
        <source>There is no max_age line.</source>
        <translation>No hay línea max_age.</translation>
    </message>
    <message>
        <source>Add “max_age: 604800”.</source>
        <translation>Añada «max_age: 604800».</translation>
    </message>
    <message>
        <source>max_age is “{value}”.</source>
        <translation>max_age es «{value}».</translation>
    </message>
    <message>
        <source>It must be seconds as plain digits, at most ten.</source>
        <translation>Deben ser segundos, solo con dígitos, diez como máximo.</translation>
    </message>
    <message>
        <source>Write for example “max_age: 604800” (one week) in line {line}.</source>
        <translation>Escriba, por ejemplo, «max_age: 604800» (una semana) en la línea {line}.</translation>
    </message>
    <message>
        <source>max_age is {value}, above the limit of one year.</source>
        <translation>max_age es {value}, por encima del límite de un año.</translation>
    </message>
    <message>
        <source>Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the policy.</source>
        <translation>Algunos remitentes lo recortan; postfix-mta-sts-resolver, chasquid y mailauth rechazan la política.</translation>
    </message>
    <message>
        <source>Senders may keep the policy for {human}.</source>
        <translation>Los remitentes pueden conservar la política durante {human}.</translation>
    </message>
    <message>
        <source>max_age is 0.</source>
        <translation>max_age es 0.</translation>
    </message>
    <message>
        <source>Senders may keep the policy only {human}.</source>
        <translation>Los remitentes solo pueden conservar la política durante {human}.</translation>
    </message>
    <message>
        <source>An attacker just has to wait; some checkers treat less than a day as an error.</source>
        <translation>A un atacante le basta con esperar; algunos verificadores tratan menos de un día como un error.</translation>
    </message>
    <message>
        <source>The standard expects weeks; the NCSC asks for two weeks.</source>
        <translation>La norma prevé semanas; el NCSC pide dos semanas.</translation>
    </message>
    <message>
        <source>The opt-out is cached for {human}.</source>
        <translation>La desactivación se guarda en caché durante {human}.</translation>
    </message>
    <message>
        <source>A short time is suggested so that you can start again soon.</source>
        <translation>Se recomienda un tiempo corto para que pueda volver a empezar pronto.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <source>there is no max_age</source>
        <translation>no hay max_age</translation>
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
        <translation>Tiempo en caché</translation>
    </message>
    <message>
        <source>there is no MTA-STS record</source>
        <translation>no hay registro MTA-STS</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} is answered.</source>
        <translation>La consulta de _mta-sts.{domain} obtiene respuesta.</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} ends in {rcode}.</source>
        <translation>La consulta de _mta-sts.{domain} termina en {rcode}.</translation>
    </message>
    <message>
        <source>Senders without a cached policy act as if you had none; others keep the old one and can not see changes.</source>
        <translation>Los remitentes sin política en caché actúan como si usted no tuviera ninguna; otros conservan la anterior y no pueden ver los cambios.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.</source>
        <translation>Repare los servidores de nombres de {domain} o la cadena CNAME de _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>An MTA-STS record is published at _mta-sts.{domain}.</source>
        <translation>Hay un registro MTA-STS publicado en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>There is no TXT record at _mta-sts.{domain}.</source>
        <translation>No hay ningún registro TXT en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders never look for your policy file without it.</source>
        <translation>Sin él, los remitentes nunca buscan su archivo de política.</translation>
    </message>
    <message>
        <source>Publish: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; after the policy file is online.</source>
        <translation>Publique: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; cuando el archivo de política esté en línea.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias for {target}, which has no TXT record.</source>
        <translation>_mta-sts.{domain} es un alias de {target}, que no tiene registro TXT.</translation>
    </message>
    <message>
        <source>Same as no record: senders never look for your policy file.</source>
        <translation>Equivale a no tener registro: los remitentes nunca buscan su archivo de política.</translation>
    </message>
    <message>
        <source>Ask the provider for the right target, or replace the alias by your own record: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>Pida al proveedor el destino correcto o sustituya el alias por un registro propio: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} says “{text}”.</source>
        <translation>El registro TXT de _mta-sts.{domain} dice «{text}».</translation>
    </message>
    <message>
        <source>It is not an MTA-STS record, so senders see none.</source>
        <translation>No es un registro MTA-STS, así que los remitentes no ven ninguno.</translation>
    </message>
    <message>
        <source>Publish &quot;v=STSv1; id={newid};&quot; at _mta-sts.{domain} and move the other text.</source>
        <translation>Publique &quot;v=STSv1; id={newid};&quot; en _mta-sts.{domain} y mueva el otro texto.</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at {right}.</source>
        <translation>El registro MTA-STS está en {right}.</translation>
    </message>
    <message>
        <source>The MTA-STS record sits at {found}.</source>
        <translation>El registro MTA-STS se encuentra en {found}.</translation>
    </message>
    <message>
        <source>Senders only ask {right}.</source>
        <translation>Los remitentes solo consultan {right}.</translation>
    </message>
    <message>
        <source>Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.</source>
        <translation>Muévalo a {right}. En muchos paneles de DNS, el campo del nombre debe ser solo «_mta-sts».</translation>
    </message>
    <message>
        <source>Exactly one record is published.</source>
        <translation>Hay exactamente un registro publicado.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at _mta-sts.{domain}.</source>
        <translation>Hay {count} registros MTA-STS en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The standard says: treat as no policy. A few senders pick one at random.</source>
        <translation>La norma dice: tratarlo como si no hubiera política. Unos pocos remitentes eligen uno al azar.</translation>
    </message>
    <message>
        <source>Delete all but the newest, so that one record is left at _mta-sts.{domain}.</source>
        <translation>Elimine todos menos el más reciente, de modo que quede un solo registro en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Other text is published at _mta-sts.{domain}: “{text}”.</source>
        <translation>En _mta-sts.{domain} hay publicado otro texto: «{text}».</translation>
    </message>
    <message>
        <source>Allowed, but maddy and KumoMTA can not cope with it.</source>
        <translation>Está permitido, pero maddy y KumoMTA no saben tratarlo.</translation>
    </message>
    <message>
        <source>Move the record “{text}” elsewhere.</source>
        <translation>Mueva el registro «{text}» a otro lugar.</translation>
    </message>
    <message>
        <source>The record starts with v=STSv1;</source>
        <translation>El registro empieza por v=STSv1;</translation>
    </message>
    <message>
        <source>The record starts with “{start}”.</source>
        <translation>El registro empieza por «{start}».</translation>
    </message>
    <message>
        <source>Senders compare the eight characters v=STSv1; exactly and ignore the record.</source>
        <translation>Los remitentes comparan exactamente los ocho caracteres v=STSv1; y pasan por alto el registro.</translation>
    </message>
    <message>
        <source>Start the value with v=STSv1; and nothing before it: {suggestion}</source>
        <translation>Empiece el valor con v=STSv1; y sin nada delante: {suggestion}</translation>
    </message>
    <message>
        <source>There is a blank before the first semicolon.</source>
        <translation>Hay un espacio antes del primer punto y coma.</translation>
    </message>
    <message>
        <source>The grammar allows it, the text of the standard does not; chasquid and Halon ignore such a record.</source>
        <translation>La gramática lo permite, el texto de la norma no; chasquid y Halon pasan por alto un registro así.</translation>
    </message>
    <message>
        <source>Remove the blank: {suggestion}</source>
        <translation>Quite el espacio: {suggestion}</translation>
    </message>
    <message>
        <source>Every field of the record can be read.</source>
        <translation>Todos los campos del registro se pueden leer.</translation>
    </message>
    <message>
        <source>Not readable from “{rest}” on.</source>
        <translation>Ilegible a partir de «{rest}».</translation>
    </message>
    <message>
        <source>Strict senders drop the whole record and with it the policy.</source>
        <translation>Los remitentes estrictos descartan todo el registro y, con él, la política.</translation>
    </message>
    <message>
        <source>Use the suggested value: {suggestion}</source>
        <translation>Use el valor sugerido: {suggestion}</translation>
    </message>
    <message>
        <source>The record has {what}.</source>
        <translation>El registro tiene {what}.</translation>
    </message>
    <message>
        <source>Many senders overlook it; mox and postfix-tlspol drop the record.</source>
        <translation>Muchos remitentes lo pasan por alto; mox y postfix-tlspol descartan el registro.</translation>
    </message>
    <message>
        <source>Remove it: {suggestion}</source>
        <translation>Quítelo: {suggestion}</translation>
    </message>
    <message>
        <source>The policy id is {id}.</source>
        <translation>El id de la política es {id}.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>El registro no tiene id.</translation>
    </message>
    <message>
        <source>Senders treat it as invalid.</source>
        <translation>Los remitentes lo consideran no válido.</translation>
    </message>
    <message>
        <source>Add id={newid}: {suggestion}</source>
        <translation>Añada id={newid}: {suggestion}</translation>
    </message>
    <message>
        <source>The id “{id}” is not allowed.</source>
        <translation>El id «{id}» no está permitido.</translation>
    </message>
    <message>
        <source>Only letters and digits, at most 32. Strict senders ignore the record although others accept it.</source>
        <translation>Solo letras y dígitos, 32 como máximo. Los remitentes estrictos no tienen en cuenta el registro, aunque otros lo acepten.</translation>
    </message>
    <message>
        <source>Use for example id={newid} (date and time without separators).</source>
        <translation>Use, por ejemplo, id={newid} (fecha y hora sin separadores).</translation>
    </message>
    <message>
        <source>The record holds the version and one id only.</source>
        <translation>El registro contiene solo la versión y un id.</translation>
    </message>
    <message>
        <source>The field {name} appears {count} times.</source>
        <translation>El campo {name} aparece {count} veces.</translation>
    </message>
    <message>
        <source>The first should count, but many senders take the last and mox refuses the record.</source>
        <translation>Debería contar el primero, pero muchos remitentes toman el último y mox rechaza el registro.</translation>
    </message>
    <message>
        <source>Keep one: {suggestion}</source>
        <translation>Deje uno: {suggestion}</translation>
    </message>
    <message>
        <source>Senders ignore it.</source>
        <translation>Los remitentes lo pasan por alto.</translation>
    </message>
    <message>
        <source>Remove it unless you know what it is for.</source>
        <translation>Elimínelo, salvo que sepa para qué sirve.</translation>
    </message>
    <message>
        <source>DNS answers for _mta-sts</source>
        <translation>El DNS responde por _mta-sts</translation>
    </message>
    <message>
        <source>_mta-sts record exists</source>
        <translation>El registro _mta-sts existe</translation>
    </message>
    <message>
        <source>Record at the right name</source>
        <translation>Registro en el nombre correcto</translation>
    </message>
    <message>
        <source>Exactly one record</source>
        <translation>Exactamente un registro</translation>
    </message>
    <message>
        <source>Starts with v=STSv1;</source>
        <translation>Empieza por v=STSv1;</translation>
    </message>
    <message>
        <source>Record is well formed</source>
        <translation>El registro está bien formado</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la política</translation>
    </message>
    <message>
        <source>No repeated or unknown fields</source>
        <translation>Sin campos repetidos ni desconocidos</translation>
    </message>
    <message>
        <source>Caches keep the record for {ttl} s.</source>
        <translation>Las cachés conservan el registro {ttl} s.</translation>
    </message>
    <message>
        <source>The TTL is {ttl} s.</source>
        <translation>El TTL es de {ttl} s.</translation>
    </message>
    <message>
        <source>After a policy change senders may keep the old id for that long.</source>
        <translation>Tras un cambio de política, los remitentes pueden conservar el id anterior durante ese tiempo.</translation>
    </message>
    <message>
        <source>Use 300 to 3600 s for _mta-sts.{domain}, at most a day.</source>
        <translation>Use de 300 a 3600 s para _mta-sts.{domain}, un día como máximo.</translation>
    </message>
    <message>
        <source>no name server of the domain told it</source>
        <translation>ningún servidor de nombres del dominio lo indicó</translation>
    </message>
    <message>
        <source>Some senders see the old id or no record at all.</source>
        <translation>Algunos remitentes ven el id anterior o ningún registro.</translation>
    </message>
    <message>
        <source>Lifetime of the record in caches</source>
        <translation>Duración del registro en las cachés</translation>
    </message>
    <message>
        <source>All name servers agree</source>
        <translation>Todos los servidores de nombres coinciden</translation>
    </message>
    <message>
        <source>there is no TLS reporting record</source>
        <translation>no hay registro de informes TLS</translation>
    </message>
    <message>
        <source>A TLS reporting record is published at _smtp._tls.{domain}.</source>
        <translation>Hay un registro de informes TLS publicado en _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>There is no TLS reporting record at _smtp._tls.{domain}.</source>
        <translation>No hay registro de informes TLS en _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>MTA-STS works, but nobody tells you about failures, and testing mode makes little sense.</source>
        <translation>MTA-STS funciona, pero nadie le informa de los fallos, y el modo testing apenas tiene sentido.</translation>
    </message>
    <message>
        <source>Publish: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</source>
        <translation>Publique: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</translation>
    </message>
    <message>
        <source>The question for _smtp._tls.{domain} ends in {rcode}.</source>
        <translation>La consulta de _smtp._tls.{domain} termina en {rcode}.</translation>
    </message>
    <message>
        <source>Senders do not report.</source>
        <translation>Los remitentes no envían informes.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.</source>
        <translation>Repare los servidores de nombres de {domain} o la cadena CNAME de _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>The TLS reporting record stands at {right}.</source>
        <translation>El registro de informes TLS está en {right}.</translation>
    </message>
    <message>
        <source>The TLS reporting record sits at {found}.</source>
        <translation>El registro de informes TLS se encuentra en {found}.</translation>
    </message>
    <message>
        <source>Move it to {right}; the name field is usually “_smtp._tls”.</source>
        <translation>Muévalo a {right}; el campo del nombre suele ser «_smtp._tls».</translation>
    </message>
    <message>
        <source>Exactly one reporting record is published.</source>
        <translation>Hay exactamente un registro de informes publicado.</translation>
    </message>
    <message>
        <source>There are {count} reporting records at _smtp._tls.{domain}.</source>
        <translation>Hay {count} registros de informes en _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>Senders then act as if there were none.</source>
        <translation>Entonces los remitentes actúan como si no hubiera ninguno.</translation>
    </message>
    <message>
        <source>Merge the addresses into one record, separated by commas: {suggestion}</source>
        <translation>Reúna las direcciones en un solo registro, separadas por comas: {suggestion}</translation>
    </message>
    <message>
        <source>Other text is published at _smtp._tls.{domain}: “{text}”.</source>
        <translation>En _smtp._tls.{domain} hay publicado otro texto: «{text}».</translation>
    </message>
    <message>
        <source>Allowed, but not every sender expects it.</source>
        <translation>Está permitido, pero no todos los remitentes lo esperan.</translation>
    </message>
    <message>
        <source>The record starts with v=TLSRPTv1;</source>
        <translation>El registro empieza por v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Start with v=TLSRPTv1; and nothing before it: {suggestion}</source>
        <translation>Empiece con v=TLSRPTv1; y sin nada delante: {suggestion}</translation>
    </message>
    <message>
        <source>The Postfix reporter (sys4) refuses such a record.</source>
        <translation>El generador de informes para Postfix (sys4) rechaza un registro así.</translation>
    </message>
    <message>
        <source>Strict senders send no reports.</source>
        <translation>Los remitentes estrictos no envían informes.</translation>
    </message>
    <message>
        <source>mox refuses empty fields; others do not mind.</source>
        <translation>mox rechaza los campos vacíos; a otros no les importan.</translation>
    </message>
    <message>
        <source>It has no effect; ruf, fo and pct belong to DMARC.</source>
        <translation>No tiene efecto; ruf, fo y pct pertenecen a DMARC.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>rua appears {count} times.</source>
        <translation>rua aparece {count} veces.</translation>
    </message>
    <message>
        <source>The standard has no rule for that; some senders use only the first.</source>
        <translation>La norma no tiene ninguna regla para ello; algunos remitentes usan solo el primero.</translation>
    </message>
    <message>
        <source>Put all addresses into one rua, separated by commas: {suggestion}</source>
        <translation>Ponga todas las direcciones en un solo rua, separadas por comas: {suggestion}</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>Registro de informes TLS</translation>
    </message>
    <message>
        <source>Reporting record at the right name</source>
        <translation>Registro de informes en el nombre correcto</translation>
    </message>
    <message>
        <source>Exactly one reporting record</source>
        <translation>Exactamente un registro de informes</translation>
    </message>
    <message>
        <source>Starts with v=TLSRPTv1;</source>
        <translation>Empieza por v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Reporting record is well formed</source>
        <translation>El registro de informes está bien formado</translation>
    </message>
    <message>
        <source>File can be opened</source>
        <translation>El archivo se puede abrir</translation>
    </message>
    <message>
        <source>Report is JSON</source>
        <translation>El informe es JSON</translation>
    </message>
    <message>
        <source>Sender is named</source>
        <translation>Se nombra al remitente</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Contact of the sender</source>
        <translation>Contacto del remitente</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Id del informe</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policy type</source>
        <translation>Tipo de política</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Dominio de la política</translation>
    </message>
    <message>
        <source>Policy as the sender saw it</source>
        <translation>Política tal como la vio el remitente</translation>
    </message>
    <message>
        <source>MX patterns</source>
        <translation>Patrones MX</translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation>Cantidades de sesiones</translation>
    </message>
    <message>
        <source>Failure details</source>
        <translation>Detalles de los fallos</translation>
    </message>
    <message>
        <source>Result types</source>
        <translation>Tipos de resultado</translation>
    </message>
    <message>
        <source>Hosts of failures</source>
        <translation>Hosts de los fallos</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (y {count} más)</translation>
    </message>
    <message>
        <source>The file could be opened.</source>
        <translation>El archivo se pudo abrir.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be unpacked.</source>
        <translation>El archivo está dañado y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The report in it cannot be read.</source>
        <translation>El informe que contiene no se puede leer.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than a report can be, or suspiciously so.</source>
        <translation>Descomprimido, el archivo es mayor de lo que puede ser un informe, o sospechosamente grande.</translation>
    </message>
    <message>
        <source>Such files are made to fill memory; it was not read further.</source>
        <translation>Archivos así se crean para llenar la memoria; no se siguió leyendo.</translation>
    </message>
    <message>
        <source>Do not open it otherwise either.</source>
        <translation>No lo abra tampoco de otra forma.</translation>
    </message>
    <message>
        <source>There are more than 200 files or mails in it.</source>
        <translation>Contiene más de 200 archivos o mensajes.</translation>
    </message>
    <message>
        <source>It was not read further.</source>
        <translation>No se siguió leyendo.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>Files are packed within files too often.</source>
        <translation>Hay demasiados niveles de archivos comprimidos dentro de otros.</translation>
    </message>
    <message>
        <source>Unpack it by hand.</source>
        <translation>Descomprímalo a mano.</translation>
    </message>
    <message>
        <source>There is no TLS report in it.</source>
        <translation>No contiene ningún informe TLS.</translation>
    </message>
    <message>
        <source>A report is JSON, or gzip or zip with JSON, alone or attached to a mail.</source>
        <translation>Un informe es JSON, o gzip o zip con JSON, solo o adjunto a un mensaje.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The report is a JSON object.</source>
        <translation>El informe es un objeto JSON.</translation>
    </message>
    <message>
        <source>The report is not readable as JSON from byte {place} on.</source>
        <translation>El informe no se puede leer como JSON a partir del byte {place}.</translation>
    </message>
    <message>
        <source>Without JSON there is no report.</source>
        <translation>Sin JSON no hay informe.</translation>
    </message>
    <message>
        <source>Make sure that the file is complete and is a TLS report.</source>
        <translation>Asegúrese de que el archivo esté completo y sea un informe TLS.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>El JSON no es un objeto.</translation>
    </message>
    <message>
        <source>A report is one JSON object.</source>
        <translation>Un informe es un único objeto JSON.</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report.</source>
        <translation>Asegúrese de que el archivo sea un informe TLS.</translation>
    </message>
    <message>
        <source>The report starts with a byte order mark.</source>
        <translation>El informe empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>JSON must not have one; some readers refuse it.</source>
        <translation>JSON no debe llevarla; algunos lectores rechazan el informe.</translation>
    </message>
    <message>
        <source>Tell the sender, whose software wrote the report.</source>
        <translation>Avise al remitente, cuyo software escribió el informe.</translation>
    </message>
    <message>
        <source>The report names the organisation that sent it.</source>
        <translation>El informe nombra la organización que lo envió.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>Falta {place}.</translation>
    </message>
    <message>
        <source>It is not clear whose sessions these are.</source>
        <translation>No queda claro de quién son estas sesiones.</translation>
    </message>
    <message>
        <source>{place} is not a text.</source>
        <translation>{place} no es un texto.</translation>
    </message>
    <message>
        <source>The report covers one day.</source>
        <translation>El informe abarca un día.</translation>
    </message>
    <message>
        <source>It is not clear when this happened.</source>
        <translation>No queda claro cuándo ocurrió.</translation>
    </message>
    <message>
        <source>{place} is not a date and time.</source>
        <translation>{place} no es una fecha con hora.</translation>
    </message>
    <message>
        <source>{place} has no time zone; it is read as UTC.</source>
        <translation>{place} no tiene zona horaria; se lee como UTC.</translation>
    </message>
    <message>
        <source>RFC 3339 asks for one. Older reports of Microsoft leave it out.</source>
        <translation>RFC 3339 exige una. Los informes antiguos de Microsoft la omiten.</translation>
    </message>
    <message>
        <source>The report ends before it starts.</source>
        <translation>El informe termina antes de empezar.</translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation>Eso no es posible.</translation>
    </message>
    <message>
        <source>The report does not cover just one day.</source>
        <translation>El informe no abarca exactamente un día.</translation>
    </message>
    <message>
        <source>Senders should report whole days of UTC; sums per day are not exact.</source>
        <translation>Los remitentes deberían informar por días completos en UTC; las sumas por día no son exactas.</translation>
    </message>
    <message>
        <source>The report says whom to ask.</source>
        <translation>El informe indica a quién preguntar.</translation>
    </message>
    <message>
        <source>{place} is missing or null.</source>
        <translation>{place} falta o es null.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Stalwart and software like it leave it out.</source>
        <translation>No hay a quién preguntar. Stalwart y otro software similar lo omiten.</translation>
    </message>
    <message>
        <source>{place} is not a mail address.</source>
        <translation>{place} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>No hay a quién preguntar.</translation>
    </message>
    <message>
        <source>The report has an id.</source>
        <translation>El informe tiene un id.</translation>
    </message>
    <message>
        <source>A report that comes twice cannot be told from two.</source>
        <translation>Un informe que llega dos veces no se puede distinguir de dos informes.</translation>
    </message>
    <message>
        <source>The report lists what the sender found.</source>
        <translation>El informe enumera lo que encontró el remitente.</translation>
    </message>
    <message>
        <source>There are no {place}.</source>
        <translation>No hay {place}.</translation>
    </message>
    <message>
        <source>The report says nothing.</source>
        <translation>El informe no dice nada.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: policies is an array of objects.</source>
        <translation>{place} no es lo que debe ser: policies es un array de objetos.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>El informe no se puede leer.</translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation>La lista de políticas está vacía.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Each policy has one of the three types.</source>
        <translation>Cada política tiene uno de los tres tipos.</translation>
    </message>
    <message>
        <source>It is not clear what the sessions were held against.</source>
        <translation>No queda claro con qué se contrastaron las sesiones.</translation>
    </message>
    <message>
        <source>{place} is none of sts, tlsa and no-policy-found.</source>
        <translation>{place} no es sts, tlsa ni no-policy-found.</translation>
    </message>
    <message>
        <source>Types are compared exactly, small letters included.</source>
        <translation>Los tipos se comparan exactamente, incluidas las minúsculas.</translation>
    </message>
    <message>
        <source>Each policy names its domain.</source>
        <translation>Cada política nombra su dominio.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about.</source>
        <translation>No queda claro de qué dominio se trata.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about. The reporter for Postfix leaves it out where no policy was found.</source>
        <translation>No queda claro de qué dominio se trata. El generador de informes para Postfix lo omite cuando no se encontró ninguna política.</translation>
    </message>
    <message>
        <source>{place} is not a domain in A-label form.</source>
        <translation>{place} no es un dominio en forma A-label.</translation>
    </message>
    <message>
        <source>Each policy is quoted.</source>
        <translation>Cada política se cita.</translation>
    </message>
    <message>
        <source>It is not clear which version of the policy the sender had. Microsoft leaves it out when the policy could not be fetched.</source>
        <translation>No queda claro qué versión de la política tenía el remitente. Microsoft la omite cuando no se pudo obtener la política.</translation>
    </message>
    <message>
        <source>{place} is a text, not a list of texts.</source>
        <translation>{place} es un texto, no una lista de textos.</translation>
    </message>
    <message>
        <source>Strict readers refuse the report.</source>
        <translation>Los lectores estrictos rechazan el informe.</translation>
    </message>
    <message>
        <source>{place} is not a list of texts.</source>
        <translation>{place} no es una lista de textos.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>La política no se puede leer.</translation>
    </message>
    <message>
        <source>The MX patterns are listed as they should be.</source>
        <translation>Los patrones MX figuran como es debido.</translation>
    </message>
    <message>
        <source>It is not clear which MX hosts the policy allowed. Microsoft leaves it out.</source>
        <translation>No queda claro qué hosts MX permitía la política. Microsoft los omite.</translation>
    </message>
    <message>
        <source>The example in RFC 8460 shows it like this, and older senders follow it.</source>
        <translation>El ejemplo de RFC 8460 lo muestra así, y los remitentes antiguos lo siguen.</translation>
    </message>
    <message>
        <source>The MX patterns cannot be read.</source>
        <translation>Los patrones MX no se pueden leer.</translation>
    </message>
    <message>
        <source>The MX patterns stand under {place}.</source>
        <translation>Los patrones MX figuran en {place}.</translation>
    </message>
    <message>
        <source>The name is mx-host; the other one comes from a draft.</source>
        <translation>El nombre es mx-host; el otro viene de un borrador.</translation>
    </message>
    <message>
        <source>All numbers of sessions are whole numbers.</source>
        <translation>Todas las cantidades de sesiones son números enteros.</translation>
    </message>
    <message>
        <source>The report cannot be counted.</source>
        <translation>El informe no se puede contabilizar.</translation>
    </message>
    <message>
        <source>{place} is a text, not a number.</source>
        <translation>{place} es un texto, no un número.</translation>
    </message>
    <message>
        <source>{place} is not a whole number from 0 up.</source>
        <translation>{place} no es un número entero mayor o igual que 0.</translation>
    </message>
    <message>
        <source>Failures are told in detail where there are any.</source>
        <translation>Los fallos, si los hay, se detallan.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: failure-details is an array of objects with texts.</source>
        <translation>{place} no es lo que debe ser: failure-details es un array de objetos con textos.</translation>
    </message>
    <message>
        <source>The failures cannot be read.</source>
        <translation>Los fallos no se pueden leer.</translation>
    </message>
    <message>
        <source>{place} is null.</source>
        <translation>{place} es null.</translation>
    </message>
    <message>
        <source>Without failures it should be left out, or be an empty list.</source>
        <translation>Si no hay fallos, debería omitirse o ser una lista vacía.</translation>
    </message>
    <message>
        <source>Sessions failed, but {place} does not say why.</source>
        <translation>Hubo sesiones fallidas, pero {place} no dice por qué.</translation>
    </message>
    <message>
        <source>The cause has to be guessed.</source>
        <translation>Hay que adivinar la causa.</translation>
    </message>
    <message>
        <source>Check the domain now: postseal-cli check.</source>
        <translation>Compruebe ahora el dominio: postseal-cli check.</translation>
    </message>
    <message>
        <source>All result types are registered ones.</source>
        <translation>Todos los tipos de resultado están registrados.</translation>
    </message>
    <message>
        <source>It is not clear what went wrong.</source>
        <translation>No queda claro qué falló.</translation>
    </message>
    <message>
        <source>{place} is not a registered result type.</source>
        <translation>{place} no es un tipo de resultado registrado.</translation>
    </message>
    <message>
        <source>It is shown as it is. There is no registered type for an MX outside of the policy, so senders make up their own.</source>
        <translation>Se muestra tal cual. No hay un tipo registrado para un MX fuera de la política, por eso los remitentes inventan los suyos.</translation>
    </message>
    <message>
        <source>Each failure names the hosts that took part.</source>
        <translation>Cada fallo nombra los hosts que intervinieron.</translation>
    </message>
    <message>
        <source>{place} does not name the hosts that took part.</source>
        <translation>{place} no nombra los hosts que intervinieron.</translation>
    </message>
    <message>
        <source>It is not clear which server to look at. Microsoft leaves them out when the policy could not be fetched.</source>
        <translation>No queda claro qué servidor hay que examinar. Microsoft los omite cuando no se pudo obtener la política.</translation>
    </message>
    <message>
        <source>Check all servers of the domain: postseal-cli check.</source>
        <translation>Compruebe todos los servidores del dominio: postseal-cli check.</translation>
    </message>
    <message>
        <source>{place} is not an IP address.</source>
        <translation>{place} no es una dirección IP.</translation>
    </message>
    <message>
        <source>It is not clear which server this was.</source>
        <translation>No queda claro qué servidor era.</translation>
    </message>
    <message>
        <source>more report addresses are published than are looked at</source>
        <translation>hay más direcciones de informes publicadas de las que se examinan</translation>
    </message>
    <message>
        <source>{address} can not receive mail.</source>
        <translation>{address} no puede recibir correo.</translation>
    </message>
    <message>
        <source>Reports are lost.</source>
        <translation>Los informes se pierden.</translation>
    </message>
    <message>
        <source>Correct the domain {host} in the record, or give it an MX.</source>
        <translation>Corrija el dominio {host} en el registro o asígnele un MX.</translation>
    </message>
    <message>
        <source>Reports go to {address}.</source>
        <translation>Los informes van a {address}.</translation>
    </message>
    <message>
        <source>Allowed; unlike DMARC no permission record is needed. The operator sees your connection statistics.</source>
        <translation>Está permitido; a diferencia de DMARC, no hace falta un registro de autorización. El operador ve sus estadísticas de conexión.</translation>
    </message>
    <message>
        <source>Make sure you know this operator.</source>
        <translation>Asegúrese de conocer a este operador.</translation>
    </message>
    <message>
        <source>no report goes to a mailbox</source>
        <translation>ningún informe va a un buzón</translation>
    </message>
    <message>
        <source>{url} answers.</source>
        <translation>{url} responde.</translation>
    </message>
    <message>
        <source>{url} does not answer: {error}.</source>
        <translation>{url} no responde: {error}.</translation>
    </message>
    <message>
        <source>Reports are retried for a day, then lost.</source>
        <translation>Los informes se reintentan durante un día y después se pierden.</translation>
    </message>
    <message>
        <source>Check the address {url} in the record, and the web server.</source>
        <translation>Compruebe la dirección {url} en el registro y el servidor web.</translation>
    </message>
    <message>
        <source>The certificate of {url} is not valid.</source>
        <translation>El certificado de {url} no es válido.</translation>
    </message>
    <message>
        <source>Senders may ignore that, but need not.</source>
        <translation>Los remitentes pueden pasarlo por alto, pero no están obligados.</translation>
    </message>
    <message>
        <source>Get a valid certificate for {host}.</source>
        <translation>Obtenga un certificado válido para {host}.</translation>
    </message>
    <message>
        <source>{url} answers {status} to a report.</source>
        <translation>{url} responde {status} a un informe.</translation>
    </message>
    <message>
        <source>Senders count only success codes as delivered.</source>
        <translation>Los remitentes solo dan por entregado lo que recibe un código de éxito.</translation>
    </message>
    <message>
        <source>Make {url} accept POST with application/tlsrpt+gzip and application/tlsrpt+json.</source>
        <translation>Haga que {url} acepte POST con application/tlsrpt+gzip y application/tlsrpt+json.</translation>
    </message>
    <message>
        <source>its host has no address</source>
        <translation>su host no tiene dirección</translation>
    </message>
    <message>
        <source>no report goes to a web address</source>
        <translation>ningún informe va a una dirección web</translation>
    </message>
    <message>
        <source>There is a reporting record for {mx}.</source>
        <translation>Hay un registro de informes para {mx}.</translation>
    </message>
    <message>
        <source>There is no reporting record for {mx}.</source>
        <translation>No hay registro de informes para {mx}.</translation>
    </message>
    <message>
        <source>For DANE the MX host is the policy domain; some senders look there.</source>
        <translation>Para DANE, el host MX es el dominio de la política; algunos remitentes lo buscan allí.</translation>
    </message>
    <message>
        <source>Publish the same record at _smtp._tls.{mx}.</source>
        <translation>Publique el mismo registro en _smtp._tls.{mx}.</translation>
    </message>
    <message>
        <source>the mail server is not of this domain</source>
        <translation>el servidor de correo no es de este dominio</translation>
    </message>
    <message>
        <source>Report URL answers</source>
        <translation>La URL de informes responde</translation>
    </message>
    <message>
        <source>Reporting for DANE</source>
        <translation>Informes para DANE</translation>
    </message>
    <message>
        <source>Every report address is a valid URI.</source>
        <translation>Todas las direcciones de informes son URI válidos.</translation>
    </message>
    <message>
        <source>The record names no report address.</source>
        <translation>El registro no nombra ninguna dirección de informes.</translation>
    </message>
    <message>
        <source>Add an address: {suggestion}</source>
        <translation>Añada una dirección: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” lacks mailto: or https:.</source>
        <translation>A «{value}» le falta mailto: o https:.</translation>
    </message>
    <message>
        <source>Senders can not use it.</source>
        <translation>Los remitentes no pueden usarla.</translation>
    </message>
    <message>
        <source>Write {uri}.</source>
        <translation>Escriba {uri}.</translation>
    </message>
    <message>
        <source>“{value}” has a character that must be encoded ({char}).</source>
        <translation>«{value}» tiene un carácter que se debe codificar ({char}).</translation>
    </message>
    <message>
        <source>The list breaks at this place. Size limits like !10m exist only in DMARC.</source>
        <translation>La lista se rompe en este punto. Los límites de tamaño como !10m existen solo en DMARC.</translation>
    </message>
    <message>
        <source>Remove “{char}”, or write it as {encoded}.</source>
        <translation>Elimine «{char}» o escríbalo como {encoded}.</translation>
    </message>
    <message>
        <source>The URL seems to be cut at a semicolon, before “{rest}”.</source>
        <translation>La URL parece cortada en un punto y coma, antes de «{rest}».</translation>
    </message>
    <message>
        <source>A raw semicolon ends the field.</source>
        <translation>Un punto y coma sin codificar termina el campo.</translation>
    </message>
    <message>
        <source>Write %3B{rest}.</source>
        <translation>Escriba %3B{rest}.</translation>
    </message>
    <message>
        <source>Every report address can be used.</source>
        <translation>Todas las direcciones de informes se pueden usar.</translation>
    </message>
    <message>
        <source>None of the addresses can be used ({value}).</source>
        <translation>Ninguna de las direcciones se puede usar ({value}).</translation>
    </message>
    <message>
        <source>No report will arrive.</source>
        <translation>No llegará ningún informe.</translation>
    </message>
    <message>
        <source>Use mailto: or https:, for example {suggestion}</source>
        <translation>Use mailto: o https:, por ejemplo {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” can not be used.</source>
        <translation>«{value}» no se puede usar.</translation>
    </message>
    <message>
        <source>Only mailto and https are supported, plain http is not.</source>
        <translation>Solo se admiten mailto y https; http sin cifrar, no.</translation>
    </message>
    <message>
        <source>Remove or correct it: {suggestion}</source>
        <translation>Elimínela o corríjala: {suggestion}</translation>
    </message>
    <message>
        <source>rua stands right behind the version.</source>
        <translation>rua va justo detrás de la versión.</translation>
    </message>
    <message>
        <source>Another field stands before rua.</source>
        <translation>Hay otro campo antes de rua.</translation>
    </message>
    <message>
        <source>The order is free, but the reporter used with Postfix (sys4) looks only at the second field.</source>
        <translation>El orden es libre, pero el generador de informes que se usa con Postfix (sys4) solo mira el segundo campo.</translation>
    </message>
    <message>
        <source>Move rua right behind v=TLSRPTv1: {suggestion}</source>
        <translation>Mueva rua justo detrás de v=TLSRPTv1: {suggestion}</translation>
    </message>
    <message>
        <source>At least one report address lies outside the mailboxes of {domain}.</source>
        <translation>Al menos una dirección de informes está fuera de los buzones de {domain}.</translation>
    </message>
    <message>
        <source>All reports go to the domain they are about.</source>
        <translation>Todos los informes van al dominio del que tratan.</translation>
    </message>
    <message>
        <source>Senders must deliver reports despite TLS errors, but if your servers are down or strict filters act, the reports stay out with the rest.</source>
        <translation>Los remitentes deben entregar los informes pese a los errores de TLS, pero si sus servidores están caídos o actúan filtros estrictos, los informes se quedan fuera como todo lo demás.</translation>
    </message>
    <message>
        <source>Consider a second address outside {domain}.</source>
        <translation>Considere una segunda dirección fuera de {domain}.</translation>
    </message>
    <message>
        <source>Report addresses are valid URIs</source>
        <translation>Las direcciones de informes son URI válidos</translation>
    </message>
    <message>
        <source>Report addresses can be used</source>
        <translation>Las direcciones de informes se pueden usar</translation>
    </message>
    <message>
        <source>rua directly after the version</source>
        <translation>rua justo después de la versión</translation>
    </message>
    <message>
        <source>Reports can get through when TLS is broken</source>
        <translation>Los informes llegan aunque TLS falle</translation>
    </message>
    <message>
        <source>an empty field (two semicolons)</source>
        <translation>un campo vacío (dos puntos y coma)</translation>
    </message>
    <message>
        <source>a blank or a line end behind the last value</source>
        <translation>un espacio o un final de línea detrás del último valor</translation>
    </message>
    <message>
        <source>the right name itself gives no usable answer</source>
        <translation>el propio nombre correcto no da una respuesta utilizable</translation>
    </message>
    <message>
        <source>one of the names to look at gives no usable answer</source>
        <translation>uno de los nombres que hay que examinar no da una respuesta utilizable</translation>
    </message>
    <message>
        <source>there is no such record, not even at one of the usual wrong names</source>
        <translation>no existe tal registro, ni siquiera en los nombres equivocados habituales</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot. In a policy the host name stands without it.</source>
        <translation>«{value}» termina en punto. En una política, el nombre de host va sin él.</translation>
    </message>
    <message>
        <source>In “{value}” the star is in the wrong place. It may only be the whole first label, once, as in *.example.com.</source>
        <translation>En «{value}», el asterisco está en un lugar incorrecto. Solo puede ocupar toda la primera etiqueta, una vez, como en *.example.com.</translation>
    </message>
    <message>
        <source>“{value}” is more than one host. Give each host an mx line of its own.</source>
        <translation>«{value}» es más de un host. Dé a cada host su propia línea mx.</translation>
    </message>
    <message>
        <source>“{value}” is an address. An mx line names a host, as its MX record does.</source>
        <translation>«{value}» es una dirección. Una línea mx nombra un host, igual que su registro MX.</translation>
    </message>
    <message>
        <source>“{value}” has letters outside ASCII. Write the name in its xn-- form.</source>
        <translation>«{value}» tiene letras que no son ASCII. Escriba el nombre en su forma xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name: each part has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>«{value}» no es un nombre de host: cada parte tiene de 1 a 63 letras, dígitos o guiones, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>No hay dominio.</translation>
    </message>
    <message>
        <source>“{value}” is so long that no record fits under it.</source>
        <translation>«{value}» es tan largo que no cabe ningún registro bajo él.</translation>
    </message>
    <message>
        <source>The domain {value} does not lie in the zone {other}.</source>
        <translation>El dominio {value} no está en la zona {other}.</translation>
    </message>
    <message>
        <source>Choose a mode: testing, enforce or none.</source>
        <translation>Elija un modo: testing, enforce o none.</translation>
    </message>
    <message>
        <source>The policy needs at least one mx line. Some senders want it even in mode none.</source>
        <translation>La política necesita al menos una línea mx. Algunos remitentes la quieren incluso en modo none.</translation>
    </message>
    <message>
        <source>“{value}” is there twice.</source>
        <translation>«{value}» aparece dos veces.</translation>
    </message>
    <message>
        <source>max_age is {value}; the most is 31557600 seconds, one year.</source>
        <translation>max_age es {value}; el máximo es 31557600 segundos, un año.</translation>
    </message>
    <message>
        <source>The policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>El archivo de política superaría los 10 KiB, y algunos remitentes no leen más. Use menos líneas mx o un comodín.</translation>
    </message>
    <message>
        <source>The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else.</source>
        <translation>El id «{value}» no se puede usar: debe tener de 1 a 32 letras y dígitos, nada más.</translation>
    </message>
    <message>
        <source>The policy host has either addresses or an alias (CNAME), never both: DNS allows nothing beside a CNAME.</source>
        <translation>El host de la política tiene direcciones o un alias (CNAME), nunca ambos: el DNS no permite nada junto a un CNAME.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name that an alias can lead to.</source>
        <translation>«{value}» no es un nombre de host al que pueda llevar un alias.</translation>
    </message>
    <message>
        <source>The alias {value} leads to itself.</source>
        <translation>El alias {value} lleva a sí mismo.</translation>
    </message>
    <message>
        <source>The address {value} is not public: senders on the internet cannot reach a policy host there.</source>
        <translation>La dirección {value} no es pública: los remitentes de Internet no pueden alcanzar allí un host de la política.</translation>
    </message>
    <message>
        <source>“{value}” is a bare mail address. Write mailto:{value}.</source>
        <translation>«{value}» es una dirección de correo sin más. Escriba mailto:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is not an address for reports. Write mailto: and one mail address, or https:// and the address of a report receiver; a comma, an exclamation mark or a semicolon in it must be percent-encoded.</source>
        <translation>«{value}» no es una dirección para informes. Escriba mailto: y una dirección de correo, o https:// y la dirección de un receptor de informes; las comas, los signos de exclamación y los puntos y coma que contenga deben codificarse con porcentaje.</translation>
    </message>
    <message>
        <source>The TTL is {value}; the most that DNS allows is 2147483647 seconds.</source>
        <translation>El TTL es {value}; el máximo que permite el DNS es 2147483647 segundos.</translation>
    </message>
    <message>
        <source>A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600.</source>
        <translation>Un TTL de {value} s está fuera de lo que funciona bien. Use de 60 s a 86400 s, por ejemplo 3600.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>informe %1</translation>
    </message>
    <message>
        <source>Check {domain} again.</source>
        <translation>Compruebe {domain} de nuevo.</translation>
    </message>
    <message>
        <source>A week without failures shows that it holds. A long max_age protects also when somebody keeps senders from looking.</source>
        <translation>Una semana sin fallos demuestra que funciona. Un max_age largo protege también cuando alguien impide que los remitentes consulten la política.</translation>
    </message>
    <message>
        <source>The reports begin with the first sender that finds the policy.</source>
        <translation>Los informes empiezan con el primer remitente que encuentra la política.</translation>
    </message>
    <message>
        <source>Import the first TLS reports.</source>
        <translation>Importe los primeros informes TLS.</translation>
    </message>
    <message>
        <source>Large senders report once a day. No report at all means that the address or the record is not right.</source>
        <translation>Los remitentes grandes informan una vez al día. Si no llega ningún informe, la dirección o el registro no son correctos.</translation>
    </message>
    <message>
        <source>A sender that enforces refuses every mail server that its copy of the policy does not name.</source>
        <translation>Un remitente que aplica enforce rechaza todo servidor de correo que no figure en su copia de la política.</translation>
    </message>
    <message>
        <source>By now nobody knows the old MX records any more, and no mail waits for the old servers.</source>
        <translation>Para entonces, ya nadie conoce los registros MX antiguos y ningún correo espera a los servidores antiguos.</translation>
    </message>
    <message>
        <source>Remove the TXT record at _mta-sts.{domain}.</source>
        <translation>Elimine el registro TXT de _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Take down {host} and its records.</source>
        <translation>Retire {host} y sus registros.</translation>
    </message>
    <message>
        <source>Nobody is sent there any more. The TLS reporting record may stay: it is of use without MTA-STS too.</source>
        <translation>Ya no se dirige allí a nadie. El registro de informes TLS puede quedarse: también es útil sin MTA-STS.</translation>
    </message>
    <message>
        <source>The reporting record would be too large for DNS. Use fewer addresses.</source>
        <translation>El registro de informes sería demasiado grande para DNS. Use menos direcciones.</translation>
    </message>
    <message>
        <source>Every check of record, policy file and mail servers passes.</source>
        <translation>Todas las comprobaciones del registro, del archivo de política y de los servidores de correo son correctas.</translation>
    </message>
    <message>
        <source>Every address of policy host and mail servers was looked at.</source>
        <translation>Se examinaron todas las direcciones del host de la política y de los servidores de correo.</translation>
    </message>
    <message>
        <source>a certificate runs out soon</source>
        <translation>un certificado caduca pronto</translation>
    </message>
    <message>
        <source>No certificate runs out soon without having been renewed.</source>
        <translation>Ningún certificado caduca pronto sin haberse renovado.</translation>
    </message>
    <message>
        <source>the policy was seen in testing, unchanged, for %1 of %2 days</source>
        <translation>la política se vio en modo testing, sin cambios, durante %1 de %2 días</translation>
    </message>
    <message>
        <source>The policy has been in mode testing, unchanged, for two weeks; looks that are kept, or a domain that is watched, prove it.</source>
        <translation>La política lleva dos semanas en modo testing, sin cambios; lo demuestran los exámenes guardados o la vigilancia del dominio.</translation>
    </message>
    <message>
        <source>TLS reports of two senders or more were imported for these two weeks, without a gap of more than two days.</source>
        <translation>Se importaron informes TLS de dos o más remitentes para estas dos semanas, sin lagunas de más de dos días.</translation>
    </message>
    <message>
        <source>No report names a failure, but for a single fetch of the policy.</source>
        <translation>Ningún informe menciona un fallo, salvo alguna obtención aislada de la política.</translation>
    </message>
    <message>
        <source>Nothing stands against enforce, but too little is known yet: {reasons}.</source>
        <translation>Nada se opone a enforce, pero aún se sabe demasiado poco: {reasons}.</translation>
    </message>
    <message>
        <source>Mail lost by a mistake that nobody saw yet does not come back.</source>
        <translation>El correo perdido por un error que nadie ha visto aún no se recupera.</translation>
    </message>
    <message>
        <source>Leave the policy in testing, keep looking, and import the TLS reports as they come: {reasons}.</source>
        <translation>Deje la política en testing, siga examinando e importe los informes TLS según lleguen: {reasons}.</translation>
    </message>
    <message>
        <source>The report is written in {place}, not in UTF-8.</source>
        <translation>El informe está escrito en {place}, no en UTF-8.</translation>
    </message>
    <message>
        <source>JSON is UTF-8; most readers refuse anything else.</source>
        <translation>JSON es UTF-8; la mayoría de los lectores rechaza cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The report has more values than any real one, and was not read.</source>
        <translation>El informe tiene más valores que cualquier informe real y no se ha leído.</translation>
    </message>
    <message>
        <source>It would take more memory than it is worth.</source>
        <translation>Ocuparía más memoria de la que merece.</translation>
    </message>
    <message>
        <source>{place} has more than 10,000 entries; the first 10,000 are read.</source>
        <translation>{place} tiene más de 10 000 entradas; se leen las primeras 10 000.</translation>
    </message>
    <message>
        <source>The number of failed sessions is that of the summary.</source>
        <translation>La cantidad de sesiones fallidas es la del resumen.</translation>
    </message>
    <message>
        <source>Serve the policy with max_age raised to {age}.</source>
        <translation>Sirva la política con max_age aumentado a {age}.</translation>
    </message>
    <message>
        <source>Serve the policy with mode enforce.</source>
        <translation>Sirva la política con el modo enforce.</translation>
    </message>
    <message>
        <source>Only when the reports of {days} days name no failure and every mail server passes its checks. Leave max_age at a day, so that most senders forget a mistake soon.</source>
        <translation>Solo cuando los informes de {days} días no mencionen ningún fallo y todos los servidores de correo superen sus comprobaciones. Deje max_age en un día, para que la mayoría de los remitentes olvide pronto un error.</translation>
    </message>
    <message>
        <source>By now all caches have the new record, and senders enforce.</source>
        <translation>A estas alturas, todas las cachés tienen el registro nuevo y los remitentes aplican el modo enforce.</translation>
    </message>
    <message>
        <source>Serve the policy file, mode testing.</source>
        <translation>Sirva el archivo de política con el modo testing.</translation>
    </message>
    <message>
        <source>In mode testing senders report what would fail, and deliver nevertheless.</source>
        <translation>En modo testing, los remitentes informan de lo que fallaría y entregan de todos modos.</translation>
    </message>
    <message>
        <source>By now caches have forgotten what was there before.</source>
        <translation>A estas alturas, las cachés han olvidado lo que había antes.</translation>
    </message>
    <message>
        <source>Serve the policy with all mail servers, mode testing.</source>
        <translation>Sirva la política con todos los servidores de correo y el modo testing.</translation>
    </message>
    <message>
        <source>What is enforced has to be tested first, unchanged.</source>
        <translation>Lo que se aplica con enforce debe probarse antes, sin cambios.</translation>
    </message>
    <message>
        <source>Serve the policy with the new names added to the mx lines, the old ones kept.</source>
        <translation>Sirva la política con los nombres nuevos añadidos a las líneas mx y conservando los antiguos.</translation>
    </message>
    <message>
        <source>Change the MX records. Keep the old mail servers running.</source>
        <translation>Cambie los registros MX. Mantenga en marcha los servidores de correo antiguos.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy without the new names has run out. Check the certificates of the new servers first.</source>
        <translation>A estas alturas ha caducado la última copia de una política sin los nombres nuevos. Compruebe antes los certificados de los servidores nuevos.</translation>
    </message>
    <message>
        <source>Serve the policy without the old names; then the old mail servers may be switched off.</source>
        <translation>Sirva la política sin los nombres antiguos; después se pueden apagar los servidores de correo antiguos.</translation>
    </message>
    <message>
        <source>Serve the policy with mode testing and max_age 86400, the mx lines kept, now.</source>
        <translation>Sirva ahora la política con el modo testing y max_age 86400, conservando las líneas mx.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver again, and go on reporting what fails.</source>
        <translation>Los remitentes que la obtienen vuelven a entregar y siguen informando de lo que falla.</translation>
    </message>
    <message>
        <source>By now all caches have the new record: most senders have stopped enforcing, those that do not look at the id have not.</source>
        <translation>A estas alturas, todas las cachés tienen el registro nuevo: la mayoría de los remitentes ha dejado de aplicar enforce; los que no miran el id, no.</translation>
    </message>
    <message>
        <source>From here on nobody enforces any more.</source>
        <translation>A partir de aquí, nadie aplica ya enforce.</translation>
    </message>
    <message>
        <source>By now the last copy in mode enforce has run out. Until then keep the mail servers meeting the policy where they can.</source>
        <translation>A estas alturas ha caducado la última copia en modo enforce. Hasta entonces, procure que los servidores de correo sigan cumpliendo la política donde puedan.</translation>
    </message>
    <message>
        <source>Serve the policy with mode none and max_age 86400, the mx lines kept.</source>
        <translation>Sirva la política con el modo none y max_age 86400, conservando las líneas mx.</translation>
    </message>
    <message>
        <source>Without that, senders go on enforcing the copy that they have. Some do not read a policy without mx lines.</source>
        <translation>Sin eso, los remitentes siguen aplicando la copia que tienen. Algunos no leen una política sin líneas mx.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy that asks for anything has run out.</source>
        <translation>A estas alturas ha caducado la última copia de una política que exige algo.</translation>
    </message>
    <message>
        <source>Has to be there</source>
        <translation>Debe estar presente</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>At least {time} after the step before.</source>
        <translation>Al menos {time} después del paso anterior.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not before {time}</source>
        <translation>no antes del {time}</translation>
    </message>
    <message>
        <source>setting MTA-STS up</source>
        <translation>configurar MTA-STS</translation>
    </message>
    <message>
        <source>going to enforce</source>
        <translation>pasar a enforce</translation>
    </message>
    <message>
        <source>changing mail servers or the provider</source>
        <translation>cambiar de servidores de correo o de proveedor</translation>
    </message>
    <message>
        <source>going back from enforce to testing</source>
        <translation>volver de enforce a testing</translation>
    </message>
    <message>
        <source>removing MTA-STS</source>
        <translation>retirar MTA-STS</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>Plan for {domain}: {change}</source>
        <translation>Plan para {domain}: {change}</translation>
    </message>
    <message>
        <source>It could not be found out which policy senders find for {domain}. A plan could lose mail, so there is none.</source>
        <translation>No se pudo determinar qué política encuentran los remitentes para {domain}. Un plan podría causar pérdida de correo, así que no hay ninguno.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known which policies of {domain} senders still remember.</source>
        <translation>No se pudo leer el historial, así que no se sabe qué políticas de {domain} recuerdan todavía los remitentes.</translation>
    </message>
    <message>
        <source>There is an MTA-STS record for {domain}, but it could not be found out which policy belongs to it: senders accept none at {host}. Mend that first; until then a plan could lose mail.</source>
        <translation>Hay un registro MTA-STS para {domain}, pero no se pudo determinar qué política le corresponde: los remitentes no aceptan ninguna en {host}. Corrija eso primero; hasta entonces, un plan podría causar pérdida de correo.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be found out, so a plan could lose mail.</source>
        <translation>No se pudieron determinar los registros MX de {domain}, así que un plan podría causar pérdida de correo.</translation>
    </message>
    <message>
        <source>Name all mail servers that {domain} will have after the change, also those that stay.</source>
        <translation>Indique todos los servidores de correo que {domain} tendrá después del cambio, también los que se quedan.</translation>
    </message>
    <message>
        <source>With old and new names the policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>Con los nombres antiguos y los nuevos, el archivo de política superaría los 10 KiB, y algunos remitentes no leen más. Use menos líneas mx o un comodín.</translation>
    </message>
    <message>
        <source>{domain} has no mail server that a policy could name.</source>
        <translation>{domain} no tiene ningún servidor de correo que una política pueda nombrar.</translation>
    </message>
    <message>
        <source>No sender enforces a policy of {domain}, so there is nothing to go back from.</source>
        <translation>Ningún remitente aplica una política de {domain} en modo enforce, así que no hay nada de lo que volver.</translation>
    </message>
    <message>
        <source>Each date holds when the step before was done on its date. After a delay, count the wait from when that step was done.</source>
        <translation>Cada fecha vale si el paso anterior se hizo en su fecha. Tras un retraso, cuente la espera desde que se hizo ese paso.</translation>
    </message>
    <message>
        <source>Nothing is known of policies before {date}. If one with a longer max_age than those since then was served, wait until that one has run out too.</source>
        <translation>No se sabe nada de las políticas anteriores al {date}. Si se sirvió alguna con un max_age mayor que el de las posteriores, espere a que también haya caducado.</translation>
    </message>
    <message>
        <source>Nothing was looked at: what is published now was told, not seen.</source>
        <translation>No se examinó nada: lo que está publicado ahora se indicó, no se vio.</translation>
    </message>
    <message>
        <source>No policy is published now, so only copies of earlier ones count.</source>
        <translation>Ahora no hay ninguna política publicada, así que solo cuentan las copias de las anteriores.</translation>
    </message>
    <message>
        <source>The name servers gave no answer for {value}.</source>
        <translation>Los servidores de nombres no dieron respuesta para {value}.</translation>
    </message>
    <message>
        <source>The record is still there: {value}</source>
        <translation>El registro sigue ahí: {value}</translation>
    </message>
    <message>
        <source>There is no record at {value}.</source>
        <translation>No hay ningún registro en {value}.</translation>
    </message>
    <message>
        <source>There are several records at {value}.</source>
        <translation>Hay varios registros en {value}.</translation>
    </message>
    <message>
        <source>Another record is there: {value}</source>
        <translation>Hay otro registro: {value}</translation>
    </message>
    <message>
        <source>The policy file could not be looked at.</source>
        <translation>No se pudo examinar el archivo de política.</translation>
    </message>
    <message>
        <source>{value} has no address.</source>
        <translation>{value} no tiene dirección.</translation>
    </message>
    <message>
        <source>The policy file could not be read at {value}.</source>
        <translation>No se pudo leer el archivo de política en {value}.</translation>
    </message>
    <message>
        <source>{value} serves no policy file.</source>
        <translation>{value} no sirve ningún archivo de política.</translation>
    </message>
    <message>
        <source>{value} serves another policy.</source>
        <translation>{value} sirve otra política.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate of {value}.</source>
        <translation>Los remitentes no aceptan el certificado de {value}.</translation>
    </message>
    <message>
        <source>{value} is still an MX.</source>
        <translation>{value} sigue siendo un MX.</translation>
    </message>
    <message>
        <source>{value} is no MX yet.</source>
        <translation>{value} aún no es un MX.</translation>
    </message>
    <message>
        <source>{value} is still there.</source>
        <translation>{value} sigue ahí.</translation>
    </message>
    <message>
        <source>{value} has other records.</source>
        <translation>{value} tiene otros registros.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
    <message>
        <source>Done already, and too early: copies of an old policy may still be in use.</source>
        <translation>Ya está hecho, y demasiado pronto: aún pueden estar en uso copias de una política antigua.</translation>
    </message>
    <message>
        <source>Publish the records of the policy host {host}.</source>
        <translation>Publique los registros del host de la política {host}.</translation>
    </message>
    <message>
        <source>Nobody looks there before the MTA-STS record exists, so web server and certificate can be checked in peace.</source>
        <translation>Nadie lo consulta antes de que exista el registro MTA-STS, así que el servidor web y el certificado se pueden comprobar con calma.</translation>
    </message>
    <message>
        <source>Publish the TLS reporting record.</source>
        <translation>Publique el registro de informes TLS.</translation>
    </message>
    <message>
        <source>When the file is seen from outside, publish the MTA-STS record with its new id.</source>
        <translation>Cuando el archivo se vea desde fuera, publique el registro MTA-STS con su id nuevo.</translation>
    </message>
    <message>
        <source>The other way round senders fetch the old file under the new id, and keep it. The id must never have been used before.</source>
        <translation>En el orden inverso, los remitentes obtienen el archivo antiguo con el id nuevo y lo conservan. El id no debe haberse usado nunca antes.</translation>
    </message>
    <message>
        <source>The mail server did not offer STARTTLS.</source>
        <translation>El servidor de correo no ofreció STARTTLS.</translation>
    </message>
    <message>
        <source>TLS is switched off on this server, a machine in front of it takes the offer away, or somebody on the way did.</source>
        <translation>TLS está desactivado en este servidor, una máquina situada delante de él retira la oferta o lo hizo alguien por el camino.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is for other names.</source>
        <translation>El certificado del servidor de correo es para otros nombres.</translation>
    </message>
    <message>
        <source>The certificate has to name the MX host as the MX record does.</source>
        <translation>El certificado debe nombrar el host MX tal como lo hace el registro MX.</translation>
    </message>
    <message>
        <source>The certificate of the mail server had expired.</source>
        <translation>El certificado del servidor de correo había caducado.</translation>
    </message>
    <message>
        <source>It was not renewed, or the server was not told to load the new one.</source>
        <translation>No se renovó o no se indicó al servidor que cargara el nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted.</source>
        <translation>El certificado del servidor de correo no es de confianza.</translation>
    </message>
    <message>
        <source>It is self-signed, or the server does not send the intermediate certificate.</source>
        <translation>Está autofirmado o el servidor no envía el certificado intermedio.</translation>
    </message>
    <message>
        <source>Something else of the policy was not met.</source>
        <translation>No se cumplió algún otro punto de la política.</translation>
    </message>
    <message>
        <source>Mostly the MX host is not in the policy, or the handshake broke off.</source>
        <translation>Por lo general, el host MX no está en la política o la negociación se interrumpió.</translation>
    </message>
    <message>
        <source>The TLSA records do not fit the certificate.</source>
        <translation>Los registros TLSA no corresponden al certificado.</translation>
    </message>
    <message>
        <source>The certificate was renewed with another key, and the TLSA record was not.</source>
        <translation>El certificado se renovó con otra clave, y el registro TLSA no.</translation>
    </message>
    <message>
        <source>The answers of the DNS did not verify.</source>
        <translation>Las respuestas del DNS no se pudieron verificar.</translation>
    </message>
    <message>
        <source>Signatures ran out, or the DS record at the parent is an old one.</source>
        <translation>Las firmas caducaron o el registro DS de la zona superior es antiguo.</translation>
    </message>
    <message>
        <source>The sender insists on DANE and found no usable TLSA record.</source>
        <translation>El remitente exige DANE y no encontró ningún registro TLSA utilizable.</translation>
    </message>
    <message>
        <source>A setting of the sender; MTA-STS is not concerned.</source>
        <translation>Es un ajuste del remitente; no afecta a MTA-STS.</translation>
    </message>
    <message>
        <source>The policy file could not be fetched.</source>
        <translation>No se pudo obtener el archivo de política.</translation>
    </message>
    <message>
        <source>The policy host did not answer, redirected, or kept the sender out.</source>
        <translation>El host de la política no respondió, redirigió o no dejó entrar al remitente.</translation>
    </message>
    <message>
        <source>The policy file was fetched, but is no valid policy.</source>
        <translation>El archivo de política se obtuvo, pero no es una política válida.</translation>
    </message>
    <message>
        <source>A mistake in the file, or another page in its place.</source>
        <translation>Un error en el archivo u otra página en su lugar.</translation>
    </message>
    <message>
        <source>The certificate of the policy host was refused.</source>
        <translation>Se rechazó el certificado del host de la política.</translation>
    </message>
    <message>
        <source>It has expired, is for other names, or is sent without the intermediate certificate.</source>
        <translation>Ha caducado, es para otros nombres o se envía sin el certificado intermedio.</translation>
    </message>
    <message>
        <source>The sender has a name of its own for what failed.</source>
        <translation>El remitente usa un nombre propio para lo que falló.</translation>
    </message>
    <message>
        <source>Look at all checks of this mail server.</source>
        <translation>Examine todas las comprobaciones de este servidor de correo.</translation>
    </message>
    <message>
        <source>{count} more of the same kind are not listed.</source>
        <translation>Hay {count} más del mismo tipo que no se muestran.</translation>
    </message>
    <message>
        <source>no answer came that can be read</source>
        <translation>no llegó ninguna respuesta que se pueda leer</translation>
    </message>
    <message>
        <source>the answer did not arrive whole</source>
        <translation>la respuesta no llegó completa</translation>
    </message>
    <message>
        <source>none of its addresses lets this computer in</source>
        <translation>ninguna de sus direcciones deja entrar a este equipo</translation>
    </message>
    <message>
        <source>this computer has no route to the address</source>
        <translation>este equipo no tiene ruta hacia la dirección</translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation>la comprobación se canceló</translation>
    </message>
    <message>
        <source>the address is not public, so nothing was sent to it</source>
        <translation>la dirección no es pública, así que no se le envió nada</translation>
    </message>
    <message>
        <source>it was not to be looked at</source>
        <translation>no se debía revisar</translation>
    </message>
    <message>
        <source>there is more than one run looks at</source>
        <translation>hay más de lo que se revisa en una pasada</translation>
    </message>
    <message>
        <source>something failed on this computer</source>
        <translation>algo falló en este equipo</translation>
    </message>
    <message>
        <source>a certificate is out of date</source>
        <translation>un certificado está fuera de su periodo de validez</translation>
    </message>
    <message>
        <source>By now the old records have left all caches. Until then the old server has to go on serving the file, with a certificate that is valid.</source>
        <translation>A estas alturas, los registros antiguos han salido de todas las cachés. Hasta entonces, el servidor antiguo tiene que seguir sirviendo el archivo, con un certificado válido.</translation>
    </message>
    <message>
        <source>moving the policy host to another server</source>
        <translation>trasladar el host de la política a otro servidor</translation>
    </message>
    <message>
        <source>It could not be found out for certain what {host} points to now, so it cannot be told when it has moved.</source>
        <translation>No se pudo averiguar con certeza adónde apunta ahora {host}, así que no se puede decir cuándo se ha trasladado.</translation>
    </message>
    <message>
        <source>Senders find no policy of {domain}, so there is nothing to move. Set MTA-STS up on the new server.</source>
        <translation>Los remitentes no encuentran ninguna política de {domain}, así que no hay nada que trasladar. Configure MTA-STS en el servidor nuevo.</translation>
    </message>
    <message>
        <source>Name the new web server of {host} first: its addresses, or the name of a provider.</source>
        <translation>Indique primero el nuevo servidor web de {host}: sus direcciones o el nombre de un proveedor.</translation>
    </message>
    <message>
        <source>Only the new server itself can show it before DNS points to it.</source>
        <translation>Antes de que el DNS apunte a él, solo el propio servidor nuevo puede mostrarlo.</translation>
    </message>
    <message>
        <source>Serve the policy file, unchanged, on the new web server too, with a certificate for {host}.</source>
        <translation>Sirva el archivo de política, sin cambios, también en el nuevo servidor web, con un certificado para {host}.</translation>
    </message>
    <message>
        <source>Nobody is sent there yet, so it can be checked in peace: “Check this server before DNS points to it”, or check --policy-server. The old server goes on serving the file.</source>
        <translation>Todavía no se envía a nadie allí, así que se puede comprobar con calma: «Comprobar este servidor antes de que el DNS apunte a él» o check --policy-server. El servidor antiguo sigue sirviendo el archivo.</translation>
    </message>
    <message>
        <source>Point {host} to the new web server.</source>
        <translation>Haga que {host} apunte al nuevo servidor web.</translation>
    </message>
    <message>
        <source>The policy and its id stay as they are, so no sender notices. Change nothing else at the same time.</source>
        <translation>La política y su id quedan como están, así que ningún remitente lo nota. No cambie nada más al mismo tiempo.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known when {host} moved.</source>
        <translation>No se pudo leer el historial, así que no se sabe cuándo se trasladó {host}.</translation>
    </message>
    <message>
        <source>{host} points there already. To plan a move, name the new web server first. If it has just moved, keep the old one running until caches have forgotten the old records: for a day at least.</source>
        <translation>{host} ya apunta ahí. Para planificar un traslado, indique primero el nuevo servidor web. Si se acaba de trasladar, mantenga en marcha el antiguo hasta que las cachés hayan olvidado los registros antiguos: al menos un día.</translation>
    </message>
    <message>
        <source>The address of {value} was given by hand, so its records were not looked at.</source>
        <translation>La dirección de {value} se indicó a mano, así que no se examinaron sus registros.</translation>
    </message>
    <message>
        <source>Senders could not be seen to get a policy from {host} now. If it has just moved, mend the new web server, or point {host} back to the old one; then a move can be planned.</source>
        <translation>No se pudo ver que los remitentes obtengan ahora una política de {host}. Si se acaba de trasladar, repare el nuevo servidor web o haga que {host} vuelva a apuntar al antiguo; entonces se podrá planificar un traslado.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then a web server that {host} does not lead to need not serve the policy any more.</source>
        <translation>Compruebe {domain} de nuevo. Después, un servidor web al que {host} no lleve ya no tiene que servir la política.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more, unless the new records lead to it too: {old}</source>
        <translation>Compruebe {domain} de nuevo. Después, el servidor web antiguo ya no tiene que servir la política, salvo que los registros nuevos también lleven a él: {old}</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more: {old}</source>
        <translation>Compruebe {domain} de nuevo. Después, el servidor web antiguo ya no tiene que servir la política: {old}</translation>
    </message>
    <message>
        <source>How long caches keep the records of the policy host was not seen before today, so a day is reckoned with at least. If their TTL was longer within the last week, wait for that.</source>
        <translation>Antes de hoy no se vio cuánto tiempo guardan las cachés los registros del host de la política, así que se cuenta con un día al menos. Si su TTL fue mayor durante la última semana, espere ese tiempo.</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy, and no mx line can name it.</source>
        <translation>La política no cubre el MX {mx}, y ninguna línea mx puede nombrarlo.</translation>
    </message>
    <message>
        <source>An mx line can not name it, and a CA will not certify it; only wildcards fit.</source>
        <translation>Una línea mx no puede nombrarlo y ninguna CA lo certificará; solo encajan los comodines.</translation>
    </message>
    <message>
        <source>the address of this name server could not be found out</source>
        <translation>no se pudo averiguar la dirección de este servidor de nombres</translation>
    </message>
    <message>
        <source>The name server {ns} has no address.</source>
        <translation>El servidor de nombres {ns} no tiene dirección.</translation>
    </message>
    <message>
        <source>Hardly anybody can ask it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>Casi nadie puede consultarlo; si también fallan los demás servidores de nombres, nadie encuentra el registro.</translation>
    </message>
    <message>
        <source>Give {ns} an address, or take it out of the NS records.</source>
        <translation>Dé una dirección a {ns} o quítelo de los registros NS.</translation>
    </message>
    <message>
        <source>{sub} has no MX record that names a mail server, or has an MTA-STS record of its own; its policy file was not looked at.</source>
        <translation>{sub} no tiene ningún registro MX que nombre un servidor de correo, o tiene su propio registro MTA-STS; su archivo de política no se examinó.</translation>
    </message>
    <message>
        <source>The answer of the web server can not be read to its end: {error}.</source>
        <translation>La respuesta del servidor web no se puede leer hasta el final: {error}.</translation>
    </message>
    <message>
        <source>Check the web server, any proxy in front of it, and their logs.</source>
        <translation>Compruebe el servidor web, el proxy que pueda tener delante y sus registros de eventos.</translation>
    </message>
    <message>
        <source>The header lines can be read in one way alone.</source>
        <translation>Las líneas de cabecera solo se pueden leer de una manera.</translation>
    </message>
    <message>
        <source>Header lines are malformed: {headers}.</source>
        <translation>Hay líneas de cabecera mal formadas: {headers}.</translation>
    </message>
    <message>
        <source>Some programs pass over such a line, others refuse the whole answer.</source>
        <translation>Algunos programas pasan por alto una línea así, otros rechazan toda la respuesta.</translation>
    </message>
    <message>
        <source>Put the colon right behind the name of the header, and no control characters into its value.</source>
        <translation>Ponga los dos puntos justo detrás del nombre de la cabecera, y ningún carácter de control en su valor.</translation>
    </message>
    <message>
        <source>There are Content-Type headers that differ: {headers}.</source>
        <translation>Hay cabeceras Content-Type que difieren: {headers}.</translation>
    </message>
    <message>
        <source>Which of them counts depends on the program.</source>
        <translation>Cuál de ellas cuenta depende del programa.</translation>
    </message>
    <message>
        <source>Let one place alone set Content-Type: the web server, the program behind it or the proxy in front of it.</source>
        <translation>Deje que Content-Type se fije en un solo lugar: el servidor web, el programa que hay detrás o el proxy que tiene delante.</translation>
    </message>
    <message>
        <source>the saved run does not hold them</source>
        <translation>la ejecución guardada no las contiene</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Líneas de cabecera</translation>
    </message>
    <message>
        <source>{mx} answers EHLO with {reply}, not with 250.</source>
        <translation>{mx} responde a EHLO con {reply} en lugar de 250.</translation>
    </message>
    <message>
        <source>Senders then know of no STARTTLS, and must not deliver to it in enforce mode.</source>
        <translation>Los remitentes no saben entonces nada de STARTTLS y, en modo enforce, no deben entregarle correo.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}: behind a greeting of two replies, for example, each reply comes one command too late.</source>
        <translation>Compruebe qué escucha en el puerto 25 de {mx}: tras un saludo de dos respuestas, por ejemplo, cada respuesta llega una orden tarde.</translation>
    </message>
    <message>
        <source>{name} appears {count} times, with different values.</source>
        <translation>{name} aparece {count} veces, con valores distintos.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, so that they go by another policy than the rest, and KumoMTA rejects the file.</source>
        <translation>Debería contar el primero; la mayoría de los remitentes toma el último y así sigue una política distinta de la de los demás, y KumoMTA rechaza el archivo.</translation>
    </message>
    <message>
        <source>{place} stands more than once in the same object.</source>
        <translation>{place} figura más de una vez en el mismo objeto.</translation>
    </message>
    <message>
        <source>Readers differ in which of the values they take, so the report says two things.</source>
        <translation>Los lectores no toman todos el mismo valor, así que el informe dice dos cosas.</translation>
    </message>
    <message>
        <source>The DNS names a mail server for {address}.</source>
        <translation>El DNS indica un servidor de correo para {address}.</translation>
    </message>
    <message>
        <source>its host is an IP address, and only host names are looked at</source>
        <translation>su host es una dirección IP, y solo se examinan nombres de host</translation>
    </message>
    <message>
        <source>the address can not be taken apart</source>
        <translation>la dirección no se puede descomponer</translation>
    </message>
    <message>
        <source>Mail server for the report mailbox</source>
        <translation>Servidor de correo del buzón de informes</translation>
    </message>
    <message>
        <source>the answer is not HTTP/1.x</source>
        <translation>la respuesta no es HTTP/1.x</translation>
    </message>
    <message>
        <source>the answer has more header lines than clients read</source>
        <translation>la respuesta tiene más líneas de cabecera de las que leen los clientes</translation>
    </message>
    <message>
        <source>the answer has a malformed header line</source>
        <translation>la respuesta tiene una línea de cabecera mal formada</translation>
    </message>
    <message>
        <source>the answer has a Content-Length that is no number</source>
        <translation>la respuesta tiene un Content-Length que no es un número</translation>
    </message>
    <message>
        <source>the answer has several Content-Length headers that differ</source>
        <translation>la respuesta tiene varias cabeceras Content-Length que difieren</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding other than “chunked”</source>
        <translation>la respuesta tiene un Transfer-Encoding distinto de «chunked»</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding, which HTTP/1.0 does not know</source>
        <translation>la respuesta tiene un Transfer-Encoding, que HTTP/1.0 no conoce</translation>
    </message>
    <message>
        <source>the answer has a chunk whose size can not be read</source>
        <translation>la respuesta tiene un bloque (chunk) cuyo tamaño no se puede leer</translation>
    </message>
    <message>
        <source>the answer has a chunk that is longer than its size says</source>
        <translation>la respuesta tiene un bloque (chunk) más largo de lo que indica su tamaño</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {other}: anyone with a certificate there could receive your mail. Name your mail servers instead.</source>
        <translation>«{value}» permite todos los dominios bajo {other}: cualquiera con un certificado allí podría recibir su correo. Nombre en su lugar sus servidores de correo.</translation>
    </message>
    <message>
        <source>The resolver finds no MTA-STS record of {domain}, but a name server of the domain has one. Until all of them say the same, a plan could lose mail, so there is none.</source>
        <translation>El servidor de resolución no encuentra ningún registro MTA-STS de {domain}, pero un servidor de nombres del dominio tiene uno. Hasta que todos digan lo mismo, un plan podría causar pérdida de correo, así que no hay ninguno.</translation>
    </message>
    <message>
        <source>No earlier look at {domain} is known. If another policy was served before, wait until its max_age has run out too, counted from when it was replaced or taken away.</source>
        <translation>No se conoce ninguna comprobación anterior de {domain}. Si antes se sirvió otra política, espere a que también haya transcurrido su max_age, contado desde que se reemplazó o se retiró.</translation>
    </message>
    <message>
        <source>No policy can name {value}, because it is not a host name: senders that enforce the policy refuse this mail server. Give it another name first.</source>
        <translation>Ninguna política puede nombrar {value}, porque no es un nombre de host: los remitentes que aplican la política rechazan este servidor de correo. Dele antes otro nombre.</translation>
    </message>
    <message>
        <source>the chain is too long, or takes too long to verify for its constraints on names or unusual keys</source>
        <translation>la cadena es demasiado larga, o verificarla lleva demasiado tiempo por sus restricciones de nombres o por claves inusuales</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: it may be overloaded, or wait for a filter or a name lookup.</source>
        <translation>Consulte el registro del servidor de correo: puede estar sobrecargado, o esperar a un filtro o a una resolución de nombres.</translation>
    </message>
    <message>
        <source>{mx} ends lines with CR or LF alone.</source>
        <translation>{mx} termina líneas solo con CR o solo con LF.</translation>
    </message>
    <message>
        <source>Lines end with both; a strict sender may wait for the end, or break off.</source>
        <translation>Las líneas terminan con ambos; un remitente estricto puede esperar el final o cortar la conexión.</translation>
    </message>
    <message>
        <source>the answer has more chunk extensions or trailers than clients read</source>
        <translation>la respuesta tiene más extensiones de chunk o trailers de los que leen los clientes</translation>
    </message>
    <message>
        <source>it takes too long to try what its TLSA records name</source>
        <translation>probar lo que nombran sus registros TLSA lleva demasiado tiempo</translation>
    </message>
    <message>
        <source>it does not answer, or lets nobody in</source>
        <translation>no responde o no deja entrar a nadie</translation>
    </message>
    <message>
        <source>{mx} ({ip}) takes the connection on port 25, but then goes no further: {error}.</source>
        <translation>{mx} ({ip}) acepta la conexión en el puerto 25, pero no pasa de ahí: {error}.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) sends lines or replies that are too long or do not end: “{reply}”.</source>
        <translation>{mx} ({ip}) envía líneas o respuestas demasiado largas o que no terminan: «{reply}».</translation>
    </message>
    <message>
        <source>The certificate of {value} could not be judged.</source>
        <translation>No se pudo juzgar el certificado de {value}.</translation>
    </message>
    <message>
        <source>Its text shows up where a record of its own is missing: {names}.</source>
        <translation>Su texto aparece donde falta un registro propio: {names}.</translation>
    </message>
    <message>
        <source>Publish a record of its own at {names}; the wildcard may stay then.</source>
        <translation>Publique un registro propio en {names}; entonces el comodín puede quedarse.</translation>
    </message>
    <message>
        <source>A wildcard answers TXT questions under {domain}, but not for MTA-STS and TLS reporting.</source>
        <translation>Un comodín responde a las consultas TXT bajo {domain}, pero no para MTA-STS ni para los informes TLS.</translation>
    </message>
    <message>
        <source>Every mail server refuses connections on port 25 from this computer.</source>
        <translation>Todos los servidores de correo rechazan las conexiones al puerto 25 desde este equipo.</translation>
    </message>
    <message>
        <source>They may do so themselves, or a filter before this computer does.</source>
        <translation>Puede que lo hagan ellos mismos o un filtro delante de este equipo.</translation>
    </message>
    <message>
        <source>Run the mail server checks from another network to tell the two apart.</source>
        <translation>Ejecute las comprobaciones de los servidores de correo desde otra red para distinguirlo.</translation>
    </message>
    <message>
        <source>Rename the host; a policy has to list the new name first.</source>
        <translation>Cambie el nombre del host; la política debe indicar antes el nombre nuevo.</translation>
    </message>
    <message>
        <source>Remove it if it is not a planned change, then set a new id.</source>
        <translation>Elimínelo si no se trata de un cambio previsto y ponga después un id nuevo.</translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail server; a policy has to list that name first.</source>
        <translation>Publique un registro MX que indique su servidor de correo; la política debe indicar antes ese nombre.</translation>
    </message>
    <message>
        <source>Give {mx} its own addresses. To point the MX at {target} instead, let the policy list {target} and its certificate name it first.</source>
        <translation>Dé a {mx} direcciones propias. Para que el MX apunte en su lugar a {target}, antes la política debe indicar {target} y su certificado llevar ese nombre.</translation>
    </message>
    <message>
        <source>Senders may still hold the policy of before, which does not list {mx}.</source>
        <translation>Puede que algunos remitentes conserven la política anterior, que no indica {mx}.</translation>
    </message>
    <message>
        <source>Until they see the new id they do not deliver there.</source>
        <translation>Mientras no vean el id nuevo, no entregan allí.</translation>
    </message>
    <message>
        <source>Keep mail servers that the old policy lists until {date}; the next time publish the policy first and the MX record a few days later.</source>
        <translation>Mantenga hasta {date} servidores de correo que la política antigua indique; la próxima vez publique primero la política y el registro MX unos días después.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}; who runs the policy file, its addresses do not tell.</source>
        <translation>_mta-sts.{domain} lo gestiona {a}; quién gestiona el archivo de política no lo dicen sus direcciones.</translation>
    </message>
    <message>
        <source>Make sure that the id changes with the file.</source>
        <translation>Asegúrese de que el id cambie junto con el archivo.</translation>
    </message>
    <message>
        <source>{ip} is reached, but the TLS handshake fails there: {error}.</source>
        <translation>Se llega a {ip}, pero allí falla la negociación TLS: {error}.</translation>
    </message>
    <message>
        <source>Senders that reach this address often try no other one, and find no policy then.</source>
        <translation>Los remitentes que llegan a esta dirección a menudo no prueban otra y entonces no encuentran la política.</translation>
    </message>
    <message>
        <source>Give it the settings of the address that works; often the server block for IPv6 is forgotten.</source>
        <translation>Dele la configuración de la dirección que funciona; a menudo se olvida el bloque de servidor para IPv6.</translation>
    </message>
    <message>
        <source>reports name failures, but none that still stops mail</source>
        <translation>los informes mencionan fallos, pero ninguno que siga deteniendo el correo</translation>
    </message>
    <message>
        <source>Get a certificate that lists {mx}. To name the MX after the certificate instead, let the policy list that name first.</source>
        <translation>Obtenga un certificado que incluya {mx}. Para dar en su lugar al MX el nombre del certificado, antes la política debe indicar ese nombre.</translation>
    </message>
    <message>
        <source>The TLS session with {mx} stands, but EHLO through it fails: {error}.</source>
        <translation>La sesión TLS con {mx} se establece, pero EHLO falla dentro de ella: {error}.</translation>
    </message>
    <message>
        <source>Look for this connection in the log of the mail server.</source>
        <translation>Busque esta conexión en el registro del servidor de correo.</translation>
    </message>
    <message>
        <source>{mx} replies before it is asked, and so its replies run into the handshake: {error}.</source>
        <translation>{mx} responde antes de que se le pregunte, y así sus respuestas caen en la negociación: {error}.</translation>
    </message>
    <message>
        <source>Find out which program answers on port 25; often a filter in front of the mail server.</source>
        <translation>Averigüe qué programa responde en el puerto 25; a menudo es un filtro delante del servidor de correo.</translation>
    </message>
    <message>
        <source>List your MX hosts instead, then set a new id: {suggestion}</source>
        <translation>Indique en su lugar sus hosts MX y ponga después un id nuevo: {suggestion}</translation>
    </message>
    <message>
        <source>List the MX hosts one by one, then set a new id: {suggestion}</source>
        <translation>Indique los hosts MX uno a uno y ponga después un id nuevo: {suggestion}</translation>
    </message>
    <message>
        <source>Use at most 31557600 in line {line}, then set a new id.</source>
        <translation>Use como máximo 31557600 en la línea {line} y ponga después un id nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be cached, so an attacker only has to hide the policy; chasquid rejects it.</source>
        <translation>No se puede guardar nada en caché, así que a un atacante le basta con ocultar la política; chasquid la rechaza.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” or more, then set a new id.</source>
        <translation>Use «max_age: 86400» o más y ponga después un id nuevo.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” for testing, weeks for enforce, then set a new id.</source>
        <translation>Use «max_age: 86400» para testing y semanas para enforce, y ponga después un id nuevo.</translation>
    </message>
    <message>
        <source>Raise it to “max_age: 1209600” or more once stable, then set a new id.</source>
        <translation>Súbalo a «max_age: 1209600» o más cuando todo sea estable y ponga después un id nuevo.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400”, then set a new id.</source>
        <translation>Use «max_age: 86400» y ponga después un id nuevo.</translation>
    </message>
    <message>
        <source>“{value}” has the character “{other}” in it. An address for reports has only letters, digits and signs of ASCII.</source>
        <translation>«{value}» contiene el carácter «{other}». Una dirección para informes solo tiene letras, cifras y signos ASCII.</translation>
    </message>
    <message>
        <source>A mail in it has longer lists of addresses, or other header fields, than any real one, and was not read.</source>
        <translation>Un mensaje que contiene tiene listas de direcciones u otros campos de cabecera más largos que cualquiera real y no se leyó.</translation>
    </message>
    <message>
        <source>Such mails are made to fill memory, or to make programs fail.</source>
        <translation>Tales mensajes se hacen para llenar la memoria o hacer fallar programas.</translation>
    </message>
    <message>
        <source>A file in it is packed by another method than deflate, and was not unpacked.</source>
        <translation>Un archivo que contiene está comprimido con otro método que deflate y no se descomprimió.</translation>
    </message>
    <message>
        <source>No sender is known to pack reports so; it was not read further.</source>
        <translation>Ningún remitente conocido comprime así los informes; no se siguió leyendo.</translation>
    </message>
    <message>
        <source>Unpack it by hand, if you trust where it comes from.</source>
        <translation>Descomprímalo a mano si confía en su procedencia.</translation>
    </message>
    <message>
        <source>A mail in it ends without the line that closes its parts.</source>
        <translation>Un mensaje que contiene termina sin la línea que cierra sus partes.</translation>
    </message>
    <message>
        <source>Some senders leave out that line; but a mail that was cut off looks the same, and more may have been in it.</source>
        <translation>Algunos remitentes omiten esa línea, pero un mensaje cortado tiene el mismo aspecto y podía contener más.</translation>
    </message>
    <message>
        <source>Where the mail came from, see whether it is longer there.</source>
        <translation>Compruebe en el lugar de origen del mensaje si allí es más largo.</translation>
    </message>
    <message>
        <source>A wildcard answers only for names that do not exist.</source>
        <translation>Un comodín solo responde por los nombres que no existen.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>Escriba la parte que va detrás de la @ en sus direcciones de correo, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Enter one domain, without spaces, commas or paths.</source>
        <translation>Escriba un solo dominio, sin espacios, comas ni rutas.</translation>
    </message>
    <message>
        <source>A mail domain has at least two parts, for example example.com.</source>
        <translation>Un dominio de correo tiene al menos dos partes, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>Cada parte de un dominio tiene de 1 a 63 letras, dígitos o guiones, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters, and each part at most 63.</source>
        <translation>Un nombre de dominio tiene como máximo 253 caracteres, y cada parte, 63.</translation>
    </message>
    <message>
        <source>This is an address. Enter the name of the domain instead.</source>
        <translation>Esto es una dirección. Escriba en su lugar el nombre del dominio.</translation>
    </message>
    <message>
        <source>The last part of a domain cannot be a number.</source>
        <translation>La última parte de un dominio no puede ser un número.</translation>
    </message>
</context>
<context>
    <name>DomainLinesWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>No se puede leer %1: no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Línea %1, «%2»: %3</translation>
    </message>
    <message>
        <source>1 domain added.</source>
        <translation>1 dominio añadido.</translation>
    </message>
    <message>
        <source>%1 domains added.</source>
        <translation>%1 dominios añadidos.</translation>
    </message>
    <message>
        <source>Listed already, or named twice: %1.</source>
        <translation>Ya en la lista, o nombrados dos veces: %1.</translation>
    </message>
    <message>
        <source>More lines that are no domain: %1.</source>
        <translation>Otras líneas que no son un dominio: %1.</translation>
    </message>
    <message>
        <source>The list is full: it holds %1 domains. The command line takes lists of any length.</source>
        <translation>La lista está llena: admite %1 dominios. La línea de órdenes acepta listas de cualquier longitud.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>No contiene ningún dominio.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file holds several reports; evidence is read from a file with one.</source>
        <translation>El archivo contiene varios informes; los datos observados se leen de un archivo con uno solo.</translation>
    </message>
    <message>
        <source>The file holds no evidence of a Postseal run.</source>
        <translation>El archivo no contiene los datos observados por Postseal.</translation>
    </message>
    <message>
        <source>The evidence is of the kind “{value}”, which this version does not read.</source>
        <translation>Los datos observados son del tipo «{value}», que esta versión no lee.</translation>
    </message>
    <message>
        <source>The file is not readable as JSON from byte {value} on.</source>
        <translation>El archivo no se puede leer como JSON a partir del byte {value}.</translation>
    </message>
    <message>
        <source>The evidence is damaged: “{value}” is missing or unusable.</source>
        <translation>Los datos observados están dañados: «{value}» falta o no se puede usar.</translation>
    </message>
    <message>
        <source>The file is larger than the {value} MiB that are read as evidence.</source>
        <translation>El archivo supera los {value} MiB que se leen como datos observados.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The policy host. Let {host} point to a web server that has a
certificate for that name: nothing can be fetched before that.</source>
        <translation>El host de la política. Haga que {host} apunte a un servidor web
con un certificado para ese nombre: antes de eso no se puede obtener nada.</translation>
    </message>
    <message>
        <source>The policy file. Serve {policy}
as {url}
over HTTPS, as text/plain, byte for byte, without a redirect.</source>
        <translation>El archivo de política. Sirva {policy}
como {url}
por HTTPS, como text/plain, byte por byte, sin redirección.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain}, so that no report about failed
deliveries is missed.</source>
        <translation>El registro TXT en _smtp._tls.{domain}, para no perder ningún informe
sobre entregas fallidas.</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain}, once the file can be fetched from
outside: it sends all senders there. Whenever the file changes later, change the
id in this record too, after the file.</source>
        <translation>El registro TXT en _mta-sts.{domain}, cuando el archivo se pueda obtener
desde fuera: dirige allí a todos los remitentes. Siempre que cambie el archivo
más adelante, cambie también el id de este registro, después del archivo.</translation>
    </message>
    <message>
        <source>MTA-STS and TLS reporting of {domain}</source>
        <translation>MTA-STS e informes TLS de {domain}</translation>
    </message>
    <message>
        <source>Publish in this order:</source>
        <translation>Publique en este orden:</translation>
    </message>
    <message>
        <source>The records, in the form that your DNS server or host takes (one of these is enough):</source>
        <translation>Los registros, en la forma que acepte su servidor o proveedor de DNS (basta con una):</translation>
    </message>
    <message>
        <source>Left out, because these forms cannot carry the records unchanged:</source>
        <translation>Omitidas, porque estas formas no pueden contener los registros sin cambios:</translation>
    </message>
    <message>
        <source>The web server for the policy file (one of these is enough):</source>
        <translation>El servidor web para el archivo de política (basta con una de estas configuraciones):</translation>
    </message>
    <message>
        <source>Then look at it from outside:</source>
        <translation>Después, mírelo desde fuera:</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot and others)</source>
        <translation>Archivo de zona (BIND, NSD, Knot y otros)</translation>
    </message>
    <message>
        <source>Zone file with relative names</source>
        <translation>Archivo de zona con nombres relativos</translation>
    </message>
    <message>
        <source>nsupdate (dynamic update)</source>
        <translation>nsupdate (actualización dinámica)</translation>
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
        <translation>tinydns (archivo data)</translation>
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
        <translation>Amazon Route 53 (lote de cambios)</translation>
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
        <translation>Cloudflare (importación de zona)</translation>
    </message>
    <message>
        <source>Cloudflare (API, batch)</source>
        <translation>Cloudflare (API, por lotes)</translation>
    </message>
    <message>
        <source>Terraform for Cloudflare</source>
        <translation>Terraform para Cloudflare</translation>
    </message>
    <message>
        <source>Terraform for Amazon Route 53</source>
        <translation>Terraform para Amazon Route 53</translation>
    </message>
    <message>
        <source>Terraform for Google Cloud DNS</source>
        <translation>Terraform para Google Cloud DNS</translation>
    </message>
    <message>
        <source>Terraform for Azure DNS</source>
        <translation>Terraform para Azure DNS</translation>
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
        <translation>Tabla para un formulario web</translation>
    </message>
    <message>
        <source>Two server blocks: port 80 for the certificate, port 443 for the file.</source>
        <translation>Dos bloques server: el puerto 80 para el certificado, el puerto 443 para el archivo.</translation>
    </message>
    <message>
        <source>A site with one virtual host for each port; mod_ssl has to be on.</source>
        <translation>Un sitio con un host virtual por puerto; mod_ssl debe estar activado.</translation>
    </message>
    <message>
        <source>Caddy gets and renews the certificate by itself.</source>
        <translation>Caddy obtiene y renueva el certificado por sí solo.</translation>
    </message>
    <message>
        <source>A file for conf-enabled; it needs mod_openssl.</source>
        <translation>Un archivo para conf-enabled; necesita mod_openssl.</translation>
    </message>
    <message>
        <source>HAProxy answers by itself, without a server behind it. It reads the file when it starts.</source>
        <translation>HAProxy responde por sí mismo, sin un servidor detrás. Lee el archivo al arrancar.</translation>
    </message>
    <message>
        <source>Traefik cannot serve a file by itself: a small web server has to stand behind it.</source>
        <translation>Traefik no puede servir un archivo por sí mismo: necesita detrás un pequeño servidor web.</translation>
    </message>
    <message>
        <source>A site of its own, with this web.config and the file below it.</source>
        <translation>Un sitio propio, con este web.config y el archivo en una carpeta inferior.</translation>
    </message>
    <message>
        <source>Cloudflare Worker</source>
        <translation>Cloudflare Worker</translation>
    </message>
    <message>
        <source>The policy stands in the script: deploy it again after each change.</source>
        <translation>La política está en el script: vuelva a desplegarlo después de cada cambio.</translation>
    </message>
    <message>
        <source>Static hosting (GitHub Pages, Netlify and others)</source>
        <translation>Alojamiento estático (GitHub Pages, Netlify y otros)</translation>
    </message>
    <message>
        <source>A folder to publish as it is. Set the policy host as its custom domain, without a redirect to another name.</source>
        <translation>Una carpeta que se publica tal cual. Configure el host de la política como su dominio personalizado, sin redirección a otro nombre.</translation>
    </message>
    <message>
        <source>The README.txt in {folder} tells of something else; choose a folder of its own for this.</source>
        <translation>El README.txt de {folder} trata de otra cosa; elija para esto una carpeta propia.</translation>
    </message>
    <message>
        <source>It takes the place of any record there that begins with {version}: two void
each other.</source>
        <translation>Sustituye a cualquier registro que empiece allí por {version}: dos se anulan
entre sí.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user</source>
        <translation>«%1» pertenece a otro usuario</translation>
    </message>
    <message>
        <source>The draft for %1 is too large to be kept.</source>
        <translation>El borrador para %1 es demasiado grande para guardarse.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>No se pudieron guardar los ajustes en %1.</translation>
    </message>
    <message>
        <source>The draft for %1 was changed by another window of the program as well; what that one kept is in %2.</source>
        <translation>El borrador de %1 también lo cambió otra ventana del programa; lo que esta guardó está en %2.</translation>
    </message>
    <message>
        <source>another run is writing there</source>
        <translation>otra ejecución está escribiendo ahí</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>el controlador SQLite de Qt no está instalado</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>El historial de %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>it was made by a newer version of Postseal</source>
        <translation>lo creó una versión más reciente de Postseal</translation>
    </message>
    <message>
        <source>It is not readable as JSON.</source>
        <translation>No se puede leer como JSON.</translation>
    </message>
    <message>
        <source>It has more values than any real report.</source>
        <translation>Tiene más valores que cualquier informe real.</translation>
    </message>
    <message>
        <source>It is no TLS report.</source>
        <translation>No es un informe TLS.</translation>
    </message>
    <message>
        <source>It has no policies, so it tells of no sessions.</source>
        <translation>No tiene políticas, así que no da cuenta de ninguna sesión.</translation>
    </message>
    <message>
        <source>Its numbers of sessions are no whole numbers from 0 up.</source>
        <translation>Sus cantidades de sesiones no son números enteros mayores o iguales que 0.</translation>
    </message>
    <message>
        <source>It names no policy domain.</source>
        <translation>No nombra ningún dominio de la política.</translation>
    </message>
    <message>
        <source>Its dates cannot be true, so it counts in sums only, and not for being ready.</source>
        <translation>Sus fechas no pueden ser ciertas, así que solo cuenta en las sumas y no para estar listo.</translation>
    </message>
    <message>
        <source>%1 of its policies have no usable policy domain, or are too many, and were left out.</source>
        <translation>%1 de sus políticas no tienen un dominio de la política utilizable, o son demasiadas, y se omitieron.</translation>
    </message>
    <message>
        <source>A report was left out: %1</source>
        <translation>Se omitió un informe: %1</translation>
    </message>
    <message>
        <source>The rest of it was not read.</source>
        <translation>El resto no se leyó.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>it is the file of another program</source>
        <translation>es el archivo de otro programa</translation>
    </message>
    <message>
        <source>No more than %1 files are read at a time: what is beyond was left out.</source>
        <translation>No se leen más de %1 archivos a la vez: lo que excede se omitió.</translation>
    </message>
    <message>
        <source>Another report of this sender has the same id and says something else: both count.</source>
        <translation>Otro informe de este remitente tiene el mismo id y dice otra cosa: ambos cuentan.</translation>
    </message>
    <message>
        <source>It is the history itself, not a report.</source>
        <translation>Es el propio historial, no un informe.</translation>
    </message>
</context>
<context>
    <name>Postseal::AddDomains</name>
    <message>
        <source>Add domains</source>
        <translation>Añadir dominios</translation>
    </message>
    <message>
        <source>&amp;One domain a line. Empty lines and those that begin with # are passed over.</source>
        <translation>&amp;Un dominio por línea. Se omiten las líneas vacías y las que empiezan por #.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Desde un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>Listas (*.txt *.csv *.list);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Postseal::ChainDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Copiar como &amp;PEM</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>Postseal::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainDetails</name>
    <message>
        <source>&amp;Open in the wizard</source>
        <translation>A&amp;brir en el asistente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation>Todavía no se ha examinado.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>Los servidores de correo no se pudieron probar desde aquí.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainPage</name>
    <message>
        <source>Enter a name that ends with .%1</source>
        <translation>Escriba un nombre que termine en .%1</translation>
    </message>
    <message>
        <source>Which mail domain is to be protected? Only its own servers are asked.</source>
        <translation>¿Qué dominio de correo se va a proteger? Solo se consultan sus propios servidores.</translation>
    </message>
    <message>
        <source>Subdomain with mail</source>
        <translation>Subdominio con correo</translation>
    </message>
    <message>
        <source>+ &amp;Add a subdomain</source>
        <translation>+ &amp;Añadir un subdominio</translation>
    </message>
    <message>
        <source>&amp;Mail domain</source>
        <translation>&amp;Dominio de correo</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses</source>
        <translation>La parte que va detrás de la @ en sus direcciones de correo</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses.</source>
        <translation>La parte que va detrás de la @ en sus direcciones de correo.</translation>
    </message>
    <message>
        <source>&amp;Try it on a practice domain</source>
        <translation>&amp;Probarlo con un dominio de práctica</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Lo que hay ahora</translation>
    </message>
    <message>
        <source>Subdomains with mail of their own</source>
        <translation>Subdominios con correo propio</translation>
    </message>
    <message>
        <source>A policy never covers them. Name those that receive mail, and they are looked at as well.</source>
        <translation>Una política nunca los cubre. Indique los que reciben correo y también se examinarán.</translation>
    </message>
    <message>
        <source>Recent domains</source>
        <translation>Dominios recientes</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Nothing at %1 yet</source>
        <translation>Aún no hay nada en %1</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Registro MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Host de la política</translation>
    </message>
    <message>
        <source>%1 has no address yet</source>
        <translation>%1 aún no tiene dirección</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>Registro de informes TLS</translation>
    </message>
    <message>
        <source>%1, last seen: %2</source>
        <translation>%1, visto por última vez: %2</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Dominio de correo</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilado</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Un nombre por línea.</translation>
    </message>
    <message>
        <source>Looked at as %1</source>
        <translation>Examinado como %1</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Not known: no usable answer for %1</source>
        <translation>No se sabe: ninguna respuesta utilizable para %1</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsDesk</name>
    <message>
        <source>Taken off the list: %1.</source>
        <translation>Quitados de la lista: %1.</translation>
    </message>
    <message>
        <source>Something failed on this computer, most likely because too many files are open; it is tried again.</source>
        <translation>Algo ha fallado en este equipo, probablemente porque hay demasiados archivos abiertos; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The name server of this computer did not answer. What was seen before stays: %1.</source>
        <translation>El servidor de nombres de este equipo no respondió. Lo visto antes se conserva: %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsModel</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>se está examinando</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin examinar</translation>
    </message>
    <message>
        <source>%1 · 1 problem</source>
        <translation>%1 · 1 problema</translation>
    </message>
    <message>
        <source>%1 · %2 problems</source>
        <translation>%1 · %2 problemas</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primer examen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>No se pudo comparar</translation>
    </message>
    <message>
        <source>No change seen</source>
        <translation>Sin cambios vistos</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsTable</name>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
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
        <translation>&amp;Añadir dominios…</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>Examinar &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No domain is listed yet. Add the domains that you look after: paste them, one a line, or drop a file here. All of them are then looked at together, and the next time you see what changed.</source>
        <translation>La lista todavía está vacía. Añada los dominios de los que se ocupa: péguelos, uno por línea, o suelte aquí un archivo. Después se examinan todos juntos, y la próxima vez verá qué ha cambiado.</translation>
    </message>
    <message>
        <source>Domains — Postseal</source>
        <translation>Dominios — Postseal</translation>
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
        <translation>Buscar un dominio</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>&amp;Examinar todos</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 dominio</translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation>%1 dominios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take %1 domains off the list? What was seen of them is forgotten.</source>
        <translation>¿Quitar %1 dominios de la lista? Lo que se vio de ellos se olvida.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemas %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiados %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examinando: %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2 · %3 a second · %4 left</source>
        <translation>Examinados: %1 de %2 · %3 por segundo · quedan %4</translation>
    </message>
    <message>
        <source>Stopped: looked at %1 of %2.</source>
        <translation>Detenido, examinados: %1 de %2.</translation>
    </message>
    <message>
        <source>Looked at %1 in %2.</source>
        <translation>Examinados: %1 en %2.</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Postseal::DraftReading</name>
    <message>
        <source>How senders read this</source>
        <translation>Cómo lo leen los remitentes</translation>
    </message>
    <message>
        <source>Well formed: senders can use it.</source>
        <translation>Bien formado: los remitentes pueden usarlo.</translation>
    </message>
</context>
<context>
    <name>Postseal::FailureRow</name>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>Check that now</source>
        <translation>Comprobarlo ahora</translation>
    </message>
    <message>
        <source>no mail server named</source>
        <translation>ningún servidor de correo indicado</translation>
    </message>
    <message>
        <source>Check that now: %1, %2</source>
        <translation>Comprobarlo ahora: %1, %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>No se pudo examinar.</translation>
    </message>
    <message>
        <source>Still fails (%1). %2</source>
        <translation>Sigue fallando (%1). %2</translation>
    </message>
    <message>
        <source>Works now (%1). %2</source>
        <translation>Ahora funciona (%1). %2</translation>
    </message>
    <message>
        <source>Could not be found out from here (%1).</source>
        <translation>No se pudo determinar desde aquí (%1).</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingRow</name>
    <message>
        <source>Opened</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Press Enter for why it matters and what to do</source>
        <translation>Pulse Intro para ver por qué importa y qué hacer</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Go to its step</source>
        <translation>Ir a su paso</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Mostrar el certificado</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingsSection</name>
    <message>
        <source>1 check passed</source>
        <translation>1 comprobación correcta</translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation>%1 comprobaciones correctas</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 omitida</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>Hide what passed or was skipped</source>
        <translation>Ocultar las correctas y las omitidas</translation>
    </message>
    <message>
        <source>%1. Show</source>
        <translation>%1. Mostrar</translation>
    </message>
    <message>
        <source>%1, %2. Show</source>
        <translation>%1, %2. Mostrar</translation>
    </message>
</context>
<context>
    <name>Postseal::HelpWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Help — Postseal</source>
        <translation>Ayuda — Postseal</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Opens your mail program: %1</source>
        <translation>Abre su programa de correo: %1</translation>
    </message>
    <message>
        <source>Opens your browser: %1</source>
        <translation>Abre su navegador: %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>«%1» no aparece en la guía.</translation>
    </message>
</context>
<context>
    <name>Postseal::LinesEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>Postseal::LookPreparation</name>
    <message>
        <source>The file of further trust anchors, %1, holds no certificate that can be read.</source>
        <translation>El archivo de anclas de confianza adicionales, %1, no contiene ningún certificado legible.</translation>
    </message>
</context>
<context>
    <name>Postseal::MailServersPage</name>
    <message>
        <source>no certificate</source>
        <translation>sin certificado</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>un certificado que no se puede leer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>certificate for %1, %2</source>
        <translation>certificado para %1, %2</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>ningún nombre de host</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducado el %1</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>quedan %1 días</translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation>No se pudo examinar: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No examinado</translation>
    </message>
    <message>
        <source>No mail server answered at port 25.</source>
        <translation>Ningún servidor de correo respondió en el puerto 25.</translation>
    </message>
    <message>
        <source>STARTTLS, %1, %2</source>
        <translation>STARTTLS, %1, %2</translation>
    </message>
    <message>
        <source>STARTTLS is not offered.</source>
        <translation>No se ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>STARTTLS is offered, but no TLS session came about.</source>
        <translation>Se ofrece STARTTLS, pero no se estableció ninguna sesión TLS.</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>se rechazaría</translation>
    </message>
    <message>
        <source>would be used</source>
        <translation>se usaría</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>What every address of your mail servers shows, and what a sender that enforces the policy would do.</source>
        <translation>Lo que muestra cada dirección de sus servidores de correo y lo que haría un remitente que aplica la política en modo enforce.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>No address seen</source>
        <translation>No se vio ninguna dirección</translation>
    </message>
    <message>
        <source>Not looked at: switched off in the settings</source>
        <translation>No examinado: desactivado en los ajustes</translation>
    </message>
    <message>
        <source>No mail server was found.</source>
        <translation>No se encontró ningún servidor de correo.</translation>
    </message>
    <message>
        <source>The mail servers are being looked up.</source>
        <translation>Se están buscando los servidores de correo.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>Escriba un dominio en la primera página.</translation>
    </message>
    <message>
        <source>EHLO is answered with: %1</source>
        <translation>Respuesta a EHLO: %1</translation>
    </message>
    <message>
        <source>It did not let this computer in, or went no further.</source>
        <translation>No dejó entrar a este equipo o no pasó de ahí.</translation>
    </message>
</context>
<context>
    <name>Postseal::NextPage</name>
    <message>
        <source>When enforce is safe, and how to change things later without losing mail.</source>
        <translation>Cuándo es seguro enforce y cómo hacer cambios más adelante sin perder correo.</translation>
    </message>
    <message>
        <source>The &amp;plan for</source>
        <translation>&amp;Plan para</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>How “ready” is decided</source>
        <translation>Cómo se determina «listo»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Listo para enforce</translation>
    </message>
    <message>
        <source>Not yet ready</source>
        <translation>Aún no está listo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>En modo enforce</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún se desconoce</translation>
    </message>
    <message>
        <source>Save as re&amp;minders…</source>
        <translation>Guardar &amp;como recordatorios…</translation>
    </message>
    <message>
        <source>Is a mail server already.</source>
        <translation>Ya es un servidor de correo.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nuevo.</translation>
    </message>
    <message>
        <source>Not enough is known yet</source>
        <translation>Aún no se sabe lo suficiente</translation>
    </message>
    <message>
        <source>Mail server after the change</source>
        <translation>Servidor de correo después del cambio</translation>
    </message>
    <message>
        <source>+ &amp;Add a mail server</source>
        <translation>+ &amp;Añadir un servidor de correo</translation>
    </message>
    <message>
        <source>All mail servers after the change, also those that stay</source>
        <translation>Todos los servidores de correo después del cambio, también los que se quedan</translation>
    </message>
    <message>
        <source>All of this is asked for. What is not known never counts as good.</source>
        <translation>Se exige todo esto. Lo que no se sabe nunca cuenta como bueno.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Guardar como Mark&amp;down…</translation>
    </message>
    <message>
        <source>The web server is chosen on the page %1.</source>
        <translation>El servidor web se elige en la página %1.</translation>
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
        <translation>Eliminar: %1  %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes del %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Press Enter for why, and what to publish</source>
        <translation>Pulse Intro para ver por qué y qué publicar</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>Espere hasta el %1.</translation>
    </message>
    <message>
        <source>That is at least %1 after the step before.</source>
        <translation>Es decir, al menos %1 después del paso anterior.</translation>
    </message>
    <message>
        <source>today, not before %1</source>
        <translation>hoy, no antes de las %1</translation>
    </message>
    <message>
        <source>Wait until %1 today.</source>
        <translation>Espere hasta hoy a las %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyHostPage</name>
    <message>
        <source>The web server that hands out the policy file.</source>
        <translation>El servidor web que entrega el archivo de política.</translation>
    </message>
    <message>
        <source>My own &amp;web server</source>
        <translation>Mi propio servidor &amp;web</translation>
    </message>
    <message>
        <source>A and AAAA records with its addresses. You keep the certificate.</source>
        <translation>Registros A y AAAA con sus direcciones. El certificado lo mantiene usted.</translation>
    </message>
    <message>
        <source>Hosted &amp;elsewhere</source>
        <translation>Alojado en otro &amp;lugar</translation>
    </message>
    <message>
        <source>A CNAME to a provider&apos;s name. The provider keeps the certificate.</source>
        <translation>Un CNAME a un nombre del proveedor. El certificado lo mantiene el proveedor.</translation>
    </message>
    <message>
        <source>The file has to be found at</source>
        <translation>El archivo debe encontrarse en</translation>
    </message>
    <message>
        <source>Configuration &amp;for</source>
        <translation>Configuración &amp;para</translation>
    </message>
    <message>
        <source>Na&amp;me at the provider</source>
        <translation>&amp;Nombre en el proveedor</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dónde se aloja</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Checks of what is published now</source>
        <translation>Comprobaciones de lo publicado ahora</translation>
    </message>
    <message>
        <source>&amp;Save the files…</source>
        <translation>&amp;Guardar los archivos…</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Esto no es un nombre de host.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
    <message>
        <source>Enter the name that the provider gave you.</source>
        <translation>Escriba el nombre que le dio el proveedor.</translation>
    </message>
    <message>
        <source>Enter the address of your web server.</source>
        <translation>Escriba la dirección de su servidor web.</translation>
    </message>
    <message>
        <source>The web server of the practice network has the addresses %1; its name is web.%2.</source>
        <translation>El servidor web de la red de práctica tiene las direcciones %1; su nombre es web.%2.</translation>
    </message>
    <message>
        <source>They appear when you have said where the file is served.</source>
        <translation>Aparecerán cuando haya indicado dónde se sirve el archivo.</translation>
    </message>
    <message>
        <source>&amp;Addresses, IPv4 and IPv6</source>
        <translation>&amp;Direcciones, IPv4 e IPv6</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyPage</name>
    <message>
        <source>Leave out the final dot.</source>
        <translation>Omita el punto final.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label: *.example.com</source>
        <translation>Un asterisco solo puede ocupar toda la primera etiqueta: *.example.com</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Un nombre por línea.</translation>
    </message>
    <message>
        <source>A name is needed here, not an address.</source>
        <translation>Aquí hace falta un nombre, no una dirección.</translation>
    </message>
    <message>
        <source>Write the name in its ASCII form (xn--…).</source>
        <translation>Escriba el nombre en su forma ASCII (xn--…).</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Esto no es un nombre de host.</translation>
    </message>
    <message>
        <source>The MX records are not known yet.</source>
        <translation>Aún no se conocen los registros MX.</translation>
    </message>
    <message>
        <source>Covers none of your mail servers.</source>
        <translation>No cubre ninguno de sus servidores de correo.</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Cubre %1</translation>
    </message>
    <message>
        <source>The file that tells senders which of your mail servers are genuine, and what to do when TLS fails.</source>
        <translation>El archivo que dice a los remitentes cuáles de sus servidores de correo son auténticos y qué hacer cuando TLS falla.</translation>
    </message>
    <message>
        <source>Checks of what is served now</source>
        <translation>Comprobaciones de lo que se sirve ahora</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>&amp;Testing</source>
        <translation>&amp;Testing</translation>
    </message>
    <message>
        <source>Mail is delivered as before; senders report what would fail. Start here.</source>
        <translation>El correo se entrega como antes; los remitentes informan de lo que fallaría. Empiece por aquí.</translation>
    </message>
    <message>
        <source>&amp;Enforce</source>
        <translation>&amp;Enforce</translation>
    </message>
    <message>
        <source>Senders refuse servers that fail.</source>
        <translation>Los remitentes rechazan los servidores que fallan.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>N&amp;one</translation>
    </message>
    <message>
        <source>Switched off. Used to leave MTA-STS in good order.</source>
        <translation>Desactivado. Sirve para dejar MTA-STS de forma ordenada.</translation>
    </message>
    <message>
        <source>Mail servers that are genuine</source>
        <translation>Servidores de correo auténticos</translation>
    </message>
    <message>
        <source>Name or pattern of a mail server</source>
        <translation>Nombre o patrón de un servidor de correo</translation>
    </message>
    <message>
        <source>+ &amp;Add a name or pattern</source>
        <translation>+ &amp;Añadir un nombre o patrón</translation>
    </message>
    <message>
        <source>&amp;Fill from the MX records</source>
        <translation>&amp;Completar con los registros MX</translation>
    </message>
    <message>
        <source>Senders may remember it for</source>
        <translation>Los remitentes pueden recordarla durante</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Seconds that senders may remember the policy</source>
        <translation>Segundos durante los que los remitentes pueden recordar la política</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Name at least one mail server: senders do not take a policy without one.</source>
        <translation>Indique al menos un servidor de correo: los remitentes no aceptan una política sin ninguno.</translation>
    </message>
    <message>
        <source>Not covered: senders that enforce would not deliver to it.</source>
        <translation>No cubierto: los remitentes en modo enforce no le entregarían correo.</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>Choose it when testing has brought no failures for two weeks.</source>
        <translation>Elíjalo cuando testing no haya mostrado fallos durante dos semanas.</translation>
    </message>
    <message>
        <source>Not safe yet: there is 1 error with the mail servers.</source>
        <translation>Aún no es seguro: hay 1 error en los servidores de correo.</translation>
    </message>
    <message>
        <source>Not safe yet: there are %1 errors with the mail servers.</source>
        <translation>Aún no es seguro: hay %1 errores en los servidores de correo.</translation>
    </message>
    <message>
        <source>Less than a day protects little: a sender that has forgotten the policy has to ask again.</source>
        <translation>Menos de un día protege poco: un remitente que ha olvidado la política tiene que volver a preguntar.</translation>
    </message>
    <message>
        <source>Served now at %1</source>
        <translation>Lo que se sirve ahora en %1</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>Se publica como %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PracticePanel</name>
    <message>
        <source>Take it &amp;down</source>
        <translation>Retirar lo pu&amp;blicado</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>Red de práctica</translation>
    </message>
    <message>
        <source>A small internet inside this program. Nothing leaves your computer.</source>
        <translation>Un pequeño Internet dentro de este programa. Nada sale de su equipo.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Provocar un fallo</translation>
    </message>
    <message>
        <source>Taken down. The lights follow.</source>
        <translation>Retirado. Los indicadores se actualizan.</translation>
    </message>
    <message>
        <source>Published. The lights follow.</source>
        <translation>Publicado. Los indicadores se actualizan.</translation>
    </message>
    <message>
        <source>P&amp;ublish what the wizard made</source>
        <translation>Publicar lo &amp;hecho por el asistente</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>No publicado. %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PublishPage</name>
    <message>
        <source>What to put online, in this order. Postseal changes nothing by itself.</source>
        <translation>Lo que hay que poner en línea, en este orden. Postseal no cambia nada por sí mismo.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>The order, and why</source>
        <translation>El orden y su motivo</translation>
    </message>
    <message>
        <source>Save &amp;these records…</source>
        <translation>&amp;Guardar estos registros…</translation>
    </message>
    <message>
        <source>Save e&amp;verything as a folder…</source>
        <translation>Guardar t&amp;odo como carpeta…</translation>
    </message>
    <message>
        <source>As a &amp;zip file…</source>
        <translation>Como archivo &amp;zip…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>These records cannot be written in this form without changing them; choose another one.</source>
        <translation>Estos registros no se pueden escribir en esta forma sin cambiarlos; elija otra.</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Host de la política</translation>
    </message>
    <message>
        <source>Its records and a web server with a certificate: nothing can be fetched before that.</source>
        <translation>Sus registros y un servidor web con certificado: antes de eso no se puede obtener nada.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Archivo de política</translation>
    </message>
    <message>
        <source>Put it on the web server as it is, then look at it from outside.</source>
        <translation>Póngalo en el servidor web tal cual y después mírelo desde fuera.</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>Registro de informes TLS</translation>
    </message>
    <message>
        <source>Before the policy takes effect, so that no report is missed.</source>
        <translation>Antes de que la política entre en vigor, para no perder ningún informe.</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Registro MTA-STS</translation>
    </message>
    <message>
        <source>Last: it sends everyone to the file. At each later change the file comes first, then the new id.</source>
        <translation>Al final: dirige a todos al archivo. En cada cambio posterior va primero el archivo y después el id nuevo.</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>todos los registros</translation>
    </message>
    <message>
        <source>All records, &amp;for</source>
        <translation>&amp;Todos los registros, para</translation>
    </message>
    <message>
        <source>The records lie in the zone %1.</source>
        <translation>Los registros están en la zona %1.</translation>
    </message>
    <message>
        <source>Still looking at what is published. What you have not changed yourself may become something else.</source>
        <translation>Todavía se examina lo publicado. Lo que usted no haya cambiado puede cambiar aún.</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportChart</name>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1: %2 succeeded, %3 failed</source>
        <translation>%1: %2 correctas, %3 fallidas</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportsWindow</name>
    <message>
        <source>the last two weeks</source>
        <translation>las últimas dos semanas</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>los últimos tres meses</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>el último año</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>menos del 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Under the MTA-STS policy</source>
        <translation>Con la política MTA-STS</translation>
    </message>
    <message>
        <source>Under DANE</source>
        <translation>Con DANE</translation>
    </message>
    <message>
        <source>By senders that found no policy</source>
        <translation>De remitentes que no encontraron ninguna política</translation>
    </message>
    <message>
        <source>Under something else</source>
        <translation>Con otra cosa</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>Sesiones por día</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Por remitente</translation>
    </message>
    <message>
        <source>Failures by mail server</source>
        <translation>Fallos por servidor de correo</translation>
    </message>
    <message>
        <source>Failures by kind</source>
        <translation>Fallos por tipo</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Imported reports — Postseal</source>
        <translation>Informes importados — Postseal</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>A f&amp;older or Maildir…</source>
        <translation>Una car&amp;peta o Maildir…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Id del informe</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>No se pudieron leer los informes.</translation>
    </message>
    <message>
        <source>No report of this time.</source>
        <translation>No hay ningún informe de este período.</translation>
    </message>
    <message>
        <source>Reports come by mail, once a day and sender. Import the attachments, a mailbox or a folder, or drop them here.</source>
        <translation>Los informes llegan por correo, una vez al día y por remitente. Importe los adjuntos, un buzón o una carpeta, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 correctas, %2 fallidas</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>Importar informes TLS</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>Informes TLS (*.json *.gz *.zip *.tar *.eml *.mbox);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>The reports tell of no session.</source>
        <translation>Los informes no hablan de ninguna sesión.</translation>
    </message>
    <message>
        <source>Sessions: %1, reports: %2, senders: %3.</source>
        <translation>Sesiones: %1, informes: %2, remitentes: %3.</translation>
    </message>
    <message>
        <source>Sessions that failed: %1</source>
        <translation>Sesiones fallidas: %1</translation>
    </message>
    <message>
        <source>In mode testing the mail was delivered all the same.</source>
        <translation>En modo testing, el correo se entregó de todos modos.</translation>
    </message>
    <message>
        <source>No session failed, but no sender had found the policy</source>
        <translation>Ninguna sesión falló, pero ningún remitente había encontrado la política</translation>
    </message>
    <message>
        <source>No session failed</source>
        <translation>Ninguna sesión falló</translation>
    </message>
    <message>
        <source>Practice reports — Postseal</source>
        <translation>Informes de práctica — Postseal</translation>
    </message>
    <message>
        <source>Reports of the practice network: they are kept apart from your own, and gone when the program ends.</source>
        <translation>Informes de la red de práctica: se guardan aparte de los suyos y desaparecen al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>Postseal::SaveButton</name>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>There is nothing that could be saved.</source>
        <translation>No hay nada que se pueda guardar.</translation>
    </message>
</context>
<context>
    <name>Postseal::ServerTrial</name>
    <message>
        <source>Check this server before DNS points to it</source>
        <translation>Comprobar este servidor antes de que el DNS apunte a él</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Senders would not accept what this server answers.</source>
        <translation>Los remitentes no aceptarían lo que responde este servidor.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use: DNS may point to this server.</source>
        <translation>Los remitentes encontrarían una política que pueden usar: el DNS puede apuntar a este servidor.</translation>
    </message>
    <message>
        <source>Fetches the policy from there under the name of the policy host, as senders will once the record is published.</source>
        <translation>Obtiene la política de ahí con el nombre del host de la política, como harán los remitentes cuando se publique el registro.</translation>
    </message>
    <message>
        <source>It could not be judged: the server, one of its addresses, or the domain in DNS was not to be seen.</source>
        <translation>No se pudo evaluar: no se pudo ver el servidor, una de sus direcciones o el dominio en el DNS.</translation>
    </message>
    <message>
        <source>Senders would find no web server there.</source>
        <translation>Los remitentes no encontrarían ahí ningún servidor web.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use, but it is not the one of this draft. Put the file of the page Policy there first.</source>
        <translation>Los remitentes encontrarían una política utilizable, pero no la de este borrador. Ponga ahí primero el archivo de la página Política.</translation>
    </message>
    <message>
        <source>What was seen is good, but not every address could be looked at from here.</source>
        <translation>Lo que se vio está bien, pero no se pudieron examinar desde aquí todas las direcciones.</translation>
    </message>
    <message>
        <source>Senders would find another policy there than the one that is served now. Put the same file there first.</source>
        <translation>Los remitentes encontrarían ahí una política distinta de la que se sirve ahora. Ponga ahí primero el mismo archivo.</translation>
    </message>
</context>
<context>
    <name>Postseal::Session</name>
    <message>
        <source>The practice network could not be started: %1</source>
        <translation>No se pudo iniciar la red de práctica: %1</translation>
    </message>
    <message>
        <source>Reports are kept in the history, and none is in use here.</source>
        <translation>Los informes se guardan en el historial, y aquí no se usa ninguno.</translation>
    </message>
</context>
<context>
    <name>Postseal::SettingsDialog</name>
    <message>
        <source>Look at the &amp;mail servers (port 25)</source>
        <translation>Examinar los servidores de &amp;correo (puerto 25)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation>&amp;Servidores de nombres</translation>
    </message>
    <message>
        <source>Addresses to ask instead of this computer&apos;s name servers. Empty: the system&apos;s.</source>
        <translation>Direcciones que se consultan en lugar de los servidores de nombres de este equipo. Vacío: los del sistema.</translation>
    </message>
    <message>
        <source>More &amp;trust anchors</source>
        <translation>Más &amp;anclas de confianza</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust besides the system&apos;s.</source>
        <translation>Un archivo PEM con certificados de confianza además de los del sistema.</translation>
    </message>
    <message>
        <source>Name at &amp;EHLO</source>
        <translation>Nombre en E&amp;HLO</translation>
    </message>
    <message>
        <source>How to introduce this computer to mail servers. Empty: by its address.</source>
        <translation>Cómo se presenta este equipo a los servidores de correo. Vacío: por su dirección.</translation>
    </message>
    <message>
        <source>Time &amp;for a domain</source>
        <translation>&amp;Tiempo por dominio</translation>
    </message>
    <message>
        <source>What is not answered by then counts as not found out.</source>
        <translation>Lo que no se haya respondido para entonces queda sin determinar.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>Anclas de confianza</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Enter IP addresses, each with a port if need be, separated by blanks.</source>
        <translation>Escriba direcciones IP, cada una con un puerto si es necesario, separadas por espacios.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Enter a host name, for example check.example.com.</source>
        <translation>Escriba un nombre de host, por ejemplo check.example.com.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Changes at once; what you entered stays.</source>
        <translation>Cambia al instante; lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is no file. Choose a PEM file.</source>
        <translation>Esto no es un archivo. Elija un archivo PEM.</translation>
    </message>
</context>
<context>
    <name>Postseal::Sidebar</name>
    <message>
        <source>P&amp;ractice</source>
        <translation>Práct&amp;ica</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Imported reports</source>
        <translation>Informes importados</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>A&amp;yuda</translation>
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
        <translation>Muestra u oculta el panel de control de la red de práctica</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
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
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>Postseal::StsRecordPage</name>
    <message>
        <source>The record that tells senders that there is a policy, and when it has changed.</source>
        <translation>El registro que indica a los remitentes que hay una política y cuándo ha cambiado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Valor del registro TXT</translation>
    </message>
    <message>
        <source>New &amp;id from the time</source>
        <translation>&amp;Nuevo id a partir de la hora</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>Visto ahora</translation>
    </message>
    <message>
        <source>What the id is for</source>
        <translation>Para qué sirve el id</translation>
    </message>
    <message>
        <source>Senders remember the policy. They fetch it again when the id has changed, so a changed policy needs a new id: Postseal makes one from the time whenever you change the policy, and keeps it until you do.</source>
        <translation>Los remitentes recuerdan la política. La obtienen de nuevo cuando el id ha cambiado, así que una política modificada necesita un id nuevo: Postseal lo genera a partir de la hora cada vez que usted cambia la política, y lo conserva hasta entonces.</translation>
    </message>
    <message>
        <source>Publish this record last: first the file has to be online.</source>
        <translation>Publique este registro al final: primero el archivo debe estar en línea.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>The id is %1.</source>
        <translation>El id es %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::TlsReportsPage</name>
    <message>
        <source>Published as %1</source>
        <translation>Se publica como %1</translation>
    </message>
    <message>
        <source>Enter a mail address, or a URL that starts with https://</source>
        <translation>Escriba una dirección de correo o una URL que empiece por https://</translation>
    </message>
    <message>
        <source>Where senders tell you, once a day, how delivery to you over TLS went.</source>
        <translation>Dónde le cuentan los remitentes, una vez al día, cómo fue la entrega hacia usted por TLS.</translation>
    </message>
    <message>
        <source>Address for reports</source>
        <translation>Dirección para los informes</translation>
    </message>
    <message>
        <source>+ &amp;Add an address</source>
        <translation>+ &amp;Añadir una dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Valor del registro TXT</translation>
    </message>
    <message>
        <source>Without an address nothing is published, and you learn of failures from nobody.</source>
        <translation>Sin una dirección no se publica nada, y nadie le informa de los fallos.</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>I&amp;mportar informes…</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Los informes van a</translation>
    </message>
    <message>
        <source>Mail addresses and https URLs. Reports come as small compressed files.</source>
        <translation>Direcciones de correo y URL https. Los informes llegan como pequeños archivos comprimidos.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>Visto ahora</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Informes recibidos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>Importar informes TLS</translation>
    </message>
    <message>
        <source>All addresses lie in %1 itself: when its mail servers fail, the reports about it may fail with them. Add one elsewhere.</source>
        <translation>Todas las direcciones están en el propio %1: cuando fallan sus servidores de correo, los informes sobre ello pueden fallar también. Añada una en otro lugar.</translation>
    </message>
    <message>
        <source>The attachments of the report mails, whole mails, a mailbox or an archive of them; they may be dropped here. They stay on this computer.</source>
        <translation>Los adjuntos de los correos de informe, correos completos, un buzón o un archivo comprimido con ellos; se pueden soltar aquí. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>Informes TLS (*.json *.gz *.zip *.tar *.eml *.mbox);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>Postseal::ValueBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Postseal::VerifyPage</name>
    <message>
        <source>&amp;Problems %1</source>
        <translation>&amp;Problemas %1</translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation>Sin determinar %1</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Todas %1</translation>
    </message>
    <message>
        <source>What senders do with your mail</source>
        <translation>Lo que hacen los remitentes con su correo</translation>
    </message>
    <message>
        <source>&amp;Save dossier…</source>
        <translation>&amp;Guardar dosier…</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green</source>
        <translation>&amp;Comprobar hasta que todo esté en verde</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message>
        <source>Everything could be checked.</source>
        <translation>Todo se pudo comprobar.</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>Todo es correcto.</translation>
    </message>
    <message>
        <source>What a mail server that sends to %1 sees right now.</source>
        <translation>Lo que ve en este momento un servidor de correo que envía a %1.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>Escriba un dominio en la primera página.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>%1 of %2 checks are settled.</source>
        <translation>%1 de %2 comprobaciones resueltas.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>Los servidores de correo no se pudieron probar desde aquí.</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Debido a: %1</translation>
    </message>
    <message>
        <source>A sender with DANE: %1</source>
        <translation>Un remitente con DANE: %1</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — next in %1:%2</source>
        <translation>&amp;Comprobar hasta que todo esté en verde — la próxima en %1:%2</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — it is</source>
        <translation>&amp;Comprobar hasta que todo esté en verde — ya lo está</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was looked at could be checked; checks skipped: %1.</source>
        <translation>Lo que se examinó se pudo comprobar; comprobaciones omitidas: %1.</translation>
    </message>
    <message>
        <source>The mail servers were not looked at: switched off in the settings.</source>
        <translation>No se examinaron los servidores de correo: desactivado en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSection</name>
    <message>
        <source>&amp;Watch this domain</source>
        <translation>&amp;Vigilar este dominio</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>No perderlo de vista</translation>
    </message>
    <message>
        <source>While Postseal runs, the domain is checked again every %1 hours, and you are told what changed. A timer of the system does it without Postseal, see Settings.</source>
        <translation>Mientras Postseal está en marcha, el dominio se comprueba de nuevo cada %1 horas y se le informa de lo que ha cambiado. Un temporizador del sistema lo hace sin Postseal; consulte Ajustes.</translation>
    </message>
    <message>
        <source>Only a real domain can be watched.</source>
        <translation>Solo se puede vigilar un dominio real.</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>Observado: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSettings</name>
    <message>
        <source>&amp;Go on in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Write a systemd t&amp;imer</source>
        <translation>Escribir un te&amp;mporizador de systemd</translation>
    </message>
    <message>
        <source>&amp;Watched domains are checked</source>
        <translation>Los dominios &amp;vigilados se comprueban</translation>
    </message>
    <message>
        <source>Watched domains are checked</source>
        <translation>Los dominios vigilados se comprueban</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>cada 6 horas</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>cada 12 horas</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>Domains are watched that you chose on the page Next.</source>
        <translation>Se vigilan los dominios que haya elegido en la página Próximos pasos.</translation>
    </message>
    <message>
        <source>It checks them while Postseal does not run. What changed stands in the journal.</source>
        <translation>Los comprueba mientras Postseal no está en marcha. Lo que haya cambiado figura en el journal.</translation>
    </message>
    <message>
        <source>postseal-cli was not found, neither beside this program nor by a shell.</source>
        <translation>No se encontró postseal-cli, ni junto a este programa ni mediante un intérprete de comandos.</translation>
    </message>
    <message>
        <source>Written. Switch it on with: %1</source>
        <translation>Escrito. Actívelo con: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchTray</name>
    <message>
        <source>Postseal watches domains: %1</source>
        <translation>Postseal vigila dominios: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Postseal goes on here</source>
        <translation>Postseal sigue aquí</translation>
    </message>
    <message>
        <source>It looks at the watched domains. To end it, choose Quit in the menu of this icon.</source>
        <translation>Examina los dominios vigilados. Para terminarlo, elija Salir en el menú de este icono.</translation>
    </message>
    <message>
        <source>%1: something became worse</source>
        <translation>%1: algo ha empeorado</translation>
    </message>
    <message>
        <source>%1: something changed</source>
        <translation>%1: algo ha cambiado</translation>
    </message>
    <message>
        <source>%1: something became better</source>
        <translation>%1: algo ha mejorado</translation>
    </message>
    <message>
        <source>More on the page Next: %1</source>
        <translation>Más en la página Próximos pasos: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::Window</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Siguiente: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>checked %1 · %2 ms</source>
        <translation>comprobado %1 · %2 ms</translation>
    </message>
    <message>
        <source>checking · %1 of %2</source>
        <translation>comprobando · %1 de %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>aún sin dominio</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice network cannot make its certificates.</source>
        <translation>La red de práctica no puede crear sus certificados.</translation>
    </message>
    <message>
        <source>The practice network finds no free port on this computer.</source>
        <translation>La red de práctica no encuentra ningún puerto libre en este equipo.</translation>
    </message>
    <message>
        <source>Mail works; nothing of MTA-STS or TLS reporting is set up yet.</source>
        <translation>El correo funciona; aún no hay nada configurado de MTA-STS ni de informes TLS.</translation>
    </message>
    <message>
        <source>Everything is in place and enforced.</source>
        <translation>Todo está en su sitio y en modo enforce.</translation>
    </message>
    <message>
        <source>Everything is in place, in testing mode.</source>
        <translation>Todo está en su sitio, en modo testing.</translation>
    </message>
    <message>
        <source>The record is published, but the policy host has no address.</source>
        <translation>El registro está publicado, pero el host de la política no tiene dirección.</translation>
    </message>
    <message>
        <source>The certificate of the policy host has expired.</source>
        <translation>El certificado del host de la política ha caducado.</translation>
    </message>
    <message>
        <source>The policy host uses a self-signed certificate.</source>
        <translation>El host de la política usa un certificado autofirmado.</translation>
    </message>
    <message>
        <source>The certificate of the policy host is for another name.</source>
        <translation>El certificado del host de la política es para otro nombre.</translation>
    </message>
    <message>
        <source>The policy host redirects to the web site.</source>
        <translation>El host de la política redirige al sitio web.</translation>
    </message>
    <message>
        <source>The policy host answers that there is no such file.</source>
        <translation>El host de la política responde que el archivo no existe.</translation>
    </message>
    <message>
        <source>The policy host shows a web page instead of the policy.</source>
        <translation>El host de la política muestra una página web en lugar de la política.</translation>
    </message>
    <message>
        <source>The policy file lies outside the folder .well-known.</source>
        <translation>El archivo de política está fuera de la carpeta .well-known.</translation>
    </message>
    <message>
        <source>An old MTA-STS record was left beside the new one.</source>
        <translation>Quedó un registro MTA-STS antiguo junto al nuevo.</translation>
    </message>
    <message>
        <source>The MTA-STS record has blanks around the equals sign.</source>
        <translation>El registro MTA-STS tiene espacios alrededor del signo igual.</translation>
    </message>
    <message>
        <source>The policy file is online, but there is no MTA-STS record.</source>
        <translation>El archivo de política está en línea, pero no hay registro MTA-STS.</translation>
    </message>
    <message>
        <source>A third mail server was added and forgotten in the policy.</source>
        <translation>Se añadió un tercer servidor de correo y se olvidó en la política.</translation>
    </message>
    <message>
        <source>The backup mail server offers no STARTTLS.</source>
        <translation>El servidor de correo de respaldo no ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>The certificate of the backup mail server has expired.</source>
        <translation>El certificado del servidor de correo de respaldo ha caducado.</translation>
    </message>
    <message>
        <source>Nothing listens on the IPv6 address of the policy host.</source>
        <translation>Nada escucha en la dirección IPv6 del host de la política.</translation>
    </message>
    <message>
        <source>A second web server still hands out an older policy.</source>
        <translation>Un segundo servidor web aún entrega una política anterior.</translation>
    </message>
    <message>
        <source>The policy is enforced, but nobody asks for TLS reports.</source>
        <translation>La política está en modo enforce, pero nadie pide informes TLS.</translation>
    </message>
    <message>
        <source>The TLS reporting record names an address without mailto.</source>
        <translation>El registro de informes TLS nombra una dirección sin mailto.</translation>
    </message>
    <message>
        <source>Policy host without address</source>
        <translation>Host de la política sin dirección</translation>
    </message>
    <message>
        <source>Policy certificate expired</source>
        <translation>Certificado de la política caducado</translation>
    </message>
    <message>
        <source>Policy certificate self-signed</source>
        <translation>Certificado de la política autofirmado</translation>
    </message>
    <message>
        <source>Policy certificate for another name</source>
        <translation>Certificado de la política para otro nombre</translation>
    </message>
    <message>
        <source>Policy is a redirect</source>
        <translation>La política es una redirección</translation>
    </message>
    <message>
        <source>Policy not found</source>
        <translation>Política no encontrada</translation>
    </message>
    <message>
        <source>Web page instead of the policy</source>
        <translation>Página web en lugar de la política</translation>
    </message>
    <message>
        <source>Policy in the wrong folder</source>
        <translation>Política en la carpeta equivocada</translation>
    </message>
    <message>
        <source>Two MTA-STS records</source>
        <translation>Dos registros MTA-STS</translation>
    </message>
    <message>
        <source>MTA-STS record malformed</source>
        <translation>Registro MTA-STS mal formado</translation>
    </message>
    <message>
        <source>MTA-STS record missing</source>
        <translation>Falta el registro MTA-STS</translation>
    </message>
    <message>
        <source>New MX not in the policy</source>
        <translation>MX nuevo ausente de la política</translation>
    </message>
    <message>
        <source>MX without STARTTLS</source>
        <translation>MX sin STARTTLS</translation>
    </message>
    <message>
        <source>MX certificate expired</source>
        <translation>Certificado del MX caducado</translation>
    </message>
    <message>
        <source>IPv6 address of the policy host dead</source>
        <translation>Dirección IPv6 del host de la política sin servicio</translation>
    </message>
    <message>
        <source>Second web server stale</source>
        <translation>Segundo servidor web desactualizado</translation>
    </message>
    <message>
        <source>TLS reporting record missing</source>
        <translation>Falta el registro de informes TLS</translation>
    </message>
    <message>
        <source>TLS reporting record malformed</source>
        <translation>Registro de informes TLS mal formado</translation>
    </message>
</context>
<context>
    <name>PublishedWords</name>
    <message>
        <source>%1 is an alias for %2. Nothing else may stand beside an alias: remove it before you publish the record, or have the record changed at its target.</source>
        <translation>%1 es un alias de %2. No puede haber nada más junto a un alias: elimínelo antes de publicar el registro o haga que se cambie el registro en su destino.</translation>
    </message>
    <message>
        <source>%1 already has the record “%2”. Replace it: with two records senders see none.</source>
        <translation>%1 ya tiene el registro «%2». Sustitúyalo: con dos registros, los remitentes no ven ninguno.</translation>
    </message>
    <message>
        <source>Other text is published at %1: “%2”. Some senders can not cope with it; move it elsewhere.</source>
        <translation>En %1 hay publicado otro texto: «%2». Algunos remitentes no saben tratarlo; muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>online as planned</source>
        <translation>en línea según lo previsto</translation>
    </message>
    <message>
        <source>online, but different</source>
        <translation>en línea, pero distinto</translation>
    </message>
    <message>
        <source>not online yet</source>
        <translation>aún no está en línea</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>%1 is an alias for %2. Remove the CNAME before you add A or AAAA records.</source>
        <translation>%1 es un alias de %2. Elimine el CNAME antes de añadir registros A o AAAA.</translation>
    </message>
    <message>
        <source>%1 has A or AAAA records. Remove them before you add the CNAME.</source>
        <translation>%1 tiene registros A o AAAA. Elimínelos antes de añadir el CNAME.</translation>
    </message>
    <message>
        <source>online, but senders refuse it</source>
        <translation>en línea, pero los remitentes lo rechazan</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Fill the mx list</source>
        <translation>Rellenar la lista mx</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Crear un id nuevo</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>How senders read this</source>
        <translation>Cómo lo leen los remitentes</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>Publicado ahora</translation>
    </message>
    <message>
        <source>Policy file:</source>
        <translation>Archivo de política:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>Registros MX</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Registro MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Host de la política</translation>
    </message>
    <message>
        <source>HTTPS of the policy host</source>
        <translation>HTTPS del host de la política</translation>
    </message>
    <message>
        <source>HTTP answer of the policy host</source>
        <translation>Respuesta HTTP del host de la política</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Archivo de política</translation>
    </message>
    <message>
        <source>Policy and MX records</source>
        <translation>Política y registros MX</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation>Informe TLS</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} errores</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} advertencias</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>1 sin determinar</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} sin determinar</translation>
    </message>
    <message>
        <source>info</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>1 passed</source>
        <translation>1 correcta</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} correctas</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 omitida</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} omitidas</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>1 not applicable</source>
        <translation>1 no procede</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>{count} no proceden</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 en curso</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en espera</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>does not deliver</source>
        <translation>no entrega</translation>
    </message>
    <message>
        <source>delivers, unprotected</source>
        <translation>entrega sin protección</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 comprobación</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} comprobaciones</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Looked at {when} UTC, in {seconds} s.</source>
        <translation>Examinado: {when} UTC, en {seconds} s.</translation>
    </message>
    <message>
        <source>The mail servers were not contacted, as asked for.</source>
        <translation>No se contactó con los servidores de correo, tal como se pidió.</translation>
    </message>
    <message>
        <source>No mail server could be reached from here, so their encryption is not tested.</source>
        <translation>Desde aquí no se pudo alcanzar ningún servidor de correo, así que su cifrado no está probado.</translation>
    </message>
    <message>
        <source>delivers, the TLSA record fits</source>
        <translation>entrega: el registro TLSA corresponde</translation>
    </message>
    <message>
        <source>does not deliver, no TLSA record fits</source>
        <translation>no entrega: ningún registro TLSA corresponde</translation>
    </message>
    <message>
        <source>takes any TLS, no TLSA record is usable</source>
        <translation>acepta cualquier TLS: ningún registro TLSA se puede usar</translation>
    </message>
    <message>
        <source>waits, the TLSA question fails</source>
        <translation>espera: la consulta TLSA falla</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>Host MX</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>A sender that follows the standard</source>
        <translation>Un remitente que sigue la norma</translation>
    </message>
    <message>
        <source>A sender with DANE</source>
        <translation>Un remitente con DANE</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Debido a</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>nada visto</translation>
    </message>
    <message>
        <source>does not use it</source>
        <translation>no lo usa</translation>
    </message>
    <message>
        <source>uses it in another way</source>
        <translation>lo usa de otra manera</translation>
    </message>
    <message>
        <source>All {all} sending programs that are known read record and policy as they are meant.</source>
        <translation>Los {all} programas de envío conocidos leen el registro y la política como deben leerse.</translation>
    </message>
    <message>
        <source>The other {rest} read it as it is meant.</source>
        <translation>Los otros {rest} los leen como deben leerse.</translation>
    </message>
    <message>
        <source>Mind the letters of this name: they look like others, or mix several scripts.</source>
        <translation>Fíjese en las letras de este nombre: se parecen a otras o mezclan varias escrituras.</translation>
    </message>
    <message>
        <source>The policy host was looked at where it was named by hand, not where DNS points to.</source>
        <translation>El host de la política se examinó donde se indicó a mano, no adonde apunta el DNS.</translation>
    </message>
</context>
<context>
    <name>ReportImportWords</name>
    <message>
        <source>1 report</source>
        <translation>1 informe</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 informes</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>%1 known already.</source>
        <translation>Ya conocido: %1.</translation>
    </message>
    <message>
        <source>None is about %1.</source>
        <translation>Ninguno trata de %1.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>No contiene ningún archivo.</translation>
    </message>
    <message>
        <source>Files about %1: %2.</source>
        <translation>Archivos sobre %1: %2.</translation>
    </message>
    <message>
        <source>More files with something that could not be read: %1.</source>
        <translation>Otros archivos con partes que no se pudieron leer: %1.</translation>
    </message>
</context>
<context>
    <name>SavedRunWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>No se puede leer %1: no es un archivo.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be saved evidence.</source>
        <translation>%1 es demasiado grande para contener datos observados guardados.</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Nothing seen</source>
        <translation>Nada visto</translation>
    </message>
    <message>
        <source>No policy file: the answer was %1</source>
        <translation>Sin archivo de política: la respuesta fue %1</translation>
    </message>
    <message>
        <source>No policy file could be fetched</source>
        <translation>No se pudo obtener ningún archivo de política</translation>
    </message>
    <message>
        <source>The same as this draft, mode %1</source>
        <translation>Igual que este borrador, modo %1</translation>
    </message>
    <message>
        <source>Something that is no policy</source>
        <translation>Algo que no es una política</translation>
    </message>
    <message>
        <source>Differs from this draft, mode %1</source>
        <translation>Distinto de este borrador, modo %1</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Consulta en curso</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Sin respuesta utilizable</translation>
    </message>
    <message>
        <source>The same as planned</source>
        <translation>Igual que lo previsto</translation>
    </message>
    <message>
        <source>Differs from what is planned</source>
        <translation>Distinto de lo previsto</translation>
    </message>
    <message>
        <source>No TXT record at this name yet.</source>
        <translation>Aún no hay ningún registro TXT con este nombre.</translation>
    </message>
    <message>
        <source>Visible at the only name server</source>
        <translation>Visible en el único servidor de nombres</translation>
    </message>
    <message>
        <source>Visible at all %1 name servers</source>
        <translation>Visible en los %1 servidores de nombres</translation>
    </message>
    <message>
        <source>Visible at %1 of %2 name servers</source>
        <translation>Visible en %1 de %2 servidores de nombres</translation>
    </message>
    <message>
        <source>Not yet at %1.</source>
        <translation>Aún no en %1.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sin respuesta de %1.</translation>
    </message>
    <message>
        <source>Caches may hold what was there before until %1.</source>
        <translation>Las cachés pueden conservar lo anterior hasta %1.</translation>
    </message>
    <message>
        <source>Everywhere by %1, once all name servers have it.</source>
        <translation>En todas partes a más tardar %1, cuando todos los servidores de nombres lo tengan.</translation>
    </message>
    <message>
        <source>Nothing is served there yet.</source>
        <translation>Allí aún no se sirve nada.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>drops the file: line %1 is empty</source>
        <translation>descarta el archivo: la línea %1 está vacía</translation>
    </message>
    <message>
        <source>drops the file: it cannot read line %1</source>
        <translation>descarta el archivo: no puede leer la línea %1</translation>
    </message>
    <message>
        <source>drops the file: max_age is 0</source>
        <translation>descarta el archivo: max_age es 0</translation>
    </message>
    <message>
        <source>drops the file: max_age is above one year</source>
        <translation>descarta el archivo: max_age supera un año</translation>
    </message>
    <message>
        <source>cuts max_age down to one year</source>
        <translation>recorta max_age a un año</translation>
    </message>
    <message>
        <source>keeps the policy for one day: max_age is above one year</source>
        <translation>conserva la política un día: max_age supera un año</translation>
    </message>
    <message>
        <source>drops the file: max_age is too large</source>
        <translation>descarta el archivo: max_age es demasiado grande</translation>
    </message>
    <message>
        <source>keeps the policy longer than one year</source>
        <translation>conserva la política más de un año</translation>
    </message>
    <message>
        <source>drops the file: a field is repeated</source>
        <translation>descarta el archivo: un campo está repetido</translation>
    </message>
    <message>
        <source>drops the file: the version is not STSv1</source>
        <translation>descarta el archivo: la versión no es STSv1</translation>
    </message>
    <message>
        <source>drops the file: the mode is not one that it knows</source>
        <translation>descarta el archivo: no conoce el modo</translation>
    </message>
    <message>
        <source>drops the file: it has no mx line</source>
        <translation>descarta el archivo: no tiene línea mx</translation>
    </message>
    <message>
        <source>drops the file: it has no max_age</source>
        <translation>descarta el archivo: no tiene max_age</translation>
    </message>
    <message>
        <source>drops the file: max_age is not a number</source>
        <translation>descarta el archivo: max_age no es un número</translation>
    </message>
    <message>
        <source>takes the last of the repeated fields, not the first</source>
        <translation>toma el último de los campos repetidos, no el primero</translation>
    </message>
    <message>
        <source>drops the whole file because of line %1</source>
        <translation>descarta el archivo entero por la línea %1</translation>
    </message>
    <message>
        <source>drops the file: it is too large</source>
        <translation>descarta el archivo: es demasiado grande</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>lee solo los primeros 10 KiB</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB, and then it %1</source>
        <translation>lee solo los primeros 10 KiB y después %1</translation>
    </message>
    <message>
        <source>drops the record: it is not as the standard has it</source>
        <translation>descarta el registro: no es como lo prevé la norma</translation>
    </message>
    <message>
        <source>drops the record: it has more than one id</source>
        <translation>descarta el registro: tiene más de un id</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1</source>
        <translation>pasa por alto el registro: no empieza por v=STSv1</translation>
    </message>
    <message>
        <source>drops the record: a field has no “=”</source>
        <translation>descarta el registro: a un campo le falta «=»</translation>
    </message>
    <message>
        <source>drops the record: a field cannot be read</source>
        <translation>descarta el registro: un campo no se puede leer</translation>
    </message>
    <message>
        <source>drops the record: the version is not STSv1</source>
        <translation>descarta el registro: la versión no es STSv1</translation>
    </message>
    <message>
        <source>drops the record: it has no id</source>
        <translation>descarta el registro: no tiene id</translation>
    </message>
    <message>
        <source>takes the last id, not the first</source>
        <translation>toma el último id, no el primero</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1;</source>
        <translation>pasa por alto el registro: no empieza por v=STSv1;</translation>
    </message>
    <message>
        <source>finds no record</source>
        <translation>no encuentra ningún registro</translation>
    </message>
    <message>
        <source>wants exactly one TXT record at the name</source>
        <translation>exige exactamente un registro TXT en el nombre</translation>
    </message>
    <message>
        <source>joins all TXT records at the name</source>
        <translation>une todos los registros TXT del nombre</translation>
    </message>
    <message>
        <source>finds no record that it can read</source>
        <translation>no encuentra ningún registro que pueda leer</translation>
    </message>
    <message>
        <source>picks one of several records</source>
        <translation>elige uno de varios registros</translation>
    </message>
    <message>
        <source>takes several records as none</source>
        <translation>trata varios registros como ninguno</translation>
    </message>
    <message>
        <source>does not trust the policy host</source>
        <translation>no confía en el host de la política</translation>
    </message>
    <message>
        <source>gets no whole answer</source>
        <translation>no recibe ninguna respuesta completa</translation>
    </message>
    <message>
        <source>wants the status 200</source>
        <translation>exige el estado 200</translation>
    </message>
    <message>
        <source>waits no longer than %1 s for the file</source>
        <translation>no espera el archivo más de %1 s</translation>
    </message>
    <message>
        <source>wants Content-Type text/plain</source>
        <translation>exige Content-Type text/plain</translation>
    </message>
    <message>
        <source>reads the file as ASCII, which it is not</source>
        <translation>lee el archivo como ASCII, y no lo es</translation>
    </message>
</context>
<context>
    <name>ShownChain</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Sujeto: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Emisor: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nombres: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válido de %1 a %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>%1 bytes that are no certificate</source>
        <translation>%1 bytes que no son un certificado</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate of the server</source>
        <translation>El certificado del servidor</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>Enviado con él: %1</translation>
    </message>
</context>
<context>
    <name>StatusStyle</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En pruebas</translation>
    </message>
    <message>
        <source>Losing mail</source>
        <translation>Pierde correo</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Aún sin configurar</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>No acepta correo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>refuses to deliver</source>
        <translation>se niega a entregar</translation>
    </message>
    <message>
        <source>delivers, and reports the failure</source>
        <translation>entrega y notifica el fallo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>No existe el dominio</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Host de la política</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Registro MTA-STS</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximos pasos</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Senders find and apply a policy in mode enforce, and every mail server that could be tested satisfies it.</source>
        <translation>Los remitentes encuentran y aplican una política en modo enforce, y todos los servidores de correo que se pudieron probar la cumplen.</translation>
    </message>
    <message>
        <source>Senders find a valid policy in mode testing: they report problems, but do not enforce anything yet.</source>
        <translation>Los remitentes encuentran una política válida en modo testing: notifican los problemas, pero aún no imponen nada.</translation>
    </message>
    <message>
        <source>The policy is enforced, but senders that honour it refuse at least one of your mail servers.</source>
        <translation>La política está en modo enforce, pero los remitentes que la respetan rechazan al menos uno de sus servidores de correo.</translation>
    </message>
    <message>
        <source>Something is set up, but senders do not find it or do not accept it.</source>
        <translation>Hay algo configurado, pero los remitentes no lo encuentran o no lo aceptan.</translation>
    </message>
    <message>
        <source>The policy is valid, and says that MTA-STS is switched off.</source>
        <translation>La política es válida y declara que MTA-STS está desactivado.</translation>
    </message>
    <message>
        <source>No MTA-STS is set up.</source>
        <translation>MTA-STS no está configurado.</translation>
    </message>
    <message>
        <source>The domain takes no mail, so there is nothing to protect.</source>
        <translation>El dominio no acepta correo, así que no hay nada que proteger.</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>No se pudo averiguar.</translation>
    </message>
    <message>
        <source>There is no such domain, so no mail can reach it.</source>
        <translation>Este dominio no existe, así que ningún correo puede llegar a él.</translation>
    </message>
    <message>
        <source>Some sending programs, though, ignore the policy or read it in another way.</source>
        <translation>Sin embargo, algunos programas de envío pasan por alto la política o la leen de otra manera.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>«{file}» no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Nothing could be found out about {domain} at the last {n} looks, since {time} UTC. What was known of it stays.</source>
        <translation>No se pudo determinar nada sobre {domain} en los últimos {n} exámenes, desde el {time} UTC. Se conserva lo que se sabía.</translation>
    </message>
    <message>
        <source>New verdict: {now} Before: {before}</source>
        <translation>Nuevo veredicto: {now} Antes: {before}</translation>
    </message>
    <message>
        <source>A mail server was added: {mx}, preference {now}.</source>
        <translation>Se añadió un servidor de correo: {mx}, preferencia {now}.</translation>
    </message>
    <message>
        <source>The preference of {mx} is {now} now, it was {before}.</source>
        <translation>La preferencia de {mx} es ahora {now}; era {before}.</translation>
    </message>
    <message>
        <source>A mail server was removed: {mx}.</source>
        <translation>Se eliminó un servidor de correo: {mx}.</translation>
    </message>
    <message>
        <source>There is a record at {name} now: “{now}”.</source>
        <translation>Ahora hay un registro en {name}: «{now}».</translation>
    </message>
    <message>
        <source>The record at {name} is gone; it was “{before}”.</source>
        <translation>El registro de {name} ha desaparecido; era «{before}».</translation>
    </message>
    <message>
        <source>At {name} is “{now}” now, it was “{before}”.</source>
        <translation>En {name} está ahora «{now}»; era «{before}».</translation>
    </message>
    <message>
        <source>The policy file changed, but the id is still {now}: senders that know the old file keep it.</source>
        <translation>El archivo de política ha cambiado, pero el id sigue siendo {now}: los remitentes que conocen el archivo antiguo lo conservan.</translation>
    </message>
    <message>
        <source>There is a new policy under the id {now}; it was {before}.</source>
        <translation>Hay una política nueva con el id {now}; era {before}.</translation>
    </message>
    <message>
        <source>The id is {now} now, it was {before}; the policy is the same.</source>
        <translation>El id es ahora {now}; era {before}. La política es la misma.</translation>
    </message>
    <message>
        <source>And {n} more changes.</source>
        <translation>Y {n} cambios más.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>{host} has a new certificate, valid until {date}.</source>
        <translation>{host} tiene un certificado nuevo, válido hasta el {date}.</translation>
    </message>
    <message>
        <source>{title}: {now}, before: {before}. {seen}</source>
        <translation>{title}: {now}, antes: {before}. {seen}</translation>
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
        <translation>Lleva un dominio de correo a una política MTA-STS verificada con informes TLS.</translation>
    </message>
    <message>
        <source>Open the built-in practice network; [domain] names a scenario.</source>
        <translation>Abre la red de práctica integrada; [domain] indica un escenario.</translation>
    </message>
    <message>
        <source>Show saved evidence.</source>
        <translation>Muestra datos observados guardados.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Mail domain to open.</source>
        <translation>Dominio de correo que se abrirá.</translation>
    </message>
</context>
</TS>
