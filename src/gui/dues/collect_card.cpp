#include "gui/dues/collect_card.h"

#include "gui/dues/month_tiles.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/table.h"
#include "gui/furniture/tags.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr std::size_t mostHits = 4;

QString rupiah(const Texts& texts, Rupiah amount)
{
    return QStringLiteral("Rp ") + texts.count(amount.value());
}

} // namespace

CollectCard::CollectCard(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_searching(new Background(this))
    , m_reading(new Background(this))
{
    build();
    forget();
}

void CollectCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 15, 20, 17);
    column->setSpacing(space::medium);
    m_top = new QHBoxLayout;
    m_top->setSpacing(space::small);
    m_search = new SearchField(this);
    m_search->setPlaceholderText(tr("Nama, NIK, HP, atau KPJ"));
    m_search->setAccessibleName(tr("Cari orang yang membayar"));
    m_search->setKeyHint(QStringLiteral("F3"));
    m_search->setMinimumHeight(38);
    m_found = new TextLabel({}, Type::Small, Ink::Good, this, true);
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_found);
    m_found->hide();
    column->addLayout(m_top);
    m_model = new SimpleModel({tr("Nama"), tr("Tahap"), tr("Tempat")}, this);
    m_table = new DataTable(this);
    m_table->setAccessibleName(tr("Yang ditemukan"));
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setColumnWidths({0, 150, 210});
    m_table->setItemDelegateForColumn(1, new TagDelegate(m_table));
    m_table->setFixedHeight(32 + int(mostHits) * space::rowTwoLines + 2);
    column->addWidget(m_table);

    m_personRow = new QWidget(this);
    auto* who = new QVBoxLayout(m_personRow);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(2);
    auto* first = new QHBoxLayout;
    m_name = new TextLabel({}, Type::Section, Ink::Text, m_personRow, true);
    m_name->setElided(true);
    m_paid = new TextLabel({}, Type::Base, Ink::Text, m_personRow, true);
    first->addWidget(m_name, 1);
    first->addWidget(m_paid);
    auto* second = new QHBoxLayout;
    m_place = new TextLabel({}, Type::Base, Ink::Muted, m_personRow);
    m_place->setElided(true);
    m_rate = new TextLabel({}, Type::Base, Ink::Muted, m_personRow);
    second->addWidget(m_place, 1);
    second->addWidget(m_rate);
    who->addLayout(first);
    who->addLayout(second);
    auto* third = new QHBoxLayout;
    third->setContentsMargins(0, 6, 0, 0);
    m_oldAge = new QCheckBox(tr("dengan &JHT"), m_personRow);
    m_income = new CountEdit(m_personRow);
    m_income->setUnit(tr("Rp sebulan"));
    m_income->setAccessibleName(tr("Penghasilan sebulan, dalam rupiah"));
    m_income->setPlaceholderText(tr("penghasilan"));
    m_income->setToolTip(tr("Kosong berarti golongan terendah."));
    m_income->setMaximumWidth(300);
    third->addWidget(m_oldAge);
    third->addSpacing(space::medium);
    third->addWidget(m_income);
    third->addStretch(1);
    who->addLayout(third);
    column->addWidget(m_personRow);
    m_tiles = new MonthTiles(this);
    column->addWidget(m_tiles);

    m_refusal = new InlineMessage(this);
    m_fewer = new ActionButton(ActionButton::Kind::Primary, {}, m_refusal);
    m_held = new ActionButton(ActionButton::Kind::Secondary, tr("Uang sudah diterima"), m_refusal);
    m_held->setHint(QStringLiteral("Alt U"));
    m_refusal->acts()->addWidget(m_fewer);
    m_refusal->acts()->addWidget(m_held);
    column->addWidget(m_refusal);
    m_sumRow = new QWidget(this);
    auto* foot = new QHBoxLayout(m_sumRow);
    buildFoot(foot);
    column->addWidget(m_sumRow);
    column->addStretch(1);

    setTabOrder(m_search, m_table);
    setTabOrder(m_table, m_tiles);
    setTabOrder(m_tiles, m_take);
    setTabOrder(m_take, m_oldAge);
    setTabOrder(m_oldAge, m_income);
    connect(m_search, &SearchField::searched, this, &CollectCard::find);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (index.row() >= 0 && index.row() < int(m_hits.size()))
            pick(m_hits[static_cast<std::size_t>(index.row())]);
    });
    connect(m_tiles, &MonthTiles::chosen, this, &CollectCard::showChoice);
    connect(m_tiles, &MonthTiles::taken, this, [this] { take(services::Cover::Deposit); });
    connect(m_take, &QAbstractButton::clicked, this, [this] { take(services::Cover::Deposit); });
    connect(m_fewer, &QAbstractButton::clicked, this, &CollectCard::useCovered);
    connect(m_held, &QAbstractButton::clicked, this, [this] { take(services::Cover::Held); });
    connect(m_oldAge, &QCheckBox::toggled, this, &CollectCard::readAgain);
    connect(m_income, &CountEdit::countChanged, this, &CollectCard::readAgain);
    auto* held = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_U), this);
    held->setContext(Qt::WidgetWithChildrenShortcut);
    connect(held, &QShortcut::activated, this, [this] {
        if (m_held->isVisible())
            take(services::Cover::Held);
    });
    for (ActionButton* each : {m_take, m_held})
        m_context.waitsForWriting(each);
}

void CollectCard::buildFoot(QHBoxLayout* foot)
{
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(space::large);
    const auto sum = [&](const QString& word) {
        auto* box = new QVBoxLayout;
        box->setSpacing(1);
        box->addWidget(new TextLabel(word, Type::Small, Ink::Muted, m_sumRow));
        auto* number = new TextLabel({}, Type::Section, Ink::Text, m_sumRow, true);
        box->addWidget(number);
        foot->addLayout(box);
        return number;
    };
    const auto sign = [&](const QString& text) {
        foot->addWidget(new TextLabel(text, Type::Section, Ink::Muted, m_sumRow), 0,
                        Qt::AlignBottom);
    };
    m_before = sum(tr("Sebelum"));
    sign(QStringLiteral("−"));
    m_amount = sum(tr("Iuran"));
    sign(QStringLiteral("="));
    m_after = sum(tr("Sesudah"));
    foot->addStretch(1);
    m_take = new ActionButton(ActionButton::Kind::Primary, tr("Terima"), m_sumRow);
    m_take->setSymbol(Icon::Check);
    m_take->setHint(QStringLiteral("Enter"));
    m_take->setMinimumHeight(space::mainControlHeight);
    foot->addWidget(m_take);
}

void CollectCard::setDesk(std::optional<KaderId> kader, const CollectDesk& desk)
{
    const bool other = kader != m_kader;
    m_kader = kader;
    m_desk = desk;
    if (other)
        forget();
    else if (m_person)
        readAgain();
}

void CollectCard::addBeside(QWidget* widget)
{
    m_top->addWidget(widget);
}

void CollectCard::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool CollectCard::isBusy() const
{
    return m_searching->isRunning() || m_reading->isRunning();
}

void CollectCard::find(const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.size() < 2 || !m_kader || !m_context.session()) {
        m_searching->cancel();
        forget();
        return;
    }
    services::PeopleFilter filter;
    filter.segment = std::nullopt;
    filter.text = wanted.toStdString();
    m_searching->run(
        [session = *m_context.session(), filter] {
            return services::listPeople(session, filter, services::PeopleSort::Name, {}, mostHits);
        },
        [this](const Result<services::PeoplePage>& page) {
            if (page)
                showHits(*page);
            else
                tellRefusal(page.error());
        });
}

void CollectCard::showHits(const services::PeoplePage& page)
{
    forget();
    m_hits = page.rows;
    const Texts texts = m_context.texts();
    m_found->setInk(page.total == 0 ? Ink::Bad : Ink::Good);
    m_found->setText(page.total == 0 ? tr("tidak ditemukan")
                                     : tr("%1 ditemukan").arg(texts.count(page.total)));
    m_found->show();
    if (m_hits.size() == 1 && page.total == 1) {
        pick(m_hits.front());
        return;
    }
    std::vector<SimpleModel::Row> rows;
    for (const services::PersonRow& row : m_hits) {
        SimpleModel::Cell stage{texts.term(row.stage)};
        stage.tag = lookOf(row.stage);
        rows.push_back({{qs(row.name), qs(row.maskedNik), true},
                        stage,
                        {qs(row.village), qs(code(row.segment))}});
    }
    m_model->setRows(std::move(rows));
    m_table->setVisible(!m_hits.empty());
    if (!m_hits.empty()) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
}

services::RecordDue CollectCard::commandOf(const services::PersonRow& row, int months) const
{
    services::RecordDue command;
    command.person = row.id;
    command.segment = row.segment;
    command.kader = *m_kader;
    command.on = m_context.today();
    command.months = months;
    if (m_oldAge->isChecked())
        command.programmes.insert(Programme::Jht);
    command.income = Rupiah(m_income->count().value_or(0));
    return command;
}

void CollectCard::pick(const services::PersonRow& row, int tile)
{
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_reading->run([session = *m_context.session(), command = commandOf(row, 1),
                    row] { return readPerson(session, command, row); },
                   [this, tile](CollectPerson person) { showPerson(std::move(person), tile); });
}

void CollectCard::readAgain()
{
    if (m_person)
        pick(m_person->row, m_tiles->current());
}

void CollectCard::showPerson(CollectPerson person, int chosenTile)
{
    const bool same = m_person && m_person->row.id == person.row.id;
    m_person = std::move(person);
    const Texts texts = m_context.texts();
    m_table->hide();
    m_name->setText(qs(m_person->row.name));
    QStringList place;
    for (const std::string& part : {m_person->row.maskedNik, m_person->row.village})
        if (!part.empty())
            place.append(qs(part));
    place.append(texts.term(m_person->row.stage));
    m_place->setText(place.join(QStringLiteral("   ")));
    m_paid->setText(m_person->paidThrough
                        ? tr("Terbayar s.d. %1").arg(texts.month(*m_person->paidThrough))
                        : tr("Belum pernah membayar"));
    std::vector<MonthTiles::Tile> tiles;
    for (const CollectPerson::Offer& offer : m_person->offers) {
        MonthTiles::Tile tile;
        tile.months = offer.months;
        tile.possible = offer.quote.has_value();
        tile.amount = offer.quote ? texts.count(offer.quote->amount.value()) : QStringLiteral("–");
        if (offer.quote) {
            tile.until = tr("s.d. %1").arg(texts.month(offer.quote->first.plus(offer.months - 1)));
            if (!offer.quote->shortBy.isZero())
                tile.missing = tr("kurang %1").arg(texts.count(offer.quote->shortBy.value()));
        } else {
            tile.until = tr("tidak dapat");
        }
        tiles.push_back(std::move(tile));
    }
    m_tiles->setTiles(std::move(tiles));
    m_personRow->show();
    m_tiles->show();
    const auto& single = m_person->offers.front();
    m_rate->setText(single.quote
                        ? tr("%1, %2 sebulan")
                              .arg(m_oldAge->isChecked() ? tr("JKK + JKM + JHT") : tr("JKK + JKM"),
                                   rupiah(texts, single.quote->amount))
                        : QString());
    if (!single.quote && single.error) {
        m_tiles->setCurrent(-1);
        tellRefusal(*single.error);
        emit choiceChanged();
        return;
    }
    m_tiles->setCurrent(std::max(0, chosenTile));
    if (!same)
        m_tiles->setFocus();
    showChoice();
}

std::optional<services::DueQuote> CollectCard::quote() const
{
    if (!m_person || m_tiles->current() < 0)
        return std::nullopt;
    return m_person->offers[static_cast<std::size_t>(m_tiles->current())].quote;
}

std::optional<services::RecordDue> CollectCard::command() const
{
    if (!m_person || !m_kader || !quote())
        return std::nullopt;
    services::RecordDue command = commandOf(
        m_person->row, m_person->offers[static_cast<std::size_t>(m_tiles->current())].months);
    command.first = quote()->first;
    command.receipt = m_desk.nextReceipt;
    command.key = m_key;
    return command;
}

int CollectCard::mostCovered() const
{
    int most = -1;
    if (m_person)
        for (std::size_t i = 0; i < m_person->offers.size(); ++i)
            if (const auto& offer = m_person->offers[i].quote; offer && offer->shortBy.isZero())
                most = int(i);
    return most;
}

void CollectCard::showChoice()
{
    const auto chosen = quote();
    const Texts texts = m_context.texts();
    const bool covered = chosen && chosen->shortBy.isZero();
    m_sumRow->setVisible(covered);
    m_refusal->setVisible(chosen && !covered);
    if (covered) {
        m_before->setText(rupiah(texts, chosen->available));
        m_amount->setText(rupiah(texts, chosen->amount));
        m_after->setText(rupiah(texts, chosen->available - chosen->amount));
        m_take->setText(tr("Terima %1").arg(rupiah(texts, chosen->amount)));
    } else if (chosen) {
        m_refusal->show(
            InlineMessage::Kind::Refusal,
            tr("Deposit kurang %1.").arg(rupiah(texts, chosen->shortBy)),
            tr("%1 diminta, %2 tersedia. Belum dicatat.")
                .arg(texts.count(chosen->amount.value()), texts.count(chosen->available.value())));
        const int fewer = mostCovered();
        m_fewer->setVisible(fewer >= 0);
        if (fewer >= 0)
            m_fewer->setText(tr("Pakai %1 bulan").arg(m_person->offers[std::size_t(fewer)].months));
        m_held->show();
    }
    emit choiceChanged();
}

void CollectCard::useCovered()
{
    m_tiles->setCurrent(mostCovered());
    m_tiles->setFocus();
    showChoice();
}

void CollectCard::take(services::Cover cover)
{
    const auto order = command();
    if (!order || !m_context.canWrite() || m_reading->isRunning())
        return;
    if (cover == services::Cover::Deposit && !quote()->shortBy.isZero()) {
        (m_fewer->isVisible() ? m_fewer : m_held)->setFocus();
        return;
    }
    services::RecordDue recording = *order;
    recording.cover = cover;
    const auto posted = services::recordDue(*m_context.session(), recording);
    if (!posted) {
        tellRefusal(posted.error());
        return;
    }
    const Texts texts = m_context.texts();
    const QString name = qs(m_person->row.name);
    const QString amount = rupiah(texts, quote()->amount);
    m_search->clear();
    forget();
    m_found->hide();
    m_search->setFocus();
    emit recorded(
        DueId(posted->id),
        posted->held
            ? tr("%1 dari %2 ditahan tanpa deposit. Iuran berikutnya menunggu isi deposit.")
                  .arg(amount, name)
            : tr("%1 dari %2 dicatat. Sisa deposit %3.")
                  .arg(amount, name, rupiah(texts, posted->available)));
}

void CollectCard::tellRefusal(const Error& error)
{
    m_sumRow->hide();
    m_fewer->hide();
    m_held->hide();
    m_refusal->show(InlineMessage::Kind::Refusal, tr("Belum dicatat."),
                    m_context.texts().sentence(error));
    m_refusal->setVisible(true);
}

void CollectCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* const button = enter ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr;
    if (button && isAncestorOf(button))
        button->click();
    else
        Card::keyPressEvent(event);
}

void CollectCard::forget()
{
    m_person.reset();
    m_hits.clear();
    m_table->hide();
    m_personRow->hide();
    m_tiles->setCurrent(-1);
    m_tiles->hide();
    m_refusal->setVisible(false);
    m_sumRow->hide();
    emit choiceChanged();
}

} // namespace penggerak::gui
