#include "gui/start/login_page.h"

#include "gui/furniture/enter_moves.h"
#include "gui/furniture/texts.h"
#include "gui/shell/background.h"
#include "start/ui_login_page.h"

#include <QDir>

namespace penggerak::gui {

LoginPage::LoginPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LoginPage>())
    , m_trying(new Background(this))
{
    m_ui->setupUi(this);
    m_ui->look->setSymbol(Icon::Eye);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        --m_seconds;
        countDown();
    });
    connect(m_ui->enter, &QAbstractButton::clicked, this, &LoginPage::enter);
    connect(m_ui->look, &QAbstractButton::clicked, this, &LoginPage::lookWanted);
    connect(m_ui->other, &QAbstractButton::clicked, this, &LoginPage::otherWanted);
    connect(new EnterMoves(this, m_ui->password), &EnterMoves::finished, this, &LoginPage::enter);
}

LoginPage::~LoginPage() = default;

void LoginPage::setBook(std::shared_ptr<services::Book> book)
{
    m_book = std::move(book);
    m_ui->login->clear();
    m_ui->password->clear();
    m_ui->passwordNote->clear();
    m_wait.stop();
    setBusy(false);
    if (!m_book)
        return;
    const services::BookInfo info = m_book->info();
    m_ui->book->setText(qs(info.name));
    m_ui->place->setText(
        QDir::toNativeSeparators(QString::fromStdString(info.path.parent_path().string())));
}

void LoginPage::setLogin(const QString& login)
{
    m_ui->login->setText(login);
}

void LoginPage::focusFirst()
{
    if (m_ui->login->text().isEmpty())
        m_ui->login->setFocus();
    else
        m_ui->password->setFocus();
}

bool LoginPage::isBusy() const
{
    return m_trying->isRunning();
}

void LoginPage::setBusy(bool busy)
{
    m_ui->enter->setEnabled(!busy);
    m_ui->login->setReadOnly(busy);
    m_ui->password->setReadOnly(busy);
}

void LoginPage::enter()
{
    if (!m_book || m_trying->isRunning() || m_wait.isActive())
        return;
    const std::string login = m_ui->login->text().trimmed().toStdString();
    if (login.empty()) {
        m_ui->login->setFocus();
        return;
    }
    setBusy(true);
    m_ui->passwordNote->clear();
    // Working out the password's hash takes a quarter of a second.
    m_trying->run(
        [book = m_book, login, password = m_ui->password->text().toStdString()] {
            return services::login(*book, login, password);
        },
        [this](const Result<services::Session>& session) {
            setBusy(false);
            if (!session)
                return refuse(session.error());
            m_ui->password->clear();
            emit entered(*session);
        });
}

void LoginPage::refuse(const Error& error)
{
    m_ui->password->selectAll();
    m_ui->password->setFocus();
    if (error.code != "login_delayed") {
        m_ui->passwordNote->show(FieldNote::Kind::Refusal, Texts::of(this).sentence(error));
        return;
    }
    for (const auto& [key, value] : error.data)
        if (key == "seconds")
            m_seconds = static_cast<int>(std::get<std::int64_t>(value));
    m_wait.start();
    countDown();
}

void LoginPage::countDown()
{
    if (m_seconds <= 0) {
        m_wait.stop();
        m_ui->enter->setEnabled(true);
        m_ui->passwordNote->show(FieldNote::Kind::Hint, tr("Silakan coba lagi."));
        return;
    }
    m_ui->enter->setEnabled(false);
    const Error error =
        refusal("login_delayed", "password").with("seconds", std::int64_t{m_seconds});
    m_ui->passwordNote->show(FieldNote::Kind::Warning, Texts::of(this).sentence(error));
}

} // namespace penggerak::gui
