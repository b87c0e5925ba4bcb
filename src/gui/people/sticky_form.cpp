#include "gui/people/sticky_form.h"

#include "gui/coverage/coverage_snapshot.h"
#include "gui/shell/app_context.h"
#include "people/ui_sticky_form.h"
#include "services/regions/regions.h"

#include <QPainter>

namespace penggerak::gui {

namespace {

constexpr int named = 100; ///< the choice of stage beside the stages themselves

template <class T>
QVariant dataOf(const T& id)
{
    return QVariant::fromValue<qlonglong>(id.value());
}

template <class T>
std::optional<T> idOf(const QComboBox* box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(T(data.toLongLong())) : std::nullopt;
}

} // namespace

void selectData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(box->findData(data));
}

StickyForm::StickyForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::StickyForm>())
{
    m_ui->setupUi(this);
    m_ui->pin->setPixmap(icon(Icon::Pin, Ink::Link, this).pixmap(17, 17));
    m_ui->region->setLevels(RegionCode::Level::District, RegionCode::Level::Village);
    m_ui->region->setPlaceholderText(tr("Ketik nama kelurahan"));
    m_ui->on->setNear(context.today());
    m_ui->on->setDay(context.today());
    for (QComboBox* box : {m_ui->kader, m_ui->activity, m_ui->stage, m_ui->office, m_ui->body}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &StickyForm::edited);
    }
    connect(m_ui->office, &QComboBox::currentIndexChanged, this, &StickyForm::showWithin);
    connect(m_ui->region, &RegionPicker::regionChanged, this, [this] {
        m_ui->regionNote->clear();
        emit edited();
    });
    connect(m_ui->on, &DateEdit::dayChanged, this, [this] {
        m_ui->onNote->clear();
        emit edited();
    });
    connect(m_ui->empty, &QAbstractButton::clicked, this, &StickyForm::clear);
    reload();
    if (const auto start = startOffice(*context.book(), context.today()))
        selectData(m_ui->office, dataOf(*start));
    setSegment(Segment::Bpu);
}

StickyForm::~StickyForm() = default;

void StickyForm::reload()
{
    const QJsonObject before = typed();
    const services::Book& book = *m_context.book();
    m_offices = services::listOffices(book);
    m_ui->office->clear();
    for (const services::Office& office : m_offices)
        if (office.kind == services::OfficeKind::Office)
            m_ui->office->addItem(qs(office.name), dataOf(office.id));
    m_ui->kader->clear();
    m_ui->kader->addItem(tr("Tanpa kader"));
    for (const services::Kader& kader : services::listKader(book))
        if (!kader.until || *kader.until >= m_context.today())
            m_ui->kader->addItem(qs(kader.name), dataOf(kader.id));
    m_ui->activity->clear();
    m_ui->activity->addItem(tr("Tanpa kegiatan"));
    std::vector<services::Activity> activities = services::listActivities(book);
    std::sort(activities.begin(), activities.end(),
              [](const auto& a, const auto& b) { return a.from > b.from; });
    for (const services::Activity& activity : activities)
        m_ui->activity->addItem(
            tr("%1, %2").arg(qs(activity.name), m_context.texts().day(activity.from).left(6)),
            dataOf(activity.id));
    m_ui->body->clear();
    m_ui->body->addItem(tr("Belum diketahui"));
    for (const services::Body& body : services::listBodies(book))
        if (body.kind == services::BodyKind::Employer || body.kind == services::BodyKind::Group)
            m_ui->body->addItem(qs(body.name), dataOf(body.id));
    fillStages();
    if (!before.isEmpty())
        setTyped(before);
    showWithin();
}

void StickyForm::fillStages()
{
    const Texts texts = m_context.texts();
    m_ui->stage->clear();
    for (const Stage stage :
         {Stage::Prospect, Stage::Contacted, Stage::Informed, Stage::Registered, Stage::Active})
        m_ui->stage->addItem(texts.term(stage), static_cast<int>(stage));
    if (m_context.may("person.name"))
        m_ui->stage->addItem(tr("Aktif, sudah terhitung"), named);
    m_ui->stage->setItemData(
        m_ui->stage->count() - 1,
        tr("Orang ini sudah ada di dalam angka terbit; jumlahnya tidak berubah."), Qt::ToolTipRole);
}

void StickyForm::setSegment(Segment segment)
{
    m_segment = segment;
    m_ui->bodyLabel->setVisible(segment == Segment::Pu);
    m_ui->body->setVisible(segment == Segment::Pu);
}

std::optional<OfficeId> StickyForm::office() const
{
    return idOf<OfficeId>(m_ui->office);
}

void StickyForm::showWithin()
{
    const auto chosen = office();
    for (const services::Office& each : m_offices)
        if (chosen == each.id)
            m_ui->region->setWithin(each.territory);
}

void StickyForm::fill(services::NewPerson& person) const
{
    person.fields.region = m_ui->region->region();
    person.segment = m_segment;
    person.office = office().value_or(OfficeId());
    person.kader = idOf<KaderId>(m_ui->kader);
    person.activity = idOf<ActivityId>(m_ui->activity);
    person.on = m_ui->on->day().value_or(m_context.today());
    person.stage =
        isNaming() ? Stage::Active : static_cast<Stage>(m_ui->stage->currentData().toInt());
    if (m_segment == Segment::Pu)
        person.body = idOf<BodyId>(m_ui->body);
}

bool StickyForm::isNaming() const
{
    return m_ui->stage->currentData().toInt() == named;
}

QString StickyForm::villageName() const
{
    const auto region = m_ui->region->region();
    return region ? qs(services::regionName(*region)) : QString();
}

QString StickyForm::kaderName() const
{
    return idOf<KaderId>(m_ui->kader) ? m_ui->kader->currentText() : QString();
}

std::optional<RegionCode> StickyForm::region() const
{
    return m_ui->region->region();
}

bool StickyForm::accept()
{
    if (!m_ui->region->isValid()) {
        m_ui->regionNote->show(FieldNote::Kind::Refusal, tr("Pilih satu dari daftar yang muncul."));
        m_ui->region->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_ui->on->day()) {
        m_ui->onNote->show(FieldNote::Kind::Refusal,
                           tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
        m_ui->on->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

bool StickyForm::showError(const Error& error)
{
    const std::pair<const char*, std::pair<FieldNote*, QWidget*>> places[] = {
        {"region", {m_ui->regionNote, m_ui->region}},
        {"on", {m_ui->onNote, m_ui->on}},
        {"stage", {m_ui->stageNote, m_ui->stage}},
        {"office", {m_ui->officeNote, m_ui->office}},
        {"kader", {m_ui->kaderNote, m_ui->kader}},
        {"body", {m_ui->bodyNote, m_ui->body}},
        {"activity", {m_ui->activityNote, m_ui->activity}}};
    for (const auto& [field, place] : places) {
        if (error.field != field)
            continue;
        place.first->show(FieldNote::Kind::Refusal, m_context.texts().sentence(error));
        place.second->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QJsonObject StickyForm::typed() const
{
    const auto region = m_ui->region->region();
    const auto id = [](const QComboBox* box) {
        return box->currentData().isValid() ? QString::number(box->currentData().toLongLong())
                                            : QString();
    };
    return {{QStringLiteral("region"), region ? qs(region->digits()) : QString()},
            {QStringLiteral("kader"), id(m_ui->kader)},
            {QStringLiteral("activity"), id(m_ui->activity)},
            {QStringLiteral("on"), m_ui->on->text()},
            {QStringLiteral("stage"), id(m_ui->stage)},
            {QStringLiteral("office"), id(m_ui->office)},
            {QStringLiteral("body"), id(m_ui->body)}};
}

void StickyForm::setTyped(const QJsonObject& typed)
{
    const auto choose = [&](QComboBox* box, const char* key) {
        const QString text = typed.value(QLatin1String(key)).toString();
        int at = 0;
        for (int index = 0; index < box->count() && !text.isEmpty(); ++index)
            if (QString::number(box->itemData(index).toLongLong()) == text)
                at = index;
        box->setCurrentIndex(at);
    };
    m_ui->region->setRegion(
        RegionCode::parse(typed.value(QLatin1String("region")).toString().toStdString()));
    choose(m_ui->kader, "kader");
    choose(m_ui->activity, "activity");
    choose(m_ui->stage, "stage");
    choose(m_ui->office, "office");
    choose(m_ui->body, "body");
    m_ui->on->setText(typed.value(QLatin1String("on")).toString());
}

void StickyForm::clear()
{
    m_ui->region->setRegion(std::nullopt);
    for (QComboBox* box : {m_ui->kader, m_ui->activity, m_ui->stage, m_ui->body})
        box->setCurrentIndex(0);
    m_ui->on->setDay(m_context.today());
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
    emit edited();
}

QWidget* StickyForm::last() const
{
    return m_segment == Segment::Pu ? m_ui->body : m_ui->office;
}

void StickyForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::TableHead, this));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Ink::Line, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Ink::Line, this));
}

} // namespace penggerak::gui
