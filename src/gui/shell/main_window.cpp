#include "gui/shell/main_window.h"

#include "gui/furniture/focus_ring.h"
#include "gui/furniture/messages.h"
#include "gui/shell/banners.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/day_roll.h"
#include "gui/shell/drop_veil.h"
#include "gui/shell/header.h"
#include "gui/shell/help_window.h"
#include "gui/shell/long_task.h"
#include "gui/shell/rail.h"
#include "gui/shell/status_line.h"
#include "gui/shell/task_line.h"
#include "gui/shell/task_words.h"
#include "gui/shell/user_menu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int narrowBelow = 900; // logical pixels: the rail shows icons only
constexpr int numbersAfterMs = 350;

} // namespace

MainWindow::MainWindow(std::unique_ptr<AppContext> context, std::vector<PageEntry> pages)
    : m_context(std::move(context))
{
    setLocale(m_context->texts().locale());
    setWindowIcon(logo());
    setWindowTitle(tr("%1 – Penggerak").arg(qs(m_context->book()->info().name)));
    setMinimumSize(560, 360);
    for (PageEntry& entry : pages)
        m_slots.push_back({std::move(entry)});
    build();
    addShortcuts();
    restorePlace();
    new FocusRing(this);
    m_toast = new Toast(this);
    m_veil = new DropVeil(this);
    setAcceptDrops(fileTaker() != nullptr);
    qApp->installEventFilter(this);
    connect(m_context.get(), &AppContext::changed, this, &MainWindow::noticeChange);
    connect(m_context.get(), &AppContext::pageRequested, this, &MainWindow::showPage);
    connect(m_context.get(), &AppContext::toastRequested, this,
            [this](const QString& text) { m_toast->say(text); });
    showStatus();
    new DayRoll(*m_context, this);
}

MainWindow::~MainWindow()
{
    // Pages go before the context that they hold.
    delete m_stack;
}

void MainWindow::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addBanners(*column, *m_context, this);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    column->addLayout(across, 1);
    m_rail = new Rail(this);
    for (const Slot& each : m_slots)
        m_rail->addPage(each.entry);
    m_rail->finish();
    const services::Session* session = m_context->session();
    m_rail->setUser(session ? qs(session->actor().name) : tr("Hanya melihat"),
                    session ? m_context->texts().term(code(session->actor().role)) : QString());
    across->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    across->addLayout(right, 1);
    auto* headerFrame = new QWidget(this);
    auto* headerRow = new QVBoxLayout(headerFrame);
    headerRow->setContentsMargins(24, 12, 24, 8);
    m_header = new PageHeader(headerFrame);
    headerRow->addWidget(m_header);
    right->addWidget(headerFrame);
    m_stack = new QStackedWidget(this);
    right->addWidget(m_stack, 1);
    m_status = new StatusLine(this);
    right->addWidget(m_status);
    m_status->task()->watch(m_context->tasks());
    connect(m_status->task(), &TaskLine::pageWanted, this,
            [this](const QString& id) { showPage(id); });
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::helpWanted, this, &MainWindow::openHelp);
    connect(m_rail, &Rail::userMenuWanted, this, &MainWindow::openUserMenu);
    connect(m_header, &PageHeader::backWanted, this, &MainWindow::goBack);
    connect(m_header, &PageHeader::paletteWanted, this, &MainWindow::openPalette);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    int number = 1;
    for (const Slot& each : m_slots) {
        if (number > 9)
            break;
        add(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + number++)),
            [this, id = each.entry.id] { showPage(id); });
    }
    for (const Slot& each : m_slots)
        if (!each.entry.keys.isEmpty())
            add(QKeySequence(each.entry.keys, QKeySequence::PortableText),
                [this, id = each.entry.id] { showPage(id); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(QKeySequence(Qt::Key_F1), [this] { openHelp(); });
    add(QKeySequence(Qt::Key_Question), [this] { openCheatSheet(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (Slot* now = slot(m_current); now && now->page)
            now->page->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { emit m_context->bookRequested({}); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

MainWindow::Slot* MainWindow::slot(const QString& id)
{
    for (Slot& each : m_slots)
        if (each.entry.id == id)
            return &each;
    return nullptr;
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Slot& each : m_slots)
        ids.append(each.entry.id);
    return ids;
}

Page* MainWindow::page(const QString& id)
{
    Slot* wanted = slot(id);
    if (!wanted)
        return nullptr;
    if (wanted->page)
        return wanted->page;
    auto* frame = new QScrollArea(m_stack);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(frame);
    auto* room = new QVBoxLayout(content);
    room->setContentsMargins(24, 4, 24, 10);
    wanted->page = wanted->entry.make(*m_context, content);
    room->addWidget(wanted->page);
    frame->setWidget(content);
    wanted->frame = frame;
    m_stack->addWidget(frame);
    Page* made = wanted->page;
    connect(made, &Page::headerChanged, this, &MainWindow::showHeader);
    connect(made, &Page::hintsChanged, this, &MainWindow::showStatus);
    connect(made, &Page::railChanged, this,
            [this, made] { m_rail->setChildren(made->id(), made->railChildren()); });
    made->refresh();
    return made;
}

void MainWindow::showPage(const QString& id, const QVariant& argument)
{
    Slot* now = slot(m_current);
    if (now && now->page && m_current != id && !now->page->mayLeave())
        return;
    Page* wanted = page(id);
    if (!wanted)
        return;
    if (m_current != id)
        m_history.push_back({m_current, {}});
    m_current = id;
    Slot* place = slot(id);
    m_stack->setCurrentWidget(place->frame);
    m_rail->setChildren(id, wanted->railChildren());
    m_rail->setCurrent(id);
    if (place->stale) {
        place->stale = false;
        wanted->refresh();
    }
    if (argument.isValid())
        wanted->open(argument);
    else
        wanted->focusFirst();
    m_context->settings().lastPage = id;
    showHeader();
    showStatus();
}

void MainWindow::goBack()
{
    if (Slot* now = slot(m_current); now && now->page && now->page->goBack())
        return;
    while (!m_history.empty()) {
        const Place last = m_history.back();
        m_history.pop_back();
        if (last.page.isEmpty())
            continue;
        const std::size_t before = m_history.size();
        showPage(last.page, last.argument);
        m_history.resize(std::min(before, m_history.size()));
        showHeader();
        return;
    }
}

void MainWindow::showHeader()
{
    const Slot* now = slot(m_current);
    if (!now || !now->page)
        return;
    m_header->set(now->page->title(), now->page->subtitle());
}

void MainWindow::showStatus()
{
    const services::Book& book = *m_context->book();
    const services::BookInfo info = book.info();
    const Texts texts = m_context->texts();
    const Seq seq = book.lastSeq();
    const QString file = QString::fromStdString(info.path.filename().string());
    const auto saved = book.recordedAt(seq);
    const bool writes = info.mode == services::BookMode::Writer;
    QString right = tr("Catatan ke-%1").arg(texts.count(seq));
    if (info.lastBackupMs)
        right = tr("%1 · cadangan terakhir %2").arg(right, texts.dayOfTime(*info.lastBackupMs));
    m_status->setState(
        writes && saved ? tr("Tersimpan %1 · %2").arg(texts.time(*saved), file) : file, right);
    const Slot* now = slot(m_current);
    m_status->setHints(now && now->page ? now->page->hints() : std::vector<Hint>{});
}

void MainWindow::noticeChange(const services::ChangeSet& change)
{
    for (Slot& each : m_slots) {
        if (!each.page)
            continue;
        if (each.entry.id == m_current)
            each.page->changed(change);
        else
            each.stale = true;
    }
    showStatus();
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> all;
    if (Slot* now = slot(m_current); now && now->page)
        all = now->page->commands();
    int number = 1;
    for (const Slot& each : m_slots) {
        const QString id = each.entry.id;
        const QString key = number > 9 ? QString(each.entry.keys).replace(u'+', u' ')
                                       : QStringLiteral("Ctrl %1").arg(number);
        ++number;
        all.push_back({tr("Buka %1").arg(each.entry.label), key, [this, id] { showPage(id); }});
        for (const PageEntry::Offer& offer : each.entry.offers)
            all.push_back(
                {offer.text, offer.key, [this, id, offer] { showPage(id, offer.argument); }});
    }
    all.push_back({tr("Bantuan untuk halaman ini"), QStringLiteral("F1"), [this] { openHelp(); }});
    all.push_back({tr("Tombol pintas"), QStringLiteral("?"), [this] { openCheatSheet(); }});
    all.push_back({tr("Muat ulang angka"), QStringLiteral("F5"), [this] {
                       if (Slot* now = slot(m_current); now && now->page)
                           now->page->refresh();
                   }});
    all.push_back({tr("Buka buku lain"), QStringLiteral("Ctrl O"),
                   [this] { emit m_context->bookRequested({}); }});
    return all;
}

CommandPalette* MainWindow::openPalette()
{
    auto* palette = new CommandPalette(*m_context, commands(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    // Whichever page shows people is the one that opens them, and lists them.
    const auto showPeople = [this](const QString& argument) {
        for (const Slot& each : m_slots)
            if (each.entry.opensPeople)
                return showPage(each.entry.id, argument);
    };
    connect(palette, &CommandPalette::personChosen, this, showPeople);
    connect(palette, &CommandPalette::listChosen, this, showPeople);
    palette->move(
        mapToGlobal(QPoint((width() - palette->width()) / 2, std::min(96, height() / 8))));
    palette->show();
    return palette;
}

QWidget* MainWindow::openHelp()
{
    auto* help = new HelpWindow(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
    if (const Slot* now = slot(m_current))
        help->showChapter(now->entry.label);
    return help;
}

QWidget* MainWindow::openCheatSheet()
{
    QList<CheatSheet::Group> groups;
    groups.append(CheatSheet::everywhere());
    for (const Slot& each : m_slots)
        if (!each.entry.keys.isEmpty())
            groups.back().keys.append({QString(each.entry.keys).replace(u'+', u' '),
                                       tr("Buka %1").arg(each.entry.label)});
    if (Slot* now = slot(m_current); now && now->page) {
        CheatSheet::Group here{now->entry.label, {}};
        for (const Hint& hint : now->page->hints())
            here.keys.append({hint.key, hint.text});
        for (const Command& command : now->page->commands())
            if (!command.key.isEmpty())
                here.keys.append({command.key, command.text});
        if (!here.keys.isEmpty())
            groups.append(here);
    }
    auto* sheet = new CheatSheet(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
    return sheet;
}

void MainWindow::openUserMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillUserMenu(*menu, *m_context);
    menu->popup(QPoint(at.x(), at.y() - menu->sizeHint().height()));
}

bool MainWindow::mayClose()
{
    return std::all_of(m_slots.begin(), m_slots.end(),
                       [](const Slot& each) { return !each.page || each.page->mayLeave(); }) &&
           maySettleTasks();
}

bool MainWindow::maySettleTasks()
{
    const LongTask* task = m_context->tasks().current();
    if (!task)
        return true;
    const QString title = task->about().title;
    const QString left = TaskWords::left(task->secondsLeft(), m_context->texts());
    const QString facts = left.isEmpty() ? tr("%1 masih berjalan.").arg(title)
                                         : tr("%1 masih berjalan, %2.").arg(title, left);
    const bool sure = m_context->prompts().confirm(
        this, {tr("Pekerjaan masih berjalan"),
               tr("%1 Bila jendela ini ditutup sekarang, pekerjaan itu dibatalkan seluruhnya dan "
                  "buku tetap seperti sebelumnya.")
                   .arg(facts),
               tr("Batalkan dan tutup"), true});
    if (sure)
        m_context->tasks().stopAll();
    return sure;
}

const MainWindow::Slot* MainWindow::fileTaker() const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                    [](const Slot& each) { return each.entry.opensFiles; });
    return found == m_slots.end() ? nullptr : &*found;
}

/// A file over any part of the window, fields for text included.
bool MainWindow::takeDrag(QObject* over, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(over);
    const Slot* taker = fileTaker();
    if (!taker || !widget || (widget != this && !isAncestorOf(widget)))
        return false;
    if (event->type() == QEvent::DragLeave) {
        m_veil->hide();
        return false;
    }
    auto* drag = static_cast<QDropEvent*>(event);
    const QList<QUrl> urls = drag->mimeData()->urls();
    if (urls.isEmpty() || !urls.constFirst().isLocalFile())
        return false;
    drag->acceptProposedAction();
    if (event->type() != QEvent::Drop) {
        m_veil->cover();
        return true;
    }
    m_veil->hide();
    // Not inside the drop: the sender waits for its end.
    QTimer::singleShot(
        0, this, [this, id = taker->entry.id, url = urls.constFirst()] { showPage(id, url); });
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_context->settings().geometry = saveGeometry();
    m_context->saveSettings();
    event->accept();
    emit closed();
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_context->settings().geometry)) {
        resize(1366, 768);
        return;
    }
    const QScreen* here = screen();
    if (!here)
        return;
    // A window remembered from a larger screen comes back whole.
    const QRect room = here->availableGeometry();
    resize(size().boundedTo(room.size()));
    move(std::clamp(x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        if (takeDrag(watched, event))
            return true;
        break;
    default:
        break;
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Control) {
            m_rail->showNumbers(false);
        } else if (event->type() == QEvent::KeyRelease) {
            m_rail->showNumbers(false);
        } else if (isActiveWindow() && !key->isAutoRepeat()) {
            QTimer::singleShot(numbersAfterMs, m_rail, [this] {
                if (QApplication::keyboardModifiers() == Qt::ControlModifier)
                    m_rail->showNumbers(true);
            });
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penggerak::gui
