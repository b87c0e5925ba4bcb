#include "gui/activities/activity_forms.h"

#include "gui/activities/activity_words.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/region_picker.h"
#include "gui/shell/app_context.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <map>
#include <memory>

namespace penggerak::gui {

namespace {

using services::BodyKind;

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityForms)
};

FieldsDialog* form(AppContext& context, const QString& title, QWidget* parent)
{
    auto* dialog = new FieldsDialog(context, title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

std::string textOf(const QLineEdit* field)
{
    return field->text().simplified().toStdString();
}

/// Chooses what stands there; a body that the list leaves out stays choosable.
template <class IdType>
void choose(QComboBox* box, const std::optional<IdType>& id, const std::string& name)
{
    if (!id)
        return;
    if (box->findData(choiceOf(id)) < 0)
        box->addItem(qs(name), choiceOf(id));
    box->setCurrentIndex(box->findData(choiceOf(id)));
}

FieldsDialog::Choices kaderOrNone(const PartnerChoices& choices)
{
    FieldsDialog::Choices all = choices.kaderChoices();
    all.insert(all.begin(), {Words::tr("Tanpa kader"), QVariant()});
    return all;
}

/// Fields of an activity in a form.
class ActivityForm
{
public:
    ActivityForm(AppContext& context, FieldsDialog& dialog, const PartnerChoices& choices,
                 const services::ActivityDetails& details)
    {
        const services::Activity& activity = details.fields.activity;
        dialog.setMinimumWidth(600);
        m_name = dialog.addLine("name", Words::tr("Nama"), true);
        m_name->setText(qs(activity.name));
        m_name->setPlaceholderText(Words::tr("misalnya Sosialisasi pasar Pucang"));
        dialog.beginPair();
        m_kind = dialog.addChoice("kind", Words::tr("Jenis"),
                                  codeChoices(context.texts(), {}, "", dailyActivityKinds()), true);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(qs(activity.kind))));
        m_office = dialog.addChoice("office", Words::tr("Kantor"), choices.officeChoices({}));
        choose(m_office, activity.office, details.row.office);
        dialog.beginPair();
        m_from = dialog.addDate("from", Words::tr("Hari pertama"), true);
        m_to = dialog.addDate("to", Words::tr("Hari terakhir"));
        m_theme = dialog.addLine("theme", Words::tr("Tema"));
        m_theme->setText(qs(details.fields.theme));
        dialog.beginPair();
        m_place = dialog.addLine("place", Words::tr("Tempat"));
        m_place->setText(qs(activity.place));
        m_region = dialog.addRegion("region", Words::tr("Wilayah"));
        m_region->setRegion(details.fields.region);
        dialog.beginPair();
        m_rw = dialog.addLine("rw", Words::tr("RW"));
        m_rw->setText(qs(details.fields.rw));
        m_rt = dialog.addLine("rt", Words::tr("RT"));
        m_rt->setText(qs(details.fields.rt));
        dialog.beginPair();
        m_kader = dialog.addChoice("kader", Words::tr("Kader"), kaderOrNone(choices));
        choose(m_kader, details.fields.kader, details.row.kader);
        m_partner = dialog.addChoice(
            "body", Words::tr("Mitra"),
            choices.bodyChoices(Words::tr("Tanpa mitra"), {BodyKind::Partner, BodyKind::Group}));
        choose(m_partner, details.fields.partner, details.row.partner);
        dialog.beginPair();
        m_cost = dialog.addCount("cost", Words::tr("Biaya"));
        m_cost->setUnit(QStringLiteral("Rp"));
        if (!details.fields.cost.isZero())
            m_cost->setCount(details.fields.cost.value());
        m_source = dialog.addLine("source", Words::tr("Sumber"));
        m_source->setText(qs(activity.source));
        m_note = dialog.addText("note", Words::tr("Catatan"));
        m_note->setPlainText(qs(activity.note));
    }

    void setDays(Day from, Day to)
    {
        m_from->setDay(from);
        if (to != from)
            m_to->setDay(to);
    }

    Result<services::ActivityFields> fields() const
    {
        services::ActivityFields fields;
        services::Activity& activity = fields.activity;
        const auto from = m_from->day();
        if (!from)
            return fail("date_unreadable", "from");
        activity.from = *from;
        activity.to = m_to->day().value_or(*from);
        activity.kind = m_kind->currentData().toString().toStdString();
        activity.name = textOf(m_name);
        activity.office = chosenId<OfficeId>(m_office->currentData());
        activity.place = textOf(m_place);
        activity.source = textOf(m_source);
        activity.note = m_note->toPlainText().trimmed().toStdString();
        fields.theme = textOf(m_theme);
        fields.region = m_region->region();
        fields.rw = textOf(m_rw);
        fields.rt = textOf(m_rt);
        fields.kader = chosenId<KaderId>(m_kader->currentData());
        fields.partner = chosenId<BodyId>(m_partner->currentData());
        if (!m_cost->text().trimmed().isEmpty() && !m_cost->count())
            return fail("cost_range", "cost");
        fields.cost = Rupiah(m_cost->count().value_or(0));
        return fields;
    }

private:
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_office;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_theme;
    QLineEdit* m_place;
    RegionPicker* m_region;
    QLineEdit* m_rw;
    QLineEdit* m_rt;
    QComboBox* m_kader;
    QComboBox* m_partner;
    CountEdit* m_cost;
    QLineEdit* m_source;
    QPlainTextEdit* m_note;
};

/// `Dinas Sosial; 12`: name and heads, divided by a semicolon or a tab.
std::pair<QString, std::optional<std::int64_t>> crowdOf(const QString& line)
{
    const QChar mark = line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';');
    return {line.section(mark, 0, 0).simplified(), readCount(line.section(mark, 1))};
}

/// What the lines change in the crowds that are there.
Result<services::Attending> crowdChanges(const QString& text, const PartnerChoices& choices,
                                         const std::vector<services::ActivityCrowd>& before)
{
    services::Attending attending;
    std::map<std::string, Heads> wanted;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto [name, heads] = crowdOf(line);
        if (name.isEmpty() || !heads || *heads < 1)
            return fail(refusal("crowd_unreadable", "crowd").with("line", std::int64_t(number)));
        if (!wanted.emplace(name.toStdString(), Heads(*heads)).second)
            return fail(refusal("crowd_twice", "crowd")
                            .with("line", std::int64_t(number))
                            .with("name", name.toStdString()));
    }
    for (const services::ActivityCrowd& crowd : before)
        if (wanted.count(crowd.name) == 0)
            attending.crowds.push_back({crowd.name, {}, Heads()});
    for (const auto& [name, heads] : wanted) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const auto& crowd) { return crowd.name == name; });
        if (known != before.end() && known->heads == heads)
            continue;
        const auto body = std::find_if(choices.bodies.begin(), choices.bodies.end(),
                                       [&](const auto& one) { return one.name == name; });
        attending.crowds.push_back(
            {name, body == choices.bodies.end() ? std::nullopt : std::optional(body->id), heads});
    }
    return attending;
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome() : fail(result.error());
}

} // namespace

FieldsDialog* newActivityForm(AppContext& context, const PartnerChoices& choices, QWidget* parent,
                              std::function<void(ActivityId)> written)
{
    FieldsDialog* dialog = form(context, Words::tr("Kegiatan baru"), parent);
    const auto fields =
        std::make_shared<ActivityForm>(context, *dialog, choices, services::ActivityDetails());
    fields->setDays(context.today(), context.today());
    dialog->setSave(Words::tr("Simpan kegiatan"), Words::tr("Kegiatan tersimpan."),
                    [&context, fields, written = std::move(written)]() -> Outcome {
                        const auto read = fields->fields();
                        if (!read)
                            return fail(read.error());
                        const auto done = services::recordActivity(*context.session(), *read);
                        if (done)
                            written(*done);
                        return outcomeOf(done);
                    });
    return dialog;
}

FieldsDialog* editActivityForm(AppContext& context, const PartnerChoices& choices,
                               const services::ActivityDetails& details, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Ubah kegiatan"), parent);
    const auto fields = std::make_shared<ActivityForm>(context, *dialog, choices, details);
    const services::Activity& before = details.fields.activity;
    fields->setDays(before.from, before.to);
    dialog->setSave(Words::tr("Simpan perubahan"), Words::tr("Kegiatan diubah."),
                    [&context, fields, id = before.id]() -> Outcome {
                        const auto read = fields->fields();
                        if (!read)
                            return fail(read.error());
                        return outcomeOf(services::editActivity(*context.session(), id, *read));
                    });
    return dialog;
}

FieldsDialog* crowdsForm(AppContext& context, const PartnerChoices& choices,
                         const services::ActivityDetails& details, QWidget* parent)
{
    FieldsDialog* dialog = form(
        context, Words::tr("Instansi yang hadir: %1").arg(qs(details.row.activity.name)), parent);
    QPlainTextEdit* lines = dialog->addText("crowd", Words::tr("Instansi dan banyaknya orang"));
    lines->setFixedHeight(220);
    lines->setPlaceholderText(Words::tr("Dinas Sosial; 12\nDinas Pendidikan; 3"));
    dialog->addHint(Words::tr("Satu baris satu instansi: nama; jumlah. Baris yang dihapus ditarik "
                              "kembali. Boleh ditempel dari Excel."));
    QStringList there;
    for (const services::ActivityCrowd& crowd : details.crowds)
        there.append(
            QStringLiteral("%1; %2").arg(qs(crowd.name), context.texts().count(crowd.heads)));
    lines->setPlainText(there.join(QLatin1Char('\n')));
    lines->moveCursor(QTextCursor::End);
    dialog->setSave(Words::tr("Simpan instansi"), Words::tr("Yang hadir tersimpan."),
                    [&context, choices, lines, before = details.crowds,
                     id = details.row.activity.id]() -> Outcome {
                        const auto changes = crowdChanges(lines->toPlainText(), choices, before);
                        if (!changes)
                            return fail(changes.error());
                        if (changes->crowds.empty() && !before.empty())
                            return {};
                        return outcomeOf(
                            services::recordAttending(*context.session(), id, *changes));
                    });
    // Enter begins the next line; Ctrl+Enter saves.
    dialog->findChild<EnterMoves*>()->leaveAlone(lines);
    return dialog;
}

FieldsDialog* goodsForm(AppContext& context, const PartnerChoices& choices,
                        const services::ActivityDetails& details, QWidget* parent)
{
    FieldsDialog* dialog = form(
        context, Words::tr("Barang diserahkan: %1").arg(qs(details.row.activity.name)), parent);
    QLineEdit* goods = dialog->addLine("goods", Words::tr("Barang"), true);
    goods->setPlaceholderText(Words::tr("misalnya paket sembako"));
    dialog->beginPair();
    CountEdit* quantity = dialog->addCount("quantity", Words::tr("Jumlah"), true);
    QLineEdit* recipients = dialog->addLine("recipients", Words::tr("Penerima"));
    recipients->setPlaceholderText(Words::tr("misalnya Tagana"));
    QComboBox* body = dialog->addChoice(
        "body", Words::tr("Kelompok atau mitra di buku"),
        choices.bodyChoices(Words::tr("Tidak di buku"), {BodyKind::Group, BodyKind::Partner}));
    dialog->setSave(
        Words::tr("Simpan barang"), Words::tr("Barang tersimpan."),
        [&context, goods, quantity, recipients, body, id = details.row.activity.id]() -> Outcome {
            return outcomeOf(services::recordGoods(*context.session(), id,
                                                   {textOf(goods), textOf(recipients),
                                                    chosenId<BodyId>(body->currentData()),
                                                    quantity->count().value_or(0)}));
        });
    return dialog;
}

} // namespace penggerak::gui
