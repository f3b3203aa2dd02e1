// The gazetteers inside the binary, as the Gazetteers module compiles them.

#ifndef CGAZETTEERDATA_H
#define CGAZETTEERDATA_H

/// The first byte of the lexicon's image, in static memory.
const unsigned char *cgazetteerdata_image(void);

/// The image's length in bytes.
long cgazetteerdata_length(void);

#endif
