#include "gui/people/people_footer.h"

#include "gui/furniture/long_table.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"

#include <QHBoxLayout>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int footerHeight = 31;

} // namespace

PeopleFooter::PeopleFooter(QWidget* parent)
    : QWidget(parent)
    , m_totalText(new TextLabel({}, Type::Base, Ink::Text, this, true))
    , m_whole(new TextLabel({}, Type::Small, Ink::Muted, this))
    , m_chosen(new TextLabel({}, Type::Small, Ink::Link, this, true))
    , m_range(new TextLabel({}, Type::Small, Ink::Muted, this))
{
    setFixedHeight(footerHeight);
    m_whole->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 2);
    row->setSpacing(6);
    row->addWidget(m_totalText);
    row->addWidget(m_whole, 1);
    row->addWidget(m_chosen);
    row->addSpacing(6);
    row->addWidget(m_range);
}

void PeopleFooter::show(const PeopleQuery& query, std::int64_t total, std::int64_t unfiltered)
{
    const Texts texts = Texts::of(this);
    m_query = query;
    m_total = total;
    const auto& segment = query.filter.segment;
    const QString whose = segment ? qs(code(*segment)) : tr("BPU dan PU");
    m_totalText->setText(tr("%1 orang").arg(texts.count(total)));
    m_whole->setText(total == unfiltered
                         ? tr("semua prospek %1").arg(whose)
                         : tr("dari %1 prospek %2").arg(texts.count(unfiltered), whose));
}

void PeopleFooter::showPlace(const LongTable& list)
{
    const Texts texts = Texts::of(this);
    const std::int64_t first = list.top() + 1;
    const std::int64_t last = std::min(m_total, list.top() + list.visibleRows());
    m_range->setText(m_total == 0
                         ? QString()
                         : tr("%1–%2, %3").arg(texts.count(first), texts.count(last), order()));
    const std::int64_t chosen = list.selectedCount();
    m_chosen->setVisible(chosen > 1);
    m_chosen->setText(list.allSelected() ? tr("semua %1 dipilih").arg(texts.count(chosen))
                                         : tr("%1 dipilih").arg(texts.count(chosen)));
}

void PeopleFooter::showReading()
{
    m_range->setText(tr("membaca …"));
}

QString PeopleFooter::order() const
{
    switch (m_query.sort) {
    case services::PeopleSort::LastActivity:
        return m_query.reversed ? tr("aktivitas terlama dulu") : tr("urut aktivitas");
    case services::PeopleSort::Name:
        return m_query.reversed ? tr("nama Z ke A") : tr("urut nama");
    case services::PeopleSort::Region:
        return tr("urut wilayah");
    case services::PeopleSort::Stage:
        return tr("urut tahap");
    case services::PeopleSort::Kader:
        return tr("urut kader");
    }
    return {};
}

} // namespace penggerak::gui
