#include "gui/people/people_model.h"

#include "gui/furniture/table.h"
#include "gui/furniture/texts.h"
#include "gui/people/words.h"

namespace penggerak::gui {

PeopleModel::PeopleModel(services::Language language, QObject* parent)
    : WindowModel(parent)
    , m_language(language)
{
}

void PeopleModel::show(std::int64_t total, std::int64_t position,
                       std::vector<services::PersonRow> rows, Day today)
{
    m_today = today;
    begin(total, position, [&] {
        m_rows.clear();
        m_rows.put(position, std::move(rows));
    });
}

void PeopleModel::put(std::int64_t position, std::vector<services::PersonRow> rows)
{
    const auto count = static_cast<int>(rows.size());
    m_rows.put(position, std::move(rows));
    m_rows.forgetOutside(first(), first() + mostRows);
    arrived(position, count);
}

void PeopleModel::forgetOutside(std::int64_t from, std::int64_t to)
{
    m_rows.forgetOutside(from, to);
}

std::optional<std::int64_t> PeopleModel::positionOfPerson(PersonId person) const
{
    for (const auto& [position, row] : m_rows.all())
        if (row.id == person)
            return position;
    return std::nullopt;
}

std::optional<PersonId> PeopleModel::personAt(int row) const
{
    const services::PersonRow* found = row < 0 ? nullptr : at(positionOf(row));
    return found ? std::optional(found->id) : std::nullopt;
}

qint64 PeopleModel::keyAt(std::int64_t position) const
{
    const services::PersonRow* row = at(position);
    return row ? row->id.value() : 0;
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::firstLine(const services::PersonRow& row, int column) const
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
    case District:
        return qs(row.district);
    case Phone:
        return qs(row.maskedPhone);
    case Age:
        return row.birthDate
                   ? Texts(m_language).count(std::int64_t(ageInYears(*row.birthDate, m_today)))
                   : QString();
    case Occupation:
        return qs(row.occupation);
    case Address:
        return qs(row.address);
    case Body:
        return qs(row.body);
    case Kpj:
        return qs(row.kpj);
    case Office:
        return qs(row.office);
    default:
        return {};
    }
}

QString PeopleModel::secondLine(const services::PersonRow& row, int column) const
{
    if (column == Name)
        return row.maskedNik.empty() ? tr("NIK belum ada") : qs(row.maskedNik);
    if (column == Activity)
        return PeopleWords::when(row.lastOn, m_today, Texts(m_language));
    if (column == Address)
        return PeopleWords::neighbourhood(row.rt, row.rw);
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
    if (role == Qt::TextAlignmentRole)
        return index.column() == Age ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                     : QVariant();
    const services::PersonRow* row = at(positionOf(index.row()));
    if (!row) {
        if (role == PendingRole)
            return true;
        return role == Qt::AccessibleTextRole ? QVariant(tr("sedang dibaca")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(*row, index.column());
    case SecondLineRole:
        return secondLine(*row, index.column());
    case StrongRole:
        return index.column() == Name;
    case RawRole:
        return QVariant::fromValue<qlonglong>(row->id.value());
    case Qt::AccessibleTextRole: {
        const QString below = secondLine(*row, index.column());
        const QString text = firstLine(*row, index.column());
        return below.isEmpty() ? text : text + QStringLiteral(", ") + below;
    }
    default:
        return index.column() == StageColumn ? tag(*row, role) : QVariant();
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Age)
        return int(Qt::AlignRight | Qt::AlignVCenter);
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
    case District:
        return tr("Kecamatan");
    case Phone:
        return tr("HP");
    case Age:
        return tr("Umur");
    case Occupation:
        return tr("Pekerjaan");
    case Address:
        return tr("Alamat");
    case Body:
        return tr("Kelompok");
    case Kpj:
        return tr("KPJ");
    case Office:
        return tr("Kantor");
    default:
        return {};
    }
}

QString PeopleModel::tsv(const std::vector<services::PersonRow>& rows,
                         const std::vector<int>& extra) const
{
    const auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList head{tr("Nama"),      tr("NIK"),   tr("Segmen"),    tr("Tahap"),  tr("Kelurahan"),
                     tr("Kecamatan"), tr("Kader"), tr("Aktivitas"), tr("Tanggal")};
    for (const int column : extra)
        if (column > District)
            head.append(headerData(column, Qt::Horizontal).toString());
    QStringList lines{head.join(QLatin1Char('\t'))};
    for (const services::PersonRow& row : rows) {
        QStringList cells{clean(qs(row.name)),   qs(row.maskedNik),
                          qs(code(row.segment)), firstLine(row, StageColumn),
                          qs(row.village),       qs(row.district),
                          clean(qs(row.kader)),  clean(PeopleWords::lastActivity(row)),
                          qs(row.lastOn.iso())};
        for (const int column : extra)
            if (column > District) {
                const QString below = column == Address ? secondLine(row, column) : QString();
                cells.append(clean(firstLine(row, column) +
                                   (below.isEmpty() ? below : QStringLiteral(", ") + below)));
            }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace penggerak::gui
