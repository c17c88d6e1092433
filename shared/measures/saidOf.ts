import type { Said } from './coverageOf';
import type { Quantity } from './quantity';

/** What somebody has said by one number; `null`: nothing was sent. */
export function saidOf(quantity: Quantity | null): Said {
  if (quantity === null) return 'absent';

  return 'value' in quantity ? 'given' : quantity.kind;
}
