#pragma once

#include "core/dues/due.h"
#include "core/rupiah/transfer.h"
#include "storage/database/database.h"

#include <memory>
#include <string>

namespace penggerak::storage {

/// The bytes of rows about rupiah that the audit chain covers. Fixed for ever, as those of
/// storage/ledger/canonical.h.
std::string canonicalRow(const Transfer& transfer);
std::string canonicalRow(const Due& due);
std::string canonicalRow(const DueStep& step);

/// Dues, steps and transfers by commit and, within one, in that order of kinds, each by id: the
/// order in which a commit chains them, behind its movements.
class RupiahRows
{
public:
    explicit RupiahRows(Database& database);
    ~RupiahRows();

    /// Whether a row is there; false behind the last.
    bool isPresent() const;
    Seq seq() const;
    std::string row() const;
    std::string name() const; ///< `due 123` and the like
    void next();

private:
    struct Readers;
    std::unique_ptr<Readers> m_readers;
};

} // namespace penggerak::storage
