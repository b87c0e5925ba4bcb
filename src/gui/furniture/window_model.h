#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace penggerak::gui {

/// A list of any length, of which views see a window of at most `mostRows` rows: a view, and what
/// reads a screen aloud, stay quick and small. Positions count from 0 in the whole list, rows in
/// the window. What a row holds comes in blocks, from the background; a row that is not there yet
/// is pending (PendingRole). Another window is a reset. LongTable moves the window.
class WindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 2000;
    static constexpr int blockRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    std::int64_t total() const { return m_total; }
    std::int64_t first() const { return m_first; }
    std::int64_t positionOf(int row) const { return m_first + row; }
    /// -1 when the window does not hold it.
    int rowOf(std::int64_t position) const;
    /// Moves the window so that it holds a position well inside.
    void moveAround(std::int64_t position);
    /// The first position of a range that is not loaded; nothing when all are.
    std::optional<std::int64_t> firstMissing(std::int64_t from, std::int64_t to) const;

    virtual bool isLoaded(std::int64_t position) const = 0;
    /// What stays the same for a row when the list changes around it; 0 while it is not loaded.
    virtual qint64 keyAt(std::int64_t position) const = 0;

    int rowCount(const QModelIndex& parent = {}) const override;

signals:
    /// Rows of these positions came in.
    void loaded(qint64 position, int count);

protected:
    /// Another list, or another state of it: what was loaded is forgotten by `fill`, which may
    /// bring the first rows along.
    template <class Fill>
    void begin(std::int64_t total, std::int64_t around, Fill&& fill)
    {
        beginResetModel();
        m_total = total;
        m_first = windowAround(around);
        fill();
        endResetModel();
    }
    /// Says that rows of these positions came in.
    void arrived(std::int64_t position, int count);
    virtual void forgetOutside(std::int64_t from, std::int64_t to) = 0;

private:
    std::int64_t windowAround(std::int64_t position) const;

    std::int64_t m_total = 0;
    std::int64_t m_first = 0;
};

/// Rows by position, as many as are worth keeping around a window.
template <class Row>
class WindowRows
{
public:
    void put(std::int64_t position, std::vector<Row> rows)
    {
        for (Row& row : rows)
            m_rows.insert_or_assign(position++, std::move(row));
    }
    const Row* find(std::int64_t position) const
    {
        const auto found = m_rows.find(position);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    void forgetOutside(std::int64_t from, std::int64_t to)
    {
        m_rows.erase(m_rows.begin(), m_rows.lower_bound(from));
        m_rows.erase(m_rows.lower_bound(to), m_rows.end());
    }
    void clear() { m_rows.clear(); }
    const std::map<std::int64_t, Row>& all() const { return m_rows; }

private:
    std::map<std::int64_t, Row> m_rows;
};

} // namespace penggerak::gui
