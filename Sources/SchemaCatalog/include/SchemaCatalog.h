#ifndef SCHEMA_CATALOG_H
#define SCHEMA_CATALOG_H

#include <stdbool.h>
#include <stddef.h>

/// Every resource type of the CloudFormation registry: one line each, `AWS::EC2::VPC {schema}`, sorted by name.
const unsigned char *schema_catalog_text(void);
size_t schema_catalog_count(void);

/// The position after the line that a position stands in.
size_t schema_catalog_next_line(size_t position);

/// Finds a type's schema by binary search. Returns its position and sets its count; the catalog's count when there is
/// no such type.
size_t schema_catalog_find(const char *name, size_t name_count, size_t *schema_count);

/// Every action of IAM: one line a service, `sqs addpermission ... untagqueue `, sorted by prefix, in lower case.
const unsigned char *action_catalog_text(void);
size_t action_catalog_count(void);

/// Finds a service's actions by binary search. Returns their position and sets their count in bytes; the catalog's
/// count when there is no such service.
size_t action_catalog_find(const char *service, size_t service_count, size_t *actions_count);

/// Whether a pattern with `*` and `?` matches one of a service's actions.
bool action_catalog_matches(size_t position, size_t count, const char *pattern, size_t pattern_count);

/// What the schemas lack, one fact a line, written by hand: see facts.txt.
const unsigned char *schema_facts_text(void);
size_t schema_facts_count(void);

#endif
