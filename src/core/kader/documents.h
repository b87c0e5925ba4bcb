#pragma once

#include "core/base/period.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

/// Papers of a kader (domain.md 3.2): certificate of the training, agreement, letter of assignment,
/// identity card of the office.
enum class DocumentKind { Certificate, Agreement, AssignmentLetter, IdCard };

inline constexpr std::array allDocumentKinds{DocumentKind::Certificate, DocumentKind::Agreement,
                                             DocumentKind::AssignmentLetter, DocumentKind::IdCard};

/// `certificate`, `agreement`, `assignment_letter`, `id_card`.
std::string_view code(DocumentKind kind);
std::optional<DocumentKind> documentKindFromCode(std::string_view text);

struct Document
{
    DocumentKind kind = DocumentKind::Certificate;
    std::string number;
    Period valid;
};

} // namespace penggerak
