#include "app/command_line.h"
#include "app/pages.h"
#include "app/single_instance.h"
#include "gui/shell/main_window.h"
#include "gui/shell/picture_taker.h"
#include "gui/shell/program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

using namespace penggerak;

constexpr QSize pictureSize{1366, 768};
constexpr int exitRefused = 1;
constexpr int exitUsage = 2;
constexpr int exitUnreadable = 3;

void say(std::FILE* stream, const QString& text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

/// Pictures and a machine without a display need no screen.
void prepareEnvironment(const app::CommandLine& line)
{
    const bool display =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") &&
        (!line.screenshots.isEmpty() || (!display && line.startupTime)))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!line.screenshots.isEmpty() && line.scale != 1.0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale));
}

void applyOptions(const app::CommandLine& line, gui::Program& program)
{
    if (line.language)
        program.settings().language = *line.language;
    if (line.theme)
        program.settings().theme = *line.theme;
    if (line.today)
        program.setClock(services::Clock::fixedOn(*line.today));
    program.dress();
}

void takePictures(const app::CommandLine& line, gui::Program& program)
{
    gui::MainWindow* window = program.window();
    window->resize(pictureSize / line.scale);
    auto* taker = new gui::PictureTaker(*window, line.screenshots);
    const auto addStart = [taker, &program](const QString& name, auto show) {
        taker->add(name, [&program, show]() -> QWidget* {
            gui::StartWindow* start = program.makeStart();
            start->setAttribute(Qt::WA_DeleteOnClose);
            show(*start);
            start->show();
            return start;
        });
    };
    const auto book = window->context().book();
    addStart(QStringLiteral("mulai-bahasa"), [](gui::StartWindow& it) { it.showLanguage(); });
    addStart(QStringLiteral("mulai-buku"), [](gui::StartWindow& it) { it.showBooks(); });
    addStart(QStringLiteral("mulai-baru"), [](gui::StartWindow& it) { it.showNewBook(); });
    addStart(QStringLiteral("mulai-masuk"), [book](gui::StartWindow& it) { it.showLogin(book); });
    addStart(QStringLiteral("mulai-masalah"), [book](gui::StartWindow& it) {
        it.showProblem(QString::fromStdString(book->info().path.string()),
                       refusal("book_locked").with("holder", std::string("Dewi, 4711")));
    });
    QObject::connect(
        taker, &gui::PictureTaker::finished, qApp,
        [&line](int pictures, const QStringList& failed) {
            say(stdout, QStringLiteral("%1 pictures in %2\n").arg(pictures).arg(line.screenshots));
            for (const QString& file : failed)
                say(stderr, QStringLiteral("%1: cannot be written\n").arg(file));
            QCoreApplication::exit(failed.isEmpty() ? 0 : exitUnreadable);
        });
    QTimer::singleShot(0, taker, &gui::PictureTaker::start);
}

void measureStart(const QElapsedTimer& started, gui::Program& program)
{
    gui::MainWindow* window = program.window();
    const QStringList ids = window->pageIds();
    window->showPage(ids.value(0));
    auto* timer = new QTimer(window);
    QObject::connect(timer, &QTimer::timeout, window, [window, started, timer] {
        if (window->page(window->currentPage())->isBusy())
            return;
        timer->stop();
        window->repaint();
        say(stdout, QStringLiteral("%1\n").arg(started.elapsed()));
        QCoreApplication::exit(0);
    });
    timer->start(1);
}

/// Pictures show acts too, drafts and proposals among them: they are taken of a copy.
Result<QString> copyForPictures(const QString& book, const QString& folder)
{
    services::Book::OpenOptions options;
    options.write = false;
    auto opened = services::Book::open(std::filesystem::path(book.toStdString()), options);
    if (!opened)
        return fail(opened.error());
    const QString copy = folder + QLatin1Char('/') + QFileInfo(book).fileName();
    const Outcome copied = (*opened)->backupTo(std::filesystem::path(copy.toStdString()));
    if (!copied)
        return fail(copied.error());
    return copy;
}

/// Opens what was asked for, else the last book, else the window of books.
int openFirst(const app::CommandLine& line, gui::Program& program, const QString& scratch)
{
    QString book = line.book;
    if (book.isEmpty() && !program.settings().recentBooks.isEmpty() &&
        QFile::exists(program.settings().recentBooks.constFirst()))
        book = program.settings().recentBooks.constFirst();
    const bool unattended = !line.screenshots.isEmpty() || line.startupTime;
    if (unattended || !line.user.isEmpty()) {
        Outcome opened;
        if (!line.screenshots.isEmpty()) {
            const Result<QString> copy = copyForPictures(book, scratch);
            // Every page is to be seen: as the one to whom nothing is denied, as on the command
            // line.
            const QString user = line.user.isEmpty() ? QStringLiteral("admin") : line.user;
            opened = copy ? program.openBook(*copy, user) : Outcome(fail(copy.error()));
        } else {
            opened = program.openBook(book, line.user);
        }
        if (!opened) {
            say(stderr, gui::Texts(program.settings().language).sentence(opened.error()) +
                            QLatin1Char('\n'));
            return opened.error().code == "login_failed" ? exitRefused : exitUnreadable;
        }
        return 0;
    }
    if (book.isEmpty())
        program.showStart();
    else
        program.openBookAsking(book);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer started;
    started.start();
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    const auto line = app::CommandLine::read(arguments);
    if (line.help || line.version) {
        say(stdout, line.help
                        ? app::CommandLine::usage()
                        : QStringLiteral("penggerak %1\n").arg(QLatin1String(PENGGERAK_VERSION)));
        return 0;
    }
    if (!line.problem.isEmpty()) {
        say(stderr, line.problem + QLatin1Char('\n') + app::CommandLine::usage());
        return exitUsage;
    }
    const bool unattended = !line.screenshots.isEmpty() || line.startupTime;
    prepareEnvironment(line);
    QApplication application(argc, argv);
    gui::initResources();
    QApplication::setApplicationName(QStringLiteral("Penggerak"));
    QApplication::setApplicationVersion(QStringLiteral(PENGGERAK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("penggerak"));
    if (!unattended && !line.book.isEmpty() && app::SingleInstance::handOver(line.book))
        return 0;

    // Pictures and measurements neither read nor change what this user has set.
    QTemporaryDir scratch;
    const QString settings = !line.settings.isEmpty() ? line.settings
                             : unattended ? scratch.filePath(QStringLiteral("settings.ini"))
                                          : QString();
    gui::Prompts prompts;
    gui::Program program(gui::SettingsFile(settings), prompts, &app::pages);
    program.setDemoPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                        QStringLiteral("/Contoh Surabaya.penggerak"));
    applyOptions(line, program);
    app::SingleInstance instance;
    QObject::connect(&instance, &app::SingleInstance::activationWanted, &program,
                     &gui::Program::activate);
    QObject::connect(&program, &gui::Program::windowBuilt, &instance,
                     [&instance, unattended](gui::MainWindow* window) {
                         if (!unattended)
                             instance.listenFor(QString::fromStdString(
                                 window->context().book()->info().path.string()));
                     });
    if (const int problem = openFirst(line, program, scratch.path()))
        return problem;
    if (!line.screenshots.isEmpty())
        takePictures(line, program);
    else if (line.startupTime)
        measureStart(started, program);
    return QApplication::exec();
}
