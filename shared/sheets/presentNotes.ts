import { keptNotes } from '../messages/ru/keptNotes';
import type { CellScalar, Grid, RawCell } from './grid';

/** What was written beside one row; '' where nothing was. Numbers and days stay what they are. */
export type PresentNotes = readonly {
  readonly key: string;
  readonly texts: readonly (string | number)[];
}[];

/**
 * What people wrote on a sheet drawn before, downwards: in the columns with `noteHeadings`, by the row's cell under
 * `keyHeading`, and in the block of rows that were gone. Columns are found by their headings, wherever they were moved.
 */
export function presentNotes(
  { cells }: Grid,
  keyHeading: string,
  noteHeadings: readonly string[],
): PresentNotes {
  const rows = cells.map((row) => row.map(scalarOf));
  const top = rows.findIndex(
    (row) => row.includes(keyHeading) && noteHeadings.some((one) => row.includes(one)),
  );

  if (top < 0) return [];

  const headings = rows[top] ?? [];
  const places = noteHeadings.map((heading) => headings.indexOf(heading));
  const keyPlace = headings.indexOf(keyHeading);
  const gone = rows.findIndex((row, index) => index > top && row[0] === keptNotes.gone);
  const body = rows.slice(top + 1, gone < 0 ? rows.length : gone);
  const beside = body.map((row) => ({
    key: textOf(row[keyPlace] ?? null),
    texts: places.map((place) => writtenOf(place < 0 ? null : (row[place] ?? null))),
  }));

  return [...beside, ...(gone < 0 ? [] : goneNotes(rows.slice(gone + 1), noteHeadings))].filter(({ texts }) =>
    texts.some((text) => text !== ''),
  );
}

/** The block has headings of its own, in the order of the day it was written. */
function goneNotes(rows: readonly (readonly CellScalar[])[], noteHeadings: readonly string[]): PresentNotes {
  const top = rows.findIndex((row) => row[0] === keptNotes.key);
  const headings = rows[top] ?? [];

  if (top < 0) return [];

  return rows.slice(top + 1).map((row) => ({
    key: textOf(row[0] ?? null),
    texts: noteHeadings.map((heading) => writtenOf(row[headings.indexOf(heading, 1)] ?? null)),
  }));
}

function scalarOf(cell: RawCell): CellScalar {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('error' in cell) return cell.error;
  const { value } = cell;

  return typeof value === 'object' && value !== null ? value.error : (value ?? null);
}

function textOf(value: CellScalar): string {
  return value === null ? '' : String(value);
}

function writtenOf(value: CellScalar): string | number {
  return typeof value === 'number' ? value : textOf(value);
}
