#pragma once

#include <QAbstractButton>
#include <QMenu>

#include <functional>

namespace penggerak::gui {

/// One filter of a page: what it filters by, its value, and a chevron that says it opens. Set away
/// from its default it is tinted and has an x that sets it back. Enter, Space, F4 and Alt+Down
/// open; Delete sets it back.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey)

public:
    explicit FilterChip(QWidget* parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString& key);
    QString value() const { return m_value; }
    void setValue(const QString& value, bool awayFromDefault = false);

    struct Choice
    {
        QString text;
        QVariant data;
        int indent = 0; ///< levels below an area
    };
    /// Opens a menu of these, the current one marked; picked() tells which was taken.
    void setChoices(std::vector<Choice> choices, const QVariant& current);
    /// Instead of a menu: called with the place below the chip.
    void setPopup(std::function<void(QPoint)> popup) { m_popup = std::move(popup); }
    void openChoices();

    QSize sizeHint() const override;
    /// Narrower than its value wants, the value is cut with an ellipsis.
    QSize minimumSizeHint() const override;

signals:
    void picked(const QVariant& data);
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRectF markArea() const;
    QString m_key;
    QString m_value;
    bool m_away = false;
    std::vector<Choice> m_choices;
    QVariant m_current;
    std::function<void(QPoint)> m_popup;
};

} // namespace penggerak::gui
