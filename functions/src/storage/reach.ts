import { RestError } from '@azure/data-tables';
import { StoreUnavailable } from './storeErrors';
import { tableFault } from './tableFault';

/**
 * Runs one exchange with the table service. Throws `StoreUnavailable` when the service stays out of reach or
 * busy; other errors pass.
 */
export async function reach<Answer>(exchange: () => Promise<Answer>): Promise<Answer> {
  try {
    return await onceMoreAfterBrokenPipe(exchange);
  } catch (error) {
    if (tableFault(error) !== 'unavailable') throw error;

    throw new StoreUnavailable(reasonOf(error), { cause: error });
  }
}

/** Fit for the log: of what the service answered the library quotes all, rows and hashes of keys, when it cannot read it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the table service is away';
  if (!(error instanceof RestError) || error.statusCode === undefined) return error.message;

  return `the table service answered ${error.statusCode}${error.code === undefined ? '' : ` ${error.code}`}`;
}

/** A kept-alive socket that the service has closed meanwhile: the library's own retries leave this one out. */
async function onceMoreAfterBrokenPipe<Answer>(exchange: () => Promise<Answer>): Promise<Answer> {
  try {
    return await exchange();
  } catch (error) {
    if (!(error instanceof RestError) || error.code !== 'EPIPE') throw error;

    return exchange();
  }
}
