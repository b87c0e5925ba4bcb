#include "gui/settings/office_dialog.h"

#include "gui/furniture/focus_ring.h"
#include "gui/shell/app_context.h"
#include "services/regions/regions.h"
#include "settings/ui_office_dialog.h"

#include <QKeyEvent>
#include <QShortcut>

namespace penggerak::gui {

OfficeDialog::OfficeDialog(AppContext& context, const std::vector<services::Office>& offices,
                           std::optional<OfficeId> changed, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_changed(changed)
    , m_ui(std::make_unique<Ui::OfficeDialog>())
{
    m_ui->setupUi(this);
    resize(520, 600);
    new FocusRing(this);
    m_ui->kind->setOptions({tr("Kantor"), tr("Area")});
    m_ui->region->setLevels(RegionCode::Level::Regency, RegionCode::Level::District);
    m_ui->region->setPlaceholderText(tr("ketik nama kecamatan atau kota"));
    m_ui->parent->addItem(tr("Tidak ada"));
    for (const services::Office& office : offices)
        if (office.kind == services::OfficeKind::Area && office.id != changed)
            m_ui->parent->addItem(qs(office.name),
                                  QVariant::fromValue<qlonglong>(office.id.value()));
    for (const services::Office& office : offices)
        if (office.id == changed)
            fill(office);
    m_ui->territory->installEventFilter(this);
    connect(m_ui->region, &RegionPicker::regionChanged, this,
            [this](const std::optional<RegionCode>& region) {
                if (region)
                    addRegion(*region);
            });
    connect(m_ui->remove, &QAbstractButton::clicked, this, &OfficeDialog::removeRegion);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QAbstractButton::clicked, this, &OfficeDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &OfficeDialog::save);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    m_ui->name->setFocus();
}

OfficeDialog::~OfficeDialog() = default;

void OfficeDialog::fill(const services::Office& office)
{
    m_ui->heading->setText(tr("Ubah %1").arg(qs(office.name)));
    m_ui->kind->setCurrentIndex(office.kind == services::OfficeKind::Area ? 1 : 0);
    m_ui->name->setText(qs(office.name));
    m_ui->code->setText(qs(office.code));
    if (office.parent)
        m_ui->parent->setCurrentIndex(
            m_ui->parent->findData(QVariant::fromValue<qlonglong>(office.parent->value())));
    for (const RegionCode& region : office.territory)
        addRegion(region);
}

void OfficeDialog::addRegion(const RegionCode& region)
{
    m_ui->region->setRegion(std::nullopt);
    if (std::find(m_territory.begin(), m_territory.end(), region) != m_territory.end())
        return;
    m_territory.push_back(region);
    m_ui->territory->addItem(qs(services::regionPath(region, 2)));
    m_ui->territory->setCurrentRow(m_ui->territory->count() - 1);
}

void OfficeDialog::removeRegion()
{
    const int row = m_ui->territory->currentRow();
    if (row < 0)
        return;
    m_territory.erase(m_territory.begin() + row);
    delete m_ui->territory->takeItem(row);
}

bool OfficeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeRegion();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void OfficeDialog::save()
{
    services::NewOffice office;
    office.name = m_ui->name->text().simplified().toStdString();
    office.code = m_ui->code->text().simplified().toStdString();
    office.kind =
        m_ui->kind->currentIndex() == 1 ? services::OfficeKind::Area : services::OfficeKind::Office;
    const qlonglong parent = m_ui->parent->currentData().toLongLong();
    if (parent > 0)
        office.parent = OfficeId(parent);
    office.territory = m_territory;
    const services::Session& session = *m_context.session();
    if (m_changed) {
        const Outcome done = services::changeOffice(session, *m_changed, office);
        if (!done)
            return refuse(done.error());
    } else if (const auto added = services::addOffice(session, office); !added) {
        return refuse(added.error());
    }
    emit m_context.toastRequested(tr("Kantor tersimpan."));
    accept();
}

void OfficeDialog::refuse(const Error& error)
{
    for (FieldNote* note : findChildren<FieldNote*>())
        note->clear();
    m_ui->message->hide();
    const QString sentence = m_context.texts().sentence(error);
    FieldNote* const note = error.code.starts_with("office_name") ? m_ui->nameNote
                            : error.code == "office_parent"       ? m_ui->parentNote
                            : error.code == "region_unknown" || error.code == "territory_overlap"
                                ? m_ui->regionNote
                                : nullptr;
    if (note)
        note->show(FieldNote::Kind::Refusal, sentence);
    else
        m_ui->message->show(InlineMessage::Kind::Refusal, sentence);
}

} // namespace penggerak::gui
