#include "SchemaCatalog.h"

#include <string.h>

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char schemas[] = {
#embed "schemas.txt"
};

static const unsigned char facts[] = {
#embed "facts.txt"
};

const unsigned char *schema_catalog_text(void) { return schemas; }
size_t schema_catalog_count(void) { return sizeof schemas; }

size_t schema_catalog_next_line(size_t position) {
    const unsigned char *end = memchr(schemas + position, '\n', sizeof schemas - position);
    return end ? (size_t)(end - schemas) + 1 : sizeof schemas;
}

size_t schema_catalog_find(const char *name, size_t name_count, size_t *schema_count) {
    size_t low = 0, high = sizeof schemas;
    while (low < high) {
        size_t start = low + (high - low) / 2;
        while (start > low && schemas[start - 1] != '\n') start--;
        size_t next = schema_catalog_next_line(start);
        size_t space = start;
        while (schemas[space] != ' ' && space < next) space++;

        size_t count = space - start;
        int order = memcmp(name, schemas + start, name_count < count ? name_count : count);
        if (order == 0) order = (name_count > count) - (name_count < count);
        if (order == 0) {
            *schema_count = next - space - 2;
            return space + 1;
        }
        if (order > 0) low = next;
        else high = start;
    }
    return sizeof schemas;
}

const unsigned char *schema_facts_text(void) { return facts; }
size_t schema_facts_count(void) { return sizeof facts; }
