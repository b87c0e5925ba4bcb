#pragma once

#include "core/enrollment/stage.h"
#include "gui/furniture/texts.h"
#include "services/people/people.h"

#include <QCoreApplication>

#include <optional>

namespace penggerak::gui {

/// What pages about people say in more than one place.
class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::PeopleWords)

public:
    /// What happened last: the activity, or what the stage tells.
    static QString lastActivity(const services::PersonRow& row);
    /// `hari ini` or the date.
    static QString when(Day day, Day today, const Texts& texts);
    /// The stage that usually follows; nothing after active.
    static std::optional<Stage> nextStage(Stage stage);
    /// What has to happen before the next stage.
    static QString nextCondition(Stage stage);
    /// `12 Agu 1981, 35 tahun`.
    static QString birth(std::optional<Day> day, Day today, const Texts& texts);
    static QString sex(std::optional<Sex> sex, const Texts& texts);
    /// `Kecamatan` and the like stay out: `Jalan Contoh 12, RT 003/RW 005, Airlangga, Gubeng`.
    static QString address(const services::PersonFields& fields);
    /// `RT 003/RW 005`; empty unless both are known.
    static QString neighbourhood(const std::string& rt, const std::string& rw);
    static QString absent();
};

} // namespace penggerak::gui
