#pragma once

#include "core/partners/company_name.h"
#include "core/partners/match_list.h"
#include "services/partners/matching.h"
#include "storage/database/database.h"
#include "storage/partners/match_store.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace penggerak::services {

/// The employers of the book as rows of a list are compared with them. Looks at those that share
/// the beginning of a word of the name, so that a list of thousands is compared in a moment.
class Matcher
{
public:
    Matcher(storage::Database& database, const MatchRule& rule);

    /// Decides a row by memory or by its numbers; leaves it open otherwise.
    void decide(MatchRow& row) const;
    /// The best first, three at most; those that were refused before are left out.
    std::vector<MatchSuggestion> suggestions(const MatchRow& row) const;

private:
    struct Employer
    {
        BodyId body;
        std::string name;
        std::string key;
        std::string npp;
        std::string npwp;
        std::string address;
        std::string addressKey;
    };

    const Employer* byNumber(const MatchRow& row, std::string& number) const;
    std::set<std::size_t> candidates(const std::string& key) const;
    MatchSuggestion compare(const MatchRow& row, const Employer& employer) const;
    const storage::RememberedFirm* remembered(const MatchRow& row) const;

    MatchRule m_rule;
    std::vector<Employer> m_employers;
    std::unordered_map<std::string, std::vector<std::size_t>> m_beginnings;
    std::unordered_map<std::string, std::size_t> m_npp;
    std::unordered_map<std::string, std::size_t> m_npwp;
    std::map<std::string, storage::RememberedFirm> m_memory;
};

} // namespace penggerak::services
