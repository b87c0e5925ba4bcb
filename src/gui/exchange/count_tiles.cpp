#include "gui/exchange/count_tiles.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace penggerak::gui {

CountTile::CountTile(RowKind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(ImportWords::word(kind));
}

void CountTile::setCount(std::int64_t count, const Texts& texts)
{
    m_count = count;
    setText(ImportWords::word(m_kind));
    setAccessibleName(tr("%1: %2 baris").arg(text(), texts.count(count)));
    update();
}

QSize CountTile::minimumSizeHint() const
{
    return {96, 78};
}

void CountTile::paintEvent(QPaintEvent*)
{
    constexpr int inset = 14;
    constexpr int iconSize = 16;
    QPainter painter(this);
    const TagLook look = ImportWords::look(m_kind);
    const bool any = m_count > 0;
    const QColor edge = colour(isChecked() ? Ink::Link : Ink::Line, this);
    const Ink ground = isChecked() ? Ink::Selection : underMouse() ? Ink::Hover : Ink::Card;
    paintBox(painter, rect(), colour(ground, this), edge, space::cardRadius,
             isChecked() ? 2.0 : 1.0);
    const QColor ink = colour(any ? look.ink : Ink::Muted, this);
    paintIcon(painter, QRectF(inset, 13, iconSize, iconSize), look.icon, ink);
    painter.setFont(gui::font(Type::Base, true));
    painter.setPen(ink);
    const QRect words(inset + iconSize + 7, 9, width() - 2 * inset - iconSize - 7, 24);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    QFont number = gui::font(Type::Number, true);
    const QString figure = Texts::of(this).count(m_count);
    const int room = width() - 2 * inset;
    while (QFontMetrics(number).horizontalAdvance(figure) > room && number.pointSizeF() > 10)
        number.setPointSizeF(number.pointSizeF() - 1);
    painter.setFont(number);
    painter.setPen(colour(any ? Ink::Text : Ink::Muted, this));
    painter.drawText(QRect(inset, 33, room, 38), Qt::AlignLeft | Qt::AlignVCenter, figure);
}

CountTiles::CountTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    for (const RowKind kind : {RowKind::New, RowKind::Changed, RowKind::Unchanged,
                               RowKind::Duplicate, RowKind::Rejected, RowKind::Warned}) {
        auto* tile = new CountTile(kind, this);
        tile->installEventFilter(this);
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile](bool on) {
            for (CountTile* other : m_tiles)
                other->setChecked(other == tile && on);
            emit chosenChanged();
        });
    }
}

void CountTiles::show(const services::ImportCounts& counts, const Texts& texts)
{
    tile(RowKind::New)->setCount(counts.added, texts);
    tile(RowKind::Changed)->setCount(counts.changed, texts);
    tile(RowKind::Unchanged)->setCount(counts.unchanged, texts);
    tile(RowKind::Duplicate)->setCount(counts.duplicates, texts);
    tile(RowKind::Rejected)->setCount(counts.rejected, texts);
    tile(RowKind::Warned)->setCount(counts.warnings, texts);
}

std::optional<RowKind> CountTiles::chosen() const
{
    for (const CountTile* tile : m_tiles)
        if (tile->isChecked())
            return tile->kind();
    return std::nullopt;
}

void CountTiles::choose(std::optional<RowKind> kind)
{
    for (CountTile* tile : m_tiles)
        tile->setChecked(kind == tile->kind());
    emit chosenChanged();
}

CountTile* CountTiles::tile(RowKind kind) const
{
    return *std::find_if(m_tiles.begin(), m_tiles.end(),
                         [&](const CountTile* each) { return each->kind() == kind; });
}

bool CountTiles::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto here = std::find(m_tiles.begin(), m_tiles.end(), watched);
        if (key == Qt::Key_Left && here != m_tiles.begin()) {
            (*std::prev(here))->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Right && std::next(here) != m_tiles.end()) {
            (*std::next(here))->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
                (*here)->click();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penggerak::gui
