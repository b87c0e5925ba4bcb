#include "services/book/book.h"
#include "services/coverage/coverage.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "tests/scale/fill.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <random>
#include <string>

using namespace penggerak;
using namespace penggerak::services;

namespace {

void measure(const std::string& name, int times, const std::function<void()>& act)
{
    std::vector<double> ms;
    for (int i = 0; i < times; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        act();
        ms.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                .count());
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%-44s median %9.2f ms   most %9.2f ms\n", name.c_str(), ms[ms.size() / 2],
                ms.back());
    std::fflush(stdout);
}

class Questions
{
public:
    explicit Questions(Book& book)
        : m_book(book)
        , m_session(*login(book, "admin", ""))
    {
    }

    void coverageTimes(int times, std::optional<Seq> knownAt, const std::string& suffix)
    {
        const char* const words[] = {"segment", "region", "kader", "partner", "month"};
        for (int by = 0; by < 5; ++by)
            for (int filter = 0; filter < 4; ++filter) {
                CoverageQuery query;
                query.by = CoverageBy(by);
                query.knownAt = knownAt;
                std::string name = words[by];
                if (filter == 1)
                    query.office = listOffices(m_book).front().id;
                if (filter == 2)
                    query.region = RegionCode::parse("3578");
                if (filter == 3) {
                    query.region = RegionCode::parse("357808");
                    query.segment = Segment::Bpu;
                }
                const char* const filters[] = {"", " --office", " --region city",
                                               " --region kec --segment"};
                measure("coverage --by " + name + filters[filter] + suffix, times, [&] {
                    query.asOf = Day::of(2012, 2, 1)->plusDays(int(m_random() % 1790));
                    if (!coverage(m_book, query))
                        std::abort();
                });
            }
    }

    void funnelTimes()
    {
        for (const int days : {30, 365, 1800})
            measure("funnel over " + std::to_string(days) + " days", 15, [&] {
                FunnelQuery query;
                query.from = *Day::of(2012, 1, 1);
                query.to = query.from.plusDays(days);
                if (!funnelOf(m_book, query))
                    std::abort();
            });
    }

    void drillTimes(int times)
    {
        for (int filter = 0; filter < 4; ++filter)
            for (const char* asOf : {"2017-01-31", "2014-06-15"}) {
                DrillQuery query;
                query.part = filter % 2 ? DrillPart::Acquired : DrillPart::Potential;
                query.scope.asOf = *Day::parse(asOf);
                if (filter >= 2) {
                    query.scope.region = RegionCode::parse("357808");
                    query.scope.segment = Segment::Bpu;
                }
                const std::string name = std::string(filter >= 2 ? "kecamatan" : "whole") +
                                         (filter % 2 ? " acquired " : " potential ") + asOf;
                measure("drill " + name, times, [&] { (void)drill(m_book, query); });
                measure("  people", times, [&] { (void)drillPeople(m_session, query, {}, 200); });
                measure("  movements", times,
                        [&] { (void)drillMovements(m_book, &m_session, query, {}, 200); });
            }
    }

private:
    Book& m_book;
    Session m_session;
    std::mt19937 m_random{11};
};

} // namespace

int main(int argc, char** argv)
{
    if (argc >= 4 && !std::strcmp(argv[1], "fill")) {
        test::fillBook(argv[2], std::stoi(argv[3]));
        return 0;
    }
    if (argc < 3)
        return 2;
    auto book = Book::open(argv[2], {Clock::fixedOn(*Day::of(2017, 1, 2)), true});
    if (!book)
        return 1;
    const std::string what = argv[1];
    Questions ask(**book);
    if (what == "coverage")
        ask.coverageTimes(15, std::nullopt, "");
    if (what == "known") {
        const Seq last = (*book)->lastSeq();
        for (const Seq seq : {Seq(510), last / 2, last - 5})
            ask.coverageTimes(3, seq, " known " + std::to_string(seq));
    }
    if (what == "funnel")
        ask.funnelTimes();
    if (what == "drill")
        ask.drillTimes(argc > 3 ? std::stoi(argv[3]) : 3);
    if (what == "verify")
        for (const CheckResult& check : (*book)->verify().checks)
            std::printf("%s %d %lld %s\n", check.name.c_str(), check.ok,
                        static_cast<long long>(check.checked), check.detail.c_str());
    return 0;
}
