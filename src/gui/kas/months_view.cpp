#include "gui/kas/months_view.h"

#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostCorrections = 2000;

} // namespace

MonthsView::MonthsView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Bulan")},
               {tr("Keadaan"), 190, false, true},
               {tr("Ditutup oleh"), 210},
               {tr("Dibuka kembali oleh"), 210},
               {tr("Koreksi bulan lalu"), 160, true}},
              parent)
    , m_closing(new Background(this))
{
    addAct({tr("Tutup bulan"), QKeySequence(Qt::CTRL | Qt::Key_T), Icon::Lock,
            writes("period.close"), [this] { close(); },
            [this] { return row() && row()->isNext && !m_closing->isRunning(); }, true});
    addAct({tr("Buka kembali"), QKeySequence(Qt::CTRL | Qt::Key_B), Icon::Undo,
            writes("period.reopen"), [this] { reopen(); },
            [this] { return row() && row()->closing; }, true});
    addAct({tr("Lihat koreksi"), QKeySequence(Qt::Key_Return), Icon::Table, true,
            [this] { opened(); }, [this] { return row() && row()->late > 0; }});
}

MonthsView::Contents MonthsView::read(const services::Session& session)
{
    Contents contents;
    auto rows = services::listMonths(session);
    if (!rows) {
        contents.refusal = rows.error();
        return contents;
    }
    contents.rows = std::move(*rows);
    for (const services::MonthRow& row : contents.rows)
        if (row.isNext)
            if (const auto check = services::checkClosing(session, row.month))
                contents.next = *check;
    return contents;
}

void MonthsView::refresh()
{
    reading().run(
        [book = context().book(), session = *context().session()] { return read(session); },
        [this](Contents contents) {
            if (contents.refusal)
                showRefusal(*contents.refusal);
            else
                arrive(std::move(contents));
        });
}

void MonthsView::arrive(Contents contents)
{
    m_contents = std::move(contents);
    std::vector<qint64> keys;
    for (const services::MonthRow& row : m_contents.rows)
        keys.push_back(row.month.index());
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const services::MonthRow& row = m_contents.rows[position];
        const Texts texts = context().texts();
        SimpleModel::Cell state{tr("Terbuka")};
        state.tag = {Icon::Circle, Ink::Neutral, Ink::NeutralTint};
        if (row.closing) {
            state.text = tr("Ditutup");
            state.tag = {Icon::Lock, Ink::Good, Ink::GoodTint};
        } else if (row.isNext) {
            state.text = tr("Dapat ditutup");
            state.tag = {Icon::Clock, Ink::Info, Ink::InfoTint};
        } else if (row.month == Month::of(context().today())) {
            state.text = tr("Berjalan");
        }
        const QString none = QStringLiteral("–");
        SimpleModel::Cell closed{none};
        if (row.closing)
            closed = {qs(row.closing->closedBy), texts.dayOfTime(row.closing->closedAtMs)};
        SimpleModel::Cell reopened{none};
        if (row.reopened)
            reopened = {qs(row.reopened->reopenedBy), texts.dayOfTime(row.reopened->reopenedAtMs)};
        return {{texts.month(row.month), {}, true},
                state,
                closed,
                reopened,
                {row.late == 0 ? none : texts.count(row.late), {}, row.late > 0, true}};
    });
}

const services::MonthRow* MonthsView::row() const
{
    const auto position = current();
    return position && *position < m_contents.rows.size() ? &m_contents.rows[*position] : nullptr;
}

QString MonthsView::warnings() const
{
    const services::ClosingCheck& check = m_contents.next;
    if (check.isClean())
        return tr("tidak ada iuran yang menunggu bukti, tidak ada usul yang menunggu keputusan");
    QStringList parts;
    if (check.unproved > 0)
        parts.append(tr("%n iuran menunggu bukti resmi (%1)", nullptr, int(check.unproved))
                         .arg(rupiah(check.unprovedAmount)));
    if (check.held > 0)
        parts.append(tr("%n tanpa deposit", nullptr, int(check.held)));
    if (check.proposals > 0)
        parts.append(tr("%n usul menunggu keputusan", nullptr, int(check.proposals)));
    return parts.join(QStringLiteral(" · "));
}

void MonthsView::showCurrent()
{
    const services::MonthRow* const month = row();
    if (!month)
        return showStrip({}, {});
    const Texts texts = context().texts();
    QString line;
    if (month->closing)
        line = tr("seperti tercetak: yang diketahui sampai catatan ke-%1")
                   .arg(texts.count(month->closing->seq));
    else if (month->isNext)
        line = warnings();
    else if (month->month == Month::of(context().today()))
        line = tr("ditutup setelah bulannya berakhir");
    else
        line = tr("bulan ditutup satu per satu, menurut urutannya");
    showStrip(texts.month(month->month), line);
}

void MonthsView::opened()
{
    if (row() && row()->late > 0)
        emit correctionsWanted(row()->month);
}

void MonthsView::close()
{
    const Month month = row()->month;
    const QString name = context().texts().month(month);
    if (!context().prompts().confirm(
            this, {tr("Tutup %1").arg(name),
                   tr("Sebelum menutup: %1.\n\nSesudahnya, yang bertanggal di bulan itu masuk "
                      "hanya sebagai koreksi.")
                       .arg(warnings()),
                   tr("Tutup %1").arg(name)}))
        return;
    m_closing->run([book = context().book(), session = *context().session(),
                    month] { return services::closePeriod(session, month); },
                   [this, name](const Result<Seq>& closed) {
                       if (!closed)
                           return context().prompts().tell(this, tr("Tidak ditutup"),
                                                           closed.error());
                       emit context().toastRequested(tr("%1 ditutup.").arg(name));
                       refresh();
                   });
}

void MonthsView::reopen()
{
    const Month month = row()->month;
    const QString name = context().texts().month(month);
    const auto reason = context().prompts().reason(
        this, {tr("Buka kembali %1").arg(name),
               tr("Hanya bulan tertutup yang terakhir dapat dibuka. Orang lain yang "
                  "menyetujuinya."),
               {},
               tr("Ajukan")});
    if (!reason)
        return;
    const QJsonObject arguments{{QStringLiteral("month"), qs(month.text())},
                                {QStringLiteral("reason"), *reason}};
    const auto proposed =
        services::propose(*context().session(), "period.reopen",
                          QJsonDocument(arguments).toJson(QJsonDocument::Compact).toStdString());
    if (!proposed)
        return context().prompts().tell(this, tr("Tidak diajukan"), proposed.error());
    emit context().toastRequested(tr("Diajukan. Orang lain yang menyetujuinya."));
}

std::vector<Shot> MonthsView::shots()
{
    return {{QStringLiteral("kas-bulan"), {}}};
}

CorrectionsView::CorrectionsView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Koreksi")},
               {tr("Tanggal"), 140},
               {tr("Gerakan"), 260},
               {tr("Kepala"), 90, true},
               {tr("Dicatat"), 210}},
              parent)
    , m_name(new TextLabel({}, Type::Section, Ink::Text, this, true))
{
    head()->insertWidget(0, m_name);
    addBack(tr("Bulan"));
}

void CorrectionsView::open(Month month)
{
    m_month = month;
    m_name->setText(tr("Koreksi di laporan %1").arg(context().texts().month(month)));
    refresh();
}

void CorrectionsView::refresh()
{
    if (!m_month)
        return;
    reading().run(
        [book = context().book(), session = *context().session(), month = *m_month] {
            return services::corrections(session, month, std::nullopt, mostCorrections);
        },
        [this](Result<services::Corrections> corrections) {
            if (corrections)
                arrive(std::move(*corrections));
            else
                showRefusal(corrections.error());
        });
}

void CorrectionsView::arrive(services::Corrections corrections)
{
    m_corrections = std::move(corrections);
    std::vector<qint64> keys;
    for (const services::LateMovement& row : m_corrections.movements)
        keys.push_back(row.id.value());
    for (const services::LateFigure& row : m_corrections.figures)
        keys.push_back(-row.seq - (row.isReversal ? 1 : 0));
    showNothing(Icon::Ok, tr("Tidak ada koreksi"),
                tr("Tidak ada yang terlambat dicatat untuk bulan yang sudah ditutup."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const Texts texts = context().texts();
        const auto label = [&](Day day) {
            return tr("koreksi %1").arg(texts.month(Month::of(day)));
        };
        if (position < m_corrections.movements.size()) {
            const services::LateMovement& row = m_corrections.movements[position];
            return {
                {row.person.empty() ? qs(row.office) : qs(row.person), label(row.happenedOn), true},
                {texts.day(row.happenedOn)},
                {QStringLiteral("%1 → %2").arg(texts.term(row.from), texts.term(row.to))},
                {texts.count(row.heads), {}, false, true},
                {qs(row.recordedBy), texts.dayOfTime(row.recordedAtMs)}};
        }
        const services::LateFigure& row =
            m_corrections.figures[position - m_corrections.movements.size()];
        return {{qs(row.figure.source), label(row.figure.asOf), true},
                {texts.day(row.figure.asOf)},
                {row.isReversal ? tr("angka dibalik") : tr("angka dicatat")},
                {texts.count(row.figure.value), {}, false, true},
                {qs(row.office)}};
    });
}

void CorrectionsView::showCurrent()
{
    showStrip({}, tr("%n gerakan dan angka yang baru diketahui setelah bulannya ditutup", nullptr,
                     int(m_corrections.total) + int(m_corrections.figures.size())));
}

} // namespace penggerak::gui
