#include "gui/people/people_page.h"

#include "gui/benefits/benefit_prints.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table_columns.h"
#include "gui/partners/fields_dialog.h"
#include "gui/people/detail_panel.h"
#include "gui/people/edit_dialog.h"
#include "gui/people/entry_view.h"
#include "gui/people/filter_row.h"
#include "gui/people/move_dialog.h"
#include "gui/people/people_export.h"
#include "gui/people/people_table.h"
#include "gui/people/transfer_dialog.h"
#include "gui/pipeline/action_dialog.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace penggerak::gui {

PeoplePage::PeoplePage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_counts(new Background(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    if (!context.session() || !context.may("person.read")) {
        auto* closed = new EmptyState(m_stack);
        closed->set(Icon::Lock, tr("Data orang tertutup"),
                    tr("Masuk dengan nama pengguna Anda untuk melihat orang. Tanpa masuk hanya "
                       "angka yang terlihat."));
        m_stack->addWidget(closed);
        return;
    }
    m_stack->addWidget(buildList());
    m_entry = new EntryView(context, m_stack);
    m_stack->addWidget(m_entry);
    m_export = new PeopleExport(context, id(), this, [this] {
        services::ExportOrder order;
        order.filter = m_table->query().filter;
        order.sort = m_table->query().sort;
        order.reversed = m_table->query().reversed;
        return order;
    });
    connectParts();
}

QWidget* PeoplePage::buildList()
{
    auto* list = new QWidget(m_stack);
    m_filters = new FilterRow(m_context, list);
    m_table = new PeopleTable(m_context, list);
    m_table->startWith(m_filters->filter());
    m_detail = new DetailPanel(m_context, list);
    m_detail->setMinimumWidth(316);
    m_detail->setMaximumWidth(420);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::large);
    across->addWidget(m_table, 738);
    across->addWidget(m_detail, 360);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_filters);
    column->addLayout(across, 1);
    return list;
}

void PeoplePage::connectParts()
{
    connect(m_filters, &FilterRow::filterChanged, this, [this] {
        m_table->setFilter(m_filters->filter());
        emit headerChanged();
        emit railChanged();
    });
    connect(m_filters, &FilterRow::orderPicked, m_table, &PeopleTable::setOrder);
    connect(m_table, &PeopleTable::totalsChanged, this,
            [this] { m_filters->setOrder(m_table->query().sort, m_table->query().reversed); });
    connect(m_filters, &FilterRow::entryWanted, this, &PeoplePage::openEntry);
    connect(m_filters, &FilterRow::importWanted, this,
            [this] { emit m_context.pageRequested(QStringLiteral("impor"), {}); });
    connect(m_filters, &FilterRow::exportWanted, m_export, &PeopleExport::openMenu);
    connect(m_filters, &FilterRow::leftDownwards, m_table, &PeopleTable::focusRows);
    connect(m_table, &PeopleTable::clearWanted, m_filters, &FilterRow::clear);
    connect(m_table, &PeopleTable::entryWanted, this, &PeoplePage::openEntry);
    connect(m_table, &PeopleTable::personChosen, this,
            [this](PersonId person) { showPerson(person); });
    connect(m_table, &PeopleTable::personOpened, this, [this](PersonId person) {
        showPerson(person);
        m_detail->focusFirst();
    });
    connect(m_table, &PeopleTable::totalsChanged, this, [this] {
        // The first answer opens its first row, so that the panel is of use at once.
        if (const auto person = first(); person && !m_detail->person()) {
            m_table->setCurrent(person);
            showPerson(person);
        }
        emit hintsChanged();
    });
    connect(m_detail, &DetailPanel::closed, this, [this] {
        m_detail->hide();
        m_table->focusRows();
    });
    connect(m_detail, &DetailPanel::moveWanted, this, &PeoplePage::openMove);
    connect(m_detail, &DetailPanel::editWanted, this, &PeoplePage::openEdit);
    connect(m_detail, &DetailPanel::transferWanted, this, &PeoplePage::openTransfer);
    connect(m_detail, &DetailPanel::actionWanted, this, &PeoplePage::openAction);
    connect(m_detail, &DetailPanel::reverseWanted, this, &PeoplePage::reverse);
    connect(m_detail, &DetailPanel::segmentWanted, this, &PeoplePage::showSegment);
    connect(m_detail, &DetailPanel::kaderWanted, this, [this](KaderId kader) {
        services::PeopleFilter filter = m_filters->filter();
        filter.kader = kader;
        m_filters->setFilter(filter);
    });
    connect(m_entry, &EntryView::closed, this, &PeoplePage::closeEntry);
    connect(m_entry, &EntryView::headerChanged, this, &PeoplePage::headerChanged);
    connect(m_entry, &EntryView::openWanted, this, [this](PersonId person) {
        m_entry->keepDraft();
        openPerson(person);
    });
    for (const auto busy : {&PeopleTable::busyChanged})
        connect(m_table, busy, this, [this] { emit busyChanged(isBusy()); });
    connect(m_detail, &DetailPanel::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_entry, &EntryView::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { openEntry(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_filters->focusSearch(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { m_filters->focusSearch(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_filters->openSaved(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { openMove(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { openEdit(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportList(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { openAction(); });
    shortcut(QKeySequence::Undo, [this] { undo(); });
}

bool PeoplePage::isEntering() const
{
    return m_entry && m_stack->currentWidget() == m_entry;
}

QString PeoplePage::title() const
{
    if (isEntering())
        return tr("Prospek baru");
    if (!m_filters)
        return tr("Prospek");
    const auto segment = m_filters->filter().segment;
    return segment ? tr("Prospek %1").arg(qs(code(*segment))) : tr("Prospek BPU dan PU");
}

QString PeoplePage::subtitle() const
{
    if (isEntering())
        return tr("%1 · orang ke-%2 di sesi ini")
            .arg(qs(code(m_entry->segment())),
                 m_context.texts().count(std::int64_t(m_entry->savedCount() + 1)));
    return m_filters ? m_filters->officeName() : QString();
}

void PeoplePage::refresh()
{
    if (!m_table)
        return;
    m_filters->reload();
    m_table->reload();
    m_detail->reload();
    countSegments();
}

void PeoplePage::changed(const services::ChangeSet& change)
{
    if (!m_table)
        return;
    if (change.offices || change.outreach) {
        m_filters->reload();
        m_entry->reload();
    }
    if (change.people || change.heads) {
        m_table->reload();
        m_detail->reload();
        countSegments();
    }
}

void PeoplePage::countSegments()
{
    m_counts->run(
        [book = m_context.book(), session = *m_context.session(),
         office = m_filters->filter().office]() -> std::pair<std::int64_t, std::int64_t> {
            services::PeopleFilter filter;
            filter.office = office;
            const auto bpu =
                services::listPeople(session, filter, services::PeopleSort::Name, {}, 1);
            filter.segment = Segment::Pu;
            const auto pu =
                services::listPeople(session, filter, services::PeopleSort::Name, {}, 1);
            return {bpu ? bpu->total : 0, pu ? pu->total : 0};
        },
        [this](std::pair<std::int64_t, std::int64_t> counts) {
            m_bpu = counts.first;
            m_pu = counts.second;
            emit railChanged();
        });
}

std::vector<RailChild> PeoplePage::railChildren() const
{
    if (!m_filters)
        return {};
    const std::optional<Segment> now =
        isEntering() ? std::optional(m_entry->segment()) : m_filters->filter().segment;
    return {{QStringLiteral("BPU"), QStringLiteral("BPU"), m_bpu, now == Segment::Bpu},
            {QStringLiteral("PU"), QStringLiteral("PU"), m_pu, now == Segment::Pu}};
}

void PeoplePage::open(const QVariant& argument)
{
    if (!m_table)
        return;
    if (argument.userType() == QMetaType::QVariantMap) {
        openPart(argument.toMap());
        return;
    }
    const QString text = argument.toString();
    if (text == QLatin1String("baru"))
        openEntry();
    else if (text == QLatin1String("BPU") || text == QLatin1String("PU"))
        showSegment(text == QLatin1String("BPU") ? Segment::Bpu : Segment::Pu);
    else if (const auto colon = text.indexOf(QLatin1Char(':')); colon > 0)
        showFound(text.left(colon), text.mid(colon + 1).toStdString());
    else if (const auto person = PersonId::parse(text.toStdString()))
        openPerson(*person);
}

void PeoplePage::openPart(const QVariantMap& part)
{
    services::PeopleFilter filter;
    filter.segment = part.value(QStringLiteral("segment")).toString() == QLatin1String("PU")
                         ? Segment::Pu
                         : Segment::Bpu;
    filter.office = OfficeId::parse(part.value(QStringLiteral("office")).toString().toStdString());
    m_filters->setFilter(filter);
    showSegment(*filter.segment);
}

/// The list of everybody in both segments, narrowed to one thing that the palette found.
void PeoplePage::showFound(const QString& what, const std::string& value)
{
    services::PeopleFilter filter;
    filter.segment.reset();
    if (what == QLatin1String("cari"))
        filter.text = value;
    else if (what == QLatin1String("kader"))
        filter.kader = KaderId::parse(value);
    else if (what == QLatin1String("kantor"))
        filter.office = OfficeId::parse(value);
    else if (what == QLatin1String("wilayah"))
        filter.region = RegionCode::parse(value);
    m_stack->setCurrentIndex(0);
    m_detail->show(std::nullopt, Segment::Bpu);
    m_table->setCurrent(std::nullopt);
    m_filters->setFilter(filter);
    m_filters->focusSearch();
    emit hintsChanged();
}

void PeoplePage::focusFirst()
{
    if (!m_table)
        setFocus();
    else if (isEntering())
        m_entry->start(m_entry->segment());
    else
        m_filters->focusSearch();
}

bool PeoplePage::mayLeave()
{
    if (m_entry)
        m_entry->keepDraft();
    return true;
}

bool PeoplePage::isBusy() const
{
    return m_table &&
           (m_table->isBusy() || m_detail->isBusy() || m_entry->isBusy() || m_counts->isRunning());
}

std::vector<Hint> PeoplePage::hints() const
{
    if (!m_table)
        return {};
    if (isEntering())
        return {{tr("Enter"), tr("kolom berikut")},
                {tr("Shift Enter"), tr("kolom sebelumnya")},
                {QStringLiteral("F4"), tr("buka pilihan")},
                {QStringLiteral("+"), tr("hari berikut")},
                {QStringLiteral("−"), tr("hari sebelumnya")},
                {QStringLiteral("Ctrl Enter"), tr("simpan, orang berikutnya")},
                {QStringLiteral("Esc"), tr("tutup, draf tetap ada")}};
    return {};
}

std::vector<Command> PeoplePage::commands()
{
    std::vector<Command> all;
    if (!m_table)
        return all;
    if (m_context.may("person.add") && m_context.canWrite())
        all.push_back({tr("Prospek baru"), QStringLiteral("Ctrl N"), [this] { openEntry(); }});
    all.push_back(
        {tr("Cari di daftar"), QStringLiteral("F3"), [this] { m_filters->focusSearch(); }});
    all.push_back(
        {tr("Filter tersimpan"), QStringLiteral("Ctrl B"), [this] { m_filters->openSaved(); }});
    all.push_back({tr("Atur kolom daftar"), {}, [this] { m_table->columns()->openDialog(this); }});
    m_export->addCommands(all);
    if (m_detail->person() && m_context.canWrite()) {
        if (m_context.may("person.move"))
            all.push_back(
                {tr("Pindahkan tahap"), QStringLiteral("Ctrl M"), [this] { openMove(); }});
        if (m_context.may("person.edit"))
            all.push_back(
                {tr("Ubah data orang"), QStringLiteral("Ctrl E"), [this] { openEdit(); }});
        if (m_context.may("action.set"))
            all.push_back(
                {tr("Tindakan berikutnya"), QStringLiteral("Ctrl J"), [this] { openAction(); }});
        if (m_context.may("person.transfer"))
            all.push_back(
                {tr("Pindahkan kantor, kader, atau segmen"), {}, [this] { openTransfer(); }});
        if (mayPrintSimulation(m_context))
            all.push_back({tr("Simulasi iuran (PDF)"), {}, [this] {
                               simulationForm(m_context, m_detail->person(),
                                              qs(m_detail->details().fields.name), window())
                                   ->open();
                           }});
    }
    if (m_context.may("person.undo") && m_context.canWrite())
        all.push_back(
            {tr("Urungkan perubahan terakhir"), QStringLiteral("Ctrl Z"), [this] { undo(); }});
    return all;
}

void PeoplePage::showSegment(Segment segment)
{
    services::PeopleFilter filter = m_filters->filter();
    filter.segment = segment;
    m_stack->setCurrentIndex(0);
    m_detail->show(std::nullopt, segment);
    m_table->setCurrent(std::nullopt);
    m_filters->setFilter(filter);
    emit hintsChanged();
}

void PeoplePage::showPerson(std::optional<PersonId> person)
{
    m_detail->setVisible(true);
    m_detail->show(person, m_filters->filter().segment.value_or(Segment::Bpu));
}

void PeoplePage::openPerson(PersonId person)
{
    m_stack->setCurrentIndex(0);
    m_table->setCurrent(person);
    showPerson(person);
    emit headerChanged();
    emit hintsChanged();
    emit railChanged();
    m_detail->focusFirst();
}

std::optional<PersonId> PeoplePage::first() const
{
    return m_table->firstPerson();
}

void PeoplePage::openEntry()
{
    if (!m_entry || !m_context.may("person.add") || !m_context.canWrite())
        return;
    m_stack->setCurrentWidget(m_entry);
    m_entry->start(m_filters->filter().segment.value_or(Segment::Bpu));
    emit headerChanged();
    emit hintsChanged();
    emit railChanged();
}

void PeoplePage::closeEntry()
{
    m_stack->setCurrentIndex(0);
    emit headerChanged();
    emit hintsChanged();
    emit railChanged();
    m_filters->focusSearch();
}

void PeoplePage::exportList()
{
    if (!isEntering())
        m_export->start();
}

QDialog* PeoplePage::openMove()
{
    const services::HeadRow* head = m_detail->head();
    if (isEntering() || !m_detail->person() || !head || !m_context.may("person.move") ||
        !m_context.canWrite())
        return nullptr;
    auto* dialog = new MoveDialog(m_context, m_detail->details(), *head, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog* PeoplePage::openTransfer()
{
    const services::HeadRow* head = m_detail->head();
    if (isEntering() || !head || !m_context.may("person.transfer") || !m_context.canWrite())
        return nullptr;
    auto* dialog = new TransferDialog(m_context, m_detail->details(), *head, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog* PeoplePage::openAction()
{
    if (isEntering() || !m_detail->person() || !m_context.may("action.set") ||
        !m_context.canWrite())
        return nullptr;
    const services::PersonDetails& details = m_detail->details();
    auto* dialog = new ActionDialog(m_context, {details.id}, qs(details.fields.name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog* PeoplePage::openEdit()
{
    if (isEntering() || !m_detail->person() || !m_context.may("person.edit") ||
        !m_context.canWrite())
        return nullptr;
    const services::PersonDetails& details = m_detail->details();
    const auto fields = services::fieldsForEdit(*m_context.session(), details.id);
    if (!fields) {
        m_context.prompts().tell(this, tr("Tidak dapat diubah"), fields.error());
        return nullptr;
    }
    auto* dialog = new EditDialog(m_context, details.id, details.version, *fields, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditDialog::openWanted, this, &PeoplePage::openPerson);
    dialog->open();
    return dialog;
}

void PeoplePage::undo()
{
    if (isEntering() || !m_context.may("person.undo") || !m_context.canWrite())
        return;
    const auto undone = services::undoEdit(*m_context.session());
    if (undone)
        emit m_context.toastRequested(tr("Perubahan terakhir diurungkan."));
    else
        emit m_context.toastRequested(m_context.texts().sentence(undone.error()));
}

void PeoplePage::reverse(const services::HistoryRow& row)
{
    if (!m_context.canWrite())
        return;
    const Texts texts = m_context.texts();
    const bool sure = m_context.prompts().confirm(
        this, {tr("Balikkan gerakan"),
               tr("%1 pada %2 akan dibalikkan. Barisnya tetap terlihat, dicoret, dan siapa yang "
                  "membalikkan dicatat.")
                   .arg(texts.term(row.to), texts.day(row.on)),
               tr("Balikkan gerakan"), true});
    if (!sure)
        return;
    const auto reversed = services::reverseMovement(*m_context.session(), row.id);
    if (reversed)
        emit m_context.toastRequested(tr("Gerakan dibalikkan."));
    else
        m_context.prompts().tell(this, tr("Tidak dibalikkan"), reversed.error());
}

} // namespace penggerak::gui
