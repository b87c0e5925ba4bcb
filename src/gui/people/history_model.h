#pragma once

#include "gui/theme/colours.h"
#include "services/people/people.h"
#include "services/text/sentences.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// A person's way in one segment, newest first; above it the step that usually comes next.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Mark { Next, Now, Past, Reversed };
    enum Role { MarkRole = Qt::UserRole + 1, DateRole, DetailRole, InkRole };

    HistoryModel(services::Language language, QObject* parent);
    void show(const services::PersonDetails& details, Segment segment);
    /// Nothing for the next step.
    std::optional<services::HistoryRow> movementAt(int row) const;
    /// Whether this row may be taken back: neither the next step nor taken back already.
    bool isReversible(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Item
    {
        Mark mark = Mark::Past;
        QString title;
        QString detail;
        QString date;
        Ink ink = Ink::Neutral;
        std::optional<services::HistoryRow> row;
    };
    Item itemOf(const services::HistoryRow& row) const;
    QString detailOf(const services::HistoryRow& row) const;

    services::Language m_language;
    std::vector<Item> m_items;
};

/// The line with its dots: ring, dot, dotted circle.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 40;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace penggerak::gui
