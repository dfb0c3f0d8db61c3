#include "widgets/formchooser.h"

#include "settings.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace Postseal {

FormChooser::FormChooser(const QString &label, const QString &rememberAs, const QList<Form> &forms,
                         QWidget *parent)
    : QWidget(parent), m_rememberAs(rememberAs), m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, 2));
    QLabel *buddy = makeLabel(label, "strong");
    buddy->setBuddy(m_box);
    buddy->setWordWrap(false);
    row->addWidget(buddy);
    row->addWidget(m_box);
    row->addStretch(1);
    // Short first, so that the page can be narrow; the list is as wide as it needs.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumContentsLength(12);
    for (const Form &form : forms)
        m_box->addItem(form.title, form.word);
    if (!m_rememberAs.isEmpty())
        choose(rememberedForm(m_rememberAs));
    connect(m_box, &QComboBox::activated, this, [this] {
        if (!m_rememberAs.isEmpty())
            rememberForm(m_rememberAs, word());
        Q_EMIT chosen();
    });
}

QString FormChooser::word() const
{
    return m_box->currentData().toString();
}

void FormChooser::choose(const QString &word)
{
    if (const int index = m_box->findData(word); index >= 0)
        m_box->setCurrentIndex(index);
}

} // namespace Postseal
