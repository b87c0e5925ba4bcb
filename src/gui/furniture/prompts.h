#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace penggerak::gui {

/// Everything that stops the user with a question or a file dialog. Handed down in AppContext;
/// tests give one that answers by itself.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct Question
    {
        QString title;
        QString text;
        QString accept;           ///< a verb: "Balikkan angka"
        bool destructive = false; ///< then Cancel is the default
    };
    virtual bool confirm(QWidget* parent, const Question& question);

    /// A reason that must not be empty; nothing when it was cancelled. Choices fill a list whose
    /// last entry lets something else be typed; without choices it is a line.
    struct ReasonQuestion
    {
        QString title;
        QString text;
        QStringList choices;
        QString accept;
    };
    virtual std::optional<QString> reason(QWidget* parent, const ReasonQuestion& question);

    virtual void tell(QWidget* parent, const QString& title, const QString& text);
    /// The sentence of a refusal.
    void tell(QWidget* parent, const QString& title, const Error& error);

    /// `filter` as in "CSV (*.csv)". Empty when it was cancelled.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter);
    /// Adds `suffix` when none was typed; asks before an existing file is replaced.
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                               const QString& filter, const QString& suffix);
};

} // namespace penggerak::gui
