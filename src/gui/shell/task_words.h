#pragma once

#include "gui/furniture/texts.h"

#include <QCoreApplication>

namespace penggerak::gui {

class LongTask;
class ProgressBar;

/// How far a long act is, in words and on a bar.
class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::TaskWords)

public:
    /// `Menulis 42 % · kira-kira 12 detik lagi`.
    static QString progress(const LongTask& task, const Texts& texts);
    /// `kira-kira 12 detik lagi`, `kira-kira 3 menit lagi`; empty when not known.
    static QString left(std::optional<std::int64_t> seconds, const Texts& texts);
    /// A busy bar while no total is known.
    static void fill(ProgressBar& bar, const LongTask& task);
};

} // namespace penggerak::gui
