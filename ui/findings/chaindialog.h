#pragma once

#include <QDialog>

namespace Postseal {

/// The certificates that a server sent, to read and to copy.
class ChainDialog : public QDialog {
    Q_OBJECT
public:
    /// DER, leaf first; of is what they are the certificates of.
    ChainDialog(const QList<QByteArray> &chain, const QString &of, QWidget *parent);
};

} // namespace Postseal
