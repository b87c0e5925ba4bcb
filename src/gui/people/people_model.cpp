#include "gui/people/people_model.h"

#include "gui/furniture/table.h"
#include "gui/furniture/texts.h"
#include "gui/people/words.h"

namespace penggerak::gui {

PeopleModel::PeopleModel(services::Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void PeopleModel::show(std::vector<services::PersonRow> rows, Day today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int PeopleModel::rowOf(PersonId person) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == person)
            return static_cast<int>(row);
    return -1;
}

std::optional<PersonId> PeopleModel::personAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].id;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::first(const services::PersonRow& row, int column) const
{
    switch (column) {
    case Name:
        return qs(row.name);
    case StageColumn:
        return Texts(m_language).term(row.stage);
    case Village:
        return row.village.empty() ? qs(row.district) : qs(row.village);
    case KaderColumn:
        return qs(row.kader);
    case Activity:
        return PeopleWords::lastActivity(row);
    default:
        return {};
    }
}

QString PeopleModel::second(const services::PersonRow& row, int column) const
{
    if (column == Name)
        return row.maskedNik.empty() ? tr("NIK belum ada") : qs(row.maskedNik);
    if (column == Activity)
        return PeopleWords::when(row.lastOn, m_today, Texts(m_language));
    return {};
}

QVariant PeopleModel::tag(const services::PersonRow& row, int role) const
{
    const TagLook look = lookOf(row.stage);
    switch (role) {
    case TagIconRole:
        return static_cast<int>(look.icon);
    case InkRole:
        return static_cast<int>(look.ink);
    case TagTintRole:
        return static_cast<int>(look.tint);
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const services::PersonRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return first(row, index.column());
    case SecondLineRole:
        return second(row, index.column());
    case StrongRole:
        return index.column() == Name;
    case RawRole:
        return QVariant::fromValue<qlonglong>(row.id.value());
    case Qt::AccessibleTextRole: {
        const QString below = second(row, index.column());
        const QString text = first(row, index.column());
        return below.isEmpty() ? text : text + QStringLiteral(", ") + below;
    }
    default:
        return index.column() == StageColumn ? tag(row, role) : QVariant();
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nama dan NIK");
    case StageColumn:
        return tr("Tahap");
    case Village:
        return tr("Kelurahan");
    case KaderColumn:
        return tr("Kader");
    case Activity:
        return tr("Aktivitas terakhir");
    default:
        return {};
    }
}

QString PeopleModel::tsv(const std::vector<int>& rows) const
{
    const auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList lines{QStringList{tr("Nama"), tr("NIK"), tr("Segmen"), tr("Tahap"), tr("Kelurahan"),
                                  tr("Kecamatan"), tr("Kader"), tr("Aktivitas"), tr("Tanggal")}
                          .join(QLatin1Char('\t'))};
    for (const int at : rows) {
        const services::PersonRow& row = m_rows.at(static_cast<std::size_t>(at));
        lines.append(QStringList{clean(qs(row.name)), qs(row.maskedNik), qs(code(row.segment)),
                                 first(row, StageColumn), qs(row.village), qs(row.district),
                                 clean(qs(row.kader)), clean(PeopleWords::lastActivity(row)),
                                 qs(row.lastOn.iso())}
                         .join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace penggerak::gui
