// A plain C face of what ICU writes for numbers, currencies and days, for tests alone.
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

/// A locale's way to write days, and its calendar.
typedef struct cicuformat_days cicuformat_days;

/// Opens the date format of a locale such as "ar_SA@calendar=islamic-umalqura", in the style of a number:
/// 0 is full, 1 long, 2 medium. NULL where ICU fails.
cicuformat_days *cicuformat_days_open(const char *locale, int32_t style);

void cicuformat_days_close(cicuformat_days *days);

/// A day, counted from 1970-01-01, as the format writes it.
int32_t cicuformat_day_text(cicuformat_days *days, int32_t day, uint16_t *out, int32_t capacity);

/// The year, month (from 1) and day of the month that a day has in the calendar; 0 where ICU fails.
int32_t cicuformat_day_fields(cicuformat_days *days, int32_t day, int32_t *fields);

/// The day that has such fields in the calendar, written to `day`; 0 where it has none.
int32_t cicuformat_day_of(cicuformat_days *days, const int32_t *fields, int32_t *day);

#endif
