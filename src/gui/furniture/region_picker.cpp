#include "gui/furniture/region_picker.h"

#include "gui/furniture/texts.h"
#include "gui/theme/theme.h"
#include "services/regions/regions.h"

#include <QKeyEvent>
#include <QListWidget>

namespace penggerak::gui {

namespace {

constexpr std::size_t maxMatches = 50;
constexpr int rowsInSight = 8;

} // namespace

RegionPicker::RegionPicker(QWidget* parent)
    : IconField(parent)
{
    setSymbol(Icon::MapPin);
    m_list = new QListWidget(this);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Wilayah yang cocok"));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        const bool had = m_region.has_value();
        m_region.reset();
        showMatches();
        if (had)
            emit regionChanged(std::nullopt);
    });
}

void RegionPicker::setLevels(RegionCode::Level widest, RegionCode::Level narrowest)
{
    m_widest = widest;
    m_narrowest = narrowest;
}

void RegionPicker::setRegion(const std::optional<RegionCode>& region)
{
    m_region = region;
    setText(region ? qs(services::regionPath(*region, 2)) : QString());
    setCursorPosition(0);
}

void RegionPicker::take(const std::optional<RegionCode>& region)
{
    setRegion(region);
    emit regionChanged(region);
}

void RegionPicker::showMatches()
{
    m_matches.clear();
    m_list->clear();
    const std::string typed = text().trimmed().toStdString();
    if (typed.size() >= 2)
        for (const services::Region& region :
             services::findRegions(typed, m_within, maxMatches * 2)) {
            if (region.code.level() < m_widest || region.code.level() > m_narrowest ||
                m_matches.size() == maxMatches)
                continue;
            m_matches.push_back(region.code);
            m_list->addItem(qs(services::regionPath(region.code, 3)));
        }
    if (m_matches.empty()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(0);
    const int rows = std::min(rowsInSight, static_cast<int>(m_matches.size()));
    m_list->setGeometry(
        QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(std::max(width(), 340), rows * 30 + 4)));
    m_list->show();
}

void RegionPicker::choose(int row)
{
    m_list->hide();
    if (row >= 0 && row < static_cast<int>(m_matches.size()))
        take(m_matches[static_cast<std::size_t>(row)]);
}

void RegionPicker::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        } else {
            showMatches();
        }
        return;
    case Qt::Key_F4:
        showMatches();
        return;
    case Qt::Key_Escape:
        if (open) {
            m_list->hide();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open) {
            choose(m_list->currentRow());
            if (event->modifiers() != Qt::NoModifier)
                break;
            return;
        }
        break;
    default:
        break;
    }
    IconField::keyPressEvent(event);
}

void RegionPicker::focusOutEvent(QFocusEvent* event)
{
    if (m_list->isVisible() && !m_region && event->reason() != Qt::ActiveWindowFocusReason)
        choose(m_list->currentRow());
    m_list->hide();
    IconField::focusOutEvent(event);
}

} // namespace penggerak::gui
