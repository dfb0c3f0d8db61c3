<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Check</name>
    <message>
        <source>“%1” does not apply either</source>
        <translation>「%1」も対象外です</translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation>「%1」の確認が先です</translation>
    </message>
    <message>
        <source>no policy file arrived</source>
        <translation>ポリシーファイルを取得できませんでした</translation>
    </message>
    <message>
        <source>the domain takes no mail</source>
        <translation>ドメインがメールを受信しません</translation>
    </message>
    <message>
        <source>there is no mail server to look at</source>
        <translation>調べるメールサーバーがありません</translation>
    </message>
    <message>
        <source>the policy is switched off (mode none)</source>
        <translation>ポリシーは無効になっています (モード none)</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation>証明書を読み取れません</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>more came than is allowed</source>
        <translation>許容量を超えるデータが届きました</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>応答が TLS ではありません</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>待機中です。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調査中 …</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>確認できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Not checked: {reason}.</source>
        <translation>確認していません: {reason}。</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <translation>対象外です: {reason}。</translation>
    </message>
    <message>
        <source>The TLSA records of {mx} are validated by your resolver.</source>
        <translation>{mx} の TLSA レコードはリゾルバーで検証されています。</translation>
    </message>
    <message>
        <source>{mx} has TLSA records without DNSSEC.</source>
        <translation>{mx} の TLSA レコードは DNSSEC で署名されていません。</translation>
    </message>
    <message>
        <source>They have no effect.</source>
        <translation>これらのレコードに効果はありません。</translation>
    </message>
    <message>
        <source>Sign the zone of {mx}, or remove the records at {name}.</source>
        <translation>{mx} のゾーンに署名するか、{name} のレコードを削除してください。</translation>
    </message>
    <message>
        <source>The question for TLSA at {name} ends in {rcode}.</source>
        <translation>{name} の TLSA の問い合わせ結果は {rcode} です。</translation>
    </message>
    <message>
        <source>DANE senders hold back mail for this host.</source>
        <translation>DANE 対応の送信側は、このホスト宛てのメールを保留します。</translation>
    </message>
    <message>
        <source>Repair DNSSEC for {name}, or the name server&apos;s handling of TLSA questions.</source>
        <translation>{name} の DNSSEC、または TLSA の問い合わせに対するネームサーバーの動作を修正してください。</translation>
    </message>
    <message>
        <source>TLSA records were not asked for</source>
        <translation>TLSA レコードを問い合わせていません</translation>
    </message>
    <message>
        <source>there are no TLSA records</source>
        <translation>TLSA レコードがありません</translation>
    </message>
    <message>
        <source>there are TLSA records, but your resolver checks no signatures</source>
        <translation>TLSA レコードはありますが、リゾルバーが署名を検証しません</translation>
    </message>
    <message>
        <source>A TLSA record of {mx} fits its certificate.</source>
        <translation>{mx} の TLSA レコードの 1 つが証明書と一致しています。</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} does not fit its certificate.</source>
        <translation>{mx} の TLSA レコードが証明書と一致しません。</translation>
    </message>
    <message>
        <source>DANE senders refuse delivery even when MTA-STS is fine: DANE goes first.</source>
        <translation>DANE が優先されるため、MTA-STS が正常でも DANE 対応の送信側は配送を拒否します。</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the present certificate at {name}; later, publish the new record before changing certificates.</source>
        <translation>現在の証明書の TLSA レコードを {name} で公開してください。今後は、証明書を交換する前に新しいレコードを公開してください。</translation>
    </message>
    <message>
        <source>The TLSA record of {mx} uses {usage}.</source>
        <translation>{mx} の TLSA レコードは {usage} を使用しています。</translation>
    </message>
    <message>
        <source>SMTP senders treat usages 0 and 1, and selectors and matching types that they do not know, as unusable.</source>
        <translation>SMTP の送信側は、使用法 0 と 1、および未知のセレクターやマッチングタイプを使用できないものとして扱います。</translation>
    </message>
    <message>
        <source>Use 3 1 1 (or 2 1 1) at {name}.</source>
        <translation>{name} では 3 1 1 (または 2 1 1) を使用してください。</translation>
    </message>
    <message>
        <source>TLSA records have no effect without DNSSEC</source>
        <translation>DNSSEC のない TLSA レコードには効果がありません</translation>
    </message>
    <message>
        <source>no certificate was seen there</source>
        <translation>このホストでは証明書を確認できませんでした</translation>
    </message>
    <message>
        <source>{mx} has DANE; senders that do not know DANE see no MTA-STS.</source>
        <translation>{mx} では DANE が有効ですが、DANE を知らない送信側からは MTA-STS が見えません。</translation>
    </message>
    <message>
        <source>{mx} has DANE as well.</source>
        <translation>{mx} では DANE も有効です。</translation>
    </message>
    <message>
        <source>Good. Senders that know both use DANE and fall back to MTA-STS where DANE is not published; each must work on its own.</source>
        <translation>良好です。両方に対応した送信側は DANE を使い、DANE が公開されていない場合は MTA-STS を使います。どちらも単独で機能する必要があります。</translation>
    </message>
    <message>
        <source>Keep both up to date.</source>
        <translation>両方を最新の状態に保ってください。</translation>
    </message>
    <message>
        <source>TLSA records are signed</source>
        <translation>TLSA レコードの署名</translation>
    </message>
    <message>
        <source>TLSA fits the certificate</source>
        <translation>TLSA と証明書の一致</translation>
    </message>
    <message>
        <source>DANE and MTA-STS together</source>
        <translation>DANE と MTA-STS の併用</translation>
    </message>
    <message>
        <source>The signatures of {name} were validated by your resolver.</source>
        <translation>{name} の署名はリゾルバーで検証されました。</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {name} do not verify.</source>
        <translation>{name} の DNSSEC 署名を検証できません。</translation>
    </message>
    <message>
        <source>Validating senders see no records at all, so no policy and perhaps no mail.</source>
        <translation>検証を行う送信側からはレコードがまったく見えません。ポリシーが適用されず、メールも届かない可能性があります。</translation>
    </message>
    <message>
        <source>Renew the signatures of {name}, or correct its DS record at the registrar.</source>
        <translation>{name} の署名を更新するか、レジストラーに登録した DS レコードを修正してください。</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} は署名されていません。</translation>
    </message>
    <message>
        <source>MTA-STS works without DNSSEC; DANE does not.</source>
        <translation>MTA-STS は DNSSEC なしでも機能しますが、DANE は機能しません。</translation>
    </message>
    <message>
        <source>Nothing to do for MTA-STS.</source>
        <translation>MTA-STS については対応は不要です。</translation>
    </message>
    <message>
        <source>the domain is signed, but your resolver checks no signatures</source>
        <translation>ドメインは署名されていますが、リゾルバーが署名を検証しません</translation>
    </message>
    <message>
        <source>your resolver checks no signatures</source>
        <translation>リゾルバーが署名を検証しません</translation>
    </message>
    <message>
        <source>the name servers of the domain give no usable answer</source>
        <translation>ドメインのネームサーバーから有効な応答がありません</translation>
    </message>
    <message>
        <source>No wildcard answers for names that do not exist.</source>
        <translation>存在しない名前に応答するワイルドカードはありません。</translation>
    </message>
    <message>
        <source>A wildcard answers every TXT question under {domain}.</source>
        <translation>{domain} 配下のすべての TXT の問い合わせにワイルドカードが応答します。</translation>
    </message>
    <message>
        <source>A wildcard answers for every host under {domain}.</source>
        <translation>{domain} 配下のすべてのホスト名にワイルドカードが応答します。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} resolves even if nobody set it up; the certificate is usually wrong then.</source>
        <translation>mta-sts.{domain} は誰も設定していなくても解決されます。その場合、証明書はたいてい正しくありません。</translation>
    </message>
    <message>
        <source>Create an explicit record for mta-sts.{domain}.</source>
        <translation>mta-sts.{domain} の明示的なレコードを作成してください。</translation>
    </message>
    <message>
        <source>the question for a name that does not exist gets no usable answer</source>
        <translation>存在しない名前の問い合わせに有効な応答がありません</translation>
    </message>
    <message>
        <source>DNSSEC state</source>
        <translation>DNSSEC の状態</translation>
    </message>
    <message>
        <source>No wildcard answers</source>
        <translation>ワイルドカードの応答なし</translation>
    </message>
    <message>
        <source>The domain is {domain}.</source>
        <translation>ドメインは {domain} です。</translation>
    </message>
    <message>
        <source>“{input}” is not a mail domain.</source>
        <translation>「{input}」はメールドメインではありません。</translation>
    </message>
    <message>
        <source>Everything below is looked up under this name.</source>
        <translation>以下の項目はすべてこの名前で調べます。</translation>
    </message>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>メールアドレスの @ より後ろの部分を入力してください (例: example.com)。</translation>
    </message>
    <message>
        <source>Using {domain}.</source>
        <translation>{domain} を使用します。</translation>
    </message>
    <message>
        <source>DNS, the policy file and reports work with the ASCII form.</source>
        <translation>DNS、ポリシーファイル、レポートでは ASCII 形式を使用します。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>The name server {resolver} answers.</source>
        <translation>ネームサーバー {resolver} は応答しています。</translation>
    </message>
    <message>
        <source>The name server {resolver} does not give a usable answer ({rcode}).</source>
        <translation>ネームサーバー {resolver} から有効な応答がありません ({rcode})。</translation>
    </message>
    <message>
        <source>Without DNS no result would mean anything.</source>
        <translation>DNS が使えなければ、どの結果も意味を持ちません。</translation>
    </message>
    <message>
        <source>Check the network, or choose another name server in the settings.</source>
        <translation>ネットワークを確認するか、設定で別のネームサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The name server {resolver} does not check DNSSEC signatures.</source>
        <translation>ネームサーバー {resolver} は DNSSEC 署名を検証しません。</translation>
    </message>
    <message>
        <source>DANE results and forged answers can not be judged from here.</source>
        <translation>ここからは DANE の結果や応答の偽造を判定できません。</translation>
    </message>
    <message>
        <source>Use a validating name server to see the DANE checks.</source>
        <translation>DANE のチェックを行うには、検証を行うネームサーバーを使用してください。</translation>
    </message>
    <message>
        <source>This computer can reach port 25.</source>
        <translation>このコンピューターからポート 25 に接続できます。</translation>
    </message>
    <message>
        <source>This computer can not reach port 25 anywhere.</source>
        <translation>このコンピューターからはどのホストのポート 25 にも接続できません。</translation>
    </message>
    <message>
        <source>Most home and office networks block it; your mail servers may be fine.</source>
        <translation>家庭やオフィスのネットワークの多くはポート 25 を遮断しています。メールサーバー自体は正常な可能性があります。</translation>
    </message>
    <message>
        <source>Run the mail server checks from a server or another network.</source>
        <translation>サーバー、または別のネットワークからメールサーバーのチェックを実行してください。</translation>
    </message>
    <message>
        <source>mail servers were not to be connected to</source>
        <translation>メールサーバーに接続しない設定です</translation>
    </message>
    <message>
        <source>no mail server could be tried from here</source>
        <translation>ここからはどのメールサーバーも試せませんでした</translation>
    </message>
    <message>
        <source>there is no mail server to connect to</source>
        <translation>接続先のメールサーバーがありません</translation>
    </message>
    <message>
        <source>{domain} exists.</source>
        <translation>{domain} は存在します。</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS.</source>
        <translation>{domain} は DNS に存在しません。</translation>
    </message>
    <message>
        <source>No mail can reach it.</source>
        <translation>メールはまったく届きません。</translation>
    </message>
    <message>
        <source>Check the spelling and the registration.</source>
        <translation>綴りとドメインの登録状況を確認してください。</translation>
    </message>
    <message>
        <source>The name servers of {domain} do not give a usable answer ({rcode}).</source>
        <translation>{domain} のネームサーバーから有効な応答がありません ({rcode})。</translation>
    </message>
    <message>
        <source>Senders can not find your mail servers either.</source>
        <translation>送信側もメールサーバーを見つけられません。</translation>
    </message>
    <message>
        <source>Check the name servers of the domain.</source>
        <translation>ドメインのネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>the DNSSEC signatures of the domain do not verify</source>
        <translation>ドメインの DNSSEC 署名を検証できません</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Name server of this computer</source>
        <translation>このコンピューターのネームサーバー</translation>
    </message>
    <message>
        <source>Outgoing port 25</source>
        <translation>外向きのポート 25</translation>
    </message>
    <message>
        <source>Domain in DNS</source>
        <translation>DNS 上のドメイン</translation>
    </message>
    <message>
        <source>{mx} is covered by “{value}”.</source>
        <translation>{mx} は「{value}」に一致します。</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy.</source>
        <translation>MX {mx} がポリシーに含まれていません。</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver to it.</source>
        <translation>enforce モードでは、送信側はこのホストに配送しません。</translation>
    </message>
    <message>
        <source>Add “mx: {mx}” to the policy, then change the id.</source>
        <translation>ポリシーに「mx: {mx}」を追加してから、id を変更してください。</translation>
    </message>
    <message>
        <source>MX {mx} has {n} labels in front of {rest}; “{value}” allows one.</source>
        <translation>MX {mx} では {rest} の前にラベルが {n} 個ありますが、「{value}」が許すのは 1 個だけです。</translation>
    </message>
    <message>
        <source>The star stands for one label only.</source>
        <translation>アスタリスクが表すのは 1 つのラベルだけです。</translation>
    </message>
    <message>
        <source>Use “*.{parent}” or the full name.</source>
        <translation>「*.{parent}」または完全な名前を使用してください。</translation>
    </message>
    <message>
        <source>None of your mail servers is covered.</source>
        <translation>メールサーバーが 1 台もポリシーに含まれていません。</translation>
    </message>
    <message>
        <source>Senders that obey the policy can not deliver any mail.</source>
        <translation>ポリシーに従う送信側は、メールをまったく配送できません。</translation>
    </message>
    <message>
        <source>Correct the mx lines or set mode testing at once, then change the id.</source>
        <translation>直ちに mx 行を修正するか mode を testing にしてから、id を変更してください。</translation>
    </message>
    <message>
        <source>Every pattern fits an MX host.</source>
        <translation>どのパターンも MX ホストに一致します。</translation>
    </message>
    <message>
        <source>“{value}” fits none of your MX hosts.</source>
        <translation>「{value}」はどの MX ホストにも一致しません。</translation>
    </message>
    <message>
        <source>It may be a former or future provider; a former one could still receive your mail.</source>
        <translation>以前の、または将来のプロバイダーかもしれません。以前のものであれば、今もメールを受信できてしまうおそれがあります。</translation>
    </message>
    <message>
        <source>Every MX is in the policy</source>
        <translation>すべての MX がポリシーに含まれること</translation>
    </message>
    <message>
        <source>No outdated patterns</source>
        <translation>古いパターンがないこと</translation>
    </message>
    <message>
        <source>{count} MX records are published.</source>
        <translation>{count} 件の MX レコードが公開されています。</translation>
    </message>
    <message>
        <source>{domain} has no MX record; senders will try {domain} itself.</source>
        <translation>{domain} に MX レコードがありません。送信側は {domain} 自体への配送を試みます。</translation>
    </message>
    <message>
        <source>It works, but the policy then has to list {domain} as mx and the certificate must carry that name.</source>
        <translation>それでも機能しますが、ポリシーに mx として {domain} を記載し、証明書にもその名前を含める必要があります。</translation>
    </message>
    <message>
        <source>{domain} has no mail server at all.</source>
        <translation>{domain} にはメールサーバーがありません。</translation>
    </message>
    <message>
        <source>There is nothing MTA-STS could protect.</source>
        <translation>MTA-STS で保護する対象がありません。</translation>
    </message>
    <message>
        <source>Publish an MX record first.</source>
        <translation>まず MX レコードを公開してください。</translation>
    </message>
    <message>
        <source>{count} MX hosts are published; only the first {limit} are looked at.</source>
        <translation>{count} 台の MX ホストが公開されています。調べるのは最初の {limit} 台だけです。</translation>
    </message>
    <message>
        <source>What is behind the others is not known.</source>
        <translation>残りのホストの状態は分かりません。</translation>
    </message>
    <message>
        <source>Publish fewer MX records; a handful is enough for any domain.</source>
        <translation>MX レコードを減らしてください。どのドメインでも数件あれば十分です。</translation>
    </message>
    <message>
        <source>The domain takes mail.</source>
        <translation>このドメインはメールを受信します。</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX).</source>
        <translation>{domain} はメールを受信しないと宣言しています (null MX)。</translation>
    </message>
    <message>
        <source>A policy has nothing to protect here; the other mx, match and smtp checks do not apply.</source>
        <translation>ポリシーで保護する対象がありません。ほかの MX、照合、SMTP のチェックは対象外です。</translation>
    </message>
    <message>
        <source>Leave MTA-STS off, or publish mode none if an older policy is still cached.</source>
        <translation>MTA-STS は設定しないでください。古いポリシーがまだキャッシュされている場合は、mode none を公開してください。</translation>
    </message>
    <message>
        <source>A null MX stands beside real MX records.</source>
        <translation>null MX と通常の MX レコードが併存しています。</translation>
    </message>
    <message>
        <source>The two contradict each other; senders may refuse to deliver.</source>
        <translation>両者は矛盾しています。送信側が配送を拒否することがあります。</translation>
    </message>
    <message>
        <source>Remove the record with “.”, or all others.</source>
        <translation>「.」のレコードか、それ以外のレコードをすべて削除してください。</translation>
    </message>
    <message>
        <source>{mx} is a host name.</source>
        <translation>{mx} はホスト名です。</translation>
    </message>
    <message>
        <source>MX {mx} is an IP address.</source>
        <translation>MX {mx} は IP アドレスです。</translation>
    </message>
    <message>
        <source>An MX must be a name; no certificate or policy can match an address.</source>
        <translation>MX は名前でなければなりません。アドレスは証明書ともポリシーとも照合できません。</translation>
    </message>
    <message>
        <source>Give the server a name with an A or AAAA record and use that.</source>
        <translation>サーバーに A または AAAA レコードを持つ名前を付け、その名前を使用してください。</translation>
    </message>
    <message>
        <source>MX {mx} is not a valid host name.</source>
        <translation>MX {mx} は有効なホスト名ではありません。</translation>
    </message>
    <message>
        <source>{mx} is no alias.</source>
        <translation>{mx} は別名ではありません。</translation>
    </message>
    <message>
        <source>MX {mx} is an alias for {target}.</source>
        <translation>MX {mx} は {target} の別名です。</translation>
    </message>
    <message>
        <source>The standard forbids it. Policy and certificate are compared with {mx}, not with {target}.</source>
        <translation>標準では禁止されています。ポリシーと証明書は {target} ではなく {mx} と照合されます。</translation>
    </message>
    <message>
        <source>the name servers of this host give no answer</source>
        <translation>このホストのネームサーバーから応答がありません</translation>
    </message>
    <message>
        <source>{mx} has {count} addresses.</source>
        <translation>{mx} には {count} 個のアドレスがあります。</translation>
    </message>
    <message>
        <source>MX {mx} has no address.</source>
        <translation>MX {mx} にアドレスがありません。</translation>
    </message>
    <message>
        <source>Senders waste time on it, and a backup that is needed one day will be missing.</source>
        <translation>送信側の時間が無駄になり、いざというときにバックアップが機能しません。</translation>
    </message>
    <message>
        <source>Add an address or remove the MX.</source>
        <translation>アドレスを追加するか、この MX を削除してください。</translation>
    </message>
    <message>
        <source>None of the MX hosts has an address.</source>
        <translation>アドレスを持つ MX ホストが 1 台もありません。</translation>
    </message>
    <message>
        <source>Mail can not be delivered.</source>
        <translation>メールを配送できません。</translation>
    </message>
    <message>
        <source>Add A or AAAA records.</source>
        <translation>A または AAAA レコードを追加してください。</translation>
    </message>
    <message>
        <source>The question for the address of {mx} ends in {rcode}.</source>
        <translation>{mx} のアドレスの問い合わせ結果は {rcode} です。</translation>
    </message>
    <message>
        <source>Senders can not find this server.</source>
        <translation>送信側はこのサーバーを見つけられません。</translation>
    </message>
    <message>
        <source>Repair the name servers of {mx}.</source>
        <translation>{mx} のネームサーバーを修復してください。</translation>
    </message>
    <message>
        <source>All addresses of {mx} are public.</source>
        <translation>{mx} のアドレスはすべてグローバルアドレスです。</translation>
    </message>
    <message>
        <source>MX {mx} points to {ip}, which is not reachable from the internet.</source>
        <translation>MX {mx} は、インターネットから到達できない {ip} を指しています。</translation>
    </message>
    <message>
        <source>Senders fail or try the wrong machine.</source>
        <translation>送信側は配送に失敗するか、別のマシンに接続してしまいます。</translation>
    </message>
    <message>
        <source>Publish only public addresses in public DNS.</source>
        <translation>公開 DNS ではグローバルアドレスだけを公開してください。</translation>
    </message>
    <message>
        <source>the host has no address</source>
        <translation>ホストにアドレスがありません</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>MX レコード</translation>
    </message>
    <message>
        <source>Domain accepts mail</source>
        <translation>ドメインのメール受信</translation>
    </message>
    <message>
        <source>MX host names</source>
        <translation>MX ホスト名</translation>
    </message>
    <message>
        <source>MX is not an alias</source>
        <translation>MX が別名でないこと</translation>
    </message>
    <message>
        <source>MX hosts have addresses</source>
        <translation>MX ホストのアドレス</translation>
    </message>
    <message>
        <source>MX addresses are public</source>
        <translation>MX がグローバルアドレスであること</translation>
    </message>
    <message>
        <source>All {count} name server addresses give the same record.</source>
        <translation>{count} 個のネームサーバーアドレスすべてが同じレコードを返します。</translation>
    </message>
    <message>
        <source>{ns} answers differently: “{text}”.</source>
        <translation>{ns} の応答が異なります:「{text}」。</translation>
    </message>
    <message>
        <source>Some senders report elsewhere or not at all.</source>
        <translation>一部の送信側は、別の宛先にレポートを送るか、まったく送りません。</translation>
    </message>
    <message>
        <source>Wait for the zone transfer, or repair {ns}.</source>
        <translation>ゾーン転送を待つか、{ns} を修復してください。</translation>
    </message>
    <message>
        <source>All {count} name server addresses know mta-sts.{domain}.</source>
        <translation>{count} 個のネームサーバーアドレスすべてが mta-sts.{domain} を認識しています。</translation>
    </message>
    <message>
        <source>{ns} does not know mta-sts.{domain}: {rcode}.</source>
        <translation>{ns} は mta-sts.{domain} を認識していません: {rcode}。</translation>
    </message>
    <message>
        <source>Senders that ask this server can not fetch the policy.</source>
        <translation>このサーバーに問い合わせる送信側はポリシーを取得できません。</translation>
    </message>
    <message>
        <source>the address of the policy host was given by hand</source>
        <translation>ポリシーホストのアドレスは手動で指定されました</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>該当するレコードがありません</translation>
    </message>
    <message>
        <source>All name servers agree on the reporting record</source>
        <translation>TLS-RPT レコードに関するネームサーバー間の一致</translation>
    </message>
    <message>
        <source>All name servers know the policy host</source>
        <translation>すべてのネームサーバーがポリシーホストを認識していること</translation>
    </message>
    <message>
        <source>the name servers were not to be asked</source>
        <translation>ネームサーバーには問い合わせない設定です</translation>
    </message>
    <message>
        <source>no name server of the domain could be asked</source>
        <translation>ドメインのどのネームサーバーにも問い合わせできませんでした</translation>
    </message>
    <message>
        <source>the resolver gets no usable answer</source>
        <translation>リゾルバーが有効な応答を得られません</translation>
    </message>
    <message>
        <source>{ns} ({ip}) does not answer.</source>
        <translation>{ns} ({ip}) が応答しません。</translation>
    </message>
    <message>
        <source>Resolvers lose time on it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>リゾルバーの時間が無駄になります。ほかのネームサーバーも停止すると、誰もレコードを見つけられません。</translation>
    </message>
    <message>
        <source>Repair {ns}, or take it out of the NS records.</source>
        <translation>{ns} を修復するか、NS レコードから外してください。</translation>
    </message>
    <message>
        <source>The name servers agree on a newer record than {resolver} has in its cache.</source>
        <translation>ネームサーバーは一致して、{resolver} のキャッシュより新しいレコードを返しています。</translation>
    </message>
    <message>
        <source>What is judged here is the old one, and some senders see it as well.</source>
        <translation>ここで判定したのは古いレコードです。一部の送信側も古いレコードを参照します。</translation>
    </message>
    <message>
        <source>Wait {seconds} s and check again.</source>
        <translation>{seconds} 秒待ってから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Policy and id belong together, as far as earlier runs tell.</source>
        <translation>これまでのチェック結果から見て、ポリシーと id は対応しています。</translation>
    </message>
    <message>
        <source>The policy file changed but the id is still {id}.</source>
        <translation>ポリシーファイルが変わりましたが、id は {id} のままです。</translation>
    </message>
    <message>
        <source>Senders with a cached copy do not notice; some prolong the old one again and again.</source>
        <translation>キャッシュを持つ送信側は変更に気付きません。古いポリシーを繰り返し延長する送信側もあります。</translation>
    </message>
    <message>
        <source>Publish a new id now: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>今すぐ新しい id を公開してください: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The id changed to {id}, but the policy file is the same as before.</source>
        <translation>id は {id} に変わりましたが、ポリシーファイルは以前と同じです。</translation>
    </message>
    <message>
        <source>If the file is updated only now, senders may cache the old text under the new id.</source>
        <translation>ファイルの更新がこれからであれば、送信側が古い内容を新しい id でキャッシュするおそれがあります。</translation>
    </message>
    <message>
        <source>Change the file first, then the record; after the file another id, for example {newid}. If it was meant so, all is well.</source>
        <translation>先にファイルを、次にレコードを変更してください。ファイルを変更したら、別の id (例: {newid}) を設定してください。意図した変更であれば問題ありません。</translation>
    </message>
    <message>
        <source>no earlier run saw this domain</source>
        <translation>このドメインは以前にチェックされていません</translation>
    </message>
    <message>
        <source>senders accept no policy now</source>
        <translation>送信側は現在どのポリシーも受け入れません</translation>
    </message>
    <message>
        <source>the resolver still has the record of before</source>
        <translation>リゾルバーに以前のレコードが残っています</translation>
    </message>
    <message>
        <source>Nothing was removed too early.</source>
        <translation>早すぎる削除はありません。</translation>
    </message>
    <message>
        <source>MTA-STS was removed, but copies of the old policy are valid until {date}.</source>
        <translation>MTA-STS は削除されましたが、古いポリシーのコピーは {date} まで有効です。</translation>
    </message>
    <message>
        <source>Senders must go on obeying them; after an MX change mail would stop.</source>
        <translation>送信側はそれに従い続けなければなりません。MX を変更するとメールが止まります。</translation>
    </message>
    <message>
        <source>Put the file back with mode none and max_age 86400, set a new id ({newid}), and wait until {date}.</source>
        <translation>mode none と max_age 86400 でファイルを元の場所に戻し、新しい id ({newid}) を設定して、{date} まで待ってください。</translation>
    </message>
    <message>
        <source>no earlier run saw a policy</source>
        <translation>以前のチェックでポリシーは見つかっていません</translation>
    </message>
    <message>
        <source>Record and policy file are both run by {domain} itself.</source>
        <translation>レコードとポリシーファイルは、どちらも {domain} 自身が運用しています。</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}, the policy file by {b}.</source>
        <translation>_mta-sts.{domain} は {a}、ポリシーファイルは {b} が運用しています。</translation>
    </message>
    <message>
        <source>When one side changes the policy, the id may not follow.</source>
        <translation>一方がポリシーを変更しても、id が追随しないことがあります。</translation>
    </message>
    <message>
        <source>Delegate both _mta-sts.{domain} and mta-sts.{domain}, or neither; make sure the id changes with the file.</source>
        <translation>_mta-sts.{domain} と mta-sts.{domain} は両方とも委任するか、どちらも委任しないでください。ファイルとともに id も変わるようにしてください。</translation>
    </message>
    <message>
        <source>The policy file is hosted at {b}, the record is your own.</source>
        <translation>ポリシーファイルは {b} でホストされ、レコードは自身で管理しています。</translation>
    </message>
    <message>
        <source>Fine as long as nobody but you changes the file there.</source>
        <translation>そのファイルを変更するのが自分だけであれば問題ありません。</translation>
    </message>
    <message>
        <source>Change the id of the record whenever the file changes.</source>
        <translation>ファイルを変更するたびに、レコードの id を変更してください。</translation>
    </message>
    <message>
        <source>MTA-STS is run by {a}.</source>
        <translation>MTA-STS は {a} が運用しています。</translation>
    </message>
    <message>
        <source>The provider decides on policy and id; the certificate must still name mta-sts.{domain}.</source>
        <translation>ポリシーと id はプロバイダーが決めます。それでも、証明書には mta-sts.{domain} が含まれている必要があります。</translation>
    </message>
    <message>
        <source>{sub} receives mail but has no policy.</source>
        <translation>{sub} はメールを受信しますが、ポリシーがありません。</translation>
    </message>
    <message>
        <source>A policy never covers subdomains.</source>
        <translation>ポリシーはサブドメインには適用されません。</translation>
    </message>
    <message>
        <source>Set up MTA-STS for {sub} too.</source>
        <translation>{sub} にも MTA-STS を設定してください。</translation>
    </message>
    <message>
        <source>its name servers give no usable answer</source>
        <translation>このサブドメインのネームサーバーから有効な応答がありません</translation>
    </message>
    <message>
        <source>no subdomains were named</source>
        <translation>サブドメインが指定されていません</translation>
    </message>
    <message>
        <source>Policy and id change together</source>
        <translation>ポリシーと id の同時変更</translation>
    </message>
    <message>
        <source>Orderly removal</source>
        <translation>正しい手順での撤去</translation>
    </message>
    <message>
        <source>Record and file in one hand</source>
        <translation>レコードとファイルの運用元の一致</translation>
    </message>
    <message>
        <source>Subdomains with mail</source>
        <translation>メールを受信するサブドメイン</translation>
    </message>
    <message>
        <source>The name servers answer for mta-sts.{domain}.</source>
        <translation>ネームサーバーは mta-sts.{domain} について応答しています。</translation>
    </message>
    <message>
        <source>The question for mta-sts.{domain} ends in {rcode}.</source>
        <translation>mta-sts.{domain} の問い合わせ結果は {rcode} です。</translation>
    </message>
    <message>
        <source>Senders can not fetch the policy.</source>
        <translation>送信側はポリシーを取得できません。</translation>
    </message>
    <message>
        <source>Repair the name servers or the CNAME chain.</source>
        <translation>ネームサーバーまたは CNAME の連鎖を修復してください。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the addresses {addresses}.</source>
        <translation>mta-sts.{domain} のアドレスは {addresses} です。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has no A or AAAA record.</source>
        <translation>mta-sts.{domain} に A レコードも AAAA レコードもありません。</translation>
    </message>
    <message>
        <source>Senders build this name themselves; no other host can serve the policy.</source>
        <translation>この名前は送信側が自動的に組み立てます。ほかのホストではポリシーを提供できません。</translation>
    </message>
    <message>
        <source>Add an A/AAAA record for your web server or a CNAME to your provider.</source>
        <translation>Web サーバーの A/AAAA レコード、またはプロバイダーへの CNAME を追加してください。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias for {target}, which has no address.</source>
        <translation>mta-sts.{domain} は、アドレスのない {target} の別名です。</translation>
    </message>
    <message>
        <source>Same as no record, and anyone who can claim {target} could publish a policy for you.</source>
        <translation>レコードがないのと同じです。さらに、{target} を取得できる第三者が、このドメインのポリシーを公開できてしまいます。</translation>
    </message>
    <message>
        <source>Correct or remove the CNAME.</source>
        <translation>CNAME を修正または削除してください。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has only IPv6 addresses.</source>
        <translation>mta-sts.{domain} には IPv6 アドレスしかありません。</translation>
    </message>
    <message>
        <source>Senders without IPv6 can not fetch the policy.</source>
        <translation>IPv6 を使えない送信側はポリシーを取得できません。</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>IPv4 アドレスを追加してください。</translation>
    </message>
    <message>
        <source>All addresses of mta-sts.{domain} are public.</source>
        <translation>mta-sts.{domain} のアドレスはすべてグローバルアドレスです。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} points to {ip}.</source>
        <translation>mta-sts.{domain} は {ip} を指しています。</translation>
    </message>
    <message>
        <source>Senders on the internet can not reach it.</source>
        <translation>インターネット上の送信側は到達できません。</translation>
    </message>
    <message>
        <source>Publish only public addresses.</source>
        <translation>グローバルアドレスだけを公開してください。</translation>
    </message>
    <message>
        <source>DNS answers for mta-sts</source>
        <translation>mta-sts の DNS 応答</translation>
    </message>
    <message>
        <source>Policy host has an address</source>
        <translation>ポリシーホストのアドレス</translation>
    </message>
    <message>
        <source>Policy host address is public</source>
        <translation>ポリシーホストがグローバルアドレスであること</translation>
    </message>
    <message>
        <source>The web server answers 200.</source>
        <translation>Web サーバーは 200 を返します。</translation>
    </message>
    <message>
        <source>The web server says the file is not there ({status}).</source>
        <translation>Web サーバーがファイルなしと応答します ({status})。</translation>
    </message>
    <message>
        <source>Senders see no policy.</source>
        <translation>送信側からはポリシーが見えません。</translation>
    </message>
    <message>
        <source>Put the file at /.well-known/mta-sts.txt. Some web servers hide directories that start with a dot.</source>
        <translation>ファイルを /.well-known/mta-sts.txt に置いてください。Web サーバーによっては、ドットで始まるディレクトリを公開しません。</translation>
    </message>
    <message>
        <source>The web server denies access ({status}).</source>
        <translation>Web サーバーがアクセスを拒否します ({status})。</translation>
    </message>
    <message>
        <source>Senders have no login and no browser.</source>
        <translation>送信側はログインもブラウザーの使用もできません。</translation>
    </message>
    <message>
        <source>Allow everyone to read this path.</source>
        <translation>このパスを誰でも読めるようにしてください。</translation>
    </message>
    <message>
        <source>The web server fails ({status}).</source>
        <translation>Web サーバーでエラーが発生しています ({status})。</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy.</source>
        <translation>送信側はポリシーを更新できません。</translation>
    </message>
    <message>
        <source>Check the web server log.</source>
        <translation>Web サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>The web server answers {status}.</source>
        <translation>Web サーバーは {status} を返します。</translation>
    </message>
    <message>
        <source>Only 200 is accepted.</source>
        <translation>受け入れられるのは 200 だけです。</translation>
    </message>
    <message>
        <source>Serve the file as a plain static file.</source>
        <translation>ファイルを通常の静的ファイルとして提供してください。</translation>
    </message>
    <message>
        <source>Senders do not get the whole file.</source>
        <translation>送信側はファイル全体を取得できません。</translation>
    </message>
    <message>
        <source>the answer did not arrive in time</source>
        <translation>応答が時間内に届きませんでした</translation>
    </message>
    <message>
        <source>the answer is a redirect</source>
        <translation>応答がリダイレクトです</translation>
    </message>
    <message>
        <source>The web server does not redirect.</source>
        <translation>Web サーバーはリダイレクトしません。</translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}) to {location}.</source>
        <translation>応答は {location} へのリダイレクト ({status}) です。</translation>
    </message>
    <message>
        <source>Senders must not follow it. Browsers and many test tools do, so it looks fine there.</source>
        <translation>送信側はリダイレクトに従ってはなりません。ブラウザーや多くのテストツールは従うため、正常に見えます。</translation>
    </message>
    <message>
        <source>Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.</source>
        <translation>ファイルを直接提供してください。「www を強制」「末尾にスラッシュを追加」やログインへのリダイレクトから、このパスを除外してください。</translation>
    </message>
    <message>
        <source>The file is delivered as text/plain.</source>
        <translation>ファイルは text/plain で配信されています。</translation>
    </message>
    <message>
        <source>The file is delivered as HTML.</source>
        <translation>ファイルが HTML として配信されています。</translation>
    </message>
    <message>
        <source>Senders reject it to be safe from pages that users can upload; an error page with status 200 looks the same.</source>
        <translation>ユーザーがアップロードできるページを誤用しないよう、送信側は HTML を拒否します。ステータス 200 のエラーページも区別がつきません。</translation>
    </message>
    <message>
        <source>Serve a static file as text/plain.</source>
        <translation>静的ファイルを text/plain で提供してください。</translation>
    </message>
    <message>
        <source>The file is delivered as {type}.</source>
        <translation>ファイルが {type} として配信されています。</translation>
    </message>
    <message>
        <source>chasquid, maddy and both Postfix helpers refuse it; others do not look.</source>
        <translation>chasquid、maddy、2 種類の Postfix 用補助プログラムは拒否します。ほかは確認しません。</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain for .txt.</source>
        <translation>.txt に Content-Type: text/plain を設定してください。</translation>
    </message>
    <message>
        <source>There is no Content-Type header.</source>
        <translation>Content-Type ヘッダーがありません。</translation>
    </message>
    <message>
        <source>Same senders refuse it.</source>
        <translation>この場合も、同じ送信側が拒否します。</translation>
    </message>
    <message>
        <source>Set Content-Type: text/plain.</source>
        <translation>Content-Type: text/plain を設定してください。</translation>
    </message>
    <message>
        <source>The file comes uncompressed, in a charset that senders know.</source>
        <translation>ファイルは圧縮されておらず、送信側が扱える文字コードで配信されています。</translation>
    </message>
    <message>
        <source>The charset is {charset}.</source>
        <translation>文字コードは {charset} です。</translation>
    </message>
    <message>
        <source>Only utf-8 and us-ascii are foreseen.</source>
        <translation>想定されているのは utf-8 と us-ascii だけです。</translation>
    </message>
    <message>
        <source>Announce utf-8 or nothing.</source>
        <translation>utf-8 を指定するか、何も指定しないでください。</translation>
    </message>
    <message>
        <source>The file holds non-ASCII text but no charset is announced.</source>
        <translation>ファイルに非 ASCII 文字がありますが、文字コードが指定されていません。</translation>
    </message>
    <message>
        <source>postfix-mta-sts-resolver then reads it as ASCII and fails.</source>
        <translation>postfix-mta-sts-resolver は ASCII として読み取り、失敗します。</translation>
    </message>
    <message>
        <source>Keep the file pure ASCII.</source>
        <translation>ファイルの内容は ASCII だけにしてください。</translation>
    </message>
    <message>
        <source>The file comes compressed ({encoding}) although nobody asked.</source>
        <translation>要求していないのに、ファイルが圧縮 ({encoding}) されて届きます。</translation>
    </message>
    <message>
        <source>Senders would parse the compressed bytes.</source>
        <translation>送信側は圧縮されたバイト列をそのまま解析してしまいます。</translation>
    </message>
    <message>
        <source>Switch forced compression off for this path.</source>
        <translation>このパスでは強制圧縮を無効にしてください。</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>ファイルは {size} バイトです。</translation>
    </message>
    <message>
        <source>chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes.</source>
        <translation>chasquid は先頭の 10 KiB しか読みません。ほかの実装の上限は 64000 バイト以上です。</translation>
    </message>
    <message>
        <source>Shorten the mx list with wildcards.</source>
        <translation>ワイルドカードを使って mx の一覧を短くしてください。</translation>
    </message>
    <message>
        <source>Senders stop reading at 64 KiB and reject it.</source>
        <translation>送信側は 64 KiB で読み取りを打ち切り、ファイルを拒否します。</translation>
    </message>
    <message>
        <source>Shorten it; a policy needs a few hundred bytes.</source>
        <translation>短くしてください。ポリシーは数百バイトあれば足ります。</translation>
    </message>
    <message>
        <source>The file arrives in {seconds} s.</source>
        <translation>ファイルは {seconds} 秒で届きます。</translation>
    </message>
    <message>
        <source>It took {seconds} s to get the file.</source>
        <translation>ファイルの取得に {seconds} 秒かかりました。</translation>
    </message>
    <message>
        <source>The standard suggests a limit of 60 s, but postfix-tlspol waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s.</source>
        <translation>標準が推奨する上限は 60 秒ですが、postfix-tlspol は 2 秒、postfix-mta-sts-resolver は 4 秒、Halon は 5 秒しか待ちません。</translation>
    </message>
    <message>
        <source>Serve a static file without cold starts.</source>
        <translation>コールドスタートの起きない静的ファイルとして提供してください。</translation>
    </message>
    <message>
        <source>The file did not arrive within {seconds} s.</source>
        <translation>ファイルが {seconds} 秒以内に届きませんでした。</translation>
    </message>
    <message>
        <source>Senders give up.</source>
        <translation>送信側は取得を断念します。</translation>
    </message>
    <message>
        <source>Fix the web server.</source>
        <translation>Web サーバーを修復してください。</translation>
    </message>
    <message>
        <source>the time for this domain ran out</source>
        <translation>このドメインの制限時間を超えました</translation>
    </message>
    <message>
        <source>Status 200</source>
        <translation>ステータス 200</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>リダイレクトなし</translation>
    </message>
    <message>
        <source>Content-Type text/plain</source>
        <translation>Content-Type text/plain</translation>
    </message>
    <message>
        <source>Charset and compression</source>
        <translation>文字コードと圧縮</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>This computer and the web server agree about the time.</source>
        <translation>このコンピューターと Web サーバーの時刻は一致しています。</translation>
    </message>
    <message>
        <source>This computer and the web server disagree by {minutes} minutes.</source>
        <translation>このコンピューターと Web サーバーの時刻が {minutes} 分ずれています。</translation>
    </message>
    <message>
        <source>Certificate dates are judged with the local clock.</source>
        <translation>証明書の日付は、このコンピューターの時計で判定します。</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with that of mta-sts.{domain}, set the one that is wrong, then run the checks again.</source>
        <translation>このコンピューターと mta-sts.{domain} の時計を比べ、誤っている方を直してから、もう一度チェックを実行してください。</translation>
    </message>
    <message>
        <source>the web server does not tell its time</source>
        <translation>Web サーバーが時刻を返しません</translation>
    </message>
    <message>
        <source>The policy is at the right place.</source>
        <translation>ポリシーは正しい場所にあります。</translation>
    </message>
    <message>
        <source>The policy is at {found}.</source>
        <translation>ポリシーが {found} にあります。</translation>
    </message>
    <message>
        <source>Senders only ask https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>送信側が取得するのは https://mta-sts.{domain}/.well-known/mta-sts.txt だけです。</translation>
    </message>
    <message>
        <source>Move it: folder “.well-known”, file “mta-sts.txt” inside it, on the host mta-sts.{domain}.</source>
        <translation>移動してください。ホスト mta-sts.{domain} にフォルダー「.well-known」を作り、その中にファイル「mta-sts.txt」を置いてください。</translation>
    </message>
    <message>
        <source>the answer for the right place says nothing of others</source>
        <translation>正しい場所の応答からは、ほかの場所のことは分かりません</translation>
    </message>
    <message>
        <source>there is no policy, not even at one of the usual wrong places</source>
        <translation>ポリシーがなく、よくある誤った場所にもありません</translation>
    </message>
    <message>
        <source>Senders and browsers get the same answer.</source>
        <translation>送信側とブラウザーは同じ応答を受け取ります。</translation>
    </message>
    <message>
        <source>To {client} the web server answers {what}, to {other} it answers {else}.</source>
        <translation>Web サーバーの応答が相手によって異なります。{client}: {what}、{other}: {else}。</translation>
    </message>
    <message>
        <source>Senders are not browsers and never solve a challenge.</source>
        <translation>送信側はブラウザーではないため、チャレンジには対応できません。</translation>
    </message>
    <message>
        <source>Exempt https://mta-sts.{domain}/.well-known/mta-sts.txt from bot, country and rate filters.</source>
        <translation>https://mta-sts.{domain}/.well-known/mta-sts.txt を、ボット対策、国別制限、レート制限から除外してください。</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>a client without a name</source>
        <translation>名前のないクライアント</translation>
    </message>
    <message>
        <source>%1 with a page that wants a browser</source>
        <translation>%1 (ブラウザーを求めるページ)</translation>
    </message>
    <message>
        <source>200 without a policy</source>
        <translation>200 (ポリシーなし)</translation>
    </message>
    <message>
        <source>the server does not answer so many questions</source>
        <translation>サーバーがこれほど多くの要求に応答しません</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>完全な応答が届きませんでした</translation>
    </message>
    <message>
        <source>No cache hands out an old copy.</source>
        <translation>古いコピーを返すキャッシュはありません。</translation>
    </message>
    <message>
        <source>A cache in front of the web server may hand out an old copy: {what}.</source>
        <translation>Web サーバーの手前のキャッシュが古いコピーを返す可能性があります: {what}。</translation>
    </message>
    <message>
        <source>After a policy change it may hand out the old text together with the new id.</source>
        <translation>ポリシーの変更後、新しい id に対して古い内容を返すおそれがあります。</translation>
    </message>
    <message>
        <source>Empty the cache for mta-sts.{domain} on changes; about 60 s of caching is suggested for proxies.</source>
        <translation>変更時に mta-sts.{domain} のキャッシュを消去してください。プロキシのキャッシュ時間は 60 秒程度が推奨されています。</translation>
    </message>
    <message>
        <source>its copy is %1 s old</source>
        <translation>コピーが %1 秒前のものです</translation>
    </message>
    <message>
        <source>a request that passes it by brings another text</source>
        <translation>キャッシュを経由しない要求では別の内容が返ります</translation>
    </message>
    <message>
        <source>no request past a cache was answered with the file</source>
        <translation>キャッシュを経由しない要求でファイルを取得できませんでした</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>File at the right place</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>No bot protection</source>
        <translation>ボット対策なし</translation>
    </message>
    <message>
        <source>No stale copies</source>
        <translation>古いコピーなし</translation>
    </message>
    <message>
        <source>Port 443 of mta-sts.{domain} answers.</source>
        <translation>mta-sts.{domain} のポート 443 は応答しています。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) does not answer on port 443.</source>
        <translation>mta-sts.{domain} ({ip}) がポート 443 で応答しません。</translation>
    </message>
    <message>
        <source>Usually a firewall; senders treat the domain as one without policy.</source>
        <translation>多くの場合、原因はファイアウォールです。送信側はポリシーのないドメインとして扱います。</translation>
    </message>
    <message>
        <source>Open TCP 443 to the whole internet.</source>
        <translation>TCP 443 をインターネット全体に開放してください。</translation>
    </message>
    <message>
        <source>{ip} refuses connections on port 443.</source>
        <translation>{ip} がポート 443 への接続を拒否します。</translation>
    </message>
    <message>
        <source>No web server listens there.</source>
        <translation>このアドレスで待ち受けている Web サーバーがありません。</translation>
    </message>
    <message>
        <source>Start the web server or correct the address.</source>
        <translation>Web サーバーを起動するか、アドレスを修正してください。</translation>
    </message>
    <message>
        <source>Only plain HTTP (port 80) is offered.</source>
        <translation>平文の HTTP (ポート 80) しか提供されていません。</translation>
    </message>
    <message>
        <source>The policy must come over HTTPS; port 80 is never tried.</source>
        <translation>ポリシーは HTTPS で提供しなければなりません。送信側がポート 80 を試すことはありません。</translation>
    </message>
    <message>
        <source>Enable HTTPS with a certificate for mta-sts.{domain}.</source>
        <translation>mta-sts.{domain} の証明書を用意して HTTPS を有効にしてください。</translation>
    </message>
    <message>
        <source>The TLS handshake succeeds.</source>
        <translation>TLS ハンドシェイクに成功しました。</translation>
    </message>
    <message>
        <source>Port 443 answers without TLS.</source>
        <translation>ポート 443 が TLS を使わずに応答します。</translation>
    </message>
    <message>
        <source>Senders can not connect.</source>
        <translation>送信側は接続できません。</translation>
    </message>
    <message>
        <source>Enable TLS on this port.</source>
        <translation>このポートで TLS を有効にしてください。</translation>
    </message>
    <message>
        <source>The server ends the handshake: {alert}.</source>
        <translation>サーバーがハンドシェイクを打ち切ります: {alert}。</translation>
    </message>
    <message>
        <source>Often the web server has no site for this name.</source>
        <translation>多くの場合、Web サーバーにこの名前のサイトが設定されていません。</translation>
    </message>
    <message>
        <source>Add mta-sts.{domain} to the site and its certificate.</source>
        <translation>mta-sts.{domain} をサイトとその証明書に追加してください。</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>サーバーがクライアント証明書を要求します。</translation>
    </message>
    <message>
        <source>Senders do not have one.</source>
        <translation>送信側はクライアント証明書を持っていません。</translation>
    </message>
    <message>
        <source>Switch that off for this host.</source>
        <translation>このホストでは要求を無効にしてください。</translation>
    </message>
    <message>
        <source>mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}.</source>
        <translation>mta-sts.{domain} ({ip}) は接続を受け付けますが、TLS ハンドシェイクを完了しません: {error}。</translation>
    </message>
    <message>
        <source>Senders give up waiting and see no policy.</source>
        <translation>送信側は待機を打ち切り、ポリシーなしと見なします。</translation>
    </message>
    <message>
        <source>Check what listens on port 443; a web server with TLS has to answer there.</source>
        <translation>ポート 443 で何が待ち受けているか確認してください。TLS に対応した Web サーバーが応答する必要があります。</translation>
    </message>
    <message>
        <source>the server only knows old TLS versions</source>
        <translation>サーバーが古い TLS バージョンにしか対応していません</translation>
    </message>
    <message>
        <source>{version} is used.</source>
        <translation>{version} が使用されています。</translation>
    </message>
    <message>
        <source>The server only offers {version}.</source>
        <translation>サーバーは {version} しか提供していません。</translation>
    </message>
    <message>
        <source>Senders require TLS 1.2 or newer.</source>
        <translation>送信側は TLS 1.2 以降を要求します。</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 と 1.3 を有効にしてください。</translation>
    </message>
    <message>
        <source>the handshake ends before a version is agreed on</source>
        <translation>バージョンが決まる前にハンドシェイクが終了します</translation>
    </message>
    <message>
        <source>The certificate names mta-sts.{domain}.</source>
        <translation>証明書に mta-sts.{domain} が含まれています。</translation>
    </message>
    <message>
        <source>The certificate is for {names}.</source>
        <translation>証明書の対象は {names} です。</translation>
    </message>
    <message>
        <source>Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}.</source>
        <translation>送信側はポリシーを拒否します。プロバイダーへの CNAME を使う場合も、証明書には mta-sts.{domain} が必要です。</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain}.</source>
        <translation>mta-sts.{domain} の証明書を取得してください。</translation>
    </message>
    <message>
        <source>The name is only in the old common-name field.</source>
        <translation>名前が旧式のコモンネーム欄にしかありません。</translation>
    </message>
    <message>
        <source>Current software does not look there.</source>
        <translation>現在のソフトウェアはこの欄を参照しません。</translation>
    </message>
    <message>
        <source>Issue a certificate with the name as SAN.</source>
        <translation>名前を SAN に含む証明書を発行してください。</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted authority.</source>
        <translation>証明書は信頼された認証局に連なっています。</translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation>証明書は自己署名です。</translation>
    </message>
    <message>
        <source>Senders only accept public authorities.</source>
        <translation>送信側が受け入れるのは公的な認証局だけです。</translation>
    </message>
    <message>
        <source>Use a public CA, for example Let&apos;s Encrypt.</source>
        <translation>公的な認証局 (例: Let&apos;s Encrypt) を利用してください。</translation>
    </message>
    <message>
        <source>The certificate comes from {issuer}, which is not generally trusted.</source>
        <translation>証明書の発行者 {issuer} は一般に信頼されていません。</translation>
    </message>
    <message>
        <source>Senders refuse it.</source>
        <translation>送信側は拒否します。</translation>
    </message>
    <message>
        <source>Use a public CA.</source>
        <translation>公的な認証局を利用してください。</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate {missing}.</source>
        <translation>サーバーが中間証明書 {missing} を送信しません。</translation>
    </message>
    <message>
        <source>Browsers fill the gap, mail servers do not.</source>
        <translation>ブラウザーは欠けた証明書を補いますが、メールサーバーは補いません。</translation>
    </message>
    <message>
        <source>Install the full chain.</source>
        <translation>完全な証明書チェーンをインストールしてください。</translation>
    </message>
    <message>
        <source>The certificate is refused by current software: {what}.</source>
        <translation>現在のソフトウェアはこの証明書を拒否します: {what}。</translation>
    </message>
    <message>
        <source>Senders refuse it as well.</source>
        <translation>送信側も拒否します。</translation>
    </message>
    <message>
        <source>Issue a new certificate with a key of at least 2048 bits, for server authentication.</source>
        <translation>サーバー認証用で、鍵長が 2048 ビット以上の新しい証明書を発行してください。</translation>
    </message>
    <message>
        <source>The certificate was revoked on {date}.</source>
        <translation>証明書は {date} に失効しました。</translation>
    </message>
    <message>
        <source>The server itself hands out this status; senders may look at it and then refuse.</source>
        <translation>失効の情報はサーバー自身が配布しています。送信側がそれを確認して拒否することがあります。</translation>
    </message>
    <message>
        <source>Replace the certificate of mta-sts.{domain}.</source>
        <translation>mta-sts.{domain} の証明書を交換してください。</translation>
    </message>
    <message>
        <source>The server sends {count} certificates; only the first {limit} are looked at.</source>
        <translation>サーバーは {count} 枚の証明書を送信します。調べるのは最初の {limit} 枚だけです。</translation>
    </message>
    <message>
        <source>Senders have limits as well and may give up.</source>
        <translation>送信側にも上限があり、処理を断念することがあります。</translation>
    </message>
    <message>
        <source>Senders have limits: Postfix refuses a chain of more than 10 intermediates.</source>
        <translation>送信側には上限があります。Postfix は中間証明書が 10 枚を超えるチェーンを拒否します。</translation>
    </message>
    <message>
        <source>A certificate that {host} sends has an RSA key of {bits} bits.</source>
        <translation>{host} が送信する証明書に {bits} ビットの RSA 鍵が使われています。</translation>
    </message>
    <message>
        <source>Senders written in Go take no more than 8192 bits and refuse it.</source>
        <translation>Go で書かれた送信側は 8192 ビットまでしか受け付けず、拒否します。</translation>
    </message>
    <message>
        <source>Use certificates with keys of 2048 to 4096 bits.</source>
        <translation>鍵長が 2048～4096 ビットの証明書を使用してください。</translation>
    </message>
    <message>
        <source>Send the certificate and its intermediates alone.</source>
        <translation>サーバー証明書とその中間証明書だけを送信してください。</translation>
    </message>
    <message>
        <source>The certificate is valid until {date}.</source>
        <translation>証明書の有効期限は {date} です。</translation>
    </message>
    <message>
        <source>The certificate expired on {date}.</source>
        <translation>証明書は {date} に期限切れになりました。</translation>
    </message>
    <message>
        <source>Senders can not refresh the policy; when their cached copy runs out, protection ends.</source>
        <translation>送信側はポリシーを更新できません。キャッシュされたコピーの期限が切れると保護がなくなります。</translation>
    </message>
    <message>
        <source>Renew it and check the automatic renewal.</source>
        <translation>証明書を更新し、自動更新を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}.</source>
        <translation>証明書が有効になるのは {date} です。</translation>
    </message>
    <message>
        <source>Senders refuse it until then.</source>
        <translation>それまで送信側は拒否します。</translation>
    </message>
    <message>
        <source>Check the clock of the issuing machine or wait.</source>
        <translation>証明書を発行したマシンの時計を確認するか、有効になるまで待ってください。</translation>
    </message>
    <message>
        <source>The certificate is good for another {days} days.</source>
        <translation>証明書の残り日数は {days} 日です。</translation>
    </message>
    <message>
        <source>The certificate ends in {days} days.</source>
        <translation>証明書はあと {days} 日で期限切れになります。</translation>
    </message>
    <message>
        <source>Renewal seems to be late.</source>
        <translation>更新が遅れているようです。</translation>
    </message>
    <message>
        <source>Check the renewal job.</source>
        <translation>更新ジョブを確認してください。</translation>
    </message>
    <message>
        <source>All addresses answer alike.</source>
        <translation>すべてのアドレスが同じように応答します。</translation>
    </message>
    <message>
        <source>{ip} does not work: {error}.</source>
        <translation>{ip} が機能していません: {error}。</translation>
    </message>
    <message>
        <source>Senders that pick this address fail; some try only one address.</source>
        <translation>このアドレスを選んだ送信側は失敗します。1 つのアドレスしか試さない送信側もあります。</translation>
    </message>
    <message>
        <source>Repair it or remove the record, often a forgotten AAAA.</source>
        <translation>修復するか、レコードを削除してください。AAAA の消し忘れがよくあります。</translation>
    </message>
    <message>
        <source>{ip} does not answer like {other}: {what}.</source>
        <translation>{ip} の応答が {other} と異なります: {what}。</translation>
    </message>
    <message>
        <source>Which policy applies depends on luck.</source>
        <translation>どのポリシーが適用されるかは偶然に左右されます。</translation>
    </message>
    <message>
        <source>Bring all servers to the same state.</source>
        <translation>すべてのサーバーを同じ状態にしてください。</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>証明書が異なります</translation>
    </message>
    <message>
        <source>another HTTP status</source>
        <translation>HTTP ステータスが異なります</translation>
    </message>
    <message>
        <source>another policy text</source>
        <translation>ポリシーの内容が異なります</translation>
    </message>
    <message>
        <source>Port 443 answers</source>
        <translation>ポート 443 の応答</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS バージョン</translation>
    </message>
    <message>
        <source>Certificate is for mta-sts</source>
        <translation>証明書に mta-sts の名前があること</translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation>証明書の信頼性</translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation>証明書の有効期間</translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation>証明書の更新</translation>
    </message>
    <message>
        <source>Every address works</source>
        <translation>すべてのアドレスの動作</translation>
    </message>
    <message>
        <source>{total} sessions of {senders} senders were reported over two weeks, and none failed.</source>
        <translation>2 週間に送信側 {senders} 組織から合計 {total} 件のセッションが報告され、失敗はありませんでした。</translation>
    </message>
    <message>
        <source>No TLS report was imported yet.</source>
        <translation>TLS レポートはまだ取り込まれていません。</translation>
    </message>
    <message>
        <source>Reports show how real senders see your servers. The first come after one to two days.</source>
        <translation>レポートから、実際の送信側にサーバーがどう見えているかが分かります。最初のレポートは 1 ～ 2 日後に届きます。</translation>
    </message>
    <message>
        <source>Open the report mailbox and import the attachments.</source>
        <translation>レポート用メールボックスを開き、添付ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The imported reports of the last two weeks come from {senders} senders and cover {days} days.</source>
        <translation>取り込み済みの過去 2 週間のレポートは、送信側 {senders} 組織、{days} 日分です。</translation>
    </message>
    <message>
        <source>Two senders and two weeks without a gap are needed to say that all is well.</source>
        <translation>問題なしと判断するには、2 組織以上の送信側による、欠けのない 2 週間分のレポートが必要です。</translation>
    </message>
    <message>
        <source>Import the missing reports, or wait for more.</source>
        <translation>不足しているレポートを取り込むか、届くのを待ってください。</translation>
    </message>
    <message>
        <source>{failed} of {total} sessions failed: {types}.</source>
        <translation>{total} 件中 {failed} 件のセッションが失敗しました: {types}。</translation>
    </message>
    <message>
        <source>In enforce mode these messages would be delayed or returned.</source>
        <translation>enforce モードでは、これらのメールは遅延するか返送されます。</translation>
    </message>
    <message>
        <source>Fix the cause of each first: {types}.</source>
        <translation>まず、それぞれの原因を解消してください: {types}。</translation>
    </message>
    <message>
        <source>Senders report that they found no policy.</source>
        <translation>送信側から、ポリシーが見つからないと報告されています。</translation>
    </message>
    <message>
        <source>They could not see record or file at that time.</source>
        <translation>その時点で、送信側はレコードまたはファイルを参照できませんでした。</translation>
    </message>
    <message>
        <source>Compare with the checks of _mta-sts.{domain} and mta-sts.{domain} above.</source>
        <translation>上の _mta-sts.{domain} と mta-sts.{domain} のチェックと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The policy is enforced, and checks and reports agree that it is met.</source>
        <translation>ポリシーは enforce で運用されており、チェックとレポートはどちらもポリシーが満たされていることを示しています。</translation>
    </message>
    <message>
        <source>Everything is ready for enforce.</source>
        <translation>enforce への準備はすべて整っています。</translation>
    </message>
    <message>
        <source>Only enforce protects your mail.</source>
        <translation>メールを保護するのは enforce だけです。</translation>
    </message>
    <message>
        <source>Change the file to mode: enforce, check it here, then set a new id. Raise max_age to weeks after a few quiet days.</source>
        <translation>ファイルを mode: enforce に変更し、ここで確認してから新しい id を設定してください。問題のない日が数日続いたら、max_age を数週間に延ばしてください。</translation>
    </message>
    <message>
        <source>Not yet ready for enforce: {reasons}.</source>
        <translation>enforce の準備がまだできていません: {reasons}。</translation>
    </message>
    <message>
        <source>Switching now could stop mail.</source>
        <translation>今切り替えると、メールが止まるおそれがあります。</translation>
    </message>
    <message>
        <source>Work through the list: {reasons}.</source>
        <translation>次の項目を順に解決してください: {reasons}。</translation>
    </message>
    <message>
        <source>The policy is enforced, but this stands against it: {reasons}.</source>
        <translation>ポリシーは enforce ですが、次の問題があります: {reasons}。</translation>
    </message>
    <message>
        <source>Mail from senders such as Google and Microsoft is being held or returned.</source>
        <translation>Google や Microsoft などの送信側からのメールが保留または返送されています。</translation>
    </message>
    <message>
        <source>Fix it now: {reasons}. If that takes long, set mode testing and a new id.</source>
        <translation>今すぐ解決してください: {reasons}。時間がかかる場合は、mode を testing にして新しい id を設定してください。</translation>
    </message>
    <message>
        <source>not everything could be looked at from here</source>
        <translation>ここからはすべてを確認できませんでした</translation>
    </message>
    <message>
        <source>no TLS report was imported yet</source>
        <translation>TLS レポートがまだ取り込まれていません</translation>
    </message>
    <message>
        <source>two weeks of TLS reports are not complete yet</source>
        <translation>2 週間分の TLS レポートがまだ揃っていません</translation>
    </message>
    <message>
        <source>the policy is enforced already, and no TLS report was imported</source>
        <translation>ポリシーはすでに enforce ですが、TLS レポートが取り込まれていません</translation>
    </message>
    <message>
        <source>failures in TLS reports: %1</source>
        <translation>TLS レポートの失敗 (%1)</translation>
    </message>
    <message>
        <source>something keeps senders from the policy itself</source>
        <translation>送信側がポリシー自体を利用できない状態です</translation>
    </message>
    <message>
        <source>no TLS report of the last two weeks tells of a sender that found the policy</source>
        <translation>過去 2 週間の TLS レポートに、ポリシーを見つけた送信側がありません</translation>
    </message>
    <message>
        <source>senders that found no policy</source>
        <translation>ポリシーを見つけられなかった送信側</translation>
    </message>
    <message>
        <source>Reports are coming in</source>
        <translation>レポートの受信状況</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>enforce への準備</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>何も問い合わせていません</translation>
    </message>
    <message>
        <source> (the DNSSEC signatures do not verify)</source>
        <translation> (DNSSEC 署名を検証できません)</translation>
    </message>
    <message>
        <source>only the first look was wanted</source>
        <translation>最初の調査だけが指定されました</translation>
    </message>
    <message>
        <source>the history could not be read</source>
        <translation>履歴を読み取れませんでした</translation>
    </message>
    <message>
        <source>The certificate names {mx}.</source>
        <translation>証明書に {mx} が含まれています。</translation>
    </message>
    <message>
        <source>The certificate of {mx} is for {names}.</source>
        <translation>{mx} の証明書の対象は {names} です。</translation>
    </message>
    <message>
        <source>In enforce mode senders will not deliver.</source>
        <translation>enforce モードでは、送信側は配送しません。</translation>
    </message>
    <message>
        <source>The certificate of {mx} names {domain} but not {mx}.</source>
        <translation>{mx} の証明書には {domain} がありますが、{mx} がありません。</translation>
    </message>
    <message>
        <source>The MX host name counts, not the mail domain.</source>
        <translation>照合されるのはメールドメインではなく MX ホスト名です。</translation>
    </message>
    <message>
        <source>Add {mx} to the certificate.</source>
        <translation>{mx} を証明書に追加してください。</translation>
    </message>
    <message>
        <source>The certificate of {mx} leads to a trusted authority.</source>
        <translation>{mx} の証明書は信頼された認証局に連なっています。</translation>
    </message>
    <message>
        <source>{mx} uses a self-signed certificate.</source>
        <translation>{mx} は自己署名証明書を使用しています。</translation>
    </message>
    <message>
        <source>Common on mail servers, but MTA-STS needs a public authority.</source>
        <translation>メールサーバーではよく見られますが、MTA-STS には公的な認証局の証明書が必要です。</translation>
    </message>
    <message>
        <source>Install a certificate from a public CA.</source>
        <translation>公的な認証局の証明書をインストールしてください。</translation>
    </message>
    <message>
        <source>The certificate of {mx} comes from {issuer}.</source>
        <translation>{mx} の証明書の発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>Senders do not trust it.</source>
        <translation>送信側はこの発行者を信頼しません。</translation>
    </message>
    <message>
        <source>{mx} does not send the intermediate certificate.</source>
        <translation>{mx} が中間証明書を送信しません。</translation>
    </message>
    <message>
        <source>Senders can not build the chain.</source>
        <translation>送信側は証明書チェーンを構築できません。</translation>
    </message>
    <message>
        <source>Configure the full chain file.</source>
        <translation>完全な証明書チェーンのファイルを設定してください。</translation>
    </message>
    <message>
        <source>The certificate of {mx} is refused by current software: {what}.</source>
        <translation>現在のソフトウェアは {mx} の証明書を拒否します: {what}。</translation>
    </message>
    <message>
        <source>{mx} sends {count} certificates; no more than {limit} are sure to be looked at.</source>
        <translation>{mx} は {count} 枚の証明書を送信します。確実に調べられるのは {limit} 枚までです。</translation>
    </message>
    <message>
        <source>Send the certificate of {mx} and its intermediates alone.</source>
        <translation>{mx} の証明書とその中間証明書だけを送信してください。</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid until {date}.</source>
        <translation>{mx} の証明書の有効期限は {date} です。</translation>
    </message>
    <message>
        <source>The certificate of {mx} expired on {date}.</source>
        <translation>{mx} の証明書は {date} に期限切れになりました。</translation>
    </message>
    <message>
        <source>Renew it and reload the mail server.</source>
        <translation>証明書を更新し、メールサーバーに再読み込みさせてください。</translation>
    </message>
    <message>
        <source>The certificate of {mx} is valid only from {date}.</source>
        <translation>{mx} の証明書が有効になるのは {date} です。</translation>
    </message>
    <message>
        <source>Check the clock or wait.</source>
        <translation>時計を確認するか、有効になるまで待ってください。</translation>
    </message>
    <message>
        <source>The certificate of {mx} is good for another {days} days.</source>
        <translation>{mx} の証明書の残り日数は {days} 日です。</translation>
    </message>
    <message>
        <source>The certificate of {mx} ends in {days} days.</source>
        <translation>{mx} の証明書はあと {days} 日で期限切れになります。</translation>
    </message>
    <message>
        <source>Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded.</source>
        <translation>enforce モードでは、期限切れになるとメールが止まります。ファイルは更新済みでも、サーバーが再読み込みしていないことがよくあります。</translation>
    </message>
    <message>
        <source>Check renewal and reload.</source>
        <translation>更新と再読み込みを確認してください。</translation>
    </message>
    <message>
        <source>Mail server certificate names the MX</source>
        <translation>メールサーバー証明書に MX の名前があること</translation>
    </message>
    <message>
        <source>Mail server certificate is trusted</source>
        <translation>メールサーバー証明書の信頼性</translation>
    </message>
    <message>
        <source>Mail server certificate dates</source>
        <translation>メールサーバー証明書の有効期間</translation>
    </message>
    <message>
        <source>Mail server certificate renewal</source>
        <translation>メールサーバー証明書の更新</translation>
    </message>
    <message>
        <source>its certificate is not in order</source>
        <translation>証明書に問題があります</translation>
    </message>
    <message>
        <source>it only knows old TLS versions</source>
        <translation>古い TLS バージョンにしか対応していません</translation>
    </message>
    <message>
        <source>no TLS session comes about</source>
        <translation>TLS セッションが成立しません</translation>
    </message>
    <message>
        <source>it is in order</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>{mx} ({ip}) answers on port 25.</source>
        <translation>{mx} ({ip}) はポート 25 で応答しています。</translation>
    </message>
    <message>
        <source>{mx} ({ip}) does not answer on port 25: {error}.</source>
        <translation>{mx} ({ip}) がポート 25 で応答しません: {error}。</translation>
    </message>
    <message>
        <source>Mail goes to another server or waits.</source>
        <translation>メールは別のサーバーに送られるか、配送待ちになります。</translation>
    </message>
    <message>
        <source>Check the server and firewall.</source>
        <translation>サーバーとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>{mx} greets with {reply}.</source>
        <translation>{mx} の最初の応答は {reply} です。</translation>
    </message>
    <message>
        <source>It may only refuse this computer; TLS could not be tested.</source>
        <translation>このコンピューターだけを拒否している可能性があります。TLS はテストできませんでした。</translation>
    </message>
    <message>
        <source>Run the check from a host with a good reputation.</source>
        <translation>レピュテーションの良いホストからチェックを実行してください。</translation>
    </message>
    <message>
        <source>A line may have 512 bytes; senders break off, and TLS could not be tested.</source>
        <translation>1 行の上限は 512 バイトです。送信側は接続を打ち切ります。TLS はテストできませんでした。</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}.</source>
        <translation>{mx} のポート 25 で何が待ち受けているか確認してください。</translation>
    </message>
    <message>
        <source>port 25 cannot be reached from this computer</source>
        <translation>このコンピューターからはポート 25 に接続できません</translation>
    </message>
    <message>
        <source>{mx} offers STARTTLS.</source>
        <translation>{mx} は STARTTLS を提供しています。</translation>
    </message>
    <message>
        <source>{mx} does not offer STARTTLS.</source>
        <translation>{mx} が STARTTLS を提供していません。</translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to it.</source>
        <translation>enforce モードでは、送信側はこのホストに配送してはなりません。</translation>
    </message>
    <message>
        <source>Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.</source>
        <translation>メールサーバーで TLS を有効にしてください。STARTTLS を隠すファイアウォール (「SMTP fixup」) もあります。</translation>
    </message>
    <message>
        <source>{mx} answers STARTTLS with {reply}.</source>
        <translation>{mx} は STARTTLS に {reply} を返します。</translation>
    </message>
    <message>
        <source>TLS is not usable.</source>
        <translation>TLS を使用できません。</translation>
    </message>
    <message>
        <source>Check certificate and key files of the mail server.</source>
        <translation>メールサーバーの証明書ファイルと鍵ファイルを確認してください。</translation>
    </message>
    <message>
        <source>{mx} sends text in clear behind its answer to STARTTLS: “{text}”.</source>
        <translation>{mx} は STARTTLS への応答の後に平文のテキストを送信します:「{text}」。</translation>
    </message>
    <message>
        <source>A sender that reads it as if it had come through TLS can be deceived; others may break off the handshake.</source>
        <translation>これを TLS 経由のデータとして読む送信側は欺かれるおそれがあります。ハンドシェイクを打ち切る送信側もあります。</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy in front of it.</source>
        <translation>メールサーバー、またはその手前のプロキシを更新してください。</translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation>メールサーバーが応答しません</translation>
    </message>
    <message>
        <source>the mail server did not let this computer in</source>
        <translation>メールサーバーがこのコンピューターを受け入れませんでした</translation>
    </message>
    <message>
        <source>The TLS handshake with {mx} succeeds.</source>
        <translation>{mx} との TLS ハンドシェイクに成功しました。</translation>
    </message>
    <message>
        <source>The handshake with {mx} fails: {error}.</source>
        <translation>{mx} とのハンドシェイクに失敗しました: {error}。</translation>
    </message>
    <message>
        <source>Senders can not deliver in enforce mode.</source>
        <translation>enforce モードでは、送信側は配送できません。</translation>
    </message>
    <message>
        <source>Check protocol and cipher settings.</source>
        <translation>プロトコルと暗号スイートの設定を確認してください。</translation>
    </message>
    <message>
        <source>All addresses of {mx} behave alike.</source>
        <translation>{mx} のアドレスはすべて同じように動作します。</translation>
    </message>
    <message>
        <source>{ip} of {mx} behaves differently: {what}.</source>
        <translation>{mx} の {ip} は動作が異なります: {what}。</translation>
    </message>
    <message>
        <source>Backup servers fail exactly when they are needed; senders hardly ever meet them before.</source>
        <translation>バックアップサーバーは、必要になったときに初めて問題が表面化します。それまで送信側が使うことはほとんどありません。</translation>
    </message>
    <message>
        <source>Bring it to the same state or remove it.</source>
        <translation>ほかと同じ状態にするか、削除してください。</translation>
    </message>
    <message>
        <source>none of its addresses was looked at</source>
        <translation>調べることができたアドレスがありません</translation>
    </message>
    <message>
        <source>Port 25 answers</source>
        <translation>ポート 25 の応答</translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation>STARTTLS の提供</translation>
    </message>
    <message>
        <source>TLS handshake with the mail server</source>
        <translation>メールサーバーとの TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>Every address of the MX works</source>
        <translation>MX のすべてのアドレスの動作</translation>
    </message>
    <message>
        <source>{mx} uses {version}.</source>
        <translation>{mx} は {version} を使用しています。</translation>
    </message>
    <message>
        <source>{mx} only offers {version}.</source>
        <translation>{mx} は {version} しか提供していません。</translation>
    </message>
    <message>
        <source>Current senders refuse it.</source>
        <translation>現在の送信側は拒否します。</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 on {mx}.</source>
        <translation>{mx} で TLS 1.2 と 1.3 を有効にしてください。</translation>
    </message>
    <message>
        <source>{mx} still accepts {version}.</source>
        <translation>{mx} はまだ {version} を受け付けます。</translation>
    </message>
    <message>
        <source>Outdated, but no obstacle for MTA-STS.</source>
        <translation>古い仕様ですが、MTA-STS の妨げにはなりません。</translation>
    </message>
    <message>
        <source>Disable it when your partners allow.</source>
        <translation>接続相手に支障がなければ無効にしてください。</translation>
    </message>
    <message>
        <source>{mx} shows its certificate to whoever asks.</source>
        <translation>{mx} はどのクライアントにも証明書を提示します。</translation>
    </message>
    <message>
        <source>{mx} refuses clients that {what} in the handshake (SNI): {error}.</source>
        <translation>{mx} は、ハンドシェイク (SNI) で{what}クライアントを拒否します: {error}。</translation>
    </message>
    <message>
        <source>Mail servers must not insist on it.</source>
        <translation>メールサーバーは SNI を必須にしてはなりません。</translation>
    </message>
    <message>
        <source>Configure a certificate on {mx} for clients that send no name that it knows.</source>
        <translation>既知の名前を送らないクライアント用の証明書を {mx} に設定してください。</translation>
    </message>
    <message>
        <source>{mx} shows another certificate to clients that send no name: {names}.</source>
        <translation>{mx} は、名前を送らないクライアントに別の証明書を提示します: {names}。</translation>
    </message>
    <message>
        <source>Fine: senders with MTA-STS send the name of the MX. Some others do not.</source>
        <translation>問題ありません。MTA-STS 対応の送信側は MX の名前を送ります。ほかの送信側には送らないものもあります。</translation>
    </message>
    <message>
        <source>send no name</source>
        <translation>名前を送らない</translation>
    </message>
    <message>
        <source>send a name that it does not know</source>
        <translation>サーバーの知らない名前を送る</translation>
    </message>
    <message>
        <source>the server did not let this computer in once more</source>
        <translation>サーバーがこのコンピューターからの再接続を受け入れませんでした</translation>
    </message>
    <message>
        <source>TLS version of the mail server</source>
        <translation>メールサーバーの TLS バージョン</translation>
    </message>
    <message>
        <source>Works with and without SNI</source>
        <translation>SNI の有無によらない動作</translation>
    </message>
    <message>
        <source>version, mode and max_age appear once at most.</source>
        <translation>version、mode、max_age はそれぞれ 1 回以下です。</translation>
    </message>
    <message>
        <source>{name} appears {count} times.</source>
        <translation>{name} が {count} 回現れます。</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, KumoMTA rejects the file.</source>
        <translation>本来は最初のものが有効ですが、多くの送信側は最後のものを採用し、KumoMTA はファイルを拒否します。</translation>
    </message>
    <message>
        <source>Keep one {name} line.</source>
        <translation>{name} の行を 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Every field is known.</source>
        <translation>すべてのフィールドが既知のものです。</translation>
    </message>
    <message>
        <source>“{name}” is not known. Did you mean {suggestion}?</source>
        <translation>「{name}」は未知のフィールドです。{suggestion} の誤りではありませんか？</translation>
    </message>
    <message>
        <source>Unknown fields are ignored, so this line has no effect.</source>
        <translation>未知のフィールドは無視されるため、この行に効果はありません。</translation>
    </message>
    <message>
        <source>Write {suggestion} in line {line}.</source>
        <translation>{line} 行目に {suggestion} と書いてください。</translation>
    </message>
    <message>
        <source>Unknown field {name}.</source>
        <translation>未知のフィールド {name} があります。</translation>
    </message>
    <message>
        <source>Senders ignore it; maddy fails when the value holds a colon.</source>
        <translation>送信側は無視します。maddy は値にコロンが含まれていると失敗します。</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>{line} 行目を削除してください。</translation>
    </message>
    <message>
        <source>The policy is enforced.</source>
        <translation>ポリシーは enforce で運用されています。</translation>
    </message>
    <message>
        <source>The policy is in testing mode.</source>
        <translation>ポリシーは testing モードです。</translation>
    </message>
    <message>
        <source>Problems are reported, mail is still delivered without protection.</source>
        <translation>問題は報告されますが、メールは引き続き保護なしで配送されます。</translation>
    </message>
    <message>
        <source>Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a new id, for example {newid}.</source>
        <translation>{domain} の TLS レポートを 2 週間確認してから、「mode: enforce」に変更し、新しい id (例: {newid}) を設定してください。</translation>
    </message>
    <message>
        <source>The policy is switched off (none).</source>
        <translation>ポリシーは無効になっています (none)。</translation>
    </message>
    <message>
        <source>Senders drop protection for the domain.</source>
        <translation>送信側はこのドメインの保護をやめます。</translation>
    </message>
    <message>
        <source>Fine while removing MTA-STS; otherwise use testing or enforce.</source>
        <translation>MTA-STS を撤去する途中であれば問題ありません。そうでなければ testing または enforce を使用してください。</translation>
    </message>
    <message>
        <source>The switched-off policy has no mx line.</source>
        <translation>無効なポリシーに mx 行がありません。</translation>
    </message>
    <message>
        <source>That is correct, but chasquid rejects it and keeps the old policy until it runs out, and Stalwart calls it invalid.</source>
        <translation>仕様上は正しいのですが、chasquid は拒否して古いポリシーを期限まで使い続け、Stalwart は不正と判定します。</translation>
    </message>
    <message>
        <source>Leave one mx line in: {suggestion}</source>
        <translation>mx 行を 1 つ残してください: {suggestion}</translation>
    </message>
    <message>
        <source>No repeated fields</source>
        <translation>フィールドの重複なし</translation>
    </message>
    <message>
        <source>No unknown fields</source>
        <translation>未知のフィールドなし</translation>
    </message>
    <message>
        <source>Policy is enforced</source>
        <translation>ポリシーの enforce 運用</translation>
    </message>
    <message>
        <source>The file is plain text in UTF-8.</source>
        <translation>ファイルは UTF-8 のプレーンテキストです。</translation>
    </message>
    <message>
        <source>The file starts with an invisible byte order mark.</source>
        <translation>ファイルの先頭に、目に見えないバイト順マーク (BOM) があります。</translation>
    </message>
    <message>
        <source>The first field name becomes unreadable, usually “version”.</source>
        <translation>最初のフィールド名 (通常は「version」) が認識されなくなります。</translation>
    </message>
    <message>
        <source>Save as “UTF-8 without BOM” or ASCII.</source>
        <translation>「BOM なし UTF-8」または ASCII で保存してください。</translation>
    </message>
    <message>
        <source>The file is saved as UTF-16.</source>
        <translation>ファイルが UTF-16 で保存されています。</translation>
    </message>
    <message>
        <source>Senders can not read it.</source>
        <translation>送信側は読み取れません。</translation>
    </message>
    <message>
        <source>Save as UTF-8 or ASCII.</source>
        <translation>UTF-8 または ASCII で保存してください。</translation>
    </message>
    <message>
        <source>There are unreadable bytes in line {line}.</source>
        <translation>{line} 行目に読み取れないバイトがあります。</translation>
    </message>
    <message>
        <source>Strict senders reject the whole file.</source>
        <translation>厳格な送信側はファイル全体を拒否します。</translation>
    </message>
    <message>
        <source>Remove them from line {line}; plain ASCII is enough.</source>
        <translation>{line} 行目から削除してください。ASCII だけで十分です。</translation>
    </message>
    <message>
        <source>The file looks like a policy.</source>
        <translation>ファイルはポリシーの形式になっています。</translation>
    </message>
    <message>
        <source>An HTML page came instead of the policy.</source>
        <translation>ポリシーの代わりに HTML ページが返されました。</translation>
    </message>
    <message>
        <source>Senders see no policy; often it is the start page or an error page.</source>
        <translation>送信側からはポリシーが見えません。多くの場合、トップページかエラーページです。</translation>
    </message>
    <message>
        <source>Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and exempt the path from rewriting.</source>
        <translation>プレーンテキストのファイルを https://mta-sts.{domain}/.well-known/mta-sts.txt にアップロードし、このパスを URL 書き換えから除外してください。</translation>
    </message>
    <message>
        <source>The file is JSON.</source>
        <translation>ファイルが JSON です。</translation>
    </message>
    <message>
        <source>That was an early draft; senders read lines.</source>
        <translation>JSON は初期の草案の形式です。送信側は行形式を読み取ります。</translation>
    </message>
    <message>
        <source>Use “key: value” lines, the first one “version: STSv1”.</source>
        <translation>「key: value」の行で記述し、最初の行を「version: STSv1」にしてください。</translation>
    </message>
    <message>
        <source>The file holds the text of the DNS record.</source>
        <translation>ファイルの内容が DNS レコードのテキストです。</translation>
    </message>
    <message>
        <source>Record and file have different formats.</source>
        <translation>レコードとファイルでは形式が異なります。</translation>
    </message>
    <message>
        <source>Start the file with “version: STSv1”.</source>
        <translation>ファイルの先頭を「version: STSv1」にしてください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>https://mta-sts.{domain}/.well-known/mta-sts.txt にもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>Every line has the form “key: value”.</source>
        <translation>すべての行が「key: value」の形式です。</translation>
    </message>
    <message>
        <source>Line {line} has blanks before the {where}.</source>
        <translation>{line} 行目の{where}の前に空白があります。</translation>
    </message>
    <message>
        <source>Strict senders reject the file.</source>
        <translation>厳格な送信側はファイルを拒否します。</translation>
    </message>
    <message>
        <source>Remove the blanks in line {line}.</source>
        <translation>{line} 行目の空白を削除してください。</translation>
    </message>
    <message>
        <source>Line {line} looks like a comment.</source>
        <translation>{line} 行目がコメントのようです。</translation>
    </message>
    <message>
        <source>The format has no comments; strict senders reject the file.</source>
        <translation>この形式にコメントはありません。厳格な送信側はファイルを拒否します。</translation>
    </message>
    <message>
        <source>Remove the line “{text}”.</source>
        <translation>「{text}」の行を削除してください。</translation>
    </message>
    <message>
        <source>Line {line} is not “key: value”: {text}</source>
        <translation>{line} 行目が「key: value」の形式ではありません: {text}</translation>
    </message>
    <message>
        <source>Use one “key: value” per line; correct line {line}.</source>
        <translation>1 行に「key: value」を 1 つだけ書いてください。{line} 行目を修正してください。</translation>
    </message>
    <message>
        <source>Line {line} has no value.</source>
        <translation>{line} 行目に値がありません。</translation>
    </message>
    <message>
        <source>mox and postfix-tlspol reject the file.</source>
        <translation>mox と postfix-tlspol はファイルを拒否します。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>Lines end as they should, and none is empty.</source>
        <translation>行末は正しく、空行はありません。</translation>
    </message>
    <message>
        <source>Lines end in {ends}.</source>
        <translation>行末が {ends} です。</translation>
    </message>
    <message>
        <source>Most senders see a single line.</source>
        <translation>ほとんどの送信側には 1 行にしか見えません。</translation>
    </message>
    <message>
        <source>Save with LF or CRLF; line {line} is the first to correct.</source>
        <translation>LF または CRLF で保存してください。最初に修正が必要なのは {line} 行目です。</translation>
    </message>
    <message>
        <source>Line {line} is empty.</source>
        <translation>{line} 行目が空です。</translation>
    </message>
    <message>
        <source>Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy.</source>
        <translation>文法で許されていません。mox、postfix-tlspol、maddy はポリシー全体を無視します。</translation>
    </message>
    <message>
        <source>Remove line {line}; the file ends right after its last line.</source>
        <translation>{line} 行目を削除してください。ファイルは最後の行の直後で終わります。</translation>
    </message>
    <message>
        <source>Plain UTF-8 text</source>
        <translation>UTF-8 のプレーンテキスト</translation>
    </message>
    <message>
        <source>It is a policy file</source>
        <translation>ポリシーファイルの形式</translation>
    </message>
    <message>
        <source>Every line is “key: value”</source>
        <translation>全行が「key: value」であること</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>行末</translation>
    </message>
    <message>
        <source>The mx lines are as the mode asks for.</source>
        <translation>mx 行はモードに合っています。</translation>
    </message>
    <message>
        <source>The policy names no mail server.</source>
        <translation>ポリシーにメールサーバーがありません。</translation>
    </message>
    <message>
        <source>Senders reject the file.</source>
        <translation>送信側はファイルを拒否します。</translation>
    </message>
    <message>
        <source>Add an mx line for each MX host: {suggestion}</source>
        <translation>MX ホストごとに mx 行を追加してください: {suggestion}</translation>
    </message>
    <message>
        <source>Every mx line holds a host name or a wildcard.</source>
        <translation>どの mx 行も、ホスト名かワイルドカードです。</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot.</source>
        <translation>「{value}」の末尾にドットがあります。</translation>
    </message>
    <message>
        <source>Some senders never match it, mox drops the whole policy.</source>
        <translation>一部の送信側では決して一致せず、mox はポリシー全体を破棄します。</translation>
    </message>
    <message>
        <source>Remove the dot: “mx: {suggestion}”.</source>
        <translation>ドットを削除してください:「mx: {suggestion}」。</translation>
    </message>
    <message>
        <source>“{value}” is not a valid wildcard.</source>
        <translation>「{value}」は有効なワイルドカードではありません。</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label.</source>
        <translation>アスタリスクは、最初のラベル全体としてのみ使用できます。</translation>
    </message>
    <message>
        <source>Write “mx: {suggestion}”.</source>
        <translation>「mx: {suggestion}」と書いてください。</translation>
    </message>
    <message>
        <source>Line {line} holds several names: “{value}”.</source>
        <translation>{line} 行目に複数の名前があります:「{value}」。</translation>
    </message>
    <message>
        <source>Senders take the whole text as one name.</source>
        <translation>送信側はテキスト全体を 1 つの名前と解釈します。</translation>
    </message>
    <message>
        <source>One mx line per name: {suggestion}</source>
        <translation>mx 行は名前ごとに 1 行にしてください: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” is not a host name.</source>
        <translation>「{value}」はホスト名ではありません。</translation>
    </message>
    <message>
        <source>It can never equal an MX name.</source>
        <translation>MX の名前と一致することはありません。</translation>
    </message>
    <message>
        <source>Use the MX host name alone: “mx: {suggestion}”.</source>
        <translation>MX ホスト名だけを書いてください:「mx: {suggestion}」。</translation>
    </message>
    <message>
        <source>“{value}” is not in ASCII form.</source>
        <translation>「{value}」は ASCII 形式ではありません。</translation>
    </message>
    <message>
        <source>Policies need the xn-- form.</source>
        <translation>ポリシーでは xn-- 形式が必要です。</translation>
    </message>
    <message>
        <source>“{value}” is not a valid host name.</source>
        <translation>「{value}」は有効なホスト名ではありません。</translation>
    </message>
    <message>
        <source>Strict senders drop the whole policy for one bad line.</source>
        <translation>厳格な送信側は、不正な行が 1 つあるだけでポリシー全体を破棄します。</translation>
    </message>
    <message>
        <source>Correct or remove line {line}.</source>
        <translation>{line} 行目を修正または削除してください。</translation>
    </message>
    <message>
        <source>The mx patterns are as narrow as they should be.</source>
        <translation>mx パターンの範囲は適切に絞られています。</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {suffix}.</source>
        <translation>「{value}」は {suffix} 配下のすべてのドメインを許可します。</translation>
    </message>
    <message>
        <source>Anyone with a certificate there could receive your mail.</source>
        <translation>そこで証明書を取得できる人なら、誰でもメールを受信できるおそれがあります。</translation>
    </message>
    <message>
        <source>“{value}” allows every host of {domain}.</source>
        <translation>「{value}」は {domain} のすべてのホストを許可します。</translation>
    </message>
    <message>
        <source>Any machine with a name and certificate under it passes as mail server.</source>
        <translation>その配下の名前と証明書を持つマシンは、どれもメールサーバーとして認められます。</translation>
    </message>
    <message>
        <source>At least one mx</source>
        <translation>1 つ以上の mx</translation>
    </message>
    <message>
        <source>mx patterns</source>
        <translation>mx パターン</translation>
    </message>
    <message>
        <source>mx patterns are narrow</source>
        <translation>mx パターンの範囲</translation>
    </message>
    <message>
        <source>The version is STSv1.</source>
        <translation>version は STSv1 です。</translation>
    </message>
    <message>
        <source>There is no version line.</source>
        <translation>version 行がありません。</translation>
    </message>
    <message>
        <source>Begin with “version: STSv1”.</source>
        <translation>先頭を「version: STSv1」にしてください。</translation>
    </message>
    <message>
        <source>The version is “{value}”.</source>
        <translation>version が「{value}」です。</translation>
    </message>
    <message>
        <source>Only STSv1, in exactly this spelling, is known.</source>
        <translation>有効なのは STSv1 だけで、綴りも完全に一致しなければなりません。</translation>
    </message>
    <message>
        <source>Write “version: STSv1” in line {line}.</source>
        <translation>{line} 行目に「version: STSv1」と書いてください。</translation>
    </message>
    <message>
        <source>version is on line {line}.</source>
        <translation>version が {line} 行目にあります。</translation>
    </message>
    <message>
        <source>The standard allows any order; Google asks for the first line.</source>
        <translation>標準では順序は自由ですが、Google は先頭行に置くよう求めています。</translation>
    </message>
    <message>
        <source>Move it to the top.</source>
        <translation>先頭に移動してください。</translation>
    </message>
    <message>
        <source>The mode is {value}.</source>
        <translation>mode は {value} です。</translation>
    </message>
    <message>
        <source>There is no mode line.</source>
        <translation>mode 行がありません。</translation>
    </message>
    <message>
        <source>Add “mode: testing” for a start.</source>
        <translation>まず「mode: testing」を追加してください。</translation>
    </message>
    <message>
        <source>The mode is “{value}”.</source>
        <translation>mode が「{value}」です。</translation>
    </message>
    <message>
        <source>Only enforce, testing and none exist, in lower case; “report” is from an old draft.</source>
        <translation>使用できるのは小文字の enforce、testing、none だけです。「report」は古い草案のものです。</translation>
    </message>
    <message>
        <source>Write “mode: {suggestion}” in line {line}.</source>
        <translation>{line} 行目に「mode: {suggestion}」と書いてください。</translation>
    </message>
    <message>
        <source>max_age is {value} s.</source>
        <translation>max_age は {value} 秒です。</translation>
    </message>
    <message>
        <source>There is no max_age line.</source>
        <translation>max_age 行がありません。</translation>
    </message>
    <message>
        <source>Add “max_age: 604800”.</source>
        <translation>「max_age: 604800」を追加してください。</translation>
    </message>
    <message>
        <source>max_age is “{value}”.</source>
        <translation>max_age が「{value}」です。</translation>
    </message>
    <message>
        <source>It must be seconds as plain digits, at most ten.</source>
        <translation>秒数を数字だけで、10 桁以内で指定しなければなりません。</translation>
    </message>
    <message>
        <source>Write for example “max_age: 604800” (one week) in line {line}.</source>
        <translation>{line} 行目に、例えば「max_age: 604800」(1 週間) と書いてください。</translation>
    </message>
    <message>
        <source>max_age is {value}, above the limit of one year.</source>
        <translation>max_age が {value} で、上限の 1 年を超えています。</translation>
    </message>
    <message>
        <source>Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the policy.</source>
        <translation>上限まで切り詰める送信側もあります。postfix-mta-sts-resolver、chasquid、mailauth はポリシーを拒否します。</translation>
    </message>
    <message>
        <source>Senders may keep the policy for {human}.</source>
        <translation>送信側がポリシーを保持できる期間は {human}です。</translation>
    </message>
    <message>
        <source>max_age is 0.</source>
        <translation>max_age が 0 です。</translation>
    </message>
    <message>
        <source>Senders may keep the policy only {human}.</source>
        <translation>送信側がポリシーを保持できる期間が {human}しかありません。</translation>
    </message>
    <message>
        <source>An attacker just has to wait; some checkers treat less than a day as an error.</source>
        <translation>攻撃者は待つだけで済みます。1 日未満をエラーと見なす検査ツールもあります。</translation>
    </message>
    <message>
        <source>The standard expects weeks; the NCSC asks for two weeks.</source>
        <translation>標準は数週間を想定し、NCSC は 2 週間を求めています。</translation>
    </message>
    <message>
        <source>The opt-out is cached for {human}.</source>
        <translation>無効化のポリシーがキャッシュされる期間は {human}です。</translation>
    </message>
    <message>
        <source>A short time is suggested so that you can start again soon.</source>
        <translation>すぐに再開できるよう、短い期間が推奨されています。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 日</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>there is no max_age</source>
        <translation>max_age がありません</translation>
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
        <translation>キャッシュ期間</translation>
    </message>
    <message>
        <source>there is no MTA-STS record</source>
        <translation>MTA-STS レコードがありません</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} is answered.</source>
        <translation>_mta-sts.{domain} の問い合わせに応答があります。</translation>
    </message>
    <message>
        <source>The question for _mta-sts.{domain} ends in {rcode}.</source>
        <translation>_mta-sts.{domain} の問い合わせ結果は {rcode} です。</translation>
    </message>
    <message>
        <source>Senders without a cached policy act as if you had none; others keep the old one and can not see changes.</source>
        <translation>ポリシーをキャッシュしていない送信側は、ポリシーなしとして動作します。ほかの送信側は古いポリシーを使い続け、変更に気付けません。</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.</source>
        <translation>{domain} のネームサーバー、または _mta-sts.{domain} の CNAME の連鎖を修復してください。</translation>
    </message>
    <message>
        <source>An MTA-STS record is published at _mta-sts.{domain}.</source>
        <translation>_mta-sts.{domain} で MTA-STS レコードが公開されています。</translation>
    </message>
    <message>
        <source>There is no TXT record at _mta-sts.{domain}.</source>
        <translation>_mta-sts.{domain} に TXT レコードがありません。</translation>
    </message>
    <message>
        <source>Senders never look for your policy file without it.</source>
        <translation>これがないと、送信側はポリシーファイルを取得しません。</translation>
    </message>
    <message>
        <source>Publish: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot; after the policy file is online.</source>
        <translation>ポリシーファイルを公開した後で、次のレコードを公開してください: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias for {target}, which has no TXT record.</source>
        <translation>_mta-sts.{domain} は、TXT レコードのない {target} の別名です。</translation>
    </message>
    <message>
        <source>Same as no record: senders never look for your policy file.</source>
        <translation>レコードがないのと同じです。送信側はポリシーファイルを取得しません。</translation>
    </message>
    <message>
        <source>Ask the provider for the right target, or replace the alias by your own record: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</source>
        <translation>プロバイダーに正しい参照先を確認するか、別名を自身のレコードに置き換えてください: _mta-sts.{domain} TXT &quot;v=STSv1; id={newid};&quot;</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} says “{text}”.</source>
        <translation>_mta-sts.{domain} の TXT レコードは「{text}」です。</translation>
    </message>
    <message>
        <source>It is not an MTA-STS record, so senders see none.</source>
        <translation>これは MTA-STS レコードではないため、送信側はレコードなしと見なします。</translation>
    </message>
    <message>
        <source>Publish &quot;v=STSv1; id={newid};&quot; at _mta-sts.{domain} and move the other text.</source>
        <translation>_mta-sts.{domain} で &quot;v=STSv1; id={newid};&quot; を公開し、ほかのテキストは移動してください。</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at {right}.</source>
        <translation>MTA-STS レコードは {right} にあります。</translation>
    </message>
    <message>
        <source>The MTA-STS record sits at {found}.</source>
        <translation>MTA-STS レコードが {found} にあります。</translation>
    </message>
    <message>
        <source>Senders only ask {right}.</source>
        <translation>送信側が問い合わせるのは {right} だけです。</translation>
    </message>
    <message>
        <source>Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.</source>
        <translation>{right} に移動してください。多くの DNS 管理画面では、名前欄に「_mta-sts」とだけ入力します。</translation>
    </message>
    <message>
        <source>Exactly one record is published.</source>
        <translation>レコードは 1 件だけ公開されています。</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at _mta-sts.{domain}.</source>
        <translation>_mta-sts.{domain} に MTA-STS レコードが {count} 件あります。</translation>
    </message>
    <message>
        <source>The standard says: treat as no policy. A few senders pick one at random.</source>
        <translation>標準では、ポリシーなしとして扱うことになっています。無作為に 1 件を選ぶ送信側もわずかにあります。</translation>
    </message>
    <message>
        <source>Delete all but the newest, so that one record is left at _mta-sts.{domain}.</source>
        <translation>最新のもの以外をすべて削除し、_mta-sts.{domain} のレコードを 1 件だけにしてください。</translation>
    </message>
    <message>
        <source>Other text is published at _mta-sts.{domain}: “{text}”.</source>
        <translation>_mta-sts.{domain} でほかのテキストが公開されています:「{text}」。</translation>
    </message>
    <message>
        <source>Allowed, but maddy and KumoMTA can not cope with it.</source>
        <translation>許されていますが、maddy と KumoMTA は対応できません。</translation>
    </message>
    <message>
        <source>Move the record “{text}” elsewhere.</source>
        <translation>レコード「{text}」を別の場所に移動してください。</translation>
    </message>
    <message>
        <source>The record starts with v=STSv1;</source>
        <translation>レコードは v=STSv1; で始まっています。</translation>
    </message>
    <message>
        <source>The record starts with “{start}”.</source>
        <translation>レコードが「{start}」で始まっています。</translation>
    </message>
    <message>
        <source>Senders compare the eight characters v=STSv1; exactly and ignore the record.</source>
        <translation>送信側は v=STSv1; の 8 文字を厳密に比較し、一致しなければレコードを無視します。</translation>
    </message>
    <message>
        <source>Start the value with v=STSv1; and nothing before it: {suggestion}</source>
        <translation>値の先頭を v=STSv1; とし、その前には何も置かないでください: {suggestion}</translation>
    </message>
    <message>
        <source>There is a blank before the first semicolon.</source>
        <translation>最初のセミコロンの前に空白があります。</translation>
    </message>
    <message>
        <source>The grammar allows it, the text of the standard does not; chasquid and Halon ignore such a record.</source>
        <translation>文法では許されますが、標準の本文では許されていません。chasquid と Halon はこのようなレコードを無視します。</translation>
    </message>
    <message>
        <source>Remove the blank: {suggestion}</source>
        <translation>空白を削除してください: {suggestion}</translation>
    </message>
    <message>
        <source>Every field of the record can be read.</source>
        <translation>レコードのすべてのフィールドを読み取れます。</translation>
    </message>
    <message>
        <source>Not readable from “{rest}” on.</source>
        <translation>「{rest}」以降を読み取れません。</translation>
    </message>
    <message>
        <source>Strict senders drop the whole record and with it the policy.</source>
        <translation>厳格な送信側はレコード全体を破棄し、ポリシーも無効になります。</translation>
    </message>
    <message>
        <source>Use the suggested value: {suggestion}</source>
        <translation>提案された値を使用してください: {suggestion}</translation>
    </message>
    <message>
        <source>The record has {what}.</source>
        <translation>レコードに{what}があります。</translation>
    </message>
    <message>
        <source>Many senders overlook it; mox and postfix-tlspol drop the record.</source>
        <translation>多くの送信側は許容しますが、mox と postfix-tlspol はレコードを破棄します。</translation>
    </message>
    <message>
        <source>Remove it: {suggestion}</source>
        <translation>削除してください: {suggestion}</translation>
    </message>
    <message>
        <source>The policy id is {id}.</source>
        <translation>ポリシーの id は {id} です。</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>レコードに id がありません。</translation>
    </message>
    <message>
        <source>Senders treat it as invalid.</source>
        <translation>送信側は無効なレコードとして扱います。</translation>
    </message>
    <message>
        <source>Add id={newid}: {suggestion}</source>
        <translation>id={newid} を追加してください: {suggestion}</translation>
    </message>
    <message>
        <source>The id “{id}” is not allowed.</source>
        <translation>id「{id}」は使用できません。</translation>
    </message>
    <message>
        <source>Only letters and digits, at most 32. Strict senders ignore the record although others accept it.</source>
        <translation>使えるのは英数字だけで、32 文字までです。受け入れる送信側もありますが、厳格な送信側はレコードを無視します。</translation>
    </message>
    <message>
        <source>Use for example id={newid} (date and time without separators).</source>
        <translation>例えば id={newid} (区切りなしの日付と時刻) を使用してください。</translation>
    </message>
    <message>
        <source>The record holds the version and one id only.</source>
        <translation>レコードには version と id が 1 つずつあるだけです。</translation>
    </message>
    <message>
        <source>The field {name} appears {count} times.</source>
        <translation>フィールド {name} が {count} 回現れます。</translation>
    </message>
    <message>
        <source>The first should count, but many senders take the last and mox refuses the record.</source>
        <translation>本来は最初のものが有効ですが、多くの送信側は最後のものを採用し、mox はレコードを拒否します。</translation>
    </message>
    <message>
        <source>Keep one: {suggestion}</source>
        <translation>1 つだけ残してください: {suggestion}</translation>
    </message>
    <message>
        <source>Senders ignore it.</source>
        <translation>送信側は無視します。</translation>
    </message>
    <message>
        <source>Remove it unless you know what it is for.</source>
        <translation>用途が分からなければ削除してください。</translation>
    </message>
    <message>
        <source>DNS answers for _mta-sts</source>
        <translation>_mta-sts の DNS 応答</translation>
    </message>
    <message>
        <source>_mta-sts record exists</source>
        <translation>_mta-sts レコードの存在</translation>
    </message>
    <message>
        <source>Record at the right name</source>
        <translation>レコードの名前</translation>
    </message>
    <message>
        <source>Exactly one record</source>
        <translation>レコードが 1 件だけであること</translation>
    </message>
    <message>
        <source>Starts with v=STSv1;</source>
        <translation>v=STSv1; で始まること</translation>
    </message>
    <message>
        <source>Record is well formed</source>
        <translation>レコードの書式</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>ポリシーの id</translation>
    </message>
    <message>
        <source>No repeated or unknown fields</source>
        <translation>重複や未知のフィールドなし</translation>
    </message>
    <message>
        <source>Caches keep the record for {ttl} s.</source>
        <translation>キャッシュはレコードを {ttl} 秒間保持します。</translation>
    </message>
    <message>
        <source>The TTL is {ttl} s.</source>
        <translation>TTL は {ttl} 秒です。</translation>
    </message>
    <message>
        <source>After a policy change senders may keep the old id for that long.</source>
        <translation>ポリシーの変更後、送信側が最長でこの時間だけ古い id を使い続けることがあります。</translation>
    </message>
    <message>
        <source>Use 300 to 3600 s for _mta-sts.{domain}, at most a day.</source>
        <translation>_mta-sts.{domain} の TTL は 300 ～ 3600 秒にし、長くても 1 日としてください。</translation>
    </message>
    <message>
        <source>no name server of the domain told it</source>
        <translation>ドメインのどのネームサーバーからも TTL を得られませんでした</translation>
    </message>
    <message>
        <source>Some senders see the old id or no record at all.</source>
        <translation>一部の送信側には古い id が見えるか、レコードがまったく見えません。</translation>
    </message>
    <message>
        <source>Lifetime of the record in caches</source>
        <translation>レコードのキャッシュ有効期間</translation>
    </message>
    <message>
        <source>All name servers agree</source>
        <translation>ネームサーバー間の一致</translation>
    </message>
    <message>
        <source>there is no TLS reporting record</source>
        <translation>TLS-RPT レコードがありません</translation>
    </message>
    <message>
        <source>A TLS reporting record is published at _smtp._tls.{domain}.</source>
        <translation>_smtp._tls.{domain} で TLS-RPT レコードが公開されています。</translation>
    </message>
    <message>
        <source>There is no TLS reporting record at _smtp._tls.{domain}.</source>
        <translation>_smtp._tls.{domain} に TLS-RPT レコードがありません。</translation>
    </message>
    <message>
        <source>MTA-STS works, but nobody tells you about failures, and testing mode makes little sense.</source>
        <translation>MTA-STS は機能しますが、失敗は誰からも通知されません。testing モードもほとんど意味がありません。</translation>
    </message>
    <message>
        <source>Publish: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</source>
        <translation>次のレコードを公開してください: _smtp._tls.{domain} TXT &quot;v=TLSRPTv1; rua=mailto:tls-reports@{domain}&quot;</translation>
    </message>
    <message>
        <source>The question for _smtp._tls.{domain} ends in {rcode}.</source>
        <translation>_smtp._tls.{domain} の問い合わせ結果は {rcode} です。</translation>
    </message>
    <message>
        <source>Senders do not report.</source>
        <translation>送信側はレポートを送りません。</translation>
    </message>
    <message>
        <source>Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.</source>
        <translation>{domain} のネームサーバー、または _smtp._tls.{domain} の CNAME の連鎖を修復してください。</translation>
    </message>
    <message>
        <source>The TLS reporting record stands at {right}.</source>
        <translation>TLS-RPT レコードは {right} にあります。</translation>
    </message>
    <message>
        <source>The TLS reporting record sits at {found}.</source>
        <translation>TLS-RPT レコードが {found} にあります。</translation>
    </message>
    <message>
        <source>Move it to {right}; the name field is usually “_smtp._tls”.</source>
        <translation>{right} に移動してください。名前欄は通常「_smtp._tls」です。</translation>
    </message>
    <message>
        <source>Exactly one reporting record is published.</source>
        <translation>TLS-RPT レコードは 1 件だけ公開されています。</translation>
    </message>
    <message>
        <source>There are {count} reporting records at _smtp._tls.{domain}.</source>
        <translation>_smtp._tls.{domain} に TLS-RPT レコードが {count} 件あります。</translation>
    </message>
    <message>
        <source>Senders then act as if there were none.</source>
        <translation>この場合、送信側はレコードがないものとして動作します。</translation>
    </message>
    <message>
        <source>Merge the addresses into one record, separated by commas: {suggestion}</source>
        <translation>アドレスをコンマで区切り、1 件のレコードにまとめてください: {suggestion}</translation>
    </message>
    <message>
        <source>Other text is published at _smtp._tls.{domain}: “{text}”.</source>
        <translation>_smtp._tls.{domain} でほかのテキストが公開されています:「{text}」。</translation>
    </message>
    <message>
        <source>Allowed, but not every sender expects it.</source>
        <translation>許されていますが、すべての送信側が想定しているわけではありません。</translation>
    </message>
    <message>
        <source>The record starts with v=TLSRPTv1;</source>
        <translation>レコードは v=TLSRPTv1; で始まっています。</translation>
    </message>
    <message>
        <source>Start with v=TLSRPTv1; and nothing before it: {suggestion}</source>
        <translation>先頭を v=TLSRPTv1; とし、その前には何も置かないでください: {suggestion}</translation>
    </message>
    <message>
        <source>The Postfix reporter (sys4) refuses such a record.</source>
        <translation>Postfix 用のレポーター (sys4) はこのようなレコードを拒否します。</translation>
    </message>
    <message>
        <source>Strict senders send no reports.</source>
        <translation>厳格な送信側はレポートを送りません。</translation>
    </message>
    <message>
        <source>mox refuses empty fields; others do not mind.</source>
        <translation>mox は空のフィールドを拒否します。ほかは問題にしません。</translation>
    </message>
    <message>
        <source>It has no effect; ruf, fo and pct belong to DMARC.</source>
        <translation>効果はありません。ruf、fo、pct は DMARC のフィールドです。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>rua appears {count} times.</source>
        <translation>rua が {count} 回現れます。</translation>
    </message>
    <message>
        <source>The standard has no rule for that; some senders use only the first.</source>
        <translation>標準に規定はありません。最初のものしか使わない送信側もあります。</translation>
    </message>
    <message>
        <source>Put all addresses into one rua, separated by commas: {suggestion}</source>
        <translation>すべてのアドレスをコンマで区切り、1 つの rua にまとめてください: {suggestion}</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>TLS-RPT レコード</translation>
    </message>
    <message>
        <source>Reporting record at the right name</source>
        <translation>TLS-RPT レコードの名前</translation>
    </message>
    <message>
        <source>Exactly one reporting record</source>
        <translation>TLS-RPT レコードが 1 件だけであること</translation>
    </message>
    <message>
        <source>Starts with v=TLSRPTv1;</source>
        <translation>v=TLSRPTv1; で始まること</translation>
    </message>
    <message>
        <source>Reporting record is well formed</source>
        <translation>TLS-RPT レコードの書式</translation>
    </message>
    <message>
        <source>File can be opened</source>
        <translation>ファイルの読み込み</translation>
    </message>
    <message>
        <source>Report is JSON</source>
        <translation>レポートが JSON であること</translation>
    </message>
    <message>
        <source>Sender is named</source>
        <translation>送信側の明記</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Contact of the sender</source>
        <translation>送信側の連絡先</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>レポート ID</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシーの一覧</translation>
    </message>
    <message>
        <source>Policy type</source>
        <translation>ポリシーの種類</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>ポリシーのドメイン</translation>
    </message>
    <message>
        <source>Policy as the sender saw it</source>
        <translation>送信側から見たポリシー</translation>
    </message>
    <message>
        <source>MX patterns</source>
        <translation>MX パターン</translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation>セッション数</translation>
    </message>
    <message>
        <source>Failure details</source>
        <translation>失敗の詳細</translation>
    </message>
    <message>
        <source>Result types</source>
        <translation>結果の種類</translation>
    </message>
    <message>
        <source>Hosts of failures</source>
        <translation>失敗に関わったホスト</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (ほか {count} 件)</translation>
    </message>
    <message>
        <source>The file could be opened.</source>
        <translation>ファイルを開くことができました。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be unpacked.</source>
        <translation>ファイルが破損しており、展開できません。</translation>
    </message>
    <message>
        <source>The report in it cannot be read.</source>
        <translation>含まれているレポートを読み取れません。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than a report can be, or suspiciously so.</source>
        <translation>展開後のサイズが、レポートとしてあり得ないほど、または不審なほど大きくなります。</translation>
    </message>
    <message>
        <source>Such files are made to fill memory; it was not read further.</source>
        <translation>このようなファイルはメモリーを使い果たさせるために作られます。これ以上は読み取りませんでした。</translation>
    </message>
    <message>
        <source>Do not open it otherwise either.</source>
        <translation>ほかの方法でも開かないでください。</translation>
    </message>
    <message>
        <source>There are more than 200 files or mails in it.</source>
        <translation>含まれているファイルまたはメールが 200 件を超えています。</translation>
    </message>
    <message>
        <source>It was not read further.</source>
        <translation>これ以上は読み取りませんでした。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>分割してください。</translation>
    </message>
    <message>
        <source>Files are packed within files too often.</source>
        <translation>ファイルの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Unpack it by hand.</source>
        <translation>手動で展開してください。</translation>
    </message>
    <message>
        <source>There is no TLS report in it.</source>
        <translation>TLS レポートが含まれていません。</translation>
    </message>
    <message>
        <source>A report is JSON, or gzip or zip with JSON, alone or attached to a mail.</source>
        <translation>レポートは JSON、または JSON を含む gzip か zip です。単独のファイルの場合と、メールに添付されている場合があります。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The report is a JSON object.</source>
        <translation>レポートは JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>The report is not readable as JSON from byte {place} on.</source>
        <translation>レポートのバイト {place} 以降を JSON として読み取れません。</translation>
    </message>
    <message>
        <source>Without JSON there is no report.</source>
        <translation>JSON でなければレポートではありません。</translation>
    </message>
    <message>
        <source>Make sure that the file is complete and is a TLS report.</source>
        <translation>ファイルが完全で、TLS レポートであることを確認してください。</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>JSON がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>A report is one JSON object.</source>
        <translation>レポートは 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report.</source>
        <translation>ファイルが TLS レポートであることを確認してください。</translation>
    </message>
    <message>
        <source>The report starts with a byte order mark.</source>
        <translation>レポートがバイト順マーク (BOM) で始まっています。</translation>
    </message>
    <message>
        <source>JSON must not have one; some readers refuse it.</source>
        <translation>JSON に BOM を付けてはなりません。拒否する処理系もあります。</translation>
    </message>
    <message>
        <source>Tell the sender, whose software wrote the report.</source>
        <translation>レポートを作成したソフトウェアの運用元である送信側に知らせてください。</translation>
    </message>
    <message>
        <source>The report names the organisation that sent it.</source>
        <translation>レポートに送信元の組織が明記されています。</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>{place} がありません。</translation>
    </message>
    <message>
        <source>It is not clear whose sessions these are.</source>
        <translation>どの送信側のセッションなのか分かりません。</translation>
    </message>
    <message>
        <source>{place} is not a text.</source>
        <translation>{place} が文字列ではありません。</translation>
    </message>
    <message>
        <source>The report covers one day.</source>
        <translation>レポートの対象は 1 日分です。</translation>
    </message>
    <message>
        <source>It is not clear when this happened.</source>
        <translation>いつの出来事なのか分かりません。</translation>
    </message>
    <message>
        <source>{place} is not a date and time.</source>
        <translation>{place} が日時ではありません。</translation>
    </message>
    <message>
        <source>{place} has no time zone; it is read as UTC.</source>
        <translation>{place} にタイムゾーンがありません。UTC として読み取ります。</translation>
    </message>
    <message>
        <source>RFC 3339 asks for one. Older reports of Microsoft leave it out.</source>
        <translation>RFC 3339 ではタイムゾーンが必要です。Microsoft の古いレポートでは省略されています。</translation>
    </message>
    <message>
        <source>The report ends before it starts.</source>
        <translation>レポートの終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation>これはあり得ません。</translation>
    </message>
    <message>
        <source>The report does not cover just one day.</source>
        <translation>レポートの対象がちょうど 1 日分ではありません。</translation>
    </message>
    <message>
        <source>Senders should report whole days of UTC; sums per day are not exact.</source>
        <translation>送信側は UTC の 1 日単位で報告することになっています。日別の合計は正確ではありません。</translation>
    </message>
    <message>
        <source>The report says whom to ask.</source>
        <translation>レポートに問い合わせ先が記載されています。</translation>
    </message>
    <message>
        <source>{place} is missing or null.</source>
        <translation>{place} がないか、null です。</translation>
    </message>
    <message>
        <source>There is nobody to ask. Stalwart and software like it leave it out.</source>
        <translation>問い合わせ先がありません。Stalwart や類似のソフトウェアは省略します。</translation>
    </message>
    <message>
        <source>{place} is not a mail address.</source>
        <translation>{place} がメールアドレスではありません。</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>問い合わせ先がありません。</translation>
    </message>
    <message>
        <source>The report has an id.</source>
        <translation>レポートに ID があります。</translation>
    </message>
    <message>
        <source>A report that comes twice cannot be told from two.</source>
        <translation>同じレポートが 2 回届いても、別々のレポートと区別できません。</translation>
    </message>
    <message>
        <source>The report lists what the sender found.</source>
        <translation>レポートに、送信側が確認した内容が記載されています。</translation>
    </message>
    <message>
        <source>There are no {place}.</source>
        <translation>{place} がありません。</translation>
    </message>
    <message>
        <source>The report says nothing.</source>
        <translation>レポートに内容がありません。</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: policies is an array of objects.</source>
        <translation>{place} の形式が正しくありません。policies はオブジェクトの配列です。</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>レポートを読み取れません。</translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation>ポリシーの一覧が空です。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>Each policy has one of the three types.</source>
        <translation>どのポリシーの種類も、3 種類のいずれかです。</translation>
    </message>
    <message>
        <source>It is not clear what the sessions were held against.</source>
        <translation>セッションが何を基準に評価されたのか分かりません。</translation>
    </message>
    <message>
        <source>{place} is none of sts, tlsa and no-policy-found.</source>
        <translation>{place} は sts、tlsa、no-policy-found のどれでもありません。</translation>
    </message>
    <message>
        <source>Types are compared exactly, small letters included.</source>
        <translation>種類は、小文字であることも含めて厳密に比較されます。</translation>
    </message>
    <message>
        <source>Each policy names its domain.</source>
        <translation>どのポリシーにもドメインが記載されています。</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about.</source>
        <translation>どのドメインについてのものか分かりません。</translation>
    </message>
    <message>
        <source>It is not clear which domain this is about. The reporter for Postfix leaves it out where no policy was found.</source>
        <translation>どのドメインについてのものか分かりません。ポリシーが見つからなかった場合、Postfix 用のレポーターは省略します。</translation>
    </message>
    <message>
        <source>{place} is not a domain in A-label form.</source>
        <translation>{place} が A ラベル形式のドメインではありません。</translation>
    </message>
    <message>
        <source>Each policy is quoted.</source>
        <translation>どのポリシーも内容が引用されています。</translation>
    </message>
    <message>
        <source>It is not clear which version of the policy the sender had. Microsoft leaves it out when the policy could not be fetched.</source>
        <translation>送信側がどの版のポリシーを持っていたのか分かりません。ポリシーを取得できなかった場合、Microsoft は省略します。</translation>
    </message>
    <message>
        <source>{place} is a text, not a list of texts.</source>
        <translation>{place} が文字列の配列ではなく、単一の文字列です。</translation>
    </message>
    <message>
        <source>Strict readers refuse the report.</source>
        <translation>厳格な処理系はレポートを拒否します。</translation>
    </message>
    <message>
        <source>{place} is not a list of texts.</source>
        <translation>{place} が文字列の配列ではありません。</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>ポリシーを読み取れません。</translation>
    </message>
    <message>
        <source>The MX patterns are listed as they should be.</source>
        <translation>MX パターンは正しい形式で記載されています。</translation>
    </message>
    <message>
        <source>It is not clear which MX hosts the policy allowed. Microsoft leaves it out.</source>
        <translation>ポリシーがどの MX ホストを許可していたのか分かりません。Microsoft は省略します。</translation>
    </message>
    <message>
        <source>The example in RFC 8460 shows it like this, and older senders follow it.</source>
        <translation>RFC 8460 の例がこの形式であり、古い送信側はそれに倣っています。</translation>
    </message>
    <message>
        <source>The MX patterns cannot be read.</source>
        <translation>MX パターンを読み取れません。</translation>
    </message>
    <message>
        <source>The MX patterns stand under {place}.</source>
        <translation>MX パターンが {place} に記載されています。</translation>
    </message>
    <message>
        <source>The name is mx-host; the other one comes from a draft.</source>
        <translation>正しい名前は mx-host です。もう一方は草案のものです。</translation>
    </message>
    <message>
        <source>All numbers of sessions are whole numbers.</source>
        <translation>セッション数はすべて整数です。</translation>
    </message>
    <message>
        <source>The report cannot be counted.</source>
        <translation>レポートを集計できません。</translation>
    </message>
    <message>
        <source>{place} is a text, not a number.</source>
        <translation>{place} が数値ではなく文字列です。</translation>
    </message>
    <message>
        <source>{place} is not a whole number from 0 up.</source>
        <translation>{place} が 0 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>Failures are told in detail where there are any.</source>
        <translation>失敗がある場合は、詳細が記載されています。</translation>
    </message>
    <message>
        <source>{place} is not what it has to be: failure-details is an array of objects with texts.</source>
        <translation>{place} の形式が正しくありません。failure-details は、文字列を持つオブジェクトの配列です。</translation>
    </message>
    <message>
        <source>The failures cannot be read.</source>
        <translation>失敗の内容を読み取れません。</translation>
    </message>
    <message>
        <source>{place} is null.</source>
        <translation>{place} が null です。</translation>
    </message>
    <message>
        <source>Without failures it should be left out, or be an empty list.</source>
        <translation>失敗がない場合は、省略するか空の配列にする必要があります。</translation>
    </message>
    <message>
        <source>Sessions failed, but {place} does not say why.</source>
        <translation>失敗したセッションがありますが、{place} に理由が記載されていません。</translation>
    </message>
    <message>
        <source>The cause has to be guessed.</source>
        <translation>原因は推測するしかありません。</translation>
    </message>
    <message>
        <source>Check the domain now: postseal-cli check.</source>
        <translation>postseal-cli check を実行して、今すぐドメインをチェックしてください。</translation>
    </message>
    <message>
        <source>All result types are registered ones.</source>
        <translation>結果の種類はすべて登録済みのものです。</translation>
    </message>
    <message>
        <source>It is not clear what went wrong.</source>
        <translation>何が問題だったのか分かりません。</translation>
    </message>
    <message>
        <source>{place} is not a registered result type.</source>
        <translation>{place} は登録済みの結果の種類ではありません。</translation>
    </message>
    <message>
        <source>It is shown as it is. There is no registered type for an MX outside of the policy, so senders make up their own.</source>
        <translation>そのまま表示します。ポリシーに含まれない MX を表す登録済みの種類はないため、送信側が独自の種類を使っています。</translation>
    </message>
    <message>
        <source>Each failure names the hosts that took part.</source>
        <translation>どの失敗にも、関わったホストが記載されています。</translation>
    </message>
    <message>
        <source>{place} does not name the hosts that took part.</source>
        <translation>{place} に、関わったホストが記載されていません。</translation>
    </message>
    <message>
        <source>It is not clear which server to look at. Microsoft leaves them out when the policy could not be fetched.</source>
        <translation>どのサーバーを調べればよいか分かりません。ポリシーを取得できなかった場合、Microsoft は省略します。</translation>
    </message>
    <message>
        <source>Check all servers of the domain: postseal-cli check.</source>
        <translation>postseal-cli check を実行して、ドメインのすべてのサーバーをチェックしてください。</translation>
    </message>
    <message>
        <source>{place} is not an IP address.</source>
        <translation>{place} が IP アドレスではありません。</translation>
    </message>
    <message>
        <source>It is not clear which server this was.</source>
        <translation>どのサーバーなのか分かりません。</translation>
    </message>
    <message>
        <source>more report addresses are published than are looked at</source>
        <translation>公開されているレポート先が、調べる件数の上限を超えています</translation>
    </message>
    <message>
        <source>{address} can not receive mail.</source>
        <translation>{address} はメールを受信できません。</translation>
    </message>
    <message>
        <source>Reports are lost.</source>
        <translation>レポートは失われます。</translation>
    </message>
    <message>
        <source>Correct the domain {host} in the record, or give it an MX.</source>
        <translation>レコードのドメイン {host} を修正するか、MX を設定してください。</translation>
    </message>
    <message>
        <source>Reports go to {address}.</source>
        <translation>レポートの送信先は {address} です。</translation>
    </message>
    <message>
        <source>Allowed; unlike DMARC no permission record is needed. The operator sees your connection statistics.</source>
        <translation>許されています。DMARC とは異なり、許可レコードは不要です。運用者には接続の統計が見えます。</translation>
    </message>
    <message>
        <source>Make sure you know this operator.</source>
        <translation>信頼できる運用者であることを確認してください。</translation>
    </message>
    <message>
        <source>no report goes to a mailbox</source>
        <translation>メールボックス宛てのレポートはありません</translation>
    </message>
    <message>
        <source>{url} answers.</source>
        <translation>{url} は応答しています。</translation>
    </message>
    <message>
        <source>{url} does not answer: {error}.</source>
        <translation>{url} が応答しません: {error}。</translation>
    </message>
    <message>
        <source>Reports are retried for a day, then lost.</source>
        <translation>レポートは 1 日間再送され、その後失われます。</translation>
    </message>
    <message>
        <source>Check the address {url} in the record, and the web server.</source>
        <translation>レコードのアドレス {url} と Web サーバーを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {url} is not valid.</source>
        <translation>{url} の証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>Senders may ignore that, but need not.</source>
        <translation>送信側は無視してもよいことになっていますが、無視するとは限りません。</translation>
    </message>
    <message>
        <source>Get a valid certificate for {host}.</source>
        <translation>{host} の有効な証明書を取得してください。</translation>
    </message>
    <message>
        <source>{url} answers {status} to a report.</source>
        <translation>{url} はレポートに対して {status} を返します。</translation>
    </message>
    <message>
        <source>Senders count only success codes as delivered.</source>
        <translation>送信側は、成功を示すコードだけを配送済みと見なします。</translation>
    </message>
    <message>
        <source>Make {url} accept POST with application/tlsrpt+gzip and application/tlsrpt+json.</source>
        <translation>{url} が application/tlsrpt+gzip と application/tlsrpt+json の POST を受け付けるようにしてください。</translation>
    </message>
    <message>
        <source>its host has no address</source>
        <translation>ホストにアドレスがありません</translation>
    </message>
    <message>
        <source>no report goes to a web address</source>
        <translation>Web アドレス宛てのレポートはありません</translation>
    </message>
    <message>
        <source>There is a reporting record for {mx}.</source>
        <translation>{mx} の TLS-RPT レコードがあります。</translation>
    </message>
    <message>
        <source>There is no reporting record for {mx}.</source>
        <translation>{mx} の TLS-RPT レコードがありません。</translation>
    </message>
    <message>
        <source>For DANE the MX host is the policy domain; some senders look there.</source>
        <translation>DANE では MX ホストがポリシーのドメインになります。一部の送信側はそこを参照します。</translation>
    </message>
    <message>
        <source>Publish the same record at _smtp._tls.{mx}.</source>
        <translation>同じレコードを _smtp._tls.{mx} で公開してください。</translation>
    </message>
    <message>
        <source>the mail server is not of this domain</source>
        <translation>メールサーバーがこのドメインのものではありません</translation>
    </message>
    <message>
        <source>Report URL answers</source>
        <translation>レポート URL の応答</translation>
    </message>
    <message>
        <source>Reporting for DANE</source>
        <translation>DANE のための TLS-RPT</translation>
    </message>
    <message>
        <source>Every report address is a valid URI.</source>
        <translation>どのレポート先も有効な URI です。</translation>
    </message>
    <message>
        <source>The record names no report address.</source>
        <translation>レコードにレポート先がありません。</translation>
    </message>
    <message>
        <source>Add an address: {suggestion}</source>
        <translation>レポート先を追加してください: {suggestion}</translation>
    </message>
    <message>
        <source>“{value}” lacks mailto: or https:.</source>
        <translation>「{value}」に mailto: または https: がありません。</translation>
    </message>
    <message>
        <source>Senders can not use it.</source>
        <translation>送信側は使用できません。</translation>
    </message>
    <message>
        <source>Write {uri}.</source>
        <translation>{uri} と書いてください。</translation>
    </message>
    <message>
        <source>“{value}” has a character that must be encoded ({char}).</source>
        <translation>「{value}」に、エンコードが必要な文字 ({char}) があります。</translation>
    </message>
    <message>
        <source>The list breaks at this place. Size limits like !10m exist only in DMARC.</source>
        <translation>この位置で一覧が途切れます。!10m のようなサイズ制限があるのは DMARC だけです。</translation>
    </message>
    <message>
        <source>Remove “{char}”, or write it as {encoded}.</source>
        <translation>「{char}」を削除するか、{encoded} と書いてください。</translation>
    </message>
    <message>
        <source>The URL seems to be cut at a semicolon, before “{rest}”.</source>
        <translation>URL が「{rest}」の前のセミコロンで切れているようです。</translation>
    </message>
    <message>
        <source>A raw semicolon ends the field.</source>
        <translation>セミコロンをそのまま書くと、フィールドがそこで終わります。</translation>
    </message>
    <message>
        <source>Write %3B{rest}.</source>
        <translation>%3B{rest} と書いてください。</translation>
    </message>
    <message>
        <source>Every report address can be used.</source>
        <translation>どのレポート先も使用できます。</translation>
    </message>
    <message>
        <source>None of the addresses can be used ({value}).</source>
        <translation>使用できるレポート先がありません ({value})。</translation>
    </message>
    <message>
        <source>No report will arrive.</source>
        <translation>レポートは届きません。</translation>
    </message>
    <message>
        <source>Use mailto: or https:, for example {suggestion}</source>
        <translation>mailto: または https: を使用してください (例: {suggestion})。</translation>
    </message>
    <message>
        <source>“{value}” can not be used.</source>
        <translation>「{value}」は使用できません。</translation>
    </message>
    <message>
        <source>Only mailto and https are supported, plain http is not.</source>
        <translation>使用できるのは mailto と https だけです。平文の http は使用できません。</translation>
    </message>
    <message>
        <source>Remove or correct it: {suggestion}</source>
        <translation>削除または修正してください: {suggestion}</translation>
    </message>
    <message>
        <source>rua stands right behind the version.</source>
        <translation>rua は version の直後にあります。</translation>
    </message>
    <message>
        <source>Another field stands before rua.</source>
        <translation>rua の前に別のフィールドがあります。</translation>
    </message>
    <message>
        <source>The order is free, but the reporter used with Postfix (sys4) looks only at the second field.</source>
        <translation>順序は自由ですが、Postfix で使われるレポーター (sys4) は 2 番目のフィールドしか見ません。</translation>
    </message>
    <message>
        <source>Move rua right behind v=TLSRPTv1: {suggestion}</source>
        <translation>rua を v=TLSRPTv1 の直後に移動してください: {suggestion}</translation>
    </message>
    <message>
        <source>At least one report address lies outside the mailboxes of {domain}.</source>
        <translation>{domain} のメールボックス以外のレポート先が 1 つ以上あります。</translation>
    </message>
    <message>
        <source>All reports go to the domain they are about.</source>
        <translation>すべてのレポートが、報告対象のドメイン自体に送られます。</translation>
    </message>
    <message>
        <source>Senders must deliver reports despite TLS errors, but if your servers are down or strict filters act, the reports stay out with the rest.</source>
        <translation>送信側は TLS エラーがあってもレポートを配送しなければなりませんが、サーバーの停止中や厳格なフィルターの適用時には、レポートもほかのメールと同様に届きません。</translation>
    </message>
    <message>
        <source>Consider a second address outside {domain}.</source>
        <translation>{domain} 以外に 2 つ目のレポート先を検討してください。</translation>
    </message>
    <message>
        <source>Report addresses are valid URIs</source>
        <translation>レポート先が有効な URI であること</translation>
    </message>
    <message>
        <source>Report addresses can be used</source>
        <translation>レポート先の利用可否</translation>
    </message>
    <message>
        <source>rua directly after the version</source>
        <translation>rua が version の直後にあること</translation>
    </message>
    <message>
        <source>Reports can get through when TLS is broken</source>
        <translation>TLS 障害時にもレポートが届くこと</translation>
    </message>
    <message>
        <source>an empty field (two semicolons)</source>
        <translation>空のフィールド (連続する 2 つのセミコロン)</translation>
    </message>
    <message>
        <source>a blank or a line end behind the last value</source>
        <translation>最後の値の後に空白または改行</translation>
    </message>
    <message>
        <source>the right name itself gives no usable answer</source>
        <translation>正しい名前自体から有効な応答がありません</translation>
    </message>
    <message>
        <source>one of the names to look at gives no usable answer</source>
        <translation>調べる名前の 1 つから有効な応答がありません</translation>
    </message>
    <message>
        <source>there is no such record, not even at one of the usual wrong names</source>
        <translation>該当するレコードがなく、よくある誤った名前にもありません</translation>
    </message>
    <message>
        <source>“{value}” ends with a dot. In a policy the host name stands without it.</source>
        <translation>「{value}」の末尾にドットがあります。ポリシーでは、ホスト名の末尾にドットを付けません。</translation>
    </message>
    <message>
        <source>In “{value}” the star is in the wrong place. It may only be the whole first label, once, as in *.example.com.</source>
        <translation>「{value}」のアスタリスクの位置が正しくありません。*.example.com のように、最初のラベル全体として 1 回だけ使用できます。</translation>
    </message>
    <message>
        <source>“{value}” is more than one host. Give each host an mx line of its own.</source>
        <translation>「{value}」には複数のホストがあります。ホストごとに mx 行を分けてください。</translation>
    </message>
    <message>
        <source>“{value}” is an address. An mx line names a host, as its MX record does.</source>
        <translation>「{value}」はアドレスです。mx 行には、MX レコードと同じくホスト名を書きます。</translation>
    </message>
    <message>
        <source>“{value}” has letters outside ASCII. Write the name in its xn-- form.</source>
        <translation>「{value}」に ASCII 以外の文字があります。名前を xn-- 形式で書いてください。</translation>
    </message>
    <message>
        <source>“{value}” is not a host name: each part has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>「{value}」はホスト名ではありません。各部分は 1 ～ 63 文字の英数字またはハイフンで、先頭と末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>ドメインがありません。</translation>
    </message>
    <message>
        <source>“{value}” is so long that no record fits under it.</source>
        <translation>「{value}」は長すぎるため、その配下にレコードを置けません。</translation>
    </message>
    <message>
        <source>The domain {value} does not lie in the zone {other}.</source>
        <translation>ドメイン {value} はゾーン {other} に含まれません。</translation>
    </message>
    <message>
        <source>Choose a mode: testing, enforce or none.</source>
        <translation>モードを選んでください: testing、enforce、none。</translation>
    </message>
    <message>
        <source>The policy needs at least one mx line. Some senders want it even in mode none.</source>
        <translation>ポリシーには 1 つ以上の mx 行が必要です。mode none でも必要とする送信側があります。</translation>
    </message>
    <message>
        <source>“{value}” is there twice.</source>
        <translation>「{value}」が重複しています。</translation>
    </message>
    <message>
        <source>max_age is {value}; the most is 31557600 seconds, one year.</source>
        <translation>max_age が {value} です。上限は 31557600 秒 (1 年) です。</translation>
    </message>
    <message>
        <source>The policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>ポリシーファイルが 10 KiB を超えます。一部の送信側はそれ以上読みません。mx 行を減らすか、ワイルドカードを使用してください。</translation>
    </message>
    <message>
        <source>The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else.</source>
        <translation>id「{value}」は使用できません。1 ～ 32 文字の英数字だけを使用してください。</translation>
    </message>
    <message>
        <source>The policy host has either addresses or an alias (CNAME), never both: DNS allows nothing beside a CNAME.</source>
        <translation>ポリシーホストに設定できるのはアドレスか別名 (CNAME) のどちらか一方です。DNS では、CNAME とほかのレコードを併用できません。</translation>
    </message>
    <message>
        <source>“{value}” is not a host name that an alias can lead to.</source>
        <translation>「{value}」は別名の参照先にできるホスト名ではありません。</translation>
    </message>
    <message>
        <source>The alias {value} leads to itself.</source>
        <translation>別名 {value} が自分自身を参照しています。</translation>
    </message>
    <message>
        <source>The address {value} is not public: senders on the internet cannot reach a policy host there.</source>
        <translation>{value} はグローバルアドレスではありません。インターネット上の送信側は、このアドレスのポリシーホストに到達できません。</translation>
    </message>
    <message>
        <source>“{value}” is a bare mail address. Write mailto:{value}.</source>
        <translation>「{value}」はメールアドレスだけです。mailto:{value} と書いてください。</translation>
    </message>
    <message>
        <source>“{value}” is not an address for reports. Write mailto: and one mail address, or https:// and the address of a report receiver; a comma, an exclamation mark or a semicolon in it must be percent-encoded.</source>
        <translation>「{value}」はレポート先として使用できません。mailto: に続けてメールアドレスを 1 つ、または https:// に続けてレポート受信サービスのアドレスを書いてください。コンマ、感嘆符、セミコロンはパーセントエンコードが必要です。</translation>
    </message>
    <message>
        <source>The TTL is {value}; the most that DNS allows is 2147483647 seconds.</source>
        <translation>TTL が {value} です。DNS で許される上限は 2147483647 秒です。</translation>
    </message>
    <message>
        <source>A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600.</source>
        <translation>TTL の {value} 秒は適切な範囲にありません。60 ～ 86400 秒 (例: 3600) にしてください。</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>レポート %1</translation>
    </message>
    <message>
        <source>Check {domain} again.</source>
        <translation>{domain} をもう一度チェックしてください。</translation>
    </message>
    <message>
        <source>A week without failures shows that it holds. A long max_age protects also when somebody keeps senders from looking.</source>
        <translation>1 週間失敗がなければ、問題なく機能しています。max_age が長ければ、第三者が送信側によるポリシーの確認を妨害した場合にも保護されます。</translation>
    </message>
    <message>
        <source>The reports begin with the first sender that finds the policy.</source>
        <translation>最初の送信側がポリシーを見つけた時点から、レポートの対象になります。</translation>
    </message>
    <message>
        <source>Import the first TLS reports.</source>
        <translation>最初の TLS レポートを取り込んでください。</translation>
    </message>
    <message>
        <source>Large senders report once a day. No report at all means that the address or the record is not right.</source>
        <translation>大手の送信側は 1 日 1 回レポートを送ります。レポートがまったく届かない場合は、アドレスまたはレコードに誤りがあります。</translation>
    </message>
    <message>
        <source>A sender that enforces refuses every mail server that its copy of the policy does not name.</source>
        <translation>ポリシーを適用する送信側は、手元のコピーに記載のないメールサーバーをすべて拒否します。</translation>
    </message>
    <message>
        <source>By now nobody knows the old MX records any more, and no mail waits for the old servers.</source>
        <translation>この時点で、古い MX レコードはどこにも残っておらず、古いサーバー宛ての配送待ちのメールもありません。</translation>
    </message>
    <message>
        <source>Remove the TXT record at _mta-sts.{domain}.</source>
        <translation>_mta-sts.{domain} の TXT レコードを削除してください。</translation>
    </message>
    <message>
        <source>Take down {host} and its records.</source>
        <translation>{host} とそのレコードを撤去してください。</translation>
    </message>
    <message>
        <source>Nobody is sent there any more. The TLS reporting record may stay: it is of use without MTA-STS too.</source>
        <translation>もう参照する送信側はありません。TLS-RPT レコードは MTA-STS がなくても役立つため、残しておいてもかまいません。</translation>
    </message>
    <message>
        <source>The reporting record would be too large for DNS. Use fewer addresses.</source>
        <translation>レポート用レコードが DNS には大きすぎます。アドレスを減らしてください。</translation>
    </message>
    <message>
        <source>Every check of record, policy file and mail servers passes.</source>
        <translation>レコード、ポリシーファイル、メールサーバーのすべてのチェックに合格していること。</translation>
    </message>
    <message>
        <source>Every address of policy host and mail servers was looked at.</source>
        <translation>ポリシーホストとメールサーバーのすべてのアドレスを調べていること。</translation>
    </message>
    <message>
        <source>a certificate runs out soon</source>
        <translation>まもなく期限切れになる証明書があります</translation>
    </message>
    <message>
        <source>No certificate runs out soon without having been renewed.</source>
        <translation>更新されないまま、まもなく期限切れになる証明書がないこと。</translation>
    </message>
    <message>
        <source>the policy was seen in testing, unchanged, for %1 of %2 days</source>
        <translation>testing のポリシーを変更なしで確認できたのは、%2 日のうち %1 日です</translation>
    </message>
    <message>
        <source>The policy has been in mode testing, unchanged, for two weeks; looks that are kept, or a domain that is watched, prove it.</source>
        <translation>ポリシーが変更なしで 2 週間 testing モードであること。保存された調査の履歴、またはドメインの監視によって確認します。</translation>
    </message>
    <message>
        <source>TLS reports of two senders or more were imported for these two weeks, without a gap of more than two days.</source>
        <translation>この 2 週間について、2 組織以上の送信側の TLS レポートが、2 日を超える欠けなく取り込まれていること。</translation>
    </message>
    <message>
        <source>No report names a failure, but for a single fetch of the policy.</source>
        <translation>ポリシーの単発の取得失敗を除き、失敗を示すレポートがないこと。</translation>
    </message>
    <message>
        <source>Nothing stands against enforce, but too little is known yet: {reasons}.</source>
        <translation>enforce を妨げるものはありませんが、判断材料がまだ足りません: {reasons}。</translation>
    </message>
    <message>
        <source>Mail lost by a mistake that nobody saw yet does not come back.</source>
        <translation>まだ誰も気付いていない誤りによって失われたメールは戻りません。</translation>
    </message>
    <message>
        <source>Leave the policy in testing, keep looking, and import the TLS reports as they come: {reasons}.</source>
        <translation>ポリシーを testing のままにして調査を続け、届いた TLS レポートを取り込んでください: {reasons}。</translation>
    </message>
    <message>
        <source>The report is written in {place}, not in UTF-8.</source>
        <translation>レポートが UTF-8 ではなく {place} で書かれています。</translation>
    </message>
    <message>
        <source>JSON is UTF-8; most readers refuse anything else.</source>
        <translation>JSON は UTF-8 です。ほとんどの処理系はそれ以外を拒否します。</translation>
    </message>
    <message>
        <source>The report has more values than any real one, and was not read.</source>
        <translation>レポートの値の数が実際のレポートではあり得ないほど多いため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>It would take more memory than it is worth.</source>
        <translation>必要なメモリーに見合う価値がありません。</translation>
    </message>
    <message>
        <source>{place} has more than 10,000 entries; the first 10,000 are read.</source>
        <translation>{place} に 10,000 件を超える項目があります。読み取るのは最初の 10,000 件です。</translation>
    </message>
    <message>
        <source>The number of failed sessions is that of the summary.</source>
        <translation>失敗したセッション数は概要の値です。</translation>
    </message>
    <message>
        <source>Serve the policy with max_age raised to {age}.</source>
        <translation>max_age を {age}に延ばしたポリシーを提供してください。</translation>
    </message>
    <message>
        <source>Serve the policy with mode enforce.</source>
        <translation>mode enforce のポリシーを提供してください。</translation>
    </message>
    <message>
        <source>Only when the reports of {days} days name no failure and every mail server passes its checks. Leave max_age at a day, so that most senders forget a mistake soon.</source>
        <translation>{days} 日間のレポートに失敗がなく、すべてのメールサーバーがチェックに合格している場合に限ります。誤りがあってもほとんどの送信側がすぐに忘れるよう、max_age は 1 日のままにしてください。</translation>
    </message>
    <message>
        <source>By now all caches have the new record, and senders enforce.</source>
        <translation>この時点で、すべてのキャッシュに新しいレコードがあり、送信側はポリシーを適用します。</translation>
    </message>
    <message>
        <source>Serve the policy file, mode testing.</source>
        <translation>mode testing のポリシーファイルを提供してください。</translation>
    </message>
    <message>
        <source>In mode testing senders report what would fail, and deliver nevertheless.</source>
        <translation>testing モードでは、送信側は失敗するはずの配送を報告しますが、メールは配送します。</translation>
    </message>
    <message>
        <source>By now caches have forgotten what was there before.</source>
        <translation>この時点で、以前の内容はキャッシュから消えています。</translation>
    </message>
    <message>
        <source>Serve the policy with all mail servers, mode testing.</source>
        <translation>すべてのメールサーバーを含む mode testing のポリシーを提供してください。</translation>
    </message>
    <message>
        <source>What is enforced has to be tested first, unchanged.</source>
        <translation>enforce にするものは、先に変更なしでテストする必要があります。</translation>
    </message>
    <message>
        <source>Serve the policy with the new names added to the mx lines, the old ones kept.</source>
        <translation>mx 行に新しい名前を追加し、古い名前も残したポリシーを提供してください。</translation>
    </message>
    <message>
        <source>Change the MX records. Keep the old mail servers running.</source>
        <translation>MX レコードを変更してください。古いメールサーバーは稼働させたままにしてください。</translation>
    </message>
    <message>
        <source>By now the last copy of a policy without the new names has run out. Check the certificates of the new servers first.</source>
        <translation>この時点で、新しい名前を含まないポリシーの最後のコピーは期限切れになっています。先に新しいサーバーの証明書を確認してください。</translation>
    </message>
    <message>
        <source>Serve the policy without the old names; then the old mail servers may be switched off.</source>
        <translation>古い名前を除いたポリシーを提供してください。その後、古いメールサーバーを停止できます。</translation>
    </message>
    <message>
        <source>Serve the policy with mode testing and max_age 86400, the mx lines kept, now.</source>
        <translation>今すぐ、mx 行を残したまま、mode testing と max_age 86400 のポリシーを提供してください。</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver again, and go on reporting what fails.</source>
        <translation>これを取得した送信側は再び配送し、失敗の報告を続けます。</translation>
    </message>
    <message>
        <source>By now all caches have the new record: most senders have stopped enforcing, those that do not look at the id have not.</source>
        <translation>この時点で、すべてのキャッシュに新しいレコードがあります。ほとんどの送信側は適用をやめていますが、id を確認しない送信側はまだやめていません。</translation>
    </message>
    <message>
        <source>From here on nobody enforces any more.</source>
        <translation>これ以降、ポリシーを適用する送信側はありません。</translation>
    </message>
    <message>
        <source>By now the last copy in mode enforce has run out. Until then keep the mail servers meeting the policy where they can.</source>
        <translation>この時点で、mode enforce の最後のコピーは期限切れになっています。それまでは、可能な範囲でメールサーバーがポリシーを満たす状態を保ってください。</translation>
    </message>
    <message>
        <source>Serve the policy with mode none and max_age 86400, the mx lines kept.</source>
        <translation>mx 行を残したまま、mode none と max_age 86400 のポリシーを提供してください。</translation>
    </message>
    <message>
        <source>Without that, senders go on enforcing the copy that they have. Some do not read a policy without mx lines.</source>
        <translation>そうしないと、送信側は手元のコピーを適用し続けます。mx 行のないポリシーを読み取らない送信側もあります。</translation>
    </message>
    <message>
        <source>By now the last copy of a policy that asks for anything has run out.</source>
        <translation>この時点で、何かを要求するポリシーの最後のコピーは期限切れになっています。</translation>
    </message>
    <message>
        <source>Has to be there</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>At least {time} after the step before.</source>
        <translation>前の手順から {time}以上後に行います。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>not before {time}</source>
        <translation>{time} 以降</translation>
    </message>
    <message>
        <source>setting MTA-STS up</source>
        <translation>MTA-STS の導入</translation>
    </message>
    <message>
        <source>going to enforce</source>
        <translation>enforce への移行</translation>
    </message>
    <message>
        <source>changing mail servers or the provider</source>
        <translation>メールサーバーまたはプロバイダーの変更</translation>
    </message>
    <message>
        <source>going back from enforce to testing</source>
        <translation>enforce から testing への復帰</translation>
    </message>
    <message>
        <source>removing MTA-STS</source>
        <translation>MTA-STS の撤去</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>Plan for {domain}: {change}</source>
        <translation>{domain} の計画: {change}</translation>
    </message>
    <message>
        <source>It could not be found out which policy senders find for {domain}. A plan could lose mail, so there is none.</source>
        <translation>送信側が {domain} のどのポリシーを見つけるのか、確認できませんでした。メールを失うおそれがあるため、計画は作成しません。</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known which policies of {domain} senders still remember.</source>
        <translation>履歴を読み取れなかったため、送信側が {domain} のどのポリシーをまだ保持しているのか分かりません。</translation>
    </message>
    <message>
        <source>There is an MTA-STS record for {domain}, but it could not be found out which policy belongs to it: senders accept none at {host}. Mend that first; until then a plan could lose mail.</source>
        <translation>{domain} の MTA-STS レコードはありますが、対応するポリシーを確認できませんでした。送信側は {host} のポリシーを受け入れません。先にこれを修正してください。それまでは、計画によってメールを失うおそれがあります。</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be found out, so a plan could lose mail.</source>
        <translation>{domain} の MX レコードを確認できなかったため、計画によってメールを失うおそれがあります。</translation>
    </message>
    <message>
        <source>Name all mail servers that {domain} will have after the change, also those that stay.</source>
        <translation>そのまま残るものも含め、変更後に {domain} が使用するすべてのメールサーバーを指定してください。</translation>
    </message>
    <message>
        <source>With old and new names the policy file would be larger than 10 KiB, and some senders read no more. Use fewer mx lines, or a wildcard.</source>
        <translation>古い名前と新しい名前を合わせるとポリシーファイルが 10 KiB を超えます。それ以上は読み取らない送信側があります。mx 行を減らすか、ワイルドカードを使用してください。</translation>
    </message>
    <message>
        <source>{domain} has no mail server that a policy could name.</source>
        <translation>{domain} には、ポリシーに記載できるメールサーバーがありません。</translation>
    </message>
    <message>
        <source>No sender enforces a policy of {domain}, so there is nothing to go back from.</source>
        <translation>{domain} のポリシーを適用している送信側はないため、戻す対象がありません。</translation>
    </message>
    <message>
        <source>Each date holds when the step before was done on its date. After a delay, count the wait from when that step was done.</source>
        <translation>各日付は、前の手順をその予定日に行った場合のものです。遅れた場合は、その手順を行った時点から待ち時間を数えてください。</translation>
    </message>
    <message>
        <source>Nothing is known of policies before {date}. If one with a longer max_age than those since then was served, wait until that one has run out too.</source>
        <translation>{date} より前のポリシーについては何も分かりません。それ以降のものより長い max_age のポリシーを提供していた場合は、その期限が切れるまで待ってください。</translation>
    </message>
    <message>
        <source>Nothing was looked at: what is published now was told, not seen.</source>
        <translation>何も調べていません。現在の公開内容は指定されたもので、確認したものではありません。</translation>
    </message>
    <message>
        <source>No policy is published now, so only copies of earlier ones count.</source>
        <translation>現在公開されているポリシーはないため、対象になるのは以前のポリシーのコピーだけです。</translation>
    </message>
    <message>
        <source>The name servers gave no answer for {value}.</source>
        <translation>{value} についてネームサーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The record is still there: {value}</source>
        <translation>レコードがまだあります: {value}</translation>
    </message>
    <message>
        <source>There is no record at {value}.</source>
        <translation>{value} にレコードがありません。</translation>
    </message>
    <message>
        <source>There are several records at {value}.</source>
        <translation>{value} にレコードが複数あります。</translation>
    </message>
    <message>
        <source>Another record is there: {value}</source>
        <translation>別のレコードがあります: {value}</translation>
    </message>
    <message>
        <source>The policy file could not be looked at.</source>
        <translation>ポリシーファイルを調べられませんでした。</translation>
    </message>
    <message>
        <source>{value} has no address.</source>
        <translation>{value} にアドレスがありません。</translation>
    </message>
    <message>
        <source>The policy file could not be read at {value}.</source>
        <translation>{value} でポリシーファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>{value} serves no policy file.</source>
        <translation>{value} はポリシーファイルを提供していません。</translation>
    </message>
    <message>
        <source>{value} serves another policy.</source>
        <translation>{value} は別のポリシーを提供しています。</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate of {value}.</source>
        <translation>送信側は {value} の証明書を受け入れません。</translation>
    </message>
    <message>
        <source>{value} is still an MX.</source>
        <translation>{value} はまだ MX です。</translation>
    </message>
    <message>
        <source>{value} is no MX yet.</source>
        <translation>{value} はまだ MX ではありません。</translation>
    </message>
    <message>
        <source>{value} is still there.</source>
        <translation>{value} はまだあります。</translation>
    </message>
    <message>
        <source>{value} has other records.</source>
        <translation>{value} に別のレコードがあります。</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>履歴を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Done already, and too early: copies of an old policy may still be in use.</source>
        <translation>すでに行われていますが、早すぎます。古いポリシーのコピーがまだ使われている可能性があります。</translation>
    </message>
    <message>
        <source>Publish the records of the policy host {host}.</source>
        <translation>ポリシーホスト {host} のレコードを公開してください。</translation>
    </message>
    <message>
        <source>Nobody looks there before the MTA-STS record exists, so web server and certificate can be checked in peace.</source>
        <translation>MTA-STS レコードができるまでは誰も参照しないため、Web サーバーと証明書を落ち着いて確認できます。</translation>
    </message>
    <message>
        <source>Publish the TLS reporting record.</source>
        <translation>TLS-RPT レコードを公開してください。</translation>
    </message>
    <message>
        <source>When the file is seen from outside, publish the MTA-STS record with its new id.</source>
        <translation>ファイルが外部から見えるようになったら、新しい id の MTA-STS レコードを公開してください。</translation>
    </message>
    <message>
        <source>The other way round senders fetch the old file under the new id, and keep it. The id must never have been used before.</source>
        <translation>順序が逆になると、送信側は新しい id で古いファイルを取得し、そのまま保持します。一度でも使った id は使用できません。</translation>
    </message>
    <message>
        <source>The mail server did not offer STARTTLS.</source>
        <translation>メールサーバーが STARTTLS を提供しませんでした。</translation>
    </message>
    <message>
        <source>TLS is switched off on this server, a machine in front of it takes the offer away, or somebody on the way did.</source>
        <translation>このサーバーで TLS が無効になっているか、手前の機器または経路上の第三者が STARTTLS の提供を取り除いています。</translation>
    </message>
    <message>
        <source>The certificate of the mail server is for other names.</source>
        <translation>メールサーバーの証明書は別の名前を対象としています。</translation>
    </message>
    <message>
        <source>The certificate has to name the MX host as the MX record does.</source>
        <translation>証明書には、MX レコードに記載されたとおりの MX ホスト名が必要です。</translation>
    </message>
    <message>
        <source>The certificate of the mail server had expired.</source>
        <translation>メールサーバーの証明書は期限切れでした。</translation>
    </message>
    <message>
        <source>It was not renewed, or the server was not told to load the new one.</source>
        <translation>更新されていないか、新しい証明書がサーバーに読み込まれていません。</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted.</source>
        <translation>メールサーバーの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>It is self-signed, or the server does not send the intermediate certificate.</source>
        <translation>自己署名証明書であるか、サーバーが中間証明書を送信していません。</translation>
    </message>
    <message>
        <source>Something else of the policy was not met.</source>
        <translation>ポリシーのほかの条件が満たされませんでした。</translation>
    </message>
    <message>
        <source>Mostly the MX host is not in the policy, or the handshake broke off.</source>
        <translation>多くの場合、MX ホストがポリシーに含まれていないか、ハンドシェイクが途中で切れています。</translation>
    </message>
    <message>
        <source>The TLSA records do not fit the certificate.</source>
        <translation>TLSA レコードが証明書と一致しません。</translation>
    </message>
    <message>
        <source>The certificate was renewed with another key, and the TLSA record was not.</source>
        <translation>証明書が別の鍵で更新され、TLSA レコードが更新されていません。</translation>
    </message>
    <message>
        <source>The answers of the DNS did not verify.</source>
        <translation>DNS の応答を検証できませんでした。</translation>
    </message>
    <message>
        <source>Signatures ran out, or the DS record at the parent is an old one.</source>
        <translation>署名の期限が切れているか、親ゾーンの DS レコードが古いものです。</translation>
    </message>
    <message>
        <source>The sender insists on DANE and found no usable TLSA record.</source>
        <translation>送信側は DANE を必須としていますが、使用できる TLSA レコードが見つかりませんでした。</translation>
    </message>
    <message>
        <source>A setting of the sender; MTA-STS is not concerned.</source>
        <translation>送信側の設定によるもので、MTA-STS とは関係ありません。</translation>
    </message>
    <message>
        <source>The policy file could not be fetched.</source>
        <translation>ポリシーファイルを取得できませんでした。</translation>
    </message>
    <message>
        <source>The policy host did not answer, redirected, or kept the sender out.</source>
        <translation>ポリシーホストが応答しなかったか、リダイレクトしたか、送信側を拒否しました。</translation>
    </message>
    <message>
        <source>The policy file was fetched, but is no valid policy.</source>
        <translation>ポリシーファイルは取得できましたが、有効なポリシーではありません。</translation>
    </message>
    <message>
        <source>A mistake in the file, or another page in its place.</source>
        <translation>ファイルに誤りがあるか、代わりに別のページが返されています。</translation>
    </message>
    <message>
        <source>The certificate of the policy host was refused.</source>
        <translation>ポリシーホストの証明書が拒否されました。</translation>
    </message>
    <message>
        <source>It has expired, is for other names, or is sent without the intermediate certificate.</source>
        <translation>期限切れであるか、別の名前を対象としているか、中間証明書なしで送信されています。</translation>
    </message>
    <message>
        <source>The sender has a name of its own for what failed.</source>
        <translation>送信側は、失敗の内容に独自の名前を使っています。</translation>
    </message>
    <message>
        <source>Look at all checks of this mail server.</source>
        <translation>このメールサーバーのすべてのチェックを確認してください。</translation>
    </message>
    <message>
        <source>{count} more of the same kind are not listed.</source>
        <translation>同じ種類のものがほかに {count} 件ありますが、表示していません。</translation>
    </message>
    <message>
        <source>no answer came that can be read</source>
        <translation>読み取れる応答が届きませんでした</translation>
    </message>
    <message>
        <source>the answer did not arrive whole</source>
        <translation>応答が最後まで届きませんでした</translation>
    </message>
    <message>
        <source>none of its addresses lets this computer in</source>
        <translation>どのアドレスもこのコンピューターの接続を受け入れません</translation>
    </message>
    <message>
        <source>this computer has no route to the address</source>
        <translation>このコンピューターからそのアドレスへの経路がありません</translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation>検査は取り消されました</translation>
    </message>
    <message>
        <source>the address is not public, so nothing was sent to it</source>
        <translation>アドレスがグローバルではないため、何も送りませんでした</translation>
    </message>
    <message>
        <source>it was not to be looked at</source>
        <translation>検査の対象から外されています</translation>
    </message>
    <message>
        <source>there is more than one run looks at</source>
        <translation>1 回の検査で見る量を超えています</translation>
    </message>
    <message>
        <source>something failed on this computer</source>
        <translation>このコンピューターで何かが失敗しました</translation>
    </message>
    <message>
        <source>a certificate is out of date</source>
        <translation>証明書が有効期間外です</translation>
    </message>
    <message>
        <source>By now the old records have left all caches. Until then the old server has to go on serving the file, with a certificate that is valid.</source>
        <translation>この時点で、古いレコードはすべてのキャッシュから消えています。それまでは、古いサーバーが有効な証明書でファイルの配信を続ける必要があります。</translation>
    </message>
    <message>
        <source>moving the policy host to another server</source>
        <translation>ポリシーホストの別のサーバーへの移行</translation>
    </message>
    <message>
        <source>It could not be found out for certain what {host} points to now, so it cannot be told when it has moved.</source>
        <translation>{host} が現在どこを指しているかを確実に確認できなかったため、移行がいつ済んだかを判断できません。</translation>
    </message>
    <message>
        <source>Senders find no policy of {domain}, so there is nothing to move. Set MTA-STS up on the new server.</source>
        <translation>送信側から {domain} のポリシーが見つからないため、移行するものがありません。新しいサーバーで MTA-STS を設定してください。</translation>
    </message>
    <message>
        <source>Name the new web server of {host} first: its addresses, or the name of a provider.</source>
        <translation>まず {host} の新しい Web サーバーを指定してください。アドレス、またはプロバイダーの名前です。</translation>
    </message>
    <message>
        <source>Only the new server itself can show it before DNS points to it.</source>
        <translation>DNS を切り替えるまでは、新しいサーバー自体でしか確認できません。</translation>
    </message>
    <message>
        <source>Serve the policy file, unchanged, on the new web server too, with a certificate for {host}.</source>
        <translation>新しい Web サーバーでも、ポリシーファイルを変更せずに、{host} の証明書を使って配信してください。</translation>
    </message>
    <message>
        <source>Nobody is sent there yet, so it can be checked in peace: “Check this server before DNS points to it”, or check --policy-server. The old server goes on serving the file.</source>
        <translation>まだ誰もそこへ誘導されないため、落ち着いて確認できます。「DNS を切り替える前にこのサーバーをチェック」または check --policy-server を使ってください。古いサーバーはファイルの配信を続けます。</translation>
    </message>
    <message>
        <source>Point {host} to the new web server.</source>
        <translation>{host} を新しい Web サーバーに向けてください。</translation>
    </message>
    <message>
        <source>The policy and its id stay as they are, so no sender notices. Change nothing else at the same time.</source>
        <translation>ポリシーと id はそのままなので、送信側には影響しません。同時にほかのものを変更しないでください。</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known when {host} moved.</source>
        <translation>履歴を読み取れなかったため、{host} がいつ移行したか分かりません。</translation>
    </message>
    <message>
        <source>{host} points there already. To plan a move, name the new web server first. If it has just moved, keep the old one running until caches have forgotten the old records: for a day at least.</source>
        <translation>{host} はすでにそこを指しています。移行を計画するには、まず新しい Web サーバーを指定してください。移行した直後であれば、キャッシュから古いレコードが消えるまで、少なくとも 1 日は古いサーバーを動かし続けてください。</translation>
    </message>
    <message>
        <source>The address of {value} was given by hand, so its records were not looked at.</source>
        <translation>{value} のアドレスは手動で指定されたため、そのレコードは調べていません。</translation>
    </message>
    <message>
        <source>Senders could not be seen to get a policy from {host} now. If it has just moved, mend the new web server, or point {host} back to the old one; then a move can be planned.</source>
        <translation>送信側が現在 {host} からポリシーを取得できることを確認できませんでした。移行した直後であれば、新しい Web サーバーを直すか、{host} を古いサーバーに戻してください。その後、移行を計画できます。</translation>
    </message>
    <message>
        <source>Check {domain} again. Then a web server that {host} does not lead to need not serve the policy any more.</source>
        <translation>{domain} をもう一度チェックしてください。その後、{host} が指していない Web サーバーは、ポリシーを配信する必要がなくなります。</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more, unless the new records lead to it too: {old}</source>
        <translation>{domain} をもう一度チェックしてください。その後、新しいレコードも同じサーバーを指していない限り、古い Web サーバーはポリシーを配信する必要がなくなります: {old}</translation>
    </message>
    <message>
        <source>Check {domain} again. Then the old web server need not serve the policy any more: {old}</source>
        <translation>{domain} をもう一度チェックしてください。その後、古い Web サーバーはポリシーを配信する必要がなくなります: {old}</translation>
    </message>
    <message>
        <source>How long caches keep the records of the policy host was not seen before today, so a day is reckoned with at least. If their TTL was longer within the last week, wait for that.</source>
        <translation>キャッシュがポリシーホストのレコードを保持する時間は今日より前には確認していないため、少なくとも 1 日と見なします。過去 1 週間に TTL がそれより長かった場合は、その時間だけ待ってください。</translation>
    </message>
    <message>
        <source>MX {mx} is not covered by the policy, and no mx line can name it.</source>
        <translation>MX {mx} がポリシーに含まれておらず、mx 行に記載することもできません。</translation>
    </message>
    <message>
        <source>An mx line can not name it, and a CA will not certify it; only wildcards fit.</source>
        <translation>mx 行に記載できず、認証局も証明書を発行しません。一致するのはワイルドカードだけです。</translation>
    </message>
    <message>
        <source>the address of this name server could not be found out</source>
        <translation>このネームサーバーのアドレスがわかりませんでした</translation>
    </message>
    <message>
        <source>The name server {ns} has no address.</source>
        <translation>ネームサーバー {ns} にはアドレスがありません。</translation>
    </message>
    <message>
        <source>Hardly anybody can ask it; when the other name servers fail as well, nobody finds the record.</source>
        <translation>ほとんど誰もこのサーバーに問い合わせできません。ほかのネームサーバーも停止すると、誰もレコードを見つけられません。</translation>
    </message>
    <message>
        <source>Give {ns} an address, or take it out of the NS records.</source>
        <translation>{ns} にアドレスを設定するか、NS レコードから外してください。</translation>
    </message>
    <message>
        <source>{sub} has no MX record that names a mail server, or has an MTA-STS record of its own; its policy file was not looked at.</source>
        <translation>{sub} にはメールサーバーを示す MX レコードがないか、独自の MTA-STS レコードがあります。そのポリシーファイルは確認していません。</translation>
    </message>
    <message>
        <source>The answer of the web server can not be read to its end: {error}.</source>
        <translation>Web サーバーの応答を最後まで読み取れません: {error}。</translation>
    </message>
    <message>
        <source>Check the web server, any proxy in front of it, and their logs.</source>
        <translation>Web サーバー、その手前のプロキシ、およびそれらのログを確認してください。</translation>
    </message>
    <message>
        <source>The header lines can be read in one way alone.</source>
        <translation>ヘッダー行の解釈は一通りに定まります。</translation>
    </message>
    <message>
        <source>Header lines are malformed: {headers}.</source>
        <translation>書式が不正なヘッダー行があります: {headers}。</translation>
    </message>
    <message>
        <source>Some programs pass over such a line, others refuse the whole answer.</source>
        <translation>このような行を読み飛ばすプログラムもあれば、応答全体を拒否するプログラムもあります。</translation>
    </message>
    <message>
        <source>Put the colon right behind the name of the header, and no control characters into its value.</source>
        <translation>コロンはヘッダー名の直後に置き、値に制御文字を入れないでください。</translation>
    </message>
    <message>
        <source>There are Content-Type headers that differ: {headers}.</source>
        <translation>値の異なる Content-Type ヘッダーがあります: {headers}。</translation>
    </message>
    <message>
        <source>Which of them counts depends on the program.</source>
        <translation>どれが有効になるかはプログラムによって異なります。</translation>
    </message>
    <message>
        <source>Let one place alone set Content-Type: the web server, the program behind it or the proxy in front of it.</source>
        <translation>Content-Type は、Web サーバー、その背後のプログラム、手前のプロキシのうち 1 か所だけで設定してください。</translation>
    </message>
    <message>
        <source>the saved run does not hold them</source>
        <translation>保存された実行結果に含まれていません</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>{mx} answers EHLO with {reply}, not with 250.</source>
        <translation>{mx} は EHLO に 250 ではなく {reply} を返します。</translation>
    </message>
    <message>
        <source>Senders then know of no STARTTLS, and must not deliver to it in enforce mode.</source>
        <translation>送信側は STARTTLS の有無を知ることができず、enforce モードではこのホストに配送してはなりません。</translation>
    </message>
    <message>
        <source>Check what listens on port 25 of {mx}: behind a greeting of two replies, for example, each reply comes one command too late.</source>
        <translation>{mx} のポート 25 で何が待ち受けているか確認してください。たとえば最初の挨拶が 2 つの応答に分かれていると、以後の応答はすべてコマンド 1 つ分ずつ遅れます。</translation>
    </message>
    <message>
        <source>{name} appears {count} times, with different values.</source>
        <translation>{name} が {count} 回、異なる値で現れます。</translation>
    </message>
    <message>
        <source>The first should count; most senders take the last, so that they go by another policy than the rest, and KumoMTA rejects the file.</source>
        <translation>本来は最初のものが有効ですが、多くの送信側は最後のものを採用するため他とは異なるポリシーに従い、KumoMTA はファイルを拒否します。</translation>
    </message>
    <message>
        <source>{place} stands more than once in the same object.</source>
        <translation>{place} が同じオブジェクトの中に複数あります。</translation>
    </message>
    <message>
        <source>Readers differ in which of the values they take, so the report says two things.</source>
        <translation>どの値を採るかは読み取り側により異なるため、レポートは二通りに読めます。</translation>
    </message>
    <message>
        <source>The DNS names a mail server for {address}.</source>
        <translation>DNS に {address} のメールサーバーがあります。</translation>
    </message>
    <message>
        <source>its host is an IP address, and only host names are looked at</source>
        <translation>ホストが IP アドレスです。調べるのはホスト名だけです</translation>
    </message>
    <message>
        <source>the address can not be taken apart</source>
        <translation>アドレスを解釈できません</translation>
    </message>
    <message>
        <source>Mail server for the report mailbox</source>
        <translation>レポート用メールボックスのメールサーバー</translation>
    </message>
    <message>
        <source>the answer is not HTTP/1.x</source>
        <translation>応答が HTTP/1.x ではありません</translation>
    </message>
    <message>
        <source>the answer has more header lines than clients read</source>
        <translation>応答のヘッダー行が、クライアントの読み取る量を超えています</translation>
    </message>
    <message>
        <source>the answer has a malformed header line</source>
        <translation>応答に書式が不正なヘッダー行があります</translation>
    </message>
    <message>
        <source>the answer has a Content-Length that is no number</source>
        <translation>応答の Content-Length が数値ではありません</translation>
    </message>
    <message>
        <source>the answer has several Content-Length headers that differ</source>
        <translation>応答に値の異なる Content-Length ヘッダーが複数あります</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding other than “chunked”</source>
        <translation>応答の Transfer-Encoding が「chunked」ではありません</translation>
    </message>
    <message>
        <source>the answer has a Transfer-Encoding, which HTTP/1.0 does not know</source>
        <translation>応答に HTTP/1.0 には存在しない Transfer-Encoding があります</translation>
    </message>
    <message>
        <source>the answer has a chunk whose size can not be read</source>
        <translation>応答にサイズを読み取れないチャンクがあります</translation>
    </message>
    <message>
        <source>the answer has a chunk that is longer than its size says</source>
        <translation>応答に、示されたサイズより長いチャンクがあります</translation>
    </message>
    <message>
        <source>“{value}” allows every domain under {other}: anyone with a certificate there could receive your mail. Name your mail servers instead.</source>
        <translation>「{value}」は {other} 配下のすべてのドメインを許可します。そこで証明書を持つ人なら誰でもあなた宛てのメールを受信できてしまいます。代わりにメールサーバーの名前を挙げてください。</translation>
    </message>
    <message>
        <source>The resolver finds no MTA-STS record of {domain}, but a name server of the domain has one. Until all of them say the same, a plan could lose mail, so there is none.</source>
        <translation>リゾルバーは {domain} の MTA-STS レコードを見つけられませんが、ドメインのネームサーバーの 1 つにはあります。すべてが同じ内容を返すまでは、メールを失うおそれがあるため、計画は作成しません。</translation>
    </message>
    <message>
        <source>No earlier look at {domain} is known. If another policy was served before, wait until its max_age has run out too, counted from when it was replaced or taken away.</source>
        <translation>{domain} を以前に確認した記録はありません。以前に別のポリシーを提供していた場合は、それが置き換えられた、または取り除かれた時点から数えて、その max_age が切れるまで待ってください。</translation>
    </message>
    <message>
        <source>No policy can name {value}, because it is not a host name: senders that enforce the policy refuse this mail server. Give it another name first.</source>
        <translation>{value} はホスト名ではないため、どのポリシーにも記載できません。ポリシーを適用する送信側はこのメールサーバーを拒否します。先に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>the chain is too long, or takes too long to verify for its constraints on names or unusual keys</source>
        <translation>チェーンが長すぎるか、名前制約または特殊な鍵のため検証に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: it may be overloaded, or wait for a filter or a name lookup.</source>
        <translation>メールサーバーのログを確認してください。過負荷であるか、フィルターや名前解決を待っている可能性があります。</translation>
    </message>
    <message>
        <source>{mx} ends lines with CR or LF alone.</source>
        <translation>{mx} は行を CR のみ、または LF のみで終えています。</translation>
    </message>
    <message>
        <source>Lines end with both; a strict sender may wait for the end, or break off.</source>
        <translation>行は両方で終わる決まりです。厳格な送信元は行末を待ち続けたり、接続を切ったりすることがあります。</translation>
    </message>
    <message>
        <source>the answer has more chunk extensions or trailers than clients read</source>
        <translation>応答のチャンク拡張またはトレーラーが、クライアントの読み取る量を超えています</translation>
    </message>
    <message>
        <source>it takes too long to try what its TLSA records name</source>
        <translation>TLSA レコードが指すものを試すのに時間がかかりすぎます</translation>
    </message>
    <message>
        <source>it does not answer, or lets nobody in</source>
        <translation>応答しないか、接続を受け入れません</translation>
    </message>
    <message>
        <source>{mx} ({ip}) takes the connection on port 25, but then goes no further: {error}.</source>
        <translation>{mx} ({ip}) はポート 25 で接続を受け付けますが、その先に進みません: {error}。</translation>
    </message>
    <message>
        <source>{mx} ({ip}) sends lines or replies that are too long or do not end: “{reply}”.</source>
        <translation>{mx} ({ip}) が、長すぎる、または終わらない行や応答を送ってきます:「{reply}」。</translation>
    </message>
    <message>
        <source>The certificate of {value} could not be judged.</source>
        <translation>{value} の証明書を判定できませんでした。</translation>
    </message>
    <message>
        <source>Its text shows up where a record of its own is missing: {names}.</source>
        <translation>固有のレコードがない名前に、そのテキストが現れます: {names}。</translation>
    </message>
    <message>
        <source>Publish a record of its own at {names}; the wildcard may stay then.</source>
        <translation>{names} に固有のレコードを公開してください。その場合、ワイルドカードは残してかまいません。</translation>
    </message>
    <message>
        <source>A wildcard answers TXT questions under {domain}, but not for MTA-STS and TLS reporting.</source>
        <translation>{domain} 配下の TXT の問い合わせにワイルドカードが応答しますが、MTA-STS と TLS レポートには影響しません。</translation>
    </message>
    <message>
        <source>Every mail server refuses connections on port 25 from this computer.</source>
        <translation>すべてのメールサーバーが、このコンピューターからポート 25 への接続を拒否します。</translation>
    </message>
    <message>
        <source>They may do so themselves, or a filter before this computer does.</source>
        <translation>サーバー自身によるものか、このコンピューターの手前のフィルターによるものです。</translation>
    </message>
    <message>
        <source>Run the mail server checks from another network to tell the two apart.</source>
        <translation>どちらかを見分けるには、別のネットワークからメールサーバーの確認を実行してください。</translation>
    </message>
    <message>
        <source>Rename the host; a policy has to list the new name first.</source>
        <translation>ホスト名を変更してください。ポリシーには先に新しい名前を記載しておく必要があります。</translation>
    </message>
    <message>
        <source>Remove it if it is not a planned change, then set a new id.</source>
        <translation>予定された変更でなければ削除し、その後新しい id を設定してください。</translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail server; a policy has to list that name first.</source>
        <translation>メールサーバーを指す MX レコードを公開してください。ポリシーには先にその名前を記載しておく必要があります。</translation>
    </message>
    <message>
        <source>Give {mx} its own addresses. To point the MX at {target} instead, let the policy list {target} and its certificate name it first.</source>
        <translation>{mx} 自体にアドレスを設定してください。MX の指す先を {target} にする場合は、先にポリシーに {target} を記載し、証明書にもその名前を含めてください。</translation>
    </message>
    <message>
        <source>Senders may still hold the policy of before, which does not list {mx}.</source>
        <translation>送信側は {mx} を記載していない以前のポリシーをまだ保持している可能性があります。</translation>
    </message>
    <message>
        <source>Until they see the new id they do not deliver there.</source>
        <translation>新しい id を認識するまで、そこには配送しません。</translation>
    </message>
    <message>
        <source>Keep mail servers that the old policy lists until {date}; the next time publish the policy first and the MX record a few days later.</source>
        <translation>{date} までは、古いポリシーに記載されたメールサーバーを残してください。次回は先にポリシーを公開し、MX レコードは数日後に公開してください。</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is run by {a}; who runs the policy file, its addresses do not tell.</source>
        <translation>_mta-sts.{domain} は {a} が運用しています。ポリシーファイルを誰が運用しているかは、アドレスからはわかりません。</translation>
    </message>
    <message>
        <source>Make sure that the id changes with the file.</source>
        <translation>ファイルと一緒に id も変わるようにしてください。</translation>
    </message>
    <message>
        <source>{ip} is reached, but the TLS handshake fails there: {error}.</source>
        <translation>{ip} には接続できますが、TLS ハンドシェイクに失敗します: {error}。</translation>
    </message>
    <message>
        <source>Senders that reach this address often try no other one, and find no policy then.</source>
        <translation>このアドレスに到達した送信側は、多くの場合ほかのアドレスを試さず、ポリシーを見つけられません。</translation>
    </message>
    <message>
        <source>Give it the settings of the address that works; often the server block for IPv6 is forgotten.</source>
        <translation>機能しているアドレスと同じ設定にしてください。IPv6 のサーバーブロックが忘れられていることがよくあります。</translation>
    </message>
    <message>
        <source>reports name failures, but none that still stops mail</source>
        <translation>レポートに失敗の記載がありますが、現在もメールを止めているものはありません</translation>
    </message>
    <message>
        <source>Get a certificate that lists {mx}. To name the MX after the certificate instead, let the policy list that name first.</source>
        <translation>{mx} を含む証明書を取得してください。MX の名前を証明書に合わせる場合は、先にポリシーにその名前を記載してください。</translation>
    </message>
    <message>
        <source>The TLS session with {mx} stands, but EHLO through it fails: {error}.</source>
        <translation>{mx} との TLS セッションは確立しますが、その中の EHLO が失敗します: {error}。</translation>
    </message>
    <message>
        <source>Look for this connection in the log of the mail server.</source>
        <translation>メールサーバーのログでこの接続を確認してください。</translation>
    </message>
    <message>
        <source>{mx} replies before it is asked, and so its replies run into the handshake: {error}.</source>
        <translation>{mx} は要求される前に応答するため、その応答がハンドシェイクに混ざります: {error}。</translation>
    </message>
    <message>
        <source>Find out which program answers on port 25; often a filter in front of the mail server.</source>
        <translation>ポート 25 で応答しているプログラムを調べてください。メールサーバーの手前のフィルターであることがよくあります。</translation>
    </message>
    <message>
        <source>List your MX hosts instead, then set a new id: {suggestion}</source>
        <translation>代わりに自身の MX ホストを列挙し、その後新しい id を設定してください: {suggestion}</translation>
    </message>
    <message>
        <source>List the MX hosts one by one, then set a new id: {suggestion}</source>
        <translation>MX ホストを 1 つずつ列挙し、その後新しい id を設定してください: {suggestion}</translation>
    </message>
    <message>
        <source>Use at most 31557600 in line {line}, then set a new id.</source>
        <translation>{line} 行目の値を 31557600 以下にし、その後新しい id を設定してください。</translation>
    </message>
    <message>
        <source>Nothing can be cached, so an attacker only has to hide the policy; chasquid rejects it.</source>
        <translation>何もキャッシュできないため、攻撃者はポリシーを隠すだけで済みます。chasquid は拒否します。</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” or more, then set a new id.</source>
        <translation>「max_age: 86400」以上を指定し、その後新しい id を設定してください。</translation>
    </message>
    <message>
        <source>Use “max_age: 86400” for testing, weeks for enforce, then set a new id.</source>
        <translation>testing では「max_age: 86400」、enforce では数週間を指定し、その後新しい id を設定してください。</translation>
    </message>
    <message>
        <source>Raise it to “max_age: 1209600” or more once stable, then set a new id.</source>
        <translation>運用が安定したら「max_age: 1209600」以上に延ばし、その後新しい id を設定してください。</translation>
    </message>
    <message>
        <source>Use “max_age: 86400”, then set a new id.</source>
        <translation>「max_age: 86400」を使用し、その後新しい id を設定してください。</translation>
    </message>
    <message>
        <source>“{value}” has the character “{other}” in it. An address for reports has only letters, digits and signs of ASCII.</source>
        <translation>「{value}」に文字「{other}」が含まれています。レポート用アドレスに使えるのは ASCII の英字、数字、記号だけです。</translation>
    </message>
    <message>
        <source>A mail in it has longer lists of addresses, or other header fields, than any real one, and was not read.</source>
        <translation>含まれるメールに、実際にはありえない長さのアドレス一覧またはヘッダーがあるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Such mails are made to fill memory, or to make programs fail.</source>
        <translation>このようなメールは、メモリを埋め尽くしたり、プログラムを異常終了させたりするために作られます。</translation>
    </message>
    <message>
        <source>A file in it is packed by another method than deflate, and was not unpacked.</source>
        <translation>含まれるファイルが deflate 以外の方式で圧縮されているため、展開しませんでした。</translation>
    </message>
    <message>
        <source>No sender is known to pack reports so; it was not read further.</source>
        <translation>この方式でレポートを圧縮する送信側は知られていません。以降は読み取りませんでした。</translation>
    </message>
    <message>
        <source>Unpack it by hand, if you trust where it comes from.</source>
        <translation>出所を信頼できる場合は、手動で展開してください。</translation>
    </message>
    <message>
        <source>A mail in it ends without the line that closes its parts.</source>
        <translation>含まれるメールが、パートを閉じる行のないまま終わっています。</translation>
    </message>
    <message>
        <source>Some senders leave out that line; but a mail that was cut off looks the same, and more may have been in it.</source>
        <translation>この行を省く送信側もありますが、途中で切れたメールも同じように見え、続きがあった可能性があります。</translation>
    </message>
    <message>
        <source>Where the mail came from, see whether it is longer there.</source>
        <translation>メールの取得元で、そちらのほうが長くないか確認してください。</translation>
    </message>
    <message>
        <source>A wildcard answers only for names that do not exist.</source>
        <translation>ワイルドカードは存在しない名前に対してのみ応答します。</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Enter the part behind the @ of your mail addresses, for example example.com.</source>
        <translation>メールアドレスの @ より後ろの部分を入力してください (例: example.com)。</translation>
    </message>
    <message>
        <source>Enter one domain, without spaces, commas or paths.</source>
        <translation>ドメインを 1 つだけ、空白、コンマ、パスを含めずに入力してください。</translation>
    </message>
    <message>
        <source>A mail domain has at least two parts, for example example.com.</source>
        <translation>メールドメインは 2 つ以上の部分からなります (例: example.com)。</translation>
    </message>
    <message>
        <source>Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.</source>
        <translation>ドメインの各部分は 1 ～ 63 文字の英数字またはハイフンで、先頭と末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters, and each part at most 63.</source>
        <translation>ドメイン名は最大 253 文字、各部分は最大 63 文字です。</translation>
    </message>
    <message>
        <source>This is an address. Enter the name of the domain instead.</source>
        <translation>これはアドレスです。ドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>The last part of a domain cannot be a number.</source>
        <translation>ドメインの最後の部分を数字だけにすることはできません。</translation>
    </message>
</context>
<context>
    <name>DomainLinesWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>%1 を読めません: ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1 行目「%2」: %3</translation>
    </message>
    <message>
        <source>1 domain added.</source>
        <translation>1 件のドメインを追加しました。</translation>
    </message>
    <message>
        <source>%1 domains added.</source>
        <translation>%1 件のドメインを追加しました。</translation>
    </message>
    <message>
        <source>Listed already, or named twice: %1.</source>
        <translation>すでに一覧にあるか、二度書かれたもの: %1 件。</translation>
    </message>
    <message>
        <source>More lines that are no domain: %1.</source>
        <translation>ドメインでない行がほかに %1 行あります。</translation>
    </message>
    <message>
        <source>The list is full: it holds %1 domains. The command line takes lists of any length.</source>
        <translation>一覧がいっぱいです。%1 件まで入ります。コマンドラインなら長さに制限はありません。</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>ドメインが含まれていません。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file holds several reports; evidence is read from a file with one.</source>
        <translation>ファイルに複数のレポートがあります。エビデンスは、レポートが 1 つのファイルから読み取ります。</translation>
    </message>
    <message>
        <source>The file holds no evidence of a Postseal run.</source>
        <translation>ファイルに Postseal の実行エビデンスがありません。</translation>
    </message>
    <message>
        <source>The evidence is of the kind “{value}”, which this version does not read.</source>
        <translation>エビデンスの種類「{value}」は、このバージョンでは読み取れません。</translation>
    </message>
    <message>
        <source>The file is not readable as JSON from byte {value} on.</source>
        <translation>ファイルのバイト {value} 以降を JSON として読み取れません。</translation>
    </message>
    <message>
        <source>The evidence is damaged: “{value}” is missing or unusable.</source>
        <translation>エビデンスが破損しています。「{value}」がないか、使用できません。</translation>
    </message>
    <message>
        <source>The file is larger than the {value} MiB that are read as evidence.</source>
        <translation>ファイルが、エビデンスとして読み取れる上限の {value} MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The policy host. Let {host} point to a web server that has a
certificate for that name: nothing can be fetched before that.</source>
        <translation>ポリシーホスト。{host} が、その名前の証明書を備えた Web サーバーを
指すようにしてください。それまでは何も取得できません。</translation>
    </message>
    <message>
        <source>The policy file. Serve {policy}
as {url}
over HTTPS, as text/plain, byte for byte, without a redirect.</source>
        <translation>ポリシーファイル。{policy} を
{url} として、
HTTPS と text/plain で、1 バイトも変えず、リダイレクトなしで提供してください。</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain}, so that no report about failed
deliveries is missed.</source>
        <translation>_smtp._tls.{domain} の TXT レコード。配送の失敗についてのレポートを
取りこぼさないよう、先に公開します。</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain}, once the file can be fetched from
outside: it sends all senders there. Whenever the file changes later, change the
id in this record too, after the file.</source>
        <translation>_mta-sts.{domain} の TXT レコード。外部からファイルを取得できるように
なってから公開します。これにより、すべての送信側がファイルを参照します。
以後ファイルを変更するたびに、その後でこのレコードの id も変更してください。</translation>
    </message>
    <message>
        <source>MTA-STS and TLS reporting of {domain}</source>
        <translation>{domain} の MTA-STS と TLS レポート</translation>
    </message>
    <message>
        <source>Publish in this order:</source>
        <translation>次の順序で公開してください:</translation>
    </message>
    <message>
        <source>The records, in the form that your DNS server or host takes (one of these is enough):</source>
        <translation>DNS サーバーまたは DNS 事業者に合わせた形式のレコード (いずれか 1 つで十分です):</translation>
    </message>
    <message>
        <source>Left out, because these forms cannot carry the records unchanged:</source>
        <translation>レコードをそのまま表現できないため、省いた形式:</translation>
    </message>
    <message>
        <source>The web server for the policy file (one of these is enough):</source>
        <translation>ポリシーファイル用の Web サーバー (いずれか 1 つで十分です):</translation>
    </message>
    <message>
        <source>Then look at it from outside:</source>
        <translation>その後、外部から確認してください:</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot and others)</source>
        <translation>ゾーンファイル (BIND、NSD、Knot など)</translation>
    </message>
    <message>
        <source>Zone file with relative names</source>
        <translation>相対名のゾーンファイル</translation>
    </message>
    <message>
        <source>nsupdate (dynamic update)</source>
        <translation>nsupdate (動的更新)</translation>
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
        <translation>tinydns (data ファイル)</translation>
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
        <translation>Amazon Route 53 (変更バッチ)</translation>
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
        <translation>Cloudflare (ゾーンのインポート)</translation>
    </message>
    <message>
        <source>Cloudflare (API, batch)</source>
        <translation>Cloudflare (API、バッチ)</translation>
    </message>
    <message>
        <source>Terraform for Cloudflare</source>
        <translation>Terraform (Cloudflare)</translation>
    </message>
    <message>
        <source>Terraform for Amazon Route 53</source>
        <translation>Terraform (Amazon Route 53)</translation>
    </message>
    <message>
        <source>Terraform for Google Cloud DNS</source>
        <translation>Terraform (Google Cloud DNS)</translation>
    </message>
    <message>
        <source>Terraform for Azure DNS</source>
        <translation>Terraform (Azure DNS)</translation>
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
        <translation>Web フォーム入力用の表</translation>
    </message>
    <message>
        <source>Two server blocks: port 80 for the certificate, port 443 for the file.</source>
        <translation>server ブロックは 2 つです。ポート 80 は証明書用、ポート 443 はファイル用です。</translation>
    </message>
    <message>
        <source>A site with one virtual host for each port; mod_ssl has to be on.</source>
        <translation>ポートごとにバーチャルホストを 1 つ持つサイトです。mod_ssl を有効にする必要があります。</translation>
    </message>
    <message>
        <source>Caddy gets and renews the certificate by itself.</source>
        <translation>Caddy は証明書を自動的に取得し、更新します。</translation>
    </message>
    <message>
        <source>A file for conf-enabled; it needs mod_openssl.</source>
        <translation>conf-enabled に置くファイルです。mod_openssl が必要です。</translation>
    </message>
    <message>
        <source>HAProxy answers by itself, without a server behind it. It reads the file when it starts.</source>
        <translation>HAProxy 自身が応答するため、背後のサーバーは不要です。ファイルは起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>Traefik cannot serve a file by itself: a small web server has to stand behind it.</source>
        <translation>Traefik 自身はファイルを配信できません。背後に小さな Web サーバーが必要です。</translation>
    </message>
    <message>
        <source>A site of its own, with this web.config and the file below it.</source>
        <translation>専用のサイトを作り、この web.config と、その下にファイルを置きます。</translation>
    </message>
    <message>
        <source>Cloudflare Worker</source>
        <translation>Cloudflare Worker</translation>
    </message>
    <message>
        <source>The policy stands in the script: deploy it again after each change.</source>
        <translation>ポリシーはスクリプトに含まれています。変更するたびにデプロイし直してください。</translation>
    </message>
    <message>
        <source>Static hosting (GitHub Pages, Netlify and others)</source>
        <translation>静的ホスティング (GitHub Pages、Netlify など)</translation>
    </message>
    <message>
        <source>A folder to publish as it is. Set the policy host as its custom domain, without a redirect to another name.</source>
        <translation>そのまま公開するフォルダーです。ポリシーホストをカスタムドメインに設定し、別の名前にリダイレクトされないようにしてください。</translation>
    </message>
    <message>
        <source>The README.txt in {folder} tells of something else; choose a folder of its own for this.</source>
        <translation>{folder} の README.txt は別の内容です。専用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It takes the place of any record there that begins with {version}: two void
each other.</source>
        <translation>そこにある {version} で始まるレコードと置き換えてください。2 つあると、どちらも
無効になります。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” belongs to another user</source>
        <translation>“%1” は別のユーザーのものです</translation>
    </message>
    <message>
        <source>The draft for %1 is too large to be kept.</source>
        <translation>%1 の下書きは大きすぎて保存できません。</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>設定を %1 に保存できませんでした。</translation>
    </message>
    <message>
        <source>The draft for %1 was changed by another window of the program as well; what that one kept is in %2.</source>
        <translation>%1 の下書きは、プログラムの別のウィンドウでも変更されました。そちらで保存された内容は %2 にあります。</translation>
    </message>
    <message>
        <source>another run is writing there</source>
        <translation>別の実行がそこに書き込んでいます</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>Qt の SQLite ドライバーがインストールされていません</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>%1 の履歴を使用できません: %2。</translation>
    </message>
    <message>
        <source>it was made by a newer version of Postseal</source>
        <translation>新しいバージョンの Postseal で作成されています</translation>
    </message>
    <message>
        <source>It is not readable as JSON.</source>
        <translation>JSON として読み取れません。</translation>
    </message>
    <message>
        <source>It has more values than any real report.</source>
        <translation>値の数が実際のレポートではあり得ないほど多くなっています。</translation>
    </message>
    <message>
        <source>It is no TLS report.</source>
        <translation>TLS レポートではありません。</translation>
    </message>
    <message>
        <source>It has no policies, so it tells of no sessions.</source>
        <translation>ポリシーがないため、セッションについて何も分かりません。</translation>
    </message>
    <message>
        <source>Its numbers of sessions are no whole numbers from 0 up.</source>
        <translation>セッション数が 0 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>It names no policy domain.</source>
        <translation>ポリシードメインが記載されていません。</translation>
    </message>
    <message>
        <source>Its dates cannot be true, so it counts in sums only, and not for being ready.</source>
        <translation>日付が正しいはずがないため、合計にだけ含め、準備の判断には使いません。</translation>
    </message>
    <message>
        <source>%1 of its policies have no usable policy domain, or are too many, and were left out.</source>
        <translation>ポリシーのうち %1 件は、使用できるポリシードメインがないか数が多すぎるため、除外しました。</translation>
    </message>
    <message>
        <source>A report was left out: %1</source>
        <translation>レポートを 1 件除外しました: %1</translation>
    </message>
    <message>
        <source>The rest of it was not read.</source>
        <translation>残りは読み取っていません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>it is the file of another program</source>
        <translation>別のプログラムのファイルです</translation>
    </message>
    <message>
        <source>No more than %1 files are read at a time: what is beyond was left out.</source>
        <translation>一度に読み取るファイルは %1 個までです。それを超える分は除外しました。</translation>
    </message>
    <message>
        <source>Another report of this sender has the same id and says something else: both count.</source>
        <translation>この送信者の別のレポートが同じ ID で異なる内容を伝えています。両方とも数えます。</translation>
    </message>
    <message>
        <source>It is the history itself, not a report.</source>
        <translation>これは履歴そのもので、レポートではありません。</translation>
    </message>
</context>
<context>
    <name>Postseal::AddDomains</name>
    <message>
        <source>Add domains</source>
        <translation>ドメインの追加</translation>
    </message>
    <message>
        <source>&amp;One domain a line. Empty lines and those that begin with # are passed over.</source>
        <translation>1 行に 1 つのドメイン(&amp;O)。空行と # で始まる行は読み飛ばします。</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>リスト (*.txt *.csv *.list);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Postseal::ChainDialog</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>PEM でコピー(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Postseal::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainDetails</name>
    <message>
        <source>&amp;Open in the wizard</source>
        <translation>ウィザードで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation>まだ調べていません。</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>ここからはメールサーバーを試験できませんでした。</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainPage</name>
    <message>
        <source>Enter a name that ends with .%1</source>
        <translation>.%1 で終わる名前を入力してください</translation>
    </message>
    <message>
        <source>Which mail domain is to be protected? Only its own servers are asked.</source>
        <translation>どのメールドメインを保護しますか？ 問い合わせるのは、そのドメインのサーバーだけです。</translation>
    </message>
    <message>
        <source>Subdomain with mail</source>
        <translation>メールを受信するサブドメイン</translation>
    </message>
    <message>
        <source>+ &amp;Add a subdomain</source>
        <translation>+ サブドメインを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mail domain</source>
        <translation>メールドメイン(&amp;M)</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses</source>
        <translation>メールアドレスの @ より後ろの部分</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>チェック(&amp;H)</translation>
    </message>
    <message>
        <source>The part behind the @ of your mail addresses.</source>
        <translation>メールアドレスの @ より後ろの部分です。</translation>
    </message>
    <message>
        <source>&amp;Try it on a practice domain</source>
        <translation>練習用ドメインで試す(&amp;T)</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Subdomains with mail of their own</source>
        <translation>独自にメールを受信するサブドメイン</translation>
    </message>
    <message>
        <source>A policy never covers them. Name those that receive mail, and they are looked at as well.</source>
        <translation>ポリシーはサブドメインには適用されません。メールを受信するものを指定すると、併せて調べます。</translation>
    </message>
    <message>
        <source>Recent domains</source>
        <translation>最近のドメイン</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調査中…</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Nothing at %1 yet</source>
        <translation>%1 にはまだ何もありません</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS レコード</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>ポリシーホスト</translation>
    </message>
    <message>
        <source>%1 has no address yet</source>
        <translation>%1 にはまだアドレスがありません</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>TLS-RPT レコード</translation>
    </message>
    <message>
        <source>%1, last seen: %2</source>
        <translation>%1、前回の結果: %2</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>メールドメイン</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>1 行に 1 つの名前を入力してください。</translation>
    </message>
    <message>
        <source>Looked at as %1</source>
        <translation>%1 として確認します</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>Not known: no usable answer for %1</source>
        <translation>不明: %1 について有効な応答がありません</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsDesk</name>
    <message>
        <source>Taken off the list: %1.</source>
        <translation>一覧から外したもの: %1 件。</translation>
    </message>
    <message>
        <source>Something failed on this computer, most likely because too many files are open; it is tried again.</source>
        <translation>このコンピューターで何かが失敗しました。開いているファイルが多すぎるためと思われます。もう一度試します。</translation>
    </message>
    <message>
        <source>The name server of this computer did not answer. What was seen before stays: %1.</source>
        <translation>このコンピューターのネームサーバーが応答しませんでした。以前に見たものはそのまま残ります: %1 件。</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsModel</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (ほか %2 件)</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 · 1 problem</source>
        <translation>%1 · 問題 1 件</translation>
    </message>
    <message>
        <source>%1 · %2 problems</source>
        <translation>%1 · 問題 %2 件</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
    <message>
        <source>No change seen</source>
        <translation>変化は見られません</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsTable</name>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
</context>
<context>
    <name>Postseal::DomainsWindow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>&amp;Add domains…</source>
        <translation>ドメインを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>選択したものを調べる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>CSV で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No domain is listed yet. Add the domains that you look after: paste them, one a line, or drop a file here. All of them are then looked at together, and the next time you see what changed.</source>
        <translation>まだドメインがありません。管理しているドメインを追加してください。1 行に 1 つずつ貼り付けるか、ファイルをここにドロップします。すべてをまとめて調べ、次回からは何が変わったかを示します。</translation>
    </message>
    <message>
        <source>Domains — Postseal</source>
        <translation>ドメイン — Postseal</translation>
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
        <translation>ドメインを検索</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>すべて調べる(&amp;C)</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 件のドメイン</translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation>%1 件のドメイン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take %1 domains off the list? What was seen of them is forgotten.</source>
        <translation>%1 件のドメインを一覧から外しますか。これまでに見た内容は失われます。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変化 %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2 · %3 a second · %4 left</source>
        <translation>%2のうち %1 を確認 · 毎秒 %3 · 残り %4</translation>
    </message>
    <message>
        <source>Stopped: looked at %1 of %2.</source>
        <translation>停止しました: %2のうち %1 を確認。</translation>
    </message>
    <message>
        <source>Looked at %1 in %2.</source>
        <translation>%1を %2 で確認しました。</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>並べ替え(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Postseal::DraftReading</name>
    <message>
        <source>How senders read this</source>
        <translation>送信側の解釈</translation>
    </message>
    <message>
        <source>Well formed: senders can use it.</source>
        <translation>書式は正しく、送信側が使用できます。</translation>
    </message>
</context>
<context>
    <name>Postseal::FailureRow</name>
    <message>
        <source>1 session</source>
        <translation>1 件のセッション</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 件のセッション</translation>
    </message>
    <message>
        <source>Check that now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>no mail server named</source>
        <translation>メールサーバーの記載なし</translation>
    </message>
    <message>
        <source>Check that now: %1, %2</source>
        <translation>今すぐ確認: %1、%2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調査中…</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>調べられませんでした。</translation>
    </message>
    <message>
        <source>Still fails (%1). %2</source>
        <translation>まだ失敗します (%1)。%2</translation>
    </message>
    <message>
        <source>Works now (%1). %2</source>
        <translation>現在は機能しています (%1)。%2</translation>
    </message>
    <message>
        <source>Could not be found out from here (%1).</source>
        <translation>ここからは確認できませんでした (%1)。</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingRow</name>
    <message>
        <source>Opened</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Press Enter for why it matters and what to do</source>
        <translation>Enter キーで、重要な理由と対処方法を表示</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Go to its step</source>
        <translation>該当するステップへ</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>証明書を表示</translation>
    </message>
</context>
<context>
    <name>Postseal::FindingsSection</name>
    <message>
        <source>1 check passed</source>
        <translation>1 件のチェックに合格</translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation>%1 件のチェックに合格</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 件をスキップ</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 件をスキップ</translation>
    </message>
    <message>
        <source>Hide what passed or was skipped</source>
        <translation>合格とスキップを隠す</translation>
    </message>
    <message>
        <source>%1. Show</source>
        <translation>%1。表示する</translation>
    </message>
    <message>
        <source>%1, %2. Show</source>
        <translation>%1、%2。表示する</translation>
    </message>
</context>
<context>
    <name>Postseal::HelpWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Help — Postseal</source>
        <translation>ヘルプ — Postseal</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Opens your mail program: %1</source>
        <translation>メールソフトを開きます: %1</translation>
    </message>
    <message>
        <source>Opens your browser: %1</source>
        <translation>ブラウザーを開きます: %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>「%1」はガイドにありません。</translation>
    </message>
</context>
<context>
    <name>Postseal::LinesEditor</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>Postseal::LookPreparation</name>
    <message>
        <source>The file of further trust anchors, %1, holds no certificate that can be read.</source>
        <translation>追加のトラストアンカーのファイル %1 に、読み取れる証明書がありません。</translation>
    </message>
</context>
<context>
    <name>Postseal::MailServersPage</name>
    <message>
        <source>no certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>読み取れない証明書</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>certificate for %1, %2</source>
        <translation>証明書: %1 (%2)</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>ホスト名なし</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>残り 1 日</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>残り %1 日</translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation>調べられませんでした: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調査中…</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未調査</translation>
    </message>
    <message>
        <source>No mail server answered at port 25.</source>
        <translation>ポート 25 で応答したメールサーバーがありません。</translation>
    </message>
    <message>
        <source>STARTTLS, %1, %2</source>
        <translation>STARTTLS、%1、%2</translation>
    </message>
    <message>
        <source>STARTTLS is not offered.</source>
        <translation>STARTTLS が提供されていません。</translation>
    </message>
    <message>
        <source>STARTTLS is offered, but no TLS session came about.</source>
        <translation>STARTTLS は提供されていますが、TLS セッションが成立しませんでした。</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>would be used</source>
        <translation>使用される</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What every address of your mail servers shows, and what a sender that enforces the policy would do.</source>
        <translation>メールサーバーの各アドレスの状態と、ポリシーを適用する送信側の動作です。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>No address seen</source>
        <translation>アドレスが見つかりません</translation>
    </message>
    <message>
        <source>Not looked at: switched off in the settings</source>
        <translation>未調査: 設定で無効になっています</translation>
    </message>
    <message>
        <source>No mail server was found.</source>
        <translation>メールサーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The mail servers are being looked up.</source>
        <translation>メールサーバーを検索しています。</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>最初のページでドメインを入力してください。</translation>
    </message>
    <message>
        <source>EHLO is answered with: %1</source>
        <translation>EHLO への応答: %1</translation>
    </message>
    <message>
        <source>It did not let this computer in, or went no further.</source>
        <translation>このコンピューターを受け入れなかったか、その先に進みませんでした。</translation>
    </message>
</context>
<context>
    <name>Postseal::NextPage</name>
    <message>
        <source>When enforce is safe, and how to change things later without losing mail.</source>
        <translation>安全に enforce にできる時期と、メールを失わずに変更する手順です。</translation>
    </message>
    <message>
        <source>The &amp;plan for</source>
        <translation>計画の対象(&amp;P)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>How “ready” is decided</source>
        <translation>「準備完了」の判断基準</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調査中…</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>enforce の準備完了</translation>
    </message>
    <message>
        <source>Not yet ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>enforce で運用中</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Save as re&amp;minders…</source>
        <translation>リマインダーとして保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Is a mail server already.</source>
        <translation>すでにメールサーバーです。</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>新規です。</translation>
    </message>
    <message>
        <source>Not enough is known yet</source>
        <translation>判断材料がまだ不足</translation>
    </message>
    <message>
        <source>Mail server after the change</source>
        <translation>変更後のメールサーバー</translation>
    </message>
    <message>
        <source>+ &amp;Add a mail server</source>
        <translation>+ メールサーバーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>All mail servers after the change, also those that stay</source>
        <translation>そのまま残るものも含む、変更後のすべてのメールサーバー</translation>
    </message>
    <message>
        <source>All of this is asked for. What is not known never counts as good.</source>
        <translation>これらすべてが必要です。不明なものを良好と見なすことはありません。</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown ファイル (*.md)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Markdown として保存(&amp;W)…</translation>
    </message>
    <message>
        <source>The web server is chosen on the page %1.</source>
        <translation>Web サーバーは「%1」のページで選びます。</translation>
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
        <translation>削除: %1  %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Press Enter for why, and what to publish</source>
        <translation>Enter キーで、理由と公開する内容を表示</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>%1 まで待ってください。</translation>
    </message>
    <message>
        <source>That is at least %1 after the step before.</source>
        <translation>これは前の手順から %1以上後です。</translation>
    </message>
    <message>
        <source>today, not before %1</source>
        <translation>今日の %1 以降</translation>
    </message>
    <message>
        <source>Wait until %1 today.</source>
        <translation>今日の %1 まで待ってください。</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyHostPage</name>
    <message>
        <source>The web server that hands out the policy file.</source>
        <translation>ポリシーファイルを配信する Web サーバーです。</translation>
    </message>
    <message>
        <source>My own &amp;web server</source>
        <translation>自前の Web サーバー(&amp;W)</translation>
    </message>
    <message>
        <source>A and AAAA records with its addresses. You keep the certificate.</source>
        <translation>サーバーのアドレスを A と AAAA レコードに設定します。証明書は自分で管理します。</translation>
    </message>
    <message>
        <source>Hosted &amp;elsewhere</source>
        <translation>外部でホスト(&amp;E)</translation>
    </message>
    <message>
        <source>A CNAME to a provider&apos;s name. The provider keeps the certificate.</source>
        <translation>プロバイダーの名前を CNAME に設定します。証明書はプロバイダーが管理します。</translation>
    </message>
    <message>
        <source>The file has to be found at</source>
        <translation>ファイルの公開場所</translation>
    </message>
    <message>
        <source>Configuration &amp;for</source>
        <translation>設定の対象(&amp;F)</translation>
    </message>
    <message>
        <source>Na&amp;me at the provider</source>
        <translation>プロバイダーでの名前(&amp;M)</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>運用場所</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Checks of what is published now</source>
        <translation>現在公開されている内容のチェック</translation>
    </message>
    <message>
        <source>&amp;Save the files…</source>
        <translation>ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>これはホスト名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>「%1」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>Enter the name that the provider gave you.</source>
        <translation>プロバイダーから指定された名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of your web server.</source>
        <translation>Web サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The web server of the practice network has the addresses %1; its name is web.%2.</source>
        <translation>練習用ネットワークの Web サーバーのアドレスは %1、名前は web.%2 です。</translation>
    </message>
    <message>
        <source>They appear when you have said where the file is served.</source>
        <translation>ファイルの配信場所を指定すると表示されます。</translation>
    </message>
    <message>
        <source>&amp;Addresses, IPv4 and IPv6</source>
        <translation>アドレス (IPv4 と IPv6)(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Postseal::PolicyPage</name>
    <message>
        <source>Leave out the final dot.</source>
        <translation>末尾のドットを省いてください。</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first label: *.example.com</source>
        <translation>アスタリスクは、最初のラベル全体としてのみ使用できます: *.example.com</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>名前は 1 行に 1 つです。</translation>
    </message>
    <message>
        <source>A name is needed here, not an address.</source>
        <translation>アドレスではなく、名前が必要です。</translation>
    </message>
    <message>
        <source>Write the name in its ASCII form (xn--…).</source>
        <translation>名前を ASCII 形式 (xn--…) で書いてください。</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>これはホスト名ではありません。</translation>
    </message>
    <message>
        <source>The MX records are not known yet.</source>
        <translation>MX レコードはまだ分かっていません。</translation>
    </message>
    <message>
        <source>Covers none of your mail servers.</source>
        <translation>どのメールサーバーにも一致しません。</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>%1 に一致</translation>
    </message>
    <message>
        <source>The file that tells senders which of your mail servers are genuine, and what to do when TLS fails.</source>
        <translation>どのメールサーバーが正規のものか、TLS が失敗したときにどうするかを、送信側に伝えるファイルです。</translation>
    </message>
    <message>
        <source>Checks of what is served now</source>
        <translation>現在配信されている内容のチェック</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>&amp;Testing</source>
        <translation>testing (テスト)(&amp;T)</translation>
    </message>
    <message>
        <source>Mail is delivered as before; senders report what would fail. Start here.</source>
        <translation>メールはこれまでどおり配送され、送信側は失敗するはずの配送を報告します。ここから始めてください。</translation>
    </message>
    <message>
        <source>&amp;Enforce</source>
        <translation>enforce (適用)(&amp;E)</translation>
    </message>
    <message>
        <source>Senders refuse servers that fail.</source>
        <translation>送信側は、条件を満たさないサーバーを拒否します。</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>none (無効)(&amp;O)</translation>
    </message>
    <message>
        <source>Switched off. Used to leave MTA-STS in good order.</source>
        <translation>無効の状態です。MTA-STS を正しい手順で撤去するときに使用します。</translation>
    </message>
    <message>
        <source>Mail servers that are genuine</source>
        <translation>正規のメールサーバー</translation>
    </message>
    <message>
        <source>Name or pattern of a mail server</source>
        <translation>メールサーバーの名前またはパターン</translation>
    </message>
    <message>
        <source>+ &amp;Add a name or pattern</source>
        <translation>+ 名前またはパターンを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fill from the MX records</source>
        <translation>MX レコードから入力(&amp;F)</translation>
    </message>
    <message>
        <source>Senders may remember it for</source>
        <translation>送信側が保持できる期間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 週間</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds that senders may remember the policy</source>
        <translation>送信側がポリシーを保持できる秒数</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Name at least one mail server: senders do not take a policy without one.</source>
        <translation>メールサーバーを 1 台以上指定してください。送信側は、メールサーバーのないポリシーを受け入れません。</translation>
    </message>
    <message>
        <source>Not covered: senders that enforce would not deliver to it.</source>
        <translation>ポリシーに含まれていません。ポリシーを適用する送信側は配送しません。</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>Choose it when testing has brought no failures for two weeks.</source>
        <translation>testing で 2 週間失敗がなければ選択してください。</translation>
    </message>
    <message>
        <source>Not safe yet: there is 1 error with the mail servers.</source>
        <translation>まだ安全ではありません。メールサーバーに 1 件のエラーがあります。</translation>
    </message>
    <message>
        <source>Not safe yet: there are %1 errors with the mail servers.</source>
        <translation>まだ安全ではありません。メールサーバーに %1 件のエラーがあります。</translation>
    </message>
    <message>
        <source>Less than a day protects little: a sender that has forgotten the policy has to ask again.</source>
        <translation>1 日未満ではほとんど保護になりません。ポリシーの期限が切れた送信側は、再度問い合わせる必要があります。</translation>
    </message>
    <message>
        <source>Served now at %1</source>
        <translation>現在 %1 で配信されている内容</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>%1 として公開されます</translation>
    </message>
</context>
<context>
    <name>Postseal::PracticePanel</name>
    <message>
        <source>Take it &amp;down</source>
        <translation>取り下げる(&amp;D)</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
    <message>
        <source>A small internet inside this program. Nothing leaves your computer.</source>
        <translation>このプログラム内の小さなインターネットです。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>障害を起こす</translation>
    </message>
    <message>
        <source>Taken down. The lights follow.</source>
        <translation>取り下げました。表示灯もまもなく変わります。</translation>
    </message>
    <message>
        <source>Published. The lights follow.</source>
        <translation>公開しました。表示灯もまもなく変わります。</translation>
    </message>
    <message>
        <source>P&amp;ublish what the wizard made</source>
        <translation>ウィザードの結果を公開(&amp;U)</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>公開していません。%1</translation>
    </message>
</context>
<context>
    <name>Postseal::PublishPage</name>
    <message>
        <source>What to put online, in this order. Postseal changes nothing by itself.</source>
        <translation>公開するものを順番に示します。Postseal が自動的に変更を加えることはありません。</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>妨げになっている問題</translation>
    </message>
    <message>
        <source>The order, and why</source>
        <translation>公開の順序とその理由</translation>
    </message>
    <message>
        <source>Save &amp;these records…</source>
        <translation>これらのレコードを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save e&amp;verything as a folder…</source>
        <translation>すべてをフォルダーに保存(&amp;V)…</translation>
    </message>
    <message>
        <source>As a &amp;zip file…</source>
        <translation>ZIP ファイルとして保存(&amp;Z)…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>These records cannot be written in this form without changing them; choose another one.</source>
        <translation>この形式ではレコードをそのまま表現できません。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>ポリシーホスト</translation>
    </message>
    <message>
        <source>Its records and a web server with a certificate: nothing can be fetched before that.</source>
        <translation>レコードと、証明書を備えた Web サーバーです。これがなければ何も取得できません。</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>Put it on the web server as it is, then look at it from outside.</source>
        <translation>そのまま Web サーバーに置き、外部から確認してください。</translation>
    </message>
    <message>
        <source>TLS reporting record</source>
        <translation>TLS-RPT レコード</translation>
    </message>
    <message>
        <source>Before the policy takes effect, so that no report is missed.</source>
        <translation>レポートを取りこぼさないよう、ポリシーが有効になる前に公開します。</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS レコード</translation>
    </message>
    <message>
        <source>Last: it sends everyone to the file. At each later change the file comes first, then the new id.</source>
        <translation>最後に公開します。これにより、すべての送信側がファイルを参照します。以後の変更では、先にファイル、次に新しい id の順です。</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>全レコード</translation>
    </message>
    <message>
        <source>All records, &amp;for</source>
        <translation>全レコードの形式(&amp;L)</translation>
    </message>
    <message>
        <source>The records lie in the zone %1.</source>
        <translation>レコードはゾーン %1 にあります。</translation>
    </message>
    <message>
        <source>Still looking at what is published. What you have not changed yourself may become something else.</source>
        <translation>公開内容をまだ確認中です。自分で変更していない項目は、今後変わることがあります。</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportChart</name>
    <message>
        <source>not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1: %2 succeeded, %3 failed</source>
        <translation>%1: 成功 %2 件、失敗 %3 件</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>Postseal::ReportsWindow</name>
    <message>
        <source>the last two weeks</source>
        <translation>過去 2 週間</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>過去 3 か月</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>0.1% 未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Under the MTA-STS policy</source>
        <translation>MTA-STS ポリシーによるもの</translation>
    </message>
    <message>
        <source>Under DANE</source>
        <translation>DANE によるもの</translation>
    </message>
    <message>
        <source>By senders that found no policy</source>
        <translation>ポリシーを見つけられなかった送信側によるもの</translation>
    </message>
    <message>
        <source>Under something else</source>
        <translation>その他によるもの</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込み(&amp;I)</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>日別のセッション</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>送信側別</translation>
    </message>
    <message>
        <source>Failures by mail server</source>
        <translation>メールサーバー別の失敗</translation>
    </message>
    <message>
        <source>Failures by kind</source>
        <translation>種類別の失敗</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗の内容</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Imported reports — Postseal</source>
        <translation>取り込み済みのレポート — Postseal</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;older or Maildir…</source>
        <translation>フォルダーまたは Maildir(&amp;O)…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信側</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>レポート ID</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>レポートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No report of this time.</source>
        <translation>この期間のレポートはありません。</translation>
    </message>
    <message>
        <source>Reports come by mail, once a day and sender. Import the attachments, a mailbox or a folder, or drop them here.</source>
        <translation>レポートは送信側ごとに 1 日 1 回メールで届きます。添付ファイル、メールボックス、またはフォルダーを取り込むか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>成功 %1 件、失敗 %2 件</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>全体の %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>TLS レポートの取り込み</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>TLS レポート (*.json *.gz *.zip *.tar *.eml *.mbox);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>The reports tell of no session.</source>
        <translation>レポートにはセッションが 1 件も含まれていません。</translation>
    </message>
    <message>
        <source>Sessions: %1, reports: %2, senders: %3.</source>
        <translation>セッション: %1、レポート: %2、送信側: %3。</translation>
    </message>
    <message>
        <source>Sessions that failed: %1</source>
        <translation>失敗したセッション: %1</translation>
    </message>
    <message>
        <source>In mode testing the mail was delivered all the same.</source>
        <translation>testing モードのため、メールはそれでも配送されました。</translation>
    </message>
    <message>
        <source>No session failed, but no sender had found the policy</source>
        <translation>失敗したセッションはありませんが、ポリシーを見つけた送信側もありません</translation>
    </message>
    <message>
        <source>No session failed</source>
        <translation>失敗したセッションはありません</translation>
    </message>
    <message>
        <source>Practice reports — Postseal</source>
        <translation>練習用レポート — Postseal</translation>
    </message>
    <message>
        <source>Reports of the practice network: they are kept apart from your own, and gone when the program ends.</source>
        <translation>練習用ネットワークのレポートです。自身のレポートとは別に保持され、プログラムの終了時に消えます。</translation>
    </message>
</context>
<context>
    <name>Postseal::SaveButton</name>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>There is nothing that could be saved.</source>
        <translation>保存できるものがありません。</translation>
    </message>
</context>
<context>
    <name>Postseal::ServerTrial</name>
    <message>
        <source>Check this server before DNS points to it</source>
        <translation>DNS を切り替える前にこのサーバーをチェック</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 をチェック</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調査中…</translation>
    </message>
    <message>
        <source>Senders would not accept what this server answers.</source>
        <translation>送信側はこのサーバーの応答を受け入れません。</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use: DNS may point to this server.</source>
        <translation>送信側は使用可能なポリシーを取得できます。DNS をこのサーバーに向けても問題ありません。</translation>
    </message>
    <message>
        <source>Fetches the policy from there under the name of the policy host, as senders will once the record is published.</source>
        <translation>レコードの公開後に送信側が行うのと同じように、ポリシーホストの名前を使ってそこからポリシーを取得します。</translation>
    </message>
    <message>
        <source>It could not be judged: the server, one of its addresses, or the domain in DNS was not to be seen.</source>
        <translation>判定できませんでした。サーバー、そのアドレスのいずれか、または DNS 上のドメインを確認できませんでした。</translation>
    </message>
    <message>
        <source>Senders would find no web server there.</source>
        <translation>送信側は、そこに Web サーバーを見つけられません。</translation>
    </message>
    <message>
        <source>Senders would find a policy that they can use, but it is not the one of this draft. Put the file of the page Policy there first.</source>
        <translation>送信側は使えるポリシーを見つけますが、この下書きのポリシーではありません。まず「ポリシー」のページのファイルをそこに置いてください。</translation>
    </message>
    <message>
        <source>What was seen is good, but not every address could be looked at from here.</source>
        <translation>確認できたものは良好ですが、ここからは調べられないアドレスがありました。</translation>
    </message>
    <message>
        <source>Senders would find another policy there than the one that is served now. Put the same file there first.</source>
        <translation>送信側は、現在配信されているものとは別のポリシーをそこで見つけます。まず同じファイルをそこに置いてください。</translation>
    </message>
</context>
<context>
    <name>Postseal::Session</name>
    <message>
        <source>The practice network could not be started: %1</source>
        <translation>練習用ネットワークを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>Reports are kept in the history, and none is in use here.</source>
        <translation>レポートは履歴に保存されますが、ここでは履歴が使われていません。</translation>
    </message>
</context>
<context>
    <name>Postseal::SettingsDialog</name>
    <message>
        <source>Look at the &amp;mail servers (port 25)</source>
        <translation>メールサーバー (ポート 25) を調べる(&amp;M)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Name servers</source>
        <translation>ネームサーバー(&amp;N)</translation>
    </message>
    <message>
        <source>Addresses to ask instead of this computer&apos;s name servers. Empty: the system&apos;s.</source>
        <translation>このコンピューターのネームサーバーの代わりに問い合わせるアドレスです。空欄ではシステムの設定を使用します。</translation>
    </message>
    <message>
        <source>More &amp;trust anchors</source>
        <translation>追加のトラストアンカー(&amp;T)</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust besides the system&apos;s.</source>
        <translation>システムの証明書に加えて信頼する証明書の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Name at &amp;EHLO</source>
        <translation>EHLO の名前(&amp;E)</translation>
    </message>
    <message>
        <source>How to introduce this computer to mail servers. Empty: by its address.</source>
        <translation>このコンピューターがメールサーバーに名乗る名前です。空欄ではアドレスを使用します。</translation>
    </message>
    <message>
        <source>Time &amp;for a domain</source>
        <translation>ドメインごとの制限時間(&amp;F)</translation>
    </message>
    <message>
        <source>What is not answered by then counts as not found out.</source>
        <translation>この時間内に応答がないものは、不明として扱います。</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>トラストアンカー</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enter IP addresses, each with a port if need be, separated by blanks.</source>
        <translation>IP アドレスを空白区切りで入力してください。必要に応じてポートも付けてください。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Enter a host name, for example check.example.com.</source>
        <translation>ホスト名を入力してください (例: check.example.com)。</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Changes at once; what you entered stays.</source>
        <translation>すぐに切り替わります。入力した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is no file. Choose a PEM file.</source>
        <translation>これはファイルではありません。PEM ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>Postseal::Sidebar</name>
    <message>
        <source>P&amp;ractice</source>
        <translation>練習(&amp;R)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Imported reports</source>
        <translation>取り込み済みのレポート</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ヘルプ(&amp;L)</translation>
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
        <translation>練習用ネットワークの操作盤の表示を切り替えます</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
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
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>Postseal::StsRecordPage</name>
    <message>
        <source>The record that tells senders that there is a policy, and when it has changed.</source>
        <translation>ポリシーがあることと、その変更を送信側に知らせるレコードです。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>TXT レコードの値</translation>
    </message>
    <message>
        <source>New &amp;id from the time</source>
        <translation>時刻から新しい id を生成(&amp;I)</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>現在の公開内容</translation>
    </message>
    <message>
        <source>What the id is for</source>
        <translation>id の役割</translation>
    </message>
    <message>
        <source>Senders remember the policy. They fetch it again when the id has changed, so a changed policy needs a new id: Postseal makes one from the time whenever you change the policy, and keeps it until you do.</source>
        <translation>送信側はポリシーを保持し、id が変わると再取得します。そのため、ポリシーを変更したら新しい id が必要です。Postseal は、ポリシーを変更するたびに時刻から id を生成し、次の変更まで保持します。</translation>
    </message>
    <message>
        <source>Publish this record last: first the file has to be online.</source>
        <translation>このレコードは最後に公開してください。先にファイルを公開しておく必要があります。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>The id is %1.</source>
        <translation>id は %1 です。</translation>
    </message>
</context>
<context>
    <name>Postseal::TlsReportsPage</name>
    <message>
        <source>Published as %1</source>
        <translation>%1 として公開されます</translation>
    </message>
    <message>
        <source>Enter a mail address, or a URL that starts with https://</source>
        <translation>メールアドレス、または https:// で始まる URL を入力してください</translation>
    </message>
    <message>
        <source>Where senders tell you, once a day, how delivery to you over TLS went.</source>
        <translation>TLS による配送の結果を、送信側が 1 日 1 回知らせる宛先です。</translation>
    </message>
    <message>
        <source>Address for reports</source>
        <translation>レポート先のアドレス</translation>
    </message>
    <message>
        <source>+ &amp;Add an address</source>
        <translation>+ アドレスを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>TXT レコードの値</translation>
    </message>
    <message>
        <source>Without an address nothing is published, and you learn of failures from nobody.</source>
        <translation>アドレスがなければ何も公開されず、失敗は誰からも通知されません。</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>レポートを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>レポート先</translation>
    </message>
    <message>
        <source>Mail addresses and https URLs. Reports come as small compressed files.</source>
        <translation>メールアドレスと https の URL です。レポートは小さな圧縮ファイルで届きます。</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>現在の公開内容</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>受信したレポート</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>Import TLS reports</source>
        <translation>TLS レポートの取り込み</translation>
    </message>
    <message>
        <source>All addresses lie in %1 itself: when its mail servers fail, the reports about it may fail with them. Add one elsewhere.</source>
        <translation>すべてのアドレスが %1 自体にあります。そのメールサーバーに障害があると、それについてのレポートも届かないおそれがあります。別の場所のアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The attachments of the report mails, whole mails, a mailbox or an archive of them; they may be dropped here. They stay on this computer.</source>
        <translation>レポートメールの添付ファイル、メール全体、メールボックス、またはそれらのアーカイブです。ここにドロップすることもできます。データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>TLS reports (*.json *.gz *.zip *.tar *.eml *.mbox);;All files (*)</source>
        <translation>TLS レポート (*.json *.gz *.zip *.tar *.eml *.mbox);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
</context>
<context>
    <name>Postseal::ValueBox</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Postseal::VerifyPage</name>
    <message>
        <source>&amp;Problems %1</source>
        <translation>問題 %1(&amp;P)</translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation>確認不可 %1</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>すべて %1(&amp;A)</translation>
    </message>
    <message>
        <source>What senders do with your mail</source>
        <translation>送信側によるメールの扱い</translation>
    </message>
    <message>
        <source>&amp;Save dossier…</source>
        <translation>調査結果を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green</source>
        <translation>緑になるまでチェックを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Everything could be checked.</source>
        <translation>すべて確認できました。</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>すべて合格しました。</translation>
    </message>
    <message>
        <source>What a mail server that sends to %1 sees right now.</source>
        <translation>%1 に送信するメールサーバーから見た現在の状態です。</translation>
    </message>
    <message>
        <source>Enter a domain on the first page.</source>
        <translation>最初のページでドメインを入力してください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調査中…</translation>
    </message>
    <message>
        <source>%1 of %2 checks are settled.</source>
        <translation>%2 件中 %1 件のチェックが完了しました。</translation>
    </message>
    <message>
        <source>The mail servers could not be tested from here.</source>
        <translation>ここからはメールサーバーをテストできませんでした。</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>A sender with DANE: %1</source>
        <translation>DANE 対応の送信側: %1</translation>
    </message>
    <message>
        <source>MX %1</source>
        <translation>MX %1</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — next in %1:%2</source>
        <translation>緑になるまでチェックを続ける — 次回まで %1:%2(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it is green — it is</source>
        <translation>緑になるまでチェックを続ける — 緑になりました(&amp;K)</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was looked at could be checked; checks skipped: %1.</source>
        <translation>調べたものは確認できました。スキップした確認: %1 件。</translation>
    </message>
    <message>
        <source>The mail servers were not looked at: switched off in the settings.</source>
        <translation>メールサーバーは未調査です: 設定で無効になっています。</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSection</name>
    <message>
        <source>&amp;Watch this domain</source>
        <translation>このドメインを監視(&amp;W)</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>継続的な監視</translation>
    </message>
    <message>
        <source>While Postseal runs, the domain is checked again every %1 hours, and you are told what changed. A timer of the system does it without Postseal, see Settings.</source>
        <translation>Postseal の実行中は、%1 時間ごとにドメインを再チェックし、変更を通知します。システムのタイマーを使うと、Postseal を実行していなくてもチェックできます。「設定」を参照してください。</translation>
    </message>
    <message>
        <source>Only a real domain can be watched.</source>
        <translation>監視できるのは実在するドメインだけです。</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>検出日時: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchSettings</name>
    <message>
        <source>&amp;Go on in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Write a systemd t&amp;imer</source>
        <translation>systemd タイマーを作成(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Watched domains are checked</source>
        <translation>監視対象のドメインのチェック(&amp;W)</translation>
    </message>
    <message>
        <source>Watched domains are checked</source>
        <translation>監視対象のドメインのチェック</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>12 時間ごと</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>1 日 1 回</translation>
    </message>
    <message>
        <source>Domains are watched that you chose on the page Next.</source>
        <translation>監視するのは、「今後」ページで選択したドメインです。</translation>
    </message>
    <message>
        <source>It checks them while Postseal does not run. What changed stands in the journal.</source>
        <translation>Postseal を実行していない間にチェックします。変更はジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>postseal-cli was not found, neither beside this program nor by a shell.</source>
        <translation>postseal-cli が、このプログラムと同じ場所にもシェルからも見つかりませんでした。</translation>
    </message>
    <message>
        <source>Written. Switch it on with: %1</source>
        <translation>作成しました。有効にするコマンド: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::WatchTray</name>
    <message>
        <source>Postseal watches domains: %1</source>
        <translation>Postseal はドメインを監視しています: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Postseal goes on here</source>
        <translation>Postseal はここで動作を続けます</translation>
    </message>
    <message>
        <source>It looks at the watched domains. To end it, choose Quit in the menu of this icon.</source>
        <translation>監視対象のドメインを調べます。終了するには、このアイコンのメニューで「終了」を選択してください。</translation>
    </message>
    <message>
        <source>%1: something became worse</source>
        <translation>%1: 悪化した項目があります</translation>
    </message>
    <message>
        <source>%1: something changed</source>
        <translation>%1: 変更された項目があります</translation>
    </message>
    <message>
        <source>%1: something became better</source>
        <translation>%1: 改善された項目があります</translation>
    </message>
    <message>
        <source>More on the page Next: %1</source>
        <translation>詳細は「今後」ページを参照: %1</translation>
    </message>
</context>
<context>
    <name>Postseal::Window</name>
    <message>
        <source>&amp;Check again</source>
        <translation>再チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>次へ: %1(&amp;N)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>checked %1 · %2 ms</source>
        <translation>%1 にチェック · %2 ms</translation>
    </message>
    <message>
        <source>checking · %1 of %2</source>
        <translation>チェック中 · %1/%2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>ドメイン未指定</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice network cannot make its certificates.</source>
        <translation>練習用ネットワークの証明書を作成できません。</translation>
    </message>
    <message>
        <source>The practice network finds no free port on this computer.</source>
        <translation>このコンピューターに、練習用ネットワークで使える空きポートがありません。</translation>
    </message>
    <message>
        <source>Mail works; nothing of MTA-STS or TLS reporting is set up yet.</source>
        <translation>メールは機能していますが、MTA-STS も TLS レポートもまだ設定されていません。</translation>
    </message>
    <message>
        <source>Everything is in place and enforced.</source>
        <translation>すべて設定済みで、enforce で運用されています。</translation>
    </message>
    <message>
        <source>Everything is in place, in testing mode.</source>
        <translation>すべて設定済みで、testing モードです。</translation>
    </message>
    <message>
        <source>The record is published, but the policy host has no address.</source>
        <translation>レコードは公開されていますが、ポリシーホストにアドレスがありません。</translation>
    </message>
    <message>
        <source>The certificate of the policy host has expired.</source>
        <translation>ポリシーホストの証明書が期限切れです。</translation>
    </message>
    <message>
        <source>The policy host uses a self-signed certificate.</source>
        <translation>ポリシーホストが自己署名証明書を使用しています。</translation>
    </message>
    <message>
        <source>The certificate of the policy host is for another name.</source>
        <translation>ポリシーホストの証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>The policy host redirects to the web site.</source>
        <translation>ポリシーホストが Web サイトにリダイレクトします。</translation>
    </message>
    <message>
        <source>The policy host answers that there is no such file.</source>
        <translation>ポリシーホストが、ファイルがないと応答します。</translation>
    </message>
    <message>
        <source>The policy host shows a web page instead of the policy.</source>
        <translation>ポリシーホストが、ポリシーの代わりに Web ページを返します。</translation>
    </message>
    <message>
        <source>The policy file lies outside the folder .well-known.</source>
        <translation>ポリシーファイルが .well-known フォルダーの外にあります。</translation>
    </message>
    <message>
        <source>An old MTA-STS record was left beside the new one.</source>
        <translation>古い MTA-STS レコードが、新しいものと並んで残っています。</translation>
    </message>
    <message>
        <source>The MTA-STS record has blanks around the equals sign.</source>
        <translation>MTA-STS レコードの等号の前後に空白があります。</translation>
    </message>
    <message>
        <source>The policy file is online, but there is no MTA-STS record.</source>
        <translation>ポリシーファイルは公開されていますが、MTA-STS レコードがありません。</translation>
    </message>
    <message>
        <source>A third mail server was added and forgotten in the policy.</source>
        <translation>3 台目のメールサーバーを追加しましたが、ポリシーへの追加を忘れています。</translation>
    </message>
    <message>
        <source>The backup mail server offers no STARTTLS.</source>
        <translation>バックアップメールサーバーが STARTTLS を提供していません。</translation>
    </message>
    <message>
        <source>The certificate of the backup mail server has expired.</source>
        <translation>バックアップメールサーバーの証明書が期限切れです。</translation>
    </message>
    <message>
        <source>Nothing listens on the IPv6 address of the policy host.</source>
        <translation>ポリシーホストの IPv6 アドレスで何も待ち受けていません。</translation>
    </message>
    <message>
        <source>A second web server still hands out an older policy.</source>
        <translation>2 台目の Web サーバーが、まだ古いポリシーを配信しています。</translation>
    </message>
    <message>
        <source>The policy is enforced, but nobody asks for TLS reports.</source>
        <translation>ポリシーは enforce ですが、TLS レポートの送信先が設定されていません。</translation>
    </message>
    <message>
        <source>The TLS reporting record names an address without mailto.</source>
        <translation>TLS-RPT レコードのアドレスに mailto がありません。</translation>
    </message>
    <message>
        <source>Policy host without address</source>
        <translation>ポリシーホストのアドレスなし</translation>
    </message>
    <message>
        <source>Policy certificate expired</source>
        <translation>ポリシーの証明書が期限切れ</translation>
    </message>
    <message>
        <source>Policy certificate self-signed</source>
        <translation>ポリシーの証明書が自己署名</translation>
    </message>
    <message>
        <source>Policy certificate for another name</source>
        <translation>ポリシーの証明書の名前が別</translation>
    </message>
    <message>
        <source>Policy is a redirect</source>
        <translation>ポリシーがリダイレクト</translation>
    </message>
    <message>
        <source>Policy not found</source>
        <translation>ポリシーが見つからない</translation>
    </message>
    <message>
        <source>Web page instead of the policy</source>
        <translation>ポリシーの代わりに Web ページ</translation>
    </message>
    <message>
        <source>Policy in the wrong folder</source>
        <translation>ポリシーのフォルダーが誤り</translation>
    </message>
    <message>
        <source>Two MTA-STS records</source>
        <translation>MTA-STS レコードが 2 件</translation>
    </message>
    <message>
        <source>MTA-STS record malformed</source>
        <translation>MTA-STS レコードの書式が不正</translation>
    </message>
    <message>
        <source>MTA-STS record missing</source>
        <translation>MTA-STS レコードなし</translation>
    </message>
    <message>
        <source>New MX not in the policy</source>
        <translation>新しい MX がポリシーにない</translation>
    </message>
    <message>
        <source>MX without STARTTLS</source>
        <translation>MX の STARTTLS なし</translation>
    </message>
    <message>
        <source>MX certificate expired</source>
        <translation>MX の証明書が期限切れ</translation>
    </message>
    <message>
        <source>IPv6 address of the policy host dead</source>
        <translation>ポリシーホストの IPv6 アドレスが応答なし</translation>
    </message>
    <message>
        <source>Second web server stale</source>
        <translation>2 台目の Web サーバーの内容が古い</translation>
    </message>
    <message>
        <source>TLS reporting record missing</source>
        <translation>TLS-RPT レコードなし</translation>
    </message>
    <message>
        <source>TLS reporting record malformed</source>
        <translation>TLS-RPT レコードの書式が不正</translation>
    </message>
</context>
<context>
    <name>PublishedWords</name>
    <message>
        <source>%1 is an alias for %2. Nothing else may stand beside an alias: remove it before you publish the record, or have the record changed at its target.</source>
        <translation>%1 は %2 の別名です。別名とほかのレコードは併存できません。レコードを公開する前に別名を削除するか、別名の参照先でレコードを変更してもらってください。</translation>
    </message>
    <message>
        <source>%1 already has the record “%2”. Replace it: with two records senders see none.</source>
        <translation>%1 にはすでにレコード「%2」があります。置き換えてください。レコードが 2 つあると、送信側からは 1 つも見えません。</translation>
    </message>
    <message>
        <source>Other text is published at %1: “%2”. Some senders can not cope with it; move it elsewhere.</source>
        <translation>%1 で別のテキストが公開されています:「%2」。一部の送信側は正しく処理できません。別の場所に移してください。</translation>
    </message>
    <message>
        <source>online as planned</source>
        <translation>予定どおり公開済み</translation>
    </message>
    <message>
        <source>online, but different</source>
        <translation>公開済み (内容が異なる)</translation>
    </message>
    <message>
        <source>not online yet</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 is an alias for %2. Remove the CNAME before you add A or AAAA records.</source>
        <translation>%1 は %2 の別名です。A または AAAA レコードを追加する前に CNAME を削除してください。</translation>
    </message>
    <message>
        <source>%1 has A or AAAA records. Remove them before you add the CNAME.</source>
        <translation>%1 には A または AAAA レコードがあります。CNAME を追加する前に削除してください。</translation>
    </message>
    <message>
        <source>online, but senders refuse it</source>
        <translation>公開済み (送信側が拒否)</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Fill the mx list</source>
        <translation>mx 一覧を埋める</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>レコードをコピー</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>新しい id を作成</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>How senders read this</source>
        <translation>送信側の解釈</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>現在の公開内容</translation>
    </message>
    <message>
        <source>Policy file:</source>
        <translation>ポリシーファイル:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>MX レコード</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS レコード</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>ポリシーホスト</translation>
    </message>
    <message>
        <source>HTTPS of the policy host</source>
        <translation>ポリシーホストの HTTPS</translation>
    </message>
    <message>
        <source>HTTP answer of the policy host</source>
        <translation>ポリシーホストの HTTP 応答</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>Policy and MX records</source>
        <translation>ポリシーと MX レコード</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <translation>TLS-RPT</translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>enforce への準備</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>エラー {count} 件</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>警告 {count} 件</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>確認不可 1 件</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>確認不可 {count} 件</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>情報 1 件</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>情報 {count} 件</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>1 passed</source>
        <translation>合格 1 件</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>合格 {count} 件</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>スキップ 1 件</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>スキップ {count} 件</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>1 not applicable</source>
        <translation>対象外 1 件</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>対象外 {count} 件</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>実行中 1 件</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>実行中 {count} 件</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>待機中 1 件</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>待機中 {count} 件</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>配送する</translation>
    </message>
    <message>
        <source>does not deliver</source>
        <translation>配送しない</translation>
    </message>
    <message>
        <source>delivers, unprotected</source>
        <translation>保護なしで配送する</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>チェック項目 1 件</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>チェック項目 {count} 件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Looked at {when} UTC, in {seconds} s.</source>
        <translation>調査日時: {when} UTC、所要時間: {seconds} 秒。</translation>
    </message>
    <message>
        <source>The mail servers were not contacted, as asked for.</source>
        <translation>指定に従い、メールサーバーには接続していません。</translation>
    </message>
    <message>
        <source>No mail server could be reached from here, so their encryption is not tested.</source>
        <translation>ここからはどのメールサーバーにも接続できなかったため、暗号化はテストしていません。</translation>
    </message>
    <message>
        <source>delivers, the TLSA record fits</source>
        <translation>配送する (TLSA レコードが一致)</translation>
    </message>
    <message>
        <source>does not deliver, no TLSA record fits</source>
        <translation>配送しない (TLSA レコードが一致しない)</translation>
    </message>
    <message>
        <source>takes any TLS, no TLSA record is usable</source>
        <translation>任意の TLS を受け入れる (使用できる TLSA レコードがない)</translation>
    </message>
    <message>
        <source>waits, the TLSA question fails</source>
        <translation>配送を保留する (TLSA の問い合わせに失敗)</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>MX ホスト</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>A sender that follows the standard</source>
        <translation>標準に従う送信側</translation>
    </message>
    <message>
        <source>A sender with DANE</source>
        <translation>DANE 対応の送信側</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>does not use it</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>uses it in another way</source>
        <translation>異なる解釈で使用する</translation>
    </message>
    <message>
        <source>All {all} sending programs that are known read record and policy as they are meant.</source>
        <translation>既知の送信プログラム {all} 種は、すべてレコードとポリシーを意図どおりに解釈します。</translation>
    </message>
    <message>
        <source>The other {rest} read it as it is meant.</source>
        <translation>残りの {rest} 種は意図どおりに解釈します。</translation>
    </message>
    <message>
        <source>Mind the letters of this name: they look like others, or mix several scripts.</source>
        <translation>この名前の文字に注意してください。ほかの文字に似ているか、複数の文字体系が混ざっています。</translation>
    </message>
    <message>
        <source>The policy host was looked at where it was named by hand, not where DNS points to.</source>
        <translation>ポリシーホストは、DNS が指す場所ではなく、手動で指定された場所で調べました。</translation>
    </message>
</context>
<context>
    <name>ReportImportWords</name>
    <message>
        <source>1 report</source>
        <translation>1 件のレポート</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 件のレポート</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1を追加しました。</translation>
    </message>
    <message>
        <source>%1 known already.</source>
        <translation>%1は取り込み済みです。</translation>
    </message>
    <message>
        <source>None is about %1.</source>
        <translation>%1 に関するものはありません。</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>ファイルが含まれていません。</translation>
    </message>
    <message>
        <source>Files about %1: %2.</source>
        <translation>%1 に関するファイル: %2。</translation>
    </message>
    <message>
        <source>More files with something that could not be read: %1.</source>
        <translation>読み取れない部分があったその他のファイル: %1。</translation>
    </message>
</context>
<context>
    <name>SavedRunWords</name>
    <message>
        <source>%1 cannot be read: it is no file.</source>
        <translation>%1 を読めません: ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be saved evidence.</source>
        <translation>%1 は、保存されたエビデンスとしては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Nothing seen</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>No policy file: the answer was %1</source>
        <translation>ポリシーファイルなし: 応答は %1</translation>
    </message>
    <message>
        <source>No policy file could be fetched</source>
        <translation>ポリシーファイルを取得できません</translation>
    </message>
    <message>
        <source>The same as this draft, mode %1</source>
        <translation>この下書きと同じ (モード %1)</translation>
    </message>
    <message>
        <source>Something that is no policy</source>
        <translation>ポリシーではない内容</translation>
    </message>
    <message>
        <source>Differs from this draft, mode %1</source>
        <translation>この下書きと異なる (モード %1)</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>有効な応答なし</translation>
    </message>
    <message>
        <source>The same as planned</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>Differs from what is planned</source>
        <translation>予定と異なる</translation>
    </message>
    <message>
        <source>No TXT record at this name yet.</source>
        <translation>この名前に TXT レコードはまだありません。</translation>
    </message>
    <message>
        <source>Visible at the only name server</source>
        <translation>唯一のネームサーバーに反映済み</translation>
    </message>
    <message>
        <source>Visible at all %1 name servers</source>
        <translation>%1 台のネームサーバーすべてに反映済み</translation>
    </message>
    <message>
        <source>Visible at %1 of %2 name servers</source>
        <translation>%2 台中 %1 台のネームサーバーに反映済み</translation>
    </message>
    <message>
        <source>Not yet at %1.</source>
        <translation>%1 にはまだ反映されていません。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Caches may hold what was there before until %1.</source>
        <translation>%1 までは、以前の内容がキャッシュに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Everywhere by %1, once all name servers have it.</source>
        <translation>すべてのネームサーバーに反映されれば、%1 までに全体に行き渡ります。</translation>
    </message>
    <message>
        <source>Nothing is served there yet.</source>
        <translation>まだ何も提供されていません。</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>drops the file: line %1 is empty</source>
        <translation>ファイルを破棄する: %1 行目が空</translation>
    </message>
    <message>
        <source>drops the file: it cannot read line %1</source>
        <translation>ファイルを破棄する: %1 行目を読み取れない</translation>
    </message>
    <message>
        <source>drops the file: max_age is 0</source>
        <translation>ファイルを破棄する: max_age が 0</translation>
    </message>
    <message>
        <source>drops the file: max_age is above one year</source>
        <translation>ファイルを破棄する: max_age が 1 年を超えている</translation>
    </message>
    <message>
        <source>cuts max_age down to one year</source>
        <translation>max_age を 1 年に切り詰める</translation>
    </message>
    <message>
        <source>keeps the policy for one day: max_age is above one year</source>
        <translation>ポリシーを 1 日だけ保持する: max_age が 1 年を超えている</translation>
    </message>
    <message>
        <source>drops the file: max_age is too large</source>
        <translation>ファイルを破棄する: max_age が大きすぎる</translation>
    </message>
    <message>
        <source>keeps the policy longer than one year</source>
        <translation>ポリシーを 1 年より長く保持する</translation>
    </message>
    <message>
        <source>drops the file: a field is repeated</source>
        <translation>ファイルを破棄する: フィールドが重複している</translation>
    </message>
    <message>
        <source>drops the file: the version is not STSv1</source>
        <translation>ファイルを破棄する: version が STSv1 ではない</translation>
    </message>
    <message>
        <source>drops the file: the mode is not one that it knows</source>
        <translation>ファイルを破棄する: mode が未知の値</translation>
    </message>
    <message>
        <source>drops the file: it has no mx line</source>
        <translation>ファイルを破棄する: mx 行がない</translation>
    </message>
    <message>
        <source>drops the file: it has no max_age</source>
        <translation>ファイルを破棄する: max_age がない</translation>
    </message>
    <message>
        <source>drops the file: max_age is not a number</source>
        <translation>ファイルを破棄する: max_age が数値ではない</translation>
    </message>
    <message>
        <source>takes the last of the repeated fields, not the first</source>
        <translation>重複したフィールドの最初ではなく最後を採用する</translation>
    </message>
    <message>
        <source>drops the whole file because of line %1</source>
        <translation>%1 行目が原因でファイル全体を破棄する</translation>
    </message>
    <message>
        <source>drops the file: it is too large</source>
        <translation>ファイルを破棄する: 大きすぎる</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>先頭の 10 KiB だけを読み取る</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB, and then it %1</source>
        <translation>先頭の 10 KiB だけを読み取り、その結果、%1</translation>
    </message>
    <message>
        <source>drops the record: it is not as the standard has it</source>
        <translation>レコードを破棄する: 標準の形式ではない</translation>
    </message>
    <message>
        <source>drops the record: it has more than one id</source>
        <translation>レコードを破棄する: id が複数ある</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1</source>
        <translation>レコードを無視する: v=STSv1 で始まっていない</translation>
    </message>
    <message>
        <source>drops the record: a field has no “=”</source>
        <translation>レコードを破棄する: 「=」のないフィールドがある</translation>
    </message>
    <message>
        <source>drops the record: a field cannot be read</source>
        <translation>レコードを破棄する: 読み取れないフィールドがある</translation>
    </message>
    <message>
        <source>drops the record: the version is not STSv1</source>
        <translation>レコードを破棄する: version が STSv1 ではない</translation>
    </message>
    <message>
        <source>drops the record: it has no id</source>
        <translation>レコードを破棄する: id がない</translation>
    </message>
    <message>
        <source>takes the last id, not the first</source>
        <translation>最初ではなく最後の id を採用する</translation>
    </message>
    <message>
        <source>passes over the record: it does not start with v=STSv1;</source>
        <translation>レコードを無視する: v=STSv1; で始まっていない</translation>
    </message>
    <message>
        <source>finds no record</source>
        <translation>レコードが見つからない</translation>
    </message>
    <message>
        <source>wants exactly one TXT record at the name</source>
        <translation>この名前の TXT レコードが 1 件だけであることを求める</translation>
    </message>
    <message>
        <source>joins all TXT records at the name</source>
        <translation>この名前の TXT レコードをすべて連結する</translation>
    </message>
    <message>
        <source>finds no record that it can read</source>
        <translation>読み取れるレコードが見つからない</translation>
    </message>
    <message>
        <source>picks one of several records</source>
        <translation>複数のレコードから 1 件を選ぶ</translation>
    </message>
    <message>
        <source>takes several records as none</source>
        <translation>レコードが複数あると、ないものとして扱う</translation>
    </message>
    <message>
        <source>does not trust the policy host</source>
        <translation>ポリシーホストを信頼しない</translation>
    </message>
    <message>
        <source>gets no whole answer</source>
        <translation>完全な応答を得られない</translation>
    </message>
    <message>
        <source>wants the status 200</source>
        <translation>ステータス 200 を求める</translation>
    </message>
    <message>
        <source>waits no longer than %1 s for the file</source>
        <translation>ファイルを %1 秒までしか待たない</translation>
    </message>
    <message>
        <source>wants Content-Type text/plain</source>
        <translation>Content-Type text/plain を求める</translation>
    </message>
    <message>
        <source>reads the file as ASCII, which it is not</source>
        <translation>ファイルを ASCII として読むが、実際は ASCII ではない</translation>
    </message>
</context>
<context>
    <name>ShownChain</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有効期間: %1 から %2 まで</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>鍵: %1</translation>
    </message>
    <message>
        <source>%1 bytes that are no certificate</source>
        <translation>証明書ではない %1 バイト</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>一緒に送られたもの: %1</translation>
    </message>
</context>
<context>
    <name>StatusStyle</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Losing mail</source>
        <translation>メールの不達あり</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>まだ未設定</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>メール受信なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>配送する</translation>
    </message>
    <message>
        <source>refuses to deliver</source>
        <translation>配送を拒否する</translation>
    </message>
    <message>
        <source>delivers, and reports the failure</source>
        <translation>配送し、失敗を報告する</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>存在しないドメイン</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>ポリシーホスト</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS レコード</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>問題 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>今後</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Senders find and apply a policy in mode enforce, and every mail server that could be tested satisfies it.</source>
        <translation>送信側は enforce モードのポリシーを見つけて適用します。テストできたメールサーバーはすべてポリシーを満たしています。</translation>
    </message>
    <message>
        <source>Senders find a valid policy in mode testing: they report problems, but do not enforce anything yet.</source>
        <translation>送信側は testing モードの有効なポリシーを見つけます。問題は報告されますが、まだ強制はされません。</translation>
    </message>
    <message>
        <source>The policy is enforced, but senders that honour it refuse at least one of your mail servers.</source>
        <translation>ポリシーは enforce ですが、それに従う送信側が拒否するメールサーバーが 1 台以上あります。</translation>
    </message>
    <message>
        <source>Something is set up, but senders do not find it or do not accept it.</source>
        <translation>何らかの設定はありますが、送信側が見つけられないか、受け入れません。</translation>
    </message>
    <message>
        <source>The policy is valid, and says that MTA-STS is switched off.</source>
        <translation>ポリシーは有効で、MTA-STS を無効とする内容です。</translation>
    </message>
    <message>
        <source>No MTA-STS is set up.</source>
        <translation>MTA-STS は設定されていません。</translation>
    </message>
    <message>
        <source>The domain takes no mail, so there is nothing to protect.</source>
        <translation>ドメインがメールを受信しないため、保護する対象がありません。</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>判定できませんでした。</translation>
    </message>
    <message>
        <source>There is no such domain, so no mail can reach it.</source>
        <translation>このドメインは存在しないので、メールは届きません。</translation>
    </message>
    <message>
        <source>Some sending programs, though, ignore the policy or read it in another way.</source>
        <translation>ただし、一部の送信プログラムはポリシーを無視するか、異なる解釈をします。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>「{file}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Nothing could be found out about {domain} at the last {n} looks, since {time} UTC. What was known of it stays.</source>
        <translation>{time} UTC 以降、直近 {n} 回の調査では {domain} について何も確認できませんでした。それまでに分かっている内容はそのまま残します。</translation>
    </message>
    <message>
        <source>New verdict: {now} Before: {before}</source>
        <translation>新しい判定: {now} 以前: {before}</translation>
    </message>
    <message>
        <source>A mail server was added: {mx}, preference {now}.</source>
        <translation>メールサーバーが追加されました: {mx}、優先度 {now}。</translation>
    </message>
    <message>
        <source>The preference of {mx} is {now} now, it was {before}.</source>
        <translation>{mx} の優先度は現在 {now} です。以前は {before} でした。</translation>
    </message>
    <message>
        <source>A mail server was removed: {mx}.</source>
        <translation>メールサーバーが削除されました: {mx}。</translation>
    </message>
    <message>
        <source>There is a record at {name} now: “{now}”.</source>
        <translation>{name} に現在レコードがあります:「{now}」。</translation>
    </message>
    <message>
        <source>The record at {name} is gone; it was “{before}”.</source>
        <translation>{name} のレコードがなくなりました。以前は「{before}」でした。</translation>
    </message>
    <message>
        <source>At {name} is “{now}” now, it was “{before}”.</source>
        <translation>{name} は現在「{now}」です。以前は「{before}」でした。</translation>
    </message>
    <message>
        <source>The policy file changed, but the id is still {now}: senders that know the old file keep it.</source>
        <translation>ポリシーファイルが変わりましたが、id は {now} のままです。古いファイルを持つ送信側は、それを使い続けます。</translation>
    </message>
    <message>
        <source>There is a new policy under the id {now}; it was {before}.</source>
        <translation>新しい id {now} で新しいポリシーがあります。以前の id は {before} でした。</translation>
    </message>
    <message>
        <source>The id is {now} now, it was {before}; the policy is the same.</source>
        <translation>id は現在 {now} です。以前は {before} でした。ポリシーは同じです。</translation>
    </message>
    <message>
        <source>And {n} more changes.</source>
        <translation>ほかに {n} 件の変更があります。</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>{host} has a new certificate, valid until {date}.</source>
        <translation>{host} の証明書が新しくなりました。有効期限は {date} です。</translation>
    </message>
    <message>
        <source>{title}: {now}, before: {before}. {seen}</source>
        <translation>{title}: {now}、以前: {before}。{seen}</translation>
    </message>
    <message>
        <source>{title}: {now}. {seen}</source>
        <translation>{title}: {now}。{seen}</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Takes a mail domain to a verified MTA-STS policy with TLS reporting.</source>
        <translation>メールドメインへの MTA-STS ポリシーと TLS レポートの導入から検証までを支援します。</translation>
    </message>
    <message>
        <source>Open the built-in practice network; [domain] names a scenario.</source>
        <translation>内蔵の練習用ネットワークを開きます。[domain] にはシナリオ名を指定します。</translation>
    </message>
    <message>
        <source>Show saved evidence.</source>
        <translation>保存されたエビデンスを表示します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Mail domain to open.</source>
        <translation>開くメールドメインです。</translation>
    </message>
</context>
</TS>
