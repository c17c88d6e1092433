import type { ColumnFault } from './columnFault';
import type { Column } from './columns';
import { guardCodes } from './guardCodes';
import type { DictionaryGuard } from './guards/dictionaryGuard';
import { isRecord } from './isRecord';

/** What one column has to be. */
export type ColumnDemand = {
  readonly key: string;
  readonly rows: number;
  readonly guardDictionary: DictionaryGuard;
  /** Whether every row must have a value of its own, none blank. */
  readonly distinct: boolean;
};

/**
 * The column that parsed JSON stands for, or why it is none. First the dictionary, then the codes; of each
 * its size before its contents.
 */
export function guardColumn(input: unknown, demand: ColumnDemand): Column | ColumnFault {
  const { key, rows, distinct } = demand;

  if (!isRecord(input) || Object.keys(input).length !== 2) return { reason: 'shape', column: key };

  const { dictionary, codes } = input;

  if (!Array.isArray(dictionary) || typeof codes !== 'string') return { reason: 'shape', column: key };
  if (distinct ? dictionary.length !== rows : dictionary.length > rows)
    return { reason: 'dictionarySize', column: key };

  const values = demand.guardDictionary(dictionary);
  if ('reason' in values) return { ...values, column: key };

  const blank = distinct ? values.indexOf(null) : -1;
  if (blank !== -1) return { reason: 'dictionaryValue', column: key, index: blank };

  const guarded = guardCodes(codes, rows, values.length, key);
  if ('reason' in guarded) return guarded;

  return { dictionary: values, codes: guarded };
}
