import type { Quantity } from './quantity';

/** A number that a submission adds up to. */
export type Measure = {
  /** The row code of a fixed row (`d_oo`), or `mentees.rows`, `mentees.persons`, `mentors.persons`, … */
  readonly key: string;
  /** What the number is limited to: `{ level: 'school' }`, `{ form: 'P_P' }`; empty for the whole. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly quantity: Quantity;
};

/** A measure that was counted, and so is exact. `dimensions` is empty for the whole. */
export function counted(key: string, value: number, dimensions: Measure['dimensions'] = {}): Measure {
  return { key, dimensions, quantity: { kind: 'exact', value } };
}
