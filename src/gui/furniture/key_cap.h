#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace penggerak::gui {

/// The picture of a key.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(QWidget* parent = nullptr)
        : KeyCap({}, parent)
    {
    }
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);
    void setKey(const QString& key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static int widthOf(const QString& key);
    static constexpr int height = 20;
    /// Draws a cap with its left middle at `middleLeft`; `onMain`: on the main button's ground.
    static void paint(QPainter& painter, const QPointF& middleLeft, const QString& key,
                      const QWidget* widget, bool onMain = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

/// A key and what it does: `[F4] buka pilihan`.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const QString& key, const QString& text, QWidget* parent = nullptr);
};

} // namespace penggerak::gui
