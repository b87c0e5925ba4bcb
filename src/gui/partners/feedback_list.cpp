#include "gui/partners/feedback_list.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/partner_forms.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

TagLook lookOf(const services::FeedbackRow& row)
{
    if (row.isOverdue)
        return {Icon::Warning, Ink::Bad, Ink::BadTint};
    switch (row.feedback.state) {
    case FeedbackState::Open:
        return {Icon::Circle, Ink::Warn, Ink::WarnTint};
    case FeedbackState::InProgress:
        return {Icon::Clock, Ink::Info, Ink::InfoTint};
    case FeedbackState::Closed:
        return {Icon::Ok, Ink::Good, Ink::GoodTint};
    }
    return {};
}

} // namespace

FeedbackList::FeedbackList(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_model(new SimpleModel(
          {tr("Tanggal"), tr("Mitra"), tr("Masukan"), tr("Penanggung jawab"), tr("Keadaan")}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::large, 10, space::large, 10);
    head->setSpacing(space::small);
    m_chip = new FilterChip(this);
    m_chip->setKey(tr("Isi"));
    m_chip->setAccessibleName(tr("Isi"));
    head->addWidget(m_chip);
    head->addStretch(1);
    const bool edits = context.isWriter() && context.may("feedback.edit");
    m_follow = new ActionButton(ActionButton::Kind::Secondary, tr("Tindak lanjuti"), this);
    m_follow->setSymbol(Icon::ArrowRight);
    m_close = new ActionButton(ActionButton::Kind::Secondary, tr("Selesaikan"), this);
    m_close->setSymbol(Icon::Check);
    auto* add = new ActionButton(ActionButton::Kind::Primary, tr("Masukan baru"), this);
    add->setSymbol(Icon::Plus);
    add->setHint(QStringLiteral("Ctrl N"));
    for (ActionButton* button : {m_follow, m_close, add}) {
        context.waitsForWriting(button);
        head->addWidget(button);
    }
    m_follow->setVisible(edits);
    m_close->setVisible(edits);
    add->setVisible(context.isWriter() && context.may("feedback.add"));
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_table = new DataTable(m_stack);
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setAccessibleName(tr("Masukan mitra"));
    m_table->setColumnWidths({108, 180, 0, 160, 150});
    m_table->setItemDelegateForColumn(4, new TagDelegate(m_table));
    m_nothing = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    m_detail = new TextLabel({}, Type::Base, Ink::Text, this);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(space::large, space::small, space::large, space::medium);
    column->addWidget(m_detail);
    setFocusProxy(m_table);
    connect(m_follow, &QAbstractButton::clicked, this, &FeedbackList::openFollowUp);
    connect(m_close, &QAbstractButton::clicked, this, &FeedbackList::openClosing);
    connect(add, &QAbstractButton::clicked, this, &FeedbackList::addWanted);
    connect(m_nothing, &EmptyState::actionTaken, this, &FeedbackList::addWanted);
    connect(m_table, &DataTable::opened, this, &FeedbackList::openFollowUp);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FeedbackList::showSelected);
    connect(m_chip, &FilterChip::picked, this, [this](const QVariant& value) {
        m_openOnly = !value.toBool();
        showRows();
    });
    connect(m_chip, &FilterChip::cleared, this, [this] {
        m_openOnly = true;
        showRows();
    });
    showRows();
}

void FeedbackList::setRows(std::vector<services::FeedbackRow> rows, PartnerChoices choices)
{
    m_all = std::move(rows);
    m_choices = std::move(choices);
    showRows();
}

void FeedbackList::showRows()
{
    const Texts texts = m_context.texts();
    m_chip->setChoices({{tr("Belum selesai"), false}, {tr("Semua"), true}}, !m_openOnly);
    m_chip->setValue(m_openOnly ? tr("Belum selesai") : tr("Semua"), !m_openOnly);
    m_shown.clear();
    std::vector<SimpleModel::Row> rows;
    for (const services::FeedbackRow& row : m_all) {
        const Feedback& one = row.feedback;
        if (m_openOnly && one.state == FeedbackState::Closed)
            continue;
        m_shown.push_back(row);
        rows.push_back({{texts.day(one.on)},
                        {qs(row.body), texts.term(code(one.kind)), true},
                        {qs(one.content), qs(one.followUp)},
                        {row.owner.empty() ? QStringLiteral("–") : qs(row.owner),
                         one.due ? tr("tenggat %1").arg(texts.day(*one.due)) : QString()},
                        {row.isOverdue ? tr("Lewat tenggat") : texts.term(code(one.state)),
                         {},
                         false,
                         false,
                         {},
                         lookOf(row)}});
    }
    const int current = std::max(0, m_table->currentIndex().row());
    m_model->setRows(std::move(rows));
    m_stack->setCurrentWidget(m_shown.empty() ? static_cast<QWidget*>(m_nothing) : m_table);
    m_nothing->set(Icon::Chat, m_all.empty() ? tr("Belum ada masukan") : tr("Semua sudah selesai"),
                   tr("Kritik, saran, dan permintaan mitra dicatat di sini, dengan penanggung "
                      "jawab dan tindak lanjutnya."));
    m_nothing->setAction(m_context.isWriter() && m_context.may("feedback.add") ? tr("Catat masukan")
                                                                               : QString());
    if (!m_shown.empty())
        m_table->selectRow(std::min(current, static_cast<int>(m_shown.size()) - 1));
    showSelected();
}

const services::FeedbackRow* FeedbackList::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_shown.size())
               ? &m_shown[static_cast<std::size_t>(row)]
               : nullptr;
}

const services::FeedbackRow* FeedbackList::selectedOpen() const
{
    const services::FeedbackRow* row = selected();
    return row && row->feedback.state != FeedbackState::Closed && m_context.isWriter() &&
                   m_context.may("feedback.edit") && m_context.canWrite()
               ? row
               : nullptr;
}

void FeedbackList::showSelected()
{
    const services::FeedbackRow* row = selected();
    const bool open = row && row->feedback.state != FeedbackState::Closed;
    m_follow->setEnabled(open);
    m_close->setEnabled(open);
    m_detail->setVisible(row);
    if (!row)
        return;
    QStringList lines{qs(row->feedback.content)};
    if (!row->feedback.followUp.empty())
        lines.append(tr("Tindak lanjut: %1").arg(qs(row->feedback.followUp)));
    if (row->feedback.closed)
        lines.append(
            tr("Selesai %1: %2")
                .arg(m_context.texts().day(*row->feedback.closed), qs(row->feedback.outcome)));
    m_detail->setText(lines.join(QLatin1Char('\n')));
}

FieldsDialog* FeedbackList::openFollowUp()
{
    const services::FeedbackRow* row = selectedOpen();
    if (!row)
        return nullptr;
    FieldsDialog* dialog = followUpForm(m_context, m_choices, *row, window());
    dialog->open();
    return dialog;
}

FieldsDialog* FeedbackList::openClosing()
{
    const services::FeedbackRow* row = selectedOpen();
    if (!row)
        return nullptr;
    FieldsDialog* dialog = closeFeedbackForm(m_context, row->feedback.id, window());
    dialog->open();
    return dialog;
}

} // namespace penggerak::gui
