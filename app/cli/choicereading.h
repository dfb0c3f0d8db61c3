#pragma once

#include "command.h"
#include "plan/choices.h"
#include "probe/lookoptions.h"

namespace Postseal {

/// The choices that generate and plan share: mode, mx, max-age, host, rua, id, ttl and zone.
void addChoiceOptions(CommandParser *parser);

/// Puts the options into the choices; WrongUsage, having said why, for a mistake.
[[nodiscard]] int readChoices(const CommandParser &parser, Console &console, Choices *choices);

/// Looks the domain up, without contacting mail servers. On success Fine, and the evidence is what was seen.
[[nodiscard]] int lookUp(const DomainInput &input, LookOptions look, Console &console, Evidence *evidence);

} // namespace Postseal
