#include "cicu.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

cicu_breaker *cicu_breaker_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "", NULL, 0, &code);
  *status = code;
  return (cicu_breaker *)iterator;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  if (breaker) ubrk_close((UBreakIterator *)breaker);
}

int32_t cicu_breaker_ends(cicu_breaker *breaker, const uint16_t *text, int32_t length,
                          int32_t *ends, int32_t capacity, int32_t *status) {
  static const UChar empty[1] = {0};
  UBreakIterator *iterator = (UBreakIterator *)breaker;
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = 0;
  ubrk_setText(iterator, text, length, &code);
  if (U_SUCCESS(code)) {
    int32_t end;
    ubrk_first(iterator);
    while (count < capacity && (end = ubrk_next(iterator)) != UBRK_DONE) ends[count++] = end;
    // The iterator holds a pointer to the text: leave it none.
    ubrk_setText(iterator, empty, 0, &code);
  }
  *status = code;
  return count;
}

const char *cicu_status_name(int32_t status) { return u_errorName((UErrorCode)status); }

void cicu_version(char *buffer) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, buffer);
}

static int32_t normalize(const UNormalizer2 *normalizer, UErrorCode code, const uint16_t *text,
                         int32_t length, uint16_t *out, int32_t capacity, int32_t *status) {
  int32_t needed = unorm2_normalize(normalizer, text, length, out, capacity, &code);
  *status = code;
  return needed;
}

int32_t cicu_nfkc_casefold(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                           int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&code);
  return normalize(normalizer, code, text, length, out, capacity, status);
}

int32_t cicu_nfkd(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                  int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKDInstance(&code);
  return normalize(normalizer, code, text, length, out, capacity, status);
}

int32_t cicu_is_nfc(const uint16_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFCInstance(&code);
  UBool answer = unorm2_isNormalized(normalizer, text, length, &code);
  *status = code;
  return answer ? 1 : 0;
}

uint32_t cicu_script(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &code);
  const char *name = U_SUCCESS(code) ? uscript_getShortName(script) : NULL;
  if (!name || strlen(name) != 4) return 0x5A7A7A7A;  // Zzzz: unknown
  return (uint32_t)name[0] << 24 | (uint32_t)name[1] << 16 | (uint32_t)name[2] << 8 |
         (uint32_t)name[3];
}

int32_t cicu_word_break(uint32_t scalar) {
  return u_getIntPropertyValue((UChar32)scalar, UCHAR_WORD_BREAK);
}
