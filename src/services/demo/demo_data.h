#pragma once

#include "services/activities/activities.h"
#include "services/figures/figures.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace penggerak::services {

/// What resources/demo says, with names where a book has ids.

struct DemoUser
{
    std::string login;
    std::string name;
    Role role = Role::Staff;
    std::string kader;
};

struct DemoOffice
{
    NewOffice office;
    std::string parent;
};

struct DemoBody
{
    Body body;
    std::string office;
    std::string parent;
};

struct DemoKader
{
    Kader kader;
    std::string office;
};

struct DemoActivity
{
    ActivityFields fields;
    std::string office;
    std::string kader;
    std::string partner;
    /// Who came, goods and a file, as demo_activity.cpp reads them; written on `reported`.
    nlohmann::json report;
    Day reported;
};

struct DemoFigure
{
    NewFigure figure;
    std::string office;
    std::string body;
    Day recorded;
    std::string by;
};

/// One thing done with a person; which fields count depends on `act`.
struct DemoStep
{
    enum class Act { Add, Name, Second, Move, Transfer, Reverse, Edit };

    Act act = Act::Add;
    Day on;
    Day recorded;
    std::string by;
    Stage stage = Stage::Prospect;
    Reason reason = Reason::None;
    std::string note;
    std::optional<Segment> segment;
    std::optional<RegionCode> region;
    /// Empty text takes it away; nothing leaves it.
    std::optional<std::string> kader;
    std::optional<std::string> body;
    std::string activity;
    std::string office;
    std::string phone;
};

struct DemoPerson
{
    PersonFields fields;
    std::string office;
    Segment segment = Segment::Bpu;
    std::vector<DemoStep> log;
};

/// Something done about a kader, a training or money; demo_kader.cpp and demo_money.cpp read what
/// it says.
struct DemoKaderAct
{
    Day on;
    nlohmann::json row;
};

struct DemoData
{
    std::vector<DemoOffice> offices;
    std::vector<DemoUser> users;
    std::vector<DemoBody> bodies;
    std::vector<DemoKader> kader;
    std::vector<DemoActivity> activities;
    std::vector<DemoFigure> figures;
    std::vector<DemoPerson> people;
    std::vector<DemoKaderAct> kaderActs;
    std::vector<DemoKaderAct> moneyActs;
};

/// Throws std::runtime_error where a file is not as it should be: a defect of the program.
DemoData readDemoData();

} // namespace penggerak::services
