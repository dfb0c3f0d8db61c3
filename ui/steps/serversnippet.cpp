#include "steps/serversnippet.h"

namespace Postseal {

QByteArray nginxSnippet(const QByteArray &policyHost)
{
    QByteArray snippet(R"(server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name @host;

    ssl_certificate     /etc/ssl/@host/fullchain.pem;
    ssl_certificate_key /etc/ssl/@host/privkey.pem;

    # The file lies at /var/www/@host/.well-known/mta-sts.txt
    location = /.well-known/mta-sts.txt {
        root /var/www/@host;
        types { }
        default_type text/plain;
    }
    location / {
        return 404;
    }
}
)");
    return snippet.replace("@host", policyHost);
}

} // namespace Postseal
