#include "gui/people/filter_row.h"

#include "gui/coverage/coverage_snapshot.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/region_picker.h"
#include "gui/furniture/search_field.h"
#include "gui/people/people_query.h"
#include "gui/people/saved_filters_dialog.h"
#include "gui/shell/app_context.h"
#include "services/regions/regions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr std::size_t longestMenu = 40; // more are found by typing

template <class T>
QVariant asData(const std::optional<T>& id)
{
    return id ? QVariant::fromValue<qlonglong>(id->value()) : QVariant();
}

} // namespace

FilterRow::FilterRow(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    column->addLayout(row);
    m_rare = new QWidget(this);
    auto* rare = new QHBoxLayout(m_rare);
    rare->setContentsMargins(0, 0, 0, 0);
    rare->setSpacing(space::small);
    column->addWidget(m_rare);
    m_search = new SearchField(this);
    m_search->setPlaceholderText(tr("Nama, 4 angka akhir NIK, atau HP"));
    m_search->setAccessibleName(tr("Cari nama, empat angka akhir NIK, atau nomor HP"));
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(290);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 100);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        change([&](auto& filter) { filter.text = text.trimmed().toStdString(); });
    });

    const auto chip = [&](QHBoxLayout* into, const QString& key, auto clear) {
        auto* made = new FilterChip(this);
        made->setKey(key);
        into->addWidget(made);
        connect(made, &FilterChip::cleared, this, [this, clear] { change(clear); });
        return made;
    };
    m_office = chip(rare, tr("Kantor"), [this](auto& filter) {
        filter.office = m_startOffice;
        filter.region.reset();
    });
    m_segment = chip(rare, tr("Segmen"), [](auto& filter) { filter.segment = Segment::Bpu; });
    m_region = chip(row, tr("Kecamatan"), [](auto& filter) { filter.region.reset(); });
    m_stage = chip(row, tr("Tahap"), [](auto& filter) { filter.stage.reset(); });
    m_kaderChip = chip(row, tr("Kader"), [](auto& filter) { filter.kader.reset(); });
    m_body = chip(rare, tr("Kelompok"), [](auto& filter) { filter.body.reset(); });
    m_activity = chip(rare, tr("Kegiatan"), [](auto& filter) { filter.activity.reset(); });
    rare->addStretch(1);
    m_more = new ActionButton(ActionButton::Kind::Text, tr("Filter"), this);
    m_more->setSymbol(Icon::Plus);
    m_more->setAccessibleName(tr("Filter lain: segmen, kantor, kelompok, kegiatan"));
    row->addWidget(m_more);
    m_saved = new IconButton(Icon::Bookmark, tr("Filter tersimpan (Ctrl+B)"), this);
    row->addWidget(m_saved);
    connect(m_saved, &QAbstractButton::clicked, this, &FilterRow::openSaved);
    m_export = new IconButton(Icon::Upload, tr("Ekspor daftar ini (Ctrl+Shift+E)"), this);
    row->addWidget(m_export);
    connect(m_export, &QAbstractButton::clicked, this, [this] {
        emit exportWanted(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
    });
    row->addStretch(1);
    m_import = new ActionButton(ActionButton::Kind::Secondary, tr("Impor"), this);
    m_import->setSymbol(Icon::Download);
    m_import->setToolTip(tr("Impor orang dari Excel atau CSV (Ctrl+I)"));
    row->addWidget(m_import);
    connect(m_import, &QAbstractButton::clicked, this, &FilterRow::importWanted);
    m_entry = new ActionButton(ActionButton::Kind::Primary, tr("Prospek baru"), this);
    m_entry->setSymbol(Icon::Plus);
    m_entry->setHint(QStringLiteral("Ctrl N"));
    row->addWidget(m_entry);
    connect(m_entry, &QAbstractButton::clicked, this, &FilterRow::entryWanted);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { openMore(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });

    connect(m_office, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.office =
                choice.isValid() ? std::optional(OfficeId(choice.toLongLong())) : std::nullopt;
            filter.region.reset();
        });
    });
    connect(m_segment, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.segment = choice.isValid() ? std::optional(static_cast<Segment>(choice.toInt()))
                                              : std::nullopt;
        });
    });
    connect(m_region, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.region = RegionCode::parse(choice.toString().toStdString());
        });
    });
    connect(m_stage, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.stage =
                choice.isValid() ? std::optional(static_cast<Stage>(choice.toInt())) : std::nullopt;
        });
    });
    connect(m_kaderChip, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.kader =
                choice.isValid() ? std::optional(KaderId(choice.toLongLong())) : std::nullopt;
        });
    });
    m_context.waitsForWriting(m_entry);
    m_context.waitsForWriting(m_export);
    connect(m_body, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.body =
                choice.isValid() ? std::optional(BodyId(choice.toLongLong())) : std::nullopt;
        });
    });
    connect(m_activity, &FilterChip::picked, this, [this](const QVariant& choice) {
        change([&](auto& filter) {
            filter.activity =
                choice.isValid() ? std::optional(ActivityId(choice.toLongLong())) : std::nullopt;
        });
    });
    m_startOffice = startOffice(*context.book(), context.today());
    m_filter.office = m_startOffice;
    reload();
}

void FilterRow::change(const std::function<void(services::PeopleFilter&)>& edit)
{
    edit(m_filter);
    showValues();
    emit filterChanged();
}

void FilterRow::setFilter(const services::PeopleFilter& filter)
{
    m_filter = filter;
    m_search->setText(qs(filter.text));
    showValues();
    emit filterChanged();
}

void FilterRow::clear()
{
    services::PeopleFilter filter;
    filter.segment = m_filter.segment;
    filter.office = m_filter.office;
    setFilter(filter);
}

void FilterRow::reload()
{
    m_offices = services::listOffices(*m_context.book());
    m_kader = services::listKader(*m_context.book());
    m_entry->setVisible(m_context.may("person.add") && m_context.isWriter());
    m_import->setVisible(m_context.may("import.run") && m_context.isWriter());
    m_export->setVisible(m_context.may("export.run") && m_context.isWriter());
    m_bodies = services::listBodies(*m_context.book());
    m_activities = services::listActivities(*m_context.book());
    showValues();
}

void FilterRow::showValues()
{
    showOffice();
    showSegment();
    showRegion();
    showStage();
    showKader();
    showBody();
    showActivity();
    const bool office = m_filter.office != m_startOffice;
    const bool segment = m_filter.segment != Segment::Bpu;
    m_office->setVisible(office);
    m_segment->setVisible(segment);
    m_body->setVisible(m_filter.body.has_value());
    m_activity->setVisible(m_filter.activity.has_value());
    m_rare->setVisible(office || segment || m_filter.body || m_filter.activity);
}

QString FilterRow::officeName() const
{
    if (m_offices.size() == 1)
        return qs(m_offices.front().name);
    for (const services::Office& office : m_offices)
        if (m_filter.office == office.id)
            return qs(office.name);
    return tr("semua kantor");
}

void FilterRow::showOffice()
{
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    for (const services::Office& office : m_offices)
        choices.push_back(
            {qs(office.name), asData(std::optional(office.id)), office.parent ? 1 : 0});
    m_office->setChoices(std::move(choices), asData(m_filter.office));
    m_office->setValue(m_filter.office ? officeName() : tr("Semua"),
                       m_filter.office != m_startOffice);
}

void FilterRow::showSegment()
{
    const std::optional<Segment> segment = m_filter.segment;
    std::vector<FilterChip::Choice> choices{{tr("BPU dan PU"), {}}};
    for (const Segment each : {Segment::Bpu, Segment::Pu})
        choices.push_back(
            {qs(code(each)) + QStringLiteral(" – ") + m_context.texts().term(code(each)).toLower(),
             static_cast<int>(each)});
    m_segment->setChoices(std::move(choices),
                          segment ? QVariant(static_cast<int>(*segment)) : QVariant());
    m_segment->setValue(segment ? qs(code(*segment)) : tr("BPU dan PU"), segment != Segment::Bpu);
}

std::vector<services::Region> FilterRow::districts() const
{
    std::vector<services::Region> found;
    for (const services::Office& office : m_offices) {
        if (m_filter.office && office.id != *m_filter.office && office.parent != m_filter.office)
            continue;
        for (const RegionCode& part : office.territory) {
            if (part.level() == RegionCode::Level::District)
                found.push_back({part, services::regionName(part)});
            else if (part.level() == RegionCode::Level::Regency)
                for (const services::Region& district : services::regionsBelow(part))
                    found.push_back(district);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return found;
}

void FilterRow::showRegion()
{
    const std::vector<services::Region> all = districts();
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    for (const services::Region& district : all)
        choices.push_back({qs(district.name), qs(district.code.digits())});
    const bool byMenu = !all.empty() && all.size() <= longestMenu;
    if (byMenu)
        m_region->setPopup({});
    else
        m_region->setPopup([this](const QPoint& at) { openRegions(at); });
    m_region->setChoices(std::move(choices),
                         m_filter.region ? qs(m_filter.region->digits()) : QVariant());
    m_region->setValue(m_filter.region ? qs(services::regionName(*m_filter.region)) : tr("Semua"),
                       m_filter.region.has_value());
}

void FilterRow::openRegions(const QPoint& at)
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    auto* picker = new RegionPicker(popup);
    picker->setAccessibleName(tr("Kecamatan atau kelurahan"));
    picker->setPlaceholderText(tr("Ketik nama kecamatan"));
    picker->setMinimumWidth(300);
    layout->addWidget(picker);
    connect(picker, &RegionPicker::regionChanged, this,
            [this, popup](const std::optional<RegionCode>& region) {
                if (!region)
                    return;
                popup->close();
                change([&](auto& filter) { filter.region = region; });
            });
    popup->move(at);
    popup->show();
    picker->setFocus();
}

void FilterRow::showStage()
{
    const Texts texts = m_context.texts();
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    for (const Stage stage : allStages)
        if (stage != Stage::Unreached)
            choices.push_back({texts.term(stage), static_cast<int>(stage)});
    m_stage->setChoices(std::move(choices),
                        m_filter.stage ? QVariant(static_cast<int>(*m_filter.stage)) : QVariant());
    m_stage->setValue(m_filter.stage ? texts.term(*m_filter.stage) : tr("Semua"),
                      m_filter.stage.has_value());
}

void FilterRow::showKader()
{
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    QString name = tr("Semua");
    for (const services::Kader& kader : m_kader) {
        if (m_filter.kader == kader.id)
            name = qs(kader.name);
        if (!m_filter.office || !kader.office || kader.office == m_filter.office)
            choices.push_back({qs(kader.name), asData(std::optional(kader.id))});
    }
    m_kaderChip->setChoices(std::move(choices), asData(m_filter.kader));
    m_kaderChip->setValue(name, m_filter.kader.has_value());
}

void FilterRow::showBody()
{
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    QString name = tr("Semua");
    for (const services::Body& body : m_bodies) {
        choices.push_back({qs(body.name), asData(std::optional(body.id))});
        if (m_filter.body == body.id)
            name = qs(body.name);
    }
    m_body->setChoices(std::move(choices), asData(m_filter.body));
    m_body->setValue(name, m_filter.body.has_value());
}

void FilterRow::showActivity()
{
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    QString name = tr("Semua");
    for (const services::Activity& activity : m_activities) {
        choices.push_back({qs(activity.name), asData(std::optional(activity.id))});
        if (m_filter.activity == activity.id)
            name = qs(activity.name);
    }
    m_activity->setChoices(std::move(choices), asData(m_filter.activity));
    m_activity->setValue(name, m_filter.activity.has_value());
}

void FilterRow::setOrder(services::PeopleSort sort, bool reversed)
{
    m_sort = sort;
    m_reversed = reversed;
}

void FilterRow::take(const services::SavedFilter& saved)
{
    services::PeopleFilter filter = saved.filter;
    filter.segment = filter.segment.value_or(Segment::Bpu);
    setOrder(saved.sort, saved.reversed);
    emit orderPicked(saved.sort, saved.reversed);
    setFilter(filter);
}

void FilterRow::openSaved()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto saved = services::listSavedFilters(*m_context.session());
    if (saved)
        for (const services::SavedFilter& each : *saved)
            menu->addAction(each.own ? qs(each.name)
                                     : tr("%1 – dari %2").arg(qs(each.name), qs(each.owner)),
                            this, [this, each] { take(each); });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Simpan filter ini …"), this, &FilterRow::saveAs)
        ->setEnabled(m_context.canWrite());
    menu->addAction(tr("Kelola filter tersimpan …"), this, [this] { openManager(); });
    menu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height() + 4)));
    // The first is ready for Enter.
    menu->setActiveAction(menu->actions().constFirst());
}

QDialog* FilterRow::openManager()
{
    auto* dialog = new SavedFiltersDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedFiltersDialog::picked, this, &FilterRow::take);
    dialog->open();
    return dialog;
}

void FilterRow::saveAs()
{
    const auto name = m_context.prompts().reason(
        this,
        {tr("Simpan filter"),
         tr("Filter dan urutan daftar ini disimpan dengan nama. Nama yang sudah ada diganti."),
         {},
         tr("Simpan filter")});
    if (!name)
        return;
    services::SavedFilter saved;
    saved.name = name->toStdString();
    saved.filter = m_filter;
    saved.sort = m_sort;
    saved.reversed = m_reversed;
    const auto id = services::saveFilter(*m_context.session(), saved);
    if (id)
        emit m_context.toastRequested(tr("Filter %1 disimpan.").arg(*name));
    else
        m_context.prompts().tell(this, tr("Tidak disimpan"), id.error());
}

void FilterRow::openMore(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_filter.segment == Segment::Bpu)
        menu->addAction(tr("Segmen PU (penerima upah)"), this,
                        [this] { change([](auto& filter) { filter.segment = Segment::Pu; }); });
    if (m_filter.office == m_startOffice && m_offices.size() > 1) {
        QMenu* offices = menu->addMenu(tr("Kantor"));
        offices->addAction(tr("Semua kantor"), this,
                           [this] { change([](auto& filter) { filter.office.reset(); }); });
        for (const services::Office& office : m_offices)
            offices->addAction(
                QString(office.parent ? 4 : 0, QLatin1Char(' ')) + qs(office.name), this,
                [this, id = office.id] { change([id](auto& filter) { filter.office = id; }); });
    }
    const auto choices = [&](const QString& title, const auto& all, auto set) {
        if (all.empty())
            return;
        QMenu* sub = menu->addMenu(title);
        for (const auto& each : all)
            sub->addAction(qs(each.name), this,
                           [this, id = each.id, set] { change([&](auto& f) { set(f, id); }); });
    };
    choices(tr("Kelompok"), m_bodies, [](auto& filter, BodyId id) { filter.body = id; });
    choices(tr("Kegiatan"), m_activities,
            [](auto& filter, ActivityId id) { filter.activity = id; });
    if (menu->isEmpty())
        menu->addAction(tr("Tidak ada filter lain"))->setEnabled(false);
    menu->popup(at);
}

void FilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penggerak::gui
