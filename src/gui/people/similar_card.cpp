#include "gui/people/similar_card.h"

#include "core/base/fold.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"
#include "gui/people/words.h"
#include "gui/theme/theme_style.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int headHeight = 28;
constexpr int rowHeight = 34;
constexpr int narrowest = 250;
constexpr int actsBeside = 380; // below, the buttons stand under each other

bool isSameText(const std::string& a, const std::string& b)
{
    return folded(a) == folded(b);
}

/// A round ground with the icon of people.
class Badge : public QWidget
{
public:
    explicit Badge(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(26, 26);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), colour(Ink::InfoTint, this), QColor(), 13);
        paintIcon(painter, QRectF(5, 5, 16, 16), Icon::People, colour(Ink::Info, this));
    }
};

} // namespace

/// Field, this one, the one in the book, and what that means.
class SimilarCard::Table : public QWidget
{
public:
    enum class Verdict { None, Same, Alike, Other };
    struct Line
    {
        QString name;
        QString typed;
        QString known;
        Verdict verdict = Verdict::None;
    };

    explicit Table(QWidget* parent)
        : QWidget(parent)
    {
    }
    void show(std::vector<Line> lines)
    {
        m_lines = std::move(lines);
        QStringList spoken;
        for (const Line& line : m_lines)
            spoken.append(SimilarCard::tr("%1: yang ini %2, di buku %3")
                              .arg(line.name, line.typed, line.known));
        setAccessibleName(spoken.join(QStringLiteral("; ")));
        setFixedHeight(headHeight + rowHeight * static_cast<int>(m_lines.size()));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(0, 0, width(), headHeight), colour(Ink::TableHead, this));
        const int second = 17 + 84;
        // Narrow, what is typed is left out: it stands in the form.
        const bool narrow = width() < actsBeside;
        const int room = narrow ? width() - second - 84 : (width() - second - 84) / 2;
        const int third = narrow ? second : second + room + 12;
        painter.setFont(gui::font(Type::Small, true));
        painter.setPen(colour(Ink::Muted, this));
        const auto write = [&](int x, int y, int height, int wide, const QString& text) {
            painter.drawText(QRect(x, y, wide, height), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, wide));
        };
        if (!narrow)
            write(second, 0, headHeight, room, SimilarCard::tr("Yang ini"));
        write(third, 0, headHeight, room, SimilarCard::tr("Di buku"));
        int y = headHeight;
        for (std::size_t at = 0; at < m_lines.size(); ++at, y += rowHeight) {
            const Line& line = m_lines[at];
            painter.setFont(gui::font(Type::Small));
            painter.setPen(colour(Ink::Muted, this));
            write(17, y, rowHeight, 82, line.name);
            painter.setFont(gui::font(Type::Base));
            painter.setPen(
                colour(line.typed == PeopleWords::absent() ? Ink::Muted : Ink::Text, this));
            if (!narrow)
                write(second, y, rowHeight, room, line.typed);
            painter.setPen(colour(line.verdict == Verdict::None ? Ink::Muted : Ink::Text, this));
            write(third, y, rowHeight, room, line.known);
            paintVerdict(painter, y, line.verdict);
            if (at + 1 < m_lines.size())
                painter.fillRect(QRect(17, y + rowHeight - 1, width() - 34, 1),
                                 colour(Ink::Line, this));
        }
    }

private:
    void paintVerdict(QPainter& painter, int y, Verdict verdict)
    {
        if (verdict == Verdict::None)
            return;
        const Ink ink = verdict == Verdict::Same    ? Ink::Good
                        : verdict == Verdict::Alike ? Ink::Info
                                                    : Ink::Warn;
        const QString word = verdict == Verdict::Same    ? SimilarCard::tr("sama")
                             : verdict == Verdict::Alike ? SimilarCard::tr("mirip")
                                                         : SimilarCard::tr("beda");
        painter.setFont(gui::font(Type::Small, true));
        painter.setPen(colour(ink, this));
        const QRect area(width() - 17 - 70, y, 70, rowHeight);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, word);
        if (verdict == Verdict::Same)
            paintIcon(painter,
                      QRectF(area.right() - painter.fontMetrics().horizontalAdvance(word) - 18,
                             y + (rowHeight - 13) / 2.0, 13, 13),
                      Icon::Check, colour(ink, this));
    }
    std::vector<Line> m_lines;
};

SimilarCard::SimilarCard(services::Language language, QWidget* parent)
    : Card(parent)
    , m_language(language)
{
    auto* nobody = new QWidget(this);
    m_nobody = new TextLabel({}, Type::Small, Ink::Muted, nobody);
    m_nobody->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nobody->setWordWrap(true);
    // A frame forgets its own margins when its style changes; a layout does not.
    auto* nobodyLayout = new QVBoxLayout(nobody);
    nobodyLayout->setContentsMargins(17, 14, 17, 14);
    nobodyLayout->addWidget(m_nobody);

    auto* found = new QWidget(this);
    m_title = new TextLabel({}, Type::Base, Ink::Text, found, true);
    m_why = new TextLabel({}, Type::Small, Ink::Muted, found);
    m_why->setElided(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_why);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(17, 10, 17, 12);
    head->setSpacing(9);
    head->addWidget(new Badge(found));
    head->addLayout(words, 1);
    m_other = new ActionButton(ActionButton::Kind::Text, {}, found);
    m_other->setTail(Icon::ChevronRight);
    head->addWidget(m_other);
    m_table = new Table(found);
    auto* open = new ActionButton(ActionButton::Kind::Secondary, tr("Buka orang itu"), found);
    auto* another =
        new ActionButton(ActionButton::Kind::Secondary, tr("Orang lain, lanjutkan"), found);
    another->setHint(QStringLiteral("Alt L"));
    m_acts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_acts->setContentsMargins(17, 10, 17, 16);
    m_acts->setSpacing(10);
    m_acts->addWidget(open);
    m_acts->addWidget(another);
    m_acts->addStretch(1);
    auto* layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addStretch(1);
    layout->addLayout(m_acts);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(nobody);
    m_stack->addWidget(found);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 3);
    outer->addWidget(m_stack);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        m_at = (m_at + 1) % std::max<std::size_t>(1, m_people.size());
        turn();
    });
    connect(open, &QAbstractButton::clicked, this, [this] {
        if (!m_people.empty())
            emit openWanted(m_people[m_at].row.id);
    });
    connect(another, &QAbstractButton::clicked, this, &SimilarCard::dismiss);
    setMinimumWidth(narrowest);
    clear();
}

void SimilarCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_acts->setDirection(width() < actsBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SimilarCard::clear()
{
    m_people.clear();
    m_dismissed = false;
    m_nobody->setText(tr("Orang yang mirip di buku ini akan muncul di sini, selagi nama, tanggal "
                         "lahir, dan kelurahan diisi."));
    m_stack->setCurrentIndex(0);
}

void SimilarCard::dismiss()
{
    if (m_people.empty())
        return;
    m_dismissed = true;
    m_nobody->setText(tr("Dicatat sebagai orang lain. Orang yang mirip tetap ada di buku."));
    m_stack->setCurrentIndex(0);
    emit dismissed();
}

void SimilarCard::show(const Typed& typed, std::vector<services::SimilarPerson> people)
{
    m_typed = typed;
    m_people = std::move(people);
    m_at = std::min(m_at, m_people.empty() ? 0 : m_people.size() - 1);
    if (m_people.empty()) {
        m_nobody->setText(tr("Tidak ada orang yang mirip di buku ini."));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!m_dismissed) {
        turn();
        m_stack->setCurrentIndex(1);
    }
}

void SimilarCard::turn()
{
    using Verdict = Table::Verdict;
    const Texts texts(m_language);
    const services::SimilarPerson& other = m_people[m_at];
    const services::PersonFields& mine = m_typed.fields;
    const auto orAbsent = [](const QString& text) {
        return text.isEmpty() ? PeopleWords::absent() : text;
    };
    m_title->setText(
        m_people.size() == 1
            ? tr("Mirip satu orang di buku ini")
            : tr("Mirip %1 orang di buku ini").arg(texts.count(std::int64_t(m_people.size()))));
    QStringList why{isSameText(mine.name, other.row.name) ? tr("nama sama") : tr("nama mirip")};
    if (other.sameBirthDate)
        why.append(tr("tanggal lahir sama"));
    if (other.sameVillage)
        why.append(tr("kelurahan sama"));
    m_why->setText(why.join(QStringLiteral(", ")));
    m_other->setVisible(m_people.size() > 1);
    m_other->setText(tr("%1 dari %2").arg(m_at + 1).arg(m_people.size()));
    m_other->setAccessibleName(tr("Orang mirip berikutnya, sekarang %1").arg(m_other->text()));

    const auto mineNik = Nik::parse(mine.nik);
    const auto minePhone = Phone::parse(mine.phone);
    const QString birth = mine.birthDate ? texts.day(*mine.birthDate) : QString();
    const QString theirs = other.birthDate ? texts.day(*other.birthDate) : QString();
    const bool nikBoth = mineNik && !other.row.maskedNik.empty();
    m_table->show({
        {tr("Nama"), qs(mine.name), qs(other.row.name),
         isSameText(mine.name, other.row.name) ? Verdict::Same : Verdict::Alike},
        {tr("NIK"), orAbsent(mineNik ? qs(mineNik->masked()) : QString()),
         orAbsent(qs(other.row.maskedNik)), nikBoth ? Verdict::Other : Verdict::None},
        {tr("Lahir"), orAbsent(birth), orAbsent(theirs),
         other.sameBirthDate                   ? Verdict::Same
         : birth.isEmpty() || theirs.isEmpty() ? Verdict::None
                                               : Verdict::Other},
        {tr("Kelurahan"), orAbsent(m_typed.village), orAbsent(qs(other.row.village)),
         other.sameVillage                                        ? Verdict::Same
         : m_typed.village.isEmpty() || other.row.village.empty() ? Verdict::None
                                                                  : Verdict::Other},
        {tr("HP"), orAbsent(minePhone ? qs(minePhone->masked()) : QString()),
         orAbsent(qs(other.maskedPhone)), Verdict::None},
        {tr("Tahap"), tr("baru"), texts.term(other.row.stage), Verdict::None},
        {tr("Kader"), orAbsent(m_typed.kader), orAbsent(qs(other.row.kader)), Verdict::None},
    });
}

} // namespace penggerak::gui
