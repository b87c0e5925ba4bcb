#pragma once

#include "services/actors/session.h"

#include <cstdint>
#include <string>

namespace penggerak::services {

/// What the foot of a paper says: the state of the book that it was printed from.
struct Printed
{
    Seq seq = 0;      ///< of this printing
    std::string head; ///< the audit link before it, hex: `verify --head` finds it again
    Day on;
    std::string by; ///< name of the actor
};

/// Puts on record that a paper about people leaves the program: its kind, what it is of, and how
/// many people stand on it. Called before it is painted, so that no paper is without its row.
Result<Printed> recordPrint(const Session& session, const std::string& paper, std::int64_t id,
                            std::int64_t people);

} // namespace penggerak::services
