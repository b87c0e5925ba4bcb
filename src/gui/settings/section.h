#pragma once

#include "services/book/book.h"

#include <QWidget>

namespace penggerak::gui {

/// One part of the settings page.
class Section : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Reads everything anew.
    virtual void refresh() = 0;
    virtual void changed(const services::ChangeSet& change) = 0;
    virtual void focusFirst() = 0;
    virtual bool isBusy() const { return false; }
};

} // namespace penggerak::gui
