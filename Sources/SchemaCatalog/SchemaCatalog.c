#include "SchemaCatalog.h"

#include <string.h>
#include <strings.h>

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Read as words, which want to lie where words may.
_Alignas(8) static const unsigned char catalog[] = {
#embed "catalog.table"
};

static const unsigned char facts[] = {
#embed "facts.txt"
};

static const unsigned char actions[] = {
#embed "actions.txt"
};

static const unsigned char condition_keys[] = {
#embed "condition-keys.txt"
};

static const unsigned char managed_policies[] = {
#embed "managed-policies.txt"
};

static const unsigned char metrics[] = {
#embed "metrics.txt"
};

static const unsigned char withdrawn[] = {
#embed "withdrawn.txt"
};

static const unsigned char updates[] = {
#embed "updates.txt"
};

static const unsigned char durations[] = {
#embed "durations.txt"
};

static const unsigned char uses[] = {
#embed "uses.txt"
};

static const unsigned char typed[] = {
#embed "typed.txt"
};

static const unsigned char provenance[] = {
#embed "PROVENANCE.json"
};

const unsigned char *catalog_table(void) { return catalog; }

static size_t next_line(const unsigned char *text, size_t text_count, size_t position) {
    const unsigned char *end = memchr(text + position, '\n', text_count - position);
    return end ? (size_t)(end - text) + 1 : text_count;
}

const unsigned char *action_catalog_text(void) { return actions; }
size_t action_catalog_count(void) { return sizeof actions; }

size_t action_catalog_next_line(size_t position) { return next_line(actions, sizeof actions, position); }

static size_t find_prefix(const unsigned char *text, size_t text_count, const char *prefix, size_t prefix_count) {
    size_t low = 0, high = text_count;
    while (low < high) {
        size_t start = low + (high - low) / 2;
        while (start > low && text[start - 1] != '\n') start--;
        size_t next = next_line(text, text_count, start);
        size_t count = next - start - 1;
        int order = memcmp(prefix, text + start, prefix_count < count ? prefix_count : count);
        if (order == 0) order = prefix_count > count;
        if (order > 0) low = next;
        else high = start;
    }
    return low;
}

size_t action_catalog_find(const char *prefix, size_t prefix_count) {
    return find_prefix(actions, sizeof actions, prefix, prefix_count);
}

static bool matches(const char *pattern, size_t pattern_count, const unsigned char *word, size_t word_count) {
    size_t at = 0, letter = 0, star = pattern_count, retry = 0;
    while (letter < word_count) {
        if (at < pattern_count && pattern[at] == '*') {
            star = at++;
            retry = letter;
        } else if (at < pattern_count && (pattern[at] == '?' || (unsigned char)pattern[at] == word[letter])) {
            at++;
            letter++;
        } else if (star < pattern_count) {
            at = star + 1;
            letter = ++retry;
        } else {
            return false;
        }
    }
    while (at < pattern_count && pattern[at] == '*') at++;
    return at == pattern_count;
}

bool action_catalog_matches(
    size_t position, const char *pattern, size_t pattern_count, size_t prefix_count) {
    while (position < sizeof actions) {
        size_t next = action_catalog_next_line(position);
        size_t count = next - position - 1;
        // A space and the letter of the access level.
        if (count > 2 && actions[next - 3] == ' ') count -= 2;
        if (count < prefix_count || memcmp(pattern, actions + position, prefix_count) != 0) return false;
        if (matches(pattern, pattern_count, actions + position, count)) return true;
        position = next;
    }
    return false;
}

const unsigned char *schema_facts_text(void) { return facts; }
size_t schema_facts_count(void) { return sizeof facts; }

const unsigned char *condition_keys_text(void) { return condition_keys; }
size_t condition_keys_count(void) { return sizeof condition_keys; }

const unsigned char *managed_policies_text(void) { return managed_policies; }
size_t managed_policies_count(void) { return sizeof managed_policies; }

const unsigned char *metrics_text(void) { return metrics; }
size_t metrics_count(void) { return sizeof metrics; }

const unsigned char *withdrawn_text(void) { return withdrawn; }
size_t withdrawn_count(void) { return sizeof withdrawn; }

const unsigned char *updates_text(void) { return updates; }
size_t updates_count(void) { return sizeof updates; }

const unsigned char *durations_text(void) { return durations; }
size_t durations_count(void) { return sizeof durations; }

const unsigned char *uses_text(void) { return uses; }
size_t uses_count(void) { return sizeof uses; }

const unsigned char *typed_text(void) { return typed; }
size_t typed_count(void) { return sizeof typed; }

bool text_has_line(const unsigned char *text, size_t text_count, const char *line, size_t line_count) {
    for (size_t start = 0; start < text_count;) {
        size_t next = next_line(text, text_count, start);
        if (next - start - 1 == line_count && strncasecmp((const char *)text + start, line, line_count) == 0) return true;
        start = next;
    }
    return false;
}

const unsigned char *schema_provenance_text(void) { return provenance; }
size_t schema_provenance_count(void) { return sizeof provenance; }
