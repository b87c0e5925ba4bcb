#include "gui/figures/correction_dialog.h"
#include "gui/figures/effect_box.h"
#include "gui/figures/figure_form.h"
#include "gui/figures/figures_page.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/proposals_dialog.h"
#include "gui/shell/app_context.h"
#include "services/coverage/coverage.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/quiet_prompts.h"
#include "tests/gui/support/wait.h"
#include "tests/support/books.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPointer>
#include <QTest>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

const QString day = QStringLiteral("2/11/16");
const QString source = QStringLiteral("beritalima");

/// Angka on a new book of one office, as administrator first.
struct Figures
{
    Figures()
        : book(newBook(folder / "uji.penggerak", *Day::of(2018, 6, 1)))
        , file(QString::fromStdString((folder / "settings.ini").string()))
    {
        addUser("staf", services::Role::Staff);
        addUser("penyelia", services::Role::Supervisor);
        enter("admin");
    }
    services::Session session(const std::string& login)
    {
        auto entered = services::login(*book, login, {});
        REQUIRE(entered);
        return *entered;
    }
    void addUser(const std::string& login, services::Role role)
    {
        REQUIRE(services::addUser(session("admin"), {login, "Uji " + login, role, {}, {}}));
    }
    void enter(const std::string& login)
    {
        page.reset();
        context = std::make_unique<AppContext>(book, session(login), settings, file, prompts);
        page = std::make_unique<FiguresPage>(*context);
        QObject::connect(context.get(), &AppContext::changed, page.get(), &FiguresPage::changed);
        page->resize(1114, 640);
        page->show();
        page->refresh();
        settle();
    }
    void settle()
    {
        // A commit's notice comes by the event loop, and only then does the page read.
        QTest::qWait(30);
        REQUIRE(waitFor([this] { return !page->isBusy(); }));
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QString note(const char* name) { return find<FieldNote>(name)->text(); }
    EffectBox* effect() { return page->findChild<FigureForm*>()->effect(); }
    QAbstractItemModel* rows() { return find<DataTable>("table")->model(); }

    /// Enters a figure with the keys alone, and stops before it is saved.
    void type(Qt::Key segment, const QString& value, const QString& on, const QString& by,
              int measure = 0)
    {
        auto* choice = find<SegmentSwitch>("measure");
        QTest::keyClick(choice, Qt::Key_Home);
        for (int step = 0; step < measure; ++step)
            QTest::keyClick(choice, Qt::Key_Right);
        QTest::keyClick(find<QComboBox>("segment"), segment);
        typeInto(find<CountEdit>("value"), value);
        typeInto(find<DateEdit>("asOf"), on);
        QTest::keyClick(find<DateEdit>("asOf"), Qt::Key_Return);
        typeInto(find<QComboBox>("source")->lineEdit(), by);
        settle();
    }
    static void typeInto(QLineEdit* field, const QString& text)
    {
        field->clear();
        QTest::keyClicks(field, text);
    }
    void saveByKey()
    {
        find<CountEdit>("value")->setFocus();
        QTest::keyClick(find<CountEdit>("value"), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void choose(const QString& heads)
    {
        for (int row = 0; row < rows()->rowCount(); ++row)
            if (rows()->index(row, 3).data().toString() == heads)
                find<DataTable>("table")->selectRow(row);
    }

    TempFolder folder;
    std::shared_ptr<services::Book> book;
    Settings settings;
    SettingsFile file;
    QuietPrompts prompts;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<FiguresPage> page;
};

} // namespace

TEST_CASE("the published pair of a segment is entered by keyboard, with its effect shown first")
{
    Figures it;
    it.type(Qt::Key_P, QStringLiteral("664191"), day, source);
    CHECK(it.find<CountEdit>("value")->text() == QLatin1String("664.191"));
    CHECK(it.effect()->text().contains(QLatin1String("664.191 orang masuk buku")));
    CHECK(services::listFigures(*it.book, {}).empty());
    it.saveByKey();

    it.type(Qt::Key_P, QStringLiteral("491607"), day, source, 1);
    CHECK(it.effect()->text().contains(QLatin1String("0 orang baru")));
    CHECK(it.effect()->text().contains(QLatin1String("74,02")));
    it.saveByKey();

    CHECK(it.rows()->rowCount() == 2);
    services::CoverageQuery query;
    query.asOf = *Day::of(2016, 11, 2);
    query.segment = Segment::Pu;
    const auto coverage = services::coverage(*it.book, query);
    REQUIRE(coverage);
    CHECK(coverage->total.potential == Heads(664191));
    CHECK(coverage->total.acquired == Heads(491607));
}

TEST_CASE("Enter in a figure's last field saves it")
{
    Figures it;
    it.type(Qt::Key_B, QStringLiteral("811789"), day, source);
    QTest::keyClick(it.find<QLineEdit>("note"), Qt::Key_Return);
    it.settle();
    CHECK(it.rows()->rowCount() == 1);
}

TEST_CASE("a part goes into a new group, and more than its whole is refused in words")
{
    Figures it;
    const QString november = QStringLiteral("16/11/17");
    it.type(Qt::Key_P, QStringLiteral("17000"), november, source, 1);
    it.saveByKey();
    it.type(Qt::Key_P, QStringLiteral("3000"), november, source, 2);
    CHECK(it.effect()->state() == EffectBox::State::Waiting);

    auto* body = it.find<QComboBox>("body");
    QTest::keyClick(body, Qt::Key_End);
    auto* name = it.find<QLineEdit>("newBody");
    REQUIRE(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("Guru tidak tetap (GTT)"));
    QTest::keyClick(name, Qt::Key_Return);
    it.settle();
    CHECK(body->currentText() == QLatin1String("Guru tidak tetap (GTT)"));
    CHECK(it.effect()->text().contains(QLatin1String("0 orang baru, 3.000 masuk kelompok GTT")));
    CHECK(it.effect()->text().contains(QLatin1String("belum dibagi 14.000")));

    const Seq before = it.book->lastSeq();
    it.typeInto(it.find<CountEdit>("value"), QStringLiteral("17001"));
    it.settle();
    CHECK(it.effect()->state() == EffectBox::State::Refused);
    CHECK(it.effect()->text().contains(QLatin1String("17.000")));
    it.saveByKey();
    CHECK(it.book->lastSeq() == before);
}

TEST_CASE("what is missing or out of range is said beside its field, and nothing is written")
{
    Figures it;
    const Seq before = it.book->lastSeq();
    it.saveByKey();
    CHECK_FALSE(it.note("valueNote").isEmpty());
    for (const char* bad : {"0", "1000000001", "12x"}) {
        it.typeInto(it.find<CountEdit>("value"), QLatin1String(bad));
        CHECK(it.find<FieldNote>("valueNote")->kind() == FieldNote::Kind::Refusal);
        CHECK_FALSE(it.note("valueNote").isEmpty());
    }
    it.type(Qt::Key_P, QStringLiteral("10"), QStringLiteral("31/2/16"), source);
    it.saveByKey();
    CHECK_FALSE(it.note("asOfNote").isEmpty());
    it.type(Qt::Key_P, QStringLiteral("10"), day, {});
    it.saveByKey();
    CHECK_FALSE(it.note("sourceNote").isEmpty());
    it.type(Qt::Key_P, QStringLiteral("10"), QStringLiteral("1/1/30"), source);
    CHECK(it.effect()->state() == EffectBox::State::Refused);
    it.saveByKey();
    CHECK(it.book->lastSeq() == before);
}

TEST_CASE("a quotation moves nobody")
{
    Figures it;
    it.type(Qt::Key_P, QStringLiteral("30"), day, source);
    it.find<QAbstractButton>("quoted")->click();
    it.settle();
    CHECK(it.effect()->state() == EffectBox::State::Good);
    it.saveByKey();
    const auto rows = services::listFigures(*it.book, {});
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().figure.measure == Measure::Quoted);
    CHECK(rows.front().figure.unit == "orang");
    CHECK(services::figureMovements(*it.book, rows.front().figure.id).empty());
}

TEST_CASE("a figure is corrected with a reason, its effect shown before")
{
    Figures it;
    it.type(Qt::Key_P, QStringLiteral("1600"), day, source);
    it.saveByKey();
    it.choose(QStringLiteral("1.600"));
    it.find<QAbstractButton>("correct")->click();
    QPointer<CorrectionDialog> dialog = it.page->findChild<CorrectionDialog*>();
    REQUIRE(dialog);
    CHECK(namelessWidgets(dialog) == QStringList());
    auto* heads = dialog->findChild<CountEdit*>();
    CHECK(heads->text() == QLatin1String("1.600"));
    it.typeInto(heads, QStringLiteral("1500"));
    REQUIRE(waitFor([&] { return !dialog->isBusy(); }));
    CHECK(dialog->form()->effect()->state() == EffectBox::State::Good);
    auto* save = dialog->findChild<QAbstractButton*>(QStringLiteral("save"));
    save->click();
    CHECK_FALSE(dialog->findChild<FieldNote*>(QStringLiteral("reasonNote"))->text().isEmpty());
    dialog->findChild<QComboBox*>(QStringLiteral("reason"))->setCurrentIndex(0);
    save->click();
    REQUIRE(waitFor([&] { return !dialog; }));
    it.settle();

    REQUIRE(it.rows()->rowCount() == 1);
    CHECK(it.rows()->index(0, 3).data().toString() == QLatin1String("1.500"));
    services::FigureFilter all;
    all.withReversed = true;
    CHECK(services::listFigures(*it.book, all).size() == 2);
}

TEST_CASE("who may not reverse proposes it, and another approves")
{
    Figures it;
    it.type(Qt::Key_P, QStringLiteral("664"), day, source);
    it.saveByKey();
    it.enter("staf");
    it.choose(QStringLiteral("664"));
    it.prompts.given = QStringLiteral("Salah ketik");
    it.find<QAbstractButton>("reverse")->click();
    it.settle();
    CHECK(it.rows()->rowCount() == 1);
    CHECK(it.find<InlineMessage>("inbox")->isHidden());

    it.enter("penyelia");
    REQUIRE_FALSE(it.find<InlineMessage>("inbox")->isHidden());
    it.find<InlineMessage>("inbox")->findChild<QAbstractButton*>()->click();
    auto* dialog = it.page->findChild<ProposalsDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return !dialog->isBusy(); }));
    dialog->findChild<QAbstractButton*>(QStringLiteral("approve"))->click();
    it.settle();
    CHECK(it.rows()->rowCount() == 0);
    CHECK(it.find<InlineMessage>("inbox")->isHidden());
}

TEST_CASE("the list of figures is a sound model, and every control of Angka has a name")
{
    Figures it;
    const QAbstractItemModelTester tester(it.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    it.type(Qt::Key_B, QStringLiteral("43615"), day, source, 1);
    it.saveByKey();
    CHECK(it.rows()->rowCount() == 1);
    CHECK(namelessWidgets(it.page.get()) == QStringList());
    it.find<SegmentSwitch>("measure")->setCurrentIndex(2);
    it.find<QAbstractButton>("more")->click();
    CHECK(namelessWidgets(it.page.get()) == QStringList());
}
