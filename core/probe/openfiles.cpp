#include "probe/openfiles.h"

#include <algorithm>
#include <sys/resource.h>

namespace Postseal {

int grantedOpenFiles()
{
    constexpr rlim_t enough = 16384;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256;
    rlimit raised = limit;
    raised.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, enough));
    if (raised.rlim_cur > limit.rlim_cur && ::setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    return int(std::min(limit.rlim_cur, enough));
}

} // namespace Postseal
