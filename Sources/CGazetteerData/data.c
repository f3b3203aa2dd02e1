#include "cgazetteerdata.h"

// The compiled lists. `make gazetteers` writes the file from the text in gazetteers/.
alignas(8) static const unsigned char image[] = {
#embed "lexicon.bin"
};

const unsigned char *cgazetteerdata_image(void) { return image; }

long cgazetteerdata_length(void) { return sizeof image; }
