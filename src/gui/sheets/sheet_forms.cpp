#include "gui/sheets/sheet_forms.h"

#include "gui/furniture/region_picker.h"
#include "gui/partners/fields_dialog.h"
#include "gui/shell/app_context.h"
#include "services/dues/dues.h"
#include "services/outreach/outreach.h"
#include "services/sheets/sheets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace penggerak::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::SheetForms)
};

FieldsDialog::Choices kaderChoices(const AppContext& context)
{
    FieldsDialog::Choices choices;
    const auto own = context.session()->actor().kader;
    for (const services::Kader& kader : services::listKader(*context.book()))
        if (!kader.until && (!own || *own == kader.id))
            choices.emplace_back(qs(kader.name), QVariant::fromValue(qlonglong(kader.id.value())));
    return choices;
}

} // namespace

QDialog* newSheetForm(AppContext& context, std::function<void(SheetId)> made, QWidget* parent)
{
    auto* form = new FieldsDialog(context, Words::tr("Lembar baru"), parent);
    const Texts texts = context.texts();
    FieldsDialog::Choices kinds;
    for (const SheetKind kind : {SheetKind::Collection, SheetKind::Visit})
        kinds.emplace_back(texts.term(services::termOf(kind)), int(kind));
    QComboBox* const kind = form->addChoice("kind", Words::tr("Jenis"), kinds, true);
    QComboBox* const kader =
        form->addChoice("kader", Words::tr("Kader"), kaderChoices(context), true);
    RegionPicker* const region =
        form->addRegion("region", Words::tr("Wilayah; kosong berarti semua orangnya"));
    form->beginPair();
    QLineEdit* const rw = form->addLine("rw", Words::tr("RW"));
    QLineEdit* const rt = form->addLine("rt", Words::tr("RT"));
    FieldsDialog::Choices counts;
    for (const int count : {1, 2, 3, 6, 12})
        counts.emplace_back(QString::number(count), count);
    QComboBox* const months =
        form->addChoice("months", Words::tr("Bulan yang ditagih tiap orang"), counts);
    form->addHint(Words::tr("Lembar penagihan memuat yang sudah terdaftar, lembar kunjungan yang "
                            "belum. Urutannya menurut RW, RT, dan nomor rumah."));
    form->setSave(Words::tr("Buat lembar"), Words::tr("Lembar dibuat."),
                  [&context, kind, kader, region, rw, rt, months, made = std::move(made)] {
                      services::NewSheet sheet;
                      sheet.kind = SheetKind(kind->currentData().toInt());
                      sheet.kader = KaderId(kader->currentData().toLongLong());
                      sheet.region = region->region();
                      sheet.rw = rw->text().trimmed().toStdString();
                      sheet.rt = rt->text().trimmed().toStdString();
                      sheet.months = months->currentData().toInt();
                      const auto done = services::makeSheet(*context.session(), sheet);
                      if (!done)
                          return Outcome(fail(done.error()));
                      made(*done);
                      return Outcome();
                  });
    return form;
}

} // namespace penggerak::gui
