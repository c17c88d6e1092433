import { type BigIntStats, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { StoreDamaged, StoreUnavailable } from '../storeErrors';
import type { Connection } from './connection';
import { loadLibsql } from './loadLibsql';
import { openFile } from './openFile';
import { sqliteFault } from './sqliteFault';

/** A file that is opened by its first use, and anew after a failure. */
export type KeptFile = {
  /** Makes the file and its tables where there are none. */
  readonly create: () => Promise<void>;
  /** Runs one exchange that does not wait for anything. */
  readonly use: <Answer>(exchange: (connection: Connection) => Answer) => Promise<Answer>;
  /** Puts what stands in the journal into the file, so that the file alone is whole, unless somebody else has it open. */
  readonly close: () => void;
};

/** How long another process that writes is waited for, in ms. */
export const PATIENCE_MS = 10_000;
/** Between two tries, in ms: other work goes on meanwhile. At random, so that two who wait do not keep step. */
const PAUSE_MS = 20;

/**
 * Keeps a store's file open. All calls throw `StoreUnavailable` when the file is locked for long, is gone, or the disk
 * is full or fails; `StoreDamaged` when the file is no database any more; `StoreUnusable` when it cannot be used here.
 */
export function keepOpen(path: string, patienceMs: number): KeptFile {
  let open: { readonly connection: Connection; readonly file: BigIntStats } | null = null;

  const letGo = () => {
    open?.connection.close();
    open = null;
  };

  /** What was deleted or put in its place under an open file would take writes that nobody finds again. */
  const connection = (libsql: Awaited<ReturnType<typeof loadLibsql>>, create: boolean): Connection => {
    const file = statSync(path, { bigint: true, throwIfNoEntry: false });

    if (open !== null && (file?.ino !== open.file.ino || file.dev !== open.file.dev)) letGo();
    open ??= { connection: openFile(libsql, path, create), file: statSync(path, { bigint: true }) };

    return open.connection;
  };

  const exchangeOnce = async <Answer>(
    exchange: (connection: Connection) => Answer,
    create: boolean,
  ): Promise<Answer> => {
    const libsql = await loadLibsql();
    const until = performance.now() + patienceMs;

    for (;;) {
      try {
        return exchange(connection(libsql, create));
      } catch (error) {
        const fault = sqliteFault(error);

        if (fault === 'busy' && performance.now() < until) {
          await setTimeout(Math.random() * PAUSE_MS);
          continue;
        }
        if (fault === 'other') throw error;

        // After a failed write nobody knows what the operating system still holds; a new connection looks at the disk.
        letGo();

        throw asStoreError(error, fault === 'damaged');
      }
    }
  };

  return {
    create: () => exchangeOnce(() => undefined, true),
    use: (exchange) => exchangeOnce(exchange, false),
    close: () => {
      if (open !== null) emptyJournal(open.connection);
      letGo();
    },
  };
}

function emptyJournal(connection: Connection): void {
  try {
    connection.rows('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // It stays in the journal, where the next who opens the file finds it.
  }
}

function asStoreError(error: unknown, isDamaged: boolean): Error {
  const Kind = isDamaged ? StoreDamaged : StoreUnavailable;

  return new Kind(error instanceof Error ? error.message : String(error), { cause: error });
}
