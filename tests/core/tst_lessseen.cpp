#include "report/report.h"

#include "support/evidencebuilder.h"
#include "support/greens.h"

#include <QtTest>

#include <functional>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

/// Evidence that lacks one fact, and the words for it.
struct Less {
    QString name;
    Evidence evidence;
};

template <class Key, class T>
void lose(const Evidence &whole, QMap<Key, Fact<T>> Evidence::*facts, const QString &what, QList<Less> *list)
{
    const QList<Key> keys = (whole.*facts).keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto add = [&](const QString &how, const std::function<void(QMap<Key, Fact<T>> &)> &change) {
            Less less{u"%1 %2: %3"_s.arg(what).arg(i).arg(how), whole};
            change(less.evidence.*facts);
            list->append(less);
        };
        add(u"not asked"_s, [&](auto &map) { map.remove(keys[i]); });
        for (const Failure::Kind kind :
             {Failure::Kind::Timeout, Failure::Kind::NotPublic, Failure::Kind::NotWanted})
            add(QString::fromLatin1(failureWord(kind)), [&](auto &map) {
                map[keys[i]] = Failure{kind, "no reason"};
            });
    }
}

} // namespace

/// Whoever sees less of a domain must not think better of it.
class TestLessSeen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingTurnsGreen_data();
    void nothingTurnsGreen();
};

void TestLessSeen::nothingTurnsGreen_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("broken");
    for (const char *mode : {"enforce", "testing", "none"}) {
        QTest::addRow("%s", mode) << QByteArray(mode) << false;
        QTest::addRow("%s, with faults", mode) << QByteArray(mode) << true;
    }
}

void TestLessSeen::nothingTurnsGreen()
{
    QFETCH(QByteArray, mode);
    QFETCH(bool, broken);
    Builder builder;
    builder.everything(mode);
    if (broken) {
        builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1;", "v=STSv1; id=2;"});
        builder.text(builder.evidence.tlsRptName(), {"v=TLSRPTv1; rua=tls@example.org"});
        builder.addresses(builder.evidence.policyHost(), {ip("9.2.2.1"), ip("9.2.2.2")});
        builder.evidence.policy[ip("9.2.2.2")] = builder.served("version: STSv1\nmode: none\nmax_age: 1\n");
        const DomainName host = builder.evidence.domain().child("mx2");
        builder.addresses(host, {ip("9.1.1.2"), ip("9.1.1.3")});
        builder.evidence.smtp[{host, ip("9.1.1.3")}] = Builder::mailServer("else.example.net");
    }
    const Report whole = makeReport(builder.evidence);
    QList<Less> all;
    lose(builder.evidence, &Evidence::dns, u"question"_s, &all);
    lose(builder.evidence, &Evidence::policy, u"policy"_s, &all);
    lose(builder.evidence, &Evidence::web, u"further request"_s, &all);
    lose(builder.evidence, &Evidence::smtp, u"mail server"_s, &all);
    QVERIFY(all.size() > 60);
    for (const Less &less : std::as_const(all)) {
        const Report report = makeReport(less.evidence);
        const QStringList greens = Greens::newGreens(whole, report);
        QVERIFY2(greens.isEmpty(), qPrintable(less.name + u": "_s + greens.join(u", "_s)));
        QVERIFY2(report.verdict != Verdict::Protected || whole.verdict == Verdict::Protected,
                 qPrintable(less.name));
    }
}

QTEST_GUILESS_MAIN(TestLessSeen)
#include "tst_lessseen.moc"
