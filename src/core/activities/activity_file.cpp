#include "core/activities/activity_file.h"

namespace penggerak {

Result<std::string_view> activityFileKind(std::string_view content)
{
    using namespace std::string_view_literals;
    if (content.empty())
        return fail("file_empty", "file");
    if (std::int64_t(content.size()) > largestActivityFile)
        return fail(refusal("file_large", "file").with("mb", largestActivityFile / 1024 / 1024));
    if (content.starts_with("%PDF-"sv))
        return "pdf"sv;
    if (content.starts_with("\xFF\xD8\xFF"sv))
        return "jpeg"sv;
    if (content.starts_with("\x89PNG\r\n\x1A\n"sv))
        return "png"sv;
    return fail("file_kind", "file");
}

} // namespace penggerak
