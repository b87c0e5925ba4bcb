#pragma once

#include "services/text/sentences.h"

#include <QWidget>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class LanguagePage;
}

/// The first page of the first run.
class LanguagePage : public QWidget
{
    Q_OBJECT

public:
    explicit LanguagePage(services::Language language, QWidget* parent = nullptr);
    ~LanguagePage() override;
    void focusFirst();

signals:
    void chosen(penggerak::services::Language language);

private:
    std::unique_ptr<Ui::LanguagePage> m_ui;
};

} // namespace penggerak::gui
