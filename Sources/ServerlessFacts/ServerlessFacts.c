#include "ServerlessFacts.h"

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char policy_templates[] = {
#embed "policy-templates.txt"
};

static const unsigned char connectors[] = {
#embed "connectors.txt"
};

const unsigned char *serverless_policy_templates_text(void) { return policy_templates; }
size_t serverless_policy_templates_count(void) { return sizeof policy_templates; }

const unsigned char *serverless_connectors_text(void) { return connectors; }
size_t serverless_connectors_count(void) { return sizeof connectors; }
