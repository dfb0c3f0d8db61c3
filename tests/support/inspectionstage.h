#pragma once

#include "support/fakenetwork.h"
#include "support/practiceclient.h"

#include <QTest>

namespace FakeNet {

/// Looks over a network that answers when the test says so, and what became of them.
class InspectionStage {
protected:
    /// As if nothing had been: a good domain, and nobody looks at it.
    void reset();
    void begin(const QString &domain = QStringLiteral("example.org"));
    void run();

    FakeNetwork m_network;
    LookOptions m_options;
    std::unique_ptr<Inspection> m_inspection;
    QList<Report> m_finished;
};

inline void InspectionStage::reset()
{
    m_inspection.reset();
    m_network = FakeNetwork();
    m_network.world = EvidenceBuilder::good().evidence;
    m_options = LookOptions();
    m_options.timeoutMs = 10000;
    m_options.authoritative = false;
    m_options.further = false; // the tests that are about further looks want them
    m_options.trust = TrustAnchors::fromDer({TestAuthority::Authority::instance().root.der});
    m_finished.clear();
}

inline void InspectionStage::begin(const QString &domain)
{
    m_inspection = std::make_unique<Inspection>(readMailDomain(domain), m_options, m_network.probes());
    QObject::connect(m_inspection.get(), &Inspection::finished, m_inspection.get(),
                     [this](const Report &report) { m_finished += report; });
    m_inspection->start();
}

/// To the end, round by round.
inline void InspectionStage::run()
{
    begin();
    while (m_network.answerAll())
        QVERIFY(m_network.round() < 100);
    QVERIFY(PracticeClient::waitFor([this] { return !m_finished.isEmpty(); }));
    QCOMPARE(m_finished.size(), 1);
    QVERIFY(m_finished.first().evidence.finished);
    for (const Finding &finding : m_finished.first().findings)
        QVERIFY2(finding.status != Status::Waiting && finding.status != Status::Running,
                 qPrintable(finding.name()));
}

} // namespace FakeNet
