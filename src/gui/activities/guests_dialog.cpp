#include "gui/activities/guests_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/table.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostFound = 5;
constexpr std::size_t searched = 8; // what is nobody takes up to a quarter of it
constexpr int fewestLetters = 2;

} // namespace

GuestsDialog::GuestsDialog(AppContext& context, const services::ActivityDetails& details,
                           QWidget* parent)
    : FormDialog(context.texts(), tr("Orang yang hadir: %1").arg(qs(details.row.activity.name)),
                 tr("Ketik nama, Enter menambahkan. Delete di daftar menarik kembali."),
                 tr("Simpan yang hadir"), parent)
    , m_context(context)
    , m_activity(details.row.activity.id)
    , m_institution(
          FormDialog::add<QLineEdit>(tr("Dari instansi (untuk yang ditambahkan)"), "institution"))
    , m_search(FormDialog::add<SearchField>(tr("Cari nama, NIK, atau telepon"), "person"))
    , m_foundTable(new DataTable(this))
    , m_guestTable(new DataTable(this))
    , m_foundModel(new SimpleModel({tr("Ditemukan"), QString()}, this))
    , m_guestModel(new SimpleModel({tr("Hadir"), QString()}, this))
    , m_counted(new TextLabel({}, Type::Small, Ink::Muted, this))
    , m_searching(new Background(this))
{
    setMinimumWidth(600);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [table, model, name] :
         {std::tuple(m_foundTable, m_foundModel, tr("Ditemukan")),
          std::tuple(m_guestTable, m_guestModel, tr("Yang hadir"))}) {
        table->setAccessibleName(name);
        table->setModel(model);
        table->setRowHeight(space::rowOneLine);
        table->setRowInset(0);
        table->setColumnWidths({0, 250});
        table->installEventFilter(this);
    }
    m_guestTable->setFixedHeight(6 * space::rowOneLine);
    addBelow(m_foundTable);
    addBelow(m_guestTable);
    addBelow(m_counted);
    for (const services::ActivityGuest& guest : details.guests) {
        m_guests.push_back({guest.person, qs(guest.name), qs(guest.institution)});
        m_before.push_back(guest.person);
    }
    finishForm();
    findChild<EnterMoves*>()->leaveAlone(m_search);
    setTabOrder(m_search, m_foundTable);
    setTabOrder(m_foundTable, m_guestTable);
    m_search->installEventFilter(this);
    m_search->setFocus();
    connect(m_search, &SearchField::searched, this, &GuestsDialog::find);
    connect(m_foundTable, &DataTable::opened, this,
            [this](const QModelIndex& index) { add(index.row()); });
    connect(m_institution, &QLineEdit::textChanged, this, &GuestsDialog::fillGuests);
    fillFound();
    fillGuests();
}

bool GuestsDialog::isBusy() const
{
    return m_searching->isRunning();
}

void GuestsDialog::find(const QString& text)
{
    const QString wanted = text.simplified();
    if (wanted.size() < fewestLetters) {
        m_searching->cancel();
        m_found.clear();
        m_foundFor.clear();
        return fillFound();
    }
    m_searching->run(
        [session = *m_context.session(), typed = wanted.toStdString(),
         language = m_context.texts().language()] {
            return services::search(session, typed, searched, language);
        },
        [this, wanted](const Result<services::SearchAnswer>& answer) {
            if (answer)
                showFound(*answer, wanted);
            else
                refuse(answer.error());
        });
}

void GuestsDialog::showFound(const services::SearchAnswer& answer, const QString& text)
{
    m_found.clear();
    for (const services::SearchHit& hit : answer.hits)
        if (hit.kind == "person" && m_found.size() < mostFound)
            m_found.push_back({PersonId::parse(hit.id), qs(hit.name), qs(hit.detail)});
    const std::size_t known = m_found.size();
    const bool isName = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (isName)
        m_found.push_back({std::nullopt, text, tr("tambahkan sebagai orang baru")});
    m_foundFor = text;
    fillFound();
    // Only where there is no doubt whom Enter meant.
    if (m_enterWaits && known == 1)
        add(0);
    m_enterWaits = false;
}

void GuestsDialog::fillFound()
{
    std::vector<SimpleModel::Row> rows;
    for (const Guest& guest : m_found) {
        SimpleModel::Cell detail{guest.detail};
        detail.ink = guest.person ? Ink::Muted : Ink::Link;
        rows.push_back({{guest.name, {}, true}, detail});
    }
    m_foundModel->setRows(std::move(rows));
    m_foundTable->setFixedHeight(int(m_found.size() + 1) * space::rowOneLine);
    m_foundTable->setVisible(!m_found.empty());
    if (!m_found.empty())
        m_foundTable->selectRow(0);
}

void GuestsDialog::add(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const Guest guest = m_found[static_cast<std::size_t>(row)];
    const auto there = std::find_if(m_guests.begin(), m_guests.end(), [&](const Guest& one) {
        return guest.person ? one.person == guest.person : !one.person && one.name == guest.name;
    });
    if (there == m_guests.end())
        m_guests.insert(m_guests.begin(), guest);
    m_found.clear();
    m_foundFor.clear();
    m_search->clear();
    fillFound();
    fillGuests();
    m_search->setFocus();
}

void GuestsDialog::remove()
{
    const int row = m_guestTable->currentIndex().row();
    if (row < 0 || row >= int(m_guests.size()))
        return;
    m_guests.erase(m_guests.begin() + row);
    fillGuests();
    m_guestTable->selectRow(std::min(row, int(m_guests.size()) - 1));
}

void GuestsDialog::fillGuests()
{
    std::vector<SimpleModel::Row> rows;
    for (const Guest& guest : m_guests) {
        const bool isNew = !guest.person || std::find(m_before.begin(), m_before.end(),
                                                      *guest.person) == m_before.end();
        SimpleModel::Cell from{isNew ? m_institution->text().simplified() : guest.detail};
        from.ink = Ink::Muted;
        rows.push_back({{guest.name, {}, isNew}, from});
    }
    m_guestModel->setRows(std::move(rows));
    m_guestTable->setVisible(!m_guests.empty());
    m_counted->setText(
        m_guests.empty()
            ? tr("Belum ada orang bernama yang hadir.")
            : tr("%1 orang hadir").arg(m_context.texts().count(std::int64_t(m_guests.size()))));
}

bool GuestsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && enter && key->modifiers() == Qt::NoModifier) {
        const QString typed = m_search->text().simplified();
        if (typed.size() >= fewestLetters && typed == m_foundFor)
            add(m_foundTable->currentIndex().row());
        else
            m_enterWaits = typed.size() >= fewestLetters;
        return m_enterWaits ? FormDialog::eventFilter(watched, event) : true;
    }
    if (watched == m_search && !m_found.empty() &&
        (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_foundTable->selectRow(
            std::clamp(m_foundTable->currentIndex().row() + step, 0, int(m_found.size()) - 1));
        return true;
    }
    if (watched == m_guestTable && key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

void GuestsDialog::write()
{
    services::Attending attending;
    attending.institution = m_institution->text().simplified().toStdString();
    for (const Guest& guest : m_guests) {
        if (!guest.person) {
            attending.others.emplace_back().name = guest.name.toStdString();
        } else if (std::find(m_before.begin(), m_before.end(), *guest.person) == m_before.end()) {
            attending.people.push_back(*guest.person);
        }
    }
    for (const PersonId person : m_before)
        if (std::none_of(m_guests.begin(), m_guests.end(),
                         [&](const Guest& guest) { return guest.person == person; }))
            attending.absent.push_back(person);
    const auto done = services::recordAttending(*m_context.session(), m_activity, attending);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("Yang hadir tersimpan."));
    accept();
}

} // namespace penggerak::gui
