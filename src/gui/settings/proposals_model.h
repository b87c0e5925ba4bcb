#pragma once

#include "gui/furniture/texts.h"
#include "services/actors/session.h"
#include "services/figures/figures.h"
#include "services/outreach/outreach.h"

#include <QAbstractTableModel>
#include <QJsonObject>

#include <vector>

namespace penggerak::gui {

/// Acts that wait for a second person, in words.
class ProposalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProposedColumn, ActColumn, ReasonColumn, StateColumn, ColumnCount };

    ProposalsModel(const Texts& texts, QObject* parent);
    void setRows(std::vector<services::Proposal> rows,
                 const std::vector<services::FigureRow>& figures,
                 const std::vector<services::Kader>& kader);
    const services::Proposal& at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].proposal;
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        services::Proposal proposal;
        QString act;
        QString subject;
        QString reason;
    };
    QString subject(const QJsonObject& arguments, const std::vector<services::Kader>& kader) const;
    QVariant text(const Row& row, Column column) const;
    QVariant secondLine(const Row& row, Column column) const;

    Texts m_texts;
    std::vector<Row> m_rows;
};

} // namespace penggerak::gui
