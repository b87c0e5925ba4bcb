#include "gui/settings/offices_section.h"

#include "gui/furniture/texts.h"
#include "gui/settings/office_dialog.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "services/regions/regions.h"
#include "settings/ui_offices_section.h"

namespace penggerak::gui {

namespace {

QString territoryText(const services::Office& office)
{
    QStringList names;
    for (const RegionCode& code : office.territory)
        names.append(qs(services::regionName(code)));
    return names.join(QStringLiteral(", "));
}

} // namespace

OfficesSection::OfficesSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OfficesSection>())
    , m_model(new SimpleModel(
          {tr("Nama"), tr("Kode"), tr("Jenis"), tr("Area di atasnya"), tr("Wilayah kerja")}, this))
    , m_reading(new Background(this))
{
    m_ui->setupUi(this);
    m_ui->table->setModel(m_model);
    m_ui->table->setRowHeight(space::rowTwoLines);
    m_ui->table->setColumnWidths({230, 90, 110, 200, 0});
    m_ui->nothing->hide();
    m_ui->add->setSymbol(Icon::Plus);
    m_ui->change->setSymbol(Icon::Pencil);
    m_ui->add->setVisible(context.isWriter() && context.may("office.add"));
    m_ui->change->setVisible(context.isWriter() && context.may("office.change"));
    context.waitsForWriting(m_ui->add);
    context.waitsForWriting(m_ui->change);
    connect(m_ui->add, &QAbstractButton::clicked, this, [this] { openDialog(true); });
    connect(m_ui->change, &QAbstractButton::clicked, this, [this] { openDialog(false); });
    connect(m_ui->table, &DataTable::opened, this, [this] {
        if (!m_ui->change->isHidden())
            openDialog(false);
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OfficesSection::showSelected);
    showSelected();
}

OfficesSection::~OfficesSection() = default;

void OfficesSection::refresh()
{
    m_reading->run([book = m_context.book()] { return services::listOffices(*book); },
                   [this](std::vector<services::Office> offices) {
                       std::vector<SimpleModel::Row> rows;
                       for (const services::Office& office : offices) {
                           QString parent;
                           for (const services::Office& other : offices)
                               if (office.parent == other.id)
                                   parent = qs(other.name);
                           const bool area = office.kind == services::OfficeKind::Area;
                           const QString count =
                               tr("%n wilayah", nullptr, static_cast<int>(office.territory.size()));
                           rows.push_back({{qs(office.name), {}, true},
                                           {qs(office.code)},
                                           {area ? tr("Area") : tr("Kantor")},
                                           {parent},
                                           {office.territory.empty() ? QStringLiteral("–") : count,
                                            territoryText(office)}});
                       }
                       const int current = m_ui->table->currentIndex().row();
                       m_offices = std::move(offices);
                       m_model->setRows(std::move(rows));
                       m_ui->table->selectRow(std::max(0, current));
                       showSelected();
                   });
}

void OfficesSection::changed(const services::ChangeSet& change)
{
    if (change.offices)
        refresh();
}

void OfficesSection::focusFirst()
{
    m_ui->table->setFocus();
}

bool OfficesSection::isBusy() const
{
    return m_reading->isRunning();
}

void OfficesSection::showSelected()
{
    m_ui->change->setEnabled(m_ui->table->currentIndex().isValid());
}

QDialog* OfficesSection::openDialog(bool anew)
{
    const int row = m_ui->table->currentIndex().row();
    if (!anew && (row < 0 || row >= static_cast<int>(m_offices.size())))
        return nullptr;
    auto* dialog = new OfficeDialog(
        m_context, m_offices,
        anew ? std::nullopt : std::optional(m_offices[static_cast<std::size_t>(row)].id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace penggerak::gui
