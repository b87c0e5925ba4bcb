#include "gui/exchange/fact_grid.h"

#include "gui/furniture/text_label.h"

#include <QGridLayout>

namespace penggerak::gui {

void fillFacts(QWidget* widget, const std::vector<std::pair<QString, QString>>& facts)
{
    constexpr int firstColumn = 150;
    auto* grid = qobject_cast<QGridLayout*>(widget->layout());
    while (QLayoutItem* old = grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    grid->setColumnMinimumWidth(0, firstColumn);
    int row = 0;
    for (const auto& [what, which] : facts) {
        if (which.isEmpty())
            continue;
        auto* left = new TextLabel(what, Type::Base, Ink::Muted, widget);
        auto* right = new TextLabel(which, Type::Base, Ink::Text, widget);
        right->setWordWrap(true);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1);
    }
}

} // namespace penggerak::gui
