#pragma once

#include "core/base/result.h"
#include "print/document/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace penggerak::print {

/// The papers as one PDF, fonts embedded, text selectable. The same papers give the same bytes with
/// the same Qt and fonts. Needs a QGuiApplication (useScreenlessApplication() where there is no
/// window); any thread may call it.
std::string pdfOf(const std::vector<Document>& papers);

/// The same into a file, whole or not at all. Codes: `print_nothing`, `file_unwritable` (file).
Outcome writePdf(const std::vector<Document>& papers, const std::filesystem::path& file);

/// Makes the QGuiApplication of a program without windows, once, on the offscreen platform. For the
/// command line, from its main thread.
void useScreenlessApplication();

} // namespace penggerak::print
