import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';

/** Does work on the workbook when all that was asked for before it has ended; gives a problem instead of throwing. */
export type Queued = <T>(action: () => Promise<T>, control?: WorkControl) => Promise<Outcome<T>>;
