#include "services/dues/rates.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace penggerak::services {

namespace {

using nlohmann::json;

Month monthOf(const json& row, const char* key)
{
    const auto month = Month::parse(row.at(key).get<std::string>());
    if (!month)
        throw std::runtime_error("dues_rates.json: month");
    return *month;
}

Programme programmeOf(const json& word)
{
    const auto programme = programmeFromCode(word.get<std::string>());
    if (!programme)
        throw std::runtime_error("dues_rates.json: programme");
    return *programme;
}

RuleSource sourceOf(const json& row)
{
    return {row.at("source").get<std::string>(), row.at("confidence").get<std::string>().at(0)};
}

Rupiah rupiahOf(const json& value)
{
    return Rupiah(value.get<std::int64_t>());
}

BandTable bandsOf(const json& row)
{
    BandTable table{monthOf(row, "from"), {}, sourceOf(row)};
    for (const json& band : row.at("rows"))
        table.bands.push_back({rupiahOf(band.at(0)), rupiahOf(band.at(1))});
    return table;
}

DuesShare shareOf(const json& row)
{
    DuesShare share;
    share.segment = segmentFromCode(row.at("segment").get<std::string>()).value();
    share.programme = programmeOf(row.at("programme"));
    share.risk = row.value("risk", std::string());
    share.from = monthOf(row, "from");
    share.employerPoints = row.at("employer").get<std::int64_t>();
    share.workerPoints = row.at("worker").get<std::int64_t>();
    if (row.contains("flat"))
        share.flat = rupiahOf(row.at("flat"));
    share.source = sourceOf(row);
    return share;
}

DuesRelief reliefOf(const json& row)
{
    DuesRelief relief;
    relief.name = row.at("name").get<std::string>();
    relief.from = monthOf(row, "from");
    relief.to = monthOf(row, "to");
    for (const json& word : row.at("segments"))
        relief.segments.push_back(segmentFromCode(word.get<std::string>()).value());
    for (const json& word : row.at("programmes"))
        relief.programmes.push_back(programmeOf(word));
    relief.sectors = row.at("sectors").get<std::vector<std::string>>();
    relief.payersExcluded = row.at("payers_excluded").get<std::vector<std::string>>();
    relief.paysPercent = row.at("pays_percent").get<std::int64_t>();
    relief.source = sourceOf(row);
    return relief;
}

DuesRates readRates()
{
    const json document = json::parse(resource("rules/dues_rates.json"));
    DuesRates rates;
    rates.payers = document.at("payers").get<std::vector<std::string>>();
    rates.sectors = document.at("sectors").get<std::vector<std::string>>();
    for (const json& row : document.at("bands"))
        rates.bands.push_back(bandsOf(row));
    for (const json& row : document.at("shares"))
        rates.shares.push_back(shareOf(row));
    for (const json& row : document.at("ceilings"))
        rates.ceilings.push_back({programmeOf(row.at("programme")), monthOf(row, "from"),
                                  rupiahOf(row.at("most")), sourceOf(row)});
    for (const json& row : document.at("reliefs"))
        rates.reliefs.push_back(reliefOf(row));
    return rates;
}

} // namespace

const DuesRates& duesRates()
{
    static const DuesRates rates = readRates();
    return rates;
}

} // namespace penggerak::services
