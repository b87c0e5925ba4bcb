#pragma once

#include <QProgressBar>

namespace penggerak::gui {

/// A bar of the program for something that goes on. Without a range a piece of it wanders, one
/// step at each setRange(): it never moves when nothing does.
class ProgressBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressBar(QWidget* parent = nullptr);
    /// `done` of `total`; `total` 0: not known.
    void setProgress(std::int64_t done, std::int64_t total);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_wander = 0;
};

} // namespace penggerak::gui
