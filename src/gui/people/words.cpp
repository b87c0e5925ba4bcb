#include "gui/people/words.h"

#include "services/regions/regions.h"

#include <QStringList>

namespace penggerak::gui {

QString PeopleWords::lastActivity(const services::PersonRow& row)
{
    if (!row.lastActivity.empty())
        return qs(row.lastActivity);
    switch (row.lastTo.value_or(row.stage)) {
    case Stage::Prospect:
        return tr("Dicatat dari lapangan");
    case Stage::Contacted:
        return tr("Dihubungi");
    case Stage::Informed:
        return tr("Diberi penjelasan");
    case Stage::Registered:
        return tr("Formulir diterima");
    case Stage::Active:
        return tr("Kepesertaan aktif");
    case Stage::Arrears:
        return tr("Iuran belum ada");
    case Stage::Lapsed:
        return tr("Kepesertaan berakhir");
    case Stage::Refused:
        return tr("Belum bersedia");
    case Stage::Unreached:
    case Stage::Outside:
        break;
    }
    return tr("Dikeluarkan dari daftar");
}

QString PeopleWords::when(Day day, Day today, const Texts& texts)
{
    return day == today ? tr("hari ini") : texts.day(day);
}

std::optional<Stage> PeopleWords::nextStage(Stage stage)
{
    switch (stage) {
    case Stage::Unreached:
        return Stage::Prospect;
    case Stage::Prospect:
        return Stage::Contacted;
    case Stage::Contacted:
        return Stage::Informed;
    case Stage::Informed:
        return Stage::Registered;
    case Stage::Registered:
    case Stage::Arrears:
    case Stage::Lapsed:
        return Stage::Active;
    case Stage::Refused:
        return Stage::Prospect;
    case Stage::Active:
    case Stage::Outside:
        break;
    }
    return std::nullopt;
}

QString PeopleWords::nextCondition(Stage stage)
{
    switch (stage) {
    case Stage::Unreached:
        return tr("setelah dicatat");
    case Stage::Prospect:
        return tr("setelah ditelepon atau dikunjungi");
    case Stage::Contacted:
        return tr("setelah manfaat dan iuran dijelaskan");
    case Stage::Informed:
        return tr("setelah formulir lengkap");
    case Stage::Registered:
        return tr("setelah iuran pertama terkonfirmasi");
    case Stage::Arrears:
        return tr("setelah tunggakan terkonfirmasi");
    case Stage::Lapsed:
        return tr("setelah mendaftar dan membayar lagi");
    case Stage::Refused:
        return tr("bila bersedia dihubungi lagi");
    case Stage::Active:
    case Stage::Outside:
        break;
    }
    return {};
}

QString PeopleWords::birth(std::optional<Day> day, Day today, const Texts& texts)
{
    if (!day)
        return absent();
    return tr("%1, %2 tahun").arg(texts.day(*day)).arg(ageInYears(*day, today));
}

QString PeopleWords::sex(std::optional<Sex> sex, const Texts& texts)
{
    return sex ? texts.term(code(*sex)) : absent();
}

QString PeopleWords::address(const services::PersonFields& fields)
{
    QStringList parts;
    if (!fields.address.empty())
        parts.append(qs(fields.address));
    if (const QString near = neighbourhood(fields.rt, fields.rw); !near.isEmpty())
        parts.append(near);
    if (fields.region)
        parts.append(qs(services::regionPath(*fields.region, 2)));
    return parts.isEmpty() ? absent() : parts.join(QStringLiteral(", "));
}

QString PeopleWords::neighbourhood(const std::string& rt, const std::string& rw)
{
    return rt.empty() || rw.empty() ? QString() : tr("RT\u00a0%1/RW\u00a0%2").arg(qs(rt), qs(rw));
}

QString PeopleWords::absent()
{
    return tr("belum ada");
}

} // namespace penggerak::gui
