#pragma once

#include "app/cli/command.h"
#include "print/document/letter.h"

#include <vector>

namespace penggerak::cli {

/// What any paper on the command line needs: where it goes, and whose letterhead it has.
struct ReportOptions
{
    std::string file;
    std::string office; ///< empty: the book's first
    std::string training;
    std::string session = "1";
    std::string rows;
    std::string kader;
    std::string partner;
    std::string sheet;
    std::string wadah;
    std::string from;
    std::string until;
    std::string region;
    std::string body;
    std::string activity;
    std::string person;
    std::int64_t income = 0;
    std::string programmes = "jkk,jkm";
    std::string month; ///< empty: this one
    int months = 3;
    std::string sector = "other";
    std::string payer = "self";
};

/// The letter of a paper that shows so many people, after it is put on record.
print::Letter letterOf(Context& context, const ReportOptions& options, const std::string& paper,
                       std::int64_t id, std::int64_t people);
/// Paints them into the file and says how many.
Answer printed(Context& context, const ReportOptions& options,
               const std::vector<print::Document>& papers);

} // namespace penggerak::cli
