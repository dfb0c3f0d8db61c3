// Configurations of web servers that serve the one policy file of a policy host: at its exact path, as
// text/plain, without a redirect (RFC 8461 3.3), and nothing else.
#include "export/serverpack.h"

#include "export/words.h"

#include <QCoreApplication>

#include <array>

namespace Postseal {
namespace {

/// The text with @host in it filled in. A host name needs no quoting in any of these formats.
QByteArray filled(QByteArray text, const QByteArray &policyHost)
{
    return text.replace("@host", policyHost);
}

/// For a name that does not fit a place of nginx's table of names, the setting that makes them larger;
/// without it nginx does not start. A place of 64 bytes is the rule; besides the name, with its length and
/// padding, two pointers stand in it.
QByteArray nginxNamesTable(const QByteArray &host)
{
    constexpr qsizetype besides = 18;
    constexpr qsizetype usual = 64;
    qsizetype size = usual;
    while (host.size() + besides > size)
        size *= 2;
    return size == usual ? QByteArray()
                         : "\n# The name is longer than nginx has room for by itself. Where this is set "
                           "already, leave it out here.\nserver_names_hash_bucket_size " +
                               QByteArray::number(size) + ";\n";
}

QList<PackFile> nginx(const QByteArray &host, const QByteArray &)
{
    QByteArray config = filled(R"~(# For nginx: /etc/nginx/sites-enabled/@host.conf
# The file: /var/www/@host/.well-known/mta-sts.txt
# The certificate: certbot certonly --webroot -w /var/www/@host -d @host --deploy-hook "systemctl reload nginx"
# (the part for port 80 has to be there first; add the one for port 443 when the certificate is there)
@names
server {
    listen 80;
    listen [::]:80;
    server_name @host;
    root /var/www/@host;

    location /.well-known/acme-challenge/ { }
    location / {
        return 404;
    }
}

server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name @host;

    ssl_certificate     /etc/letsencrypt/live/@host/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/@host/privkey.pem;

    location = /.well-known/mta-sts.txt {
        root /var/www/@host;
        types { }
        default_type text/plain;
    }
    location / {
        return 404;
    }
}
)~",
                               host);
    return {{"nginx.conf", config.replace("@names\n", nginxNamesTable(host) + '\n')}};
}

QList<PackFile> apache(const QByteArray &host, const QByteArray &)
{
    return {
        {"apache.conf",
         filled(
             R"~(# For Apache: /etc/apache2/sites-available/@host.conf, then: a2enmod ssl alias; a2ensite @host
# The file: /var/www/@host/.well-known/mta-sts.txt
# The certificate: certbot certonly --webroot -w /var/www/@host -d @host --deploy-hook "systemctl reload apache2"
# (the part for port 80 has to be there first; add the one for port 443 when the certificate is there)

<VirtualHost *:80>
    ServerName @host
    DocumentRoot /var/www/@host
    <Directory /var/www/@host>
        Require all granted
    </Directory>
    RedirectMatch 404 "^/(?!\.well-known/acme-challenge/)"
</VirtualHost>

<VirtualHost *:443>
    ServerName @host
    SSLEngine on
    SSLCertificateFile /etc/letsencrypt/live/@host/fullchain.pem
    SSLCertificateKeyFile /etc/letsencrypt/live/@host/privkey.pem

    DocumentRoot /var/www/@host
    <Directory /var/www/@host>
        Require all granted
    </Directory>
    <Location /.well-known/mta-sts.txt>
        ForceType text/plain
    </Location>
    RedirectMatch 404 "^(?!/\.well-known/mta-sts\.txt$)"
</VirtualHost>
)~",
             host)}};
}

QList<PackFile> caddy(const QByteArray &host, const QByteArray &)
{
    return {
        {"Caddyfile", filled(R"~(# For Caddy: add this to /etc/caddy/Caddyfile, then: systemctl reload caddy
# The file: /var/www/@host/.well-known/mta-sts.txt
# The certificate: Caddy gets it by itself as soon as the name points to this machine.

@host {
	root * /var/www/@host
	@policy path /.well-known/mta-sts.txt
	handle @policy {
		header Content-Type text/plain
		file_server
	}
	handle {
		respond 404
	}
}
)~",
                             host)}};
}

QList<PackFile> lighttpd(const QByteArray &host, const QByteArray &)
{
    return {{"lighttpd.conf", filled(R"~(# For lighttpd: /etc/lighttpd/conf-enabled/20-@host.conf
# The file: /var/www/@host/.well-known/mta-sts.txt
# The certificate: certbot certonly --webroot -w /var/www/@host -d @host --deploy-hook "systemctl restart lighttpd"
# Where TLS is set up on this server already, leave out server.modules and both $SERVER["socket"] blocks: the
# certificate for this name stands in the last block too.

server.modules += ( "mod_openssl" )

$SERVER["socket"] == ":443" {
    ssl.engine  = "enable"
    ssl.pemfile = "/etc/letsencrypt/live/@host/fullchain.pem"
    ssl.privkey = "/etc/letsencrypt/live/@host/privkey.pem"
}
$SERVER["socket"] == "[::]:443" {
    ssl.engine  = "enable"
    ssl.pemfile = "/etc/letsencrypt/live/@host/fullchain.pem"
    ssl.privkey = "/etc/letsencrypt/live/@host/privkey.pem"
}

$HTTP["host"] == "@host" {
    ssl.pemfile                  = "/etc/letsencrypt/live/@host/fullchain.pem"
    ssl.privkey                  = "/etc/letsencrypt/live/@host/privkey.pem"
    server.document-root         = "/var/www/@host"
    mimetype.assign              = ( ".txt" => "text/plain" )
    static-file.disable-pathinfo = "enable"
}
)~",
                                     host)}};
}

/// What a frontend of HAProxy answers for the policy host.
constexpr auto haproxyLines = R"~(    acl mta-sts-host hdr(host) -i @host @host:443
    acl mta-sts-file path /.well-known/mta-sts.txt
    http-request return status 200 content-type text/plain file /etc/haproxy/mta-sts/@host.txt if mta-sts-host mta-sts-file
    http-request return status 404 if mta-sts-host
)~";

QList<PackFile> haproxy(const QByteArray &host, const QByteArray &policy)
{
    // A second frontend on a port that has one gets some of its connections, by chance.
    const QByteArray existing =
        QByteArray(
            R"~(# For HAProxy 2.2 or later, into the frontend that ends TLS on port 443 already: these four lines before its other
# http-request lines, and this behind "ssl" in its bind line:
#     crt /etc/haproxy/certs/@host.pem
# Only where nothing listens on port 443 yet, take haproxy.cfg in their place: it is a whole frontend.
# The file: /etc/haproxy/mta-sts/@host.txt, read when HAProxy starts: reload it after each change of the policy.
# The certificate, which HAProxy wants in one file with its key:
#   mkdir -p /etc/haproxy/certs && certbot certonly --standalone -d @host --deploy-hook 'umask 077 && cat /etc/letsencrypt/live/@host/fullchain.pem /etc/letsencrypt/live/@host/privkey.pem > /etc/haproxy/certs/@host.pem && systemctl reload haproxy'
# --standalone needs port 80 free, at each renewal too. Where HAProxy has that port, add --http-01-port 8888, and in
# its frontend for port 80 "use_backend certbot if { path_beg /.well-known/acme-challenge/ }", where "backend certbot"
# has the line "server certbot 127.0.0.1:8888".

)~") + haproxyLines;
    const QByteArray whole =
        QByteArray(
            R"~(# For HAProxy 2.2 or later: a whole frontend. Only where nothing listens on port 443 yet; where a frontend does, take
# frontend-lines.cfg, which also tells how to get file and certificate.

frontend mta-sts
    mode http
    timeout client 30s
    bind :::443 v4v6 ssl crt /etc/haproxy/certs/@host.pem
)~") + haproxyLines;
    return {{"frontend-lines.cfg", filled(existing, host)},
            {"haproxy.cfg", filled(whole, host)},
            {host + ".txt", policy}};
}

QList<PackFile> traefik(const QByteArray &host, const QByteArray &)
{
    return {
        {"traefik.yml",
         filled(
             R"~(# For Traefik: a file of the file provider. Traefik cannot serve a file by itself: put a small web server behind it that
# serves /.well-known/mta-sts.txt as text/plain on port 8080, nginx for example, and nothing in between that redirects.
# The certificate: from the resolver that is named here, as it stands in your static configuration.
http:
  routers:
    mta-sts:
      rule: "Host(`@host`) && Path(`/.well-known/mta-sts.txt`)"
      entryPoints:
        - websecure
      service: mta-sts
      tls:
        certResolver: letsencrypt
  services:
    mta-sts:
      loadBalancer:
        servers:
          - url: "http://127.0.0.1:8080"
)~",
             host)}};
}

QList<PackFile> iis(const QByteArray &host, const QByteArray &policy)
{
    // An IDN has two hyphens in a row, which nothing may have in a comment of XML.
    return {{"web.config", filled(R"~(<?xml version="1.0" encoding="utf-8"?>
<!-- For IIS: a site of its own, bound to https with the name of the policy host, with this file in its folder
     and the policy at .well-known\mta-sts.txt below it. The certificate: win-acme (wacs.exe) for that name. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="text/plain" />
    </staticContent>
    <defaultDocument enabled="false" />
    <directoryBrowse enabled="false" />
  </system.webServer>
</configuration>
)~",
                                  host)},
            {".well-known/mta-sts.txt", policy}};
}

QList<PackFile> worker(const QByteArray &host, const QByteArray &policy)
{
    QByteArray literal = scriptQuoted(policy);
    literal.replace("\r\n", "\\r\\n\" +\n    \"");
    if (literal.endsWith(" +\n    \"\""))
        literal.chop(9);
    QByteArray script = filled(
        R"~(// For a Cloudflare Worker: deploy it (npx wrangler deploy) and give it the custom domain @host.
// The certificate: Cloudflare makes it together with the custom domain. The policy stands in this text: deploy it again
// after each change.
const host = "@host";
const policy =
    @policy;

export default {
    async fetch(request) {
        const url = new URL(request.url);
        if (url.hostname !== host || url.pathname !== "/.well-known/mta-sts.txt")
            return new Response("Not found\n", { status: 404, headers: { "content-type": "text/plain" } });
        return new Response(policy, { headers: { "content-type": "text/plain" } });
    },
};
)~",
        host);
    script.replace("@policy", literal);
    QByteArray project =
        filled("name = \"@name\"\nmain = \"worker.js\"\ncompatibility_date = \"2024-01-01\"\n"
               "routes = [{ pattern = \"@host\", custom_domain = true }]\n",
               host);
    project.replace("@name", QByteArray(host).replace('.', '-').left(63));
    return {{"worker.js", script}, {"wrangler.toml", project}};
}

QList<PackFile> staticHost(const QByteArray &host, const QByteArray &policy)
{
    // GitHub Pages drops folders that begin with a dot unless .nojekyll is there, and takes the name from
    // CNAME; Netlify and Cloudflare Pages read _headers, Vercel vercel.json, Azure Static Web Apps its own
    // file.
    return {{".well-known/mta-sts.txt", policy},
            {".nojekyll", QByteArray()},
            {"CNAME", host + '\n'},
            {"index.html", "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>" + host +
                               "</title>\n<p>This host serves an MTA-STS policy.</p></html>\n"},
            {"_headers", "/.well-known/mta-sts.txt\n  Content-Type: text/plain\n"},
            {"vercel.json", "{\n  \"headers\": [\n    {\n      \"source\": \"/.well-known/mta-sts.txt\",\n"
                            "      \"headers\": [{ \"key\": \"Content-Type\", \"value\": \"text/plain\" }]\n"
                            "    }\n  ]\n}\n"},
            {"staticwebapp.config.json", "{\n  \"mimeTypes\": { \".txt\": \"text/plain\" }\n}\n"}};
}

constexpr std::array servers{
    PolicyServer{"nginx", "nginx",
                 QT_TRANSLATE_NOOP("Export",
                                   "Two server blocks: port 80 for the certificate, port 443 for the "
                                   "file."),
                 nginx},
    PolicyServer{
        "apache", "Apache",
        QT_TRANSLATE_NOOP("Export", "A site with one virtual host for each port; mod_ssl has to be on."),
        apache},
    PolicyServer{"caddy", "Caddy",
                 QT_TRANSLATE_NOOP("Export", "Caddy gets and renews the certificate by itself."), caddy},
    PolicyServer{"lighttpd", "lighttpd",
                 QT_TRANSLATE_NOOP("Export", "A file for conf-enabled; it needs mod_openssl."), lighttpd},
    PolicyServer{"haproxy", "HAProxy",
                 QT_TRANSLATE_NOOP("Export",
                                   "HAProxy answers by itself, without a server behind it. It reads the "
                                   "file when it starts."),
                 haproxy},
    PolicyServer{"traefik", "Traefik",
                 QT_TRANSLATE_NOOP("Export",
                                   "Traefik cannot serve a file by itself: a small web server has to "
                                   "stand behind it."),
                 traefik},
    PolicyServer{
        "iis", "IIS",
        QT_TRANSLATE_NOOP("Export", "A site of its own, with this web.config and the file below it."), iis},
    PolicyServer{"worker", QT_TRANSLATE_NOOP("Export", "Cloudflare Worker"),
                 QT_TRANSLATE_NOOP("Export", "The policy stands in the script: deploy it again after each "
                                             "change."),
                 worker},
    PolicyServer{"static", QT_TRANSLATE_NOOP("Export", "Static hosting (GitHub Pages, Netlify and others)"),
                 QT_TRANSLATE_NOOP("Export",
                                   "A folder to publish as it is. Set the policy host as its custom "
                                   "domain, without a redirect to another name."),
                 staticHost},
};

} // namespace

std::span<const PolicyServer> policyServers()
{
    return servers;
}

const PolicyServer *findPolicyServer(const QString &word)
{
    for (const PolicyServer &server : servers) {
        if (word == QLatin1String(server.word))
            return &server;
    }
    return nullptr;
}

QList<PackFile> serverFiles(const PolicyServer &server, const Publication &publication,
                            const Choices &choices)
{
    return server.files(choices.domain.child("mta-sts").ascii(), publication.policyFile);
}

} // namespace Postseal
