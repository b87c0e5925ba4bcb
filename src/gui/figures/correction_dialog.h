#pragma once

#include "services/figures/figures.h"

#include <QDialog>

#include <memory>

namespace penggerak::gui {

class AppContext;
class Background;
class EffectPreview;
class FigureForm;

namespace Ui {
class CorrectionDialog;
}

/// A figure's fields as they stand, to be changed: reverses the old one and records the new one in
/// one step, with a reason.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectionDialog(AppContext& context, const services::FigureRow& figure, QWidget* parent);
    ~CorrectionDialog() override;
    FigureForm* form() const { return m_form; }
    bool isBusy() const;

signals:
    void corrected(const penggerak::services::FigureWritten& written);

private:
    void save();

    AppContext& m_context;
    FigureId m_id;
    std::unique_ptr<Ui::CorrectionDialog> m_ui;
    FigureForm* m_form;
    EffectPreview* m_preview;
    Background* m_writing;
};

} // namespace penggerak::gui
