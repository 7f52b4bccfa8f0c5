// What only whoever builds the program knows of it: what `make` tells in the environment, empty without it.
#ifndef CBUILD_H
#define CBUILD_H

/// The commit it was built from.
const char *cbuild_commit(void);

/// The version of Swift it was built with.
const char *cbuild_swift(void);

#endif
