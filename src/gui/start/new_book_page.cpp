#include "gui/start/new_book_page.h"

#include "gui/furniture/enter_moves.h"
#include "gui/furniture/texts.h"
#include "gui/shell/background.h"
#include "services/actors/password.h"
#include "start/ui_administrator_step.h"
#include "start/ui_new_book_page.h"
#include "start/ui_office_step.h"
#include "start/ui_place_step.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace penggerak::gui {

namespace {

constexpr int officeStep = 0;
constexpr int administratorStep = 1;
constexpr int placeStep = 2;

QString suffix()
{
    return QStringLiteral(".penggerak");
}

/// A file name made of an office's name.
QString fileNameOf(const QString& office)
{
    QString name = office.simplified();
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")));
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("Buku") : name.left(80)) + suffix();
}

template <class Form>
QWidget* addStep(QStackedWidget* stack, Form& form)
{
    auto* page = new QWidget(stack);
    form.setupUi(page);
    stack->addWidget(page);
    return page;
}

} // namespace

NewBookPage::NewBookPage(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::NewBookPage>())
    , m_office(std::make_unique<Ui::OfficeStep>())
    , m_administrator(std::make_unique<Ui::AdministratorStep>())
    , m_place(std::make_unique<Ui::PlaceStep>())
    , m_making(new Background(this))
    , m_clock(services::Clock::system())
{
    m_ui->setupUi(this);
    QWidget* office = addStep(m_ui->steps, *m_office);
    QWidget* administrator = addStep(m_ui->steps, *m_administrator);
    QWidget* place = addStep(m_ui->steps, *m_place);
    m_place->choose->setSymbol(Icon::Folder);
    m_place->path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_ui->next, &QAbstractButton::clicked, this, &NewBookPage::goOn);
    connect(m_ui->back, &QAbstractButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &NewBookPage::cancelled);
    connect(new EnterMoves(office, m_office->office), &EnterMoves::finished, this,
            &NewBookPage::goOn);
    connect(new EnterMoves(administrator, m_administrator->again), &EnterMoves::finished, this,
            &NewBookPage::goOn);
    connect(new EnterMoves(place, m_place->path), &EnterMoves::finished, this, &NewBookPage::goOn);
    connect(m_administrator->password, &QLineEdit::textChanged, this, &NewBookPage::judgePassword);
    connect(m_administrator->again, &QLineEdit::textChanged, this, &NewBookPage::judgePassword);
    connect(m_administrator->login, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int position = m_administrator->login->cursorPosition();
        m_administrator->login->setText(text.toLower());
        m_administrator->login->setCursorPosition(position);
    });
    connect(m_administrator->showPassword, &QCheckBox::toggled, this, [this](bool on) {
        const auto mode = on ? QLineEdit::Normal : QLineEdit::Password;
        m_administrator->password->setEchoMode(mode);
        m_administrator->again->setEchoMode(mode);
    });
    connect(m_place->path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(m_place->choose, &QAbstractButton::clicked, this, &NewBookPage::choosePath);
}

NewBookPage::~NewBookPage() = default;

void NewBookPage::begin(const QString& folder, services::Clock clock)
{
    m_folder = folder;
    m_clock = std::move(clock);
    m_ownPath = false;
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->clear();
    m_administrator->showPassword->setChecked(false);
    showStep(officeStep);
}

bool NewBookPage::isBusy() const
{
    return m_making->isRunning();
}

void NewBookPage::focusFirst()
{
    QWidget* const first[] = {m_office->office, m_administrator->name, m_place->path};
    first[m_step]->setFocus();
}

void NewBookPage::clearNotes()
{
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
    m_ui->message->hide();
}

void NewBookPage::showStep(int step)
{
    m_step = step;
    clearNotes();
    const QString titles[] = {tr("Kantor"), tr("Administrator"), tr("Tempat menyimpan")};
    const QString explanations[] = {
        tr("Satu buku memuat satu kantor cabang, atau satu area dengan kantor di bawahnya."),
        tr("Ia menambah pengguna lain dan menyetujui pembalikan. Kata sandinya tidak dapat "
           "dibaca kembali: simpan di pengelola kata sandi atau amplop tertutup."),
        tr("Pilih cakram komputer ini, bukan folder jaringan atau folder awan.")};
    m_ui->step->setText(tr("Langkah %1 dari 3").arg(step + 1));
    m_ui->title->setText(titles[step]);
    m_ui->explanation->setText(explanations[step]);
    m_ui->back->setVisible(step > officeStep);
    m_ui->next->setText(step == placeStep ? tr("Buat buku") : tr("Lanjut"));
    m_ui->steps->setCurrentIndex(step);
    if (step == placeStep)
        proposePath();
    focusFirst();
}

void NewBookPage::goOn()
{
    if (m_making->isRunning())
        return;
    clearNotes();
    if (m_step == officeStep && checkOffice())
        showStep(administratorStep);
    else if (m_step == administratorStep && checkAdministrator())
        showStep(placeStep);
    else if (m_step == placeStep)
        make();
}

bool NewBookPage::checkOffice()
{
    if (!m_office->office->text().trimmed().isEmpty())
        return true;
    refuse(refusal("office_name_missing", "office"));
    return false;
}

bool NewBookPage::checkAdministrator()
{
    const Ui::AdministratorStep& form = *m_administrator;
    static const QRegularExpression loginForm(QStringLiteral("^[a-z0-9._]{2,32}$"));
    if (form.name->text().trimmed().isEmpty())
        refuse(refusal("name_missing", "name"));
    else if (!loginForm.match(form.login->text()).hasMatch())
        refuse(refusal("login_invalid", "login").with("login", form.login->text().toStdString()));
    else if (const Outcome good = services::checkNewPassword(form.login->text().toStdString(),
                                                             form.password->text().toStdString());
             !good)
        refuse(good.error());
    else if (form.again->text() != form.password->text()) {
        form.againNote->show(FieldNote::Kind::Refusal,
                             tr("Kedua kata sandi berbeda. Ketik sekali lagi."));
        form.again->setFocus();
        form.again->selectAll();
    } else
        return true;
    return false;
}

void NewBookPage::judgePassword()
{
    const Ui::AdministratorStep& form = *m_administrator;
    form.strength->setPassword(form.password->text());
    form.passwordNote->clear();
    const bool same = !form.again->text().isEmpty() && form.again->text() == form.password->text();
    if (same)
        form.againNote->show(FieldNote::Kind::Good, tr("Sama"));
    else
        form.againNote->clear();
}

void NewBookPage::proposePath()
{
    const QString office = m_office->office->text().simplified();
    if (!m_ownPath)
        m_place->path->setText(
            QDir::toNativeSeparators(QDir(m_folder).filePath(fileNameOf(office))));
    m_place->summary->setText(tr("Kantor: %1\nAdministrator: %2 (%3)")
                                  .arg(office, m_administrator->name->text().simplified(),
                                       m_administrator->login->text()));
}

void NewBookPage::choosePath()
{
    const QString chosen =
        m_prompts.fileToSave(this, tr("Simpan buku sebagai"), m_place->path->text(),
                             tr("Buku Penggerak (*.penggerak)"), suffix());
    if (chosen.isEmpty())
        return;
    m_ownPath = true;
    m_place->path->setText(QDir::toNativeSeparators(chosen));
}

void NewBookPage::make()
{
    QString path = QDir::fromNativeSeparators(m_place->path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(suffix()))
        path += suffix();
    services::Book::NewBook contents;
    contents.officeName = m_office->office->text().simplified().toStdString();
    contents.adminLogin = m_administrator->login->text().toStdString();
    contents.adminName = m_administrator->name->text().simplified().toStdString();
    contents.adminPassword = m_administrator->password->text().toStdString();
    services::Book::OpenOptions options;
    options.clock = m_clock;
    m_ui->next->setEnabled(false);
    m_making->run(
        [path = std::filesystem::path(path.toStdString()), contents,
         options]() -> Result<std::shared_ptr<services::Book>> {
            auto book = services::Book::create(path, contents, options);
            if (!book)
                return fail(book.error());
            return std::shared_ptr<services::Book>(std::move(*book));
        },
        [this](const Result<std::shared_ptr<services::Book>>& book) {
            m_ui->next->setEnabled(true);
            if (!book)
                return refuse(book.error());
            const QString login = m_administrator->login->text();
            // The password goes as soon as it is not needed any more.
            m_administrator->password->clear();
            m_administrator->again->clear();
            emit made(*book, login);
        });
}

void NewBookPage::refuse(const Error& error)
{
    struct Place
    {
        const char* field;
        int step;
        QLineEdit* edit;
        FieldNote* note;
    };
    const Place places[] = {
        {"office", officeStep, m_office->office, m_office->officeNote},
        {"name", administratorStep, m_administrator->name, m_administrator->nameNote},
        {"login", administratorStep, m_administrator->login, m_administrator->loginNote},
        {"password", administratorStep, m_administrator->password, m_administrator->passwordNote},
        {"file", placeStep, m_place->path, m_place->pathNote},
    };
    const QString sentence = Texts::of(this).sentence(error);
    for (const Place& place : places) {
        if (error.field != place.field)
            continue;
        if (m_step != place.step)
            showStep(place.step);
        place.note->show(FieldNote::Kind::Refusal, sentence);
        place.edit->setFocus();
        place.edit->selectAll();
        return;
    }
    m_ui->message->show(InlineMessage::Kind::Refusal, sentence);
}

} // namespace penggerak::gui
