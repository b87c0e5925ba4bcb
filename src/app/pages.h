#pragma once

#include "gui/shell/page.h"
#include "gui/shell/program.h"

namespace penggerak::app {

/// The table of pages: what the rail shows, in its order, for this user and book.
std::vector<gui::PageEntry> pages(gui::AppContext& context);

} // namespace penggerak::app
