#pragma once

#include "services/people/people.h"
#include "services/text/sentences.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// The rows of one page of the list: a cache, sorted and cut by the query that filled it.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, StageColumn, Village, KaderColumn, Activity, ColumnCount };

    PeopleModel(services::Language language, QObject* parent);

    void show(std::vector<services::PersonRow> rows, Day today);
    const std::vector<services::PersonRow>& rows() const { return m_rows; }
    /// The row in which a person stands; -1 when not on this page.
    int rowOf(PersonId person) const;
    std::optional<PersonId> personAt(int row) const;
    /// Tab-separated, with the names of the columns; NIKs stay masked.
    QString tsv(const std::vector<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString first(const services::PersonRow& row, int column) const;
    QString second(const services::PersonRow& row, int column) const;
    QVariant tag(const services::PersonRow& row, int role) const;

    services::Language m_language;
    std::vector<services::PersonRow> m_rows;
    Day m_today;
};

} // namespace penggerak::gui
