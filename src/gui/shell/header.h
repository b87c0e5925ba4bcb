#pragma once

#include <QAbstractButton>

namespace penggerak::gui {

class TextLabel;

/// Looks like a search field and opens the command palette.
class PaletteButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteButton(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {300, 32}; }
    QSize minimumSizeHint() const override { return {120, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Title and subtitle of the page, and the way to everything else.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);
    void set(const QString& title, const QString& subtitle);
    void setCanGoBack(bool can);

signals:
    void backWanted();
    void paletteWanted();

private:
    QAbstractButton* m_back;
    TextLabel* m_title;
    TextLabel* m_subtitle;
};

} // namespace penggerak::gui
