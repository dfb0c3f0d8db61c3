#pragma once

#include "base/failure.h"

#include <utility>
#include <variant>

namespace Postseal {

/// What is known about one question: not asked, pending, known, or failed. Every row in the window is
/// honest because "waiting" and "unknown" exist by type.
template <class T> class Fact {
public:
    Fact() = default;
    Fact(T value) : m_state(std::move(value)) {}
    Fact(Failure failure) : m_state(std::move(failure)) {}

    [[nodiscard]] static Fact pending()
    {
        Fact fact;
        fact.m_state = Pending{};
        return fact;
    }

    [[nodiscard]] bool isNotAsked() const { return std::holds_alternative<std::monostate>(m_state); }
    [[nodiscard]] bool isPending() const { return std::holds_alternative<Pending>(m_state); }
    [[nodiscard]] bool isKnown() const { return std::holds_alternative<T>(m_state); }
    [[nodiscard]] bool isFailed() const { return std::holds_alternative<Failure>(m_state); }

    /// The value; null unless known. A pointer into a copy (QMap::value(key).value()) would outlive it.
    [[nodiscard]] const T *value() const & { return std::get_if<T>(&m_state); }
    const T *value() const && = delete;
    /// The failure; null unless failed.
    [[nodiscard]] const Failure *failure() const & { return std::get_if<Failure>(&m_state); }
    const Failure *failure() const && = delete;

    bool operator==(const Fact &) const = default;

private:
    struct Pending {
        bool operator==(const Pending &) const = default;
    };
    std::variant<std::monostate, Pending, T, Failure> m_state;
};

} // namespace Postseal
