import type { Ladder } from '../regions/region';
import type { Measure } from './measure';
import type { Quantity } from './quantity';

/** As what a ladder's number is counted: the state on the date, or what the year added. */
export type Counted = 'stock' | 'flow';

/** A sheet that was sent: how many rows it has, and its measures of the key that is counted. */
export type CountedSheet = { readonly rows: number; readonly known: readonly Measure[] };

/**
 * What the sheet `sent` of `year` gives to `ladder`. A stock is the year's whole sheet. A flow is what began in
 * the year where the sheet counts its rows by `startYear` (a registry goes on from year to year), and the whole
 * sheet where it does not (a year's events are that year's). A group without rows is 0, as everywhere in the
 * measures; `noData` where the sheet does not count what is asked.
 */
export function ladderQuantity(ladder: Ladder, counted: Counted, sent: CountedSheet, year: number): Quantity {
  const { dimensions } = ladder.counts;
  const { rows, known } = sent;
  const starts = known.filter((each) => 'startYear' in each.dimensions);
  const isFlow = counted === 'flow' && starts.length > 0;
  const wanted = isFlow ? { ...dimensions, startYear: String(year) } : dimensions;
  const found = known.find((each) => isSame(each.dimensions, wanted));

  if (found !== undefined) return found.quantity;
  if (rows > 0 && known.length === 0) return { kind: 'noData' };
  // The starts of the year are counted, but not of this group.
  if (isFlow && !starts.some((each) => isLimitedAs(each.dimensions, wanted))) return { kind: 'noData' };

  return { kind: 'exact', value: 0 };
}

function isSame(some: Measure['dimensions'], other: Measure['dimensions']): boolean {
  return isLimitedAs(some, other) && Object.keys(some).every((key) => some[key] === other[key]);
}

function isLimitedAs(some: Measure['dimensions'], other: Measure['dimensions']): boolean {
  const keys = Object.keys(some);

  return keys.length === Object.keys(other).length && keys.every((key) => key in other);
}
