#pragma once

#include <QStringList>
#include <QWidget>

namespace penggerak::gui {

/// A choice of a few, all in sight, the chosen part filled. Arrow keys change it.
class SegmentSwitch : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList options READ options WRITE setOptions)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged)

public:
    explicit SegmentSwitch(QWidget* parent = nullptr);
    QStringList options() const { return m_options; }
    void setOptions(const QStringList& options);
    int currentIndex() const { return m_current; }
    /// -1: none yet.
    void setCurrentIndex(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF part(int index) const;
    void announce();
    QStringList m_options;
    int m_current = 0;
};

} // namespace penggerak::gui
