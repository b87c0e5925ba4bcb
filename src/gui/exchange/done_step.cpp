#include "gui/exchange/done_step.h"

#include "exchange/ui_done_step.h"
#include "gui/exchange/check_step.h"
#include "gui/exchange/fact_grid.h"
#include "gui/exchange/import_words.h"
#include "gui/exchange/import_work.h"
#include "gui/exchange/undo_question.h"
#include "gui/shell/app_context.h"

#include <QFileInfo>

namespace penggerak::gui {

DoneStep::DoneStep(AppContext& context, ImportWork& work, QWidget* parent)
    : ImportStep(context, work, parent)
    , m_ui(std::make_unique<Ui::DoneStep>())
{
    m_ui->setupUi(this);
    m_ui->people->setSymbol(Icon::People);
    m_ui->saveRejected->setSymbol(Icon::Download);
    m_ui->undo->setSymbol(Icon::Undo);
    m_ui->progress->watch(*work.task());
    connect(m_ui->people, &QAbstractButton::clicked, this, &DoneStep::openPeople);
    connect(m_ui->saveRejected, &QAbstractButton::clicked, this,
            [this] { askAndSaveRejected(m_context, m_work, this); });
    connect(m_ui->undo, &QAbstractButton::clicked, this, &DoneStep::undo);
    connect(&m_work, &ImportWork::writingChanged, this, &DoneStep::showWork);
    connect(&m_work, &ImportWork::afterChanged, this, &DoneStep::showAfter);
    showWork();
}

DoneStep::~DoneStep() = default;

QString DoneStep::verb() const
{
    return m_work.isUndoing() ? QString() : tr("Impor berkas lain");
}

bool DoneStep::accept()
{
    m_work.startAnew();
    emit stepWanted(FileStepNumber);
    return false;
}

void DoneStep::enter()
{
    showWork();
}

void DoneStep::focusFirst()
{
    m_ui->people->setFocus(Qt::OtherFocusReason);
}

void DoneStep::openPeople()
{
    const ImportTarget& target = m_work.target();
    emit m_context.pageRequested(QStringLiteral("prospek"),
                                 QVariantMap{{QStringLiteral("segment"), qs(code(target.segment))},
                                             {QStringLiteral("office"), qs(target.office.text())}});
}

void DoneStep::undo()
{
    const auto& written = m_work.written();
    if (!written || !written->batch || !m_context.canWrite())
        return;
    if (m_context.prompts().confirm(
            this, UndoQuestion::of(m_work.fileName(), written->counts, m_context.texts())))
        m_work.undo(*written->batch, m_work.fileName());
}

void DoneStep::showWork()
{
    const auto& written = m_work.written();
    if (!written)
        return;
    const Texts texts = m_context.texts();
    m_ui->result->show(InlineMessage::Kind::Ok,
                       tr("Sudah ditulis: %1").arg(ImportWords::written(written->counts, texts)),
                       tr("Tercatat sebagai satu impor dengan nama Anda; dapat diurungkan di sini "
                          "atau dari daftar impor."));
    fillFacts(m_ui->facts, {{tr("Berkas"), m_work.fileName()},
                            {tr("Baris di berkas"), texts.count(written->counts.rows)},
                            {tr("Orang baru"), texts.count(written->counts.added)},
                            {tr("Orang berubah"), texts.count(written->counts.changed)},
                            {tr("Tidak ditulis"), ImportWords::leftOut(written->counts, texts)}});
    m_ui->saveRejected->setVisible(written->counts.rejected + written->counts.duplicates > 0);
    showAfter();
}

void DoneStep::showAfter()
{
    const Texts texts = m_context.texts();
    const bool undoing = m_work.isUndoing();
    m_ui->progress->setVisible(undoing || m_work.isSaving());
    m_ui->progress->setWords(undoing ? tr("Mengurungkan impor")
                                     : tr("Menyimpan baris yang ditolak"),
                             undoing ? tr("Bila dibatalkan, impor ini tetap utuh di buku.")
                                     : tr("Bila dibatalkan, tidak ada berkas yang tertinggal."));
    const bool undone = m_work.undone().has_value();
    m_ui->undo->setVisible(m_context.may("import.undo"));
    m_ui->undo->setEnabled(!undoing && !undone && m_work.written() && m_work.written()->batch);
    m_ui->people->setEnabled(!undoing && !undone);
    m_ui->saveRejected->setEnabled(!m_work.isSaving());
    if (undone)
        m_ui->after->show(InlineMessage::Kind::Info, ImportWords::undone(*m_work.undone(), texts),
                          ImportWords::kept(*m_work.undone(), texts));
    else if (m_work.afterError())
        m_ui->after->show(InlineMessage::Kind::Refusal, tr("Tidak dilakukan"),
                          texts.sentence(*m_work.afterError()));
    else
        m_ui->after->hide();
    m_ui->result->setVisible(m_work.written() && !undone);
    m_ui->savedTo->setText(
        m_work.savedTo().isEmpty()
            ? QString()
            : tr("Baris yang ditolak tersimpan di %1. Perbaiki di sana, lalu impor berkas itu.")
                  .arg(m_work.savedTo()));
    m_ui->savedTo->setVisible(!m_work.savedTo().isEmpty());
    emit verbChanged();
}

} // namespace penggerak::gui
