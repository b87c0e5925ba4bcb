#include "gui/furniture/table_columns.h"
#include "gui/people/detail_panel.h"
#include "gui/people/entry_view.h"
#include "gui/people/filter_row.h"
#include "gui/people/move_dialog.h"
#include "gui/people/people_page.h"
#include "gui/people/people_table.h"
#include "gui/people/person_form.h"
#include "gui/people/sticky_form.h"
#include "gui/shell/app_context.h"

#include <QJsonObject>

namespace penggerak::gui {

QWidget* PeoplePage::shotOfWarning()
{
    m_filters->clear();
    openEntry();
    // An invented NIK (kecamatan 99) whose birth date is another than the card's.
    m_entry->form()->setTyped(
        {{QStringLiteral("nik"), QStringLiteral("3578995208810093")},
         {QStringLiteral("name"), QStringLiteral("Endang Lestari")},
         {QStringLiteral("birth"), m_context.texts().day(*Day::of(1981, 8, 21))},
         {QStringLiteral("sex"), 0},
         {QStringLiteral("phone"), QStringLiteral("0812 0000 2208")},
         {QStringLiteral("occupation"), QStringLiteral("Pedagang, warung makan")},
         {QStringLiteral("address"), QStringLiteral("Jalan Contoh 12")},
         {QStringLiteral("rt"), QStringLiteral("003")},
         {QStringLiteral("rw"), QStringLiteral("005")}});
    return nullptr;
}

QWidget* PeoplePage::shotOfEmpty()
{
    closeEntry();
    services::PeopleFilter filter = m_filters->filter();
    filter.text = "zzz";
    m_filters->setFilter(filter);
    return nullptr;
}

QWidget* PeoplePage::shotOfMove(bool refused)
{
    services::PeopleFilter filter = m_filters->filter();
    filter.stage = Stage::Registered;
    const services::Session& session = *m_context.session();
    const auto found =
        services::listPeople(session, filter, services::PeopleSort::LastActivity, {}, 1);
    if (!found || found->rows.empty())
        return nullptr;
    auto details = services::showPerson(session, found->rows.front().id);
    if (!details || details->heads.empty())
        return nullptr;
    const services::HeadRow head = details->heads.front();
    auto* dialog = new MoveDialog(m_context, std::move(*details), head, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    if (refused) {
        dialog->choose(Stage::Refused, head.since.plusDays(-1));
        dialog->chooseReason(Reason::NoMoney);
        dialog->save();
    }
    return dialog;
}

std::vector<Shot> PeoplePage::shots()
{
    if (!m_table)
        return {{id(), {}}};
    return {{QStringLiteral("prospek"),
             [this]() -> QWidget* {
                 closeEntry();
                 return nullptr;
             }},
            {QStringLiteral("prospek-pindah"), [this] { return shotOfMove(false); }},
            {QStringLiteral("prospek-pindah-ditolak"), [this] { return shotOfMove(true); }},
            {QStringLiteral("prospek-ubah"), [this]() -> QWidget* { return openEdit(); }},
            {QStringLiteral("prospek-alih"), [this]() -> QWidget* { return openTransfer(); }},
            {QStringLiteral("prospek-kolom"),
             [this]() -> QWidget* { return m_table->columns()->openDialog(this); }},
            {QStringLiteral("prospek-filter"),
             [this]() -> QWidget* { return m_filters->openManager(); }},
            {QStringLiteral("prospek-kosong"), [this] { return shotOfEmpty(); }},
            {QStringLiteral("prospek-entri"), [this] { return shotOfWarning(); }}};
}

} // namespace penggerak::gui
