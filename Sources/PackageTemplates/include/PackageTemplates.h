#ifndef PACKAGE_TEMPLATES_H
#define PACKAGE_TEMPLATES_H

#include <stddef.h>

/// A file of a package that `new` writes: see Examples.
struct package_template_file {
    /// The template that has it; empty where every one does.
    const char *template_name;
    /// The folder in Examples that it is from, and what the package is called in it.
    const char *example;
    /// Where it stands in the package.
    const char *path;
    const unsigned char *text;
    size_t count;
};

const struct package_template_file *package_template_files(void);
size_t package_template_file_count(void);

#endif
