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

    throw new StoreUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
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
