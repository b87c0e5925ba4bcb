#include "services/exchange/export_behind.h"

#include "services/exchange/import_state.h"

namespace penggerak::services {

namespace {

using Add = std::function<void(const std::vector<storage::WrittenCell>&)>;

constexpr std::size_t pageRows = 20'000; // each page reads the cells again

class Behind
{
public:
    Behind(const Session& session, const ExportOrder& order, const Progress& progress,
           const Add& add)
        : m_session(session)
        , m_query(order.behind)
        , m_language(order.language)
        , m_add(add)
    {
        if (!m_query.scope.knownAt)
            m_query.scope.knownAt = session.book().lastSeq();
        auto answer = drill(session.book(), m_query);
        if (!answer)
            throw Refused(answer.error());
        m_answer = std::move(*answer);
        m_pace.emplace(progress, "writing", m_answer.named.value());
    }

    void write()
    {
        people();
        for (const DrillPool& pool : m_answer.pools)
            m_add({text({}), text({}), text(std::string(code(pool.cell.segment))),
                   stage(pool.cell.stage), text(pool.office), text(pool.region), text({}),
                   text(pool.body), number(pool.heads.value()), date(pool.asOf), text(pool.source),
                   number(pool.about ? 1 : 0)});
    }

private:
    void people()
    {
        std::optional<PersonId> last;
        std::int64_t written = 0;
        for (bool more = true; more;) {
            const auto page = drillPeople(m_session, m_query, last, pageRows);
            if (!page)
                throw Refused(page.error());
            for (const DrillPerson& person : *page) {
                m_add({text(person.name), text(person.maskedNik),
                       text(std::string(code(person.segment))), stage(person.stage),
                       text(person.office), text(person.region), text(person.kader),
                       text(person.body), number(1), date(person.since), text({}), number(0)});
                m_pace->step(++written);
            }
            more = !page->empty();
            if (more)
                last = page->back().id;
        }
    }

    storage::WrittenCell stage(Stage stage) const
    {
        return text(term(std::string(code(stage)), m_language));
    }

    const Session& m_session;
    DrillQuery m_query;
    Language m_language;
    const Add& m_add;
    DrillAnswer m_answer;
    std::optional<Pace> m_pace;
};

} // namespace

std::vector<std::string> behindKeys()
{
    return {"name",  "nik",  "segment", "stage", "office", "region",
            "kader", "body", "heads",   "on",    "source", "about"};
}

void writeBehind(const Session& session, const ExportOrder& order, const Progress& progress,
                 const Add& add)
{
    Behind(session, order, progress, add).write();
}

} // namespace penggerak::services
