#pragma once

#include "storage/exchange/table_writer.h"
#include "storage/exchange/written_file.h"

namespace penggerak::storage {

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const std::filesystem::path& path, const std::vector<WrittenColumn>& columns,
              const std::vector<std::string>& about, Existing existing);
    void add(const std::vector<WrittenCell>& row) override;
    void finish() override { m_file.publish(); }

private:
    void addText(std::string_view text);

    WrittenFile m_file;
    std::size_t m_columns;
    std::string m_line;
};

class JsonWriter final : public TableWriter
{
public:
    JsonWriter(const std::filesystem::path& path, const std::vector<WrittenColumn>& columns,
               const std::vector<std::string>& about, Existing existing);
    void add(const std::vector<WrittenCell>& row) override;
    void finish() override;

private:
    WrittenFile m_file;
    std::vector<std::string> m_keys; ///< as JSON
    std::string m_line;
    bool m_first = true;
};

} // namespace penggerak::storage
