#include "gui/figures/figures_page.h"

#include "figures/ui_figures_page.h"
#include "gui/exchange/list_export.h"
#include "gui/figures/correction_dialog.h"
#include "gui/figures/effect_box.h"
#include "gui/figures/effect_preview.h"
#include "gui/figures/figure_choices.h"
#include "gui/figures/figure_form.h"
#include "gui/figures/figure_words.h"
#include "gui/figures/figures_model.h"
#include "gui/figures/movements_dialog.h"
#include "gui/settings/proposals_dialog.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace penggerak::gui {

namespace {

constexpr int rowHeight = 52;
constexpr int formWidth = 392;
constexpr int leastList = 300;

/// What the list holds beside published figures.
enum Content { PublishedOnly, WithSamples, WithReversed, Everything };

} // namespace

struct FiguresPage::Contents
{
    FigureChoices choices;
    std::vector<services::FigureRow> rows;
    int waiting = 0;
};

FiguresPage::FiguresPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::FiguresPage>())
    , m_form(new FigureForm)
    , m_model(new FiguresModel(context.texts(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_reading(new Background(this))
    , m_writing(new Background(this))
    , m_export(new ListExport(context, id(), this))
{
    m_ui->setupUi(this);
    m_ui->formFrame->setWidget(m_form);
    m_ui->formFrame->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_preview = new EffectPreview(context, m_form);
    m_filter.withSamples = false;
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RawRole);
    m_ui->table->setModel(m_sorted);
    m_ui->table->setRowHeight(rowHeight);
    m_ui->table->setRowInset(space::large);
    m_ui->table->setItemDelegateForColumn(FiguresModel::MeasureColumn,
                                          new TagDelegate(m_ui->table));
    m_ui->table->setColumnWidths({108, 162, 122, 82, 0});
    m_ui->table->setSortingEnabled(true);
    m_ui->table->sortByColumn(FiguresModel::DayColumn, Qt::DescendingOrder);
    m_ui->reverse->setSymbol(Icon::Undo);
    m_ui->listCard->setMinimumWidth(leastList);
    arrangeFor();
    connectPage();
    showChips();
    showSelected();
}

FiguresPage::~FiguresPage() = default;

QString FiguresPage::id() const
{
    return QStringLiteral("angka");
}

QString FiguresPage::title() const
{
    return tr("Angka");
}

QString FiguresPage::subtitle() const
{
    return tr("Jumlah yang terbit atau diperkirakan");
}

void FiguresPage::resizeEvent(QResizeEvent* event)
{
    // Narrow, the list stands below the form, and the page scrolls.
    constexpr int besideFrom = 960;
    constexpr int countFrom = 640;
    constexpr int wholeForm = 560;
    Page::resizeEvent(event);
    const bool beside = width() >= besideFrom;
    static_cast<QBoxLayout*>(layout())->setDirection(beside ? QBoxLayout::LeftToRight
                                                            : QBoxLayout::TopToBottom);
    m_ui->formCard->setMaximumWidth(beside ? formWidth : QWIDGETSIZE_MAX);
    m_ui->formFrame->setMinimumHeight(beside ? 0 : wholeForm);
    m_ui->listCard->setMinimumHeight(beside ? 0 : 8 * rowHeight);
    m_ui->counted->setVisible(width() >= countFrom);
}

/// Who may not record sees the list alone, over the whole width.
void FiguresPage::arrangeFor()
{
    const bool writes = m_context.isWriter();
    m_ui->formCard->setVisible(writes && m_context.may("figure.add"));
    m_form->setCanAddBody(writes && m_context.may("body.add"));
    m_ui->correct->setVisible(writes && m_context.may("figure.correct"));
    m_ui->reverse->setVisible(writes && m_context.may("figure.reverse"));
    const services::Session* session = m_context.session();
    if (session && services::permission(session->actor().role, "figure.reverse") ==
                       services::Permission::Propose)
        m_ui->reverse->setText(tr("Ajukan pembalikan"));
}

void FiguresPage::connectPage()
{
    connect(m_ui->save, &QAbstractButton::clicked, this, &FiguresPage::save);
    for (QWidget* writes : {static_cast<QWidget*>(m_ui->save), static_cast<QWidget*>(m_ui->correct),
                            static_cast<QWidget*>(m_ui->reverse)})
        m_context.waitsForWriting(writes);
    m_ui->exporting->setSymbol(Icon::Upload, tr("Ekspor daftar ini (Ctrl+Shift+E)"));
    m_ui->exporting->setVisible(m_export->isAllowed());
    m_context.waitsForWriting(m_ui->exporting);
    connect(m_ui->exporting, &QAbstractButton::clicked, this, &FiguresPage::exportList);
    auto* exportKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this);
    exportKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(exportKey, &QShortcut::activated, this, &FiguresPage::exportList);
    connect(m_ui->clear, &QAbstractButton::clicked, this, [this] {
        m_form->clear();
        m_form->focusFirst();
    });
    connect(m_form, &FigureForm::submitted, this, &FiguresPage::save);
    connect(m_form, &FigureForm::bodyWanted, this, &FiguresPage::addBody);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FiguresPage::save);
    }
    connect(m_ui->officeChip, &FilterChip::picked, this, [this](const QVariant& choice) {
        m_filter.office =
            choice.isValid() ? std::optional(OfficeId(choice.toLongLong())) : std::nullopt;
        refresh();
    });
    connect(m_ui->officeChip, &FilterChip::cleared, this, [this] {
        m_filter.office.reset();
        refresh();
    });
    connect(m_ui->measureChip, &FilterChip::picked, this, [this](const QVariant& choice) {
        m_filter.measure =
            choice.isValid() ? std::optional(static_cast<Measure>(choice.toInt())) : std::nullopt;
        refresh();
    });
    connect(m_ui->measureChip, &FilterChip::cleared, this, [this] {
        m_filter.measure.reset();
        refresh();
    });
    connect(m_ui->contentChip, &FilterChip::picked, this,
            [this](const QVariant& choice) { chooseContent(choice.toInt()); });
    connect(m_ui->contentChip, &FilterChip::cleared, this,
            [this] { chooseContent(PublishedOnly); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FiguresPage::showSelected);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FiguresPage::showSelected);
    connect(m_ui->table, &DataTable::opened, this, &FiguresPage::openMovements);
    connect(m_ui->table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(OpensRole).toBool())
            openMovements();
    });
    connect(m_ui->movements, &QAbstractButton::clicked, this, &FiguresPage::openMovements);
    connect(m_ui->correct, &QAbstractButton::clicked, this, &FiguresPage::openCorrection);
    connect(m_ui->reverse, &QAbstractButton::clicked, this, &FiguresPage::reverse);
    auto* open = new ActionButton(ActionButton::Kind::Text, tr("Periksa"), m_ui->inbox);
    m_ui->inbox->acts()->addWidget(open);
    connect(open, &QAbstractButton::clicked, this, &FiguresPage::openProposals);
}

void FiguresPage::refresh()
{
    const bool decides = m_context.isWriter() && m_context.may("proposal.approve");
    const auto session = m_context.session() ? std::optional(*m_context.session()) : std::nullopt;
    m_reading->run(
        [book = m_context.book(), filter = m_filter, session, decides] {
            Contents contents;
            contents.choices = readFigureChoices(*book);
            contents.rows = services::listFigures(*book, filter);
            if (session && decides)
                contents.waiting = proposalsFor(*session);
            return contents;
        },
        [this](Contents contents) { arrive(std::move(contents)); });
}

void FiguresPage::arrive(Contents contents)
{
    const auto before = selected();
    if (!m_wanted && before)
        m_wanted = before->figure.id;
    m_form->setChoices(contents.choices);
    setChips(contents.choices);
    m_model->setRows(std::move(contents.rows), contents.choices.bodies);
    m_waiting = contents.waiting;
    m_ui->counted->setText(tr("%n catatan", nullptr, m_model->rowCount()));
    const bool any = m_model->rowCount() > 0;
    const bool filtered = m_filter.office || m_filter.measure;
    m_ui->table->setVisible(any);
    m_ui->nothing->setVisible(!any);
    m_ui->nothing->set(Icon::Hash, filtered ? tr("Tidak ada yang cocok") : tr("Belum ada angka"),
                       filtered ? tr("Saringan menyembunyikan semua catatan.")
                                : tr("Catat jumlah yang terbit: potensi dulu, lalu yang sudah "
                                     "terakuisisi."));
    if (m_wanted)
        select(*m_wanted);
    m_wanted.reset();
    showInbox();
    showSelected();
    emit busyChanged(false);
}

void FiguresPage::setChips(const FigureChoices& choices)
{
    std::vector<FilterChip::Choice> offices{{tr("Semua"), {}}};
    for (const services::Office& office : choices.offices)
        offices.push_back({qs(office.name), QVariant::fromValue<qlonglong>(office.id.value()),
                           office.parent ? 1 : 0});
    const QVariant current =
        m_filter.office ? QVariant::fromValue<qlonglong>(m_filter.office->value()) : QVariant();
    QString name = tr("Semua");
    for (const FilterChip::Choice& choice : offices)
        if (m_filter.office && choice.data == current)
            name = choice.text;
    m_ui->officeChip->setChoices(std::move(offices), current);
    m_ui->officeChip->setValue(name, m_filter.office.has_value());
    showChips();
}

void FiguresPage::showChips()
{
    const Texts texts = m_context.texts();
    std::vector<FilterChip::Choice> measures{{tr("Semua"), {}}};
    for (const Measure measure :
         {Measure::Potential, Measure::Acquired, Measure::OfWhich, Measure::Quoted})
        measures.push_back({texts.term(code(measure)), static_cast<int>(measure)});
    m_ui->measureChip->setChoices(std::move(measures),
                                  m_filter.measure ? QVariant(static_cast<int>(*m_filter.measure))
                                                   : QVariant());
    m_ui->measureChip->setValue(m_filter.measure ? texts.term(code(*m_filter.measure))
                                                 : tr("Semua"),
                                m_filter.measure.has_value());
    const QString contents[] = {tr("Terbit"), tr("dengan contoh"), tr("dengan yang dibalik"),
                                tr("semua catatan")};
    const int content =
        (m_filter.withSamples ? WithSamples : 0) + (m_filter.withReversed ? WithReversed : 0);
    std::vector<FilterChip::Choice> choices;
    for (int choice = PublishedOnly; choice <= Everything; ++choice)
        choices.push_back({contents[choice], choice});
    m_ui->contentChip->setChoices(std::move(choices), content);
    m_ui->contentChip->setValue(contents[content], content != PublishedOnly);
}

void FiguresPage::chooseContent(int choice)
{
    m_filter.withSamples = choice == WithSamples || choice == Everything;
    m_filter.withReversed = choice == WithReversed || choice == Everything;
    showChips();
    refresh();
}

void FiguresPage::showInbox()
{
    if (m_waiting == 0) {
        m_ui->inbox->hide();
        return;
    }
    m_ui->inbox->show(InlineMessage::Kind::Info,
                      tr("%n pembalikan menunggu persetujuan Anda", nullptr, m_waiting));
}

std::optional<services::FigureRow> FiguresPage::selected() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->at(m_sorted->mapToSource(rows.first()).row());
}

void FiguresPage::select(FigureId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_ui->table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
    m_ui->table->scrollTo(index);
}

void FiguresPage::showSelected()
{
    const auto row = selected();
    const Texts texts = m_context.texts();
    m_ui->selected->setElided(true);
    m_ui->selected->setText(row ? tr("1 dipilih: %1, %2")
                                      .arg(texts.count(row->figure.value),
                                           row->body.empty() ? qs(row->office) : qs(row->body))
                                : tr("Pilih satu catatan untuk melihat gerakannya."));
    const bool live = row && !row->figure.reversedAt;
    m_ui->movements->setEnabled(row && row->figure.measure != Measure::Quoted);
    m_ui->correct->setEnabled(live);
    m_ui->reverse->setEnabled(live);
}

void FiguresPage::save()
{
    if (m_ui->formCard->isHidden() || m_writing->isRunning() || !m_context.canWrite())
        return;
    const auto figure = m_form->figure();
    if (!figure)
        return m_form->showMissing();
    m_ui->save->setEnabled(false);
    m_writing->run([book = m_context.book(), session = *m_context.session(),
                    figure = *figure] { return services::addFigure(session, figure); },
                   [this, figure = *figure](const Result<services::FigureWritten>& written) {
                       m_ui->save->setEnabled(true);
                       saved(figure, written);
                   });
}

void FiguresPage::saved(const services::NewFigure& figure,
                        const Result<services::FigureWritten>& written)
{
    const Texts texts = m_context.texts();
    if (!written) {
        m_form->effect()->refuse(texts.sentence(written.error()));
        m_form->refuse(written.error());
        return;
    }
    m_wanted = written->id;
    if (figure.origin == Origin::Sample && !m_filter.withSamples)
        chooseContent(m_filter.withReversed ? Everything : WithSamples);
    emit m_context.toastRequested(
        tr("Tersimpan: %1").arg(describeEffect(figure, written->effect, texts).fact));
    m_form->startNext();
}

void FiguresPage::addBody(const QString& name, const std::optional<BodyId>& parent, OfficeId office)
{
    if (!m_context.canWrite())
        return;
    services::Body body;
    body.name = name.toStdString();
    body.office = office;
    body.parent = parent;
    body.since = m_form->day().value_or(m_context.today());
    const auto added = services::addBody(*m_context.session(), body);
    if (!added) {
        m_form->refuse(added.error());
        return;
    }
    m_form->setChoices(readFigureChoices(*m_context.book()));
    m_form->chooseBody(*added);
}

MovementsDialog* FiguresPage::openMovements()
{
    const auto row = selected();
    if (!row || row->figure.measure == Measure::Quoted)
        return nullptr;
    auto* dialog = new MovementsDialog(m_context, *row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_movements = dialog;
    return dialog;
}

CorrectionDialog* FiguresPage::openCorrection()
{
    const auto row = selected();
    if (!row || row->figure.reversedAt)
        return nullptr;
    auto* dialog = new CorrectionDialog(m_context, *row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, this,
            [this](const services::FigureWritten& written) {
                m_wanted = written.id;
                emit m_context.toastRequested(tr("Koreksi tersimpan. Angka lama tetap ada sebagai "
                                                 "yang dibalik."));
            });
    dialog->open();
    m_correction = dialog;
    return dialog;
}

ProposalsDialog* FiguresPage::openProposals()
{
    auto* dialog = new ProposalsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_proposals = dialog;
    return dialog;
}

void FiguresPage::reverse()
{
    const auto row = selected();
    if (!row || row->figure.reversedAt || !m_context.canWrite())
        return;
    const bool proposes = services::permission(m_context.session()->actor().role,
                                               "figure.reverse") == services::Permission::Propose;
    const QString name = figureName(*row, m_context.texts());
    const auto reason = m_context.prompts().reason(
        this,
        {proposes ? tr("Ajukan pembalikan") : tr("Balikkan angka"),
         proposes ? tr("%1\n\nOrang lain yang berwenang memeriksa dan menyetujuinya.").arg(name)
                  : tr("%1\n\nGerakannya ditarik kembali; catatannya tetap ada.").arg(name),
         correctionReasons(), proposes ? tr("Ajukan") : tr("Balikkan angka")});
    if (!reason)
        return;
    if (proposes)
        return propose(*row, *reason);
    const auto reversed =
        services::reverseFigure(*m_context.session(), row->figure.id, reason->toStdString());
    if (reversed)
        emit m_context.toastRequested(tr("Angka dibalikkan."));
    else
        m_context.prompts().tell(this, tr("Tidak dibalikkan"), reversed.error());
}

void FiguresPage::propose(const services::FigureRow& row, const QString& reason)
{
    const QJsonObject arguments{{QStringLiteral("figure"), qs(row.figure.id.text())},
                                {QStringLiteral("reason"), reason}};
    const auto proposed =
        services::propose(*m_context.session(), "figure.reverse",
                          QJsonDocument(arguments).toJson(QJsonDocument::Compact).toStdString());
    if (proposed)
        emit m_context.toastRequested(tr("Diajukan. Menunggu persetujuan orang lain."));
    else
        m_context.prompts().tell(this, tr("Tidak diajukan"), proposed.error());
}

void FiguresPage::changed(const services::ChangeSet& change)
{
    if (change.figures || change.heads || change.offices || change.outreach || change.actors)
        refresh();
}

void FiguresPage::focusFirst()
{
    if (m_ui->formCard->isHidden())
        m_ui->table->setFocus();
    else
        m_form->focusFirst();
}

bool FiguresPage::isBusy() const
{
    return m_reading->isRunning() || m_writing->isRunning() || m_preview->isBusy() ||
           (m_correction && m_correction->isBusy()) || (m_movements && m_movements->isBusy()) ||
           (m_proposals && m_proposals->isBusy());
}

std::vector<Hint> FiguresPage::hints() const
{
    return {};
}

std::vector<Command> FiguresPage::commands()
{
    std::vector<Command> all;
    if (!m_ui->formCard->isHidden())
        all.push_back({tr("Catat angka"), {}, [this] { m_form->focusFirst(); }});
    if (selected())
        all.push_back({tr("Lihat gerakan angka yang dipilih"), {}, [this] { openMovements(); }});
    if (m_export->isAllowed() && m_context.canWrite())
        all.push_back(
            {tr("Ekspor daftar angka"), QStringLiteral("Ctrl Shift E"), [this] { exportList(); }});
    return all;
}

void FiguresPage::exportList()
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Figures;
    order.figures = m_filter;
    m_export->start(order, tr("Angka %1").arg(qs(m_context.today().iso())));
}

} // namespace penggerak::gui
