#include "widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Postseal {

CopyButton::CopyButton(const QString &label, Text text, QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_text(std::move(text))
{
    setProperty("look", QStringLiteral("small"));
    m_back.setSingleShot(true);
    m_back.setInterval(2000);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&m_back, &QTimer::timeout, this, [this] {
        setText(m_label);
        setSubject(m_subject);
        setMinimumWidth(0);
    });
}

void CopyButton::setSubject(const QString &subject)
{
    m_subject = subject;
    setAccessibleName(subject.isEmpty() ? QString() : tr("Copy %1").arg(subject));
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    // The button keeps its width, so that nothing beside it jumps.
    setMinimumWidth(width());
    setText(tr("Copied"));
    setAccessibleName(tr("Copied"));
    m_back.start();
}

} // namespace Postseal
