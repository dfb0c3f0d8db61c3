#include "senders/traits.h"

#include <array>

namespace Postseal {
namespace {

using Set = RecordTraits::Set;
using RecordWay = RecordTraits::Way;
using WithoutEquals = RecordTraits::WithoutEquals;
using PolicyWay = PolicyTraits::Way;
using Number = PolicyTraits::Number;
using Above = PolicyTraits::Above;
using RecordRepeated = RecordTraits::Repeated;
using PolicyRepeated = PolicyTraits::Repeated;

constexpr qint64 unlimited = 1LL << 40;

// Each row says only in what a sender differs from the standard. Services whose source nobody can read are
// not here: nothing could be said of them but guesses.
constexpr std::array table{
    Sender{"RFC 8461", "2018-09", {}, {.aboveYear = Above::Refused}},
    Sender{"mox", "2026-08", {.repeatedId = RecordRepeated::Refused}, {.aboveYear = Above::KeptTo31Bits}},
    Sender{"postfix-mta-sts-resolver",
           "2025-02",
           {.way = RecordWay::Fields,
            .repeatedId = RecordRepeated::Last,
            .withoutEquals = WithoutEquals::CountsAsName},
           {.onlyTextPlain = true,
            .charsetMatters = true,
            .patienceMs = 4000,
            .way = PolicyWay::Lines,
            .aboveYear = Above::Refused,
            .repeated = PolicyRepeated::Last,
            .blankLines = true,
            .bareCr = true}},
    Sender{"postfix-tlspol",
           "2026-08",
           {},
           {.onlyTextPlain = true, .patienceMs = 2000, .finalDot = true, .numericMx = false}},
    Sender{"chasquid",
           "2026-06",
           {.way = RecordWay::Prefix, .set = Set::AnySts},
           {.onlyTextPlain = true,
            .largest = 10240,
            .cutsAtLargest = true,
            .patienceMs = 30000,
            .way = PolicyWay::Lines,
            .zeroMaxAge = false,
            .aboveYear = Above::Refused,
            .repeated = PolicyRepeated::Last,
            .mxForNone = true,
            .blankLines = true,
            .indented = true,
            .blankBeforeColon = true}},
    Sender{"maddy",
           "2026-08",
           {.way = RecordWay::Fields,
            .set = Set::OnlyOneRecord,
            .repeatedId = RecordRepeated::Last,
            .startsWithVersion = false,
            .strictValues = true,
            .withoutEquals = WithoutEquals::Refused},
           {.onlyTextPlain = true,
            .largest = unlimited,
            .way = PolicyWay::Lines,
            .maxAge = Number::Integer,
            .aboveYear = Above::Kept,
            .repeated = PolicyRepeated::Last,
            .linesWithoutColon = false,
            .colonInValue = false}},
    Sender{"KumoMTA",
           "2026-08",
           {.way = RecordWay::Fields,
            .set = Set::Joined,
            .repeatedId = RecordRepeated::Last,
            .startsWithVersion = false,
            .blanksAtEquals = true,
            .withoutEquals = WithoutEquals::Refused},
           {.largest = unlimited,
            .way = PolicyWay::Lines,
            .repeated = PolicyRepeated::Refused,
            .blankLines = true,
            .indented = true,
            .blankBeforeColon = true,
            .linesWithoutColon = false}},
    Sender{"Stalwart",
           "2026-07",
           {.way = RecordWay::Fields,
            .set = Set::FirstThatReads,
            .repeatedId = RecordRepeated::Last,
            .startsWithVersion = false,
            .foldsCase = true,
            .blanksAtEquals = true},
           {.largest = 1048576,
            .way = PolicyWay::Lines,
            .maxAge = Number::Anything,
            .aboveYear = Above::OneDay,
            .repeated = PolicyRepeated::Last,
            .mxForNone = true,
            .blankLines = true,
            .indented = true,
            .blankBeforeColon = true,
            .byteOrderMark = true,
            .versionWanted = false,
            .foldsVersion = true,
            .modeWanted = false,
            .maxAgeWanted = false,
            .emptyMx = false}},
    Sender{"mailauth (ZoneMTA)",
           "2026-08",
           {.way = RecordWay::GrammarOrOpen},
           {.anySuccess = true,
            .largest = unlimited,
            .patienceMs = 15000,
            .firstAddressOnly = true,
            .way = PolicyWay::Lines,
            .maxAge = Number::Real,
            .aboveYear = Above::Refused,
            .repeated = PolicyRepeated::Last,
            .blankLines = true,
            .indented = true,
            .blankBeforeColon = true,
            .foldsCase = true,
            .byteOrderMark = true,
            .modeWanted = false}},
    Sender{"Halon (halon-extras/mta-sts)",
           "2026-08",
           {.way = RecordWay::Prefix},
           {.patienceMs = 5000,
            .way = PolicyWay::GrammarOrOpen,
            .aboveYear = Above::Open,
            .repeated = PolicyRepeated::Last,
            .blankLines = true}},
};

} // namespace

std::span<const Sender> senders()
{
    return table;
}

} // namespace Postseal
