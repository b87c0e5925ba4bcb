#include "gui/activities/activities_page.h"

#include "gui/activities/activity_forms.h"
#include "gui/activities/activity_panel.h"
#include "gui/activities/activity_words.h"
#include "gui/activities/month_grid.h"
#include "gui/exchange/export_button.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QStackedWidget>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostRows = 2'000; // what a view may hold (ux.md 3.6)

QString dash(const std::string& text)
{
    return text.empty() ? QStringLiteral("–") : qs(text);
}

} // namespace

struct ActivitiesPage::Contents
{
    Result<std::vector<services::ActivityRow>> rows;
    PartnerChoices choices;
};

QString ActivitiesPage::title() const
{
    return tr("Kegiatan");
}

QString ActivitiesPage::subtitle() const
{
    return tr("Sosialisasi, kunjungan, diskusi, penyerahan, dan hasilnya");
}

bool ActivitiesPage::writes(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

ActivitiesPage::View ActivitiesPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void ActivitiesPage::showView(View view)
{
    if (view == this->view())
        refresh();
    else
        m_views->setCurrentIndex(static_cast<int>(view)); // reads what the other view needs
    focusFirst();
}

services::ActivityFilter ActivitiesPage::filterNow() const
{
    services::ActivityFilter filter = m_filter;
    const Day today = m_context.today();
    if (view() == View::Month) {
        filter.from = m_month->firstShown();
        filter.to = m_month->lastShown();
        return filter;
    }
    switch (m_period) {
    case Period::Any:
        break;
    case Period::Year:
        filter.from = Day::of(today.year(), 1, 1);
        filter.to = Day::of(today.year(), 12, 31);
        break;
    case Period::Month:
        filter.from = Month::of(today).firstDay();
        filter.to = Month::of(today).lastDay();
        break;
    case Period::Ahead:
        filter.from = today.plusDays(1);
        break;
    }
    return filter;
}

void ActivitiesPage::refresh()
{
    m_reading->run(
        [book = m_context.book(), filter = filterNow()] {
            return Contents{services::listActivityRows(*book, filter), PartnerChoices::read(*book)};
        },
        [this](Contents contents) {
            arrive(std::move(contents));
            emit busyChanged(isBusy());
        });
    emit busyChanged(isBusy());
}

void ActivitiesPage::arrive(Contents contents)
{
    m_choices = std::move(contents.choices);
    m_panel->setChoices(m_choices);
    if (!m_wanted)
        m_wanted = m_panel->activity();
    m_rows.clear();
    m_listed.clear();
    m_ofDay.clear();
    if (contents.rows)
        m_rows = std::move(*contents.rows);
    if (view() == View::Month)
        fillMonth();
    else
        fillList();
    m_wanted.reset();
    if (m_panel->activity())
        m_panel->reload();
}

void ActivitiesPage::fillList()
{
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> cells;
    int current = 0;
    for (std::size_t i = 0; i < m_rows.size() && m_listed.size() < mostRows; ++i) {
        const services::ActivityRow& row = m_rows[i];
        if (m_wanted == row.activity.id)
            current = int(m_listed.size());
        m_listed.push_back(i);
        QStringList second{texts.term(row.activity.kind)};
        if (!row.place.empty())
            second.append(qs(row.place));
        QStringList until;
        if (row.activity.to != row.activity.from)
            until.append(tr("s.d. %1").arg(texts.day(row.activity.to)));
        if (row.planned)
            until.append(tr("rencana"));
        const auto count = [&](std::int64_t value) {
            SimpleModel::Cell cell{value == 0 ? QStringLiteral("–") : texts.count(value)};
            cell.right = true;
            if (value == 0)
                cell.ink = Ink::Muted;
            return cell;
        };
        cells.push_back({{qs(row.activity.name), second.join(QStringLiteral(" · ")), true},
                         {texts.day(row.activity.from), until.join(QStringLiteral(", "))},
                         {dash(row.kader), qs(row.partner)},
                         count(row.guests + row.crowd.value()),
                         count(row.goods)});
    }
    m_model->setRows(std::move(cells));
    m_counted->setText(tr("%1 kegiatan").arg(texts.count(std::int64_t(m_rows.size()))));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget*>(m_nothing) : m_table);
    if (m_rows.empty()) {
        showNothing();
        m_panel->show(std::nullopt);
        return;
    }
    m_table->selectRow(current);
    showSelected(*m_table, m_listed);
}

void ActivitiesPage::showNothing()
{
    const bool filtered =
        m_period != Period::Any || !m_filter.kind.empty() || !m_filter.text.empty();
    if (filtered)
        m_nothing->set(Icon::Filter, tr("Tidak ada yang cocok"),
                       tr("Filter atau pencarian menyembunyikan semuanya."));
    else
        m_nothing->set(Icon::Chat, tr("Belum ada kegiatan"),
                       tr("Catat sosialisasi atau kunjungan pertama, lalu siapa yang hadir."));
    m_nothing->setAction(filtered                 ? tr("Hapus filter")
                         : writes("activity.add") ? tr("Kegiatan baru")
                                                  : QString(),
                         filtered ? QString() : QStringLiteral("Ctrl N"));
}

void ActivitiesPage::clearFilters()
{
    m_filter = {};
    m_period = Period::Any;
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    showChips();
}

void ActivitiesPage::fillMonth()
{
    const Texts texts = m_context.texts();
    std::vector<MonthGrid::Entry> entries;
    for (const services::ActivityRow& row : m_rows)
        entries.push_back({qs(row.activity.name), row.activity.from, row.activity.to, row.planned});
    m_month->setEntries(std::move(entries));
    m_monthName->setText(texts.month(Month::of(m_month->day())));
    m_counted->setText(tr("%1 kegiatan").arg(texts.count(std::int64_t(m_rows.size()))));
    m_stack->setCurrentWidget(m_monthView);
    fillDay();
}

void ActivitiesPage::fillDay()
{
    const Texts texts = m_context.texts();
    const Day day = m_month->day();
    m_ofDay.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].activity.from <= day && day <= m_rows[i].activity.to)
            m_ofDay.push_back(i);
    // What is of this day alone comes before what goes on for months.
    const auto length = [&](std::size_t i) {
        return m_rows[i].activity.to.sinceEpoch() - m_rows[i].activity.from.sinceEpoch();
    };
    std::stable_sort(m_ofDay.begin(), m_ofDay.end(),
                     [&](std::size_t a, std::size_t b) { return length(a) < length(b); });
    std::vector<SimpleModel::Row> cells;
    int current = 0;
    for (const std::size_t i : m_ofDay) {
        const services::Activity& activity = m_rows[i].activity;
        if (m_wanted == activity.id)
            current = int(cells.size());
        cells.push_back(
            {{qs(activity.name), {}, true},
             {texts.term(activity.kind)},
             {activity.to == activity.from ? dash(m_rows[i].place)
                                           : tr("s.d. %1").arg(texts.day(activity.to))}});
    }
    m_dayModel->setRows(std::move(cells));
    m_dayName->setText(
        m_ofDay.empty()
            ? tr("%1: tidak ada kegiatan").arg(texts.day(day))
            : tr("%1: %2 kegiatan").arg(texts.day(day), texts.count(std::int64_t(m_ofDay.size()))));
    if (m_ofDay.empty())
        return m_panel->show(std::nullopt);
    m_dayTable->selectRow(current);
    showSelected(*m_dayTable, m_ofDay);
}

void ActivitiesPage::showSelected(const DataTable& table, const std::vector<std::size_t>& rows)
{
    const int row = table.currentIndex().row();
    if (row >= 0 && row < int(rows.size()))
        m_panel->show(m_rows[rows[std::size_t(row)]].activity.id);
    emit hintsChanged();
}

void ActivitiesPage::select(ActivityId id)
{
    clearFilters();
    m_wanted = id;
    showView(View::List);
}

void ActivitiesPage::changed(const services::ChangeSet& change)
{
    if (change.outreach || change.people || change.heads || change.offices)
        refresh();
}

void ActivitiesPage::open(const QVariant& argument)
{
    const QString wanted = argument.toString();
    if (wanted == QLatin1String("baru"))
        openNew();
    else if (wanted == QLatin1String("bulan"))
        showView(View::Month);
    else if (const auto id = ActivityId::parse(wanted.toStdString()))
        select(*id);
}

void ActivitiesPage::focusFirst()
{
    if (view() == View::Month)
        m_month->setFocus();
    else if (m_stack->currentWidget() == m_nothing)
        m_search->setFocus();
    else
        m_table->setFocus();
}

bool ActivitiesPage::isBusy() const
{
    return m_reading->isRunning() || m_panel->isBusy();
}

FieldsDialog* ActivitiesPage::openNew()
{
    if (!writes("activity.add") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog = newActivityForm(m_context, m_choices, window(), [this](ActivityId id) {
        clearFilters();
        m_wanted = id;
    });
    dialog->open();
    return dialog;
}

} // namespace penggerak::gui
