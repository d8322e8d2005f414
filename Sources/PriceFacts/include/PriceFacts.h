#ifndef PRICE_FACTS_H
#define PRICE_FACTS_H

#include <stddef.h>

/// The prices of AWS, one fact a line: regions.txt, then prices.txt, which says what they hold.
const unsigned char *price_facts_text(void);
size_t price_facts_count(void);

#endif
