#include "gui/merge/check_page.h"

#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/merge/duplicates_section.h"
#include "gui/merge/merges_section.h"
#include "gui/quality/quality_section.h"
#include "gui/shell/app_context.h"

#include <QDialog>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

CheckPage::CheckPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    if (!context.session() || !context.may("person.read")) {
        auto* closed = new EmptyState(this);
        closed->set(Icon::Lock, tr("Data orang tertutup"),
                    tr("Masuk dengan nama pengguna Anda untuk melihat orang."));
        column->addWidget(closed);
        return;
    }
    m_tabs = new SegmentSwitch(this);
    m_tabs->setAccessibleName(tr("Yang diperiksa"));
    m_tabs->setOptions({tr("Duplikat"), tr("Digabung"), tr("Mutu data")});
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_duplicates = new DuplicatesSection(context, m_stack);
    m_merges = new MergesSection(context, m_stack);
    m_quality = new QualitySection(context, m_stack);
    for (Section* const section :
         {static_cast<Section*>(m_duplicates), static_cast<Section*>(m_merges),
          static_cast<Section*>(m_quality)})
        m_stack->addWidget(section);
    connect(m_tabs, &SegmentSwitch::currentIndexChanged, this, &CheckPage::bring);
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        if (current() == m_duplicates)
            m_duplicates->openMerge();
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        if (current() == m_duplicates)
            m_duplicates->notSame();
        else if (current() == m_quality)
            m_quality->settle();
    });
}

QString CheckPage::subtitle() const
{
    return tr("Catatan ganda, penggabungan, dan mutu data");
}

Section* CheckPage::current() const
{
    return m_stack ? static_cast<Section*>(m_stack->currentWidget()) : nullptr;
}

void CheckPage::refresh()
{
    if (Section* const section = current())
        section->refresh();
}

void CheckPage::changed(const services::ChangeSet& change)
{
    if (Section* const section = current())
        section->changed(change);
}

void CheckPage::bring(int index)
{
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    current()->refresh();
}

void CheckPage::open(const QVariant& argument)
{
    if (!m_tabs)
        return;
    const QString name = argument.toString();
    m_tabs->setCurrentIndex(name == QLatin1String("mutu")       ? 2
                            : name == QLatin1String("digabung") ? 1
                                                                : 0);
    bring(m_tabs->currentIndex());
    current()->focusFirst();
}

void CheckPage::focusFirst()
{
    if (Section* const section = current())
        section->focusFirst();
    else
        setFocus();
}

std::vector<Command> CheckPage::commands()
{
    std::vector<Command> all;
    if (!m_tabs)
        return all;
    all.push_back({tr("Cari duplikat"), {}, [this] { open(QStringLiteral("duplikat")); }});
    all.push_back({tr("Yang sudah digabung"), {}, [this] { open(QStringLiteral("digabung")); }});
    all.push_back({tr("Mutu data"), {}, [this] { open(QStringLiteral("mutu")); }});
    if (current() == m_duplicates && m_context.canWrite() && m_context.may("person.merge")) {
        all.push_back({tr("Gabungkan dua catatan"), QStringLiteral("Ctrl G"),
                       [this] { m_duplicates->openMerge(); }});
        all.push_back({tr("Tandai dua orang berbeda"), QStringLiteral("Ctrl B"),
                       [this] { m_duplicates->notSame(); }});
    }
    return all;
}

std::vector<Shot> CheckPage::shots()
{
    if (!m_tabs)
        return {{id(), {}}};
    return {{QStringLiteral("periksa-duplikat"),
             [this]() -> QWidget* {
                 open(QStringLiteral("duplikat"));
                 return nullptr;
             }},
            {QStringLiteral("periksa-mutu"), [this]() -> QWidget* {
                 open(QStringLiteral("mutu"));
                 return nullptr;
             }}};
}

bool CheckPage::isBusy() const
{
    return m_stack && (m_duplicates->isBusy() || m_merges->isBusy() || m_quality->isBusy());
}

} // namespace penggerak::gui
