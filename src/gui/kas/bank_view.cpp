#include "gui/kas/bank_view.h"

#include "gui/partners/fields_dialog.h"
#include "gui/shell/app_context.h"
#include "services/offices/offices.h"

#include <QComboBox>
#include <QFileInfo>

#include <array>

namespace penggerak::gui {

using services::BankRow;
using services::BankState;

namespace {

std::vector<services::Office> officesOf(const services::Book& book)
{
    auto offices = services::listOffices(book);
    std::erase_if(offices, [](const services::Office& one) {
        return one.kind != services::OfficeKind::Office;
    });
    return offices;
}

} // namespace

BankView::BankView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Tanggal"), 120},
               {tr("Uraian bank")},
               {tr("Jumlah"), 130, true},
               {tr("Catatan buku"), 300},
               {tr("Keadaan"), 150, false, true}},
              parent)
    , m_importing(new Background(this))
{
    addAct({tr("Terima usulan"), QKeySequence(Qt::Key_Return), Icon::Check, writes("bank.match"),
            [this] { accept(); }, [this] { return is(BankState::Suggested); }, true});
    addAct({tr("Batalkan kecocokan"), QKeySequence(Qt::CTRL | Qt::Key_B), Icon::Undo,
            writes("bank.unmatch"), [this] { takeBack(); },
            [this] { return is(BankState::Matched); }, true});
    addAct({tr("Impor rekening koran"),
            QKeySequence(Qt::CTRL | Qt::Key_O),
            Icon::Upload,
            writes("bank.import"),
            [this] { chooseFile(); },
            {},
            true});
}

void BankView::refresh()
{
    reading().run([book = context().book(),
                   session = *context().session()] { return services::bankStatement(session); },
                  [this](Result<services::BankStatement> statement) {
                      if (!statement)
                          return showRefusal(statement.error());
                      m_statement = std::move(*statement);
                      showSums();
                      filter();
                  });
}

void BankView::showSums()
{
    std::array<int, 4> counts{};
    std::array<Rupiah, 4> amounts{};
    const auto add = [&](Sum sum, Rupiah amount) {
        ++counts[sum];
        amounts[sum] += amount;
    };
    for (const BankRow& row : m_statement.rows)
        add(row.state == BankState::Matched     ? Matched
            : row.state == BankState::Suggested ? Suggested
                                                : Open,
            row.line.amount);
    for (const BankEntry& entry : m_statement.missing)
        add(Missing, entry.amount);
    const auto face = [&](Sum sum, const QString& word, const QString& note, const TagLook& look) {
        const bool none = counts[sum] == 0;
        return SumTile::Face{word, rupiah(amounts[sum]), none ? tr("tidak ada") : note, look, true,
                             none};
    };
    const auto lines = [&](Sum sum) { return tr("%n baris", nullptr, counts[sum]); };
    sums()->show(
        {face(Matched, tr("Cocok"), lines(Matched), {Icon::Ok, Ink::Good, Ink::GoodTint}),
         face(Suggested, tr("Usulan"), lines(Suggested), {Icon::Link, Ink::Info, Ink::InfoTint}),
         face(Open, tr("Belum dikenal"), lines(Open), {Icon::Help, Ink::Warn, Ink::WarnTint}),
         face(Missing, tr("Tidak di bank"), tr("%n catatan buku", nullptr, counts[Missing]),
              {Icon::Warning, Ink::Bad, Ink::BadTint})});
}

void BankView::filter()
{
    const auto chosen = sums()->chosen();
    m_shown.clear();
    std::vector<qint64> keys;
    const auto wants = [&](BankState state) {
        return !chosen || (chosen == Matched && state == BankState::Matched) ||
               (chosen == Suggested && state == BankState::Suggested) ||
               (chosen == Open && state == BankState::Open);
    };
    for (std::size_t i = 0; i < m_statement.rows.size(); ++i)
        if (wants(m_statement.rows[i].state)) {
            m_shown.push_back({true, i});
            keys.push_back(m_statement.rows[i].line.id.value());
        }
    for (std::size_t i = 0; chosen == Missing && i < m_statement.missing.size(); ++i) {
        m_shown.push_back({false, i});
        keys.push_back(m_statement.missing[i].id.value());
    }
    showNothing(Icon::Upload, chosen ? tr("Tidak ada yang cocok") : tr("Belum ada rekening koran"),
                chosen ? tr("Tekan jumlahnya lagi untuk melihat semua.")
                       : tr("Impor berkas CSV atau Excel dari bank dengan Ctrl O."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const Shown& shown = m_shown[position];
        return shown.isLine ? cells(m_statement.rows[shown.index])
                            : cells(m_statement.missing[shown.index]);
    });
}

SimpleModel::Cell BankView::amount(Rupiah rupiah) const
{
    SimpleModel::Cell cell{context().texts().count(rupiah.value()), {}, true, true};
    cell.second = rupiah < Rupiah() ? tr("keluar") : tr("masuk");
    return cell;
}

QString BankView::about(const BankEntry& entry) const
{
    const Texts texts = context().texts();
    QStringList words{texts.term("bank." + std::string(code(entry.kind))), texts.day(entry.on)};
    if (!entry.proof.empty())
        words.append(qs(entry.proof));
    if (entry.reversed)
        words.append(tr("dibatalkan"));
    return words.join(QStringLiteral(" · "));
}

SimpleModel::Row BankView::cells(const BankRow& row) const
{
    SimpleModel::Cell entry{QStringLiteral("–")};
    if (!row.entries.empty()) {
        QStringList names;
        for (const BankEntry& one : row.entries)
            names.append(qs(one.name));
        names.removeDuplicates();
        entry.text = names.join(QStringLiteral(", "));
        entry.second = row.entries.size() == 1 ? about(row.entries.front())
                                               : tr("%n catatan", nullptr, int(row.entries.size()));
    }
    SimpleModel::Cell state;
    if (row.state == BankState::Matched && row.isReversed()) {
        state = {tr("Dibatalkan")};
        state.tag = {Icon::Warning, Ink::Bad, Ink::BadTint};
        entry.ink = Ink::Bad;
    } else if (row.state == BankState::Matched) {
        state = {tr("Cocok")};
        state.tag = {Icon::Ok, Ink::Good, Ink::GoodTint};
    } else if (row.state == BankState::Suggested) {
        state = {tr("Usulan %1").arg(row.score.total)};
        state.tag = {Icon::Link, Ink::Info, Ink::InfoTint};
        entry.ink = Ink::Muted;
    } else {
        state = {tr("Belum")};
        state.tag = {Icon::Help, Ink::Warn, Ink::WarnTint};
    }
    return {{context().texts().day(row.line.on)},
            {qs(row.line.description), qs(row.line.reference), true},
            amount(row.line.amount),
            entry,
            state};
}

SimpleModel::Row BankView::cells(const BankEntry& entry) const
{
    SimpleModel::Cell state{tr("Tidak di bank")};
    state.tag = {Icon::Warning, Ink::Bad, Ink::BadTint};
    return {{context().texts().day(entry.on)},
            {QStringLiteral("–")},
            amount(entry.amount),
            {qs(entry.name), about(entry)},
            state};
}

const BankRow* BankView::row() const
{
    const auto position = current();
    if (!position || *position >= m_shown.size() || !m_shown[*position].isLine)
        return nullptr;
    return &m_statement.rows[m_shown[*position].index];
}

bool BankView::is(BankState state) const
{
    return row() && row()->state == state;
}

QString BankView::why(const BankRow& row) const
{
    QStringList reasons{tr("jumlah sama")};
    const int days = row.score.daysApart;
    reasons.append(days == 0  ? tr("hari yang sama")
                   : days > 0 ? tr("%n hari sesudahnya", nullptr, days)
                              : tr("%n hari sebelumnya", nullptr, -days));
    if (row.score.proof)
        reasons.append(tr("nomor bukti tertulis"));
    if (row.score.name)
        reasons.append(tr("nama tertulis"));
    return reasons.join(QStringLiteral(" · "));
}

void BankView::showCurrent()
{
    const BankRow* const line = row();
    if (!line)
        return showStrip({}, {});
    QString said = tr("tidak ada catatan berjumlah sama di sekitar tanggal ini");
    if (line->state == BankState::Suggested)
        said = tr("%1: %2").arg(qs(line->entries.front().name), why(*line));
    else if (line->state == BankState::Matched)
        said = line->isReversed() ? tr("catatannya dibatalkan setelah dicocokkan")
                                  : tr("sudah dicocokkan");
    showStrip(qs(line->line.description), said);
}

void BankView::opened()
{
    if (is(BankState::Suggested) && writes("bank.match") && context().canWrite())
        accept();
}

void BankView::accept()
{
    const auto done =
        services::matchBankLine(*context().session(), row()->line.id, {row()->entries.front().id});
    if (!done)
        return context().prompts().tell(this, tr("Tidak dicocokkan"), done.error());
    emit context().toastRequested(tr("Dicocokkan; Ctrl B membatalkan"));
}

void BankView::takeBack()
{
    const auto done = services::unmatchBankLine(*context().session(), row()->line.id);
    if (!done)
        return context().prompts().tell(this, tr("Tidak dibatalkan"), done.error());
    emit context().toastRequested(tr("Kecocokan dibatalkan"));
}

void BankView::chooseFile()
{
    const QString path = context().prompts().fileToOpen(this, tr("Rekening koran"),
                                                        tr("Excel atau CSV (*.xlsx *.csv *.txt)"));
    if (path.isEmpty())
        return;
    services::BankOrder order;
    order.file = path.toStdString();
    const auto offices = officesOf(*context().book());
    if (offices.size() == 1) {
        order.office = offices.front().id;
        return import(order);
    }
    FieldsDialog::Choices choices;
    for (const services::Office& office : offices)
        choices.emplace_back(qs(office.name), qlonglong(office.id.value()));
    auto* dialog =
        new FieldsDialog(context(), tr("Impor %1").arg(QFileInfo(path).fileName()), this);
    auto* office = dialog->addChoice("office", tr("Rekening kantor"), choices, true);
    dialog->setSave(tr("Impor"), {}, [this, order, office]() mutable -> Outcome {
        order.office = OfficeId(office->currentData().toLongLong());
        import(order);
        return {};
    });
    present(dialog);
}

void BankView::import(const services::BankOrder& order)
{
    m_importing->run(
        [book = context().book(), session = *context().session(), order] {
            return services::importBank(session, order);
        },
        [this](const Result<services::BankReport>& report) {
            if (!report)
                return context().prompts().tell(this, tr("Tidak diimpor"), report.error());
            const Texts texts = context().texts();
            const QString said = tr("%1 baris baru, %2 sudah ada")
                                     .arg(texts.count(report->fresh), texts.count(report->known));
            if (report->rejected == 0)
                return emit context().toastRequested(said);
            QStringList refused{
                tr("%1, %2 tidak terbaca:").arg(said, texts.count(report->rejected))};
            for (const services::RowRemark& remark : report->remarks)
                if (refused.size() < 9)
                    refused.append(
                        tr("Baris %1: %2")
                            .arg(texts.count(remark.row),
                                 texts.sentence(Error{remark.code, remark.field, remark.data})));
            context().prompts().tell(this, tr("Sebagian tidak terbaca"),
                                     refused.join(QLatin1Char('\n')));
        });
}

std::vector<Shot> BankView::shots()
{
    return {{QStringLiteral("kas-bank"), {}}};
}

} // namespace penggerak::gui
