#include "gui/coverage/region_model.h"

#include "gui/furniture/table.h"
#include "gui/theme/colours.h"

namespace penggerak::gui {

RegionModel::RegionModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void RegionModel::show(const CoverageSnapshot& snapshot, const Texts& texts)
{
    beginResetModel();
    m_texts = texts;
    m_lines = snapshot.regions;
    m_kind = snapshot.regionKind();
    m_sum = {{}, {}, snapshot.pu, snapshot.bpu, false};
    endResetModel();
}

const RegionLine* RegionModel::line(int row) const
{
    return row >= 0 && row < static_cast<int>(m_lines.size())
               ? &m_lines[static_cast<std::size_t>(row)]
               : nullptr;
}

int RegionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_lines.empty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int RegionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const std::optional<CoverageRow>& RegionModel::segmentRow(int row, int column) const
{
    const RegionLine& line = isSum(row) ? m_sum : m_lines[static_cast<std::size_t>(row)];
    return column == Pu ? line.pu : line.bpu;
}

QVariant RegionModel::segmentData(int row, int column, int role) const
{
    const auto& part = segmentRow(row, column);
    if (!part)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return part->acquiredPct         ? m_texts.percent(part->acquiredPct)
               : part->acquired.isZero() ? QStringLiteral("–")
                                         : m_texts.count(part->acquired);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);
    case ShareRole:
        if (part->acquiredPct)
            return static_cast<double>(part->acquiredPct->hundredths()) / 10000.0;
        return {};
    case ShareInkRole:
        return static_cast<int>(column == Pu ? Ink::Pu : Ink::Bpu);
    case OpensRole:
        return !isSum(row) && m_lines[static_cast<std::size_t>(row)].region.has_value() &&
               !part->acquired.isZero();
    case Qt::ToolTipRole:
        return tr("%1 terakuisisi").arg(m_texts.count(part->acquired));
    case Qt::AccessibleTextRole:
        return tr("%1, %2 terakuisisi")
            .arg(m_texts.percent(part->acquiredPct), m_texts.count(part->acquired));
    default:
        return {};
    }
}

QVariant RegionModel::unacquiredData(int row, int role) const
{
    const std::optional<Heads> heads =
        (isSum(row) ? m_sum : m_lines[static_cast<std::size_t>(row)]).unacquired();
    switch (role) {
    case Qt::DisplayRole:
        return heads ? m_texts.count(*heads) : QStringLiteral("–");
    case RawRole:
        return QVariant::fromValue<qlonglong>(heads ? heads->value() : -1);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);
    case OpensRole:
        return heads && !isSum(row) && m_lines[static_cast<std::size_t>(row)].region.has_value();
    default:
        return {};
    }
}

QVariant RegionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == SumRowRole)
        return isSum(row);
    if (role == RowOpensRole)
        return !isSum(row) && m_lines[static_cast<std::size_t>(row)].region.has_value();
    if (role == StrongRole)
        return isSum(row) || index.column() == Unacquired;
    if (index.column() == Pu || index.column() == Bpu)
        return segmentData(row, index.column(), role);
    if (index.column() == Unacquired)
        return unacquiredData(row, role);
    if (role == Qt::DisplayRole) {
        if (isSum(row))
            return tr("Jumlah");
        const RegionLine& line = m_lines[static_cast<std::size_t>(row)];
        return line.region ? qs(line.name) : tr("Belum dibagi");
    }
    return {};
}

QVariant RegionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Unacquired ? Qt::AlignRight : Qt::AlignLeft) |
               static_cast<int>(Qt::AlignVCenter);
    if (role == HeadInkRole && (section == Pu || section == Bpu))
        return static_cast<int>(section == Pu ? Ink::Pu : Ink::Bpu);
    if (role == RowOpensRole)
        return true;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_kind == RegionKind::Districts   ? tr("Kecamatan")
               : m_kind == RegionKind::Regencies ? tr("Kab/kota")
                                                 : tr("Wilayah");
    case Pu:
        return tr("PU terakuisisi");
    case Bpu:
        return tr("BPU terakuisisi");
    case Unacquired:
        return tr("Belum terakuisisi");
    default:
        return {};
    }
}

QString RegionModel::csv() const
{
    const auto quoted = [](QString text) {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
               QLatin1Char('"');
    };
    const auto part = [](const std::optional<CoverageRow>& row) {
        const auto number = [](const std::optional<Heads>& heads) {
            return heads ? QString::number(heads->value()) : QString();
        };
        if (!row)
            return QStringLiteral(";;;");
        QString percent = row->acquiredPct ? qs(row->acquiredPct->text()) : QString();
        percent.replace(QLatin1Char('.'), QLatin1Char(','));
        return QStringLiteral(";%1;%2;%3")
            .arg(number(row->potential), number(row->acquired), percent);
    };
    QStringList rows{QStringList{tr("Kode"), tr("Wilayah"), tr("PU potensi"), tr("PU terakuisisi"),
                                 tr("PU %"), tr("BPU potensi"), tr("BPU terakuisisi"), tr("BPU %"),
                                 tr("Belum terakuisisi")}
                         .join(QLatin1Char(';'))};
    for (int row = 0; row < rowCount(); ++row) {
        const RegionLine& line = isSum(row) ? m_sum : m_lines[static_cast<std::size_t>(row)];
        const auto heads = line.unacquired();
        rows.append(QStringLiteral("%1;%2%3%4;%5")
                        .arg(line.region ? quoted(qs(line.region->dotted())) : QString(),
                             quoted(index(row, Name).data().toString()), part(line.pu),
                             part(line.bpu), heads ? QString::number(heads->value()) : QString()));
    }
    return rows.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

} // namespace penggerak::gui
