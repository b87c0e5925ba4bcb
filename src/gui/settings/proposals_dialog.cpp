#include "gui/settings/proposals_dialog.h"

#include "gui/furniture/focus_ring.h"
#include "gui/settings/proposals_section.h"
#include "gui/shell/app_context.h"
#include "settings/ui_proposals_dialog.h"

namespace penggerak::gui {

ProposalsDialog::ProposalsDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProposalsDialog>())
    , m_section(new ProposalsSection(context, this))
{
    m_ui->setupUi(this);
    resize(860, 480);
    new FocusRing(this);
    m_ui->place->layout()->addWidget(m_section);
    connect(&context, &AppContext::changed, m_section, &ProposalsSection::changed);
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_section->refresh();
    m_ui->close->setFocus();
}

ProposalsDialog::~ProposalsDialog() = default;

bool ProposalsDialog::isBusy() const
{
    return m_section->isBusy();
}

} // namespace penggerak::gui
