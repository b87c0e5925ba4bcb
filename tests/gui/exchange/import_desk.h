#pragma once

#include "gui/exchange/import_page.h"
#include "gui/exchange/import_work.h"
#include "gui/shell/app_context.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "support/branch.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

namespace penggerak::test {

/// The page Impor on a book of one office, as staff see it.
class ImportDesk
{
public:
    explicit ImportDesk(Day today = day("2016-11-02"))
        : branch(today)
        , context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                  branch.session, settings, settingsFile, prompts)
    {
        page = std::make_unique<gui::ImportPage>(context, nullptr);
        page->resize(1114, 640);
        page->show();
        page->activateWindow();
        QObject::connect(&context, &gui::AppContext::changed, page.get(),
                         &gui::ImportPage::changed);
        page->refresh();
        settle();
    }
    ~ImportDesk()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    gui::ImportWork& work() { return *page->work(); }
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            QCoreApplication::processEvents();
            REQUIRE(waitFor([this] { return !page->isBusy(); }));
        }
        QCoreApplication::processEvents();
    }
    QString file(const QString& name, const QByteArray& contents)
    {
        const QString path = QString::fromStdString((files / name.toStdString()).string());
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(contents);
        return path;
    }
    void drop(const QString& path)
    {
        page->open(QUrl::fromLocalFile(path));
        settle();
    }
    /// To the focus, as from the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, with);
        settle();
    }
    std::int64_t people() const
    {
        return services::listPeople(branch.session, {}, services::PeopleSort::Name, {}, 50)->total;
    }

    Branch branch;
    TempFolder files;
    gui::Settings settings;
    TempFolder settingsFolder;
    gui::SettingsFile settingsFile{QString::fromStdString((settingsFolder / "s.ini").string())};
    QuietPrompts prompts;
    gui::AppContext context;
    std::unique_ptr<gui::ImportPage> page;
};

/// Invented people (kecamatan 99): two good rows, one without a name, one twice.
inline const QByteArray fourRows = "No KTP;Nama;Catatan\r\n"
                                   "3578995208810007;Siti Aminah;\r\n"
                                   "3578991203790012;Bambang Sutrisno;pasar\r\n"
                                   "3578992101900031;;\r\n"
                                   "3578995208810007;Siti Aminah;lagi\r\n";

} // namespace penggerak::test
