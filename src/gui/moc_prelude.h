// Given to moc by --include: moc 6.4 stops at the visibility macro in <compare>, <concepts> and
// <ranges> of libstdc++ 12, which headers with a defaulted <=> reach.
#define _GLIBCXX_VISIBILITY(x)
