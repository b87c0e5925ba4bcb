#include "gui/partners/fields_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/region_picker.h"
#include "gui/shell/app_context.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace penggerak::gui {

namespace {

constexpr int textHeight = 84;

} // namespace

FieldsDialog::FieldsDialog(AppContext& context, const QString& title, QWidget* parent)
    : FormDialog(context.texts(), title, {}, {}, parent)
    , m_context(context)
{
}

QLineEdit* FieldsDialog::addLine(const char* name, const QString& label, bool required)
{
    return add<QLineEdit>(label, name, required);
}

QPlainTextEdit* FieldsDialog::addText(const char* name, const QString& label, bool required)
{
    auto* field = add<QPlainTextEdit>(label, name, required);
    field->setTabChangesFocus(true);
    field->setFixedHeight(textHeight);
    return field;
}

DateEdit* FieldsDialog::addDate(const char* name, const QString& label, bool required)
{
    auto* field = add<DateEdit>(label, name, required);
    field->setNear(m_context.today());
    m_dates.emplace_back(name, field);
    return field;
}

CountEdit* FieldsDialog::addCount(const char* name, const QString& label, bool required)
{
    return add<CountEdit>(label, name, required);
}

RegionPicker* FieldsDialog::addRegion(const char* name, const QString& label)
{
    auto* field = add<RegionPicker>(label, name);
    field->setPlaceholderText(tr("ketik nama kelurahan atau kecamatan"));
    m_regions.emplace_back(name, field);
    return field;
}

QComboBox* FieldsDialog::addChoice(const char* name, const QString& label, const Choices& choices,
                                   bool required)
{
    auto* field = add<QComboBox>(label, name, required);
    for (const auto& [text, value] : choices)
        field->addItem(text, value);
    return field;
}

void FieldsDialog::setSave(const QString& verb, const QString& done, std::function<Outcome()> save)
{
    saveButton()->setText(verb);
    m_done = done;
    m_act = std::move(save);
    finishForm();
}

void FieldsDialog::setSave(const QString& verb, const QString& done, DatedAct save)
{
    setSave(verb, done,
            std::function<Outcome()>([this, save = std::move(save)] { return saveDated(save); }));
}

Outcome FieldsDialog::saveDated(const DatedAct& save)
{
    const services::Session& session = *m_context.session();
    Outcome done = save(session);
    if (done || done.error().code != "period_closed" ||
        !m_context.prompts().confirm(this, {tr("Bulan itu sudah ditutup"),
                                            m_context.texts().sentence(done.error()),
                                            tr("Catat sebagai koreksi")}))
        return done;
    return save(session.enteringClosed());
}

bool FieldsDialog::isReadable()
{
    for (const auto& [name, date] : m_dates)
        if (!date->isValid()) {
            refuse(refusal("date_unreadable", name));
            return false;
        }
    for (const auto& [name, region] : m_regions)
        if (!region->isValid()) {
            refuse(refusal("region_unknown", name).with("region", region->text().toStdString()));
            return false;
        }
    return true;
}

void FieldsDialog::write()
{
    if (!m_act || !isReadable())
        return;
    if (const Outcome done = m_act(); !done)
        return refuse(done.error());
    if (!m_done.isEmpty())
        emit m_context.toastRequested(m_done);
    emit saved();
    accept();
}

} // namespace penggerak::gui
