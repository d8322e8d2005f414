#include "ControlFacts.h"

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char facts[] = {
#embed "controls.txt"
};

const unsigned char *control_facts_text(void) { return facts; }
size_t control_facts_count(void) { return sizeof facts; }
