#include "gui/coverage/drill_dialog.h"

#include "coverage/ui_drill_dialog.h"
#include "gui/exchange/list_export.h"
#include "gui/furniture/focus_ring.h"
#include "gui/shell/background.h"

#include <QShortcut>
#include <QStandardItemModel>

#include <algorithm>

namespace penggerak::gui {

using services::DrillAnswer;
using services::DrillMovement;
using services::DrillPart;
using services::DrillPerson;
using services::DrillPool;

namespace {

constexpr std::size_t pageRows = 200;
constexpr int maxRows = 2000; // what a view may hold (ux.md 3.6)

QStandardItem* cell(const QString& text, const QString& second = {})
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (!second.isEmpty())
        item->setData(second, SecondLineRole);
    return item;
}

QStandardItem* numberCell(const QString& text, bool strong = true)
{
    QStandardItem* item = cell(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(strong, StrongRole);
    return item;
}

QStandardItem* stageCell(Stage stage, const Texts& texts)
{
    QStandardItem* item = cell(texts.term(stage));
    const TagLook look = lookOf(stage);
    item->setData(static_cast<int>(look.icon), TagIconRole);
    item->setData(static_cast<int>(look.ink), InkRole);
    item->setData(static_cast<int>(look.tint), TagTintRole);
    return item;
}

} // namespace

DrillDialog::DrillDialog(AppContext& context, const services::DrillQuery& query,
                         const QString& place, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_query(query)
    , m_place(place)
    , m_ui(std::make_unique<Ui::DrillDialog>())
    , m_read(new Background(this))
    , m_readPeople(new Background(this))
    , m_readMovements(new Background(this))
    , m_export(new ListExport(context, QStringLiteral("beranda"), this))
    , m_pools(new QStandardItemModel(this))
    , m_people(new QStandardItemModel(this))
    , m_movements(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->part->setAccessibleName(tr("Bagian"));
    m_ui->part->setOptions({tr("Potensi"), tr("Terakuisisi"), tr("Belum")});
    m_ui->part->setCurrentIndex(static_cast<int>(query.part));
    m_ui->part->setVisible(query.stages.empty());
    m_ui->list->setAccessibleName(tr("Daftar"));
    m_ui->list->setOptions({tr("Tanpa nama"), tr("Orang"), tr("Gerakan")});
    m_ui->poolsTable->setModel(m_pools);
    m_ui->poolsTable->setRowHeight(space::rowTwoLines);
    m_ui->poolsTable->setAccessibleName(tr("Kelompok tanpa nama"));
    m_ui->peopleTable->setModel(m_people);
    m_ui->peopleTable->setRowHeight(space::rowTwoLines);
    m_ui->peopleTable->setAccessibleName(tr("Orang bernama"));
    m_ui->movementsTable->setModel(m_movements);
    m_ui->movementsTable->setAccessibleName(tr("Gerakan di buku"));
    for (DataTable* table : {m_ui->poolsTable, m_ui->peopleTable})
        table->setItemDelegateForColumn(1, new TagDelegate(table));
    connect(m_ui->part, &SegmentSwitch::currentIndexChanged, this,
            [this](int index) { showPart(static_cast<DrillPart>(index)); });
    connect(m_ui->list, &SegmentSwitch::currentIndexChanged, this,
            [this](int index) { showList(static_cast<List>(index)); });
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::close);
    m_ui->exporting->setVisible(m_export->isAllowed());
    m_context.waitsForWriting(m_ui->exporting);
    connect(m_ui->exporting, &QAbstractButton::clicked, this, &DrillDialog::exportHeads);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this),
            &QShortcut::activated, this, &DrillDialog::exportHeads);
    connect(m_ui->more, &QAbstractButton::clicked, this, [this] {
        if (m_ui->list->currentIndex() == static_cast<int>(List::People))
            readPeople();
        else
            readMovements();
    });
    connect(m_ui->peopleTable, &DataTable::opened, this, [this](const QModelIndex& index) {
        emit m_context.pageRequested(QStringLiteral("prospek"),
                                     index.siblingAtColumn(0).data(RawRole));
        close();
    });
    new FocusRing(this);
    read();
}

DrillDialog::~DrillDialog() = default;

bool DrillDialog::isBusy() const
{
    return m_read->isRunning() || m_readPeople->isRunning() || m_readMovements->isRunning();
}

void DrillDialog::exportHeads()
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Behind;
    order.behind = m_query;
    m_export->start(order,
                    tr("%1 %2").arg(title(), qs(m_query.scope.asOf.iso())).replace('/', '-'));
}

void DrillDialog::done(int result)
{
    if (m_export->isRunning()) {
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(m_export, &ListExport::runningChanged, this, &QObject::deleteLater);
    }
    QDialog::done(result);
}

QString DrillDialog::title() const
{
    if (!m_query.stages.empty())
        return m_place;
    const QString segment =
        m_query.scope.segment ? qs(code(*m_query.scope.segment)) : tr("PU dan BPU");
    switch (m_query.part) {
    case DrillPart::Potential:
        return tr("Potensi %1").arg(segment);
    case DrillPart::Acquired:
        return tr("%1 terakuisisi").arg(segment);
    case DrillPart::Unacquired:
        return tr("%1 belum terakuisisi").arg(segment);
    }
    return {};
}

void DrillDialog::showPart(DrillPart part)
{
    m_query.part = part;
    m_ui->part->setCurrentIndex(static_cast<int>(part));
    read();
}

void DrillDialog::read()
{
    setWindowTitle(title());
    m_ui->title->setText(title());
    const QString day = m_context.texts().day(m_query.scope.asOf);
    m_ui->place->setText(m_query.stages.empty() ? tr("%1, per %2").arg(m_place, day)
                                                : tr("Per %1").arg(day));
    m_people->clear();
    m_movements->clear();
    m_movementSum = 0;
    m_lastPerson.reset();
    m_lastMovement.reset();
    m_read->run([book = m_context.book(), query = m_query] { return drill(*book, query); },
                [this](const Result<DrillAnswer>& answer) {
                    if (answer)
                        print(*answer);
                    else
                        m_ui->sum->setText(m_context.texts().sentence(answer.error()));
                });
    if (m_context.session() && m_context.isWriter())
        readPeople();
    readMovements();
}

void DrillDialog::print(const DrillAnswer& answer)
{
    m_answer = answer;
    const Texts texts = m_context.texts();
    m_ui->total->setText(texts.count(answer.total));
    m_ui->sum->setText(tr("orang = %1 bernama + %2 tanpa nama\n= jumlah perubahan dari %3 gerakan")
                           .arg(texts.count(answer.named), texts.count(answer.pooled),
                                texts.count(answer.movementCount)));
    fillPools(answer.pools);
    showList(static_cast<List>(m_ui->list->currentIndex()));
}

void DrillDialog::fillPools(const std::vector<DrillPool>& pools)
{
    const Texts texts = m_context.texts();
    m_pools->clear();
    for (const DrillPool& pool : pools) {
        if (m_pools->rowCount() == maxRows)
            break;
        const QString where =
            pool.region.empty() ? tr("belum dibagi per wilayah") : qs(pool.region);
        const QString basis = pool.source.empty() ? QStringLiteral("–") : qs(pool.source);
        m_pools->appendRow(
            {cell(qs(pool.office),
                  pool.body.empty() ? where : tr("%1, %2").arg(where, qs(pool.body))),
             stageCell(pool.cell.stage, texts), cell(qs(code(pool.cell.segment))),
             cell(basis, pool.asOf ? texts.day(*pool.asOf) : QString()),
             numberCell(pool.about ? tr("sekitar %1").arg(texts.count(pool.heads))
                                   : texts.count(pool.heads))});
    }
    m_pools->setHorizontalHeaderLabels(
        {tr("Kantor dan wilayah"), tr("Tahap"), tr("Segmen"), tr("Sumber"), tr("Orang")});
    m_pools->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ui->poolsTable->setColumnWidths({0, 130, 74, 280, 140});
}

void DrillDialog::readPeople()
{
    m_readPeople->run(
        [book = m_context.book(), session = *m_context.session(), query = m_query,
         after = m_lastPerson] { return drillPeople(session, query, after, pageRows); },
        [this](const Result<std::vector<DrillPerson>>& people) {
            if (people)
                addPeople(*people);
            showList(static_cast<List>(m_ui->list->currentIndex()));
        });
}

void DrillDialog::addPeople(const std::vector<DrillPerson>& people)
{
    const Texts texts = m_context.texts();
    for (const DrillPerson& person : people) {
        QStandardItem* name = cell(qs(person.name), qs(person.maskedNik));
        name->setData(true, StrongRole);
        name->setData(qs(person.id.text()), RawRole);
        m_lastPerson = person.id;
        m_people->appendRow({name, stageCell(person.stage, texts), cell(qs(code(person.segment))),
                             cell(person.region.empty() ? QStringLiteral("–") : qs(person.region)),
                             cell(person.kader.empty() ? QStringLiteral("–") : qs(person.kader)),
                             cell(texts.day(person.since))});
    }
    m_people->setHorizontalHeaderLabels(
        {tr("Nama dan NIK"), tr("Tahap"), tr("Segmen"), tr("Wilayah"), tr("Kader"), tr("Sejak")});
    m_ui->peopleTable->setColumnWidths({0, 150, 80, 150, 140, 116});
}

void DrillDialog::readMovements()
{
    std::optional<services::Session> session;
    if (m_context.session())
        session = *m_context.session();
    m_readMovements->run(
        [book = m_context.book(), session, query = m_query, after = m_lastMovement] {
            return drillMovements(*book, session ? &*session : nullptr, query, after, pageRows);
        },
        [this](const Result<std::vector<DrillMovement>>& movements) {
            if (movements)
                addMovements(*movements);
            showList(static_cast<List>(m_ui->list->currentIndex()));
        });
}

void DrillDialog::addMovements(const std::vector<DrillMovement>& movements)
{
    const Texts texts = m_context.texts();
    for (const DrillMovement& movement : movements) {
        m_movementSum += movement.change.value();
        m_lastMovement = movement.id;
        const QString way = tr("%1 → %2").arg(texts.term(movement.from), texts.term(movement.to));
        const QString who = !movement.person.empty()   ? qs(movement.person)
                            : !movement.source.empty() ? qs(movement.source)
                                                       : QStringLiteral("–");
        const bool in = movement.change >= Heads();
        QStandardItem* change = numberCell((in ? QStringLiteral("+") : QStringLiteral("−")) +
                                           texts.count(in ? movement.change : -movement.change));
        change->setData(static_cast<int>(in ? Ink::Good : Ink::Bad), InkRole);
        m_movements->appendRow({cell(texts.day(movement.happenedOn)),
                                cell(texts.term(code(movement.kind))), cell(way), cell(who),
                                change});
    }
    m_movements->setHorizontalHeaderLabels(
        {tr("Tanggal"), tr("Jenis"), tr("Dari dan ke"), tr("Siapa atau sumber"), tr("Perubahan")});
    m_movements->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ui->movementsTable->setColumnWidths({116, 110, 240, 0, 130});
}

void DrillDialog::showList(List list)
{
    m_ui->list->setCurrentIndex(static_cast<int>(list));
    const Texts texts = m_context.texts();
    m_ui->stack->setCurrentIndex(static_cast<int>(list));
    m_ui->more->hide();
    m_ui->listNote->clear();
    switch (list) {
    case List::Pools:
        m_ui->shown->setText(tr("Jumlah tanpa nama %1").arg(texts.count(m_answer.pooled)));
        if (m_pools->rowCount() == 0) {
            m_ui->emptyPage->set(Icon::People, tr("Semua bernama"),
                                 tr("Tidak ada kelompok tanpa nama di balik angka ini."));
            m_ui->stack->setCurrentWidget(m_ui->emptyPage);
        }
        break;
    case List::People: {
        m_ui->shown->setText(
            tr("%1 dari %2 orang bernama")
                .arg(texts.count(m_people->rowCount()), texts.count(m_answer.named)));
        const bool allowed = m_context.session() && m_context.isWriter();
        m_ui->more->setVisible(allowed && m_people->rowCount() < m_answer.named.value() &&
                               m_people->rowCount() < maxRows);
        m_ui->listNote->setText(m_people->rowCount() > 0 ? tr("Enter membuka orangnya")
                                                         : QString());
        if (!allowed)
            m_ui->emptyPage->set(Icon::Lock, tr("Nama tidak ditampilkan"),
                                 tr("Masuk dengan hak menulis untuk melihat orangnya."));
        else
            m_ui->emptyPage->set(Icon::People, tr("Belum ada yang bernama"),
                                 tr("Angka ini seluruhnya dari kelompok tanpa nama."));
        if (m_people->rowCount() == 0)
            m_ui->stack->setCurrentWidget(m_ui->emptyPage);
        break;
    }
    case List::Movements: {
        const bool whole = m_movements->rowCount() >= m_answer.movementCount;
        m_ui->shown->setText(whole ? tr("Jumlah perubahan %1").arg(texts.count(m_movementSum))
                                   : tr("%1 dari %2 gerakan; jumlah semuanya %3")
                                         .arg(texts.count(m_movements->rowCount()),
                                              texts.count(m_answer.movementCount),
                                              texts.count(m_answer.total)));
        m_ui->more->setVisible(!whole && m_movements->rowCount() < maxRows);
        break;
    }
    }
}

} // namespace penggerak::gui
