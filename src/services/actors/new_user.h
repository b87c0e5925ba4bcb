#pragma once

#include "services/actors/session.h"

namespace penggerak::services {

/// What a user has to be before he is written: codes as addUser(), but for `login_taken`.
Outcome checkNewUser(const NewUser& user, bool demo);

} // namespace penggerak::services
