#include "export/scriptlines.h"

#include <algorithm>

namespace Postseal {

QByteArray optionOf(const Words &words, const QByteArray &option)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).text.startsWith(option + '='))
            return words.at(i).text.mid(option.size() + 1);
        if (words.at(i).text == option && !words.at(i).quoted && i + 1 < words.size())
            return words.at(i + 1).text;
    }
    return {};
}

bool hasWord(const Words &words, const QByteArray &word)
{
    return std::any_of(words.begin(), words.end(),
                       [&word](const Word &each) { return each.text == word && !each.quoted; });
}

QList<RecordType> typesInTheWay(const ZoneRecords &zone)
{
    if (zone.hostMissing)
        return {};
    const bool alias = std::any_of(zone.records.begin(), zone.records.end(), [](const PlannedRecord &record) {
        return record.type == RecordType::CNAME;
    });
    return alias ? QList<RecordType>{RecordType::A, RecordType::AAAA} : QList<RecordType>{RecordType::CNAME};
}

} // namespace Postseal
