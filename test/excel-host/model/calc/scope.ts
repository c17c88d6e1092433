import type { Book } from '../book';
import type { Sheet } from '../sheet';

/** Where a formula is computed. `down` and `across` move its relative references, as in conditional formats. */
export type Scope = {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
  /** How many names deep, so that names defined by each other end. */
  readonly depth: number;
};
