#include "gui/pipeline/work_page.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/tags.h"
#include "gui/furniture/text_label.h"
#include "gui/pipeline/action_dialog.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "gui/shell/long_task.h"

#include <QCheckBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostRows = 500;

} // namespace

WorkPage::WorkPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_undoing(new LongTask(context.tasks(), this))
{
    build();
}

void WorkPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_nothing = new EmptyState(this);
    if (!m_context.session()) {
        m_nothing->set(Icon::Lock, tr("Daftar kerja tertutup"),
                       tr("Masuk dengan nama pengguna Anda untuk melihat orang."));
        column->addWidget(m_nothing);
        return;
    }
    m_when = new SegmentSwitch(this);
    m_when->setAccessibleName(tr("Kapan"));
    m_when->setOptions(
        {tr("Semua"), tr("Terlambat"), tr("Hari ini"), tr("Minggu ini"), tr("Nanti")});
    m_mine = new QCheckBox(tr("hanya milik saya"), this);
    m_mine->setChecked(m_context.session()->actor().role == services::Role::Kader);
    auto* top = new QHBoxLayout;
    top->addWidget(m_when);
    top->addSpacing(space::medium);
    top->addWidget(m_mine);
    top->addStretch(1);
    column->addLayout(top);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    m_table = new DataTable(card);
    m_table->setAccessibleName(tr("Daftar kerja"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRowHeight(52);
    m_model = new SimpleModel(
        {tr("Paling lambat"), tr("Tindakan"), tr("Nama"), tr("Tahap"), tr("Yang mengerjakan")},
        this);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(3, new TagDelegate(m_table));
    m_table->setColumnWidths({150, 220, 0, 190, 170});
    inside->addWidget(m_table);
    inside->addWidget(m_nothing);
    column->addWidget(card, 1);
    m_message = new InlineMessage(this);
    m_message->hide();
    column->addWidget(m_message);
    auto* bottom = new QHBoxLayout;
    m_more = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_drop = new ActionButton(ActionButton::Kind::Text, tr("Tidak jadi"), this);
    m_again = new ActionButton(ActionButton::Kind::Secondary, tr("Tindakan baru"), this);
    m_again->setHint(QStringLiteral("Ctrl J"));
    m_done = new ActionButton(ActionButton::Kind::Primary, tr("Sudah dikerjakan"), this);
    m_done->setSymbol(Icon::Check);
    m_done->setHint(QStringLiteral("Ctrl D"));
    bottom->addWidget(m_more, 1);
    for (ActionButton* const button : {m_drop, m_again, m_done}) {
        m_context.waitsForWriting(button);
        bottom->addWidget(button);
    }
    column->addLayout(bottom);
    connect(m_when, &SegmentSwitch::currentIndexChanged, this, &WorkPage::refresh);
    connect(m_mine, &QCheckBox::toggled, this, &WorkPage::refresh);
    connect(m_table, &DataTable::opened, this, &WorkPage::openPerson);
    connect(m_done, &QAbstractButton::clicked, this, [this] { finish(true); });
    connect(m_drop, &QAbstractButton::clicked, this, [this] { finish(false); });
    connect(m_again, &QAbstractButton::clicked, this, &WorkPage::reschedule);
    connect(m_nothing, &EmptyState::actionTaken, this,
            [this] { emit m_context.pageRequested(QStringLiteral("prospek"), {}); });
    connect(m_reading, &Background::slow, this, [this] { emit busyChanged(isBusy()); });
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { finish(true); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { reschedule(); });
}

QString WorkPage::subtitle() const
{
    return tr("Siapa yang dikunjungi, ditelepon, atau didaftarkan berikutnya");
}

void WorkPage::refresh()
{
    if (!m_table)
        return;
    constexpr services::When order[] = {services::When::Any, services::When::Overdue,
                                        services::When::Today, services::When::Week,
                                        services::When::Later};
    services::WorkFilter filter;
    filter.mine = m_mine->isChecked();
    filter.when = order[std::max(0, m_when->currentIndex())];
    m_reading->run([book = m_context.book(), session = *m_context.session(),
                    filter] { return services::listWork(session, filter, {}, mostRows); },
                   [this](auto answer) {
                       m_message->hide();
                       if (answer)
                           fill(*answer);
                       else
                           m_message->show(InlineMessage::Kind::Refusal,
                                           m_context.texts().sentence(answer.error()));
                       emit busyChanged(isBusy());
                   });
}

void WorkPage::fill(const services::WorkPage& page)
{
    const Texts texts = m_context.texts();
    const auto counted = [&](const QString& word, std::int64_t count) {
        return count == 0 ? word : tr("%1 %2").arg(word, texts.count(count));
    };
    const int at = m_when->currentIndex();
    {
        const QSignalBlocker quiet(m_when);
        m_when->setOptions({tr("Semua"), counted(tr("Terlambat"), page.overdue),
                            counted(tr("Hari ini"), page.today),
                            counted(tr("Minggu ini"), page.week),
                            counted(tr("Nanti"), page.later)});
        m_when->setCurrentIndex(at);
    }
    m_rows = page.rows;
    std::vector<SimpleModel::Row> rows;
    for (const services::WorkRow& row : m_rows) {
        SimpleModel::Cell due{texts.day(row.action.due)};
        if (row.daysLate > 0) {
            due.second = tr("terlambat %1 hari").arg(texts.count(row.daysLate));
            due.ink = Ink::Bad;
        } else {
            due.second = row.daysLate == 0 ? tr("hari ini")
                                           : tr("%1 hari lagi").arg(texts.count(-row.daysLate));
        }
        QStringList place;
        for (const std::string& part : {row.person.village, row.person.maskedPhone})
            if (!part.empty())
                place.append(qs(part));
        SimpleModel::Cell stage{texts.term(row.person.stage)};
        stage.tag = lookOf(row.person.stage);
        rows.push_back(
            {due,
             {texts.term(row.action.kind), qs(row.action.note), true},
             {qs(row.person.name), place.join(QStringLiteral(", ")), true},
             stage,
             {qs(row.action.owner), tr("%1 hari di tahapnya").arg(texts.count(row.daysInStage))}});
    }
    m_model->setRows(std::move(rows));
    const bool any = !m_rows.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->set(Icon::Ok, tr("Tidak ada yang menunggu"),
                   tr("Buka seseorang di Prospek, lalu tekan Ctrl+J untuk menetapkan tindakan "
                      "berikutnya. Ia muncul di sini pada waktunya."));
    m_nothing->setAction(tr("Buka Prospek"));
    m_more->setText(page.next.empty() ? QString()
                                      : tr("%1 pertama; kerjakan yang ini dulu.")
                                            .arg(texts.count(std::int64_t(m_rows.size()))));
    for (ActionButton* const button : {m_drop, m_again, m_done})
        button->setVisible(any && m_context.isWriter() && m_context.may("action.set"));
    if (any)
        m_table->selectRow(0);
}

void WorkPage::changed(const services::ChangeSet& change)
{
    if (change.people || change.heads)
        refresh();
}

void WorkPage::focusFirst()
{
    if (m_table && !m_rows.empty())
        m_table->setFocus();
    else if (m_when)
        m_when->setFocus();
    else
        setFocus();
}

std::vector<std::size_t> WorkPage::chosen() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(index.row()));
    return rows;
}

void WorkPage::finish(bool done)
{
    if (!m_table || !m_context.canWrite())
        return;
    std::vector<services::ActionId> actions;
    for (const std::size_t row : chosen())
        actions.push_back(m_rows[row].action.id);
    for (const services::ActionId action : actions) {
        const auto closed = services::closeAction(*m_context.session(), action, done);
        if (!closed) {
            m_message->show(InlineMessage::Kind::Refusal,
                            m_context.texts().sentence(closed.error()));
            return;
        }
    }
    if (!actions.empty())
        emit m_context.toastRequested(
            done ? tr("Ditandai sudah dikerjakan. Ctrl+J menetapkan tindakan berikutnya.")
                 : tr("Tindakan ditutup."));
}

QDialog* WorkPage::reschedule()
{
    if (!m_table || m_rows.empty() || !m_context.canWrite())
        return nullptr;
    std::vector<PersonId> people;
    QString who;
    for (const std::size_t row : chosen()) {
        people.push_back(m_rows[row].person.id);
        who = qs(m_rows[row].person.name);
    }
    if (people.empty())
        return nullptr;
    if (people.size() > 1)
        who = tr("%1 orang").arg(m_context.texts().count(std::int64_t(people.size())));
    auto* dialog = new ActionDialog(m_context, std::move(people), who, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void WorkPage::undoLast()
{
    const auto acts = services::listMany(*m_context.session(), 1);
    if (!acts || acts->empty() || acts->front().undone) {
        emit m_context.toastRequested(tr("Tidak ada tindakan massal untuk diurungkan."));
        return;
    }
    m_undoing->run(
        {tr("Urungkan tindakan massal"), id(), true},
        [book = m_context.book(), session = *m_context.session(), act = acts->front().id](
            const services::Progress&) { return services::undoMany(session, act); },
        [this](const Result<services::BulkReport>& undone) {
            emit m_context.toastRequested(
                undone ? tr("Diurungkan untuk %1 orang.").arg(m_context.texts().count(undone->done))
                       : m_context.texts().sentence(undone.error()));
        });
}

void WorkPage::openPerson()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        emit m_context.pageRequested(
            QStringLiteral("prospek"),
            qs(m_rows[static_cast<std::size_t>(current.row())].person.id.text()));
}

std::vector<Command> WorkPage::commands()
{
    std::vector<Command> all;
    if (!m_table || !m_context.canWrite() || !m_context.may("action.set"))
        return all;
    all.push_back({tr("Sudah dikerjakan"), QStringLiteral("Ctrl D"), [this] { finish(true); }});
    all.push_back({tr("Tindakan baru"), QStringLiteral("Ctrl J"), [this] { reschedule(); }});
    if (m_context.may("bulk.undo"))
        all.push_back({tr("Urungkan tindakan massal terakhir"), {}, [this] { undoLast(); }});
    return all;
}

std::vector<Shot> WorkPage::shots()
{
    return {{QStringLiteral("kerja"), {}}};
}

bool WorkPage::isBusy() const
{
    return m_reading->isRunning();
}

} // namespace penggerak::gui
