import { addQuantities } from '../addQuantities';
import type { Quality, Quantity } from '../quantity';

/** The quality of what some quantities come to; `null` where none of them is a number. */
export function weakerQuality(quantities: readonly (Quantity | null)[]): Quality | null {
  const sum = quantities
    .flatMap((each) => each ?? [])
    .reduce<Quantity>(addQuantities, { kind: 'notApplicable' });

  return 'value' in sum ? sum.kind : null;
}
