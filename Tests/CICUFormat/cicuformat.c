#include "cicuformat.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

static int32_t result(int32_t length, int32_t capacity, UErrorCode status) {
  return U_FAILURE(status) || length > capacity ? -1 : length;
}

static UNumberFormat *opened(UNumberFormatStyle style, const char *locale, UErrorCode *status) {
  return unum_open(style, NULL, 0, locale, NULL, status);
}

static void set(UNumberFormat *format, UNumberFormatTextAttribute attribute, const char *text,
                UErrorCode *status) {
  UChar wide[80];
  if (strlen(text) >= 80) {
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return;
  }
  u_uastrcpy(wide, text);
  unum_setTextAttribute(format, attribute, wide, -1, status);
}

int32_t cicuformat_spell(const char *locale, const char *rules, int64_t number, uint16_t *out,
                         int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = opened(UNUM_SPELLOUT, locale, &status);
  if (U_FAILURE(status)) return -1;
  set(format, UNUM_DEFAULT_RULESET, rules, &status);
  int32_t length = unum_formatInt64(format, number, out, capacity, NULL, &status);
  unum_close(format);
  return result(length, capacity, status);
}

int32_t cicuformat_currency(const char *locale, const char *code, const char *amount,
                            uint16_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = opened(UNUM_CURRENCY, locale, &status);
  if (U_FAILURE(status)) return -1;
  set(format, UNUM_CURRENCY_CODE, code, &status);
  int32_t length = unum_formatDecimal(format, amount, (int32_t)strlen(amount), out, capacity, NULL,
                                      &status);
  unum_close(format);
  return result(length, capacity, status);
}

int32_t cicuformat_name(const char *locale, const char *code, const char *plural, uint16_t *out,
                        int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[4] = {0};
  UBool isChoice = 0;
  int32_t length = 0;
  if (strlen(code) != 3) return -1;
  u_uastrcpy(wide, code);
  const UChar *name = ucurr_getPluralName(wide, locale, &isChoice, plural, &length, &status);
  if (U_FAILURE(status) || length > capacity) return -1;
  memcpy(out, name, (size_t)length * sizeof(UChar));
  return length;
}

int32_t cicuformat_code(int32_t index, char *out) {
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *codes =
      ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
  int32_t length = 0;
  const char *code = NULL;
  for (int32_t i = 0; i <= index && U_SUCCESS(status); i++) code = uenum_next(codes, &length, &status);
  int32_t found = U_SUCCESS(status) && code && length == 3;
  if (found) memcpy(out, code, 4);
  uenum_close(codes);
  return found;
}

struct cicuformat_days {
  UDateFormat *format;
  UCalendar *calendar;
};

static const double millisecondsOfDay = 86400000.0;

cicuformat_days *cicuformat_days_open(const char *locale, int32_t style) {
  static const UDateFormatStyle styles[] = {UDAT_FULL, UDAT_LONG, UDAT_MEDIUM};
  static const UChar utc[] = {'U', 'T', 'C', 0};
  UErrorCode status = U_ZERO_ERROR;
  if (style < 0 || style > 2) return NULL;
  cicuformat_days *days = calloc(1, sizeof(cicuformat_days));
  if (!days) return NULL;
  days->format = udat_open(UDAT_NONE, styles[style], locale, utc, -1, NULL, 0, &status);
  if (U_SUCCESS(status)) days->calendar = ucal_clone(udat_getCalendar(days->format), &status);
  if (U_SUCCESS(status)) return days;
  cicuformat_days_close(days);
  return NULL;
}

void cicuformat_days_close(cicuformat_days *days) {
  if (!days) return;
  if (days->calendar) ucal_close(days->calendar);
  if (days->format) udat_close(days->format);
  free(days);
}

int32_t cicuformat_day_text(cicuformat_days *days, int32_t day, uint16_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length =
      udat_format(days->format, day * millisecondsOfDay, out, capacity, NULL, &status);
  return result(length, capacity, status);
}

int32_t cicuformat_day_fields(cicuformat_days *days, int32_t day, int32_t *fields) {
  UErrorCode status = U_ZERO_ERROR;
  ucal_setMillis(days->calendar, day * millisecondsOfDay, &status);
  fields[0] = ucal_get(days->calendar, UCAL_YEAR, &status);
  fields[1] = ucal_get(days->calendar, UCAL_MONTH, &status) + 1;
  fields[2] = ucal_get(days->calendar, UCAL_DATE, &status);
  return U_SUCCESS(status);
}

int32_t cicuformat_day_of(cicuformat_days *days, const int32_t *fields, int32_t *day) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t found[3];
  ucal_clear(days->calendar);
  ucal_setDate(days->calendar, fields[0], fields[1] - 1, fields[2], &status);
  *day = (int32_t)floor(ucal_getMillis(days->calendar, &status) / millisecondsOfDay);
  // ICU takes a day too many for one of the next month.
  return U_SUCCESS(status) && cicuformat_day_fields(days, *day, found) &&
         memcmp(found, fields, sizeof(found)) == 0;
}
