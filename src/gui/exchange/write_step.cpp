#include "gui/exchange/write_step.h"

#include "exchange/ui_write_step.h"
#include "gui/exchange/fact_grid.h"
#include "gui/exchange/import_words.h"
#include "gui/exchange/import_work.h"
#include "gui/shell/app_context.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"

#include <QKeyEvent>

#include <algorithm>

namespace penggerak::gui {

namespace {

template <class Rows, class Id>
QString nameOf(const Rows& rows, const std::optional<Id>& id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return id == row.id; });
    return found == rows.end() ? QString() : qs(found->name);
}

std::int64_t people(const services::ImportReport& report)
{
    return report.counts.added + report.counts.changed;
}

} // namespace

WriteStep::WriteStep(AppContext& context, ImportWork& work, QWidget* parent)
    : ImportStep(context, work, parent)
    , m_ui(std::make_unique<Ui::WriteStep>())
{
    m_ui->setupUi(this);
    m_ui->promise->setText(tr("Semuanya ditulis sekaligus atau tidak sama sekali, dan dapat "
                              "diurungkan sesudahnya."));
    m_ui->change->setFixedHeight(m_ui->placeTitle->sizeHint().height());
    m_ui->progress->watch(*work.task());
    m_ui->progress->setWords(tr("Menulis ke buku"),
                             tr("Halaman lain tetap dapat dibaca; mencatat dan mengubah menunggu. "
                                "Bila dibatalkan, buku tetap seperti sebelum impor."));
    connect(m_ui->change, &QAbstractButton::clicked, this,
            [this] { emit stepWanted(ColumnsStepNumber); });
    connect(&m_work, &ImportWork::writingChanged, this, &WriteStep::showWork);
    connect(&m_work, &ImportWork::checkChanged, this, &WriteStep::showWork);
    showWork();
}

WriteStep::~WriteStep() = default;

QString WriteStep::verb() const
{
    const services::ImportReport* report = m_work.report();
    if (!report || m_work.isWriting() || m_work.written() || people(*report) == 0)
        return {};
    return tr("Tulis %1 orang").arg(m_context.texts().count(people(*report)));
}

bool WriteStep::accept()
{
    if (!m_context.canWrite())
        return false;
    m_work.write();
    return false;
}

void WriteStep::enter()
{
    showWork();
}

void WriteStep::focusFirst()
{
    if (m_work.isWriting())
        m_ui->progress->focusStop();
    else
        setFocus(Qt::OtherFocusReason);
}

void WriteStep::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_work.isWriting())
        m_work.stop();
    else
        QWidget::keyPressEvent(event);
}

void WriteStep::showWork()
{
    const services::ImportReport* report = m_work.report();
    const bool writing = m_work.isWriting();
    m_ui->progress->setVisible(writing);
    m_ui->promise->setVisible(!writing);
    m_ui->change->setEnabled(!writing);
    if (writing && isVisible())
        m_ui->progress->focusStop();
    if (m_work.writeError())
        m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Tidak ada yang ditulis"),
                            m_context.texts().sentence(*m_work.writeError()));
    else if (m_work.wasCancelled() && !writing)
        m_ui->refusal->show(InlineMessage::Kind::Info, tr("Penulisan dibatalkan"),
                            tr("Buku tetap seperti sebelumnya; hasil pemeriksaan masih ada."));
    else if (report && people(*report) == 0)
        m_ui->refusal->show(InlineMessage::Kind::Info, tr("Tidak ada yang perlu ditulis"),
                            tr("Semua orang di berkas ini sudah ada di buku dengan isi yang sama, "
                               "atau barisnya ditolak."));
    else
        m_ui->refusal->hide();
    if (report)
        showFacts();
    emit verbChanged();
}

void WriteStep::showFacts()
{
    const services::ImportReport& report = *m_work.report();
    const services::Book& book = *m_context.book();
    const Texts texts = m_context.texts();
    const ImportTarget& target = m_work.target();
    m_ui->number->setText(texts.count(people(report)));
    m_ui->numberNote->setText(
        tr("orang dari %1 baris akan ditulis ke buku").arg(texts.count(report.counts.rows)));
    const bool prospects = m_work.kind() == services::ImportKind::Prospects;
    fillFacts(
        m_ui->facts,
        {{tr("Ditulis"), ImportWords::written(report.counts, texts)},
         {tr("Tidak ditulis"), ImportWords::leftOut(report.counts, texts)},
         {tr("Perlu dilihat"),
          report.counts.warnings > 0
              ? tr("%1 peringatan; barisnya tetap ditulis").arg(texts.count(report.counts.warnings))
              : QString()},
         {tr("Jenis"), ImportWords::kind(m_work.kind())},
         {tr("Berkas"), m_work.fileName()}});
    fillFacts(m_ui->place,
              {{tr("Kantor"), nameOf(services::listOffices(book), std::optional(target.office))},
               {tr("Segmen"), qs(code(target.segment))},
               {tr("Tanggal masuk"), texts.day(target.on)},
               {tr("Tahap"),
                texts.term(prospects ? target.stage.value_or(Stage::Prospect) : Stage::Active)},
               {tr("Kader"), nameOf(services::listKader(book), target.kader)},
               {tr("Kelompok"), nameOf(services::listBodies(book), target.body)},
               {tr("Kegiatan"), nameOf(services::listActivities(book), target.activity)}});
}

} // namespace penggerak::gui
