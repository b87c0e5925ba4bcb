#include "gui/exchange/undo_question.h"

namespace penggerak::gui {

Prompts::Question UndoQuestion::of(const QString& file, const services::ImportCounts& counts,
                                   const Texts& texts)
{
    QStringList acts;
    if (counts.added > 0)
        acts.append(tr("%1 orang baru ditarik dari buku").arg(texts.count(counts.added)));
    if (counts.changed > 0)
        acts.append(
            tr("%1 orang yang diubah kembali seperti sebelumnya").arg(texts.count(counts.changed)));
    return {
        tr("Urungkan impor"),
        tr("Impor %1 diurungkan seluruhnya: %2.\n\nYang sudah Anda ubah atau pindahkan tahapnya "
           "sesudah impor ini tetap seperti sekarang, dan disebut satu per satu. Siapa yang "
           "mengurungkan dicatat.")
            .arg(file, acts.join(QStringLiteral(", "))),
        tr("Urungkan impor"), true};
}

} // namespace penggerak::gui
