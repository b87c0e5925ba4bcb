#include "gui/dues/receipt_panel.h"

#include "gui/dues/receipt_view.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "print/dues/receipt.h"
#include "print/pdf/pdf.h"
#include "services/receipts/receipts.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int panelWidth = 374;

} // namespace

ReceiptPanel::ReceiptPanel(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_reading(new Background(this))
{
    setFlat(true);
    setFixedWidth(panelWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(17, 10, 17, 14);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Pratinjau kuitansi"), Type::Base, Ink::Text, this, true), 1);
    m_size = new SegmentSwitch(this);
    m_size->setAccessibleName(tr("Ukuran kertas"));
    m_size->setOptions({tr("A6"), tr("80 mm")});
    head->addWidget(m_size);
    column->addLayout(head);
    m_view = new ReceiptView(this);
    column->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    m_note = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_note->setWordWrap(true);
    m_print = new ActionButton(ActionButton::Kind::Secondary, tr("Cetak PDF"), this);
    m_print->setSymbol(Icon::Printer);
    m_print->setHint(QStringLiteral("Ctrl P"));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_print);
    column->addLayout(foot);
    context.waitsForWriting(m_print);
    connect(m_size, &SegmentSwitch::currentIndexChanged, this, &ReceiptPanel::paint);
    connect(m_print, &QAbstractButton::clicked, this, &ReceiptPanel::printWanted);
}

void ReceiptPanel::showDue(DueId due)
{
    m_print->setEnabled(true);
    m_note->setText(tr("Sudah dicatat"));
    m_reading->run(
        [session = *m_context.session(), due] { return services::receiptFacts(session, due); },
        [this](const Result<services::ReceiptFacts>& facts) {
            if (!facts)
                return showNothing(m_context.texts().sentence(facts.error()));
            m_facts = *facts;
            paint();
        });
}

void ReceiptPanel::showDraft(const services::ReceiptFacts& facts)
{
    m_reading->cancel();
    m_print->setEnabled(false);
    m_note->setText(tr("Terbit setelah Enter"));
    m_facts = facts;
    paint();
}

void ReceiptPanel::showNothing(const QString& sentence)
{
    m_reading->cancel();
    m_facts.reset();
    m_print->setEnabled(false);
    m_note->setText(tr("Tidak ada yang dicatat, tidak ada yang dicetak"));
    m_view->showNothing(tr("Belum ada kuitansi"), sentence);
}

void ReceiptPanel::paint()
{
    if (m_facts)
        m_view->show(paperOf(*m_facts, m_facts->prints));
}

print::Document ReceiptPanel::paperOf(const services::ReceiptFacts& facts, int copy) const
{
    services::Printed printed;
    printed.seq = m_context.book()->lastSeq();
    printed.on = m_context.today();
    printed.by = m_context.session()->actor().name;
    const print::Letter letter(m_context.texts().language(), facts.office, printed);
    return print::receipt(
        letter, facts, m_size->currentIndex() == 1 ? print::Paper::Roll80 : print::Paper::A6, copy);
}

void ReceiptPanel::print(const std::vector<DueId>& dues, const QString& proposal)
{
    if (dues.empty() || !m_context.canWrite())
        return;
    const QString file = m_context.prompts().fileToSave(this, tr("Cetak kuitansi"),
                                                        proposal + QStringLiteral(".pdf"),
                                                        tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    std::vector<print::Document> papers;
    for (const DueId due : dues) {
        const auto facts = services::receiptFacts(*m_context.session(), due);
        // On record before it is painted: no paper without its row.
        const auto times = facts ? services::logReceiptPrint(*m_context.session(), due)
                                 : Result<int>(fail(facts.error()));
        if (!times) {
            m_context.prompts().tell(this, tr("Kuitansi tidak dicetak"), times.error());
            return;
        }
        papers.push_back(paperOf(*facts, *times - 1));
    }
    const Outcome written = print::writePdf(papers, file.toStdString());
    if (!written) {
        m_context.prompts().tell(this, tr("Kuitansi tidak dicetak"), written.error());
        return;
    }
    emit m_context.toastRequested(
        tr("%1 kuitansi ditulis ke %2.")
            .arg(m_context.texts().count(std::int64_t(papers.size())), QFileInfo(file).fileName()));
}

bool ReceiptPanel::isBusy() const
{
    return m_reading->isRunning();
}

} // namespace penggerak::gui
