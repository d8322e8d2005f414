#include "PackageTemplates.h"

// #embed is C23; clang takes it in every C mode and rebuilds this file when the text changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

// What all examples have alike, but for their names.
static const unsigned char package[] = {
#embed "../../Examples/empty/Package.swift"
};
static const unsigned char ignored[] = {
#embed "../../Examples/empty/.gitignore"
};
static const unsigned char workflow[] = {
#embed "../../Examples/empty/.github/workflows/stacks.yml"
};
static const unsigned char program[] = {
#embed "../../Examples/empty/Sources/synth/main.swift"
};

static const unsigned char empty_readme[] = {
#embed "../../Examples/empty/README.md"
};
static const unsigned char empty_environments[] = {
#embed "../../Examples/empty/Sources/Stacks/Environments.swift"
};
static const unsigned char empty_storage[] = {
#embed "../../Examples/empty/Sources/Stacks/Storage.swift"
};
static const unsigned char empty_tests[] = {
#embed "../../Examples/empty/Tests/StacksTests/StorageTests.swift"
};

static const unsigned char container_readme[] = {
#embed "../../Examples/container-service/README.md"
};
static const unsigned char container_environments[] = {
#embed "../../Examples/container-service/Sources/Stacks/Environments.swift"
};
static const unsigned char container_web[] = {
#embed "../../Examples/container-service/Sources/Stacks/Web.swift"
};
static const unsigned char container_publicnetwork[] = {
#embed "../../Examples/container-service/Sources/Stacks/PublicNetwork.swift"
};
static const unsigned char container_tests[] = {
#embed "../../Examples/container-service/Tests/StacksTests/WebTests.swift"
};

static const unsigned char lambda_readme[] = {
#embed "../../Examples/lambda-api/README.md"
};
static const unsigned char lambda_environments[] = {
#embed "../../Examples/lambda-api/Sources/Stacks/Environments.swift"
};
static const unsigned char lambda_notes[] = {
#embed "../../Examples/lambda-api/Sources/Stacks/Notes.swift"
};
static const unsigned char lambda_function[] = {
#embed "../../Examples/lambda-api/Functions/Notes/index.py"
};
static const unsigned char lambda_tests[] = {
#embed "../../Examples/lambda-api/Tests/StacksTests/NotesTests.swift"
};

static const unsigned char static_site_readme[] = {
#embed "../../Examples/static-site/README.md"
};
static const unsigned char static_site_environments[] = {
#embed "../../Examples/static-site/Sources/Stacks/Environments.swift"
};
static const unsigned char static_site_site[] = {
#embed "../../Examples/static-site/Sources/Stacks/Site.swift"
};
static const unsigned char static_site_tests[] = {
#embed "../../Examples/static-site/Tests/StacksTests/SiteTests.swift"
};

static const unsigned char queue_worker_readme[] = {
#embed "../../Examples/queue-worker/README.md"
};
static const unsigned char queue_worker_environments[] = {
#embed "../../Examples/queue-worker/Sources/Stacks/Environments.swift"
};
static const unsigned char queue_worker_jobs[] = {
#embed "../../Examples/queue-worker/Sources/Stacks/Jobs.swift"
};
static const unsigned char queue_worker_tests[] = {
#embed "../../Examples/queue-worker/Tests/StacksTests/JobsTests.swift"
};

static const unsigned char two_accounts_readme[] = {
#embed "../../Examples/two-accounts/README.md"
};
static const unsigned char two_accounts_environments[] = {
#embed "../../Examples/two-accounts/Sources/Stacks/Environments.swift"
};
static const unsigned char two_accounts_sessions[] = {
#embed "../../Examples/two-accounts/Sources/Stacks/Sessions.swift"
};
static const unsigned char two_accounts_tests[] = {
#embed "../../Examples/two-accounts/Tests/StacksTests/SessionsTests.swift"
};

#define TEXT(array) array, sizeof array

static const struct package_template_file files[] = {
    {"", "empty", "Package.swift", TEXT(package)},
    {"", "empty", ".gitignore", TEXT(ignored)},
    {"", "empty", ".github/workflows/stacks.yml", TEXT(workflow)},
    {"", "empty", "Sources/synth/main.swift", TEXT(program)},
    {"empty", "empty", "README.md", TEXT(empty_readme)},
    {"empty", "empty", "Sources/Stacks/Environments.swift", TEXT(empty_environments)},
    {"empty", "empty", "Sources/Stacks/Storage.swift", TEXT(empty_storage)},
    {"empty", "empty", "Tests/StacksTests/StorageTests.swift", TEXT(empty_tests)},
    {"container", "container-service", "README.md", TEXT(container_readme)},
    {"container", "container-service", "Sources/Stacks/Environments.swift", TEXT(container_environments)},
    {"container", "container-service", "Sources/Stacks/Web.swift", TEXT(container_web)},
    {"container", "container-service", "Sources/Stacks/PublicNetwork.swift", TEXT(container_publicnetwork)},
    {"container", "container-service", "Tests/StacksTests/WebTests.swift", TEXT(container_tests)},
    {"lambda", "lambda-api", "Functions/Notes/index.py", TEXT(lambda_function)},
    {"lambda", "lambda-api", "README.md", TEXT(lambda_readme)},
    {"lambda", "lambda-api", "Sources/Stacks/Environments.swift", TEXT(lambda_environments)},
    {"lambda", "lambda-api", "Sources/Stacks/Notes.swift", TEXT(lambda_notes)},
    {"lambda", "lambda-api", "Tests/StacksTests/NotesTests.swift", TEXT(lambda_tests)},
    {"static-site", "static-site", "README.md", TEXT(static_site_readme)},
    {"static-site", "static-site", "Sources/Stacks/Environments.swift", TEXT(static_site_environments)},
    {"static-site", "static-site", "Sources/Stacks/Site.swift", TEXT(static_site_site)},
    {"static-site", "static-site", "Tests/StacksTests/SiteTests.swift", TEXT(static_site_tests)},
    {"queue-worker", "queue-worker", "README.md", TEXT(queue_worker_readme)},
    {"queue-worker", "queue-worker", "Sources/Stacks/Environments.swift", TEXT(queue_worker_environments)},
    {"queue-worker", "queue-worker", "Sources/Stacks/Jobs.swift", TEXT(queue_worker_jobs)},
    {"queue-worker", "queue-worker", "Tests/StacksTests/JobsTests.swift", TEXT(queue_worker_tests)},
    {"two-accounts", "two-accounts", "README.md", TEXT(two_accounts_readme)},
    {"two-accounts", "two-accounts", "Sources/Stacks/Environments.swift", TEXT(two_accounts_environments)},
    {"two-accounts", "two-accounts", "Sources/Stacks/Sessions.swift", TEXT(two_accounts_sessions)},
    {"two-accounts", "two-accounts", "Tests/StacksTests/SessionsTests.swift", TEXT(two_accounts_tests)},
};

const struct package_template_file *package_template_files(void) { return files; }
size_t package_template_file_count(void) { return sizeof files / sizeof *files; }
