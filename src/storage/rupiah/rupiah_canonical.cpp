#include "storage/rupiah/rupiah_canonical.h"

#include "storage/database/canonical_fields.h"
#include "storage/database/storage_error.h"
#include "storage/dues/due_rows.h"
#include "storage/rupiah/row_reader.h"
#include "storage/rupiah/transfer_rows.h"

namespace penggerak::storage {

std::string canonicalRow(const Transfer& transfer)
{
    CanonicalFields fields('T');
    fields.number(transfer.id.value())
        .number(transfer.seq)
        .number(transfer.happenedOn.sinceEpoch())
        .number(std::int64_t(transfer.kind))
        .number(std::int64_t(transfer.phase))
        .number(transfer.debit.value())
        .number(transfer.credit.value())
        .number(transfer.amount.value())
        .id(transfer.due)
        .id(transfer.handIn)
        .id(transfer.settles)
        .id(transfer.reverses);
    return fields.take();
}

std::string canonicalRow(const Due& due)
{
    CanonicalFields fields('D');
    fields.number(due.id.value())
        .number(due.seq)
        .number(due.person.value())
        .number(std::int64_t(due.segment))
        .number(std::int64_t(due.channel))
        .number(due.office.value())
        .id(due.kader)
        .id(due.body)
        .id(due.recordedBy)
        .number(due.first.index())
        .number(due.months)
        .number(bitsOf(due.programmes))
        .number(due.amount.value())
        .number(due.computed.value())
        .number(std::int64_t(due.reason))
        .number(due.receipt.value_or(0))
        .number(due.happenedOn.sinceEpoch());
    return fields.take();
}

std::string canonicalRow(const DueStep& step)
{
    CanonicalFields fields('S');
    fields.number(step.id.value())
        .number(step.seq)
        .number(step.due.value())
        .number(step.undoes ? undoKind : std::int64_t(step.to))
        .number(step.happenedOn.sinceEpoch())
        .text(step.code)
        .id(step.handIn)
        .id(step.undoes);
    return fields.take();
}

struct RupiahRows::Readers
{
    explicit Readers(soci::session& sql)
        : dues(sql, std::string(dueColumns) + "FROM due d ORDER BY d.id")
        , steps(sql, std::string(dueStepColumns) + "ORDER BY id")
        , transfers(sql, std::string(transferColumns) + "ORDER BY id")
    {
    }

    /// The table whose row comes next: the earliest commit, and in it the first of the tables.
    int turn() const
    {
        int which = -1;
        Seq earliest = 0;
        const auto look = [&](int number, const auto& reader) {
            if (reader.isPresent() && (which < 0 || reader.row().seq < earliest)) {
                which = number;
                earliest = reader.row().seq;
            }
        };
        look(0, dues);
        look(1, steps);
        look(2, transfers);
        return which;
    }

    RowReader<DueRow> dues;
    RowReader<DueStepRow> steps;
    RowReader<TransferRow> transfers;
};

RupiahRows::RupiahRows(Database& database)
try : m_readers(std::make_unique<Readers>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("read rupiah");
}

RupiahRows::~RupiahRows() = default;

bool RupiahRows::isPresent() const
{
    return m_readers->turn() >= 0;
}

Seq RupiahRows::seq() const
{
    switch (m_readers->turn()) {
    case 0:
        return m_readers->dues.row().seq;
    case 1:
        return m_readers->steps.row().seq;
    default:
        return m_readers->transfers.row().seq;
    }
}

std::string RupiahRows::row() const
{
    switch (m_readers->turn()) {
    case 0:
        return canonicalRow(m_readers->dues.row().due());
    case 1:
        return canonicalRow(m_readers->steps.row().step());
    default:
        return canonicalRow(m_readers->transfers.row().stored().row);
    }
}

std::string RupiahRows::name() const
{
    switch (m_readers->turn()) {
    case 0:
        return "due " + std::to_string(m_readers->dues.row().id);
    case 1:
        return "due_step " + std::to_string(m_readers->steps.row().id);
    default:
        return "rupiah_transfer " + std::to_string(m_readers->transfers.row().id);
    }
}

void RupiahRows::next()
try {
    switch (m_readers->turn()) {
    case 0:
        return m_readers->dues.next();
    case 1:
        return m_readers->steps.next();
    default:
        return m_readers->transfers.next();
    }
} catch (...) {
    rethrowAsStorageError("read rupiah");
}

} // namespace penggerak::storage
