#include "export/words.h"

#include "base/text.h"

namespace Postseal {
namespace {

/// Reads words, one rule set a format.
class WordReader {
public:
    WordReader(const QByteArray &text, Quoting quoting) : m_text(text), m_quoting(quoting) {}

    std::optional<QList<Word>> read()
    {
        while (m_at < m_text.size() && !m_failed)
            step();
        finish();
        return m_failed ? std::nullopt : std::optional(m_words);
    }

private:
    [[nodiscard]] bool ahead(const char *sign) const { return m_text.mid(m_at).startsWith(sign); }
    [[nodiscard]] bool commentAhead() const
    {
        // In a shell a comment begins where a word could begin.
        switch (m_quoting) {
        case Quoting::ZoneFile:
            return ahead(";");
        case Quoting::Code:
            return ahead("#") || ahead("//");
        default:
            return ahead("#") && !m_inWord;
        }
    }
    [[nodiscard]] char quoteSign() const
    {
        return m_quoting == Quoting::ZoneFile || m_quoting == Quoting::Code ? '"' : '\'';
    }
    void step()
    {
        const char c = m_text.at(m_at);
        if (commentAhead()) {
            finish();
            const qsizetype end = m_text.indexOf('\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (isBlank(c) || c == '\n' || c == '\r') {
            finish();
            ++m_at;
        } else if (c == quoteSign()) {
            readQuoted();
        } else if (c == '\\' && m_quoting != Quoting::PowerShell) {
            m_inWord = true;
            readEscape();
        } else if (m_quoting == Quoting::Code && QByteArrayView("(){}[],=:").contains(c)) {
            finish();
            m_words.append({QByteArray(1, c), false});
            ++m_at;
        } else {
            // What a shell would act upon must not stand outside quotes.
            if (m_quoting != Quoting::Code && m_quoting != Quoting::ZoneFile &&
                QByteArrayView("\"`;&<>(){}*?!").contains(c))
                m_failed = true;
            m_inWord = true;
            m_word.text += c;
            ++m_at;
        }
    }
    void readQuoted()
    {
        const char quote = m_text.at(m_at++);
        if (m_quoting == Quoting::ZoneFile || m_quoting == Quoting::Code)
            finish();
        m_inWord = true;
        m_word.quoted = true;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == quote && m_quoting == Quoting::PowerShell && m_text.mid(m_at + 1, 1) == "'") {
                m_word.text += c;
                m_at += 2;
            } else if (c == quote) {
                ++m_at;
                if (quote == '"')
                    finish();
                return;
            } else if (c == '\\' && quote == '"') {
                readEscape();
            } else {
                m_word.text += c;
                ++m_at;
            }
        }
        m_failed = true;
    }
    void readEscape()
    {
        const QByteArray digits = m_text.mid(m_at + 1, 3);
        bool isNumber = false;
        const int value = digits.toInt(&isNumber);
        if (m_at + 1 >= m_text.size()) {
            m_failed = true;
        } else if (m_quoting == Quoting::ZoneFile && digits.size() == 3 && isNumber &&
                   isDigit(digits.at(0))) {
            m_failed = m_failed || value > 255;
            m_word.text += static_cast<char>(value);
            m_at += 4;
            return;
        } else if (m_quoting == Quoting::Code && m_text.at(m_at + 1) != '"' && m_text.at(m_at + 1) != '\\') {
            m_failed = true;
        } else {
            m_word.text += m_text.at(m_at + 1);
        }
        m_at += 2;
    }
    void finish()
    {
        if (m_inWord)
            m_words.append(m_word);
        m_word = {};
        m_inWord = false;
    }

    const QByteArray &m_text;
    Quoting m_quoting;
    qsizetype m_at = 0;
    QList<Word> m_words;
    Word m_word;
    bool m_inWord = false;
    bool m_failed = false;
};

} // namespace

std::optional<QList<Word>> wordsOf(const QByteArray &text, Quoting quoting)
{
    return WordReader(text, quoting).read();
}

QByteArray scriptQuoted(const QByteArray &text)
{
    QByteArray inner = text;
    inner.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + inner + '"';
}

QByteArray hclQuoted(const QByteArray &text)
{
    return scriptQuoted(text).replace("${", "$${").replace("%{", "%%{");
}

QByteArray fromHcl(QByteArray text)
{
    return text.replace("$${", "${").replace("%%{", "%{");
}

} // namespace Postseal
