#include "gui/theme/theme_style.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace penggerak::gui {

void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& edge,
              double radius, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const QRectF box = edge.isValid() ? area.adjusted(half, half, -half, -half) : area;
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

ThemeStyle::ThemeStyle(Scheme scheme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_scheme(scheme)
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintIcon(*painter, option->rect,
                      header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronDown
                                                                          : Icon::ChevronUp,
                      in(Ink::Text));
        return;
    case PE_FrameFocusRect: // the focus ring is drawn around the widget (furniture/focus_ring.h)
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            const bool enabled = option->state.testFlag(State_Enabled);
            paintBox(*painter, option->rect, enabled ? in(Ink::Field) : in(Ink::Window),
                     enabled ? in(Ink::Border) : in(Ink::Line), space::controlRadius - 1);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame: // a text of several lines is a field like the others
        paintBox(*painter, option->rect, QColor(), in(Ink::Border), 0);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, in(Ink::Card));
        return;
    case PE_FrameMenu:
        paintBox(*painter, option->rect, QColor(), in(Ink::Line), 0);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, in(Ink::Text));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawButton(const QStyleOption* option, QPainter* painter) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool warm = option->state & (State_MouseOver | State_Sunken);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (warm && enabled)
            paintBox(*painter, option->rect, in(Ink::Hover), QColor(), space::controlRadius);
        return;
    }
    if (enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        paintBox(*painter, option->rect, in(warm ? Ink::ButtonHover : Ink::Button), QColor(),
                 space::controlRadius);
        return;
    }
    paintBox(*painter, option->rect, in(warm && enabled ? Ink::Hover : Ink::Card),
             in(enabled ? Ink::Border : Ink::Line), space::controlRadius);
}

void ThemeStyle::drawIndicator(const QStyleOption* option, QPainter* painter, bool round) const
{
    const bool on = option->state & (State_On | State_NoChange);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = round ? box.width() / 2 : 5;
    const Ink fill = on ? (enabled ? Ink::Button : Ink::Faint) : Ink::Field;
    paintBox(*painter, box, in(fill), on ? QColor() : in(enabled ? Ink::Border : Ink::Line), radius,
             1.4);
    if (!on)
        return;
    if (round)
        paintBox(*painter, box.adjusted(5, 5, -5, -5), in(Ink::ButtonText), QColor(), 4);
    else
        paintIcon(*painter, box.adjusted(2, 2, -2, -2),
                  option->state.testFlag(State_NoChange) ? Icon::Minus : Icon::Check,
                  in(Ink::ButtonText));
}

/// The first and last words of a table's head stand where those of its rows do.
void ThemeStyle::setInLine(QStyleOptionHeader& label, const QWidget* widget) const
{
    const int more =
        widget ? widget->property("inset").toInt() - pixelMetric(PM_HeaderMargin, nullptr, widget)
               : 0;
    if (more <= 0)
        return;
    const bool alone = label.position == QStyleOptionHeader::OnlyOneSection;
    if (alone || label.position == QStyleOptionHeader::Beginning)
        label.rect.adjust(more, 0, 0, 0);
    if (alone || label.position == QStyleOptionHeader::End)
        label.rect.adjust(0, 0, -more, 0);
}

void ThemeStyle::drawHeader(const QStyleOption* option, QPainter* painter) const
{
    painter->fillRect(option->rect, in(Ink::TableHead));
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButton(option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            option->state.testFlag(State_Enabled)) {
            QStyleOptionButton main(*button);
            main.palette.setColor(QPalette::ButtonText, in(Ink::ButtonText));
            QProxyStyle::drawControl(element, &main, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label(*header);
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            label.palette.setColor(QPalette::ButtonText, in(sorted ? Ink::Text : Ink::Muted));
            painter->save();
            painter->setFont(font(Type::Small, true));
            label.fontMetrics = QFontMetrics(painter->font());
            setInLine(label, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox label(*box);
            label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    paintBox(*painter, option->rect, in(enabled ? Ink::Field : Ink::Window),
             in(enabled ? Ink::Border : Ink::Line), space::controlRadius - 1);
    const QRectF arrow(option->rect.right() - 26, option->rect.center().y() - 7, 16, 16);
    paintIcon(*painter, arrow, Icon::ChevronDown, in(enabled ? Ink::Text : Ink::Faint));
}

void ThemeStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRectF handle = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const bool warm = option->state.testFlag(State_MouseOver) ||
                      bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const double inset = warm ? 2 : 3;
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                              : handle.adjusted(2, inset, -2, -inset);
    paintBox(*painter, handle, in(warm ? Ink::Muted : Ink::Border), QColor(),
             std::min(handle.width(), handle.height()) / 2);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(option, painter);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 1, -28, -1);
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && part == SC_ScrollBarSlider) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int room = upright ? bar->rect.height() : bar->rect.width();
            const int range = bar->maximum - bar->minimum;
            const int length =
                range > 0 ? std::max(28, static_cast<int>(std::int64_t{room} * bar->pageStep /
                                                          (range + bar->pageStep)))
                          : room;
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
            return upright ? QRect(0, start, bar->rect.width(), length)
                           : QRect(start, 0, length, bar->rect.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != SE_HeaderArrow || !header)
        return QProxyStyle::subElementRect(element, option, widget);
    // The arrow of the sorted column follows its words, or stands before them at the right end.
    constexpr int size = 16;
    QStyleOptionHeader label(*header);
    setInLine(label, widget);
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    const int words = QFontMetrics(font(Type::Small, true)).horizontalAdvance(header->text);
    const int top = header->rect.center().y() - size / 2 + 2;
    if (header->textAlignment & Qt::AlignRight)
        return {label.rect.right() - margin - words - size - 4, top, size, size};
    return {label.rect.left() + margin + words + 6, top, size, size};
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + 12, 80), std::max(result.height(), space::controlHeight)};
    case CT_ComboBox:
        return {result.width() + 12, std::max(result.height(), space::controlHeight)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), std::max(result.height(), space::controlHeight)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {result.width() + 16, std::max(result.height(), 30)};
        return result;
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), 30)};
    case CT_HeaderSection:
        return {result.width(), std::max(result.height(), 30)};
    default:
        return result;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 10;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(in(Ink::Line).rgba());
    case SH_EtchDisabledText:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace penggerak::gui
