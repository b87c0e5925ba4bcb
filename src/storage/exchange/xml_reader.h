#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// The attributes of an element by their local names.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    /// Empty where there is none of that name. `prefixed`: only one with a namespace, `r:id`.
    std::string_view get(std::string_view name, bool prefixed = false) const;

private:
    const char** m_pairs;
};

/// The part of a name behind its namespace's prefix.
std::string_view localName(std::string_view name);

/// What an XmlReader reports to. Names are local. What it throws passes through the reader.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    virtual void opened(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void closed(std::string_view name) = 0;
    virtual void text(std::string_view part) = 0;
};

/// Streaming XML in bounded memory whatever comes: depth, length of a tag and the parser's own
/// memory have their limits; a document type, and with it any entity of the document's own, is
/// refused.
class XmlReader
{
public:
    enum class Problem { None, Malformed, Excessive };

    explicit XmlReader(XmlListener& listener);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// A buffer to fill with up to `count` bytes, for parse(); null when memory is used up.
    char* buffer(std::size_t count);
    /// Reads what stands in the buffer. False where the listener paused it: go on with resume().
    bool parse(std::size_t count, bool last);
    bool resume();
    /// Called by the listener: reading stops behind the present event.
    void pause();
    Problem problem() const;

private:
    struct State;
    bool finish(int status);
    std::unique_ptr<State> m_state;
};

} // namespace penggerak::storage
