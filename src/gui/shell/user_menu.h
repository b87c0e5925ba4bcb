#pragma once

class QMenu;

namespace penggerak::gui {

class AppContext;

/// The users of a demo book, the present one marked.
void addUserChoices(QMenu& menu, AppContext& context);
/// Users, theme, language, size of writing, leaving.
void fillUserMenu(QMenu& menu, AppContext& context);

} // namespace penggerak::gui
