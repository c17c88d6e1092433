/**
 * What an error of SQLite means to the store: `busy`, another process is writing; `unavailable`, the disk is full, fails
 * or is read-only; `damaged`, the file is; `other` is a bug.
 */
export type SqliteFault = 'busy' | 'unavailable' | 'damaged' | 'other';

/** Primary result codes (sqlite.org/rescode.html); the extended ones have them in their lowest byte. */
const FAULTS: Readonly<Record<number, SqliteFault>> = {
  3: 'unavailable', // PERM
  5: 'busy',
  6: 'busy', // LOCKED
  7: 'unavailable', // NOMEM
  8: 'unavailable', // READONLY
  10: 'unavailable', // IOERR
  11: 'damaged', // CORRUPT
  13: 'unavailable', // FULL
  14: 'unavailable', // CANTOPEN
  15: 'busy', // PROTOCOL: a race for the lock of the journal
  26: 'damaged', // NOTADB
};

/** Classifies what the library threw. */
export function sqliteFault(error: unknown): SqliteFault {
  if (typeof error !== 'object' || error === null || !('rawCode' in error)) return 'other';

  return FAULTS[Number(error.rawCode) & 0xff] ?? 'other';
}
