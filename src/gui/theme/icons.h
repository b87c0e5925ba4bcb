#pragma once

#include "gui/theme/colours.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace penggerak::gui {

/// Our own line icons of resources/icons, one file each, by name.
enum class Icon {
    ArrowLeft,
    ArrowRight,
    Book,
    Bookmark,
    Building,
    Calendar,
    Card,
    Chart,
    Chat,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    Clock,
    Close,
    Document,
    Download,
    Eye,
    Filter,
    Folder,
    Globe,
    Hash,
    Help,
    Home,
    Info,
    Key,
    Keyboard,
    Link,
    Lock,
    Logout,
    MapPin,
    Minus,
    Moon,
    More,
    Ok,
    Pencil,
    People,
    Person,
    PersonCheck,
    PersonPlus,
    Phone,
    Pin,
    Plus,
    Printer,
    Refusal,
    Search,
    Shield,
    Sliders,
    Table,
    Trash,
    Undo,
    Upload,
    Warning,
};

/// Draws an icon in a colour, sharp at every scale.
void paintIcon(QPainter& painter, const QRectF& area, Icon icon, const QColor& colour);

/// An icon for a button or menu, in a colour of the widget's scheme; greyed when disabled.
QIcon icon(Icon name, Ink ink, const QWidget* widget);

/// The program's own mark.
QIcon logo();
void paintLogo(QPainter& painter, const QRectF& area);

} // namespace penggerak::gui
