// A plain C face of what ICU writes for numbers and currencies, for tests alone.
//
// All texts are UTF-16. Each function returns the length of what it wrote, or a negative number where
// ICU fails or `capacity` does not suffice.

#ifndef CICUFORMAT_H
#define CICUFORMAT_H

#include <stdint.h>

/// A number in words by a rule set of a locale, such as "%spellout-cardinal-masculine".
int32_t cicuformat_spell(const char *locale, const char *rules, int64_t number, uint16_t *out,
                         int32_t capacity);

/// An amount, in decimal notation, of a currency in the format of a locale.
int32_t cicuformat_currency(const char *locale, const char *code, const char *amount,
                            uint16_t *out, int32_t capacity);

/// The name of a currency for a plural category of a locale, such as "few".
int32_t cicuformat_name(const char *locale, const char *code, const char *plural, uint16_t *out,
                        int32_t capacity);

/// The code of the currency at an index among all that are in use; 0 at the end.
int32_t cicuformat_code(int32_t index, char *out);

#endif
