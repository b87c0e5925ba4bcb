#pragma once

#include "services/people/people.h"

#include <filesystem>

namespace penggerak::services {

using ActionId = Id<struct ActionKind>;
using BulkId = Id<struct BulkKind>;

/// `visit`, `call`, `message`, `documents`, `register`, `other`.
const std::vector<std::string>& actionKinds();

/// What is to be done next for somebody, by when and by whom. Without an owner it is the kader who
/// looks after him, or else who writes it.
struct NewAction
{
    std::string kind = "visit";
    Day due;
    std::optional<UserId> user;
    std::optional<KaderId> kader;
    std::string note;
};
/// Replaces an action that is still open. Codes: `person_unknown`, `action_kind`,
/// `do_not_contact` (since), `user_unknown`, `kader_unknown`.
Result<ActionId> setAction(const Session& session, PersonId person, const NewAction& action);
/// It was done, or is no longer wanted. Codes: `action_unknown`, `action_closed`.
Result<Seq> closeAction(const Session& session, ActionId action, bool done);

struct ActionRow
{
    ActionId id;
    std::string kind;
    Day due;
    std::string owner; ///< name of the kader or user
    std::string note;
    std::string state; ///< `open`, `done`, `dropped`, `replaced`
    std::optional<Day> closed;
};
/// Newest first.
Result<std::vector<ActionRow>> listActions(const Session& session, PersonId person);

enum class When { Overdue, Today, Week, Later, Any };
/// `overdue`, `today`, `week` (after today, to its seventh day), `later`, `any`.
std::string_view code(When when);
std::optional<When> whenFromCode(std::string_view text);

struct WorkFilter
{
    std::optional<OfficeId> office;
    std::optional<KaderId> kader;
    bool mine = false; ///< of this user, or of the kader that he is
    When when = When::Any;
};

struct WorkRow
{
    ActionRow action;
    PersonRow person;
    std::int64_t daysLate = 0;    ///< negative: days left
    std::int64_t daysInStage = 0; ///< since the head stands where it stands
};

struct WorkPage
{
    std::int64_t overdue = 0; ///< with the same filter but `when`
    std::int64_t today = 0;
    std::int64_t week = 0;
    std::int64_t later = 0;
    std::vector<WorkRow> rows; ///< by due day
    std::string next;
};
/// Who does not wish to be contacted is not in it. Code: `page_unknown`.
Result<WorkPage> listWork(const Session& session, const WorkFilter& filter, const std::string& at,
                          std::size_t limit);

/// One act on many people: one commit. Whom it does not fit is left out and named.
struct BulkReport
{
    BulkId id;
    Seq seq = 0;
    std::int64_t done = 0;
    struct Left
    {
        PersonId person;
        std::string name;
        Error why;
    };
    std::vector<Left> left;
};
/// Codes: `bulk_none` (nobody is left: nothing is written), `bulk_many` (most).
Result<BulkReport> moveMany(const Session& session, const std::vector<PersonId>& people,
                            const MovePerson& move);
Result<BulkReport> transferMany(const Session& session, const std::vector<PersonId>& people,
                                const TransferPerson& transfer);
Result<BulkReport> setActionMany(const Session& session, const std::vector<PersonId>& people,
                                 const NewAction& action);
/// Takes a whole act back but for those who moved on since; they are named (`kept_later`). Codes:
/// `bulk_unknown`, `bulk_undone`.
Result<BulkReport> undoMany(const Session& session, BulkId act);

struct BulkEntry
{
    BulkId id;
    std::string kind; ///< `move`, `kader`, `action`
    std::int64_t rows = 0;
    std::int64_t recordedAtMs = 0;
    std::string actor;
    bool undone = false;
};
/// Newest first.
Result<std::vector<BulkEntry>> listMany(const Session& session, std::size_t limit = 50);

/// `written`, `spoken`, `message`, `thumbprint`.
const std::vector<std::string>& consentWays();
struct Consent
{
    Day on;
    bool given = true; ///< false: withdrawn
    std::string way = "written";
    std::string takenBy; ///< who asked
    std::string note;
};
/// Codes: `consent_way`, `taken_by_missing`, `date_future`, `person_unknown`.
Result<Seq> recordConsent(const Session& session, PersonId person, const Consent& consent);
/// Newest first.
Result<std::vector<Consent>> listConsents(const Session& session, PersonId person);

/// What the official portal asks for beyond the fields of a person (domain.md 3.5).
struct Registration
{
    std::string familyCard; ///< 16 digits or empty
    std::string birthPlace;
    std::string email;
    std::string business;
    std::string sector;
    std::string payer;             ///< `self`, `csr`, `apbd`, `apbdes` or empty
    std::optional<Day> quietSince; ///< do not contact
    std::string quietReason;
};
const std::vector<std::string>& payers();
/// Family card masked.
Result<Registration> registrationOf(const Session& session, PersonId person);
/// All but the wish not to be contacted; an empty family card keeps the one that is there. Codes:
/// `family_card_invalid`, `email_invalid`, `payer_unknown`.
Result<Seq> editRegistration(const Session& session, PersonId person, const Registration& data);
/// Since today; with an empty reason `reason_missing`. An open action is dropped.
Result<Seq> setQuiet(const Session& session, PersonId person, bool quiet,
                     const std::string& reason);

/// The registration columns as lines `label: value` for pasting into the official portal, NIK and
/// phone whole. Audited as a reveal.
Result<std::string> registrationBlock(const Session& session, PersonId person, Language language);
/// The same of many people as a table, one row each, with empty columns for KPJ, status and note
/// that come back. Audited with their number. Codes of exportList().
Result<std::int64_t> exportRegistration(const Session& session, const std::vector<PersonId>& people,
                                        const std::filesystem::path& file, Language language);
/// The KPJ that came back: written to the person, who is registered from that day where he was not
/// so far. Lists come through importing participants. Codes: `kpj_invalid`, `kpj_missing`
/// and those of movePerson().
Result<Seq> recordKpj(const Session& session, PersonId person, Segment segment,
                      const std::string& kpj, Day on);

} // namespace penggerak::services
