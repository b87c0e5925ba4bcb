#pragma once

class QVBoxLayout;
class QWidget;

namespace penggerak::gui {

class AppContext;

/// The lines across the window that the book's state asks for: a demo book, a book that another
/// program writes, a book that cannot be written.
void addBanners(QVBoxLayout& column, AppContext& context, QWidget* window);

} // namespace penggerak::gui
