#include "gui/kas/kas_page.h"

#include "gui/exchange/export_button.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/kas/bank_view.h"
#include "gui/kas/deposits_view.h"
#include "gui/kas/hand_ins_view.h"
#include "gui/kas/incentives_view.h"
#include "gui/kas/months_view.h"
#include "gui/kas/receipts_view.h"
#include "gui/kas/statement_view.h"
#include "gui/kas/stuck_view.h"
#include "gui/shell/app_context.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace penggerak::gui {

KasPage::KasPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_waiting(new Background(this))
{
    build();
}

void KasPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    if (!m_context.session()) {
        auto* closed = new EmptyState(this);
        closed->set(Icon::Lock, tr("Kas tertutup"),
                    tr("Masuk dengan nama pengguna Anda untuk melihat uang kantor."));
        column->addWidget(closed);
        return;
    }
    auto* head = new QHBoxLayout;
    m_switch = new SegmentSwitch(this);
    m_switch->setAccessibleName(tr("Bagian"));
    m_proposals = new LinkButton({}, this);
    m_proposals->setHint(QStringLiteral("Ctrl Shift U"));
    m_proposals->hide();
    m_stack = new QStackedWidget(this);
    m_export = new ExportButton(m_context, id(), this, [this] {
        return view()->exported().value_or(ExportButton::What{});
    });
    head->addWidget(m_switch);
    head->addStretch(1);
    head->addWidget(m_proposals);
    head->addWidget(m_export);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    addPart<StuckView>(QStringLiteral("macet"), tr("Macet"));
    auto* deposits = addPart<DepositsView>(QStringLiteral("deposit"), tr("Deposit"));
    addPart<HandInsView>(QStringLiteral("setoran"), tr("Setoran"));
    if (m_context.may("bank.read"))
        addPart<BankView>(QStringLiteral("bank"), tr("Bank"));
    auto* receipts = addPart<ReceiptsView>(QStringLiteral("kuitansi"), tr("Kuitansi"));
    if (m_context.may("incentive.read")) {
        auto* incentives = addPart<IncentivesView>(QStringLiteral("insentif"), tr("Insentif"));
        auto* lines = addInner<IncentiveLinesView>(incentives, tr("Baris insentif"));
        connect(incentives, &IncentivesView::linesWanted, this,
                [this, lines](KaderId kader, const QString& name, Month month) {
                    lines->open(kader, name, month);
                    showInner(lines);
                });
    }
    if (m_context.may("period.read")) {
        auto* months = addPart<MonthsView>(QStringLiteral("bulan"), tr("Bulan"));
        auto* corrections = addInner<CorrectionsView>(months, tr("Koreksi"));
        connect(months, &MonthsView::correctionsWanted, this, [this, corrections](Month month) {
            corrections->open(month);
            showInner(corrections);
        });
    }
    auto* statement = addInner<StatementView>(deposits, tr("Rekening koran"));
    connect(deposits, &DepositsView::statementWanted, this,
            [this, statement](const DepositOwner& owner, const QString& name) {
                statement->open(owner, name);
                showInner(statement);
            });
    auto* numbers = addInner<NumbersView>(receipts, tr("Nomor kuitansi"));
    connect(receipts, &ReceiptsView::numbersWanted, this,
            [this, numbers](const services::BlockRow& block) {
                numbers->open(block);
                showInner(numbers);
            });
    QStringList names;
    for (const Part& part : m_parts)
        names.append(part.name);
    m_switch->setOptions(names);
    connect(m_switch, &SegmentSwitch::currentIndexChanged, this, &KasPage::showPart);
    const auto decide = [this] {
        emit m_context.pageRequested(QStringLiteral("pengaturan"), QStringLiteral("persetujuan"));
    };
    connect(m_proposals, &QAbstractButton::clicked, this, decide);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, decide);
}

template <class View>
View* KasPage::addPart(const QString& id, const QString& name)
{
    auto* made = new View(m_context, m_stack);
    made->setName(name);
    place(made);
    m_parts.push_back({id, name, made});
    return made;
}

template <class View>
View* KasPage::addInner(KasView* outer, const QString& name)
{
    auto* made = new View(m_context, m_stack);
    made->setName(name);
    place(made);
    connect(made, &KasView::backWanted, this, [this, outer] {
        bring(outer);
        outer->refresh();
        outer->focusFirst();
    });
    return made;
}

void KasPage::place(KasView* view)
{
    m_stack->addWidget(view);
    connect(view, &KasView::hintsChanged, this, [this, view] {
        if (view == this->view())
            emit hintsChanged();
    });
}

KasView* KasPage::view() const
{
    return m_stack ? static_cast<KasView*>(m_stack->currentWidget()) : nullptr;
}

void KasPage::bring(KasView* view)
{
    m_stack->setCurrentWidget(view);
    m_export->setVisible(m_export->isAllowed() && view->exported());
    emit hintsChanged();
}

void KasPage::showPart(int index)
{
    KasView* const wanted = m_parts[static_cast<std::size_t>(index)].view;
    bring(wanted);
    wanted->refresh();
}

void KasPage::showInner(KasView* view)
{
    bring(view);
    view->focusFirst();
}

QString KasPage::subtitle() const
{
    return tr("Uang kantor per %1").arg(m_context.texts().day(m_context.today()));
}

void KasPage::refresh()
{
    if (!view())
        return;
    view()->refresh();
    readProposals();
}

void KasPage::readProposals()
{
    if (!m_context.may("proposal.read"))
        return;
    m_waiting->run(
        [book = m_context.book(), session = *m_context.session()] {
            const auto open = services::listProposals(session, true);
            return open ? int(open->size()) : 0;
        },
        [this](int open) {
            m_proposals->setVisible(open > 0);
            m_proposals->setText(tr("%n usul menunggu keputusan", nullptr, open));
        });
}

void KasPage::changed(const services::ChangeSet& change)
{
    if (change.rupiah || change.periods || change.actors || change.heads || change.people)
        refresh();
}

void KasPage::open(const QVariant& argument)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].id == argument.toString()) {
            if (m_switch->currentIndex() == int(i))
                showPart(int(i));
            else
                m_switch->setCurrentIndex(int(i));
            focusFirst();
        }
}

bool KasPage::goBack()
{
    const auto isPart = [this](const Part& part) { return part.view == view(); };
    if (!view() || std::any_of(m_parts.begin(), m_parts.end(), isPart))
        return false;
    emit view()->backWanted();
    return true;
}

void KasPage::focusFirst()
{
    if (view())
        view()->focusFirst();
    else
        setFocus();
}

std::vector<Hint> KasPage::hints() const
{
    return view() ? view()->hints() : std::vector<Hint>{};
}

std::vector<Command> KasPage::commands()
{
    if (!view())
        return {};
    std::vector<Command> all = view()->commands();
    if (m_export->isVisibleTo(this) && m_context.canWrite())
        all.push_back({tr("Ekspor daftar kas ini"), QStringLiteral("Ctrl Shift E"),
                       [this] { m_export->start(); }});
    for (const Part& part : m_parts)
        all.push_back({tr("Kas: %1").arg(part.name), {}, [this, id = part.id] { open(id); }});
    return all;
}

std::vector<Shot> KasPage::shots()
{
    std::vector<Shot> all;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        for (Shot& shot : m_parts[i].view->shots())
            all.push_back({shot.name, [this, i, show = std::move(shot.show)]() -> QWidget* {
                               if (m_switch->currentIndex() != int(i))
                                   m_switch->setCurrentIndex(int(i));
                               else if (view() != m_parts[i].view)
                                   showInner(m_parts[i].view);
                               return show ? show() : nullptr;
                           }});
    return all;
}

bool KasPage::isBusy() const
{
    const auto views = m_stack ? m_stack->findChildren<KasView*>() : QList<KasView*>();
    return m_waiting->isRunning() ||
           std::any_of(views.begin(), views.end(),
                       [](const KasView* each) { return each->isBusy(); });
}

} // namespace penggerak::gui
