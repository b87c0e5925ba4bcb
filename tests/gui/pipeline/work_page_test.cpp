#include "gui/furniture/buttons.h"
#include "gui/furniture/table.h"
#include "gui/pipeline/action_dialog.h"
#include "gui/pipeline/work_page.h"
#include "gui/shell/app_context.h"
#include "gui/support/access.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "services/pipeline/pipeline.h"
#include "support/branch.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

TEST_CASE("the work list is worked from the keyboard: done, set anew, opened")
{
    const Branch branch(day("2017-12-31"));
    const PersonId person = branch.enter(branch.prospect("Budi Uji", "2017-12-01"));
    services::NewAction action;
    action.due = day("2017-12-29");
    REQUIRE(services::setAction(branch.session, person, action));
    Settings settings;
    const TempFolder folder;
    const SettingsFile file(QString::fromStdString((folder / "s.ini").string()));
    QuietPrompts prompts;
    AppContext context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                       branch.session, settings, file, prompts);
    auto page = std::make_unique<WorkPage>(context);
    QObject::connect(&context, &AppContext::changed, page.get(), &WorkPage::changed);
    page->resize(1114, 640);
    page->show();
    page->refresh();
    const auto settle = [&] {
        QTest::qWait(30);
        REQUIRE(waitFor([&] { return !page->isBusy(); }));
    };
    settle();
    CHECK(namelessWidgets(page.get()) == QStringList());
    auto* const table = page->findChild<DataTable*>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data(SecondLineRole).toString() ==
          QStringLiteral("terlambat 2 hari"));

    const QSignalSpy requested(&context, &AppContext::pageRequested);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(requested.count() == 1);
    CHECK(requested.front().front().toString() == QStringLiteral("prospek"));

    for (const Command& command : page->commands())
        if (command.key == QLatin1String("Ctrl J"))
            command.run();
    const QPointer<ActionDialog> dialog = page->findChild<ActionDialog*>();
    REQUIRE(dialog);
    CHECK(namelessWidgets(dialog) == QStringList());
    for (ActionButton* const button : dialog->findChildren<ActionButton*>())
        if (button->kind() == ActionButton::Kind::Primary)
            button->click();
    REQUIRE(waitFor([&] { return !dialog; }));
    settle();
    CHECK(services::listActions(branch.session, person)->front().due == day("2018-01-01"));

    for (const Command& command : page->commands())
        if (command.key == QLatin1String("Ctrl D"))
            command.run();
    settle();
    CHECK(table->model()->rowCount() == 0);
    CHECK(services::listActions(branch.session, person)->front().state == "done");
    page.reset();
    QThreadPool::globalInstance()->waitForDone();
}
