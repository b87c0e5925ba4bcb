#include "gui/merge/merges_section.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QVBoxLayout>

namespace penggerak::gui {

MergesSection::MergesSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_table(new DataTable(this))
    , m_model(new SimpleModel({tr("Tetap dipakai"), tr("Disembunyikan"), tr("Oleh"), tr("Keadaan")},
                              this))
    , m_nothing(new EmptyState(this))
    , m_part(new ActionButton(ActionButton::Kind::Secondary, tr("Pisahkan lagi"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Digabung"));
    m_table->setRowHeight(52);
    m_table->setColumnWidths({0, 280, 180, 150});
    m_nothing->set(Icon::Info, tr("Belum ada yang digabung"),
                   tr("Yang digabung dari tab Duplikat muncul di sini dan dapat dipisahkan lagi."));
    m_nothing->hide();
    inside->addWidget(m_table);
    inside->addWidget(m_nothing);
    column->addWidget(card, 1);
    m_part->setSymbol(Icon::Undo);
    context.waitsForWriting(m_part);
    column->addWidget(m_part, 0, Qt::AlignRight);
    connect(m_part, &QAbstractButton::clicked, this, &MergesSection::part);
}

void MergesSection::refresh()
{
    m_reading->run([book = m_context.book(),
                    session = *m_context.session()] { return services::listMerges(session); },
                   [this](auto answer) {
                       fill(answer ? std::move(*answer) : std::vector<services::MergeEntry>());
                   });
}

void MergesSection::fill(std::vector<services::MergeEntry> entries)
{
    const Texts texts = m_context.texts();
    m_entries = std::move(entries);
    std::vector<SimpleModel::Row> rows;
    for (const services::MergeEntry& entry : m_entries)
        rows.push_back({{qs(entry.survivorName), {}, true},
                        {qs(entry.otherName)},
                        {qs(entry.actor), texts.dayOfTime(entry.recordedAtMs)},
                        {entry.undoneIn ? tr("Dipisahkan lagi") : tr("Digabung")}});
    m_model->setRows(std::move(rows));
    m_table->setVisible(!m_entries.empty());
    m_nothing->setVisible(m_entries.empty());
    m_part->setVisible(!m_entries.empty() && m_context.isWriter() &&
                       m_context.may("person.unmerge"));
    if (!m_entries.empty())
        m_table->selectRow(0);
}

void MergesSection::changed(const services::ChangeSet& change)
{
    if (change.people)
        refresh();
}

void MergesSection::focusFirst()
{
    m_table->setFocus();
}

bool MergesSection::isBusy() const
{
    return m_reading->isRunning();
}

void MergesSection::part()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_context.canWrite())
        return;
    const services::MergeEntry entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto done = services::unmergePersons(*m_context.session(), entry.id);
    if (!done) {
        m_context.prompts().tell(this, tr("Tidak dipisahkan"), done.error());
        return;
    }
    emit m_context.toastRequested(
        tr("%1 dan %2 dipisahkan lagi.").arg(qs(entry.survivorName), qs(entry.otherName)));
    if (done->kept.empty())
        return;
    const Texts texts = m_context.texts();
    QStringList kept;
    for (const services::KeptRow& row : done->kept) {
        QString line = row.place == "field" ? texts.term(row.id) : texts.term(row.place);
        if (row.on)
            line = tr("%1 %2, %3").arg(line, texts.day(*row.on), texts.term(row.to));
        kept.append(tr("%1: tetap pada %2")
                        .arg(line, qs(row.withOther ? entry.otherName : entry.survivorName)));
    }
    m_context.prompts().tell(this, tr("Yang datang sesudah penggabungan"),
                             kept.join(QLatin1Char('\n')));
}

} // namespace penggerak::gui
