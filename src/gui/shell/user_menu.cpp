#include "gui/shell/user_menu.h"

#include "gui/shell/app_context.h"
#include "gui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserMenu)
};

/// A group of which one is chosen; choosing another sets it and builds the window anew.
template <class Value>
void addChoices(QMenu& menu, AppContext& context, Value Settings::*field,
                const std::vector<std::pair<QString, Value>>& choices)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [text, value] : choices) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(context.settings().*field == value);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &context, [&context, field, value] {
            if (context.settings().*field == value)
                return;
            context.settings().*field = value;
            context.applySettings();
        });
    }
}

} // namespace

void addUserChoices(QMenu& menu, AppContext& context)
{
    const Texts texts = context.texts();
    auto* group = new QActionGroup(&menu);
    for (const services::UserRow& user : services::demoUsers(*context.book())) {
        QAction* action = menu.addAction(
            QStringLiteral("%1 – %2").arg(qs(user.name), texts.term(code(user.role))));
        action->setCheckable(true);
        action->setChecked(context.session() && context.session()->actor().id == user.id);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &context,
                         [&context, login = qs(user.login)] { emit context.userRequested(login); });
    }
}

void fillUserMenu(QMenu& menu, AppContext& context)
{
    if (context.book()->info().demo) {
        QMenu* users =
            menu.addMenu(icon(Icon::People, Ink::Muted, &menu), Words::tr("Ganti pengguna"));
        addUserChoices(*users, context);
        menu.addSeparator();
    }
    QMenu* theme = menu.addMenu(icon(Icon::Moon, Ink::Muted, &menu), Words::tr("Tema"));
    addChoices<ThemeChoice>(*theme, context, &Settings::theme,
                            {{Words::tr("Ikut sistem"), ThemeChoice::System},
                             {Words::tr("Terang"), ThemeChoice::Light},
                             {Words::tr("Gelap"), ThemeChoice::Dark}});
    QMenu* language = menu.addMenu(icon(Icon::Globe, Ink::Muted, &menu), Words::tr("Bahasa"));
    addChoices<services::Language>(*language, context, &Settings::language,
                                   {{QStringLiteral("Indonesia"), services::Language::Indonesian},
                                    {QStringLiteral("English"), services::Language::English}});
    QMenu* size = menu.addMenu(icon(Icon::Eye, Ink::Muted, &menu), Words::tr("Ukuran tulisan"));
    addChoices<int>(*size, context, &Settings::fontPercent,
                    {{QStringLiteral("90 %"), 90},
                     {QStringLiteral("100 %"), 100},
                     {QStringLiteral("115 %"), 115},
                     {QStringLiteral("130 %"), 130},
                     {QStringLiteral("150 %"), 150}});
    menu.addSeparator();
    QAction* other =
        menu.addAction(icon(Icon::Book, Ink::Muted, &menu), Words::tr("Buka buku lain"));
    QObject::connect(other, &QAction::triggered, &context,
                     [&context] { emit context.bookRequested({}); });
    if (context.session()) {
        QAction* leave = menu.addAction(icon(Icon::Logout, Ink::Muted, &menu), Words::tr("Keluar"));
        QObject::connect(leave, &QAction::triggered, &context, &AppContext::logoutRequested);
    }
}

} // namespace penggerak::gui
