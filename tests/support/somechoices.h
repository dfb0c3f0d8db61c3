#pragma once

#include "plan/choices.h"

/// What somebody may have chosen, with a record of each kind to publish.
inline Postseal::Choices someChoices()
{
    using namespace Postseal;
    Choices choices;
    choices.domain = *DomainName::fromAscii("example.org");
    choices.mx = {"mx.example.org"};
    choices.id = "20260101T000000Z";
    choices.rua = {"mailto:tls@example.org"};
    choices.hostAddresses = {*IpAddress::fromText(QStringLiteral("192.0.2.1")),
                             *IpAddress::fromText(QStringLiteral("2001:db8::1"))};
    return choices;
}
