#include "services/printing/printing.h"

#include "services/book/verb.h"
#include "storage/database/audit_store.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

Result<Printed> recordPrint(const Session& session, const std::string& paper, std::int64_t id,
                            std::int64_t people)
{
    const Day today = session.book().today();
    return write(session, "print.run", [&](Work& work) -> Result<Printed> {
        Printed printed{work.commit.seq(), storage::headOf(work.database), today,
                        session.actor().name};
        if (id != 0)
            work.commit.about("paper", id);
        work.commit.setDetail(nlohmann::json{{"paper", paper}, {"people", people}}.dump());
        return printed;
    });
}

} // namespace penggerak::services
