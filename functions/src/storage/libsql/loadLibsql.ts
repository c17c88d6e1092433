import type { Database } from 'libsql';
import { StoreUnusable } from '../storeErrors';

/** Opens database files: the constructor of `libsql`. */
export type Libsql = new (path: string) => Database;

/**
 * The library, loaded when a file is opened and not before: a function app in Azure goes without it. Throws
 * `StoreUnusable` where it is not installed, or has no native part for this machine.
 */
export async function loadLibsql(): Promise<Libsql> {
  try {
    return (await import('libsql')).default;
  } catch (error) {
    throw new StoreUnusable('libraryMissing', `${process.platform} ${process.arch}`, { cause: error });
  }
}
