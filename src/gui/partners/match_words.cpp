#include "gui/partners/match_words.h"

#include "gui/furniture/date_edit.h"
#include "gui/furniture/texts.h"
#include "gui/shell/app_context.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MatchWords)
};

TagLook lookOf(const services::MatchRowView& view)
{
    using services::RegisteredState;
    if (view.row.state == MatchState::Open || view.row.state == MatchState::None)
        return {Icon::Circle, Ink::Neutral, Ink::NeutralTint};
    switch (view.registered) {
    case RegisteredState::All:
        return {Icon::Ok, Ink::Good, Ink::GoodTint};
    case RegisteredState::Partly:
        return {Icon::Clock, Ink::Warn, Ink::WarnTint};
    default:
        return {Icon::Warning, Ink::Bad, Ink::BadTint};
    }
}

QString standingOf(const services::MatchRowView& view)
{
    using services::RegisteredState;
    if (view.row.state == MatchState::None)
        return Words::tr("bukan usaha");
    switch (view.registered) {
    case RegisteredState::All:
        return Words::tr("Terdaftar");
    case RegisteredState::Partly:
        return Words::tr("Sebagian");
    case RegisteredState::Nobody:
        return Words::tr("Belum ada");
    case RegisteredState::Unknown:
        return Words::tr("Belum dikenal");
    }
    return {};
}

} // namespace

SimpleModel::Row matchRow(const services::MatchRowView& view, const Texts& texts)
{
    QStringList second;
    if (!view.row.npp.empty())
        second.append(qs(view.row.npp));
    if (!view.row.address.empty())
        second.append(qs(view.row.address));
    QString employer = qs(view.employer);
    QString why = view.row.reason.empty() || view.row.reason == "person"
                      ? QString()
                      : texts.term(view.row.reason);
    SimpleModel::Cell found{employer, why};
    if (view.row.state == MatchState::New)
        found.second = Words::tr("baru dari daftar ini");
    if (!view.suggestions.empty()) {
        const services::MatchSuggestion& best = view.suggestions.front();
        found.text = Words::tr("%1?").arg(qs(best.name));
        found.second = best.number.empty()
                           ? Words::tr("nilai %1").arg(best.score)
                           : Words::tr("%1 sama, nama berbeda").arg(qs(best.number).toUpper());
        found.ink = best.sure ? Ink::Text : Ink::Muted;
    } else if (employer.isEmpty()) {
        found.text = QStringLiteral("–");
        found.ink = Ink::Muted;
    }
    return {{texts.count(view.row.number), {}, false, true},
            {qs(view.row.name), second.join(QStringLiteral(", ")), true},
            found,
            {standingOf(view), {}, false, false, {}, lookOf(view)}};
}

SimpleModel::Row suggestionRow(const services::MatchSuggestion& suggestion, const Texts& texts)
{
    QStringList why;
    if (!suggestion.number.empty())
        why.append(Words::tr("%1 sama").arg(qs(suggestion.number).toUpper()));
    why.append(Words::tr("nama %1").arg(suggestion.names));
    if (suggestion.addresses > 0)
        why.append(Words::tr("alamat %1").arg(suggestion.addresses));
    SimpleModel::Cell score{texts.count(suggestion.score),
                            suggestion.sure ? Words::tr("yakin") : QString(), true, true};
    if (suggestion.sure)
        score.ink = Ink::Good;
    return {{qs(suggestion.name), why.join(QStringLiteral(", ")), true}, score};
}

QString matchFacts(const services::MatchRowView& view, const Texts& texts)
{
    QStringList lines;
    if (!view.row.npp.empty())
        lines.append(Words::tr("NPP %1").arg(qs(view.row.npp)));
    if (!view.maskedNpwp.empty())
        lines.append(Words::tr("NPWP %1").arg(qs(view.maskedNpwp)));
    if (!view.row.address.empty())
        lines.append(qs(view.row.address));
    if (!view.row.permit.empty())
        lines.append(view.demanded
                         ? Words::tr("%1, kepesertaan menjadi syarat").arg(qs(view.row.permit))
                         : qs(view.row.permit));
    switch (view.row.state) {
    case MatchState::Open:
        if (view.suggestions.empty())
            lines.append(Words::tr("Tidak ada yang mirip di buku."));
        break;
    case MatchState::Same:
    case MatchState::New:
        lines.append(Words::tr("Sama dengan %1, %2 pekerja terdaftar")
                         .arg(qs(view.employer), texts.count(view.heads)));
        break;
    case MatchState::None:
        lines.append(Words::tr("Diputuskan bukan siapa-siapa."));
        break;
    }
    return lines.join(QLatin1Char('\n'));
}

QString matchCounts(const services::MatchListRow& row, const Texts& texts)
{
    return Words::tr("%1 baris: %2 belum, %3 sama, %4 baru, %5 bukan siapa-siapa")
        .arg(texts.count(row.rows), texts.count(row.open), texts.count(row.same),
             texts.count(row.fresh), texts.count(row.none));
}

QString matchReport(const services::MatchReport& report, const Texts& texts)
{
    return Words::tr("%1 baris dibaca: %2 cocok nomornya, %3 diingat, %4 perlu diputuskan")
        .arg(texts.count(report.rows), texts.count(report.byNumber), texts.count(report.remembered),
             texts.count(report.open));
}

FieldsDialog* matchReadingForm(AppContext& context, const PartnerChoices& choices,
                               const QString& path,
                               std::function<void(const services::MatchOrder&)> read,
                               QWidget* parent)
{
    auto* dialog =
        new FieldsDialog(context, Words::tr("Baca %1").arg(QFileInfo(path).fileName()), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* dinas = dialog->addChoice(
        "dinas", Words::tr("Dari dinas"),
        choices.bodyChoices(Words::tr("Tidak disebut"), {services::BodyKind::Partner}));
    auto* office =
        dialog->addChoice("office", Words::tr("Kantor"), choices.officeChoices({}), true);
    auto* on = dialog->addDate("on", Words::tr("Tanggal daftar"), true);
    on->setDay(context.today());
    dialog->setSave(
        Words::tr("Baca daftar"), {},
        [path, dinas, office, on, read = std::move(read)]() -> Outcome {
            services::MatchOrder order;
            order.file = path.toStdString();
            order.dinas = chosenId<BodyId>(dinas->currentData());
            order.office = chosenId<OfficeId>(office->currentData()).value_or(OfficeId());
            if (!on->day())
                return fail(refusal("date_invalid", "on").with("value", on->text().toStdString()));
            order.on = *on->day();
            read(order);
            return {};
        });
    return dialog;
}

} // namespace penggerak::gui
