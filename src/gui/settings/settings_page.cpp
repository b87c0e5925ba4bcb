#include "gui/settings/settings_page.h"

#include "gui/settings/about_section.h"
#include "gui/settings/appearance_section.h"
#include "gui/settings/book_section.h"
#include "gui/settings/offices_section.h"
#include "gui/settings/proposals_section.h"
#include "gui/settings/users_section.h"
#include "gui/shell/app_context.h"
#include "settings/ui_settings_page.h"

#include <QDialog>

namespace penggerak::gui {

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    add(QStringLiteral("kantor"), tr("Kantor"), new OfficesSection(context, this));
    if (context.session())
        add(QStringLiteral("pengguna"), tr("Pengguna"), new UsersSection(context, this));
    if (context.session() && context.may("proposal.read"))
        add(QStringLiteral("persetujuan"), tr("Persetujuan"), new ProposalsSection(context, this));
    add(QStringLiteral("tampilan"), tr("Tampilan"), new AppearanceSection(context, this));
    add(QStringLiteral("buku"), tr("Buku"), new BookSection(context, this));
    add(QStringLiteral("tentang"), tr("Tentang"), new AboutSection(context, this));
    QStringList labels;
    for (const Part& part : m_parts)
        labels.append(part.label);
    m_ui->sections->setOptions(labels);
    int first = 0;
    for (std::size_t index = 0; index < m_parts.size(); ++index)
        if (m_parts[index].name == context.settings().section)
            first = static_cast<int>(index);
    m_ui->sections->setCurrentIndex(first);
    m_ui->stack->setCurrentIndex(first);
    connect(m_ui->sections, &SegmentSwitch::currentIndexChanged, this, &SettingsPage::bring);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::add(const QString& name, const QString& label, Section* section)
{
    m_ui->stack->addWidget(section);
    m_parts.push_back({name, label, section});
}

QString SettingsPage::id() const
{
    return QStringLiteral("pengaturan");
}

QString SettingsPage::title() const
{
    return tr("Pengaturan");
}

QString SettingsPage::subtitle() const
{
    return tr("Kantor, pengguna, tampilan, dan buku");
}

void SettingsPage::refresh()
{
    for (const Part& part : m_parts)
        part.section->refresh();
}

void SettingsPage::changed(const services::ChangeSet& change)
{
    for (const Part& part : m_parts)
        part.section->changed(change);
}

void SettingsPage::bring(int index)
{
    if (index < 0)
        return;
    m_ui->stack->setCurrentIndex(index);
    m_context.settings().section = m_parts[static_cast<std::size_t>(index)].name;
}

void SettingsPage::open(const QVariant& argument)
{
    for (std::size_t index = 0; index < m_parts.size(); ++index)
        if (m_parts[index].name == argument.toString()) {
            m_ui->sections->setCurrentIndex(static_cast<int>(index));
            m_parts[index].section->focusFirst();
        }
}

void SettingsPage::focusFirst()
{
    m_ui->sections->setFocus();
}

std::vector<Command> SettingsPage::commands()
{
    std::vector<Command> all;
    for (const Part& part : m_parts)
        all.push_back(
            {tr("Pengaturan: %1").arg(part.label), {}, [this, name = part.name] { open(name); }});
    return all;
}

std::vector<Shot> SettingsPage::shots()
{
    std::vector<Shot> all;
    for (const Part& part : m_parts) {
        all.push_back({QStringLiteral("pengaturan-") + part.name,
                       [this, name = part.name, section = part.section]() -> QWidget* {
                           open(name);
                           if (auto* book = qobject_cast<BookSection*>(section))
                               book->verify();
                           return nullptr;
                       }});
        if (auto* offices = qobject_cast<OfficesSection*>(part.section))
            all.push_back({QStringLiteral("pengaturan-ubah-kantor"),
                           [offices]() -> QWidget* { return offices->openDialog(false); }});
        if (auto* users = qobject_cast<UsersSection*>(part.section))
            all.push_back({QStringLiteral("pengaturan-pengguna-baru"),
                           [users]() -> QWidget* { return users->openDialog(); }});
    }
    return all;
}

bool SettingsPage::isBusy() const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const Part& part) { return part.section->isBusy(); });
}

} // namespace penggerak::gui
