#include "gui/furniture/table.h"
#include "gui/training/training_dialogs.h"
#include "gui/training/training_page.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/desk.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

using TrainingDesk = Desk<TrainingPage>;

template <class Field>
Field* field(QWidget* dialog, const char* name)
{
    auto* found = dialog->findChild<Field*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a training goes from its days to certificates on its page")
{
    TrainingDesk desk;
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* training = desk.find<NewTrainingDialog>();
    field<QLineEdit>(training, "name")->setText(QStringLiteral("Pelatihan uji"));
    field<QLineEdit>(training, "from")->setText(QStringLiteral("1/11/2016"));
    field<QLineEdit>(training, "to")->setText(QStringLiteral("2/11/2016"));
    training->save();
    desk.settle();

    desk.press(Qt::Key_U, Qt::ControlModifier);
    auto* invite = desk.find<InviteDialog>();
    field<QPlainTextEdit>(invite, "person")
        ->setPlainText(QStringLiteral("Budi;;;Kotaku\nSiti;;;BKM"));
    invite->save();
    desk.settle();

    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto* attend = desk.find<AttendanceDialog>();
    CHECK(namelessWidgets(attend) == QStringList());
    field<QLineEdit>(attend, "rows")->setText(QStringLiteral("1-9"));
    attend->save();
    CHECK(attend->isVisible());
    field<QLineEdit>(attend, "rows")->setText(QStringLiteral("1-2"));
    field<QPlainTextEdit>(attend, "person")->setPlainText(QStringLiteral("Tamu"));
    attend->save();
    desk.settle();

    desk.press(Qt::Key_R, Qt::ControlModifier);
    auto* results = desk.find<ResultDialog>();
    CHECK(field<QLineEdit>(results, "rows")->text() == QStringLiteral("1, 2, 3"));
    results->save();
    desk.settle();
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.find<CertificateDialog>()->save();
    desk.settle();

    const auto rows = services::listTrainings(*desk.branch.book).value();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().sessions == 2);
    CHECK(rows.front().invited == 2);
    CHECK(rows.front().uninvited == 1);
    CHECK(rows.front().certificates == 3);
    for (DataTable* table : desk.page->findChildren<DataTable*>())
        QAbstractItemModelTester tester(table->model());
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
}
