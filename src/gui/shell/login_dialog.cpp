#include "gui/shell/login_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"
#include "gui/shell/background.h"
#include "gui/theme/icons.h"
#include "services/book/book.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace penggerak::gui {

LoginDialog::LoginDialog(std::shared_ptr<services::Book> book, services::Language language,
                         QWidget* parent)
    : QDialog(parent)
    , m_book(std::move(book))
{
    setLocale(Texts(language).locale());
    setWindowTitle(tr("Masuk – Penggerak"));
    setWindowIcon(logo());
    setFixedWidth(400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(4);
    column->addWidget(new TextLabel(qs(m_book->info().name), Type::Title, Ink::Text, this, true));
    column->addWidget(
        new TextLabel(tr("Masuk untuk bekerja di buku ini."), Type::Base, Ink::Muted, this));
    column->addSpacing(space::large);
    const auto addField = [this, column](const QString& label) {
        auto* name = new FieldLabel(this);
        name->setText(label);
        auto* field = new QLineEdit(this);
        field->setAccessibleName(label);
        name->setBuddy(field);
        column->addWidget(name);
        column->addWidget(field);
        column->addSpacing(space::small);
        return field;
    };
    m_login = addField(tr("Nama masuk"));
    m_password = addField(tr("Kata sandi"));
    m_password->setEchoMode(QLineEdit::Password);
    m_note = new FieldNote(this);
    column->addWidget(m_note);
    column->addSpacing(space::medium);
    m_enter = new ActionButton(ActionButton::Kind::Primary, tr("Masuk"), this);
    m_enter->setHint(QStringLiteral("Enter"));
    m_enter->setDefault(true);
    m_enter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_enter->setMinimumHeight(space::mainControlHeight);
    column->addWidget(m_enter);
    column->addSpacing(space::small);
    auto* lower = new QHBoxLayout;
    auto* look = new LinkButton(tr("Lihat cakupan saja"), this);
    look->setAutoDefault(false);
    auto* other = new LinkButton(tr("Buka buku lain"), this);
    other->setAutoDefault(false);
    lower->addWidget(look);
    lower->addStretch();
    lower->addWidget(other);
    column->addLayout(lower);
    connect(m_enter, &QAbstractButton::clicked, this, &LoginDialog::enter);
    connect(look, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(other, &QAbstractButton::clicked, this, [this] {
        emit otherBookWanted();
        reject();
    });
    new FocusRing(this);
    m_login->setFocus();
}

void LoginDialog::enter()
{
    // Argon2id takes a tenth of a second on purpose; the window stays alive meanwhile.
    m_enter->setEnabled(false);
    auto* work = new Background(this);
    work->run(
        [book = m_book, name = m_login->text().trimmed().toStdString(),
         password = m_password->text().toStdString()] {
            return services::login(*book, name, password);
        },
        [this, work](const Result<services::Session>& answer) {
            work->deleteLater();
            m_enter->setEnabled(true);
            if (answer) {
                m_session = *answer;
                accept();
                return;
            }
            m_note->show(FieldNote::Kind::Refusal, Texts::of(this).sentence(answer.error()));
            m_password->clear();
            m_password->setFocus();
        });
}

} // namespace penggerak::gui
