#include "gui/people/entry_view.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/card.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/key_cap.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/text_label.h"
#include "gui/people/nik_reading_card.h"
#include "gui/people/person_form.h"
#include "gui/people/similar_card.h"
#include "gui/people/sticky_form.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "gui/shell/long_task.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>

namespace penggerak::gui {

namespace {

constexpr char draftName[] = "person.entry";
constexpr int draftPauseMs = 700;
constexpr int lookPauseMs = 250;

} // namespace

EntryView::EntryView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_similarRead(new Background(this))
    , m_nikRead(new Background(this))
{
    build();
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMs);
    m_lookPause.setSingleShot(true);
    m_lookPause.setInterval(lookPauseMs);
    connectParts();
}

EntryView::~EntryView()
{
    keepDraft();
}

void EntryView::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(buildCard(), 61);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::large);
    m_reading = new NikReadingCard(m_context.texts().language(), this);
    m_similar = new SimilarCard(m_context.texts().language(), this);
    m_reading->setMinimumWidth(250);
    right->addWidget(m_reading);
    right->addWidget(m_similar, 1);
    row->addLayout(right, 40);
}

QWidget* EntryView::buildCard()
{
    auto* card = new Card(this);
    card->setMinimumWidth(540);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    auto* title = new TextLabel(tr("Identitas"), Type::Section, Ink::Text, inside, true);
    m_segmentSwitch = new SegmentSwitch(inside);
    m_segmentSwitch->setOptions({QStringLiteral("BPU"), QStringLiteral("PU")});
    m_segmentSwitch->setAccessibleName(tr("Segmen"));
    m_segmentSwitch->setFixedHeight(28);
    m_segmentSwitch->setFocusPolicy(Qt::ClickFocus);
    m_draftState = new TextLabel({}, Type::Small, Ink::Muted, inside);
    m_startEmpty = new ActionButton(ActionButton::Kind::Text, tr("Mulai kosong"), inside);
    m_startEmpty->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(title);
    head->addWidget(m_segmentSwitch);
    head->addStretch(1);
    head->addWidget(m_draftState);
    head->addWidget(m_startEmpty);
    m_form = new PersonForm(inside);
    m_form->start(m_context.texts().language(), m_context.today());
    m_refusal = new InlineMessage(inside);
    m_sticky = new StickyForm(m_context, inside);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(19, 9, 19, 12);
    upper->setSpacing(6);
    upper->addLayout(head);
    upper->addWidget(m_refusal);
    upper->addWidget(m_form);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper);
    column->addStretch(1);
    column->addWidget(m_sticky);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 3);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFooter());
    m_enter = new EnterMoves(inside, m_sticky->last());
    return card;
}

QWidget* EntryView::buildFooter()
{
    auto* footer = new QWidget(this);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(17, 10, 19, 11);
    row->setSpacing(space::small);
    auto* close = new ActionButton(ActionButton::Kind::Text, tr("Tutup"), footer);
    auto* cap = new KeyCap(QStringLiteral("Esc"), footer);
    auto* saveClose =
        new ActionButton(ActionButton::Kind::Secondary, tr("Simpan dan tutup"), footer);
    auto* saveNext =
        new ActionButton(ActionButton::Kind::Primary, tr("Simpan, orang berikutnya"), footer);
    saveNext->setHint(QStringLiteral("Ctrl Enter"));
    row->addWidget(close);
    row->addWidget(cap);
    row->addStretch(1);
    row->addWidget(saveClose);
    row->addWidget(saveNext);
    connect(close, &QAbstractButton::clicked, this, [this] {
        keepDraft();
        emit closed();
    });
    connect(saveClose, &QAbstractButton::clicked, this, &EntryView::saveAndClose);
    connect(saveNext, &QAbstractButton::clicked, this, &EntryView::saveAndNext);
    return footer;
}

void EntryView::connectParts()
{
    connect(m_form, &PersonForm::edited, this, &EntryView::typedSomething);
    connect(m_sticky, &StickyForm::edited, this, &EntryView::typedSomething);
    connect(m_form, &PersonForm::nikChanged, this, &EntryView::lookForNik);
    connect(m_form, &PersonForm::openWanted, this, &EntryView::openWanted);
    connect(m_similar, &SimilarCard::openWanted, this, &EntryView::openWanted);
    connect(m_enter, &EnterMoves::finished, this, &EntryView::saveAndNext);
    connect(&m_draftPause, &QTimer::timeout, this, &EntryView::keepDraft);
    connect(&m_lookPause, &QTimer::timeout, this, &EntryView::lookAround);
    connect(m_segmentSwitch, &SegmentSwitch::currentIndexChanged, this, [this](int index) {
        m_segment = index == 0 ? Segment::Bpu : Segment::Pu;
        m_sticky->setSegment(m_segment);
        m_enter->setLast(m_sticky->last());
        emit headerChanged();
        typedSomething();
    });
    connect(m_startEmpty, &QAbstractButton::clicked, this, [this] {
        m_form->clear();
        m_similar->clear();
        dropDraft();
        m_form->focusNik();
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* next = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        next->setContext(Qt::WidgetWithChildrenShortcut);
        connect(next, &QShortcut::activated, this, &EntryView::saveAndNext);
    }
    auto* other = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_L), this);
    other->setContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, m_similar, &SimilarCard::dismiss);
    for (Background* read : {m_similarRead, m_nikRead})
        connect(read, &Background::slow, this, &EntryView::busyChanged);
}

bool EntryView::isBusy() const
{
    return m_similarRead->isRunning() || m_nikRead->isRunning() || m_lookPause.isActive();
}

void EntryView::start(Segment segment)
{
    m_sticky->reload();
    if (!m_started) {
        m_started = true;
        m_segmentSwitch->setCurrentIndex(segment == Segment::Bpu ? 0 : 1);
        restoreDraft();
    } else if (m_form->isBlank()) {
        m_segmentSwitch->setCurrentIndex(segment == Segment::Bpu ? 0 : 1);
    }
    m_form->focusNik();
}

void EntryView::reload()
{
    m_sticky->reload();
}

void EntryView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        keepDraft();
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EntryView::typedSomething()
{
    if (m_restoring)
        return;
    m_refusal->hide();
    m_startEmpty->hide();
    m_draftPause.start();
    m_lookPause.start();
    showReading();
}

void EntryView::showReading()
{
    m_reading->show(m_form->nikDigits(), m_form->reading(), m_form->birthDiffers(),
                    m_form->sexDiffers());
}

void EntryView::lookForNik()
{
    showReading();
    const auto nik = m_form->nik();
    if (!nik || !m_context.session()) {
        m_nikRead->cancel();
        return;
    }
    m_nikRead->run([book = m_context.book(), session = *m_context.session(),
                    digits = nik->reveal()] { return services::findByNik(session, digits); },
                   [this](Result<std::optional<services::PersonRow>> found) {
                       emit busyChanged();
                       if (!found)
                           return;
                       if (*found)
                           m_form->showNikTaken(qs((*found)->name), (*found)->id);
                       else
                           m_form->showNikFree();
                   });
    emit busyChanged();
}

void EntryView::lookAround()
{
    if (!m_context.session())
        return;
    SimilarCard::Typed typed;
    typed.fields = m_form->fields();
    typed.fields.region = m_sticky->region();
    typed.village = m_sticky->villageName();
    typed.kader = m_sticky->kaderName();
    if (m_form->isBlank()) {
        m_similarRead->cancel();
        m_similar->clear();
        emit busyChanged();
        return;
    }
    m_similarRead->run([book = m_context.book(), session = *m_context.session(),
                        fields = typed.fields] { return services::similarPeople(session, fields); },
                       [this, typed](Result<std::vector<services::SimilarPerson>> found) {
                           emit busyChanged();
                           if (found)
                               m_similar->show(typed, std::move(*found));
                       });
}

std::optional<PersonId> EntryView::save()
{
    if (!m_context.session())
        return std::nullopt;
    if (m_context.isWriter() && !m_context.canWrite()) {
        m_refusal->show(InlineMessage::Kind::Info, tr("Sebentar lagi"),
                        tr("%1 masih menulis. Yang Anda ketik tetap di sini; simpan lagi sesudah "
                           "itu selesai.")
                            .arg(m_context.tasks().writing()->about().title));
        return std::nullopt;
    }
    // Fields that settle when they are left are left now.
    if (QWidget* inside = focusWidget())
        inside->clearFocus();
    if (!m_form->accept() || !m_sticky->accept())
        return std::nullopt;
    services::NewPerson person;
    person.fields = m_form->fields();
    m_sticky->fill(person);
    person.differentPerson = m_similar->isDismissed();
    const auto written = m_sticky->isNaming() ? services::namePerson(*m_context.session(), person)
                                              : services::addPerson(*m_context.session(), person);
    if (!written) {
        showRefusal(written.error());
        return std::nullopt;
    }
    ++m_saved;
    emit m_context.toastRequested(tr("%1 tersimpan.").arg(qs(person.fields.name).simplified()));
    m_form->clear();
    m_similar->clear();
    m_refusal->hide();
    dropDraft();
    emit saved(written->id);
    emit headerChanged();
    return written->id;
}

bool EntryView::saveAndNext()
{
    if (!save())
        return false;
    m_form->focusNik();
    return true;
}

bool EntryView::saveAndClose()
{
    const auto person = save();
    if (!person)
        return false;
    emit openWanted(*person);
    return true;
}

void EntryView::showRefusal(const Error& error)
{
    if (m_form->showError(error) || m_sticky->showError(error))
        return;
    m_refusal->show(InlineMessage::Kind::Refusal, tr("Belum tersimpan."),
                    m_context.texts().sentence(error));
    m_form->focusNik();
}

QByteArray EntryView::draft() const
{
    const QJsonObject json{{QStringLiteral("segment"), qs(code(m_segment))},
                           {QStringLiteral("person"), m_form->typed()},
                           {QStringLiteral("sticky"), m_sticky->typed()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void EntryView::keepDraft()
{
    m_draftPause.stop();
    if (!m_started || !m_context.session() || !m_context.isWriter())
        return;
    if (!m_context.canWrite()) {
        m_draftPause.start(); // a long act writes: again later
        return;
    }
    const QByteArray now = draft();
    if (now == m_kept)
        return;
    if (m_form->isBlank()) {
        m_draftState->setText({});
        m_kept = now;
        return;
    }
    if (!services::saveDraft(*m_context.session(), draftName, now.toStdString())) {
        m_draftState->setText(tr("Draf belum tersimpan"));
        return;
    }
    m_kept = now;
    m_draftState->setText(tr("Draf tersimpan %1")
                              .arg(QDateTime::fromMSecsSinceEpoch(m_context.book()->clock().nowMs())
                                       .toString(QStringLiteral("HH.mm.ss"))));
}

void EntryView::restoreDraft()
{
    if (!m_context.session())
        return;
    const auto kept = services::loadDraft(*m_context.session(), draftName);
    if (!kept || !*kept)
        return;
    m_kept = QByteArray::fromStdString(**kept);
    const QJsonObject json = QJsonDocument::fromJson(m_kept).object();
    m_restoring = true;
    m_segmentSwitch->setCurrentIndex(
        json.value(QLatin1String("segment")).toString() == QLatin1String("PU") ? 1 : 0);
    m_sticky->setTyped(json.value(QLatin1String("sticky")).toObject());
    m_form->setTyped(json.value(QLatin1String("person")).toObject());
    m_restoring = false;
    m_draftState->setText(tr("Draf yang belum tersimpan dipulihkan."));
    m_startEmpty->show();
    showReading();
    m_lookPause.start();
}

void EntryView::dropDraft()
{
    m_draftPause.stop();
    m_draftState->setText({});
    m_startEmpty->hide();
    m_kept = draft();
    if (m_context.session() && m_context.canWrite() &&
        !services::dropDraft(*m_context.session(), draftName))
        m_draftState->setText(tr("Draf lama masih tersimpan"));
    lookAround();
}

} // namespace penggerak::gui
