import { createHash } from 'node:crypto';

/** The table all rounds work in. */
export const TABLE = 'submissions';

/** The row that every commit of every process counts up. */
export const COUNT_ROW = 'count';

/** Rows of one commit. */
const ROWS = 3;

/** The rows that a process's commit creates: `row:{process}:{commit}:{0000}`. */
export function rowsOf(name: string, commit: number): readonly string[] {
  return Array.from(
    { length: ROWS },
    (_, index) => `row:${name}:${String(commit).padStart(6, '0')}:${index}`,
  );
}

/** What a row holds: up to 64 KiB that follow from its name, so that a reader knows them, too. */
export function bytesOf(row: string): Uint8Array {
  const seed = createHash('sha256').update(row).digest();
  const length = seed.readUInt16LE(0) >> ((seed[2] ?? 0) % 8);

  return Buffer.alloc(length, seed);
}
