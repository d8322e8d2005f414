#include "ReportAssets.h"

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "style/basics.css"
    ,
#embed "style/frame.css"
    ,
#embed "style/text.css"
    ,
#embed "style/picture.css"
    ,
#embed "style/narrow.css"
    ,
#embed "style/paper.css"
};

static const unsigned char program[] = {
#embed "program/basics.js"
    ,
#embed "program/picture.js"
    ,
#embed "program/chosen.js"
    ,
#embed "program/search.js"
    ,
#embed "program/places.js"
    ,
#embed "program/reload.js"
};

struct report_asset report_style(void) { return (struct report_asset){style, sizeof style}; }
struct report_asset report_program(void) { return (struct report_asset){program, sizeof program}; }
