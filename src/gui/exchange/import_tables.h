#pragma once

#include "gui/exchange/cells_model.h"
#include "gui/exchange/import_order.h"
#include "gui/exchange/import_words.h"

namespace penggerak::gui {

/// The tables of an import, in words.
class ImportTables
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::ImportTables)

public:
    explicit ImportTables(const Texts& texts)
        : m_texts(texts)
    {
    }
    /// The file as it lies: letters and headings above, row numbers at the left.
    CellsModel::Table sheet(const services::FileSample& sample) const;
    /// The first rows with what was found beside each cell; `only` New or Unchanged narrows them.
    /// NIK and phone masked.
    CellsModel::Table preview(const services::FileSample& sample,
                              const std::vector<ColumnChoice>& columns,
                              const services::ImportReport& report,
                              std::optional<RowKind> only = {}) const;
    CellsModel::Table remarks(const std::vector<services::RowRemark>& remarks, RowKind kind) const;
    CellsModel::Table changes(const std::vector<services::FieldChange>& changes) const;
    /// RawRole of the first column: the row of `batches`.
    CellsModel::Table history(const std::vector<services::ImportBatch>& batches) const;

    static bool isDuplicate(const services::RowRemark& remark);

private:
    QString sentence(const services::RowRemark& remark) const;
    QString value(const std::string& field, const std::string& text) const;
    Texts m_texts;
};

} // namespace penggerak::gui
