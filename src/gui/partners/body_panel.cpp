#include "gui/partners/body_panel.h"

#include "gui/coverage/drill_dialog.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/detail_lines.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/body_panel_contents.h"
#include "gui/partners/partner_forms.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int margin = 17;

} // namespace

BodyPanel::BodyPanel(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_read(new Background(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_empty->set(Icon::Building, tr("Belum ada yang dipilih"),
                 tr("Pilih satu baris di daftar untuk melihat pekerja, narahubung, dan "
                    "perjanjiannya."));
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 3);
    layout->addWidget(m_stack);
    connect(m_read, &Background::slow, this, &BodyPanel::busyChanged);
}

BodyPanel::~BodyPanel() = default;

void BodyPanel::show(std::optional<BodyId> body)
{
    if (m_body == body && m_filled)
        return;
    m_body = body;
    if (!body) {
        m_read->cancel();
        m_stack->setCurrentIndex(0);
        return;
    }
    reload();
}

void BodyPanel::reload()
{
    if (!m_body || !m_context.session())
        return;
    m_read->run([book = m_context.book(), session = *m_context.session(),
                 id = *m_body] { return Contents::read(session, id); },
                [this](Result<Contents> answer) {
                    if (answer)
                        fill(*answer);
                    else
                        m_empty->set(Icon::Info, tr("Tidak dapat dibuka"),
                                     m_context.texts().sentence(answer.error()));
                    m_stack->setCurrentIndex(answer ? 1 : 0);
                    emit busyChanged();
                });
    emit busyChanged();
}

bool BodyPanel::isBusy() const
{
    return m_read->isRunning();
}

bool BodyPanel::mayWrite(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

void BodyPanel::fill(const Contents& contents)
{
    m_contents = std::make_unique<Contents>(contents);
    if (m_filled) {
        m_stack->removeWidget(m_filled);
        m_filled->deleteLater();
    }
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(6);
    const services::BodyKind kind = m_contents->detail.row.kind;
    addHead(*column);
    addWorkers(*column);
    addFacts(*column);
    addContacts(*column);
    if (kind == services::BodyKind::Employer)
        addPermits(*column);
    if (kind == services::BodyKind::Partner) {
        addAgreements(*column);
        addCommitments(*column);
        addRules(*column);
        if (m_contents->detail.row.institution == "wadah")
            addAgents(*column);
    }
    column->addStretch(1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_filled = scroll;
    m_stack->addWidget(scroll);
}

void BodyPanel::addHead(QVBoxLayout& column)
{
    const services::BodyRow& row = m_contents->detail.row;
    const Texts texts = m_context.texts();
    auto* name = new TextLabel(qs(row.name), Type::Section, Ink::Text, this, true);
    name->setWordWrap(true);
    column.addWidget(name);
    QStringList words{texts.term(code(row.kind))};
    if (!row.institution.empty())
        words.append(texts.term("institution." + row.institution));
    if (!row.sector.empty())
        words.append(texts.term("sector." + row.sector));
    if (row.size)
        words.append(texts.term(code(row.size->size)));
    auto* about = new TextLabel(words.join(QStringLiteral(", ")), Type::Small, Ink::Muted, this);
    about->setWordWrap(true);
    column.addWidget(about);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::small);
    if (mayWrite("body.edit")) {
        auto* edit = new ActionButton(ActionButton::Kind::Secondary, tr("Ubah"), this);
        edit->setSymbol(Icon::Pencil);
        edit->setHint(QStringLiteral("Ctrl E"));
        m_context.waitsForWriting(edit);
        connect(edit, &QAbstractButton::clicked, this, &BodyPanel::openEdit);
        acts->addWidget(edit);
    }
    if (row.kind == services::BodyKind::Employer && mayWrite("body.edit")) {
        auto* size = new LinkButton(tr("Ukuran usaha"), this);
        connect(size, &QAbstractButton::clicked, this,
                [this] { opened(sizeForm(m_context, *m_body, window())); });
        acts->addWidget(size);
    }
    acts->addStretch(1);
    column.addLayout(acts);
}

void BodyPanel::addWorkers(QVBoxLayout& column)
{
    const services::BodyHeads& heads = m_contents->detail.row.heads;
    const Texts texts = m_context.texts();
    addTitle(column, tr("Pekerja"), "figure.add", tr("Catat jumlah"), [this] { openWorkers(); });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto number = [&](const QString& word, const std::optional<Heads>& count,
                            services::DrillPart part, std::vector<Stage> stages) {
        grid->addWidget(new TextLabel(word, Type::Base, Ink::Muted, this), line, 0);
        auto* button = new NumberButton(this);
        button->setType(Type::Base);
        button->setText(count ? texts.count(*count) : QStringLiteral("–"));
        button->setAccessibleName(tr("%1: %2 orang").arg(word, button->text()));
        button->setOpens(count && !count->isZero());
        if (count && !count->isZero()) {
            services::DrillQuery query;
            query.scope.asOf = m_context.today();
            query.body = m_body;
            query.part = part;
            query.stages = std::move(stages);
            connect(button, &QAbstractButton::clicked, this, [this, query] { openPeople(query); });
        } else {
            button->setFocusPolicy(Qt::NoFocus);
        }
        grid->addWidget(button, line++, 1, Qt::AlignRight);
    };
    using services::DrillPart;
    number(tr("Potensi"), heads.potential, DrillPart::Potential, {});
    number(tr("Terdaftar"), heads.registered(), DrillPart::Acquired, {});
    if (heads.potential)
        number(tr("Belum terdaftar"), *heads.potential - heads.registered(), DrillPart::Unacquired,
               {});
    number(tr("Dalam proses"), heads.prospects(), DrillPart::Unacquired,
           {Stage::Prospect, Stage::Contacted, Stage::Informed, Stage::Registered});
    column.addLayout(grid);
    const QString basis =
        heads.potentialAsOf
            ? tr("Potensi per %1, %2").arg(texts.day(*heads.potentialAsOf), qs(heads.source))
            : tr("Potensi belum dicatat, jadi yang belum terdaftar belum dapat dihitung.");
    auto* note = new TextLabel(basis, Type::Small, Ink::Muted, this);
    note->setWordWrap(true);
    column.addWidget(note);
}

void BodyPanel::addFacts(QVBoxLayout& column)
{
    const services::BodyDetail& detail = m_contents->detail;
    const services::BodyRow& row = detail.row;
    const Texts texts = m_context.texts();
    column.addWidget(new Rule(this));
    auto* grid = detailFacts();
    addDetailFact(*grid, this, tr("NPP"), qs(row.npp));
    addDetailFact(*grid, this, tr("NPWP"), qs(row.maskedNpwp));
    addDetailFact(*grid, this, tr("Alamat"), qs(row.address));
    addDetailFact(*grid, this, tr("Wilayah"), qs(row.region));
    addDetailFact(*grid, this, tr("Kantor"), qs(row.office));
    addDetailFact(*grid, this, tr("Bagian dari"), qs(row.parent));
    addDetailFact(*grid, this, tr("Dinas pembina"), qs(row.supervisor));
    addDetailFact(*grid, this, tr("Sejak"), texts.day(row.since));
    if (detail.obligations) {
        QStringList programmes;
        for (const std::string& programme : detail.obligations->programmes)
            programmes.append(qs(programme));
        addDetailFact(*grid, this, tr("Wajib ikut"),
                      tr("%1 (%2)").arg(programmes.join(QStringLiteral(", ")),
                                        qs(detail.obligations->source)));
        addDetailFact(*grid, this, tr("Jatuh tempo"),
                      tr("tanggal %1 bulan berikutnya").arg(detail.obligations->dueDay));
    } else if (row.kind == services::BodyKind::Employer) {
        addDetailFact(*grid, this, tr("Wajib ikut"), tr("isi ukuran usaha dulu"));
    }
    addDetailFact(*grid, this, tr("Catatan"), qs(row.note));
    column.addLayout(grid);
}

void BodyPanel::addTitle(QVBoxLayout& column, const QString& title, std::string_view verb,
                         const QString& add, Act act)
{
    column.addWidget(new Rule(this));
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(title, Type::Base, Ink::Text, this, true), 1);
    if (!add.isEmpty() && mayWrite(verb)) {
        auto* button = new LinkButton(add, this);
        button->setSymbol(Icon::Plus);
        m_context.waitsForWriting(button);
        connect(button, &QAbstractButton::clicked, this, std::move(act));
        line->addWidget(button);
    }
    column.addLayout(line);
}

FieldsDialog* BodyPanel::opened(FieldsDialog* dialog)
{
    dialog->open();
    return dialog;
}

FieldsDialog* BodyPanel::openEdit()
{
    if (!m_contents || !mayWrite("body.edit") || !m_context.canWrite())
        return nullptr;
    const auto fields = services::bodyFieldsForEdit(*m_context.session(), *m_body);
    if (!fields) {
        m_context.prompts().tell(this, tr("Tidak dapat diubah"), fields.error());
        return nullptr;
    }
    return opened(editBodyForm(m_context, m_choices, *m_body, *fields,
                               m_contents->detail.row.version, window()));
}

FieldsDialog* BodyPanel::openWorkers()
{
    if (!m_contents || !mayWrite("figure.add") || !m_context.canWrite())
        return nullptr;
    return opened(workersForm(m_context, m_contents->detail.row, m_choices, window()));
}

FieldsDialog* BodyPanel::openContact()
{
    if (!m_contents || !mayWrite("body.contact") || !m_context.canWrite())
        return nullptr;
    return opened(contactForm(m_context, *m_body, window()));
}

void BodyPanel::openPeople(services::DrillQuery query)
{
    const QString name = qs(m_contents->detail.row.name);
    auto* dialog = new DrillDialog(
        m_context, query, query.stages.empty() ? name : tr("%1: dalam proses").arg(name), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace penggerak::gui
