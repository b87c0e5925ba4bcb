#pragma once

#include "core/partners/body_profile.h"
#include "core/partners/permit.h"
#include "services/outreach/outreach.h"
#include "services/partners/rules.h"
#include "services/people/people.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Codes that a form offers: `construction`, `trade` ...; words of them are `sector.CODE`.
const std::vector<std::string>& sectors();
/// Kinds of institutions: `dinas`, `wadah` ...; words of them are `institution.CODE`.
const std::vector<std::string>& institutions();

/// What a form edits of an employer, group or partner. Text as typed; the verb checks it.
struct BodyFields
{
    BodyKind kind = BodyKind::Employer;
    std::string name;
    std::optional<OfficeId> office;
    std::optional<BodyId> parent;
    Day since;
    std::string npp;
    std::string npwp;
    std::string institution;
    std::string sector;
    std::optional<BodyId> supervisor;
    std::string address;
    std::optional<RegionCode> region;
    std::string note;
};

struct BodyWritten
{
    BodyId id;
    Seq seq = 0;
};

/// Codes: `name_missing`, `name_taken`, `office_unknown`, `body_unknown`, `npp_characters`,
/// `npp_length`, `npp_taken` (name), `npwp_characters`, `npwp_length`, `npwp_check`,
/// `npwp_person`, `npwp_taken` (name), `sector_unknown`, `institution_unknown`, `dinas_unfit`
/// (the supervisor is no partner), `region_unknown`, `date_future`.
Result<BodyWritten> addBodyWithFields(const Session& session, const BodyFields& fields);
/// The kind stays. Codes also: `body_changed` (somebody saved in between), `body_circle`.
Result<BodyWritten> editBody(const Session& session, BodyId id, const BodyFields& fields,
                             std::int64_t version);

struct NewSize
{
    SizeReading reading;
    std::string source;
};
/// Writes over a reading of the same day. Codes: `body_unknown`, `size_missing` (neither amount nor
/// class), `amount_range`, `date_future`, `not_employer`.
Result<Seq> addSize(const Session& session, BodyId id, const NewSize& size);

struct NewContact
{
    std::optional<PersonId> person;
    std::string name;
    std::string phone;
    std::string post;
    Day since;
};
/// Codes: `body_unknown`, `name_missing`, `person_unknown`, those of Phone::parse().
Result<ContactId> addContact(const Session& session, BodyId id, const NewContact& contact);
/// Codes: `contact_unknown`, `date_order`, `contact_ended`.
Outcome endContact(const Session& session, ContactId contact, Day until);
/// His telephone as it is, on record with the reason. Codes: `contact_unknown`, `reason_missing`.
Result<std::string> revealContact(const Session& session, ContactId contact,
                                  const std::string& reason);

struct NewPermit
{
    BodyId dinas;
    std::string permit;
    std::string number;
    PermitState state = PermitState::Applied;
    Day on;
    std::optional<Day> until;
};
/// Codes: `body_unknown`, `not_employer`, `dinas_unfit`, `permit_missing`, `date_order`.
Result<PermitId> addPermit(const Session& session, BodyId id, const NewPermit& permit);
/// Number, state and days. Code: `permit_unknown`.
Outcome changePermit(const Session& session, PermitId permit, const NewPermit& change);
/// Codes: `dinas_unfit`, `date_order`, `source_missing`, `permit_rule_twice`.
Result<PermitRuleId> addPermitRule(const Session& session, const PermitRule& rule);
/// Codes: `permit_rule_unknown`, `date_order`.
Outcome endPermitRule(const Session& session, PermitRuleId rule, Day until);
struct PermitRuleRow
{
    PermitRule rule;
    std::string dinas;
};
/// By day. Holds no personal data.
std::vector<PermitRuleRow> listPermitRules(const Book& book);

/// Heads of a body and all inside it by stage, from the ledger.
struct BodyHeads
{
    std::map<Segment, std::map<Stage, Heads>> byStage;
    /// Heads in the book, where a potential figure of the body stands (its newest is named).
    std::optional<Heads> potential;
    bool about = false;
    std::optional<Day> potentialAsOf;
    std::string source;

    Heads inBook() const;
    Heads registered() const; ///< acquired: active and in arrears
    Heads prospects() const;  ///< on the way in
};

struct BodyRow
{
    BodyId id;
    std::int64_t version = 0;
    BodyKind kind = BodyKind::Employer;
    std::string name;
    std::optional<OfficeId> officeId;
    std::string office;
    std::optional<BodyId> parentId;
    std::string parent;
    Day since;
    std::string npp;
    std::string maskedNpwp;
    std::string institution;
    std::string sector;
    std::optional<BodyId> supervisorId;
    std::string supervisor;
    std::string address;
    std::optional<RegionCode> regionCode;
    std::string region;
    std::string note;
    std::optional<SizeVerdict> size;
    BodyHeads heads;
    std::string contact; ///< name of the present one
    std::optional<Day> agreementUntil;
    std::int64_t openFeedback = 0;
};

enum class BodyStanding { Any, NobodyRegistered, PartlyRegistered, AllRegistered };
/// `any`, `nobody`, `partly`, `all`.
std::string_view code(BodyStanding standing);
std::optional<BodyStanding> bodyStandingFromCode(std::string_view text);

struct BodyFilter
{
    std::vector<BodyKind> kinds{BodyKind::Employer};
    std::optional<OfficeId> office;
    std::optional<EmployerSize> size;
    std::string sector;
    std::string institution;
    std::optional<BodyId> supervisor;
    std::optional<RegionCode> region;
    BodyStanding standing = BodyStanding::Any;
    std::string text; ///< words of name or address, or the beginning of an NPP
};

struct BodyPage
{
    std::int64_t total = 0;
    std::int64_t unfiltered = 0; ///< of these kinds
    std::vector<BodyRow> rows;
    std::string next; ///< opaque; empty on the last page
};
/// By name, as of today.
Result<BodyPage> listBodyRows(const Session& session, const BodyFilter& filter,
                              const std::string& at, std::size_t limit);

struct ContactRow
{
    ContactId id;
    std::optional<PersonId> person;
    std::string name;
    std::string maskedPhone;
    std::string post;
    Day since;
    std::optional<Day> until;
};

struct PermitRow
{
    EmployerPermit permit;
    PermitState state = PermitState::Applied; ///< as of today
    std::string dinas;
    bool demanded = false; ///< membership, by a rule of the dinas
    std::string demandSource;
};

struct BodyDetail
{
    BodyRow row;
    std::vector<BodySize> sizes; ///< by day
    std::vector<ContactRow> contacts;
    std::vector<PermitRow> permits;
    std::optional<Obligations> obligations;
};
/// Code: `body_unknown`.
Result<BodyDetail> showBody(const Session& session, BodyId id);
/// The fields as they are, for a form; on record where the NPWP is a NIK. Code: `body_unknown`.
Result<BodyFields> bodyFieldsForEdit(const Session& session, BodyId id);

} // namespace penggerak::services
