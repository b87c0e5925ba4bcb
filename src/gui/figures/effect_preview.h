#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace penggerak::gui {

class AppContext;
class Background;
class FigureForm;

/// Asks in the background what a form's figure would write, and shows it in the form's box. Typing
/// goes on meanwhile; an answer that is overtaken is dropped.
class EffectPreview : public QObject
{
    Q_OBJECT

public:
    /// With `corrected`, as the correction of that figure.
    EffectPreview(AppContext& context, FigureForm* form, std::optional<FigureId> corrected = {});
    bool isBusy() const;

private:
    void formChanged();
    void ask();

    AppContext& m_context;
    FigureForm* m_form;
    std::optional<FigureId> m_corrected;
    Background* m_reckoning;
    QTimer m_pause;
};

} // namespace penggerak::gui
