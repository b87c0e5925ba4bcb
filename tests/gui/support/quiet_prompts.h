#pragma once

#include "gui/furniture/prompts.h"

namespace penggerak::test {

/// Answers by itself and remembers what it was asked.
class QuietPrompts : public gui::Prompts
{
public:
    bool confirm(QWidget*, const Question& question) override
    {
        asked.append(question.title);
        return yes;
    }
    std::optional<QString> reason(QWidget*, const ReasonQuestion& question) override
    {
        asked.append(question.title);
        return given;
    }
    void tell(QWidget*, const QString& title, const QString& text) override
    {
        told.append(title + QLatin1String(": ") + text);
    }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&,
                       const QString&) override
    {
        return file;
    }

    bool yes = true;
    std::optional<QString> given;
    QString file;
    QStringList asked;
    QStringList told;
};

} // namespace penggerak::test
