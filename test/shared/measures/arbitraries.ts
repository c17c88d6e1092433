import * as fc from 'fast-check';
import type { Quantity } from '../../../shared/measures/quantity';

/** Numbers as the monitoring takes them: 0 to 10 million, at most two decimals. */
export const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((hundredths) => hundredths / 100);

/** Any quantity, missing ones included. */
export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ kind: fc.constantFrom('exact', 'preliminary', 'estimate'), value: amount }),
  fc.constantFrom<Quantity>({ kind: 'noData' }, { kind: 'notApplicable' }),
);
