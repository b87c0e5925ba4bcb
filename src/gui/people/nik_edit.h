#pragma once

#include "gui/furniture/search_field.h"

namespace penggerak::gui {

/// A NIK while it is typed: in its groups of region, birth date and serial number, each underlined
/// in its own colour. Takes what is pasted with dots, dashes or spaces.
class NikEdit : public IconField
{
    Q_OBJECT

public:
    enum class Judgement { None, Good, Refused };

    explicit NikEdit(QWidget* parent = nullptr);

    /// As typed, without the spaces between groups.
    QString nik() const;
    void setNik(const QString& nik);
    void setJudgement(Judgement judgement);

    /// The colour of region (0), birth date (1) and serial number (2).
    static Ink inkOfPart(int part);
    static constexpr int partStarts[] = {0, 6, 12, 16};

signals:
    void nikEdited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void group();
    Judgement m_judgement = Judgement::None;
};

} // namespace penggerak::gui
