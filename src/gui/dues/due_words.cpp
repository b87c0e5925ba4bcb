#include "gui/dues/due_words.h"

namespace penggerak::gui {

TagLook lookOf(DueState state)
{
    switch (state) {
    case DueState::Held:
        return {Icon::Warning, Ink::Bad, Ink::BadTint};
    case DueState::Collected:
        return {Icon::Clock, Ink::Warn, Ink::WarnTint};
    case DueState::Confirmed:
        return {Icon::Ok, Ink::Good, Ink::GoodTint};
    case DueState::Returned:
    case DueState::Reversed:
        return {Icon::Undo, Ink::Neutral, Ink::NeutralTint};
    default:
        return {Icon::ArrowRight, Ink::Info, Ink::InfoTint};
    }
}

} // namespace penggerak::gui
