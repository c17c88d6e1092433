import { type Columns, valueAt } from '../columns/columns';
import { addQuantities } from './addQuantities';
import { type Cut, wholeOf } from './cut';
import { counted, type Measure } from './measure';
import type { Quantity } from './quantity';
import { quantityOf } from './quantityOf';

/** What the rows of a group add up to; `missing` of them say «нет данных». */
type Sum = { readonly quantity: Quantity | null; readonly missing: number };

const NOTHING: Sum = { quantity: null, missing: 0 };

/**
 * The sum of number column `of`, by the table of addQuantities: as a whole, and in every group of every cut.
 * «Нет данных» counts nobody and is not zero: where a number stands beside it the sum is that of the numbers,
 * a lower bound, and `‹key›.missing` says how many rows gave none. A group whose cells are all blank has no
 * measure, nor has a whole of rows that are all blank; a sheet that was sent without rows adds up to 0.
 */
export function sumRows(
  columns: Columns,
  key: string,
  of: string,
  cuts: readonly Cut[] = [],
): readonly Measure[] {
  if (columns.rows === 0) return [counted(key, 0)];

  return [wholeOf(columns), ...cuts].flatMap((cut) => sumCut(columns, key, of, cut));
}

/** The sum of number column `of` in every group of `cut`, as `sumRows` has it; a group without numbers has none. */
export function sumCut(columns: Columns, key: string, of: string, cut: Cut): readonly Measure[] {
  return sumGroups(columns, of, cut).flatMap((sum, group) =>
    measuresOfSum(key, sum, cut.groups[group] ?? {}),
  );
}

function sumGroups(columns: Columns, of: string, { groups, groupsOfEntry, codes }: Cut): readonly Sum[] {
  const sums: Sum[] = groups.map(() => NOTHING);

  for (let row = 0; row < columns.rows; row += 1) {
    const quantity = quantityOf(valueAt(columns, of, row));

    if (quantity === null) continue;

    for (const group of groupsOfEntry[codes[row] ?? 0] ?? []) sums[group] = add(sums[group], quantity);
  }

  return sums;
}

function add({ quantity, missing }: Sum = NOTHING, another: Quantity): Sum {
  return {
    quantity: quantity === null ? another : addQuantities(quantity, another),
    missing: missing + (another.kind === 'noData' ? 1 : 0),
  };
}

function measuresOfSum(
  key: string,
  { quantity, missing }: Sum,
  dimensions: Measure['dimensions'],
): readonly Measure[] {
  if (quantity === null) return [];

  return [
    { key, dimensions, quantity },
    ...(missing > 0 ? [counted(`${key}.missing`, missing, dimensions)] : []),
  ];
}
