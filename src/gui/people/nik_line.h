#pragma once

#include "services/people/people.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class SecretClipboard;
class TextLabel;

/// A masked NIK and the way to see it: asks for a reason, which the book keeps, and hides it again
/// after 30 seconds.
class NikLine : public QWidget
{
    Q_OBJECT

public:
    static constexpr int secondsShown = 30;

    NikLine(AppContext& context, QWidget* parent);
    void show(PersonId person, const QString& masked, bool hasNik);
    void askAndReveal();

signals:
    void revealed(const QString& phone); ///< empty: hidden again

private:
    void hideAgain();
    void tick();

    AppContext& m_context;
    std::optional<PersonId> m_person;
    QString m_masked;
    QString m_nik;
    int m_left = 0;
    QTimer m_second;
    SecretClipboard* m_clipboard;
    TextLabel* m_number;
    TextLabel* m_countdown;
    ActionButton* m_reveal;
    ActionButton* m_copy;
};

} // namespace penggerak::gui
