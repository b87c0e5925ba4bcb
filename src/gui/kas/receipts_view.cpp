#include "gui/kas/receipts_view.h"

#include "gui/dues/money_forms.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QHBoxLayout>

#include <array>

namespace penggerak::gui {

namespace {

/// `000108–000150`, `000177`: neighbours together.
QStringList inRanges(const std::vector<std::string>& numbers)
{
    QStringList ranges;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::size_t from = i;
        while (i + 1 < numbers.size() &&
               qs(numbers[i + 1]).toLongLong() == qs(numbers[i]).toLongLong() + 1)
            ++i;
        ranges.append(from == i ? qs(numbers[i])
                                : QStringLiteral("%1–%2").arg(qs(numbers[from]), qs(numbers[i])));
    }
    return ranges;
}

} // namespace

ReceiptsView::ReceiptsView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Kader")},
               {tr("Nomor"), 170},
               {tr("Diberikan"), 130},
               {tr("Terpakai"), 90, true},
               {tr("Batal"), 80, true},
               {tr("Hilang"), 80, true},
               {tr("Kembali"), 90, true},
               {tr("Belum jelas"), 110, true}},
              parent)
{
    const auto any = [this] { return row() != nullptr; };
    addAct({tr("Buka nomornya"), QKeySequence(Qt::Key_Return), Icon::Hash, true,
            [this] { opened(); }, any});
    addAct({tr("Terima kembali"), QKeySequence(Qt::CTRL | Qt::Key_R), Icon::Undo,
            writes("receipt.return"), [this] { openReturn(); },
            [this] { return row() && !row()->unaccounted.empty(); }, true});
    addAct({tr("Blok baru"), QKeySequence(Qt::CTRL | Qt::Key_N), Icon::Plus,
            writes("receipt.issue"), [this] { openBlock(); }, any, true});
}

void ReceiptsView::refresh()
{
    reading().run(
        [book = context().book(), session = *context().session()] {
            return services::listReceiptBlocks(session, std::nullopt);
        },
        [this](Result<std::vector<services::BlockRow>> rows) {
            if (!rows)
                return showRefusal(rows.error());
            m_rows = std::move(*rows);
            showSums();
            filter();
        });
}

void ReceiptsView::showSums()
{
    std::array<std::int64_t, 5> sum{};
    for (const services::BlockRow& row : m_rows) {
        sum[0] += row.used;
        sum[1] += row.voided;
        sum[2] += row.lost;
        sum[3] += row.returned;
        sum[4] += std::int64_t(row.unaccounted.size());
    }
    const Texts texts = context().texts();
    const auto face = [&](std::size_t which, const QString& word, const TagLook& look) {
        return SumTile::Face{word, texts.count(sum[which]), {},
                             look, which == unaccountedSum, sum[which] == 0};
    };
    sums()->show({face(0, tr("Terpakai"), {Icon::Ok, Ink::Good, Ink::GoodTint}),
                  face(1, tr("Batal"), {Icon::Close, Ink::Neutral, Ink::NeutralTint}),
                  face(2, tr("Hilang"), {Icon::Warning, Ink::Bad, Ink::BadTint}),
                  face(3, tr("Kembali"), {Icon::Undo, Ink::Info, Ink::InfoTint}),
                  face(4, tr("Belum jelas"), {Icon::Help, Ink::Warn, Ink::WarnTint})});
}

void ReceiptsView::filter()
{
    const bool gapsOnly = sums()->chosen() == unaccountedSum;
    m_shown.clear();
    std::vector<qint64> keys;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!gapsOnly || !m_rows[i].unaccounted.empty()) {
            m_shown.push_back(i);
            keys.push_back(m_rows[i].id.value());
        }
    showNothing(Icon::Hash, gapsOnly ? tr("Semua nomor jelas") : tr("Belum ada blok kuitansi"),
                gapsOnly ? tr("Tidak ada nomor yang belum diketahui nasibnya.")
                         : tr("Blok pertama diberikan di halaman Iuran, lewat Ctrl K."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const services::BlockRow& row = m_rows[m_shown[position]];
        const Texts texts = context().texts();
        const auto count = [&](std::int64_t number) {
            return SimpleModel::Cell{texts.count(number),
                                     {},
                                     false,
                                     true,
                                     number == 0 ? std::optional(Ink::Muted) : std::nullopt};
        };
        SimpleModel::Cell open = count(std::int64_t(row.unaccounted.size()));
        open.strong = !row.unaccounted.empty();
        return {{qs(row.kaderName), {}, true},
                {QStringLiteral("%1–%2").arg(qs(row.first), qs(row.last))},
                {texts.day(row.issuedOn)},
                count(row.used),
                count(row.voided),
                count(row.lost),
                count(row.returned),
                open};
    });
}

const services::BlockRow* ReceiptsView::row() const
{
    const auto position = current();
    return position && *position < m_shown.size() ? &m_rows[m_shown[*position]] : nullptr;
}

void ReceiptsView::showCurrent()
{
    const services::BlockRow* const block = row();
    if (!block)
        return showStrip({}, {});
    const QStringList numbers = inRanges(block->unaccounted);
    showStrip(
        QStringLiteral("%1, %2–%3").arg(qs(block->kaderName), qs(block->first), qs(block->last)),
        numbers.isEmpty() ? tr("setiap nomor jelas")
                          : tr("belum jelas: %1").arg(numbers.join(QStringLiteral(", "))));
}

void ReceiptsView::opened()
{
    if (const services::BlockRow* const block = row())
        emit numbersWanted(*block);
}

QDialog* ReceiptsView::openBlock()
{
    return present(receiptBlockForm(context(), row()->kader, qs(row()->kaderName), this));
}

QDialog* ReceiptsView::openReturn()
{
    const auto& open = row()->unaccounted;
    return present(takeBackForm(context(), qs(open.front()), qs(open.back()), this));
}

std::optional<ExportButton::What> ReceiptsView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Receipts;
    return ExportButton::What{order, tr("Kuitansi %1").arg(qs(context().today().iso()))};
}

std::vector<Shot> ReceiptsView::shots()
{
    return {{QStringLiteral("kas-kuitansi"), {}}, {QStringLiteral("kas-nomor"), [this] {
                                                       opened();
                                                       return nullptr;
                                                   }}};
}

NumbersView::NumbersView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Nomor"), 120},
               {tr("Keadaan"), 160, false, true},
               {tr("Orang")},
               {tr("Tanggal"), 150},
               {tr("Alasan"), 300}},
              parent)
    , m_name(new TextLabel({}, Type::Section, Ink::Text, this, true))
{
    head()->insertWidget(0, m_name);
    addBack(tr("Kuitansi"));
    const auto open = [this] { return isOpen(); };
    addAct({tr("Batalkan nomor"), QKeySequence(Qt::CTRL | Qt::Key_B), Icon::Close,
            writes("receipt.void"), [this] { mark(false); }, open, true});
    addAct({tr("Laporkan hilang"), QKeySequence(Qt::CTRL | Qt::Key_H), Icon::Warning,
            writes("receipt.lost"), [this] { mark(true); }, open, true});
}

NumbersView::Sum NumbersView::sumOf(const std::string& state)
{
    return state == "used"       ? Used
           : state == "void"     ? Void
           : state == "lost"     ? Lost
           : state == "returned" ? Returned
                                 : Open;
}

void NumbersView::open(const services::BlockRow& block)
{
    m_block = block;
    m_name->setText(
        QStringLiteral("%1, %2–%3").arg(qs(block.kaderName), qs(block.first), qs(block.last)));
    sums()->choose(std::nullopt);
    refresh();
}

void NumbersView::refresh()
{
    if (m_block.first.empty())
        return;
    reading().run([book = context().book(), session = *context().session(),
                   id = m_block.id] { return services::listReceipts(session, id); },
                  [this](Result<std::vector<services::ReceiptRow>> rows) {
                      if (!rows)
                          return showRefusal(rows.error());
                      m_rows = std::move(*rows);
                      showSums();
                      filter();
                  });
}

namespace {

const TagLook& lookOfNumber(int sum)
{
    static const TagLook looks[]{{Icon::Ok, Ink::Good, Ink::GoodTint},
                                 {Icon::Close, Ink::Neutral, Ink::NeutralTint},
                                 {Icon::Warning, Ink::Bad, Ink::BadTint},
                                 {Icon::Undo, Ink::Info, Ink::InfoTint},
                                 {Icon::Help, Ink::Warn, Ink::WarnTint}};
    return looks[sum];
}

} // namespace

void NumbersView::showSums()
{
    std::array<std::int64_t, SumCount> sum{};
    for (const services::ReceiptRow& row : m_rows)
        ++sum[sumOf(row.state)];
    const QString words[]{tr("Terpakai"), tr("Batal"), tr("Hilang"), tr("Kembali"),
                          tr("Belum jelas")};
    std::vector<SumTile::Face> faces;
    for (int i = 0; i < SumCount; ++i)
        faces.push_back({words[i],
                         context().texts().count(sum[std::size_t(i)]),
                         {},
                         lookOfNumber(i),
                         true,
                         sum[std::size_t(i)] == 0});
    sums()->show(std::move(faces));
}

void NumbersView::filter()
{
    const auto chosen = sums()->chosen();
    m_shown.clear();
    std::vector<qint64> keys;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!chosen || sumOf(m_rows[i].state) == *chosen) {
            m_shown.push_back(i);
            keys.push_back(qs(m_rows[i].number).toLongLong());
        }
    showNothing(Icon::Hash, tr("Tidak ada yang cocok"),
                tr("Tekan jumlahnya lagi untuk melihat semua."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const services::ReceiptRow& row = m_rows[m_shown[position]];
        const Texts texts = context().texts();
        const QString words[]{tr("Terpakai"), tr("Batal"), tr("Hilang"), tr("Kembali"),
                              tr("Belum jelas")};
        SimpleModel::Cell state{words[sumOf(row.state)]};
        state.tag = lookOfNumber(sumOf(row.state));
        return {{qs(row.number), {}, true},
                state,
                {qs(row.person)},
                {row.on ? texts.day(*row.on) : QString()},
                {qs(row.reason)}};
    });
}

const services::ReceiptRow* NumbersView::row() const
{
    const auto position = current();
    return position && *position < m_shown.size() ? &m_rows[m_shown[*position]] : nullptr;
}

void NumbersView::showCurrent()
{
    const services::ReceiptRow* const number = row();
    if (!number)
        return showStrip({}, {});
    QStringList facts;
    for (const std::string& fact : {number->person, number->reason})
        if (!fact.empty())
            facts.append(qs(fact));
    if (number->on)
        facts.append(context().texts().day(*number->on));
    showStrip(tr("Kuitansi %1").arg(qs(number->number)),
              isOpen() ? tr("belum ada iuran, dan tidak dilaporkan batal, hilang, atau kembali")
                       : facts.join(QStringLiteral(" · ")));
}

void NumbersView::mark(bool lost)
{
    const std::string number = row()->number;
    const auto reason = context().prompts().reason(
        this, {lost ? tr("Laporkan kuitansi %1 hilang").arg(qs(number))
                    : tr("Batalkan kuitansi %1").arg(qs(number)),
               tr("Nomor ini tidak dapat dipakai lagi."),
               lost ? QStringList{tr("Hilang di lapangan"), tr("Rusak terkena air")}
                    : QStringList{tr("Salah tulis"), tr("Robek")},
               lost ? tr("Laporkan hilang") : tr("Batalkan nomor")});
    if (!reason)
        return;
    const auto done = lost ? services::loseReceipt(*context().session(), number, context().today(),
                                                   reason->toStdString())
                           : services::voidReceipt(*context().session(), number, context().today(),
                                                   reason->toStdString());
    if (!done)
        context().prompts().tell(this, tr("Tidak dicatat"), done.error());
}

std::optional<ExportButton::What> NumbersView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Receipts;
    order.moneyKader = m_block.kader;
    return ExportButton::What{
        order, tr("Kuitansi %1 %2").arg(qs(m_block.kaderName), qs(context().today().iso()))};
}

} // namespace penggerak::gui
