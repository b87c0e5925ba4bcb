#include "gui/furniture/sum_tiles.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int inset = 14;
constexpr int markSize = 15;

} // namespace

SumTile::SumTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SumTile::setFace(Face face, bool large)
{
    m_face = std::move(face);
    m_large = large;
    setCheckable(m_face.filters);
    setFocusPolicy(m_face.filters ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_face.filters ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setText(m_face.word);
    QString name = m_face.word + QStringLiteral(": ") + m_face.figure;
    if (!m_face.note.isEmpty())
        name += QStringLiteral(", ") + m_face.note;
    setAccessibleName(name);
    update();
}

void SumTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lit = m_face.filters && underMouse();
    const Ink ground = isChecked() ? Ink::Selection : lit ? Ink::Hover : Ink::Card;
    paintBox(painter, rect(), colour(ground, this),
             colour(isChecked() ? Ink::Link : Ink::Line, this), space::cardRadius,
             isChecked() ? 2.0 : 1.0);
    const int room = width() - 2 * inset;
    const auto line = [&](int top, int height, int left, const QString& text) {
        const QRect area(inset + left, top, room - left, height);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    const QColor ink = colour(m_face.isNothing ? Ink::Muted : m_face.look.ink, this);
    paintIcon(painter, QRectF(inset, 12, markSize, markSize), m_face.look.icon, ink);
    painter.setFont(gui::font(Type::Base, true));
    painter.setPen(ink);
    line(8, 22, markSize + 7, m_face.word);
    QFont figure = gui::font(m_large ? Type::Number : Type::Title, true);
    while (QFontMetrics(figure).horizontalAdvance(m_face.figure) > room && figure.pointSizeF() > 9)
        figure.setPointSizeF(figure.pointSizeF() - 1);
    painter.setFont(figure);
    painter.setPen(colour(m_face.isNothing ? Ink::Muted : Ink::Text, this));
    line(m_large ? 34 : 30, m_large ? 40 : 26, 0, m_face.figure);
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(Ink::Muted, this));
    line(56, 18, 0, m_face.note);
}

SumTiles::SumTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
}

void SumTiles::grow(std::size_t count)
{
    while (m_tiles.size() < count) {
        auto* tile = new SumTile(this);
        tile->installEventFilter(this);
        layout()->addWidget(tile);
        m_tiles.push_back(tile);
        connect(tile, &QAbstractButton::toggled, this, [this, tile](bool on) {
            for (SumTile* other : m_tiles)
                if (on && other != tile)
                    other->setChecked(false);
        });
        connect(tile, &QAbstractButton::clicked, this, &SumTiles::chosenChanged);
    }
}

void SumTiles::show(std::vector<SumTile::Face> faces)
{
    grow(faces.size());
    const bool large = std::all_of(faces.begin(), faces.end(),
                                   [](const SumTile::Face& face) { return face.note.isEmpty(); });
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < faces.size());
        if (i < faces.size())
            m_tiles[i]->setFace(std::move(faces[i]), large);
    }
    setVisible(!faces.empty());
}

std::optional<int> SumTiles::chosen() const
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        if (m_tiles[i]->isChecked())
            return int(i);
    return std::nullopt;
}

void SumTiles::choose(std::optional<int> index)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(index == int(i));
    emit chosenChanged();
}

bool SumTiles::step(QObject* from, int by)
{
    const auto here = std::find(m_tiles.begin(), m_tiles.end(), from);
    for (auto index = here - m_tiles.begin() + by; index >= 0 && index < int(m_tiles.size());
         index += by) {
        SumTile* const next = m_tiles[static_cast<std::size_t>(index)];
        if (next->isVisibleTo(this) && next->face().filters) {
            next->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

bool SumTiles::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_Left:
                return step(watched, -1);
            case Qt::Key_Right:
                return step(watched, 1);
            case Qt::Key_Return:
            case Qt::Key_Enter:
                static_cast<SumTile*>(watched)->click();
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penggerak::gui
