#include "gui/exchange/column_row.h"

#include "gui/exchange/import_words.h"
#include "gui/furniture/text_label.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace penggerak::gui {

namespace {

constexpr int rowHeight = 50;
constexpr int letterWidth = 32;
constexpr int arrowWidth = 30;

} // namespace

ColumnRow::ColumnRow(std::size_t number, const QString& heading, const QString& examples,
                     QWidget* parent)
    : QWidget(parent)
    , m_letters(ImportWords::letters(number))
{
    setFixedHeight(rowHeight);
    auto* name = new TextLabel(heading.isEmpty() ? tr("(tanpa judul)") : heading, Type::Base,
                               Ink::Text, this, true);
    name->setElided(true);
    auto* values =
        new TextLabel(examples.isEmpty() ? tr("kosong di baris-baris pertama") : examples,
                      Type::Small, Ink::Muted, this);
    values->setElided(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(values);
    words->addStretch(1);
    m_field = new QComboBox(this);
    m_field->setAccessibleName(tr("Kolom %1, %2, dibaca sebagai").arg(m_letters, heading));
    m_field->addItem(tr("Tidak dibaca"), QString());
    for (const std::string& each : services::importFields())
        m_field->addItem(ImportWords::field(each), qs(each));
    m_field->setFixedWidth(200);
    m_field->setMaxVisibleItems(24);
    m_field->installEventFilter(this);
    m_mark = new Tag(this);
    auto* marks = new QHBoxLayout;
    marks->addWidget(m_mark);
    marks->addStretch(1);
    auto* room = new QWidget(this);
    room->setFixedWidth(118);
    marks->setContentsMargins(0, 0, 0, 0);
    room->setLayout(marks);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(letterWidth + space::medium, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addLayout(words, 1);
    row->addSpacing(arrowWidth);
    row->addWidget(m_field);
    row->addWidget(room);
    connect(m_field, &QComboBox::currentIndexChanged, this,
            [this] { emit fieldChosen(m_field->currentData().toString()); });
}

void ColumnRow::show(const ColumnChoice& choice)
{
    const QSignalBlocker quiet(m_field);
    m_field->setCurrentIndex(std::max(0, m_field->findData(qs(choice.field))));
    switch (choice.origin) {
    case ColumnChoice::Origin::Guessed:
        m_mark->set(tr("Dikenali"), {Icon::Check, Ink::Good, Ink::GoodTint});
        break;
    case ColumnChoice::Origin::Profile:
        m_mark->set(tr("Profil"), {Icon::Bookmark, Ink::Info, Ink::InfoTint});
        break;
    case ColumnChoice::Origin::Chosen:
        m_mark->set(tr("Dipilih"), {Icon::Pencil, Ink::Info, Ink::InfoTint});
        break;
    case ColumnChoice::Origin::Unread:
        m_mark->set(tr("Dilewati"), {Icon::Minus, Ink::Neutral, Ink::NeutralTint});
        break;
    }
    update();
}

bool ColumnRow::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the list must not change what a column means.
    if (event->type() == QEvent::Wheel && watched == m_field) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF cap(0, (height() - 26) / 2.0, letterWidth, 26);
    paintBox(painter, cap, colour(Ink::TableHead, this), colour(Ink::Line, this), 5);
    painter.setFont(gui::font(Type::Small, true));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(cap, Qt::AlignCenter, m_letters);
    const bool read = m_field->currentIndex() > 0;
    paintIcon(painter, QRectF(m_field->x() - arrowWidth + 2, (height() - 16) / 2.0, 16, 16),
              Icon::ArrowRight, colour(read ? Ink::Link : Ink::Faint, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Ink::Line, this));
}

} // namespace penggerak::gui
