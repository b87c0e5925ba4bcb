#include "gui/settings/proposals_model.h"

#include "gui/figures/figure_words.h"
#include "gui/furniture/table.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penggerak::gui {

ProposalsModel::ProposalsModel(const Texts& texts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_texts(texts)
{
}

void ProposalsModel::setRows(std::vector<services::Proposal> rows,
                             const std::vector<services::FigureRow>& figures,
                             const std::vector<services::Kader>& kader)
{
    beginResetModel();
    m_rows.clear();
    for (services::Proposal& proposal : rows) {
        Row row;
        const QJsonObject arguments =
            QJsonDocument::fromJson(QByteArray::fromStdString(proposal.summary)).object();
        row.act =
            proposal.verb == "figure.reverse" ? tr("Balikkan angka") : m_texts.term(proposal.verb);
        const QString reason = arguments.value(QLatin1String("reason")).toString();
        row.reason = proposal.verb == "deposit.adjust" || proposal.verb == "dues.reverse"
                         ? m_texts.term(reason.toStdString())
                         : reason;
        row.subject = subject(arguments, kader);
        const auto id =
            FigureId::parse(arguments.value(QLatin1String("figure")).toString().toStdString());
        for (const services::FigureRow& figure : figures)
            if (id && figure.figure.id == *id)
                row.subject = figureName(figure, m_texts);
        row.proposal = std::move(proposal);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

/// Whose money, how much, of which month or day: what somebody must see to decide.
QString ProposalsModel::subject(const QJsonObject& arguments,
                                const std::vector<services::Kader>& kader) const
{
    const auto said = [&](const char* name) {
        return arguments.value(QLatin1String(name)).toString().toStdString();
    };
    QStringList parts;
    const auto id = KaderId::parse(said("kader"));
    for (const services::Kader& each : kader)
        if (id == each.id)
            parts.append(qs(each.name));
    if (const std::string amount = said("amount"); !amount.empty())
        parts.append(QStringLiteral("Rp ") + m_texts.count(qs(amount).toLongLong()));
    const QJsonObject pieces = arguments.value(QLatin1String("pieces")).toObject();
    if (!pieces.isEmpty()) {
        std::int64_t counted = 0;
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
            counted += piece.key().toLongLong() * piece.value().toInteger();
        parts.append(tr("dihitung Rp %1").arg(m_texts.count(counted)));
    }
    if (const auto month = Month::parse(said("month")))
        parts.append(m_texts.month(*month));
    if (const auto on = Day::parse(said("on")))
        parts.append(m_texts.day(*on));
    return parts.join(QStringLiteral(" · "));
}

int ProposalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProposalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalsModel::text(const Row& row, Column column) const
{
    switch (column) {
    case ProposedColumn:
        return qs(row.proposal.proposedBy);
    case ActColumn:
        return row.act;
    case ReasonColumn:
        return row.reason;
    case StateColumn:
        return m_texts.term(row.proposal.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProposalsModel::secondLine(const Row& row, Column column) const
{
    switch (column) {
    case ProposedColumn:
        return m_texts.dayOfTime(row.proposal.proposedAtMs);
    case ActColumn:
        return row.subject;
    case StateColumn:
        return qs(row.proposal.decidedBy);
    default:
        return {};
    }
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SecondLineRole:
        return secondLine(row, column);
    case StrongRole:
        return column == ActColumn;
    case InkRole:
        if (column == StateColumn && row.proposal.state != "open")
            return static_cast<int>(row.proposal.state == "approved" ? Ink::Good : Ink::Muted);
        return {};
    default:
        return {};
    }
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ProposedColumn:
        return tr("Diajukan oleh");
    case ActColumn:
        return tr("Yang diajukan");
    case ReasonColumn:
        return tr("Alasan");
    case StateColumn:
        return tr("Keadaan");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace penggerak::gui
