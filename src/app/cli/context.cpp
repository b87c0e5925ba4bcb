#include "app/cli/context.h"

#include "app/cli/values.h"

#include <cstdlib>
#include <fstream>

namespace penggerak::cli {

Language Context::language() const
{
    return m_options.language == "en" ? Language::English : Language::Indonesian;
}

std::string Context::say(const std::string& id, const std::string& en) const
{
    return language() == Language::English ? en : id;
}

void Context::open(bool write)
{
    if (m_options.book.empty())
        throw UsageError(say("Tulis berkas bukunya: --book NAMA.penggerak.",
                             "Name the book's file: --book NAME.penggerak."),
                         "book");
    Book::OpenOptions options;
    options.write = write;
    m_session.reset();
    m_book.reset(); // one book is opened once: its lock is given back first
    m_book = take(Book::open(m_options.book, options));
    m_writes = write;
    if (!m_options.today.empty())
        take(m_book->moveToday(dayOf(m_options.today, "today")));
}

Book& Context::reader()
{
    if (!m_book)
        open(false);
    return *m_book;
}

Book& Context::writer()
{
    if (!m_book || !m_writes)
        open(true);
    return *m_book;
}

const Session& Context::session()
{
    Book& book = writer();
    if (m_session)
        return entered();
    const bool demo = book.info().demo;
    if (m_options.as.empty() && !demo)
        throw UsageError(say("Tulis siapa yang bekerja: --as PENGGUNA, dengan kata sandi dari "
                             "--password-file atau PENGGERAK_PASSWORD.",
                             "Say who is at work: --as USER, with the password from "
                             "--password-file or PENGGERAK_PASSWORD."),
                         "as");
    const std::string user = m_options.as.empty() ? "admin" : m_options.as;
    m_session = take(services::login(book, user, demo ? std::string() : password()));
    return entered();
}

const Session& Context::entered()
{
    if (!m_options.confirmClosed)
        return *m_session;
    m_entering = m_session->enteringClosed();
    return *m_entering;
}

std::string Context::password() const
{
    if (!m_options.passwordFile.empty())
        return firstLine(m_options.passwordFile, "password-file");
    if (const char* const given = std::getenv("PENGGERAK_PASSWORD"))
        return given;
    throw Refused(refusal("password_missing", "password"));
}

std::string firstLine(const std::string& path, const std::string& field)
{
    std::ifstream file(path);
    std::string line;
    if (!file || (!std::getline(file, line) && !file.eof()))
        throw UsageError("--" + field + ": " + path, field);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

} // namespace penggerak::cli
