#include "mtasts/publicsuffix.h"

#include <QList>

#include <libpsl.h>

namespace Postseal {

PublicSuffix publicSuffix(const DomainName &name)
{
    if (name.isNull() || name.isRoot())
        return PublicSuffix::None;
    if (name.labels().size() == 1)
        return PublicSuffix::Registry;
    const psl_ctx_t *list = psl_builtin();
    if (list == nullptr)
        return PublicSuffix::None;
    const QByteArray ascii = name.ascii();
    if (psl_is_public_suffix2(list, ascii.constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE))
        return PublicSuffix::Registry;
    if (psl_is_public_suffix2(list, ascii.constData(), PSL_TYPE_PRIVATE | PSL_TYPE_NO_STAR_RULE))
        return PublicSuffix::Private;
    return PublicSuffix::None;
}

DomainName registrableDomain(const DomainName &name)
{
    DomainName at = name;
    while (!at.isNull() && !at.isRoot() && !at.parent().isRoot() &&
           publicSuffix(at.parent()) == PublicSuffix::None)
        at = at.parent();
    return at;
}

} // namespace Postseal
