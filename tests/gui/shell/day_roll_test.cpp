#include "gui/shell/app_context.h"
#include "gui/shell/day_roll.h"
#include "services/dues/dues.h"
#include "services/dues/roll.h"
#include "services/offices/offices.h"
#include "services/people/people.h"
#include "tests/gui/support/quiet_prompts.h"
#include "tests/gui/support/wait.h"
#include "tests/support/books.h"

#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

constexpr const char* password = "sandi panjang sekali";

/// A book with one worker who paid January alone, looked at in June.
class PaidOnce
{
public:
    explicit PaidOnce(bool demo)
    {
        const Day june = Day::parse("2018-06-01").value();
        services::Book::NewBook contents{"Kantor Uji", "admin", "Admin", password, demo};
        if (demo)
            contents.adminPassword.clear();
        book =
            services::Book::create(m_folder / "uji.penggerak", contents, optionsOn(june)).value();
        session = services::login(*book, "admin", demo ? "" : password).value();
        services::NewPerson entry;
        entry.fields.name = "Sari";
        entry.office = services::listOffices(*book).front().id;
        entry.stage = Stage::Registered;
        entry.on = Day::parse("2018-01-03").value();
        person = services::addPerson(*session, entry).value().id;
        services::NewPayment payment;
        payment.person = person;
        payment.first = Month::parse("2018-01").value();
        payment.amount = Rupiah(16'800);
        payment.on = Day::parse("2018-01-10").value();
        payment.proof = "BP/1";
        REQUIRE(services::addPayment(*session, payment));
    }
    /// What the window does about it, from its first moment on.
    QStringList roll()
    {
        QStringList toasts;
        Settings settings;
        const SettingsFile file{QString::fromStdString((m_folder / "s.ini").string())};
        QuietPrompts prompts;
        AppContext context(book, session, settings, file, prompts);
        QObject::connect(&context, &AppContext::toastRequested,
                         [&](const QString& text) { toasts.append(text); });
        {
            const DayRoll roll(context, nullptr);
            for (int round = 0; round < 3; ++round) {
                QCoreApplication::processEvents();
                REQUIRE(waitFor([&] { return !roll.isRunning(); }));
            }
        }
        QThreadPool::globalInstance()->waitForDone();
        return toasts;
    }
    Stage stage() const { return services::showPerson(*session, person)->heads.front().cell.stage; }

private:
    TempFolder m_folder;

public:
    std::shared_ptr<services::Book> book;
    std::optional<services::Session> session;
    PersonId person;
};

} // namespace

TEST_CASE("the window writes what time has done since it was last open, once a day")
{
    PaidOnce desk(false);
    REQUIRE(desk.stage() == Stage::Active);
    const QStringList toasts = desk.roll();
    REQUIRE(toasts.size() == 1);
    CHECK(toasts.first().contains(QStringLiteral("1 peserta")));
    CHECK(desk.stage() == Stage::Lapsed);
    CHECK(services::rolledTo(*desk.book) == desk.book->today());
    const Seq seq = desk.book->lastSeq();
    CHECK(desk.roll().isEmpty());
    CHECK(desk.book->lastSeq() == seq);
}

TEST_CASE("a demo book stays as it was made, whatever the day")
{
    PaidOnce desk(true);
    CHECK(desk.roll().isEmpty());
    CHECK(desk.stage() == Stage::Active);
}
