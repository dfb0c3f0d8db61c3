// Configurations of web servers that serve the one policy file of a policy host: at its exact path, as
// text/plain, without a redirect (RFC 8461 3.3), and nothing else.
#include "export/serverpack.h"

#include "export/words.h"

#include <QCoreApplication>

#include <array>

namespace Postseal {
namespace {

/// The text with @host in it filled in. A host name needs no quoting in any of these formats.
QByteArray filled(const char *text, const QByteArray &policyHost)
{
    return QByteArray(text).replace("@host", policyHost);
}

QList<PackFile> nginx(const QByteArray &host, const QByteArray &)
{
    return {{"nginx.conf", filled(R"~(# For nginx: /etc/nginx/sites-enabled/@host.conf
# The file: /var/www/@host/.well-known/mta-sts.txt
# The certificate: certbot certonly --webroot -w /var/www/@host -d @host --deploy-hook "systemctl reload nginx"
# (the part for port 80 has to be there first; add the one for port 443 when the certificate is there)

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
                                  host)}};
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
# If TLS is set up on this server already, leave out the first four settings of the block for port 443.

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
    server.document-root         = "/var/www/@host"
    mimetype.assign              = ( ".txt" => "text/plain" )
    static-file.disable-pathinfo = "enable"
}
)~",
                                     host)}};
}

QList<PackFile> haproxy(const QByteArray &host, const QByteArray &policy)
{
    return {{"haproxy.cfg",
             filled(R"~(# For HAProxy 2.2 or later: add this to the frontend that ends TLS for this name
# The file: /etc/haproxy/mta-sts/@host.txt, read when HAProxy starts: reload it after each change of the policy.
# The certificate: certbot certonly --standalone -d @host, then
#   cat /etc/letsencrypt/live/@host/fullchain.pem /etc/letsencrypt/live/@host/privkey.pem > /etc/haproxy/certs/@host.pem

frontend mta-sts
    mode http
    timeout client 30s
    bind :::443 v4v6 ssl crt /etc/haproxy/certs/@host.pem
    acl policy-host hdr(host) -i @host @host:443
    acl policy-file path /.well-known/mta-sts.txt
    http-request return status 200 content-type text/plain file /etc/haproxy/mta-sts/@host.txt if policy-host policy-file
    http-request return status 404 if policy-host
)~",
                    host)},
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
    return {{"web.config", filled(R"~(<?xml version="1.0" encoding="utf-8"?>
<!-- For IIS: a site of its own, bound to https with the host name @host, with this file in its folder
     and the policy at .well-known\mta-sts.txt below it. The certificate: win-acme (wacs.exe) for @host. -->
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

constexpr std::array table{
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
    return table;
}

const PolicyServer *findPolicyServer(const QString &word)
{
    for (const PolicyServer &server : table) {
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
