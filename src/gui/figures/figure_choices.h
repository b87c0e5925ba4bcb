#pragma once

#include "services/actors/session.h"
#include "services/book/book.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"

#include <QStringList>

#include <vector>

namespace penggerak::gui {

/// What the lists of a figure's form offer.
struct FigureChoices
{
    std::vector<services::Office> offices;
    std::vector<services::Body> bodies;
    QStringList sources; ///< known ones, most used first
    Day today;
};

FigureChoices readFigureChoices(const services::Book& book);

/// Proposals that wait for this user: open ones of others.
int proposalsFor(const services::Session& session);

/// Why a figure is usually taken back.
QStringList correctionReasons();

} // namespace penggerak::gui
