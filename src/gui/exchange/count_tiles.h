#pragma once

#include "gui/exchange/import_words.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// One number of the whole file; pressed, the table below shows what it is made of.
class CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    CountTile(RowKind kind, QWidget* parent);
    RowKind kind() const { return m_kind; }
    void setCount(std::int64_t count, const Texts& texts);
    std::int64_t count() const { return m_count; }
    QSize sizeHint() const override { return {150, 78}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RowKind m_kind;
    std::int64_t m_count = 0;
};

/// The six numbers of an import. Arrow keys go from one to the next.
class CountTiles : public QWidget
{
    Q_OBJECT

public:
    explicit CountTiles(QWidget* parent = nullptr);
    void show(const services::ImportCounts& counts, const Texts& texts);
    /// Nothing: every row.
    std::optional<RowKind> chosen() const;
    void choose(std::optional<RowKind> kind);
    CountTile* tile(RowKind kind) const;

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<CountTile*> m_tiles;
};

} // namespace penggerak::gui
