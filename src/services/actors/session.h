#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::services {

class Book;

enum class Role { Administrator, Staff, Kader, Supervisor };

/// `administrator`, `staff`, `kader`, `supervisor`.
std::string_view code(Role role);
std::optional<Role> roleFromCode(std::string_view text);

struct Actor
{
    UserId id;
    std::string login;
    std::string name;
    Role role = Role::Staff;
    std::optional<KaderId> kader;
    /// He has said that a date in a closed month is right (services/periods/closed_months.h).
    bool entersClosed = false;
    /// The verb of somebody else's proposal that he carries out by approving it.
    std::string approving;
};

/// Somebody at work on a book: the first argument of every verb that needs to know who.
class Session
{
public:
    Session(Book& book, Actor actor)
        : m_book(&book)
        , m_actor(std::move(actor))
    {
    }
    Book& book() const { return *m_book; }
    const Actor& actor() const { return m_actor; }
    /// The same somebody, for one act dated in a closed month.
    Session enteringClosed() const
    {
        Session session = *this;
        session.m_actor.entersClosed = true;
        return session;
    }
    /// The same somebody, for the act that he approves.
    Session approving(std::string verb) const
    {
        Session session = *this;
        session.m_actor.approving = std::move(verb);
        return session;
    }

private:
    Book* m_book;
    Actor m_actor;
};

/// What the permission table (resources/rules/permissions.json) says of a role and a verb.
enum class Permission { Denied, Propose, Allowed };

Permission permission(Role role, std::string_view verb);

/// The one gate of every verb. Codes: `not_allowed` (verb, role), `needs_approval` (verb). What
/// needs two people whoever asks is `propose` for all; whoever may approve then carries it out.
Outcome authorize(const Actor& actor, std::string_view verb);
/// The same, with a row in the audit (verb `denied`) for a denial where the book can be written.
/// Verbs pass here; authorize() alone is for what is shown or greyed.
Outcome admit(Book& book, const Actor& actor, std::string_view verb);
inline Outcome admit(const Session& session, std::string_view verb)
{
    return admit(session.book(), session.actor(), verb);
}

/// Checks a password (Argon2id). The same sentence and time for an unknown login as for a wrong
/// password: `login_failed`; after failures `login_delayed` (seconds). In a demo book any login of
/// the book enters without a password.
Result<Session> login(Book& book, const std::string& login, const std::string& password);

struct UserRow
{
    UserId id;
    std::string login;
    std::string name;
    Role role = Role::Staff;
    std::optional<KaderId> kader;
    bool active = true;
};

/// Logins and names of a demo book, for its menu of users; empty in any other book.
std::vector<UserRow> demoUsers(const Book& book);

Result<std::vector<UserRow>> listUsers(const Session& session);

struct NewUser
{
    std::string login;
    std::string name;
    Role role = Role::Staff;
    std::optional<KaderId> kader;
    std::string password; ///< 12 characters or more; ignored in a demo book
};
/// Codes: `login_taken`, `login_invalid`, `password_short`, `password_common`, `name_missing`,
/// `kader_unknown`.
Result<UserId> addUser(const Session& session, const NewUser& user);
/// Everybody his own, an administrator anybody's. Codes: `user_unknown`, `password_short`,
/// `password_common`, `demo_no_password`.
Outcome setPassword(const Session& session, UserId user, const std::string& password);
/// Code: `last_administrator`.
Outcome setUserActive(const Session& session, UserId user, bool active);

/// One act of two people: a verb whose permission is Propose is kept with its arguments until
/// somebody else, to whom it is allowed, approves it; approving carries it out.
struct Proposal
{
    ProposalId id;
    std::string verb;
    std::string summary; ///< JSON of the arguments
    std::string proposedBy;
    std::int64_t proposedAtMs = 0;
    std::string state; ///< `open`, `approved`, `rejected`
    std::string decidedBy;
};
/// Codes: `not_allowed`, `proposal_verb` (verb), `proposal_argument` (argument).
Result<ProposalId> propose(const Session& session, const std::string& verb,
                           const std::string& argumentsJson);
/// Codes: `proposal_missing`, `proposal_decided`, `proposal_own`.
Outcome approve(const Session& session, ProposalId proposal);
Outcome reject(const Session& session, ProposalId proposal);
Result<std::vector<Proposal>> listProposals(const Session& session, bool openOnly);

} // namespace penggerak::services
