#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/region_picker.h"
#include "gui/partners/partner_forms.h"
#include "gui/shell/app_context.h"
#include "services/figures/figures.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BodyForms)
};

FieldsDialog* form(AppContext& context, const QString& title, QWidget* parent)
{
    auto* dialog = new FieldsDialog(context, title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

std::string textOf(const QLineEdit* field)
{
    return field ? field->text().simplified().toStdString() : std::string();
}

void choose(QComboBox* box, const QVariant& data)
{
    if (const int index = box->findData(data); index >= 0)
        box->setCurrentIndex(index);
}

/// Fields of a body in a form: by the kind, those that it has.
class BodyForm
{
public:
    BodyForm(AppContext& context, FieldsDialog& dialog, const PartnerChoices& choices,
             const services::BodyFields& fields, std::optional<BodyId> self)
        : m_kind(fields.kind)
    {
        using services::BodyKind;
        const Texts texts = context.texts();
        m_name = dialog.addLine("name", Words::tr("Nama"), true);
        m_name->setText(qs(fields.name));
        if (m_kind == BodyKind::Partner) {
            m_institution = dialog.addChoice("institution", Words::tr("Jenis lembaga"),
                                             codeChoices(texts, Words::tr("Belum dipilih"),
                                                         "institution.", services::institutions()));
            choose(m_institution, qs(fields.institution));
        }
        if (m_kind != BodyKind::Group)
            m_npp = dialog.addLine("npp", Words::tr("NPP"));
        if (m_kind == BodyKind::Employer) {
            m_npwp = dialog.addLine("npwp", Words::tr("NPWP"));
            m_npwp->setPlaceholderText(Words::tr("15 atau 16 angka"));
            m_npwp->setText(qs(fields.npwp));
            m_sector = dialog.addChoice(
                "sector", Words::tr("Sektor"),
                codeChoices(texts, Words::tr("Belum dipilih"), "sector.", services::sectors()));
            choose(m_sector, qs(fields.sector));
            m_supervisor = dialog.addChoice(
                "supervisor", Words::tr("Dinas pembina"),
                choices.bodyChoices(Words::tr("Tidak ada"), {BodyKind::Partner}, self));
            choose(m_supervisor, choiceOf(fields.supervisor));
        }
        if (m_npp)
            m_npp->setText(qs(fields.npp));
        m_address = dialog.addLine("address", Words::tr("Alamat"));
        m_address->setText(qs(fields.address));
        m_region = dialog.addRegion("region", Words::tr("Wilayah"));
        m_region->setRegion(fields.region);
        m_office = dialog.addChoice("office", Words::tr("Kantor"),
                                    choices.officeChoices(Words::tr("Belum dipilih")));
        choose(m_office, choiceOf(fields.office));
        if (m_kind != BodyKind::Employer) {
            m_parent =
                dialog.addChoice("parent", Words::tr("Bagian dari"),
                                 choices.bodyChoices(Words::tr("Tidak ada"),
                                                     {BodyKind::Partner, BodyKind::Group}, self));
            choose(m_parent, choiceOf(fields.parent));
        }
        m_since = dialog.addDate("since", Words::tr("Sejak"), true);
        m_since->setDay(fields.since);
        m_note = dialog.addLine("note", Words::tr("Catatan"));
        m_note->setText(qs(fields.note));
        m_parentAsItWas = fields.parent;
    }

    Result<services::BodyFields> read() const
    {
        services::BodyFields fields;
        fields.kind = m_kind;
        fields.name = textOf(m_name);
        fields.npp = textOf(m_npp);
        fields.npwp = textOf(m_npwp);
        fields.address = textOf(m_address);
        fields.note = textOf(m_note);
        fields.region = m_region->region();
        if (!m_since->day())
            return fail(refusal("date_invalid", "since").with("value", textOf(m_since)));
        fields.since = *m_since->day();
        fields.office = chosenId<OfficeId>(m_office->currentData());
        if (m_institution)
            fields.institution = m_institution->currentData().toString().toStdString();
        if (m_sector)
            fields.sector = m_sector->currentData().toString().toStdString();
        if (m_supervisor)
            fields.supervisor = chosenId<BodyId>(m_supervisor->currentData());
        fields.parent = m_parent ? chosenId<BodyId>(m_parent->currentData()) : m_parentAsItWas;
        return fields;
    }

private:
    services::BodyKind m_kind;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_npp = nullptr;
    QLineEdit* m_npwp = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_institution = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_supervisor = nullptr;
    QComboBox* m_office = nullptr;
    QComboBox* m_parent = nullptr;
    RegionPicker* m_region = nullptr;
    DateEdit* m_since = nullptr;
    std::optional<BodyId> m_parentAsItWas;
};

QString titleOfNew(services::BodyKind kind)
{
    switch (kind) {
    case services::BodyKind::Employer:
        return Words::tr("Pemberi kerja baru");
    case services::BodyKind::Group:
        return Words::tr("Kelompok baru");
    case services::BodyKind::Partner:
        return Words::tr("Mitra baru");
    }
    return {};
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    if (!result)
        return fail(result.error());
    return {};
}

/// The day of a field that must hold one.
Result<Day> dayOf(const DateEdit* field, const char* name)
{
    if (const auto day = field->day())
        return *day;
    return fail(refusal("date_invalid", name).with("value", field->text().toStdString()));
}

} // namespace

FieldsDialog* newBodyForm(AppContext& context, const PartnerChoices& choices,
                          services::BodyKind kind, QWidget* parent)
{
    FieldsDialog* dialog = form(context, titleOfNew(kind), parent);
    services::BodyFields fields;
    fields.kind = kind;
    fields.since = context.today();
    if (choices.offices.size() == 1)
        fields.office = choices.offices.front().id;
    const auto body = std::make_shared<BodyForm>(context, *dialog, choices, fields, std::nullopt);
    dialog->setSave(Words::tr("Simpan"), Words::tr("Tersimpan."), [&context, body]() -> Outcome {
        const auto read = body->read();
        return read ? outcomeOf(services::addBodyWithFields(*context.session(), *read))
                    : fail(read.error());
    });
    return dialog;
}

FieldsDialog* editBodyForm(AppContext& context, const PartnerChoices& choices, BodyId id,
                           const services::BodyFields& fields, std::int64_t version,
                           QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Ubah %1").arg(qs(fields.name)), parent);
    const auto body = std::make_shared<BodyForm>(context, *dialog, choices, fields, id);
    dialog->setSave(
        Words::tr("Simpan"), Words::tr("Tersimpan."), [&context, body, id, version]() -> Outcome {
            const auto read = body->read();
            return read ? outcomeOf(services::editBody(*context.session(), id, *read, version))
                        : fail(read.error());
        });
    return dialog;
}

FieldsDialog* workersForm(AppContext& context, const services::BodyRow& body,
                          const PartnerChoices& choices, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Jumlah pekerja %1").arg(qs(body.name)), parent);
    const bool employer = body.kind == services::BodyKind::Employer;
    auto* office =
        dialog->addChoice("office", Words::tr("Kantor"), choices.officeChoices({}), true);
    choose(office, choiceOf(body.officeId));
    auto* segment = dialog->addChoice(
        "segment", Words::tr("Segmen"),
        {{context.texts().term("PU"), 0}, {context.texts().term("BPU"), 1}}, true);
    segment->setCurrentIndex(employer ? 0 : 1);
    auto* measure = dialog->addChoice(
        "measure", Words::tr("Yang dihitung"),
        {{Words::tr("Potensi: semua pekerjanya"), int(Measure::Potential)},
         {Words::tr("Terdaftar dan aktif"), int(Measure::Acquired)},
         {Words::tr("Bagian dari angka kantor yang sudah terbit"), int(Measure::OfWhich)}},
        true);
    auto* value = dialog->addCount("value", Words::tr("Jumlah orang"), true);
    auto* day = dialog->addDate("as_of", Words::tr("Per tanggal"), true);
    day->setDay(context.today());
    auto* source = dialog->addLine("source", Words::tr("Sumber"), true);
    dialog->addHint(Words::tr("Angka masuk ke buku besar orang; tidak ada hitungan kedua."));
    dialog->setSave(
        Words::tr("Catat angka"), Words::tr("Angka tersimpan."),
        [&context, id = body.id, office, segment, measure, value, day, source]() -> Outcome {
            services::NewFigure figure;
            const auto place = chosenId<OfficeId>(office->currentData());
            if (!place)
                return fail(refusal("office_missing", "office"));
            const auto on = dayOf(day, "as_of");
            if (!on)
                return fail(on.error());
            figure.scope = {*place,
                            segment->currentData().toInt() == 0 ? Segment::Pu : Segment::Bpu,
                            std::nullopt, id};
            figure.measure = Measure(measure->currentData().toInt());
            figure.value = Heads(value->count().value_or(0));
            figure.asOf = *on;
            figure.source = textOf(source);
            return outcomeOf(services::addFigure(*context.session(), figure));
        });
    return dialog;
}

FieldsDialog* sizeForm(AppContext& context, BodyId id, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Ukuran usaha"), parent);
    auto* day = dialog->addDate("on", Words::tr("Berlaku sejak"), true);
    day->setDay(context.today());
    auto* sales = dialog->addCount("sales", Words::tr("Penjualan setahun (Rp)"));
    auto* capital = dialog->addCount("capital", Words::tr("Modal tanpa tanah dan bangunan (Rp)"));
    auto* stated = dialog->addChoice("size", Words::tr("Kelas menurut pernyataan"),
                                     codeChoices(context.texts(), Words::tr("Tidak dinyatakan"), "",
                                                 {"micro", "small", "medium", "large"}));
    dialog->addHint(Words::tr("Kelas dihitung dari penjualan, lalu modal, menurut aturan yang "
                              "berlaku pada tanggalnya."));
    auto* source = dialog->addLine("source", Words::tr("Sumber"));
    dialog->setSave(Words::tr("Simpan"), Words::tr("Ukuran usaha tersimpan."),
                    [&context, id, day, sales, capital, stated, source]() -> Outcome {
                        services::NewSize size;
                        const auto since = dayOf(day, "on");
                        if (!since)
                            return fail(since.error());
                        size.reading.since = *since;
                        if (sales->count())
                            size.reading.sales = Rupiah(*sales->count());
                        if (capital->count())
                            size.reading.capital = Rupiah(*capital->count());
                        size.reading.stated =
                            employerSizeFromCode(stated->currentData().toString().toStdString());
                        size.source = textOf(source);
                        return outcomeOf(services::addSize(*context.session(), id, size));
                    });
    return dialog;
}

FieldsDialog* contactForm(AppContext& context, BodyId id, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Narahubung baru"), parent);
    auto* name = dialog->addLine("name", Words::tr("Nama"), true);
    auto* phone = dialog->addLine("phone", Words::tr("Telepon"));
    auto* post = dialog->addLine("post", Words::tr("Jabatan"));
    auto* since = dialog->addDate("since", Words::tr("Sejak"), true);
    since->setDay(context.today());
    dialog->setSave(
        Words::tr("Simpan narahubung"), Words::tr("Narahubung tersimpan."),
        [&context, id, name, phone, post, since]() -> Outcome {
            const auto day = dayOf(since, "since");
            if (!day)
                return fail(day.error());
            return outcomeOf(services::addContact(
                *context.session(), id, {{}, textOf(name), textOf(phone), textOf(post), *day}));
        });
    return dialog;
}

namespace {

FieldsDialog::Choices permitStates(const Texts& texts)
{
    return codeChoices(texts, {}, "", {"requested", "held_back", "issued", "revoked"});
}

Result<services::NewPermit> readPermit(const QLineEdit* number, const QComboBox* state,
                                       const DateEdit* on, const DateEdit* until)
{
    services::NewPermit permit;
    permit.number = textOf(number);
    permit.state = permitStateFromCode(state->currentData().toString().toStdString())
                       .value_or(PermitState::Applied);
    const auto day = dayOf(on, "on");
    if (!day)
        return fail(day.error());
    permit.on = *day;
    permit.until = until->day();
    return permit;
}

} // namespace

FieldsDialog* permitForm(AppContext& context, const PartnerChoices& choices, BodyId id,
                         QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Izin baru"), parent);
    auto* dinas = dialog->addChoice("dinas", Words::tr("Dinas"),
                                    choices.bodyChoices({}, {services::BodyKind::Partner}), true);
    auto* name = dialog->addLine("permit", Words::tr("Nama izin"), true);
    auto* number = dialog->addLine("number", Words::tr("Nomor"));
    auto* state = dialog->addChoice("state", Words::tr("Keadaan"), permitStates(context.texts()));
    auto* on = dialog->addDate("on", Words::tr("Tanggal"), true);
    on->setDay(context.today());
    auto* until = dialog->addDate("until", Words::tr("Berlaku sampai"));
    dialog->setSave(Words::tr("Simpan izin"), Words::tr("Izin tersimpan."),
                    [&context, id, dinas, name, number, state, on, until]() -> Outcome {
                        auto permit = readPermit(number, state, on, until);
                        if (!permit)
                            return fail(permit.error());
                        permit->permit = textOf(name);
                        permit->dinas = chosenId<BodyId>(dinas->currentData()).value_or(BodyId());
                        return outcomeOf(services::addPermit(*context.session(), id, *permit));
                    });
    return dialog;
}

FieldsDialog* permitStateForm(AppContext& context, const services::PermitRow& row, QWidget* parent)
{
    FieldsDialog* dialog = form(context, qs(row.permit.permit), parent);
    auto* state = dialog->addChoice("state", Words::tr("Keadaan"), permitStates(context.texts()));
    choose(state, qs(std::string(code(row.permit.state))));
    auto* number = dialog->addLine("number", Words::tr("Nomor"));
    number->setText(qs(row.permit.number));
    auto* on = dialog->addDate("on", Words::tr("Tanggal"), true);
    on->setDay(row.permit.on);
    auto* until = dialog->addDate("until", Words::tr("Berlaku sampai"));
    until->setDay(row.permit.until);
    dialog->setSave(Words::tr("Simpan izin"), Words::tr("Izin tersimpan."),
                    [&context, id = row.permit.id, number, state, on, until]() -> Outcome {
                        const auto permit = readPermit(number, state, on, until);
                        if (!permit)
                            return fail(permit.error());
                        return services::changePermit(*context.session(), id, *permit);
                    });
    return dialog;
}

} // namespace penggerak::gui
