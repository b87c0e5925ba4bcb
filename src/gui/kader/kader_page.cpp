#include "gui/kader/kader_page.h"

#include "gui/exchange/export_button.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/kader/hand_over_dialog.h"
#include "gui/kader/kader_detail.h"
#include "gui/kader/kader_dialogs.h"
#include "gui/kader/kader_words.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QBoxLayout>
#include <QShortcut>

namespace penggerak::gui {

namespace {

constexpr int detailWidth = 372;
enum Column { NameColumn, StatusColumn, ReadyColumn, IdleColumn, HeadsColumn };

} // namespace

KaderPage::KaderPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new SimpleModel(
          {tr("Nama"), tr("Status"), tr("Menagih"), tr("Tanpa peserta baru"), tr("Orang")}, this))
    , m_detail(new KaderDetail(context, this))
    , m_reading(new Background(this))
    , m_showing(new Background(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildList(), 1);
    m_detail->setFixedWidth(detailWidth);
    layout->addWidget(m_detail);
    m_new->setVisible(writes("kader.add"));
    connectPage();
    setChips();
}

QString KaderPage::title() const
{
    return tr("Kader");
}

QString KaderPage::subtitle() const
{
    return tr("Siapa yang mengajak, siapa yang boleh menagih, per %1")
        .arg(m_context.texts().day(kaderDay(m_context)));
}

QWidget* KaderPage::buildList()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 9, 16, 9);
    head->setSpacing(8);
    m_search = new SearchField(card);
    m_search->setPlaceholderText(tr("Nama kader"));
    m_search->setAccessibleName(tr("Cari kader menurut nama"));
    m_search->setMaximumWidth(220);
    m_statusChip = new FilterChip(card);
    m_statusChip->setKey(tr("Status"));
    m_watchChip = new FilterChip(card);
    m_watchChip->setKey(tr("Tampilkan"));
    m_counted = new TextLabel({}, Type::Base, Ink::Muted, card);
    m_new = new ActionButton(ActionButton::Kind::Primary, tr("Kader baru"), card);
    m_new->setSymbol(Icon::PersonPlus);
    m_new->setHint(QStringLiteral("Ctrl N"));
    head->addWidget(m_search);
    head->addWidget(m_statusChip);
    head->addWidget(m_watchChip);
    head->addWidget(m_counted);
    m_export = new ExportButton(m_context, id(), this, [this] {
        services::ExportOrder order;
        order.kind = services::ExportKind::Kader;
        order.kader = m_filter;
        return ExportButton::What{order, tr("Kader %1").arg(qs(m_context.today().iso()))};
    });
    head->addStretch(1);
    head->addWidget(m_export);
    head->addWidget(m_new);
    column->addLayout(head);
    m_table = new DataTable(card);
    m_table->setAccessibleName(tr("Daftar kader"));
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setColumnWidths({0, 158, 104, 138, 68});
    for (const int column_ : {StatusColumn, ReadyColumn})
        m_table->setItemDelegateForColumn(column_, new TagDelegate(m_table));
    column->addWidget(m_table, 1);
    m_nothing = new EmptyState(card);
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    return card;
}

bool KaderPage::writes(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

void KaderPage::connectPage()
{
    m_context.waitsForWriting(m_new);
    connect(m_new, &QAbstractButton::clicked, this, &KaderPage::openNew);
    connect(m_nothing, &EmptyState::actionTaken, this, &KaderPage::openNew);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_filter.text = text.toStdString();
        refresh();
    });
    const auto chooseStatus = [this](const QVariant& choice) {
        m_filter.status = choice.isValid() ? std::optional(static_cast<KaderStatus>(choice.toInt()))
                                           : std::nullopt;
        setChips();
        refresh();
    };
    connect(m_statusChip, &FilterChip::picked, this, chooseStatus);
    connect(m_statusChip, &FilterChip::cleared, this, [chooseStatus] { chooseStatus({}); });
    const auto chooseWatch = [this](bool watch) {
        m_filter.watchList = watch;
        setChips();
        refresh();
    };
    connect(m_watchChip, &FilterChip::picked, this,
            [chooseWatch](const QVariant& choice) { chooseWatch(choice.toBool()); });
    connect(m_watchChip, &FilterChip::cleared, this, [chooseWatch] { chooseWatch(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KaderPage::readSelected);
    connect(m_table, &DataTable::opened, this, &KaderPage::openMove);
    connect(m_detail, &KaderDetail::moveWanted, this, &KaderPage::openMove);
    connect(m_detail, &KaderDetail::documentWanted, this, &KaderPage::openDocument);
    connect(m_detail, &KaderDetail::territoryWanted, this, &KaderPage::openTerritory);
    connect(m_detail, &KaderDetail::handOverWanted, this, &KaderPage::openHandOver);
    connect(m_detail, &KaderDetail::undoWanted, this, &KaderPage::undoMove);
    connect(m_detail, &KaderDetail::documentRemoved, this, &KaderPage::removeDocument);
    connect(m_detail, &KaderDetail::territoryEnded, this, &KaderPage::endTerritory);
    connect(m_detail, &KaderDetail::personWanted, this, [this](PersonId person) {
        emit m_context.pageRequested(QStringLiteral("prospek"), qs(person.text()));
    });
    const auto shortcut = [this](Qt::Key key, auto act) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, act);
    };
    shortcut(Qt::Key_N, [this] { openNew(); });
    shortcut(Qt::Key_M, [this] { openMove(); });
    shortcut(Qt::Key_D, [this] { openDocument(); });
    shortcut(Qt::Key_T, [this] { openTerritory(); });
    shortcut(Qt::Key_H, [this] { openHandOver(); });
    shortcut(Qt::Key_F, [this] { m_search->setFocus(); });
}

void KaderPage::setChips()
{
    const Texts texts = m_context.texts();
    std::vector<FilterChip::Choice> statuses{{tr("Semua"), {}}};
    for (const KaderStatus status : allKaderStatuses)
        statuses.push_back({texts.term(code(status)), static_cast<int>(status)});
    m_statusChip->setChoices(std::move(statuses), m_filter.status
                                                      ? QVariant(static_cast<int>(*m_filter.status))
                                                      : QVariant());
    m_statusChip->setValue(m_filter.status ? texts.term(code(*m_filter.status)) : tr("Semua"),
                           m_filter.status.has_value());
    m_watchChip->setChoices({{tr("Semua"), false}, {tr("Perlu diperhatikan"), true}},
                            m_filter.watchList);
    m_watchChip->setValue(m_filter.watchList ? tr("Perlu diperhatikan") : tr("Semua"),
                          m_filter.watchList);
}

void KaderPage::refresh()
{
    m_reading->run(
        [book = m_context.book(), filter = m_filter, today = kaderDay(m_context)] {
            return services::listKaderRows(*book, filter, today);
        },
        [this](Result<std::vector<services::KaderRow>> rows) {
            if (rows)
                arrive(std::move(*rows));
        });
}

void KaderPage::arrive(std::vector<services::KaderRow> rows)
{
    if (!m_wanted)
        m_wanted = selected();
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> cells;
    for (const services::KaderRow& row : rows) {
        QStringList second;
        if (row.kader.type != services::kaderTypes().front())
            second.append(texts.term(row.kader.type));
        for (const std::string& part : {row.kader.origin, row.office})
            if (!part.empty())
                second.append(qs(part));
        const bool works = row.step && row.step->status == KaderStatus::Active;
        const bool ready = row.readiness.isReady();
        SimpleModel::Cell status{row.step ? texts.term(code(row.step->status)) : tr("Belum mulai")};
        status.tag = lookOf(row.step ? row.step->status : KaderStatus::Applied);
        SimpleModel::Cell may{ready ? tr("Boleh") : works ? tr("Belum") : tr("Tidak")};
        may.tag =
            works ? lookOfReadiness(ready) : TagLook{Icon::Minus, Ink::Neutral, Ink::NeutralTint};
        SimpleModel::Cell idle{works ? tr("%n bulan", nullptr, row.monthsWithout)
                                     : QStringLiteral("–")};
        idle.right = true;
        if (row.inactivity != Inactivity::None) {
            idle.ink = row.inactivity == Inactivity::Deactivate ? Ink::Bad : Ink::Warn;
            idle.strong = true;
            idle.second = row.inactivity == Inactivity::Deactivate ? tr("usul nonaktif")
                                                                   : tr("perlu ditanya");
        }
        cells.push_back({{qs(row.kader.name), second.join(QStringLiteral(" · ")), true},
                         status,
                         may,
                         idle,
                         {texts.count(row.heads), {}, false, true}});
    }
    m_rows = std::move(rows);
    m_model->setRows(std::move(cells));
    m_counted->setText(tr("%n kader", nullptr, m_model->rowCount()));
    const bool any = m_model->rowCount() > 0;
    const bool filtered = m_filter.status || m_filter.watchList || !m_filter.text.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->set(Icon::PersonCheck, filtered ? tr("Tidak ada yang cocok") : tr("Belum ada kader"),
                   filtered ? tr("Saringan menyembunyikan semua kader. Hapus saringannya.")
                            : tr("Catat lamaran pertama, atau kader yang sudah bekerja."));
    m_nothing->setAction(!filtered && writes("kader.add") ? tr("Kader baru") : QString(),
                         QStringLiteral("Ctrl N"));
    if (m_wanted)
        select(*m_wanted);
    m_wanted.reset();
    readSelected();
    emit headerChanged();
}

std::optional<KaderId> KaderPage::selected() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].kader.id;
}

void KaderPage::select(KaderId id)
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].kader.id == id) {
            m_table->selectRow(static_cast<int>(row));
            m_table->scrollTo(m_model->index(static_cast<int>(row), 0));
        }
}

void KaderPage::readSelected()
{
    const auto kader = selected();
    if (!kader || !m_context.session() || !m_context.may("kader.read")) {
        m_showing->cancel();
        m_detail->show(std::nullopt);
        return;
    }
    m_showing->run(
        [book = m_context.book(), session = *m_context.session(), id = *kader,
         today = kaderDay(m_context)] { return services::showKader(session, id, today); },
        [this](Result<services::KaderDetails> details) {
            m_detail->show(details ? std::optional(std::move(*details)) : std::nullopt);
        });
}

void KaderPage::changed(const services::ChangeSet& change)
{
    if (change.outreach || change.heads || change.people || change.offices)
        refresh();
}

void KaderPage::open(const QVariant& argument)
{
    const QString text = argument.toString();
    if (text == QLatin1String("baru")) {
        openNew();
    } else if (text == QLatin1String("perlu")) {
        m_filter.watchList = true;
        setChips();
        refresh();
    } else if (const auto id = KaderId::parse(text.toStdString())) {
        m_filter = {};
        m_search->clear();
        setChips();
        m_wanted = *id;
        refresh();
    }
}

void KaderPage::focusFirst()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else
        m_search->setFocus();
}

bool KaderPage::isBusy() const
{
    return m_reading->isRunning() || m_showing->isRunning() || (m_handOver && m_handOver->isBusy());
}

std::vector<Hint> KaderPage::hints() const
{
    std::vector<Hint> all;
    if (writes("kader.add"))
        all.push_back({QStringLiteral("Ctrl N"), tr("kader baru")});
    if (writes("kader.move"))
        all.push_back({QStringLiteral("Ctrl M"), tr("pindah status")});
    if (writes("kader.document"))
        all.push_back({QStringLiteral("Ctrl D"), tr("dokumen")});
    if (writes("kader.territory"))
        all.push_back({QStringLiteral("Ctrl T"), tr("wilayah")});
    if (writes("kader.hand_over"))
        all.push_back({QStringLiteral("Ctrl H"), tr("alihkan orangnya")});
    return all;
}

std::vector<Command> KaderPage::commands()
{
    std::vector<Command> all;
    if (writes("kader.add"))
        all.push_back({tr("Kader baru"), QStringLiteral("Ctrl N"), [this] { openNew(); }});
    all.push_back(
        {tr("Kader yang perlu diperhatikan"), {}, [this] { open(QStringLiteral("perlu")); }});
    if (m_export->isAllowed() && m_context.canWrite())
        all.push_back({tr("Ekspor daftar kader"), QStringLiteral("Ctrl Shift E"),
                       [this] { m_export->start(); }});
    if (!selected())
        return all;
    if (writes("kader.move"))
        all.push_back(
            {tr("Pindah status kader"), QStringLiteral("Ctrl M"), [this] { openMove(); }});
    if (writes("kader.document"))
        all.push_back(
            {tr("Catat dokumen kader"), QStringLiteral("Ctrl D"), [this] { openDocument(); }});
    if (writes("kader.territory"))
        all.push_back(
            {tr("Beri wilayah kader"), QStringLiteral("Ctrl T"), [this] { openTerritory(); }});
    if (writes("kader.hand_over"))
        all.push_back({tr("Alihkan semua orang kader ini"), QStringLiteral("Ctrl H"),
                       [this] { openHandOver(); }});
    return all;
}

QDialog* KaderPage::present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog* KaderPage::openNew()
{
    if (!writes("kader.add") || !m_context.canWrite())
        return nullptr;
    auto* dialog = new NewKaderDialog(m_context, this);
    connect(dialog, &NewKaderDialog::written, this, [this](KaderId id) { m_wanted = id; });
    return present(dialog);
}

QDialog* KaderPage::openMove()
{
    if (!writes("kader.move") || !m_detail->details() || !m_context.canWrite())
        return nullptr;
    return present(new KaderStatusDialog(m_context, *m_detail->details(), this));
}

QDialog* KaderPage::openDocument()
{
    if (!writes("kader.document") || !m_detail->details() || !m_context.canWrite())
        return nullptr;
    return present(new KaderDocumentDialog(m_context, *m_detail->details(), this));
}

QDialog* KaderPage::openTerritory()
{
    if (!writes("kader.territory") || !m_detail->details() || !m_context.canWrite())
        return nullptr;
    return present(new KaderTerritoryDialog(m_context, *m_detail->details(), this));
}

HandOverDialog* KaderPage::openHandOver()
{
    if (!writes("kader.hand_over") || !m_detail->details() || !m_context.canWrite())
        return nullptr;
    m_handOver = new HandOverDialog(m_context, m_detail->details()->row, this);
    present(m_handOver);
    return m_handOver;
}

template <class T>
void KaderPage::tellRefusal(const QString& title, const Result<T>& done)
{
    if (!done)
        m_context.prompts().tell(this, title, done.error());
}

void KaderPage::undoMove()
{
    const auto& details = m_detail->details();
    if (!details || !m_context.prompts().confirm(
                        this, {tr("Batalkan status terakhir"),
                               tr("%1 kembali ke status sebelumnya. Wilayah yang sudah ditutup "
                                  "tetap tertutup.")
                                   .arg(qs(details->row.kader.name)),
                               tr("Batalkan status")}))
        return;
    tellRefusal(tr("Tidak dibatalkan"),
                services::undoKaderMove(*m_context.session(), details->row.kader.id));
}

void KaderPage::removeDocument(DocumentId id)
{
    const auto& details = m_detail->details();
    if (!details || !m_context.prompts().confirm(this, {tr("Hapus dokumen"),
                                                        tr("Hapus hanya yang keliru dicatat. "
                                                           "Dokumen yang habis biarkan tercatat."),
                                                        tr("Hapus dokumen"), true}))
        return;
    tellRefusal(tr("Tidak dihapus"),
                services::removeKaderDocument(*m_context.session(), details->row.kader.id, id));
}

void KaderPage::endTerritory(TerritoryId id)
{
    const auto& details = m_detail->details();
    if (!details ||
        !m_context.prompts().confirm(this, {tr("Akhiri wilayah"),
                                            tr("Hari ini menjadi hari terakhirnya di sana."),
                                            tr("Akhiri wilayah")}))
        return;
    tellRefusal(tr("Tidak diakhiri"),
                services::endKaderTerritory(*m_context.session(), details->row.kader.id, id,
                                            kaderDay(m_context)));
}

} // namespace penggerak::gui
