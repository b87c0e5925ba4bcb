#include "gui/shell/long_task.h"
#include "gui/shell/task_words.h"
#include "gui/shell/tasks.h"
#include "gui/support/wait.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

#include <catch2/catch.hpp>

#include <atomic>

using namespace penggerak;

namespace {

/// Goes on until it is asked to stop; true when it was.
bool untilStopped(const services::Progress& progress)
{
    for (std::int64_t done = 0; progress({"writing", done, 1000}); done = (done + 1) % 900)
        QThread::msleep(2);
    return true;
}

} // namespace

TEST_CASE("time left follows the rate of late and begins anew with a phase")
{
    gui::TimeLeft left;
    left.start();
    left.step(500, 50, 1000);
    CHECK_FALSE(left.seconds());
    left.step(1000, 100, 1000);
    REQUIRE(left.seconds());
    CHECK(*left.seconds() == 9);
    left.step(1500, 10, 1000);
    CHECK_FALSE(left.seconds());
    left.step(3500, 510, 1000);
    CHECK(*left.seconds() == 2);
    left.step(4000, 1000, 1000);
    CHECK_FALSE(left.seconds());
}

TEST_CASE("time left is nothing while no total is known")
{
    gui::TimeLeft left;
    left.start();
    left.step(5000, 4000, 0);
    CHECK_FALSE(left.seconds());
}

TEST_CASE("time left is said in seconds, then in minutes")
{
    const gui::Texts texts(services::Language::Indonesian);
    CHECK(gui::TaskWords::left(1, texts) == "hampir selesai");
    CHECK(gui::TaskWords::left(45, texts) == "kira-kira 45 detik lagi");
    CHECK(gui::TaskWords::left(170, texts) == "kira-kira 3 menit lagi");
    CHECK(gui::TaskWords::left({}, texts).isEmpty());
}

TEST_CASE("a long act works beside the GUI thread and brings its answer back")
{
    gui::Tasks tasks;
    gui::LongTask task(tasks, nullptr);
    std::optional<int> answer;
    const QThread* const here = QThread::currentThread();
    std::atomic<bool> beside = false;
    task.run(
        {"Hitung", "satu", false},
        [&](const services::Progress& progress) {
            beside = QThread::currentThread() != here;
            progress({"checking", 1, 2});
            return 42;
        },
        [&](int value) { answer = value; });
    CHECK(task.isRunning());
    CHECK(tasks.current() == &task);
    REQUIRE(test::waitFor([&] { return answer.has_value(); }));
    CHECK(*answer == 42);
    CHECK(beside);
    CHECK_FALSE(task.isRunning());
    CHECK(tasks.current() == nullptr);
}

TEST_CASE("a long act stops within half a second of being asked")
{
    gui::Tasks tasks;
    gui::LongTask task(tasks, nullptr);
    bool stopped = false;
    task.run({"Tulis", "satu", true}, untilStopped, [&](bool value) { stopped = value; });
    REQUIRE(test::waitFor([&] { return task.step().phase == "writing"; }));
    QElapsedTimer clock;
    clock.start();
    task.stop();
    CHECK(task.isStopping());
    REQUIRE(test::waitFor([&] { return stopped; }));
    CHECK(clock.elapsed() < 500);
}

TEST_CASE("progress is looked at some times a second, however often it is told")
{
    gui::Tasks tasks;
    gui::LongTask task(tasks, nullptr);
    const QSignalSpy steps(&task, &gui::LongTask::stepped);
    bool done = false;
    task.run(
        {"Tulis", "satu", false},
        [](const services::Progress& progress) {
            for (std::int64_t row = 0; row < 200000; ++row)
                progress({"writing", row, 200000});
            return true;
        },
        [&](bool) { done = true; });
    REQUIRE(test::waitFor([&] { return done; }));
    CHECK(steps.count() < 200);
}

TEST_CASE("whoever destroys a long act stops it and waits")
{
    gui::Tasks tasks;
    std::atomic<bool> ended = false;
    {
        gui::LongTask task(tasks, nullptr);
        task.run(
            {"Tulis", "satu", true},
            [&](const services::Progress& progress) {
                const bool stopped = untilStopped(progress);
                ended = true;
                return stopped;
            },
            [](bool) { FAIL("nobody waits for this answer"); });
        CHECK(tasks.writing() == &task);
    }
    CHECK(ended);
    CHECK(tasks.writing() == nullptr);
}
