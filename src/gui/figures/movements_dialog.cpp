#include "gui/figures/movements_dialog.h"

#include "figures/ui_movements_dialog.h"
#include "gui/figures/figure_words.h"
#include "gui/figures/movements_model.h"
#include "gui/furniture/focus_ring.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

namespace penggerak::gui {

MovementsDialog::MovementsDialog(AppContext& context, const services::FigureRow& figure,
                                 QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MovementsDialog>())
    , m_reading(new Background(this))
{
    m_ui->setupUi(this);
    resize(860, 440);
    new FocusRing(this);
    const Texts texts = context.texts();
    m_ui->subject->setText(figureName(figure, texts));
    auto* model = new MovementsModel(texts, this);
    m_ui->table->setModel(model);
    m_ui->table->setRowHeight(space::rowTwoLines);
    m_ui->table->setColumnWidths({126, 116, 150, 150, 0, 104});
    m_ui->nothing->hide();
    m_ui->nothing->set(Icon::Ok, tr("Tidak ada yang berpindah"),
                       tr("Buku sudah menunjukkan angka ini, jadi pencatatannya tidak "
                          "menggerakkan siapa pun."));
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_reading->run([book = context.book(),
                    id = figure.figure.id] { return services::figureMovements(*book, id); },
                   [this, model, texts](std::vector<services::FigureMovement> rows) {
                       Heads moved;
                       for (const services::FigureMovement& row : rows)
                           moved += row.heads;
                       const bool any = !rows.empty();
                       m_ui->sum->setText(
                           any ? tr("%n gerakan, %1 orang", nullptr, static_cast<int>(rows.size()))
                                     .arg(texts.count(moved))
                               : QString());
                       model->setRows(std::move(rows));
                       m_ui->table->setVisible(any);
                       m_ui->nothing->setVisible(!any);
                       (any ? static_cast<QWidget*>(m_ui->table) : m_ui->close)->setFocus();
                   });
}

MovementsDialog::~MovementsDialog() = default;

bool MovementsDialog::isBusy() const
{
    return m_reading->isRunning();
}

} // namespace penggerak::gui
