#include "gui/start/books_page.h"

#include "start/ui_books_page.h"

#include <QShortcut>

namespace penggerak::gui {

BooksPage::BooksPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BooksPage>())
{
    m_ui->setupUi(this);
    m_ui->newBook->setSymbol(Icon::Plus);
    m_ui->openFile->setSymbol(Icon::Folder);
    m_ui->demo->setSymbol(Icon::Book);
    m_ui->nothing->set(Icon::Book, tr("Belum ada buku di sini"),
                       tr("Buat buku untuk kantor Anda, atau buka buku contoh untuk mencoba."));
    connect(m_ui->books, &BookList::bookChosen, this, &BooksPage::bookChosen);
    connect(m_ui->books, &BookList::removeWanted, this, &BooksPage::removeWanted);
    connect(m_ui->clearAll, &QAbstractButton::clicked, this, &BooksPage::clearWanted);
    connect(m_ui->newBook, &QAbstractButton::clicked, this, &BooksPage::newBookWanted);
    connect(m_ui->openFile, &QAbstractButton::clicked, this, &BooksPage::fileWanted);
    connect(m_ui->demo, &QAbstractButton::clicked, this, &BooksPage::demoWanted);
    const auto key = [this](QKeySequence keys, QAbstractButton* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_N), m_ui->newBook);
    key(QKeySequence(Qt::CTRL | Qt::Key_O), m_ui->openFile);
    setDemoOffered(false);
}

BooksPage::~BooksPage() = default;

void BooksPage::setBooks(const QStringList& paths)
{
    m_ui->books->setBooks(paths);
    const bool any = !paths.isEmpty();
    m_ui->books->setVisible(any);
    m_ui->recentTitle->setVisible(any);
    m_ui->clearAll->setVisible(any);
    m_ui->nothing->setVisible(!any);
}

void BooksPage::setDemoOffered(bool offered)
{
    m_ui->demo->setVisible(offered);
}

void BooksPage::setBusy(const QString& what)
{
    const bool busy = !what.isEmpty();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_ui->newBook, m_ui->openFile, m_ui->demo, m_ui->books})
        widget->setEnabled(!busy);
    m_ui->note->show(FieldNote::Kind::Hint, what);
}

void BooksPage::tellRefusal(const QString& sentence)
{
    m_ui->note->show(FieldNote::Kind::Refusal, sentence);
}

void BooksPage::focusFirst()
{
    if (m_ui->books->count() > 0)
        m_ui->books->setFocus();
    else
        m_ui->newBook->setFocus();
}

} // namespace penggerak::gui
