#pragma once

#include "core/dues/due.h"
#include "storage/database/row_values.h"

#include <soci/soci.h>

namespace penggerak::storage {

/// Rows of dues and their steps as numbers, for use() and into().
struct DueRow
{
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t channel = 0;
    std::int64_t office = 0;
    std::optional<std::int64_t> kader;
    std::optional<std::int64_t> body;
    std::optional<std::int64_t> recordedBy;
    std::int64_t first = 0;
    std::int64_t months = 0;
    std::int64_t programmes = 0;
    std::int64_t amount = 0;
    std::int64_t computed = 0;
    std::int64_t reason = 0;
    std::optional<std::int64_t> receipt;
    std::int64_t happenedOn = 0;
    std::int64_t rowCheck = 0;

    Due due() const
    {
        Due out;
        out.id = DueId(id);
        out.seq = seq;
        out.person = PersonId(person);
        out.segment = Segment(segment);
        out.channel = Channel(channel);
        out.office = OfficeId(office);
        if (kader)
            out.kader = KaderId(*kader);
        if (body)
            out.body = BodyId(*body);
        if (recordedBy)
            out.recordedBy = UserId(*recordedBy);
        out.first = Month(std::int32_t(first));
        out.months = int(months);
        out.programmes = programmesFromBits(int(programmes));
        out.amount = Rupiah(amount);
        out.computed = Rupiah(computed);
        out.reason = AmountReason(reason);
        out.receipt = receipt;
        out.happenedOn = dayOf(happenedOn);
        return out;
    }
};

inline constexpr const char* dueColumns =
    "SELECT d.id, d.seq, d.person, d.segment, d.channel, d.office, d.kader, d.body, d.recorded_by,"
    " d.first_month, d.months, d.programmes, d.amount, d.computed, d.reason, d.receipt,"
    " d.happened_on, d.row_check ";

template <class Prepared>
auto intoRow(Prepared prepared, DueRow& row)
{
    return (prepared, soci::into(row.id), soci::into(row.seq), soci::into(row.person),
            soci::into(row.segment), soci::into(row.channel), soci::into(row.office),
            soci::into(row.kader), soci::into(row.body), soci::into(row.recordedBy),
            soci::into(row.first), soci::into(row.months), soci::into(row.programmes),
            soci::into(row.amount), soci::into(row.computed), soci::into(row.reason),
            soci::into(row.receipt), soci::into(row.happenedOn), soci::into(row.rowCheck));
}

/// The kind of a step that takes another one back.
inline constexpr std::int64_t undoKind = 8;

struct DueStepRow
{
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t due = 0;
    std::int64_t kind = 0;
    std::int64_t happenedOn = 0;
    std::string code;
    std::optional<std::int64_t> handIn;
    std::optional<std::int64_t> undoes;
    std::int64_t rowCheck = 0;

    DueStep step() const
    {
        DueStep out;
        out.id = DueStepId(id);
        out.seq = seq;
        out.due = DueId(due);
        if (kind != undoKind)
            out.to = DueState(kind);
        out.happenedOn = dayOf(happenedOn);
        out.code = code;
        if (handIn)
            out.handIn = HandInId(*handIn);
        if (undoes)
            out.undoes = DueStepId(*undoes);
        return out;
    }
};

inline constexpr const char* dueStepColumns =
    "SELECT id, seq, due, kind, happened_on, code, hand_in, undoes, row_check FROM due_step ";

template <class Prepared>
auto intoRow(Prepared prepared, DueStepRow& row)
{
    return (prepared, soci::into(row.id), soci::into(row.seq), soci::into(row.due),
            soci::into(row.kind), soci::into(row.happenedOn), soci::into(row.code),
            soci::into(row.handIn), soci::into(row.undoes), soci::into(row.rowCheck));
}

} // namespace penggerak::storage
