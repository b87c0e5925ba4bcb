#include "gui/figures/figure_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

/// How a derived figure came about; many notes say themselves that they are derived.
QString derivation(const QString& note)
{
    if (note.isEmpty())
        return Words::tr("turunan dari angka lain");
    return note.startsWith(QLatin1String("turunan")) ? note : Words::tr("turunan: %1").arg(note);
}

double shareOf(Heads part, Heads whole)
{
    return whole.isZero() ? 0.0
                          : static_cast<double>(part.value()) / static_cast<double>(whole.value());
}

Ink inkOf(Segment segment)
{
    return segment == Segment::Pu ? Ink::Pu : Ink::Bpu;
}

void addCoverage(EffectView& view, const services::NewFigure& figure,
                 const services::FigureEffect& effect, const Texts& texts)
{
    if (!effect.acquired)
        return;
    if (!effect.potential || effect.potential->isZero()) {
        view.note = Words::tr("tanpa penyebut: persen tetap kosong");
        return;
    }
    const Heads rest = *effect.potential - *effect.acquired;
    view.bar = {{shareOf(*effect.acquired, *effect.potential), inkOf(figure.scope.segment), false}};
    view.left = Words::tr("%1 terakuisisi").arg(texts.count(*effect.acquired));
    view.right = Words::tr("%1 belum").arg(texts.count(rest));
    view.note = Words::tr("cakupan %1 dari potensi %2")
                    .arg(texts.percent(rate(*effect.acquired, *effect.potential)),
                         texts.count(*effect.potential));
}

EffectView describePotential(const services::NewFigure& figure,
                             const services::FigureEffect& effect, const Texts& texts)
{
    EffectView view;
    if (effect.fromOutside > effect.toOutside)
        view.fact = Words::tr("%1 orang masuk buku, belum terjangkau")
                        .arg(texts.count(effect.fromOutside - effect.toOutside));
    else if (effect.toOutside > effect.fromOutside)
        view.fact = Words::tr("%1 orang keluar dari buku")
                        .arg(texts.count(effect.toOutside - effect.fromOutside));
    else
        view.fact = Words::tr("0 orang baru: buku sudah menunjukkan angka ini");
    addCoverage(view, figure, effect, texts);
    return view;
}

EffectView describeAcquired(const services::NewFigure& figure, const services::FigureEffect& effect,
                            const Texts& texts)
{
    EffectView view;
    if (effect.newlyAcquired.isZero())
        view.fact = Words::tr("0 orang berpindah: buku sudah menunjukkan angka ini");
    else if (effect.newlyAcquired < Heads(0))
        view.fact =
            Words::tr("%1 orang keluar dari terakuisisi").arg(texts.count(-effect.newlyAcquired));
    else if (effect.fromOutside.isZero())
        view.fact = Words::tr("%1 pindah ke terakuisisi, 0 orang baru")
                        .arg(texts.count(effect.newlyAcquired));
    else
        view.fact = Words::tr("%1 masuk terakuisisi, %2 di antaranya orang baru")
                        .arg(texts.count(effect.newlyAcquired), texts.count(effect.fromOutside));
    addCoverage(view, figure, effect, texts);
    return view;
}

EffectView describePart(const services::NewFigure& figure, const services::FigureEffect& effect,
                        const Texts& texts)
{
    EffectView view;
    const QString group =
        effect.parts.empty() ? QString() : shortName(qs(effect.parts.back().first));
    const QString came = texts.count(effect.fromOutside);
    if (effect.moved.isZero() && effect.fromOutside.isZero())
        view.fact = Words::tr("0 orang baru, kelompok %1 tetap").arg(group);
    else if (figure.value < effect.before)
        view.fact = Words::tr("0 orang baru, %1 keluar dari kelompok %2")
                        .arg(texts.count(effect.moved), group);
    else
        view.fact = Words::tr("%1 orang baru, %2 masuk kelompok %3")
                        .arg(came, texts.count(effect.moved), group);
    if (!effect.whole || effect.parts.empty())
        return view;
    // Series in their order, and the new part last in green, as the box.
    constexpr std::array<Ink, 3> inks{Ink::Pu, Ink::Bpu, Ink::Registered};
    QStringList others;
    for (std::size_t index = 0; index < effect.parts.size(); ++index) {
        const auto& [name, heads] = effect.parts[index];
        const bool last = index + 1 == effect.parts.size();
        view.bar.push_back(
            {shareOf(heads, *effect.whole), last ? Ink::Good : inks[index % inks.size()], false});
        if (!last)
            others.append(QStringLiteral("%1 %2").arg(texts.count(heads), shortName(qs(name))));
    }
    view.left = others.join(QStringLiteral(" · "));
    view.right = QStringLiteral("%1 %2").arg(texts.count(effect.parts.back().second), group);
    const Heads undivided = effect.undivided.value_or(Heads(0));
    view.note = undivided.isZero()
                    ? Words::tr("%1 habis terbagi, belum dibagi 0").arg(texts.count(*effect.whole))
                    : Words::tr("dari %1, belum dibagi %2")
                          .arg(texts.count(*effect.whole), texts.count(undivided));
    return view;
}

} // namespace

EffectView describeEffect(const services::NewFigure& figure, const services::FigureEffect& effect,
                          const Texts& texts)
{
    switch (figure.measure) {
    case Measure::Potential:
        return describePotential(figure, effect, texts);
    case Measure::Acquired:
        return describeAcquired(figure, effect, texts);
    case Measure::OfWhich:
        return describePart(figure, effect, texts);
    case Measure::Quoted:
        break;
    }
    EffectView view;
    view.fact = Words::tr("Disimpan sebagai kutipan");
    view.note = Words::tr("Tidak ada orang yang berpindah dan cakupan tidak berubah.");
    return view;
}

EffectLine effectLine(const services::FigureRow& row, const std::optional<Heads>& undivided,
                      const Texts& texts)
{
    const Figure& figure = row.figure;
    const services::FigureEffect& effect = row.effect;
    if (figure.reversedAt)
        return {Words::tr("dibalik, catatan ke-%1").arg(texts.count(*figure.reversedAt)),
                Ink::Muted};
    if (figure.measure == Measure::Quoted)
        return {figure.note.empty() ? Words::tr("tidak menggerakkan orang") : qs(figure.note),
                Ink::Text};
    if (figure.origin == Origin::Derived)
        return {derivation(qs(figure.note)), Ink::Warn};
    if (figure.origin == Origin::Sample)
        return {Words::tr("contoh, bukan angka terbit"), Ink::Warn};
    if (figure.measure == Measure::OfWhich) {
        const QString fresh = Words::tr("%1 orang baru").arg(texts.count(effect.fromOutside));
        if (undivided)
            return {Words::tr("%1, %2 belum dibagi").arg(fresh, texts.count(*undivided)),
                    Ink::Text};
        return {fresh, Ink::Text};
    }
    if (!effect.potential || !effect.acquired || effect.potential->isZero())
        return {Words::tr("tanpa penyebut, persen kosong"), Ink::Warn};
    if (figure.measure == Measure::Potential)
        return {Words::tr("%1 belum terakuisisi")
                    .arg(texts.count(*effect.potential - *effect.acquired)),
                Ink::Text};
    return {Words::tr("cakupan %1").arg(texts.percent(rate(*effect.acquired, *effect.potential))),
            Ink::Text};
}

TagLook lookOf(Measure measure)
{
    switch (measure) {
    case Measure::Potential:
        return {Icon::Circle, Ink::Neutral, Ink::NeutralTint};
    case Measure::Acquired:
        return {Icon::Shield, Ink::Good, Ink::GoodTint};
    case Measure::OfWhich:
        return {Icon::Link, Ink::Info, Ink::InfoTint};
    case Measure::Quoted:
        break;
    }
    return {Icon::Document, Ink::Neutral, Ink::NeutralTint};
}

QString shortName(const QString& body)
{
    static const QRegularExpression abbreviation(QStringLiteral("\\(([A-Z]{2,8})\\)$"));
    const auto match = abbreviation.match(body);
    return match.hasMatch() ? match.captured(1) : body;
}

QString figureName(const services::FigureRow& row, const Texts& texts)
{
    QStringList parts{qs(row.office), qs(code(row.figure.scope.segment))};
    if (!row.region.empty())
        parts.append(qs(row.region));
    QString measure = texts.term(code(row.figure.measure));
    if (!row.body.empty())
        measure += QLatin1Char(' ') + qs(row.body);
    parts.append(measure);
    return QStringLiteral("%1: %2, %3")
        .arg(parts.join(QStringLiteral(", ")), texts.count(row.figure.value),
             texts.day(row.figure.asOf));
}

} // namespace penggerak::gui
