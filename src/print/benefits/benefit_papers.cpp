#include "print/benefits/benefit_papers.h"

#include "services/benefits/benefit_rules.h"
#include "services/dues/rates.h"

#include <algorithm>

namespace penggerak::print {

namespace {

using services::Benefit;

constexpr std::size_t mostRows = 3; // so that the sheet stays one page
/// Examples that a reader finds himself between.
constexpr std::array incomesShown{Rupiah(1'000'000), Rupiah(3'500'000)};

Text heading(std::string text)
{
    return {std::move(text), Text::Style::Heading};
}

std::string codeOf(Programme programme)
{
    std::string text(code(programme));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return char(std::toupper(static_cast<unsigned char>(c))); });
    return text;
}

std::string namesOf(const std::set<Programme>& programmes)
{
    std::string names;
    for (const Programme programme : programmes)
        names += (names.empty() ? "" : ", ") + codeOf(programme);
    return names;
}

std::string receiverOf(const Letter& letter, const Benefit& benefit)
{
    const services::BenefitFields& fields = benefit.fields;
    std::string text = benefit.name.empty()
                           ? letter.count(fields.participants) +
                                 letter.say(" peserta", fields.participants == 1 ? " participant"
                                                                                 : " participants")
                           : initialsOf(benefit.name);
    if (fields.heirs)
        text += ", " + letter.count(*fields.heirs) +
                letter.say(" ahli waris", *fields.heirs == 1 ? " heir" : " heirs");
    return text;
}

void addPaid(const Letter& letter, const services::OutreachFacts& facts, Document& paper)
{
    if (facts.benefits.empty()) {
        paper.blocks.push_back(Text{letter.say("Belum ada manfaat yang tercatat di sini.",
                                               "No benefit is on record here yet.")});
        return;
    }
    Rupiah total;
    std::int64_t participants = 0;
    Table table;
    table.columns = {{letter.say("Diserahkan", "Handed over"), 2.4},
                     {letter.say("Manfaat", "Benefit"), 3.6},
                     {letter.say("Untuk", "For"), 3.4},
                     {letter.say("Tiap peserta, Rp", "Each, Rp"), 3, Side::Right},
                     {letter.say("Jumlah, Rp", "In all, Rp"), 2.4, Side::Right}};
    for (const Benefit& benefit : facts.benefits) {
        total += benefit.total();
        participants += benefit.fields.participants;
        if (table.rows.size() < mostRows)
            table.rows.push_back(
                {letter.day(benefit.fields.on), letter.term(services::termOf(benefit.fields.kind)),
                 receiverOf(letter, benefit), letter.count(benefit.fields.amount.value()),
                 letter.count(benefit.total().value())});
    }
    if (const auto rest = std::int64_t(facts.benefits.size()) - std::int64_t(mostRows); rest > 0)
        table.rows.push_back({"", letter.say("dan ", "and ") + letter.count(rest) +
                                      letter.say(" lainnya", " more")});
    table.total = {letter.say("Semua", "All"), "", "", "", letter.count(total.value())};
    paper.blocks.push_back(Text{letter.rupiah(total.value()), Text::Style::Large});
    paper.blocks.push_back(Text{letter.say("sudah diserahkan kepada ", "handed over to ") +
                                letter.count(participants) +
                                letter.say(" peserta atau keluarganya",
                                           participants == 1 ? " participant or the family"
                                                             : " participants or their families")});
    paper.blocks.push_back(Gap{2});
    paper.blocks.push_back(table);
}

/// What these programmes promise on a day; of a known base in rupiah.
Table promises(const Letter& letter, Day on, const std::set<Programme>& programmes,
               const std::optional<Rupiah>& base)
{
    const services::BenefitRules rules = services::benefitRules(on);
    Table table;
    table.columns = {{letter.say("Bila", "When"), 5}, {letter.say("Diterima", "Received"), 6}};
    const auto add = [&](std::string when, std::string received) {
        table.rows.push_back({std::move(when), std::move(received)});
    };
    if (programmes.contains(Programme::Jkm)) {
        add(letter.say("Meninggal (JKM)", "Death (JKM)"),
            letter.rupiah(rules.death.value()) + letter.say(" untuk ahli waris", " for the heirs"));
        if (!rules.earlyDeath.isZero())
            add(letter.say("Meninggal di ", "Death in the first ") +
                    letter.count(rules.earlyMonths) +
                    letter.say(" bulan pertama (BPU)", " months (BPU)"),
                letter.rupiah(rules.earlyDeath.value()));
        add(letter.say("Beasiswa anak, bila syaratnya terpenuhi",
                       "Scholarship, where its conditions hold"),
            letter.say("sampai ", "up to ") + letter.rupiah(rules.scholarship.value()) +
                letter.say(" untuk ", " for ") + letter.count(rules.children) +
                letter.say(" anak", rules.children == 1 ? " child" : " children"));
    }
    if (programmes.contains(Programme::Jkk)) {
        if (rules.accidentTimes > 0)
            add(letter.say("Meninggal karena kecelakaan kerja (JKK)",
                           "Death by an accident at work (JKK)"),
                letter.count(rules.accidentTimes) +
                    (base
                         ? " × " + letter.rupiah(base->value()) + " = " +
                               letter.rupiah(base->value() * rules.accidentTimes)
                         : letter.say(" × penghasilan yang dilaporkan", " × the income reported")));
        add(letter.say("Kecelakaan kerja (JKK)", "Accident at work (JKK)"),
            letter.say("perawatan sesuai kebutuhan medis", "treatment as medically needed"));
    }
    if (programmes.contains(Programme::Jht))
        add(letter.say("Hari tua (JHT)", "Old age (JHT)"),
            letter.say("tabungan dan hasil pengembangannya", "savings and their yield"));
    return table;
}

Rupiah monthOf(const DuesQuestion& question)
{
    const auto dues = duesOf(services::duesRates(), question);
    return dues ? dues->due() : Rupiah();
}

Fields costs(const Letter& letter, Month month)
{
    Fields costs;
    for (const Rupiah income : incomesShown) {
        DuesQuestion question;
        question.month = month;
        question.income = income;
        const Rupiah two = monthOf(question);
        question.programmes.insert(Programme::Jht);
        costs.fields.push_back(
            {letter.say("Penghasilan ", "Income ") + letter.rupiah(income.value()),
             letter.rupiah(two.value()) +
                 letter.say("; dengan tabungan JHT ", "; with JHT savings ") +
                 letter.rupiah(monthOf(question).value())});
    }
    return costs;
}

void addJoining(const Letter& letter, Document& paper)
{
    paper.blocks.push_back(heading(letter.say("Cara ikut", "How to join")));
    paper.blocks.push_back(
        Text{letter.say("Bawa KTP ke kantor BPJS Ketenagakerjaan ",
                        "Bring your identity card to the BPJS Ketenagakerjaan office ") +
             letter.office() + letter.say(", atau hubungi kader ini:", ", or ask this kader:")});
    paper.blocks.push_back(
        Fields{{{"Kader", "…………………………………………"}, {letter.say("HP", "Phone"), "…………………………………………"}}});
}

/// Each once, in the order in which they came.
void addSources(const Letter& letter, const std::vector<std::string>& sources, Document& paper)
{
    std::string text;
    std::vector<std::string> said;
    for (const std::string& source : sources) {
        if (std::find(said.begin(), said.end(), source) != said.end())
            continue;
        said.push_back(source);
        text += (text.empty() ? "" : "; ") + source;
    }
    paper.blocks.push_back(Gap{3});
    paper.blocks.push_back(
        Text{letter.say("Sumber (A peraturan, B pers atau dua sumber, C satu sumber, M dari "
                        "ingatan, belum diperiksa): ",
                        "Sources (A legal text, B press or two sources, C one source, M from "
                        "memory, unchecked): ") +
                 text + ".",
             Text::Style::Small});
}

void addSourcesOf(const MonthDues& month, std::vector<std::string>& sources)
{
    for (const DuesLine& line : month.lines)
        for (const RuleSource& source : line.sources)
            sources.push_back(source.text + " (" + source.confidence + ")");
}

bool isAlike(const MonthDues& one, const MonthDues& other)
{
    return std::equal(one.lines.begin(), one.lines.end(), other.lines.begin(), other.lines.end(),
                      [](const DuesLine& a, const DuesLine& b) { return a.due() == b.due(); });
}

/// Months that cost the same stand in one row, so that a year stays on its page.
Table monthsTable(const Letter& letter, const services::Simulation& simulation)
{
    Table table;
    table.columns.push_back({letter.say("Bulan iuran", "Contribution months"), 4});
    for (const Programme programme : simulation.question.programmes)
        table.columns.push_back({codeOf(programme) + ", Rp", 2, Side::Right});
    table.columns.push_back({letter.say("Sebulan, Rp", "A month, Rp"), 2.2, Side::Right});
    table.columns.push_back({letter.say("Jumlah, Rp", "In all, Rp"), 2.2, Side::Right});
    const auto name = [&](const MonthDues& month) {
        return services::formatMonth(month.month, letter.language());
    };
    Rupiah all;
    const auto& months = simulation.months;
    for (auto first = months.begin(); first != months.end();) {
        const auto next = std::find_if(
            first, months.end(), [&](const MonthDues& month) { return !isAlike(*first, month); });
        std::vector<std::string> cells{
            next - first == 1 ? name(*first) : name(*first) + " – " + name(*(next - 1))};
        for (const DuesLine& line : first->lines)
            cells.push_back(letter.count(line.due().value()));
        const Rupiah sum(first->due().value() * (next - first));
        cells.push_back(letter.count(first->due().value()));
        cells.push_back(letter.count(sum.value()));
        table.rows.push_back(std::move(cells));
        all += sum;
        first = next;
    }
    table.total = std::vector<std::string>(table.columns.size());
    table.total->front() = letter.count(std::int64_t(months.size())) +
                           letter.say(" bulan", months.size() == 1 ? " month" : " months");
    table.total->back() = letter.count(all.value());
    return table;
}

/// What a relief takes off, by its name; nothing without one.
void addRelief(const Letter& letter, const services::Simulation& simulation, Document& paper)
{
    std::string name;
    Rupiah saved;
    for (const MonthDues& month : simulation.months) {
        saved += month.whole - month.due();
        for (const DuesLine& line : month.lines)
            if (!line.relief.empty())
                name = line.relief;
    }
    if (!name.empty())
        paper.blocks.push_back(Text{letter.say("Keringanan ", "The relief of ") + name +
                                    letter.say(" mengurangi ", " takes off ") +
                                    letter.rupiah(saved.value()) + "."});
}

} // namespace

Document outreachSheet(const Letter& letter, const services::OutreachFacts& facts)
{
    const std::set<Programme> programmes{Programme::Jkk, Programme::Jkm, Programme::Jht};
    const Month month = Month::of(facts.today);
    Document paper = letter.paper(letter.say("Lembar manfaat", "Benefits handed over"));
    paper.subtitle = facts.place;
    addPaid(letter, facts, paper);
    paper.blocks.push_back(heading(letter.say("Yang dijamin", "What is promised")));
    paper.blocks.push_back(promises(letter, facts.today, programmes, {}));
    paper.blocks.push_back(heading(letter.say("Iuran sebulan, bukan penerima upah",
                                              "Dues of a month, for the self-employed")));
    paper.blocks.push_back(costs(letter, month));
    std::vector<std::string> sources = services::benefitSources(facts.today, programmes);
    DuesQuestion question;
    question.month = month;
    question.programmes = programmes;
    if (const auto dues = duesOf(services::duesRates(), question)) {
        if (const std::string& relief = dues->lines.front().relief; !relief.empty())
            paper.blocks.push_back(
                Text{letter.say("Sudah dengan keringanan ", "With the relief of ") + relief +
                         letter.say(", pekerjaan selain angkutan, ", ", other than transport, ") +
                         services::formatMonth(month, letter.language()) + ".",
                     Text::Style::Small});
        addSourcesOf(*dues, sources);
    }
    addJoining(letter, paper);
    addSources(letter, sources, paper);
    return paper;
}

Document duesSimulation(const Letter& letter, const services::Simulation& simulation)
{
    const DuesQuestion& question = simulation.question;
    const Day first = question.month.firstDay();
    Document paper = letter.paper(letter.say("Simulasi iuran", "Dues simulation"));
    paper.subtitle = simulation.name;
    const MonthDues& month = simulation.months.front();
    const Rupiah base = month.lines.front().base;
    paper.blocks.push_back(
        Fields{{{letter.say("Penghasilan sebulan", "Income a month"),
                 letter.rupiah(question.income.value())},
                {letter.say("Dasar iuran", "Base of the dues"), letter.rupiah(base.value())},
                {letter.say("Program", "Programmes"), namesOf(question.programmes)}}});
    paper.blocks.push_back(Text{letter.rupiah(month.due().value()), Text::Style::Large});
    paper.blocks.push_back(Text{letter.say("iuran ", "dues of ") +
                                services::formatMonth(month.month, letter.language())});
    paper.blocks.push_back(Gap{2});
    paper.blocks.push_back(monthsTable(letter, simulation));
    addRelief(letter, simulation, paper);
    paper.blocks.push_back(heading(letter.say("Yang dijamin", "What is promised")));
    paper.blocks.push_back(promises(letter, first, question.programmes, base));
    addJoining(letter, paper);
    paper.blocks.push_back(
        Text{letter.say("Ini hitungan; yang dibayar adalah jumlah pada kode iuran resmi.",
                        "This is a calculation; what is paid is the sum of the official code."),
             Text::Style::Small});
    std::vector<std::string> sources;
    for (const MonthDues& each : simulation.months)
        addSourcesOf(each, sources);
    for (std::string& source : services::benefitSources(first, question.programmes))
        sources.push_back(std::move(source));
    addSources(letter, sources, paper);
    return paper;
}

} // namespace penggerak::print
