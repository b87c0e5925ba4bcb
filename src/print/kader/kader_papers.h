#pragma once

#include "print/document/letter.h"
#include "services/kader/kader.h"

#include <optional>

namespace penggerak::print {

/// The letter of assignment of a kader: his number, places, and how long it holds. Nothing where he
/// has no such document on record.
std::optional<Document> assignmentLetter(const Letter& letter, const services::KaderDetails& kader);

/// The identity card of the office. Nothing where he has no such document on record.
std::optional<Document> idCard(const Letter& letter, const services::KaderDetails& kader);

} // namespace penggerak::print
