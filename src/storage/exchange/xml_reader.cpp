#include "storage/exchange/xml_reader.h"

#include <expat.h>

#include <cstddef>
#include <cstdlib>
#include <exception>

namespace penggerak::storage {

namespace {

constexpr std::size_t memoryBytes = std::size_t(16) << 20;
constexpr int deepest = 64;
constexpr std::int64_t longestTag = 256 * 1024;

/// What expat has allocated. Its allocators take no context, hence the thread's own.
struct Budget
{
    std::size_t used = 0;
};
thread_local Budget* currentBudget = nullptr;

class BudgetScope
{
public:
    explicit BudgetScope(Budget& budget)
        : m_before(currentBudget)
    {
        currentBudget = &budget;
    }
    ~BudgetScope() { currentBudget = m_before; }
    BudgetScope(const BudgetScope&) = delete;
    BudgetScope& operator=(const BudgetScope&) = delete;

private:
    Budget* m_before;
};

/// Stands in front of each block and keeps its alignment.
constexpr std::size_t headBytes = alignof(std::max_align_t);

std::size_t& sizeOf(void* block)
{
    return *static_cast<std::size_t*>(block);
}

void* resized(void* block, std::size_t size)
{
    char* const old = block ? static_cast<char*>(block) - headBytes : nullptr;
    const std::size_t before = old ? sizeOf(old) : 0;
    if (size > memoryBytes || currentBudget->used - before + size > memoryBytes)
        return nullptr;
    void* const made = std::realloc(old, size + headBytes);
    if (!made)
        return nullptr;
    currentBudget->used += size - before;
    sizeOf(made) = size;
    return static_cast<char*>(made) + headBytes;
}

void* allocated(std::size_t size)
{
    return resized(nullptr, size);
}

void released(void* block)
{
    if (!block)
        return;
    void* const begin = static_cast<char*>(block) - headBytes;
    currentBudget->used -= sizeOf(begin);
    std::free(begin);
}

} // namespace

std::string_view localName(std::string_view name)
{
    return name.substr(name.find(':') + 1);
}

std::string_view XmlAttributes::get(std::string_view name, bool prefixed) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        const std::string_view own = pair[0];
        const std::string_view local = localName(own);
        if (local == name && (own.size() > local.size()) == prefixed)
            return pair[1];
    }
    return {};
}

struct XmlReader::State
{
    Budget budget;
    XML_Parser parser = nullptr;
    XmlListener& listener;
    std::int64_t given = 0;
    int depth = 0;
    Problem problem = Problem::None;
    std::exception_ptr thrown;

    explicit State(XmlListener& to)
        : listener(to)
    {
    }

    void stop(Problem found)
    {
        problem = found;
        XML_StopParser(parser, XML_FALSE);
    }

    /// No exception may pass through expat, which is C.
    template <class Report>
    void report(Report&& call)
    {
        if (problem != Problem::None || thrown)
            return;
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }

    static State& of(void* self) { return *static_cast<State*>(self); }

    static void onOpen(void* self, const char* name, const char** attributes)
    {
        State& state = of(self);
        if (++state.depth > deepest)
            return state.stop(Problem::Excessive);
        state.report([&] { state.listener.opened(localName(name), XmlAttributes(attributes)); });
    }
    static void onClose(void* self, const char* name)
    {
        State& state = of(self);
        --state.depth;
        state.report([&] { state.listener.closed(localName(name)); });
    }
    static void onText(void* self, const char* text, int length)
    {
        State& state = of(self);
        state.report([&] { state.listener.text({text, static_cast<std::size_t>(length)}); });
    }
    static void onDocumentType(void* self, const char*, const char*, const char*, int)
    {
        of(self).stop(Problem::Excessive);
    }
};

XmlReader::XmlReader(XmlListener& listener)
    : m_state(std::make_unique<State>(listener))
{
    const BudgetScope scope(m_state->budget);
    const XML_Memory_Handling_Suite memory{&allocated, &resized, &released};
    m_state->parser = XML_ParserCreate_MM(nullptr, &memory, nullptr);
    if (!m_state->parser)
        throw std::bad_alloc();
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, &State::onOpen, &State::onClose);
    XML_SetCharacterDataHandler(m_state->parser, &State::onText);
    XML_SetStartDoctypeDeclHandler(m_state->parser, &State::onDocumentType);
}

XmlReader::~XmlReader()
{
    const BudgetScope scope(m_state->budget);
    XML_ParserFree(m_state->parser);
}

char* XmlReader::buffer(std::size_t count)
{
    const BudgetScope scope(m_state->budget);
    char* const bytes = static_cast<char*>(XML_GetBuffer(m_state->parser, static_cast<int>(count)));
    if (!bytes)
        m_state->problem = Problem::Excessive;
    return bytes;
}

bool XmlReader::parse(std::size_t count, bool last)
{
    const BudgetScope scope(m_state->budget);
    m_state->given += static_cast<std::int64_t>(count);
    return finish(XML_ParseBuffer(m_state->parser, static_cast<int>(count), last ? 1 : 0));
}

bool XmlReader::resume()
{
    const BudgetScope scope(m_state->budget);
    return finish(XML_ResumeParser(m_state->parser));
}

void XmlReader::pause()
{
    XML_StopParser(m_state->parser, XML_TRUE);
}

bool XmlReader::finish(int status)
{
    if (m_state->thrown)
        std::rethrow_exception(m_state->thrown);
    if (status == XML_STATUS_SUSPENDED)
        return false;
    if (status == XML_STATUS_ERROR && m_state->problem == Problem::None)
        m_state->problem = XML_GetErrorCode(m_state->parser) == XML_ERROR_NO_MEMORY
                               ? Problem::Excessive
                               : Problem::Malformed;
    // A tag that never ends would be read anew with every part.
    if (m_state->given - XML_GetCurrentByteIndex(m_state->parser) > longestTag &&
        m_state->problem == Problem::None)
        m_state->problem = Problem::Excessive;
    return true;
}

XmlReader::Problem XmlReader::problem() const
{
    return m_state->problem;
}

} // namespace penggerak::storage
