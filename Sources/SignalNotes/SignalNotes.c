#include "SignalNotes.h"

#include <stdatomic.h>

static atomic_int last;
static atomic_int count;

void signal_notes_take(int number) {
    atomic_store(&last, number);
    atomic_fetch_add(&count, 1);
}

int signal_notes_last(void) { return atomic_load(&last); }
int signal_notes_count(void) { return atomic_load(&count); }
