#include "fuzzing.h"

#include "base/ipaddress.h"
#include "base/text.h"
#include "dns/domainname.h"
#include "mtasts/policy.h"
#include "mtasts/publicsuffix.h"
#include "probe/lookoptions.h"

using namespace Postseal;

namespace {

void name(const QByteArray &input)
{
    if (const auto read = DomainName::fromAscii(input)) {
        MUST(DomainName::fromAscii(read->ascii()) == read);
        MUST(read->ascii().size() <= 4 * 253);
        MUST(read->isRoot() || DomainName::fromLabels(read->labels()) == read);
        MUST(read->isRoot() || read->isUnder(read->parent()));
        (void)publicSuffix(*read);
        (void)registrableDomain(*read);
    }
    const QString text = QString::fromUtf8(input);
    if (const auto read = DomainName::fromUnicode(text)) {
        MUST(DomainName::fromAscii(read->ascii()) == read);
        (void)read->toUnicode();
    }
    const DomainInput typed = readMailDomain(text);
    MUST(typed.domain.isNull() == (typed.problem != DomainInput::Problem::None));
    MUST(!typed.input.contains(u'@') && typed.input.isEmpty() == text.trimmed().isEmpty());
    MUST((domainProblem(typed.problem) == nullptr) == (typed.problem == DomainInput::Problem::None));
    if (!typed.domain.isNull()) {
        MUST(typed.domain.isHostName());
        MUST(readMailDomain(typed.domain.toString()).domain == typed.domain);
    }
}

/// What users write for options and settings.
void typed(const QString &text)
{
    if (const auto address = IpAddress::fromText(text))
        MUST(IpAddress::fromText(address->toString()) == address);
    if (const auto network = IpNetwork::fromText(text))
        MUST(IpNetwork::fromText(network->toString()) == network);
    if (const auto endpoint = Endpoint::fromText(text, 53))
        MUST(Endpoint::fromText(endpoint->toString(), 1) == endpoint);
    (void)ConnectTo::fromText(text);
}

void pattern(const QByteArray &input)
{
    const auto read = MxPattern::fromText(input);
    MUST(read.has_value() == (MxPattern::faultOf(input) == MxPattern::Fault::None));
    if (!read)
        return;
    MUST(MxPattern::fromText(read->toText()) == read);
    // A star is one label, never none and never two (RFC 8461 4.1).
    MUST(read->matches(read->name()) == !read->isWildcard());
    const DomainName one = read->name().child("a");
    MUST(one.isNull() || read->matches(one) == read->isWildcard());
    const DomainName two = one.isNull() ? one : one.child("b");
    MUST(two.isNull() || !read->matches(two));
}

/// Only what a terminal and a window take as it stands.
void visible(const QByteArray &input)
{
    for (const QString &text :
         {visibleText(input), visibleText(QString::fromUtf8(input)), visibleLines(input)}) {
        for (const QChar c : text) {
            MUST(c.category() != QChar::Other_Control || c == u'\n');
            MUST(c.category() != QChar::Other_Format);
        }
    }
    MUST(!visibleText(input).contains(u'\n'));
}

} // namespace

/// Names, addresses and patterns as users, files and records have them.
void fuzzOne(const QByteArray &input)
{
    name(input);
    typed(QString::fromUtf8(input));
    pattern(input);
    visible(input);
}
