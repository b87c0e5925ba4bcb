#pragma once

#include <QWidget>

namespace penggerak::gui {

class BannerLink;

/// A line across the window that cannot be closed: a demo book, or a book that is only looked at.
class Banner : public QWidget
{
    Q_OBJECT

public:
    /// `mark` stands on the plate at the left: CONTOH.
    Banner(const QString& mark, const QString& fact, const QString& meaning,
           QWidget* parent = nullptr);
    /// Adds an act at the right; returns its button.
    BannerLink* addLink(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_mark;
    QString m_fact;
    QString m_meaning;
    int m_linksWidth = 0;
};

} // namespace penggerak::gui
