#include "services/exchange/export_partners.h"

#include <limits>

namespace penggerak::services {

namespace {

using Add = std::function<void(const std::vector<WrittenCell>&)>;

constexpr std::size_t wholeList = std::numeric_limits<std::size_t>::max();

WrittenCell heads(const std::optional<Heads>& count)
{
    return count ? number(count->value()) : WrittenCell{};
}

/// The word of a code with a prefix, as `sector.trade`; nothing of an empty code.
WrittenCell word(const std::string& prefix, const std::string& code, Language language)
{
    return code.empty() ? WrittenCell{} : text(term(prefix + code, language));
}

template <class T>
T taken(Result<T> result)
{
    if (!result)
        throw Refused(result.error());
    return std::move(*result);
}

void writeBodies(const Session& session, const ExportOrder& order, const Add& add)
{
    BodyFilter filter = order.bodies;
    const bool employers = order.kind == ExportKind::Employers;
    filter.kinds = employers ? std::vector{BodyKind::Employer}
                             : std::vector{BodyKind::Group, BodyKind::Partner};
    const Language language = order.language;
    const BodyPage page = taken(listBodyRows(session, filter, {}, wholeList));
    for (const BodyRow& row : page.rows) {
        const Heads registered = row.heads.registered();
        std::optional<Heads> unregistered;
        if (row.heads.potential)
            unregistered = *row.heads.potential - registered;
        if (employers)
            add({text(row.name), text(row.npp), text(row.maskedNpwp),
                 row.size ? word({}, std::string(code(row.size->size)), language) : WrittenCell{},
                 word("sector.", row.sector, language), text(row.supervisor), text(row.address),
                 text(row.region), text(row.office), text(row.contact), heads(row.heads.potential),
                 heads(registered), heads(unregistered)});
        else
            add({text(row.name), word({}, std::string(code(row.kind)), language),
                 word("institution.", row.institution, language), text(row.parent),
                 text(row.address), text(row.office), text(row.contact), date(row.agreementUntil),
                 heads(row.heads.inBook()), heads(registered)});
    }
}

void writeFeedback(const Session& session, const ExportOrder& order, const Add& add)
{
    FeedbackFilter filter;
    filter.state = order.feedback;
    const Language language = order.language;
    for (const FeedbackRow& row : listFeedback(session.book(), filter))
        add({date(row.feedback.on), text(row.body),
             word({}, std::string(code(row.feedback.kind)), language), text(row.feedback.content),
             text(row.owner), text(row.feedback.followUp), date(row.feedback.due),
             word({}, std::string(code(row.feedback.state)), language),
             text(row.feedback.outcome)});
}

void writeFollowUp(const Session& session, const ExportOrder& order, const Add& add)
{
    MatchRowFilter filter;
    filter.followUpOnly = true;
    const MatchRowPage page = taken(listMatchRows(session, order.matchList, filter, {}, wholeList));
    const Language language = order.language;
    for (const MatchRowView& view : page.rows)
        add({number(view.row.number), text(view.row.name), text(view.row.npp),
             text(view.row.address), text(view.row.permit), number(view.demanded ? 1 : 0),
             word({}, std::string(code(view.registered)), language), text(view.employer),
             view.potential ? number(*view.potential) : WrittenCell{}, number(view.heads)});
}

} // namespace

std::vector<std::string> partnerKeys(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Employers:
        return {
            "name",        "npp",    "npwp",   "size",    "sector",          "supervising_dinas",
            "address",     "region", "office", "contact", "potential_heads", "registered_heads",
            "unregistered"};
    case ExportKind::Partners:
        return {"name",   "kind",    "institution",     "part_of", "address",
                "office", "contact", "agreement_until", "in_book", "registered_heads"};
    case ExportKind::Feedback:
        return {"on",        "partner_name", "kind",  "content", "owner",
                "follow_up", "due",          "state", "outcome"};
    case ExportKind::FollowUp:
        return {"row",      "name",     "npp",      "address",         "permit",
                "demanded", "standing", "employer", "potential_heads", "registered_heads"};
    default:
        return {};
    }
}

void writePartners(const Session& session, const ExportOrder& order, const Add& add)
{
    switch (order.kind) {
    case ExportKind::Employers:
    case ExportKind::Partners:
        return writeBodies(session, order, add);
    case ExportKind::Feedback:
        return writeFeedback(session, order, add);
    case ExportKind::FollowUp:
        return writeFollowUp(session, order, add);
    default:
        return;
    }
}

} // namespace penggerak::services
