#pragma once

#include "gui/people/entry_view.h"
#include "gui/people/people_page.h"
#include "gui/people/people_table.h"
#include "gui/people/person_form.h"
#include "gui/support/desk.h"

namespace penggerak::test {

/// The page Prospek on a book of one office.
class PeopleDesk : public Desk<gui::PeoplePage>
{
public:
    using Desk::Desk;

    /// Makes the page anew, as after a restart.
    void open()
    {
        makePage();
        reread();
    }
    void close() { page.reset(); }
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
};

} // namespace penggerak::test
