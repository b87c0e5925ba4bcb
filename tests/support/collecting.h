#pragma once

#include "services/dues/dues.h"
#include "services/dues/hand_in.h"
#include "services/kader/kader.h"
#include "services/receipts/receipts.h"
#include "services/rupiah/deposits.h"
#include "tests/support/branch.h"

namespace penggerak::test {

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

inline std::int64_t number(const Error& error, const std::string& key)
{
    for (const auto& [name, value] : error.data)
        if (name == key)
            return std::get<std::int64_t>(value);
    return -1;
}

/// A branch with a kader who may collect, and people who are registered.
class Collecting
{
public:
    explicit Collecting(Day today = day("2016-06-30"))
        : branch(today)
        , kader(newKader("Kader Uji"))
    {
    }

    KaderId newKader(const char* name)
    {
        services::NewKader entry;
        entry.kader.name = name;
        entry.kader.type = "kader_penggerak";
        entry.kader.office = branch.office;
        entry.kader.since = day("2016-01-01");
        entry.fields = services::PersonFields();
        entry.fields->name = name;
        const KaderId id = registerKader(branch.session, entry).value().id;
        for (const DocumentKind kind : {DocumentKind::Certificate, DocumentKind::Agreement,
                                        DocumentKind::AssignmentLetter, DocumentKind::IdCard}) {
            const Document paper{kind,
                                 std::string(code(kind)) + "/" + id.text(),
                                 {day("2016-01-01"), day("2017-12-31")}};
            if (!addKaderDocument(branch.session, id, paper))
                FAIL("paper refused");
        }
        return id;
    }

    PersonId person(const std::string& name, const char* since = "2016-01-04") const
    {
        services::NewPerson entry = branch.prospect(name.c_str(), since, Stage::Registered);
        entry.differentPerson = true;
        return branch.enter(entry);
    }

    Result<services::Posted> deposit(std::int64_t amount, const char* on = "2016-05-01") const
    {
        return services::topUpDeposit(branch.session, depositOf(amount, on));
    }
    Result<services::Posted> refund(std::int64_t amount, const char* on = "2016-05-31") const
    {
        return services::refundDeposit(branch.session, depositOf(amount, on));
    }
    services::DepositCommand depositOf(std::int64_t amount, const char* on) const
    {
        services::DepositCommand command;
        command.owner = {kader, std::nullopt};
        command.amount = Rupiah(amount);
        command.on = day(on);
        command.proof = "BKT/" + std::to_string(++m_proofs);
        return command;
    }

    services::RecordDue due(PersonId person, const char* on = "2016-05-03") const
    {
        services::RecordDue command;
        command.person = person;
        command.kader = kader;
        command.on = day(on);
        return command;
    }
    Result<services::Posted> record(PersonId person, const char* on = "2016-05-03") const
    {
        return services::recordDue(branch.session, due(person, on));
    }
    Result<services::Posted> debit(DueId id, const std::string& code, const char* on) const
    {
        return services::debitDue(branch.session, {id, code, day(on), ""});
    }
    Result<services::Posted> confirm(DueId id, const std::string& proof, const char* on) const
    {
        return services::confirmDue(branch.session, {id, proof, "", day(on), ""});
    }
    Result<services::Posted> reverse(DueId id, bool lastStep = false) const
    {
        return services::reverseDue(branch.session, {id, "entry_error", lastStep, ""});
    }
    services::DepositRow row(const char* on = "2016-06-30") const
    {
        return services::showDeposit(branch.session, {kader, std::nullopt}, day(on)).value();
    }
    /// Somebody else of the branch, by login.
    services::Session other(const char* name, services::Role role) const
    {
        services::NewUser user;
        user.login = name;
        user.name = name;
        user.role = role;
        if (!addUser(branch.session, user))
            FAIL("user refused");
        return services::login(*branch.book, name, "").value();
    }

    Branch branch;
    KaderId kader;

private:
    mutable int m_proofs = 0;
};

} // namespace penggerak::test
