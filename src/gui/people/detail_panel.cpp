#include "gui/people/detail_panel.h"

#include "gui/benefits/benefit_prints.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/tags.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/fields_dialog.h"
#include "gui/people/history_model.h"
#include "gui/people/nik_line.h"
#include "gui/people/words.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "services/offices/offices.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace penggerak::gui {

namespace {

constexpr int margin = 17;
constexpr int nameColumn = 92;

} // namespace

DetailPanel::DetailPanel(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_read(new Background(this))
    , m_history(new HistoryModel(context.texts().language(), this))
{
    m_empty = new EmptyState(this);
    m_empty->set(Icon::Person, tr("Belum ada yang dipilih"),
                 tr("Pilih satu orang di daftar untuk melihat riwayat dan langkah berikutnya."));
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Rule(whole));
    column->addWidget(buildBody(), 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(whole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 3);
    layout->addWidget(m_stack);
    connect(m_read, &Background::slow, this, &DetailPanel::busyChanged);
}

QWidget* DetailPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(margin, 12, 12, 12);
    layout->setSpacing(0);
    auto* first = new QHBoxLayout;
    m_name = new TextLabel({}, Type::Section, Ink::Text, head, true);
    m_name->setElided(true);
    auto* close = new IconButton(Icon::Close, tr("Tutup rincian"), head);
    connect(close, &QAbstractButton::clicked, this, &DetailPanel::closed);
    first->addWidget(m_name, 1);
    first->addWidget(close);
    layout->addLayout(first);
    m_nik = new NikLine(m_context, head);
    layout->addWidget(m_nik);
    layout->addSpacing(6);
    auto* standing = new QHBoxLayout;
    standing->setSpacing(10);
    m_stage = new StageTag(head);
    m_since = new TextLabel({}, Type::Small, Ink::Muted, head);
    m_since->setElided(true);
    standing->addWidget(m_stage);
    standing->addWidget(m_since, 1);
    layout->addLayout(standing);
    m_acts = new QWidget(head);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 12, 0, 0);
    acts->setSpacing(space::small);
    m_move = new ActionButton(ActionButton::Kind::Primary, tr("Pindahkan tahap"), m_acts);
    m_move->setSymbol(Icon::ArrowRight);
    m_edit = new ActionButton(ActionButton::Kind::Secondary, tr("Ubah"), m_acts);
    m_context.waitsForWriting(m_move);
    m_context.waitsForWriting(m_edit);
    m_edit->setSymbol(Icon::Pencil);
    auto* more = new IconButton(Icon::More, tr("Tindakan lain"), m_acts);
    acts->addWidget(m_move);
    acts->addWidget(m_edit);
    acts->addWidget(more);
    acts->addStretch(1);
    layout->addWidget(m_acts);
    connect(m_move, &QAbstractButton::clicked, this, &DetailPanel::moveWanted);
    connect(m_edit, &QAbstractButton::clicked, this, &DetailPanel::editWanted);
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { openMore(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    connect(m_nik, &NikLine::revealed, this, [this](const QString& phone) {
        m_phone = phone;
        fillFields();
    });
    return head;
}

QWidget* DetailPanel::buildBody()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* body = new QWidget(scroll);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    m_fieldBox = new QWidget(body);
    auto* box = new QVBoxLayout(m_fieldBox);
    box->setContentsMargins(margin, 10, margin, 10);
    box->setSpacing(8);
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(8);
    m_fields->setVerticalSpacing(7);
    m_fields->setColumnMinimumWidth(0, nameColumn);
    m_fields->setColumnStretch(1, 1);
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(4);
    box->addLayout(m_fields);
    box->addLayout(m_warnings);
    layout->addWidget(m_fieldBox);
    layout->addWidget(new Rule(body));
    buildHistory(layout);
    layout->addStretch(1);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    return scroll;
}

void DetailPanel::buildHistory(QVBoxLayout* layout)
{
    auto* title = new TextLabel(tr("Riwayat tahap"), Type::Base, Ink::Text, this, true);
    title->setContentsMargins(margin, 10, margin, 4);
    layout->addWidget(title);
    m_list = new QListView(this);
    m_list->setModel(m_history);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Riwayat tahap"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    auto* frame = new QHBoxLayout;
    frame->setContentsMargins(margin, 0, margin, 0);
    frame->addWidget(m_list);
    layout->addLayout(frame);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DetailPanel::openHistoryMenu);
}

void DetailPanel::show(std::optional<PersonId> person, Segment segment)
{
    m_person = person;
    m_segment = segment;
    if (!person) {
        m_read->cancel();
        m_stack->setCurrentIndex(0);
        return;
    }
    reload();
}

void DetailPanel::reload()
{
    if (!m_person || !m_context.session())
        return;
    m_read->run([book = m_context.book(), session = *m_context.session(),
                 id = *m_person] { return services::showPerson(session, id); },
                [this](Result<services::PersonDetails> answer) {
                    emit busyChanged();
                    if (!answer) {
                        m_empty->set(Icon::Info, tr("Tidak dapat dibuka"),
                                     m_context.texts().sentence(answer.error()));
                        m_stack->setCurrentIndex(0);
                        return;
                    }
                    m_details = std::move(*answer);
                    fill();
                    m_stack->setCurrentIndex(1);
                });
    emit busyChanged();
}

bool DetailPanel::isBusy() const
{
    return m_read->isRunning();
}

const services::HeadRow* DetailPanel::head() const
{
    for (const services::HeadRow& head : m_details.heads)
        if (head.cell.segment == m_segment)
            return &head;
    return m_details.heads.empty() ? nullptr : &m_details.heads.front();
}

void DetailPanel::fill()
{
    const Texts texts = m_context.texts();
    if (const services::HeadRow* now = head())
        m_segment = now->cell.segment;
    m_name->setText(qs(m_details.fields.name));
    m_nik->show(m_details.id, qs(m_details.fields.nik), m_details.hasNik);
    const services::HeadRow* now = head();
    m_stage->setVisible(now != nullptr);
    m_since->setVisible(now != nullptr);
    if (now) {
        m_stage->setStage(now->cell.stage);
        m_since->setText(tr("sejak %1").arg(texts.day(now->since)));
    }
    const bool writes = m_context.isWriter();
    m_move->setVisible(writes && m_context.may("person.move") && now && !now->allowed.empty());
    m_edit->setVisible(writes && m_context.may("person.edit"));
    m_acts->setVisible(writes && (m_context.may("person.move") || m_context.may("person.edit")));
    fillFields();
    fillWarnings();
    m_history->show(m_details, m_segment);
    fitHistory();
}

namespace {

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

void DetailPanel::addRow(const QString& name, QWidget* value)
{
    const int row = m_fields->rowCount();
    auto* label = new TextLabel(name, Type::Small, Ink::Muted, m_fieldBox);
    m_fields->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_fields->addWidget(value, row, 1);
}

void DetailPanel::addField(const QString& name, const QString& value)
{
    auto* label = new TextLabel(
        value, Type::Base, value == PeopleWords::absent() ? Ink::Muted : Ink::Text, m_fieldBox);
    label->setWordWrap(true);
    addRow(name, label);
}

void DetailPanel::addLink(const QString& name, const QString& value, std::function<void()> follow)
{
    auto* link = new NumberButton(m_fieldBox);
    link->setText(value);
    link->setType(Type::Base, false);
    link->setFixedHeight(link->fontMetrics().height() + 2);
    link->setAccessibleName(tr("%1 %2, tampilkan dalam daftar").arg(name, value));
    connect(link, &QAbstractButton::clicked, this, std::move(follow));
    auto* holder = new QWidget(m_fieldBox);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(link);
    row->addStretch(1);
    addRow(name, holder);
}

void DetailPanel::fillFields()
{
    empty(m_fields);
    const Texts texts = m_context.texts();
    const services::PersonFields& fields = m_details.fields;
    addField(tr("Lahir"), PeopleWords::birth(fields.birthDate, m_context.today(), texts));
    addField(tr("Jenis kelamin"), PeopleWords::sex(fields.sex, texts));
    addField(tr("HP"), !m_phone.isEmpty()     ? m_phone
                       : fields.phone.empty() ? PeopleWords::absent()
                                              : qs(fields.phone));
    addField(tr("Pekerjaan"),
             fields.occupation.empty() ? PeopleWords::absent() : qs(fields.occupation));
    addField(tr("Alamat"), PeopleWords::address(fields));
    const services::HeadRow* now = head();
    if (now && now->cell.kader)
        addLink(tr("Kader"), qs(now->kader),
                [this, kader = *now->cell.kader] { emit kaderWanted(kader); });
    else
        addField(tr("Kader"), PeopleWords::absent());
    if (now && !now->body.empty())
        addField(tr("Kelompok"), qs(now->body));
    if (now && services::listOffices(*m_context.book()).size() > 1)
        addField(tr("Kantor"), qs(now->office));
    const services::HistoryRow* source = nullptr;
    for (const services::HistoryRow& row : m_details.history)
        if (!row.reversed && row.segment == m_segment && row.kind != MovementKind::Reversal)
            source = &row;
    if (source)
        addField(tr("Asal"), source->activity.empty()
                                 ? tr("dicatat %1").arg(texts.day(source->on))
                                 : tr("%1, %2").arg(qs(source->activity), texts.day(source->on)));
    for (const services::HeadRow& other : m_details.heads)
        if (now && other.cell.segment != now->cell.segment)
            addLink(tr("Juga di %1").arg(qs(code(other.cell.segment))),
                    texts.term(other.cell.stage),
                    [this, segment = other.cell.segment] { emit segmentWanted(segment); });
}

void DetailPanel::fillWarnings()
{
    empty(m_warnings);
    const Texts texts = m_context.texts();
    for (const services::Warning& warning : m_details.warnings) {
        // The sentence alone would name dates that a masked panel does not have.
        QString text = texts.sentence(Error{warning.code, warning.field, warning.data});
        if (warning.code == "nik_birth_differs")
            text = tr("Tanggal lahir berbeda dengan NIK; alasannya tercatat: %1.")
                       .arg(texts.term(m_details.fields.nikReason).toLower());
        else if (warning.code == "nik_sex_differs")
            text = tr("Jenis kelamin berbeda dengan NIK; alasannya tercatat: %1.")
                       .arg(texts.term(m_details.fields.nikReason).toLower());
        auto* note = new FieldNote(m_fieldBox);
        note->show(FieldNote::Kind::Warning, text);
        m_warnings->addWidget(note);
    }
}

void DetailPanel::fitHistory()
{
    m_list->setFixedHeight(m_history->rowCount() * HistoryDelegate::rowHeight + 4);
}

void DetailPanel::focusFirst()
{
    if (m_move->isVisible())
        m_move->setFocus(Qt::ShortcutFocusReason);
}

void DetailPanel::openMore(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* transfer = menu->addAction(tr("Pindahkan kantor, kader, atau segmen …"), this,
                                        &DetailPanel::transferWanted);
    transfer->setEnabled(m_context.canWrite() && m_context.may("person.transfer") && head());
    QAction* action =
        menu->addAction(tr("Tindakan berikutnya …"), this, &DetailPanel::actionWanted);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    action->setEnabled(m_context.canWrite() && m_context.may("action.set"));
    QAction* simulation = menu->addAction(tr("Simulasi iuran (PDF) …"), this, [this] {
        simulationForm(m_context, m_person, qs(m_details.fields.name), window())->open();
    });
    simulation->setEnabled(m_context.canWrite() && mayPrintSimulation(m_context));
    menu->popup(at);
}

void DetailPanel::openHistoryMenu(const QPoint& at)
{
    const int row = m_list->indexAt(at).row();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* reverse =
        menu->addAction(tr("Balikkan gerakan ini …"), this, [this, row] { reverseRow(row); });
    reverse->setShortcut(QKeySequence(Qt::Key_Delete));
    reverse->setEnabled(m_history->isReversible(row) && m_context.canWrite() &&
                        m_context.may("person.reverse"));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void DetailPanel::reverseRow(int row)
{
    if (!m_history->isReversible(row) || !m_context.canWrite() || !m_context.may("person.reverse"))
        return;
    emit reverseWanted(*m_history->movementAt(row));
}

bool DetailPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            reverseRow(m_list->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Menu) {
            openHistoryMenu(m_list->visualRect(m_list->currentIndex()).center());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace penggerak::gui
