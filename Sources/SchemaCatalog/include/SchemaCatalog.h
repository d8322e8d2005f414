#ifndef SCHEMA_CATALOG_H
#define SCHEMA_CATALOG_H

#include <stdbool.h>
#include <stddef.h>

/// The catalogue's table: see CatalogTable.swift.
const unsigned char *catalog_table(void);

/// Every action of IAM, one a line, `sqs:sendmessage w`, sorted and in lower case, with the letter of its access level
/// where that is known.
const unsigned char *action_catalog_text(void);
size_t action_catalog_count(void);

/// The position after the line that a position stands in.
size_t action_catalog_next_line(size_t position);

/// The position of the first line that does not sort before a prefix, by binary search.
size_t action_catalog_find(const char *prefix, size_t prefix_count);

/// Whether a pattern with `*` and `?` matches a line from a position on, among those with the pattern's first bytes.
bool action_catalog_matches(size_t position, const char *pattern, size_t pattern_count, size_t prefix_count);

/// The facts that the schemas lack, one a line, written by hand: see facts.txt.
const unsigned char *schema_facts_text(void);
size_t schema_facts_count(void);

/// The condition keys of IAM, one a line: see condition-keys.txt.
const unsigned char *condition_keys_text(void);
size_t condition_keys_count(void);

/// The paths of the policies that AWS maintains, one a line: see managed-policies.txt.
const unsigned char *managed_policies_text(void);
size_t managed_policies_count(void);

/// The metrics that services publish: see metrics.txt.
const unsigned char *metrics_text(void);
size_t metrics_count(void);

/// What AWS has withdrawn, one a line, sorted: see withdrawals.txt of Tools/schema_sources.
const unsigned char *withdrawn_text(void);
size_t withdrawn_count(void);

/// What updates of properties do, where the schemas lack it: see updates.txt.
const unsigned char *updates_text(void);
size_t updates_count(void);

/// How long CloudFormation waits for resources of a type: see durations.txt.
const unsigned char *durations_text(void);
size_t durations_count(void);

/// What things can be used for, and what that takes: see uses.txt.
const unsigned char *uses_text(void);
size_t uses_count(void);

/// What the module AWS has, one a line, `AWS::SQS::Queue type`, or `kind` for what references point to, sorted.
const unsigned char *typed_text(void);
size_t typed_count(void);

/// Whether a text has that line, in any case.
bool text_has_line(const unsigned char *text, size_t text_count, const char *line, size_t line_count);

/// Where the texts above come from, as JSON.
const unsigned char *schema_provenance_text(void);
size_t schema_provenance_count(void);

#endif
