#include "gui/settings/proposals_section.h"

#include "gui/settings/proposals_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "settings/ui_proposals_section.h"

namespace penggerak::gui {

ProposalsSection::ProposalsSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ProposalsSection>())
    , m_model(new ProposalsModel(context.texts(), this))
    , m_reading(new Background(this))
{
    m_ui->setupUi(this);
    m_ui->approve->setSymbol(Icon::Check);
    m_ui->table->setModel(m_model);
    m_ui->table->setRowHeight(52);
    m_ui->table->setColumnWidths({170, 0, 190, 130});
    m_ui->nothing->set(
        Icon::Ok, tr("Tidak ada yang menunggu"),
        tr("Bila seseorang mengajukan sesuatu yang perlu dua orang, ia muncul di sini."));
    connect(m_ui->decided, &QCheckBox::toggled, this, &ProposalsSection::refresh);
    connect(m_ui->approve, &QAbstractButton::clicked, this, [this] { decide(true); });
    connect(m_ui->reject, &QAbstractButton::clicked, this, [this] { decide(false); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProposalsSection::showSelected);
    const bool decides = context.isWriter() && context.may("proposal.approve");
    context.waitsForWriting(m_ui->approve);
    context.waitsForWriting(m_ui->reject);
    m_ui->approve->setVisible(decides);
    m_ui->reject->setVisible(decides);
    if (!decides)
        m_ui->explanation->setText(tr("Yang menunggu keputusan orang lain."));
    showSelected();
}

ProposalsSection::~ProposalsSection() = default;

void ProposalsSection::refresh()
{
    m_reading->run(
        [book = m_context.book(), session = *m_context.session(),
         openOnly = !m_ui->decided->isChecked()] {
            services::FigureFilter all;
            all.withReversed = true;
            return std::tuple{services::listProposals(session, openOnly),
                              services::listFigures(*book, all), services::listKader(*book)};
        },
        [this](auto answer) {
            auto& [proposals, figures, kader] = answer;
            m_ui->message->hide();
            if (!proposals)
                m_ui->message->show(InlineMessage::Kind::Refusal,
                                    m_context.texts().sentence(proposals.error()));
            m_model->setRows(proposals ? std::move(*proposals) : std::vector<services::Proposal>(),
                             figures, kader);
            const bool any = m_model->rowCount() > 0;
            m_ui->table->setVisible(any);
            m_ui->nothing->setVisible(!any);
            if (any)
                m_ui->table->selectRow(0);
            showSelected();
        });
}

void ProposalsSection::changed(const services::ChangeSet& change)
{
    if (change.actors || change.figures)
        refresh();
}

void ProposalsSection::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_ui->table->setFocus();
    else
        m_ui->decided->setFocus();
}

bool ProposalsSection::isBusy() const
{
    return m_reading->isRunning();
}

void ProposalsSection::showSelected()
{
    const QModelIndex current = m_ui->table->currentIndex();
    const services::Proposal* proposal = current.isValid() ? &m_model->at(current.row()) : nullptr;
    const bool own = proposal && m_context.session() &&
                     proposal->proposedBy == m_context.session()->actor().name;
    const bool open = proposal && proposal->state == "open" && !own;
    m_ui->approve->setEnabled(open);
    m_ui->reject->setEnabled(open);
    m_ui->state->setText(own ? tr("Usul Anda sendiri: menunggu orang lain.") : QString());
}

void ProposalsSection::decide(bool approved)
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (!current.isValid())
        return;
    const ProposalId id = m_model->at(current.row()).id;
    const Outcome done = approved ? services::approve(*m_context.session(), id)
                                  : services::reject(*m_context.session(), id);
    if (!done) {
        m_ui->message->show(InlineMessage::Kind::Refusal, m_context.texts().sentence(done.error()));
        return;
    }
    emit m_context.toastRequested(approved ? tr("Disetujui dan dijalankan.") : tr("Ditolak."));
}

} // namespace penggerak::gui
