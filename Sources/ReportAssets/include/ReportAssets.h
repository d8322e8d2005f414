#ifndef REPORT_ASSETS_H
#define REPORT_ASSETS_H

#include <stddef.h>

/// A text that every report page has in it.
struct report_asset {
    const unsigned char *text;
    size_t count;
};

/// What the page looks like.
struct report_asset report_style(void);
/// What the page does.
struct report_asset report_program(void);

#endif
