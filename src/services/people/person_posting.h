#pragma once

#include "services/ledger/ledger.h"
#include "services/people/people.h"

namespace penggerak::services {

/// What movePerson() and transferPerson() post, for verbs that move many in one commit. Nothing is
/// posted where they refuse (unless later rows are to be entered again); finish() is the caller's.
/// The codes are those of the two verbs.
Outcome postMove(Work& work, Ledger& ledger, PersonId person, const MovePerson& move, Day today);
Outcome postTransfer(Work& work, Ledger& ledger, PersonId person, const TransferPerson& transfer,
                     Day today);

} // namespace penggerak::services
