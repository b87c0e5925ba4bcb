#include "gui/kas/kas_view.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/long_table.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QDialog>
#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int stripHeight = 74;

/// `Ctrl Shift P`, as key caps write it.
QString caps(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::PortableText)
        .replace(QLatin1String("Return"), QLatin1String("Enter"))
        .replace(u'+', u' ');
}

} // namespace

KasView::KasView(AppContext& context, std::vector<RowsModel::Column> columns, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reading(new Background(this))
    , m_model(new RowsModel(std::move(columns), this))
    , m_sums(new SumTiles(this))
    , m_list(new LongTable(this))
    , m_nothing(new EmptyState(this))
    , m_strip(new Card(this))
{
    build();
    connect(m_sums, &SumTiles::chosenChanged, this, [this] { filter(); });
    connect(m_list, &LongTable::currentChanged, this, [this] {
        showCurrent();
        refreshActs();
    });
    connect(m_list->table(), &DataTable::opened, this, [this] { opened(); });
}

void KasView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_sums);
    m_sums->hide();
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    inside->setSpacing(0);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_nothing, 1);
    m_nothing->hide();
    column->addWidget(card, 1);
    DataTable* const table = m_list->table();
    m_list->setModel(m_model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setRowHeight(space::rowTwoLines);
    std::vector<int> widths;
    for (const RowsModel::Column& each : m_model->columns()) {
        if (each.tag)
            table->setItemDelegateForColumn(int(widths.size()), new TagDelegate(table));
        widths.push_back(each.width);
    }
    table->setColumnWidths(widths);
    m_strip->setFixedHeight(stripHeight);
    auto* strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(18, 8, 16, 10);
    strip->setSpacing(space::large);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new TextLabel({}, Type::Section, Ink::Text, m_strip, true);
    m_title->setElided(true);
    m_line = new TextLabel({}, Type::Base, Ink::Muted, m_strip);
    m_line->setElided(true);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch(1);
    strip->addLayout(words, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::small);
    strip->addLayout(m_buttons);
    column->addWidget(m_strip);
}

QHBoxLayout* KasView::head()
{
    if (!m_head) {
        m_head = new QHBoxLayout;
        m_head->setSpacing(space::small);
        m_head->addStretch(1);
        static_cast<QVBoxLayout*>(layout())->insertLayout(0, m_head);
    }
    return m_head;
}

void KasView::addBack(const QString& where)
{
    auto* back = new ActionButton(ActionButton::Kind::Secondary, where, this);
    back->setSymbol(Icon::ArrowLeft);
    back->setHint(QStringLiteral("Esc"));
    back->setAccessibleName(tr("Kembali ke %1").arg(where));
    head()->insertWidget(0, back);
    connect(back, &QAbstractButton::clicked, this, &KasView::backWanted);
    auto* keys = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(keys, &QShortcut::activated, this, &KasView::backWanted);
}

void KasView::addAct(Act act)
{
    if (!act.allowed)
        return;
    const bool isOpening = act.keys == QKeySequence(Qt::Key_Return);
    auto* button = new ActionButton(m_acts.empty() ? ActionButton::Kind::Primary
                                                   : ActionButton::Kind::Secondary,
                                    act.text, m_strip);
    button->setSymbol(act.symbol);
    button->setHint(caps(act.keys));
    m_buttons->addWidget(button);
    const auto run = [this, act] {
        if ((!act.possible || act.possible()) && (!act.writes || m_context.canWrite()))
            act.run();
    };
    connect(button, &QAbstractButton::clicked, this, run);
    if (!isOpening) {
        auto* keys = new QShortcut(act.keys, this); // also from the switch above
        connect(keys, &QShortcut::activated, this, run);
    }
    m_acts.push_back({std::move(act), button});
}

void KasView::refreshActs()
{
    bool says = !m_title->text().isEmpty() || !m_line->text().isEmpty();
    for (const Placed& placed : m_acts) {
        const bool possible = !placed.act.possible || placed.act.possible();
        placed.button->setVisible(possible);
        says = says || possible;
    }
    m_strip->setVisible(says);
    emit hintsChanged();
}

std::vector<Hint> KasView::hints() const
{
    std::vector<Hint> all;
    for (const Placed& placed : m_acts)
        if (!placed.act.possible || placed.act.possible())
            all.push_back({caps(placed.act.keys),
                           placed.act.text.left(1).toLower() + placed.act.text.mid(1)});
    return all;
}

std::vector<Command> KasView::commands() const
{
    std::vector<Command> all;
    for (const Placed& placed : m_acts)
        if ((!placed.act.possible || placed.act.possible()) &&
            (!placed.act.writes || m_context.canWrite()))
            all.push_back({placed.act.text, caps(placed.act.keys), placed.act.run});
    return all;
}

void KasView::showRows(std::vector<qint64> keys, RowsModel::Cells cells)
{
    const auto before = current();
    const qint64 held = before ? m_model->keyAt(std::int64_t(*before)) : 0;
    const auto found = std::find(keys.begin(), keys.end(), held);
    const auto position = found == keys.end() ? 0 : found - keys.begin();
    const bool any = !keys.empty();
    m_model->show(std::move(keys), std::move(cells));
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrent(position);
    showCurrent();
    refreshActs();
}

void KasView::showNothing(Icon icon, const QString& title, const QString& sentence)
{
    m_nothing->set(icon, title, sentence);
}

void KasView::showRefusal(const Error& error)
{
    m_sums->show({});
    showNothing(Icon::Info, tr("Tidak dapat ditampilkan"), m_context.texts().sentence(error));
    showRows({}, {});
}

void KasView::showStrip(const QString& title, const QString& line)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

QString KasView::stripText() const
{
    return m_title->text() + u'\n' + m_line->text();
}

std::optional<std::size_t> KasView::current() const
{
    const auto position = m_list->current();
    if (!position || *position >= m_model->total())
        return std::nullopt;
    return std::size_t(*position);
}

void KasView::setName(const QString& name)
{
    m_list->setAccessibleName(name);
    m_list->table()->setAccessibleName(name);
}

void KasView::focusFirst()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus();
    else
        setFocus();
}

bool KasView::writes(std::string_view verb) const
{
    return m_context.isWriter() && m_context.may(verb);
}

QDialog* KasView::present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QString KasView::rupiah(Rupiah amount) const
{
    return QStringLiteral("Rp ") + m_context.texts().count(amount.value());
}

} // namespace penggerak::gui
