#include "gui/settings/user_dialog.h"

#include "gui/furniture/focus_ring.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "services/outreach/outreach.h"
#include "settings/ui_user_dialog.h"

#include <QShortcut>

namespace penggerak::gui {

UserDialog::UserDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::UserDialog>())
    , m_writing(new Background(this))
{
    build();
    const Texts texts = context.texts();
    for (const services::Role role : {services::Role::Staff, services::Role::Kader,
                                      services::Role::Supervisor, services::Role::Administrator})
        m_ui->role->addItem(texts.term(code(role)), qs(code(role)));
    for (const services::Kader& kader : services::listKader(*context.book()))
        m_ui->kader->addItem(qs(kader.name), QVariant::fromValue<qlonglong>(kader.id.value()));
    const auto showKader = [this] {
        m_ui->kaderRow->setVisible(m_ui->role->currentData().toString() == QLatin1String("kader"));
    };
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, showKader);
    showKader();
    m_ui->passwordRow->setVisible(!context.book()->info().demo);
    m_ui->name->setFocus();
}

UserDialog::UserDialog(AppContext& context, UserId user, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::UserDialog>())
    , m_writing(new Background(this))
    , m_user(user)
{
    build();
    m_ui->heading->setText(tr("Kata sandi baru untuk %1").arg(name));
    m_ui->passwordLabel->setText(tr("Kata sandi baru"));
    m_ui->save->setText(tr("Simpan kata sandi"));
    for (QWidget* row :
         std::initializer_list<QWidget*>{m_ui->name, m_ui->nameLabel, m_ui->login, m_ui->loginLabel,
                                         m_ui->role, m_ui->roleLabel, m_ui->kaderRow})
        row->hide();
    m_ui->password->setFocus();
}

UserDialog::~UserDialog() = default;

void UserDialog::build()
{
    m_ui->setupUi(this);
    resize(460, 200);
    new FocusRing(this);
    connect(m_ui->password, &QLineEdit::textChanged, m_ui->strength, &StrengthBar::setPassword);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QAbstractButton::clicked, this, &UserDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &UserDialog::save);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
}

void UserDialog::save()
{
    if (m_writing->isRunning())
        return;
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
    m_ui->message->hide();
    if (m_ui->again->text() != m_ui->password->text()) {
        m_ui->againNote->show(FieldNote::Kind::Refusal,
                              tr("Kedua kata sandi berbeda. Ketik sekali lagi."));
        m_ui->again->setFocus();
        return;
    }
    m_ui->save->setEnabled(false);
    if (m_user)
        savePassword();
    else
        saveUser();
}

void UserDialog::saveUser()
{
    services::NewUser user;
    user.name = m_ui->name->text().simplified().toStdString();
    user.login = m_ui->login->text().trimmed().toLower().toStdString();
    user.role = services::roleFromCode(m_ui->role->currentData().toString().toStdString())
                    .value_or(services::Role::Staff);
    if (user.role == services::Role::Kader && m_ui->kader->currentIndex() >= 0)
        user.kader = KaderId(m_ui->kader->currentData().toLongLong());
    user.password = m_ui->password->text().toStdString();
    // Working out the password's hash takes a quarter of a second.
    m_writing->run(
        [book = m_context.book(), session = *m_context.session(), user]() -> Outcome {
            const auto added = services::addUser(session, user);
            return added ? Outcome() : fail(added.error());
        },
        [this](const Outcome& done) { finish(done); });
}

void UserDialog::savePassword()
{
    m_writing->run(
        [book = m_context.book(), session = *m_context.session(), id = *m_user,
         password = m_ui->password->text().toStdString()] {
            return services::setPassword(session, id, password);
        },
        [this](const Outcome& done) { finish(done); });
}

void UserDialog::finish(const Outcome& done)
{
    m_ui->save->setEnabled(true);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(m_user ? tr("Kata sandi diganti.") : tr("Pengguna tersimpan."));
    accept();
}

void UserDialog::refuse(const Error& error)
{
    const QString sentence = m_context.texts().sentence(error);
    const std::pair<const char*, FieldNote*> places[] = {{"name", m_ui->nameNote},
                                                         {"login", m_ui->loginNote},
                                                         {"kader", m_ui->kaderNote},
                                                         {"password", m_ui->passwordNote}};
    for (const auto& [field, note] : places)
        if (error.field == field)
            return note->show(FieldNote::Kind::Refusal, sentence);
    m_ui->message->show(InlineMessage::Kind::Refusal, sentence);
}

} // namespace penggerak::gui
