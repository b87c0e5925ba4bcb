#pragma once

#include "gui/furniture/window_model.h"
#include "services/people/people.h"
#include "services/text/sentences.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// The list of people as far as it is in the window: a cache, sorted and cut by the query that
/// fills it. Beside the five columns of everyday there are some that the user may add.
class PeopleModel : public WindowModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        StageColumn,
        Village,
        KaderColumn,
        Activity,
        District,
        Phone,
        Age,
        Occupation,
        Address,
        Body,
        Kpj,
        Office,
        ColumnCount
    };

    PeopleModel(services::Language language, QObject* parent);

    /// A list of `total` people, of whom these stand from a position on; the window is around it.
    void show(std::int64_t total, std::int64_t position, std::vector<services::PersonRow> rows,
              Day today);
    /// More rows of the same list.
    void put(std::int64_t position, std::vector<services::PersonRow> rows);

    const services::PersonRow* at(std::int64_t position) const { return m_rows.find(position); }
    /// Where a person stands among the rows that are loaded.
    std::optional<std::int64_t> positionOfPerson(PersonId person) const;
    /// Of a row of the window.
    std::optional<PersonId> personAt(int row) const;
    /// Tab-separated, with the names of the columns, those of `extra` too; NIKs stay masked.
    QString tsv(const std::vector<services::PersonRow>& rows, const std::vector<int>& extra) const;

    bool isLoaded(std::int64_t position) const override { return at(position) != nullptr; }
    qint64 keyAt(std::int64_t position) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    void forgetOutside(std::int64_t from, std::int64_t to) override;

private:
    QString firstLine(const services::PersonRow& row, int column) const;
    QString secondLine(const services::PersonRow& row, int column) const;
    QVariant tag(const services::PersonRow& row, int role) const;

    services::Language m_language;
    WindowRows<services::PersonRow> m_rows;
    Day m_today;
};

} // namespace penggerak::gui
