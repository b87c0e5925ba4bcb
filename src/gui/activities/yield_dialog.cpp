#include "gui/activities/yield_dialog.h"

#include "gui/activities/activity_words.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostPeople = 2'000; // what a view may hold (ux.md 3.6)

} // namespace

YieldDialog::YieldDialog(AppContext& context, const services::ActivityDetails& details,
                         services::YieldStep step, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_details(details)
    , m_step(step)
    , m_model(
          new SimpleModel({tr("Nama dan NIK"), tr("Dari"), tr("Sampai tahap"), tr("Orang")}, this))
    , m_table(new DataTable(this))
    , m_shown(new TextLabel({}, Type::Base, Ink::Muted, this))
    , m_reading(new Background(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLocale(context.texts().locale());
    setWindowTitle(wordOf(step));
    resize(760, 560);
    build();
    m_reading->run([session = *context.session(), id = details.row.activity.id,
                    step] { return services::yieldPeople(session, id, step, mostPeople); },
                   [this](const Result<std::vector<services::YieldPerson>>& people) {
                       if (people)
                           arrive(*people);
                       else
                           m_shown->setText(m_context.texts().sentence(people.error()));
                   });
}

bool YieldDialog::isBusy() const
{
    return m_reading->isRunning();
}

void YieldDialog::build()
{
    const Texts texts = m_context.texts();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(wordOf(m_step), Type::Title, Ink::Text, this, true));
    auto* about = new TextLabel(
        tr("%1, %2").arg(qs(m_details.row.activity.name), daysOf(m_details.row.activity, texts)),
        Type::Base, Ink::Muted, this);
    about->setElided(true);
    column->addWidget(about);
    auto* sum = new QHBoxLayout;
    sum->setSpacing(space::large);
    const services::ActivityYield& yield = m_details.yield;
    sum->addWidget(
        new TextLabel(texts.count(countOf(yield, m_step)), Type::Number, Ink::Text, this, true));
    sum->addWidget(
        new TextLabel(
            m_step == services::YieldStep::Reached
                ? tr("orang = %1 bernama + %2 dari instansi")
                      .arg(texts.count(yield.named), texts.count(yield.reached - yield.named))
                : tr("orang bernama, masing-masing sekali, sejak hari pertamanya"),
            Type::Base, Ink::Text, this),
        1);
    column->addLayout(sum);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 3);
    m_table->setAccessibleName(tr("Orang di balik angka ini"));
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setColumnWidths({0, 190, 160, 80});
    m_table->setItemDelegateForColumn(2, new TagDelegate(m_table));
    inside->addWidget(m_table);
    column->addWidget(card, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_shown, 1);
    auto* close = new ActionButton(ActionButton::Kind::Secondary, tr("Tutup"), this);
    close->setHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (index.row() >= int(m_people.size()))
            return;
        emit m_context.pageRequested(QStringLiteral("prospek"),
                                     qs(m_people[std::size_t(index.row())].text()));
        this->close();
    });
    new FocusRing(this);
    m_table->setFocus();
}

void YieldDialog::arrive(const std::vector<services::YieldPerson>& people)
{
    const Texts texts = m_context.texts();
    const auto dash = [](const std::string& text) {
        return text.empty() ? QStringLiteral("–") : qs(text);
    };
    std::vector<SimpleModel::Row> rows;
    for (const services::YieldPerson& person : people) {
        m_people.push_back(person.person);
        SimpleModel::Cell stage{person.furthest ? texts.term(*person.furthest) : tr("Dijangkau")};
        stage.tag = person.furthest ? lookOf(*person.furthest)
                                    : TagLook{Icon::Person, Ink::Neutral, Ink::NeutralTint};
        rows.push_back({{qs(person.name), qs(person.maskedNik), true},
                        {dash(person.institution)},
                        stage,
                        {QStringLiteral("1"), {}, false, true}});
    }
    if (m_step == services::YieldStep::Reached)
        for (const services::ActivityCrowd& crowd : m_details.crowds) {
            SimpleModel::Cell unnamed{tr("Tanpa nama")};
            unnamed.tag = TagLook{Icon::People, Ink::Neutral, Ink::NeutralTint};
            rows.push_back({{qs(crowd.name), qs(crowd.body), true},
                            {QStringLiteral("–")},
                            unnamed,
                            {texts.count(crowd.heads), {}, false, true}});
        }
    m_model->setRows(std::move(rows));
    const std::int64_t named = m_step == services::YieldStep::Reached
                                   ? m_details.yield.named
                                   : countOf(m_details.yield, m_step);
    QString shown = tr("%1 dari %2 orang bernama")
                        .arg(texts.count(std::int64_t(people.size())), texts.count(named));
    if (!people.empty())
        shown += tr("; Enter membuka orangnya");
    m_shown->setText(shown);
}

} // namespace penggerak::gui
