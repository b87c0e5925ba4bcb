#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QPushButton>

#include <optional>

namespace penggerak::gui {

/// A button of the program: the one main act of a page (`Primary`), other acts (`Secondary`), acts
/// inside a text (`Text`, link colour) and acts that take away (`Danger`). May show an icon before
/// and a key after its words; the key itself is a shortcut of the page.
class ActionButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString kindName READ kindName WRITE setKindName)
    Q_PROPERTY(QString hint READ hint WRITE setHint)

public:
    enum class Kind { Primary, Secondary, Text, Danger };

    explicit ActionButton(QWidget* parent = nullptr);
    ActionButton(Kind kind, const QString& text, QWidget* parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    QString kindName() const;
    void setKindName(const QString& name);
    /// `Ctrl Enter`; shown in a key cap.
    void setHint(const QString& hint);
    QString hint() const { return m_hint; }
    void setSymbol(std::optional<Icon> symbol);
    /// An icon after the words: a chevron of what opens.
    void setTail(std::optional<Icon> tail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor writing() const;
    Kind m_kind = Kind::Secondary;
    QString m_hint;
    std::optional<Icon> m_symbol;
    std::optional<Icon> m_tail;
};

/// The main act of a page.
class PrimaryButton : public ActionButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget* parent = nullptr)
        : ActionButton(Kind::Primary, {}, parent)
    {
    }
};

/// An act in the text's line, link colour.
class LinkButton : public ActionButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr)
        : ActionButton(Kind::Text, {}, parent)
    {
    }
    LinkButton(const QString& text, QWidget* parent)
        : ActionButton(Kind::Text, text, parent)
    {
    }
};

/// A square button that shows only an icon; its name is read aloud and shown as a tool tip.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit IconButton(QWidget* parent = nullptr);
    IconButton(Icon symbol, const QString& name, QWidget* parent = nullptr);
    void setSymbol(Icon symbol, const QString& name);
    void setFramed(bool framed);
    QSize sizeHint() const override { return {m_framed ? 28 : 30, m_framed ? 26 : 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_symbol = Icon::Close;
    bool m_framed = false;
};

/// A number that opens what it is made of: link colour, dotted underline, solid under the mouse.
class NumberButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberButton(QWidget* parent = nullptr);
    void setType(Type type, bool strong = true);
    /// A number that opens nothing is written in the text's colour, without a line.
    void setOpens(bool opens);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_opens = true;
};

/// The dotted line under a number that opens something.
void paintDottedLine(QPainter& painter, double x1, double x2, double y, const QColor& colour,
                     bool solid);

} // namespace penggerak::gui
