#include "gui/exchange/columns_step.h"

#include "exchange/ui_columns_step.h"
#include "gui/exchange/column_row.h"
#include "gui/exchange/import_words.h"
#include "gui/exchange/import_work.h"
#include "gui/shell/app_context.h"

#include <QSignalBlocker>

#include <algorithm>

namespace penggerak::gui {

ColumnsStep::ColumnsStep(AppContext& context, ImportWork& work, QWidget* parent)
    : ImportStep(context, work, parent)
    , m_ui(std::make_unique<Ui::ColumnsStep>())
{
    m_ui->setupUi(this);
    m_ui->scroll->setFrameShape(QFrame::NoFrame);
    m_ui->scroll->setFocusPolicy(Qt::NoFocus);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->rows->setAutoFillBackground(false);
    m_ui->targetCard->setMinimumWidth(320);
    m_ui->profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->profileCard->setToolTip(
        tr("Lain kali, berkas dengan judul kolom yang sama langsung dikenali."));
    m_ui->name->setPlaceholderText(tr("misalnya Dinas Sosial"));
    m_ui->remove->setSymbol(Icon::Trash);
    m_ui->target->start(context);
    m_ui->target->show(work.target(), work.kind());
    connect(&m_work, &ImportWork::columnsChanged, this, &ColumnsStep::showColumns);
    connect(&m_work, &ImportWork::targetChanged, this,
            [this] { m_ui->target->show(m_work.target(), m_work.kind()); });
    connect(m_ui->target, &TargetForm::edited, this, [this] {
        if (const auto target = m_ui->target->target())
            m_work.setTarget(*target);
    });
    connect(m_ui->profile, &QComboBox::currentIndexChanged, this,
            [this] { m_work.useProfile(m_ui->profile->currentData().toString().toStdString()); });
    connect(m_ui->save, &QAbstractButton::clicked, this, &ColumnsStep::saveProfile);
    connect(m_ui->name, &QLineEdit::returnPressed, this, &ColumnsStep::saveProfile);
    connect(m_ui->name, &QLineEdit::textEdited, m_ui->profileError, &FieldNote::clear);
    connect(m_ui->remove, &QAbstractButton::clicked, this, [this] {
        const Outcome removed = m_work.removeProfile();
        if (!removed)
            m_ui->profileError->show(FieldNote::Kind::Refusal,
                                     m_context.texts().sentence(removed.error()));
        else
            m_ui->profileError->clear();
    });
    m_ui->profileCard->setVisible(context.may("import.profile"));
    m_context.waitsForWriting(m_ui->save);
    m_context.waitsForWriting(m_ui->remove);
    showColumns();
}

ColumnsStep::~ColumnsStep() = default;

QString ColumnsStep::verb() const
{
    return tr("Periksa seluruh berkas");
}

void ColumnsStep::enter()
{
    if (const auto& error = m_work.checkError(); error && takesError(*error))
        return;
    m_ui->refusal->hide();
}

void ColumnsStep::focusFirst()
{
    // What is not read yet needs a look; else the first column.
    const auto unread = std::find_if(m_rows.begin(), m_rows.end(), [](const ColumnRow* row) {
        return row->field()->currentIndex() == 0;
    });
    if (!m_rows.empty())
        (unread == m_rows.end() ? m_rows.front() : *unread)
            ->field()
            ->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::reload()
{
    m_ui->target->reload();
    showProfiles();
}

bool ColumnsStep::accept()
{
    if (const auto error = m_work.columnsError()) {
        showRefusal(*error);
        focusFirst();
        return false;
    }
    if (!m_ui->target->accept())
        return false;
    if (const auto target = m_ui->target->target())
        m_work.setTarget(*target);
    return true;
}

bool ColumnsStep::takesError(const Error& error)
{
    if (m_ui->target->showError(error))
        return true;
    if (error.code != "import_nik_missing" && error.code != "import_name_missing" &&
        error.code != "import_field_twice")
        return false;
    showRefusal(error);
    return true;
}

void ColumnsStep::showRefusal(const Error& error)
{
    m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Belum dapat diperiksa"),
                        m_context.texts().sentence(error));
}

void ColumnsStep::buildRows()
{
    constexpr std::size_t examples = 3;
    qDeleteAll(m_rows);
    m_rows.clear();
    auto* column = qobject_cast<QVBoxLayout*>(m_ui->rows->layout());
    while (QLayoutItem* old = column->takeAt(0))
        delete old;
    QWidget* before = nullptr;
    for (std::size_t number = 0; number < m_work.columns().size(); ++number) {
        QStringList values;
        for (const auto& row : m_work.sample()->rows)
            if (number < row.size() && !row[number].empty() && values.size() < int(examples))
                values.append(ImportWords::shown(row[number]));
        auto* row = new ColumnRow(number, qs(m_work.columns()[number].heading),
                                  values.join(QStringLiteral("  ·  ")), m_ui->rows);
        connect(row, &ColumnRow::fieldChosen, this, [this, number](const QString& field) {
            m_work.setField(number, field.toStdString());
        });
        column->addWidget(row);
        if (before)
            setTabOrder(before, row->field());
        before = row->field();
        m_rows.push_back(row);
    }
    column->addStretch(1);
}

void ColumnsStep::showColumns()
{
    if (!m_work.sample())
        return;
    QStringList headings;
    for (const ColumnChoice& column : m_work.columns())
        headings.append(qs(column.heading));
    for (const auto& row : m_work.sample()->rows)
        if (!row.empty())
            headings.append(qs(row.front())); // other rows, other examples
    if (headings != m_headings) {
        m_headings = headings;
        buildRows();
    }
    int read = 0;
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        m_rows[number]->show(m_work.columns()[number]);
        read += m_work.columns()[number].field.empty() ? 0 : 1;
    }
    const Texts texts = m_context.texts();
    m_ui->columnsNote->setText(
        tr("%1 dibaca, %2 dilewati")
            .arg(texts.count(std::int64_t(read)), texts.count(std::int64_t(m_rows.size()) - read)));
    m_ui->refusal->hide();
    showProfiles();
}

void ColumnsStep::showProfiles()
{
    const QSignalBlocker quiet(m_ui->profile);
    m_ui->profile->clear();
    m_ui->profile->addItem(tr("Tanpa profil, menurut judul kolom"), QString());
    for (const services::ImportProfile& each : m_work.profiles())
        m_ui->profile->addItem(qs(each.name), qs(each.name));
    m_ui->profile->setCurrentIndex(std::max(0, m_ui->profile->findData(qs(m_work.profile()))));
    m_ui->profile->setEnabled(!m_work.profiles().empty());
    m_ui->remove->setVisible(!m_work.profile().empty());
    if (!m_work.profile().empty() && m_ui->name->text().isEmpty())
        m_ui->name->setText(qs(m_work.profile()));
}

void ColumnsStep::saveProfile()
{
    if (!m_context.canWrite())
        return;
    const Outcome saved = m_work.saveProfile(m_ui->name->text().trimmed().toStdString());
    if (saved)
        m_ui->profileError->show(FieldNote::Kind::Good, tr("Profil tersimpan."));
    else
        m_ui->profileError->show(FieldNote::Kind::Refusal,
                                 m_context.texts().sentence(saved.error()));
}

} // namespace penggerak::gui
