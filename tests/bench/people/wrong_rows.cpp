#include "tests/bench/people/wrong_rows.h"

#include <algorithm>
#include <stdexcept>

namespace penggerak::bench {

namespace {

std::size_t column(const TextRow& headings, std::string_view name)
{
    const auto found = std::find(headings.begin(), headings.end(), name);
    if (found == headings.end())
        throw std::runtime_error("no column " + std::string(name));
    return std::size_t(found - headings.begin());
}

} // namespace

Columns::Columns(const TextRow& headings)
    : nik(column(headings, "NIK"))
    , name(column(headings, "Nama Lengkap"))
    , birth(column(headings, "Tanggal Lahir"))
    , sex(column(headings, "Jenis Kelamin"))
    , phone(column(headings, "No HP"))
    , address(column(headings, "Alamat"))
    , rt(column(headings, "RT"))
    , rw(column(headings, "RW"))
    , day(column(headings, "Tanggal"))
    , stage(column(headings, "Tahap"))
{
}

const std::vector<Wrong>& wrongs()
{
    static const std::vector<Wrong> all{
        {"nik_short", [](TextRow& row, const Columns& at) { row[at.nik].pop_back(); }},
        {"nik_long", [](TextRow& row, const Columns& at) { row[at.nik] += '1'; }},
        // No 3,57805E+15: one such cell shows a column that a spreadsheet has damaged, and then no
        // row of the file is imported.
        {"nik_in_words", [](TextRow& row, const Columns& at) { row[at.nik] = "menyusul"; }},
        {"nik_letter_o", [](TextRow& row, const Columns& at) { row[at.nik][12] = 'O'; }},
        {"nik_serial_0000",
         [](TextRow& row, const Columns& at) { row[at.nik].replace(12, 4, "0000"); }},
        {"nik_day_00", [](TextRow& row, const Columns& at) { row[at.nik].replace(6, 2, "00"); }},
        {"nik_day_72", [](TextRow& row, const Columns& at) { row[at.nik].replace(6, 2, "72"); }},
        {"nik_month_13", [](TextRow& row, const Columns& at) { row[at.nik].replace(8, 2, "13"); }},
        {"nik_30_february",
         [](TextRow& row, const Columns& at) { row[at.nik].replace(6, 4, "3002"); }},
        {"name_empty", [](TextRow& row, const Columns& at) { row[at.name].clear(); }},
        {"name_blank", [](TextRow& row, const Columns& at) { row[at.name] = "   "; }},
        {"birth_31_february",
         [](TextRow& row, const Columns& at) { row[at.birth] = "31/02/1984"; }},
        {"birth_in_words", [](TextRow& row, const Columns& at) { row[at.birth] = "lupa"; }},
        {"birth_to_come", [](TextRow& row, const Columns& at) { row[at.birth] = "12/08/2190"; }},
        {"sex_unknown", [](TextRow& row, const Columns& at) { row[at.sex] = "X"; }},
        {"phone_letters",
         [](TextRow& row, const Columns& at) { row[at.phone] = "0812 OOOO 4471"; }},
        {"phone_short", [](TextRow& row, const Columns& at) { row[at.phone] = "08120"; }},
        {"phone_long",
         [](TextRow& row, const Columns& at) { row[at.phone] = "08120000447108120000"; }},
        {"rt_letters", [](TextRow& row, const Columns& at) { row[at.rt] = "lima"; }},
        // A village that nobody knows is a warning: the person stands, without a place.
        {"rw_letters", [](TextRow& row, const Columns& at) { row[at.rw] = "tujuh"; }},
        {"day_to_come", [](TextRow& row, const Columns& at) { row[at.day] = "01/01/2190"; }},
        {"day_unreadable", [](TextRow& row, const Columns& at) { row[at.day] = "kemarin"; }},
        {"stage_unknown", [](TextRow& row, const Columns& at) { row[at.stage] = "Hampir jadi"; }},
        {"shifted_by_one",
         [](TextRow& row, const Columns&) {
             std::rotate(row.begin(), row.begin() + 1, row.end());
         }},
    };
    return all;
}

} // namespace penggerak::bench
