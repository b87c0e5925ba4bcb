#pragma once

#include <QAbstractButton>

namespace penggerak::gui {

/// An act on the banner, in the banner's colour.
class BannerLink : public QAbstractButton
{
    Q_OBJECT

public:
    BannerLink(const QString& text, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace penggerak::gui
