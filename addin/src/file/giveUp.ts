import { WorkbookFault } from '../ports/workbookFault';

/** Ends the work when the user has given it up. */
export function giveUp(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookFault('cancelled');
}
