#pragma once

#include "services/dues/dues.h"
#include "services/rupiah/money_command.h"
#include "storage/dues/due_store.h"

namespace penggerak::services {

/// What verbs about dues do in common, inside one commit.

/// Code: `due_unknown`.
Result<storage::StandingDue> dueOf(storage::Database& database, DueId id);
/// Writes a step and where the due stands after it.
void addStep(Work& work, storage::StandingDue& due, DueStep step);
/// A step may follow: by the table of states, by day, and not in the future. Codes: `due_state`,
/// `due_step_order`, `date_future`.
Outcome checkStep(const storage::StandingDue& due, DueState to, Day on, Day today);
/// The rows of a due that still count.
std::vector<Transfer> standingRows(Posting& posting, DueId due);
/// The row that holds the deposit back for a due, while it is neither posted nor voided.
std::optional<Transfer> openCover(const std::vector<Transfer>& standingRows);
/// Cash in hand <- dues in trust of the due's office, or back.
void moveCash(Posting& posting, const Due& due, TransferKind kind, Day on);
/// What every commit about a due leaves in the audit, and which deposit its answer names.
void finishDue(Work& work, Posting& posting, const Due& due, const nlohmann::json& detail);
/// Gives a person the KPJ of the proof. Codes: `kpj_other` (name), those of Kpj::parse().
Outcome noteKpj(Work& work, PersonId person, const std::string& kpj);

} // namespace penggerak::services
