#include "gui/exchange/check_step.h"

#include "exchange/ui_check_step.h"
#include "gui/exchange/import_tables.h"
#include "gui/exchange/import_work.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/shell/app_context.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>

namespace penggerak::gui {

void askAndSaveRejected(AppContext& context, ImportWork& work, QWidget* parent)
{
    const QString base = QFileInfo(work.file()).completeBaseName();
    const bool excel = work.sample() && work.sample()->format == "xlsx";
    const QString suffix = excel ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const QString file =
        context.prompts().fileToSave(parent, CheckStep::tr("Simpan baris yang ditolak"),
                                     CheckStep::tr("%1 ditolak.%2").arg(base, suffix),
                                     CheckStep::tr("Excel (*.xlsx);;CSV (*.csv)"), suffix);
    if (!file.isEmpty())
        work.saveRejected(file);
}

CheckStep::CheckStep(AppContext& context, ImportWork& work, QWidget* parent)
    : ImportStep(context, work, parent)
    , m_ui(std::make_unique<Ui::CheckStep>())
    , m_model(new CellsModel(this))
{
    m_ui->setupUi(this);
    m_notes = new InlineMessage(this);
    m_notes->hide();
    static_cast<QBoxLayout*>(layout())->insertWidget(1, m_notes);
    m_ui->table->setModel(m_model);
    m_ui->table->setItemDelegate(new MarkedDelegate(m_ui->table));
    m_ui->table->setRowInset(19);
    m_ui->table->setRowHeight(space::rowTwoLines);
    m_ui->table->setAccessibleName(tr("Baris berkas"));
    m_ui->progress->watch(*work.task());
    m_ui->progress->setWords(tr("Memeriksa seluruh berkas"),
                             tr("Belum ada yang ditulis. Halaman lain tetap dapat dipakai."));
    m_ui->saveRejected->setSymbol(Icon::Download);
    auto* again =
        new ActionButton(ActionButton::Kind::Secondary, tr("Baca ulang berkas ini"), m_ui->refusal);
    m_ui->refusal->acts()->addWidget(again);
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_work.readAgain();
        emit stepWanted(FileStepNumber);
    });
    connect(m_ui->empty, &EmptyState::actionTaken, &m_work, &ImportWork::check);
    connect(m_ui->tiles, &CountTiles::chosenChanged, this, &CheckStep::showTable);
    connect(m_ui->all, &QAbstractButton::clicked, this,
            [this] { m_ui->tiles->choose(std::nullopt); });
    connect(m_ui->saveRejected, &QAbstractButton::clicked, this, &CheckStep::saveRejected);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckStep::showDetail);
    connect(&m_work, &ImportWork::checkChanged, this, &CheckStep::showWork);
    connect(&m_work, &ImportWork::afterChanged, this, &CheckStep::showDetail);
    showWork();
}

CheckStep::~CheckStep() = default;

QString CheckStep::verb() const
{
    return m_work.report() ? tr("Lanjut ke tulis") : QString();
}

bool CheckStep::accept()
{
    return m_work.report() != nullptr;
}

void CheckStep::enter()
{
    if (!m_work.report() && !m_work.isChecking())
        m_work.check();
    showWork();
}

void CheckStep::focusFirst()
{
    if (m_work.isChecking())
        m_ui->progress->focusStop();
    else if (m_work.report())
        m_ui->table->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void CheckStep::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_work.isChecking())
        m_work.stop();
    else if (event->key() == Qt::Key_Escape && m_ui->tiles->chosen())
        m_ui->tiles->choose(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void CheckStep::showWork()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    const services::ImportReport* report = m_work.report();
    m_ui->tiles->setVisible(report != nullptr);
    showNotes();
    showRefusal();
    m_ui->card->setVisible(!m_work.checkError());
    if (report) {
        m_ui->tiles->show(report->counts, m_context.texts());
        m_ui->stack->setCurrentWidget(m_ui->tablePage);
        showTable();
        if (hadFocus)
            m_ui->table->setFocus(Qt::OtherFocusReason);
    } else if (m_work.isChecking()) {
        m_ui->stack->setCurrentWidget(m_ui->progress);
        if (isVisible())
            m_ui->progress->focusStop();
    } else {
        m_ui->empty->set(Icon::Table,
                         m_work.wasCancelled() ? tr("Pemeriksaan dibatalkan")
                                               : tr("Belum diperiksa"),
                         tr("Belum ada yang ditulis. Pemeriksaan membaca seluruh berkas, lalu "
                            "menghitung yang baru, berubah, dan ditolak."));
        m_ui->empty->setAction(tr("Periksa seluruh berkas"));
        m_ui->stack->setCurrentWidget(m_ui->empty);
    }
    emit verbChanged();
}

/// What concerns the file as a whole: a roster above what its partner has committed.
void CheckStep::showNotes()
{
    const services::ImportReport* report = m_work.report();
    m_notes->hide();
    if (!report || report->notes.empty())
        return;
    QStringList sentences;
    for (const services::Warning& note : report->notes)
        sentences.append(
            qs(services::sentence(note.code, note.data, m_context.texts().language())));
    m_notes->show(InlineMessage::Kind::Warning, sentences.join(QLatin1Char('\n')));
}

void CheckStep::showRefusal()
{
    if (m_work.checkError())
        m_ui->refusal->show(InlineMessage::Kind::Refusal,
                            tr("%1 belum dapat diimpor").arg(m_work.fileName()),
                            m_context.texts().sentence(*m_work.checkError()));
    else
        m_ui->refusal->hide();
}

void CheckStep::showTable()
{
    const services::ImportReport* report = m_work.report();
    if (!report || !m_work.sample())
        return;
    const Texts texts = m_context.texts();
    const ImportTables tables(texts);
    const auto chosen = m_ui->tiles->chosen();
    CellsModel::Table table;
    QString title = tr("Baris pertama berkas");
    std::int64_t total = report->counts.rows;
    switch (chosen.value_or(RowKind::New)) {
    case RowKind::Changed:
        table = tables.changes(report->changes);
        title = tr("Yang berubah di buku");
        total = report->changesTotal;
        break;
    case RowKind::Duplicate:
    case RowKind::Rejected:
        table = tables.remarks(report->errors, *chosen);
        title = *chosen == RowKind::Rejected ? tr("Yang ditolak, dan alasannya")
                                             : tr("NIK yang sama lagi di berkas ini");
        total = *chosen == RowKind::Rejected ? report->counts.rejected : report->counts.duplicates;
        break;
    case RowKind::Warned:
        table = tables.remarks(report->warnings, RowKind::Warned);
        title = tr("Ditulis, tetapi perlu dilihat");
        total = report->warningsTotal;
        break;
    case RowKind::New:
    case RowKind::Unchanged:
        table = tables.preview(*m_work.sample(), m_work.columns(), *report, chosen);
        if (chosen) {
            title = *chosen == RowKind::New ? tr("Yang baru, di antara baris pertama")
                                            : tr("Yang sama seperti di buku, di antara baris "
                                                 "pertama");
            total = *chosen == RowKind::New ? report->counts.added : report->counts.unchanged;
        }
        break;
    }
    gui::showTable(*m_ui->table, *m_model, std::move(table));
    m_ui->title->setText(title);
    const auto shown = static_cast<std::int64_t>(m_model->rowCount());
    m_ui->note->setText(shown >= total ? tr("%1 baris").arg(texts.count(shown))
                                       : tr("%1 dari %2; hitungan di atas dari seluruh berkas")
                                             .arg(texts.count(shown), texts.count(total)));
    m_ui->all->setVisible(chosen.has_value());
    m_ui->saveRejected->setVisible(report->counts.rejected + report->counts.duplicates > 0);
    if (m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(0, 0));
    showDetail();
}

void CheckStep::showDetail()
{
    const QModelIndex here = m_ui->table->currentIndex();
    QStringList said;
    for (int column = 0; here.isValid() && column < m_model->columnCount(); ++column) {
        const QModelIndex cell = here.siblingAtColumn(column);
        const QString second = cell.data(SecondLineRole).toString();
        if (cell.data(CellsModel::MarkRole).isValid() ||
            (cell.data(TagIconRole).isValid() && !second.isEmpty()))
            said.append(second);
    }
    if (said.isEmpty() && here.isValid() && m_ui->tiles->chosen() &&
        *m_ui->tiles->chosen() != RowKind::New && *m_ui->tiles->chosen() != RowKind::Unchanged &&
        *m_ui->tiles->chosen() != RowKind::Changed)
        said.append(here.siblingAtColumn(m_model->columnCount() - 1).data().toString());
    QString words = tr("Semua siap ditulis.");
    if (m_work.isSaving())
        words = tr("Menyimpan…");
    else if (m_work.afterError())
        words = m_context.texts().sentence(*m_work.afterError());
    else if (!m_work.savedTo().isEmpty() && said.isEmpty())
        words = tr("Tersimpan: %1").arg(m_work.savedTo());
    else if (!said.isEmpty())
        words = tr("Baris %1: %2")
                    .arg(here.siblingAtColumn(0).data().toString(), said.join(QLatin1Char(' ')));
    else if (m_work.report() && here.isValid())
        words = tr("Baris %1 tanpa catatan.").arg(here.siblingAtColumn(0).data().toString());
    m_ui->detail->setText(words);
}

void CheckStep::saveRejected()
{
    askAndSaveRejected(m_context, m_work, this);
}

} // namespace penggerak::gui
