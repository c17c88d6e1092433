import type { ColumnFault } from './columnFault';
import type { Column } from './columns';
import { guardCodes } from './guardCodes';
import { guardDictionary } from './guardDictionary';
import type { ValueGuard } from './guards/valueGuard';
import { isRecord } from './isRecord';

/** What one column has to be. */
export type ColumnDemand = {
  readonly key: string;
  readonly rows: number;
  /** Whether a value that is not blank may stand in the column. */
  readonly accepts: ValueGuard;
  /** Whether every row must have a value of its own, none blank. */
  readonly distinct: boolean;
};

/** The column that parsed JSON stands for, or why it is none. Sizes are looked at before contents. */
export function guardColumn(input: unknown, demand: ColumnDemand): Column | ColumnFault {
  const { key, rows, distinct } = demand;

  if (!isRecord(input) || Object.keys(input).length !== 2) return { reason: 'shape', column: key };

  const { dictionary, codes } = input;

  if (!Array.isArray(dictionary) || !Array.isArray(codes)) return { reason: 'shape', column: key };
  if (codes.length !== rows) return { reason: 'rowCount', column: key };
  if (dictionary.length > rows) return { reason: 'dictionarySize', column: key };
  if (distinct && dictionary.length !== rows) return { reason: 'dictionarySize', column: key };

  const values = guardDictionary(dictionary, demand);
  if ('reason' in values) return values;

  const guarded = guardCodes(codes, values.length, key);
  if ('reason' in guarded) return guarded;

  return { dictionary: values, codes: guarded };
}
