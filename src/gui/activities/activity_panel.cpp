#include "gui/activities/activity_panel.h"

#include "gui/activities/activity_forms.h"
#include "gui/activities/activity_words.h"
#include "gui/activities/guests_dialog.h"
#include "gui/activities/yield_dialog.h"
#include "gui/benefits/benefit_prints.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_bar.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int margin = 17;
constexpr std::size_t guestsShown = 6;

Ink inkOf(services::YieldStep step)
{
    switch (step) {
    case services::YieldStep::Reached:
        return Ink::BarRest;
    case services::YieldStep::Prospects:
        return Ink::Info;
    case services::YieldStep::Registered:
        return Ink::Bpu;
    case services::YieldStep::Active:
        return Ink::Good;
    }
    return Ink::BarRest;
}

} // namespace

ActivityPanel::ActivityPanel(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 3);
    layout->addWidget(m_stack);
    connect(m_reading, &Background::slow, this, &ActivityPanel::busyChanged);
    show(std::nullopt);
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::show(std::optional<ActivityId> activity)
{
    if (m_activity == activity && m_details)
        return;
    m_activity = activity;
    m_details.reset();
    if (activity)
        return reload();
    m_reading->cancel();
    m_empty->set(Icon::Chat, tr("Belum ada yang dipilih"),
                 tr("Pilih satu kegiatan untuk melihat yang hadir, barang, dan hasilnya."));
    m_stack->setCurrentIndex(0);
}

void ActivityPanel::reload()
{
    if (!m_activity)
        return;
    if (!m_context.session() || !m_context.may("activity.read")) {
        m_empty->set(Icon::Lock, tr("Rincian tertutup"),
                     tr("Siapa yang hadir tampak bagi yang masuk dan berhak melihatnya."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_reading->run([book = m_context.book(), session = *m_context.session(),
                    id = *m_activity] { return services::showActivity(session, id); },
                   [this](Result<services::ActivityDetails> details) {
                       if (details)
                           fill(std::move(*details));
                       else
                           m_empty->set(Icon::Info, tr("Tidak dapat dibuka"),
                                        m_context.texts().sentence(details.error()));
                       m_stack->setCurrentIndex(details ? 1 : 0);
                       emit busyChanged();
                   });
    emit busyChanged();
}

bool ActivityPanel::isBusy() const
{
    return m_reading->isRunning();
}

bool ActivityPanel::mayWrite(std::string_view verb) const
{
    return m_details && m_details->row.activity.kind != "training" && m_context.isWriter() &&
           m_context.may(verb);
}

bool ActivityPanel::mayAdd(std::string_view verb) const
{
    return mayWrite(verb) && !m_details->row.planned;
}

void ActivityPanel::fill(services::ActivityDetails details)
{
    m_details = std::move(details);
    if (m_filled) {
        m_stack->removeWidget(m_filled);
        m_filled->deleteLater();
    }
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(6);
    addHead(*column);
    addYield(*column);
    addFacts(*column);
    addPeople(*column);
    addGoods(*column);
    addFiles(*column);
    column->addStretch(1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_filled = scroll;
    m_stack->addWidget(scroll);
}

void ActivityPanel::addHead(QVBoxLayout& column)
{
    const services::ActivityRow& row = m_details->row;
    const Texts texts = m_context.texts();
    auto* name = new TextLabel(qs(row.activity.name), Type::Section, Ink::Text, this, true);
    name->setWordWrap(true);
    column.addWidget(name);
    auto* about = new TextLabel(
        QStringLiteral("%1 · %2").arg(texts.term(row.activity.kind), daysOf(row.activity, texts)),
        Type::Small, Ink::Muted, this);
    about->setWordWrap(true);
    column.addWidget(about);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::small);
    if (mayWrite("activity.edit")) {
        auto* edit = new ActionButton(ActionButton::Kind::Secondary, tr("Ubah"), this);
        edit->setSymbol(Icon::Pencil);
        edit->setHint(QStringLiteral("Ctrl E"));
        m_context.waitsForWriting(edit);
        connect(edit, &QAbstractButton::clicked, this, &ActivityPanel::openEdit);
        acts->addWidget(edit);
    }
    if (row.activity.kind == "training") {
        auto* training =
            new ActionButton(ActionButton::Kind::Secondary, tr("Buka pelatihan"), this);
        training->setSymbol(Icon::Book);
        connect(training, &QAbstractButton::clicked, this, &ActivityPanel::openMain);
        acts->addWidget(training);
    }
    if (mayPrintBenefits(m_context)) {
        auto* sheet =
            new ActionButton(ActionButton::Kind::Secondary, tr("Lembar manfaat (PDF)"), this);
        sheet->setSymbol(Icon::Printer);
        m_context.waitsForWriting(sheet);
        connect(sheet, &QAbstractButton::clicked, this,
                [this, id = *m_activity] { printOutreach(m_context, id, window()); });
        acts->addWidget(sheet);
    }
    if (row.planned) {
        auto* planned = new Tag(this);
        planned->set(tr("Direncanakan"), {Icon::Clock, Ink::Info, Ink::InfoTint});
        acts->addWidget(planned);
    }
    acts->addStretch(1);
    column.addLayout(acts);
}

void ActivityPanel::openMain()
{
    if (!m_details)
        return;
    if (m_details->row.activity.kind == "training")
        emit m_context.pageRequested(QStringLiteral("pelatihan"), qs(m_activity->text()));
    else if (m_details->row.planned)
        openEdit();
    else
        openGuests();
}

void ActivityPanel::addYield(QVBoxLayout& column)
{
    const services::ActivityYield& yield = m_details->yield;
    const Texts texts = m_context.texts();
    addTitle(column, tr("Hasil"));
    if (yield.reached == 0)
        return addNothing(column, m_details->row.planned
                                      ? tr("Yang hadir dicatat mulai harinya.")
                                      : tr("Catat yang hadir; hasilnya dihitung dari buku besar "
                                           "orang."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const services::YieldStep step : yieldSteps) {
        const std::int64_t count = countOf(yield, step);
        const QString word = wordOf(step);
        grid->addWidget(new TextLabel(word, Type::Base, Ink::Text, this), line, 0);
        auto* bar = new SegmentBar(this);
        bar->setParts({{double(count) / double(yield.reached), inkOf(step), false}});
        bar->setAccessibleName(word);
        grid->addWidget(bar, line, 1, Qt::AlignVCenter);
        auto* number = new NumberButton(this);
        number->setType(Type::Base);
        number->setText(texts.count(count));
        number->setAccessibleName(tr("%1: %2 orang").arg(word, texts.count(count)));
        number->setOpens(count > 0);
        if (count > 0)
            connect(number, &QAbstractButton::clicked, this, [this, step] { openYield(step); });
        else
            number->setFocusPolicy(Qt::NoFocus);
        grid->addWidget(number, line++, 2, Qt::AlignRight | Qt::AlignVCenter);
    }
    column.addLayout(grid);
}

void ActivityPanel::addFacts(QVBoxLayout& column)
{
    const services::ActivityRow& row = m_details->row;
    const Texts texts = m_context.texts();
    column.addWidget(new Rule(this));
    auto* grid = detailFacts();
    addDetailFact(*grid, this, tr("Tempat"), qs(row.place));
    addDetailFact(*grid, this, tr("Tema"), qs(row.theme));
    addDetailFact(*grid, this, tr("Kader"), qs(row.kader));
    addDetailFact(*grid, this, tr("Mitra"), qs(row.partner));
    addDetailFact(*grid, this, tr("Biaya"),
                  row.cost.isZero() ? QString() : tr("Rp %1").arg(texts.count(row.cost.value())));
    addDetailFact(*grid, this, tr("Kantor"), qs(row.office));
    addDetailFact(*grid, this, tr("Sumber"), qs(row.activity.source));
    addDetailFact(*grid, this, tr("Catatan"), qs(row.activity.note));
    column.addLayout(grid);
}

void ActivityPanel::addTitle(QVBoxLayout& column, const QString& title, const DetailActs& adds)
{
    column.addWidget(new Rule(this));
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(title, Type::Base, Ink::Text, this, true), 1);
    for (const auto& [word, act] : adds) {
        auto* button = new LinkButton(word, this);
        button->setSymbol(Icon::Plus);
        m_context.waitsForWriting(button);
        connect(button, &QAbstractButton::clicked, this, act);
        line->addWidget(button);
    }
    column.addLayout(line);
}

void ActivityPanel::addNothing(QVBoxLayout& column, const QString& text)
{
    auto* words = new TextLabel(text, Type::Small, Ink::Muted, this);
    words->setWordWrap(true);
    column.addWidget(words);
}

void ActivityPanel::addPeople(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    DetailActs adds;
    if (mayAdd("activity.attend"))
        adds = {{tr("Orang"), [this] { openGuests(); }},
                {tr("Instansi"), [this] { openCrowds(); }}};
    addTitle(column, tr("Yang hadir"), adds);
    const auto& guests = m_details->guests;
    if (guests.empty() && m_details->crowds.empty())
        addNothing(column, tr("Belum ada yang dicatat hadir."));
    for (std::size_t i = 0; i < std::min(guests.size(), guestsShown); ++i)
        addDetailEntry(column, this, qs(guests[i].name), qs(guests[i].institution));
    if (guests.size() > guestsShown) {
        auto* all = new LinkButton(
            tr("Lihat semua %1 orang").arg(texts.count(m_details->yield.named)), this);
        connect(all, &QAbstractButton::clicked, this,
                [this] { openYield(services::YieldStep::Reached); });
        column.addWidget(all, 0, Qt::AlignLeft);
    }
    for (const services::ActivityCrowd& crowd : m_details->crowds) {
        auto* line = new QHBoxLayout;
        auto* name = new TextLabel(qs(crowd.name), Type::Base, Ink::Text, this);
        name->setElided(true);
        line->addWidget(name, 1);
        line->addWidget(new TextLabel(texts.count(crowd.heads), Type::Base, Ink::Text, this));
        column.addLayout(line);
    }
}

} // namespace penggerak::gui
