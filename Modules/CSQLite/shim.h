// The system's SQLite, and what of it Swift cannot call.
#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <errno.h>
#include <sqlite3.h>
#include <sys/types.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif

/// Forbids SQL that could damage the file on purpose (variadic in C).
static inline int csqlite_defend(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// Sets the folder of temporary files for the whole process. The string of before is not freed: another
/// connection may be reading it.
static inline void csqlite_set_temporary_folder(const char *path) {
  sqlite3_temp_directory = sqlite3_mprintf("%s", path);
}

/// The magic number of the file system a path is on, 0 where that is unknown (Swift's Glibc has no statfs).
static inline unsigned int csqlite_file_system(const char *path) {
#ifdef __linux__
  struct statfs status;
  return statfs(path, &status) == 0 ? (unsigned int)status.f_type : 0;
#else
  (void)path;
  return 0;
#endif
}

/// Gives a file room for this many bytes without making it longer; what the system has against it, 0 for nothing.
static inline int csqlite_take_room(int descriptor, long long bytes) {
#ifdef __linux__
  // glibc has this for programs of its own dialect only.
  extern int fallocate(int descriptor, int mode, off_t from, off_t bytes);
  const int keepSize = 1;
  return fallocate(descriptor, keepSize, 0, (off_t)bytes) == 0 ? 0 : errno;
#else
  (void)descriptor;
  (void)bytes;
  return ENOTSUP;
#endif
}

#endif
