#pragma once

#include "support/files.h"
#include "support/shell.h"
#include "support/temp_folder.h"

namespace penggerak::test {

/// The words of a PDF as poppler reads them, page after page.
inline std::string textOf(const std::string& pdf)
{
    const TempFolder folder;
    writeBytes(folder / "paper.pdf", pdf);
    return run("pdftotext -layout '" + (folder / "paper.pdf").string() + "' -");
}

/// Its pages and their size, as pdfinfo says them.
inline std::string pdfFacts(const std::string& pdf)
{
    const TempFolder folder;
    writeBytes(folder / "paper.pdf", pdf);
    return run("pdfinfo '" + (folder / "paper.pdf").string() + "'");
}

} // namespace penggerak::test
