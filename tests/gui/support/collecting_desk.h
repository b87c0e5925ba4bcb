#pragma once

#include "gui/support/desk.h"
#include "support/collecting.h"

namespace penggerak::test {

/// One page on the book of a branch with a kader who may collect; shown once people are in it.
template <class PageType>
class CollectingDesk
{
public:
    CollectingDesk()
        : branch(it.branch)
        , context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                  branch.session, settings, settingsFile, prompts)
    {
        QObject::connect(&context, &gui::AppContext::toastRequested,
                         [this](const QString& text) { toasts.append(text); });
    }
    ~CollectingDesk()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void show()
    {
        page = std::make_unique<PageType>(context);
        page->resize(1114, 640);
        page->show();
        page->activateWindow();
        QObject::connect(&context, &gui::AppContext::changed, page.get(), &PageType::changed);
        page->refresh();
        settle();
        page->focusFirst();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(10);
            REQUIRE(waitFor([this] { return !page->isBusy(); }));
        }
    }
    /// Keys go where the focus is, as they do for a user.
    void type(const QString& text)
    {
        for (const QChar each : text)
            QTest::keyClick(page->focusWidget(), each.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(page->focusWidget(), key, with);
        settle();
    }

    Collecting it;
    const Branch& branch;
    gui::Settings settings;
    TempFolder settingsFolder;
    gui::SettingsFile settingsFile{QString::fromStdString((settingsFolder / "s.ini").string())};
    QuietPrompts prompts;
    gui::AppContext context;
    QStringList toasts;
    std::unique_ptr<PageType> page;
};

} // namespace penggerak::test
