#pragma once

#include "print/pdf/sheet.h"

#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace penggerak::print {

/// Text broken into lines of a width.
class Lines
{
public:
    Lines(const Sheet& sheet, const std::string& text, Text::Style style, double width,
          Side side = Side::Left);
    double height() const { return m_height; }
    void draw(QPainter& painter, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace penggerak::print
