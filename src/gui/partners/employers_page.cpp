#include "gui/partners/employers_page.h"

#include "gui/furniture/buttons.h"
#include "gui/partners/body_list.h"
#include "gui/partners/body_panel.h"
#include "gui/partners/match_dialog.h"
#include "gui/shell/app_context.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

using services::BodyKind;

EmployersPage::EmployersPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_list(new BodyList(context, BodyList::What::Employers, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    const auto act = [&](const QString& text, Icon icon, bool allowed, auto run) {
        auto* button = new ActionButton(ActionButton::Kind::Secondary, text, this);
        button->setSymbol(icon);
        button->setVisible(allowed);
        connect(button, &QAbstractButton::clicked, this, run);
        m_list->acts()->addWidget(button);
        return button;
    };
    const bool writes = context.isWriter();
    act(tr("Ekspor"), Icon::Download, context.session() && context.may("export.run"),
        [this] { m_list->exportList(); });
    act(tr("Cocokkan daftar"), Icon::Link, context.session() && context.may("match.read"),
        [this] { openMatching(); });
    ActionButton* add = act(tr("Pemberi kerja baru"), Icon::Plus, writes && context.may("body.add"),
                            [this] { m_list->openNew(BodyKind::Employer); });
    add->setKind(ActionButton::Kind::Primary);
    add->setHint(QStringLiteral("Ctrl N"));
    context.waitsForWriting(add);
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_list->openNew(BodyKind::Employer); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_list->panel().openEdit(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_list->focusSearch(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { openMatching(); });
    connect(m_list, &BodyList::busyChanged, this, [this] { emit busyChanged(isBusy()); });
}

QString EmployersPage::title() const
{
    return tr("Pemberi kerja");
}

QString EmployersPage::subtitle() const
{
    return tr("Pekerja, kewajiban, narahubung, dan izinnya");
}

void EmployersPage::refresh()
{
    m_list->refresh();
}

void EmployersPage::changed(const services::ChangeSet& change)
{
    if (change.outreach || change.figures || change.heads || change.people || change.offices)
        refresh();
}

void EmployersPage::open(const QVariant& argument)
{
    const QString wanted = argument.toString();
    if (wanted == QStringLiteral("baru"))
        m_list->openNew(BodyKind::Employer);
    else if (wanted == QStringLiteral("cocok"))
        openMatching();
    else if (const auto body = BodyId::parse(wanted.toStdString()))
        m_list->select(*body);
}

void EmployersPage::focusFirst()
{
    m_list->focusFirst();
}

std::vector<Hint> EmployersPage::hints() const
{
    return {{QStringLiteral("Ctrl N"), tr("baru")},
            {QStringLiteral("Ctrl E"), tr("ubah")},
            {QStringLiteral("Ctrl F"), tr("cari")},
            {QStringLiteral("Ctrl M"), tr("cocokkan daftar")}};
}

std::vector<Command> EmployersPage::commands()
{
    std::vector<Command> all;
    if (m_context.isWriter() && m_context.may("body.edit") && m_list->panel().body()) {
        all.push_back({tr("Ubah pemberi kerja yang dipilih"), QStringLiteral("Ctrl E"),
                       [this] { m_list->panel().openEdit(); }});
        all.push_back({tr("Catat jumlah pekerja"), {}, [this] { m_list->panel().openWorkers(); }});
        all.push_back({tr("Tambah narahubung"), {}, [this] { m_list->panel().openContact(); }});
    }
    if (m_context.session() && m_context.may("export.run"))
        all.push_back({tr("Ekspor daftar pemberi kerja"), {}, [this] { m_list->exportList(); }});
    return all;
}

bool EmployersPage::isBusy() const
{
    return m_list->isBusy() || (m_matching && m_matching->isBusy());
}

MatchDialog* EmployersPage::openMatching()
{
    if (!m_context.session() || !m_context.may("match.read"))
        return nullptr;
    auto* dialog = new MatchDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_matching = dialog;
    return dialog;
}

} // namespace penggerak::gui
