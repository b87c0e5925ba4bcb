#include "gui/start/language_page.h"

#include "gui/furniture/enter_moves.h"
#include "start/ui_language_page.h"

namespace penggerak::gui {

LanguagePage::LanguagePage(services::Language language, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LanguagePage>())
{
    m_ui->setupUi(this);
    // Each language in its own words: whoever reads neither page title finds his.
    m_ui->language->setOptions({QStringLiteral("Bahasa Indonesia"), QStringLiteral("English")});
    m_ui->language->setCurrentIndex(language == services::Language::English ? 1 : 0);
    const auto take = [this] {
        emit chosen(m_ui->language->currentIndex() == 1 ? services::Language::English
                                                        : services::Language::Indonesian);
    };
    connect(m_ui->next, &QAbstractButton::clicked, this, take);
    connect(new EnterMoves(this, m_ui->language), &EnterMoves::finished, this, take);
}

LanguagePage::~LanguagePage() = default;

void LanguagePage::focusFirst()
{
    m_ui->language->setFocus();
}

} // namespace penggerak::gui
