#include "gui/partners/match_dialog.h"

#include "gui/exchange/list_export.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/match_words.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QComboBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostRows = 2'000; // what a view may hold (ux.md 3.6)
constexpr int panelWidth = 372;

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    if (!result)
        return fail(result.error());
    return {};
}

} // namespace

struct MatchDialog::Contents
{
    Result<std::vector<services::MatchListRow>> lists;
    PartnerChoices choices;
};

MatchDialog::MatchDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_writing(new Background(this))
    , m_followUp(new ListExport(context, QStringLiteral("pemberi-kerja"), this))
{
    setWindowTitle(tr("Cocokkan daftar"));
    resize(1060, 660);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 20, space::page, space::large);
    column->setSpacing(10);
    column->addWidget(buildHead());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    middle->addWidget(buildRows(), 1);
    middle->addWidget(buildSuggestions());
    column->addLayout(middle, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    m_counted = new TextLabel({}, Type::Small, Ink::Muted, this);
    foot->addWidget(m_counted, 1);
    m_export = new ActionButton(ActionButton::Kind::Secondary, tr("Simpan tindak lanjut"), this);
    m_export->setSymbol(Icon::Download);
    auto* close = new ActionButton(ActionButton::Kind::Secondary, tr("Tutup"), this);
    close->setHint(QStringLiteral("Esc"));
    foot->addWidget(m_export);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(m_export, &QAbstractButton::clicked, this, &MatchDialog::exportFollowUp);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    addKeys();
    new FocusRing(this);
    refresh();
}

QWidget* MatchDialog::buildHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(new TextLabel(tr("Cocokkan daftar"), Type::Title, Ink::Text, head, true));
    line->addSpacing(space::medium);
    m_lists = new QComboBox(head);
    m_lists->setAccessibleName(tr("Daftar"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lists->setMinimumContentsLength(24);
    line->addWidget(m_lists, 1);
    m_show = new SegmentSwitch(head);
    m_show->setAccessibleName(tr("Yang ditampilkan"));
    m_show->setOptions({tr("Belum"), tr("Sudah"), tr("Tindak lanjut")});
    line->addWidget(m_show);
    auto* read = new ActionButton(ActionButton::Kind::Secondary, tr("Baca daftar"), head);
    read->setSymbol(Icon::Table);
    read->setHint(QStringLiteral("Ctrl O"));
    read->setVisible(m_context.isWriter() && m_context.may("match.run"));
    m_context.waitsForWriting(read);
    line->addWidget(read);
    connect(read, &QAbstractButton::clicked, this, &MatchDialog::openReading);
    connect(m_lists, &QComboBox::activated, this, &MatchDialog::refreshRows);
    connect(m_show, &SegmentSwitch::currentIndexChanged, this, &MatchDialog::refreshRows);
    return head;
}

QWidget* MatchDialog::buildRows()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 2);
    m_model = new SimpleModel(
        {tr("Baris"), tr("Nama di daftar"), tr("Pemberi kerja di buku"), tr("Kepesertaan")}, this);
    m_table = new DataTable(card);
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setAccessibleName(tr("Baris daftar"));
    m_table->setColumnWidths({62, 0, 220, 150});
    m_table->setItemDelegateForColumn(3, new TagDelegate(m_table));
    m_nothing = new EmptyState(card);
    m_nothing->hide();
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MatchDialog::showSelected);
    connect(m_table, &DataTable::opened, this, [this] { m_suggestionTable->setFocus(); });
    connect(m_nothing, &EmptyState::actionTaken, this, &MatchDialog::openReading);
    return card;
}

QWidget* MatchDialog::buildSuggestions()
{
    auto* card = new Card(this);
    card->setFixedWidth(panelWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, 12, space::large, space::medium);
    column->setSpacing(space::small);
    m_name = new TextLabel({}, Type::Section, Ink::Text, card, true);
    m_name->setWordWrap(true);
    m_facts = new TextLabel({}, Type::Small, Ink::Muted, card);
    m_facts->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    m_suggestions = new SimpleModel({tr("Mungkin sama dengan"), tr("Nilai")}, this);
    m_suggestionTable = new DataTable(card);
    m_suggestionTable->setModel(m_suggestions);
    m_suggestionTable->setRowHeight(space::rowTwoLines);
    m_suggestionTable->setRowInset(space::small);
    m_suggestionTable->setAccessibleName(tr("Mungkin sama dengan"));
    m_suggestionTable->setColumnWidths({0, 74});
    column->addWidget(m_suggestionTable, 1);
    const auto act = [&](const QString& text, const QString& key, Icon icon, bool primary) {
        auto* button = new ActionButton(
            primary ? ActionButton::Kind::Primary : ActionButton::Kind::Secondary, text, card);
        button->setSymbol(icon);
        button->setHint(key);
        button->setVisible(m_context.isWriter() && m_context.may("match.decide"));
        m_context.waitsForWriting(button);
        column->addWidget(button);
        return button;
    };
    m_accept = act(tr("Sama dengan yang dipilih"), QStringLiteral("Ctrl Enter"), Icon::Check, true);
    m_new = act(tr("Pemberi kerja baru"), QStringLiteral("Ctrl B"), Icon::Plus, false);
    m_refuse = act(tr("Bukan yang dipilih"), QStringLiteral("Ctrl D"), Icon::Close, false);
    m_dismiss = act(tr("Bukan siapa-siapa"), QStringLiteral("Ctrl T"), Icon::Minus, false);
    m_undo = act(tr("Batalkan keputusan"), QStringLiteral("Ctrl Z"), Icon::Undo, false);
    connect(m_accept, &QAbstractButton::clicked, this,
            [this] { take(m_suggestionTable->currentIndex().row()); });
    connect(m_new, &QAbstractButton::clicked, this, &MatchDialog::makeNew);
    connect(m_refuse, &QAbstractButton::clicked, this, &MatchDialog::refuse);
    connect(m_dismiss, &QAbstractButton::clicked, this, &MatchDialog::dismiss);
    connect(m_undo, &QAbstractButton::clicked, this, &MatchDialog::undo);
    connect(m_suggestionTable, &DataTable::opened, this,
            [this](const QModelIndex& index) { take(index.row()); });
    return card;
}

void MatchDialog::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(static_cast<int>(Qt::CTRL) | enter),
            [this] { take(m_suggestionTable->currentIndex().row()); });
    key(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { makeNew(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { refuse(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { dismiss(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { openReading(); });
}

bool MatchDialog::isBusy() const
{
    return m_reading->isRunning() || m_writing->isRunning();
}

void MatchDialog::show(Show what)
{
    m_show->setCurrentIndex(static_cast<int>(what));
    refreshRows();
}

std::optional<MatchListId> MatchDialog::list() const
{
    return chosenId<MatchListId>(m_lists->currentData());
}

void MatchDialog::refresh()
{
    m_reading->run(
        [book = m_context.book(), session = *m_context.session()] {
            return Contents{services::listMatchLists(session), PartnerChoices::read(*book)};
        },
        [this](Contents contents) { arrive(std::move(contents)); });
}

void MatchDialog::arrive(Contents contents)
{
    m_choices = std::move(contents.choices);
    const std::optional<MatchListId> kept = m_wanted ? m_wanted : list();
    m_listRows =
        contents.lists ? std::move(*contents.lists) : std::vector<services::MatchListRow>();
    m_lists->clear();
    for (const services::MatchListRow& row : m_listRows)
        m_lists->addItem(tr("%1, %2 (%3)")
                             .arg(row.dinas.empty() ? tr("tanpa dinas") : qs(row.dinas),
                                  qs(row.list.file), m_context.texts().day(row.list.on)),
                         choiceOf(std::optional(row.list.id)));
    if (const int index = m_lists->findData(choiceOf(kept)); kept && index >= 0)
        m_lists->setCurrentIndex(index);
    m_wanted.reset();
    refreshRows();
}

void MatchDialog::refreshRows()
{
    const auto wanted = list();
    if (!wanted) {
        m_page = {};
        return fillRows();
    }
    services::MatchRowFilter filter;
    const auto what = static_cast<Show>(m_show->currentIndex());
    if (what == Show::Open)
        filter.state = MatchState::Open;
    filter.followUpOnly = what == Show::FollowUp;
    m_reading->run([book = m_context.book(), session = *m_context.session(), id = *wanted,
                    filter] { return services::listMatchRows(session, id, filter, {}, mostRows); },
                   [this, what](Result<services::MatchRowPage> page) {
                       m_page = page ? std::move(*page) : services::MatchRowPage();
                       if (what == Show::Decided)
                           std::erase_if(m_page.rows, [](const services::MatchRowView& view) {
                               return view.row.state == MatchState::Open;
                           });
                       fillRows();
                   });
}

void MatchDialog::fillRows()
{
    const Texts texts = m_context.texts();
    const int current = std::max(0, m_table->currentIndex().row());
    std::vector<SimpleModel::Row> rows;
    for (const services::MatchRowView& view : m_page.rows)
        rows.push_back(matchRow(view, texts));
    const bool empty = rows.empty();
    m_model->setRows(std::move(rows));
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    const bool reads = m_context.isWriter() && m_context.may("match.run");
    if (m_listRows.empty()) {
        m_nothing->set(Icon::Table, tr("Belum ada daftar"),
                       tr("Baca daftar usaha dari dinas (CSV atau Excel); namanya dicocokkan "
                          "dengan pemberi kerja di buku."));
        m_nothing->setAction(reads ? tr("Baca daftar") : QString(), QStringLiteral("Ctrl O"));
    } else {
        m_nothing->set(Icon::Ok, tr("Tidak ada baris di sini"),
                       tr("Pilih bagian lain di atas, atau daftar yang lain."));
        m_nothing->setAction({});
    }
    if (!empty)
        m_table->selectRow(std::min(current, m_model->rowCount() - 1));
    const int at = m_lists->currentIndex();
    m_counted->setText(at < 0 ? QString()
                              : matchCounts(m_listRows[static_cast<std::size_t>(at)], texts));
    m_export->setEnabled(at >= 0 && m_context.may("export.run"));
    showSelected();
}

const services::MatchRowView* MatchDialog::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_page.rows.size())
               ? &m_page.rows[static_cast<std::size_t>(row)]
               : nullptr;
}

void MatchDialog::showSelected()
{
    const services::MatchRowView* view = selected();
    const Texts texts = m_context.texts();
    const bool open = view && view->row.state == MatchState::Open;
    m_name->setText(view ? qs(view->row.name) : QString());
    m_facts->setText(view ? matchFacts(*view, texts) : QString());
    std::vector<SimpleModel::Row> rows;
    if (view)
        for (const services::MatchSuggestion& suggestion : view->suggestions)
            rows.push_back(suggestionRow(suggestion, texts));
    const bool any = !rows.empty();
    m_suggestions->setRows(std::move(rows));
    if (any)
        m_suggestionTable->selectRow(0);
    m_accept->setEnabled(open && any);
    m_refuse->setEnabled(open && any);
    m_new->setEnabled(open);
    m_dismiss->setEnabled(open);
    m_undo->setEnabled(view);
}

FieldsDialog* MatchDialog::openReading()
{
    if (!m_context.isWriter() || !m_context.may("match.run") || !m_context.canWrite())
        return nullptr;
    const QString path = m_context.prompts().fileToOpen(this, tr("Baca daftar"),
                                                        tr("Excel atau CSV (*.xlsx *.csv *.txt)"));
    if (path.isEmpty())
        return nullptr;
    FieldsDialog* dialog = matchReadingForm(
        m_context, m_choices, path, [this](const services::MatchOrder& order) { readFile(order); },
        this);
    dialog->open();
    return dialog;
}

void MatchDialog::readFile(const services::MatchOrder& order)
{
    m_writing->run([book = m_context.book(), session = *m_context.session(),
                    order] { return services::readMatchList(session, order); },
                   [this](const Result<services::MatchReport>& report) {
                       if (!report)
                           return m_context.prompts().tell(this, tr("Tidak dibaca"),
                                                           report.error());
                       emit m_context.toastRequested(matchReport(*report, m_context.texts()));
                       m_wanted = report->list;
                       refresh();
                   });
}

void MatchDialog::decided(const Outcome& done, const QString& said)
{
    if (!done)
        return m_context.prompts().tell(this, tr("Tidak diputuskan"), done.error());
    emit m_context.toastRequested(said);
    refresh();
}

void MatchDialog::take(int suggestion)
{
    const services::MatchRowView* view = selected();
    if (!view || !m_accept->isEnabled() || suggestion < 0 ||
        suggestion >= static_cast<int>(view->suggestions.size()) || !m_context.canWrite())
        return;
    decided(outcomeOf(services::acceptMatch(
                *m_context.session(), view->row.id,
                view->suggestions[static_cast<std::size_t>(suggestion)].body)),
            tr("Dicatat sebagai pemberi kerja yang sama."));
}

void MatchDialog::makeNew()
{
    const services::MatchRowView* view = selected();
    if (view && m_new->isEnabled() && m_context.canWrite())
        decided(outcomeOf(services::newEmployerFromMatch(*m_context.session(), view->row.id)),
                tr("Pemberi kerja baru tersimpan."));
}

void MatchDialog::refuse()
{
    const services::MatchRowView* view = selected();
    const int at = m_suggestionTable->currentIndex().row();
    if (view && m_refuse->isEnabled() && at >= 0 &&
        at < static_cast<int>(view->suggestions.size()) && m_context.canWrite())
        decided(
            outcomeOf(services::refuseMatch(*m_context.session(), view->row.id,
                                            view->suggestions[static_cast<std::size_t>(at)].body)),
            tr("Tidak disarankan lagi untuk usaha ini."));
}

void MatchDialog::dismiss()
{
    const services::MatchRowView* view = selected();
    if (view && m_dismiss->isEnabled() && m_context.canWrite())
        decided(outcomeOf(services::dismissMatch(*m_context.session(), view->row.id)),
                tr("Dicatat bukan siapa-siapa."));
}

void MatchDialog::undo()
{
    const services::MatchRowView* view = selected();
    if (view && m_undo->isEnabled() && m_context.canWrite())
        decided(outcomeOf(services::undoMatch(*m_context.session(), view->row.id)),
                tr("Keputusan dibatalkan."));
}

void MatchDialog::exportFollowUp()
{
    const auto wanted = list();
    if (!wanted)
        return;
    services::ExportOrder order;
    order.kind = services::ExportKind::FollowUp;
    order.matchList = *wanted;
    m_followUp->start(order, tr("Tindak lanjut"));
}

} // namespace penggerak::gui
