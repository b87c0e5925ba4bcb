#pragma once

#include "core/kader/readiness.h"
#include "core/kader/status.h"
#include "core/kader/territory.h"
#include "services/kader/roles.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"

#include <map>
#include <string>
#include <vector>

namespace penggerak::services {

/// A kader from his application to the end of his work: dated steps, papers, places, readiness to
/// collect, inactivity, and the list of people he brings.

/// `kader_penggerak`, `perisai`, `petugas_wadah`, `magang`, `perangkat_desa`, `other`.
const std::vector<std::string>& kaderTypes();
/// Where kader come from, to choose from; anything else may be written.
const std::vector<std::string>& kaderOrigins();

/// Somebody whom an applicant says he will bring. He is no head and no person of the book.
struct PotentialMember
{
    std::string name;
    std::string nik;   ///< may be empty
    std::string phone; ///< may be empty
};

struct NewKader
{
    Kader kader; ///< `since`: the day of the first step; `until`: with status Active only
    KaderStatus status = KaderStatus::Active;
    KaderReason reason = KaderReason::None;
    std::string note;
    /// Who he is, when `kader.person` does not say: somebody of that NIK in the book, else a new
    /// person without a head.
    std::optional<PersonFields> fields;
    std::vector<PotentialMember> potential;
    bool institutionStaff = false; ///< said of himself; refused
};

struct KaderWritten
{
    KaderId id;
    std::optional<PersonId> person;
    Seq seq = 0;
    std::vector<Warning> warnings;
};

/// Codes of checkFields(), and `kader_type_unknown`, `kader_is_staff`, `role_overlap` (name, from),
/// `name_missing`, `name_taken`, `office_unknown`, `person_unknown`, `date_order`, `date_future`,
/// `kader_reason_unfit` (reason, status).
Result<KaderWritten> registerKader(const Session& session, const NewKader& kader);

struct KaderEdit
{
    std::optional<std::string> name;
    std::optional<std::string> type;
    std::optional<std::string> origin;
    std::optional<std::optional<OfficeId>> office;
    std::optional<PersonId> person;         ///< links him to somebody in the book
    std::vector<PotentialMember> potential; ///< written behind his list
};
/// Codes of registerKader(), and `kader_unknown`.
Result<Seq> editKader(const Session& session, KaderId id, const KaderEdit& edit);

struct MoveKader
{
    KaderStatus to = KaderStatus::Active;
    Day on; ///< the first day on which it holds
    KaderReason reason = KaderReason::None;
    std::string note;
};
/// An end closes his territories. Codes: `kader_step_not_allowed` (from, to), `kader_step_order`
/// (day, last), `reason_missing`, `kader_reason_unfit`, `date_future`, `reentry_early` (earliest);
/// of an end `kader_has_money` (name, deposit, cash).
Result<Seq> moveKader(const Session& session, KaderId id, const MoveKader& move);
/// Takes the last step back; territories that an end closed stay closed. Code: `kader_first_step`.
Result<Seq> undoKaderMove(const Session& session, KaderId id);

/// Codes: `document_number_missing`, `document_number_taken` (number), `date_order`.
Result<DocumentId> addKaderDocument(const Session& session, KaderId id, const Document& document);
/// Code: `document_unknown`.
Result<Seq> removeKaderDocument(const Session& session, KaderId id, DocumentId document);

/// RT and RW as typed. Codes: `region_unknown`, `territory_needs_village`, `territory_needs_rw`,
/// `rt_invalid`, `rw_invalid`, `date_order`, `territory_taken` (name, place).
Result<TerritoryId> addKaderTerritory(const Session& session, KaderId id,
                                      const Territory& territory);
/// His last day there. Codes: `territory_unknown`, `date_order`.
Result<Seq> endKaderTerritory(const Session& session, KaderId id, TerritoryId territory, Day last);
/// For one that was entered by mistake. Code: `territory_unknown`.
Result<Seq> removeKaderTerritory(const Session& session, KaderId id, TerritoryId territory);

struct KaderRow
{
    Kader kader;
    std::optional<KaderStep> step; ///< on the day asked for
    std::string office;
    Readiness readiness;
    std::optional<Day> lastAcquisition;
    int monthsWithout = 0; ///< of an active one
    Inactivity inactivity = Inactivity::None;
    int territories = 0;
    Heads heads;    ///< whom he looks after
    Heads acquired; ///< of them, active or in arrears
};

struct KaderFilter
{
    std::optional<OfficeId> office; ///< with those below it
    std::optional<KaderStatus> status;
    std::string text; ///< beginnings of words of the name
    /// Those alone who must not collect, or whose papers end soon, or who bring nobody.
    bool watchList = false;
};

/// By name, as they stand on a day.
Result<std::vector<KaderRow>> listKaderRows(const Book& book, const KaderFilter& filter, Day on);

struct DocumentRow
{
    DocumentId id; ///< empty: the certificate of a training
    Document document;
    std::string training;
};

struct TerritoryRow
{
    TerritoryId id;
    Territory territory;
    std::string place; ///< `RT 003 RW 005, Airlangga, Gubeng`
};

struct PotentialRow
{
    std::string name;
    std::string maskedNik;
    std::string maskedPhone;
    std::optional<PersonId> person; ///< who he is in the book
    std::optional<Stage> stage;
    bool isParticipant = false; ///< active or in arrears now
};

struct KaderDetails
{
    KaderRow row;
    std::vector<KaderStep> steps; ///< oldest first
    std::vector<KaderStatus> allowed;
    std::vector<DocumentRow> documents;
    std::vector<TerritoryRow> territories;
    std::vector<PotentialRow> potential;
    int participants = 0; ///< of the list he brought
    std::vector<PersonRoleRow> roles;
    std::string phone; ///< masked
};
/// Code: `kader_unknown`.
Result<KaderDetails> showKader(const Session& session, KaderId id, Day on);

/// What the sentence of a reason names.
std::vector<std::pair<std::string, Error::Value>> dataOf(const ReadinessReason& reason);

/// `RT 003 RW 005, Airlangga, Gubeng`.
std::string placeName(const Territory& territory);

} // namespace penggerak::services
