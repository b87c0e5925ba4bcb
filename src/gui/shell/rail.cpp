#include "gui/shell/rail.h"

#include "gui/furniture/card.h"
#include "gui/furniture/key_cap.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

/// The mark and the name at the top.
class Mark : public QWidget
{
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(60);
        setAccessibleName(QStringLiteral("Penggerak"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLogo(painter, QRectF(16, 16, 28, 28));
        if (width() < Rail::wide)
            return;
        painter.setFont(gui::font(Type::Section, true));
        painter.setPen(colour(Ink::Text, this));
        painter.drawText(rect().adjusted(54, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("Penggerak"));
    }
};

/// A sub-line: what inside a page, and how many.
class ChildItem : public QAbstractButton
{
public:
    ChildItem(const RailChild& child, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(child.label);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (child.count)
            m_count = Texts::of(parent).count(*child.count);
        setAccessibleName(m_count.isEmpty() ? child.label
                                            : child.label + QLatin1Char(' ') + m_count);
    }
    QSize sizeHint() const override { return {180, 26}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool lit = isChecked() || underMouse();
        painter.setFont(gui::font(Type::Small, isChecked()));
        painter.setPen(colour(isChecked() ? Ink::Link : lit ? Ink::Text : Ink::Muted, this));
        painter.drawText(rect().adjusted(42, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(gui::font(Type::Small));
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(rect().adjusted(42, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_count);
    }

private:
    QString m_count;
};

QString initials(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("–");
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(wide);
    setAccessibleName(tr("Halaman"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(0);
    column->addWidget(new Mark(this));
    // A window too low for all pages scrolls them; mark, help and user stay.
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* pages = new QWidget(m_scroll);
    pages->setAutoFillBackground(false);
    m_scroll->setWidget(pages);
    pages->setAutoFillBackground(false);
    m_list = new QVBoxLayout;
    m_list->setContentsMargins(12, 0, 12, 0);
    m_list->setSpacing(0);
    auto* upper = new QVBoxLayout(pages);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->addLayout(m_list);
    upper->addStretch();
    column->addWidget(m_scroll, 1);
    m_lower = new QVBoxLayout;
    m_lower->setContentsMargins(12, 0, 12, 0);
    m_lower->setSpacing(2);
    column->addLayout(m_lower);
}

void Rail::addPage(const PageEntry& entry)
{
    if (entry.belowLine) {
        const bool first = std::none_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
            return row.item->property("below").toBool();
        });
        if (first) {
            auto* frame = new QWidget(this);
            auto* inset = new QVBoxLayout(frame);
            inset->setContentsMargins(12, 6, 12, 6);
            inset->addWidget(new Rule(frame));
            m_list->addWidget(frame);
        }
    }
    auto* item = new RailItem(entry.icon, entry.label, this);
    item->setProperty("below", entry.belowLine);
    item->setNumber(static_cast<int>(m_rows.size()) + 1);
    m_list->addWidget(item);
    auto* children = new QWidget(this);
    auto* column = new QVBoxLayout(children);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    children->hide();
    m_list->addWidget(children);
    m_rows.push_back({entry.id, item, children});
    connect(item, &QAbstractButton::clicked, this,
            [this, id = entry.id] { emit pageChosen(id, QVariant()); });
}

void Rail::finish()
{
    auto* frame = new QWidget(this);
    auto* inset = new QVBoxLayout(frame);
    inset->setContentsMargins(12, 0, 12, 2);
    inset->addWidget(new Rule(frame));
    m_lower->addWidget(frame);
    m_help = new RailItem(Icon::Help, tr("Bantuan"), this);
    m_help->setKey(QStringLiteral("F1"));
    m_help->setCheckable(false);
    m_lower->addWidget(m_help);
    m_user = new UserBlock(this);
    m_lower->addWidget(m_user);
    connect(m_help, &QAbstractButton::clicked, this, &Rail::helpWanted);
    connect(m_user, &QAbstractButton::clicked, this,
            [this] { emit userMenuWanted(m_user->mapToGlobal(QPoint(8, 0))); });
}

void Rail::setCurrent(const QString& page)
{
    m_current = page;
    for (const Row& row : m_rows) {
        row.item->setChecked(row.page == page);
        row.children->setVisible(!m_narrow && row.page == page &&
                                 row.children->layout()->count() > 0);
        if (row.page == page)
            m_scroll->ensureWidgetVisible(row.item, 0, 0);
    }
}

void Rail::setChildren(const QString& page, const std::vector<RailChild>& children)
{
    for (const Row& row : m_rows) {
        if (row.page != page)
            continue;
        QLayout* column = row.children->layout();
        while (QLayoutItem* old = column->takeAt(0)) {
            delete old->widget();
            delete old;
        }
        for (const RailChild& child : children) {
            auto* item = new ChildItem(child, row.children);
            item->setChecked(child.current);
            column->addWidget(item);
            connect(item, &QAbstractButton::clicked, this,
                    [this, page, id = child.id] { emit pageChosen(page, id); });
        }
    }
    setCurrent(m_current);
}

void Rail::setUser(const QString& name, const QString& role)
{
    m_user->setUser(name, role);
}

void Rail::setNarrow(bool narrowNow)
{
    if (m_narrow == narrowNow)
        return;
    m_narrow = narrowNow;
    setFixedWidth(narrowNow ? narrow : wide);
    for (const Row& row : m_rows)
        row.item->setNarrow(narrowNow);
    m_help->setNarrow(narrowNow);
    m_user->setNarrow(narrowNow);
    setCurrent(m_current);
}

void Rail::showNumbers(bool show)
{
    for (const Row& row : m_rows)
        row.item->showNumber(show);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        return QWidget::keyPressEvent(event);
    if (QWidget* const focus = focusWidget(); focus && m_scroll->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, 0);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::Rail, this));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Ink::Line, this));
}

RailItem::RailItem(Icon icon, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

void RailItem::setNumber(int number)
{
    m_number = number <= 9 ? number : 0;
}

void RailItem::setKey(const QString& key)
{
    m_key = key;
}

void RailItem::showNumber(bool show)
{
    m_showNumber = show && m_number > 0;
    update();
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    const QRectF plate = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (on) {
        paintBox(painter, plate, colour(Ink::Card, this), colour(Ink::Line, this),
                 space::controlRadius);
        paintBox(painter, QRectF(0, plate.top() + 9, 3, plate.height() - 18),
                 colour(Ink::Link, this), QColor(), 1.5);
    } else if (underMouse()) {
        paintBox(painter, plate, colour(Ink::Line, this), QColor(), space::controlRadius);
    }
    const QColor ink = colour(on ? Ink::Link : Ink::Text, this);
    const double left = m_narrow ? (width() - 18) / 2.0 : 14;
    paintIcon(painter, QRectF(left, (height() - 18) / 2.0, 18, 18), m_icon,
              on ? ink : colour(Ink::Muted, this));
    if (!m_narrow) {
        painter.setFont(gui::font(Type::Base, on));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(42, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    const QString key = m_showNumber ? QStringLiteral("Ctrl %1").arg(m_number)
                        : m_narrow   ? QString()
                                     : m_key;
    if (!key.isEmpty()) {
        const QString shown = m_narrow ? QString::number(m_number) : key;
        KeyCap::paint(
            painter,
            QPointF(width() - KeyCap::widthOf(shown) - (m_narrow ? 0 : 14), height() / 2.0), shown,
            this);
    }
}

UserBlock::UserBlock(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UserBlock::setUser(const QString& name, const QString& role)
{
    setText(name);
    m_role = role;
    setAccessibleName(role.isEmpty() ? name : tr("%1, %2").arg(name, role));
    update();
}

void UserBlock::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

void UserBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), colour(Ink::Line, this), QColor(), space::controlRadius);
    const QRectF face(m_narrow ? (width() - 32) / 2.0 : 8, (height() - 32) / 2.0, 32, 32);
    const bool dark = schemeOf(this) == Scheme::Dark;
    paintBox(painter, face, colour(dark ? Ink::Button : Ink::InfoEdge, this), QColor(), 16);
    painter.setFont(gui::font(Type::Small, true));
    painter.setPen(colour(dark ? Ink::ButtonText : Ink::Link, this));
    painter.drawText(face, Qt::AlignCenter, initials(text()));
    if (m_narrow)
        return;
    const QRect words = rect().adjusted(48, 7, -28, -7);
    painter.setFont(gui::font(Type::Small, true));
    painter.setPen(colour(Ink::Text, this));
    const int place =
        static_cast<int>(Qt::AlignLeft | (m_role.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop));
    painter.drawText(words, place,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, m_role);
    paintIcon(painter, QRectF(width() - 22, (height() - 16) / 2.0, 16, 16), Icon::ChevronDown,
              colour(Ink::Muted, this));
}

} // namespace penggerak::gui
