#include "gui/furniture/detail_lines.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/text_label.h"

#include <QGridLayout>

namespace penggerak::gui {

namespace {

constexpr int nameColumn = 104;

} // namespace

QGridLayout* detailFacts()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, nameColumn);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addDetailFact(QGridLayout& grid, QWidget* panel, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int line = grid.rowCount();
    grid.addWidget(new TextLabel(name, Type::Small, Ink::Muted, panel), line, 0, Qt::AlignTop);
    auto* label = new TextLabel(value, Type::Base, Ink::Text, panel);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(label, line, 1);
}

QVBoxLayout* addDetailEntry(QVBoxLayout& column, QWidget* panel, const QString& first,
                            const QString& second, const DetailActs& acts)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* top = new TextLabel(first, Type::Base, Ink::Text, panel);
    top->setElided(true);
    words->addWidget(top);
    if (!second.isEmpty()) {
        auto* bottom = new TextLabel(second, Type::Small, Ink::Muted, panel);
        bottom->setElided(true);
        words->addWidget(bottom);
    }
    line->addLayout(words, 1);
    for (const auto& [text, act] : acts) {
        auto* button = new LinkButton(text, panel);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, first));
        QObject::connect(button, &QAbstractButton::clicked, panel, act);
        line->addWidget(button);
    }
    column.addLayout(line);
    return words;
}

} // namespace penggerak::gui
