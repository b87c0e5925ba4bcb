#include "gui/people/edit_dialog.h"

#include "gui/furniture/enter_moves.h"
#include "gui/furniture/focus_ring.h"
#include "gui/shell/app_context.h"
#include "people/ui_edit_dialog.h"

#include <QShortcut>

namespace penggerak::gui {

EditDialog::EditDialog(AppContext& context, PersonId person, std::int64_t version,
                       const services::PersonFields& fields, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person)
    , m_version(version)
    , m_nik(fields.nik)
    , m_ui(std::make_unique<Ui::EditDialog>())
{
    m_ui->setupUi(this);
    setLocale(context.texts().locale());
    setMinimumWidth(700);
    m_ui->form->start(context.texts().language(), context.today());
    m_ui->form->setFields(fields);
    m_ui->region->setLevels(RegionCode::Level::District, RegionCode::Level::Village);
    m_ui->region->setRegion(fields.region);
    new FocusRing(this);
    auto* enter = new EnterMoves(this, m_ui->region);
    connect(enter, &EnterMoves::finished, this, &EditDialog::save);
    connect(m_ui->form, &PersonForm::nikChanged, this, &EditDialog::lookForNik);
    connect(m_ui->form, &PersonForm::openWanted, this, [this](PersonId other) {
        reject();
        emit openWanted(other);
    });
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QAbstractButton::clicked, this, &EditDialog::save);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, this, &EditDialog::save);
    m_ui->form->focusNik();
}

EditDialog::~EditDialog() = default;

void EditDialog::lookForNik()
{
    const auto nik = m_ui->form->nik();
    if (!nik || nik->reveal() == m_nik)
        return;
    const auto found = services::findByNik(*m_context.session(), nik->reveal());
    if (found && *found && (*found)->id != m_person)
        m_ui->form->showNikTaken(qs((*found)->name), (*found)->id);
}

void EditDialog::save()
{
    if (QWidget* inside = focusWidget())
        inside->clearFocus();
    m_ui->refusal->hide();
    if (!m_ui->form->accept())
        return;
    if (!m_ui->region->isValid()) {
        m_ui->regionNote->show(FieldNote::Kind::Refusal, tr("Pilih satu dari daftar yang muncul."));
        m_ui->region->setFocus();
        return;
    }
    services::PersonFields fields = m_ui->form->fields();
    fields.region = m_ui->region->region();
    const auto written = services::editPerson(*m_context.session(), m_person, fields, m_version);
    if (written) {
        emit m_context.toastRequested(tr("Perubahan %1 tersimpan. Ctrl+Z mengurungkannya.")
                                          .arg(qs(fields.name).simplified()));
        accept();
        return;
    }
    if (written.error().code == "person_changed")
        offerReload(written.error());
    else if (!m_ui->form->showError(written.error()))
        m_ui->refusal->show(InlineMessage::Kind::Refusal, tr("Belum tersimpan."),
                            m_context.texts().sentence(written.error()));
}

void EditDialog::offerReload(const Error& error)
{
    // What was typed stays; the newest version is taken, so that saving again means to overwrite.
    const auto now = services::showPerson(*m_context.session(), m_person);
    if (now)
        m_version = now->version;
    m_ui->refusal->show(
        InlineMessage::Kind::Warning, tr("Orang ini baru saja diubah dari tempat lain."),
        now ? tr("Isian Anda belum tersimpan dan masih di sini. Periksa lagi; Simpan "
                 "sekali lagi memakai isian ini.")
            : m_context.texts().sentence(error));
}

} // namespace penggerak::gui
