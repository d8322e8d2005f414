#ifndef SIGNAL_NOTES_H
#define SIGNAL_NOTES_H

/// The handler of signals: notes the number and counts. In C, since handlers run in any thread at any moment, and Swift has
/// atomics from macOS 15 on only.
void signal_notes_take(int number);
/// The last one that was noted.
int signal_notes_last(void);
/// How many were noted.
int signal_notes_count(void);

#endif
