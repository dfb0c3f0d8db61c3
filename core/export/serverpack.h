#pragma once

#include "plan/choices.h"

#include <span>

namespace Postseal {

/// A file to put somewhere.
struct PackFile {
    QByteArray path; ///< relative, with slashes
    QByteArray data;
    bool operator==(const PackFile &) const = default;
};

/// A way of serving the policy file.
struct PolicyServer {
    const char *word;  ///< for --server
    const char *title; ///< for people, marked for translation in the context "Export"
    const char *note;  ///< how to get it going: a sentence or two, marked likewise
    QList<PackFile> (*files)(const QByteArray &policyHost, const QByteArray &policyFile);
};
/// All that there are, in the order in which they are offered.
[[nodiscard]] std::span<const PolicyServer> policyServers();
/// The server with this word; null if there is none.
[[nodiscard]] const PolicyServer *findPolicyServer(const QString &word);

/// The files of a server for what is to be published. The first is the configuration itself.
[[nodiscard]] QList<PackFile> serverFiles(const PolicyServer &server, const Publication &publication,
                                          const Choices &choices);

} // namespace Postseal
