#pragma once

#include <QWidget>

namespace penggerak::gui {

/// How hard a password is to guess, as far as its length and mixture tell: four steps, filled one
/// by one, with the step in words beside them.
class StrengthBar : public QWidget
{
    Q_OBJECT

public:
    enum class Strength { Empty, Short, Fair, Good, Strong };

    explicit StrengthBar(QWidget* parent = nullptr);
    void setPassword(const QString& password);
    Strength strength() const { return m_strength; }
    QSize sizeHint() const override { return {240, 18}; }

    static Strength strengthOf(const QString& password);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString word() const;
    Strength m_strength = Strength::Empty;
    qsizetype m_missing = 0;
};

} // namespace penggerak::gui
