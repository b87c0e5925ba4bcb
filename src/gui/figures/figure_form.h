#pragma once

#include "gui/figures/figure_choices.h"
#include "services/figures/figures.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;

namespace penggerak::gui {

class EffectBox;
class EnterMoves;

namespace Ui {
class FigureForm;
}

/// The fields of a figure and, under them, what saving it would do. Writes nothing itself.
class FigureForm : public QWidget
{
    Q_OBJECT

public:
    explicit FigureForm(QWidget* parent = nullptr);
    ~FigureForm() override;

    /// Keeps what is chosen where it is still offered.
    void setChoices(const FigureChoices& choices);
    /// Whether groups may be added here.
    void setCanAddBody(bool can);
    /// Nothing while a field is missing or unreadable.
    std::optional<services::NewFigure> figure() const;
    void setFigure(const Figure& figure);
    /// Everything empty.
    void clear();
    /// After saving: office, segment, day and source stay for the next one.
    void startNext();
    /// Shows a refusal at its field; false when it is about none of them.
    bool refuse(const Error& error);
    /// Says at the first field that is missing or unreadable what is wrong, and goes there.
    void showMissing();
    /// Where a new figure's group is chosen after it was made.
    void chooseBody(BodyId body);
    void focusFirst();
    void focusValue();
    /// The day that is filled in.
    std::optional<Day> day() const;
    EffectBox* effect() const;

signals:
    void changed();
    void submitted(); ///< Enter in the last field
    void bodyWanted(const QString& name, const std::optional<penggerak::BodyId>& parent,
                    penggerak::OfficeId office);

private:
    void connectFields();
    void fillOffices();
    void fillWholes();
    void fillBodies();
    void setMeasure(Measure measure);
    Measure measure() const;
    void arrange();
    void placeChanged();
    void bodyChosen();
    void showNewBody(bool show);
    void judgeValue();
    void clearNotes();
    void edited();
    std::optional<OfficeId> office() const;
    std::optional<BodyId> bodyOf(const QComboBox* combo) const;
    QString moreText() const;

    std::unique_ptr<Ui::FigureForm> m_ui;
    FigureChoices m_choices;
    EnterMoves* m_enter;
    bool m_canAddBody = false;
    bool m_filling = false;
};

} // namespace penggerak::gui
