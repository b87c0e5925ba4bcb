#include "gui/exchange/import_page.h"

#include "gui/exchange/check_step.h"
#include "gui/exchange/columns_step.h"
#include "gui/exchange/done_step.h"
#include "gui/exchange/file_step.h"
#include "gui/exchange/import_words.h"
#include "gui/exchange/import_work.h"
#include "gui/exchange/step_strip.h"
#include "gui/exchange/write_step.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace penggerak::gui {

ImportPage::ImportPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    const bool mayLook = context.may("import.run") || context.may("import.read");
    if (!context.session() || !mayLook) {
        column->addWidget(buildClosed());
        return;
    }
    m_work = new ImportWork(context, this);
    m_strip = new StepStrip(this);
    m_strip->setSteps({tr("Berkas"), tr("Kolom"), tr("Periksa"), tr("Tulis"), tr("Selesai")});
    column->addWidget(m_strip);
    m_stack = new QStackedWidget(this);
    m_file = new FileStep(context, *m_work, m_stack);
    m_columns = new ColumnsStep(context, *m_work, m_stack);
    m_check = new CheckStep(context, *m_work, m_stack);
    m_write = new WriteStep(context, *m_work, m_stack);
    m_done = new DoneStep(context, *m_work, m_stack);
    for (ImportStep* each :
         std::initializer_list<ImportStep*>{m_file, m_columns, m_check, m_write, m_done})
        m_stack->addWidget(each);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    connectParts();
    showFooter();
}

QWidget* ImportPage::buildClosed()
{
    auto* closed = new EmptyState(this);
    if (!m_context.session())
        closed->set(Icon::Lock, tr("Impor tertutup"),
                    tr("Masuk dengan nama pengguna Anda untuk mengimpor. Tanpa masuk hanya angka "
                       "yang terlihat."));
    else
        closed->set(Icon::Lock, tr("Peran Anda tidak mengimpor"),
                    tr("Peran %1 tidak membaca berkas ke dalam buku. Minta staf pemasaran atau "
                       "administrator.")
                        .arg(m_context.texts().term(code(m_context.session()->actor().role))));
    return closed;
}

QWidget* ImportPage::buildFooter()
{
    auto* footer = new QWidget(this);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_back = new ActionButton(ActionButton::Kind::Secondary, tr("Kembali"), footer);
    m_back->setHint(QStringLiteral("Alt ←"));
    m_note = new TextLabel({}, Type::Base, Ink::Muted, footer);
    m_note->setElided(true);
    m_next = new ActionButton(ActionButton::Kind::Primary, {}, footer);
    m_next->setHint(QStringLiteral("Ctrl Enter"));
    row->addWidget(m_back);
    row->addWidget(m_note, 1);
    row->addWidget(m_next);
    return footer;
}

void ImportPage::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &ImportPage::goOn);
    connect(m_strip, &StepStrip::stepChosen, this, &ImportPage::goTo);
    for (int number = FileStepNumber; number <= DoneStepNumber; ++number) {
        connect(at(number), &ImportStep::verbChanged, this, &ImportPage::showFooter);
        connect(at(number), &ImportStep::stepWanted, this, &ImportPage::goTo);
    }
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* next = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        next->setContext(Qt::WidgetWithChildrenShortcut);
        connect(next, &QShortcut::activated, this, &ImportPage::goOn);
    }
    // A text field keeps Ctrl+V for itself.
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        if (step() == FileStepNumber && !m_work->sample())
            m_file->pasteRows();
    });
    connect(m_work, &ImportWork::fileChanged, this, &ImportPage::followWork);
    connect(m_work, &ImportWork::checkChanged, this, &ImportPage::followWork);
    connect(m_work, &ImportWork::writingChanged, this, &ImportPage::workWritten);
    connect(m_work, &ImportWork::afterChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_work, &ImportWork::historyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(&m_context.tasks(), &Tasks::writingChanged, this, &ImportPage::showFooter);
}

QString ImportPage::title() const
{
    return tr("Impor");
}

QString ImportPage::subtitle() const
{
    if (!m_work || m_work->file().isEmpty())
        return tr("Orang dari berkas Excel atau CSV");
    return tr("%1 · %2").arg(ImportWords::kind(m_work->kind()), m_work->fileName());
}

void ImportPage::refresh()
{
    if (!m_work)
        return;
    m_work->readHistory();
    m_columns->reload();
}

void ImportPage::changed(const services::ChangeSet& change)
{
    if (!m_work)
        return;
    if (change.offices || change.outreach)
        m_columns->reload();
    if (change.people && !m_work->task()->isRunning())
        m_work->readHistory();
}

void ImportPage::open(const QVariant& argument)
{
    if (!m_work)
        return;
    if (argument.userType() == QMetaType::QUrl) {
        if (m_work->isWriting() || m_work->isUndoing() || !m_context.isWriter() ||
            !m_context.may("import.run")) {
            emit m_context.toastRequested(
                m_context.tasks().writing()
                    ? tr("Tunggu sampai yang sedang ditulis selesai.")
                    : tr("Berkas tidak dibaca: buku ini tidak dapat Anda tulisi."));
            return;
        }
        goTo(FileStepNumber);
        m_work->chooseFile(argument.toUrl().toLocalFile());
    } else if (argument.toString() == QLatin1String("riwayat")) {
        goTo(FileStepNumber);
        m_file->showHistory();
    } else if (argument.toString() == QLatin1String("tempel")) {
        goTo(FileStepNumber);
        m_file->pasteRows();
    }
}

int ImportPage::step() const
{
    return m_stack ? m_stack->currentIndex() : 0;
}

ImportStep* ImportPage::at(int step) const
{
    return qobject_cast<ImportStep*>(m_stack->widget(step));
}

int ImportPage::reachable() const
{
    if (m_work->written())
        return DoneStepNumber;
    if (m_work->report())
        return WriteStepNumber;
    return m_work->sample() ? CheckStepNumber : FileStepNumber;
}

void ImportPage::goTo(int step)
{
    if (!m_stack || m_work->isWriting() || (m_work->isUndoing() && step != FileStepNumber))
        return;
    if (step > reachable())
        return;
    // Ahead only by the way of the steps between, which may have something to say.
    const int from = this->step();
    if (step > from && from == ColumnsStepNumber && !m_columns->accept())
        return;
    if (step > from && from == FileStepNumber && step > ColumnsStepNumber && m_work->columnsError())
        step = ColumnsStepNumber;
    // What is written is written: from there only anew.
    if (m_work->written() && step != DoneStepNumber && step != FileStepNumber)
        return;
    if (m_work->written() && step == FileStepNumber)
        m_work->startAnew();
    m_stack->setCurrentIndex(step);
    at(step)->enter();
    showFooter();
    at(step)->focusFirst();
    emit headerChanged();
    emit hintsChanged();
}

void ImportPage::goOn()
{
    if (!m_stack || !m_next->isEnabled() || m_next->isHidden())
        return;
    if (at(step())->accept() && step() < DoneStepNumber)
        goTo(step() + 1);
}

bool ImportPage::goBack()
{
    if (!m_stack || step() == FileStepNumber || m_work->isWriting())
        return false;
    if (m_work->written())
        return false;
    goTo(step() - 1);
    return true;
}

void ImportPage::followWork()
{
    // A refusal of the check that belongs to the columns is said there.
    if (step() == CheckStepNumber && m_work->checkError() &&
        m_columns->takesError(*m_work->checkError()))
        goTo(ColumnsStepNumber);
    if (step() > reachable() && !m_work->isChecking())
        goTo(std::min(reachable(), int(CheckStepNumber)));
    if (!m_work->sample() && !m_work->isReadingFile() && step() != FileStepNumber)
        goTo(FileStepNumber);
    showFooter();
    emit headerChanged();
    emit busyChanged(isBusy());
}

void ImportPage::workWritten()
{
    if (m_work->written() && step() == WriteStepNumber) {
        m_stack->setCurrentIndex(DoneStepNumber);
        m_done->enter();
        m_done->focusFirst();
        if (!isVisible())
            emit m_context.toastRequested(
                tr("Impor selesai: %1.")
                    .arg(ImportWords::written(m_work->written()->counts, m_context.texts())));
    }
    showFooter();
    emit hintsChanged();
    emit busyChanged(isBusy());
}

void ImportPage::showFooter()
{
    const int now = step();
    const QString verb = at(now)->verb();
    m_strip->setCurrent(now, m_work->isWriting() ? -1
                             : m_work->written() ? FileStepNumber
                                                 : reachable());
    m_back->setVisible(now != FileStepNumber && !m_work->written());
    m_back->setEnabled(!m_work->isWriting());
    m_next->setText(verb);
    m_next->setVisible(!verb.isEmpty());
    m_next->parentWidget()->setVisible(!m_next->isHidden() || !m_back->isHidden() ||
                                       m_work->isReadingFile());
    // Something else of this window may be writing.
    const bool held = now == WriteStepNumber && !m_context.canWrite();
    m_next->setEnabled(!held);
    m_note->setText(m_work->isReadingFile() ? tr("Membaca berkas…") : QString());
    updateGeometry();
}

void ImportPage::focusFirst()
{
    if (m_stack)
        at(step())->focusFirst();
    else
        setFocus();
}

bool ImportPage::isBusy() const
{
    return m_work && m_work->isBusy();
}

std::vector<Hint> ImportPage::hints() const
{
    if (!m_stack || step() == FileStepNumber || step() == DoneStepNumber)
        return {};
    std::vector<Hint> all{{QStringLiteral("Ctrl Enter"), tr("langkah berikut")},
                          {QStringLiteral("Alt ←"), tr("langkah sebelumnya")}};
    if (step() == ColumnsStepNumber)
        all.push_back({QStringLiteral("F4"), tr("buka pilihan")});
    if (step() == CheckStepNumber)
        all.push_back({QStringLiteral("← →"), tr("dari angka ke angka")});
    return all;
}

std::vector<Command> ImportPage::commands()
{
    if (!m_work)
        return {};
    std::vector<Command> all;
    if (m_context.may("import.run") && m_context.isWriter())
        all.push_back({tr("Pilih berkas untuk diimpor"), {}, [this] {
                           goTo(FileStepNumber);
                           m_file->chooseFile();
                       }});
    if (m_context.may("import.run") && m_context.isWriter())
        all.push_back({tr("Tempel baris dari Excel"), QStringLiteral("Ctrl V"),
                       [this] { open(QStringLiteral("tempel")); }});
    all.push_back({tr("Lihat impor sebelumnya"), {}, [this] { open(QStringLiteral("riwayat")); }});
    return all;
}

} // namespace penggerak::gui
