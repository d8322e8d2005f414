#include "PriceFacts.h"

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char facts[] = {
#embed "regions.txt"
    ,
#embed "prices.txt"
};

const unsigned char *price_facts_text(void) { return facts; }
size_t price_facts_count(void) { return sizeof facts; }
