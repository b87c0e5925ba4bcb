#include "gui/kas/hand_ins_view.h"

#include "gui/shell/app_context.h"
#include "services/outreach/outreach.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace penggerak::gui {

namespace {

/// What a proposal of a hand-in says of it; what is expected is known once it is carried out.
services::HandInRow proposedRow(const services::Proposal& proposal,
                                const std::vector<services::Kader>& kader)
{
    const QJsonObject said =
        QJsonDocument::fromJson(QByteArray::fromStdString(proposal.summary)).object();
    services::HandInRow row;
    const auto id = KaderId::parse(said.value(QLatin1String("kader")).toString().toStdString());
    for (const services::Kader& each : kader)
        if (id == each.id)
            row.kader = each.name;
    row.on = Day::parse(said.value(QLatin1String("on")).toString().toStdString()).value_or(Day());
    const QJsonObject pieces = said.value(QLatin1String("pieces")).toObject();
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        const std::int64_t value = piece.key().toLongLong();
        row.pieces[value] = piece.value().toInteger();
        row.counted += Rupiah(value * piece.value().toInteger());
    }
    return row;
}

} // namespace

HandInsView::HandInsView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Tanggal"), 140},
               {tr("Kader")},
               {tr("Seharusnya"), 130, true},
               {tr("Dihitung"), 130, true},
               {tr("Selisih"), 120, true},
               {tr("Keadaan"), 210, false, true}},
              parent)
{
    addAct({tr("Putuskan usul"), QKeySequence(Qt::Key_Return), Icon::Check,
            context.may("proposal.read"), [this] { opened(); },
            [this] { return entry() && entry()->waits; }});
}

HandInsView::Contents HandInsView::read(const services::Session& session)
{
    Contents contents;
    auto rows = services::listHandIns(session, std::nullopt);
    if (!rows) {
        contents.refusal = rows.error();
        return contents;
    }
    const auto kader = services::listKader(session.book());
    if (services::authorize(session.actor(), "proposal.read"))
        if (const auto proposals = services::listProposals(session, true))
            for (const services::Proposal& proposal : *proposals)
                if (proposal.verb == "dues.handin.difference")
                    contents.entries.push_back(
                        {proposedRow(proposal, kader), true, qs(proposal.proposedBy)});
    for (auto row = rows->rbegin(); row != rows->rend(); ++row)
        contents.entries.push_back({std::move(*row), false, {}});
    return contents;
}

void HandInsView::refresh()
{
    reading().run(
        [book = context().book(), session = *context().session()] { return read(session); },
        [this](Contents contents) {
            if (contents.refusal)
                return showRefusal(*contents.refusal);
            m_entries = std::move(contents.entries);
            showSums();
            filter();
        });
}

HandInsView::Sum HandInsView::sumOf(const Entry& entry)
{
    if (entry.waits)
        return Waiting;
    return entry.difference().isZero() ? Even : entry.difference() > Rupiah() ? Over : Short;
}

void HandInsView::showSums()
{
    std::array<int, 4> counts{};
    std::array<Rupiah, 4> amounts{};
    for (const Entry& entry : m_entries) {
        const Sum sum = sumOf(entry);
        ++counts[sum];
        amounts[sum] += sum == Even || sum == Waiting ? entry.row.counted : entry.difference();
    }
    const auto face = [&](Sum sum, const QString& word, const TagLook& look) {
        const auto count = counts[sum];
        return SumTile::Face{word,
                             rupiah(amounts[sum]),
                             count == 0 ? tr("tidak ada") : tr("%n setoran", nullptr, count),
                             look,
                             true,
                             count == 0};
    };
    sums()->show(
        {face(Even, tr("Cocok"), {Icon::Ok, Ink::Good, Ink::GoodTint}),
         face(Over, tr("Selisih lebih"), {Icon::Plus, Ink::Warn, Ink::WarnTint}),
         face(Short, tr("Selisih kurang"), {Icon::Minus, Ink::Bad, Ink::BadTint}),
         face(Waiting, tr("Menunggu keputusan"), {Icon::Clock, Ink::Info, Ink::InfoTint})});
}

void HandInsView::filter()
{
    const auto chosen = sums()->chosen();
    m_shown.clear();
    std::vector<qint64> keys;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (!chosen || sumOf(m_entries[i]) == *chosen) {
            m_shown.push_back(i);
            keys.push_back(m_entries[i].waits ? -1 - qint64(i) : m_entries[i].row.id.value());
        }
    showNothing(Icon::Download, chosen ? tr("Tidak ada yang cocok") : tr("Belum ada setoran"),
                chosen ? tr("Tekan jumlahnya lagi untuk melihat semua.")
                       : tr("Tunai kader dihitung dan disetor dari Deposit, Ctrl T."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const Entry& entry = m_entries[m_shown[position]];
        const Texts texts = context().texts();
        const auto amount = [&](Rupiah rupiah) {
            return SimpleModel::Cell{texts.count(rupiah.value()), {}, false, true};
        };
        const QString unknown = QStringLiteral("–");
        SimpleModel::Cell expected = amount(entry.row.expected);
        SimpleModel::Cell difference = amount(entry.difference());
        SimpleModel::Cell state{tr("Cocok")};
        state.tag = {Icon::Ok, Ink::Good, Ink::GoodTint};
        if (entry.waits) {
            expected.text = difference.text = unknown;
            state.text = tr("Menunggu keputusan");
            state.tag = {Icon::Clock, Ink::Info, Ink::InfoTint};
        } else if (!entry.difference().isZero()) {
            difference.strong = true;
            difference.ink = entry.difference() > Rupiah() ? Ink::Warn : Ink::Bad;
            state.text = tr("Selisih disetujui");
            state.tag = {Icon::Warning, Ink::Warn, Ink::WarnTint};
        }
        SimpleModel::Cell counted = amount(entry.row.counted);
        counted.strong = true;
        return {{texts.day(entry.row.on)},
                {qs(entry.row.kader),
                 entry.waits ? tr("diajukan %1").arg(entry.proposedBy) : QString(), true},
                expected,
                counted,
                difference,
                state};
    });
}

const HandInsView::Entry* HandInsView::entry() const
{
    const auto position = current();
    return position && *position < m_shown.size() ? &m_entries[m_shown[*position]] : nullptr;
}

void HandInsView::showCurrent()
{
    const Entry* const hand = entry();
    if (!hand)
        return showStrip({}, {});
    const Texts texts = context().texts();
    QStringList pieces;
    for (auto piece = hand->row.pieces.rbegin(); piece != hand->row.pieces.rend(); ++piece)
        pieces.append(
            QStringLiteral("%1 × %2").arg(texts.count(piece->second), texts.count(piece->first)));
    showStrip(QStringLiteral("%1, %2").arg(qs(hand->row.kader), rupiah(hand->row.counted)),
              pieces.join(QStringLiteral(" · ")));
}

void HandInsView::opened()
{
    if (entry() && entry()->waits && context().may("proposal.read"))
        emit context().pageRequested(QStringLiteral("pengaturan"), QStringLiteral("persetujuan"));
}

std::optional<ExportButton::What> HandInsView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::HandIns;
    return ExportButton::What{order, tr("Setoran %1").arg(qs(context().today().iso()))};
}

std::vector<Shot> HandInsView::shots()
{
    return {{QStringLiteral("kas-setoran"), {}}};
}

} // namespace penggerak::gui
