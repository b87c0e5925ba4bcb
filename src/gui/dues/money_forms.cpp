#include "gui/dues/money_forms.h"

#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/partners/fields_dialog.h"
#include "gui/shell/app_context.h"
#include "services/dues/dues_lines.h"
#include "services/dues/hand_in.h"
#include "services/receipts/receipts.h"
#include "services/rupiah/deposits.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUuid>

#include <map>

namespace penggerak::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::MoneyForms)
};

/// Of one form: pressed twice, it writes once.
std::string newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

DateEdit* addToday(FieldsDialog* form, AppContext& context)
{
    DateEdit* const date = form->addDate("on", Words::tr("Tanggal"), true);
    date->setDay(context.today());
    return date;
}

Outcome outcomeOf(const Result<services::Posted>& posted)
{
    return posted ? Outcome() : fail(posted.error());
}

} // namespace

QDialog* depositForm(AppContext& context, DepositAct act, const DepositOwner& owner,
                     const QString& name, QWidget* parent)
{
    const bool adds = act == DepositAct::TopUp;
    auto* form = new FieldsDialog(
        context,
        (adds ? Words::tr("Isi deposit %1") : Words::tr("Kembalikan deposit %1")).arg(name),
        parent);
    CountEdit* const amount = form->addCount("amount", Words::tr("Jumlah"), true);
    amount->setUnit(QStringLiteral("Rp"));
    QComboBox* const via =
        form->addChoice("via", Words::tr("Melalui"),
                        {{Words::tr("Bank"), int(services::DepositVia::Bank)},
                         {Words::tr("Kas kantor"), int(services::DepositVia::Cash)}});
    QLineEdit* const proof = form->addLine("proof", Words::tr("Nomor bukti"), true);
    DateEdit* const on = addToday(form, context);
    if (!adds)
        form->addHint(Words::tr("Saldo minimum tetap tinggal, kecuali semuanya dikembalikan."));
    form->setSave(adds ? Words::tr("Isi deposit") : Words::tr("Kembalikan"),
                  adds ? Words::tr("Deposit diisi.") : Words::tr("Deposit dikembalikan."),
                  [&context, adds, owner, amount, via, proof, on,
                   key = newKey()](const services::Session& session) {
                      services::DepositCommand command;
                      command.owner = owner;
                      command.amount = Rupiah(amount->count().value_or(0));
                      command.via = services::DepositVia(via->currentData().toInt());
                      command.proof = proof->text().trimmed().toStdString();
                      command.on = on->day().value_or(context.today());
                      command.key = key;
                      return outcomeOf(adds ? services::topUpDeposit(session, command)
                                            : services::refundDeposit(session, command));
                  });
    return form;
}

QDialog* adjustmentForm(AppContext& context, const DepositOwner& owner, const QString& name,
                        QWidget* parent)
{
    auto* form = new FieldsDialog(context, Words::tr("Sesuaikan deposit %1").arg(name), parent);
    QComboBox* const way = form->addChoice(
        "way", Words::tr("Saldonya"), {{Words::tr("Dikurangi"), -1}, {Words::tr("Ditambah"), 1}});
    CountEdit* const amount = form->addCount("amount", Words::tr("Jumlah"), true);
    amount->setUnit(QStringLiteral("Rp"));
    FieldsDialog::Choices reasons;
    for (const std::string& reason : services::adjustmentReasons())
        reasons.emplace_back(context.texts().term(reason), QString::fromStdString(reason));
    QComboBox* const reason = form->addChoice("reason", Words::tr("Alasan"), reasons, true);
    DateEdit* const on = addToday(form, context);
    form->addHint(Words::tr("Saldo berubah setelah orang lain menyetujuinya di Pengaturan, "
                            "Persetujuan."));
    form->setSave(Words::tr("Ajukan"), Words::tr("Penyesuaian diajukan."),
                  [&context, owner, way, amount, reason, on](const services::Session& session) {
                      services::DepositAdjustment adjustment;
                      adjustment.owner = owner;
                      const Rupiah size(amount->count().value_or(0));
                      adjustment.amount = way->currentData().toInt() < 0 ? -size : size;
                      adjustment.on = on->day().value_or(context.today());
                      adjustment.reason = reason->currentData().toString().toStdString();
                      const auto proposed = services::proposeAdjustment(session, adjustment);
                      return proposed ? Outcome() : fail(proposed.error());
                  });
    return form;
}

QDialog* handInForm(AppContext& context, KaderId kader, const QString& name, Rupiah expected,
                    QWidget* parent)
{
    auto* form = new FieldsDialog(context, Words::tr("Setor tunai %1").arg(name), parent);
    std::map<std::int64_t, CountEdit*> pieces;
    DateEdit* const on = addToday(form, context);
    form->addHint(Words::tr("Iuran di tangannya Rp %1. Tulis banyaknya lembar atau keping; kosong "
                            "berarti nol.")
                      .arg(context.texts().count(expected.value())));
    bool left = true;
    for (const std::int64_t value : services::denominations()) {
        if (left)
            form->beginPair();
        left = !left;
        CountEdit* const count =
            form->addCount(value == services::denominations().front() ? "pieces" : "",
                           Words::tr("Rp %1").arg(context.texts().count(value)));
        pieces.emplace(value, count);
    }
    QComboBox* const differs =
        form->addChoice("difference", Words::tr("Bila hitungannya berbeda"),
                        {{Words::tr("Jangan simpan"), false},
                         {Words::tr("Usulkan selisihnya kepada penyelia"), true}});
    form->setSave(
        Words::tr("Setor"), Words::tr("Setoran dicatat."),
        [&context, kader, pieces, differs, on, key = newKey()](const services::Session& session) {
            services::HandIn command;
            command.kader = kader;
            for (const auto& [value, count] : pieces)
                if (count->count().value_or(0) != 0)
                    command.pieces[value] = *count->count();
            command.on = on->day().value_or(context.today());
            command.key = key;
            const auto posted = services::handIn(session, command);
            if (posted || posted.error().code != "hand_in_difference" ||
                !differs->currentData().toBool())
                return outcomeOf(posted);
            const auto proposed = services::proposeHandIn(session, command);
            return proposed ? Outcome() : fail(proposed.error());
        });
    return form;
}

QDialog* receiptBlockForm(AppContext& context, KaderId kader, const QString& name, QWidget* parent)
{
    auto* form = new FieldsDialog(context, Words::tr("Blok kuitansi untuk %1").arg(name), parent);
    QLineEdit* const first = form->addLine("first", Words::tr("Nomor pertama"), true);
    first->setPlaceholderText(QStringLiteral("000101"));
    QLineEdit* const last = form->addLine("last", Words::tr("Nomor terakhir"), true);
    last->setPlaceholderText(QStringLiteral("000150"));
    DateEdit* const on = addToday(form, context);
    form->setSave(Words::tr("Beri blok"), Words::tr("Blok kuitansi dicatat."),
                  [&context, kader, first, last, on](const services::Session& session) {
                      const auto issued = services::issueReceipts(
                          session, {kader, first->text().trimmed().toStdString(),
                                    last->text().trimmed().toStdString(),
                                    on->day().value_or(context.today())});
                      return issued ? Outcome() : fail(issued.error());
                  });
    return form;
}

QDialog* takeBackForm(AppContext& context, const QString& first, const QString& last,
                      QWidget* parent)
{
    auto* form = new FieldsDialog(context, Words::tr("Kuitansi yang kembali"), parent);
    QLineEdit* const from = form->addLine("receipt", Words::tr("Nomor pertama"), true);
    from->setText(first);
    QLineEdit* const to = form->addLine("last", Words::tr("Nomor terakhir"), true);
    to->setText(last);
    DateEdit* const on = addToday(form, context);
    form->addHint(Words::tr("Semua nomor di antaranya harus belum terpakai."));
    form->setSave(Words::tr("Terima kembali"), Words::tr("Nomor yang kembali dicatat."),
                  [&context, from, to, on](const services::Session& session) {
                      const auto taken = services::takeBackReceipts(
                          session, from->text().trimmed().toStdString(),
                          to->text().trimmed().toStdString(), on->day().value_or(context.today()));
                      return taken ? Outcome() : fail(taken.error());
                  });
    return form;
}

QDialog* portalForm(AppContext& context, QWidget* parent)
{
    auto* form = new FieldsDialog(context, Words::tr("Daftar dari portal"), parent);
    QComboBox* const act = form->addChoice(
        "act", Words::tr("Yang dibawa daftar ini"),
        {{Words::tr("Kode iuran: deposit didebit"), int(services::PortalAct::Debit)},
         {Words::tr("Bukti resmi: iuran terkonfirmasi"), int(services::PortalAct::Confirm)}});
    QPlainTextEdit* const lines = form->addText("lines", Words::tr("Tempel di sini"), true);
    lines->setPlaceholderText(
        QStringLiteral("nik;bulan;kode iuran\n3578995001900001;2016-11;1234567890"));
    form->addHint(Words::tr("Baris pertama menyebut kolomnya: nik, kpj, bulan, kode iuran, bukti. "
                            "Selama satu baris tidak cocok, tidak ada yang ditulis."));
    DateEdit* const on = addToday(form, context);
    form->setSave(
        Words::tr("Cocokkan dan tulis"), Words::tr("Daftar portal ditulis."),
        [&context, act, lines, on, key = newKey()](const services::Session& session) -> Outcome {
            const auto what = services::PortalAct(act->currentData().toInt());
            const auto matched =
                services::matchLines(session, what, lines->toPlainText().toStdString());
            if (!matched)
                return fail(matched.error());
            for (const services::PortalLine& line : *matched)
                if (line.error) {
                    Error error = *line.error;
                    error.field = "lines";
                    return fail(error);
                }
            return outcomeOf(services::writeLines(session, what, *matched,
                                                  on->day().value_or(context.today()), key));
        });
    return form;
}

} // namespace penggerak::gui
