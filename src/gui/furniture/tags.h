#pragma once

#include "core/enrollment/stage.h"
#include "gui/theme/icons.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace penggerak::gui {

/// How a tag looks: an icon, and a colour on its tint.
struct TagLook
{
    Icon icon = Icon::Circle;
    Ink ink = Ink::Neutral;
    Ink tint = Ink::NeutralTint;
};

TagLook lookOf(Stage stage);

int tagWidth(const QString& word);
/// Draws a tag with its left middle at `middleLeft`. On a selected row its ground is the card's.
void paintTag(QPainter& painter, const QPointF& middleLeft, const QString& word,
              const TagLook& look, const QWidget* widget, bool selected = false);

/// A word with an icon on a tint.
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(QWidget* parent = nullptr);
    void set(const QString& word, const TagLook& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    TagLook m_look;
};

/// The stage of a head.
class StageTag : public Tag
{
    Q_OBJECT

public:
    using Tag::Tag;
    void setStage(Stage stage);
};

} // namespace penggerak::gui
