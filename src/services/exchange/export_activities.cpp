#include "services/exchange/export_activities.h"

#include "services/book/book.h"

namespace penggerak::services {

std::vector<std::string> activityKeys()
{
    return {"name",  "kind",    "office", "from",       "to",         "place", "theme",
            "kader", "partner", "cost",   "came_named", "came_crowd", "goods", "source"};
}

void writeActivities(const Session& session, const ExportOrder& order,
                     const std::function<void(const std::vector<storage::WrittenCell>&)>& add)
{
    const auto rows = listActivityRows(session.book(), order.activities);
    if (!rows)
        throw Refused(rows.error());
    for (const ActivityRow& row : *rows) {
        const Activity& activity = row.activity;
        add({text(activity.name), text(term(activity.kind, order.language)), text(row.office),
             date(activity.from), date(activity.to), text(row.place), text(row.theme),
             text(row.kader), text(row.partner), number(row.cost.value()), number(row.guests),
             number(row.crowd.value()), number(row.goods), text(activity.source)});
    }
}

} // namespace penggerak::services
