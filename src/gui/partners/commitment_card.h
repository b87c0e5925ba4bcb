#pragma once

#include "services/partners/agreements.h"

#include <QWidget>

class QGridLayout;

namespace penggerak::gui {

class AppContext;

/// The funnel of one commitment: committed, listed, registered and paying, each with its bar, its
/// number and its share. A number opens the people that it counts.
class CommitmentCard : public QWidget
{
    Q_OBJECT

public:
    CommitmentCard(AppContext& context, const services::CommitmentRow& row, Day asOf,
                   QWidget* parent);

private:
    void addStep(QGridLayout& grid, int line, const CommitmentLine& step);
    void open(CommitmentStep step);

    AppContext& m_context;
    services::CommitmentRow m_row;
    Day m_asOf;
};

} // namespace penggerak::gui
