#include "services/actors/password.h"
#include "services/actors/session.h"
#include "tests/support/books.h"
#include "tests/support/shell.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

const std::string password = "kuda lumping merah";

/// A book with a password, and a clock that the test moves.
class LockedBook
{
public:
    LockedBook() { m_book = Book::create(path(), contents(), options()).value(); }

    Book& book() { return *m_book; }
    std::filesystem::path path() const { return m_folder / "cabang.penggerak"; }
    void wait(std::int64_t milliseconds) { *m_now += milliseconds; }
    void reopen()
    {
        m_book.reset();
        m_book = Book::open(path(), options()).value();
    }
    std::string codeOf(const std::string& user, const std::string& with)
    {
        const auto session = login(*m_book, user, with);
        return session ? "" : session.error().code;
    }

private:
    static Book::NewBook contents()
    {
        return {"Kantor Uji", "admin", "Admin Uji", password, false};
    }
    Book::OpenOptions options()
    {
        Clock clock = Clock::fixedOn(*Day::of(2016, 11, 2));
        clock.nowMs = [now = m_now] { return *now; };
        return {clock, true};
    }

    TempFolder m_folder;
    std::shared_ptr<std::int64_t> m_now =
        std::make_shared<std::int64_t>(std::int64_t{1'478'000'000'000});
    std::unique_ptr<Book> m_book;
};

} // namespace

TEST_CASE("a password is kept as Argon2id and checked against it")
{
    const std::string hash = hashPassword(password);
    CHECK(hash.starts_with("$argon2id$v=19$m=131072,t=5,p=1$"));
    CHECK(hash != hashPassword(password));
    CHECK(verifyPassword(hash, password));
    CHECK_FALSE(verifyPassword(hash, "kuda lumping putih"));
    CHECK_FALSE(verifyPassword("", password));
    CHECK_FALSE(verifyPassword("no hash", password));
}

TEST_CASE("a new password is long, unusual and not the login")
{
    const auto codeOf = [](const std::string& text) {
        const Outcome checked = checkNewPassword("rina", text);
        return checked ? std::string() : checked.error().code;
    };
    CHECK(codeOf(password).empty());
    CHECK(codeOf("sebelas hur").starts_with("password_short"));
    CHECK(codeOf("éééééééééééé") == "password_common"); // twelve characters, all the same
    CHECK(codeOf("éééééé") == "password_short");        // twelve bytes, six characters
    CHECK(codeOf("Password1234") == "password_common");
    CHECK(codeOf("bpjsketenagakerjaan") == "password_common");
    CHECK(codeOf("aaaaaaaaaaaaaaa") == "password_common");
    CHECK(codeOf("rinarinarina") == "password_common");
}

TEST_CASE("an unknown login is refused as a wrong password is, and as slowly")
{
    LockedBook locked;
    const auto timed = [&](const std::string& user) {
        // Processor time: what runs beside the test does not count.
        const std::clock_t start = std::clock();
        CHECK(locked.codeOf(user, "salah salah salah") == "login_failed");
        return static_cast<double>(std::clock() - start);
    };
    const double known = timed("admin");
    const double unknown = timed("tidak.ada");
    CHECK(unknown > known * 0.5);
    CHECK(unknown < known * 2.0);
}

TEST_CASE("wrong passwords wait 1, 2, 4 and at most 60 seconds, through a restart too")
{
    LockedBook locked;
    for (const std::int64_t seconds : {1, 2, 4}) {
        CHECK(locked.codeOf("admin", "salah") == "login_failed");
        const auto delayed = login(locked.book(), "admin", password);
        REQUIRE_FALSE(delayed);
        CHECK(delayed.error().code == "login_delayed");
        CHECK(std::get<std::int64_t>(delayed.error().data.front().second) == seconds);
        locked.reopen();
        CHECK(locked.codeOf("admin", password) == "login_delayed");
        CHECK(locked.codeOf("ADMIN", password) == "login_delayed");
        locked.wait(seconds * 1000);
    }
    CHECK(locked.codeOf("admin", password).empty());
    CHECK(locked.codeOf("admin", "salah") == "login_failed");
    locked.wait(1000);
    CHECK(locked.codeOf("admin", password).empty()); // success began the count anew
}

TEST_CASE("a clock that was set back locks nobody out for longer than a minute")
{
    LockedBook locked;
    CHECK(locked.codeOf("admin", "salah") == "login_failed");
    locked.wait(-3'600'000);
    const auto delayed = login(locked.book(), "admin", password);
    REQUIRE_FALSE(delayed);
    CHECK(std::get<std::int64_t>(delayed.error().data.front().second) <= 60);
}

TEST_CASE("logins and failures stand in the audit without what was typed")
{
    LockedBook locked;
    CHECK(locked.codeOf("admin", "salah") == "login_failed");
    CHECK(locked.codeOf("kuda lumping merah", "x") == "login_failed");
    locked.wait(5000);
    CHECK(locked.codeOf("admin", password).empty());
    CHECK(sqliteShell(locked.path(), "SELECT verb FROM audit ORDER BY seq") ==
          "book.create\nlogin.failed\nlogin.failed\nlogin\n");
    CHECK(sqliteShell(locked.path(),
                      "SELECT count(*) FROM audit_detail WHERE body LIKE '%kuda%'") == "0\n");
}

TEST_CASE("a demo book lets its users in without a password, and nobody else")
{
    const TempFolder folder;
    const auto book = newBook(folder / "contoh.penggerak");
    CHECK(demoUsers(*book).size() == 1);
    CHECK(login(*book, "admin", "").has_value());
    CHECK(login(*book, "siapa", "").error().code == "login_failed");
}

TEST_CASE("a program that looks at a book lets nobody in")
{
    const TempFolder folder;
    const auto writer = newBook(folder / "cabang.penggerak");
    const auto viewer = Book::open(folder / "cabang.penggerak", {Clock::system(), false}).value();
    const auto session = login(*viewer, "admin", "");
    REQUIRE_FALSE(session);
    CHECK(session.error().code.starts_with("book_"));
}
