#pragma once

#include "core/rupiah/transfer.h"
#include "storage/database/row_values.h"
#include "storage/rupiah/transfer_store.h"

#include <soci/soci.h>

namespace penggerak::storage {

/// A row of the ledger of rupiah as numbers, for use() and into().
struct TransferRow
{
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t happenedOn = 0;
    std::int64_t kind = 0;
    std::int64_t phase = 0;
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    std::int64_t amount = 0;
    std::optional<std::int64_t> due;
    std::optional<std::int64_t> handIn;
    std::optional<std::int64_t> settles;
    std::optional<std::int64_t> reverses;
    std::int64_t rowCheck = 0;

    StoredTransfer stored() const
    {
        StoredTransfer out;
        Transfer& row = out.row;
        row.id = TransferId(id);
        row.seq = seq;
        row.happenedOn = dayOf(happenedOn);
        row.kind = TransferKind(kind);
        row.phase = Phase(phase);
        row.debit = AccountId(debit);
        row.credit = AccountId(credit);
        row.amount = Rupiah(amount);
        if (due)
            row.due = DueId(*due);
        if (handIn)
            row.handIn = HandInId(*handIn);
        if (settles)
            row.settles = TransferId(*settles);
        if (reverses)
            row.reverses = TransferId(*reverses);
        out.rowCheck = rowCheck;
        return out;
    }
};

inline constexpr const char* transferColumns =
    "SELECT id, seq, happened_on, kind, phase, debit, credit, amount, due, hand_in, settles,"
    " reverses, row_check FROM rupiah_transfer ";

template <class Prepared>
auto intoRow(Prepared prepared, TransferRow& row)
{
    return (prepared, soci::into(row.id), soci::into(row.seq), soci::into(row.happenedOn),
            soci::into(row.kind), soci::into(row.phase), soci::into(row.debit),
            soci::into(row.credit), soci::into(row.amount), soci::into(row.due),
            soci::into(row.handIn), soci::into(row.settles), soci::into(row.reverses),
            soci::into(row.rowCheck));
}

} // namespace penggerak::storage
