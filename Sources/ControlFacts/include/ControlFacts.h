#ifndef CONTROL_FACTS_H
#define CONTROL_FACTS_H

#include <stddef.h>

/// Which control of which standard each check of the packs is for, one fact a line, written by hand: see controls.txt.
const unsigned char *control_facts_text(void);
size_t control_facts_count(void);

#endif
