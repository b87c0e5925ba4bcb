#include "gui/figures/figure_choices.h"

#include "gui/furniture/texts.h"
#include "services/figures/figures.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureChoices)
};

QStringList knownSources(const services::Book& book)
{
    QMap<QString, int> uses;
    for (const services::FigureRow& row : services::listFigures(book, {}))
        ++uses[qs(row.figure.source)];
    QStringList sources = uses.keys();
    std::stable_sort(sources.begin(), sources.end(),
                     [&uses](const QString& a, const QString& b) { return uses[a] > uses[b]; });
    return sources;
}

} // namespace

FigureChoices readFigureChoices(const services::Book& book)
{
    return {services::listOffices(book), services::listBodies(book), knownSources(book),
            book.today()};
}

int proposalsFor(const services::Session& session)
{
    const auto proposals = services::listProposals(session, true);
    if (!proposals)
        return 0;
    return static_cast<int>(std::count_if(proposals->begin(), proposals->end(),
                                          [&session](const services::Proposal& proposal) {
                                              return proposal.proposedBy != session.actor().name;
                                          }));
}

QStringList correctionReasons()
{
    return {Words::tr("Salah ketik"), Words::tr("Sumber meralat angkanya"),
            Words::tr("Kantor, segmen, atau tanggal keliru"), Words::tr("Tercatat dua kali")};
}

} // namespace penggerak::gui
