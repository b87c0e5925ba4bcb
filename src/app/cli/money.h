#pragma once

#include "app/cli/listed.h"
#include "app/cli/values.h"
#include "core/rupiah/rupiah_text.h"
#include "services/dues/dues.h"
#include "services/rupiah/deposits.h"

namespace penggerak::cli {

/// What commands about rupiah have in common.

/// Codes: those of parseRupiah().
inline Rupiah rupiahOf(const std::string& text)
{
    return take(parseRupiah(text));
}

/// By `--kader` or `--wadah`.
DepositOwner ownerOf(const Book& book, const std::string& kader, const std::string& wadah);
std::set<Programme> programmesOf(const std::string& text);
/// `{"id","seq","available"...}`.
Answer postedAnswer(Context& context, const services::Posted& posted);
/// `{"id","seq","proposed"}` of what waits for a second person.
Answer proposedAnswer(Context& context, ProposalId proposal);

nlohmann::ordered_json toJson(const services::DueListRow& row);
std::vector<std::string> cellsOf(const services::DueListRow& row, Language language);
Table dueTable(Context& context);

} // namespace penggerak::cli
