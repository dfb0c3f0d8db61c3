import hostile_web, hostile_mail, hostile_tls, hostile_dns_attacks, hostile_pki
from scenario import *
V=frozenset(("protected","ineffective","losing-mail","unknown","absent","testing"))
GOOD = Scenario("good","good","protected", web=(Web("hostile",behaviour="good",tls=""),))
def web(name, **k):
    args={}
    if 'policy' in k: args['policy']=k.pop('policy')
    return Scenario(name,name,V,web=(Web("hostile",**{"tls":"","behaviour":"good",**k}),),**args)
def mail(name, **k):
    return Scenario(name,name,V,mx=(Mx("mx1",10,(Mail("hostile",**k),)),))
def dns(label, **k):
    return Scenario(label,label,V,delegation="hostile" if k.get("place")=="behind" else "none", dns=Dns(**k))
TLS=[*hostile_tls.ATTACKS]
LIB=["staple-junk","staple-huge","staple-empty","tickets"]
CERT=[*hostile_pki.NAMES,*hostile_pki.DATES,*hostile_pki.KINDS]
ALL=[]
ALL+=[web("web-"+b,behaviour=b) for b in hostile_web.ANSWERS if b not in("good","keep-busy")]
ALL+=[web("web-tls-"+b,tls=b) for b in TLS+LIB+["close-after-accept"]]
ALL+=[web("web-"+b,tls=b,behaviour="keep-busy") for b in ("key-updates","renegotiations")]
ALL+=[mail("mail-"+b,tls=b,behaviour="keep-busy") for b in ("key-updates","renegotiations")]
ALL+=[web("web-cert-"+b,certificate=b) for b in CERT]
ALL+=[mail("mail-cert-"+b,certificate=b) for b in CERT]
ALL+=[mail("mail-tls-"+b,tls=b) for b in TLS+["tickets"]]
ALL+=[mail("mail-"+b,behaviour=b) for b in hostile_mail.BEHAVIOURS if b not in("good","keep-busy")]
SPECIAL={"nasty-mx":("{domain}","MX"),"mx-1900":("{domain}","MX"),"mx-same":("{domain}","MX"),"nasty-ns":("{domain}","NS"),"ns-1500":("{domain}","NS"),
"addresses-1900":None,"tlsa-1300":None,"nasty-report":("_smtp._tls.{domain}","TXT"),"text-report-uris":("_smtp._tls.{domain}","TXT"),"text-report-https":("_smtp._tls.{domain}","TXT"),"address-long":("mta-sts.{domain}","A")}
for b in hostile_dns_attacks.BEHAVIOURS:
    if b=="good": continue
    s=SPECIAL.get(b,("_mta-sts.{domain}","TXT"))
    if s is None: continue
    for p in ("resolver","authority","behind"):
        ALL.append(dns(f"dns-{b}-{p}",behaviour=b,place=p,name=s[0],type=s[1]))
for p in ("resolver","behind"):
    ALL.append(dns(f"dns-addresses-1900-host-{p}",behaviour="addresses-1900",place=p,name="mta-sts.{domain}",type="A"))
    ALL.append(dns(f"dns-addresses-1900-both-{p}",behaviour="addresses-1900",place=p,name="mta-sts.{domain}",type="*"))
ALL.append(dns("dns-addresses-1900-mx",behaviour="addresses-1900",name="mx",type="*"))
ALL.append(dns("dns-tlsa-1300",behaviour="tlsa-1300",name="_25._tcp.mx.mailhost.test",type="TLSA"))
for b in ("silent","servfail","empty","junk","tc-for-ever","tcp-trickle","counts-huge","formerr","wrong-id","late-3","two-questions","echo","flood","tcp-flood","not-an-answer"):
    ALL.append(dns(f"dns-all-{b}",behaviour=b,name="*",type="*"))

ALL.append(dns("dns-tlsa-fitting",behaviour="tlsa-fitting",name="_25._tcp.mx.mailhost.test",type="TLSA"))
import dataclasses
def tl(c): return dns(f"dns-tlsa-fitting-{c}",behaviour="tlsa-fitting",name="_25._tcp.mx1.{domain}",type="TLSA")
ALL.append(dataclasses.replace(tl("bad"),mx=(Mx("mx1",10,(Mail("hostile",certificate="name-star"),)),)))
ALL.append(dns("dns-addresses-mapped-host",behaviour="addresses-mapped",name="mta-sts.{domain}",type="AAAA"))
ALL.append(dns("dns-addresses-mapped-mx",behaviour="addresses-mapped",name="mx",type="AAAA"))
FILES={"ends":b"\n"*65000,"returns":b"\r"*65000,"noise":b"x\n"*32000,"patterns":b"version: STSv1\nmode: enforce\nmax_age: 1209600\n"+b"mx:a\n"*12900,
"patterns-different":b"version: STSv1\nmode: enforce\nmax_age: 1209600\n"+b"".join(b"mx: a%d.test\n"%n for n in range(4300)),
"modes":b"version: STSv1\n"+b"mode: enforce\n"*4600+b"max_age: 1209600\nmx: mx.mailhost.test\n","line":b"version: STSv1\nmode: enforce\nmax_age: 1209600\nmx: "+b"a"*65000+b"\n",
"zeros":bytes(65000),"high":b"\xff"*65000,"colons":b":\n"*32000,"nasty":b"version: STSv1\nmode: enforce\nmax_age: 1209600\nmx: mx.mailhost.test\n"+hostile_dns_attacks.NASTY+b": "+hostile_dns_attacks.NASTY+b"\n",
"unknown":b"version: STSv1\nmode: enforce\nmax_age: 1209600\nmx: mx.mailhost.test\n"+b"".join(b"f%d: a\n"%n for n in range(6000)),
"digits":b"version: STSv1\nmode: enforce\nmx: mx.mailhost.test\nmax_age: "+b"9"*60000+b"\n","labels":b"version: STSv1\nmode: enforce\nmax_age: 1209600\nmx: "+b"a."*30000+b"test\n","stars":b"version: STSv1\nmode: enforce\nmax_age: 1209600\n"+b"mx: *.*.*\n"*6000}
ALL+=[Scenario("file-"+n,n,V,policy=t) for n,t in FILES.items()]
ALL.append(Scenario("mail-fifty-floods","x",V,mx=(Mx("mx1",10,(Mail("hostile",address="198.18.3.200",behaviour="greets-for-ever"),)),),records="".join(f"@ MX 10 m{n}\nm{n} A 198.18.3.200\n" for n in range(49)),patterns=("*.{domain}",)))

ALL.append(dataclasses.replace(dns("dns-weight",behaviour="weight",name="*",type="*"),timeout=20))
ALL=[x for x in ALL if x.name not in("dns-weight-authority","dns-weight-behind","dns-weight-resolver","dns-tlsa-fitting-resolver","dns-tlsa-fitting-behind","dns-tlsa-fitting-authority","dns-addresses-mapped-authority","dns-addresses-mapped-behind","dns-addresses-mapped-resolver") ]
EIGHT=tuple(Mail("hostile",address=f"198.18.3.{21+n}",certificate="chain-100k") for n in range(8))
ALL.append(dataclasses.replace(Scenario("mail-heavy-chains","x",V,mx=(Mx("mx1",10,EIGHT),),records="".join(f"@ MX 10 m{n}\n"+"".join(f"m{n} A 198.18.3.{21+k}\n" for k in range(8)) for n in range(49)),patterns=("*.{domain}",)),timeout=60))
