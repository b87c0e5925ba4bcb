#include "gui/exchange/target_form.h"

#include "exchange/ui_target_form.h"
#include "gui/furniture/texts.h"
#include "gui/shell/app_context.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"

#include <algorithm>

namespace penggerak::gui {

namespace {

template <class Id>
QVariant dataOf(const Id& id)
{
    return QVariant::fromValue<qlonglong>(id.value());
}

template <class Id>
std::optional<Id> idOf(const QComboBox* box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(Id(data.toLongLong())) : std::nullopt;
}

template <class Id>
void choose(QComboBox* box, const std::optional<Id>& id)
{
    box->setCurrentIndex(id ? std::max(0, box->findData(dataOf(*id))) : 0);
}

} // namespace

TargetForm::TargetForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TargetForm>())
{
    m_ui->setupUi(this);
    m_ui->segment->setOptions({QStringLiteral("BPU"), QStringLiteral("PU")});
    m_ui->segment->setAccessibleName(tr("Segmen"));
    m_ui->segment->setFixedHeight(space::controlHeight);
    const auto told = [this] {
        if (!m_showing)
            emit edited();
    };
    for (QComboBox* box : {m_ui->office, m_ui->stage, m_ui->kader, m_ui->body, m_ui->activity}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, told);
    }
    connect(m_ui->segment, &SegmentSwitch::currentIndexChanged, this, told);
    connect(m_ui->on, &DateEdit::dayChanged, this, [this, told] {
        m_ui->onNote->clear();
        told();
    });
}

TargetForm::~TargetForm() = default;

void TargetForm::start(AppContext& context)
{
    m_context = &context;
    m_ui->on->setNear(context.today());
    m_showing = true;
    fillStages();
    m_showing = false;
    reload();
}

void TargetForm::fillStages()
{
    for (const Stage stage :
         {Stage::Prospect, Stage::Contacted, Stage::Informed, Stage::Registered, Stage::Active})
        m_ui->stage->addItem(m_context->texts().term(stage), static_cast<int>(stage));
}

void TargetForm::reload()
{
    const auto before = target();
    const services::Book& book = *m_context->book();
    m_showing = true;
    for (QComboBox* box : {m_ui->office, m_ui->kader, m_ui->body, m_ui->activity})
        box->clear();
    for (const services::Office& office : services::listOffices(book))
        if (office.kind == services::OfficeKind::Office)
            m_ui->office->addItem(qs(office.name), dataOf(office.id));
    m_ui->kader->addItem(tr("Tanpa kader"));
    for (const services::Kader& kader : services::listKader(book))
        if (!kader.until || *kader.until >= m_context->today())
            m_ui->kader->addItem(qs(kader.name), dataOf(kader.id));
    m_ui->body->addItem(tr("Tidak disebut"));
    for (const services::Body& body : services::listBodies(book))
        if (body.kind != services::BodyKind::Partner)
            m_ui->body->addItem(qs(body.name), dataOf(body.id));
    m_ui->activity->addItem(tr("Tanpa kegiatan"));
    for (const services::Activity& activity : services::listActivities(book))
        m_ui->activity->addItem(
            tr("%1, %2").arg(qs(activity.name), m_context->texts().day(activity.from)),
            dataOf(activity.id));
    m_showing = false;
    if (before)
        show(*before, m_ui->stage->isEnabled() ? services::ImportKind::Prospects
                                               : services::ImportKind::Participants);
}

void TargetForm::show(const ImportTarget& target, services::ImportKind kind)
{
    m_showing = true;
    choose(m_ui->office, std::optional(target.office));
    m_ui->segment->setCurrentIndex(target.segment == Segment::Bpu ? 0 : 1);
    if (m_ui->on->day() != target.on)
        m_ui->on->setDay(target.on);
    const bool prospects = kind == services::ImportKind::Prospects;
    const Stage stage = prospects ? target.stage.value_or(Stage::Prospect) : Stage::Active;
    m_ui->stage->setCurrentIndex(m_ui->stage->findData(static_cast<int>(stage)));
    m_ui->stage->setEnabled(prospects);
    choose(m_ui->kader, target.kader);
    choose(m_ui->body, target.body);
    choose(m_ui->activity, target.activity);
    m_showing = false;
}

std::optional<ImportTarget> TargetForm::target() const
{
    const auto day = m_ui->on->day();
    const auto office = idOf<OfficeId>(m_ui->office);
    if (!day || !office)
        return std::nullopt;
    ImportTarget target;
    target.office = *office;
    target.segment = m_ui->segment->currentIndex() == 0 ? Segment::Bpu : Segment::Pu;
    target.on = *day;
    target.stage = static_cast<Stage>(m_ui->stage->currentData().toInt());
    target.kader = idOf<KaderId>(m_ui->kader);
    target.body = idOf<BodyId>(m_ui->body);
    target.activity = idOf<ActivityId>(m_ui->activity);
    return target;
}

bool TargetForm::accept()
{
    if (m_ui->on->day())
        return true;
    m_ui->onNote->show(FieldNote::Kind::Refusal,
                       tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
    m_ui->on->setFocus(Qt::OtherFocusReason);
    return false;
}

bool TargetForm::showError(const Error& error)
{
    const std::pair<const char*, std::pair<FieldNote*, QWidget*>> places[] = {
        {"office", {m_ui->officeNote, m_ui->office}},
        {"on", {m_ui->onNote, m_ui->on}},
        {"stage", {m_ui->stageNote, m_ui->stage}},
        {"kader", {m_ui->kaderNote, m_ui->kader}},
        {"body", {m_ui->bodyNote, m_ui->body}},
        {"activity", {m_ui->activityNote, m_ui->activity}}};
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
    for (const auto& [field, place] : places) {
        if (error.field != field)
            continue;
        place.first->show(FieldNote::Kind::Refusal, m_context->texts().sentence(error));
        place.second->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace penggerak::gui
