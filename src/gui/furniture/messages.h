#pragma once

#include "gui/theme/icons.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace penggerak::gui {

class ActionButton;
class TextLabel;

/// A box inside a page that says something: amber for a warning, red for a refusal, green for what
/// is in order, blue for information. The fact stands first, in bold; then what it means. Acts and
/// fields may be added under it.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Warning, Refusal, Ok, Info };
    explicit InlineMessage(QWidget* parent = nullptr);
    void show(Kind kind, const QString& fact, const QString& meaning = {});
    /// For fields, bars and the like, below the words.
    QVBoxLayout* body() const { return m_body; }
    /// For buttons, right of the words.
    QHBoxLayout* acts() const { return m_acts; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    TextLabel* m_fact;
    TextLabel* m_meaning;
    QVBoxLayout* m_body;
    QHBoxLayout* m_acts;
};

/// Nothing to show, and why: an icon, a title, a sentence and the one next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void set(Icon icon, const QString& title, const QString& sentence);
    /// Empty: no step can be taken here.
    void setAction(const QString& verb, const QString& keyHint = {});

signals:
    void actionTaken();

private:
    class Mark;
    Mark* m_mark;
    TextLabel* m_title;
    TextLabel* m_sentence;
    ActionButton* m_action;
};

/// A line that appears above the status line for some seconds, for what went well and can be taken
/// back. Announced to screen readers.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget* window);
    /// `undo` adds a button with this word, which calls it.
    void say(const QString& text, const QString& undoWord = {}, std::function<void()> undo = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    TextLabel* m_text;
    ActionButton* m_undo;
    std::function<void()> m_act;
};

} // namespace penggerak::gui
