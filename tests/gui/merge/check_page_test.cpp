#include "gui/furniture/buttons.h"
#include "gui/furniture/table.h"
#include "gui/merge/check_page.h"
#include "gui/merge/merge_dialog.h"
#include "gui/shell/app_context.h"
#include "gui/support/access.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "services/merge/merge.h"
#include "support/branch.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QRadioButton>
#include <QTest>
#include <QThreadPool>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

/// The page Periksa on a book with one human in two records.
struct CheckDesk
{
    CheckDesk()
        : branch(day("2017-12-31"))
        , context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                  branch.session, settings, file, prompts)
    {
        branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-12-31"));
        services::NewPerson entry = branch.prospect("H. Moh. Soetrisno", "2017-01-10");
        entry.fields.birthDate = day("1960-04-05");
        entry.fields.phone = "0812 0000 12345";
        one = branch.enter(entry);
        entry.fields.name = "Muhamad Sutrisno";
        entry.fields.phone.clear();
        two = branch.enter(entry);
        page = std::make_unique<CheckPage>(context);
        QObject::connect(&context, &AppContext::changed, page.get(), &CheckPage::changed);
        page->resize(1114, 640);
        page->show();
        page->refresh();
        settle();
    }
    ~CheckDesk()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void settle()
    {
        QTest::qWait(30);
        REQUIRE(waitFor([this] { return !page->isBusy(); }));
    }
    DataTable* table(const char* name)
    {
        for (DataTable* found : page->findChildren<DataTable*>())
            if (found->accessibleName() == QLatin1String(name))
                return found;
        FAIL("no table " << name);
        return nullptr;
    }

    Branch branch;
    Settings settings;
    TempFolder folder;
    SettingsFile file{QString::fromStdString((folder / "s.ini").string())};
    QuietPrompts prompts;
    AppContext context;
    std::unique_ptr<CheckPage> page;
    PersonId one;
    PersonId two;
};

} // namespace

TEST_CASE("two records are compared, a field is chosen, and they are merged from the keyboard")
{
    CheckDesk it;
    CHECK(namelessWidgets(it.page.get()) == QStringList());
    DataTable* const pairs = it.table("Duplikat");
    const QAbstractItemModelTester tester(pairs->model());
    REQUIRE(pairs->model()->rowCount() == 1);
    CHECK(pairs->model()->index(0, 2).data().toString() ==
          QStringLiteral("Nama sama, Tanggal lahir sama"));
    pairs->setFocus();
    QTest::keyClick(pairs, Qt::Key_Return);
    const QPointer<MergeDialog> dialog = it.page->findChild<MergeDialog*>();
    REQUIRE(dialog);
    CHECK(namelessWidgets(dialog) == QStringList());
    for (QRadioButton* const button : dialog->findChildren<QRadioButton*>())
        if (button->text() == QLatin1String("Muhamad Sutrisno"))
            button->click();
    QTest::qWait(30);
    for (ActionButton* const button : dialog->findChildren<ActionButton*>())
        if (button->kind() == ActionButton::Kind::Primary)
            button->click();
    REQUIRE(waitFor([&] { return !dialog; }));
    CHECK(services::showPerson(it.branch.session, it.one)->fields.name == "Muhamad Sutrisno");
    CHECK_FALSE(services::showPerson(it.branch.session, it.two));
    it.settle();
    CHECK(pairs->model()->rowCount() == 0);

    it.page->open(QStringLiteral("digabung"));
    it.settle();
    CHECK(it.table("Digabung")->model()->rowCount() == 1);
    for (ActionButton* const button : it.page->findChildren<ActionButton*>())
        if (button->text() == QLatin1String("Pisahkan lagi"))
            button->click();
    it.settle();
    CHECK(services::showPerson(it.branch.session, it.two));
    CHECK(services::showPerson(it.branch.session, it.one)->fields.name == "H. Moh. Soetrisno");
}

TEST_CASE("two people are told apart, and hints are counted by kind")
{
    CheckDesk it;
    DataTable* const pairs = it.table("Duplikat");
    for (const Command& command : it.page->commands())
        if (command.key == QLatin1String("Ctrl B"))
            command.run();
    it.settle();
    CHECK(pairs->model()->rowCount() == 0);
    it.page->open(QStringLiteral("mutu"));
    it.settle();
    DataTable* const kinds = it.table("Petunjuk");
    REQUIRE(kinds->model()->rowCount() == 5);
    CHECK(kinds->model()->index(1, 1).data().toString() == QStringLiteral("1"));
    kinds->selectRow(1);
    it.settle();
    CHECK(it.table("Yang perlu diperiksa")->model()->index(0, 0).data().toString() ==
          QStringLiteral("Muhamad Sutrisno"));
}
