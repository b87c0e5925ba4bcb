#include "gui/people/move_dialog.h"

#include "gui/furniture/enter_moves.h"
#include "gui/furniture/focus_ring.h"
#include "gui/people/sticky_form.h"
#include "gui/people/words.h"
#include "gui/shell/app_context.h"
#include "people/ui_move_dialog.h"
#include "services/outreach/outreach.h"

#include <QShortcut>

namespace penggerak::gui {

QString laterMovements(const services::PersonDetails& details, Segment segment, Day after,
                       services::Language language)
{
    const Texts texts(language);
    QStringList rows;
    for (auto row = details.history.rbegin(); row != details.history.rend(); ++row)
        if (row->on > after && !row->reversed && row->kind != MovementKind::Reversal &&
            row->segment == segment)
            rows.append(
                MoveDialog::tr("%1 %2").arg(texts.day(row->on), row->kind == MovementKind::Stage
                                                                    ? texts.term(row->to)
                                                                    : texts.term(code(row->kind))));
    return rows.join(QStringLiteral("; "));
}

MoveDialog::MoveDialog(AppContext& context, services::PersonDetails details,
                       const services::HeadRow& head, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_details(std::move(details))
    , m_head(head)
    , m_ui(std::make_unique<Ui::MoveDialog>())
{
    m_ui->setupUi(this);
    setLocale(context.texts().locale());
    setMinimumWidth(460);
    m_again = new ActionButton(ActionButton::Kind::Secondary, tr("Balik dan masukkan ulang"),
                               m_ui->refusal);
    m_ui->refusal->body()->addWidget(m_again, 0, Qt::AlignLeft);
    fill();
    new FocusRing(this);
    auto* enter = new EnterMoves(this, m_ui->remark);
    connect(enter, &EnterMoves::finished, this, [this] { save(); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { save(true); });
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QAbstractButton::clicked, this, [this] { save(); });
    connect(m_ui->to, &QComboBox::currentIndexChanged, this, &MoveDialog::showReasons);
    connect(m_ui->on, &DateEdit::dayChanged, this, [this] {
        m_ui->onNote->clear();
        m_ui->refusal->hide();
        fillStages();
    });
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, this, [this] { save(); });
    fillStages();
    showReasons();
}

MoveDialog::~MoveDialog() = default;

void MoveDialog::fill()
{
    const Texts texts = m_context.texts();
    m_ui->who->setText(qs(m_details.fields.name));
    m_ui->now->setStage(m_head.cell.stage);
    m_ui->since->setText(tr("sejak %1").arg(texts.day(m_head.since)));
    m_ui->on->setNear(m_context.today());
    m_ui->on->setDay(m_context.today());
    m_ui->activity->addItem(tr("Tanpa kegiatan"));
    for (const services::Activity& activity : services::listActivities(*m_context.book()))
        m_ui->activity->addItem(tr("%1, %2").arg(qs(activity.name), texts.day(activity.from)),
                                QVariant::fromValue<qlonglong>(activity.id.value()));
}

namespace {

/// Where the head stood at the end of a day; nothing before its first movement.
std::optional<Stage> stageOn(const services::PersonDetails& details, Segment segment, Day day)
{
    for (const services::HistoryRow& row : details.history)
        if (row.on <= day && !row.reversed && row.kind != MovementKind::Reversal &&
            row.segment == segment)
            return row.to;
    return std::nullopt;
}

} // namespace

void MoveDialog::fillStages()
{
    const auto chosen = stage();
    const Day on = m_ui->on->day().value_or(m_context.today());
    const Stage from = stageOn(m_details, m_head.cell.segment, on).value_or(m_head.cell.stage);
    const QSignalBlocker quiet(m_ui->to);
    m_ui->to->clear();
    for (const Stage each : allStages)
        if (isAllowed(from, each))
            m_ui->to->addItem(icon(lookOf(each).icon, lookOf(each).ink, this),
                              m_context.texts().term(each), static_cast<int>(each));
    const auto wanted = chosen && isAllowed(from, *chosen) ? chosen : PeopleWords::nextStage(from);
    if (wanted)
        selectData(m_ui->to, static_cast<int>(*wanted));
    if (stage() != chosen)
        showReasons();
}

std::optional<Stage> MoveDialog::stage() const
{
    const QVariant chosen = m_ui->to->currentData();
    return chosen.isValid() ? std::optional(static_cast<Stage>(chosen.toInt())) : std::nullopt;
}

void MoveDialog::showReasons()
{
    m_ui->toNote->clear();
    m_ui->refusal->hide();
    const auto to = stage();
    const bool asks = to && needsReason(*to);
    m_ui->reasonFrame->setVisible(asks);
    m_ui->reason->clear();
    m_ui->reasonNote->clear();
    if (!asks)
        return;
    const auto add = [&](const auto& reasons) {
        for (const Reason reason : reasons)
            m_ui->reason->addItem(m_context.texts().term(code(reason)), static_cast<int>(reason));
    };
    if (*to == Stage::Refused)
        add(refusalReasons);
    else
        add(outsideReasons);
    m_ui->reason->setPlaceholderText(tr("Pilih alasan"));
    m_ui->reason->setCurrentIndex(-1);
}

void MoveDialog::choose(Stage to, Day on)
{
    m_ui->on->setDay(on);
    fillStages();
    selectData(m_ui->to, static_cast<int>(to));
}

void MoveDialog::chooseReason(Reason reason)
{
    selectData(m_ui->reason, static_cast<int>(reason));
}

void MoveDialog::save(bool reenterLater)
{
    const auto to = stage();
    const auto on = m_ui->on->day();
    if (!to)
        return;
    if (!on) {
        m_ui->onNote->show(FieldNote::Kind::Refusal,
                           tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
        m_ui->on->setFocus();
        return;
    }
    services::MovePerson move;
    move.segment = m_head.cell.segment;
    move.to = *to;
    move.on = *on;
    if (m_ui->reason->currentIndex() >= 0)
        move.reason = static_cast<Reason>(m_ui->reason->currentData().toInt());
    move.note = m_ui->remark->text().trimmed().toStdString();
    if (m_ui->activity->currentData().isValid())
        move.activity = ActivityId(m_ui->activity->currentData().toLongLong());
    move.reenterLater = reenterLater;
    const auto moved = services::movePerson(*m_context.session(), m_details.id, move);
    if (!moved) {
        refuse(moved.error());
        return;
    }
    emit m_context.toastRequested(
        tr("%1 dipindahkan ke %2.").arg(qs(m_details.fields.name), m_context.texts().term(*to)));
    accept();
}

void MoveDialog::refuse(const Error& error)
{
    const QString sentence = m_context.texts().sentence(error);
    const auto beside = [&](FieldNote* note, QWidget* field) {
        note->show(FieldNote::Kind::Refusal, sentence);
        field->setFocus(Qt::OtherFocusReason);
    };
    m_again->setVisible(error.code == "line_broken");
    if (error.code == "line_broken") {
        m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Ada gerakan sesudah tanggal ini."),
                            tr("%1\n%2").arg(laterMovements(m_details, m_head.cell.segment,
                                                            m_ui->on->day().value_or(Day()),
                                                            m_context.texts().language()),
                                             sentence));
        m_again->setFocus(Qt::OtherFocusReason);
    } else if (error.field == "on") {
        beside(m_ui->onNote, m_ui->on);
    } else if (error.field == "reason") {
        beside(m_ui->reasonNote, m_ui->reason);
    } else if (error.field == "stage") {
        beside(m_ui->toNote, m_ui->to);
    } else {
        m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Belum dipindahkan."), sentence);
    }
}

} // namespace penggerak::gui
