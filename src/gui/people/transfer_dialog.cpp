#include "gui/people/transfer_dialog.h"

#include "gui/furniture/enter_moves.h"
#include "gui/furniture/focus_ring.h"
#include "gui/people/move_dialog.h"
#include "gui/people/sticky_form.h"
#include "gui/shell/app_context.h"
#include "people/ui_transfer_dialog.h"

namespace penggerak::gui {

namespace {

template <class T>
QVariant dataOf(const std::optional<T>& id)
{
    return id ? QVariant::fromValue<qlonglong>(id->value()) : QVariant();
}

template <class T>
std::optional<T> idOf(const QComboBox* box)
{
    return box->currentData().isValid() ? std::optional(T(box->currentData().toLongLong()))
                                        : std::nullopt;
}

} // namespace

TransferDialog::TransferDialog(AppContext& context, services::PersonDetails details,
                               const services::HeadRow& head, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_details(std::move(details))
    , m_head(head)
    , m_ui(std::make_unique<Ui::TransferDialog>())
{
    m_ui->setupUi(this);
    setLocale(context.texts().locale());
    setMinimumWidth(560);
    m_again = new ActionButton(ActionButton::Kind::Secondary, tr("Balik dan masukkan ulang"),
                               m_ui->refusal);
    m_ui->refusal->body()->addWidget(m_again, 0, Qt::AlignLeft);
    fill();
    new FocusRing(this);
    auto* enter = new EnterMoves(this, m_ui->on);
    connect(enter, &EnterMoves::finished, this, [this] { save(false); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { save(true); });
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QAbstractButton::clicked, this, [this] { save(false); });
}

TransferDialog::~TransferDialog() = default;

void TransferDialog::fill()
{
    const services::Book& book = *m_context.book();
    const Cell& cell = m_head.cell;
    m_ui->who->setText(qs(m_details.fields.name));
    for (const services::Office& office : services::listOffices(book))
        if (office.kind == services::OfficeKind::Office || office.id == cell.office)
            m_ui->office->addItem(qs(office.name), dataOf(std::optional(office.id)));
    for (const Segment segment : {Segment::Bpu, Segment::Pu})
        m_ui->segment->addItem(qs(code(segment)) + QStringLiteral(" – ") +
                                   m_context.texts().term(code(segment)).toLower(),
                               static_cast<int>(segment));
    m_ui->kader->addItem(tr("Tanpa kader"));
    for (const services::Kader& kader : services::listKader(book))
        if (cell.kader == kader.id || !kader.until || *kader.until >= m_context.today())
            m_ui->kader->addItem(qs(kader.name), dataOf(std::optional(kader.id)));
    m_ui->body->addItem(tr("Tanpa kelompok"));
    for (const services::Body& body : services::listBodies(book))
        if (body.kind != services::BodyKind::Partner)
            m_ui->body->addItem(qs(body.name), dataOf(std::optional(body.id)));
    selectData(m_ui->office, dataOf(std::optional(cell.office)));
    selectData(m_ui->segment, static_cast<int>(cell.segment));
    m_ui->kader->setCurrentIndex(cell.kader ? m_ui->kader->findData(dataOf(cell.kader)) : 0);
    m_ui->body->setCurrentIndex(cell.body ? m_ui->body->findData(dataOf(cell.body)) : 0);
    m_ui->region->setLevels(RegionCode::Level::Regency, RegionCode::Level::District);
    m_ui->region->setRegion(cell.region);
    m_ui->on->setNear(m_context.today());
    m_ui->on->setDay(m_context.today());
}

void TransferDialog::save(bool reenterLater)
{
    const auto on = m_ui->on->day();
    if (!on) {
        m_ui->onNote->show(FieldNote::Kind::Refusal,
                           tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
        m_ui->on->setFocus();
        return;
    }
    const Cell& cell = m_head.cell;
    services::TransferPerson transfer;
    transfer.segment = cell.segment;
    transfer.on = *on;
    if (const auto office = idOf<OfficeId>(m_ui->office); office && *office != cell.office)
        transfer.office = office;
    if (const auto to = static_cast<Segment>(m_ui->segment->currentData().toInt());
        to != cell.segment)
        transfer.toSegment = to;
    if (m_ui->region->region() && m_ui->region->region() != cell.region)
        transfer.region = m_ui->region->region();
    if (const auto kader = idOf<KaderId>(m_ui->kader); kader != cell.kader)
        transfer.kader = kader;
    if (const auto body = idOf<BodyId>(m_ui->body); body != cell.body)
        transfer.body = body;
    transfer.reenterLater = reenterLater;
    const auto moved = services::transferPerson(*m_context.session(), m_details.id, transfer);
    if (!moved) {
        refuse(moved.error());
        return;
    }
    emit m_context.toastRequested(tr("%1 dipindahkan.").arg(qs(m_details.fields.name)));
    accept();
}

void TransferDialog::refuse(const Error& error)
{
    const QString sentence = m_context.texts().sentence(error);
    m_again->setVisible(error.code == "line_broken");
    if (error.code == "line_broken")
        m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Ada gerakan sesudah tanggal ini."),
                            tr("%1\n%2").arg(laterMovements(m_details, m_head.cell.segment,
                                                            m_ui->on->day().value_or(Day()),
                                                            m_context.texts().language()),
                                             sentence));
    else if (error.field == "on")
        m_ui->onNote->show(FieldNote::Kind::Refusal, sentence);
    else if (error.field == "segment")
        m_ui->segmentNote->show(FieldNote::Kind::Refusal, sentence);
    else
        m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Belum dipindahkan."), sentence);
}

} // namespace penggerak::gui
