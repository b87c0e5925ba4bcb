#pragma once

#include "app/cli/command.h"
#include "app/cli/table.h"

#include <optional>

namespace penggerak::cli {

template <class Id>
nlohmann::ordered_json maybeId(const std::optional<Id>& id)
{
    return id ? nlohmann::ordered_json(id->text()) : nlohmann::ordered_json();
}

inline nlohmann::ordered_json maybeDayJson(const std::optional<Day>& day)
{
    return day ? nlohmann::ordered_json(day->iso()) : nlohmann::ordered_json();
}

/// The shape of every list: `total`, `next`, `rows`, and a table for people.
template <class Rows, class ToJson, class ToCells>
Answer listed(const Rows& rows, Table table, ToJson json, ToCells cells)
{
    Answer answer;
    answer.json = {
        {"total", rows.size()}, {"next", nullptr}, {"rows", nlohmann::ordered_json::array()}};
    for (const auto& row : rows) {
        answer.json["rows"].push_back(json(row));
        table.add(cells(row));
    }
    answer.text = table.text();
    return answer;
}

} // namespace penggerak::cli
