#include "gui/settings/appearance_section.h"

#include "gui/shell/app_context.h"
#include "settings/ui_appearance_section.h"

namespace penggerak::gui {

namespace {

constexpr std::array themes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr std::array languages{services::Language::Indonesian, services::Language::English};
constexpr std::array sizes{90, 100, 115, 130, 150};

/// The switch shows the setting; another choice sets it and builds the window anew.
template <class Value, std::size_t N>
void bind(SegmentSwitch* choices, AppContext& context, Value Settings::*field,
          const std::array<Value, N>& values)
{
    const auto now = std::find(values.begin(), values.end(), context.settings().*field);
    choices->setCurrentIndex(now == values.end() ? -1 : static_cast<int>(now - values.begin()));
    QObject::connect(choices, &SegmentSwitch::currentIndexChanged, &context,
                     [&context, field, &values](int index) {
                         context.settings().*field = values[static_cast<std::size_t>(index)];
                         context.applySettings();
                     });
}

} // namespace

AppearanceSection::AppearanceSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AppearanceSection>())
{
    m_ui->setupUi(this);
    m_ui->theme->setOptions({tr("Ikut sistem"), tr("Terang"), tr("Gelap")});
    m_ui->language->setOptions({QStringLiteral("Indonesia"), QStringLiteral("English")});
    QStringList percents;
    for (const int size : sizes)
        percents.append(QStringLiteral("%1 %").arg(size));
    m_ui->size->setOptions(percents);
    bind(m_ui->theme, context, &Settings::theme, themes);
    bind(m_ui->language, context, &Settings::language, languages);
    bind(m_ui->size, context, &Settings::fontPercent, sizes);
}

AppearanceSection::~AppearanceSection() = default;

void AppearanceSection::refresh() {}

void AppearanceSection::changed(const services::ChangeSet&) {}

void AppearanceSection::focusFirst()
{
    m_ui->theme->setFocus();
}

} // namespace penggerak::gui
