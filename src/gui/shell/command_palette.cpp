#include "gui/shell/command_palette.h"

#include "gui/furniture/search_field.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/background.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int mostPeople = 5;
constexpr int mostOthers = 4;
constexpr std::size_t mostActsBesideOthers = 3;
/// People and the way to the list, others, acts, and the headings of all three.
constexpr int listHeight =
    (mostPeople + 1 + mostOthers + int(mostActsBesideOthers)) * PaletteList::rowHeight +
    3 * PaletteList::headingHeight;
constexpr int frameHeight = 72;
constexpr int fewestLetters = 2;
/// A pause this short gathers the letters of a fast hand, and nobody sees it.
constexpr int pauseMs = 40;
/// Enough that each kind has its place beside people.
constexpr std::size_t readHits = 20;

Icon iconOf(const std::string& kind)
{
    if (kind == "kader")
        return Icon::Person;
    if (kind == "body")
        return Icon::People;
    if (kind == "activity")
        return Icon::Chat;
    return kind == "office" ? Icon::Building : Icon::MapPin;
}

} // namespace

CommandPalette::CommandPalette(AppContext& context, std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_context(context)
    , m_commands(std::move(commands))
{
    setWindowTitle(tr("Cari orang atau perintah"));
    setModal(true);
    m_search = new Background(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::find);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(15, 0, 15, 0);
    m_field = new SearchField(this);
    m_field->setPlaceholderText(tr("Nama, NIK, HP, KPJ, kader, kegiatan, wilayah, atau perintah"));
    m_field->setAccessibleName(tr("Cari orang atau perintah"));
    m_field->setMinimumHeight(space::mainControlHeight);
    m_field->setKeyHint(QStringLiteral("Esc"));
    m_field->installEventFilter(this);
    top->addWidget(m_field);
    column->addLayout(top);
    m_list = new PaletteList(this);
    m_list->setAccessibleName(tr("Hasil"));
    column->addWidget(m_list, 1);
    m_nothing = new TextLabel({}, Type::Base, Ink::Text, this);
    m_advice = new TextLabel({}, Type::Small, Ink::Muted, this);
    for (TextLabel* label : {m_nothing, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setContentsMargins(24, 0, 24, 0);
        column->addWidget(label);
    }
    column->addStretch(0);
    QPalette window = palette();
    window.setColor(QPalette::Window, colour(Ink::Card, this));
    setPalette(window);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typedOn);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });
    // One height for all answers: a window that breathes with every letter cannot be read.
    resize(640, frameHeight + listHeight);
    fill();
}

void CommandPalette::type(const QString& text)
{
    m_field->setText(text);
    m_pause.stop();
    find();
}

bool CommandPalette::isBusy() const
{
    return m_search->isRunning() || m_pause.isActive();
}

QString CommandPalette::typed() const
{
    return m_field->text().trimmed();
}

bool CommandPalette::canFindPeople() const
{
    return m_context.canWrite() && m_context.may("person.read");
}

void CommandPalette::typedOn()
{
    m_enterWaits = false;
    m_list->forgetMark();
    if (typed().size() < fewestLetters || !canFindPeople()) {
        m_pause.stop();
        m_search->cancel();
        m_found.clear();
        m_foundFor.clear();
    } else if (typed() != m_foundFor) {
        m_pause.start();
    } else {
        m_pause.stop();
        m_search->cancel();
    }
    fill();
}

void CommandPalette::find()
{
    const QString text = typed();
    if (text.size() < fewestLetters || !canFindPeople())
        return;
    m_search->run(
        [book = m_context.book(), session = *m_context.session(), typed = text.toStdString(),
         language = m_context.settings().language] {
            return services::search(session, typed, readHits, language);
        },
        [this, text](const Result<services::SearchAnswer>& answer) {
            m_found.clear();
            m_foundFor = text;
            m_refused = !answer;
            if (answer)
                showAnswer(*answer);
            fill();
            if (m_enterWaits)
                takeMarked();
        });
}

void CommandPalette::showAnswer(const services::SearchAnswer& answer)
{
    showPeople(answer);
    showOthers(answer);
}

void CommandPalette::showPeople(const services::SearchAnswer& answer)
{
    int shown = 0;
    for (const services::SearchHit& hit : answer.hits) {
        if (hit.kind != "person" || shown == mostPeople)
            continue;
        if (shown++ == 0)
            m_found.push_back({tr("Orang"), {}, {}, {}, {}});
        m_found.push_back({qs(hit.name), qs(hit.detail), {}, Icon::Person, [this, id = qs(hit.id)] {
                               emit personChosen(id);
                           }});
    }
    if (answer.people <= shown)
        return;
    const QString count = m_context.texts().count(answer.people);
    m_found.push_back({answer.atLeast ? tr("Lihat semua di daftar, lebih dari %1 orang").arg(count)
                                      : tr("Lihat semua %1 orang di daftar").arg(count),
                       {},
                       {},
                       Icon::Filter,
                       [this, text = m_foundFor] { emit listChosen("cari:" + text); }});
}

void CommandPalette::showOthers(const services::SearchAnswer& answer)
{
    int shown = 0;
    for (const services::SearchHit& hit : answer.hits) {
        const bool activity = hit.kind == "activity";
        const QString place = hit.kind == "kader"    ? QStringLiteral("kader:")
                              : hit.kind == "body"   ? QStringLiteral("mitra:")
                              : hit.kind == "office" ? QStringLiteral("kantor:")
                              : hit.kind == "region" ? QStringLiteral("wilayah:")
                                                     : QString();
        if ((place.isEmpty() && !activity) || shown == mostOthers)
            continue;
        if (shown++ == 0)
            m_found.push_back({tr("Kader, mitra, kegiatan, kantor, wilayah"), {}, {}, {}, {}});
        const QString kind = m_context.texts().term(hit.kind);
        // The detail of a body is its kind already.
        const QString detail = hit.kind == "body"   ? qs(hit.detail)
                               : hit.detail.empty() ? kind
                                                    : kind + QStringLiteral(", ") + qs(hit.detail);
        const auto open = [this, activity, place, id = qs(hit.id)] {
            if (activity)
                emit m_context.pageRequested(QStringLiteral("kegiatan"), id);
            else
                emit listChosen(place + id);
        };
        m_found.push_back({qs(hit.name), detail, {}, iconOf(hit.kind), open});
    }
}

void CommandPalette::addActs(std::vector<PaletteEntry>& entries) const
{
    const QString text = typed();
    std::size_t added = 0;
    for (const Command& command : m_commands) {
        if (!text.isEmpty() && !command.text.contains(text, Qt::CaseInsensitive))
            continue;
        if (!entries.empty() && !m_found.empty() && added == mostActsBesideOthers)
            break;
        if (added++ == 0 && !m_found.empty())
            entries.push_back({tr("Perintah"), {}, {}, {}, {}});
        entries.push_back({command.text,
                           {},
                           command.key,
                           Icon::ArrowRight,
                           command.run ? command.run : std::function<void()>([] {})});
    }
}

void CommandPalette::fill()
{
    std::vector<PaletteEntry> entries = m_found;
    addActs(entries);
    const bool nothing = entries.empty();
    m_list->fill(std::move(entries));
    m_list->setVisible(!nothing);
    // Not while the answer is on its way: it would only blink.
    const bool told =
        nothing && (typed() == m_foundFor || !canFindPeople() || typed().size() < fewestLetters);
    if (told)
        explainNothing();
    m_nothing->setVisible(told);
    m_advice->setVisible(told);
}

void CommandPalette::explainNothing()
{
    m_nothing->setText(tr("Tidak ada yang cocok dengan “%1”.").arg(typed()));
    if (!m_context.canWrite())
        m_advice->setText(tr("Buku ini terbuka untuk dibaca saja, jadi orang tidak dicari. "
                             "Ketik nama halaman atau perintah."));
    else if (!m_context.may("person.read"))
        m_advice->setText(tr("Peran Anda tidak melihat data orang. Ketik nama halaman atau "
                             "perintah."));
    else if (m_refused)
        m_advice->setText(
            tr("Pencarian gagal dibaca. Ketik lagi, atau periksa buku di Pengaturan."));
    else if (typed().size() < fewestLetters)
        m_advice->setText(tr("Ketik dua huruf atau lebih untuk mencari orang."));
    else
        m_advice->setText(tr("Coba awal namanya saja, ejaan lain, 4 angka akhir NIK atau HP, atau "
                             "hapus satu kata. Gelar tidak perlu diketik."));
}

void CommandPalette::takeMarked()
{
    const bool waiting = canFindPeople() && typed().size() >= fewestLetters &&
                         typed() != m_foundFor && !m_list->isMarkedByHand();
    m_enterWaits = waiting;
    if (!waiting) {
        take(m_list->currentRow());
        return;
    }
    if (m_pause.isActive()) {
        m_pause.stop();
        find();
    }
}

void CommandPalette::take(int row)
{
    const std::function<void()> act = m_list->act(row);
    if (!act)
        return;
    accept();
    act();
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
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_list->step(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            takeMarked();
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
