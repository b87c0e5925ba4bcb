#pragma once

#include "gui/exchange/import_order.h"
#include "gui/furniture/tags.h"
#include "gui/furniture/texts.h"

#include <QCoreApplication>

namespace penggerak::gui {

/// What happened to a row of the file, as tiles and tags name it.
enum class RowKind { New, Changed, Unchanged, Duplicate, Rejected, Warned };

/// What the steps of an import say in more than one place.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::ImportWords)

public:
    /// `NIK`, `Tanggal lahir`; empty for no field.
    static QString field(const std::string& code);
    static QString kind(services::ImportKind kind);
    /// What becomes of the people of a file of this kind.
    static QString meaning(services::ImportKind kind);
    static QString word(RowKind kind);
    static TagLook look(RowKind kind);
    /// `1.204 orang baru, 35 berubah`; only what is not zero.
    static QString written(const services::ImportCounts& counts, const Texts& texts);
    /// `4 duplikat dan 12 ditolak tidak ditulis`; empty when every row went in.
    static QString leftOut(const services::ImportCounts& counts, const Texts& texts);
    static QString undone(const services::UndoReport& report, const Texts& texts);
    /// Who stayed as he is, and why.
    static QString kept(const services::UndoReport& report, const Texts& texts);
    /// `02 Nov 2016, 14.02`.
    static QString when(std::int64_t ms, const Texts& texts);
    /// `A`, `B` ... `Z`, `AA`: as a spreadsheet names its columns.
    static QString letters(std::size_t column);
    /// All but the last four signs hidden.
    static QString masked(const std::string& text);
    /// A cell of a file before its columns are known: what may be a NIK, KPJ, NPWP or phone, ten
    /// digits or more, is masked.
    static QString shown(const std::string& text);
};

} // namespace penggerak::gui
