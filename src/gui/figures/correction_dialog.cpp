#include "gui/figures/correction_dialog.h"

#include "figures/ui_correction_dialog.h"
#include "gui/figures/effect_box.h"
#include "gui/figures/effect_preview.h"
#include "gui/figures/figure_choices.h"
#include "gui/figures/figure_form.h"
#include "gui/figures/figure_words.h"
#include "gui/furniture/focus_ring.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QShortcut>

namespace penggerak::gui {

CorrectionDialog::CorrectionDialog(AppContext& context, const services::FigureRow& figure,
                                   QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(figure.figure.id)
    , m_ui(std::make_unique<Ui::CorrectionDialog>())
    , m_form(new FigureForm)
    , m_writing(new Background(this))
{
    m_ui->setupUi(this);
    resize(840, 560);
    new FocusRing(this);
    m_ui->formFrame->setWidget(m_form);
    m_ui->formFrame->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_ui->effectPlace->addWidget(m_form->effect());
    m_ui->subject->setText(figureName(figure, context.texts()));
    m_ui->reason->addItems(correctionReasons());
    m_ui->reason->setCurrentIndex(-1);
    m_ui->reason->lineEdit()->setAccessibleName(tr("Alasan koreksi"));
    m_form->setChoices(readFigureChoices(*context.book()));
    m_form->setFigure(figure.figure);
    m_preview = new EffectPreview(context, m_form, m_id);
    m_form->focusValue();
    connect(m_form, &FigureForm::submitted, m_ui->reason, qOverload<>(&QWidget::setFocus));
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QAbstractButton::clicked, this, &CorrectionDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &CorrectionDialog::save);
    m_ui->cancel->setAutoDefault(false);
    m_ui->save->setAutoDefault(false);
}

CorrectionDialog::~CorrectionDialog() = default;

bool CorrectionDialog::isBusy() const
{
    return m_preview->isBusy() || m_writing->isRunning();
}

void CorrectionDialog::save()
{
    if (m_writing->isRunning())
        return;
    const auto figure = m_form->figure();
    if (!figure)
        return m_form->showMissing();
    const QString reason = m_ui->reason->currentText().simplified();
    if (reason.isEmpty()) {
        m_ui->reasonNote->show(FieldNote::Kind::Refusal,
                               m_context.texts().sentence(refusal("reason_missing", "reason")));
        m_ui->reason->setFocus();
        return;
    }
    m_ui->save->setEnabled(false);
    m_writing->run(
        [book = m_context.book(), session = *m_context.session(), id = m_id, figure = *figure,
         reason = reason.toStdString()] {
            return services::correctFigure(session, id, figure, reason);
        },
        [this](const Result<services::FigureWritten>& written) {
            m_ui->save->setEnabled(true);
            if (written) {
                emit corrected(*written);
                accept();
                return;
            }
            m_form->effect()->refuse(m_context.texts().sentence(written.error()));
            m_form->refuse(written.error());
        });
}

} // namespace penggerak::gui
