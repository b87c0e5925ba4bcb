#include "gui/people/person_form.h"

#include "gui/furniture/messages.h"
#include "gui/furniture/texts.h"
#include "people/ui_person_form.h"

#include <QComboBox>
#include <QRegularExpressionValidator>

namespace penggerak::gui {

namespace {

/// Where the sex stands in the switch.
constexpr int female = 0;
constexpr int male = 1;

} // namespace

PersonForm::PersonForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PersonForm>())
{
    m_ui->setupUi(this);
}

PersonForm::~PersonForm() = default;

void PersonForm::start(services::Language language, Day today)
{
    m_language = language;
    m_today = today;
    const Texts texts(language);
    m_ui->sex->setOptions({texts.term(code(Sex::Female)), texts.term(code(Sex::Male))});
    m_ui->sex->setCurrentIndex(-1);
    m_ui->birth->setNear(today.plusMonths(-12 * 30));
    m_ui->phone->setSymbol(Icon::Phone);
    m_ui->occupation->setInsertPolicy(QComboBox::NoInsert);
    // Written into the book as they stand, so they are the same in every language.
    m_ui->occupation->addItems({QStringLiteral("Pedagang, warung makan"),
                                QStringLiteral("Pedagang pasar"), QStringLiteral("Penjahit"),
                                QStringLiteral("Pengemudi ojek"), QStringLiteral("Tukang bangunan"),
                                QStringLiteral("Tukang becak"), QStringLiteral("Nelayan"),
                                QStringLiteral("Petani"), QStringLiteral("Montir"),
                                QStringLiteral("Sopir"), QStringLiteral("Asisten rumah tangga"),
                                QStringLiteral("Guru tidak tetap"), QStringLiteral("Perajin"),
                                QStringLiteral("Pekerja lepas")});
    m_ui->occupation->setCurrentIndex(-1);
    m_ui->occupation->lineEdit()->setAccessibleName(m_ui->occupation->accessibleName());
    m_ui->openTaken->hide();
    const QRegularExpression threeDigits(QStringLiteral("[0-9]{0,3}"));
    m_ui->rt->setValidator(new QRegularExpressionValidator(threeDigits, this));
    m_ui->rw->setValidator(new QRegularExpressionValidator(threeDigits, this));
    m_ui->rt->setPlaceholderText(QStringLiteral("003"));
    m_ui->rw->setPlaceholderText(QStringLiteral("005"));
    for (int at = 0; at < m_ui->grid->count(); ++at)
        m_ui->grid->itemAt(at)->setAlignment(Qt::AlignTop);
    buildDifference();
    connectFields();
    showNikState();
}

void PersonForm::buildDifference()
{
    auto* line = new QWidget(m_ui->difference);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(space::medium);
    auto* label = new FieldLabel(line);
    label->setText(tr("Alasan"));
    m_reason = new QComboBox(line);
    m_reason->setAccessibleName(tr("Alasan berbeda dengan NIK"));
    m_reason->setPlaceholderText(tr("Pilih alasan"));
    for (const std::string& reason : services::nikReasons())
        m_reason->addItem(Texts(m_language).term(reason), qs(reason));
    m_reason->setCurrentIndex(-1);
    label->setBuddy(m_reason);
    m_take = new ActionButton(ActionButton::Kind::Text, {}, line);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_take);
    m_ui->difference->body()->addWidget(line);
    setTabOrder(m_ui->occupation, m_reason);
    setTabOrder(m_reason, m_take);
    setTabOrder(m_take, m_ui->address);
    // Enter goes from the NIK to the name, whatever stands between.
    setTabOrder(m_ui->nik, m_ui->name);
    setTabOrder(m_ui->rw, m_ui->openTaken);
    connect(m_take, &QAbstractButton::clicked, this, &PersonForm::takeFromNik);
}

void PersonForm::connectFields()
{
    connect(m_ui->nik, &NikEdit::nikEdited, this, [this] {
        m_ui->nikNote->clear();
        readNik();
        emit edited();
    });
    connect(m_ui->nik, &QLineEdit::editingFinished, this, [this] {
        const QString digits = m_ui->nik->nik();
        if (digits.isEmpty() || m_takenBy)
            return;
        if (const auto parsed = Nik::parse(digits.toStdString()); !parsed)
            refuse(m_ui->nikNote, m_ui->nik, Texts(m_language).sentence(parsed.error()));
    });
    connect(m_ui->openTaken, &QAbstractButton::clicked, this, [this] {
        if (m_takenBy)
            emit openWanted(*m_takenBy);
    });
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] { m_ui->nameNote->clear(); });
    connect(m_ui->phone, &QLineEdit::textEdited, this, [this] { checkPhone(false); });
    connect(m_ui->phone, &QLineEdit::editingFinished, this, [this] { checkPhone(true); });
    connect(m_ui->birth, &QLineEdit::textEdited, this, [this] { m_ui->birthNote->clear(); });
    connect(m_ui->birth, &DateEdit::dayChanged, this, [this] {
        if (m_filling)
            return;
        m_birthFromNik = false;
        compareWithNik();
        emit edited();
    });
    connect(m_ui->birth, &QLineEdit::editingFinished, this, [this] {
        if (!m_ui->birth->isValid())
            refuse(m_ui->birthNote, m_ui->birth,
                   tr("Tanggal ini tidak terbaca. Tulis misalnya 12 Agu 1981 atau 12/8/81."));
    });
    connect(m_ui->sex, &SegmentSwitch::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_sexFromNik = false;
        compareWithNik();
        emit edited();
    });
    for (QLineEdit* field : {m_ui->name, m_ui->address, m_ui->rt, m_ui->rw})
        connect(field, &QLineEdit::textChanged, this, &PersonForm::edited);
    connect(m_ui->phone, &QLineEdit::textChanged, this, &PersonForm::edited);
    connect(m_ui->birth, &QLineEdit::textEdited, this, &PersonForm::edited);
    connect(m_ui->occupation, &QComboBox::currentTextChanged, this, &PersonForm::edited);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &PersonForm::edited);
}

std::optional<Nik> PersonForm::nik() const
{
    const auto parsed = Nik::parse(m_ui->nik->nik().toStdString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QString PersonForm::nikDigits() const
{
    return m_ui->nik->nik();
}

void PersonForm::readNik()
{
    const auto read = nik();
    m_reading = read ? std::optional(services::readNik(*read, m_today)) : std::nullopt;
    m_takenBy.reset();
    showNikState();
    fillFromNik();
    compareWithNik();
    emit nikChanged();
}

void PersonForm::showNikState()
{
    m_ui->openTaken->hide();
    const QString digits = m_ui->nik->nik();
    const auto parsed = Nik::parse(digits.toStdString());
    if (digits.size() >= 16 && !parsed) {
        m_ui->nik->setJudgement(NikEdit::Judgement::Refused);
        m_ui->nikState->setText({});
        m_ui->nikHint->setText({});
        m_ui->nikNote->show(FieldNote::Kind::Refusal, Texts(m_language).sentence(parsed.error()));
        return;
    }
    m_ui->nik->setJudgement(parsed ? NikEdit::Judgement::Good : NikEdit::Judgement::None);
    m_ui->nikState->setLook(parsed ? QStringLiteral("good") : QStringLiteral("muted"));
    m_ui->nikState->setText(parsed             ? tr("16 angka")
                            : digits.isEmpty() ? tr("16 angka di KTP")
                                               : tr("%1 dari 16 angka").arg(digits.size()));
    m_ui->nikHint->setText(digits.isEmpty()
                               ? tr("Boleh kosong selama KTP belum dilihat")
                               : tr("Cocokkan lagi dengan KTP: NIK tidak punya angka uji"));
}

void PersonForm::showNikFree()
{
    m_ui->nikState->setLook(QStringLiteral("good"));
    m_ui->nikState->setText(tr("16 angka, belum ada di buku ini"));
}

void PersonForm::showNikTaken(const QString& name, PersonId person)
{
    m_takenBy = person;
    m_ui->nik->setJudgement(NikEdit::Judgement::Refused);
    m_ui->nikState->setLook(QStringLiteral("bad"));
    m_ui->nikState->setText(tr("Sudah ada di buku: %1").arg(name));
    m_ui->nikHint->setText({});
    m_ui->openTaken->show();
}

void PersonForm::fillFromNik()
{
    m_filling = true;
    if (m_birthFromNik || m_ui->birth->text().trimmed().isEmpty()) {
        const auto birth = m_reading ? m_reading->birthDate : std::nullopt;
        m_ui->birth->setDay(birth);
        m_birthFromNik = birth.has_value();
    }
    if (m_sexFromNik || m_ui->sex->currentIndex() < 0) {
        m_ui->sex->setCurrentIndex(!m_reading ? -1 : m_reading->sex == Sex::Female ? female : male);
        m_sexFromNik = m_reading.has_value();
    }
    m_filling = false;
}

void PersonForm::compareWithNik()
{
    const auto birth = m_ui->birth->day();
    const int sex = m_ui->sex->currentIndex();
    m_birthDiffers = m_reading && m_reading->birthDate && birth && *birth != *m_reading->birthDate;
    m_sexDiffers = m_reading && sex >= 0 && (sex == female) != (m_reading->sex == Sex::Female);
    m_ui->birth->setEdge(m_birthDiffers ? Ink::Warn : Ink::Border);
    if (!m_birthDiffers && !m_sexDiffers) {
        m_ui->difference->hide();
        return;
    }
    const Texts texts(m_language);
    QStringList said;
    QStringList given;
    QStringList take;
    if (m_birthDiffers) {
        said.append(texts.day(*m_reading->birthDate));
        given.append(texts.day(*birth));
        take.append(texts.day(*m_reading->birthDate).left(6));
    }
    if (m_sexDiffers) {
        said.append(texts.term(code(m_reading->sex)));
        given.append(m_ui->sex->options().at(sex));
        take.append(said.last());
    }
    m_ui->difference->show(
        InlineMessage::Kind::Warning, tr("Berbeda dengan NIK."),
        tr("NIK menunjuk %1, yang diisi %2.")
            .arg(said.join(QStringLiteral(", ")), given.join(QStringLiteral(", "))));
    m_take->setText(tr("Pakai %1").arg(take.join(QStringLiteral(", "))));
}

void PersonForm::takeFromNik()
{
    if (!m_reading)
        return;
    m_filling = true;
    m_ui->birth->setDay(m_reading->birthDate);
    m_ui->sex->setCurrentIndex(m_reading->sex == Sex::Female ? female : male);
    m_birthFromNik = m_sexFromNik = true;
    m_filling = false;
    m_reason->setCurrentIndex(-1);
    compareWithNik();
    m_ui->occupation->setFocus();
    emit edited();
}

void PersonForm::checkPhone(bool left)
{
    const QString typed = m_ui->phone->text().trimmed();
    m_ui->phoneNote->clear();
    if (typed.isEmpty())
        return;
    const auto phone = Phone::parse(typed.toStdString());
    if (phone)
        m_ui->phoneNote->show(FieldNote::Kind::Hint, tr("menjadi %1").arg(qs(phone->grouped())));
    else if (left)
        refuse(m_ui->phoneNote, m_ui->phone, Texts(m_language).sentence(phone.error()));
}

void PersonForm::refuse(FieldNote* note, QWidget* field, const QString& sentence)
{
    note->show(FieldNote::Kind::Refusal, sentence);
    field->setAccessibleDescription(sentence);
}

FieldNote* PersonForm::noteOf(const std::string& field, QWidget*& widget) const
{
    struct Place
    {
        const char* name;
        FieldNote* note;
        QWidget* widget;
    };
    const Place places[] = {
        {"nik", m_ui->nikNote, m_ui->nik},
        {"name", m_ui->nameNote, m_ui->name},
        {"phone", m_ui->phoneNote, m_ui->phone},
        {"birth_date", m_ui->birthNote, m_ui->birth},
        {"sex", m_ui->sexNote, m_ui->sex},
        {"nik_reason", m_ui->birthNote, m_reason},
        {"occupation", m_ui->occupationNote, m_ui->occupation},
        {"address", m_ui->addressNote, m_ui->address},
        {"rt", m_ui->rtNote, m_ui->rt},
        {"rw", m_ui->rtNote, m_ui->rw},
    };
    for (const Place& place : places)
        if (field == place.name) {
            widget = place.widget;
            return place.note;
        }
    return nullptr;
}

bool PersonForm::showError(const Error& error)
{
    QWidget* widget = nullptr;
    FieldNote* note = noteOf(error.field, widget);
    if (!note)
        return false;
    refuse(note, widget, Texts(m_language).sentence(error));
    widget->setFocus(Qt::OtherFocusReason);
    return true;
}

bool PersonForm::accept()
{
    if (!m_ui->birth->isValid()) {
        m_ui->birth->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto checked = services::checkFields(fields(), m_today);
    return checked || !showError(checked.error());
}

services::PersonFields PersonForm::fields() const
{
    services::PersonFields fields;
    fields.nik = m_ui->nik->nik().toStdString();
    fields.kpj = m_kpj;
    fields.name = m_ui->name->text().toStdString();
    fields.birthDate = m_ui->birth->day();
    if (m_ui->sex->currentIndex() >= 0)
        fields.sex = m_ui->sex->currentIndex() == female ? Sex::Female : Sex::Male;
    fields.phone = m_ui->phone->text().toStdString();
    fields.occupation = m_ui->occupation->currentText().toStdString();
    fields.address = m_ui->address->text().toStdString();
    fields.rt = m_ui->rt->text().toStdString();
    fields.rw = m_ui->rw->text().toStdString();
    if (m_birthDiffers || m_sexDiffers)
        fields.nikReason = m_reason->currentData().toString().toStdString();
    return fields;
}

void PersonForm::setFields(const services::PersonFields& fields)
{
    clear();
    m_filling = true;
    m_kpj = fields.kpj;
    m_ui->name->setText(qs(fields.name));
    m_ui->birth->setDay(fields.birthDate);
    m_ui->sex->setCurrentIndex(!fields.sex ? -1 : *fields.sex == Sex::Female ? female : male);
    const auto phone = Phone::parse(fields.phone);
    m_ui->phone->setText(qs(phone ? phone->grouped() : fields.phone));
    m_ui->occupation->setEditText(qs(fields.occupation));
    m_ui->address->setText(qs(fields.address));
    m_ui->rt->setText(qs(fields.rt));
    m_ui->rw->setText(qs(fields.rw));
    m_ui->nik->setNik(qs(fields.nik));
    m_reason->setCurrentIndex(m_reason->findData(qs(fields.nikReason)));
    m_filling = false;
    readNik();
    checkPhone(false);
}

QJsonObject PersonForm::typed() const
{
    return {{QStringLiteral("nik"), m_ui->nik->nik()},
            {QStringLiteral("name"), m_ui->name->text()},
            {QStringLiteral("birth"), m_ui->birth->text()},
            {QStringLiteral("sex"), m_ui->sex->currentIndex()},
            {QStringLiteral("phone"), m_ui->phone->text()},
            {QStringLiteral("occupation"), m_ui->occupation->currentText()},
            {QStringLiteral("address"), m_ui->address->text()},
            {QStringLiteral("rt"), m_ui->rt->text()},
            {QStringLiteral("rw"), m_ui->rw->text()},
            {QStringLiteral("reason"), m_reason->currentData().toString()}};
}

void PersonForm::setTyped(const QJsonObject& typed)
{
    const auto text = [&](const char* key) { return typed.value(QLatin1String(key)).toString(); };
    clear();
    m_filling = true;
    m_ui->name->setText(text("name"));
    m_ui->birth->setText(text("birth"));
    m_ui->sex->setCurrentIndex(typed.value(QLatin1String("sex")).toInt(-1));
    m_ui->phone->setText(text("phone"));
    m_ui->occupation->setEditText(text("occupation"));
    m_ui->address->setText(text("address"));
    m_ui->rt->setText(text("rt"));
    m_ui->rw->setText(text("rw"));
    m_ui->nik->setNik(text("nik"));
    m_reason->setCurrentIndex(m_reason->findData(text("reason")));
    m_filling = false;
    readNik();
    checkPhone(false);
}

bool PersonForm::isBlank() const
{
    return m_ui->nik->nik().isEmpty() && m_ui->name->text().trimmed().isEmpty() &&
           m_ui->phone->text().trimmed().isEmpty() && m_ui->address->text().trimmed().isEmpty();
}

void PersonForm::clear()
{
    m_filling = true;
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->clear();
    m_kpj.clear();
    m_ui->birth->setDay(std::nullopt);
    m_ui->sex->setCurrentIndex(-1);
    m_ui->occupation->setCurrentIndex(-1);
    m_ui->occupation->clearEditText();
    m_reason->setCurrentIndex(-1);
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
    m_birthFromNik = m_sexFromNik = false;
    m_filling = false;
    readNik();
}

void PersonForm::focusNik()
{
    m_ui->nik->setFocus(Qt::OtherFocusReason);
}

} // namespace penggerak::gui
