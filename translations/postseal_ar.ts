<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Check</name>
    <message>
        <source>“%1” does not apply either</source>
        <translation>«%1» لا ينطبق أيضًا</translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation>«%1» يأتي أولًا</translation>
    </message>
    <message>
        <source>no policy file arrived</source>
        <translation>لم يصل ملف السياسة</translation>
    </message>
    <message>
        <source>the domain takes no mail</source>
        <translation>النطاق لا يستقبل البريد</translation>
    </message>
    <message>
        <source>there is no mail server to look at</source>
        <translation>لا يوجد خادم بريد لفحصه</translation>
    </message>
    <message>
        <source>the policy is switched off (mode none)</source>
        <translation>السياسة معطَّلة (الوضع none)</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>لا اسم على الإطلاق</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation>تتعذر قراءة الشهادة</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>لا رد خلال %1 ثانية</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>تعذّر الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>more came than is allowed</source>
        <translation>وصل أكثر من المسموح به</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>الرد ليس TLS</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>في الانتظار.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>تعذّر الفحص: {reason}.</translation>
    </message>
    <message>
        <source>Not checked: {reason}.</source>
        <translation>لم يُفحص: {reason}.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <translation>لا ينطبق: {reason}.</translation>
    </message>
    <message>
        <source>The TLSA records of {mx} are validated by your resolver.</source>
        <translation>تحقق محلِّل الأسماء لديك من صحة سجلات TLSA للخادم {mx}.</translation>
    </message>
    <message>
        <source>{mx} has TLSA records without DNSSEC.</source>
        <translation>للخادم {mx} سجلات TLSA بلا DNSSEC.</translation>
    </message>
    <message>
        <source>They have no effect.</source>
        <translation>لا أثر لها.</translation>
    </message>
    <message>
        <source>Sign the zone of {mx}, or remove the records at {name}.</source>
        <translation>وقّع منطقة {mx}، أو احذف السجلات عند {name}.</translation>
    </message>
    <message>
        <source>The question for TLSA at {name} ends in {rcode}.</source>
        <translation>ينتهي الاستعلام عن TLSA عند {name} بالنتيجة {rcode}.</translation>
    </message>
    <message>
        <source>DANE senders hold back mail for this host.</source>
        <translation>الخوادم المرسِلة التي تستخدم DANE تحتجز البريد الموجه إلى هذا المضيف.</translation>
    </message>
    <message>
        <source>Repair DNSSEC for {name}, or the name server&apos;s handling of TLSA questions.</source>
        <translation>أصلح DNSSEC للاسم {name}، أو معالجة خادم الأسماء لاستعلامات TLSA.</translation>
    </message>
    <message>
        <source>TLSA records were not asked for</source>
        <translation>لم يُستعلم عن سجلات TLSA</translation>
    </message>
    <message>
        <source>there are no TLSA records</source>
        <translation>لا توجد سجلات TLSA</translation>
    </message>
    <message>
        <source>there are TLSA records, but your resolver checks no signatures</source>
        <translation>توجد سجلات TLSA، لكن محلِّل الأسماء لديك لا يتحقق من التواقيع</translation>
    </message>
    <message>
        <source>A TLSA record of {mx} fits its certificate.</source>
        <translation>أحد سجلات TLSA للخادم {mx} يطابق شهادته.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} does not fit its certificate.</source>
        <translation>سجل TLSA للخادم {mx} لا يطابق شهادته.</translation>
    </message>
    <message>
        <source>DANE senders refuse delivery even when MTA-STS is fine: DANE goes first.</source>
        <translation>الخوادم المرسِلة التي تستخدم DANE ترفض التسليم حتى لو كان MTA-STS سليمًا، لأن الأولوية لـ DANE.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the present certificate at {name}; later, publish the new record before changing certificates.</source>
        <translation>انشر عند {name} سجل TLSA للشهادة الحالية، وفي المرات القادمة انشر السجل الجديد قبل تبديل الشهادة.</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} uses {usage}.</source>
        <translation>سجل TLSA للخادم {mx} يستخدم {usage}.</translation>
    </message>
    <message>
        <source>SMTP senders treat usages 0 and 1, and selectors and matching types that they do not know, as unusable.</source>
        <translation>الخوادم المرسِلة عبر SMTP تعدّ الاستخدامين 0 و1، وكل محدِّد أو نوع مطابقة لا تعرفه، غير صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>Use 3 1 1 (or 2 1 1) at {name}.</source>
        <translation>استخدم 3 1 1 (أو 2 1 1) عند {name}.</translation>
    </message>
    <message>
        <source>TLSA records have no effect without DNSSEC</source>
        <translation>لا أثر لسجلات TLSA بلا DNSSEC</translation>
    </message>
    <message>
        <source>no certificate was seen there</source>
        <translation>لم تظهر هناك أي شهادة</translation>
    </message>
    <message>
        <source>{mx} has DANE; senders that do not know DANE see no MTA-STS.</source>
        <translation>للخادم {mx} حماية DANE، أما الخوادم المرسِلة التي لا تعرف DANE فلا ترى MTA-STS.</translation>
    </message>
    <message>
        <source>{mx} has DANE as well.</source>
        <translation>للخادم {mx} حماية DANE أيضًا.</translation>
    </message>
    <message>
        <source>Good. Senders that know both use DANE and fall back to MTA-STS where DANE is not published; each must work on its own.</source>
        <translation>هذا جيد. الخوادم المرسِلة التي تعرف الاثنين تستخدم DANE، وتعود إلى MTA-STS حيث لا يكون DANE منشورًا. ويجب أن يعمل كل منهما بمفرده.</translation>
    </message>
    <message>
        <source>Keep both up to date.</source>
        <translation>أبقِ كليهما محدَّثًا.</translation>
    </message>
    <message>
        <source>TLSA records are signed</source>
        <translation>سجلات TLSA موقَّعة</translation>
    </message>
    <message>
        <source>TLSA fits the certificate</source>
        <translation>سجل TLSA يطابق الشهادة</translation>
    </message>
    <message>
        <source>DANE and MTA-STS together</source>
        <translation>DANE وMTA-STS معًا</translation>
    </message>
    <message>
        <source>The signatures of {name} were validated by your resolver.</source>
        <translation>تحقق محلِّل الأسماء لديك من صحة تواقيع {name}.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {name} do not verify.</source>
        <translation>تواقيع DNSSEC للاسم {name} لا تجتاز التحقق.</translation>
    </message>
    <message>
        <source>Validating senders see no records at all, so no policy and perhaps no mail.</source>
        <translation>الخوادم المرسِلة التي تتحقق من التواقيع لا ترى أي سجلات، فلا سياسة، وربما لا بريد.</translation>
    </message>
    <message>
        <source>Renew the signatures of {name}, or correct its DS record at the registrar.</source>
        <translation>جدّد تواقيع {name}، أو صحّح سجل DS الخاص به لدى المسجِّل.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>الاسم {name} غير موقَّع.</translation>
    </message>
    <message>
        <source>MTA-STS works without DNSSEC; DANE does not.</source>
        <translation>يعمل MTA-STS دون DNSSEC، أما DANE فلا يعمل دونه.</translation>
    </message>
    <message>
        <source>Nothing to do for MTA-STS.</source>
        <translation>لا يلزم فعل شيء من أجل MTA-STS.</translation>
    </message>
    <message>
        <source>the domain is signed, but your resolver checks no signatures</source>
        <translation>النطاق موقَّع، لكن محلِّل الأسماء لديك لا يتحقق من التواقيع</translation>
    </message>
    <message>
        <source>your resolver checks no signatures</source>
        <translation>محلِّل الأسماء لديك لا يتحقق من التواقيع</translation>
    </message>
    <message>
        <source>the name servers of the domain give no usable answer</source>
        <translation>خوادم أسماء النطاق لا تعطي ردًا صالحًا</translation>
    </message>
    <message>
        <source>No wildcard answers for names that do not exist.</source>
        <translation>لا ردود من سجلات حرف البدل على الأسماء غير الموجودة.</translation>
    </message>
    <message>
        <source>A wildcard answers every TXT question under {domain}.</source>
        <translation>سجل حرف بدل يرد على كل استعلام TXT تحت {domain}.</translation>
    </message>
    <message>
        <source>A wildcard answers for every host under {domain}.</source>
        <translation>سجل حرف بدل يرد عن كل مضيف تحت {domain}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} resolves even if nobody set it up; the certificate is usually wrong then.</source>
        <translation>الاسم mta-sts.{domain} له عنوان حتى إن لم يُعدّه أحد، والشهادة تكون عندئذ خاطئة في العادة.</translation>
    </message>
    <message>
        <source>Create an explicit record for mta-sts.{domain}.</source>
        <translation>أنشئ سجلًا صريحًا للاسم mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the question for a name that does not exist gets no usable answer</source>
        <translation>الاستعلام عن اسم غير موجود لا يحصل على رد صالح</translation>
    </message>
    <message>
        <source>DNSSEC state</source>
        <translation>حالة DNSSEC</translation>
    </message>
    <message>
        <source>No wildcard answers</source>
        <translation>لا ردود من حرف البدل</translation>
    </message>
    <message>
        <source>The domain is {domain}.</source>
        <translation>النطاق هو {domain}.</translation>
    </message>
    <message>
        <source>“{input}” is not a mail domain.</source>
        <translation>«{input}» ليس نطاق بريد.</translation>
    </message>
    <message>
        <source>Everything below is looked up under this name.</source>
        <translation>كل ما يلي يُبحث عنه تحت هذا الاسم.</translation>
    </message>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>أدخل الجزء الذي يلي @ في عناوين بريدك، مثل example.com.</translation>
    </message>
    <message>
        <source>Using {domain}.</source>
        <translation>يُستخدم {domain}.</translation>
    </message>
    <message>
        <source>DNS, the policy file and reports work with the ASCII form.</source>
        <translation>يعمل DNS وملف السياسة والتقارير بصيغة ASCII.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The name server {resolver} answers.</source>
        <translation>خادم الأسماء {resolver} يرد.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not give a usable answer ({rcode}).</source>
        <translation>خادم الأسماء {resolver} لا يعطي ردًا صالحًا ({rcode}).</translation>
    </message>
    <message>
        <source>Without DNS no result would mean anything.</source>
        <translation>لا معنى لأي نتيجة دون DNS.</translation>
    </message>
    <message>
        <source>Check the network, or choose another name server in the settings.</source>
        <translation>تحقق من الشبكة، أو اختر خادم أسماء آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The name server {resolver} does not check DNSSEC signatures.</source>
        <translation>خادم الأسماء {resolver} لا يتحقق من تواقيع DNSSEC.</translation>
    </message>
    <message>
        <source>DANE results and forged answers can not be judged from here.</source>
        <translation>لا يمكن الحكم من هنا على نتائج DANE ولا على الردود المزورة.</translation>
    </message>
    <message>
        <source>Use a validating name server to see the DANE checks.</source>
        <translation>استخدم خادم أسماء يتحقق من التواقيع لترى فحوص DANE.</translation>
    </message>
    <message>
        <source>This computer can reach port 25.</source>
        <translation>يستطيع هذا الحاسوب الوصول إلى المنفذ 25.</translation>
    </message>
    <message>
        <source>This computer can not reach port 25 anywhere.</source>
        <translation>لا يستطيع هذا الحاسوب الوصول إلى المنفذ 25 في أي مكان.</translation>
    </message>
    <message>
        <source>Most home and office networks block it; your mail servers may be fine.</source>
        <translation>تحجبه معظم شبكات المنازل والمكاتب، وقد تكون خوادم بريدك سليمة.</translation>
    </message>
    <message>
        <source>Run the mail server checks from a server or another network.</source>
        <translation>شغّل فحوص خوادم البريد من خادم أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>mail servers were not to be connected to</source>
        <translation>طُلب عدم الاتصال بخوادم البريد</translation>
    </message>
    <message>
        <source>no mail server could be tried from here</source>
        <translation>تعذرت تجربة أي خادم بريد من هنا</translation>
    </message>
    <message>
        <source>there is no mail server to connect to</source>
        <translation>لا يوجد خادم بريد للاتصال به</translation>
    </message>
    <message>
        <source>{domain} exists.</source>
        <translation>النطاق {domain} موجود.</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS.</source>
        <translation>النطاق {domain} غير موجود في DNS.</translation>
    </message>
    <message>
        <source>No mail can reach it.</source>
        <translation>لا يمكن أن يصل إليه أي بريد.</translation>
    </message>
    <message>
        <source>Check the spelling and the registration.</source>
        <translation>تحقق من كتابة الاسم ومن تسجيل النطاق.</translation>
    </message>
    <message>
        <source>The name servers of {domain} do not give a usable answer ({rcode}).</source>
        <translation>خوادم أسماء {domain} لا تعطي ردًا صالحًا ({rcode}).</translation>
    </message>
    <message>
        <source>Senders can not find your mail servers either.</source>
        <translation>والخوادم المرسِلة أيضًا لا تستطيع العثور على خوادم بريدك.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain.</source>
        <translation>تحقق من خوادم أسماء النطاق.</translation>
    </message>
    <message>
        <source>the DNSSEC signatures of the domain do not verify</source>
        <translation>تواقيع DNSSEC للنطاق لا تجتاز التحقق</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>اسم النطاق</translation>
    </message>
    <message>
        <source>Name server of this computer</source>
        <translation>خادم الأسماء لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Outgoing port 25</source>
        <translation>المنفذ 25 الصادر</translation>
    </message>
    <message>
        <source>Domain in DNS</source>
        <translation>النطاق في DNS</translation>
    </message>
    <message>
        <source>{mx} is covered by “{value}”.</source>
        <translation>الخادم {mx} مشمول بالقيمة «{value}».</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy.</source>
        <translation>خادم MX {mx} غير مشمول بالسياسة.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver to it.</source>
        <translation>في وضع enforce لن تسلّم إليه الخوادم المرسِلة.</translation>
    </message>
    <message>
        <source>Add “mx: {mx}” to the policy, then change the id.</source>
        <translation>أضف «mx: {mx}» إلى السياسة، ثم غيّر id.</translation>
    </message>
    <message>
        <source>MX {mx} has {n} labels in front of {rest}; “{value}” allows one.</source>
        <translation>خادم MX {mx} له {n} من المقاطع قبل {rest}، و«{value}» لا تسمح إلا بواحد.</translation>
    </message>
    <message>
        <source>The star stands for one label only.</source>
        <translation>النجمة تحل محل مقطع واحد فقط.</translation>
    </message>
    <message>
        <source>Use “*.{parent}” or the full name.</source>
        <translation>استخدم «*.{parent}» أو الاسم الكامل.</translation>
    </message>
    <message>
        <source>None of your mail servers is covered.</source>
        <translation>لا خادم من خوادم بريدك مشمول.</translation>
    </message>
    <message>
        <source>Senders that obey the policy can not deliver any mail.</source>
        <translation>الخوادم المرسِلة الملتزمة بالسياسة لا تستطيع تسليم أي بريد.</translation>
    </message>
    <message>
        <source>Correct the mx lines or set mode testing at once, then change the id.</source>
        <translation>صحّح أسطر mx أو اضبط الوضع testing فورًا، ثم غيّر id.</translation>
    </message>
    <message>
        <source>Every pattern fits an MX host.</source>
        <translation>كل نمط يطابق أحد مضيفي MX.</translation>
    </message>
    <message>
        <source>“{value}” fits none of your MX hosts.</source>
        <translation>القيمة «{value}» لا تطابق أيًا من مضيفي MX لديك.</translation>
    </message>
    <message>
        <source>It may be a former or future provider; a former one could still receive your mail.</source>
        <translation>قد يكون مزودًا سابقًا أو قادمًا، والمزود السابق قد يظل قادرًا على استقبال بريدك.</translation>
    </message>
    <message>
        <source>Every MX is in the policy</source>
        <translation>كل خوادم MX في السياسة</translation>
    </message>
    <message>
        <source>No outdated patterns</source>
        <translation>لا أنماط قديمة</translation>
    </message>
    <message>
        <source>{count} MX records are published.</source>
        <translation>عدد سجلات MX المنشورة: {count}.</translation>
    </message>
    <message>
        <source>{domain} has no MX record; senders will try {domain} itself.</source>
        <translation>ليس للنطاق {domain} سجل MX، وستجرب الخوادم المرسِلة {domain} نفسه.</translation>
    </message>
    <message>
        <source>It works, but the policy then has to list {domain} as mx and the certificate must carry that name.</source>
        <translation>هذا يعمل، لكن على السياسة عندئذ أن تذكر {domain} في mx، وعلى الشهادة أن تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>{domain} has no mail server at all.</source>
        <translation>ليس للنطاق {domain} أي خادم بريد.</translation>
    </message>
    <message>
        <source>There is nothing MTA-STS could protect.</source>
        <translation>لا يوجد ما يمكن أن يحميه MTA-STS.</translation>
    </message>
    <message>
        <source>Publish an MX record first.</source>
        <translation>انشر سجل MX أولًا.</translation>
    </message>
    <message>
        <source>{count} MX hosts are published; only the first {limit} are looked at.</source>
        <translation>عدد مضيفي MX المنشورين: {count}، ويُفحص أول {limit} منهم فقط.</translation>
    </message>
    <message>
        <source>What is behind the others is not known.</source>
        <translation>لا يُعرف ما وراء الباقين.</translation>
    </message>
    <message>
        <source>Publish fewer MX records; a handful is enough for any domain.</source>
        <translation>انشر سجلات MX أقل، فالقليل منها يكفي أي نطاق.</translation>
    </message>
    <message>
        <source>The domain takes mail.</source>
        <translation>النطاق يستقبل البريد.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX).</source>
        <translation>النطاق {domain} يعلن أنه لا يستقبل البريد (null MX).</translation>
    </message>
    <message>
        <source>A policy has nothing to protect here; the other mx, match and smtp checks do not apply.</source>
        <translation>لا شيء هنا تحميه السياسة، ولا تنطبق بقية فحوص mx وmatch وsmtp.</translation>
    </message>
    <message>
        <source>Leave MTA-STS off, or publish mode none if an older policy is still cached.</source>
        <translation>اترك MTA-STS معطَّلًا، أو انشر الوضع none إن كانت سياسة أقدم ما زالت مخزنة مؤقتًا.</translation>
    </message>
    <message>
        <source>A null MX stands beside real MX records.</source>
        <translation>يوجد null MX بجانب سجلات MX حقيقية.</translation>
    </message>
    <message>
        <source>The two contradict each other; senders may refuse to deliver.</source>
        <translation>الاثنان متناقضان، وقد ترفض الخوادم المرسِلة التسليم.</translation>
    </message>
    <message>
        <source>Remove the record with “.”, or all others.</source>
        <translation>احذف السجل الذي قيمته «.»، أو كل السجلات الأخرى.</translation>
    </message>
    <message>
        <source>{mx} is a host name.</source>
        <translation>القيمة {mx} اسم مضيف.</translation>
    </message>
    <message>
        <source>MX {mx} is an IP address.</source>
        <translation>قيمة MX {mx} عنوان IP.</translation>
    </message>
    <message>
        <source>An MX must be a name; no certificate or policy can match an address.</source>
        <translation>يجب أن تكون قيمة MX اسمًا، فلا شهادة ولا سياسة يمكنها مطابقة عنوان.</translation>
    </message>
    <message>
        <source>Give the server a name with an A or AAAA record and use that.</source>
        <translation>امنح الخادم اسمًا له سجل A أو AAAA واستخدم ذلك الاسم.</translation>
    </message>
    <message>
        <source>MX {mx} is not a valid host name.</source>
        <translation>قيمة MX {mx} ليست اسم مضيف صالحًا.</translation>
    </message>
    <message>
        <source>{mx} is no alias.</source>
        <translation>الاسم {mx} ليس اسمًا مستعارًا.</translation>
    </message>
    <message>
        <source>MX {mx} is an alias for {target}.</source>
        <translation>قيمة MX {mx} اسم مستعار يشير إلى {target}.</translation>
    </message>
    <message>
        <source>The standard forbids it. Policy and certificate are compared with {mx}, not with {target}.</source>
        <translation>المعيار يمنع ذلك. فالسياسة والشهادة تُقارنان بـ {mx} لا بـ {target}.</translation>
    </message>
    <message>
        <source>the name servers of this host give no answer</source>
        <translation>خوادم أسماء هذا المضيف لا ترد</translation>
    </message>
    <message>
        <source>{mx} has {count} addresses.</source>
        <translation>عدد عناوين {mx} هو {count}.</translation>
    </message>
    <message>
        <source>MX {mx} has no address.</source>
        <translation>خادم MX {mx} بلا عنوان.</translation>
    </message>
    <message>
        <source>Senders waste time on it, and a backup that is needed one day will be missing.</source>
        <translation>تضيّع الخوادم المرسِلة وقتها عليه، وسيغيب الخادم الاحتياطي يوم تحتاج إليه.</translation>
    </message>
    <message>
        <source>Add an address or remove the MX.</source>
        <translation>أضف عنوانًا أو احذف سجل MX.</translation>
    </message>
    <message>
        <source>None of the MX hosts has an address.</source>
        <translation>لا عنوان لأي من مضيفي MX.</translation>
    </message>
    <message>
        <source>Mail can not be delivered.</source>
        <translation>لا يمكن تسليم البريد.</translation>
    </message>
    <message>
        <source>Add A or AAAA records.</source>
        <translation>أضف سجلات A أو AAAA.</translation>
    </message>
    <message>
        <source>The question for the address of {mx} ends in {rcode}.</source>
        <translation>ينتهي الاستعلام عن عنوان {mx} بالنتيجة {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not find this server.</source>
        <translation>لا تستطيع الخوادم المرسِلة العثور على هذا الخادم.</translation>
    </message>
    <message>
        <source>Repair the name servers of {mx}.</source>
        <translation>أصلح خوادم أسماء {mx}.</translation>
    </message>
    <message>
        <source>All addresses of {mx} are public.</source>
        <translation>كل عناوين {mx} عامة.</translation>
    </message>
    <message>
        <source>MX {mx} points to {ip}, which is not reachable from the internet.</source>
        <translation>خادم MX {mx} يشير إلى {ip}، وهو عنوان لا يمكن الوصول إليه من الإنترنت.</translation>
    </message>
    <message>
        <source>Senders fail or try the wrong machine.</source>
        <translation>تفشل الخوادم المرسِلة أو تجرب جهازًا خاطئًا.</translation>
    </message>
    <message>
        <source>Publish only public addresses in public DNS.</source>
        <translation>لا تنشر في DNS العام إلا عناوين عامة.</translation>
    </message>
    <message>
        <source>the host has no address</source>
        <translation>ليس للمضيف عنوان</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>سجلات MX</translation>
    </message>
    <message>
        <source>Domain accepts mail</source>
        <translation>النطاق يقبل البريد</translation>
    </message>
    <message>
        <source>MX host names</source>
        <translation>أسماء مضيفي MX</translation>
    </message>
    <message>
        <source>MX is not an alias</source>
        <translation>اسم MX ليس اسمًا مستعارًا</translation>
    </message>
    <message>
        <source>MX hosts have addresses</source>
        <translation>لمضيفي MX عناوين</translation>
    </message>
    <message>
        <source>MX addresses are public</source>
        <translation>عناوين MX عامة</translation>
    </message>
    <message>
        <source>All {count} name server addresses give the same record.</source>
        <translation>كل عناوين خوادم الأسماء ({count}) تعطي السجل نفسه.</translation>
    </message>
    <message>
        <source>{ns} answers differently: “{text}”.</source>
        <translation>خادم الأسماء {ns} يرد ردًا مختلفًا: «{text}».</translation>
    </message>
    <message>
        <source>Some senders report elsewhere or not at all.</source>
        <translation>بعض الخوادم المرسِلة يرسل التقارير إلى مكان آخر أو لا يرسلها أبدًا.</translation>
    </message>
    <message>
        <source>Wait for the zone transfer, or repair {ns}.</source>
        <translation>انتظر نقل المنطقة، أو أصلح {ns}.</translation>
    </message>
    <message>
        <source>All {count} name server addresses know mta-sts.{domain}.</source>
        <translation>كل عناوين خوادم الأسماء ({count}) تعرف mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{ns} does not know mta-sts.{domain}: {rcode}.</source>
        <translation>خادم الأسماء {ns} لا يعرف mta-sts.{domain}، والنتيجة: {rcode}.</translation>
    </message>
    <message>
        <source>Senders that ask this server can not fetch the policy.</source>
        <translation>الخوادم المرسِلة التي تسأل هذا الخادم لا تستطيع جلب السياسة.</translation>
    </message>
    <message>
        <source>the address of the policy host was given by hand</source>
        <translation>عنوان مضيف السياسة أُدخل يدويًا</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>لا يوجد سجل كهذا</translation>
    </message>
    <message>
        <source>All name servers agree on the reporting record</source>
        <translation>كل خوادم الأسماء متفقة على سجل التقارير</translation>
    </message>
    <message>
        <source>All name servers know the policy host</source>
        <translation>كل خوادم الأسماء تعرف مضيف السياسة</translation>
    </message>
    <message>
        <source>the name servers were not to be asked</source>
        <translation>طُلب عدم سؤال خوادم الأسماء</translation>
    </message>
    <message>
        <source>no name server of the domain could be asked</source>
        <translation>تعذّر سؤال أي من خوادم أسماء النطاق</translation>
    </message>
    <message>
        <source>the resolver gets no usable answer</source>
        <translation>محلِّل الأسماء لا يحصل على رد صالح</translation>
    </message>
    <message>
        <source>{ns} ({ip}) does not answer.</source>
        <translation>خادم الأسماء {ns} ({ip}) لا يرد.</translation>
    </message>
    <message>
        <source>Resolvers lose time on it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>تضيّع المحلِّلات وقتها عليه، وإذا تعطلت خوادم الأسماء الأخرى أيضًا فلن يجد أحد السجل.</translation>
    </message>
    <message>
        <source>Repair {ns}, or take it out of the NS records.</source>
        <translation>أصلح {ns}، أو احذفه من سجلات NS.</translation>
    </message>
    <message>
        <source>The name servers agree on a newer record than {resolver} has in its cache.</source>
        <translation>خوادم الأسماء متفقة على سجل أحدث مما لدى {resolver} في ذاكرته المؤقتة.</translation>
    </message>
    <message>
        <source>What is judged here is the old one, and some senders see it as well.</source>
        <translation>الحكم هنا مبني على السجل القديم، وبعض الخوادم المرسِلة يراه أيضًا.</translation>
    </message>
    <message>
        <source>Wait {seconds} s and check again.</source>
        <translation>انتظر {seconds} ثانية ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Policy and id belong together, as far as earlier runs tell.</source>
        <translation>السياسة وid متوافقان، بحسب ما تدل عليه عمليات الفحص السابقة.</translation>
    </message>
    <message>
        <source>The policy file changed but the id is still {id}.</source>
        <translation>تغيّر ملف السياسة، لكن id ما زال {id}.</translation>
    </message>
    <message>
        <source>Senders with a cached copy do not notice; some prolong the old one again and again.</source>
        <translation>الخوادم المرسِلة التي لديها نسخة مخزنة لا تلاحظ ذلك، وبعضها يمدد النسخة القديمة مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Publish a new id now: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>انشر الآن id جديدًا: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The id changed to {id}, but the policy file is the same as before.</source>
        <translation>تغيّر id إلى {id}، لكن ملف السياسة لم يتغير.</translation>
    </message>
    <message>
        <source>If the file is updated only now, senders may cache the old text under the new id.</source>
        <translation>إذا حُدِّث الملف الآن فقط، فقد تخزّن الخوادم المرسِلة النص القديم تحت id الجديد.</translation>
    </message>
    <message>
        <source>Change the file first, then the record; after the file another id, for example {newid}. If it was meant so, all is well.</source>
        <translation>غيّر الملف أولًا ثم السجل، وبعد الملف id آخر، مثل {newid}. وإن كان ذلك مقصودًا فكل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>no earlier run saw this domain</source>
        <translation>لم تشهد أي عملية فحص سابقة هذا النطاق</translation>
    </message>
    <message>
        <source>senders accept no policy now</source>
        <translation>لا تقبل الخوادم المرسِلة أي سياسة الآن</translation>
    </message>
    <message>
        <source>the resolver still has the record of before</source>
        <translation>ما زال لدى محلِّل الأسماء السجل السابق</translation>
    </message>
    <message>
        <source>Nothing was removed too early.</source>
        <translation>لم يُحذف شيء قبل أوانه.</translation>
    </message>
    <message>
        <source>MTA-STS was removed, but copies of the old policy are valid until {date}.</source>
        <translation>أُزيل MTA-STS، لكن نسخ السياسة القديمة صالحة حتى {date}.</translation>
    </message>
    <message>
        <source>Senders must go on obeying them; after an MX change mail would stop.</source>
        <translation>على الخوادم المرسِلة أن تستمر في الالتزام بها، ولو تغيّر MX لتوقف البريد.</translation>
    </message>
    <message>
        <source>Put the file back with mode none and max_age 86400, set a new id ({newid}), and wait until {date}.</source>
        <translation>أعد الملف بالوضع none وmax_age 86400، واضبط id جديدًا ({newid})، وانتظر حتى {date}.</translation>
    </message>
    <message>
        <source>no earlier run saw a policy</source>
        <translation>لم تشهد أي عملية فحص سابقة سياسة</translation>
    </message>
    <message>
        <source>Record and policy file are both run by {domain} itself.</source>
        <translation>السجل وملف السياسة يديرهما {domain} نفسه.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}, the policy file by {b}.</source>
        <translation>السجل _mta-sts.{domain} يديره {a}، وملف السياسة يديره {b}.</translation>
    </message>
    <message>
        <source>When one side changes the policy, the id may not follow.</source>
        <translation>عندما يغيّر أحد الطرفين السياسة، قد لا يتبعه id.</translation>
    </message>
    <message>
        <source>Delegate both _mta-sts.{domain} and mta-sts.{domain}, or neither; make sure the id changes with the file.</source>
        <translation>فوّض _mta-sts.{domain} وmta-sts.{domain} معًا أو لا تفوّض أيًا منهما، وتأكد من أن id يتغير مع الملف.</translation>
    </message>
    <message>
        <source>The policy file is hosted at {b}, the record is your own.</source>
        <translation>ملف السياسة مستضاف لدى {b}، والسجل تديره أنت.</translation>
    </message>
    <message>
        <source>Fine as long as nobody but you changes the file there.</source>
        <translation>لا بأس بذلك ما دام لا أحد غيرك يغيّر الملف هناك.</translation>
    </message>
    <message>
        <source>Change the id of the record whenever the file changes.</source>
        <translation>غيّر id في السجل كلما تغيّر الملف.</translation>
    </message>
    <message>
        <source>MTA-STS is run by {a}.</source>
        <translation>يدير MTA-STS المزود {a}.</translation>
    </message>
    <message>
        <source>The provider decides on policy and id; the certificate must still name mta-sts.{domain}.</source>
        <translation>يقرر المزود السياسة وid، ويجب مع ذلك أن تذكر الشهادة mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>{sub} receives mail but has no policy.</source>
        <translation>النطاق {sub} يستقبل البريد لكن ليست له سياسة.</translation>
    </message>
    <message>
        <source>A policy never covers subdomains.</source>
        <translation>لا تشمل السياسة النطاقات الفرعية أبدًا.</translation>
    </message>
    <message>
        <source>Set up MTA-STS for {sub} too.</source>
        <translation>أعدّ MTA-STS للنطاق {sub} أيضًا.</translation>
    </message>
    <message>
        <source>its name servers give no usable answer</source>
        <translation>خوادم أسمائه لا تعطي ردًا صالحًا</translation>
    </message>
    <message>
        <source>no subdomains were named</source>
        <translation>لم تُذكر نطاقات فرعية</translation>
    </message>
    <message>
        <source>Policy and id change together</source>
        <translation>السياسة وid يتغيران معًا</translation>
    </message>
    <message>
        <source>Orderly removal</source>
        <translation>إزالة منظَّمة</translation>
    </message>
    <message>
        <source>Record and file in one hand</source>
        <translation>السجل والملف في يد واحدة</translation>
    </message>
    <message>
        <source>Subdomains with mail</source>
        <translation>نطاقات فرعية لها بريد</translation>
    </message>
    <message>
        <source>The name servers answer for mta-sts.{domain}.</source>
        <translation>خوادم الأسماء ترد بشأن mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The question for mta-sts.{domain} ends in {rcode}.</source>
        <translation>ينتهي الاستعلام عن mta-sts.{domain} بالنتيجة {rcode}.</translation>
    </message>
    <message>
        <source>Senders can not fetch the policy.</source>
        <translation>لا تستطيع الخوادم المرسِلة جلب السياسة.</translation>
    </message>
    <message>
        <source>Repair the name servers or the CNAME chain.</source>
        <translation>أصلح خوادم الأسماء أو سلسلة CNAME.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the addresses {addresses}.</source>
        <translation>عناوين mta-sts.{domain} هي {addresses}.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has no A or AAAA record.</source>
        <translation>ليس للاسم mta-sts.{domain} سجل A أو AAAA.</translation>
    </message>
    <message>
        <source>Senders build this name themselves; no other host can serve the policy.</source>
        <translation>الخوادم المرسِلة تركّب هذا الاسم بنفسها، ولا يمكن لأي مضيف آخر تقديم السياسة.</translation>
    </message>
    <message>
        <source>Add an A/AAAA record for your web server or a CNAME to your provider.</source>
        <translation>أضف سجل A/AAAA لخادم الويب لديك أو سجل CNAME إلى مزودك.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias for {target}, which has no address.</source>
        <translation>الاسم mta-sts.{domain} اسم مستعار يشير إلى {target}، وهذا ليس له عنوان.</translation>
    </message>
    <message>
        <source>Same as no record, and anyone who can claim {target} could publish a policy for you.</source>
        <translation>هذا كغياب السجل، ومن يستطيع الاستحواذ على {target} يمكنه نشر سياسة باسمك.</translation>
    </message>
    <message>
        <source>Correct or remove the CNAME.</source>
        <translation>صحّح سجل CNAME أو احذفه.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has only IPv6 addresses.</source>
        <translation>ليس للاسم mta-sts.{domain} إلا عناوين IPv6.</translation>
    </message>
    <message>
        <source>Senders without IPv6 can not fetch the policy.</source>
        <translation>الخوادم المرسِلة التي ليس لديها IPv6 لا تستطيع جلب السياسة.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>أضف عنوان IPv4.</translation>
    </message>
    <message>
        <source>All addresses of mta-sts.{domain} are public.</source>
        <translation>كل عناوين mta-sts.{domain} عامة.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} points to {ip}.</source>
        <translation>الاسم mta-sts.{domain} يشير إلى {ip}.</translation>
    </message>
    <message>
        <source>Senders on the internet can not reach it.</source>
        <translation>لا تستطيع الخوادم المرسِلة على الإنترنت الوصول إليه.</translation>
    </message>
    <message>
        <source>Publish only public addresses.</source>
        <translation>لا تنشر إلا عناوين عامة.</translation>
    </message>
    <message>
        <source>DNS answers for mta-sts</source>
        <translation>DNS يرد بشأن mta-sts</translation>
    </message>
    <message>
        <source>Policy host has an address</source>
        <translation>لمضيف السياسة عنوان</translation>
    </message>
    <message>
        <source>Policy host address is public</source>
        <translation>عنوان مضيف السياسة عام</translation>
    </message>
    <message>
        <source>The web server answers 200.</source>
        <translation>خادم الويب يرد بالرمز 200.</translation>
    </message>
    <message>
        <source>The web server says the file is not there ({status}).</source>
        <translation>خادم الويب يقول إن الملف غير موجود ({status}).</translation>
    </message>
    <message>
        <source>Senders see no policy.</source>
        <translation>لا ترى الخوادم المرسِلة أي سياسة.</translation>
    </message>
    <message>
        <source>Put the file at /.well-known/mta-sts.txt. Some web servers hide directories that start with a dot.</source>
        <translation>ضع الملف في /.well-known/mta-sts.txt. بعض خوادم الويب يخفي المجلدات التي تبدأ بنقطة.</translation>
    </message>
    <message>
        <source>The web server denies access ({status}).</source>
        <translation>خادم الويب يرفض الوصول ({status}).</translation>
    </message>
    <message>
        <source>Senders have no login and no browser.</source>
        <translation>ليس لدى الخوادم المرسِلة حساب دخول ولا متصفح.</translation>
    </message>
    <message>
        <source>Allow everyone to read this path.</source>
        <translation>اسمح للجميع بقراءة هذا المسار.</translation>
    </message>
    <message>
        <source>The web server fails ({status}).</source>
        <translation>خادم الويب يتعطل ({status}).</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy.</source>
        <translation>لا تستطيع الخوادم المرسِلة تحديث السياسة.</translation>
    </message>
    <message>
        <source>Check the web server log.</source>
        <translation>راجع سجل أحداث خادم الويب.</translation>
    </message>
    <message>
        <source>The web server answers {status}.</source>
        <translation>خادم الويب يرد بالرمز {status}.</translation>
    </message>
    <message>
        <source>Only 200 is accepted.</source>
        <translation>لا يُقبل إلا الرمز 200.</translation>
    </message>
    <message>
        <source>Serve the file as a plain static file.</source>
        <translation>قدّم الملف كملف ثابت عادي.</translation>
    </message>
    <message>
        <source>Senders do not get the whole file.</source>
        <translation>لا يصل الملف كاملًا إلى الخوادم المرسِلة.</translation>
    </message>
    <message>
        <source>the answer did not arrive in time</source>
        <translation>لم يصل الرد في الوقت المحدد</translation>
    </message>
    <message>
        <source>the answer is a redirect</source>
        <translation>الرد إعادة توجيه</translation>
    </message>
    <message>
        <source>The web server does not redirect.</source>
        <translation>خادم الويب لا يعيد التوجيه.</translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}) to {location}.</source>
        <translation>الرد إعادة توجيه ({status}) إلى {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow it. Browsers and many test tools do, so it looks fine there.</source>
        <translation>يُمنع على الخوادم المرسِلة أن تتبعها. أما المتصفحات وكثير من أدوات الاختبار فتتبعها، فيبدو كل شيء فيها سليمًا.</translation>
    </message>
    <message>
        <source>Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.</source>
        <translation>قدّم الملف مباشرة: استثن هذا المسار من «فرض www» و«إضافة الشرطة المائلة» والتوجيه إلى صفحة الدخول.</translation>
    </message>
    <message>
        <source>The file is delivered as text/plain.</source>
        <translation>يُسلَّم الملف بالنوع text/plain.</translation>
    </message>
    <message>
        <source>The file is delivered as HTML.</source>
        <translation>يُسلَّم الملف بصيغة HTML.</translation>
    </message>
    <message>
        <source>Senders reject it to be safe from pages that users can upload; an error page with status 200 looks the same.</source>
        <translation>ترفضه الخوادم المرسِلة احترازًا من الصفحات التي يمكن للمستخدمين رفعها، وصفحة الخطأ ذات الرمز 200 تبدو مثله.</translation>
    </message>
    <message>
        <source>Serve a static file as text/plain.</source>
        <translation>قدّم ملفًا ثابتًا بالنوع text/plain.</translation>
    </message>
    <message>
        <source>The file is delivered as {type}.</source>
        <translation>يُسلَّم الملف بالنوع {type}.</translation>
    </message>
    <message>
        <source>chasquid, maddy and both Postfix helpers refuse it; others do not look.</source>
        <translation>يرفضه chasquid وmaddy وكلا البرنامجين المساعدين لـ Postfix، ولا تتحقق منه البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain for .txt.</source>
        <translation>اضبط Content-Type: text/plain للملفات ذات الامتداد txt.</translation>
    </message>
    <message>
        <source>There is no Content-Type header.</source>
        <translation>لا توجد ترويسة Content-Type.</translation>
    </message>
    <message>
        <source>Same senders refuse it.</source>
        <translation>ترفضه الخوادم المرسِلة نفسها.</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain.</source>
        <translation>اضبط Content-Type: text/plain.</translation>
    </message>
    <message>
        <source>The file comes uncompressed, in a charset that senders know.</source>
        <translation>يصل الملف دون ضغط، وبمجموعة محارف تعرفها الخوادم المرسِلة.</translation>
    </message>
    <message>
        <source>The charset is {charset}.</source>
        <translation>مجموعة المحارف هي {charset}.</translation>
    </message>
    <message>
        <source>Only utf-8 and us-ascii are foreseen.</source>
        <translation>لم يُنصّ إلا على utf-8 وus-ascii.</translation>
    </message>
    <message>
        <source>Announce utf-8 or nothing.</source>
        <translation>أعلن utf-8 أو لا تعلن شيئًا.</translation>
    </message>
    <message>
        <source>The file holds non-ASCII text but no charset is announced.</source>
        <translation>يحتوي الملف على نص خارج ASCII دون إعلان مجموعة محارف.</translation>
    </message>
    <message>
        <source>postfix-mta-sts-resolver then reads it as ASCII and fails.</source>
        <translation>يقرؤه postfix-mta-sts-resolver عندئذ بترميز ASCII ويفشل.</translation>
    </message>
    <message>
        <source>Keep the file pure ASCII.</source>
        <translation>اجعل الملف ASCII خالصًا.</translation>
    </message>
    <message>
        <source>The file comes compressed ({encoding}) although nobody asked.</source>
        <translation>يصل الملف مضغوطًا ({encoding}) مع أن أحدًا لم يطلب ذلك.</translation>
    </message>
    <message>
        <source>Senders would parse the compressed bytes.</source>
        <translation>ستحلل الخوادم المرسِلة البايتات المضغوطة.</translation>
    </message>
    <message>
        <source>Switch forced compression off for this path.</source>
        <translation>أوقف الضغط الإجباري لهذا المسار.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>حجم الملف {size} بايت.</translation>
    </message>
    <message>
        <source>chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes.</source>
        <translation>لا يقرأ chasquid إلا أول 10 كيبيبايت، وتبدأ حدود البرامج الأخرى من 64000 بايت.</translation>
    </message>
    <message>
        <source>Shorten the mx list with wildcards.</source>
        <translation>اختصر قائمة mx بحروف البدل.</translation>
    </message>
    <message>
        <source>Senders stop reading at 64 KiB and reject it.</source>
        <translation>تتوقف الخوادم المرسِلة عن القراءة عند 64 كيبيبايت وترفض الملف.</translation>
    </message>
    <message>
        <source>Shorten it; a policy needs a few hundred bytes.</source>
        <translation>اختصره، فالسياسة تحتاج إلى بضع مئات من البايتات.</translation>
    </message>
    <message>
        <source>The file arrives in {seconds} s.</source>
        <translation>يصل الملف خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>It took {seconds} s to get the file.</source>
        <translation>استغرق جلب الملف {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The standard suggests a limit of 60 s, but postfix-tlspol waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</source>
        <translation>يقترح المعيار حدًا قدره 60 ثانية، لكن postfix-tlspol ينتظر ثانيتين، وينتظر postfix-mta-sts-resolver أربع ثوانٍ، وينتظر Halon خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>Serve a static file without cold starts.</source>
        <translation>قدّم ملفًا ثابتًا دون تأخر في بدء التشغيل.</translation>
    </message>
    <message>
        <source>The file did not arrive within {seconds} s.</source>
        <translation>لم يصل الملف خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Senders give up.</source>
        <translation>تكف الخوادم المرسِلة عن المحاولة.</translation>
    </message>
    <message>
        <source>Fix the web server.</source>
        <translation>أصلح خادم الويب.</translation>
    </message>
    <message>
        <source>the time for this domain ran out</source>
        <translation>انتهت المهلة المخصصة لهذا النطاق</translation>
    </message>
    <message>
        <source>Status 200</source>
        <translation>الرمز 200</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>لا إعادة توجيه</translation>
    </message>
    <message>
        <source>Content-Type text/plain</source>
        <translation>Content-Type text/plain</translation>
    </message>
    <message>
        <source>Charset and compression</source>
        <translation>مجموعة المحارف والضغط</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>This computer and the web server agree about the time.</source>
        <translation>هذا الحاسوب وخادم الويب متفقان على الوقت.</translation>
    </message>
    <message>
        <source>This computer and the web server disagree by {minutes} minutes.</source>
        <translation>الفرق بين وقت هذا الحاسوب ووقت خادم الويب {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>Certificate dates are judged with the local clock.</source>
        <translation>يُحكم على تواريخ الشهادات وفق الساعة المحلية.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with that of mta-sts.{domain}, set the one that is wrong, then run the checks again.</source>
        <translation>قارن ساعة هذا الحاسوب بساعة mta-sts.{domain}، واضبط الخاطئة منهما، ثم شغّل الفحوص من جديد.</translation>
    </message>
    <message>
        <source>the web server does not tell its time</source>
        <translation>خادم الويب لا يعلن وقته</translation>
    </message>
    <message>
        <source>The policy is at the right place.</source>
        <translation>السياسة في المكان الصحيح.</translation>
    </message>
    <message>
        <source>The policy is at {found}.</source>
        <translation>السياسة موجودة في {found}.</translation>
    </message>
    <message>
        <source>Senders only ask https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>لا تسأل الخوادم المرسِلة إلا عن https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Move it: folder “.well-known”, file “mta-sts.txt” inside it, on the host mta-sts.{domain}.</source>
        <translation>انقلها: المجلد «.well-known» وبداخله الملف «mta-sts.txt» على المضيف mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>the answer for the right place says nothing of others</source>
        <translation>الرد عن المكان الصحيح لا يدل على غيره</translation>
    </message>
    <message>
        <source>there is no policy, not even at one of the usual wrong places</source>
        <translation>لا توجد سياسة، ولا حتى في أحد الأماكن الخاطئة المعتادة</translation>
    </message>
    <message>
        <source>Senders and browsers get the same answer.</source>
        <translation>تحصل الخوادم المرسِلة والمتصفحات على الرد نفسه.</translation>
    </message>
    <message>
        <source>To {client} the web server answers {what}, to {other} it answers {else}.</source>
        <translation>يرد خادم الويب على {client} بما يلي: {what}، وعلى {other} بما يلي: {else}.</translation>
    </message>
    <message>
        <source>Senders are not browsers and never solve a challenge.</source>
        <translation>الخوادم المرسِلة ليست متصفحات ولا تحل أي اختبار تحقق أبدًا.</translation>
    </message>
    <message>
        <source>Exempt https://mta-sts.{domain}/.well-known/mta-sts.txt from bot, country and rate filters.</source>
        <translation>استثن https://mta-sts.{domain}/.well-known/mta-sts.txt من مرشحات الروبوتات والبلدان ومعدل الطلبات.</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <source>a client without a name</source>
        <translation>عميل بلا اسم</translation>
    </message>
    <message>
        <source>%1 with a page that wants a browser</source>
        <translation>%1 مع صفحة تتطلب متصفحًا</translation>
    </message>
    <message>
        <source>200 without a policy</source>
        <translation>200 دون سياسة</translation>
    </message>
    <message>
        <source>the server does not answer so many questions</source>
        <translation>الخادم لا يرد على هذا العدد من الطلبات</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>لم يصل أي رد كامل</translation>
    </message>
    <message>
        <source>No cache hands out an old copy.</source>
        <translation>لا تقدّم أي ذاكرة مؤقتة نسخة قديمة.</translation>
    </message>
    <message>
        <source>A cache in front of the web server may hand out an old copy: {what}.</source>
        <translation>قد تقدّم ذاكرة مؤقتة أمام خادم الويب نسخة قديمة: {what}.</translation>
    </message>
    <message>
        <source>After a policy change it may hand out the old text together with the new id.</source>
        <translation>بعد تغيير السياسة قد تقدّم النص القديم مع id الجديد.</translation>
    </message>
    <message>
        <source>Empty the cache for mta-sts.{domain} on changes; about 60 s of caching is suggested for proxies.</source>
        <translation>أفرغ الذاكرة المؤقتة للاسم mta-sts.{domain} عند كل تغيير. يُقترح للوكلاء تخزين مؤقت لنحو 60 ثانية.</translation>
    </message>
    <message>
        <source>its copy is %1 s old</source>
        <translation>عمر نسختها %1 ثانية</translation>
    </message>
    <message>
        <source>a request that passes it by brings another text</source>
        <translation>الطلب الذي يتجاوزها يأتي بنص آخر</translation>
    </message>
    <message>
        <source>no request past a cache was answered with the file</source>
        <translation>لم يحصل أي طلب يتجاوز الذاكرة المؤقتة على الملف</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>File at the right place</source>
        <translation>الملف في المكان الصحيح</translation>
    </message>
    <message>
        <source>No bot protection</source>
        <translation>لا حماية من الروبوتات</translation>
    </message>
    <message>
        <source>No stale copies</source>
        <translation>لا نسخ قديمة</translation>
    </message>
    <message>
        <source>Port 443 of mta-sts.{domain} answers.</source>
        <translation>المنفذ 443 على mta-sts.{domain} يرد.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) does not answer on port 443.</source>
        <translation>المضيف mta-sts.{domain} ({ip}) لا يرد على المنفذ 443.</translation>
    </message>
    <message>
        <source>Usually a firewall; senders treat the domain as one without policy.</source>
        <translation>السبب عادةً جدار ناري، وتعامل الخوادم المرسِلة النطاق كأنه بلا سياسة.</translation>
    </message>
    <message>
        <source>Open TCP 443 to the whole internet.</source>
        <translation>افتح المنفذ TCP 443 للإنترنت كله.</translation>
    </message>
    <message>
        <source>{ip} refuses connections on port 443.</source>
        <translation>العنوان {ip} يرفض الاتصالات على المنفذ 443.</translation>
    </message>
    <message>
        <source>No web server listens there.</source>
        <translation>لا يستمع هناك أي خادم ويب.</translation>
    </message>
    <message>
        <source>Start the web server or correct the address.</source>
        <translation>شغّل خادم الويب أو صحّح العنوان.</translation>
    </message>
    <message>
        <source>Only plain HTTP (port 80) is offered.</source>
        <translation>لا يتوفر إلا HTTP غير المشفر (المنفذ 80).</translation>
    </message>
    <message>
        <source>The policy must come over HTTPS; port 80 is never tried.</source>
        <translation>يجب أن تصل السياسة عبر HTTPS، والمنفذ 80 لا يُجرَّب أبدًا.</translation>
    </message>
    <message>
        <source>Enable HTTPS with a certificate for mta-sts.{domain}.</source>
        <translation>فعّل HTTPS بشهادة للاسم mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The TLS handshake succeeds.</source>
        <translation>تنجح مصافحة TLS.</translation>
    </message>
    <message>
        <source>Port 443 answers without TLS.</source>
        <translation>المنفذ 443 يرد دون TLS.</translation>
    </message>
    <message>
        <source>Senders can not connect.</source>
        <translation>لا تستطيع الخوادم المرسِلة الاتصال.</translation>
    </message>
    <message>
        <source>Enable TLS on this port.</source>
        <translation>فعّل TLS على هذا المنفذ.</translation>
    </message>
    <message>
        <source>The server ends the handshake: {alert}.</source>
        <translation>الخادم ينهي المصافحة: {alert}.</translation>
    </message>
    <message>
        <source>Often the web server has no site for this name.</source>
        <translation>كثيرًا ما يكون السبب أن خادم الويب ليس لديه موقع بهذا الاسم.</translation>
    </message>
    <message>
        <source>Add mta-sts.{domain} to the site and its certificate.</source>
        <translation>أضف mta-sts.{domain} إلى الموقع وإلى شهادته.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>الخادم يطلب شهادة من العميل.</translation>
    </message>
    <message>
        <source>Senders do not have one.</source>
        <translation>ليس لدى الخوادم المرسِلة شهادة كهذه.</translation>
    </message>
    <message>
        <source>Switch that off for this host.</source>
        <translation>عطّل ذلك لهذا المضيف.</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}.</source>
        <translation>المضيف mta-sts.{domain} ({ip}) يقبل الاتصال لكنه لا يكمل مصافحة TLS، والخطأ: {error}.</translation>
    </message>
    <message>
        <source>Senders give up waiting and see no policy.</source>
        <translation>تكف الخوادم المرسِلة عن الانتظار ولا ترى سياسة.</translation>
    </message>
    <message>
        <source>Check what listens on port 443; a web server with TLS has to answer there.</source>
        <translation>تحقق مما يستمع على المنفذ 443، إذ يجب أن يرد هناك خادم ويب يدعم TLS.</translation>
    </message>
    <message>
        <source>the server only knows old TLS versions</source>
        <translation>الخادم لا يعرف إلا إصدارات TLS قديمة</translation>
    </message>
    <message>
        <source>{version} is used.</source>
        <translation>يُستخدم {version}.</translation>
    </message>
    <message>
        <source>The server only offers {version}.</source>
        <translation>لا يعرض الخادم إلا {version}.</translation>
    </message>
    <message>
        <source>Senders require TLS 1.2 or newer.</source>
        <translation>تتطلب الخوادم المرسِلة TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>فعّل TLS 1.2 و1.3.</translation>
    </message>
    <message>
        <source>the handshake ends before a version is agreed on</source>
        <translation>تنتهي المصافحة قبل الاتفاق على إصدار</translation>
    </message>
    <message>
        <source>The certificate names mta-sts.{domain}.</source>
        <translation>الشهادة تذكر mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The certificate is for {names}.</source>
        <translation>الشهادة صادرة للأسماء التالية: {names}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}.</source>
        <translation>ترفض الخوادم المرسِلة السياسة. وحتى مع CNAME إلى مزود يجب أن تذكر الشهادة mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain}.</source>
        <translation>احصل على شهادة للاسم mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The name is only in the old common-name field.</source>
        <translation>الاسم موجود فقط في حقل common-name القديم.</translation>
    </message>
    <message>
        <source>Current software does not look there.</source>
        <translation>البرامج الحالية لا تنظر فيه.</translation>
    </message>
    <message>
        <source>Issue a certificate with the name as SAN.</source>
        <translation>أصدر شهادة تذكر الاسم في SAN.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted authority.</source>
        <translation>الشهادة تقود إلى جهة إصدار موثوقة.</translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation>الشهادة موقَّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>Senders only accept public authorities.</source>
        <translation>لا تقبل الخوادم المرسِلة إلا جهات الإصدار العامة.</translation>
    </message>
    <message>
        <source>Use a public CA, for example Let&apos;s Encrypt.</source>
        <translation>استخدم جهة إصدار عامة، مثل Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The certificate comes from {issuer}, which is not generally trusted.</source>
        <translation>الشهادة صادرة عن {issuer}، وهي جهة غير موثوقة عمومًا.</translation>
    </message>
    <message>
        <source>Senders refuse it.</source>
        <translation>ترفضها الخوادم المرسِلة.</translation>
    </message>
    <message>
        <source>Use a public CA.</source>
        <translation>استخدم جهة إصدار عامة.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate {missing}.</source>
        <translation>الخادم لا يرسل الشهادة الوسيطة {missing}.</translation>
    </message>
    <message>
        <source>Browsers fill the gap, mail servers do not.</source>
        <translation>المتصفحات تسد هذا النقص، أما خوادم البريد فلا.</translation>
    </message>
    <message>
        <source>Install the full chain.</source>
        <translation>ثبّت السلسلة كاملة.</translation>
    </message>
    <message>
        <source>The certificate is refused by current software: {what}.</source>
        <translation>البرامج الحالية ترفض الشهادة: {what}.</translation>
    </message>
    <message>
        <source>Senders refuse it as well.</source>
        <translation>ترفضها الخوادم المرسِلة أيضًا.</translation>
    </message>
    <message>
        <source>Issue a new certificate with a key of at least 2048 bits, for server authentication.</source>
        <translation>أصدر شهادة جديدة بمفتاح لا يقل عن 2048 بت، لمصادقة الخوادم.</translation>
    </message>
    <message>
        <source>The certificate was revoked on {date}.</source>
        <translation>أُبطلت الشهادة في {date}.</translation>
    </message>
    <message>
        <source>The server itself hands out this status; senders may look at it and then refuse.</source>
        <translation>الخادم نفسه يقدّم هذه الحالة، وقد تنظر فيها الخوادم المرسِلة فترفض.</translation>
    </message>
    <message>
        <source>Replace the certificate of mta-sts.{domain}.</source>
        <translation>استبدل شهادة mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The server sends {count} certificates; only the first {limit} are looked at.</source>
        <translation>يرسل الخادم شهادات عددها {count}، ويُفحص أول {limit} منها فقط.</translation>
    </message>
    <message>
        <source>Senders have limits as well and may give up.</source>
        <translation>للخوادم المرسِلة حدود أيضًا وقد تكف عن المحاولة.</translation>
    </message>
    <message>
        <source>Senders have limits: Postfix refuses a chain of more than 10 intermediates.</source>
        <translation>للخوادم المرسِلة حدود: يرفض Postfix سلسلة فيها أكثر من 10 شهادات وسيطة.</translation>
    </message>
    <message>
        <source>A certificate that {host} sends has an RSA key of {bits} bits.</source>
        <translation>إحدى الشهادات التي يرسلها {host} لها مفتاح RSA طوله {bits} بت.</translation>
    </message>
    <message>
        <source>Senders written in Go take no more than 8192 bits and refuse it.</source>
        <translation>الخوادم المرسِلة المكتوبة بلغة Go لا تقبل أكثر من 8192 بت وترفضها.</translation>
    </message>
    <message>
        <source>Use certificates with keys of 2048 to 4096 bits.</source>
        <translation>استخدم شهادات بمفاتيح من 2048 إلى 4096 بت.</translation>
    </message>
    <message>
        <source>Send the certificate and its intermediates alone.</source>
        <translation>أرسل الشهادة وشهاداتها الوسيطة فقط.</translation>
    </message>
    <message>
        <source>The certificate is valid until {date}.</source>
        <translation>الشهادة صالحة حتى {date}.</translation>
    </message>
    <message>
        <source>The certificate expired on {date}.</source>
        <translation>انتهت صلاحية الشهادة في {date}.</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy; when their cached copy runs out, protection ends.</source>
        <translation>لا تستطيع الخوادم المرسِلة تحديث السياسة، وعندما تنتهي نسختها المخزنة تنتهي الحماية.</translation>
    </message>
    <message>
        <source>Renew it and check the automatic renewal.</source>
        <translation>جدّدها وتحقق من التجديد التلقائي.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}.</source>
        <translation>الشهادة لا تصبح صالحة إلا من {date}.</translation>
    </message>
    <message>
        <source>Senders refuse it until then.</source>
        <translation>ترفضها الخوادم المرسِلة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing machine or wait.</source>
        <translation>تحقق من ساعة الجهاز الذي أصدرها أو انتظر.</translation>
    </message>
    <message>
        <source>The certificate is good for another {days} days.</source>
        <translation>الأيام المتبقية من صلاحية الشهادة عددها {days}.</translation>
    </message>
    <message>
        <source>The certificate ends in {days} days.</source>
        <translation>الأيام الباقية حتى انتهاء الشهادة عددها {days}.</translation>
    </message>
    <message>
        <source>Renewal seems to be late.</source>
        <translation>يبدو أن التجديد متأخر.</translation>
    </message>
    <message>
        <source>Check the renewal job.</source>
        <translation>تحقق من مهمة التجديد.</translation>
    </message>
    <message>
        <source>All addresses answer alike.</source>
        <translation>كل العناوين ترد بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>{ip} does not work: {error}.</source>
        <translation>العنوان {ip} لا يعمل: {error}.</translation>
    </message>
    <message>
        <source>Senders that pick this address fail; some try only one address.</source>
        <translation>تفشل الخوادم المرسِلة التي تختار هذا العنوان، وبعضها لا يجرب إلا عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>Repair it or remove the record, often a forgotten AAAA.</source>
        <translation>أصلحه أو احذف السجل، وكثيرًا ما يكون سجل AAAA منسيًا.</translation>
    </message>
    <message>
        <source>{ip} does not answer like {other}: {what}.</source>
        <translation>العنوان {ip} لا يرد مثل {other}: {what}.</translation>
    </message>
    <message>
        <source>Which policy applies depends on luck.</source>
        <translation>أي سياسة تُطبَّق أمر متروك للمصادفة.</translation>
    </message>
    <message>
        <source>Bring all servers to the same state.</source>
        <translation>اجعل كل الخوادم في الحالة نفسها.</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>شهادة مختلفة</translation>
    </message>
    <message>
        <source>another HTTP status</source>
        <translation>رمز حالة HTTP مختلف</translation>
    </message>
    <message>
        <source>another policy text</source>
        <translation>نص سياسة مختلف</translation>
    </message>
    <message>
        <source>Port 443 answers</source>
        <translation>المنفذ 443 يرد</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>مصافحة TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>إصدار TLS</translation>
    </message>
    <message>
        <source>Certificate is for mta-sts</source>
        <translation>الشهادة للاسم mta-sts</translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation>الشهادة موثوقة</translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation>تواريخ الشهادة</translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation>تجديد الشهادة</translation>
    </message>
    <message>
        <source>Every address works</source>
        <translation>كل عنوان يعمل</translation>
    </message>
    <message>
        <source>{total} sessions of {senders} senders were reported over two weeks, and none failed.</source>
        <translation>عدد الجلسات المبلَّغ عنها خلال أسبوعين {total}، وعدد الجهات المرسِلة {senders}، ولم تفشل أي جلسة.</translation>
    </message>
    <message>
        <source>No TLS report was imported yet.</source>
        <translation>لم يُستورد أي تقرير TLS بعد.</translation>
    </message>
    <message>
        <source>Reports show how real senders see your servers. The first come after one to two days.</source>
        <translation>تُظهر التقارير كيف ترى الجهات المرسِلة الحقيقية خوادمك. تصل أولى التقارير بعد يوم أو يومين.</translation>
    </message>
    <message>
        <source>Open the report mailbox and import the attachments.</source>
        <translation>افتح صندوق بريد التقارير واستورد المرفقات.</translation>
    </message>
    <message>
        <source>The imported reports of the last two weeks come from {senders} senders and cover {days} days.</source>
        <translation>التقارير المستوردة عن الأسبوعين الأخيرين: عدد الجهات المرسِلة {senders}، وعدد الأيام المشمولة {days}.</translation>
    </message>
    <message>
        <source>Two senders and two weeks without a gap are needed to say that all is well.</source>
        <translation>لا بد من جهتين مرسِلتين وأسبوعين بلا انقطاع للقول إن كل شيء سليم.</translation>
    </message>
    <message>
        <source>Import the missing reports, or wait for more.</source>
        <translation>استورد التقارير الناقصة، أو انتظر المزيد.</translation>
    </message>
    <message>
        <source>{failed} of {total} sessions failed: {types}.</source>
        <translation>عدد الجلسات الفاشلة {failed} من أصل {total}، والأنواع: {types}.</translation>
    </message>
    <message>
        <source>In enforce mode these messages would be delayed or returned.</source>
        <translation>في وضع enforce كانت هذه الرسائل ستتأخر أو تُعاد.</translation>
    </message>
    <message>
        <source>Fix the cause of each first: {types}.</source>
        <translation>عالج أولًا سبب كل من: {types}.</translation>
    </message>
    <message>
        <source>Senders report that they found no policy.</source>
        <translation>تبلّغ جهات مرسِلة بأنها لم تجد سياسة.</translation>
    </message>
    <message>
        <source>They could not see record or file at that time.</source>
        <translation>لم تستطع رؤية السجل أو الملف في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Compare with the checks of _mta-sts.{domain} and mta-sts.{domain} above.</source>
        <translation>قارن بفحوص _mta-sts.{domain} وmta-sts.{domain} أعلاه.</translation>
    </message>
    <message>
        <source>The policy is enforced, and checks and reports agree that it is met.</source>
        <translation>السياسة مفروضة، والفحوص والتقارير متفقة على أنها مستوفاة.</translation>
    </message>
    <message>
        <source>Everything is ready for enforce.</source>
        <translation>كل شيء جاهز للوضع enforce.</translation>
    </message>
    <message>
        <source>Only enforce protects your mail.</source>
        <translation>لا يحمي بريدك إلا الوضع enforce.</translation>
    </message>
    <message>
        <source>Change the file to mode: enforce, check it here, then set a new id. Raise max_age to weeks after a few quiet days.</source>
        <translation>غيّر الملف إلى mode: enforce، وافحصه هنا، ثم اضبط id جديدًا. ارفع max_age إلى أسابيع بعد بضعة أيام هادئة.</translation>
    </message>
    <message>
        <source>Not yet ready for enforce: {reasons}.</source>
        <translation>غير جاهز بعد للوضع enforce: {reasons}.</translation>
    </message>
    <message>
        <source>Switching now could stop mail.</source>
        <translation>التحويل الآن قد يوقف البريد.</translation>
    </message>
    <message>
        <source>Work through the list: {reasons}.</source>
        <translation>عالج ما في القائمة: {reasons}.</translation>
    </message>
    <message>
        <source>The policy is enforced, but this stands against it: {reasons}.</source>
        <translation>السياسة مفروضة، لكن هناك ما يعارضها: {reasons}.</translation>
    </message>
    <message>
        <source>Mail from senders such as Google and Microsoft is being held or returned.</source>
        <translation>البريد من جهات مثل Google وMicrosoft يُحتجز أو يُعاد.</translation>
    </message>
    <message>
        <source>Fix it now: {reasons}. If that takes long, set mode testing and a new id.</source>
        <translation>عالج ذلك الآن: {reasons}. وإن كان سيستغرق وقتًا طويلًا، فاضبط الوضع testing وid جديدًا.</translation>
    </message>
    <message>
        <source>not everything could be looked at from here</source>
        <translation>تعذّر فحص كل شيء من هنا</translation>
    </message>
    <message>
        <source>no TLS report was imported yet</source>
        <translation>لم يُستورد أي تقرير TLS بعد</translation>
    </message>
    <message>
        <source>two weeks of TLS reports are not complete yet</source>
        <translation>تقارير TLS لأسبوعين لم تكتمل بعد</translation>
    </message>
    <message>
        <source>the policy is enforced already, and no TLS report was imported</source>
        <translation>السياسة مفروضة بالفعل، ولم يُستورد أي تقرير TLS</translation>
    </message>
    <message>
        <source>failures in TLS reports: %1</source>
        <translation>حالات فشل في تقارير TLS: %1</translation>
    </message>
    <message>
        <source>something keeps senders from the policy itself</source>
        <translation>هناك ما يحجب السياسة نفسها عن الخوادم المرسِلة</translation>
    </message>
    <message>
        <source>no TLS report of the last two weeks tells of a sender that found the policy</source>
        <translation>لا يذكر أي من تقارير TLS للأسبوعين الأخيرين جهة مرسِلة وجدت السياسة</translation>
    </message>
    <message>
        <source>senders that found no policy</source>
        <translation>جهات مرسِلة لم تجد سياسة</translation>
    </message>
    <message>
        <source>Reports are coming in</source>
        <translation>التقارير تصل</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>جاهز للوضع enforce</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>لم يُسأل عن شيء</translation>
    </message>
    <message>
        <source> (the DNSSEC signatures do not verify)</source>
        <translation> (تواقيع DNSSEC لا تجتاز التحقق)</translation>
    </message>
    <message>
        <source>only the first look was wanted</source>
        <translation>طُلب الفحص الأول فقط</translation>
    </message>
    <message>
        <source>the history could not be read</source>
        <translation>تعذرت قراءة المحفوظات</translation>
    </message>
    <message>
        <source>The certificate names {mx}.</source>
        <translation>الشهادة تذكر {mx}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is for {names}.</source>
        <translation>شهادة {mx} صادرة للأسماء التالية: {names}.</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver.</source>
        <translation>في وضع enforce لن تسلّم الخوادم المرسِلة البريد.</translation>
    </message>
    <message>
        <source>The certificate of {mx} names {domain} but not {mx}.</source>
        <translation>شهادة {mx} تذكر {domain} ولا تذكر {mx}.</translation>
    </message>
    <message>
        <source>The MX host name counts, not the mail domain.</source>
        <translation>المعتبر هو اسم مضيف MX لا نطاق البريد.</translation>
    </message>
    <message>
        <source>Add {mx} to the certificate.</source>
        <translation>أضف {mx} إلى الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of {mx} leads to a trusted authority.</source>
        <translation>شهادة {mx} تقود إلى جهة إصدار موثوقة.</translation>
    </message>
    <message>
        <source>{mx} uses a self-signed certificate.</source>
        <translation>الخادم {mx} يستخدم شهادة موقَّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>Common on mail servers, but MTA-STS needs a public authority.</source>
        <translation>هذا شائع في خوادم البريد، لكن MTA-STS يتطلب جهة إصدار عامة.</translation>
    </message>
    <message>
        <source>Install a certificate from a public CA.</source>
        <translation>ثبّت شهادة من جهة إصدار عامة.</translation>
    </message>
    <message>
        <source>The certificate of {mx} comes from {issuer}.</source>
        <translation>شهادة {mx} صادرة عن {issuer}.</translation>
    </message>
    <message>
        <source>Senders do not trust it.</source>
        <translation>لا تثق بها الخوادم المرسِلة.</translation>
    </message>
    <message>
        <source>{mx} does not send the intermediate certificate.</source>
        <translation>الخادم {mx} لا يرسل الشهادة الوسيطة.</translation>
    </message>
    <message>
        <source>Senders can not build the chain.</source>
        <translation>لا تستطيع الخوادم المرسِلة بناء السلسلة.</translation>
    </message>
    <message>
        <source>Configure the full chain file.</source>
        <translation>اضبط الخادم على ملف السلسلة الكاملة.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is refused by current software: {what}.</source>
        <translation>شهادة {mx} ترفضها البرامج الحالية: {what}.</translation>
    </message>
    <message>
        <source>{mx} sends {count} certificates; no more than {limit} are sure to be looked at.</source>
        <translation>يرسل {mx} شهادات عددها {count}، ولا يُضمن فحص أكثر من {limit} منها.</translation>
    </message>
    <message>
        <source>Send the certificate of {mx} and its intermediates alone.</source>
        <translation>أرسل شهادة {mx} وشهاداتها الوسيطة فقط.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid until {date}.</source>
        <translation>شهادة {mx} صالحة حتى {date}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} expired on {date}.</source>
        <translation>انتهت صلاحية شهادة {mx} في {date}.</translation>
    </message>
    <message>
        <source>Renew it and reload the mail server.</source>
        <translation>جدّدها وأعد تحميل خادم البريد.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid only from {date}.</source>
        <translation>شهادة {mx} لا تصبح صالحة إلا من {date}.</translation>
    </message>
    <message>
        <source>Check the clock or wait.</source>
        <translation>تحقق من الساعة أو انتظر.</translation>
    </message>
    <message>
        <source>The certificate of {mx} is good for another {days} days.</source>
        <translation>الأيام المتبقية من صلاحية شهادة {mx} عددها {days}.</translation>
    </message>
    <message>
        <source>The certificate of {mx} ends in {days} days.</source>
        <translation>الأيام الباقية حتى انتهاء شهادة {mx} عددها {days}.</translation>
    </message>
    <message>
        <source>Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded.</source>
        <translation>انتهاء الشهادة يوقف البريد في وضع enforce. وكثيرًا ما يُجدَّد الملف دون إعادة تحميل الخادم.</translation>
    </message>
    <message>
        <source>Check renewal and reload.</source>
        <translation>تحقق من التجديد وإعادة التحميل.</translation>
    </message>
    <message>
        <source>Mail server certificate names the MX</source>
        <translation>شهادة خادم البريد تذكر MX</translation>
    </message>
    <message>
        <source>Mail server certificate is trusted</source>
        <translation>شهادة خادم البريد موثوقة</translation>
    </message>
    <message>
        <source>Mail server certificate dates</source>
        <translation>تواريخ شهادة خادم البريد</translation>
    </message>
    <message>
        <source>Mail server certificate renewal</source>
        <translation>تجديد شهادة خادم البريد</translation>
    </message>
    <message>
        <source>its certificate is not in order</source>
        <translation>شهادته غير سليمة</translation>
    </message>
    <message>
        <source>it only knows old TLS versions</source>
        <translation>لا يعرف إلا إصدارات TLS قديمة</translation>
    </message>
    <message>
        <source>no TLS session comes about</source>
        <translation>لا تنشأ معه جلسة TLS</translation>
    </message>
    <message>
        <source>it is in order</source>
        <translation>كل شيء فيه سليم</translation>
    </message>
    <message>
        <source>{mx} ({ip}) answers on port 25.</source>
        <translation>الخادم {mx} ({ip}) يرد على المنفذ 25.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) does not answer on port 25: {error}.</source>
        <translation>الخادم {mx} ({ip}) لا يرد على المنفذ 25: {error}.</translation>
    </message>
    <message>
        <source>Mail goes to another server or waits.</source>
        <translation>يذهب البريد إلى خادم آخر أو ينتظر.</translation>
    </message>
    <message>
        <source>Check the server and firewall.</source>
        <translation>تحقق من الخادم والجدار الناري.</translation>
    </message>
    <message>
        <source>{mx} greets with {reply}.</source>
        <translation>الخادم {mx} يستقبل الاتصال بالرد {reply}.</translation>
    </message>
    <message>
        <source>It may only refuse this computer; TLS could not be tested.</source>
        <translation>قد يكون الرفض لهذا الحاسوب وحده، وقد تعذّر اختبار TLS.</translation>
    </message>
    <message>
        <source>Run the check from a host with a good reputation.</source>
        <translation>شغّل الفحص من مضيف حسن السمعة.</translation>
    </message>
    <message>
        <source>A line may have 512 bytes; senders break off, and TLS could not be tested.</source>
        <translation>يُسمح للسطر بـ 512 بايت، والخوادم المرسِلة تقطع الاتصال، وقد تعذّر اختبار TLS.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}.</source>
        <translation>تحقق مما يستمع على المنفذ 25 في {mx}.</translation>
    </message>
    <message>
        <source>port 25 cannot be reached from this computer</source>
        <translation>يتعذر الوصول إلى المنفذ 25 من هذا الحاسوب</translation>
    </message>
    <message>
        <source>{mx} offers STARTTLS.</source>
        <translation>الخادم {mx} يعرض STARTTLS.</translation>
    </message>
    <message>
        <source>{mx} does not offer STARTTLS.</source>
        <translation>الخادم {mx} لا يعرض STARTTLS.</translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to it.</source>
        <translation>في وضع enforce يُمنع على الخوادم المرسِلة التسليم إليه.</translation>
    </message>
    <message>
        <source>Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.</source>
        <translation>فعّل TLS في خادم البريد، فبعض الجدران النارية («SMTP fixup») يخفيه.</translation>
    </message>
    <message>
        <source>{mx} answers STARTTLS with {reply}.</source>
        <translation>الخادم {mx} يرد على STARTTLS بـ {reply}.</translation>
    </message>
    <message>
        <source>TLS is not usable.</source>
        <translation>لا يمكن استخدام TLS.</translation>
    </message>
    <message>
        <source>Check certificate and key files of the mail server.</source>
        <translation>تحقق من ملفات الشهادة والمفتاح لخادم البريد.</translation>
    </message>
    <message>
        <source>{mx} sends text in clear behind its answer to STARTTLS: “{text}”.</source>
        <translation>بعد رده على STARTTLS يرسل {mx} نصًا غير مشفر: «{text}».</translation>
    </message>
    <message>
        <source>A sender that reads it as if it had come through TLS can be deceived; others may break off the handshake.</source>
        <translation>الخادم المرسِل الذي يقرؤه كأنه وصل عبر TLS يمكن خداعه، وقد تقطع خوادم أخرى المصافحة.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy in front of it.</source>
        <translation>حدّث خادم البريد، أو الوكيل الذي أمامه.</translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation>خادم البريد لا يرد</translation>
    </message>
    <message>
        <source>the mail server did not let this computer in</source>
        <translation>خادم البريد لم يسمح لهذا الحاسوب بالدخول</translation>
    </message>
    <message>
        <source>The TLS handshake with {mx} succeeds.</source>
        <translation>تنجح مصافحة TLS مع {mx}.</translation>
    </message>
    <message>
        <source>The handshake with {mx} fails: {error}.</source>
        <translation>المصافحة مع {mx} تفشل: {error}.</translation>
    </message>
    <message>
        <source>Senders can not deliver in enforce mode.</source>
        <translation>لا تستطيع الخوادم المرسِلة التسليم في وضع enforce.</translation>
    </message>
    <message>
        <source>Check protocol and cipher settings.</source>
        <translation>تحقق من إعدادات البروتوكول وخوارزميات التشفير.</translation>
    </message>
    <message>
        <source>All addresses of {mx} behave alike.</source>
        <translation>كل عناوين {mx} تتصرف بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>{ip} of {mx} behaves differently: {what}.</source>
        <translation>العنوان {ip} للخادم {mx} يتصرف تصرفًا مختلفًا: {what}.</translation>
    </message>
    <message>
        <source>Backup servers fail exactly when they are needed; senders hardly ever meet them before.</source>
        <translation>الخوادم الاحتياطية تفشل عند الحاجة إليها تحديدًا، ونادرًا ما تتصل بها الخوادم المرسِلة قبل ذلك.</translation>
    </message>
    <message>
        <source>Bring it to the same state or remove it.</source>
        <translation>اجعله في الحالة نفسها أو احذفه.</translation>
    </message>
    <message>
        <source>none of its addresses was looked at</source>
        <translation>لم يُفحص أي من عناوينه</translation>
    </message>
    <message>
        <source>Port 25 answers</source>
        <translation>المنفذ 25 يرد</translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation>STARTTLS معروض</translation>
    </message>
    <message>
        <source>TLS handshake with the mail server</source>
        <translation>مصافحة TLS مع خادم البريد</translation>
    </message>
    <message>
        <source>Every address of the MX works</source>
        <translation>كل عنوان لخادم MX يعمل</translation>
    </message>
    <message>
        <source>{mx} uses {version}.</source>
        <translation>الخادم {mx} يستخدم {version}.</translation>
    </message>
    <message>
        <source>{mx} only offers {version}.</source>
        <translation>الخادم {mx} لا يعرض إلا {version}.</translation>
    </message>
    <message>
        <source>Current senders refuse it.</source>
        <translation>ترفضه الخوادم المرسِلة الحالية.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 on {mx}.</source>
        <translation>فعّل TLS 1.2 و1.3 على {mx}.</translation>
    </message>
    <message>
        <source>{mx} still accepts {version}.</source>
        <translation>الخادم {mx} ما زال يقبل {version}.</translation>
    </message>
    <message>
        <source>Outdated, but no obstacle for MTA-STS.</source>
        <translation>إصدار قديم، لكنه لا يعيق MTA-STS.</translation>
    </message>
    <message>
        <source>Disable it when your partners allow.</source>
        <translation>عطّله عندما يسمح بذلك شركاؤك.</translation>
    </message>
    <message>
        <source>{mx} shows its certificate to whoever asks.</source>
        <translation>الخادم {mx} يعرض شهادته على كل من يطلبها.</translation>
    </message>
    <message>
        <source>{mx} refuses clients that {what} in the handshake (SNI): {error}.</source>
        <translation>في المصافحة (SNI) يرفض {mx} البرامج العميلة التي {what}، والخطأ: {error}.</translation>
    </message>
    <message>
        <source>Mail servers must not insist on it.</source>
        <translation>لا يجوز لخوادم البريد أن تصر على ذلك.</translation>
    </message>
    <message>
        <source>Configure a certificate on {mx} for clients that send no name that it knows.</source>
        <translation>اضبط على {mx} شهادة للبرامج العميلة التي لا ترسل اسمًا يعرفه.</translation>
    </message>
    <message>
        <source>{mx} shows another certificate to clients that send no name: {names}.</source>
        <translation>الخادم {mx} يعرض شهادة أخرى على البرامج العميلة التي لا ترسل اسمًا: {names}.</translation>
    </message>
    <message>
        <source>Fine: senders with MTA-STS send the name of the MX. Some others do not.</source>
        <translation>لا بأس: الخوادم المرسِلة التي تستخدم MTA-STS ترسل اسم MX. وبعض الخوادم الأخرى لا يرسله.</translation>
    </message>
    <message>
        <source>send no name</source>
        <translation>لا ترسل اسمًا</translation>
    </message>
    <message>
        <source>send a name that it does not know</source>
        <translation>ترسل اسمًا لا يعرفه</translation>
    </message>
    <message>
        <source>the server did not let this computer in once more</source>
        <translation>الخادم لم يسمح لهذا الحاسوب بالدخول مرة أخرى</translation>
    </message>
    <message>
        <source>TLS version of the mail server</source>
        <translation>إصدار TLS لخادم البريد</translation>
    </message>
    <message>
        <source>Works with and without SNI</source>
        <translation>يعمل مع SNI ودونه</translation>
    </message>
    <message>
        <source>version, mode and max_age appear once at most.</source>
        <translation>كل من version وmode وmax_age يظهر مرة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>{name} appears {count} times.</source>
        <translation>الحقل {name} يظهر أكثر من مرة، وعدد المرات {count}.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, KumoMTA rejects the file.</source>
        <translation>ينبغي أن يُعتدّ بالأول، لكن معظم الخوادم المرسِلة تأخذ الأخير، ويرفض KumoMTA الملف.</translation>
    </message>
    <message>
        <source>Keep one {name} line.</source>
        <translation>أبقِ سطر {name} واحدًا.</translation>
    </message>
    <message>
        <source>Every field is known.</source>
        <translation>كل الحقول معروفة.</translation>
    </message>
    <message>
        <source>“{name}” is not known. Did you mean {suggestion}?</source>
        <translation>الحقل «{name}» غير معروف. هل تقصد {suggestion}؟</translation>
    </message>
    <message>
        <source>Unknown fields are ignored, so this line has no effect.</source>
        <translation>الحقول غير المعروفة تُتجاهل، فلا أثر لهذا السطر.</translation>
    </message>
    <message>
        <source>Write {suggestion} in line {line}.</source>
        <translation>اكتب {suggestion} في السطر {line}.</translation>
    </message>
    <message>
        <source>Unknown field {name}.</source>
        <translation>حقل غير معروف: {name}.</translation>
    </message>
    <message>
        <source>Senders ignore it; maddy fails when the value holds a colon.</source>
        <translation>تتجاهله الخوادم المرسِلة، ويفشل maddy إذا احتوت القيمة على نقطتين.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>احذف السطر {line}.</translation>
    </message>
    <message>
        <source>The policy is enforced.</source>
        <translation>السياسة مفروضة.</translation>
    </message>
    <message>
        <source>The policy is in testing mode.</source>
        <translation>السياسة في وضع الاختبار.</translation>
    </message>
    <message>
        <source>Problems are reported, mail is still delivered without protection.</source>
        <translation>يُبلَّغ عن المشكلات، لكن البريد ما زال يُسلَّم دون حماية.</translation>
    </message>
    <message>
        <source>Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a new id, for example {newid}.</source>
        <translation>راقب تقارير TLS للنطاق {domain} لمدة أسبوعين، ثم اكتب «mode: enforce» واضبط id جديدًا، مثل {newid}.</translation>
    </message>
    <message>
        <source>The policy is switched off (none).</source>
        <translation>السياسة معطَّلة (none).</translation>
    </message>
    <message>
        <source>Senders drop protection for the domain.</source>
        <translation>تلغي الخوادم المرسِلة حماية النطاق.</translation>
    </message>
    <message>
        <source>Fine while removing MTA-STS; otherwise use testing or enforce.</source>
        <translation>لا بأس بذلك أثناء إزالة MTA-STS، وإلا فاستخدم testing أو enforce.</translation>
    </message>
    <message>
        <source>The switched-off policy has no mx line.</source>
        <translation>السياسة المعطَّلة بلا سطر mx.</translation>
    </message>
    <message>
        <source>That is correct, but chasquid rejects it and keeps the old policy until it runs out, and Stalwart calls it invalid.</source>
        <translation>هذا صحيح، لكن chasquid يرفضها ويُبقي السياسة القديمة حتى تنتهي مدتها، ويعدّها Stalwart غير صالحة.</translation>
    </message>
    <message>
        <source>Leave one mx line in: {suggestion}</source>
        <translation>أبقِ سطر mx واحدًا: {suggestion}</translation>
    </message>
    <message>
        <source>No repeated fields</source>
        <translation>لا حقول مكررة</translation>
    </message>
    <message>
        <source>No unknown fields</source>
        <translation>لا حقول غير معروفة</translation>
    </message>
    <message>
        <source>Policy is enforced</source>
        <translation>السياسة مفروضة</translation>
    </message>
    <message>
        <source>The file is plain text in UTF-8.</source>
        <translation>الملف نص عادي بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with an invisible byte order mark.</source>
        <translation>الملف يبدأ بعلامة ترتيب بايتات (BOM) غير مرئية.</translation>
    </message>
    <message>
        <source>The first field name becomes unreadable, usually “version”.</source>
        <translation>يصبح اسم الحقل الأول غير مقروء، وهو عادةً «version».</translation>
    </message>
    <message>
        <source>Save as “UTF-8 without BOM” or ASCII.</source>
        <translation>احفظ الملف بترميز «UTF-8 بلا BOM» أو ASCII.</translation>
    </message>
    <message>
        <source>The file is saved as UTF-16.</source>
        <translation>الملف محفوظ بترميز UTF-16.</translation>
    </message>
    <message>
        <source>Senders can not read it.</source>
        <translation>لا تستطيع الخوادم المرسِلة قراءته.</translation>
    </message>
    <message>
        <source>Save as UTF-8 or ASCII.</source>
        <translation>احفظه بترميز UTF-8 أو ASCII.</translation>
    </message>
    <message>
        <source>There are unreadable bytes in line {line}.</source>
        <translation>توجد بايتات غير مقروءة في السطر {line}.</translation>
    </message>
    <message>
        <source>Strict senders reject the whole file.</source>
        <translation>الخوادم المرسِلة الصارمة ترفض الملف كله.</translation>
    </message>
    <message>
        <source>Remove them from line {line}; plain ASCII is enough.</source>
        <translation>احذفها من السطر {line}، فنص ASCII العادي يكفي.</translation>
    </message>
    <message>
        <source>The file looks like a policy.</source>
        <translation>يبدو أن الملف سياسة.</translation>
    </message>
    <message>
        <source>An HTML page came instead of the policy.</source>
        <translation>وصلت صفحة HTML بدلًا من السياسة.</translation>
    </message>
    <message>
        <source>Senders see no policy; often it is the start page or an error page.</source>
        <translation>لا ترى الخوادم المرسِلة سياسة، وكثيرًا ما تكون هذه الصفحة الرئيسية أو صفحة خطأ.</translation>
    </message>
    <message>
        <source>Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and exempt the path from rewriting.</source>
        <translation>ارفع ملف النص العادي إلى https://mta-sts.{domain}/.well-known/mta-sts.txt واستثن المسار من إعادة الكتابة.</translation>
    </message>
    <message>
        <source>The file is JSON.</source>
        <translation>الملف بصيغة JSON.</translation>
    </message>
    <message>
        <source>That was an early draft; senders read lines.</source>
        <translation>كانت تلك مسودة مبكرة، والخوادم المرسِلة تقرأ أسطرًا.</translation>
    </message>
    <message>
        <source>Use “key: value” lines, the first one “version: STSv1”.</source>
        <translation>استخدم أسطرًا بصيغة «key: value»، وأولها «version: STSv1».</translation>
    </message>
    <message>
        <source>The file holds the text of the DNS record.</source>
        <translation>الملف يحتوي على نص سجل DNS.</translation>
    </message>
    <message>
        <source>Record and file have different formats.</source>
        <translation>للسجل والملف صيغتان مختلفتان.</translation>
    </message>
    <message>
        <source>Start the file with “version: STSv1”.</source>
        <translation>ابدأ الملف بـ «version: STSv1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>ارفعه من جديد إلى https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Every line has the form “key: value”.</source>
        <translation>كل سطر بصيغة «key: value».</translation>
    </message>
    <message>
        <source>Line {line} has blanks before the {where}.</source>
        <translation>في السطر {line} فراغات قبل {where}.</translation>
    </message>
    <message>
        <source>Strict senders reject the file.</source>
        <translation>الخوادم المرسِلة الصارمة ترفض الملف.</translation>
    </message>
    <message>
        <source>Remove the blanks in line {line}.</source>
        <translation>احذف الفراغات من السطر {line}.</translation>
    </message>
    <message>
        <source>Line {line} looks like a comment.</source>
        <translation>السطر {line} يبدو تعليقًا.</translation>
    </message>
    <message>
        <source>The format has no comments; strict senders reject the file.</source>
        <translation>لا تعليقات في هذه الصيغة، والخوادم المرسِلة الصارمة ترفض الملف.</translation>
    </message>
    <message>
        <source>Remove the line “{text}”.</source>
        <translation>احذف السطر «{text}».</translation>
    </message>
    <message>
        <source>Line {line} is not “key: value”: {text}</source>
        <translation>السطر {line} ليس بصيغة «key: value»، ونصه: {text}</translation>
    </message>
    <message>
        <source>Use one “key: value” per line; correct line {line}.</source>
        <translation>استخدم «key: value» واحدًا في كل سطر، وصحّح السطر {line}.</translation>
    </message>
    <message>
        <source>Line {line} has no value.</source>
        <translation>السطر {line} بلا قيمة.</translation>
    </message>
    <message>
        <source>mox and postfix-tlspol reject the file.</source>
        <translation>يرفض mox وpostfix-tlspol الملف.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>النقطتين</translation>
    </message>
    <message>
        <source>Lines end as they should, and none is empty.</source>
        <translation>الأسطر تنتهي كما ينبغي، ولا سطر فارغًا بينها.</translation>
    </message>
    <message>
        <source>Lines end in {ends}.</source>
        <translation>الأسطر تنتهي بـ {ends}.</translation>
    </message>
    <message>
        <source>Most senders see a single line.</source>
        <translation>معظم الخوادم المرسِلة ترى سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>Save with LF or CRLF; line {line} is the first to correct.</source>
        <translation>احفظ بنهايات أسطر LF أو CRLF، والسطر {line} أول ما يجب تصحيحه.</translation>
    </message>
    <message>
        <source>Line {line} is empty.</source>
        <translation>السطر {line} فارغ.</translation>
    </message>
    <message>
        <source>Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy.</source>
        <translation>لا تسمح به قواعد الصياغة: يتجاهل mox وpostfix-tlspol وmaddy السياسة كلها.</translation>
    </message>
    <message>
        <source>Remove line {line}; the file ends right after its last line.</source>
        <translation>احذف السطر {line}، فالملف ينتهي مباشرة بعد سطره الأخير.</translation>
    </message>
    <message>
        <source>Plain UTF-8 text</source>
        <translation>نص عادي بترميز UTF-8</translation>
    </message>
    <message>
        <source>It is a policy file</source>
        <translation>إنه ملف سياسة</translation>
    </message>
    <message>
        <source>Every line is “key: value”</source>
        <translation>كل سطر بصيغة «key: value»</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>The mx lines are as the mode asks for.</source>
        <translation>أسطر mx كما يتطلبها الوضع.</translation>
    </message>
    <message>
        <source>The policy names no mail server.</source>
        <translation>السياسة لا تذكر أي خادم بريد.</translation>
    </message>
    <message>
        <source>Senders reject the file.</source>
        <translation>ترفض الخوادم المرسِلة الملف.</translation>
    </message>
    <message>
        <source>Add an mx line for each MX host: {suggestion}</source>
        <translation>أضف سطر mx لكل مضيف MX: {suggestion}</translation>
    </message>
    <message>
        <source>Every mx line holds a host name or a wildcard.</source>
        <translation>كل سطر mx يحتوي على اسم مضيف أو نمط بحرف بدل.</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot.</source>
        <translation>القيمة «{value}» تنتهي بنقطة.</translation>
    </message>
    <message>
        <source>Some senders never match it, mox drops the whole policy.</source>
        <translation>بعض الخوادم المرسِلة لا يطابقها أبدًا، وmox يرفض السياسة كلها.</translation>
    </message>
    <message>
        <source>Remove the dot: “mx: {suggestion}”.</source>
        <translation>احذف النقطة: «mx: {suggestion}».</translation>
    </message>
    <message>
        <source>“{value}” is not a valid wildcard.</source>
        <translation>القيمة «{value}» ليست نمطًا صالحًا بحرف بدل.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label.</source>
        <translation>لا يجوز أن تحل النجمة إلا محل المقطع الأول كله.</translation>
    </message>
    <message>
        <source>Write “mx: {suggestion}”.</source>
        <translation>اكتب «mx: {suggestion}».</translation>
    </message>
    <message>
        <source>Line {line} holds several names: “{value}”.</source>
        <translation>السطر {line} يحتوي على عدة أسماء: «{value}».</translation>
    </message>
    <message>
        <source>Senders take the whole text as one name.</source>
        <translation>تأخذ الخوادم المرسِلة النص كله على أنه اسم واحد.</translation>
    </message>
    <message>
        <source>One mx line per name: {suggestion}</source>
        <translation>سطر mx واحد لكل اسم: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” is not a host name.</source>
        <translation>القيمة «{value}» ليست اسم مضيف.</translation>
    </message>
    <message>
        <source>It can never equal an MX name.</source>
        <translation>لا يمكن أن تساوي اسم MX أبدًا.</translation>
    </message>
    <message>
        <source>Use the MX host name alone: “mx: {suggestion}”.</source>
        <translation>استخدم اسم مضيف MX وحده: «mx: {suggestion}».</translation>
    </message>
    <message>
        <source>“{value}” is not in ASCII form.</source>
        <translation>القيمة «{value}» ليست بصيغة ASCII.</translation>
    </message>
    <message>
        <source>Policies need the xn-- form.</source>
        <translation>تتطلب السياسات صيغة xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid host name.</source>
        <translation>القيمة «{value}» ليست اسم مضيف صالحًا.</translation>
    </message>
    <message>
        <source>Strict senders drop the whole policy for one bad line.</source>
        <translation>الخوادم المرسِلة الصارمة ترفض السياسة كلها بسبب سطر خاطئ واحد.</translation>
    </message>
    <message>
        <source>Correct or remove line {line}.</source>
        <translation>صحّح السطر {line} أو احذفه.</translation>
    </message>
    <message>
        <source>The mx patterns are as narrow as they should be.</source>
        <translation>أنماط mx ضيقة كما ينبغي.</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {suffix}.</source>
        <translation>القيمة «{value}» تسمح بكل نطاق تحت {suffix}.</translation>
    </message>
    <message>
        <source>Anyone with a certificate there could receive your mail.</source>
        <translation>يمكن لأي شخص لديه شهادة هناك أن يستقبل بريدك.</translation>
    </message>
    <message>
        <source>“{value}” allows every host of {domain}.</source>
        <translation>القيمة «{value}» تسمح بكل مضيف في {domain}.</translation>
    </message>
    <message>
        <source>Any machine with a name and certificate under it passes as mail server.</source>
        <translation>أي جهاز له اسم وشهادة تحته يُقبل على أنه خادم بريد.</translation>
    </message>
    <message>
        <source>At least one mx</source>
        <translation>سطر mx واحد على الأقل</translation>
    </message>
    <message>
        <source>mx patterns</source>
        <translation>أنماط mx</translation>
    </message>
    <message>
        <source>mx patterns are narrow</source>
        <translation>أنماط mx ضيقة</translation>
    </message>
    <message>
        <source>The version is STSv1.</source>
        <translation>الإصدار هو STSv1.</translation>
    </message>
    <message>
        <source>There is no version line.</source>
        <translation>لا يوجد سطر version.</translation>
    </message>
    <message>
        <source>Begin with “version: STSv1”.</source>
        <translation>ابدأ بـ «version: STSv1».</translation>
    </message>
    <message>
        <source>The version is “{value}”.</source>
        <translation>الإصدار هو «{value}».</translation>
    </message>
    <message>
        <source>Only STSv1, in exactly this spelling, is known.</source>
        <translation>لا يُعرف إلا STSv1، بهذه الكتابة تمامًا.</translation>
    </message>
    <message>
        <source>Write “version: STSv1” in line {line}.</source>
        <translation>اكتب «version: STSv1» في السطر {line}.</translation>
    </message>
    <message>
        <source>version is on line {line}.</source>
        <translation>الحقل version في السطر {line}.</translation>
    </message>
    <message>
        <source>The standard allows any order; Google asks for the first line.</source>
        <translation>المعيار يسمح بأي ترتيب، لكن Google تطلب السطر الأول.</translation>
    </message>
    <message>
        <source>Move it to the top.</source>
        <translation>انقله إلى الأعلى.</translation>
    </message>
    <message>
        <source>The mode is {value}.</source>
        <translation>الوضع هو {value}.</translation>
    </message>
    <message>
        <source>There is no mode line.</source>
        <translation>لا يوجد سطر mode.</translation>
    </message>
    <message>
        <source>Add “mode: testing” for a start.</source>
        <translation>أضف «mode: testing» كبداية.</translation>
    </message>
    <message>
        <source>The mode is “{value}”.</source>
        <translation>الوضع هو «{value}».</translation>
    </message>
    <message>
        <source>Only enforce, testing and none exist, in lower case; “report” is from an old draft.</source>
        <translation>لا يوجد إلا enforce وtesting وnone، بحروف صغيرة. أما «report» فمن مسودة قديمة.</translation>
    </message>
    <message>
        <source>Write “mode: {suggestion}” in line {line}.</source>
        <translation>اكتب «mode: {suggestion}» في السطر {line}.</translation>
    </message>
    <message>
        <source>max_age is {value} s.</source>
        <translation>قيمة max_age هي {value} ثانية.</translation>
    </message>
    <message>
        <source>There is no max_age line.</source>
        <translation>لا يوجد سطر max_age.</translation>
    </message>
    <message>
        <source>Add “max_age: 604800”.</source>
        <translation>أضف «max_age: 604800».</translation>
    </message>
    <message>
        <source>max_age is “{value}”.</source>
        <translation>قيمة max_age هي «{value}».</translation>
    </message>
    <message>
        <source>It must be seconds as plain digits, at most ten.</source>
        <translation>يجب أن تكون بالثواني وبأرقام عادية، لا تزيد على عشرة أرقام.</translation>
    </message>
    <message>
        <source>Write for example “max_age: 604800” (one week) in line {line}.</source>
        <translation>اكتب مثلًا «max_age: 604800» (أسبوع واحد) في السطر {line}.</translation>
    </message>
    <message>
        <source>max_age is {value}, above the limit of one year.</source>
        <translation>قيمة max_age هي {value}، فوق الحد البالغ سنة واحدة.</translation>
    </message>
    <message>
        <source>Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the policy.</source>
        <translation>بعض الخوادم المرسِلة يخفضها، ويرفض postfix-mta-sts-resolver وchasquid وmailauth السياسة.</translation>
    </message>
    <message>
        <source>Senders may keep the policy for {human}.</source>
        <translation>المدة التي يجوز للخوادم المرسِلة الاحتفاظ فيها بالسياسة: {human}.</translation>
    </message>
    <message>
        <source>max_age is 0.</source>
        <translation>قيمة max_age هي 0.</translation>
    </message>
    <message>
        <source>Senders may keep the policy only {human}.</source>
        <translation>لا يجوز للخوادم المرسِلة الاحتفاظ بالسياسة إلا لمدة قصيرة: {human}.</translation>
    </message>
    <message>
        <source>An attacker just has to wait; some checkers treat less than a day as an error.</source>
        <translation>يكفي المهاجم أن ينتظر، وبعض أدوات الفحص تعدّ أقل من يوم خطأ.</translation>
    </message>
    <message>
        <source>The standard expects weeks; the NCSC asks for two weeks.</source>
        <translation>المعيار يتوقع أسابيع، وهيئة NCSC تطلب أسبوعين.</translation>
    </message>
    <message>
        <source>The opt-out is cached for {human}.</source>
        <translation>مدة تخزين السياسة المعطَّلة مؤقتًا: {human}.</translation>
    </message>
    <message>
        <source>A short time is suggested so that you can start again soon.</source>
        <translation>يُقترح وقت قصير لتتمكن من البدء من جديد قريبًا.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} يوم</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} ساعة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} دقيقة</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} ثانية</translation>
    </message>
    <message>
        <source>there is no max_age</source>
        <translation>لا يوجد max_age</translation>
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
        <translation>مدة التخزين المؤقت</translation>
    </message>
    <message>
        <source>there is no MTA-STS record</source>
        <translation>لا يوجد سجل MTA-STS</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} is answered.</source>
        <translation>الاستعلام عن _mta-sts.{domain} يحصل على رد.</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} ends in {rcode}.</source>
        <translation>ينتهي الاستعلام عن _mta-sts.{domain} بالنتيجة {rcode}.</translation>
    </message>
    <message>
        <source>Senders without a cached policy act as if you had none; others keep the old one and can not see changes.</source>
        <translation>الخوادم المرسِلة التي ليست لديها سياسة مخزنة تتصرف كأنه ليست لك سياسة، وغيرها يُبقي السياسة القديمة ولا يرى التغييرات.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.</source>
        <translation>أصلح خوادم أسماء {domain}، أو سلسلة CNAME عند _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>An MTA-STS record is published at _mta-sts.{domain}.</source>
        <translation>سجل MTA-STS منشور عند _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>There is no TXT record at _mta-sts.{domain}.</source>
        <translation>لا يوجد سجل TXT عند _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders never look for your policy file without it.</source>
        <translation>من دونه لا تبحث الخوادم المرسِلة أبدًا عن ملف سياستك.</translation>
    </message>
    <message>
        <source>Publish: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; after the policy file is online.</source>
        <translation>انشر: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; بعد أن يصبح ملف السياسة متاحًا.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias for {target}, which has no TXT record.</source>
        <translation>الاسم _mta-sts.{domain} اسم مستعار يشير إلى {target}، وهذا ليس له سجل TXT.</translation>
    </message>
    <message>
        <source>Same as no record: senders never look for your policy file.</source>
        <translation>هذا كغياب السجل: لا تبحث الخوادم المرسِلة أبدًا عن ملف سياستك.</translation>
    </message>
    <message>
        <source>Ask the provider for the right target, or replace the alias by your own record: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>اسأل المزود عن الهدف الصحيح، أو استبدل بالاسم المستعار سجلك الخاص: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} says “{text}”.</source>
        <translation>نص سجل TXT عند _mta-sts.{domain} هو «{text}».</translation>
    </message>
    <message>
        <source>It is not an MTA-STS record, so senders see none.</source>
        <translation>هذا ليس سجل MTA-STS، فلا ترى الخوادم المرسِلة أي سجل.</translation>
    </message>
    <message>
        <source>Publish &quot;v=STSv1; id={newid};&quot; at _mta-sts.{domain} and move the other text.</source>
        <translation>انشر &quot;v=STSv1; id={newid};&quot; عند _mta-sts.{domain} وانقل النص الآخر.</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at {right}.</source>
        <translation>سجل MTA-STS موجود عند {right}.</translation>
    </message>
    <message>
        <source>The MTA-STS record sits at {found}.</source>
        <translation>سجل MTA-STS موجود عند {found}.</translation>
    </message>
    <message>
        <source>Senders only ask {right}.</source>
        <translation>لا تسأل الخوادم المرسِلة إلا عن {right}.</translation>
    </message>
    <message>
        <source>Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.</source>
        <translation>انقله إلى {right}. في كثير من لوحات تحكم DNS يجب أن يكون حقل الاسم «_mta-sts» فقط.</translation>
    </message>
    <message>
        <source>Exactly one record is published.</source>
        <translation>سجل واحد بالضبط منشور.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at _mta-sts.{domain}.</source>
        <translation>عدد سجلات MTA-STS عند _mta-sts.{domain} هو {count}.</translation>
    </message>
    <message>
        <source>The standard says: treat as no policy. A few senders pick one at random.</source>
        <translation>يقول المعيار: يُعامَل ذلك كغياب السياسة. وقليل من الخوادم المرسِلة يختار أحدها عشوائيًا.</translation>
    </message>
    <message>
        <source>Delete all but the newest, so that one record is left at _mta-sts.{domain}.</source>
        <translation>احذف الكل عدا الأحدث، ليبقى سجل واحد عند _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Other text is published at _mta-sts.{domain}: “{text}”.</source>
        <translation>نص آخر، هو «{text}»، منشور عند _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Allowed, but maddy and KumoMTA can not cope with it.</source>
        <translation>هذا مسموح، لكن maddy وKumoMTA لا يستطيعان التعامل معه.</translation>
    </message>
    <message>
        <source>Move the record “{text}” elsewhere.</source>
        <translation>انقل السجل «{text}» إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The record starts with v=STSv1;</source>
        <translation>السجل يبدأ بـ v=STSv1;</translation>
    </message>
    <message>
        <source>The record starts with “{start}”.</source>
        <translation>السجل يبدأ بـ «{start}».</translation>
    </message>
    <message>
        <source>Senders compare the eight characters v=STSv1; exactly and ignore the record.</source>
        <translation>تقارن الخوادم المرسِلة المحارف الثمانية v=STSv1; حرفيًا وتتجاهل هذا السجل.</translation>
    </message>
    <message>
        <source>Start the value with v=STSv1; and nothing before it: {suggestion}</source>
        <translation>ابدأ القيمة بـ v=STSv1; دون أي شيء قبلها: {suggestion}</translation>
    </message>
    <message>
        <source>There is a blank before the first semicolon.</source>
        <translation>يوجد فراغ قبل أول فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>The grammar allows it, the text of the standard does not; chasquid and Halon ignore such a record.</source>
        <translation>قواعد الصياغة تسمح به، أما نص المعيار فلا، ويتجاهل chasquid وHalon سجلًا كهذا.</translation>
    </message>
    <message>
        <source>Remove the blank: {suggestion}</source>
        <translation>احذف الفراغ: {suggestion}</translation>
    </message>
    <message>
        <source>Every field of the record can be read.</source>
        <translation>كل حقل في السجل مقروء.</translation>
    </message>
    <message>
        <source>Not readable from “{rest}” on.</source>
        <translation>غير مقروء ابتداءً من «{rest}».</translation>
    </message>
    <message>
        <source>Strict senders drop the whole record and with it the policy.</source>
        <translation>الخوادم المرسِلة الصارمة ترفض السجل كله ومعه السياسة.</translation>
    </message>
    <message>
        <source>Use the suggested value: {suggestion}</source>
        <translation>استخدم القيمة المقترحة: {suggestion}</translation>
    </message>
    <message>
        <source>The record has {what}.</source>
        <translation>في السجل {what}.</translation>
    </message>
    <message>
        <source>Many senders overlook it; mox and postfix-tlspol drop the record.</source>
        <translation>كثير من الخوادم المرسِلة يتغاضى عن ذلك، أما mox وpostfix-tlspol فيرفضان السجل.</translation>
    </message>
    <message>
        <source>Remove it: {suggestion}</source>
        <translation>احذفه: {suggestion}</translation>
    </message>
    <message>
        <source>The policy id is {id}.</source>
        <translation>قيمة id للسياسة هي {id}.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>السجل بلا id.</translation>
    </message>
    <message>
        <source>Senders treat it as invalid.</source>
        <translation>تعدّه الخوادم المرسِلة غير صالح.</translation>
    </message>
    <message>
        <source>Add id={newid}: {suggestion}</source>
        <translation>أضف id={newid}، فتصبح القيمة: {suggestion}</translation>
    </message>
    <message>
        <source>The id “{id}” is not allowed.</source>
        <translation>قيمة id التالية غير مسموح بها: «{id}».</translation>
    </message>
    <message>
        <source>Only letters and digits, at most 32. Strict senders ignore the record although others accept it.</source>
        <translation>تُقبل الحروف والأرقام فقط، 32 على الأكثر. الخوادم المرسِلة الصارمة تتجاهل السجل وإن قبلته غيرها.</translation>
    </message>
    <message>
        <source>Use for example id={newid} (date and time without separators).</source>
        <translation>استخدم مثلًا id={newid} (التاريخ والوقت دون فواصل).</translation>
    </message>
    <message>
        <source>The record holds the version and one id only.</source>
        <translation>السجل يحتوي على الإصدار وعلى id واحد فقط.</translation>
    </message>
    <message>
        <source>The field {name} appears {count} times.</source>
        <translation>الحقل {name} يظهر أكثر من مرة، وعدد المرات {count}.</translation>
    </message>
    <message>
        <source>The first should count, but many senders take the last and mox refuses the record.</source>
        <translation>ينبغي أن يُعتدّ بالأول، لكن كثيرًا من الخوادم المرسِلة يأخذ الأخير، ويرفض mox السجل.</translation>
    </message>
    <message>
        <source>Keep one: {suggestion}</source>
        <translation>أبقِ واحدًا: {suggestion}</translation>
    </message>
    <message>
        <source>Senders ignore it.</source>
        <translation>تتجاهله الخوادم المرسِلة.</translation>
    </message>
    <message>
        <source>Remove it unless you know what it is for.</source>
        <translation>احذفه ما لم تكن تعرف الغرض منه.</translation>
    </message>
    <message>
        <source>DNS answers for _mta-sts</source>
        <translation>DNS يرد بشأن _mta-sts</translation>
    </message>
    <message>
        <source>_mta-sts record exists</source>
        <translation>سجل _mta-sts موجود</translation>
    </message>
    <message>
        <source>Record at the right name</source>
        <translation>السجل عند الاسم الصحيح</translation>
    </message>
    <message>
        <source>Exactly one record</source>
        <translation>سجل واحد بالضبط</translation>
    </message>
    <message>
        <source>Starts with v=STSv1;</source>
        <translation>يبدأ بـ v=STSv1;</translation>
    </message>
    <message>
        <source>Record is well formed</source>
        <translation>السجل صحيح الصياغة</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>قيمة id للسياسة</translation>
    </message>
    <message>
        <source>No repeated or unknown fields</source>
        <translation>لا حقول مكررة أو غير معروفة</translation>
    </message>
    <message>
        <source>Caches keep the record for {ttl} s.</source>
        <translation>تحتفظ ذاكرات التخزين المؤقت بالسجل لمدة {ttl} ثانية.</translation>
    </message>
    <message>
        <source>The TTL is {ttl} s.</source>
        <translation>قيمة TTL هي {ttl} ثانية.</translation>
    </message>
    <message>
        <source>After a policy change senders may keep the old id for that long.</source>
        <translation>بعد تغيير السياسة قد تُبقي الخوادم المرسِلة id القديم طوال هذه المدة.</translation>
    </message>
    <message>
        <source>Use 300 to 3600 s for _mta-sts.{domain}, at most a day.</source>
        <translation>استخدم من 300 إلى 3600 ثانية للاسم _mta-sts.{domain}، ويومًا على الأكثر.</translation>
    </message>
    <message>
        <source>no name server of the domain told it</source>
        <translation>لم يذكره أي من خوادم أسماء النطاق</translation>
    </message>
    <message>
        <source>Some senders see the old id or no record at all.</source>
        <translation>بعض الخوادم المرسِلة يرى id القديم أو لا يرى أي سجل.</translation>
    </message>
    <message>
        <source>Lifetime of the record in caches</source>
        <translation>عمر السجل في ذاكرات التخزين المؤقت</translation>
    </message>
    <message>
        <source>All name servers agree</source>
        <translation>كل خوادم الأسماء متفقة</translation>
    </message>
    <message>
        <source>there is no TLS reporting record</source>
        <translation>لا يوجد سجل تقارير TLS</translation>
    </message>
    <message>
        <source>A TLS reporting record is published at _smtp._tls.{domain}.</source>
        <translation>سجل تقارير TLS منشور عند _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>There is no TLS reporting record at _smtp._tls.{domain}.</source>
        <translation>لا يوجد سجل تقارير TLS عند _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>MTA-STS works, but nobody tells you about failures, and testing mode makes little sense.</source>
        <translation>يعمل MTA-STS، لكن لا أحد يخبرك بحالات الفشل، ولا معنى يُذكر للوضع testing.</translation>
    </message>
    <message>
        <source>Publish: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</source>
        <translation>انشر: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</translation>
    </message>
    <message>
        <source>The question for _smtp._tls.{domain} ends in {rcode}.</source>
        <translation>ينتهي الاستعلام عن _smtp._tls.{domain} بالنتيجة {rcode}.</translation>
    </message>
    <message>
        <source>Senders do not report.</source>
        <translation>لا ترسل الخوادم المرسِلة تقارير.</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.</source>
        <translation>أصلح خوادم أسماء {domain}، أو سلسلة CNAME عند _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>The TLS reporting record stands at {right}.</source>
        <translation>سجل تقارير TLS موجود عند {right}.</translation>
    </message>
    <message>
        <source>The TLS reporting record sits at {found}.</source>
        <translation>سجل تقارير TLS موجود عند {found}.</translation>
    </message>
    <message>
        <source>Move it to {right}; the name field is usually “_smtp._tls”.</source>
        <translation>انقله إلى {right}. يكون حقل الاسم عادةً «_smtp._tls».</translation>
    </message>
    <message>
        <source>Exactly one reporting record is published.</source>
        <translation>سجل تقارير واحد بالضبط منشور.</translation>
    </message>
    <message>
        <source>There are {count} reporting records at _smtp._tls.{domain}.</source>
        <translation>عدد سجلات التقارير عند _smtp._tls.{domain} هو {count}.</translation>
    </message>
    <message>
        <source>Senders then act as if there were none.</source>
        <translation>تتصرف الخوادم المرسِلة عندئذ كأنه لا يوجد سجل.</translation>
    </message>
    <message>
        <source>Merge the addresses into one record, separated by commas: {suggestion}</source>
        <translation>ادمج العناوين في سجل واحد، مفصولة بفواصل: {suggestion}</translation>
    </message>
    <message>
        <source>Other text is published at _smtp._tls.{domain}: “{text}”.</source>
        <translation>نص آخر، هو «{text}»، منشور عند _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>Allowed, but not every sender expects it.</source>
        <translation>هذا مسموح، لكن ليست كل الخوادم المرسِلة تتوقعه.</translation>
    </message>
    <message>
        <source>The record starts with v=TLSRPTv1;</source>
        <translation>السجل يبدأ بـ v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Start with v=TLSRPTv1; and nothing before it: {suggestion}</source>
        <translation>ابدأ بـ v=TLSRPTv1; دون أي شيء قبلها: {suggestion}</translation>
    </message>
    <message>
        <source>The Postfix reporter (sys4) refuses such a record.</source>
        <translation>أداة التقارير المستخدمة مع Postfix (sys4) ترفض سجلًا كهذا.</translation>
    </message>
    <message>
        <source>Strict senders send no reports.</source>
        <translation>الخوادم المرسِلة الصارمة لا ترسل تقارير.</translation>
    </message>
    <message>
        <source>mox refuses empty fields; others do not mind.</source>
        <translation>يرفض mox الحقول الفارغة، ولا تهتم بها البرامج الأخرى.</translation>
    </message>
    <message>
        <source>It has no effect; ruf, fo and pct belong to DMARC.</source>
        <translation>لا أثر له، فالحقول ruf وfo وpct تخص DMARC.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>rua appears {count} times.</source>
        <translation>الحقل rua يظهر أكثر من مرة، وعدد المرات {count}.</translation>
    </message>
    <message>
        <source>The standard has no rule for that; some senders use only the first.</source>
        <translation>لا قاعدة لذلك في المعيار، وبعض الخوادم المرسِلة يستخدم الأول فقط.</translation>
    </message>
    <message>
        <source>Put all addresses into one rua, separated by commas: {suggestion}</source>
        <translation>ضع كل العناوين في rua واحد، مفصولة بفواصل: {suggestion}</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>سجل تقارير TLS</translation>
    </message>
    <message>
        <source>Reporting record at the right name</source>
        <translation>سجل التقارير عند الاسم الصحيح</translation>
    </message>
    <message>
        <source>Exactly one reporting record</source>
        <translation>سجل تقارير واحد بالضبط</translation>
    </message>
    <message>
        <source>Starts with v=TLSRPTv1;</source>
        <translation>يبدأ بـ v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Reporting record is well formed</source>
        <translation>سجل التقارير صحيح الصياغة</translation>
    </message>
    <message>
        <source>File can be opened</source>
        <translation>يمكن فتح الملف</translation>
    </message>
    <message>
        <source>Report is JSON</source>
        <translation>التقرير بصيغة JSON</translation>
    </message>
    <message>
        <source>Sender is named</source>
        <translation>الجهة المرسِلة مذكورة</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>Contact of the sender</source>
        <translation>جهة الاتصال لدى الجهة المرسِلة</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>معرّف التقرير</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Policy type</source>
        <translation>نوع السياسة</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>نطاق السياسة</translation>
    </message>
    <message>
        <source>Policy as the sender saw it</source>
        <translation>السياسة كما رأتها الجهة المرسِلة</translation>
    </message>
    <message>
        <source>MX patterns</source>
        <translation>أنماط MX</translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation>أعداد الجلسات</translation>
    </message>
    <message>
        <source>Failure details</source>
        <translation>تفاصيل حالات الفشل</translation>
    </message>
    <message>
        <source>Result types</source>
        <translation>أنواع النتائج</translation>
    </message>
    <message>
        <source>Hosts of failures</source>
        <translation>المضيفون في حالات الفشل</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (و{count} غيرها)</translation>
    </message>
    <message>
        <source>The file could be opened.</source>
        <translation>أمكن فتح الملف.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be unpacked.</source>
        <translation>الملف تالف ولا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>The report in it cannot be read.</source>
        <translation>لا يمكن قراءة التقرير الذي فيه.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than a report can be, or suspiciously so.</source>
        <translation>الملف بعد فك ضغطه أكبر مما يمكن أن يكون عليه تقرير، أو كبير بقدر مريب.</translation>
    </message>
    <message>
        <source>Such files are made to fill memory; it was not read further.</source>
        <translation>تُصنع ملفات كهذه لملء الذاكرة، ولم تُستكمل قراءته.</translation>
    </message>
    <message>
        <source>Do not open it otherwise either.</source>
        <translation>لا تفتحه بطريقة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>There are more than 200 files or mails in it.</source>
        <translation>فيه أكثر من 200 ملف أو رسالة.</translation>
    </message>
    <message>
        <source>It was not read further.</source>
        <translation>لم تُستكمل قراءته.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <source>Files are packed within files too often.</source>
        <translation>الملفات مضغوطة داخل ملفات على مستويات كثيرة.</translation>
    </message>
    <message>
        <source>Unpack it by hand.</source>
        <translation>فك ضغطه يدويًا.</translation>
    </message>
    <message>
        <source>There is no TLS report in it.</source>
        <translation>لا يوجد فيه تقرير TLS.</translation>
    </message>
    <message>
        <source>A report is JSON, or gzip or zip with JSON, alone or attached to a mail.</source>
        <translation>التقرير ملف JSON، أو ملف gzip أو zip يحتوي على JSON، منفردًا أو مرفقًا برسالة بريد.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The report is a JSON object.</source>
        <translation>التقرير كائن JSON.</translation>
    </message>
    <message>
        <source>The report is not readable as JSON from byte {place} on.</source>
        <translation>التقرير غير مقروء بصيغة JSON ابتداءً من البايت {place}.</translation>
    </message>
    <message>
        <source>Without JSON there is no report.</source>
        <translation>لا تقرير دون JSON.</translation>
    </message>
    <message>
        <source>Make sure that the file is complete and is a TLS report.</source>
        <translation>تأكد من أن الملف كامل وأنه تقرير TLS.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>محتوى JSON ليس كائنًا.</translation>
    </message>
    <message>
        <source>A report is one JSON object.</source>
        <translation>التقرير كائن JSON واحد.</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report.</source>
        <translation>تأكد من أن الملف تقرير TLS.</translation>
    </message>
    <message>
        <source>The report starts with a byte order mark.</source>
        <translation>التقرير يبدأ بعلامة ترتيب بايتات (BOM).</translation>
    </message>
    <message>
        <source>JSON must not have one; some readers refuse it.</source>
        <translation>لا يجوز أن تكون في JSON، وبعض برامج القراءة يرفضها.</translation>
    </message>
    <message>
        <source>Tell the sender, whose software wrote the report.</source>
        <translation>أبلغ الجهة المرسِلة، فبرنامجها هو الذي كتب التقرير.</translation>
    </message>
    <message>
        <source>The report names the organisation that sent it.</source>
        <translation>التقرير يذكر المؤسسة التي أرسلته.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>الحقل {place} مفقود.</translation>
    </message>
    <message>
        <source>It is not clear whose sessions these are.</source>
        <translation>لا يتضح لمن هذه الجلسات.</translation>
    </message>
    <message>
        <source>{place} is not a text.</source>
        <translation>الحقل {place} ليس نصًا.</translation>
    </message>
    <message>
        <source>The report covers one day.</source>
        <translation>التقرير يغطي يومًا واحدًا.</translation>
    </message>
    <message>
        <source>It is not clear when this happened.</source>
        <translation>لا يتضح متى حدث هذا.</translation>
    </message>
    <message>
        <source>{place} is not a date and time.</source>
        <translation>الحقل {place} ليس تاريخًا ووقتًا.</translation>
    </message>
    <message>
        <source>{place} has no time zone; it is read as UTC.</source>
        <translation>الحقل {place} بلا منطقة زمنية، ويُقرأ بتوقيت UTC.</translation>
    </message>
    <message>
        <source>RFC 3339 asks for one. Older reports of Microsoft leave it out.</source>
        <translation>تتطلب RFC 3339 ذكرها. وتقارير Microsoft الأقدم لا تذكرها.</translation>
    </message>
    <message>
        <source>The report ends before it starts.</source>
        <translation>التقرير ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation>هذا غير ممكن.</translation>
    </message>
    <message>
        <source>The report does not cover just one day.</source>
        <translation>التقرير لا يغطي يومًا واحدًا بالضبط.</translation>
    </message>
    <message>
        <source>Senders should report whole days of UTC; sums per day are not exact.</source>
        <translation>ينبغي للجهات المرسِلة أن تبلّغ عن أيام كاملة بتوقيت UTC، والمجاميع اليومية غير دقيقة.</translation>
    </message>
    <message>
        <source>The report says whom to ask.</source>
        <translation>التقرير يذكر من يمكن سؤاله.</translation>
    </message>
    <message>
        <source>{place} is missing or null.</source>
        <translation>الحقل {place} مفقود أو قيمته null.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Stalwart and software like it leave it out.</source>
        <translation>لا أحد يمكن سؤاله. لا يذكره Stalwart والبرامج الشبيهة به.</translation>
    </message>
    <message>
        <source>{place} is not a mail address.</source>
        <translation>الحقل {place} ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>لا أحد يمكن سؤاله.</translation>
    </message>
    <message>
        <source>The report has an id.</source>
        <translation>للتقرير معرّف.</translation>
    </message>
    <message>
        <source>A report that comes twice cannot be told from two.</source>
        <translation>لا يمكن تمييز تقرير يصل مرتين من تقريرين.</translation>
    </message>
    <message>
        <source>The report lists what the sender found.</source>
        <translation>التقرير يسرد ما وجدته الجهة المرسِلة.</translation>
    </message>
    <message>
        <source>There are no {place}.</source>
        <translation>لا يوجد أي {place}.</translation>
    </message>
    <message>
        <source>The report says nothing.</source>
        <translation>التقرير لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: policies is an array of objects.</source>
        <translation>الحقل {place} ليس كما يجب أن يكون: policies مصفوفة من الكائنات.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>لا يمكن قراءة التقرير.</translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation>قائمة السياسات فارغة.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Each policy has one of the three types.</source>
        <translation>لكل سياسة أحد الأنواع الثلاثة.</translation>
    </message>
    <message>
        <source>It is not clear what the sessions were held against.</source>
        <translation>لا يتضح ما الذي قيست عليه الجلسات.</translation>
    </message>
    <message>
        <source>{place} is none of sts, tlsa and no-policy-found.</source>
        <translation>قيمة {place} ليست أيًا من sts وtlsa وno-policy-found.</translation>
    </message>
    <message>
        <source>Types are compared exactly, small letters included.</source>
        <translation>تُقارن الأنواع حرفيًا، مع مراعاة حالة الأحرف.</translation>
    </message>
    <message>
        <source>Each policy names its domain.</source>
        <translation>كل سياسة تذكر نطاقها.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about.</source>
        <translation>لا يتضح أي نطاق هو المقصود.</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about. The reporter for Postfix leaves it out where no policy was found.</source>
        <translation>لا يتضح أي نطاق هو المقصود. لا تذكره أداة التقارير الخاصة بـ Postfix حين لا توجد سياسة.</translation>
    </message>
    <message>
        <source>{place} is not a domain in A-label form.</source>
        <translation>قيمة {place} ليست نطاقًا بصيغة A-label.</translation>
    </message>
    <message>
        <source>Each policy is quoted.</source>
        <translation>نص كل سياسة مقتبس.</translation>
    </message>
    <message>
        <source>It is not clear which version of the policy the sender had. Microsoft leaves it out when the policy could not be fetched.</source>
        <translation>لا يتضح أي نسخة من السياسة كانت لدى الجهة المرسِلة. لا تذكرها Microsoft حين يتعذر جلب السياسة.</translation>
    </message>
    <message>
        <source>{place} is a text, not a list of texts.</source>
        <translation>الحقل {place} نص، وليس قائمة نصوص.</translation>
    </message>
    <message>
        <source>Strict readers refuse the report.</source>
        <translation>برامج القراءة الصارمة ترفض التقرير.</translation>
    </message>
    <message>
        <source>{place} is not a list of texts.</source>
        <translation>الحقل {place} ليس قائمة نصوص.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>لا يمكن قراءة السياسة.</translation>
    </message>
    <message>
        <source>The MX patterns are listed as they should be.</source>
        <translation>أنماط MX مسرودة كما ينبغي.</translation>
    </message>
    <message>
        <source>It is not clear which MX hosts the policy allowed. Microsoft leaves it out.</source>
        <translation>لا يتضح أي مضيفي MX سمحت بهم السياسة. لا تذكرهم Microsoft.</translation>
    </message>
    <message>
        <source>The example in RFC 8460 shows it like this, and older senders follow it.</source>
        <translation>هكذا يعرضه المثال في RFC 8460، وتتبعه الجهات المرسِلة الأقدم.</translation>
    </message>
    <message>
        <source>The MX patterns cannot be read.</source>
        <translation>لا يمكن قراءة أنماط MX.</translation>
    </message>
    <message>
        <source>The MX patterns stand under {place}.</source>
        <translation>أنماط MX موجودة تحت {place}.</translation>
    </message>
    <message>
        <source>The name is mx-host; the other one comes from a draft.</source>
        <translation>الاسم هو mx-host، أما الآخر فمن مسودة.</translation>
    </message>
    <message>
        <source>All numbers of sessions are whole numbers.</source>
        <translation>كل أعداد الجلسات أعداد صحيحة.</translation>
    </message>
    <message>
        <source>The report cannot be counted.</source>
        <translation>لا يمكن إحصاء التقرير.</translation>
    </message>
    <message>
        <source>{place} is a text, not a number.</source>
        <translation>الحقل {place} نص، وليس عددًا.</translation>
    </message>
    <message>
        <source>{place} is not a whole number from 0 up.</source>
        <translation>الحقل {place} ليس عددًا صحيحًا من 0 فما فوق.</translation>
    </message>
    <message>
        <source>Failures are told in detail where there are any.</source>
        <translation>تُذكر حالات الفشل بالتفصيل إن وُجدت.</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: failure-details is an array of objects with texts.</source>
        <translation>الحقل {place} ليس كما يجب أن يكون: failure-details مصفوفة من كائنات تحتوي على نصوص.</translation>
    </message>
    <message>
        <source>The failures cannot be read.</source>
        <translation>لا يمكن قراءة حالات الفشل.</translation>
    </message>
    <message>
        <source>{place} is null.</source>
        <translation>قيمة {place} هي null.</translation>
    </message>
    <message>
        <source>Without failures it should be left out, or be an empty list.</source>
        <translation>إن لم يكن هناك فشل فينبغي حذفه أو جعله قائمة فارغة.</translation>
    </message>
    <message>
        <source>Sessions failed, but {place} does not say why.</source>
        <translation>فشلت جلسات، لكن {place} لا يذكر السبب.</translation>
    </message>
    <message>
        <source>The cause has to be guessed.</source>
        <translation>لا بد من تخمين السبب.</translation>
    </message>
    <message>
        <source>Check the domain now: postseal-cli check.</source>
        <translation>افحص النطاق الآن: postseal-cli check.</translation>
    </message>
    <message>
        <source>All result types are registered ones.</source>
        <translation>كل أنواع النتائج مسجَّلة.</translation>
    </message>
    <message>
        <source>It is not clear what went wrong.</source>
        <translation>لا يتضح ما الذي حدث.</translation>
    </message>
    <message>
        <source>{place} is not a registered result type.</source>
        <translation>قيمة {place} ليست نوع نتيجة مسجَّلًا.</translation>
    </message>
    <message>
        <source>It is shown as it is. There is no registered type for an MX outside of the policy, so senders make up their own.</source>
        <translation>يُعرض كما هو. لا يوجد نوع مسجَّل لخادم MX خارج السياسة، ولذلك تضع الجهات المرسِلة أنواعًا من عندها.</translation>
    </message>
    <message>
        <source>Each failure names the hosts that took part.</source>
        <translation>كل حالة فشل تذكر المضيفين المشاركين فيها.</translation>
    </message>
    <message>
        <source>{place} does not name the hosts that took part.</source>
        <translation>الحقل {place} لا يذكر المضيفين المشاركين.</translation>
    </message>
    <message>
        <source>It is not clear which server to look at. Microsoft leaves them out when the policy could not be fetched.</source>
        <translation>لا يتضح أي خادم يجب فحصه. لا تذكرهم Microsoft حين يتعذر جلب السياسة.</translation>
    </message>
    <message>
        <source>Check all servers of the domain: postseal-cli check.</source>
        <translation>افحص كل خوادم النطاق: postseal-cli check.</translation>
    </message>
    <message>
        <source>{place} is not an IP address.</source>
        <translation>قيمة {place} ليست عنوان IP.</translation>
    </message>
    <message>
        <source>It is not clear which server this was.</source>
        <translation>لا يتضح أي خادم كان هذا.</translation>
    </message>
    <message>
        <source>more report addresses are published than are looked at</source>
        <translation>نُشرت عناوين تقارير أكثر مما يُفحص</translation>
    </message>
    <message>
        <source>{address} can not receive mail.</source>
        <translation>العنوان {address} لا يمكنه استقبال البريد.</translation>
    </message>
    <message>
        <source>Reports are lost.</source>
        <translation>تضيع التقارير.</translation>
    </message>
    <message>
        <source>Correct the domain {host} in the record, or give it an MX.</source>
        <translation>صحّح النطاق {host} في السجل، أو امنحه سجل MX.</translation>
    </message>
    <message>
        <source>Reports go to {address}.</source>
        <translation>تذهب التقارير إلى {address}.</translation>
    </message>
    <message>
        <source>Allowed; unlike DMARC no permission record is needed. The operator sees your connection statistics.</source>
        <translation>هذا مسموح، وخلافًا لـ DMARC لا حاجة إلى سجل إذن. ويرى المشغّل إحصاءات اتصالاتك.</translation>
    </message>
    <message>
        <source>Make sure you know this operator.</source>
        <translation>تأكد من أنك تعرف هذا المشغّل.</translation>
    </message>
    <message>
        <source>no report goes to a mailbox</source>
        <translation>لا تذهب أي تقارير إلى صندوق بريد</translation>
    </message>
    <message>
        <source>{url} answers.</source>
        <translation>العنوان {url} يرد.</translation>
    </message>
    <message>
        <source>{url} does not answer: {error}.</source>
        <translation>العنوان {url} لا يرد: {error}.</translation>
    </message>
    <message>
        <source>Reports are retried for a day, then lost.</source>
        <translation>يُعاد إرسال التقارير لمدة يوم، ثم تضيع.</translation>
    </message>
    <message>
        <source>Check the address {url} in the record, and the web server.</source>
        <translation>تحقق من العنوان {url} في السجل، ومن خادم الويب.</translation>
    </message>
    <message>
        <source>The certificate of {url} is not valid.</source>
        <translation>شهادة {url} غير صالحة.</translation>
    </message>
    <message>
        <source>Senders may ignore that, but need not.</source>
        <translation>يجوز للجهات المرسِلة أن تتجاهل ذلك، لكنها غير ملزمة به.</translation>
    </message>
    <message>
        <source>Get a valid certificate for {host}.</source>
        <translation>احصل على شهادة صالحة للاسم {host}.</translation>
    </message>
    <message>
        <source>{url} answers {status} to a report.</source>
        <translation>العنوان {url} يرد على التقرير بالرمز {status}.</translation>
    </message>
    <message>
        <source>Senders count only success codes as delivered.</source>
        <translation>لا تعدّ الجهات المرسِلة التقرير مسلَّمًا إلا عند رمز نجاح.</translation>
    </message>
    <message>
        <source>Make {url} accept POST with application/tlsrpt+gzip and application/tlsrpt+json.</source>
        <translation>اجعل {url} يقبل POST بالنوعين application/tlsrpt+gzip وapplication/tlsrpt+json.</translation>
    </message>
    <message>
        <source>its host has no address</source>
        <translation>ليس لمضيفه عنوان</translation>
    </message>
    <message>
        <source>no report goes to a web address</source>
        <translation>لا تذهب أي تقارير إلى عنوان ويب</translation>
    </message>
    <message>
        <source>There is a reporting record for {mx}.</source>
        <translation>يوجد سجل تقارير للخادم {mx}.</translation>
    </message>
    <message>
        <source>There is no reporting record for {mx}.</source>
        <translation>لا يوجد سجل تقارير للخادم {mx}.</translation>
    </message>
    <message>
        <source>For DANE the MX host is the policy domain; some senders look there.</source>
        <translation>مضيف MX هو نطاق السياسة في DANE، وبعض الجهات المرسِلة تبحث هناك.</translation>
    </message>
    <message>
        <source>Publish the same record at _smtp._tls.{mx}.</source>
        <translation>انشر السجل نفسه عند _smtp._tls.{mx}.</translation>
    </message>
    <message>
        <source>the mail server is not of this domain</source>
        <translation>خادم البريد ليس من هذا النطاق</translation>
    </message>
    <message>
        <source>Report URL answers</source>
        <translation>عنوان URL للتقارير يرد</translation>
    </message>
    <message>
        <source>Reporting for DANE</source>
        <translation>التقارير الخاصة بـ DANE</translation>
    </message>
    <message>
        <source>Every report address is a valid URI.</source>
        <translation>كل عنوان تقارير هو URI صالح.</translation>
    </message>
    <message>
        <source>The record names no report address.</source>
        <translation>السجل لا يذكر عنوانًا للتقارير.</translation>
    </message>
    <message>
        <source>Add an address: {suggestion}</source>
        <translation>أضف عنوانًا: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” lacks mailto: or https:.</source>
        <translation>القيمة «{value}» ينقصها mailto: أو https:.</translation>
    </message>
    <message>
        <source>Senders can not use it.</source>
        <translation>لا تستطيع الجهات المرسِلة استخدامها.</translation>
    </message>
    <message>
        <source>Write {uri}.</source>
        <translation>اكتب {uri}.</translation>
    </message>
    <message>
        <source>“{value}” has a character that must be encoded ({char}).</source>
        <translation>في «{value}» محرف يجب ترميزه ({char}).</translation>
    </message>
    <message>
        <source>The list breaks at this place. Size limits like !10m exist only in DMARC.</source>
        <translation>تنقطع القائمة عند هذا الموضع. وحدود الحجم مثل !10m لا توجد إلا في DMARC.</translation>
    </message>
    <message>
        <source>Remove “{char}”, or write it as {encoded}.</source>
        <translation>احذف «{char}»، أو اكتبه {encoded}.</translation>
    </message>
    <message>
        <source>The URL seems to be cut at a semicolon, before “{rest}”.</source>
        <translation>يبدو أن عنوان URL مقطوع عند فاصلة منقوطة، قبل «{rest}».</translation>
    </message>
    <message>
        <source>A raw semicolon ends the field.</source>
        <translation>الفاصلة المنقوطة غير المرمَّزة تنهي الحقل.</translation>
    </message>
    <message>
        <source>Write %3B{rest}.</source>
        <translation>اكتب %3B{rest}.</translation>
    </message>
    <message>
        <source>Every report address can be used.</source>
        <translation>كل عنوان تقارير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>None of the addresses can be used ({value}).</source>
        <translation>لا يصلح أي من العناوين للاستخدام ({value}).</translation>
    </message>
    <message>
        <source>No report will arrive.</source>
        <translation>لن يصل أي تقرير.</translation>
    </message>
    <message>
        <source>Use mailto: or https:, for example {suggestion}</source>
        <translation>استخدم mailto: أو https:، مثل {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” can not be used.</source>
        <translation>لا يمكن استخدام «{value}».</translation>
    </message>
    <message>
        <source>Only mailto and https are supported, plain http is not.</source>
        <translation>لا يُدعم إلا mailto وhttps، أما http غير المشفر فلا.</translation>
    </message>
    <message>
        <source>Remove or correct it: {suggestion}</source>
        <translation>احذفه أو صحّحه: {suggestion}</translation>
    </message>
    <message>
        <source>rua stands right behind the version.</source>
        <translation>الحقل rua يلي الإصدار مباشرة.</translation>
    </message>
    <message>
        <source>Another field stands before rua.</source>
        <translation>يوجد حقل آخر قبل rua.</translation>
    </message>
    <message>
        <source>The order is free, but the reporter used with Postfix (sys4) looks only at the second field.</source>
        <translation>الترتيب حر، لكن أداة التقارير المستخدمة مع Postfix (sys4) لا تنظر إلا في الحقل الثاني.</translation>
    </message>
    <message>
        <source>Move rua right behind v=TLSRPTv1: {suggestion}</source>
        <translation>انقل rua إلى ما بعد v=TLSRPTv1 مباشرة: {suggestion}</translation>
    </message>
    <message>
        <source>At least one report address lies outside the mailboxes of {domain}.</source>
        <translation>يقع عنوان تقارير واحد على الأقل خارج صناديق بريد {domain}.</translation>
    </message>
    <message>
        <source>All reports go to the domain they are about.</source>
        <translation>كل التقارير تذهب إلى النطاق الذي تتحدث عنه.</translation>
    </message>
    <message>
        <source>Senders must deliver reports despite TLS errors, but if your servers are down or strict filters act, the reports stay out with the rest.</source>
        <translation>على الجهات المرسِلة تسليم التقارير رغم أخطاء TLS، لكن إذا تعطلت خوادمك أو عملت مرشحات صارمة، فستُحجب التقارير مع بقية البريد.</translation>
    </message>
    <message>
        <source>Consider a second address outside {domain}.</source>
        <translation>فكّر في عنوان ثانٍ خارج {domain}.</translation>
    </message>
    <message>
        <source>Report addresses are valid URIs</source>
        <translation>عناوين التقارير هي URI صالحة</translation>
    </message>
    <message>
        <source>Report addresses can be used</source>
        <translation>عناوين التقارير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>rua directly after the version</source>
        <translation>الحقل rua بعد الإصدار مباشرة</translation>
    </message>
    <message>
        <source>Reports can get through when TLS is broken</source>
        <translation>يمكن أن تصل التقارير عند تعطل TLS</translation>
    </message>
    <message>
        <source>an empty field (two semicolons)</source>
        <translation>حقل فارغ (فاصلتان منقوطتان)</translation>
    </message>
    <message>
        <source>a blank or a line end behind the last value</source>
        <translation>فراغ أو نهاية سطر بعد آخر قيمة</translation>
    </message>
    <message>
        <source>the right name itself gives no usable answer</source>
        <translation>الاسم الصحيح نفسه لا يعطي ردًا صالحًا</translation>
    </message>
    <message>
        <source>one of the names to look at gives no usable answer</source>
        <translation>أحد الأسماء المراد فحصها لا يعطي ردًا صالحًا</translation>
    </message>
    <message>
        <source>there is no such record, not even at one of the usual wrong names</source>
        <translation>لا يوجد سجل كهذا، ولا حتى عند أحد الأسماء الخاطئة المعتادة</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot. In a policy the host name stands without it.</source>
        <translation>القيمة «{value}» تنتهي بنقطة. يُكتب اسم المضيف في السياسة دونها.</translation>
    </message>
    <message>
        <source>In “{value}” the star is in the wrong place. It may only be the whole first label, once, as in *.example.com.</source>
        <translation>النجمة في «{value}» في غير مكانها. لا يجوز أن تكون إلا المقطع الأول كله، ومرة واحدة، كما في *.example.com.</translation>
    </message>
    <message>
        <source>“{value}” is more than one host. Give each host an mx line of its own.</source>
        <translation>القيمة «{value}» أكثر من مضيف واحد. امنح كل مضيف سطر mx خاصًا به.</translation>
    </message>
    <message>
        <source>“{value}” is an address. An mx line names a host, as its MX record does.</source>
        <translation>القيمة «{value}» عنوان. سطر mx يذكر اسم مضيف، مثل سجل MX الخاص به.</translation>
    </message>
    <message>
        <source>“{value}” has letters outside ASCII. Write the name in its xn-- form.</source>
        <translation>في «{value}» حروف خارج ASCII. اكتب الاسم بصيغة xn--.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name: each part has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>القيمة «{value}» ليست اسم مضيف: يتكون كل جزء من 1 إلى 63 من الحروف أو الأرقام أو الشرطات، دون شرطة في أي من طرفيه.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>لا يوجد نطاق.</translation>
    </message>
    <message>
        <source>“{value}” is so long that no record fits under it.</source>
        <translation>القيمة «{value}» طويلة جدًا بحيث لا يتسع أي سجل تحتها.</translation>
    </message>
    <message>
        <source>The domain {value} does not lie in the zone {other}.</source>
        <translation>النطاق {value} لا يقع في المنطقة {other}.</translation>
    </message>
    <message>
        <source>Choose a mode: testing, enforce or none.</source>
        <translation>اختر وضعًا: testing أو enforce أو none.</translation>
    </message>
    <message>
        <source>The policy needs at least one mx line. Some senders want it even in mode none.</source>
        <translation>تحتاج السياسة إلى سطر mx واحد على الأقل. وبعض الخوادم المرسِلة يطلبه حتى في الوضع none.</translation>
    </message>
    <message>
        <source>“{value}” is there twice.</source>
        <translation>القيمة «{value}» مكررة.</translation>
    </message>
    <message>
        <source>max_age is {value}; the most is 31557600 seconds, one year.</source>
        <translation>قيمة max_age هي {value}، والحد الأقصى 31557600 ثانية، أي سنة واحدة.</translation>
    </message>
    <message>
        <source>The policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>سيكون ملف السياسة أكبر من 10 كيبيبايت، وبعض الخوادم المرسِلة لا يقرأ أكثر من ذلك. استخدم أسطر mx أقل، أو حرف بدل.</translation>
    </message>
    <message>
        <source>The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else.</source>
        <translation>القيمة «{value}» غير صالحة لحقل id: يتكون من 1 إلى 32 من الحروف والأرقام، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The policy host has either addresses or an alias (CNAME), never both: DNS allows nothing beside a CNAME.</source>
        <translation>لمضيف السياسة إما عناوين وإما اسم مستعار (CNAME)، وليس الاثنان معًا: لا يسمح DNS بأي شيء بجانب CNAME.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name that an alias can lead to.</source>
        <translation>القيمة «{value}» ليست اسم مضيف يمكن أن يشير إليه اسم مستعار.</translation>
    </message>
    <message>
        <source>The alias {value} leads to itself.</source>
        <translation>الاسم المستعار {value} يشير إلى نفسه.</translation>
    </message>
    <message>
        <source>The address {value} is not public: senders on the internet cannot reach a policy host there.</source>
        <translation>العنوان {value} ليس عامًا: لا تستطيع الخوادم المرسِلة على الإنترنت الوصول إلى مضيف سياسة هناك.</translation>
    </message>
    <message>
        <source>“{value}” is a bare mail address. Write mailto:{value}.</source>
        <translation>القيمة «{value}» عنوان بريد مجرد. اكتب mailto:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is not an address for reports. Write mailto: and one mail address, or https:// and the address of a report receiver; a comma, an exclamation mark or a semicolon in it must be percent-encoded.</source>
        <translation>القيمة «{value}» ليست عنوانًا للتقارير. اكتب mailto: وعنوان بريد واحدًا، أو https:// وعنوان مستقبِل التقارير. ويجب ترميز أي فاصلة أو علامة تعجب أو فاصلة منقوطة فيه بعلامة النسبة المئوية.</translation>
    </message>
    <message>
        <source>The TTL is {value}; the most that DNS allows is 2147483647 seconds.</source>
        <translation>قيمة TTL هي {value}، وأقصى ما يسمح به DNS هو 2147483647 ثانية.</translation>
    </message>
    <message>
        <source>A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600.</source>
        <translation>قيمة TTL البالغة {value} ثانية خارج ما يعمل جيدًا. استخدم من 60 إلى 86400 ثانية، مثل 3600.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>التقرير %1</translation>
    </message>
    <message>
        <source>Check {domain} again.</source>
        <translation>أعد فحص {domain}.</translation>
    </message>
    <message>
        <source>A week without failures shows that it holds. A long max_age protects also when somebody keeps senders from looking.</source>
        <translation>أسبوع بلا فشل يدل على أن الأمور مستقرة. وقيمة max_age الطويلة تحمي أيضًا حين يمنع أحدهم الخوادم المرسِلة من البحث عن السياسة.</translation>
    </message>
    <message>
        <source>The reports begin with the first sender that finds the policy.</source>
        <translation>تبدأ التقارير مع أول جهة مرسِلة تجد السياسة.</translation>
    </message>
    <message>
        <source>Import the first TLS reports.</source>
        <translation>استورد أولى تقارير TLS.</translation>
    </message>
    <message>
        <source>Large senders report once a day. No report at all means that the address or the record is not right.</source>
        <translation>ترسل الجهات المرسِلة الكبيرة التقارير مرة كل يوم. وعدم وصول أي تقرير يعني أن العنوان أو السجل غير صحيح.</translation>
    </message>
    <message>
        <source>A sender that enforces refuses every mail server that its copy of the policy does not name.</source>
        <translation>الخادم المرسِل الذي يفرض السياسة يرفض كل خادم بريد لا تذكره نسخته منها.</translation>
    </message>
    <message>
        <source>By now nobody knows the old MX records any more, and no mail waits for the old servers.</source>
        <translation>لم يعد أحد الآن يعرف سجلات MX القديمة، ولا بريد ينتظر الخوادم القديمة.</translation>
    </message>
    <message>
        <source>Remove the TXT record at _mta-sts.{domain}.</source>
        <translation>احذف سجل TXT عند _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Take down {host} and its records.</source>
        <translation>أزل {host} وسجلاته.</translation>
    </message>
    <message>
        <source>Nobody is sent there any more. The TLS reporting record may stay: it is of use without MTA-STS too.</source>
        <translation>لم يعد أحد يُوجَّه إلى هناك. يمكن أن يبقى سجل تقارير TLS، فهو مفيد دون MTA-STS أيضًا.</translation>
    </message>
    <message>
        <source>The reporting record would be too large for DNS. Use fewer addresses.</source>
        <translation>سيكون سجل التقارير أكبر مما يسمح به DNS. استخدم عناوين أقل.</translation>
    </message>
    <message>
        <source>Every check of record, policy file and mail servers passes.</source>
        <translation>كل فحوص السجل وملف السياسة وخوادم البريد ناجحة.</translation>
    </message>
    <message>
        <source>Every address of policy host and mail servers was looked at.</source>
        <translation>فُحص كل عنوان لمضيف السياسة ولخوادم البريد.</translation>
    </message>
    <message>
        <source>a certificate runs out soon</source>
        <translation>تنتهي صلاحية إحدى الشهادات قريبًا</translation>
    </message>
    <message>
        <source>No certificate runs out soon without having been renewed.</source>
        <translation>لا تنتهي صلاحية أي شهادة قريبًا دون أن تكون قد جُدِّدت.</translation>
    </message>
    <message>
        <source>the policy was seen in testing, unchanged, for %1 of %2 days</source>
        <translation>ظهرت السياسة في الوضع testing دون تغيير خلال %1 من %2 من الأيام</translation>
    </message>
    <message>
        <source>The policy has been in mode testing, unchanged, for two weeks; looks that are kept, or a domain that is watched, prove it.</source>
        <translation>السياسة في الوضع testing دون تغيير منذ أسبوعين، وتثبت ذلك عمليات الفحص المحفوظة أو مراقبة النطاق.</translation>
    </message>
    <message>
        <source>TLS reports of two senders or more were imported for these two weeks, without a gap of more than two days.</source>
        <translation>استُوردت عن هذين الأسبوعين تقارير TLS من جهتين مرسِلتين أو أكثر، دون انقطاع يزيد على يومين.</translation>
    </message>
    <message>
        <source>No report names a failure, but for a single fetch of the policy.</source>
        <translation>لا يذكر أي تقرير حالة فشل، باستثناء جلب واحد للسياسة.</translation>
    </message>
    <message>
        <source>Nothing stands against enforce, but too little is known yet: {reasons}.</source>
        <translation>لا شيء يعارض الوضع enforce، لكن المعروف حتى الآن قليل جدًا: {reasons}.</translation>
    </message>
    <message>
        <source>Mail lost by a mistake that nobody saw yet does not come back.</source>
        <translation>البريد الذي يضيع بسبب خطأ لم ينتبه إليه أحد بعد لا يعود.</translation>
    </message>
    <message>
        <source>Leave the policy in testing, keep looking, and import the TLS reports as they come: {reasons}.</source>
        <translation>اترك السياسة في الوضع testing، وواصل الفحص، واستورد تقارير TLS كلما وصلت: {reasons}.</translation>
    </message>
    <message>
        <source>The report is written in {place}, not in UTF-8.</source>
        <translation>التقرير مكتوب بترميز {place}، وليس UTF-8.</translation>
    </message>
    <message>
        <source>JSON is UTF-8; most readers refuse anything else.</source>
        <translation>ترميز JSON هو UTF-8، ومعظم برامج القراءة ترفض غيره.</translation>
    </message>
    <message>
        <source>The report has more values than any real one, and was not read.</source>
        <translation>يحتوي التقرير على قيم أكثر من أي تقرير حقيقي، ولم يُقرأ.</translation>
    </message>
    <message>
        <source>It would take more memory than it is worth.</source>
        <translation>سيستهلك من الذاكرة أكثر مما يستحق.</translation>
    </message>
    <message>
        <source>{place} has more than 10,000 entries; the first 10,000 are read.</source>
        <translation>يحتوي {place} على أكثر من 10,000 عنصر، ويُقرأ أول 10,000 منها.</translation>
    </message>
    <message>
        <source>The number of failed sessions is that of the summary.</source>
        <translation>عدد الجلسات الفاشلة مطابق للعدد في الملخص.</translation>
    </message>
    <message>
        <source>Serve the policy with max_age raised to {age}.</source>
        <translation>قدّم السياسة بعد رفع max_age إلى {age}.</translation>
    </message>
    <message>
        <source>Serve the policy with mode enforce.</source>
        <translation>قدّم السياسة بالوضع enforce.</translation>
    </message>
    <message>
        <source>Only when the reports of {days} days name no failure and every mail server passes its checks. Leave max_age at a day, so that most senders forget a mistake soon.</source>
        <translation>فقط عندما لا تذكر تقارير {days} من الأيام أي فشل وينجح كل خادم بريد في فحوصه. اترك max_age عند يوم واحد، كي تنسى معظم الخوادم المرسِلة أي خطأ سريعًا.</translation>
    </message>
    <message>
        <source>By now all caches have the new record, and senders enforce.</source>
        <translation>وصل السجل الجديد الآن إلى كل ذاكرات التخزين المؤقت، والخوادم المرسِلة تفرض السياسة.</translation>
    </message>
    <message>
        <source>Serve the policy file, mode testing.</source>
        <translation>قدّم ملف السياسة بالوضع testing.</translation>
    </message>
    <message>
        <source>In mode testing senders report what would fail, and deliver nevertheless.</source>
        <translation>في الوضع testing تبلّغ الخوادم المرسِلة عما كان سيفشل، وتسلّم البريد مع ذلك.</translation>
    </message>
    <message>
        <source>By now caches have forgotten what was there before.</source>
        <translation>نسيت ذاكرات التخزين المؤقت الآن ما كان هناك من قبل.</translation>
    </message>
    <message>
        <source>Serve the policy with all mail servers, mode testing.</source>
        <translation>قدّم السياسة بكل خوادم البريد، بالوضع testing.</translation>
    </message>
    <message>
        <source>What is enforced has to be tested first, unchanged.</source>
        <translation>ما يُفرض يجب أن يُختبر أولًا، دون تغيير.</translation>
    </message>
    <message>
        <source>Serve the policy with the new names added to the mx lines, the old ones kept.</source>
        <translation>قدّم السياسة بعد إضافة الأسماء الجديدة إلى أسطر mx، مع إبقاء القديمة.</translation>
    </message>
    <message>
        <source>Change the MX records. Keep the old mail servers running.</source>
        <translation>غيّر سجلات MX. وأبقِ خوادم البريد القديمة قيد التشغيل.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy without the new names has run out. Check the certificates of the new servers first.</source>
        <translation>انتهت الآن مدة آخر نسخة من سياسة لا تذكر الأسماء الجديدة. افحص شهادات الخوادم الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Serve the policy without the old names; then the old mail servers may be switched off.</source>
        <translation>قدّم السياسة دون الأسماء القديمة، وبعدها يمكن إيقاف خوادم البريد القديمة.</translation>
    </message>
    <message>
        <source>Serve the policy with mode testing and max_age 86400, the mx lines kept, now.</source>
        <translation>قدّم الآن السياسة بالوضع testing وmax_age 86400، مع إبقاء أسطر mx.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver again, and go on reporting what fails.</source>
        <translation>الخوادم المرسِلة التي تجلبها تعود إلى التسليم، وتواصل التبليغ عما يفشل.</translation>
    </message>
    <message>
        <source>By now all caches have the new record: most senders have stopped enforcing, those that do not look at the id have not.</source>
        <translation>وصل السجل الجديد الآن إلى كل ذاكرات التخزين المؤقت: كفّت معظم الخوادم المرسِلة عن فرض السياسة، أما التي لا تنظر إلى id فلم تكفّ.</translation>
    </message>
    <message>
        <source>From here on nobody enforces any more.</source>
        <translation>من هنا فصاعدًا لا أحد يفرض السياسة.</translation>
    </message>
    <message>
        <source>By now the last copy in mode enforce has run out. Until then keep the mail servers meeting the policy where they can.</source>
        <translation>انتهت الآن مدة آخر نسخة بالوضع enforce. وحتى ذلك الحين أبقِ خوادم البريد مستوفية للسياسة قدر الإمكان.</translation>
    </message>
    <message>
        <source>Serve the policy with mode none and max_age 86400, the mx lines kept.</source>
        <translation>قدّم السياسة بالوضع none وmax_age 86400، مع إبقاء أسطر mx.</translation>
    </message>
    <message>
        <source>Without that, senders go on enforcing the copy that they have. Some do not read a policy without mx lines.</source>
        <translation>دون ذلك تواصل الخوادم المرسِلة فرض النسخة التي لديها. وبعضها لا يقرأ سياسة بلا أسطر mx.</translation>
    </message>
    <message>
        <source>By now the last copy of a policy that asks for anything has run out.</source>
        <translation>انتهت الآن مدة آخر نسخة من سياسة تطلب أي شيء.</translation>
    </message>
    <message>
        <source>Has to be there</source>
        <translation>يجب أن يكون موجودًا</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>At least {time} after the step before.</source>
        <translation>بعد الخطوة السابقة بما لا يقل عن {time}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not before {time}</source>
        <translation>ليس قبل {time}</translation>
    </message>
    <message>
        <source>setting MTA-STS up</source>
        <translation>إعداد MTA-STS</translation>
    </message>
    <message>
        <source>going to enforce</source>
        <translation>الانتقال إلى enforce</translation>
    </message>
    <message>
        <source>changing mail servers or the provider</source>
        <translation>تغيير خوادم البريد أو المزود</translation>
    </message>
    <message>
        <source>going back from enforce to testing</source>
        <translation>الرجوع من enforce إلى testing</translation>
    </message>
    <message>
        <source>removing MTA-STS</source>
        <translation>إزالة MTA-STS</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>لم تتم بعد</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>تعذّر الفحص</translation>
    </message>
    <message>
        <source>Plan for {domain}: {change}</source>
        <translation>خطة للنطاق {domain}: {change}</translation>
    </message>
    <message>
        <source>It could not be found out which policy senders find for {domain}. A plan could lose mail, so there is none.</source>
        <translation>تعذرت معرفة السياسة التي تجدها الخوادم المرسِلة للنطاق {domain}. قد تتسبب الخطة في فقدان بريد، ولذلك لا توجد خطة.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known which policies of {domain} senders still remember.</source>
        <translation>تعذرت قراءة المحفوظات، ولذلك لا يُعرف أي سياسات {domain} ما زالت الخوادم المرسِلة تحتفظ بها.</translation>
    </message>
    <message>
        <source>There is an MTA-STS record for {domain}, but it could not be found out which policy belongs to it: senders accept none at {host}. Mend that first; until then a plan could lose mail.</source>
        <translation>يوجد سجل MTA-STS للنطاق {domain}، لكن تعذرت معرفة السياسة التابعة له: لا تقبل الخوادم المرسِلة أي سياسة من {host}. أصلح ذلك أولًا، فحتى ذلك الحين قد تتسبب الخطة في فقدان بريد.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be found out, so a plan could lose mail.</source>
        <translation>تعذرت معرفة سجلات MX للنطاق {domain}، ولذلك قد تتسبب الخطة في فقدان بريد.</translation>
    </message>
    <message>
        <source>Name all mail servers that {domain} will have after the change, also those that stay.</source>
        <translation>اذكر كل خوادم البريد التي ستكون للنطاق {domain} بعد التغيير، ومنها الباقية أيضًا.</translation>
    </message>
    <message>
        <source>With old and new names the policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>مع الأسماء القديمة والجديدة معًا سيكون ملف السياسة أكبر من 10 كيبيبايت، وبعض الخوادم المرسِلة لا يقرأ أكثر من ذلك. استخدم أسطر mx أقل، أو حرف بدل.</translation>
    </message>
    <message>
        <source>{domain} has no mail server that a policy could name.</source>
        <translation>ليس للنطاق {domain} خادم بريد يمكن أن تذكره سياسة.</translation>
    </message>
    <message>
        <source>No sender enforces a policy of {domain}, so there is nothing to go back from.</source>
        <translation>لا يفرض أي خادم مرسِل سياسة للنطاق {domain}، فلا شيء يُرجَع عنه.</translation>
    </message>
    <message>
        <source>Each date holds when the step before was done on its date. After a delay, count the wait from when that step was done.</source>
        <translation>يصح كل تاريخ إذا نُفّذت الخطوة السابقة في تاريخها. وعند التأخر احسب مدة الانتظار من وقت تنفيذ تلك الخطوة.</translation>
    </message>
    <message>
        <source>Nothing is known of policies before {date}. If one with a longer max_age than those since then was served, wait until that one has run out too.</source>
        <translation>لا يُعرف شيء عن السياسات قبل {date}. وإن كانت قد قُدّمت سياسة ذات max_age أطول من السياسات التي بعد ذلك، فانتظر حتى تنتهي مدتها أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was looked at: what is published now was told, not seen.</source>
        <translation>لم يُفحص شيء: المنشور الآن ذُكر ولم يُشاهَد.</translation>
    </message>
    <message>
        <source>No policy is published now, so only copies of earlier ones count.</source>
        <translation>لا توجد سياسة منشورة الآن، ولذلك لا يُعتدّ إلا بنسخ السياسات السابقة.</translation>
    </message>
    <message>
        <source>The name servers gave no answer for {value}.</source>
        <translation>لم ترد خوادم الأسماء عن {value}.</translation>
    </message>
    <message>
        <source>The record is still there: {value}</source>
        <translation>السجل ما زال موجودًا: {value}</translation>
    </message>
    <message>
        <source>There is no record at {value}.</source>
        <translation>لا يوجد سجل عند {value}.</translation>
    </message>
    <message>
        <source>There are several records at {value}.</source>
        <translation>توجد عدة سجلات عند {value}.</translation>
    </message>
    <message>
        <source>Another record is there: {value}</source>
        <translation>يوجد سجل آخر هناك: {value}</translation>
    </message>
    <message>
        <source>The policy file could not be looked at.</source>
        <translation>تعذّر فحص ملف السياسة.</translation>
    </message>
    <message>
        <source>{value} has no address.</source>
        <translation>ليس للاسم {value} عنوان.</translation>
    </message>
    <message>
        <source>The policy file could not be read at {value}.</source>
        <translation>تعذرت قراءة ملف السياسة عند {value}.</translation>
    </message>
    <message>
        <source>{value} serves no policy file.</source>
        <translation>لا يقدّم {value} ملف سياسة.</translation>
    </message>
    <message>
        <source>{value} serves another policy.</source>
        <translation>يقدّم {value} سياسة أخرى.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate of {value}.</source>
        <translation>لا تقبل الخوادم المرسِلة شهادة {value}.</translation>
    </message>
    <message>
        <source>{value} is still an MX.</source>
        <translation>ما زال {value} خادم MX.</translation>
    </message>
    <message>
        <source>{value} is no MX yet.</source>
        <translation>لم يصبح {value} خادم MX بعد.</translation>
    </message>
    <message>
        <source>{value} is still there.</source>
        <translation>ما زال {value} موجودًا.</translation>
    </message>
    <message>
        <source>{value} has other records.</source>
        <translation>للاسم {value} سجلات أخرى.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>تعذرت قراءة المحفوظات.</translation>
    </message>
    <message>
        <source>Done already, and too early: copies of an old policy may still be in use.</source>
        <translation>تمت بالفعل، وقبل أوانها: قد تكون نسخ من سياسة قديمة ما زالت مستخدمة.</translation>
    </message>
    <message>
        <source>Publish the records of the policy host {host}.</source>
        <translation>انشر سجلات مضيف السياسة {host}.</translation>
    </message>
    <message>
        <source>Nobody looks there before the MTA-STS record exists, so web server and certificate can be checked in peace.</source>
        <translation>لا أحد يبحث هناك قبل وجود سجل MTA-STS، ولذلك يمكن فحص خادم الويب والشهادة بهدوء.</translation>
    </message>
    <message>
        <source>Publish the TLS reporting record.</source>
        <translation>انشر سجل تقارير TLS.</translation>
    </message>
    <message>
        <source>When the file is seen from outside, publish the MTA-STS record with its new id.</source>
        <translation>عندما يظهر الملف من الخارج، انشر سجل MTA-STS مع id الجديد.</translation>
    </message>
    <message>
        <source>The other way round senders fetch the old file under the new id, and keep it. The id must never have been used before.</source>
        <translation>في الترتيب المعاكس تجلب الخوادم المرسِلة الملف القديم تحت id الجديد وتحتفظ به. ويجب ألا يكون id قد استُخدم من قبل.</translation>
    </message>
    <message>
        <source>The mail server did not offer STARTTLS.</source>
        <translation>لم يعرض خادم البريد STARTTLS.</translation>
    </message>
    <message>
        <source>TLS is switched off on this server, a machine in front of it takes the offer away, or somebody on the way did.</source>
        <translation>TLS معطَّل على هذا الخادم، أو يحذف جهاز أمامه العرض، أو حذفه طرف ما في الطريق.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is for other names.</source>
        <translation>شهادة خادم البريد صادرة لأسماء أخرى.</translation>
    </message>
    <message>
        <source>The certificate has to name the MX host as the MX record does.</source>
        <translation>يجب أن تذكر الشهادة مضيف MX كما يذكره سجل MX.</translation>
    </message>
    <message>
        <source>The certificate of the mail server had expired.</source>
        <translation>كانت شهادة خادم البريد منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>It was not renewed, or the server was not told to load the new one.</source>
        <translation>لم تُجدَّد، أو لم يُطلب من الخادم تحميل الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted.</source>
        <translation>شهادة خادم البريد غير موثوقة.</translation>
    </message>
    <message>
        <source>It is self-signed, or the server does not send the intermediate certificate.</source>
        <translation>الشهادة موقَّعة ذاتيًا، أو لا يرسل الخادم الشهادة الوسيطة.</translation>
    </message>
    <message>
        <source>Something else of the policy was not met.</source>
        <translation>شيء آخر من السياسة لم يُستوفَ.</translation>
    </message>
    <message>
        <source>Mostly the MX host is not in the policy, or the handshake broke off.</source>
        <translation>غالبًا ما يكون مضيف MX غير مذكور في السياسة، أو تكون المصافحة قد انقطعت.</translation>
    </message>
    <message>
        <source>The TLSA records do not fit the certificate.</source>
        <translation>سجلات TLSA لا تطابق الشهادة.</translation>
    </message>
    <message>
        <source>The certificate was renewed with another key, and the TLSA record was not.</source>
        <translation>جُدِّدت الشهادة بمفتاح آخر، ولم يُجدَّد سجل TLSA.</translation>
    </message>
    <message>
        <source>The answers of the DNS did not verify.</source>
        <translation>ردود DNS لم تجتز التحقق.</translation>
    </message>
    <message>
        <source>Signatures ran out, or the DS record at the parent is an old one.</source>
        <translation>انتهت صلاحية التواقيع، أو سجل DS لدى النطاق الأعلى قديم.</translation>
    </message>
    <message>
        <source>The sender insists on DANE and found no usable TLSA record.</source>
        <translation>الخادم المرسِل يصر على DANE ولم يجد سجل TLSA صالحًا للاستعمال.</translation>
    </message>
    <message>
        <source>A setting of the sender; MTA-STS is not concerned.</source>
        <translation>هذا إعداد لدى الجهة المرسِلة، ولا يتعلق بـ MTA-STS.</translation>
    </message>
    <message>
        <source>The policy file could not be fetched.</source>
        <translation>تعذّر جلب ملف السياسة.</translation>
    </message>
    <message>
        <source>The policy host did not answer, redirected, or kept the sender out.</source>
        <translation>لم يرد مضيف السياسة، أو أعاد التوجيه، أو منع الخادم المرسِل من الوصول.</translation>
    </message>
    <message>
        <source>The policy file was fetched, but is no valid policy.</source>
        <translation>جُلب ملف السياسة، لكنه ليس سياسة صالحة.</translation>
    </message>
    <message>
        <source>A mistake in the file, or another page in its place.</source>
        <translation>خطأ في الملف، أو صفحة أخرى في مكانه.</translation>
    </message>
    <message>
        <source>The certificate of the policy host was refused.</source>
        <translation>رُفضت شهادة مضيف السياسة.</translation>
    </message>
    <message>
        <source>It has expired, is for other names, or is sent without the intermediate certificate.</source>
        <translation>انتهت صلاحيتها، أو هي صادرة لأسماء أخرى، أو تُرسل دون الشهادة الوسيطة.</translation>
    </message>
    <message>
        <source>The sender has a name of its own for what failed.</source>
        <translation>لدى الجهة المرسِلة تسمية خاصة بها لما فشل.</translation>
    </message>
    <message>
        <source>Look at all checks of this mail server.</source>
        <translation>راجع كل فحوص خادم البريد هذا.</translation>
    </message>
    <message>
        <source>{count} more of the same kind are not listed.</source>
        <translation>هناك {count} أخرى من النوع نفسه غير معروضة.</translation>
    </message>
    <message>
        <source>no answer came that can be read</source>
        <translation>لم يصل أي رد يمكن قراءته</translation>
    </message>
    <message>
        <source>the answer did not arrive whole</source>
        <translation>لم يصل الرد كاملًا</translation>
    </message>
    <message>
        <source>none of its addresses lets this computer in</source>
        <translation>لا يسمح أي من عناوينه لهذا الحاسوب بالدخول</translation>
    </message>
    <message>
        <source>this computer has no route to the address</source>
        <translation>لا يملك هذا الحاسوب مسارًا إلى العنوان</translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation>أُلغي الفحص</translation>
    </message>
    <message>
        <source>the address is not public, so nothing was sent to it</source>
        <translation>العنوان ليس عامًا، لذلك لم يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>it was not to be looked at</source>
        <translation>لم يكن مطلوبًا فحصه</translation>
    </message>
    <message>
        <source>there is more than one run looks at</source>
        <translation>هناك أكثر مما يُفحص في مرة واحدة</translation>
    </message>
    <message>
        <source>something failed on this computer</source>
        <translation>فشل شيء ما على هذا الحاسوب</translation>
    </message>
    <message>
        <source>a certificate is out of date</source>
        <translation>إحدى الشهادات خارج فترة صلاحيتها</translation>
    </message>
    <message>
        <source>By now the old records have left all caches. Until then the old server has to go on serving the file, with a certificate that is valid.</source>
        <translation>خرجت السجلات القديمة الآن من جميع ذاكرات التخزين المؤقت. وحتى ذلك الحين يجب أن يستمر الخادم القديم في تقديم الملف بشهادة صالحة.</translation>
    </message>
    <message>
        <source>moving the policy host to another server</source>
        <translation>نقل مضيف السياسة إلى خادم آخر</translation>
    </message>
    <message>
        <source>It could not be found out for certain what {host} points to now, so it cannot be told when it has moved.</source>
        <translation>تعذّرت معرفة ما يشير إليه {host} الآن على وجه اليقين، ولذلك لا يمكن تحديد وقت اكتمال النقل.</translation>
    </message>
    <message>
        <source>Senders find no policy of {domain}, so there is nothing to move. Set MTA-STS up on the new server.</source>
        <translation>لا تجد الخوادم المرسِلة أي سياسة للنطاق {domain}، فلا شيء لنقله. أعدّ MTA-STS على الخادم الجديد.</translation>
    </message>
    <message>
        <source>Name the new web server of {host} first: its addresses, or the name of a provider.</source>
        <translation>حدّد أولًا خادم الويب الجديد للاسم {host}: عناوينه أو اسمًا لدى أحد المزودين.</translation>
    </message>
    <message>
        <source>Only the new server itself can show it before DNS points to it.</source>
        <translation>قبل أن يشير DNS إليه، لا يُظهر ذلك إلا الخادم الجديد نفسه.</translation>
    </message>
    <message>
        <source>Serve the policy file, unchanged, on the new web server too, with a certificate for {host}.</source>
        <translation>قدّم ملف السياسة دون تغيير على خادم الويب الجديد أيضًا، بشهادة للاسم {host}.</translation>
    </message>
    <message>
        <source>Nobody is sent there yet, so it can be checked in peace: “Check this server before DNS points to it”, or check --policy-server. The old server goes on serving the file.</source>
        <translation>لا يُوجَّه أحد إلى هناك بعد، ولذلك يمكن الفحص بهدوء: «فحص هذا الخادم قبل أن يشير DNS إليه» أو check --policy-server. ويستمر الخادم القديم في تقديم الملف.</translation>
    </message>
    <message>
        <source>Point {host} to the new web server.</source>
        <translation>اجعل {host} يشير إلى خادم الويب الجديد.</translation>
    </message>
    <message>
        <source>The policy and its id stay as they are, so no sender notices. Change nothing else at the same time.</source>
        <translation>تبقى السياسة ومعرّفها id كما هما، فلا يلاحظ أي مرسِل شيئًا. لا تغيّر أي شيء آخر في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known when {host} moved.</source>
        <translation>تعذّرت قراءة المحفوظات، ولذلك لا يُعرف متى نُقل {host}.</translation>
    </message>
    <message>
        <source>{host} points there already. To plan a move, name the new web server first. If it has just moved, keep the old one running until caches have forgotten the old records: for a day at least.</source>
        <translation>يشير {host} إلى هناك بالفعل. لتخطيط نقل، حدّد أولًا خادم الويب الجديد. وإن كان قد نُقل للتو، فأبقِ الخادم القديم يعمل حتى تنسى ذاكرات التخزين المؤقت السجلات القديمة: يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The address of {value} was given by hand, so its records were not looked at.</source>
        <translation>حُدّد عنوان {value} يدويًا، ولذلك لم تُفحص سجلاته.</translation>
    </message>
    <message>
        <source>Senders could not be seen to get a policy from {host} now. If it has just moved, mend the new web server, or point {host} back to the old one; then a move can be planned.</source>
        <translation>تعذّر التأكد من أن الخوادم المرسِلة تحصل الآن على سياسة من {host}. إن كان قد نُقل للتو، فأصلح خادم الويب الجديد أو أعد توجيه {host} إلى القديم؛ عندها يمكن تخطيط النقل.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then a web server that {host} does not lead to need not serve the policy any more.</source>
        <translation>أعد فحص {domain}. بعد ذلك لا يلزم أن يقدّم السياسة أي خادم ويب لا يشير إليه {host}.</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more, unless the new records lead to it too: {old}</source>
        <translation>أعد فحص {domain}. بعد ذلك لا يلزم أن يقدّم خادم الويب القديم السياسة، ما لم تكن السجلات الجديدة تشير إليه أيضًا: {old}</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more: {old}</source>
        <translation>أعد فحص {domain}. بعد ذلك لا يلزم أن يقدّم خادم الويب القديم السياسة: {old}</translation>
    </message>
    <message>
        <source>How long caches keep the records of the policy host was not seen before today, so a day is reckoned with at least. If their TTL was longer within the last week, wait for that.</source>
        <translation>لم تُعرف قبل اليوم مدة احتفاظ ذاكرات التخزين المؤقت بسجلات مضيف السياسة، ولذلك يُحسب يوم واحد على الأقل. وإن كانت قيمة TTL لها أطول خلال الأسبوع الماضي فانتظر تلك المدة.</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy, and no mx line can name it.</source>
        <translation>خادم MX {mx} غير مشمول بالسياسة، ولا يمكن لأي سطر mx أن يذكره.</translation>
    </message>
    <message>
        <source>An mx line can not name it, and a CA will not certify it; only wildcards fit.</source>
        <translation>لا يمكن لسطر mx أن يذكره، ولن تصدر له أي جهة إصدار شهادة؛ لا يطابقه إلا حرف البدل.</translation>
    </message>
    <message>
        <source>the address of this name server could not be found out</source>
        <translation>تعذّرت معرفة عنوان خادم الأسماء هذا</translation>
    </message>
    <message>
        <source>The name server {ns} has no address.</source>
        <translation>خادم الأسماء {ns} ليس له عنوان.</translation>
    </message>
    <message>
        <source>Hardly anybody can ask it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>لا يكاد أحد يستطيع سؤاله، وإذا تعطلت خوادم الأسماء الأخرى أيضًا فلن يجد أحد السجل.</translation>
    </message>
    <message>
        <source>Give {ns} an address, or take it out of the NS records.</source>
        <translation>أعطِ {ns} عنوانًا، أو احذفه من سجلات NS.</translation>
    </message>
    <message>
        <source>{sub} has no MX record that names a mail server, or has an MTA-STS record of its own; its policy file was not looked at.</source>
        <translation>ليس للنطاق {sub} سجل MX يسمّي خادم بريد، أو له سجل MTA-STS خاص به؛ ولم يُفحص ملف سياسته.</translation>
    </message>
    <message>
        <source>The answer of the web server can not be read to its end: {error}.</source>
        <translation>لا يمكن قراءة رد خادم الويب حتى نهايته: {error}.</translation>
    </message>
    <message>
        <source>Check the web server, any proxy in front of it, and their logs.</source>
        <translation>تحقق من خادم الويب ومن أي وكيل أمامه ومن سجلات أحداثهما.</translation>
    </message>
    <message>
        <source>The header lines can be read in one way alone.</source>
        <translation>لا يمكن قراءة أسطر الترويسة إلا على وجه واحد.</translation>
    </message>
    <message>
        <source>Header lines are malformed: {headers}.</source>
        <translation>توجد أسطر ترويسة مشوّهة: {headers}.</translation>
    </message>
    <message>
        <source>Some programs pass over such a line, others refuse the whole answer.</source>
        <translation>بعض البرامج تتجاوز سطرًا كهذا، وبعضها يرفض الرد كله.</translation>
    </message>
    <message>
        <source>Put the colon right behind the name of the header, and no control characters into its value.</source>
        <translation>ضع النقطتين بعد اسم الترويسة مباشرة، ولا تضع في قيمتها محارف تحكم.</translation>
    </message>
    <message>
        <source>There are Content-Type headers that differ: {headers}.</source>
        <translation>توجد ترويسات Content-Type مختلفة: {headers}.</translation>
    </message>
    <message>
        <source>Which of them counts depends on the program.</source>
        <translation>أيها يُعتدّ به يتوقف على البرنامج.</translation>
    </message>
    <message>
        <source>Let one place alone set Content-Type: the web server, the program behind it or the proxy in front of it.</source>
        <translation>اجعل Content-Type يُضبط في مكان واحد فقط: خادم الويب أو البرنامج الذي خلفه أو الوكيل الذي أمامه.</translation>
    </message>
    <message>
        <source>the saved run does not hold them</source>
        <translation>عملية الفحص المحفوظة لا تحتوي عليها</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <source>{mx} answers EHLO with {reply}, not with 250.</source>
        <translation>الخادم {mx} يرد على EHLO بـ {reply} وليس بـ 250.</translation>
    </message>
    <message>
        <source>Senders then know of no STARTTLS, and must not deliver to it in enforce mode.</source>
        <translation>عندئذ لا تعلم الخوادم المرسِلة بوجود STARTTLS، وفي وضع enforce يُمنع عليها التسليم إليه.</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}: behind a greeting of two replies, for example, each reply comes one command too late.</source>
        <translation>تحقق مما يستمع على المنفذ 25 في {mx}: فمثلًا بعد ترحيب من ردّين يصل كل رد متأخرًا بأمر واحد.</translation>
    </message>
    <message>
        <source>{name} appears {count} times, with different values.</source>
        <translation>الحقل {name} يظهر أكثر من مرة بقيم مختلفة، وعدد المرات {count}.</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, so that they go by another policy than the rest, and KumoMTA rejects the file.</source>
        <translation>ينبغي أن يُعتدّ بالأول، لكن معظم الخوادم المرسِلة تأخذ الأخير فتتبع سياسة غير التي تتبعها البقية، ويرفض KumoMTA الملف.</translation>
    </message>
    <message>
        <source>{place} stands more than once in the same object.</source>
        <translation>يرد {place} أكثر من مرة في الكائن نفسه.</translation>
    </message>
    <message>
        <source>Readers differ in which of the values they take, so the report says two things.</source>
        <translation>تختلف البرامج القارئة في القيمة التي تأخذها، فالتقرير يقول شيئين.</translation>
    </message>
    <message>
        <source>The DNS names a mail server for {address}.</source>
        <translation>يذكر DNS خادم بريد للعنوان {address}.</translation>
    </message>
    <message>
        <source>its host is an IP address, and only host names are looked at</source>
        <translation>مضيفه عنوان IP، ولا تُفحص إلا أسماء المضيفين</translation>
    </message>
    <message>
        <source>the address can not be taken apart</source>
        <translation>لا يمكن تحليل العنوان</translation>
    </message>
    <message>
        <source>Mail server for the report mailbox</source>
        <translation>خادم البريد لصندوق التقارير</translation>
    </message>
    <message>
        <source>the answer is not HTTP/1.x</source>
        <translation>الرد ليس HTTP/1.x</translation>
    </message>
    <message>
        <source>the answer has more header lines than clients read</source>
        <translation>في الرد من أسطر الترويسة أكثر مما تقرؤه برامج العميل</translation>
    </message>
    <message>
        <source>the answer has a malformed header line</source>
        <translation>في الرد سطر ترويسة مشوّه</translation>
    </message>
    <message>
        <source>the answer has a Content-Length that is no number</source>
        <translation>في الرد Content-Length ليس عددًا</translation>
    </message>
    <message>
        <source>the answer has several Content-Length headers that differ</source>
        <translation>في الرد عدة ترويسات Content-Length مختلفة</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding other than “chunked”</source>
        <translation>في الرد Transfer-Encoding غير «chunked»</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding, which HTTP/1.0 does not know</source>
        <translation>في الرد Transfer-Encoding، وهو غير معروف في HTTP/1.0</translation>
    </message>
    <message>
        <source>the answer has a chunk whose size can not be read</source>
        <translation>في الرد جزء (chunk) لا يمكن قراءة حجمه</translation>
    </message>
    <message>
        <source>the answer has a chunk that is longer than its size says</source>
        <translation>في الرد جزء (chunk) أطول من الحجم المعلن</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {other}: anyone with a certificate there could receive your mail. Name your mail servers instead.</source>
        <translation>القيمة «{value}» تسمح بكل نطاق تحت {other}: أي شخص لديه شهادة هناك يستطيع استقبال بريدك. اذكر خوادم بريدك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The resolver finds no MTA-STS record of {domain}, but a name server of the domain has one. Until all of them say the same, a plan could lose mail, so there is none.</source>
        <translation>لا يجد المحلِّل سجل MTA-STS للنطاق {domain}، لكن لدى أحد خوادم أسماء النطاق سجلًا. وإلى أن تتفق جميعها قد تتسبب الخطة في فقدان بريد، ولذلك لا توجد خطة.</translation>
    </message>
    <message>
        <source>No earlier look at {domain} is known. If another policy was served before, wait until its max_age has run out too, counted from when it was replaced or taken away.</source>
        <translation>لا يُعرف أي فحص سابق للنطاق {domain}. وإن كانت قد قُدّمت سياسة أخرى من قبل، فانتظر حتى تنتهي مدة max_age الخاصة بها أيضًا، محسوبة من وقت استبدالها أو إزالتها.</translation>
    </message>
    <message>
        <source>No policy can name {value}, because it is not a host name: senders that enforce the policy refuse this mail server. Give it another name first.</source>
        <translation>لا يمكن لأي سياسة أن تسمّي {value} لأنه ليس اسم مضيف: الخوادم المرسِلة التي تفرض السياسة ترفض خادم البريد هذا. أعطه اسمًا آخر أولًا.</translation>
    </message>
    <message>
        <source>the chain is too long, or takes too long to verify for its constraints on names or unusual keys</source>
        <translation>السلسلة طويلة جدًا، أو يستغرق التحقق منها وقتًا طويلاً جدًا بسبب قيود الأسماء فيها أو مفاتيح غير مألوفة</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: it may be overloaded, or wait for a filter or a name lookup.</source>
        <translation>راجع سجل خادم البريد: قد يكون مثقلاً، أو ينتظر مرشِّحًا أو استعلام أسماء.</translation>
    </message>
    <message>
        <source>{mx} ends lines with CR or LF alone.</source>
        <translation>يُنهي {mx} أسطرًا بـ CR وحده أو LF وحده.</translation>
    </message>
    <message>
        <source>Lines end with both; a strict sender may wait for the end, or break off.</source>
        <translation>تنتهي الأسطر بكليهما؛ وقد ينتظر مرسِل صارم النهاية أو يقطع الاتصال.</translation>
    </message>
    <message>
        <source>the answer has more chunk extensions or trailers than clients read</source>
        <translation>في الرد امتدادات مقاطع أو ترويسات ختامية أكثر مما تقرؤه البرامج العميلة</translation>
    </message>
    <message>
        <source>it takes too long to try what its TLSA records name</source>
        <translation>تستغرق تجربة ما تسمّيه سجلات TLSA الخاصة به وقتًا طويلاً جدًا</translation>
    </message>
    <message>
        <source>it does not answer, or lets nobody in</source>
        <translation>لا يرد أو لا يسمح لأحد بالدخول</translation>
    </message>
    <message>
        <source>{mx} ({ip}) takes the connection on port 25, but then goes no further: {error}.</source>
        <translation>يقبل {mx} ({ip}) الاتصال على المنفذ 25 ثم لا يتقدم بعده: {error}.</translation>
    </message>
    <message>
        <source>{mx} ({ip}) sends lines or replies that are too long or do not end: “{reply}”.</source>
        <translation>يرسل {mx} ({ip}) أسطرًا أو ردودًا أطول مما ينبغي أو لا تنتهي: «{reply}».</translation>
    </message>
    <message>
        <source>The certificate of {value} could not be judged.</source>
        <translation>تعذّر الحكم على شهادة {value}.</translation>
    </message>
    <message>
        <source>Its text shows up where a record of its own is missing: {names}.</source>
        <translation>يظهر نصه حيث لا يوجد سجل خاص: {names}.</translation>
    </message>
    <message>
        <source>Publish a record of its own at {names}; the wildcard may stay then.</source>
        <translation>انشر سجلًا خاصًا عند {names}، وعندها يمكن أن يبقى سجل حرف البدل.</translation>
    </message>
    <message>
        <source>A wildcard answers TXT questions under {domain}, but not for MTA-STS and TLS reporting.</source>
        <translation>سجل حرف بدل يرد على استعلامات TXT تحت {domain}، لكن ليس لـ MTA-STS وتقارير TLS.</translation>
    </message>
    <message>
        <source>Every mail server refuses connections on port 25 from this computer.</source>
        <translation>كل خادم بريد يرفض الاتصال بالمنفذ 25 من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>They may do so themselves, or a filter before this computer does.</source>
        <translation>قد تفعل ذلك الخوادم نفسها، أو مرشح أمام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Run the mail server checks from another network to tell the two apart.</source>
        <translation>شغّل فحوص خوادم البريد من شبكة أخرى للتمييز بين الحالتين.</translation>
    </message>
    <message>
        <source>Rename the host; a policy has to list the new name first.</source>
        <translation>غيّر اسم المضيف، ويجب أن تذكر السياسة الاسم الجديد أولًا.</translation>
    </message>
    <message>
        <source>Remove it if it is not a planned change, then set a new id.</source>
        <translation>احذفها ما لم تكن تغييرًا مخططًا له، ثم عيّن id جديدًا.</translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail server; a policy has to list that name first.</source>
        <translation>انشر سجل MX يذكر اسم خادم بريدك، ويجب أن تذكر السياسة هذا الاسم أولًا.</translation>
    </message>
    <message>
        <source>Give {mx} its own addresses. To point the MX at {target} instead, let the policy list {target} and its certificate name it first.</source>
        <translation>امنح {mx} عناوين خاصة به. وإن أردت توجيه MX إلى {target} بدلًا من ذلك، فيجب أولًا أن تذكر السياسة {target} وأن تحمل شهادته هذا الاسم.</translation>
    </message>
    <message>
        <source>Senders may still hold the policy of before, which does not list {mx}.</source>
        <translation>قد تحتفظ الخوادم المرسِلة بعدُ بالسياسة السابقة التي لا تذكر {mx}.</translation>
    </message>
    <message>
        <source>Until they see the new id they do not deliver there.</source>
        <translation>ولا تسلّم إليه إلى أن ترى id الجديد.</translation>
    </message>
    <message>
        <source>Keep mail servers that the old policy lists until {date}; the next time publish the policy first and the MX record a few days later.</source>
        <translation>أبقِ حتى {date} خوادم بريد تذكرها السياسة القديمة، وفي المرة القادمة انشر السياسة أولًا ثم سجل MX بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}; who runs the policy file, its addresses do not tell.</source>
        <translation>السجل _mta-sts.{domain} يديره {a}، أما من يدير ملف السياسة فلا تدل عليه عناوينه.</translation>
    </message>
    <message>
        <source>Make sure that the id changes with the file.</source>
        <translation>تأكد من أن id يتغير مع الملف.</translation>
    </message>
    <message>
        <source>{ip} is reached, but the TLS handshake fails there: {error}.</source>
        <translation>يمكن الوصول إلى {ip}، لكن مصافحة TLS تفشل هناك: {error}.</translation>
    </message>
    <message>
        <source>Senders that reach this address often try no other one, and find no policy then.</source>
        <translation>كثيرًا ما لا تجرب الخوادم المرسِلة التي تصل إلى هذا العنوان غيره، فلا تجد السياسة.</translation>
    </message>
    <message>
        <source>Give it the settings of the address that works; often the server block for IPv6 is forgotten.</source>
        <translation>أعطه إعدادات العنوان الذي يعمل، فكثيرًا ما تُنسى كتلة الخادم لـ IPv6.</translation>
    </message>
    <message>
        <source>reports name failures, but none that still stops mail</source>
        <translation>تذكر التقارير إخفاقات، لكن لا شيء منها ما زال يوقف البريد</translation>
    </message>
    <message>
        <source>Get a certificate that lists {mx}. To name the MX after the certificate instead, let the policy list that name first.</source>
        <translation>احصل على شهادة تذكر {mx}. وإن أردت تسمية MX باسم الشهادة بدلًا من ذلك، فيجب أن تذكر السياسة هذا الاسم أولًا.</translation>
    </message>
    <message>
        <source>The TLS session with {mx} stands, but EHLO through it fails: {error}.</source>
        <translation>جلسة TLS مع {mx} قائمة، لكن EHLO يفشل داخلها: {error}.</translation>
    </message>
    <message>
        <source>Look for this connection in the log of the mail server.</source>
        <translation>ابحث عن هذا الاتصال في سجل خادم البريد.</translation>
    </message>
    <message>
        <source>{mx} replies before it is asked, and so its replies run into the handshake: {error}.</source>
        <translation>يرد {mx} قبل أن يُسأل، فتقع ردوده في المصافحة: {error}.</translation>
    </message>
    <message>
        <source>Find out which program answers on port 25; often a filter in front of the mail server.</source>
        <translation>ابحث عن البرنامج الذي يرد على المنفذ 25، وغالبًا ما يكون مرشحًا أمام خادم البريد.</translation>
    </message>
    <message>
        <source>List your MX hosts instead, then set a new id: {suggestion}</source>
        <translation>اذكر مضيفي MX لديك بدلًا من ذلك، ثم عيّن id جديدًا: {suggestion}</translation>
    </message>
    <message>
        <source>List the MX hosts one by one, then set a new id: {suggestion}</source>
        <translation>اذكر مضيفي MX واحدًا واحدًا، ثم عيّن id جديدًا: {suggestion}</translation>
    </message>
    <message>
        <source>Use at most 31557600 in line {line}, then set a new id.</source>
        <translation>استخدم 31557600 على الأكثر في السطر {line}، ثم عيّن id جديدًا.</translation>
    </message>
    <message>
        <source>Nothing can be cached, so an attacker only has to hide the policy; chasquid rejects it.</source>
        <translation>لا يمكن تخزين شيء، فيكفي المهاجم أن يخفي السياسة، ويرفضها chasquid.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” or more, then set a new id.</source>
        <translation>استخدم «max_age: 86400» أو أكثر، ثم عيّن id جديدًا.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” for testing, weeks for enforce, then set a new id.</source>
        <translation>استخدم «max_age: 86400» للاختبار، وأسابيع للوضع enforce، ثم عيّن id جديدًا.</translation>
    </message>
    <message>
        <source>Raise it to “max_age: 1209600” or more once stable, then set a new id.</source>
        <translation>ارفعها إلى «max_age: 1209600» أو أكثر بعد أن تستقر الأمور، ثم عيّن id جديدًا.</translation>
    </message>
    <message>
        <source>Use “max_age: 86400”, then set a new id.</source>
        <translation>استخدم «max_age: 86400»، ثم عيّن id جديدًا.</translation>
    </message>
    <message>
        <source>“{value}” has the character “{other}” in it. An address for reports has only letters, digits and signs of ASCII.</source>
        <translation>تحتوي «{value}» على الحرف «{other}». عنوان التقارير لا يضم إلا حروف ASCII وأرقامها وعلاماتها.</translation>
    </message>
    <message>
        <source>A mail in it has longer lists of addresses, or other header fields, than any real one, and was not read.</source>
        <translation>تحتوي رسالة فيه على قوائم عناوين أو حقول ترويسة أطول من أي رسالة حقيقية، ولم تُقرأ.</translation>
    </message>
    <message>
        <source>Such mails are made to fill memory, or to make programs fail.</source>
        <translation>تُصنع مثل هذه الرسائل لملء الذاكرة أو لإفشال البرامج.</translation>
    </message>
    <message>
        <source>A file in it is packed by another method than deflate, and was not unpacked.</source>
        <translation>فيه ملف مضغوط بطريقة غير deflate، ولم يُفك ضغطه.</translation>
    </message>
    <message>
        <source>No sender is known to pack reports so; it was not read further.</source>
        <translation>لا يُعرف مرسِل يضغط التقارير هكذا، ولم تُتابع القراءة.</translation>
    </message>
    <message>
        <source>Unpack it by hand, if you trust where it comes from.</source>
        <translation>فك ضغطه يدويًا إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>A mail in it ends without the line that closes its parts.</source>
        <translation>تنتهي رسالة فيه دون السطر الذي يغلق أجزاءها.</translation>
    </message>
    <message>
        <source>Some senders leave out that line; but a mail that was cut off looks the same, and more may have been in it.</source>
        <translation>يغفل بعض المرسِلين هذا السطر، لكن الرسالة المقطوعة تبدو مثلها، وربما كان فيها المزيد.</translation>
    </message>
    <message>
        <source>Where the mail came from, see whether it is longer there.</source>
        <translation>تحقق في المكان الذي جاءت منه الرسالة مما إذا كانت أطول هناك.</translation>
    </message>
    <message>
        <source>A wildcard answers only for names that do not exist.</source>
        <translation>لا يرد سجل حرف البدل إلا عن الأسماء غير الموجودة.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>أدخل الجزء الذي يلي @ في عناوين بريدك، مثل example.com.</translation>
    </message>
    <message>
        <source>Enter one domain, without spaces, commas or paths.</source>
        <translation>أدخل نطاقًا واحدًا، دون مسافات أو فواصل أو مسارات.</translation>
    </message>
    <message>
        <source>A mail domain has at least two parts, for example example.com.</source>
        <translation>يتكون نطاق البريد من جزأين على الأقل، مثل example.com.</translation>
    </message>
    <message>
        <source>Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>يتكون كل جزء من النطاق من 1 إلى 63 من الحروف أو الأرقام أو الشرطات، دون شرطة في أي من طرفيه.</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters, and each part at most 63.</source>
        <translation>يتكون اسم النطاق من 253 محرفًا على الأكثر، ولا يزيد كل جزء منه على 63.</translation>
    </message>
    <message>
        <source>This is an address. Enter the name of the domain instead.</source>
        <translation>هذا عنوان. أدخل اسم النطاق بدلًا منه.</translation>
    </message>
    <message>
        <source>The last part of a domain cannot be a number.</source>
        <translation>لا يمكن أن يكون الجزء الأخير من النطاق رقمًا.</translation>
    </message>
</context>
<context>
    <name>DomainLinesWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>تتعذر قراءة %1: ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>السطر %1، «%2»: %3</translation>
    </message>
    <message>
        <source>1 domain added.</source>
        <translation>أُضيف نطاق واحد.</translation>
    </message>
    <message>
        <source>%1 domains added.</source>
        <translation>النطاقات المضافة: %1.</translation>
    </message>
    <message>
        <source>Listed already, or named twice: %1.</source>
        <translation>موجود في القائمة من قبل، أو مذكور مرتين: %1.</translation>
    </message>
    <message>
        <source>More lines that are no domain: %1.</source>
        <translation>أسطر أخرى ليست نطاقًا: %1.</translation>
    </message>
    <message>
        <source>The list is full: it holds %1 domains. The command line takes lists of any length.</source>
        <translation>القائمة ممتلئة: تتسع لـ %1 نطاق. يقبل سطر الأوامر قوائم بأي طول.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>لا يوجد فيها أي نطاق.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file holds several reports; evidence is read from a file with one.</source>
        <translation>يحتوي الملف على عدة تقارير، ولا تُقرأ الأدلة إلا من ملف فيه تقرير واحد.</translation>
    </message>
    <message>
        <source>The file holds no evidence of a Postseal run.</source>
        <translation>لا يحتوي الملف على أدلة من عملية فحص في Postseal.</translation>
    </message>
    <message>
        <source>The evidence is of the kind “{value}”, which this version does not read.</source>
        <translation>نوع الأدلة «{value}» لا يقرؤه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The file is not readable as JSON from byte {value} on.</source>
        <translation>الملف غير مقروء بصيغة JSON ابتداءً من البايت {value}.</translation>
    </message>
    <message>
        <source>The evidence is damaged: “{value}” is missing or unusable.</source>
        <translation>الأدلة تالفة: «{value}» مفقود أو غير صالح.</translation>
    </message>
    <message>
        <source>The file is larger than the {value} MiB that are read as evidence.</source>
        <translation>الملف أكبر من {value} ميبيبايت، وهو الحد المقروء للأدلة.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The policy host. Let {host} point to a web server that has a
certificate for that name: nothing can be fetched before that.</source>
        <translation>مضيف السياسة. وجّه {host} إلى خادم ويب لديه
شهادة لهذا الاسم: لا يمكن جلب شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>The policy file. Serve {policy}
as {url}
over HTTPS, as text/plain, byte for byte, without a redirect.</source>
        <translation>ملف السياسة. قدّم {policy}
في العنوان {url}
عبر HTTPS، بالنوع text/plain، كما هو بايتًا ببايت، دون إعادة توجيه.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain}, so that no report about failed
deliveries is missed.</source>
        <translation>سجل TXT عند _smtp._tls.{domain}، كي لا يفوت أي تقرير
عن عمليات تسليم فاشلة.</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain}, once the file can be fetched from
outside: it sends all senders there. Whenever the file changes later, change the
id in this record too, after the file.</source>
        <translation>سجل TXT عند _mta-sts.{domain}، بعد أن يصبح جلب الملف
ممكنًا من الخارج: فهو يوجّه كل الخوادم المرسِلة إليه. وكلما تغيّر الملف
لاحقًا، غيّر id في هذا السجل أيضًا، بعد الملف.</translation>
    </message>
    <message>
        <source>MTA-STS and TLS reporting of {domain}</source>
        <translation>MTA-STS وتقارير TLS للنطاق {domain}</translation>
    </message>
    <message>
        <source>Publish in this order:</source>
        <translation>انشر بهذا الترتيب:</translation>
    </message>
    <message>
        <source>The records, in the form that your DNS server or host takes (one of these is enough):</source>
        <translation>السجلات، بالصيغة التي يقبلها خادم DNS أو المستضيف لديك (تكفي واحدة منها):</translation>
    </message>
    <message>
        <source>Left out, because these forms cannot carry the records unchanged:</source>
        <translation>لم تُدرج، لأن هذه الصيغ لا تستطيع حمل السجلات دون تغيير:</translation>
    </message>
    <message>
        <source>The web server for the policy file (one of these is enough):</source>
        <translation>خادم الويب لملف السياسة (يكفي واحد منها):</translation>
    </message>
    <message>
        <source>Then look at it from outside:</source>
        <translation>ثم افحصه من الخارج:</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot and others)</source>
        <translation>ملف منطقة (BIND وNSD وKnot وغيرها)</translation>
    </message>
    <message>
        <source>Zone file with relative names</source>
        <translation>ملف منطقة بأسماء نسبية</translation>
    </message>
    <message>
        <source>nsupdate (dynamic update)</source>
        <translation>nsupdate (تحديث ديناميكي)</translation>
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
        <translation>tinydns (ملف data)</translation>
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
        <translation>Amazon Route 53 (دفعة تغييرات)</translation>
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
        <translation>Cloudflare (استيراد منطقة)</translation>
    </message>
    <message>
        <source>Cloudflare (API, batch)</source>
        <translation>Cloudflare (API، دفعة واحدة)</translation>
    </message>
    <message>
        <source>Terraform for Cloudflare</source>
        <translation>Terraform لخدمة Cloudflare</translation>
    </message>
    <message>
        <source>Terraform for Amazon Route 53</source>
        <translation>Terraform لخدمة Amazon Route 53</translation>
    </message>
    <message>
        <source>Terraform for Google Cloud DNS</source>
        <translation>Terraform لخدمة Google Cloud DNS</translation>
    </message>
    <message>
        <source>Terraform for Azure DNS</source>
        <translation>Terraform لخدمة Azure DNS</translation>
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
        <translation>جدول لنموذج ويب</translation>
    </message>
    <message>
        <source>Two server blocks: port 80 for the certificate, port 443 for the file.</source>
        <translation>كتلتا server: المنفذ 80 للشهادة، والمنفذ 443 للملف.</translation>
    </message>
    <message>
        <source>A site with one virtual host for each port; mod_ssl has to be on.</source>
        <translation>موقع له مضيف افتراضي لكل منفذ، ويجب تفعيل mod_ssl.</translation>
    </message>
    <message>
        <source>Caddy gets and renews the certificate by itself.</source>
        <translation>يحصل Caddy على الشهادة ويجددها بنفسه.</translation>
    </message>
    <message>
        <source>A file for conf-enabled; it needs mod_openssl.</source>
        <translation>ملف للمجلد conf-enabled، ويتطلب mod_openssl.</translation>
    </message>
    <message>
        <source>HAProxy answers by itself, without a server behind it. It reads the file when it starts.</source>
        <translation>يرد HAProxy بنفسه، دون خادم خلفه. ويقرأ الملف عند بدء تشغيله.</translation>
    </message>
    <message>
        <source>Traefik cannot serve a file by itself: a small web server has to stand behind it.</source>
        <translation>لا يستطيع Traefik تقديم ملف بنفسه: يجب أن يكون خلفه خادم ويب صغير.</translation>
    </message>
    <message>
        <source>A site of its own, with this web.config and the file below it.</source>
        <translation>موقع مستقل، فيه ملف web.config هذا وتحته ملف السياسة.</translation>
    </message>
    <message>
        <source>Cloudflare Worker</source>
        <translation>Cloudflare Worker</translation>
    </message>
    <message>
        <source>The policy stands in the script: deploy it again after each change.</source>
        <translation>السياسة مكتوبة في البرنامج النصي: أعد نشره بعد كل تغيير.</translation>
    </message>
    <message>
        <source>Static hosting (GitHub Pages, Netlify and others)</source>
        <translation>استضافة ثابتة (GitHub Pages وNetlify وغيرهما)</translation>
    </message>
    <message>
        <source>A folder to publish as it is. Set the policy host as its custom domain, without a redirect to another name.</source>
        <translation>مجلد يُنشر كما هو. اضبط اسم مضيف السياسة نطاقًا مخصصًا له، دون إعادة توجيه إلى اسم آخر.</translation>
    </message>
    <message>
        <source>The README.txt in {folder} tells of something else; choose a folder of its own for this.</source>
        <translation>ملف README.txt في {folder} يتحدث عن شيء آخر؛ اختر لهذا مجلدًا خاصًا به.</translation>
    </message>
    <message>
        <source>It takes the place of any record there that begins with {version}: two void
each other.</source>
        <translation>يحل محل أي سجل هناك يبدأ بـ {version}: فوجود سجلين
يلغي أحدهما الآخر.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user</source>
        <translation>«%1» يخص مستخدمًا آخر</translation>
    </message>
    <message>
        <source>The draft for %1 is too large to be kept.</source>
        <translation>مسودة %1 أكبر من أن تُحفظ.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>تعذر حفظ الإعدادات في %1.</translation>
    </message>
    <message>
        <source>The draft for %1 was changed by another window of the program as well; what that one kept is in %2.</source>
        <translation>غيّرت نافذة أخرى من البرنامج مسودة %1 أيضًا، وما حفظته تلك موجود في %2.</translation>
    </message>
    <message>
        <source>another run is writing there</source>
        <translation>عملية تشغيل أخرى تكتب هناك</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير مثبَّت</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>لا يمكن استخدام المحفوظات في %1: %2.</translation>
    </message>
    <message>
        <source>it was made by a newer version of Postseal</source>
        <translation>أنشأها إصدار أحدث من Postseal</translation>
    </message>
    <message>
        <source>It is not readable as JSON.</source>
        <translation>غير مقروء بصيغة JSON.</translation>
    </message>
    <message>
        <source>It has more values than any real report.</source>
        <translation>يحتوي على قيم أكثر من أي تقرير حقيقي.</translation>
    </message>
    <message>
        <source>It is no TLS report.</source>
        <translation>ليس تقرير TLS.</translation>
    </message>
    <message>
        <source>It has no policies, so it tells of no sessions.</source>
        <translation>ليست فيه سياسات، ولذلك لا يخبر عن أي جلسات.</translation>
    </message>
    <message>
        <source>Its numbers of sessions are no whole numbers from 0 up.</source>
        <translation>أعداد الجلسات فيه ليست أعدادًا صحيحة من 0 فما فوق.</translation>
    </message>
    <message>
        <source>It names no policy domain.</source>
        <translation>لا يذكر نطاق سياسة.</translation>
    </message>
    <message>
        <source>Its dates cannot be true, so it counts in sums only, and not for being ready.</source>
        <translation>لا يمكن أن تكون تواريخه صحيحة، ولذلك يُحتسب في المجاميع فقط، لا في الجاهزية.</translation>
    </message>
    <message>
        <source>%1 of its policies have no usable policy domain, or are too many, and were left out.</source>
        <translation>لم تُدرج %1 من سياساته، لأنها بلا نطاق سياسة صالح، أو لأن عددها كبير جدًا.</translation>
    </message>
    <message>
        <source>A report was left out: %1</source>
        <translation>لم يُدرج أحد التقارير: %1</translation>
    </message>
    <message>
        <source>The rest of it was not read.</source>
        <translation>لم تُقرأ بقيته.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>تتعذر قراءته: %1.</translation>
    </message>
    <message>
        <source>it is the file of another program</source>
        <translation>هي ملف برنامج آخر</translation>
    </message>
    <message>
        <source>No more than %1 files are read at a time: what is beyond was left out.</source>
        <translation>لا يُقرأ أكثر من %1 من الملفات في المرة الواحدة: ما زاد على ذلك لم يُدرج.</translation>
    </message>
    <message>
        <source>Another report of this sender has the same id and says something else: both count.</source>
        <translation>لهذا المرسل تقرير آخر بالمعرّف نفسه يقول شيئًا مختلفًا: يُحتسب كلاهما.</translation>
    </message>
    <message>
        <source>It is the history itself, not a report.</source>
        <translation>هذه المحفوظات نفسها، وليست تقريرًا.</translation>
    </message>
</context>
<context>
    <name>Postseal::AddDomains</name>
    <message>
        <source>Add domains</source>
        <translation>إضافة نطاقات</translation>
    </message>
    <message>
        <source>&amp;One domain a line. Empty lines and those that begin with # are passed over.</source>
        <translation>&amp;نطاق واحد في كل سطر. تُتجاوز الأسطر الفارغة وتلك التي تبدأ بـ #.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>من م&amp;لف…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>قوائم (*.txt *.csv *.list);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Postseal::ChainDialog</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>نسخ بصيغة &amp;PEM</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Postseal::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainDetails</name>
    <message>
        <source>&amp;Open in the wizard</source>
        <translation>افت&amp;ح في المعالج</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>تعذّر اختبار خوادم البريد من هنا.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainPage</name>
    <message>
        <source>Enter a name that ends with .%1</source>
        <translation>أدخل اسمًا فرعيًا ينتهي بالنطاق .%1</translation>
    </message>
    <message>
        <source>Which mail domain is to be protected? Only its own servers are asked.</source>
        <translation>ما نطاق البريد المراد حمايته؟ لا تُسأل إلا خوادمه هو.</translation>
    </message>
    <message>
        <source>Subdomain with mail</source>
        <translation>نطاق فرعي له بريد</translation>
    </message>
    <message>
        <source>+ &amp;Add a subdomain</source>
        <translation>+ &amp;إضافة نطاق فرعي</translation>
    </message>
    <message>
        <source>&amp;Mail domain</source>
        <translation>&amp;نطاق البريد</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses</source>
        <translation>الجزء الذي يلي @ في عناوين بريدك</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>ف&amp;حص</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses.</source>
        <translation>الجزء الذي يلي @ في عناوين بريدك.</translation>
    </message>
    <message>
        <source>&amp;Try it on a practice domain</source>
        <translation>ت&amp;جربة على نطاق تدريبي</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>الموجود الآن</translation>
    </message>
    <message>
        <source>Subdomains with mail of their own</source>
        <translation>نطاقات فرعية لها بريد خاص بها</translation>
    </message>
    <message>
        <source>A policy never covers them. Name those that receive mail, and they are looked at as well.</source>
        <translation>لا تشملها السياسة أبدًا. اذكر ما يستقبل البريد منها فيُفحص أيضًا.</translation>
    </message>
    <message>
        <source>Recent domains</source>
        <translation>النطاقات الأخيرة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>جارٍ فحص %1…</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Nothing at %1 yet</source>
        <translation>لا شيء عند %1 بعد</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>سجل MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>مضيف السياسة</translation>
    </message>
    <message>
        <source>%1 has no address yet</source>
        <translation>ليس للاسم %1 عنوان بعد</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>سجل تقارير TLS</translation>
    </message>
    <message>
        <source>%1, last seen: %2</source>
        <translation>%1، آخر ظهور: %2</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>نطاق البريد</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>مراقَب</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>اسم واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Looked at as %1</source>
        <translation>يُفحص على أنه %1</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>Not known: no usable answer for %1</source>
        <translation>غير معروف: لا رد صالح بشأن %1</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsDesk</name>
    <message>
        <source>Taken off the list: %1.</source>
        <translation>أُزيل من القائمة: %1.</translation>
    </message>
    <message>
        <source>Something failed on this computer, most likely because too many files are open; it is tried again.</source>
        <translation>فشل شيء ما على هذا الحاسوب، على الأرجح لأن عدد الملفات المفتوحة كبير جدًا؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The name server of this computer did not answer. What was seen before stays: %1.</source>
        <translation>لم يُجب خادم الأسماء لهذا الحاسوب. يبقى ما شوهد من قبل: %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsModel</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (و%2 غيره)</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>%1 · 1 problem</source>
        <translation>%1 · مشكلة واحدة</translation>
    </message>
    <message>
        <source>%1 · %2 problems</source>
        <translation>%1 · المشكلات: %2</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>أول فحص</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>تعذرت المقارنة</translation>
    </message>
    <message>
        <source>No change seen</source>
        <translation>لم يُلاحظ أي تغيير</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsTable</name>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsWindow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>&amp;Add domains…</source>
        <translation>إ&amp;ضافة نطاقات…</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>فحص ال&amp;محدد</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>حف&amp;ظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No domain is listed yet. Add the domains that you look after: paste them, one a line, or drop a file here. All of them are then looked at together, and the next time you see what changed.</source>
        <translation>لا يوجد نطاق في القائمة بعد. أضف النطاقات التي تعتني بها: الصقها، واحدًا في كل سطر، أو أفلت ملفًا هنا. تُفحص كلها معًا، وفي المرة التالية ترى ما الذي تغير.</translation>
    </message>
    <message>
        <source>Domains — Postseal</source>
        <translation>النطاقات — Postseal</translation>
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
        <translation>ابحث عن نطاق</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>&amp;فحص الكل</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>نطاق واحد</translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation>%1 نطاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take %1 domains off the list? What was seen of them is forgotten.</source>
        <translation>هل تريد إزالة %1 نطاق من القائمة؟ يُنسى ما شوهد منها.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>المشكلات %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>المتغير %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>يجري فحص %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2 · %3 a second · %4 left</source>
        <translation>فُحص %1 من %2 · %3 في الثانية · يتبقى %4</translation>
    </message>
    <message>
        <source>Stopped: looked at %1 of %2.</source>
        <translation>توقف: فُحص %1 من %2.</translation>
    </message>
    <message>
        <source>Looked at %1 in %2.</source>
        <translation>فُحص %1 في %2.</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>ت&amp;رتيب حسب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Postseal::DraftReading</name>
    <message>
        <source>How senders read this</source>
        <translation>كيف تقرأ الخوادم المرسِلة هذا</translation>
    </message>
    <message>
        <source>Well formed: senders can use it.</source>
        <translation>صحيح الصياغة: تستطيع الخوادم المرسِلة استخدامه.</translation>
    </message>
</context>
<context>
    <name>Postseal::FailureRow</name>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>الجلسات: %1</translation>
    </message>
    <message>
        <source>Check that now</source>
        <translation>فحص ذلك الآن</translation>
    </message>
    <message>
        <source>no mail server named</source>
        <translation>لم يُذكر خادم بريد</translation>
    </message>
    <message>
        <source>Check that now: %1, %2</source>
        <translation>فحص ذلك الآن: %1، %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>تعذّر فحصه.</translation>
    </message>
    <message>
        <source>Still fails (%1). %2</source>
        <translation>ما زال يفشل (%1). %2</translation>
    </message>
    <message>
        <source>Works now (%1). %2</source>
        <translation>يعمل الآن (%1). %2</translation>
    </message>
    <message>
        <source>Could not be found out from here (%1).</source>
        <translation>تعذرت معرفة ذلك من هنا (%1).</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingRow</name>
    <message>
        <source>Opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Press Enter for why it matters and what to do</source>
        <translation>اضغط Enter لمعرفة أهمية الأمر وما يلزم فعله</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ما ظهر</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Go to its step</source>
        <translation>الانتقال إلى خطوته</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingsSection</name>
    <message>
        <source>1 check passed</source>
        <translation>فحص واحد ناجح</translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation>الفحوص الناجحة: %1</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>فحص واحد متخطّى</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>المتخطّاة: %1</translation>
    </message>
    <message>
        <source>Hide what passed or was skipped</source>
        <translation>إخفاء ما نجح أو جرى تخطيه</translation>
    </message>
    <message>
        <source>%1. Show</source>
        <translation>%1. إظهار</translation>
    </message>
    <message>
        <source>%1, %2. Show</source>
        <translation>%1، %2. إظهار</translation>
    </message>
</context>
<context>
    <name>Postseal::HelpWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Help — Postseal</source>
        <translation>المساعدة — Postseal</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>ال&amp;قسم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Opens your mail program: %1</source>
        <translation>يفتح برنامج البريد لديك: %1</translation>
    </message>
    <message>
        <source>Opens your browser: %1</source>
        <translation>يفتح المتصفح لديك: %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>«%1» غير موجود في الدليل.</translation>
    </message>
</context>
<context>
    <name>Postseal::LinesEditor</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>Postseal::LookPreparation</name>
    <message>
        <source>The file of further trust anchors, %1, holds no certificate that can be read.</source>
        <translation>ملف مراسي الثقة الإضافية، %1، لا يحتوي على شهادة قابلة للقراءة.</translation>
    </message>
</context>
<context>
    <name>Postseal::MailServersPage</name>
    <message>
        <source>no certificate</source>
        <translation>لا شهادة</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>شهادة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>certificate for %1, %2</source>
        <translation>الشهادة: %1، %2</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>بلا اسم مضيف</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>بقي يوم واحد</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>الأيام المتبقية: %1</translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation>تعذّر فحصه: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>No mail server answered at port 25.</source>
        <translation>لم يرد أي خادم بريد على المنفذ 25.</translation>
    </message>
    <message>
        <source>STARTTLS, %1, %2</source>
        <translation>STARTTLS، %1، %2</translation>
    </message>
    <message>
        <source>STARTTLS is not offered.</source>
        <translation>لا يُعرض STARTTLS.</translation>
    </message>
    <message>
        <source>STARTTLS is offered, but no TLS session came about.</source>
        <translation>يُعرض STARTTLS، لكن لم تنشأ جلسة TLS.</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>would be used</source>
        <translation>سيُستخدم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What every address of your mail servers shows, and what a sender that enforces the policy would do.</source>
        <translation>ما يعرضه كل عنوان من عناوين خوادم بريدك، وما سيفعله خادم مرسِل يفرض السياسة.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>No address seen</source>
        <translation>لم يظهر أي عنوان</translation>
    </message>
    <message>
        <source>Not looked at: switched off in the settings</source>
        <translation>لم يُفحص: معطَّل في الإعدادات</translation>
    </message>
    <message>
        <source>No mail server was found.</source>
        <translation>لم يُعثر على خادم بريد.</translation>
    </message>
    <message>
        <source>The mail servers are being looked up.</source>
        <translation>جارٍ البحث عن خوادم البريد.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>أدخل نطاقًا في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>EHLO is answered with: %1</source>
        <translation>الرد على EHLO: %1</translation>
    </message>
    <message>
        <source>It did not let this computer in, or went no further.</source>
        <translation>لم يسمح لهذا الحاسوب بالدخول، أو لم يتقدم بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>Postseal::NextPage</name>
    <message>
        <source>When enforce is safe, and how to change things later without losing mail.</source>
        <translation>متى يكون enforce آمنًا، وكيف تغيّر الأمور لاحقًا دون فقدان بريد.</translation>
    </message>
    <message>
        <source>The &amp;plan for</source>
        <translation>&amp;خطة</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>How “ready” is decided</source>
        <translation>كيف يُحكم بأن النطاق «جاهز»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>جاهز للوضع enforce</translation>
    </message>
    <message>
        <source>Not yet ready</source>
        <translation>غير جاهز بعد</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرَّض للخطر</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>السياسة مفروضة</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Save as re&amp;minders…</source>
        <translation>حفظ كت&amp;ذكيرات…</translation>
    </message>
    <message>
        <source>Is a mail server already.</source>
        <translation>هو خادم بريد بالفعل.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>جديد.</translation>
    </message>
    <message>
        <source>Not enough is known yet</source>
        <translation>المعروف غير كافٍ بعد</translation>
    </message>
    <message>
        <source>Mail server after the change</source>
        <translation>خادم بريد بعد التغيير</translation>
    </message>
    <message>
        <source>+ &amp;Add a mail server</source>
        <translation>+ &amp;إضافة خادم بريد</translation>
    </message>
    <message>
        <source>All mail servers after the change, also those that stay</source>
        <translation>كل خوادم البريد بعد التغيير، ومنها الباقية أيضًا</translation>
    </message>
    <message>
        <source>All of this is asked for. What is not known never counts as good.</source>
        <translation>كل هذا مطلوب. وما لا يُعرف لا يُعدّ أبدًا سليمًا.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>ملفات Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>حفظ ب&amp;صيغة Markdown…</translation>
    </message>
    <message>
        <source>The web server is chosen on the page %1.</source>
        <translation>يُختار خادم الويب في صفحة %1.</translation>
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
        <translation>إزالة: %1  %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>تعذّر الفحص</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Press Enter for why, and what to publish</source>
        <translation>اضغط Enter لمعرفة السبب وما يجب نشره</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>انتظر حتى %1.</translation>
    </message>
    <message>
        <source>That is at least %1 after the step before.</source>
        <translation>أي بعد الخطوة السابقة بما لا يقل عن %1.</translation>
    </message>
    <message>
        <source>today, not before %1</source>
        <translation>اليوم، ليس قبل %1</translation>
    </message>
    <message>
        <source>Wait until %1 today.</source>
        <translation>انتظر حتى %1 اليوم.</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyHostPage</name>
    <message>
        <source>The web server that hands out the policy file.</source>
        <translation>خادم الويب الذي يقدّم ملف السياسة.</translation>
    </message>
    <message>
        <source>My own &amp;web server</source>
        <translation>خادم ال&amp;ويب الخاص بي</translation>
    </message>
    <message>
        <source>A and AAAA records with its addresses. You keep the certificate.</source>
        <translation>سجلات A وAAAA بعناوينه. تبقى الشهادة في عهدتك.</translation>
    </message>
    <message>
        <source>Hosted &amp;elsewhere</source>
        <translation>مستضاف لدى &amp;جهة أخرى</translation>
    </message>
    <message>
        <source>A CNAME to a provider&apos;s name. The provider keeps the certificate.</source>
        <translation>سجل CNAME إلى اسم لدى المزود. تبقى الشهادة في عهدة المزود.</translation>
    </message>
    <message>
        <source>The file has to be found at</source>
        <translation>يجب أن يوجد الملف في</translation>
    </message>
    <message>
        <source>Configuration &amp;for</source>
        <translation>ت&amp;هيئة</translation>
    </message>
    <message>
        <source>Na&amp;me at the provider</source>
        <translation>الاس&amp;م لدى المزود</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>مكان تشغيله</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Checks of what is published now</source>
        <translation>فحوص المنشور الآن</translation>
    </message>
    <message>
        <source>&amp;Save the files…</source>
        <translation>&amp;حفظ الملفات…</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>الملفات: %1</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>هذا ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>القيمة «%1» ليست عنوان IP.</translation>
    </message>
    <message>
        <source>Enter the name that the provider gave you.</source>
        <translation>أدخل الاسم الذي أعطاك إياه المزود.</translation>
    </message>
    <message>
        <source>Enter the address of your web server.</source>
        <translation>أدخل عنوان خادم الويب لديك.</translation>
    </message>
    <message>
        <source>The web server of the practice network has the addresses %1; its name is web.%2.</source>
        <translation>عناوين خادم الويب في شبكة التدريب هي %1، واسمه web.%2.</translation>
    </message>
    <message>
        <source>They appear when you have said where the file is served.</source>
        <translation>تظهر بعد أن تحدد مكان تقديم الملف.</translation>
    </message>
    <message>
        <source>&amp;Addresses, IPv4 and IPv6</source>
        <translation>العناو&amp;ين، IPv4 وIPv6</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyPage</name>
    <message>
        <source>Leave out the final dot.</source>
        <translation>احذف النقطة الأخيرة.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label: *.example.com</source>
        <translation>لا يجوز أن تحل النجمة إلا محل المقطع الأول كله: *.example.com</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>اسم واحد في كل سطر.</translation>
    </message>
    <message>
        <source>A name is needed here, not an address.</source>
        <translation>المطلوب هنا اسم، وليس عنوانًا.</translation>
    </message>
    <message>
        <source>Write the name in its ASCII form (xn--…).</source>
        <translation>اكتب الاسم بصيغة ASCII (xn--…).</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>هذا ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>The MX records are not known yet.</source>
        <translation>سجلات MX غير معروفة بعد.</translation>
    </message>
    <message>
        <source>Covers none of your mail servers.</source>
        <translation>لا يشمل أيًا من خوادم بريدك.</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>يشمل %1</translation>
    </message>
    <message>
        <source>The file that tells senders which of your mail servers are genuine, and what to do when TLS fails.</source>
        <translation>الملف الذي يخبر الخوادم المرسِلة بخوادم بريدك الحقيقية، وبما تفعله عند فشل TLS.</translation>
    </message>
    <message>
        <source>Checks of what is served now</source>
        <translation>فحوص المقدَّم الآن</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>&amp;Testing</source>
        <translation>ا&amp;ختبار (testing)</translation>
    </message>
    <message>
        <source>Mail is delivered as before; senders report what would fail. Start here.</source>
        <translation>يُسلَّم البريد كما كان، وتبلّغ الخوادم المرسِلة عما كان سيفشل. ابدأ من هنا.</translation>
    </message>
    <message>
        <source>&amp;Enforce</source>
        <translation>إ&amp;لزام (enforce)</translation>
    </message>
    <message>
        <source>Senders refuse servers that fail.</source>
        <translation>ترفض الخوادم المرسِلة الخوادم التي تفشل.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;بلا (none)</translation>
    </message>
    <message>
        <source>Switched off. Used to leave MTA-STS in good order.</source>
        <translation>السياسة معطَّلة. يُستخدم هذا الوضع لإنهاء MTA-STS بصورة منظَّمة.</translation>
    </message>
    <message>
        <source>Mail servers that are genuine</source>
        <translation>خوادم البريد الحقيقية</translation>
    </message>
    <message>
        <source>Name or pattern of a mail server</source>
        <translation>اسم خادم بريد أو نمطه</translation>
    </message>
    <message>
        <source>+ &amp;Add a name or pattern</source>
        <translation>+ &amp;إضافة اسم أو نمط</translation>
    </message>
    <message>
        <source>&amp;Fill from the MX records</source>
        <translation>&amp;ملء من سجلات MX</translation>
    </message>
    <message>
        <source>Senders may remember it for</source>
        <translation>مدة احتفاظ الخوادم المرسِلة بها</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>مدة أخرى…</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> ثانية</translation>
    </message>
    <message>
        <source>Seconds that senders may remember the policy</source>
        <translation>عدد الثواني التي يجوز للخوادم المرسِلة الاحتفاظ فيها بالسياسة</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Name at least one mail server: senders do not take a policy without one.</source>
        <translation>اذكر خادم بريد واحدًا على الأقل: لا تقبل الخوادم المرسِلة سياسة دونه.</translation>
    </message>
    <message>
        <source>Not covered: senders that enforce would not deliver to it.</source>
        <translation>غير مشمول: الخوادم المرسِلة التي تفرض السياسة لن تسلّم إليه.</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>Choose it when testing has brought no failures for two weeks.</source>
        <translation>اختره بعد أسبوعين من الاختبار دون أي فشل.</translation>
    </message>
    <message>
        <source>Not safe yet: there is 1 error with the mail servers.</source>
        <translation>غير آمن بعد: يوجد خطأ واحد في خوادم البريد.</translation>
    </message>
    <message>
        <source>Not safe yet: there are %1 errors with the mail servers.</source>
        <translation>غير آمن بعد: توجد أخطاء في خوادم البريد، عددها %1.</translation>
    </message>
    <message>
        <source>Less than a day protects little: a sender that has forgotten the policy has to ask again.</source>
        <translation>أقل من يوم لا يحمي كثيرًا: الخادم المرسِل الذي نسي السياسة عليه أن يسأل من جديد.</translation>
    </message>
    <message>
        <source>Served now at %1</source>
        <translation>المقدَّم الآن في %1</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>يُنشر بالصيغة %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PracticePanel</name>
    <message>
        <source>Take it &amp;down</source>
        <translation>إ&amp;زالته</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>شبكة التدريب</translation>
    </message>
    <message>
        <source>A small internet inside this program. Nothing leaves your computer.</source>
        <translation>إنترنت صغير داخل هذا البرنامج. لا شيء يغادر حاسوبك.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>إحداث عطل</translation>
    </message>
    <message>
        <source>Taken down. The lights follow.</source>
        <translation>أُزيل. ستتغير المؤشرات تبعًا لذلك.</translation>
    </message>
    <message>
        <source>Published. The lights follow.</source>
        <translation>نُشر. ستتغير المؤشرات تبعًا لذلك.</translation>
    </message>
    <message>
        <source>P&amp;ublish what the wizard made</source>
        <translation>&amp;نشر ما أعدّه المعالج</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>لم يُنشر. %1</translation>
    </message>
</context>
<context>
    <name>Postseal::PublishPage</name>
    <message>
        <source>What to put online, in this order. Postseal changes nothing by itself.</source>
        <translation>ما يجب نشره، بهذا الترتيب. لا يغيّر Postseal شيئًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>ما يعيق النشر</translation>
    </message>
    <message>
        <source>The order, and why</source>
        <translation>الترتيب وسببه</translation>
    </message>
    <message>
        <source>Save &amp;these records…</source>
        <translation>حفظ &amp;هذه السجلات…</translation>
    </message>
    <message>
        <source>Save e&amp;verything as a folder…</source>
        <translation>&amp;حفظ كل شيء في مجلد…</translation>
    </message>
    <message>
        <source>As a &amp;zip file…</source>
        <translation>ب&amp;صيغة ملف zip…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip (*.zip)</translation>
    </message>
    <message>
        <source>These records cannot be written in this form without changing them; choose another one.</source>
        <translation>لا يمكن كتابة هذه السجلات بهذه الصيغة دون تغييرها، فاختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>مضيف السياسة</translation>
    </message>
    <message>
        <source>Its records and a web server with a certificate: nothing can be fetched before that.</source>
        <translation>سجلاته وخادم ويب بشهادة: لا يمكن جلب شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>Put it on the web server as it is, then look at it from outside.</source>
        <translation>ضعه على خادم الويب كما هو، ثم انظر إليه من الخارج.</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>سجل تقارير TLS</translation>
    </message>
    <message>
        <source>Before the policy takes effect, so that no report is missed.</source>
        <translation>قبل أن يسري مفعول السياسة، كي لا يفوت أي تقرير.</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>سجل MTA-STS</translation>
    </message>
    <message>
        <source>Last: it sends everyone to the file. At each later change the file comes first, then the new id.</source>
        <translation>أخيرًا: فهو يوجّه الجميع إلى الملف. وعند كل تغيير لاحق يأتي الملف أولًا، ثم id الجديد.</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>All records, &amp;for</source>
        <translation>&amp;كل السجلات، بصيغة</translation>
    </message>
    <message>
        <source>The records lie in the zone %1.</source>
        <translation>تقع السجلات في المنطقة %1.</translation>
    </message>
    <message>
        <source>Still looking at what is published. What you have not changed yourself may become something else.</source>
        <translation>ما زال فحص المنشور جاريًا. وما لم تغيّره بنفسك قد يتغير.</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportChart</name>
    <message>
        <source>not named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1: %2 succeeded, %3 failed</source>
        <translation>%1: الناجحة %2، الفاشلة %3</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportsWindow</name>
    <message>
        <source>the last two weeks</source>
        <translation>الأسبوعان الأخيران</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>الأشهر الثلاثة الأخيرة</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>أقل من 0.1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Under the MTA-STS policy</source>
        <translation>وفق سياسة MTA-STS</translation>
    </message>
    <message>
        <source>Under DANE</source>
        <translation>وفق DANE</translation>
    </message>
    <message>
        <source>By senders that found no policy</source>
        <translation>من جهات مرسِلة لم تجد سياسة</translation>
    </message>
    <message>
        <source>Under something else</source>
        <translation>وفق شيء آخر</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>ال&amp;فترة</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>الجلسات بحسب اليوم</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>بحسب الجهة المرسِلة</translation>
    </message>
    <message>
        <source>Failures by mail server</source>
        <translation>حالات الفشل بحسب خادم البريد</translation>
    </message>
    <message>
        <source>Failures by kind</source>
        <translation>حالات الفشل بحسب النوع</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>ما فشل</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Imported reports — Postseal</source>
        <translation>التقارير المستوردة — Postseal</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ال&amp;نطاق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;ملفات…</translation>
    </message>
    <message>
        <source>A f&amp;older or Maildir…</source>
        <translation>م&amp;جلد أو Maildir…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>الجهة المرسِلة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>الناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>معرّف التقرير</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>تعذرت قراءة التقارير.</translation>
    </message>
    <message>
        <source>No report of this time.</source>
        <translation>لا تقارير من هذه الفترة.</translation>
    </message>
    <message>
        <source>Reports come by mail, once a day and sender. Import the attachments, a mailbox or a folder, or drop them here.</source>
        <translation>تصل التقارير بالبريد، مرة كل يوم من كل جهة مرسِلة. استورد المرفقات أو صندوق بريد أو مجلدًا، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>الناجحة: %1، الفاشلة: %2</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 من الكل</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>استيراد تقارير TLS</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>تقارير TLS (*.json *.gz *.zip *.tar *.eml *.mbox);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>The reports tell of no session.</source>
        <translation>لا تذكر التقارير أي جلسة.</translation>
    </message>
    <message>
        <source>Sessions: %1, reports: %2, senders: %3.</source>
        <translation>الجلسات: %1، التقارير: %2، الخوادم المرسِلة: %3.</translation>
    </message>
    <message>
        <source>Sessions that failed: %1</source>
        <translation>الجلسات التي فشلت: %1</translation>
    </message>
    <message>
        <source>In mode testing the mail was delivered all the same.</source>
        <translation>في وضع testing سُلِّم البريد رغم ذلك.</translation>
    </message>
    <message>
        <source>No session failed, but no sender had found the policy</source>
        <translation>لم تفشل أي جلسة، لكن لم يجد أي مرسِل السياسة</translation>
    </message>
    <message>
        <source>No session failed</source>
        <translation>لم تفشل أي جلسة</translation>
    </message>
    <message>
        <source>Practice reports — Postseal</source>
        <translation>تقارير التدريب — Postseal</translation>
    </message>
    <message>
        <source>Reports of the practice network: they are kept apart from your own, and gone when the program ends.</source>
        <translation>تقارير شبكة التدريب: تُحفظ بمعزل عن تقاريرك، وتزول عند انتهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>Postseal::SaveButton</name>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>There is nothing that could be saved.</source>
        <translation>لا يوجد ما يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>Postseal::ServerTrial</name>
    <message>
        <source>Check this server before DNS points to it</source>
        <translation>فحص هذا الخادم قبل أن يشير DNS إليه</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>جارٍ فحص %1…</translation>
    </message>
    <message>
        <source>Senders would not accept what this server answers.</source>
        <translation>لن تقبل الخوادم المرسِلة ما يرد به هذا الخادم.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use: DNS may point to this server.</source>
        <translation>ستجد الخوادم المرسِلة سياسة يمكنها استخدامها: يمكن أن يشير DNS إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Fetches the policy from there under the name of the policy host, as senders will once the record is published.</source>
        <translation>يجلب السياسة من هناك تحت اسم مضيف السياسة، كما ستفعل الخوادم المرسِلة بعد نشر السجل.</translation>
    </message>
    <message>
        <source>It could not be judged: the server, one of its addresses, or the domain in DNS was not to be seen.</source>
        <translation>تعذّر الحكم عليه: لم يظهر الخادم أو أحد عناوينه أو النطاق في DNS.</translation>
    </message>
    <message>
        <source>Senders would find no web server there.</source>
        <translation>لن تجد الخوادم المرسِلة خادم ويب هناك.</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use, but it is not the one of this draft. Put the file of the page Policy there first.</source>
        <translation>ستجد الخوادم المرسِلة سياسة صالحة للاستخدام، لكنها ليست سياسة هذه المسودة. ضع هناك أولًا ملف صفحة السياسة.</translation>
    </message>
    <message>
        <source>What was seen is good, but not every address could be looked at from here.</source>
        <translation>ما ظهر سليم، لكن تعذّر فحص كل العناوين من هنا.</translation>
    </message>
    <message>
        <source>Senders would find another policy there than the one that is served now. Put the same file there first.</source>
        <translation>ستجد الخوادم المرسِلة هناك سياسة غير التي تُقدَّم الآن. ضع الملف نفسه هناك أولًا.</translation>
    </message>
</context>
<context>
    <name>Postseal::Session</name>
    <message>
        <source>The practice network could not be started: %1</source>
        <translation>تعذّر تشغيل شبكة التدريب: %1</translation>
    </message>
    <message>
        <source>Reports are kept in the history, and none is in use here.</source>
        <translation>تُحفظ التقارير في السجل، ولا يُستخدم أي سجل هنا.</translation>
    </message>
</context>
<context>
    <name>Postseal::SettingsDialog</name>
    <message>
        <source>Look at the &amp;mail servers (port 25)</source>
        <translation>فحص &amp;خوادم البريد (المنفذ 25)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اخ&amp;تيار…</translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation>خوادم الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Addresses to ask instead of this computer&apos;s name servers. Empty: the system&apos;s.</source>
        <translation>عناوين تُسأل بدلًا من خوادم الأسماء لهذا الحاسوب. إن تُرك فارغًا: خوادم النظام.</translation>
    </message>
    <message>
        <source>More &amp;trust anchors</source>
        <translation>مراسي &amp;ثقة إضافية</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust besides the system&apos;s.</source>
        <translation>ملف PEM بشهادات موثوقة إضافةً إلى شهادات النظام.</translation>
    </message>
    <message>
        <source>Name at &amp;EHLO</source>
        <translation>الاسم &amp;عند EHLO</translation>
    </message>
    <message>
        <source>How to introduce this computer to mail servers. Empty: by its address.</source>
        <translation>الاسم الذي يعرّف به هذا الحاسوب نفسه لخوادم البريد. إن تُرك فارغًا: عنوانه.</translation>
    </message>
    <message>
        <source>Time &amp;for a domain</source>
        <translation>&amp;مهلة النطاق</translation>
    </message>
    <message>
        <source>What is not answered by then counts as not found out.</source>
        <translation>ما لا يُجاب عنه خلالها يُعدّ غير معروف.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> ثانية</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>مراسي الثقة</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>ملفات PEM (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Enter IP addresses, each with a port if need be, separated by blanks.</source>
        <translation>أدخل عناوين IP، مع رقم المنفذ عند الحاجة، مفصولة بمسافات.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Enter a host name, for example check.example.com.</source>
        <translation>أدخل اسم مضيف، مثل check.example.com.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>لغة سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Changes at once; what you entered stays.</source>
        <translation>تتغير فورًا، ويبقى ما أدخلته.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is no file. Choose a PEM file.</source>
        <translation>هذا ليس ملفًا. اختر ملف PEM.</translation>
    </message>
</context>
<context>
    <name>Postseal::Sidebar</name>
    <message>
        <source>P&amp;ractice</source>
        <translation>ت&amp;دريب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Imported reports</source>
        <translation>التقارير المستوردة</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ا&amp;لمساعدة</translation>
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
        <translation>يُظهر لوحة التحكم بشبكة التدريب أو يخفيها</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
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
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>Postseal::StsRecordPage</name>
    <message>
        <source>The record that tells senders that there is a policy, and when it has changed.</source>
        <translation>السجل الذي يخبر الخوادم المرسِلة بوجود سياسة وبوقت تغيّرها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>قيمة سجل TXT</translation>
    </message>
    <message>
        <source>New &amp;id from the time</source>
        <translation>قيمة id &amp;جديدة من الوقت</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>ما يظهر الآن</translation>
    </message>
    <message>
        <source>What the id is for</source>
        <translation>فائدة id</translation>
    </message>
    <message>
        <source>Senders remember the policy. They fetch it again when the id has changed, so a changed policy needs a new id: Postseal makes one from the time whenever you change the policy, and keeps it until you do.</source>
        <translation>تحتفظ الخوادم المرسِلة بالسياسة. وتجلبها من جديد عندما يتغير id، ولذلك تحتاج السياسة المعدَّلة إلى id جديد: ينشئه Postseal من الوقت كلما غيّرت السياسة، ويبقيه حتى تغيّرها من جديد.</translation>
    </message>
    <message>
        <source>Publish this record last: first the file has to be online.</source>
        <translation>انشر هذا السجل أخيرًا: يجب أولًا أن يكون الملف متاحًا.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>The id is %1.</source>
        <translation>قيمة id هي %1.</translation>
    </message>
</context>
<context>
    <name>Postseal::TlsReportsPage</name>
    <message>
        <source>Published as %1</source>
        <translation>يُنشر بالصيغة %1</translation>
    </message>
    <message>
        <source>Enter a mail address, or a URL that starts with https://</source>
        <translation>أدخل عنوان بريد، أو عنوان URL يبدأ بـ https://</translation>
    </message>
    <message>
        <source>Where senders tell you, once a day, how delivery to you over TLS went.</source>
        <translation>المكان الذي تخبرك فيه الجهات المرسِلة، مرة كل يوم، كيف جرى التسليم إليك عبر TLS.</translation>
    </message>
    <message>
        <source>Address for reports</source>
        <translation>عنوان التقارير</translation>
    </message>
    <message>
        <source>+ &amp;Add an address</source>
        <translation>+ &amp;إضافة عنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>قيمة سجل TXT</translation>
    </message>
    <message>
        <source>Without an address nothing is published, and you learn of failures from nobody.</source>
        <translation>دون عنوان لا يُنشر شيء، ولن يخبرك أحد بحالات الفشل.</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>استي&amp;راد التقارير…</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>تذهب التقارير إلى</translation>
    </message>
    <message>
        <source>Mail addresses and https URLs. Reports come as small compressed files.</source>
        <translation>عناوين بريد وعناوين https. تصل التقارير ملفات صغيرة مضغوطة.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>ما يظهر الآن</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>التقارير الواردة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>استيراد تقارير TLS</translation>
    </message>
    <message>
        <source>All addresses lie in %1 itself: when its mail servers fail, the reports about it may fail with them. Add one elsewhere.</source>
        <translation>كل العناوين تقع في %1 نفسه: عندما تتعطل خوادم بريده قد تتعطل معها التقارير عنها. أضف عنوانًا في مكان آخر.</translation>
    </message>
    <message>
        <source>The attachments of the report mails, whole mails, a mailbox or an archive of them; they may be dropped here. They stay on this computer.</source>
        <translation>مرفقات رسائل التقارير، أو رسائل كاملة، أو صندوق بريد أو أرشيف منها. يمكن إفلاتها هنا. وهي تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>تقارير TLS (*.json *.gz *.zip *.tar *.eml *.mbox);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>Postseal::ValueBox</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Postseal::VerifyPage</name>
    <message>
        <source>&amp;Problems %1</source>
        <translation>الم&amp;شكلات %1</translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation>تعذّر الفحص %1</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>ال&amp;كل %1</translation>
    </message>
    <message>
        <source>What senders do with your mail</source>
        <translation>ما تفعله الخوادم المرسِلة ببريدك</translation>
    </message>
    <message>
        <source>&amp;Save dossier…</source>
        <translation>&amp;حفظ الملف التوثيقي…</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green</source>
        <translation>&amp;متابعة الفحص حتى تخضرّ المؤشرات</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>لم يُعثر على مشكلة.</translation>
    </message>
    <message>
        <source>Everything could be checked.</source>
        <translation>أمكن فحص كل شيء.</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>نجح كل شيء.</translation>
    </message>
    <message>
        <source>What a mail server that sends to %1 sees right now.</source>
        <translation>ما يراه الآن خادم بريد يرسل إلى %1.</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>أدخل نطاقًا في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>%1 of %2 checks are settled.</source>
        <translation>حُسم %1 من %2 من الفحوص.</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>تعذّر اختبار خوادم البريد من هنا.</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>بسبب: %1</translation>
    </message>
    <message>
        <source>A sender with DANE: %1</source>
        <translation>خادم مرسِل يستخدم DANE: %1</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — next in %1:%2</source>
        <translation>&amp;متابعة الفحص حتى تخضرّ المؤشرات — التالي بعد %1:%2</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — it is</source>
        <translation>&amp;متابعة الفحص حتى تخضرّ المؤشرات — وهي خضراء الآن</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was looked at could be checked; checks skipped: %1.</source>
        <translation>أمكن فحص ما نُظر فيه؛ الفحوص المتخطّاة: %1.</translation>
    </message>
    <message>
        <source>The mail servers were not looked at: switched off in the settings.</source>
        <translation>لم تُفحص خوادم البريد: الفحص مُعطَّل في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSection</name>
    <message>
        <source>&amp;Watch this domain</source>
        <translation>&amp;مراقبة هذا النطاق</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>إبقاؤه تحت المراقبة</translation>
    </message>
    <message>
        <source>While Postseal runs, the domain is checked again every %1 hours, and you are told what changed. A timer of the system does it without Postseal, see Settings.</source>
        <translation>ما دام Postseal يعمل، يُعاد فحص النطاق دوريًا (الفاصل بالساعات: %1)، وتُخبَر بما تغيّر. ويمكن لمؤقت في النظام أن يفعل ذلك دون Postseal، انظر الإعدادات.</translation>
    </message>
    <message>
        <source>Only a real domain can be watched.</source>
        <translation>لا يمكن مراقبة إلا نطاق حقيقي.</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>لوحظ في %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSettings</name>
    <message>
        <source>&amp;Go on in the tray when the window is closed</source>
        <translation>ال&amp;بقاء في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Write a systemd t&amp;imer</source>
        <translation>كتابة مؤ&amp;قت systemd</translation>
    </message>
    <message>
        <source>&amp;Watched domains are checked</source>
        <translation>تُ&amp;فحص النطاقات المراقَبة</translation>
    </message>
    <message>
        <source>Watched domains are checked</source>
        <translation>تُفحص النطاقات المراقَبة</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>كل 6 ساعات</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>كل 12 ساعة</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة كل يوم</translation>
    </message>
    <message>
        <source>Domains are watched that you chose on the page Next.</source>
        <translation>تُراقَب النطاقات التي اخترتها في صفحة «ما بعد ذلك».</translation>
    </message>
    <message>
        <source>It checks them while Postseal does not run. What changed stands in the journal.</source>
        <translation>يفحصها حين لا يكون Postseal قيد التشغيل. ويُسجَّل ما تغيّر في سجل أحداث النظام.</translation>
    </message>
    <message>
        <source>postseal-cli was not found, neither beside this program nor by a shell.</source>
        <translation>لم يُعثر على postseal-cli، لا بجانب هذا البرنامج ولا عبر الصدفة.</translation>
    </message>
    <message>
        <source>Written. Switch it on with: %1</source>
        <translation>تمت الكتابة. شغّله بالأمر: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchTray</name>
    <message>
        <source>Postseal watches domains: %1</source>
        <translation>النطاقات التي يراقبها Postseal: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>ال&amp;فحص الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Postseal goes on here</source>
        <translation>يواصل Postseal العمل هنا</translation>
    </message>
    <message>
        <source>It looks at the watched domains. To end it, choose Quit in the menu of this icon.</source>
        <translation>يفحص النطاقات المراقَبة. لإنهائه اختر «إنهاء» في قائمة هذه الأيقونة.</translation>
    </message>
    <message>
        <source>%1: something became worse</source>
        <translation>%1: ساء شيء ما</translation>
    </message>
    <message>
        <source>%1: something changed</source>
        <translation>%1: تغيّر شيء ما</translation>
    </message>
    <message>
        <source>%1: something became better</source>
        <translation>%1: تحسّن شيء ما</translation>
    </message>
    <message>
        <source>More on the page Next: %1</source>
        <translation>المزيد في صفحة «ما بعد ذلك»: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::Window</name>
    <message>
        <source>&amp;Check again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>ال&amp;تالي: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>checked %1 · %2 ms</source>
        <translation>فُحص %1 · %2 مللي ثانية</translation>
    </message>
    <message>
        <source>checking · %1 of %2</source>
        <translation>جارٍ الفحص · %1 من %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>لا نطاق بعد</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice network cannot make its certificates.</source>
        <translation>لا تستطيع شبكة التدريب إنشاء شهاداتها.</translation>
    </message>
    <message>
        <source>The practice network finds no free port on this computer.</source>
        <translation>لا تجد شبكة التدريب منفذًا حرًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Mail works; nothing of MTA-STS or TLS reporting is set up yet.</source>
        <translation>البريد يعمل، ولم يُعدّ بعد شيء من MTA-STS أو تقارير TLS.</translation>
    </message>
    <message>
        <source>Everything is in place and enforced.</source>
        <translation>كل شيء في مكانه ومفروض.</translation>
    </message>
    <message>
        <source>Everything is in place, in testing mode.</source>
        <translation>كل شيء في مكانه، في وضع الاختبار.</translation>
    </message>
    <message>
        <source>The record is published, but the policy host has no address.</source>
        <translation>السجل منشور، لكن ليس لمضيف السياسة عنوان.</translation>
    </message>
    <message>
        <source>The certificate of the policy host has expired.</source>
        <translation>انتهت صلاحية شهادة مضيف السياسة.</translation>
    </message>
    <message>
        <source>The policy host uses a self-signed certificate.</source>
        <translation>مضيف السياسة يستخدم شهادة موقَّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>The certificate of the policy host is for another name.</source>
        <translation>شهادة مضيف السياسة صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>The policy host redirects to the web site.</source>
        <translation>مضيف السياسة يعيد التوجيه إلى موقع الويب.</translation>
    </message>
    <message>
        <source>The policy host answers that there is no such file.</source>
        <translation>مضيف السياسة يرد بأنه لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The policy host shows a web page instead of the policy.</source>
        <translation>مضيف السياسة يعرض صفحة ويب بدلًا من السياسة.</translation>
    </message>
    <message>
        <source>The policy file lies outside the folder .well-known.</source>
        <translation>ملف السياسة موجود خارج المجلد .well-known.</translation>
    </message>
    <message>
        <source>An old MTA-STS record was left beside the new one.</source>
        <translation>تُرك سجل MTA-STS قديم بجانب الجديد.</translation>
    </message>
    <message>
        <source>The MTA-STS record has blanks around the equals sign.</source>
        <translation>في سجل MTA-STS فراغات حول علامة المساواة.</translation>
    </message>
    <message>
        <source>The policy file is online, but there is no MTA-STS record.</source>
        <translation>ملف السياسة متاح، لكن لا يوجد سجل MTA-STS.</translation>
    </message>
    <message>
        <source>A third mail server was added and forgotten in the policy.</source>
        <translation>أُضيف خادم بريد ثالث ونُسي في السياسة.</translation>
    </message>
    <message>
        <source>The backup mail server offers no STARTTLS.</source>
        <translation>خادم البريد الاحتياطي لا يعرض STARTTLS.</translation>
    </message>
    <message>
        <source>The certificate of the backup mail server has expired.</source>
        <translation>انتهت صلاحية شهادة خادم البريد الاحتياطي.</translation>
    </message>
    <message>
        <source>Nothing listens on the IPv6 address of the policy host.</source>
        <translation>لا شيء يستمع على عنوان IPv6 لمضيف السياسة.</translation>
    </message>
    <message>
        <source>A second web server still hands out an older policy.</source>
        <translation>خادم ويب ثانٍ ما زال يقدّم سياسة أقدم.</translation>
    </message>
    <message>
        <source>The policy is enforced, but nobody asks for TLS reports.</source>
        <translation>السياسة مفروضة، لكن لا أحد يطلب تقارير TLS.</translation>
    </message>
    <message>
        <source>The TLS reporting record names an address without mailto.</source>
        <translation>سجل تقارير TLS يذكر عنوانًا دون mailto.</translation>
    </message>
    <message>
        <source>Policy host without address</source>
        <translation>مضيف السياسة بلا عنوان</translation>
    </message>
    <message>
        <source>Policy certificate expired</source>
        <translation>شهادة السياسة منتهية</translation>
    </message>
    <message>
        <source>Policy certificate self-signed</source>
        <translation>شهادة السياسة موقَّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Policy certificate for another name</source>
        <translation>شهادة السياسة لاسم آخر</translation>
    </message>
    <message>
        <source>Policy is a redirect</source>
        <translation>السياسة إعادة توجيه</translation>
    </message>
    <message>
        <source>Policy not found</source>
        <translation>السياسة غير موجودة</translation>
    </message>
    <message>
        <source>Web page instead of the policy</source>
        <translation>صفحة ويب بدلًا من السياسة</translation>
    </message>
    <message>
        <source>Policy in the wrong folder</source>
        <translation>السياسة في مجلد خاطئ</translation>
    </message>
    <message>
        <source>Two MTA-STS records</source>
        <translation>سجلان لـ MTA-STS</translation>
    </message>
    <message>
        <source>MTA-STS record malformed</source>
        <translation>سجل MTA-STS مشوّه</translation>
    </message>
    <message>
        <source>MTA-STS record missing</source>
        <translation>سجل MTA-STS مفقود</translation>
    </message>
    <message>
        <source>New MX not in the policy</source>
        <translation>خادم MX جديد ليس في السياسة</translation>
    </message>
    <message>
        <source>MX without STARTTLS</source>
        <translation>خادم MX دون STARTTLS</translation>
    </message>
    <message>
        <source>MX certificate expired</source>
        <translation>شهادة خادم MX منتهية</translation>
    </message>
    <message>
        <source>IPv6 address of the policy host dead</source>
        <translation>عنوان IPv6 لمضيف السياسة معطَّل</translation>
    </message>
    <message>
        <source>Second web server stale</source>
        <translation>محتوى خادم الويب الثاني قديم</translation>
    </message>
    <message>
        <source>TLS reporting record missing</source>
        <translation>سجل تقارير TLS مفقود</translation>
    </message>
    <message>
        <source>TLS reporting record malformed</source>
        <translation>سجل تقارير TLS مشوّه</translation>
    </message>
</context>
<context>
    <name>PublishedWords</name>
    <message>
        <source>%1 is an alias for %2. Nothing else may stand beside an alias: remove it before you publish the record, or have the record changed at its target.</source>
        <translation>الاسم %1 اسم مستعار يشير إلى %2. لا يجوز أن يوجد شيء آخر بجانب اسم مستعار: احذفه قبل نشر السجل، أو اطلب تغيير السجل عند هدفه.</translation>
    </message>
    <message>
        <source>%1 already has the record “%2”. Replace it: with two records senders see none.</source>
        <translation>عند %1 السجل «%2» بالفعل. ضع السجل الجديد مكانه: مع سجلين لا ترى الخوادم المرسِلة أي سجل.</translation>
    </message>
    <message>
        <source>Other text is published at %1: “%2”. Some senders can not cope with it; move it elsewhere.</source>
        <translation>نص آخر منشور عند %1، وهو «%2». بعض الخوادم المرسِلة لا يستطيع التعامل معه، فانقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>online as planned</source>
        <translation>منشور كما هو مخطط</translation>
    </message>
    <message>
        <source>online, but different</source>
        <translation>منشور لكنه مختلف</translation>
    </message>
    <message>
        <source>not online yet</source>
        <translation>غير منشور بعد</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يظهر</translation>
    </message>
    <message>
        <source>%1 is an alias for %2. Remove the CNAME before you add A or AAAA records.</source>
        <translation>الاسم %1 اسم مستعار يشير إلى %2. احذف سجل CNAME قبل إضافة سجلات A أو AAAA.</translation>
    </message>
    <message>
        <source>%1 has A or AAAA records. Remove them before you add the CNAME.</source>
        <translation>للاسم %1 سجلات A أو AAAA. احذفها قبل إضافة سجل CNAME.</translation>
    </message>
    <message>
        <source>online, but senders refuse it</source>
        <translation>منشور لكن الخوادم المرسِلة ترفضه</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Fill the mx list</source>
        <translation>ملء قائمة mx</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>إنشاء id جديد</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>How senders read this</source>
        <translation>كيف تقرأ الخوادم المرسِلة هذا</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>المنشور الآن</translation>
    </message>
    <message>
        <source>Policy file:</source>
        <translation>ملف السياسة:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>سجلات MX</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>سجل MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>مضيف السياسة</translation>
    </message>
    <message>
        <source>HTTPS of the policy host</source>
        <translation>اتصال HTTPS بمضيف السياسة</translation>
    </message>
    <message>
        <source>HTTP answer of the policy host</source>
        <translation>رد HTTP من مضيف السياسة</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>Policy and MX records</source>
        <translation>السياسة وسجلات MX</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <translation>تقارير TLS</translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation>تقرير TLS</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>الأخطاء: {count}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>التحذيرات: {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>فحص واحد غير معروف</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>غير المعروفة: {count}</translation>
    </message>
    <message>
        <source>info</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>الملاحظات: {count}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>1 passed</source>
        <translation>فحص واحد ناجح</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>الناجحة: {count}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>فحص واحد متخطّى</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>المتخطّاة: {count}</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>1 not applicable</source>
        <translation>فحص واحد لا ينطبق</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>غير المنطبقة: {count}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>فحص واحد قيد التنفيذ</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>قيد التنفيذ: {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>فحص واحد في الانتظار</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>في الانتظار: {count}</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>يسلّم</translation>
    </message>
    <message>
        <source>does not deliver</source>
        <translation>لا يسلّم</translation>
    </message>
    <message>
        <source>delivers, unprotected</source>
        <translation>يسلّم دون حماية</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>فحص واحد</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>الفحوص: {count}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Looked at {when} UTC, in {seconds} s.</source>
        <translation>جرى الفحص في {when} UTC، واستغرق {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The mail servers were not contacted, as asked for.</source>
        <translation>لم يُتصل بخوادم البريد، كما طُلب.</translation>
    </message>
    <message>
        <source>No mail server could be reached from here, so their encryption is not tested.</source>
        <translation>تعذّر الوصول إلى أي خادم بريد من هنا، ولذلك لم يُختبر تشفيرها.</translation>
    </message>
    <message>
        <source>delivers, the TLSA record fits</source>
        <translation>يسلّم، وسجل TLSA مطابق</translation>
    </message>
    <message>
        <source>does not deliver, no TLSA record fits</source>
        <translation>لا يسلّم، ولا سجل TLSA مطابق</translation>
    </message>
    <message>
        <source>takes any TLS, no TLSA record is usable</source>
        <translation>يقبل أي TLS، ولا سجل TLSA صالح للاستعمال</translation>
    </message>
    <message>
        <source>waits, the TLSA question fails</source>
        <translation>ينتظر، والاستعلام عن TLSA يفشل</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>مضيف MX</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>الأفضلية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A sender that follows the standard</source>
        <translation>خادم مرسِل يتبع المعيار</translation>
    </message>
    <message>
        <source>A sender with DANE</source>
        <translation>خادم مرسِل يستخدم DANE</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>لم يظهر شيء</translation>
    </message>
    <message>
        <source>does not use it</source>
        <translation>لا يستخدمه</translation>
    </message>
    <message>
        <source>uses it in another way</source>
        <translation>يستخدمه بطريقة أخرى</translation>
    </message>
    <message>
        <source>All {all} sending programs that are known read record and policy as they are meant.</source>
        <translation>كل برامج الإرسال المعروفة ({all}) تقرأ السجل والسياسة كما هو مقصود.</translation>
    </message>
    <message>
        <source>The other {rest} read it as it is meant.</source>
        <translation>برامج الإرسال الأخرى ({rest}) تقرؤه كما هو مقصود.</translation>
    </message>
    <message>
        <source>Mind the letters of this name: they look like others, or mix several scripts.</source>
        <translation>انتبه إلى حروف هذا الاسم: فهي تشبه حروفًا أخرى أو تخلط بين عدة كتابات.</translation>
    </message>
    <message>
        <source>The policy host was looked at where it was named by hand, not where DNS points to.</source>
        <translation>فُحص مضيف السياسة في الموضع المحدد يدويًا، لا حيث يشير DNS.</translation>
    </message>
</context>
<context>
    <name>ReportImportWords</name>
    <message>
        <source>1 report</source>
        <translation>تقرير واحد</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>تقارير عددها %1</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>المضاف: %1.</translation>
    </message>
    <message>
        <source>%1 known already.</source>
        <translation>المعروف من قبل: %1.</translation>
    </message>
    <message>
        <source>None is about %1.</source>
        <translation>لا شيء منها يخص %1.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>لا يوجد ملف فيه.</translation>
    </message>
    <message>
        <source>Files about %1: %2.</source>
        <translation>ملفات عن %1: %2.</translation>
    </message>
    <message>
        <source>More files with something that could not be read: %1.</source>
        <translation>ملفات أخرى تعذرت قراءة شيء فيها: %1.</translation>
    </message>
</context>
<context>
    <name>SavedRunWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>تتعذر قراءة %1: ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be saved evidence.</source>
        <translation>الملف %1 أكبر من أن يكون أدلة محفوظة.</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Nothing seen</source>
        <translation>لم يظهر شيء</translation>
    </message>
    <message>
        <source>No policy file: the answer was %1</source>
        <translation>لا ملف سياسة: كان الرد %1</translation>
    </message>
    <message>
        <source>No policy file could be fetched</source>
        <translation>تعذّر جلب ملف السياسة</translation>
    </message>
    <message>
        <source>The same as this draft, mode %1</source>
        <translation>مطابق لهذه المسودة، الوضع %1</translation>
    </message>
    <message>
        <source>Something that is no policy</source>
        <translation>شيء ليس سياسة</translation>
    </message>
    <message>
        <source>Differs from this draft, mode %1</source>
        <translation>مختلف عن هذه المسودة، الوضع %1</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>جارٍ البحث عنه</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>لا رد صالح</translation>
    </message>
    <message>
        <source>The same as planned</source>
        <translation>مطابق لما هو مخطط</translation>
    </message>
    <message>
        <source>Differs from what is planned</source>
        <translation>مختلف عما هو مخطط</translation>
    </message>
    <message>
        <source>No TXT record at this name yet.</source>
        <translation>لا يوجد سجل TXT عند هذا الاسم بعد.</translation>
    </message>
    <message>
        <source>Visible at the only name server</source>
        <translation>يظهر لدى خادم الأسماء الوحيد</translation>
    </message>
    <message>
        <source>Visible at all %1 name servers</source>
        <translation>يظهر لدى كل خوادم الأسماء (%1)</translation>
    </message>
    <message>
        <source>Visible at %1 of %2 name servers</source>
        <translation>يظهر لدى %1 من %2 من خوادم الأسماء</translation>
    </message>
    <message>
        <source>Not yet at %1.</source>
        <translation>لا يظهر بعد لدى %1.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>لا رد من %1.</translation>
    </message>
    <message>
        <source>Caches may hold what was there before until %1.</source>
        <translation>قد تحتفظ ذاكرات التخزين المؤقت بما كان هناك من قبل حتى %1.</translation>
    </message>
    <message>
        <source>Everywhere by %1, once all name servers have it.</source>
        <translation>في كل مكان بحلول %1، بعد أن يصل إلى كل خوادم الأسماء.</translation>
    </message>
    <message>
        <source>Nothing is served there yet.</source>
        <translation>لا يُقدَّم شيء هناك بعد.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>drops the file: line %1 is empty</source>
        <translation>يرفض الملف: السطر %1 فارغ</translation>
    </message>
    <message>
        <source>drops the file: it cannot read line %1</source>
        <translation>يرفض الملف: لا يمكنه قراءة السطر %1</translation>
    </message>
    <message>
        <source>drops the file: max_age is 0</source>
        <translation>يرفض الملف: قيمة max_age هي 0</translation>
    </message>
    <message>
        <source>drops the file: max_age is above one year</source>
        <translation>يرفض الملف: قيمة max_age أكبر من سنة واحدة</translation>
    </message>
    <message>
        <source>cuts max_age down to one year</source>
        <translation>يخفض max_age إلى سنة واحدة</translation>
    </message>
    <message>
        <source>keeps the policy for one day: max_age is above one year</source>
        <translation>يحتفظ بالسياسة يومًا واحدًا: قيمة max_age أكبر من سنة واحدة</translation>
    </message>
    <message>
        <source>drops the file: max_age is too large</source>
        <translation>يرفض الملف: قيمة max_age كبيرة جدًا</translation>
    </message>
    <message>
        <source>keeps the policy longer than one year</source>
        <translation>يحتفظ بالسياسة أكثر من سنة واحدة</translation>
    </message>
    <message>
        <source>drops the file: a field is repeated</source>
        <translation>يرفض الملف: أحد الحقول مكرر</translation>
    </message>
    <message>
        <source>drops the file: the version is not STSv1</source>
        <translation>يرفض الملف: الإصدار ليس STSv1</translation>
    </message>
    <message>
        <source>drops the file: the mode is not one that it knows</source>
        <translation>يرفض الملف: الوضع ليس من الأوضاع التي يعرفها</translation>
    </message>
    <message>
        <source>drops the file: it has no mx line</source>
        <translation>يرفض الملف: ليس فيه سطر mx</translation>
    </message>
    <message>
        <source>drops the file: it has no max_age</source>
        <translation>يرفض الملف: ليس فيه max_age</translation>
    </message>
    <message>
        <source>drops the file: max_age is not a number</source>
        <translation>يرفض الملف: قيمة max_age ليست رقمًا</translation>
    </message>
    <message>
        <source>takes the last of the repeated fields, not the first</source>
        <translation>يأخذ آخر الحقول المكررة، لا أولها</translation>
    </message>
    <message>
        <source>drops the whole file because of line %1</source>
        <translation>يرفض الملف كله بسبب السطر %1</translation>
    </message>
    <message>
        <source>drops the file: it is too large</source>
        <translation>يرفض الملف: حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>لا يقرأ إلا أول 10 كيبيبايت</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB, and then it %1</source>
        <translation>لا يقرأ إلا أول 10 كيبيبايت، ثم %1</translation>
    </message>
    <message>
        <source>drops the record: it is not as the standard has it</source>
        <translation>يرفض السجل: ليس كما ينص عليه المعيار</translation>
    </message>
    <message>
        <source>drops the record: it has more than one id</source>
        <translation>يرفض السجل: فيه أكثر من id</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1</source>
        <translation>يتجاوز السجل: لا يبدأ بـ v=STSv1</translation>
    </message>
    <message>
        <source>drops the record: a field has no “=”</source>
        <translation>يرفض السجل: في أحد الحقول لا توجد علامة «=»</translation>
    </message>
    <message>
        <source>drops the record: a field cannot be read</source>
        <translation>يرفض السجل: أحد الحقول لا يمكن قراءته</translation>
    </message>
    <message>
        <source>drops the record: the version is not STSv1</source>
        <translation>يرفض السجل: الإصدار ليس STSv1</translation>
    </message>
    <message>
        <source>drops the record: it has no id</source>
        <translation>يرفض السجل: ليس فيه id</translation>
    </message>
    <message>
        <source>takes the last id, not the first</source>
        <translation>يأخذ آخر id، لا أوله</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1;</source>
        <translation>يتجاوز السجل: لا يبدأ بـ v=STSv1;</translation>
    </message>
    <message>
        <source>finds no record</source>
        <translation>لا يجد أي سجل</translation>
    </message>
    <message>
        <source>wants exactly one TXT record at the name</source>
        <translation>يتطلب سجل TXT واحدًا بالضبط عند الاسم</translation>
    </message>
    <message>
        <source>joins all TXT records at the name</source>
        <translation>يضم كل سجلات TXT عند الاسم بعضها إلى بعض</translation>
    </message>
    <message>
        <source>finds no record that it can read</source>
        <translation>لا يجد سجلًا يمكنه قراءته</translation>
    </message>
    <message>
        <source>picks one of several records</source>
        <translation>يختار واحدًا من عدة سجلات</translation>
    </message>
    <message>
        <source>takes several records as none</source>
        <translation>يعامل السجلات المتعددة كأنه لا يوجد سجل</translation>
    </message>
    <message>
        <source>does not trust the policy host</source>
        <translation>لا يثق بمضيف السياسة</translation>
    </message>
    <message>
        <source>gets no whole answer</source>
        <translation>لا يحصل على رد كامل</translation>
    </message>
    <message>
        <source>wants the status 200</source>
        <translation>يتطلب الرمز 200</translation>
    </message>
    <message>
        <source>waits no longer than %1 s for the file</source>
        <translation>لا ينتظر الملف أكثر من %1 ثانية</translation>
    </message>
    <message>
        <source>wants Content-Type text/plain</source>
        <translation>يتطلب Content-Type text/plain</translation>
    </message>
    <message>
        <source>reads the file as ASCII, which it is not</source>
        <translation>يقرأ الملف بترميز ASCII، وهو ليس كذلك</translation>
    </message>
</context>
<context>
    <name>ShownChain</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>صاحب الشهادة: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>المُصدر: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>%1 bytes that are no certificate</source>
        <translation>%1 بايت ليست شهادة</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate of the server</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>أُرسل معها: %1</translation>
    </message>
</context>
<context>
    <name>StatusStyle</name>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>تعذّر الفحص</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>غير مُعَدّ</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>Losing mail</source>
        <translation>يفقد بريدًا</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>بلا أثر</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>لم يُعَدّ بعد</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>لا يستقبل البريد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>يسلّم</translation>
    </message>
    <message>
        <source>refuses to deliver</source>
        <translation>يرفض التسليم</translation>
    </message>
    <message>
        <source>delivers, and reports the failure</source>
        <translation>يسلّم ويبلّغ عن الفشل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>لا يوجد نطاق كهذا</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>مضيف السياسة</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>سجل MTA-STS</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>تقارير TLS</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>المشكلات: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ما بعد ذلك</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Senders find and apply a policy in mode enforce, and every mail server that could be tested satisfies it.</source>
        <translation>تجد الخوادم المرسِلة سياسة في وضع enforce وتطبّقها، وكل خادم بريد أمكن اختباره يستوفيها.</translation>
    </message>
    <message>
        <source>Senders find a valid policy in mode testing: they report problems, but do not enforce anything yet.</source>
        <translation>تجد الخوادم المرسِلة سياسة صالحة في وضع testing: تبلّغ عن المشكلات، لكنها لا تفرض شيئًا بعد.</translation>
    </message>
    <message>
        <source>The policy is enforced, but senders that honour it refuse at least one of your mail servers.</source>
        <translation>السياسة مفروضة، لكن الخوادم المرسِلة الملتزمة بها ترفض خادمًا واحدًا على الأقل من خوادم بريدك.</translation>
    </message>
    <message>
        <source>Something is set up, but senders do not find it or do not accept it.</source>
        <translation>هناك إعداد ما، لكن الخوادم المرسِلة لا تجده أو لا تقبله.</translation>
    </message>
    <message>
        <source>The policy is valid, and says that MTA-STS is switched off.</source>
        <translation>السياسة صالحة، وتقول إن MTA-STS معطَّل.</translation>
    </message>
    <message>
        <source>No MTA-STS is set up.</source>
        <translation>لم يُعدّ MTA-STS.</translation>
    </message>
    <message>
        <source>The domain takes no mail, so there is nothing to protect.</source>
        <translation>النطاق لا يستقبل البريد، فلا شيء تلزم حمايته.</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>تعذرت معرفة ذلك.</translation>
    </message>
    <message>
        <source>There is no such domain, so no mail can reach it.</source>
        <translation>لا يوجد هذا النطاق، فلا يمكن أن يصله أي بريد.</translation>
    </message>
    <message>
        <source>Some sending programs, though, ignore the policy or read it in another way.</source>
        <translation>غير أن بعض برامج الإرسال تتجاهل السياسة أو تقرؤها بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>تتعذر كتابة «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>Nothing could be found out about {domain} at the last {n} looks, since {time} UTC. What was known of it stays.</source>
        <translation>تعذرت معرفة أي شيء عن {domain} في آخر عمليات الفحص، وعددها {n}، منذ {time} UTC. ويبقى ما كان معروفًا عنه.</translation>
    </message>
    <message>
        <source>New verdict: {now} Before: {before}</source>
        <translation>حكم جديد: {now} سابقًا: {before}</translation>
    </message>
    <message>
        <source>A mail server was added: {mx}, preference {now}.</source>
        <translation>أُضيف خادم بريد: {mx}، الأفضلية {now}.</translation>
    </message>
    <message>
        <source>The preference of {mx} is {now} now, it was {before}.</source>
        <translation>أفضلية {mx} الآن {now}، وكانت {before}.</translation>
    </message>
    <message>
        <source>A mail server was removed: {mx}.</source>
        <translation>أُزيل خادم بريد: {mx}.</translation>
    </message>
    <message>
        <source>There is a record at {name} now: “{now}”.</source>
        <translation>يوجد الآن سجل عند {name}: «{now}».</translation>
    </message>
    <message>
        <source>The record at {name} is gone; it was “{before}”.</source>
        <translation>لم يعد السجل عند {name} موجودًا، وكان «{before}».</translation>
    </message>
    <message>
        <source>At {name} is “{now}” now, it was “{before}”.</source>
        <translation>عند {name} الآن «{now}»، وكان «{before}».</translation>
    </message>
    <message>
        <source>The policy file changed, but the id is still {now}: senders that know the old file keep it.</source>
        <translation>تغيّر ملف السياسة، لكن id ما زال {now}: الخوادم المرسِلة التي تعرف الملف القديم تحتفظ به.</translation>
    </message>
    <message>
        <source>There is a new policy under the id {now}; it was {before}.</source>
        <translation>توجد سياسة جديدة تحت id {now}، وكان {before}.</translation>
    </message>
    <message>
        <source>The id is {now} now, it was {before}; the policy is the same.</source>
        <translation>قيمة id الآن {now}، وكانت {before}، والسياسة لم تتغير.</translation>
    </message>
    <message>
        <source>And {n} more changes.</source>
        <translation>وتغييرات أخرى عددها {n}.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>{host} has a new certificate, valid until {date}.</source>
        <translation>للمضيف {host} شهادة جديدة، صالحة حتى {date}.</translation>
    </message>
    <message>
        <source>{title}: {now}, before: {before}. {seen}</source>
        <translation>{title}: {now}، سابقًا: {before}. {seen}</translation>
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
        <translation>يأخذ نطاق البريد إلى سياسة MTA-STS متحقَّق منها مع تقارير TLS.</translation>
    </message>
    <message>
        <source>Open the built-in practice network; [domain] names a scenario.</source>
        <translation>فتح شبكة التدريب المدمجة. يحدد [domain] سيناريو.</translation>
    </message>
    <message>
        <source>Show saved evidence.</source>
        <translation>عرض أدلة محفوظة.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Mail domain to open.</source>
        <translation>نطاق البريد المراد فتحه.</translation>
    </message>
</context>
</TS>
