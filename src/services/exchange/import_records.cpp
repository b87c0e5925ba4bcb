// How checked rows lie in the scratch file.
#include "services/exchange/import_checker.h"

namespace penggerak::services {

namespace {

using storage::RecordReader;
using storage::RecordWriter;

constexpr std::int64_t none = INT64_MIN;

void put(RecordWriter& bytes, const std::optional<std::string>& text)
{
    bytes.text(text.value_or(std::string()));
}

template <class IdType>
void putId(RecordWriter& bytes, const std::optional<IdType>& id)
{
    bytes.number(id ? id->value() : 0);
}

std::optional<std::string> takeText(RecordReader& bytes)
{
    const std::string_view text = bytes.text();
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

template <class IdType>
std::optional<IdType> takeId(RecordReader& bytes)
{
    const std::int64_t value = bytes.number();
    return value == 0 ? std::nullopt : std::optional(IdType(value));
}

void put(RecordWriter& bytes, const storage::PersonRecord& person)
{
    bytes.number(person.id.value()).number(person.version).text(person.name).text(person.nameKey);
    put(bytes, person.nik);
    put(bytes, person.kpj);
    bytes.number(person.birthDate ? person.birthDate->sinceEpoch() : none);
    bytes.text(person.sex ? code(*person.sex) : std::string_view());
    put(bytes, person.phone);
    bytes.text(person.occupation).text(person.address).text(person.rt).text(person.rw);
    bytes.text(person.region ? person.region->digits() : std::string());
    bytes.text(person.nikReason);
}

storage::PersonRecord takePerson(RecordReader& bytes)
{
    storage::PersonRecord person;
    person.id = PersonId(bytes.number());
    person.version = bytes.number();
    person.name = bytes.text();
    person.nameKey = bytes.text();
    person.nik = takeText(bytes);
    person.kpj = takeText(bytes);
    const std::int64_t birth = bytes.number();
    if (birth != none)
        person.birthDate = Day(std::int32_t(birth));
    person.sex = sexFromCode(bytes.text());
    person.phone = takeText(bytes);
    person.occupation = bytes.text();
    person.address = bytes.text();
    person.rt = bytes.text();
    person.rw = bytes.text();
    person.region = RegionCode::parse(bytes.text());
    person.nikReason = bytes.text();
    return person;
}

} // namespace

void AcceptedRow::write(RecordWriter& bytes) const
{
    put(bytes, record);
    bytes.text(changes).number(enters).number(advances).number(on.sinceEpoch());
    bytes.number(std::int64_t(stage));
    putId(bytes, kader);
    putId(bytes, body);
    putId(bytes, activity);
}

AcceptedRow AcceptedRow::read(std::string_view text)
{
    RecordReader bytes(text);
    AcceptedRow row;
    row.record = takePerson(bytes);
    row.changes = bytes.text();
    row.enters = bytes.number() != 0;
    row.advances = bytes.number() != 0;
    row.on = Day(std::int32_t(bytes.number()));
    row.stage = Stage(bytes.number());
    row.kader = takeId<KaderId>(bytes);
    row.body = takeId<BodyId>(bytes);
    row.activity = takeId<ActivityId>(bytes);
    return row;
}

void RefusedRow::write(RecordWriter& bytes) const
{
    bytes.number(row).number(std::int64_t(reasons.size()));
    for (const RowRemark& reason : reasons) {
        bytes.text(reason.column).text(reason.field).text(reason.code);
        bytes.number(std::int64_t(reason.data.size()));
        for (const auto& [key, value] : reason.data) {
            bytes.text(key).number(std::int64_t(value.index()));
            if (const auto* text = std::get_if<std::string>(&value))
                bytes.text(*text);
            else if (const auto* number = std::get_if<std::int64_t>(&value))
                bytes.number(*number);
            else
                bytes.number(std::get<Day>(value).sinceEpoch());
        }
    }
}

RefusedRow RefusedRow::read(std::string_view text)
{
    RecordReader bytes(text);
    RefusedRow refused;
    refused.row = bytes.number();
    for (std::int64_t left = bytes.number(); left > 0; --left) {
        RowRemark reason;
        reason.row = refused.row;
        reason.column = bytes.text();
        reason.field = bytes.text();
        reason.code = bytes.text();
        for (std::int64_t data = bytes.number(); data > 0; --data) {
            std::string key(bytes.text());
            const std::int64_t kind = bytes.number();
            if (kind == 0)
                reason.data.emplace_back(std::move(key), std::string(bytes.text()));
            else if (kind == 1)
                reason.data.emplace_back(std::move(key), bytes.number());
            else
                reason.data.emplace_back(std::move(key), Day(std::int32_t(bytes.number())));
        }
        refused.reasons.push_back(std::move(reason));
    }
    return refused;
}

} // namespace penggerak::services
