#include "gui/partners/partners_page.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/body_list.h"
#include "gui/partners/body_panel.h"
#include "gui/partners/commitment_card.h"
#include "gui/partners/feedback_list.h"
#include "gui/partners/partner_forms.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

using services::BodyKind;

constexpr std::size_t alertsShown = 3;

} // namespace

struct PartnersPage::Contents
{
    std::vector<services::Alert> alerts;
    std::vector<services::CommitmentRow> commitments;
    std::vector<services::FeedbackRow> feedback;
    PartnerChoices choices;
};

PartnersPage::PartnersPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_views(new SegmentSwitch(this))
    , m_alerts(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new BodyList(context, BodyList::What::Partners, this))
    , m_feedback(new FeedbackList(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    m_views->setAccessibleName(tr("Bagian"));
    m_views->setOptions({tr("Mitra dan kelompok"), tr("Komitmen"), tr("Masukan")});
    head->addWidget(m_views);
    head->addStretch(1);
    column->addLayout(head);
    m_alerts->hide();
    column->addWidget(m_alerts);
    m_stack->addWidget(m_list);
    m_stack->addWidget(buildCommitments());
    m_stack->addWidget(m_feedback);
    column->addWidget(m_stack, 1);
    const bool writes = context.isWriter() && context.may("body.add");
    const auto add = [&](const QString& text, BodyKind kind, bool primary) {
        auto* button = new ActionButton(
            primary ? ActionButton::Kind::Primary : ActionButton::Kind::Secondary, text, this);
        button->setSymbol(Icon::Plus);
        button->setVisible(writes);
        context.waitsForWriting(button);
        if (primary)
            button->setHint(QStringLiteral("Ctrl N"));
        connect(button, &QAbstractButton::clicked, this, [this, kind] { m_list->openNew(kind); });
        m_list->acts()->addWidget(button);
    };
    add(tr("Kelompok"), BodyKind::Group, false);
    add(tr("Mitra baru"), BodyKind::Partner, true);
    connect(m_views, &SegmentSwitch::currentIndexChanged, this,
            [this](int index) { showView(static_cast<View>(index)); });
    connect(m_list, &BodyList::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_feedback, &FeedbackList::addWanted, this, &PartnersPage::openFeedback);
    addKeys();
}

QWidget* PartnersPage::buildCommitments()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, 12, space::large, 12);
    column->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Yang dijanjikan dan yang sudah datang"), Type::Section,
                                  Ink::Text, card, true),
                    1);
    if (m_context.isWriter() && m_context.may("partner.commit")) {
        auto* add = new ActionButton(ActionButton::Kind::Primary, tr("Komitmen baru"), card);
        add->setSymbol(Icon::Plus);
        add->setHint(QStringLiteral("Ctrl N"));
        m_context.waitsForWriting(add);
        connect(add, &QAbstractButton::clicked, this, &PartnersPage::openCommitment);
        head->addWidget(add);
    }
    column->addLayout(head);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    m_funnels = new QVBoxLayout(inside);
    m_funnels->setContentsMargins(0, 0, space::small, 0);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    return card;
}

void PartnersPage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        switch (view()) {
        case View::Partners:
            m_list->openNew(BodyKind::Partner);
            break;
        case View::Commitments:
            openCommitment();
            break;
        case View::Feedback:
            openFeedback();
            break;
        }
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (view() == View::Partners)
            m_list->panel().openEdit();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        showView(View::Partners);
        m_list->focusSearch();
    });
}

QString PartnersPage::title() const
{
    return tr("Mitra dan kelompok");
}

QString PartnersPage::subtitle() const
{
    return tr("Lembaga, perjanjian, komitmen, dan masukannya");
}

void PartnersPage::showView(View view)
{
    m_views->setCurrentIndex(static_cast<int>(view));
    m_stack->setCurrentIndex(static_cast<int>(view));
    emit hintsChanged();
}

PartnersPage::View PartnersPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void PartnersPage::refresh()
{
    m_list->refresh();
    if (!m_context.session())
        return;
    m_reading->run(
        [book = m_context.book()] {
            return Contents{services::partnerAlerts(*book),
                            services::listCommitments(*book, {}, book->today()),
                            services::listFeedback(*book, {}), PartnerChoices::read(*book)};
        },
        [this](const Contents& contents) {
            arrive(contents);
            emit busyChanged(isBusy());
        });
    emit busyChanged(isBusy());
}

void PartnersPage::arrive(const Contents& contents)
{
    showAlerts(contents.alerts);
    showCommitments(contents.commitments);
    m_feedback->setRows(contents.feedback, contents.choices);
}

void PartnersPage::showAlerts(const std::vector<services::Alert>& alerts)
{
    if (alerts.empty())
        return m_alerts->hide();
    QStringList lines;
    for (std::size_t i = 0; i < alerts.size() && i < alertsShown; ++i)
        lines.append(qs(services::sentence(alerts[i].about.code, alerts[i].about.data,
                                           m_context.texts().language())));
    if (alerts.size() > alertsShown)
        lines.append(tr("dan %1 lagi")
                         .arg(m_context.texts().count(
                             static_cast<std::int64_t>(alerts.size() - alertsShown))));
    m_alerts->show(InlineMessage::Kind::Warning,
                   tr("%1 hal perlu dilihat")
                       .arg(m_context.texts().count(static_cast<std::int64_t>(alerts.size()))),
                   lines.join(QLatin1Char('\n')));
}

void PartnersPage::showCommitments(const std::vector<services::CommitmentRow>& rows)
{
    if (m_funnelBox) {
        m_funnels->removeWidget(m_funnelBox);
        m_funnelBox->deleteLater();
    }
    m_funnelBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_funnelBox);
    column->setContentsMargins(0, 0, 0, 0);
    for (const services::CommitmentRow& row : rows) {
        column->addWidget(new CommitmentCard(m_context, row, m_context.today(), m_funnelBox));
        column->addWidget(new Rule(m_funnelBox));
    }
    if (rows.empty()) {
        auto* nothing = new EmptyState(m_funnelBox);
        nothing->set(Icon::Link, tr("Belum ada komitmen"),
                     tr("Catat berapa orang yang dijanjikan sebuah mitra; daftarnya diimpor ke "
                        "kelompoknya."));
        if (m_context.isWriter() && m_context.may("partner.commit"))
            nothing->setAction(tr("Catat komitmen"), QStringLiteral("Ctrl N"));
        connect(nothing, &EmptyState::actionTaken, this, &PartnersPage::openCommitment);
        column->addWidget(nothing);
    }
    column->addStretch(1);
    m_funnels->addWidget(m_funnelBox);
}

void PartnersPage::changed(const services::ChangeSet& change)
{
    if (change.outreach || change.figures || change.heads || change.people || change.offices)
        refresh();
}

void PartnersPage::open(const QVariant& argument)
{
    const QString wanted = argument.toString();
    if (wanted == QStringLiteral("baru")) {
        m_list->openNew(BodyKind::Partner);
    } else if (wanted == QStringLiteral("komitmen")) {
        showView(View::Commitments);
    } else if (wanted == QStringLiteral("masukan")) {
        showView(View::Feedback);
    } else if (const auto body = BodyId::parse(wanted.toStdString())) {
        showView(View::Partners);
        m_list->select(*body);
    }
}

void PartnersPage::focusFirst()
{
    if (m_stack->currentWidget() == m_list)
        m_list->focusFirst();
    else
        m_stack->currentWidget()->setFocus();
}

std::vector<Hint> PartnersPage::hints() const
{
    std::vector<Hint> all{{QStringLiteral("Ctrl N"), tr("baru")}};
    if (view() == View::Partners)
        all.push_back({QStringLiteral("Ctrl E"), tr("ubah")});
    all.push_back({QStringLiteral("Ctrl F"), tr("cari mitra")});
    return all;
}

std::vector<Command> PartnersPage::commands()
{
    std::vector<Command> all;
    if (m_context.isWriter() && m_context.may("partner.commit"))
        all.push_back({tr("Catat komitmen mitra"), {}, [this] { openCommitment(); }});
    if (m_context.isWriter() && m_context.may("feedback.add"))
        all.push_back({tr("Catat masukan mitra"), {}, [this] { openFeedback(); }});
    if (m_context.isWriter() && m_context.may("body.add"))
        all.push_back({tr("Kelompok baru"), {}, [this] { m_list->openNew(BodyKind::Group); }});
    if (m_context.session() && m_context.may("export.run"))
        all.push_back({tr("Ekspor daftar mitra"), {}, [this] { m_list->exportList(); }});
    return all;
}

bool PartnersPage::isBusy() const
{
    return m_reading->isRunning() || m_list->isBusy();
}

FieldsDialog* PartnersPage::openCommitment()
{
    if (!m_context.isWriter() || !m_context.may("partner.commit") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog =
        commitmentForm(m_context, m_list->choices(), m_list->panel().body(), window());
    dialog->open();
    return dialog;
}

FieldsDialog* PartnersPage::openFeedback()
{
    if (!m_context.isWriter() || !m_context.may("feedback.add") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog =
        feedbackForm(m_context, m_list->choices(), m_list->panel().body(), window());
    dialog->open();
    return dialog;
}

} // namespace penggerak::gui
