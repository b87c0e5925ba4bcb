#include "gui/benefits/benefit_prints.h"

#include "gui/furniture/count_edit.h"
#include "gui/partners/fields_dialog.h"
#include "gui/shell/app_context.h"
#include "print/benefits/benefit_papers.h"
#include "print/pdf/pdf.h"
#include "services/offices/offices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BenefitPrints)
};

struct Job
{
    QString title;
    QString fileName;
    std::string kind;
    std::int64_t id = 0;
    std::int64_t people = 0;
    std::string office; ///< empty: the book's first
};

void print(AppContext& context, const Job& job, QWidget* parent,
           const std::function<print::Document(const print::Letter&)>& compose)
{
    const QString file = context.prompts().fileToSave(
        parent, job.title, job.fileName, Words::tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    const auto refuse = [&](const Error& error) {
        context.prompts().tell(parent, Words::tr("Tidak dicetak"), error);
    };
    // On record before it is painted: no paper without its row.
    const auto printed = services::recordPrint(*context.session(), job.kind, job.id, job.people);
    if (!printed)
        return refuse(printed.error());
    std::string office = job.office;
    if (const auto offices = services::listOffices(*context.book());
        office.empty() && !offices.empty())
        office = offices.front().name;
    const print::Letter letter(context.texts().language(), office, *printed);
    if (const Outcome written = print::writePdf({compose(letter)}, file.toStdString()); !written)
        return refuse(written.error());
    emit context.toastRequested(Words::tr("%1 ditulis.").arg(QFileInfo(file).fileName()));
}

} // namespace

bool mayPrintBenefits(AppContext& context)
{
    return context.isWriter() && context.may("print.run") && context.may("benefit.read");
}

void printOutreach(AppContext& context, ActivityId activity, QWidget* parent)
{
    if (!mayPrintBenefits(context) || !context.canWrite())
        return;
    const auto facts = services::outreachFacts(*context.session(), {{}, {}, activity});
    if (!facts)
        return context.prompts().tell(parent, Words::tr("Tidak dicetak"), facts.error());
    print(context,
          {Words::tr("Cetak lembar manfaat"), Words::tr("Lembar manfaat.pdf"), "outreach",
           activity.value(), std::int64_t(facts->benefits.size()), facts->office},
          parent,
          [&](const print::Letter& letter) { return print::outreachSheet(letter, *facts); });
}

bool mayPrintSimulation(AppContext& context)
{
    return context.isWriter() && context.may("print.run") && context.may("person.read");
}

FieldsDialog* simulationForm(AppContext& context, std::optional<PersonId> person,
                             const QString& name, QWidget* parent)
{
    auto* dialog = new FieldsDialog(context,
                                    name.isEmpty() ? Words::tr("Simulasi iuran")
                                                   : Words::tr("Simulasi iuran, %1").arg(name),
                                    parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* income = dialog->addCount("income", Words::tr("Penghasilan sebulan"), true);
    income->setUnit(QStringLiteral("Rp"));
    auto* programmes = dialog->addChoice(
        "programmes", Words::tr("Program"),
        {{Words::tr("JKK dan JKM"), false}, {Words::tr("JKK, JKM, dan tabungan JHT"), true}});
    dialog->beginPair();
    FieldsDialog::Choices lengths;
    for (const int months : {1, 3, 6, 12})
        lengths.emplace_back(Words::tr("%n bulan", nullptr, months), months);
    auto* months = dialog->addChoice("months", Words::tr("Lamanya"), lengths);
    months->setCurrentIndex(1);
    auto* sector = dialog->addChoice(
        "sector", Words::tr("Pekerjaan"),
        {{Words::tr("Selain angkutan"), QStringLiteral("other")},
         {Words::tr("Angkutan: ojek, sopir, kurir"), QStringLiteral("transport")}});
    const auto simulation = std::make_shared<services::Simulation>();
    dialog->setSave(Words::tr("Cetak PDF"), QString(), [=, &context]() -> Outcome {
        if (!income->count())
            return fail("amount_missing", "income");
        DuesQuestion question;
        question.month = Month::of(context.today());
        question.income = Rupiah(*income->count());
        question.sector = sector->currentData().toString().toStdString();
        if (programmes->currentData().toBool())
            question.programmes.insert(Programme::Jht);
        auto simulated = services::simulateDues(*context.session(), person, question,
                                                months->currentData().toInt());
        if (!simulated)
            return fail(simulated.error());
        *simulation = std::move(*simulated);
        return {};
    });
    QObject::connect(dialog, &QDialog::accepted, parent, [=, &context] {
        print(context,
              {Words::tr("Cetak simulasi iuran"), Words::tr("Simulasi iuran.pdf"), "simulation",
               person ? person->value() : 0, person ? 1 : 0, simulation->office},
              parent, [&](const print::Letter& letter) {
                  return print::duesSimulation(letter, *simulation);
              });
    });
    return dialog;
}

} // namespace penggerak::gui
