#include "gui/furniture/window_model.h"

namespace penggerak::gui {

int WindowModel::rowOf(std::int64_t position) const
{
    const std::int64_t row = position - m_first;
    return row >= 0 && row < rowCount() ? static_cast<int>(row) : -1;
}

std::int64_t WindowModel::windowAround(std::int64_t position) const
{
    const std::int64_t last = std::max<std::int64_t>(0, m_total - mostRows);
    return std::clamp<std::int64_t>(position - mostRows / 2, 0, last);
}

void WindowModel::moveAround(std::int64_t position)
{
    const std::int64_t first = windowAround(position);
    if (first == m_first)
        return;
    beginResetModel();
    m_first = first;
    forgetOutside(m_first, m_first + mostRows);
    endResetModel();
}

std::optional<std::int64_t> WindowModel::firstMissing(std::int64_t from, std::int64_t to) const
{
    const std::int64_t end = std::min(to, m_first + rowCount());
    for (std::int64_t position = std::max(from, m_first); position < end; ++position)
        if (!isLoaded(position))
            return position;
    return std::nullopt;
}

int WindowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::int64_t>(m_total, mostRows));
}

void WindowModel::arrived(std::int64_t position, int count)
{
    const std::int64_t from = std::max(position, m_first);
    const std::int64_t to = std::min(position + count, m_first + rowCount());
    if (from < to)
        emit dataChanged(index(rowOf(from), 0), index(rowOf(to - 1), columnCount() - 1));
    emit loaded(position, count);
}

} // namespace penggerak::gui
