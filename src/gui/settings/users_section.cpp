#include "gui/settings/users_section.h"

#include "gui/furniture/texts.h"
#include "gui/settings/simple_model.h"
#include "gui/settings/user_dialog.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "settings/ui_users_section.h"

namespace penggerak::gui {

UsersSection::UsersSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::UsersSection>())
    , m_model(new SimpleModel({tr("Nama"), tr("Nama pengguna"), tr("Peran"), tr("Keadaan")}, this))
    , m_reading(new Background(this))
{
    m_ui->setupUi(this);
    m_ui->table->setModel(m_model);
    m_ui->table->setColumnWidths({0, 200, 200, 170});
    m_ui->table->setItemDelegateForColumn(3, new TagDelegate(m_ui->table));
    m_ui->add->setSymbol(Icon::PersonPlus);
    m_ui->own->setSymbol(Icon::Key);
    const bool writes = context.isWriter();
    const bool demo = context.book()->info().demo;
    m_ui->add->setVisible(writes && context.may("user.add"));
    m_ui->password->setVisible(writes && !demo && context.may("user.password"));
    m_ui->active->setVisible(writes && context.may("user.active"));
    m_ui->own->setVisible(writes && !demo);
    for (QWidget* each : {static_cast<QWidget*>(m_ui->add), static_cast<QWidget*>(m_ui->password),
                          static_cast<QWidget*>(m_ui->active), static_cast<QWidget*>(m_ui->own)})
        context.waitsForWriting(each);
    const bool reads = context.may("user.read");
    m_ui->table->setVisible(reads);
    m_ui->nothing->setVisible(!reads);
    m_ui->nothing->set(Icon::Lock, tr("Daftar pengguna"),
                       tr("Hanya administrator dan penyelia yang melihat daftar pengguna."));
    connect(m_ui->add, &QAbstractButton::clicked, this, &UsersSection::openDialog);
    connect(m_ui->own, &QAbstractButton::clicked, this, [this] {
        const services::Actor& self = m_context.session()->actor();
        changePassword(self.id, qs(self.name));
    });
    connect(m_ui->password, &QAbstractButton::clicked, this, [this] {
        if (const services::UserRow* user = selected())
            changePassword(user->id, qs(user->name));
    });
    connect(m_ui->active, &QAbstractButton::clicked, this, &UsersSection::toggleActive);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UsersSection::showSelected);
    showSelected();
}

UsersSection::~UsersSection() = default;

void UsersSection::refresh()
{
    if (!m_context.session() || !m_context.may("user.read"))
        return;
    m_reading->run([book = m_context.book(),
                    session = *m_context.session()] { return services::listUsers(session); },
                   [this](Result<std::vector<services::UserRow>> users) {
                       if (!users)
                           return;
                       const Texts texts = m_context.texts();
                       const TagLook working{Icon::Ok, Ink::Good, Ink::GoodTint};
                       const TagLook resting{Icon::Minus, Ink::Neutral, Ink::NeutralTint};
                       std::vector<SimpleModel::Row> rows;
                       for (const services::UserRow& user : *users)
                           rows.push_back({{qs(user.name), {}, true},
                                           {qs(user.login)},
                                           {texts.term(code(user.role))},
                                           {user.active ? tr("Aktif") : tr("Nonaktif"),
                                            {},
                                            false,
                                            false,
                                            {},
                                            user.active ? working : resting}});
                       const int current = m_ui->table->currentIndex().row();
                       m_users = std::move(*users);
                       m_model->setRows(std::move(rows));
                       m_ui->table->selectRow(std::max(0, current));
                       showSelected();
                   });
}

void UsersSection::changed(const services::ChangeSet& change)
{
    if (change.actors)
        refresh();
}

void UsersSection::focusFirst()
{
    if (m_ui->table->isHidden())
        m_ui->own->setFocus();
    else
        m_ui->table->setFocus();
}

bool UsersSection::isBusy() const
{
    return m_reading->isRunning();
}

const services::UserRow* UsersSection::selected() const
{
    const int row = m_ui->table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_users.size())
               ? &m_users[static_cast<std::size_t>(row)]
               : nullptr;
}

void UsersSection::showSelected()
{
    const services::UserRow* user = selected();
    m_ui->password->setEnabled(user);
    m_ui->active->setEnabled(user);
    m_ui->active->setText(user && !user->active ? tr("Aktifkan") : tr("Nonaktifkan"));
}

QDialog* UsersSection::openDialog()
{
    auto* dialog = new UserDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void UsersSection::changePassword(UserId user, const QString& name)
{
    auto* dialog = new UserDialog(m_context, user, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersSection::toggleActive()
{
    const services::UserRow* user = selected();
    if (!user)
        return;
    const bool stops = user->active;
    if (stops &&
        !m_context.prompts().confirm(
            this, {tr("Nonaktifkan pengguna"),
                   tr("%1 tidak dapat masuk lagi sampai diaktifkan kembali.").arg(qs(user->name)),
                   tr("Nonaktifkan"), true}))
        return;
    const Outcome done = services::setUserActive(*m_context.session(), user->id, !stops);
    if (!done)
        m_context.prompts().tell(this, tr("Tidak diubah"), done.error());
}

} // namespace penggerak::gui
