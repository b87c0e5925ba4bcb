#include "gui/sheets/sheets_page.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/sheets/keying_dialog.h"
#include "gui/sheets/sheet_forms.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "print/pdf/pdf.h"
#include "print/sheets/sheet_papers.h"
#include "services/offices/offices.h"
#include "services/regions/regions.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QShortcut>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int listWidth = 372;
enum LineColumn {
    RowColumn,
    NameColumn,
    PlaceColumn,
    MonthsColumn,
    AskedColumn,
    MarkColumn,
    PaidColumn
};

QString dash()
{
    return QStringLiteral("–");
}

/// `010/002`, as it stands on cards and letters.
QString placeOf(const std::string& rt, const std::string& rw)
{
    if (rt.empty() && rw.empty())
        return dash();
    return QStringLiteral("%1/%2").arg(rt.empty() ? dash() : qs(rt), rw.empty() ? dash() : qs(rw));
}

QString addressOf(const services::SheetLine& line)
{
    QStringList parts;
    if (!line.address.empty())
        parts.append(qs(line.address));
    if (line.region)
        parts.append(qs(services::regionName(*line.region)));
    return parts.join(QStringLiteral(", "));
}

QString monthsOf(const services::SheetLine& line, const Texts& texts)
{
    if (!line.first)
        return dash();
    if (line.months == 1)
        return texts.month(*line.first);
    return QStringLiteral("%1 – %2").arg(texts.month(*line.first),
                                         texts.month(line.first->plus(line.months - 1)));
}

SimpleModel::Cell markCell(const services::SheetLine& line, const Texts& texts)
{
    if (!line.mark)
        return {QString()};
    SimpleModel::Cell cell{texts.term(services::termOf(*line.mark))};
    const bool good = *line.mark == SheetMark::Paid || *line.mark == SheetMark::Willing;
    cell.tag = good ? TagLook{Icon::Ok, Ink::Good, Ink::GoodTint}
                    : TagLook{Icon::Circle, Ink::Neutral, Ink::NeutralTint};
    return cell;
}

} // namespace

SheetsPage::SheetsPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new SimpleModel({tr("Lembar"), tr("Baris"), tr("Keadaan")}, this))
    , m_lines(new SimpleModel({tr("Baris"), tr("Nama"), tr("RT/RW"), tr("Bulan"), tr("Diminta, Rp"),
                               tr("Tanda"), tr("Dibayar, Rp")},
                              this))
    , m_reading(new Background(this))
    , m_showing(new Background(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildList());
    layout->addWidget(buildDetail(), 1);
    m_new->setVisible(writes("sheet.make"));
    connectPage();
    showSheet(std::nullopt);
}

QString SheetsPage::title() const
{
    return tr("Lembar");
}

QString SheetsPage::subtitle() const
{
    return tr("Dicetak untuk dibawa kader, diketik kembali dengan nomor baris");
}

QWidget* SheetsPage::buildList()
{
    auto* card = new Card(this);
    card->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 9, 16, 9);
    head->addWidget(new TextLabel(tr("Lembar di buku ini"), Type::Section, Ink::Text, card, true));
    head->addStretch(1);
    m_new = new ActionButton(ActionButton::Kind::Primary, tr("Baru"), card);
    m_new->setSymbol(Icon::Plus);
    m_new->setHint(QStringLiteral("Ctrl N"));
    m_new->setAccessibleName(tr("Lembar baru"));
    head->addWidget(m_new);
    column->addLayout(head);
    m_table = new DataTable(card);
    m_table->setAccessibleName(tr("Daftar lembar"));
    m_table->setModel(m_model);
    m_table->setRowHeight(52);
    m_table->setColumnWidths({0, 58, 108});
    m_table->setItemDelegateForColumn(2, new TagDelegate(m_table));
    column->addWidget(m_table, 1);
    m_nothing = new EmptyState(card);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    return card;
}

QWidget* SheetsPage::buildDetail()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(17, 12, 17, 12);
    head->setSpacing(4);
    m_name = new TextLabel({}, Type::Section, Ink::Text, card, true);
    m_about = new TextLabel({}, Type::Small, Ink::Muted, card);
    m_about->setElided(true);
    m_sums = new TextLabel({}, Type::Small, Ink::Muted, card);
    for (TextLabel* each : {m_name, m_about, m_sums})
        head->addWidget(each);
    m_acts = new QWidget(card);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 6, 0, 0);
    acts->setSpacing(space::small);
    m_key = new ActionButton(ActionButton::Kind::Primary, tr("Ketik kembali"), m_acts);
    m_key->setSymbol(Icon::Keyboard);
    m_key->setHint(QStringLiteral("Ctrl T"));
    m_print = new ActionButton(ActionButton::Kind::Secondary, tr("Cetak PDF"), m_acts);
    m_print->setSymbol(Icon::Printer);
    m_print->setHint(QStringLiteral("Ctrl P"));
    acts->addWidget(m_key);
    acts->addWidget(m_print);
    acts->addStretch(1);
    head->addWidget(m_acts);
    column->addLayout(head);
    column->addWidget(new Rule(card));
    m_linesTable = new DataTable(card);
    m_linesTable->setAccessibleName(tr("Baris lembar"));
    m_linesTable->setModel(m_lines);
    m_linesTable->setRowHeight(space::rowTwoLines);
    m_linesTable->setColumnWidths({72, 0, 88, 104, 112, 168, 112});
    m_linesTable->setItemDelegateForColumn(MarkColumn, new TagDelegate(m_linesTable));
    column->addWidget(m_linesTable, 1);
    m_unselected = new EmptyState(card);
    column->addWidget(m_unselected, 1);
    return card;
}

bool SheetsPage::writes(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

void SheetsPage::connectPage()
{
    for (ActionButton* each : {m_new, m_key, m_print})
        m_context.waitsForWriting(each);
    connect(m_new, &QAbstractButton::clicked, this, &SheetsPage::openNew);
    connect(m_nothing, &EmptyState::actionTaken, this, &SheetsPage::openNew);
    connect(m_key, &QAbstractButton::clicked, this, &SheetsPage::openKeying);
    connect(m_print, &QAbstractButton::clicked, this, &SheetsPage::print);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SheetsPage::readSelected);
    connect(m_table, &DataTable::opened, this, &SheetsPage::openKeying);
    const auto shortcut = [this](Qt::Key key, auto act) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, act);
    };
    shortcut(Qt::Key_N, [this] { openNew(); });
    shortcut(Qt::Key_T, [this] { openKeying(); });
    shortcut(Qt::Key_P, [this] { print(); });
}

void SheetsPage::refresh()
{
    if (!m_context.session() || !m_context.may("sheet.read"))
        return arrive({});
    m_reading->run([book = m_context.book(),
                    session = *m_context.session()] { return services::listSheets(session); },
                   [this](Result<std::vector<services::SheetListRow>> rows) {
                       if (rows)
                           arrive(std::move(*rows));
                   });
}

void SheetsPage::arrive(std::vector<services::SheetListRow> rows)
{
    if (!m_wanted)
        m_wanted = selected();
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> cells;
    for (const services::SheetListRow& row : rows) {
        SimpleModel::Cell state{row.keyedOn ? tr("Kembali") : tr("Di jalan")};
        state.tag = row.keyedOn ? TagLook{Icon::Ok, Ink::Good, Ink::GoodTint}
                                : TagLook{Icon::Clock, Ink::Warn, Ink::WarnTint};
        cells.push_back(
            {{QStringLiteral("%1 · %2").arg(qs(row.code), texts.term(services::termOf(row.kind))),
              QStringLiteral("%1 · %2").arg(qs(row.kader), texts.day(row.madeOn)), true},
             {texts.count(row.rows), {}, false, true},
             state});
    }
    m_rows = std::move(rows);
    m_model->setRows(std::move(cells));
    const bool any = !m_rows.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    const bool mayRead = m_context.session() && m_context.may("sheet.read");
    m_nothing->set(
        Icon::Document, mayRead ? tr("Belum ada lembar") : tr("Tidak boleh dilihat"),
        mayRead ? tr("Buat lembar kunjungan atau penagihan, cetak, dan ketik kembali sesudahnya.")
                : tr("Lembar memuat orang. Masuk sebagai staf, kader, atau penyelia."));
    m_nothing->setAction(writes("sheet.make") ? tr("Lembar baru") : QString(),
                         QStringLiteral("Ctrl N"));
    for (std::size_t row = 0; m_wanted && row < m_rows.size(); ++row)
        if (m_rows[row].id == *m_wanted)
            m_table->selectRow(int(row));
    m_wanted.reset();
    readSelected();
}

std::optional<SheetId> SheetsPage::selected() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_rows.size()))
        return std::nullopt;
    return m_rows[std::size_t(row)].id;
}

void SheetsPage::readSelected()
{
    const auto sheet = selected();
    if (!sheet) {
        m_showing->cancel();
        return showSheet(std::nullopt);
    }
    m_showing->run([book = m_context.book(), session = *m_context.session(),
                    id = *sheet] { return services::showSheet(session, id); },
                   [this](Result<services::Sheet> shown) {
                       showSheet(shown ? std::optional(std::move(*shown)) : std::nullopt);
                   });
}

void SheetsPage::showSheet(const std::optional<services::Sheet>& sheet)
{
    m_sheet = sheet;
    const Texts texts = m_context.texts();
    m_acts->setVisible(sheet && m_context.isWriter());
    m_key->setVisible(isOpen() && writes("sheet.key"));
    m_linesTable->setVisible(sheet.has_value());
    m_unselected->setVisible(!sheet);
    m_unselected->set(Icon::Document, tr("Belum ada yang dipilih"),
                      tr("Pilih satu lembar di daftar."));
    for (TextLabel* each : {m_name, m_about, m_sums})
        each->setText({});
    emit hintsChanged();
    if (!sheet)
        return;
    const services::SheetListRow& head = sheet->head;
    const bool visit = head.kind == SheetKind::Visit;
    m_name->setText(
        QStringLiteral("%1 %2").arg(texts.term(services::termOf(head.kind)), qs(head.code)));
    QStringList about{qs(head.kader)};
    if (head.region)
        about.append(qs(services::regionName(*head.region)));
    if (!head.rw.empty())
        about.append(tr("RT/RW %1").arg(placeOf(head.rt, head.rw)));
    about.append(tr("dibuat %1").arg(texts.day(head.madeOn)));
    about.append(head.keyedOn ? tr("keliling %1").arg(texts.day(*head.keyedOn))
                              : tr("belum diketik kembali"));
    m_about->setText(about.join(QStringLiteral(" · ")));
    if (!visit)
        m_sums->setText(
            head.keyedOn ? tr("Diminta Rp %1, dibayar Rp %2")
                               .arg(texts.count(head.asked.value()), texts.count(head.paid.value()))
                         : tr("Diminta Rp %1").arg(texts.count(head.asked.value())));
    else if (head.keyedOn)
        m_sums->setText(
            tr("%1 dari %2 didatangi").arg(texts.count(head.marked), texts.count(head.rows)));
    for (const int money : {MonthsColumn, AskedColumn})
        m_linesTable->setColumnHidden(money, visit);
    m_linesTable->setColumnHidden(MarkColumn, !head.keyedOn);
    m_linesTable->setColumnHidden(PaidColumn, visit || !head.keyedOn);
    std::vector<SimpleModel::Row> cells;
    for (const services::SheetLine& line : sheet->lines)
        cells.push_back(
            {{QString::number(line.row), {}, false, true},
             {qs(line.name), addressOf(line), true},
             {placeOf(line.rt, line.rw)},
             {monthsOf(line, texts)},
             {line.amount.isZero() ? dash() : texts.count(line.amount.value()), {}, false, true},
             markCell(line, texts),
             {line.paid.isZero() ? QString() : texts.count(line.paid.value()), {}, false, true}});
    m_lines->setRows(std::move(cells));
}

void SheetsPage::changed(const services::ChangeSet& change)
{
    if (change.rupiah || change.people)
        refresh();
}

void SheetsPage::open(const QVariant& argument)
{
    if (argument.toString() == QLatin1String("baru"))
        openNew();
}

void SheetsPage::focusFirst()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else
        m_new->setFocus();
}

bool SheetsPage::isBusy() const
{
    return m_reading->isRunning() || m_showing->isRunning();
}

std::vector<Hint> SheetsPage::hints() const
{
    std::vector<Hint> all;
    if (writes("sheet.make"))
        all.push_back({QStringLiteral("Ctrl N"), tr("lembar baru")});
    if (isOpen() && writes("sheet.key"))
        all.push_back({QStringLiteral("Ctrl T"), tr("ketik kembali")});
    if (m_sheet && m_context.isWriter())
        all.push_back({QStringLiteral("Ctrl P"), tr("cetak")});
    return all;
}

std::vector<Command> SheetsPage::commands()
{
    std::vector<Command> all;
    if (writes("sheet.make"))
        all.push_back({tr("Lembar baru"), QStringLiteral("Ctrl N"), [this] { openNew(); }});
    if (isOpen() && writes("sheet.key"))
        all.push_back(
            {tr("Ketik kembali lembar"), QStringLiteral("Ctrl T"), [this] { openKeying(); }});
    if (m_sheet && m_context.isWriter())
        all.push_back({tr("Cetak lembar"), QStringLiteral("Ctrl P"), [this] { print(); }});
    return all;
}

QDialog* SheetsPage::openNew()
{
    if (!writes("sheet.make") || !m_context.canWrite())
        return nullptr;
    QDialog* const form = newSheetForm(
        m_context, [this](SheetId id) { m_wanted = id; }, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
    return form;
}

QDialog* SheetsPage::openKeying()
{
    if (!isOpen() || !writes("sheet.key") || !m_context.canWrite())
        return nullptr;
    auto* dialog = new KeyingDialog(m_context, *m_sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void SheetsPage::print()
{
    if (!m_sheet || !m_context.canWrite())
        return;
    const services::SheetListRow& head = m_sheet->head;
    const QString file = m_context.prompts().fileToSave(this, tr("Cetak lembar"),
                                                        tr("Lembar %1.pdf").arg(qs(head.code)),
                                                        tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    const auto refuse = [this](const Error& error) {
        m_context.prompts().tell(this, tr("Lembar tidak dicetak"), error);
    };
    // On record before it is painted: no paper without its row.
    const auto printed = services::recordPrint(*m_context.session(), "sheet", head.id.value(),
                                               std::int64_t(m_sheet->lines.size()));
    if (!printed)
        return refuse(printed.error());
    const auto offices = services::listOffices(*m_context.book());
    const print::Letter letter(m_context.texts().language(),
                               offices.empty() ? std::string() : offices.front().name, *printed);
    const Outcome written =
        print::writePdf({print::roundSheet(letter, *m_sheet)}, file.toStdString());
    if (!written)
        return refuse(written.error());
    emit m_context.toastRequested(tr("Lembar ditulis ke %1.").arg(QFileInfo(file).fileName()));
}

/// For the picture: some rows keyed, one of them not at home.
QWidget* SheetsPage::keyedHalf()
{
    auto* dialog = qobject_cast<KeyingDialog*>(openKeying());
    constexpr int keyed = 6;
    for (int row = 1; dialog && row <= std::min(keyed, int(m_sheet->lines.size())); ++row)
        dialog->enter({row, row == 3 ? SheetMark::NotHome : SheetMark::Paid, std::nullopt, {}});
    return dialog;
}

std::vector<Shot> SheetsPage::shots()
{
    return {{QStringLiteral("lembar"), {}},
            {QStringLiteral("lembar-ketik"), [this]() -> QWidget* { return keyedHalf(); }},
            {QStringLiteral("lembar-baru"), [this]() -> QWidget* { return openNew(); }}};
}

} // namespace penggerak::gui
