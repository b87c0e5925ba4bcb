#include "gui/coverage/segment_card.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/segment_bar.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace penggerak::gui {

using services::DrillPart;

QString reasonInWords(const CoverageRow& row, const QWidget* widget)
{
    const Texts texts = Texts::of(widget);
    switch (row.reason) {
    case CoverageReason::NoDenominator:
        return SegmentCard::tr("Potensi belum diketahui, jadi persen tidak dihitung.");
    case CoverageReason::PartialDenominator:
        return SegmentCard::tr("%1 dari %2 kantor punya potensi, jadi persen tidak dihitung.")
            .arg(row.covered)
            .arg(row.parts);
    case CoverageReason::StaleDenominator:
        return SegmentCard::tr("Potensi dari %1, lebih dari 12 bulan lalu.")
            .arg(row.potentialAsOf ? texts.day(*row.potentialAsOf) : QStringLiteral("–"));
    case CoverageReason::None:
        break;
    }
    return {};
}

/// The foot of a card: what the rate rests on, or why there is none.
class SegmentCard::Basis : public QWidget
{
public:
    explicit Basis(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(27);
    }

    void show(const QString& text, bool warning)
    {
        m_text = text;
        m_warning = warning;
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), colour(Ink::Line, this));
        const QColor ink = colour(m_warning ? Ink::Warn : Ink::Muted, this);
        paintIcon(painter, QRectF(16, 7, 14, 14), m_warning ? Icon::Warning : Icon::Info, ink);
        painter.setFont(gui::font(Type::Small));
        painter.setPen(ink);
        const QRect words(35, 1, width() - 48, height() - 1);
        const QString shown =
            painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width());
        setToolTip(shown == m_text ? QString() : m_text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }

private:
    QString m_text;
    bool m_warning = false;
};

SegmentCard::SegmentCard(QWidget* parent)
    : Card(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(0);
    const auto addRow = [this, column](int spacing) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(15, 0, 15, 0);
        row->setSpacing(spacing);
        column->addLayout(row);
        return row;
    };
    QHBoxLayout* head = addRow(8);
    m_swatch = new Swatch(this);
    m_name = new TextLabel({}, Type::Base, Ink::Text, this, true);
    m_longName = new TextLabel({}, Type::Base, Ink::Muted, this);
    m_longName->setElided(true);
    m_details = new ActionButton(ActionButton::Kind::Text, tr("Rincian"), this);
    // The head keeps its height where there is nothing to open.
    QSizePolicy keeps = m_details->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_details->setSizePolicy(keeps);
    m_details->setTail(Icon::ChevronRight);
    head->addWidget(m_swatch);
    head->addWidget(m_name);
    head->addWidget(m_longName, 1);
    head->addWidget(m_details);

    QHBoxLayout* rate = addRow(16);
    m_rate = new TextLabel({}, Type::Number, Ink::Text, this, true);
    rate->addWidget(m_rate);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    rate->addLayout(beside, 1);
    m_acquiredWord = new TextLabel(tr("terakuisisi"), Type::Small, Ink::Text, this, true);
    beside->addStretch();
    beside->addWidget(m_acquiredWord);
    auto* of = new QHBoxLayout;
    of->setSpacing(4);
    m_ofPotential = new TextLabel(tr("dari potensi"), Type::Small, Ink::Muted, this);
    m_potential = new NumberButton(this);
    m_potential->setType(Type::Small);
    of->addWidget(m_ofPotential);
    of->addWidget(m_potential);
    of->addStretch();
    beside->addLayout(of);
    beside->addStretch();
    column->addSpacing(4);

    QHBoxLayout* bar = addRow(0);
    m_bar = new SegmentBar(this);
    bar->addWidget(m_bar);
    column->addSpacing(6);

    QHBoxLayout* legend = addRow(6);
    m_acquiredSwatch = new Swatch(this);
    m_acquiredSwatch->setFixedSize(9, 9);
    legend->addWidget(m_acquiredSwatch);
    legend->addWidget(new TextLabel(tr("Terakuisisi"), Type::Small, Ink::Muted, this));
    legend->addStretch();
    auto* restMark = new Swatch(Ink::BarRest, this);
    restMark->setFixedSize(9, 9);
    m_restMark = restMark;
    legend->addWidget(m_restMark);
    m_restWord = new TextLabel({}, Type::Small, Ink::Muted, this);
    legend->addWidget(m_restWord);

    QHBoxLayout* counts = addRow(8);
    m_acquired = new NumberButton(this);
    m_acquired->setType(Type::Section);
    m_about = new TextLabel(tr("sekitar"), Type::Small, Ink::Warn, this, true);
    m_unacquired = new NumberButton(this);
    m_unacquired->setType(Type::Section);
    counts->addWidget(m_acquired);
    counts->addWidget(m_about);
    counts->addStretch();
    counts->addWidget(m_unacquired);
    column->addStretch();
    m_basis = new Basis(this);
    column->addWidget(m_basis);

    const auto opens = [this](QAbstractButton* button, DrillPart part) {
        connect(button, &QAbstractButton::clicked, this,
                [this, part] { emit opened(m_segment, part); });
    };
    opens(m_details, DrillPart::Acquired);
    opens(m_potential, DrillPart::Potential);
    opens(m_acquired, DrillPart::Acquired);
    opens(m_unacquired, DrillPart::Unacquired);
}

void SegmentCard::setSegment(Segment segment)
{
    m_segment = segment;
    const bool pu = segment == Segment::Pu;
    const Ink ink = pu ? Ink::Pu : Ink::Bpu;
    m_swatch->setInk(ink);
    m_acquiredSwatch->setInk(ink);
    m_name->setText(pu ? tr("PU") : tr("BPU"));
    m_longName->setText(pu ? tr("Penerima upah") : tr("Bukan penerima upah"));
    setAccessibleName(tr("Cakupan %1").arg(m_name->text()));
    m_details->setAccessibleName(tr("Rincian %1").arg(m_name->text()));
}

void SegmentCard::showRate(const CoverageRow& row)
{
    const Texts texts = Texts::of(this);
    const bool known = row.acquiredPct.has_value();
    m_rate->setText(texts.percent(row.acquiredPct));
    m_rate->setInk(known ? Ink::Text : Ink::Muted);
    m_ofPotential->setText(known ? tr("dari potensi")
                           : row.reason == CoverageReason::PartialDenominator
                               ? tr("potensi belum lengkap")
                               : tr("potensi belum diketahui"));
    m_potential->setVisible(known);
    m_bar->setVisible(known);
    m_restMark->setVisible(known);
    m_restWord->setVisible(known);
    m_unacquired->setVisible(known);
    if (!known)
        return;
    m_potential->setText(texts.count(*row.potential));
    m_potential->setAccessibleName(tr("Potensi %1: %2").arg(m_name->text(), m_potential->text()));
    m_bar->setParts({{static_cast<double>(row.acquiredPct->hundredths()) / 10000.0,
                      m_segment == Segment::Pu ? Ink::Pu : Ink::Bpu, false}});
    m_bar->setAccessibleName(m_rate->text());
    m_restWord->setText(tr("Belum · %1").arg(texts.percent(row.unacquiredPct)));
    m_unacquired->setText(texts.count(*row.unacquired));
    m_unacquired->setAccessibleName(
        tr("%1 belum terakuisisi: %2").arg(m_name->text(), m_unacquired->text()));
}

void SegmentCard::showBasis(const CoverageRow& row)
{
    const Texts texts = Texts::of(this);
    const QString doubt = reasonInWords(row, this);
    if (!doubt.isEmpty() || !row.potential) {
        m_basis->show(doubt, true);
        return;
    }
    QString basis = tr("Potensi %1").arg(texts.count(*row.potential));
    if (row.potentialAsOf)
        basis = tr("%1, per %2").arg(basis, texts.day(*row.potentialAsOf));
    if (!row.source.empty())
        basis = tr("%1, %2").arg(basis, qs(row.source));
    m_basis->show(basis, false);
}

void SegmentCard::show(const CoverageRow& row)
{
    const Texts texts = Texts::of(this);
    showRate(row);
    m_acquired->setText(texts.count(row.acquired));
    m_acquired->setOpens(!row.acquired.isZero());
    m_acquired->setAccessibleName(tr("%1 terakuisisi: %2").arg(m_name->text(), m_acquired->text()));
    m_details->setVisible(!row.acquired.isZero() || row.potential);
    m_about->setVisible(row.about);
    showBasis(row);
}

CombinedCard::CombinedCard(QWidget* parent)
    : Card(parent)
{
    setFlat(true);
    setAccessibleName(tr("PU dan BPU bersama"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 10, 8);
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("PU + BPU"), Type::Base, Ink::Muted, this, true));
    column->addSpacing(10);
    m_rate = new TextLabel({}, Type::Title, Ink::Text, this, true);
    column->addWidget(m_rate);
    column->addSpacing(4);
    m_note = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(new TextLabel(tr("Terakuisisi"), Type::Small, Ink::Muted, this));
    auto* counts = new QHBoxLayout;
    counts->setSpacing(4);
    m_acquired = new NumberButton(this);
    m_acquired->setType(Type::Small);
    m_of = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_of->setElided(true);
    counts->addWidget(m_acquired);
    counts->addWidget(m_of, 1);
    column->addLayout(counts);
    column->addStretch();
    m_both = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_both->setWordWrap(true);
    column->addWidget(m_both);
    connect(m_acquired, &QAbstractButton::clicked, this,
            [this] { emit opened(DrillPart::Acquired); });
}

void CombinedCard::show(const CoverageRow& total, Heads inBoth)
{
    const Texts texts = Texts::of(this);
    m_rate->setText(texts.percent(total.acquiredPct));
    m_rate->setInk(total.acquiredPct ? Ink::Text : Ink::Muted);
    m_note->setText(total.acquiredPct ? tr("Dibaca hanya bersama kedua bagiannya.")
                                      : tr("Tanpa persen: potensi salah satu bagian belum "
                                           "diketahui."));
    m_acquired->setText(texts.count(total.acquired));
    m_acquired->setAccessibleName(tr("PU dan BPU terakuisisi: %1").arg(m_acquired->text()));
    m_of->setText(total.potential ? tr("dari %1").arg(texts.count(*total.potential)) : QString());
    m_both->setText(tr("%Ln orang di keduanya", nullptr, static_cast<int>(inBoth.value())));
}

} // namespace penggerak::gui
