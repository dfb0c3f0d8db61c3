#include "export/scriptlines.h"

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
    QList<RecordType> types{RecordType::CNAME, RecordType::A, RecordType::AAAA};
    for (const PlannedRecord &record : zone.records)
        types.removeAll(record.type);
    return types;
}

} // namespace Postseal
