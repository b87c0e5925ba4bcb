#include "gui/dues/dues_page.h"

#include "gui/dues/collect_card.h"
#include "gui/dues/due_words.h"
#include "gui/dues/money_forms.h"
#include "gui/dues/receipt_panel.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "print/dues/receipt.h"
#include "services/outreach/outreach.h"
#include "services/rupiah/deposits.h"

#include <QDialog>
#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

/// Whose dues staff sees first: who can take most; else the first by name.
std::optional<KaderId> likelyKader(const services::Session& session)
{
    std::optional<KaderId> likely;
    Rupiah most;
    const auto deposits = services::listDeposits(session, session.book().today());
    if (deposits)
        for (const services::DepositRow& row : *deposits)
            if (row.owner.kader && row.isReady && row.available > most) {
                most = row.available;
                likely = row.owner.kader;
            }
    const auto all = services::listKader(session.book());
    if (!likely && !all.empty())
        likely = all.front().id;
    return likely;
}

} // namespace

DuesPage::DuesPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reading(new Background(this))
{
    if (m_context.session())
        m_kader = m_context.session()->actor().kader;
    build();
}

void DuesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    if (!m_context.session()) {
        auto* closed = new EmptyState(this);
        closed->set(Icon::Lock, tr("Iuran tertutup"),
                    tr("Masuk dengan nama pengguna Anda untuk mencatat iuran."));
        column->addWidget(closed);
        return;
    }
    m_kaderChip = new FilterChip(this);
    m_kaderChip->setKey(tr("Kader"));
    m_kaderChip->setVisible(!m_context.session()->actor().kader);
    m_strip = new DepositStrip(this);
    column->addWidget(m_strip);
    auto* body = new QHBoxLayout;
    body->setSpacing(space::large);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::large);
    m_collect = new CollectCard(m_context, this);
    m_collect->addBeside(m_kaderChip);
    left->addWidget(m_collect);
    left->addWidget(buildList(), 1);
    body->addLayout(left, 1);
    m_receipt = new ReceiptPanel(m_context, this);
    body->addWidget(m_receipt);
    column->addLayout(body, 1);
    connectPage();
}

QWidget* DuesPage::buildList()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 10, 1, 3);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(19, 0, 19, 0);
    head->setSpacing(space::medium);
    m_view = new SegmentSwitch(card);
    m_view->setAccessibleName(tr("Daftar yang tampak"));
    m_view->setOptions({tr("Hari ini"), tr("Belum terbukti")});
    head->addWidget(m_view);
    m_listNote = new TextLabel({}, Type::Base, Ink::Muted, card);
    head->addWidget(m_listNote, 1);
    column->addLayout(head);
    m_table = new DataTable(card);
    m_table->setAccessibleName(tr("Daftar iuran"));
    m_model = new SimpleModel(
        {tr("Nama"), tr("Bulan"), tr("Jumlah"), tr("Keadaan"), tr("Kuitansi")}, this);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 150, 96, 150, 92});
    m_table->setItemDelegateForColumn(3, new TagDelegate(m_table));
    column->addWidget(m_table, 1);
    m_nothing = new TextLabel({}, Type::Base, Ink::Muted, card);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing, 1);
    return card;
}

void DuesPage::connectPage()
{
    connect(m_kaderChip, &FilterChip::picked, this, [this](const QVariant& choice) {
        if (choice.isValid())
            setKader(KaderId(choice.toLongLong()));
    });
    connect(m_collect, &CollectCard::recorded, this, &DuesPage::showRecorded);
    connect(m_collect, &CollectCard::choiceChanged, this, [this] {
        if (m_collect->person())
            m_shown.reset();
        const auto quote = m_collect->quote();
        m_strip->setTaking(quote && quote->shortBy.isZero() ? quote->amount : Rupiah());
        showReceipt();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_table->hasFocus() || m_collect->person())
            return;
        m_shown = selectedDue();
        showReceipt();
    });
    connect(m_table, &DataTable::opened, this, [this] {
        m_shown = selectedDue();
        printReceipt();
    });
    connect(m_receipt, &ReceiptPanel::printWanted, this, &DuesPage::printReceipt);
    m_strip->topUp()->setVisible(writes("deposit.add"));
    m_strip->handIn()->setVisible(writes("dues.handin"));
    for (ActionButton* each : {m_strip->handIn(), m_strip->topUp()})
        m_context.waitsForWriting(each);
    connect(m_strip->topUp(), &QAbstractButton::clicked, this, &DuesPage::openTopUp);
    connect(m_strip->handIn(), &QAbstractButton::clicked, this, &DuesPage::openHandIn);
    connect(m_view, &SegmentSwitch::currentIndexChanged, this, &DuesPage::showList);
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::Key_F3), [this] { m_collect->focusSearch(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printReceipt(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { openTopUp(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { openHandIn(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { openPortal(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { printAll(); });
    connect(m_reading, &Background::slow, this, [this] { emit busyChanged(isBusy()); });
}

QString DuesPage::subtitle() const
{
    return m_desk.kader.empty() ? tr("Terima iuran dari tangan pekerja")
                                : tr("Terima iuran, kader %1").arg(qs(m_desk.kader));
}

void DuesPage::refresh()
{
    if (!m_collect)
        return;
    std::vector<FilterChip::Choice> choices;
    for (const services::Kader& kader : services::listKader(*m_context.book())) {
        choices.push_back({qs(kader.name), QVariant::fromValue(qlonglong(kader.id.value()))});
    }
    if (!m_kader)
        m_kader = likelyKader(*m_context.session());
    m_kaderChip->setChoices(std::move(choices),
                            m_kader ? QVariant::fromValue(qlonglong(m_kader->value()))
                                    : QVariant());
    if (!m_kader) {
        arrive({});
        return;
    }
    m_reading->run(
        [session = *m_context.session(), kader = *m_kader] { return readDesk(session, kader); },
        [this](CollectDesk desk) { arrive(std::move(desk)); });
}

void DuesPage::changed(const services::ChangeSet& change)
{
    if (change.rupiah || change.people || change.heads)
        refresh();
}

void DuesPage::open(const QVariant& argument)
{
    if (const auto id = KaderId::parse(argument.toString().toStdString());
        id && m_collect && !m_context.session()->actor().kader)
        setKader(*id);
}

void DuesPage::setKader(KaderId kader)
{
    m_kader = kader;
    m_shown.reset();
    refresh();
}

void DuesPage::arrive(CollectDesk desk)
{
    m_desk = std::move(desk);
    m_kaderChip->setValue(m_desk.kader.empty() ? tr("belum ada") : qs(m_desk.kader));
    m_strip->setMoney(m_desk.money);
    m_collect->setDesk(m_kader, m_desk);
    showList();
    showReceipt();
    emit headerChanged();
}

const std::vector<services::DueListRow>& DuesPage::listed() const
{
    return m_view->currentIndex() == 1 ? m_desk.stuck : m_desk.today;
}

void DuesPage::showList()
{
    const Texts texts = m_context.texts();
    const bool stuck = m_view->currentIndex() == 1;
    m_listNote->setText(stuck ? tr("%1 iuran, Rp %2")
                                    .arg(texts.count(std::int64_t(m_desk.stuck.size())),
                                         texts.count(m_desk.stuckAmount.value()))
                              : tr("%1 iuran, %2 bulan, Rp %3")
                                    .arg(texts.count(std::int64_t(m_desk.today.size())),
                                         texts.count(std::int64_t(m_desk.todayMonths)),
                                         texts.count(m_desk.todayAmount.value())));
    std::vector<SimpleModel::Row> rows;
    for (const services::DueListRow& row : listed()) {
        SimpleModel::Cell amount{texts.count(row.due.amount.value())};
        amount.right = true;
        SimpleModel::Cell state{texts.term(services::termOf(row.state))};
        state.tag = lookOf(row.state);
        const QString receipt = row.receipt.empty() ? QStringLiteral("–") : qs(row.receipt);
        rows.push_back(
            {{qs(row.person), {}, true},
             {row.state == DueState::Held
                  ? QStringLiteral("–")
                  : qs(print::monthsInWords(texts.language(), row.due.first, row.due.months))},
             amount,
             state,
             {stuck ? tr("%1 hari").arg(texts.count(std::int64_t(row.days))) : receipt}});
    }
    m_model->setRows(std::move(rows));
    m_table->setVisible(!listed().empty());
    m_nothing->setVisible(listed().empty());
    m_nothing->setText(stuck
                           ? tr("Tidak ada iuran yang menunggu kode iuran atau bukti resmi.")
                           : tr("Belum ada iuran hari ini. Ketik nama yang membayar di atas, lalu "
                                "Enter."));
    for (std::size_t i = 0; i < listed().size(); ++i)
        if (m_shown && listed()[i].due.id == *m_shown)
            m_table->selectRow(int(i));
}

std::optional<DueId> DuesPage::selectedDue() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(listed().size()))
        return std::nullopt;
    return listed()[static_cast<std::size_t>(row)].due.id;
}

services::ReceiptFacts DuesPage::draftFacts() const
{
    services::ReceiptFacts facts;
    const auto command = m_collect->command();
    const auto quote = m_collect->quote();
    if (!command || !quote)
        return facts;
    facts.number = command->receipt;
    facts.check = services::receiptCheck(facts.number, quote->amount);
    facts.office = m_collect->person()->row.office;
    facts.payer = m_collect->person()->row.name;
    facts.maskedNik = m_collect->person()->row.maskedNik;
    facts.kader = m_desk.kader;
    facts.on = command->on;
    facts.first = quote->first;
    facts.months = quote->months;
    facts.programmes = command->programmes;
    facts.amount = quote->amount;
    facts.available = quote->available - quote->amount;
    return facts;
}

void DuesPage::showReceipt()
{
    if (m_shown) {
        m_receipt->showDue(*m_shown);
        return;
    }
    const auto quote = m_collect->quote();
    if (quote && quote->shortBy.isZero())
        m_receipt->showDraft(draftFacts());
    else if (quote)
        m_receipt->showNothing(tr("Iuran %1 bulan melebihi sisa deposit. Pilih bulan yang lebih "
                                  "sedikit, atau isi deposit.")
                                   .arg(quote->months));
    else
        m_receipt->showNothing(tr("Cari orang yang membayar, atau pilih satu baris di daftar."));
}

void DuesPage::showRecorded(DueId due, const QString& sentence)
{
    m_shown = due;
    emit m_context.toastRequested(sentence);
    showReceipt();
}

void DuesPage::printReceipt()
{
    if (!m_shown)
        return;
    m_receipt->print({*m_shown}, tr("Kuitansi %1").arg(qs(m_context.today().iso())));
    showReceipt();
}

void DuesPage::printAll()
{
    std::vector<DueId> dues;
    for (auto row = m_desk.today.rbegin(); row != m_desk.today.rend(); ++row)
        dues.push_back(row->due.id);
    m_receipt->print(dues, tr("Kuitansi %1 %2").arg(qs(m_desk.kader), qs(m_context.today().iso())));
    showReceipt();
}

bool DuesPage::writes(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

QDialog* DuesPage::present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog* DuesPage::openTopUp()
{
    if (!m_kader || !writes("deposit.add") || !m_context.canWrite())
        return nullptr;
    return present(
        depositForm(m_context, DepositAct::TopUp, {m_kader, std::nullopt}, qs(m_desk.kader), this));
}

QDialog* DuesPage::openHandIn()
{
    if (!m_kader || !writes("dues.handin") || !m_context.canWrite())
        return nullptr;
    return present(handInForm(m_context, *m_kader, qs(m_desk.kader), m_desk.inHand, this));
}

QDialog* DuesPage::openPortal()
{
    if (!writes("dues.debit") || !m_context.canWrite())
        return nullptr;
    return present(portalForm(m_context, this));
}

QDialog* DuesPage::openReceiptBlock()
{
    if (!m_kader || !writes("receipt.issue") || !m_context.canWrite())
        return nullptr;
    return present(receiptBlockForm(m_context, *m_kader, qs(m_desk.kader), this));
}

void DuesPage::focusFirst()
{
    if (m_collect)
        m_collect->focusSearch();
    else
        setFocus();
}

std::vector<Hint> DuesPage::hints() const
{
    return {{QStringLiteral("Enter"), tr("terima")},
            {QStringLiteral("1–5"), tr("pilih bulan")},
            {QStringLiteral("F3"), tr("cari orang")},
            {QStringLiteral("Ctrl P"), tr("cetak kuitansi")}};
}

std::vector<Command> DuesPage::commands()
{
    std::vector<Command> all;
    if (!m_collect)
        return all;
    all.push_back({tr("Terima iuran"), QStringLiteral("F3"), [this] { m_collect->focusSearch(); }});
    if (!m_context.canWrite())
        return all;
    all.push_back({tr("Cetak semua kuitansi hari ini"), QStringLiteral("Ctrl Shift P"),
                   [this] { printAll(); }});
    if (writes("deposit.add"))
        all.push_back({tr("Isi deposit kader"), QStringLiteral("Ctrl D"), [this] { openTopUp(); }});
    if (writes("dues.handin"))
        all.push_back(
            {tr("Setor tunai kader"), QStringLiteral("Ctrl T"), [this] { openHandIn(); }});
    if (writes("dues.debit"))
        all.push_back({tr("Tempel daftar portal: kode iuran atau bukti"), QStringLiteral("Ctrl L"),
                       [this] { openPortal(); }});
    if (writes("receipt.issue"))
        all.push_back({tr("Beri blok kuitansi kepada kader"), {}, [this] { openReceiptBlock(); }});
    return all;
}

std::vector<Shot> DuesPage::shots()
{
    std::vector<Shot> all{{QStringLiteral("iuran-kosong"), {}}};
    if (!m_collect)
        return all;
    services::PeopleFilter filter;
    filter.kader = m_kader;
    filter.stage = Stage::Active;
    const auto payers =
        services::listPeople(*m_context.session(), filter, services::PeopleSort::Name, {}, 1);
    if (!payers || payers->rows.empty())
        return all;
    const auto choose = [this, payer = payers->rows.front()](int tile) {
        return [this, payer, tile]() -> QWidget* {
            m_collect->pick(payer, tile);
            return nullptr;
        };
    };
    all.push_back({QStringLiteral("iuran"), choose(1)});
    all.push_back({QStringLiteral("iuran-ditolak"), choose(4)});
    all.push_back({QStringLiteral("iuran-isi"), [this] { return openTopUp(); }});
    all.push_back({QStringLiteral("iuran-setor"), [this] { return openHandIn(); }});
    all.push_back({QStringLiteral("iuran-portal"), [this] { return openPortal(); }});
    return all;
}

bool DuesPage::isBusy() const
{
    return m_reading->isRunning() || (m_collect && (m_collect->isBusy() || m_receipt->isBusy()));
}

} // namespace penggerak::gui
