#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/partners/partner_forms.h"
#include "gui/shell/app_context.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementForms)
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

Result<Day> dayOf(const DateEdit* field, const char* name)
{
    if (const auto day = field->day())
        return *day;
    return fail(refusal("date_invalid", name).with("value", field->text().toStdString()));
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    if (!result)
        return fail(result.error());
    return {};
}

} // namespace

FieldsDialog* permitRuleForm(AppContext& context, BodyId dinas, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Syarat kepesertaan untuk izin"), parent);
    auto* permit = dialog->addLine("permit", Words::tr("Nama izin"));
    dialog->addHint(Words::tr("Kosong: semua izin dinas ini."));
    auto* from = dialog->addDate("from", Words::tr("Berlaku sejak"), true);
    from->setDay(context.today());
    auto* source = dialog->addLine("source", Words::tr("Sumber"), true);
    dialog->setSave(
        Words::tr("Simpan syarat"), Words::tr("Syarat tersimpan."),
        [&context, dinas, permit, from, source]() -> Outcome {
            const auto day = dayOf(from, "from");
            if (!day)
                return fail(day.error());
            return outcomeOf(services::addPermitRule(
                *context.session(), {{}, dinas, textOf(permit), *day, {}, textOf(source)}));
        });
    return dialog;
}

FieldsDialog* agreementForm(AppContext& context, BodyId partner, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Perjanjian baru"), parent);
    auto* number = dialog->addLine("number", Words::tr("Nomor"), true);
    auto* title = dialog->addLine("title", Words::tr("Tentang"));
    auto* from = dialog->addDate("from", Words::tr("Mulai"), true);
    from->setDay(context.today());
    auto* until = dialog->addDate("until", Words::tr("Sampai"), true);
    until->setDay(context.today().plusMonths(12).plusDays(-1));
    dialog->setSave(
        Words::tr("Simpan perjanjian"), Words::tr("Perjanjian tersimpan."),
        [&context, dialog, partner, number, title, from, until]() -> Outcome {
            const auto first = dayOf(from, "from");
            const auto last = dayOf(until, "until");
            if (!first || !last)
                return fail(first ? last.error() : first.error());
            const auto written = services::addAgreement(
                *context.session(), partner, {textOf(number), textOf(title), *first, *last, ""});
            if (!written)
                return fail(written.error());
            QStringList sentences;
            for (const services::Warning& warning : written->warnings)
                sentences.append(
                    qs(services::sentence(warning.code, warning.data, context.texts().language())));
            if (!sentences.isEmpty())
                context.prompts().tell(dialog, Words::tr("Tersimpan, dengan catatan"),
                                       sentences.join(QLatin1Char('\n')));
            return {};
        });
    return dialog;
}

FieldsDialog* agentForm(AppContext& context, const PartnerChoices& choices, BodyId wadah,
                        QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Agen wadah"), parent);
    auto* kader = dialog->addChoice("kader", Words::tr("Kader"), choices.kaderChoices(), true);
    auto* since = dialog->addDate("since", Words::tr("Sejak"), true);
    since->setDay(context.today());
    dialog->setSave(Words::tr("Simpan agen"), Words::tr("Agen tersimpan."),
                    [&context, wadah, kader, since]() -> Outcome {
                        const auto day = dayOf(since, "since");
                        if (!day)
                            return fail(day.error());
                        return outcomeOf(services::addAgent(
                            *context.session(), wadah,
                            chosenId<KaderId>(kader->currentData()).value_or(KaderId()), *day));
                    });
    return dialog;
}

FieldsDialog* commitmentForm(AppContext& context, const PartnerChoices& choices,
                             std::optional<BodyId> partner, QWidget* parent)
{
    using services::BodyKind;
    FieldsDialog* dialog = form(context, Words::tr("Komitmen mitra"), parent);
    auto* who = dialog->addChoice("partner", Words::tr("Mitra"),
                                  choices.bodyChoices({}, {BodyKind::Partner}), true);
    if (partner)
        who->setCurrentIndex(who->findData(choiceOf(partner)));
    auto* body =
        dialog->addChoice("body", Words::tr("Kelompoknya"),
                          choices.bodyChoices({}, {BodyKind::Group, BodyKind::Partner}), true);
    auto* heads = dialog->addCount("heads", Words::tr("Dijanjikan (orang)"), true);
    auto* whole = dialog->addCount("of", Words::tr("Dari seluruhnya (orang)"));
    auto* about = dialog->addChoice("about", Words::tr("Jumlah seluruhnya"),
                                    {{Words::tr("Tepat"), false}, {Words::tr("Sekitar"), true}});
    auto* on = dialog->addDate("on", Words::tr("Tanggal"), true);
    on->setDay(context.today());
    auto* due = dialog->addDate("due", Words::tr("Jatuh tempo"));
    auto* source = dialog->addLine("source", Words::tr("Sumber"), true);
    dialog->setSave(Words::tr("Simpan komitmen"), Words::tr("Komitmen tersimpan."),
                    [&context, who, body, heads, whole, about, on, due, source]() -> Outcome {
                        services::NewCommitment commitment;
                        commitment.body = chosenId<BodyId>(body->currentData()).value_or(BodyId());
                        commitment.heads = Heads(heads->count().value_or(0));
                        if (whole->count())
                            commitment.ofHeads = Heads(*whole->count());
                        commitment.about = about->currentData().toBool();
                        const auto day = dayOf(on, "on");
                        if (!day)
                            return fail(day.error());
                        commitment.on = *day;
                        commitment.due = due->day();
                        commitment.source = textOf(source);
                        return outcomeOf(services::addCommitment(
                            *context.session(),
                            chosenId<BodyId>(who->currentData()).value_or(BodyId()), commitment));
                    });
    return dialog;
}

FieldsDialog* feedbackForm(AppContext& context, const PartnerChoices& choices,
                           std::optional<BodyId> body, QWidget* parent)
{
    using services::BodyKind;
    FieldsDialog* dialog = form(context, Words::tr("Masukan mitra"), parent);
    auto* who = dialog->addChoice(
        "body", Words::tr("Dari"),
        choices.bodyChoices({}, {BodyKind::Partner, BodyKind::Group, BodyKind::Employer}), true);
    if (body)
        who->setCurrentIndex(who->findData(choiceOf(body)));
    auto* kind = dialog->addChoice(
        "kind", Words::tr("Jenis"),
        codeChoices(context.texts(), {}, "", {"criticism", "suggestion", "request"}), true);
    auto* content = dialog->addText("content", Words::tr("Isi"), true);
    auto* on = dialog->addDate("on", Words::tr("Tanggal"), true);
    on->setDay(context.today());
    auto* owner = dialog->addChoice("owner", Words::tr("Penanggung jawab"),
                                    choices.ownerChoices(Words::tr("Belum ada")));
    auto* due = dialog->addDate("due", Words::tr("Tenggat"));
    dialog->setSave(Words::tr("Simpan masukan"), Words::tr("Masukan tersimpan."),
                    [&context, who, kind, content, on, owner, due]() -> Outcome {
                        services::FeedbackFields fields;
                        fields.body = chosenId<BodyId>(who->currentData()).value_or(BodyId());
                        fields.kind =
                            feedbackKindFromCode(kind->currentData().toString().toStdString())
                                .value_or(FeedbackKind::Suggestion);
                        fields.content = content->toPlainText().toStdString();
                        const auto day = dayOf(on, "on");
                        if (!day)
                            return fail(day.error());
                        fields.on = *day;
                        fields.owner = chosenId<UserId>(owner->currentData());
                        fields.due = due->day();
                        return outcomeOf(services::addFeedback(*context.session(), fields));
                    });
    return dialog;
}

FieldsDialog* followUpForm(AppContext& context, const PartnerChoices& choices,
                           const services::FeedbackRow& row, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Tindak lanjut"), parent);
    auto* owner = dialog->addChoice("owner", Words::tr("Penanggung jawab"),
                                    choices.ownerChoices(Words::tr("Belum ada")));
    owner->setCurrentIndex(std::max(0, owner->findData(choiceOf(row.feedback.owner))));
    auto* next = dialog->addText("follow_up", Words::tr("Yang akan dilakukan"));
    next->setPlainText(qs(row.feedback.followUp));
    auto* due = dialog->addDate("due", Words::tr("Tenggat"));
    due->setDay(row.feedback.due);
    dialog->setSave(Words::tr("Simpan"), Words::tr("Tindak lanjut tersimpan."),
                    [&context, now = row.feedback, owner, next, due]() -> Outcome {
                        services::FeedbackFields fields{now.body,
                                                        now.activity,
                                                        now.on,
                                                        now.kind,
                                                        now.content,
                                                        chosenId<UserId>(owner->currentData()),
                                                        next->toPlainText().toStdString(),
                                                        due->day()};
                        return services::editFeedback(*context.session(), now.id, fields,
                                                      now.version);
                    });
    return dialog;
}

FieldsDialog* closeFeedbackForm(AppContext& context, FeedbackId feedback, QWidget* parent)
{
    FieldsDialog* dialog = form(context, Words::tr("Selesaikan masukan"), parent);
    auto* outcome = dialog->addText("outcome", Words::tr("Hasilnya"), true);
    auto* on = dialog->addDate("on", Words::tr("Tanggal"), true);
    on->setDay(context.today());
    dialog->setSave(Words::tr("Selesaikan"), Words::tr("Masukan selesai."),
                    [&context, feedback, outcome, on]() -> Outcome {
                        const auto day = dayOf(on, "on");
                        if (!day)
                            return fail(day.error());
                        return services::closeFeedback(*context.session(), feedback, *day,
                                                       outcome->toPlainText().toStdString());
                    });
    return dialog;
}

} // namespace penggerak::gui
