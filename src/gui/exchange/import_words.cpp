#include "gui/exchange/import_words.h"

#include <QStringList>

#include <cstring>
#include <map>

namespace penggerak::gui {

using services::ImportCounts;
using services::ImportKind;
using services::UndoReport;

QString ImportWords::field(const std::string& code)
{
    const std::map<std::string, QString> words{{"nik", tr("NIK")},
                                               {"kpj", tr("KPJ (nomor peserta)")},
                                               {"name", tr("Nama")},
                                               {"birth_date", tr("Tanggal lahir")},
                                               {"sex", tr("Jenis kelamin")},
                                               {"phone", tr("HP")},
                                               {"occupation", tr("Pekerjaan")},
                                               {"address", tr("Alamat")},
                                               {"rt", tr("RT")},
                                               {"rw", tr("RW")},
                                               {"village", tr("Kelurahan")},
                                               {"district", tr("Kecamatan")},
                                               {"region", tr("Kode wilayah")},
                                               {"kader", tr("Kader")},
                                               {"body", tr("Perusahaan atau kelompok")},
                                               {"activity", tr("Kegiatan")},
                                               {"on", tr("Tanggal masuk")},
                                               {"stage", tr("Tahap")},
                                               {"segment", tr("Segmen")},
                                               {"nik_reason", tr("Alasan beda dari NIK")}};
    const auto found = words.find(code);
    return found == words.end() ? qs(code) : found->second;
}

QString ImportWords::kind(ImportKind kind)
{
    return kind == ImportKind::Prospects ? tr("Prospek") : tr("Peserta");
}

QString ImportWords::meaning(ImportKind kind)
{
    return kind == ImportKind::Prospects
               ? tr("Orang yang baru dicatat; mereka masuk dari yang belum terjangkau.")
               : tr("Orang yang sudah ada di dalam angka terbit; mereka diberi nama, jumlahnya "
                    "tidak berubah.");
}

QString ImportWords::word(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return tr("Baru");
    case RowKind::Changed:
        return tr("Berubah");
    case RowKind::Unchanged:
        return tr("Sama");
    case RowKind::Duplicate:
        return tr("Duplikat");
    case RowKind::Rejected:
        return tr("Ditolak");
    case RowKind::Warned:
        return tr("Peringatan");
    }
    return {};
}

TagLook ImportWords::look(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return {Icon::PersonPlus, Ink::Good, Ink::GoodTint};
    case RowKind::Changed:
        return {Icon::Pencil, Ink::Info, Ink::InfoTint};
    case RowKind::Unchanged:
        return {Icon::Check, Ink::Neutral, Ink::NeutralTint};
    case RowKind::Duplicate:
        return {Icon::Document, Ink::Neutral, Ink::NeutralTint};
    case RowKind::Rejected:
        return {Icon::Refusal, Ink::Bad, Ink::BadTint};
    case RowKind::Warned:
        return {Icon::Warning, Ink::Warn, Ink::WarnTint};
    }
    return {};
}

namespace {

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString ImportWords::written(const ImportCounts& counts, const Texts& texts)
{
    QStringList parts;
    if (counts.added > 0)
        parts.append(tr("%1 orang baru").arg(texts.count(counts.added)));
    if (counts.changed > 0)
        parts.append(tr("%1 orang berubah").arg(texts.count(counts.changed)));
    return parts.isEmpty() ? tr("tidak ada yang baru atau berubah") : joined(parts);
}

QString ImportWords::leftOut(const ImportCounts& counts, const Texts& texts)
{
    QStringList parts;
    if (counts.rejected > 0)
        parts.append(tr("%1 baris ditolak").arg(texts.count(counts.rejected)));
    if (counts.duplicates > 0)
        parts.append(tr("%1 baris duplikat").arg(texts.count(counts.duplicates)));
    if (counts.unchanged > 0)
        parts.append(tr("%1 baris sama seperti di buku").arg(texts.count(counts.unchanged)));
    return joined(parts);
}

QString ImportWords::undone(const UndoReport& report, const Texts& texts)
{
    QStringList parts;
    if (report.removed > 0)
        parts.append(tr("%1 orang ditarik").arg(texts.count(report.removed)));
    if (report.restored > 0)
        parts.append(tr("%1 orang seperti semula").arg(texts.count(report.restored)));
    if (report.keptTotal > 0)
        parts.append(tr("%1 orang tetap").arg(texts.count(report.keptTotal)));
    return parts.isEmpty() ? tr("Impor diurungkan.")
                           : tr("Impor diurungkan: %1.").arg(joined(parts));
}

QString ImportWords::kept(const UndoReport& report, const Texts& texts)
{
    constexpr std::size_t named = 5;
    if (report.kept.empty())
        return {};
    QStringList people;
    for (const services::KeptPerson& each : report.kept) {
        if (static_cast<std::size_t>(people.size()) == named)
            break;
        people.append(tr("%1 (%2)").arg(qs(each.name), each.reason == "kept_moved"
                                                           ? tr("tahapnya sudah berubah")
                                                           : tr("sudah diubah")));
    }
    const std::int64_t more = report.keptTotal - people.size();
    const QString list = joined(people);
    return more > 0 ? tr("Tetap: %1, dan %2 lagi.").arg(list, texts.count(more))
                    : tr("Tetap: %1.").arg(list);
}

QString ImportWords::when(std::int64_t ms, const Texts& texts)
{
    return tr("%1, %2").arg(texts.dayOfTime(ms), texts.time(ms));
}

QString ImportWords::letters(std::size_t column)
{
    constexpr std::size_t alphabet = 26;
    QString text;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / alphabet)
        text.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % alphabet)));
    return text;
}

QString ImportWords::masked(const std::string& text)
{
    // As services mask it in remarks.
    const QString whole = qs(text).trimmed();
    const qsizetype shown = whole.size() > 8 ? 4 : 0;
    return QString(whole.size() - shown, QLatin1Char('*')) + whole.right(shown);
}

QString ImportWords::shown(const std::string& text)
{
    constexpr int fewestDigits = 10;
    int digits = 0;
    for (const char each : text) {
        const bool digit = each >= '0' && each <= '9';
        digits += digit ? 1 : 0;
        if (!digit && std::strchr(" +-.'()", each) == nullptr)
            return qs(text);
    }
    return digits >= fewestDigits ? masked(text) : qs(text);
}

} // namespace penggerak::gui
