#include "gui/quality/quality_section.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr std::size_t pageRows = 200;

QVBoxLayout* cardLayout(Card* card)
{
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    return inside;
}

} // namespace

QualitySection::QualitySection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_counting(new Background(this))
    , m_reading(new Background(this))
    , m_kinds(new DataTable(this))
    , m_kindModel(new SimpleModel({tr("Petunjuk"), tr("Jumlah")}, this))
    , m_table(new DataTable(this))
    , m_model(new SimpleModel({tr("Nama"), tr("Keterangan"), tr("Sejak")}, this))
    , m_nothing(new EmptyState(this))
    , m_hint(new TextLabel({}, Type::Small, Ink::Muted, this))
    , m_further(new ActionButton(ActionButton::Kind::Text, tr("Tampilkan berikutnya"), this))
    , m_settle(
          new ActionButton(ActionButton::Kind::Primary, tr("Sudah benar, dengan alasan"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::large);
    auto* kinds = new Card(this);
    m_kinds->setModel(m_kindModel);
    m_kinds->setAccessibleName(tr("Petunjuk"));
    m_kinds->setColumnWidths({0, 80});
    m_kinds->setFixedWidth(320);
    cardLayout(kinds)->addWidget(m_kinds);
    across->addWidget(kinds);
    auto* people = new Card(this);
    QVBoxLayout* const inside = cardLayout(people);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Yang perlu diperiksa"));
    m_table->setRowHeight(52);
    m_table->setColumnWidths({0, 260, 150});
    m_nothing->set(Icon::Ok, tr("Tidak ada yang perlu diperiksa"),
                   tr("Untuk petunjuk ini semua data sudah benar atau sudah diberi alasan."));
    m_nothing->hide();
    inside->addWidget(m_table);
    inside->addWidget(m_nothing);
    across->addWidget(people, 1);
    column->addLayout(across, 1);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_hint, 1);
    acts->addWidget(m_further);
    acts->addWidget(m_settle);
    column->addLayout(acts);
    m_settle->setHint(QStringLiteral("Ctrl B"));
    m_further->hide();
    context.waitsForWriting(m_settle);
    connect(m_kinds->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!now.isValid() || now.row() == m_kind)
                    return;
                m_kind = now.row();
                readRows({});
            });
    connect(m_kinds, &DataTable::opened, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, &QualitySection::openPerson);
    connect(m_further, &QAbstractButton::clicked, this, [this] { readRows(m_next); });
    connect(m_settle, &QAbstractButton::clicked, this, &QualitySection::settle);
}

std::string QualitySection::kind() const
{
    return services::qualityKinds()[static_cast<std::size_t>(m_kind)];
}

void QualitySection::refresh()
{
    m_counting->run([book = m_context.book(),
                     session = *m_context.session()] { return services::qualityCounts(session); },
                    [this](auto answer) {
                        if (answer)
                            showKinds(*answer);
                    });
    readRows({});
}

void QualitySection::showKinds(const std::vector<services::QualityCount>& counts)
{
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> rows;
    for (const services::QualityCount& count : counts)
        rows.push_back({{count.kind == "nik_differs" ? tr("NIK tidak cocok dengan lahir atau jenis "
                                                          "kelamin")
                                                     : texts.term(count.kind)},
                        {texts.count(count.count), {}, true, true}});
    m_kindModel->setRows(std::move(rows));
    m_kinds->selectRow(m_kind);
}

void QualitySection::readRows(const std::string& at)
{
    m_reading->run(
        [book = m_context.book(), session = *m_context.session(), kind = kind(), at] {
            return services::listQuality(session, kind, std::nullopt, at, pageRows);
        },
        [this, anew = at.empty()](auto answer) {
            if (answer)
                addRows(*answer, anew);
        });
}

void QualitySection::addRows(const services::QualityPage& page, bool anew)
{
    const Texts texts = m_context.texts();
    if (anew)
        m_rows.clear();
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    m_next = page.next;
    std::vector<SimpleModel::Row> rows;
    for (const services::QualityRow& row : m_rows) {
        SimpleModel::Cell name;
        SimpleModel::Cell detail;
        if (row.person) {
            QStringList place;
            for (const std::string& part : {row.person->village, row.person->office})
                if (!part.empty())
                    place.append(qs(part));
            name = {qs(row.person->name), place.join(QStringLiteral(", ")), true};
            detail = {texts.term(row.person->stage), qs(row.person->maskedNik)};
            QStringList differs;
            for (const std::string& each : row.details)
                differs.append(each == "nik_sex_differs" ? tr("jenis kelamin lain")
                                                         : tr("tanggal lahir lain"));
            if (!differs.isEmpty())
                detail.text = differs.join(QStringLiteral(", "));
        } else {
            name = {tr("%1 orang tanpa nama").arg(texts.count(row.heads)),
                    row.region.empty() ? qs(row.office)
                                       : tr("%1, %2").arg(qs(row.office), qs(row.region)),
                    true};
            detail = {texts.term(row.cell.stage), qs(code(row.cell.segment))};
        }
        rows.push_back(
            {name, detail, {texts.day(row.since), tr("%1 hari").arg(texts.count(row.days))}});
    }
    m_model->setRows(std::move(rows));
    const bool any = !m_rows.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_further->setVisible(!m_next.empty());
    m_settle->setVisible(any && m_context.isWriter() && m_context.may("person.settle") &&
                         !services::qualityReasons(kind()).empty());
    m_hint->setText(any && m_rows.front().person ? tr("Enter membuka orangnya untuk diperbaiki.")
                                                 : QString());
    if (any && anew)
        m_table->selectRow(0);
}

void QualitySection::changed(const services::ChangeSet& change)
{
    if (change.people || change.heads)
        refresh();
}

void QualitySection::focusFirst()
{
    m_kinds->setFocus();
}

bool QualitySection::isBusy() const
{
    return m_counting->isRunning() || m_reading->isRunning();
}

const services::QualityRow* QualitySection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

void QualitySection::openPerson()
{
    if (const services::QualityRow* row = current(); row && row->person)
        emit m_context.pageRequested(QStringLiteral("prospek"), qs(row->person->id.text()));
}

void QualitySection::settle()
{
    const services::QualityRow* row = current();
    if (!row || !row->person || !m_context.canWrite())
        return;
    const PersonId person = row->person->id;
    const std::string asked = kind();
    const auto& reasons = services::qualityReasons(asked);
    QStringList words;
    for (const std::string& reason : reasons)
        words.append(m_context.texts().term(reason));
    const auto chosen = m_context.prompts().reason(
        this, {tr("Sudah benar"), tr("Mengapa data %1 benar begini?").arg(qs(row->person->name)),
               words, tr("Simpan alasan")});
    if (!chosen)
        return;
    const auto at = words.indexOf(*chosen);
    // Something else than the list's reasons is refused with its sentence.
    const std::string reason = at < 0 ? std::string() : reasons[static_cast<std::size_t>(at)];
    const auto done = services::settleQuality(*m_context.session(), person, asked, reason);
    if (done)
        emit m_context.toastRequested(tr("Alasan disimpan."));
    else
        m_context.prompts().tell(this, tr("Tidak disimpan"), done.error());
}

} // namespace penggerak::gui
