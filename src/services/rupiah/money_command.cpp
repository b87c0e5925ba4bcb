#include "services/rupiah/money_command.h"

#include "storage/database/hash.h"

namespace penggerak::services {

std::string digestOf(const std::string& verb, const nlohmann::json& command)
{
    return storage::toHex(storage::blake2b(verb + ' ' + command.dump()));
}

} // namespace penggerak::services
