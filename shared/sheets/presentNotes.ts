import { normaliseText } from '../cells/normaliseText';
import { keptNotes } from '../messages/ru/keptNotes';
import type { CellScalar, Grid, RawCell } from './grid';
import type { NotesSpec } from './sheetSpec';

/** What was written beside one row; '' where nothing was. Numbers and days stay what they are. */
export type PresentNotes = readonly {
  readonly key: string;
  readonly texts: readonly (string | number)[];
}[];

/**
 * What people wrote on a sheet drawn before, downwards: in the columns of `notes`, by the row's key, and in the block
 * of rows that were gone. Columns are found by their headings, wherever they were moved; a column of notes that was
 * called otherwise is taken where it stood. Where the column of keys is gone, the keys are ''.
 *
 * @param headings those of the sheet, as Svod draws them
 */
export function presentNotes(
  { cells }: Grid,
  headings: readonly string[],
  notes: NotesSpec,
): { readonly beside: PresentNotes; readonly gone: PresentNotes } {
  const rows = cells.map((row) => row.map(scalarOf));
  const noteHeadings = notes.columns.map((column) => headings[column] ?? '');
  const top = headingRowOf(rows, headings);

  if (top < 0) return { beside: [], gone: [] };

  const present = (rows[top] ?? []).map((cell) => normaliseText(textOf(cell)));
  const places = notes.columns.map((column) => placeOf(column, headings, present));
  const keyPlace = present.indexOf(headings[notes.key] ?? '');
  const gone = rows.findIndex((row, index) => index > top && row.includes(keptNotes.gone));
  const body = rows.slice(top + 1, gone < 0 ? rows.length : gone);
  const beside = body.map((row) => ({
    key: textOf(row[keyPlace] ?? null),
    texts: places.map((place) => writtenOf(row[place] ?? null)),
  }));

  return {
    beside: beside.filter(isWritten),
    gone: gone < 0 ? [] : goneNotes(rows.slice(gone + 1), noteHeadings).filter(isWritten),
  };
}

/** The row with most of the headings: some may be called otherwise now. */
function headingRowOf(rows: readonly (readonly CellScalar[])[], headings: readonly string[]): number {
  const known = new Set(headings.filter((heading) => heading !== ''));
  const counts = rows.map(
    (row) => new Set(row.map((cell) => normaliseText(textOf(cell))).filter((text) => known.has(text))).size,
  );
  const most = counts.reduce((one, other) => Math.max(one, other), 0);

  return most < 2 ? -1 : counts.indexOf(most);
}

function placeOf(column: number, headings: readonly string[], present: readonly string[]): number {
  const found = present.indexOf(headings[column] ?? '');

  return found < 0 && !headings.includes(present[column] ?? '') ? column : found;
}

/** The block has headings of its own, in the order of the day it was written. */
function goneNotes(rows: readonly (readonly CellScalar[])[], noteHeadings: readonly string[]): PresentNotes {
  const top = rows.findIndex((row) => row.includes(keptNotes.key));
  const headings = rows[top] ?? [];
  const left = headings.indexOf(keptNotes.key);

  if (top < 0) return [];

  return rows.slice(top + 1).map((row) => ({
    key: textOf(row[left] ?? null),
    texts: noteHeadings.map((heading) => writtenOf(row[headings.indexOf(heading, left + 1)] ?? null)),
  }));
}

function isWritten({ texts }: PresentNotes[number]): boolean {
  return texts.some((text) => text !== '');
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
