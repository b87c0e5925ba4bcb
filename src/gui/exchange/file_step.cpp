#include "gui/exchange/file_step.h"

#include "exchange/ui_file_step.h"
#include "gui/exchange/import_tables.h"
#include "gui/exchange/import_work.h"
#include "gui/exchange/undo_question.h"
#include "gui/shell/app_context.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSignalBlocker>

namespace penggerak::gui {

namespace {

constexpr int lastHeading = 20; // headings lie near the top

void select(QComboBox* box, const QVariant& data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

FileStep::FileStep(AppContext& context, ImportWork& work, QWidget* parent)
    : ImportStep(context, work, parent)
    , m_ui(std::make_unique<Ui::FileStep>())
    , m_sheet(new CellsModel(this))
    , m_history(new CellsModel(this))
{
    m_ui->setupUi(this);
    m_ui->kind->setOptions({ImportWords::kind(services::ImportKind::Prospects),
                            ImportWords::kind(services::ImportKind::Participants)});
    m_ui->kind->setAccessibleName(tr("Isi berkas: prospek atau peserta"));
    m_ui->kind->setFixedHeight(space::controlHeight);
    m_ui->kind->setMinimumWidth(230);
    for (int row = 1; row <= lastHeading; ++row)
        m_ui->headings->addItem(tr("Baris %1").arg(row), row);
    m_ui->delimiter->addItem(tr("Titik koma ( ; )"), QStringLiteral(";"));
    m_ui->delimiter->addItem(tr("Koma ( , )"), QStringLiteral(","));
    m_ui->delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_ui->encoding->addItem(tr("UTF-8 (umum)"), QStringLiteral("UTF-8"));
    m_ui->encoding->addItem(tr("Windows-1252 (Excel lama)"), QStringLiteral("windows-1252"));
    m_ui->sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->sheetTable->setModel(m_sheet);
    m_ui->sheetTable->setAccessibleName(tr("Baris pertama berkas"));
    m_ui->sheetTable->setRowHeight(30);
    m_ui->sheetTable->setRowInset(19);
    m_ui->history->setModel(m_history);
    m_ui->history->setItemDelegate(new MarkedDelegate(m_ui->history));
    m_ui->history->setAccessibleName(tr("Impor sebelumnya"));
    m_ui->history->setRowHeight(space::rowTwoLines);
    m_ui->history->setRowInset(19);
    m_ui->undo->setSymbol(Icon::Undo);
    m_ui->again->setSymbol(Icon::Undo);
    m_ui->historyEmpty->set(Icon::Table, tr("Belum ada impor"),
                            tr("Setiap impor tercatat di sini: kapan, oleh siapa, berapa orang, "
                               "dan dapat diurungkan."));
    m_ui->undoProgress->watch(*work.task());
    m_ui->undoProgress->setWords(tr("Mengurungkan impor"),
                                 tr("Bila dibatalkan, impor itu tetap utuh di buku."));
    connectParts();
    showWork();
    showBatches();
    showAfter();
}

FileStep::~FileStep() = default;

void FileStep::connectParts()
{
    connect(m_ui->kind, &SegmentSwitch::currentIndexChanged, this, [this](int index) {
        m_work.setKind(index == 0 ? services::ImportKind::Prospects
                                  : services::ImportKind::Participants);
        showWork();
    });
    connect(m_ui->drop, &DropZone::chooseWanted, this, &FileStep::chooseFile);
    connect(m_ui->drop, &DropZone::pasteWanted, this, &FileStep::pasteRows);
    connect(m_ui->drop, &DropZone::pathGiven, this,
            [this](const QString& path) { m_work.chooseFile(path); });
    connect(m_ui->other, &QAbstractButton::clicked, this, [this] {
        m_work.startAnew();
        focusFirst();
    });
    connect(m_ui->again, &QAbstractButton::clicked, &m_work, &ImportWork::readAgain);
    for (QComboBox* box : {m_ui->sheet, m_ui->headings, m_ui->delimiter, m_ui->encoding})
        connect(box, &QComboBox::currentIndexChanged, this, &FileStep::changeReading);
    connect(m_ui->history->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FileStep::showChosen);
    connect(m_ui->undo, &QAbstractButton::clicked, this, &FileStep::undoChosen);
    connect(&m_work, &ImportWork::fileChanged, this, &FileStep::showWork);
    connect(&m_work, &ImportWork::historyChanged, this, &FileStep::showBatches);
    connect(&m_work, &ImportWork::afterChanged, this, &FileStep::showAfter);
    connect(&m_context.tasks(), &Tasks::writingChanged, this, &FileStep::showChosen);
}

bool FileStep::mayRun() const
{
    return m_context.isWriter() && m_context.may("import.run");
}

QString FileStep::verb() const
{
    return m_work.sample() ? tr("Lanjut ke kolom") : QString();
}

bool FileStep::accept()
{
    return m_work.sample() && !m_work.isReadingFile();
}

void FileStep::focusFirst()
{
    if (m_work.sample())
        m_ui->sheetTable->setFocus(Qt::OtherFocusReason);
    else if (mayRun())
        m_ui->drop->focusFirst();
    else
        m_ui->history->setFocus(Qt::OtherFocusReason);
}

void FileStep::chooseFile()
{
    const QString file = m_context.prompts().fileToOpen(
        this, tr("Pilih berkas"), tr("Excel dan CSV (*.xlsx *.csv *.txt);;Semua berkas (*)"));
    if (!file.isEmpty())
        m_work.chooseFile(file);
}

void FileStep::pasteRows()
{
    if (!mayRun() || m_work.isWriting() || m_work.isUndoing())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.count(QLatin1Char('\n')) < 1 || !text.contains(QLatin1Char('\t'))) {
        emit m_context.toastRequested(
            tr("Yang disalin bukan baris Excel. Salin judul dan baris-barisnya, lalu tempel."));
        return;
    }
    // A folder that only this user reads, gone with the page.
    auto folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(tr("tempelan %1.csv").arg(qs(m_context.today().iso()))));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        m_context.prompts().tell(this, tr("Tidak dapat ditempel"), file.errorString());
        return;
    }
    file.close();
    m_pasted = std::move(folder);
    m_work.chooseFile(file.fileName());
}

void FileStep::showHistory()
{
    if (m_work.sample())
        m_work.startAnew();
    m_ui->history->setFocus(Qt::OtherFocusReason);
}

void FileStep::showWork()
{
    m_showing = true;
    m_ui->kind->setCurrentIndex(static_cast<int>(m_work.kind()));
    m_ui->kindNote->setText(ImportWords::meaning(m_work.kind()));
    m_ui->drop->setVisible(mayRun());
    m_ui->kind->setVisible(mayRun());
    m_ui->kindNote->setVisible(mayRun());
    showRefusal();
    // While it is read anew, what was seen stays in sight.
    QWidget* const shown = m_work.sample() ? m_ui->readPage : m_ui->choosePage;
    const bool turned = m_ui->stack->currentWidget() != shown;
    m_ui->stack->setCurrentWidget(shown);
    if (m_work.sample())
        showReading();
    m_showing = false;
    if (turned && isVisible())
        focusFirst();
    emit verbChanged();
}

void FileStep::showRefusal()
{
    if (m_work.fileError())
        m_ui->refusal->show(InlineMessage::Kind::Refusal,
                            tr("%1 tidak dapat dibaca").arg(m_work.fileName()),
                            m_context.texts().sentence(*m_work.fileError()));
    else if (!m_context.isWriter())
        m_ui->refusal->show(InlineMessage::Kind::Info, tr("Buku ini hanya dilihat"),
                            tr("Mengimpor menulis ke buku. Buka buku ini di komputer yang memegang "
                               "giliran menulis."));
    else if (!m_context.may("import.run"))
        m_ui->refusal->show(
            InlineMessage::Kind::Info, tr("Peran Anda tidak mengimpor"),
            tr("Peran %1 melihat riwayat impor. Mengimpor dilakukan staf pemasaran atau "
               "administrator.")
                .arg(m_context.texts().term(code(m_context.session()->actor().role))));
    else
        m_ui->refusal->hide();
}

void FileStep::showReading()
{
    const services::FileSample& sample = *m_work.sample();
    const Texts texts = m_context.texts();
    m_ui->fileName->setText(m_work.fileName());
    const qint64 bytes = QFileInfo(m_work.file()).size();
    const bool csv = sample.format == "csv";
    m_ui->fileFacts->setText(tr("%1 · %2").arg(
        csv ? tr("CSV") : tr("Excel (XLSX)"),
        texts.locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)));
    m_ui->sheetBox->setVisible(!csv);
    m_ui->delimiterBox->setVisible(csv);
    m_ui->encodingBox->setVisible(csv);
    {
        const QSignalBlocker quiet(m_ui->sheet);
        m_ui->sheet->clear();
        for (const std::string& sheet : sample.sheets)
            m_ui->sheet->addItem(qs(sheet), qs(sheet));
    }
    select(m_ui->sheet, qs(sample.reading.sheet));
    select(m_ui->delimiter, QString(QLatin1Char(sample.reading.delimiter)));
    select(m_ui->encoding, qs(sample.reading.encoding));
    m_ui->encodingNote->show(FieldNote::Kind::Hint,
                             tr("Bila huruf seperti é tampil rusak, coba yang lain."));
    select(m_ui->headings, static_cast<int>(sample.reading.headings));
    if (m_work.headingsUnknown())
        m_ui->headingsNote->show(FieldNote::Kind::Warning,
                                 tr("Judul kolomnya tidak dikenali. Tunjuk baris yang berisi nama "
                                    "kolom, lalu pilih isinya di langkah Kolom."));
    else
        m_ui->headingsNote->clear();
    showTable(*m_ui->sheetTable, *m_sheet, ImportTables(texts).sheet(sample));
    m_ui->sheetNote->setText(tr("%1 kolom · %2 baris pertama")
                                 .arg(texts.count(std::int64_t(sample.columns.size())),
                                      texts.count(std::int64_t(sample.rows.size()))));
}

void FileStep::changeReading()
{
    if (m_showing || !m_work.sample())
        return;
    services::FileReading reading = m_work.sample()->reading;
    const std::string sheet = m_ui->sheet->currentData().toString().toStdString();
    if (m_work.sample()->format == "csv") {
        reading.delimiter = m_ui->delimiter->currentData().toString().at(0).toLatin1();
        reading.encoding = m_ui->encoding->currentData().toString().toStdString();
    }
    reading.headings = m_ui->headings->currentData().toInt();
    if (sheet != reading.sheet) {
        reading.sheet = sheet;
        reading.headings = 0; // another sheet has its own
    }
    m_work.readAs(reading);
}

void FileStep::showBatches()
{
    const Texts texts = m_context.texts();
    const bool mayRead = m_context.session() && m_context.may("import.read");
    m_ui->historyCard->setVisible(mayRead);
    showTable(*m_ui->history, *m_history, ImportTables(texts).history(m_work.history()));
    m_ui->historyStack->setCurrentIndex(m_work.history().empty() ? 1 : 0);
    m_ui->historyNote->setText(
        m_work.history().empty()
            ? QString()
            : tr("%1 impor").arg(texts.count(std::int64_t(m_work.history().size()))));
    if (m_history->rowCount() > 0)
        m_ui->history->selectRow(0);
    showChosen();
}

const services::ImportBatch* FileStep::chosenBatch() const
{
    const int row = m_ui->history->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_work.history().size()))
        return nullptr;
    return &m_work.history()[static_cast<std::size_t>(row)];
}

void FileStep::showChosen()
{
    const services::ImportBatch* batch = chosenBatch();
    m_ui->chosen->setText(batch ? qs(batch->file) : QString());
    const bool may = m_context.may("import.undo") && m_context.isWriter();
    m_ui->undo->setVisible(may);
    m_ui->undo->setEnabled(batch && !batch->undoneIn && m_context.canWrite());
}

void FileStep::undoChosen()
{
    const services::ImportBatch* batch = chosenBatch();
    if (!batch || batch->undoneIn || !m_context.may("import.undo") || !m_context.canWrite())
        return;
    const services::ImportBatch taken = *batch;
    if (m_context.prompts().confirm(
            this, UndoQuestion::of(qs(taken.file), taken.counts, m_context.texts())))
        m_work.undo(taken.id, qs(taken.file));
}

void FileStep::showAfter()
{
    const Texts texts = m_context.texts();
    m_ui->undoProgress->setVisible(m_work.isUndoing());
    m_ui->historyStack->setVisible(!m_work.isUndoing());
    if (m_work.undone())
        m_ui->undone->show(InlineMessage::Kind::Ok, ImportWords::undone(*m_work.undone(), texts),
                           ImportWords::kept(*m_work.undone(), texts));
    else if (m_work.afterError() && !m_work.sample())
        m_ui->undone->show(InlineMessage::Kind::Refusal, tr("Tidak diurungkan"),
                           texts.sentence(*m_work.afterError()));
    else
        m_ui->undone->hide();
}

} // namespace penggerak::gui
