#include "app/command_line.h"

namespace penggerak::app {

QString CommandLine::usage()
{
    return QStringLiteral(
        "penggerak [BOOK | --book BOOK]        opens the book, else the last one\n"
        "  --as USER                           demo book: enters as this user\n"
        "  --lang id|en   --theme light|dark   for this start only\n"
        "  --today DATE                        demo book: moves the program's today\n"
        "  --screenshots DIR [--scale N]       pictures of every page and dialog, then exits\n"
        "  --startup-time                      prints the ms to Beranda with its numbers, then "
        "exits\n"
        "  --settings FILE                     instead of the user's own settings\n"
        "  --help   --version\n");
}

CommandLine CommandLine::read(const QStringList& arguments)
{
    CommandLine line;
    const auto wrong = [&line](const QString& option, const QString& value) {
        line.problem = QStringLiteral("%1: \"%2\" is not understood").arg(option, value);
    };
    for (qsizetype at = 1; at < arguments.size() && line.problem.isEmpty(); ++at) {
        const QString option = arguments[at];
        if (option == QLatin1String("--help") || option == QLatin1String("-h"))
            line.help = true;
        else if (option == QLatin1String("--version"))
            line.version = true;
        else if (option == QLatin1String("--startup-time"))
            line.startupTime = true;
        else if (!option.startsWith(QLatin1Char('-')) && line.book.isEmpty())
            line.book = option;
        else if (!option.startsWith(QLatin1String("--")) || at + 1 == arguments.size())
            wrong(option, {});
        else {
            const QString value = arguments[++at];
            if (option == QLatin1String("--book"))
                line.book = value;
            else if (option == QLatin1String("--as"))
                line.user = value;
            else if (option == QLatin1String("--screenshots"))
                line.screenshots = value;
            else if (option == QLatin1String("--settings"))
                line.settings = value;
            else if (option == QLatin1String("--lang") && value == QLatin1String("id"))
                line.language = services::Language::Indonesian;
            else if (option == QLatin1String("--lang") && value == QLatin1String("en"))
                line.language = services::Language::English;
            else if (option == QLatin1String("--theme") && value == QLatin1String("light"))
                line.theme = gui::ThemeChoice::Light;
            else if (option == QLatin1String("--theme") && value == QLatin1String("dark"))
                line.theme = gui::ThemeChoice::Dark;
            else if (option == QLatin1String("--scale") && value.toDouble() >= 0.5 &&
                     value.toDouble() <= 4)
                line.scale = value.toDouble();
            else if (option == QLatin1String("--today") && Day::parse(value.toStdString()))
                line.today = Day::parse(value.toStdString());
            else
                wrong(option, value);
        }
    }
    if (line.problem.isEmpty() && !line.screenshots.isEmpty() && line.book.isEmpty())
        line.problem = QStringLiteral("--screenshots needs --book");
    return line;
}

} // namespace penggerak::app
