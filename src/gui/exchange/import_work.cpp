#include "gui/exchange/import_work.h"

#include "core/base/fold.h"
#include "gui/coverage/coverage_snapshot.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace penggerak::gui {

using services::FileSample;
using services::ImportReport;
using services::PreparedImport;
using services::Progress;
using services::UndoReport;

namespace {

const QString pageId = QStringLiteral("impor");

std::filesystem::path pathOf(const QString& text)
{
    return std::filesystem::path(text.toStdString());
}

bool isCancelled(const Error& error)
{
    return error.code == "cancelled";
}

} // namespace

ImportWork::ImportWork(AppContext& context, QObject* owner)
    : QObject(owner)
    , m_context(context)
    , m_sampleRead(new Background(this))
    , m_historyRead(new Background(this))
    , m_task(new LongTask(context.tasks(), this))
{
    m_target.on = context.today();
    m_target.office = startOffice(*context.book(), context.today()).value_or(OfficeId());
    connect(m_task, &LongTask::ended, this, [this] {
        if (m_checkAfter)
            check();
    });
}

ImportWork::~ImportWork() = default;

QString ImportWork::fileName() const
{
    return QFileInfo(m_file).fileName();
}

bool ImportWork::isReadingFile() const
{
    return m_sampleRead->isRunning();
}

bool ImportWork::isBusy() const
{
    return m_sampleRead->isRunning() || m_historyRead->isRunning() || m_task->isRunning();
}

void ImportWork::setKind(services::ImportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_profile.clear();
    readProfiles();
    if (!m_file.isEmpty())
        readFile();
    emit targetChanged();
}

void ImportWork::chooseFile(const QString& path)
{
    m_file = path;
    m_reading = {};
    m_sample.reset();
    m_columns.clear();
    m_headingsUnknown = false;
    m_profile.clear();
    m_profileWanted.clear();
    m_written.reset();
    m_writeError.reset();
    m_undone.reset();
    m_afterError.reset();
    m_savedTo.clear();
    readProfiles();
    readFile();
}

void ImportWork::readAgain()
{
    if (!m_file.isEmpty())
        readFile();
}

void ImportWork::readAs(const services::FileReading& reading)
{
    m_headingsUnknown = false;
    m_reading = reading;
    readFile();
}

void ImportWork::readFile()
{
    forgetCheck();
    m_fileError.reset();
    m_sampleRead->run(
        [book = m_context.book(), session = *m_context.session(), kind = m_kind, file = m_file,
         reading = m_reading] { return sampleFile(session, kind, pathOf(file), reading); },
        [this](Result<FileSample> answer) { takeSample(std::move(answer)); });
    emit fileChanged();
}

void ImportWork::takeSample(Result<FileSample> answer)
{
    if (!answer && answer.error().code == "import_headings" && m_reading.headings == 0) {
        // Foreign headings are no reason to show nothing: the columns are then chosen by hand.
        m_headingsUnknown = true;
        m_reading.headings = 1;
        readFile();
        return;
    }
    if (answer) {
        m_sample = std::move(*answer);
        m_reading = m_sample->reading;
        m_profile = m_sample->profile;
        takeColumns();
    } else {
        m_fileError = answer.error();
        m_profileWanted.clear();
        if (m_sample)
            m_reading = m_sample->reading;
    }
    emit fileChanged();
    emit columnsChanged();
}

void ImportWork::takeColumns()
{
    const auto origin =
        m_profile.empty() ? ColumnChoice::Origin::Guessed : ColumnChoice::Origin::Profile;
    m_columns.clear();
    for (const services::ImportColumn& column : m_sample->columns)
        m_columns.push_back({column.heading, column.field,
                             column.field.empty() ? ColumnChoice::Origin::Unread : origin});
    if (m_profileWanted.empty())
        return;
    m_profile = std::exchange(m_profileWanted, {});
    applyProfile();
}

void ImportWork::setField(std::size_t column, const std::string& field)
{
    if (column >= m_columns.size() || m_columns[column].field == field)
        return;
    // A field stands in one column: choosing it here takes it from where it was guessed.
    for (ColumnChoice& other : m_columns)
        if (!field.empty() && other.field == field && other.origin != ColumnChoice::Origin::Chosen)
            other = {other.heading, {}, ColumnChoice::Origin::Unread};
    m_columns[column].field = field;
    m_columns[column].origin =
        field.empty() ? ColumnChoice::Origin::Unread : ColumnChoice::Origin::Chosen;
    forgetCheck();
    emit columnsChanged();
}

std::optional<Error> ImportWork::columnsError() const
{
    std::set<std::string> taken;
    for (const ColumnChoice& column : m_columns)
        if (!column.field.empty() && !taken.insert(column.field).second)
            return refusal("import_field_twice")
                .with("field", column.field)
                .with("column", column.heading);
    if (!taken.contains("nik"))
        return refusal("import_nik_missing");
    if (!taken.contains("name"))
        return refusal("import_name_missing");
    return std::nullopt;
}

void ImportWork::readProfiles()
{
    const auto found = listProfiles(*m_context.session(), m_kind);
    m_profiles = found ? *found : std::vector<services::ImportProfile>();
}

void ImportWork::useProfile(const std::string& name)
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const auto& each) { return each.name == name; });
    if (found == m_profiles.end()) {
        m_profile.clear();
        emit columnsChanged();
        return;
    }
    m_profileWanted = name;
    readAs(found->reading);
}

void ImportWork::applyProfile()
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const auto& each) { return each.name == m_profile; });
    if (found == m_profiles.end())
        return;
    std::map<std::string, std::string> fields;
    for (const auto& [heading, field] : found->columns)
        fields[folded(heading)] = field;
    for (ColumnChoice& column : m_columns) {
        const auto known = fields.find(folded(column.heading));
        column.field = known == fields.end() ? std::string() : known->second;
        column.origin =
            column.field.empty() ? ColumnChoice::Origin::Unread : ColumnChoice::Origin::Profile;
    }
}

Outcome ImportWork::saveProfile(const std::string& name)
{
    services::ImportProfile profile;
    profile.kind = m_kind;
    profile.name = name;
    profile.reading = m_reading;
    for (const ColumnChoice& column : m_columns)
        if (!column.heading.empty())
            profile.columns.emplace_back(column.heading, column.field);
    const auto saved = services::saveProfile(*m_context.session(), profile);
    if (!saved)
        return fail(saved.error());
    readProfiles();
    m_profile = name;
    for (ColumnChoice& column : m_columns)
        if (!column.field.empty())
            column.origin = ColumnChoice::Origin::Profile;
    emit columnsChanged();
    return {};
}

Outcome ImportWork::removeProfile()
{
    for (const services::ImportProfile& each : m_profiles) {
        if (each.name != m_profile)
            continue;
        if (Outcome removed = services::removeProfile(*m_context.session(), each.id); !removed)
            return removed;
        break;
    }
    m_profile.clear();
    readProfiles();
    emit columnsChanged();
    return {};
}

void ImportWork::setTarget(const ImportTarget& target)
{
    if (target == m_target)
        return;
    m_target = target;
    forgetCheck();
    emit targetChanged();
}

void ImportWork::forgetCheck()
{
    ++m_order;
    m_prepared.reset();
    m_report.reset();
    m_checkError.reset();
    m_writeError.reset();
    m_cancelled = false;
    if (isChecking())
        m_task->stop();
    emit checkChanged();
}

services::ImportOrder ImportWork::order() const
{
    services::ImportOrder order;
    order.kind = m_kind;
    order.file = pathOf(m_file);
    order.reading = m_reading;
    for (const ColumnChoice& column : m_columns)
        order.fields.push_back(column.field);
    order.profile = m_profile;
    order.office = m_target.office;
    order.segment = m_target.segment;
    order.on = m_target.on;
    if (m_kind == services::ImportKind::Prospects)
        order.stage = m_target.stage;
    order.kader = m_target.kader;
    order.body = m_target.body;
    order.activity = m_target.activity;
    return order;
}

void ImportWork::check()
{
    m_checkAfter = m_task->isRunning();
    if (m_checkAfter || !m_sample)
        return;
    m_doing = Doing::Check;
    m_cancelled = false;
    m_checkError.reset();
    m_task->run(
        {tr("Periksa %1").arg(fileName()), pageId, false},
        [book = m_context.book(), session = *m_context.session(), order = order()](
            const Progress& progress) { return prepareImport(session, order, progress); },
        [this, mine = m_order](Result<std::shared_ptr<PreparedImport>> answer) {
            m_doing = Doing::Nothing;
            if (mine == m_order && answer) {
                m_prepared = std::move(*answer);
                m_report = m_prepared->report();
            } else if (mine == m_order && isCancelled(answer.error())) {
                m_cancelled = true;
            } else if (mine == m_order) {
                m_checkError = answer.error();
            }
            emit checkChanged();
        });
    emit checkChanged();
}

void ImportWork::write()
{
    if (!m_prepared || m_task->isRunning())
        return;
    m_doing = Doing::Write;
    m_cancelled = false;
    m_writeError.reset();
    m_task->run(
        {tr("Impor %1").arg(fileName()), pageId, true},
        [book = m_context.book(), session = *m_context.session(), prepared = m_prepared](
            const Progress& progress) { return writeImport(session, *prepared, progress); },
        [this](Result<ImportReport> answer) {
            m_doing = Doing::Nothing;
            if (answer)
                m_written = std::move(*answer);
            else if (isCancelled(answer.error()))
                m_cancelled = true;
            else
                m_writeError = answer.error();
            emit writingChanged();
            readHistory();
        });
    emit writingChanged();
}

void ImportWork::saveRejected(const QString& target)
{
    if (!m_prepared || m_task->isRunning())
        return;
    m_doing = Doing::Save;
    m_afterError.reset();
    m_task->run(
        {tr("Simpan %1").arg(QFileInfo(target).fileName()), pageId, false},
        [book = m_context.book(), session = *m_context.session(), prepared = m_prepared, target,
         language = m_context.texts().language()](const Progress& progress) {
            return services::saveRejected(session, *prepared, {pathOf(target), language, true},
                                          progress);
        },
        [this, target](const Outcome& answer) {
            m_doing = Doing::Nothing;
            if (answer)
                m_savedTo = target;
            else if (!isCancelled(answer.error()))
                m_afterError = answer.error();
            emit afterChanged();
        });
    emit afterChanged();
}

void ImportWork::undo(services::BatchId batch, const QString& fileName)
{
    if (m_task->isRunning())
        return;
    m_doing = Doing::Undo;
    m_afterError.reset();
    m_undone.reset();
    m_task->run(
        {tr("Urungkan %1").arg(fileName), pageId, true},
        [book = m_context.book(), session = *m_context.session(), batch](const Progress& progress) {
            return undoImport(session, batch, progress);
        },
        [this](Result<UndoReport> answer) {
            m_doing = Doing::Nothing;
            if (answer)
                m_undone = std::move(*answer);
            else if (!isCancelled(answer.error()))
                m_afterError = answer.error();
            emit afterChanged();
            readHistory();
        });
    emit afterChanged();
}

void ImportWork::readHistory()
{
    if (!m_context.session())
        return;
    m_historyRead->run(
        [book = m_context.book(), session = *m_context.session()] { return listImports(session); },
        [this](Result<std::vector<services::ImportBatch>> answer) {
            m_history = answer ? std::move(*answer) : std::vector<services::ImportBatch>();
            emit historyChanged();
        });
}

void ImportWork::startAnew()
{
    if (m_doing == Doing::Write || m_doing == Doing::Undo)
        return;
    m_sampleRead->cancel();
    m_file.clear();
    m_reading = {};
    m_headingsUnknown = false;
    m_sample.reset();
    m_fileError.reset();
    m_columns.clear();
    m_profile.clear();
    m_profileWanted.clear();
    m_written.reset();
    m_undone.reset();
    m_afterError.reset();
    m_savedTo.clear();
    forgetCheck();
    emit fileChanged();
    emit columnsChanged();
}

} // namespace penggerak::gui
