#include "gui/figures/figure_form.h"

#include "figures/ui_figure_form.h"
#include "gui/figures/body_tree.h"
#include "gui/figures/effect_box.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/texts.h"

#include <QShortcut>

namespace penggerak::gui {

namespace {

constexpr qlonglong newBodyEntry = -1;

constexpr std::array switchMeasures{Measure::Potential, Measure::Acquired, Measure::OfWhich};
constexpr std::array origins{Origin::Published, Origin::Derived, Origin::Sample};
constexpr std::array units{"orang", "persen", "rupiah", "hari", "keluarga", "paket", "dinas"};

void select(QComboBox* combo, const QVariant& entry)
{
    combo->setCurrentIndex(combo->findData(entry));
}

} // namespace

FigureForm::FigureForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FigureForm>())
{
    m_ui->setupUi(this);
    const Texts texts = Texts::of(this);
    m_filling = true;
    QStringList words;
    for (const Measure each : switchMeasures)
        words.append(texts.term(code(each)));
    m_ui->measure->setOptions(words);
    for (const Segment segment : {Segment::Pu, Segment::Bpu})
        m_ui->segment->addItem(qs(code(segment)), qs(code(segment)));
    for (const auto& [origin, word] :
         {std::pair{Origin::Published, tr("Terbit")}, std::pair{Origin::Derived, tr("Turunan")},
          std::pair{Origin::Sample, tr("Contoh")}})
        m_ui->origin->addItem(word, static_cast<int>(origin));
    for (const char* unit : units)
        m_ui->unit->addItem(texts.term(unit), QLatin1String(unit));
    m_ui->value->setFont(gui::font(Type::Title));
    m_ui->value->setUnit(tr("orang"));
    m_ui->aboutKey->setKey(QStringLiteral("Alt S"));
    m_ui->region->setPlaceholderText(tr("seluruh kantor"));
    m_ui->region->setLevels(RegionCode::Level::Regency, RegionCode::Level::District);
    m_ui->asOf->setSymbol(Icon::Calendar);
    m_ui->source->lineEdit()->setMaxLength(120);
    m_ui->source->lineEdit()->setPlaceholderText(tr("siapa yang menerbitkan"));
    m_ui->source->lineEdit()->setAccessibleName(tr("Sumber"));
    m_ui->unit->lineEdit()->setAccessibleName(tr("Satuan"));
    m_filling = false;
    m_enter = new EnterMoves(this, nullptr);
    m_enter->leaveAlone(m_ui->newBody);
    connectFields();
    clear();
}

FigureForm::~FigureForm() = default;

void FigureForm::connectFields()
{
    connect(m_ui->measure, &SegmentSwitch::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_ui->quoted->setChecked(false);
        arrange();
    });
    connect(m_ui->quoted, &QAbstractButton::toggled, this, [this](bool on) {
        const QSignalBlocker quiet(m_ui->measure);
        m_ui->measure->setCurrentIndex(on ? -1 : std::max(0, m_ui->measure->currentIndex()));
        arrange();
    });
    connect(m_ui->office, &QComboBox::currentIndexChanged, this, &FigureForm::placeChanged);
    connect(m_ui->segment, &QComboBox::currentIndexChanged, this, &FigureForm::edited);
    connect(m_ui->whole, &QComboBox::currentIndexChanged, this, [this] {
        fillBodies();
        edited();
    });
    connect(m_ui->body, &QComboBox::currentIndexChanged, this, &FigureForm::bodyChosen);
    connect(m_ui->addBody, &QAbstractButton::clicked, this, [this] {
        const QString name = m_ui->newBody->text().simplified();
        if (!name.isEmpty() && office())
            emit bodyWanted(name, bodyOf(m_ui->whole), *office());
    });
    connect(m_ui->newBody, &QLineEdit::returnPressed, m_ui->addBody, &QAbstractButton::click);
    connect(m_ui->cancelBody, &QAbstractButton::clicked, this, [this] {
        showNewBody(false);
        m_ui->body->setFocus();
    });
    connect(m_ui->value, &CountEdit::countChanged, this, &FigureForm::edited);
    connect(m_ui->about, &QCheckBox::toggled, this, &FigureForm::edited);
    connect(m_ui->unit, &QComboBox::currentTextChanged, this, &FigureForm::edited);
    connect(m_ui->asOf, &DateEdit::dayChanged, this, &FigureForm::edited);
    connect(m_ui->source, &QComboBox::currentTextChanged, this, &FigureForm::edited);
    connect(m_ui->region, &RegionPicker::regionChanged, this, &FigureForm::edited);
    connect(m_ui->origin, &QComboBox::currentIndexChanged, this, &FigureForm::edited);
    connect(m_ui->note, &QLineEdit::textChanged, this, &FigureForm::edited);
    connect(m_ui->more, &QAbstractButton::toggled, this, &FigureForm::arrange);
    connect(m_enter, &EnterMoves::finished, this, &FigureForm::submitted);
    auto* about = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_S), this);
    about->setContext(Qt::WindowShortcut);
    connect(about, &QShortcut::activated, m_ui->about, &QCheckBox::toggle);
}

void FigureForm::setChoices(const FigureChoices& choices)
{
    const auto office = this->office();
    const auto whole = bodyOf(m_ui->whole);
    const auto body = bodyOf(m_ui->body);
    const QString source = m_ui->source->currentText();
    m_choices = choices;
    m_filling = true;
    m_ui->asOf->setNear(choices.today);
    fillOffices();
    if (office)
        select(m_ui->office, QVariant::fromValue<qlonglong>(office->value()));
    if (m_ui->office->currentIndex() < 0 && m_ui->office->count() == 1)
        m_ui->office->setCurrentIndex(0);
    fillWholes();
    select(m_ui->whole, whole ? QVariant::fromValue<qlonglong>(whole->value()) : QVariant());
    fillBodies();
    if (body)
        select(m_ui->body, QVariant::fromValue<qlonglong>(body->value()));
    m_ui->source->clear();
    m_ui->source->addItems(choices.sources);
    m_ui->source->setCurrentText(source);
    m_filling = false;
    placeChanged();
}

void FigureForm::fillOffices()
{
    m_ui->office->clear();
    for (const services::Office& each : m_choices.offices) {
        const auto below = std::count_if(
            m_choices.offices.begin(), m_choices.offices.end(),
            [&each](const services::Office& other) { return other.parent == each.id; });
        const QString name = qs(each.name);
        m_ui->office->addItem(
            below > 0 ? tr("%1 (%n kantor)", nullptr, static_cast<int>(below)).arg(name) : name,
            QVariant::fromValue<qlonglong>(each.id.value()));
    }
    m_ui->office->setCurrentIndex(-1);
}

void FigureForm::fillWholes()
{
    const BodyTree tree(m_choices.bodies, m_choices.offices, office());
    m_ui->whole->clear();
    m_ui->whole->addItem(tr("Semua yang terakuisisi"));
    for (const BodyTree::Line& line : tree.lines())
        m_ui->whole->addItem(line.indented(), QVariant::fromValue<qlonglong>(line.body.id.value()));
    m_ui->whole->setCurrentIndex(0);
}

void FigureForm::fillBodies()
{
    const bool filling = std::exchange(m_filling, true);
    const BodyTree tree(m_choices.bodies, m_choices.offices, office());
    m_ui->body->clear();
    for (const services::Body& body : tree.below(bodyOf(m_ui->whole)))
        m_ui->body->addItem(qs(body.name), QVariant::fromValue<qlonglong>(body.id.value()));
    if (m_canAddBody)
        m_ui->body->addItem(tr("Kelompok baru …"), QVariant::fromValue(newBodyEntry));
    m_ui->body->setCurrentIndex(-1);
    m_ui->body->setPlaceholderText(tr("pilih kelompok"));
    showNewBody(false);
    m_filling = filling;
}

void FigureForm::setCanAddBody(bool can)
{
    m_canAddBody = can;
    fillBodies();
}

void FigureForm::chooseBody(BodyId body)
{
    showNewBody(false);
    select(m_ui->body, QVariant::fromValue<qlonglong>(body.value()));
    m_ui->value->setFocus();
}

void FigureForm::bodyChosen()
{
    if (m_filling)
        return;
    const bool wantsNew = m_ui->body->currentData() == QVariant::fromValue(newBodyEntry);
    showNewBody(wantsNew);
    if (wantsNew)
        m_ui->newBody->setFocus();
    edited();
}

void FigureForm::showNewBody(bool show)
{
    m_ui->newBodyRow->setVisible(show);
    m_ui->newBody->clear();
    if (!show && m_ui->body->currentData() == QVariant::fromValue(newBodyEntry)) {
        const QSignalBlocker quiet(m_ui->body);
        m_ui->body->setCurrentIndex(-1);
    }
}

std::optional<OfficeId> FigureForm::office() const
{
    const qlonglong id = m_ui->office->currentData().toLongLong();
    return id > 0 ? std::optional(OfficeId(id)) : std::nullopt;
}

std::optional<BodyId> FigureForm::bodyOf(const QComboBox* combo) const
{
    const qlonglong id = combo->currentData().toLongLong();
    return id > 0 ? std::optional(BodyId(id)) : std::nullopt;
}

Measure FigureForm::measure() const
{
    const int index = m_ui->measure->currentIndex();
    return m_ui->quoted->isChecked() || index < 0 ? Measure::Quoted
                                                  : switchMeasures[static_cast<std::size_t>(index)];
}

void FigureForm::setMeasure(Measure measure)
{
    m_ui->quoted->setChecked(measure == Measure::Quoted);
    const auto place = std::find(switchMeasures.begin(), switchMeasures.end(), measure);
    m_ui->measure->setCurrentIndex(
        place == switchMeasures.end() ? -1 : static_cast<int>(place - switchMeasures.begin()));
    arrange();
}

void FigureForm::arrange()
{
    const Measure now = measure();
    const bool part = now == Measure::OfWhich;
    const bool quoted = now == Measure::Quoted;
    m_ui->measureNote->setText(part     ? tr("Bagian dari angka lain. Tidak menambah orang.")
                               : quoted ? tr("Angka terbit yang tidak menggerakkan orang.")
                               : now == Measure::Acquired
                                   ? tr("Yang sudah terlindungi pada tanggal itu.")
                                   : tr("Semua pekerja, terlindungi atau belum."));
    m_ui->quoted->setSymbol(quoted ? std::optional(Icon::Check) : std::nullopt);
    m_ui->wholeRow->setVisible(part);
    m_ui->bodyRow->setVisible(part);
    m_ui->unitRow->setVisible(quoted);
    m_ui->valueLabel->setText(quoted ? tr("Nilai") : tr("Jumlah orang"));
    m_ui->value->setUnit(quoted ? QString() : tr("orang"));
    // Groups take the room of what is seldom changed; there it opens on demand.
    m_ui->more->setVisible(part);
    m_ui->more->setText(moreText());
    m_ui->more->setTail(m_ui->more->isChecked() ? Icon::ChevronUp : Icon::ChevronDown);
    m_ui->extras->setVisible(!part || m_ui->more->isChecked());
    m_enter->setLast(m_ui->extras->isHidden() ? static_cast<QWidget*>(m_ui->source) : m_ui->note);
    edited();
}

QString FigureForm::moreText() const
{
    if (m_ui->more->isChecked())
        return tr("Ringkas");
    const QString region = m_ui->region->region() ? m_ui->region->text() : tr("seluruh kantor");
    return tr("Wilayah, asal, catatan: %1, %2").arg(region, m_ui->origin->currentText().toLower());
}

void FigureForm::placeChanged()
{
    if (m_filling)
        return;
    m_filling = true;
    std::vector<RegionCode> territory;
    const auto chosen = office();
    for (const services::Office& each : m_choices.offices)
        if (chosen && (each.id == *chosen || each.parent == *chosen))
            territory.insert(territory.end(), each.territory.begin(), each.territory.end());
    m_ui->region->setWithin(territory);
    const auto whole = bodyOf(m_ui->whole);
    const auto body = bodyOf(m_ui->body);
    fillWholes();
    if (whole)
        select(m_ui->whole, QVariant::fromValue<qlonglong>(whole->value()));
    if (m_ui->whole->currentIndex() < 0)
        m_ui->whole->setCurrentIndex(0);
    fillBodies();
    if (body)
        select(m_ui->body, QVariant::fromValue<qlonglong>(body->value()));
    m_filling = false;
    edited();
}

void FigureForm::edited()
{
    if (m_filling)
        return;
    clearNotes();
    judgeValue();
    if (!m_ui->more->isHidden())
        m_ui->more->setText(moreText());
    emit changed();
}

void FigureForm::clearNotes()
{
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
}

void FigureForm::judgeValue()
{
    if (m_ui->value->text().trimmed().isEmpty())
        return;
    const auto count = m_ui->value->count();
    if (!count)
        m_ui->valueNote->show(
            FieldNote::Kind::Refusal,
            tr("“%1” bukan bilangan. Tulis angka saja.").arg(m_ui->value->text().trimmed()));
    else if (*count < 1 || *count > maxHeadsPerEntry.value())
        m_ui->valueNote->show(
            FieldNote::Kind::Refusal,
            Texts::of(this).sentence(refusal("heads_range", "value").with("value", *count)));
}

std::optional<services::NewFigure> FigureForm::figure() const
{
    const auto count = m_ui->value->count();
    const auto day = m_ui->asOf->day();
    const QString source = m_ui->source->currentText().simplified();
    const auto body = bodyOf(m_ui->body);
    const bool part = measure() == Measure::OfWhich;
    if (!office() || m_ui->segment->currentIndex() < 0 || !count || *count < 1 ||
        *count > maxHeadsPerEntry.value() || !day || source.isEmpty() || !m_ui->region->isValid() ||
        (part && !body))
        return std::nullopt;
    services::NewFigure figure;
    figure.scope.office = *office();
    figure.scope.segment = m_ui->segment->currentIndex() == 0 ? Segment::Pu : Segment::Bpu;
    figure.scope.region = m_ui->region->region();
    if (part)
        figure.scope.body = body;
    figure.measure = measure();
    figure.value = Heads(*count);
    figure.about = m_ui->about->isChecked();
    figure.asOf = *day;
    figure.source = source.toStdString();
    figure.note = m_ui->note->text().simplified().toStdString();
    if (figure.measure == Measure::Quoted) {
        const int known = m_ui->unit->findText(m_ui->unit->currentText());
        figure.unit = (known >= 0 ? m_ui->unit->itemData(known).toString()
                                  : m_ui->unit->currentText().simplified())
                          .toStdString();
    }
    figure.origin = origins[static_cast<std::size_t>(std::max(0, m_ui->origin->currentIndex()))];
    return figure;
}

void FigureForm::setFigure(const Figure& figure)
{
    m_filling = true;
    setMeasure(figure.measure);
    select(m_ui->office, QVariant::fromValue<qlonglong>(figure.scope.office.value()));
    m_filling = false;
    placeChanged();
    m_filling = true;
    m_ui->segment->setCurrentIndex(figure.scope.segment == Segment::Pu ? 0 : 1);
    if (figure.scope.body) {
        std::optional<BodyId> parent;
        for (const services::Body& body : m_choices.bodies)
            if (body.id == *figure.scope.body)
                parent = body.parent;
        select(m_ui->whole, parent ? QVariant::fromValue<qlonglong>(parent->value()) : QVariant());
        fillBodies();
        select(m_ui->body, QVariant::fromValue<qlonglong>(figure.scope.body->value()));
    }
    m_ui->region->setRegion(figure.scope.region);
    m_ui->value->setCount(figure.value.value());
    m_ui->about->setChecked(figure.about);
    const int unit = m_ui->unit->findData(qs(figure.unit));
    if (unit >= 0)
        m_ui->unit->setCurrentIndex(unit);
    else if (!figure.unit.empty())
        m_ui->unit->setCurrentText(qs(figure.unit));
    m_ui->asOf->setDay(figure.asOf);
    m_ui->source->setCurrentText(qs(figure.source));
    m_ui->origin->setCurrentIndex(static_cast<int>(
        std::find(origins.begin(), origins.end(), figure.origin) - origins.begin()));
    m_ui->note->setText(qs(figure.note));
    m_ui->more->setChecked(figure.scope.region.has_value());
    m_filling = false;
    arrange();
}

void FigureForm::clear()
{
    m_filling = true;
    setMeasure(Measure::Potential);
    m_ui->office->setCurrentIndex(m_ui->office->count() == 1 ? 0 : -1);
    m_ui->segment->setCurrentIndex(0);
    m_ui->whole->setCurrentIndex(0);
    m_ui->body->setCurrentIndex(-1);
    m_ui->value->clear();
    m_ui->about->setChecked(false);
    m_ui->unit->setCurrentIndex(0);
    m_ui->asOf->setDay(std::nullopt);
    m_ui->source->setCurrentText({});
    m_ui->region->setRegion(std::nullopt);
    m_ui->origin->setCurrentIndex(0);
    m_ui->note->clear();
    m_ui->more->setChecked(false);
    m_filling = false;
    arrange();
}

void FigureForm::startNext()
{
    m_filling = true;
    m_ui->value->clear();
    m_ui->about->setChecked(false);
    m_ui->body->setCurrentIndex(-1);
    m_ui->note->clear();
    m_filling = false;
    edited();
    m_ui->measure->setFocus();
}

bool FigureForm::refuse(const Error& error)
{
    struct Place
    {
        const char* field;
        FieldNote* note;
        QWidget* edit;
    };
    const Place places[] = {
        {"office", m_ui->officeNote, m_ui->office}, {"body", m_ui->bodyNote, m_ui->body},
        {"name", m_ui->bodyNote, m_ui->newBody},    {"value", m_ui->valueNote, m_ui->value},
        {"as_of", m_ui->asOfNote, m_ui->asOf},      {"source", m_ui->sourceNote, m_ui->source},
        {"region", m_ui->regionNote, m_ui->region}};
    for (const Place& place : places) {
        if (error.field != place.field)
            continue;
        if (place.note == m_ui->regionNote)
            m_ui->more->setChecked(true);
        place.note->show(FieldNote::Kind::Refusal, Texts::of(this).sentence(error));
        place.edit->setFocus();
        return true;
    }
    return false;
}

void FigureForm::showMissing()
{
    const auto say = [this](FieldNote* note, QWidget* field, const QString& text) {
        note->show(FieldNote::Kind::Refusal, text);
        field->setFocus();
    };
    if (!office())
        say(m_ui->officeNote, m_ui->office, tr("Pilih kantor atau areanya."));
    else if (measure() == Measure::OfWhich && !bodyOf(m_ui->body))
        refuse(refusal("body_missing", "body"));
    else if (!m_ui->value->count())
        say(m_ui->valueNote, m_ui->value, tr("Isi jumlahnya dengan bilangan bulat."));
    else if (!m_ui->asOf->day())
        say(m_ui->asOfNote, m_ui->asOf,
            m_ui->asOf->text().trimmed().isEmpty()
                ? tr("Isi tanggal berlakunya, misalnya 2/11/16.")
                : tr("“%1” bukan tanggal. Tulis misalnya 2/11/16.").arg(m_ui->asOf->text()));
    else if (m_ui->source->currentText().trimmed().isEmpty())
        refuse(refusal("source_missing", "source"));
    else if (!m_ui->region->isValid())
        say(m_ui->regionNote, m_ui->region,
            tr("“%1” bukan wilayah kantor ini. Pilih dari daftar, atau kosongkan.")
                .arg(m_ui->region->text()));
    else
        m_ui->value->setFocus();
}

void FigureForm::focusFirst()
{
    m_ui->measure->setFocus();
}

void FigureForm::focusValue()
{
    m_ui->value->setFocus();
    m_ui->value->selectAll();
}

std::optional<Day> FigureForm::day() const
{
    return m_ui->asOf->day();
}

EffectBox* FigureForm::effect() const
{
    return m_ui->effect;
}

} // namespace penggerak::gui
