#include "gui/training/training_page.h"

#include "gui/exchange/export_button.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "gui/training/training_dialogs.h"

#include <QBoxLayout>
#include <QShortcut>

namespace penggerak::gui {

namespace {

constexpr int listWidth = 380;
enum Column { RowColumn, NameColumn, InvitedColumn, CameColumn, ResultColumn, CertificateColumn };

QString daysOf(const services::Activity& activity, const Texts& texts)
{
    if (activity.from == activity.to)
        return texts.day(activity.from);
    return QStringLiteral("%1 – %2").arg(texts.day(activity.from), texts.day(activity.to));
}

} // namespace

TrainingPage::TrainingPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new SimpleModel({tr("Pelatihan"), tr("Hadir"), tr("Lulus")}, this))
    , m_people(new SimpleModel({tr("Baris"), tr("Nama"), tr("Undangan"), tr("Hadir di sesi"),
                                tr("Hasil"), tr("Sertifikat")},
                               this))
    , m_reading(new Background(this))
    , m_showing(new Background(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildList());
    layout->addWidget(buildDetail(), 1);
    m_new->setVisible(writes("training.add"));
    connectPage();
    showDetails(std::nullopt);
}

QString TrainingPage::title() const
{
    return tr("Pelatihan");
}

QString TrainingPage::subtitle() const
{
    return tr("Siapa yang dilatih, hadir, dan bersertifikat");
}

QWidget* TrainingPage::buildList()
{
    auto* card = new Card(this);
    card->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 9, 16, 9);
    head->addWidget(
        new TextLabel(tr("Pelatihan di buku ini"), Type::Section, Ink::Text, card, true));
    head->addStretch(1);
    m_new = new ActionButton(ActionButton::Kind::Primary, tr("Baru"), card);
    m_new->setSymbol(Icon::Plus);
    m_new->setHint(QStringLiteral("Ctrl N"));
    m_new->setAccessibleName(tr("Pelatihan baru"));
    m_export = new ExportButton(m_context, id(), this, [this] {
        services::ExportOrder order;
        order.kind = services::ExportKind::Trainings;
        return ExportButton::What{order, tr("Pelatihan %1").arg(qs(m_context.today().iso()))};
    });
    head->addWidget(m_export);
    head->addWidget(m_new);
    column->addLayout(head);
    m_table = new DataTable(card);
    m_table->setAccessibleName(tr("Daftar pelatihan"));
    m_table->setModel(m_model);
    m_table->setRowHeight(52);
    m_table->setColumnWidths({0, 66, 80});
    column->addWidget(m_table, 1);
    m_nothing = new EmptyState(card);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    return card;
}

QWidget* TrainingPage::buildDetail()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(17, 12, 17, 12);
    head->setSpacing(4);
    m_name = new TextLabel({}, Type::Section, Ink::Text, card, true);
    m_name->setElided(true);
    m_about = new TextLabel({}, Type::Small, Ink::Muted, card);
    m_about->setElided(true);
    m_sessions = new TextLabel({}, Type::Small, Ink::Muted, card);
    m_sessions->setWordWrap(true);
    for (TextLabel* each : {m_name, m_about, m_sessions})
        head->addWidget(each);
    m_acts = new QWidget(card);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 6, 0, 0);
    acts->setSpacing(space::small);
    m_invite = new ActionButton(ActionButton::Kind::Primary, tr("Undang"), m_acts);
    m_invite->setSymbol(Icon::PersonPlus);
    m_attend = new ActionButton(ActionButton::Kind::Secondary, tr("Lembar hadir"), m_acts);
    m_attend->setSymbol(Icon::Check);
    m_result = new ActionButton(ActionButton::Kind::Secondary, tr("Hasil"), m_acts);
    m_result->setSymbol(Icon::Pencil);
    m_certify = new ActionButton(ActionButton::Kind::Secondary, tr("Sertifikat"), m_acts);
    m_certify->setSymbol(Icon::Document);
    for (ActionButton* each : {m_invite, m_attend, m_result, m_certify})
        acts->addWidget(each);
    acts->addStretch(1);
    head->addWidget(m_acts);
    column->addLayout(head);
    column->addWidget(new Rule(card));
    m_peopleTable = new DataTable(card);
    m_peopleTable->setAccessibleName(tr("Orang di pelatihan ini"));
    m_peopleTable->setModel(m_people);
    m_peopleTable->setRowHeight(space::rowTwoLines);
    m_peopleTable->setColumnWidths({66, 0, 152, 104, 118, 124});
    for (const int each : {InvitedColumn, ResultColumn})
        m_peopleTable->setItemDelegateForColumn(each, new TagDelegate(m_peopleTable));
    column->addWidget(m_peopleTable, 1);
    m_nobody = new EmptyState(card);
    column->addWidget(m_nobody, 1);
    return card;
}

bool TrainingPage::writes(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

void TrainingPage::connectPage()
{
    for (ActionButton* each : {m_new, m_invite, m_attend, m_result, m_certify})
        m_context.waitsForWriting(each);
    connect(m_new, &QAbstractButton::clicked, this, &TrainingPage::openNew);
    connect(m_nothing, &EmptyState::actionTaken, this, &TrainingPage::openNew);
    const auto invite = [this] { openFor<InviteDialog>("training.invite"); };
    const auto attend = [this] { openFor<AttendanceDialog>("training.attend"); };
    const auto result = [this] { openFor<ResultDialog>("training.result"); };
    const auto certify = [this] { openFor<CertificateDialog>("training.certify"); };
    connect(m_invite, &QAbstractButton::clicked, this, invite);
    connect(m_attend, &QAbstractButton::clicked, this, attend);
    connect(m_result, &QAbstractButton::clicked, this, result);
    connect(m_certify, &QAbstractButton::clicked, this, certify);
    connect(m_nobody, &EmptyState::actionTaken, this, invite);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrainingPage::readSelected);
    connect(m_table, &DataTable::opened, this, attend);
    const auto shortcut = [this](Qt::Key key, auto act) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, act);
    };
    shortcut(Qt::Key_N, [this] { openNew(); });
    shortcut(Qt::Key_U, invite);
    shortcut(Qt::Key_H, attend);
    shortcut(Qt::Key_R, result);
    shortcut(Qt::Key_T, certify);
}

void TrainingPage::refresh()
{
    m_reading->run([book = m_context.book()] { return services::listTrainings(*book); },
                   [this](Result<std::vector<services::TrainingRow>> rows) {
                       if (rows)
                           arrive(std::move(*rows));
                   });
}

void TrainingPage::arrive(std::vector<services::TrainingRow> rows)
{
    if (!m_wanted)
        m_wanted = selected();
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> cells;
    for (const services::TrainingRow& row : rows) {
        QStringList second{daysOf(row.activity, texts)};
        if (!row.activity.place.empty())
            second.append(qs(row.activity.place));
        cells.push_back({{qs(row.activity.name), second.join(QStringLiteral(" · ")), true},
                         {texts.count(row.attended), {}, false, true},
                         {texts.count(row.passed), {}, false, true}});
    }
    m_rows = std::move(rows);
    m_model->setRows(std::move(cells));
    const bool any = !m_rows.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->set(Icon::Book, tr("Belum ada pelatihan"),
                   tr("Catat pelatihan pertama, lalu undang kader dan orang lain."));
    m_nothing->setAction(writes("training.add") ? tr("Pelatihan baru") : QString(),
                         QStringLiteral("Ctrl N"));
    if (m_wanted)
        select(*m_wanted);
    m_wanted.reset();
    readSelected();
}

std::optional<ActivityId> TrainingPage::selected() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].activity.id;
}

void TrainingPage::select(ActivityId id)
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].activity.id == id)
            m_table->selectRow(static_cast<int>(row));
}

void TrainingPage::readSelected()
{
    const auto training = selected();
    if (!training || !m_context.session() || !m_context.may("training.read")) {
        m_showing->cancel();
        return showDetails(std::nullopt);
    }
    m_showing->run([book = m_context.book(), session = *m_context.session(),
                    id = *training] { return services::showTraining(session, id); },
                   [this](Result<services::TrainingDetails> details) {
                       showDetails(details ? std::optional(std::move(*details)) : std::nullopt);
                   });
}

void TrainingPage::showDetails(const std::optional<services::TrainingDetails>& details)
{
    m_details = details;
    const Texts texts = m_context.texts();
    m_acts->setVisible(details && m_context.isWriter());
    m_invite->setVisible(writes("training.invite"));
    m_attend->setVisible(writes("training.attend"));
    m_result->setVisible(writes("training.result"));
    m_certify->setVisible(writes("training.certify"));
    const bool any = details && !details->people.empty();
    m_peopleTable->setVisible(any);
    m_nobody->setVisible(!any);
    m_nobody->set(
        Icon::People, details ? tr("Belum ada yang diundang") : tr("Belum ada yang dipilih"),
        details ? tr("Undang kader dan orang lain; nomor barisnya dipakai di lembar hadir.")
                : tr("Pilih satu pelatihan di daftar."));
    m_nobody->setAction(details && writes("training.invite") ? tr("Undang") : QString(),
                        QStringLiteral("Ctrl U"));
    m_name->setText(details ? qs(details->row.activity.name) : QString());
    m_about->setText({});
    m_sessions->setText({});
    if (!details)
        return;
    QStringList about{daysOf(details->row.activity, texts)};
    for (const std::string& part :
         {details->row.activity.place, details->row.theme, details->row.office})
        if (!part.empty())
            about.append(qs(part));
    m_about->setText(about.join(QStringLiteral(" · ")));
    QStringList sessions;
    for (const services::TrainingSession& session : details->sessions) {
        QString text = tr("Sesi %1, %2").arg(session.number).arg(texts.day(session.day));
        if (!session.title.empty())
            text += QStringLiteral(": ") + qs(session.title);
        if (!session.speakers.empty())
            text += QStringLiteral(" (%1)").arg(qs(session.speakers));
        sessions.append(text);
    }
    m_sessions->setText(sessions.join(QStringLiteral("\n")));
    std::vector<SimpleModel::Row> cells;
    for (const services::TraineeRow& row : details->people) {
        QStringList second;
        if (!row.institution.empty())
            second.append(qs(row.institution));
        if (!row.kader.empty())
            second.append(tr("kader"));
        QStringList came;
        for (const int session : row.attended)
            came.append(QString::number(session));
        SimpleModel::Cell invited{row.invited ? tr("Diundang") : tr("Tanpa undangan")};
        invited.tag = row.invited ? TagLook{Icon::Check, Ink::Neutral, Ink::NeutralTint}
                                  : TagLook{Icon::Warning, Ink::Warn, Ink::WarnTint};
        SimpleModel::Cell result{row.result.empty() ? tr("Belum") : texts.term(row.result)};
        result.tag = row.result == "passed" ? TagLook{Icon::Ok, Ink::Good, Ink::GoodTint}
                     : row.result == "failed"
                         ? TagLook{Icon::Close, Ink::Bad, Ink::BadTint}
                         : TagLook{Icon::Circle, Ink::Neutral, Ink::NeutralTint};
        cells.push_back({{QString::number(row.row), {}, false, true},
                         {qs(row.name), second.join(QStringLiteral(" · ")), true},
                         invited,
                         {came.isEmpty() ? QStringLiteral("–") : came.join(QStringLiteral(", "))},
                         result,
                         {qs(row.certificate), row.valid && row.valid->until
                                                   ? tr("s.d. %1").arg(texts.day(*row.valid->until))
                                                   : QString()}});
    }
    m_people->setRows(std::move(cells));
}

void TrainingPage::changed(const services::ChangeSet& change)
{
    if (change.outreach || change.people || change.offices)
        refresh();
}

void TrainingPage::open(const QVariant& argument)
{
    if (argument.toString() == QLatin1String("baru"))
        openNew();
    else if (const auto id = ActivityId::parse(argument.toString().toStdString())) {
        m_wanted = id;
        refresh();
    }
}

void TrainingPage::focusFirst()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else
        m_new->setFocus();
}

bool TrainingPage::isBusy() const
{
    return m_reading->isRunning() || m_showing->isRunning();
}

std::vector<Hint> TrainingPage::hints() const
{
    std::vector<Hint> all;
    if (writes("training.add"))
        all.push_back({QStringLiteral("Ctrl N"), tr("pelatihan baru")});
    if (writes("training.invite"))
        all.push_back({QStringLiteral("Ctrl U"), tr("undang")});
    if (writes("training.attend"))
        all.push_back({QStringLiteral("Ctrl H"), tr("lembar hadir")});
    if (writes("training.result"))
        all.push_back({QStringLiteral("Ctrl R"), tr("hasil")});
    if (writes("training.certify"))
        all.push_back({QStringLiteral("Ctrl T"), tr("sertifikat")});
    return all;
}

std::vector<Command> TrainingPage::commands()
{
    std::vector<Command> all;
    if (writes("training.add"))
        all.push_back({tr("Pelatihan baru"), QStringLiteral("Ctrl N"), [this] { openNew(); }});
    if (m_export->isAllowed() && m_context.canWrite())
        all.push_back({tr("Ekspor daftar pelatihan"), QStringLiteral("Ctrl Shift E"),
                       [this] { m_export->start(); }});
    if (!m_details)
        return all;
    if (writes("training.invite"))
        all.push_back({tr("Undang ke pelatihan"), QStringLiteral("Ctrl U"),
                       [this] { openFor<InviteDialog>("training.invite"); }});
    if (writes("training.attend"))
        all.push_back({tr("Ketik lembar hadir"), QStringLiteral("Ctrl H"),
                       [this] { openFor<AttendanceDialog>("training.attend"); }});
    if (writes("training.result"))
        all.push_back({tr("Catat hasil pelatihan"), QStringLiteral("Ctrl R"),
                       [this] { openFor<ResultDialog>("training.result"); }});
    if (writes("training.certify"))
        all.push_back({tr("Beri sertifikat pelatihan"), QStringLiteral("Ctrl T"),
                       [this] { openFor<CertificateDialog>("training.certify"); }});
    return all;
}

QDialog* TrainingPage::present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog* TrainingPage::openNew()
{
    if (!writes("training.add") || !m_context.canWrite())
        return nullptr;
    auto* dialog = new NewTrainingDialog(m_context, this);
    connect(dialog, &NewTrainingDialog::written, this, [this](ActivityId id) { m_wanted = id; });
    return present(dialog);
}

template <class Dialog>
QDialog* TrainingPage::openFor(std::string_view verb)
{
    if (!writes(verb) || !m_details || !m_context.canWrite())
        return nullptr;
    return present(new Dialog(m_context, *m_details, this));
}

std::vector<Shot> TrainingPage::shots()
{
    const auto fullest = [this] {
        const services::TrainingRow* most = nullptr;
        for (const services::TrainingRow& row : m_rows)
            if (!most || most->attended < row.attended)
                most = &row;
        if (most)
            select(most->activity.id);
    };
    return {{QStringLiteral("pelatihan"),
             [fullest]() -> QWidget* {
                 fullest();
                 return nullptr;
             }},
            {QStringLiteral("pelatihan-baru"), [this]() -> QWidget* { return openNew(); }},
            {QStringLiteral("pelatihan-hadir"),
             [this]() -> QWidget* { return openFor<AttendanceDialog>("training.attend"); }},
            {QStringLiteral("pelatihan-sertifikat"),
             [this]() -> QWidget* { return openFor<CertificateDialog>("training.certify"); }}};
}

} // namespace penggerak::gui
