#pragma once

#include "services/partners/agreements.h"
#include "services/partners/bodies.h"
#include "services/partners/feedback.h"
#include "services/partners/matching.h"
#include "tests/support/branch.h"
#include "tests/support/files.h"

namespace penggerak::test {

/// A branch with what its partners' officer does.
struct PartnerDesk
{
    explicit PartnerDesk(const char* today = "2018-06-30")
        : branch(day(today))
    {
    }

    services::BodyFields fields(services::BodyKind kind, const char* name) const
    {
        services::BodyFields fields;
        fields.kind = kind;
        fields.name = name;
        fields.office = branch.office;
        fields.since = day("2016-01-01");
        return fields;
    }
    BodyId add(const services::BodyFields& body) const
    {
        const auto written = services::addBodyWithFields(branch.session, body);
        if (!written)
            FAIL("body refused: " << written.error().code);
        return written->id;
    }
    BodyId employer(const char* name, const char* npp = "", const char* address = "") const
    {
        services::BodyFields body = fields(services::BodyKind::Employer, name);
        body.npp = npp;
        body.address = address;
        return add(body);
    }
    BodyId partner(const char* name, const char* institution = "dinas") const
    {
        services::BodyFields body = fields(services::BodyKind::Partner, name);
        body.institution = institution;
        return add(body);
    }
    BodyId group(const char* name, BodyId parent) const
    {
        services::BodyFields body = fields(services::BodyKind::Group, name);
        body.parent = parent;
        return add(body);
    }
    CommitmentId commit(BodyId partner, BodyId body, std::int64_t heads,
                        std::optional<Heads> whole = std::nullopt) const
    {
        services::NewCommitment entry;
        entry.body = body;
        entry.heads = Heads(heads);
        entry.ofHeads = whole;
        entry.about = whole.has_value();
        entry.on = day("2018-05-31");
        entry.source = "kabarbisnis";
        const auto id = services::addCommitment(branch.session, partner, entry);
        if (!id)
            FAIL("commitment refused: " << id.error().code);
        return *id;
    }
    std::filesystem::path file(const std::string& name, const std::string& bytes) const
    {
        writeBytes(folder / name, bytes);
        return folder / name;
    }

    Branch branch;
    TempFolder folder;
};

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

} // namespace penggerak::test
