#pragma once

#include "services/exchange/progress.h"
#include "services/figures/figures.h"
#include "services/people/people.h"

#include <filesystem>

namespace penggerak::services {

/// Lists that can be written to a file.
enum class ExportKind { People, Figures, Kader, Bodies, Activities };
/// `people`, `figures`, `kader`, `groups`, `activities`.
std::string_view code(ExportKind kind);
std::optional<ExportKind> exportKindFromCode(std::string_view text);

struct ExportOrder
{
    ExportKind kind = ExportKind::People;
    std::filesystem::path file; ///< CSV, XLSX or JSON by its ending
    PeopleFilter filter;        ///< of People
    FigureFilter figures;       ///< of Figures
    PeopleSort sort = PeopleSort::LastActivity;
    bool reversed = false;
    Language language = Language::Indonesian;
    bool replaces = false; ///< a file that lies there; only after somebody was asked
};

struct ExportReport
{
    std::int64_t rows = 0;
};

/// Writes a whole list as it stands at one moment: in bounded memory, to a temporary file that is
/// renamed into place, texts never formulas, NIK and phone masked. One of people leaves an audit
/// row with their number. Codes: `file_exists`, `disk`, `export_ending`, `cancelled`.
Result<ExportReport> exportList(const Session& session, const ExportOrder& order,
                                const Progress& progress = {});

} // namespace penggerak::services
