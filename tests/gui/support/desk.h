#pragma once

#include "gui/shell/app_context.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "support/branch.h"

#include <QApplication>
#include <QTest>
#include <QThreadPool>

namespace penggerak::test {

/// One page on a book of one office, as its administrator sees it.
template <class PageType>
class Desk
{
public:
    explicit Desk(Day today = day("2016-11-02"))
        : branch(today)
        , context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                  branch.session, settings, settingsFile, prompts)
    {
        makePage();
        reread();
    }
    ~Desk()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void reread()
    {
        page->refresh();
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(10);
            REQUIRE(waitFor([this] { return !page->isBusy(); }));
        }
    }
    template <class Widget>
    Widget* find(const QString& name = {})
    {
        auto* found = page->template findChild<Widget*>(name);
        REQUIRE(found);
        return found;
    }
    /// A key of the page itself; without a window manager a closed dialog gives nothing back.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QApplication::setActiveWindow(page.get());
        QTest::keyClick(page.get(), key, with);
    }

    Branch branch;
    gui::Settings settings;
    TempFolder settingsFolder;
    gui::SettingsFile settingsFile{QString::fromStdString((settingsFolder / "s.ini").string())};
    QuietPrompts prompts;
    gui::AppContext context;
    std::unique_ptr<PageType> page;

protected:
    void makePage()
    {
        page = std::make_unique<PageType>(context, nullptr);
        page->resize(1114, 640);
        page->show();
        page->activateWindow();
        QObject::connect(&context, &gui::AppContext::changed, page.get(), &PageType::changed);
    }
};

} // namespace penggerak::test
