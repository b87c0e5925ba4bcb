#include "gui/shell/command_palette.h"

#include "gui/furniture/key_cap.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/background.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"
#include "services/people/people.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

enum EntryRole { DetailRole = Qt::UserRole + 1, KeyRole, IconRole };
constexpr std::size_t maxPeople = 8;
constexpr int rowHeight = 40;
constexpr int maxRowsInSight = 10;
constexpr int frameHeight = 72;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QWidget* widget = option.widget;
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, colour(Ink::Selection, widget));
        paintIcon(*painter, QRectF(row.left() + 16, row.center().y() - 8, 17, 17),
                  static_cast<Icon>(index.data(IconRole).toInt()), colour(Ink::Muted, widget));
        const QString key = index.data(KeyRole).toString();
        QRect words = row.adjusted(46, 0, -16, 0);
        if (!key.isEmpty()) {
            const int cap = KeyCap::widthOf(key);
            KeyCap::paint(*painter, QPointF(row.right() - cap - 16, row.center().y() + 0.5), key,
                          widget);
            words.setRight(words.right() - cap - 12);
        }
        painter->setFont(gui::font(Type::Base));
        painter->setPen(colour(Ink::Text, widget));
        const QString text = index.data().toString();
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(text) + 12);
        painter->setFont(gui::font(Type::Small));
        painter->setPen(colour(Ink::Muted, widget));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(DetailRole).toString(),
                                                            Qt::ElideRight, words.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(AppContext& context, std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_context(context)
    , m_commands(std::move(commands))
{
    setWindowTitle(tr("Cari orang atau perintah"));
    setModal(true);
    m_search = new Background(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(15, 0, 15, 0);
    m_field = new SearchField(this);
    m_field->setPlaceholderText(tr("Nama, 4 angka akhir NIK, HP, halaman, atau perintah"));
    m_field->setAccessibleName(tr("Cari orang atau perintah"));
    m_field->setMinimumHeight(space::mainControlHeight);
    m_field->setKeyHint(QStringLiteral("Esc"));
    m_field->installEventFilter(this);
    top->addWidget(m_field);
    column->addLayout(top);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Hasil"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette ground = m_list->palette();
    ground.setColor(QPalette::Base, colour(Ink::Card, this));
    m_list->setPalette(ground);
    column->addWidget(m_list, 1);
    m_nothing = new TextLabel(tr("Tidak ada yang cocok."), Type::Base, Ink::Muted, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(rowHeight);
    column->addWidget(m_nothing);
    QPalette window = palette();
    window.setColor(QPalette::Window, colour(Ink::Card, this));
    setPalette(window);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_field, &SearchField::searched, this, &CommandPalette::findPeople);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });
    resize(600, frameHeight);
    narrow();
}

void CommandPalette::type(const QString& text)
{
    m_field->setText(text);
    findPeople();
}

bool CommandPalette::isBusy() const
{
    return m_search->isRunning();
}

void CommandPalette::narrow()
{
    const QString typed = m_field->text().trimmed();
    m_acts.clear();
    for (const Command& command : m_commands)
        if (typed.isEmpty() || command.text.contains(typed, Qt::CaseInsensitive))
            m_acts.push_back({command.text, {}, command.key, Icon::ArrowRight, command.run});
    if (typed.size() < 2)
        m_people.clear();
    fill();
}

void CommandPalette::findPeople()
{
    const QString typed = m_field->text().trimmed();
    const services::Session* session = m_context.session();
    if (typed.size() < 2 || !session || !m_context.canWrite()) {
        m_search->cancel();
        return;
    }
    m_search->run(
        [book = m_context.book(), session = *session, text = typed.toStdString(),
         language = m_context.settings().language] {
            return services::search(session, text, maxPeople, language);
        },
        [this](const Result<services::SearchAnswer>& answer) {
            m_people.clear();
            if (answer)
                for (const services::SearchHit& hit : answer->hits) {
                    if (hit.kind != "person")
                        continue;
                    m_people.push_back(
                        {qs(hit.name), qs(hit.detail), {}, Icon::Person, [this, id = qs(hit.id)] {
                             emit personChosen(id);
                         }});
                }
            fill();
        });
}

void CommandPalette::fill()
{
    m_shown = m_people;
    m_shown.insert(m_shown.end(), m_acts.begin(), m_acts.end());
    m_list->clear();
    for (const Entry& entry : m_shown) {
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setData(DetailRole, entry.detail);
        item->setData(KeyRole, entry.key);
        item->setData(IconRole, static_cast<int>(entry.icon));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty());
    const int rows = std::clamp(m_list->count(), 1, maxRowsInSight);
    resize(width(), frameHeight + rows * rowHeight);
}

void CommandPalette::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const auto run = m_shown[static_cast<std::size_t>(row)].run;
    accept();
    if (run)
        run();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::Card, this));
    paintBox(painter, rect(), QColor(), colour(Ink::Border, this), 0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int rows = m_list->count();
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            if (rows > 0)
                m_list->setCurrentRow((m_list->currentRow() + step + rows) % rows);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            take(m_list->currentRow());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace penggerak::gui
