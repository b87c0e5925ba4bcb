#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace penggerak::services {

enum class Language { Indonesian, English };

/// The sentence of an error in a language: says what, where and what to do. From
/// resources/text/sentences.json; numbers and dates are written the language's way.
std::string sentence(const Error& error, Language language);
/// The sentence of any code, for warnings and checks.
std::string sentence(const std::string& code,
                     const std::vector<std::pair<std::string, Error::Value>>& data,
                     Language language);
bool hasSentence(const std::string& code);

/// `1.234.567` or `1,234,567`.
std::string formatCount(std::int64_t value, Language language);
/// `74,02` or `74.02`, without the sign.
std::string formatPercent(const std::string& point, Language language);
/// `02 Nov 2016` in both; months by language (`Agu`, `Aug`).
std::string formatDay(Day day, Language language);
/// `Nov 2016`.
std::string formatMonth(Month month, Language language);
/// The word for a stage, reason, measure, role or movement kind by its code.
std::string term(const std::string& code, Language language);

} // namespace penggerak::services
