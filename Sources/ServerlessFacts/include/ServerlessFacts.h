#ifndef SERVERLESS_FACTS_H
#define SERVERLESS_FACTS_H

#include <stddef.h>

/// The policies that SAM has a name for, one a line: see policy-templates.txt.
const unsigned char *serverless_policy_templates_text(void);
size_t serverless_policy_templates_count(void);

/// What a connector allows, one pair of types a line: see connectors.txt.
const unsigned char *serverless_connectors_text(void);
size_t serverless_connectors_count(void);

#endif
