// A plain C face of the system's ICU, the only one Swift sees.
//
// No ICU header is included here: ICU's types clash with those of other ICUs that
// a Swift program may load, and its functions are renamed at every version, so
// they cannot be called from Swift by name. Every status is ICU's UErrorCode as
// an int32_t: at or below zero is success.

#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/// A word break iterator of the root locale.
typedef struct cicu_breaker cicu_breaker;

/// Opens a breaker; NULL with a positive status when ICU's data cannot be had.
cicu_breaker *cicu_breaker_open(int32_t *status);

/// Closes a breaker; NULL is allowed.
void cicu_breaker_close(cicu_breaker *breaker);

/// Writes the end of every word of a text, in UTF-16 units, to `ends`.
///
/// Returns how many were written: never more than `capacity`, which must be at
/// least `length`. The text is not kept beyond the call.
int32_t cicu_breaker_ends(cicu_breaker *breaker, const uint16_t *text, int32_t length,
                          int32_t *ends, int32_t capacity, int32_t *status);

/// The name of a status, a static string such as "U_FILE_ACCESS_ERROR".
const char *cicu_status_name(int32_t status);

/// ICU's version, such as "72.1"; `buffer` holds at least 20 bytes.
void cicu_version(char *buffer);

/// NFKC_Casefold of a text; returns the length it needs, whatever `capacity` is.
int32_t cicu_nfkc_casefold(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                           int32_t *status);

/// NFKD of a text; returns the length it needs, whatever `capacity` is.
int32_t cicu_nfkd(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                  int32_t *status);

/// Whether a text is in NFC: 1 or 0.
int32_t cicu_is_nfc(const uint16_t *text, int32_t length, int32_t *status);

/// The four letters of a scalar's script (ISO 15924) as a big-endian integer: 'Arab' is 0x41726162.
uint32_t cicu_script(uint32_t scalar);

/// A scalar's part in finding words, numbered as ICU's UWordBreakValues.
int32_t cicu_word_break(uint32_t scalar);

#endif
