#pragma once

#include "core/dues/due.h"
#include "gui/furniture/tags.h"

namespace penggerak::gui {

/// The tag of where a due stands.
TagLook lookOf(DueState state);

} // namespace penggerak::gui
