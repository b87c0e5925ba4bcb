#include "gui/people/saved_filters_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

SavedFiltersDialog::SavedFiltersDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Filter tersimpan"));
    resize(460, 380);
    new FocusRing(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(tr("Filter tersimpan"), Type::Section, Ink::Text, this, true));
    m_empty = new TextLabel(tr("Belum ada. Atur filter di atas daftar, lalu pilih Simpan filter "
                               "ini."),
                            Type::Base, Ink::Muted, this);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_list->setAccessibleName(tr("Filter tersimpan"));
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, ActionButton::Kind kind, auto act) {
        auto* made = new ActionButton(kind, text, this);
        made->setAutoDefault(false);
        connect(made, &QAbstractButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_use = button(tr("Pakai filter"), ActionButton::Kind::Primary, [this] {
        if (const services::SavedFilter* filter = current())
            emit picked(*filter);
        accept();
    });
    m_share = button(tr("Bagikan"), ActionButton::Kind::Secondary, [this] { share(); });
    m_remove = button(tr("Hapus"), ActionButton::Kind::Danger, [this] { remove(); });
    row->addStretch(1);
    button(tr("Tutup"), ActionButton::Kind::Secondary, [this] { reject(); });
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::showButtons);
    connect(m_list, &QListWidget::itemActivated, m_use, &QAbstractButton::click);
    fill(0);
    m_list->setFocus();
}

void SavedFiltersDialog::fill(int current)
{
    auto read = services::listSavedFilters(*m_context.session());
    m_filters = read ? std::move(*read) : std::vector<services::SavedFilter>();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const services::SavedFilter& filter : m_filters)
            m_list->addItem(!filter.own ? tr("%1 – dari %2").arg(qs(filter.name), qs(filter.owner))
                            : filter.shared ? tr("%1 – dibagikan").arg(qs(filter.name))
                                            : qs(filter.name));
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    m_empty->setVisible(m_filters.empty());
    m_list->setVisible(!m_filters.empty());
    showButtons();
}

const services::SavedFilter* SavedFiltersDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_filters.size())
               ? nullptr
               : &m_filters[static_cast<std::size_t>(row)];
}

void SavedFiltersDialog::showButtons()
{
    const services::SavedFilter* filter = current();
    const bool mayShare = m_context.may("filter.share") && m_context.canWrite();
    m_use->setEnabled(filter);
    m_share->setVisible(mayShare);
    m_share->setEnabled(filter);
    m_share->setText(filter && filter->shared ? tr("Berhenti membagikan") : tr("Bagikan"));
    m_remove->setEnabled(filter && m_context.canWrite() && (filter->own || mayShare));
}

void SavedFiltersDialog::say(const Outcome& outcome)
{
    if (!outcome)
        m_context.prompts().tell(this, tr("Tidak disimpan"), outcome.error());
    fill(m_list->currentRow());
}

void SavedFiltersDialog::share()
{
    if (const services::SavedFilter* filter = current())
        say(services::shareFilter(*m_context.session(), filter->id, !filter->shared));
}

void SavedFiltersDialog::remove()
{
    const services::SavedFilter* filter = current();
    if (!filter)
        return;
    const bool sure = m_context.prompts().confirm(
        this,
        {tr("Hapus filter"),
         tr("Filter %1 akan dihapus. Orang di dalam daftar tidak berubah.").arg(qs(filter->name)),
         tr("Hapus filter"), true});
    if (sure)
        say(services::removeFilter(*m_context.session(), filter->id));
}

} // namespace penggerak::gui
