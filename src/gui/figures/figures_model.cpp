#include "gui/figures/figures_model.h"

#include "gui/figures/figure_words.h"
#include "gui/furniture/table.h"

namespace penggerak::gui {

FiguresModel::FiguresModel(const Texts& texts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_texts(texts)
{
}

void FiguresModel::setRows(std::vector<services::FigureRow> rows,
                           const std::vector<services::Body>& bodies)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_parents.clear();
    for (const services::Body& body : bodies)
        if (body.parent)
            m_parents.emplace(body.id, *body.parent);
    endResetModel();
}

int FiguresModel::rowOf(FigureId id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].figure.id == id)
            return static_cast<int>(row);
    return -1;
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Heads> FiguresModel::undividedOf(const services::FigureRow& row) const
{
    const Scope& whole = row.figure.scope;
    if (row.figure.measure != Measure::OfWhich || !whole.body)
        return std::nullopt;
    std::optional<Heads> rest;
    for (const services::FigureRow& other : m_rows) {
        const Scope& part = other.figure.scope;
        if (other.figure.measure != Measure::OfWhich || other.figure.reversedAt || !part.body ||
            part.office != whole.office || part.segment != whole.segment ||
            other.figure.asOf < row.figure.asOf)
            continue;
        const auto parent = m_parents.find(*part.body);
        if (parent != m_parents.end() && parent->second == *whole.body)
            rest = rest.value_or(row.figure.value) - other.figure.value;
    }
    return rest && *rest >= Heads(0) ? rest : std::nullopt;
}

QVariant FiguresModel::text(const services::FigureRow& row, Column column) const
{
    switch (column) {
    case DayColumn:
        return m_texts.day(row.figure.asOf);
    case PlaceColumn:
        return qs(row.office);
    case MeasureColumn:
        return m_texts.term(code(row.figure.measure));
    case HeadsColumn:
        return m_texts.count(row.figure.value);
    case EffectColumn:
        return effectLine(row, undividedOf(row), m_texts).text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FiguresModel::secondLine(const services::FigureRow& row, Column column) const
{
    const Figure& figure = row.figure;
    switch (column) {
    case PlaceColumn: {
        QStringList scope{qs(code(figure.scope.segment))};
        if (!row.region.empty())
            scope.append(qs(row.region));
        if (!row.body.empty())
            scope.append(shortName(qs(row.body)));
        return scope.join(QStringLiteral(", "));
    }
    case HeadsColumn: {
        const bool unit = figure.measure == Measure::Quoted && !figure.unit.empty();
        const QString word = unit ? m_texts.term(figure.unit) : QString();
        if (!figure.about)
            return word;
        return unit ? tr("sekitar, %1").arg(word) : tr("sekitar");
    }
    case EffectColumn:
        return qs(figure.source);
    case DayColumn:
    case MeasureColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FiguresModel::raw(const services::FigureRow& row, Column column) const
{
    switch (column) {
    case DayColumn:
        return row.figure.asOf.sinceEpoch();
    case HeadsColumn:
        return QVariant::fromValue<qlonglong>(row.figure.value.value());
    case MeasureColumn:
        return static_cast<int>(row.figure.measure);
    default:
        return text(row, column);
    }
}

QVariant FiguresModel::ink(const services::FigureRow& row, Column column) const
{
    if (column == MeasureColumn)
        return static_cast<int>(lookOf(row.figure.measure).ink);
    if (column == EffectColumn)
        return static_cast<int>(effectLine(row, undividedOf(row), m_texts).ink);
    if (row.figure.reversedAt)
        return static_cast<int>(Ink::Muted);
    return {};
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const services::FigureRow& row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == HeadsColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant();
    case Qt::ToolTipRole:
        if (column == PlaceColumn)
            return row.body.empty() ? QVariant() : qs(row.body);
        return column == EffectColumn && !row.figure.note.empty() ? QVariant(qs(row.figure.note))
                                                                  : QVariant();
    case Qt::AccessibleTextRole: {
        const QString second = secondLine(row, column).toString();
        const QString first = text(row, column).toString();
        return second.isEmpty() ? first : first + QStringLiteral(", ") + second;
    }
    case RawRole:
        return raw(row, column);
    case SecondLineRole:
        return secondLine(row, column);
    case SecondInkRole:
        if (column == HeadsColumn && row.figure.about)
            return static_cast<int>(Ink::Warn);
        return column == EffectColumn ? QVariant(static_cast<int>(Ink::Link)) : QVariant();
    case StrongRole:
        return column == PlaceColumn || column == HeadsColumn;
    case InkRole:
        return ink(row, column);
    case OpensRole:
        return column == HeadsColumn && row.figure.measure != Measure::Quoted;
    case TagIconRole:
        return static_cast<int>(lookOf(row.figure.measure).icon);
    case TagTintRole:
        return static_cast<int>(lookOf(row.figure.measure).tint);
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case PlaceColumn:
        return tr("Kantor, segmen");
    case MeasureColumn:
        return tr("Ukuran");
    case HeadsColumn:
        return tr("Orang");
    case EffectColumn:
        return tr("Akibat dan sumber");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace penggerak::gui
