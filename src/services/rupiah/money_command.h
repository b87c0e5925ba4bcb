#pragma once

#include "services/dues/follow.h"
#include "services/rupiah/posted.h"
#include "services/rupiah/posting.h"
#include "storage/rupiah/command_store.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

/// What a command asks, as one text: the same key with another text is refused.
std::string digestOf(const std::string& verb, const nlohmann::json& command);

/// The shape of every verb that moves rupiah. A command whose key has been answered before answers
/// the same and writes nothing; the same key for another command is refused as `key_reused`. `act`
/// takes Work& and Posting& and returns a Result<Posted>; accounts are checked behind it.
template <class Act>
Result<Posted> post(const Session& session, const std::string& verb, const std::string& key,
                    const nlohmann::json& command, Act&& act)
{
    const Day today = session.book().today();
    std::optional<Posted> earlier;
    auto result = write(session, verb, [&](Work& work) -> Result<Posted> {
        const std::string digest = key.empty() ? std::string() : digestOf(verb, command);
        if (const auto known =
                key.empty() ? std::nullopt : storage::findAnswer(work.database, key)) {
            if (known->digest != digest)
                return fail(refusal("key_reused", "key").with("key", key));
            earlier = Posted{known->id, known->seq, known->available, known->held, known->rows};
            return fail(Error{}); // rolls back; the caller sees the earlier answer
        }
        Posting posting(work, today);
        Result<Posted> posted = act(work, posting);
        if (!posted)
            return posted;
        followPaying(work);
        posting.finish();
        posted->seq = work.commit.seq();
        if (posting.answered())
            posted->available = posting.available(*posting.answered(), today);
        if (!key.empty())
            storage::keepAnswer(
                work.database, key,
                {digest, posted->seq, posted->id, posted->available, posted->held, posted->rows});
        work.change.rupiah = true;
        return posted;
    });
    if (earlier)
        return *earlier;
    return result;
}

} // namespace penggerak::services
