import type { ColumnFault } from '../../../shared/columns/columnFault';
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
    { dictionary: [null], codes: [0, 0] },
  ]);

  return {
    ...Object.fromEntries(blank),
    rowCode: { dictionary: [codeOf(1), codeOf(2)], codes: [0, 1] },
    level: { dictionary: ['school', 'college'], codes: [0, 1] },
    ...change,
  };
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
