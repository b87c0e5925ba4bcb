#pragma once

#include "gui/furniture/card.h"
#include "services/people/people.h"
#include "services/text/sentences.h"

#include <optional>

namespace penggerak::gui {

/// What a NIK says by itself, part by part, while it is typed.
class NikReadingCard : public Card
{
    Q_OBJECT

public:
    NikReadingCard(services::Language language, QWidget* parent);

    /// `birthDiffers` and `sexDiffers`: what the form says is something else.
    void show(const QString& digits, const std::optional<services::NikReading>& reading,
              bool birthDiffers, bool sexDiffers);

private:
    class Row;
    void showIssued(const QString& digits, const std::optional<services::NikReading>& reading);
    void showBirth(const QString& digits, const std::optional<services::NikReading>& reading,
                   bool differs);

    services::Language m_language;
    Row* m_issued;
    Row* m_birth;
    Row* m_sex;
    Row* m_serial;
};

} // namespace penggerak::gui
