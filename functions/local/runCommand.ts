import { StoreUnavailable } from '../src/storage/storeErrors';
import { DeskFault } from './desk/deskFault';
import { LocalFault } from './localFault';

/** Runs a command. What its user can mend ends it with one line on standard error and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;

    if (error instanceof LocalFault || error instanceof DeskFault) console.error(error.message);
    else if (error instanceof StoreUnavailable)
      console.error(new LocalFault('storeAway', error.message).message);
    else throw error;
  }
}
