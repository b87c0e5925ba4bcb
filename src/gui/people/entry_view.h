#pragma once

#include "services/people/people.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class EnterMoves;
class InlineMessage;
class NikReadingCard;
class PersonForm;
class SegmentSwitch;
class SimilarCard;
class StickyForm;
class TextLabel;

/// Keys in one person after another without the mouse. What is typed is kept as a draft, so that
/// neither Esc nor a crash loses it.
class EntryView : public QWidget
{
    Q_OBJECT

public:
    EntryView(AppContext& context, QWidget* parent);
    ~EntryView() override;

    /// Shown: brings back a draft, and puts the focus into the NIK.
    void start(Segment segment);
    Segment segment() const { return m_segment; }
    int savedCount() const { return m_saved; }
    bool isBusy() const;
    /// Writes the draft now, when something is not written yet.
    void keepDraft();
    void reload();
    PersonForm* form() const { return m_form; }
    StickyForm* sticky() const { return m_sticky; }

    bool saveAndNext();
    bool saveAndClose();

signals:
    void saved(penggerak::PersonId person);
    void openWanted(penggerak::PersonId person);
    void closed();
    void headerChanged();
    void busyChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildCard();
    QWidget* buildFooter();
    void connectParts();
    std::optional<PersonId> save();
    void showRefusal(const Error& error);
    void typedSomething();
    void lookAround();
    void lookForNik();
    void showReading();
    void restoreDraft();
    QByteArray draft() const;
    void dropDraft();

    AppContext& m_context;
    Segment m_segment = Segment::Bpu;
    int m_saved = 0;
    bool m_started = false;
    bool m_restoring = false;
    QByteArray m_kept;
    QTimer m_draftPause;
    QTimer m_lookPause;
    Background* m_similarRead;
    Background* m_nikRead;
    PersonForm* m_form;
    StickyForm* m_sticky;
    SegmentSwitch* m_segmentSwitch;
    TextLabel* m_draftState;
    ActionButton* m_startEmpty;
    InlineMessage* m_refusal;
    NikReadingCard* m_reading;
    SimilarCard* m_similar;
    EnterMoves* m_enter;
};

} // namespace penggerak::gui
