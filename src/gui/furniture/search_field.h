#pragma once

#include "gui/theme/icons.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace penggerak::gui {

/// A field with an icon before its text and, where set, a key cap or a word after it.
class IconField : public QLineEdit
{
    Q_OBJECT

public:
    explicit IconField(QWidget* parent = nullptr);
    void setSymbol(std::optional<Icon> symbol);
    /// `Ctrl K`.
    void setKeyHint(const QString& key);
    /// `orang`: the unit, inside the field at its end.
    void setUnit(const QString& unit);
    /// The edge turns to the colour of a judgement; `Border` is the ordinary one.
    void setEdge(Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    std::optional<Icon> m_symbol;
    QString m_key;
    QString m_unit;
    Ink m_edge = Ink::Border;
};

/// Search while typing: searched() comes 200 ms after the last key, at once on Enter. Esc empties.
class SearchField : public IconField
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

signals:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_pause;
    QString m_last;
};

} // namespace penggerak::gui
