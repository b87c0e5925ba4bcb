#pragma once

#include "gui/people/entry_view.h"
#include "gui/people/people_page.h"
#include "gui/people/people_table.h"
#include "gui/people/person_form.h"
#include "gui/shell/app_context.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "support/branch.h"

#include <QApplication>
#include <QTest>
#include <QThreadPool>

namespace penggerak::test {

/// The page Prospek on a book of one office, as staff see it.
class PeopleDesk
{
public:
    explicit PeopleDesk(Day today = day("2016-11-02"))
        : branch(today)
        , context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                  branch.session, settings, settingsFile, prompts)
    {
        open();
    }

    /// Makes the page anew, as after a restart.
    void open()
    {
        page = std::make_unique<gui::PeoplePage>(context, nullptr);
        page->resize(1114, 640);
        page->show();
        page->activateWindow();
        QObject::connect(&context, &gui::AppContext::changed, page.get(),
                         &gui::PeoplePage::changed);
        page->refresh();
        settle();
    }
    ~PeopleDesk()
    {
        close();
        QThreadPool::globalInstance()->waitForDone();
    }
    void close() { page.reset(); }
    void settle()
    {
        QCoreApplication::processEvents();
        REQUIRE(waitFor([this] { return !page->isBusy(); }));
        QCoreApplication::processEvents();
        REQUIRE(waitFor([this] { return !page->isBusy(); }));
    }
    QWidget* focus() const { return QApplication::focusWidget(); }
    void type(const char* text) { QTest::keyClicks(focus(), QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, with);
    }
    std::int64_t people() const
    {
        return services::listPeople(branch.session, {}, services::PeopleSort::Name, {}, 50)->total;
    }

    Branch branch;
    gui::Settings settings;
    TempFolder settingsFolder;
    gui::SettingsFile settingsFile{QString::fromStdString((settingsFolder / "s.ini").string())};
    QuietPrompts prompts;
    gui::AppContext context;
    std::unique_ptr<gui::PeoplePage> page;
};

} // namespace penggerak::test
