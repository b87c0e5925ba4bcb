#include "gui/figures/effect_preview.h"

#include "gui/figures/effect_box.h"
#include "gui/figures/figure_form.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

namespace penggerak::gui {

namespace {

constexpr int pauseMs = 180; // between two keys of somebody who types

} // namespace

EffectPreview::EffectPreview(AppContext& context, FigureForm* form,
                             std::optional<FigureId> corrected)
    : QObject(form)
    , m_context(context)
    , m_form(form)
    , m_corrected(corrected)
    , m_reckoning(new Background(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(form, &FigureForm::changed, this, &EffectPreview::formChanged);
    connect(&m_pause, &QTimer::timeout, this, &EffectPreview::ask);
    formChanged();
}

bool EffectPreview::isBusy() const
{
    return m_pause.isActive() || m_reckoning->isRunning();
}

void EffectPreview::formChanged()
{
    m_reckoning->cancel();
    if (!m_context.canWrite() || !m_form->figure()) {
        m_pause.stop();
        m_form->effect()->wait(tr("Akibatnya tampil di sini sebelum disimpan."));
        return;
    }
    m_form->effect()->reckon();
    m_pause.start();
}

void EffectPreview::ask()
{
    const auto figure = m_form->figure();
    if (!figure)
        return;
    m_reckoning->run(
        [book = m_context.book(), session = *m_context.session(), figure = *figure,
         corrected = m_corrected] {
            return corrected ? services::previewCorrection(session, *corrected, figure)
                             : services::previewFigure(session, figure);
        },
        [this, figure = *figure](const Result<services::FigureEffect>& effect) {
            const Texts texts = m_context.texts();
            if (effect)
                m_form->effect()->show(describeEffect(figure, *effect, texts));
            else
                m_form->effect()->refuse(texts.sentence(effect.error()));
        });
}

} // namespace penggerak::gui
