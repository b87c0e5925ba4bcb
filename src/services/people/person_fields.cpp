#include "services/people/person_fields.h"

#include "core/people/kpj.h"
#include "core/people/name_key.h"
#include "core/people/person_rules.h"
#include "services/regions/regions.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

std::string trimmed(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            result.push_back(c);
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

Outcome readNumbers(const PersonFields& fields, Day today, CheckedPerson& person)
{
    storage::PersonRecord& record = person.record;
    if (const std::string text = trimmed(fields.phone); !text.empty()) {
        const Result<Phone> phone = Phone::parse(text);
        if (!phone)
            return fail(phone.error());
        record.phone = phone->reveal();
    } else {
        person.warnings.push_back({"phone_absent", "phone", {}});
    }
    if (const std::string text = trimmed(fields.kpj); !text.empty()) {
        const Result<Kpj> kpj = Kpj::parse(text);
        if (!kpj)
            return fail(kpj.error());
        record.kpj = kpj->reveal();
    }
    const std::string text = trimmed(fields.nik);
    if (text.empty()) {
        person.warnings.push_back({"nik_absent", "nik", {}});
        return {};
    }
    const Result<Nik> nik = Nik::parse(text);
    if (!nik)
        return fail(nik.error());
    record.nik = nik->reveal();
    const RegionCode issued = nik->issuedIn();
    if (!regionExists(*issued.at(RegionCode::Level::Regency)))
        person.warnings.push_back({"nik_region_unknown",
                                   "nik",
                                   {{"region", issued.at(RegionCode::Level::Regency)->dotted()}}});
    const NikDifference difference = compare(*nik, record.birthDate, record.sex, today);
    if (difference.birthDate)
        person.warnings.push_back({"nik_birth_differs", "birth_date", {}});
    if (difference.sex)
        person.warnings.push_back({"nik_sex_differs", "sex", {}});
    if (difference.any()) {
        const auto& reasons = nikReasons();
        if (fields.nikReason != nikReasonOfImport &&
            std::find(reasons.begin(), reasons.end(), fields.nikReason) == reasons.end())
            return fail("nik_reason_missing", "nik_reason");
        record.nikReason = fields.nikReason;
    }
    if (!record.birthDate)
        record.birthDate = nik->birthDate(today);
    if (!record.sex)
        record.sex = nik->sex();
    return {};
}

} // namespace

Result<std::string> neighbourhood(const std::string& text, const std::string& field)
{
    const std::string digits = trimmed(text);
    if (digits.empty())
        return std::string();
    if (digits.size() > 3 || digits.find_first_not_of("0123456789") != std::string::npos)
        return fail(refusal(field + "_invalid", field).with("value", digits));
    return std::string(3 - digits.size(), '0') + digits;
}

const std::vector<std::string>& nikReasons()
{
    static const std::vector<std::string> reasons{"as_on_card", "card_corrected", "family_card",
                                                  "told_by_person"};
    return reasons;
}

Result<CheckedPerson> checkedPerson(const PersonFields& fields, Day today)
{
    CheckedPerson person;
    storage::PersonRecord& record = person.record;
    record.name = trimmed(fields.name);
    record.nameKey = nameKey(record.name);
    if (record.nameKey.empty())
        return fail("name_missing", "name");
    record.occupation = trimmed(fields.occupation);
    record.address = trimmed(fields.address);
    record.birthDate = fields.birthDate;
    record.sex = fields.sex;
    if (fields.birthDate && *fields.birthDate > today)
        return fail(refusal("birth_future", "birth_date").with("day", *fields.birthDate));
    if (Outcome numbers = readNumbers(fields, today, person); !numbers)
        return fail(numbers.error());
    if (record.birthDate && ageInYears(*record.birthDate, today) < youngestWithCard)
        person.warnings.push_back({"under_age",
                                   "birth_date",
                                   {{"age", std::int64_t(ageInYears(*record.birthDate, today))}}});
    const Result<std::string> rt = neighbourhood(fields.rt, "rt");
    if (!rt)
        return fail(rt.error());
    const Result<std::string> rw = neighbourhood(fields.rw, "rw");
    if (!rw)
        return fail(rw.error());
    record.rt = *rt;
    record.rw = *rw;
    if (fields.region && !regionExists(*fields.region))
        return fail(refusal("region_unknown", "region").with("region", fields.region->dotted()));
    record.region = fields.region;
    return person;
}

Result<std::vector<Warning>> checkFields(const PersonFields& fields, Day today)
{
    Result<CheckedPerson> checked = checkedPerson(fields, today);
    if (!checked)
        return fail(checked.error());
    return std::move(checked->warnings);
}

NikReading readNik(const Nik& nik, Day today)
{
    NikReading reading;
    const RegionCode district = nik.issuedIn();
    reading.issuedIn = regionPath(*district.at(RegionCode::Level::Regency), 2);
    reading.districtKnown = regionExists(district);
    reading.sampleDistrict = district.digits().compare(4, 2, "99") == 0;
    reading.birthDate = nik.birthDate(today);
    if (reading.birthDate)
        reading.age = ageInYears(*reading.birthDate, today);
    reading.sex = nik.sex();
    reading.serial = nik.serial();
    return reading;
}

PersonFields toFields(const storage::PersonRecord& record)
{
    PersonFields fields;
    fields.nik = record.nik.value_or("");
    fields.kpj = record.kpj.value_or("");
    fields.name = record.name;
    fields.birthDate = record.birthDate;
    fields.sex = record.sex;
    fields.phone = record.phone.value_or("");
    fields.occupation = record.occupation;
    fields.address = record.address;
    fields.rt = record.rt;
    fields.rw = record.rw;
    fields.region = record.region;
    fields.nikReason = record.nikReason;
    return fields;
}

Identity identityOf(const storage::PersonRecord& person)
{
    Identity identity;
    identity.nameKey = person.nameKey;
    identity.birthDate = person.birthDate;
    identity.region = person.region;
    identity.rt = person.rt;
    identity.rw = person.rw;
    if (person.phone)
        identity.phone = std::stoll(person.phone->substr(1));
    if (person.nik)
        identity.nik = std::stoll(*person.nik);
    return identity;
}

const std::vector<std::string>& fieldCodes()
{
    static const std::vector<std::string> codes{"name", "nik",   "kpj",        "birth_date",
                                                "sex",  "phone", "occupation", "address",
                                                "rt",   "rw",    "region",     "nik_reason"};
    return codes;
}

std::string fieldText(const storage::PersonRecord& record, const std::string& field)
{
    const auto dayText = [](const std::optional<Day>& day) { return day ? day->iso() : ""; };
    if (field == "name")
        return record.name;
    if (field == "nik")
        return record.nik.value_or("");
    if (field == "kpj")
        return record.kpj.value_or("");
    if (field == "birth_date")
        return dayText(record.birthDate);
    if (field == "sex")
        return record.sex ? std::string(code(*record.sex)) : "";
    if (field == "phone")
        return record.phone.value_or("");
    if (field == "occupation")
        return record.occupation;
    if (field == "address")
        return record.address;
    if (field == "rt")
        return record.rt;
    if (field == "rw")
        return record.rw;
    if (field == "region")
        return record.region ? record.region->digits() : "";
    return field == "nik_reason" ? record.nikReason : "";
}

bool putField(storage::PersonRecord& person, const std::string& field, const std::string& expected,
              const std::string& value)
{
    if (fieldText(person, field) != expected)
        return false;
    const auto maybe = [&] { return value.empty() ? std::nullopt : std::optional(value); };
    if (field == "name") {
        person.name = value;
        person.nameKey = nameKey(value);
    } else if (field == "nik")
        person.nik = maybe();
    else if (field == "kpj")
        person.kpj = maybe();
    else if (field == "birth_date")
        person.birthDate = Day::parse(value);
    else if (field == "sex")
        person.sex = sexFromCode(value);
    else if (field == "phone")
        person.phone = maybe();
    else if (field == "occupation")
        person.occupation = value;
    else if (field == "address")
        person.address = value;
    else if (field == "rt")
        person.rt = value;
    else if (field == "rw")
        person.rw = value;
    else if (field == "region")
        person.region = RegionCode::parse(value);
    else if (field == "nik_reason")
        person.nikReason = value;
    return true;
}

namespace {

nlohmann::json toJson(const storage::PersonRecord& record)
{
    nlohmann::json json{{"name", record.name},
                        {"nik", record.nik.value_or("")},
                        {"kpj", record.kpj.value_or("")},
                        {"phone", record.phone.value_or("")},
                        {"occupation", record.occupation},
                        {"address", record.address},
                        {"rt", record.rt},
                        {"rw", record.rw},
                        {"nik_reason", record.nikReason},
                        {"version", record.version}};
    json["birth_date"] = record.birthDate ? nlohmann::json(record.birthDate->iso()) : nullptr;
    json["sex"] = record.sex ? nlohmann::json(std::string(code(*record.sex))) : nullptr;
    json["region"] = record.region ? nlohmann::json(record.region->digits()) : nullptr;
    return json;
}

} // namespace

std::string detailJson(const storage::PersonRecord* before, const storage::PersonRecord* after)
{
    nlohmann::json json = nlohmann::json::object();
    if (before)
        json["before"] = toJson(*before);
    if (after)
        json["after"] = toJson(*after);
    return json.dump();
}

} // namespace penggerak::services
