import {
  StoreDamaged,
  StoreUnavailable,
  StoreUnusable,
  type StoreUnusableKind,
} from '../src/storage/storeErrors';
import { DeskFault } from './desk/deskFault';
import { LocalFault } from './localFault';

const UNUSABLE = {
  libraryMissing: 'storeLibraryMissing',
  notOurs: 'storeNotOurs',
  newer: 'storeNewer',
  noJournal: 'storeNoJournal',
} as const satisfies Record<StoreUnusableKind, string>;

/** Runs a command. What its user can mend ends it with one line on standard error and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;

    const fault = faultOf(error);

    if (fault === null) throw error;

    console.error(fault.message);
  }
}

function faultOf(error: unknown): Error | null {
  if (error instanceof LocalFault || error instanceof DeskFault) return error;
  if (error instanceof StoreUnavailable) return new LocalFault('storeAway', error.message);
  if (error instanceof StoreDamaged) return new LocalFault('storeDamaged', error.message);
  if (error instanceof StoreUnusable) return new LocalFault(UNUSABLE[error.kind], error.detail);

  return null;
}
