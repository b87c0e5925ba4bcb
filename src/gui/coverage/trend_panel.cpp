#include "gui/coverage/trend_panel.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/segment_bar.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"
#include "gui/furniture/trend_chart.h"
#include "gui/theme/theme_style.h"

#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

/// What hollow and filled points mean.
class PointMark : public QWidget
{
public:
    PointMark(bool hollow, QWidget* parent)
        : QWidget(parent)
        , m_hollow(hollow)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = colour(Ink::Muted, this);
        paintBox(painter, QRectF(1, 1, 8, 8), m_hollow ? colour(Ink::Card, this) : ink, ink, 4,
                 1.4);
    }

private:
    bool m_hollow;
};

QStandardItem* numberItem(const std::optional<Heads>& heads, const Texts& texts)
{
    auto* item = new QStandardItem(heads ? texts.count(*heads) : QStringLiteral("–"));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : Card(parent)
{
    setAccessibleName(tr("Terakuisisi tiap akhir bulan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(15, 8, 15, 8);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(tr("Terakuisisi tiap akhir bulan"), Type::Base, Ink::Text, this, true));
    head->addStretch();
    m_toggle = new ActionButton(ActionButton::Kind::Text, {}, this);
    head->addWidget(m_toggle);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    auto* charts = new QWidget(m_stack);
    auto* both = new QVBoxLayout(charts);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    m_puBox = addChart(Segment::Pu, m_pu);
    m_bpuBox = addChart(Segment::Bpu, m_bpu);
    both->addWidget(m_puBox, 1);
    both->addWidget(m_bpuBox, 1);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(6);
    m_marks = new QWidget(charts);
    auto* marks = new QHBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(6);
    marks->addWidget(new PointMark(true, m_marks));
    marks->addWidget(new TextLabel(tr("deret contoh"), Type::Small, Ink::Muted, m_marks));
    marks->addSpacing(8);
    marks->addWidget(new PointMark(false, m_marks));
    legend->addWidget(m_marks);
    m_legend = new TextLabel({}, Type::Small, Ink::Muted, charts);
    m_legend->setElided(true);
    legend->addWidget(m_legend, 1);
    both->addLayout(legend);
    m_stack->addWidget(charts);
    m_table = new DataTable(m_stack);
    m_table->setAccessibleName(tr("Terakuisisi tiap akhir bulan"));
    m_table->setRowInset(2);
    m_table->setRowHeight(26);
    m_rows = new QStandardItemModel(this);
    m_table->setModel(m_rows);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    connect(m_toggle, &QAbstractButton::clicked, this,
            [this] { showTable(m_stack->currentIndex() == 0); });
    showTable(false);
}

QWidget* TrendPanel::addChart(Segment segment, TrendChart*& chart)
{
    const bool pu = segment == Segment::Pu;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    auto* title = new QHBoxLayout;
    title->setSpacing(7);
    title->addWidget(new Swatch(pu ? Ink::Pu : Ink::Bpu, box));
    title->addWidget(new TextLabel(pu ? tr("PU") : tr("BPU"), Type::Small, Ink::Text, box, true));
    title->addWidget(new TextLabel(tr("orang"), Type::Small, Ink::Muted, box));
    title->addStretch();
    column->addLayout(title);
    chart = new TrendChart(box);
    column->addWidget(chart, 1);
    connect(chart, &TrendChart::lastOpened, this,
            [this, segment] { emit opened(segment, m_asOf); });
    return box;
}

void TrendPanel::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_toggle->setText(table ? tr("Sebagai grafik") : tr("Sebagai tabel"));
    m_toggle->setSymbol(table ? Icon::Chart : Icon::Table);
}

std::vector<TrendPoint> TrendPanel::points(const std::vector<services::CoverageLine>& lines) const
{
    const Texts texts = Texts::of(this);
    std::vector<TrendPoint> result;
    int year = 0;
    for (const services::CoverageLine& line : lines) {
        TrendPoint point;
        const bool last = &line == &lines.back();
        const Month month = Month::of(line.asOf);
        const bool cut = last && line.asOf != month.lastDay();
        point.axis = texts.monthName(month.number());
        if (cut)
            point.axis += QLatin1Char('\n') + tr("tgl %1").arg(line.asOf.dayOfMonth());
        else if (month.year() != year && !(line.asOf == lines.front().asOf && month.number() == 12))
            point.axis += QLatin1Char('\n') + QString::number(month.year());
        year = month.year();
        point.name = cut ? texts.day(line.asOf) : texts.month(month);
        if (line.known)
            point.value = line.row.acquired.value();
        point.sample = line.sample;
        result.push_back(point);
    }
    return result;
}

void TrendPanel::show(const CoverageSnapshot& snapshot)
{
    m_asOf = snapshot.filter.asOf;
    m_hasSample = snapshot.hasSampleMonths();
    m_puBox->setVisible(snapshot.pu.has_value());
    m_bpuBox->setVisible(snapshot.bpu.has_value());
    const auto draw = [this](TrendChart* chart, const QString& name, Ink ink,
                             const std::vector<services::CoverageLine>& lines) {
        chart->setSeries(tr("%1 terakuisisi tiap akhir bulan").arg(name), ink, points(lines),
                         !lines.empty() && !lines.back().row.acquired.isZero());
        return !chart->startsAtZero();
    };
    bool cut = false;
    m_pu->setAxisShown(!snapshot.bpu);
    if (snapshot.pu)
        cut = draw(m_pu, tr("PU"), Ink::Pu, snapshot.puMonths) || cut;
    if (snapshot.bpu)
        cut = draw(m_bpu, tr("BPU"), Ink::Bpu, snapshot.bpuMonths) || cut;
    m_marks->setVisible(m_hasSample);
    const QString axis = tr("sumbu tidak mulai dari nol");
    m_legend->setText(m_hasSample && cut ? tr("angka terbit; %1").arg(axis)
                      : m_hasSample      ? tr("angka terbit")
                      : cut              ? tr("Sumbu tidak mulai dari nol.")
                                         : QString());
    fillTable(snapshot);
}

void TrendPanel::fillTable(const CoverageSnapshot& snapshot)
{
    const Texts texts = Texts::of(this);
    m_rows->clear();
    QStringList heads{tr("Akhir bulan")};
    if (snapshot.pu)
        heads.append(tr("PU"));
    if (snapshot.bpu)
        heads.append(tr("BPU"));
    const auto& lines = snapshot.pu ? snapshot.puMonths : snapshot.bpuMonths;
    for (std::size_t at = lines.size(); at-- > 0;) {
        QList<QStandardItem*> row;
        const services::CoverageLine& line = lines[at];
        const Month month = Month::of(line.asOf);
        row.append(new QStandardItem(line.asOf == month.lastDay() ? texts.month(month)
                                                                  : texts.day(line.asOf)));
        if (line.sample)
            row.back()->setText(tr("%1 (contoh)").arg(row.back()->text()));
        for (const auto* series : {&snapshot.puMonths, &snapshot.bpuMonths})
            if (at < series->size())
                row.append(numberItem(
                    (*series)[at].known ? std::optional((*series)[at].row.acquired) : std::nullopt,
                    texts));
        m_rows->appendRow(row);
    }
    m_rows->setHorizontalHeaderLabels(heads);
    for (int column = 1; column < heads.size(); ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setColumnWidths(heads.size() == 3 ? std::vector<int>{0, 120, 120}
                                               : std::vector<int>{0, 140});
}

} // namespace penggerak::gui
