#pragma once

#include "services/exchange/import_checker.h"

namespace penggerak::services {

class PreparedImport::State
{
public:
    ImportOrder order;
    ImportReport report;
    std::vector<ImportColumn> columns;
    std::string digest;
    /// The commit that the book stood at when the file was checked.
    Seq seq = 0;
    std::unique_ptr<storage::ScratchFile> accepted;
    std::unique_ptr<storage::ScratchFile> refused;
};

/// Reads and checks the file of `state.order` as the book stands now; fills in the rest of it.
Outcome checkFile(const Book& book, PreparedImport::State& state, const Progress& progress);

/// Tells a Progress now and then; throws Refused `cancelled` when it asks to stop.
class Pace
{
public:
    Pace(const Progress& progress, std::string phase, std::int64_t total)
        : m_progress(progress)
        , m_phase(std::move(phase))
        , m_total(total)
    {
        tell(0);
    }
    /// One of very many steps; `done` says how far.
    void step(std::int64_t done)
    {
        if (++m_steps % every == 0)
            tell(done);
    }
    void end() { tell(m_total); }

private:
    static constexpr std::int64_t every = 512;
    void tell(std::int64_t done)
    {
        if (m_progress && !m_progress({m_phase, done, m_total}))
            throw Refused(refusal("cancelled"));
    }

    const Progress& m_progress;
    std::string m_phase;
    std::int64_t m_total;
    std::int64_t m_steps = 0;
};

} // namespace penggerak::services
