// The system's minizip, writing into memory: the words of a report are in no temporary file.
#ifndef CZIP_SHIM_H
#define CZIP_SHIM_H

#include <minizip/zip.h>
#include <stdlib.h>
#include <string.h>

/// What was written so far. The bytes belong to whoever made this, and are freed by `czip_free`.
typedef struct {
  unsigned char *bytes;
  unsigned long count, room, place;
} czip_memory;

static inline void *czip_begin(void *memory, const void *name, int mode) {
  (void)name;
  (void)mode;
  return memory;
}

static inline unsigned long czip_read(void *memory, void *stream, void *bytes, unsigned long count) {
  (void)memory;
  czip_memory *file = (czip_memory *)stream;
  unsigned long left = file->count - file->place;
  if (count > left) count = left;
  memcpy(bytes, file->bytes + file->place, count);
  file->place += count;
  return count;
}

static inline unsigned long czip_write(void *memory, void *stream, const void *bytes, unsigned long count) {
  (void)memory;
  czip_memory *file = (czip_memory *)stream;
  if (count > file->room - file->place) {
    unsigned long room = file->room * 2 + count + 4096;
    unsigned char *larger = (unsigned char *)realloc(file->bytes, room);
    if (!larger) return 0;
    file->bytes = larger;
    file->room = room;
  }
  memcpy(file->bytes + file->place, bytes, count);
  file->place += count;
  if (file->place > file->count) file->count = file->place;
  return count;
}

static inline ZPOS64_T czip_tell(void *memory, void *stream) {
  (void)memory;
  return ((czip_memory *)stream)->place;
}

static inline long czip_seek(void *memory, void *stream, ZPOS64_T offset, int origin) {
  (void)memory;
  czip_memory *file = (czip_memory *)stream;
  ZPOS64_T place = offset;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) place += file->place;
  if (origin == ZLIB_FILEFUNC_SEEK_END) place += file->count;
  if (place > file->count) return -1;
  file->place = (unsigned long)place;
  return 0;
}

static inline int czip_end(void *memory, void *stream) {
  (void)memory;
  (void)stream;
  return 0;
}

/// A zip that is written into this memory.
static inline zipFile czip_open(czip_memory *memory) {
  zlib_filefunc64_def functions = {czip_begin, czip_read, czip_write, czip_tell, czip_seek, czip_end, czip_end, memory};
  return zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &functions);
}

/// Puts a file in it as it is, with the first day that a zip can tell; 0 when it is in.
static inline int czip_add(zipFile zip, const char *name, const void *bytes, unsigned int count) {
  zip_fileinfo first_day = {.tmz_date = {0, 0, 0, 1, 0, 1980}};
  int failed = zipOpenNewFileInZip64(zip, name, &first_day, NULL, 0, NULL, 0, NULL, 0, 0, 0);
  if (failed) return failed;
  failed = zipWriteInFileInZip(zip, bytes, count);
  int unclosed = zipCloseFileInZip(zip);
  return failed ? failed : unclosed;
}

/// Ends it; 0 when it is whole.
static inline int czip_close(zipFile zip) { return zipClose(zip, NULL); }

static inline void czip_free(czip_memory *memory) { free(memory->bytes); }

#endif
