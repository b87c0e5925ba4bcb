#include "gui/merge/duplicates_section.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/merge/merge_dialog.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostPairs = 300;

SimpleModel::Cell record(const services::PersonRow& row, const Texts& texts)
{
    QStringList detail{texts.term(row.stage)};
    for (const std::string& part : {row.maskedNik, row.village, row.maskedPhone})
        if (!part.empty())
            detail.append(qs(part));
    return {qs(row.name), detail.join(QStringLiteral(", ")), true};
}

} // namespace

DuplicatesSection::DuplicatesSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_table(new DataTable(this))
    , m_model(new SimpleModel({tr("Catatan lama"), tr("Catatan baru"), tr("Alasan"), tr("Nilai")},
                              this))
    , m_nothing(new EmptyState(this))
    , m_message(new InlineMessage(this))
    , m_more(new TextLabel({}, Type::Small, Ink::Muted, this))
    , m_parts(new ActionButton(ActionButton::Kind::Secondary, tr("Dua orang berbeda"), this))
    , m_merge(new ActionButton(ActionButton::Kind::Primary, tr("Gabungkan"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Duplikat"));
    m_table->setRowHeight(52);
    m_table->setColumnWidths({300, 300, 0, 70});
    m_nothing->set(Icon::Ok, tr("Tidak ada duplikat"),
                   tr("Nama, tanggal lahir, kelurahan, HP, dan NIK semua orang sudah dibandingkan. "
                      "Yang ditandai berbeda tidak muncul lagi."));
    inside->addWidget(m_table);
    inside->addWidget(m_nothing);
    column->addWidget(card, 1);
    column->addWidget(m_message);
    m_message->hide();
    m_parts->setHint(QStringLiteral("Ctrl B"));
    m_merge->setHint(QStringLiteral("Ctrl G"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_more, 1);
    acts->addWidget(m_parts);
    acts->addWidget(m_merge);
    column->addLayout(acts);
    context.waitsForWriting(m_parts);
    context.waitsForWriting(m_merge);
    m_nothing->hide();
    connect(m_table, &DataTable::opened, this, &DuplicatesSection::openMerge);
    connect(m_merge, &QAbstractButton::clicked, this, &DuplicatesSection::openMerge);
    connect(m_parts, &QAbstractButton::clicked, this, &DuplicatesSection::notSame);
}

void DuplicatesSection::refresh()
{
    m_more->setText(tr("Semua orang sedang dibandingkan …"));
    m_reading->run(
        [book = m_context.book(),
         session = *m_context.session()]() -> Result<services::DuplicatePage> {
            const auto finds = services::findDuplicates(session);
            if (!finds)
                return fail(finds.error());
            return services::listDuplicates(session, *finds, {}, mostPairs);
        },
        [this](auto answer) {
            m_message->hide();
            if (answer)
                fill(std::move(*answer));
            else
                m_message->show(InlineMessage::Kind::Refusal,
                                m_context.texts().sentence(answer.error()));
        });
}

void DuplicatesSection::fill(services::DuplicatePage page)
{
    const Texts texts = m_context.texts();
    m_pairs = std::move(page.rows);
    std::vector<SimpleModel::Row> rows;
    for (const services::DuplicatePair& pair : m_pairs) {
        QStringList speaks;
        QStringList against;
        for (const LikeReason reason : pair.reasons) {
            const bool differs =
                reason == LikeReason::NikDiffers || reason == LikeReason::BirthDateDiffers;
            (differs ? against : speaks).append(texts.term(code(reason)));
        }
        rows.push_back({record(pair.one, texts),
                        record(pair.two, texts),
                        {speaks.join(QStringLiteral(", ")), against.join(QStringLiteral(", "))},
                        {texts.count(std::int64_t(pair.score)), {}, false, true}});
    }
    m_model->setRows(std::move(rows));
    const bool any = !m_pairs.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    const bool merges = any && m_context.isWriter() && m_context.may("person.merge");
    m_merge->setVisible(merges);
    m_parts->setVisible(merges);
    m_more->setText(any ? tr("%1 pasang, yang paling mirip di atas. Enter membandingkan.")
                              .arg(texts.count(page.total))
                        : QString());
    if (any)
        m_table->selectRow(0);
    emit counted(page.total);
}

void DuplicatesSection::changed(const services::ChangeSet& change)
{
    if (change.people)
        refresh();
}

void DuplicatesSection::focusFirst()
{
    m_table->setFocus();
}

bool DuplicatesSection::isBusy() const
{
    return m_reading->isRunning();
}

const services::DuplicatePair* DuplicatesSection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_pairs[static_cast<std::size_t>(index.row())] : nullptr;
}

QDialog* DuplicatesSection::openMerge()
{
    const services::DuplicatePair* pair = current();
    if (!pair || !m_context.canWrite() || !m_context.may("person.merge"))
        return nullptr;
    auto* dialog = new MergeDialog(m_context, pair->one.id, pair->two.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void DuplicatesSection::notSame()
{
    const services::DuplicatePair* pair = current();
    if (!pair || !m_context.canWrite())
        return;
    const auto done = services::markNotSame(*m_context.session(), pair->one.id, pair->two.id);
    if (done)
        emit m_context.toastRequested(tr("Ditandai sebagai dua orang; tidak muncul lagi."));
    else
        m_message->show(InlineMessage::Kind::Refusal, m_context.texts().sentence(done.error()));
}

} // namespace penggerak::gui
