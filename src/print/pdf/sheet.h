#pragma once

#include "print/document/document.h"

#include <QFont>
#include <QMarginsF>
#include <QPageSize>

class QPaintDevice;

namespace penggerak::print {

/// One kind of paper on one device: its size, margins and type. Lengths come out in the device's
/// dots.
class Sheet
{
public:
    Sheet(Paper paper, QPaintDevice& device);

    double dots(double millimetres) const;
    /// Between the margins.
    double width() const;
    double height() const;
    /// The height follows from what stands on it.
    bool isRoll() const { return m_paper == Paper::Roll80; }
    QPageSize pageSize(double rollHeightDots = 0) const;
    QMarginsF margins() const; ///< millimetres

    QFont font(Text::Style style) const;
    QPaintDevice& device() const { return m_device; }

private:
    Paper m_paper;
    QPaintDevice& m_device;
};

} // namespace penggerak::print
