#include "gui/figures/movements_model.h"

#include "gui/furniture/table.h"

namespace penggerak::gui {

MovementsModel::MovementsModel(const Texts& texts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_texts(texts)
{
}

void MovementsModel::setRows(std::vector<services::FigureMovement> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MovementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovementsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const services::FigureMovement& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == HeadsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == RawRole && column == HeadsColumn)
        return QVariant::fromValue<qlonglong>(row.heads.value());
    if (role == StrongRole)
        return column == HeadsColumn;
    if (role == SecondLineRole) {
        switch (column) {
        case DayColumn:
            return tr("catatan ke-%1").arg(m_texts.count(row.seq));
        case FromColumn:
            return qs(row.fromBody);
        case ToColumn:
            return qs(row.toBody);
        case PlaceColumn:
            return qs(row.region);
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DayColumn:
        return m_texts.day(row.happenedOn);
    case KindColumn:
        return m_texts.term(code(row.kind));
    case FromColumn:
        return m_texts.term(row.from);
    case ToColumn:
        return m_texts.term(row.to);
    case PlaceColumn:
        return qs(row.office);
    case HeadsColumn:
        return m_texts.count(row.heads);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MovementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == HeadsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DayColumn:
        return tr("Tanggal");
    case KindColumn:
        return tr("Gerakan");
    case FromColumn:
        return tr("Dari");
    case ToColumn:
        return tr("Ke");
    case PlaceColumn:
        return tr("Kantor, wilayah");
    case HeadsColumn:
        return tr("Orang");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace penggerak::gui
