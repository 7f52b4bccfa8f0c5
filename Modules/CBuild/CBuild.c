#include "CBuild.h"

const char *cbuild_commit(void) { return REISLEIDER_COMMIT; }
const char *cbuild_swift(void) { return REISLEIDER_SWIFT; }
