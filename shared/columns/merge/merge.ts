import type { AlignedRows, ThreeSides } from './alignRows';

/** What becomes of a place's row. */
export const FATE = { stays: 0, goes: 1, asked: 2 } as const;

/** Whose version of a collision holds. */
export type Side = 'mine' | 'theirs';

/** What only a person can decide; `place` counts in the aligned rows. */
export type Collision =
  /** Both changed the cell, differently. */
  | { readonly kind: 'cell'; readonly place: number; readonly key: string }
  /** They changed it, I did not, and mine holds more than is compared. */
  | { readonly kind: 'held'; readonly place: number; readonly key: string }
  /** I deleted the row and they changed it; `deletedThere`: the other way round. */
  | { readonly kind: 'deletedHere' | 'deletedThere'; readonly place: number }
  /** Only they have the row, and nobody knows whether I ever had it. */
  | { readonly kind: 'rowUnknown'; readonly place: number };

/** Two versions laid over each other, before anybody has decided about the collisions. */
export type Merge = {
  readonly sides: ThreeSides;
  readonly keys: readonly string[];
  readonly rows: AlignedRows;
  /** One of FATE for each place. */
  readonly fates: Uint8Array;
  /** By column: 1 at each place whose cell is theirs without a question. */
  readonly fromThem: ReadonlyMap<string, Uint8Array>;
  /** How many cells of rows that both have stay mine without a question, and are not theirs. */
  readonly onlyMine: number;
  /** Rows first, then cells column by column. */
  readonly collisions: readonly Collision[];
};
