#include "gui/partners/body_list.h"

#include "gui/exchange/list_export.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/body_panel.h"
#include "gui/partners/partner_forms.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QStackedWidget>

namespace penggerak::gui {

namespace {

using services::BodyKind;

constexpr std::size_t mostRows = 2'000; // what a view may hold (ux.md 3.6)
constexpr int panelWidth = 380;
constexpr int besideFrom = 920;
constexpr int leastList = 300;

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BodyWords)
};

QStringList headingsOf(BodyList::What what)
{
    if (what == BodyList::What::Employers)
        return {Words::tr("Pemberi kerja"), Words::tr("Skala"), Words::tr("Potensi"),
                Words::tr("Terdaftar"), Words::tr("Belum")};
    return {Words::tr("Mitra dan kelompok"), Words::tr("Jenis"), Words::tr("Perjanjian"),
            Words::tr("Orang"), Words::tr("Terdaftar")};
}

SimpleModel::Cell number(const Texts& texts, const std::optional<Heads>& count, bool strong = false)
{
    SimpleModel::Cell cell;
    cell.text = count ? texts.count(*count) : QStringLiteral("–");
    cell.right = true;
    cell.strong = strong;
    if (!count)
        cell.ink = Ink::Muted;
    return cell;
}

SimpleModel::Row employerRow(const services::BodyRow& row, const Texts& texts)
{
    const auto& heads = row.heads;
    std::optional<Heads> missing;
    if (heads.potential)
        missing = *heads.potential - heads.registered();
    QStringList second;
    if (!row.npp.empty())
        second.append(qs(row.npp));
    if (!row.address.empty())
        second.append(qs(row.address));
    return {{qs(row.name), second.join(QStringLiteral(", ")), true},
            {row.size ? texts.term(code(row.size->size)) : QStringLiteral("–")},
            number(texts, heads.potential),
            number(texts, heads.registered(), true),
            number(texts, missing)};
}

SimpleModel::Row partnerRow(const services::BodyRow& row, const Texts& texts, Day today)
{
    const QString kind = row.institution.empty() ? texts.term(code(row.kind))
                                                 : texts.term("institution." + row.institution);
    SimpleModel::Cell agreement;
    agreement.text = row.agreementUntil ? texts.day(*row.agreementUntil) : QStringLiteral("–");
    agreement.ink = Ink::Muted;
    if (row.agreementUntil) {
        const auto days = services::alertRuleOn(today).agreementDays;
        const bool ends = *row.agreementUntil <= today.plusDays(days);
        agreement.ink = ends ? Ink::Warn : Ink::Text;
        if (*row.agreementUntil < today)
            agreement.second = Words::tr("berakhir");
        else if (ends)
            agreement.second = Words::tr("segera berakhir");
    }
    return {{qs(row.name),
             row.parent.empty() ? QString() : Words::tr("bagian dari %1").arg(qs(row.parent)),
             true},
            {kind},
            agreement,
            number(texts, row.heads.inBook()),
            number(texts, row.heads.registered(), true)};
}

} // namespace

struct BodyList::Contents
{
    Result<services::BodyPage> page;
    PartnerChoices choices;
};

BodyList::BodyList(AppContext& context, What what, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(what)
    , m_reading(new Background(this))
    , m_export(new ListExport(context,
                              what == What::Employers ? QStringLiteral("pemberi-kerja")
                                                      : QStringLiteral("mitra"),
                              this))
    , m_model(new SimpleModel(headingsOf(what), this))
    , m_panel(new BodyPanel(context, this))
{
    m_filter.kinds = what == What::Employers ? std::vector{BodyKind::Employer}
                                             : std::vector{BodyKind::Partner, BodyKind::Group};
    build();
    connect(m_reading, &Background::slow, this, &BodyList::busyChanged);
    connect(m_panel, &BodyPanel::busyChanged, this, &BodyList::busyChanged);
    showChips();
}

void BodyList::build()
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::large);
    m_card = new Card(this);
    m_card->setMinimumWidth(leastList);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QWidget(m_card);
    auto* headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(space::large, 10, space::large, 10);
    headColumn->setSpacing(space::small);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(space::small);
    m_search = new SearchField(head);
    m_search->setPlaceholderText(m_what == What::Employers ? tr("Cari nama, alamat, atau NPP")
                                                           : tr("Cari nama"));
    m_search->setAccessibleName(tr("Cari"));
    m_search->setKeyHint(QStringLiteral("Ctrl F"));
    m_acts->addWidget(m_search, 1);
    headColumn->addLayout(m_acts);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::small);
    addChips(*chips);
    chips->addStretch(1);
    m_counted = new TextLabel({}, Type::Small, Ink::Muted, head);
    chips->addWidget(m_counted);
    headColumn->addLayout(chips);
    column->addWidget(head);
    m_stack = new QStackedWidget(m_card);
    m_table = new DataTable(m_stack);
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setAccessibleName(headingsOf(m_what).front());
    m_table->setColumnWidths(m_what == What::Employers ? std::vector{0, 88, 84, 92, 78}
                                                       : std::vector{0, 128, 104, 74, 88});
    m_nothing = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    whole->addWidget(m_card, 1);
    m_panel->setFixedWidth(panelWidth);
    whole->addWidget(m_panel);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_filter.text = text.toStdString();
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BodyList::showSelected);
    connect(m_nothing, &EmptyState::actionTaken, this, [this] {
        if (m_page.unfiltered > 0) {
            const auto kinds = m_filter.kinds;
            m_filter = {};
            m_filter.kinds =
                m_what == What::Employers ? kinds : std::vector{BodyKind::Partner, BodyKind::Group};
            m_search->clear();
            showChips();
            refresh();
        } else {
            openNew(m_what == What::Employers ? BodyKind::Employer : BodyKind::Partner);
        }
    });
}

FilterChip* BodyList::addChip(QHBoxLayout& head, const QString& key)
{
    auto* chip = new FilterChip(this);
    chip->setKey(key);
    chip->setAccessibleName(key);
    head.addWidget(chip);
    return chip;
}

void BodyList::addChips(QHBoxLayout& head)
{
    const auto follow = [this](FilterChip* chip, std::function<void(const QVariant&)> take) {
        const auto act = [this, take](const QVariant& value) {
            take(value);
            showChips();
            refresh();
        };
        connect(chip, &FilterChip::picked, this, act);
        connect(chip, &FilterChip::cleared, this, [act] { act({}); });
    };
    if (m_what == What::Employers) {
        m_size = addChip(head, tr("Skala"));
        follow(m_size, [this](const QVariant& value) {
            m_filter.size = employerSizeFromCode(value.toString().toStdString());
        });
        m_standing = addChip(head, tr("Kepesertaan"));
        follow(m_standing, [this](const QVariant& value) {
            m_filter.standing = services::bodyStandingFromCode(value.toString().toStdString())
                                    .value_or(services::BodyStanding::Any);
        });
        m_dinas = addChip(head, tr("Dinas"));
        follow(m_dinas,
               [this](const QVariant& value) { m_filter.supervisor = chosenId<BodyId>(value); });
    } else {
        m_kind = addChip(head, tr("Jenis"));
        follow(m_kind, [this](const QVariant& value) {
            const auto kind = services::bodyKindFromCode(value.toString().toStdString());
            m_filter.kinds =
                kind ? std::vector{*kind} : std::vector{BodyKind::Partner, BodyKind::Group};
        });
    }
}

void BodyList::showChips()
{
    const Texts texts = m_context.texts();
    const auto show = [&](FilterChip* chip, const std::vector<std::string>& codes,
                          const QString& current, const QString& every) {
        if (!chip)
            return;
        std::vector<FilterChip::Choice> choices{{every, QVariant(QString())}};
        for (const std::string& code : codes)
            choices.push_back({texts.term(code), qs(code)});
        chip->setChoices(std::move(choices), current);
        chip->setValue(current.isEmpty() ? every : texts.term(current.toStdString()),
                       !current.isEmpty());
    };
    show(m_size, {"micro", "small", "medium", "large"},
         m_filter.size ? qs(code(*m_filter.size)) : QString(), tr("Semua"));
    const bool anyStanding = m_filter.standing == services::BodyStanding::Any;
    show(m_standing, {"nobody", "partly", "all"},
         anyStanding ? QString() : qs(code(m_filter.standing)), tr("Semua"));
    show(m_kind, {"partner", "group"},
         m_filter.kinds.size() == 1 ? qs(code(m_filter.kinds.front())) : QString(), tr("Semua"));
    if (!m_dinas)
        return;
    QString chosen = tr("Semua");
    std::vector<FilterChip::Choice> choices{{chosen, QVariant()}};
    for (const auto& [name, value] : m_choices.bodyChoices({}, {BodyKind::Partner})) {
        choices.push_back({name, value});
        if (m_filter.supervisor && value == choiceOf(m_filter.supervisor))
            chosen = name;
    }
    m_dinas->setChoices(std::move(choices), choiceOf(m_filter.supervisor));
    m_dinas->setValue(chosen, m_filter.supervisor.has_value());
}

void BodyList::refresh()
{
    if (!m_context.session()) {
        m_nothing->set(Icon::Lock, tr("Perlu masuk"),
                       tr("Masuk untuk melihat pemberi kerja dan mitra."));
        m_nothing->setAction({});
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_reading->run(
        [book = m_context.book(), session = *m_context.session(), filter = m_filter] {
            return Contents{services::listBodyRows(session, filter, {}, mostRows),
                            PartnerChoices::read(*book)};
        },
        [this](Contents contents) { arrive(std::move(contents)); });
    emit busyChanged();
}

void BodyList::arrive(Contents contents)
{
    m_choices = std::move(contents.choices);
    m_panel->setChoices(m_choices);
    showChips();
    const Texts texts = m_context.texts();
    if (!contents.page) {
        m_nothing->set(Icon::Lock, tr("Tidak dapat dibaca"), texts.sentence(contents.page.error()));
        m_nothing->setAction({});
        m_stack->setCurrentWidget(m_nothing);
        emit busyChanged();
        return;
    }
    const std::optional<BodyId> kept = m_wanted ? m_wanted : m_panel->body();
    m_page = std::move(*contents.page);
    std::vector<SimpleModel::Row> rows;
    int current = 0;
    for (const services::BodyRow& row : m_page.rows) {
        if (row.id == kept)
            current = static_cast<int>(rows.size());
        rows.push_back(m_what == What::Employers ? employerRow(row, texts)
                                                 : partnerRow(row, texts, m_context.today()));
    }
    const bool empty = rows.empty();
    m_model->setRows(std::move(rows));
    m_counted->setText(
        tr("%1 dari %2").arg(texts.count(m_page.total), texts.count(m_page.unfiltered)));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_nothing) : m_table);
    if (empty) {
        const bool filtered = m_page.unfiltered > 0;
        const bool adds = m_context.isWriter() && m_context.may("body.add");
        if (filtered)
            m_nothing->set(Icon::Filter, tr("Tidak ada yang cocok"),
                           tr("Filter atau pencarian menyembunyikan semuanya."));
        else if (m_what == What::Employers)
            m_nothing->set(Icon::Building, tr("Belum ada pemberi kerja"),
                           tr("Catat satu, atau baca daftar dari dinas."));
        else
            m_nothing->set(Icon::Link, tr("Belum ada mitra"),
                           tr("Catat dinas, asosiasi, atau wadah yang bekerja sama."));
        m_nothing->setAction(filtered ? tr("Hapus filter")
                             : adds   ? tr("Catat yang pertama")
                                      : QString());
        m_panel->show(std::nullopt);
    } else {
        m_table->selectRow(current);
        m_panel->show(m_page.rows[static_cast<std::size_t>(current)].id);
        m_panel->reload();
    }
    m_wanted.reset();
    emit busyChanged();
}

void BodyList::showSelected()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_page.rows.size()))
        m_panel->show(m_page.rows[static_cast<std::size_t>(row)].id);
}

bool BodyList::isBusy() const
{
    return m_reading->isRunning() || m_panel->isBusy();
}

void BodyList::focusFirst()
{
    m_stack->currentWidget()->setFocus();
}

void BodyList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void BodyList::select(BodyId body)
{
    m_wanted = body;
    refresh();
}

FieldsDialog* BodyList::openNew(BodyKind kind)
{
    if (!m_context.isWriter() || !m_context.may("body.add") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog = newBodyForm(m_context, m_choices, kind, window());
    dialog->open();
    return dialog;
}

void BodyList::exportList()
{
    services::ExportOrder order;
    order.kind = m_what == What::Employers ? services::ExportKind::Employers
                                           : services::ExportKind::Partners;
    order.bodies = m_filter;
    m_export->start(order, m_what == What::Employers ? tr("Pemberi kerja") : tr("Mitra"));
}

void BodyList::resizeEvent(QResizeEvent* event)
{
    // Narrow, the panel stands below the list, and the page scrolls.
    QWidget::resizeEvent(event);
    const bool beside = width() >= besideFrom;
    static_cast<QBoxLayout*>(layout())->setDirection(beside ? QBoxLayout::LeftToRight
                                                            : QBoxLayout::TopToBottom);
    if (beside)
        m_panel->setFixedWidth(panelWidth);
    else {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_card->setMinimumHeight(beside ? 0 : 6 * space::rowTwoLines + 100);
    m_panel->setMinimumHeight(beside ? 0 : leastList);
}

} // namespace penggerak::gui
