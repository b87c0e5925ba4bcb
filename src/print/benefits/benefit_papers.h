#pragma once

#include "print/document/letter.h"
#include "services/benefits/benefits.h"
#include "services/benefits/simulation.h"

namespace penggerak::print {

/// One page to hand out: what was paid here, what is promised, what a month costs, where to join.
/// Names stand as initials.
Document outreachSheet(const Letter& letter, const services::OutreachFacts& facts);

/// Dues by month and programme with their sources, and what they buy.
Document duesSimulation(const Letter& letter, const services::Simulation& simulation);

} // namespace penggerak::print
