import type { Value } from '../../../shared/columns/columns';
import type { SmallKey } from '../book/smallBook';

/** What stands in a cell: as Excel keeps it, or a whole element as some program wrote it. */
export type Typed =
  | string
  | number
  | boolean
  | { readonly error: string }
  | { readonly type: string; readonly xml: string };

/**
 * One cell in an otherwise good row, and what it has to be read as. Each has a row of its own in one workbook, so a
 * case costs next to nothing.
 */
export type TypedCase = {
  readonly name: string;
  readonly column: `${SmallKey}/${string}`;
  readonly cell: Typed;
  /** The value; blank when left out. */
  readonly reads?: Value;
  /** What is found at the very cell, as `severity code`; nothing when left out. */
  readonly finds?: string;
  /** The cell says that there is nothing, so that nobody has to be told. */
  readonly isBlank?: true;
};

/** The case by its column and name; no two have the same. */
export function nameOf({ column, name }: TypedCase): string {
  return `${column}: ${name}`;
}

/** What the cell has to come to. */
export function expectedOf({ reads = null, finds }: TypedCase): {
  readonly value: Value;
  readonly finds: readonly string[];
} {
  return { value: reads, finds: finds === undefined ? [] : [finds] };
}
