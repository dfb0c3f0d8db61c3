#pragma once

#include <QtGlobal>

#include <span>

namespace Postseal {

/// How a sender reads the TXT records at `_mta-sts`: only what tells it from others.
struct RecordTraits {
    enum class Way {
        Grammar,       ///< the grammar of RFC 8461 3.1, whole
        GrammarOrOpen, ///< what it makes of a record outside the grammar is not known
        Prefix,        ///< whatever starts with "v=STSv1;"
        Fields         ///< fields between semicolons, read leniently as below
    };
    /// What it makes of several records at the name.
    enum class Set { OnlyOneSts, AnySts, OnlyOneRecord, Joined, FirstThatReads };
    enum class Repeated { First, Last, Refused };
    enum class WithoutEquals { Ignored, Refused, CountsAsName };

    Way way = Way::Grammar;
    Set set = Set::OnlyOneSts;
    Repeated repeatedId = Repeated::First;
    bool startsWithVersion = true; ///< the text has to begin with "v=STSv1"
    bool foldsCase = false;
    bool blanksAtEquals = false; ///< trims names and values
    bool strictValues = false;   ///< one "=" a field, no blanks inside, an id that is not empty
    WithoutEquals withoutEquals = WithoutEquals::Ignored;
};

/// How a sender fetches and reads the policy file.
struct PolicyTraits {
    enum class Way {
        Grammar,       ///< the grammar of RFC 8461 3.2, line by line
        GrammarOrOpen, ///< what it makes of a file outside the grammar is mostly not known
        Lines          ///< names and values at colons, read leniently as below
    };
    enum class Number { Digits, Integer, Real, Anything };
    enum class Above { Refused, Cut, Kept, KeptTo31Bits, OneDay, Open }; ///< max_age above a year
    enum class Repeated { First, Last, Refused };

    // fetching
    bool onlyTextPlain = false;
    bool charsetMatters = false; ///< text is ASCII unless a charset is announced
    bool anySuccess = false;     ///< any 2xx will do
    qint64 largest = 65536;      ///< bytes
    bool cutsAtLargest = false;  ///< reads so much and no more, instead of refusing
    int patienceMs = 60000;
    bool firstAddressOnly = false;

    // reading
    Way way = Way::Grammar;
    Number maxAge = Number::Digits;
    bool zeroMaxAge = true;
    Above aboveYear = Above::Cut;
    Repeated repeated = Repeated::First;
    bool mxForNone = false; ///< wants an mx line also in mode none
    bool finalDot = false;  ///< takes an mx with a final dot
    bool numericMx = true;  ///< takes an mx that is an IPv4 address
    bool blankLines = false;
    bool indented = false;         ///< blanks in front of a name
    bool blankBeforeColon = false; ///< trims names
    bool linesWithoutColon = true; ///< passes them over; otherwise drops the file
    bool colonInValue = true;
    bool foldsCase = false;
    bool byteOrderMark = false; ///< passes one over
    bool bareCr = false;        ///< takes CR alone for a line end
    bool versionWanted = true;
    bool foldsVersion = false;
    bool modeWanted = true;
    bool maxAgeWanted = true;
    bool emptyMx = true; ///< an mx line without a value counts as one
};

/// One known sending implementation: a row of the table.
struct Sender {
    const char *name;
    const char *readAt; ///< the month of the source that was read
    RecordTraits record;
    PolicyTraits policy;
};
/// The standard first, then the senders whose source could be read. core/senders/senders.cpp is the table.
[[nodiscard]] std::span<const Sender> senders();

} // namespace Postseal
