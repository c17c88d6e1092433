import type { ColumnFault } from '../../../shared/columns/columnFault';
import type { Column, Columns } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { organisations } from '../../../shared/templates/organisations';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { artificialRegion } from './artificialRegion';
import { codeOf } from './columnsOf';

/** Columns as parsed JSON has them. */
export type Wire = Record<string, unknown>;

/** A sound body of the directory: two rows, most columns blank. */
export function body(change: Wire = {}): Wire {
  const blank = sharedColumns(organisations).map(({ key }): [string, unknown] => [
    key,
    { dictionary: [null], codes: 'AA' },
  ]);

  return {
    ...Object.fromEntries(blank),
    rowCode: { dictionary: [codeOf(1), codeOf(2)], codes: '' },
    level: { dictionary: ['school', 'college'], codes: 'AB' },
    ...change,
  };
}

/**
 * Columns of the directory, all blank but the row codes and the learners: these have as many distinct numbers
 * as the highest of `codes` says, and `codes` for its rows.
 */
export function directoryOf(codes: readonly number[]): Columns {
  const blank = sharedColumns(organisations).map(({ key }): [string, Column] => [
    key,
    encodeColumn(codes.map(() => null)),
  ]);
  const size = Math.max(...codes) + 1;
  const learners = {
    dictionary: Array.from({ length: size }, (_, index) => size - index),
    codes: Uint32Array.from(codes),
  };
  const rowCode = encodeColumn(codes.map((_, row) => codeOf(row)));

  return { rows: codes.length, columns: { ...Object.fromEntries(blank), rowCode, learners } };
}

/** What a request's text becomes before it reaches the guard. */
export function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** Why the guard refuses a body of the directory; `null` when it does not. */
export function faultOf(input: unknown, rows = 2): ColumnFault | null {
  const guarded = guardColumns(input, rows, organisations, artificialRegion);

  return guarded.ok ? null : guarded.fault;
}
