#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <vector>

namespace penggerak::storage {

/// Who stands above whom, for offices and bodies: small tables, read whole.
template <class IdType>
class Tree
{
public:
    explicit Tree(std::map<IdType, std::optional<IdType>> parents)
        : m_parents(std::move(parents))
    {
    }

    bool contains(IdType id) const { return m_parents.count(id) != 0; }
    std::optional<IdType> parent(IdType id) const
    {
        const auto found = m_parents.find(id);
        return found == m_parents.end() ? std::nullopt : found->second;
    }
    /// The node itself and all above it, nearest first.
    std::vector<IdType> upwards(IdType id) const
    {
        std::vector<IdType> chain;
        for (std::optional<IdType> at = id; at && chain.size() < 64; at = parent(*at))
            chain.push_back(*at);
        return chain;
    }
    /// The node itself and all below it.
    std::vector<IdType> downwards(IdType id) const
    {
        std::vector<IdType> nodes{id};
        for (std::size_t i = 0; i < nodes.size(); ++i)
            for (const auto& [child, above] : m_parents)
                if (above == nodes[i])
                    nodes.push_back(child);
        return nodes;
    }
    bool isWithin(IdType id, IdType ancestor) const
    {
        for (const IdType above : upwards(id))
            if (above == ancestor)
                return true;
        return false;
    }

private:
    std::map<IdType, std::optional<IdType>> m_parents;
};

Tree<OfficeId> officeTree(Database& database);
Tree<BodyId> bodyTree(Database& database);

} // namespace penggerak::storage
