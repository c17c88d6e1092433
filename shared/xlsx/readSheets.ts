import type { Grid } from '../sheets/grid';
import { refuse } from './fileRefused';
import type { Parts } from './package/parts';
import { pathKey } from './package/pathKey';
import type { Relationship } from './package/relationships';
import { sheetMarks } from './package/sheetMarks';
import { workbookPart } from './package/workbookPart';
import { cellBudget } from './read/cellBudget';
import { readSheet } from './read/readSheet';
import { sharedStrings } from './read/sharedStrings';

/** What a sheet part holds. */
export type SheetContent = ReturnType<typeof readSheet>;

/** What has been read of a file and still holds: contents of sheet parts by `pathKey`, and the texts they share. */
export type KnownContent = {
  readonly sheets: Map<string, SheetContent>;
  strings: readonly string[] | null;
};

/** Nothing known yet. */
export function nothingKnown(): KnownContent {
  return { sheets: new Map(), strings: null };
}

/**
 * The sheets of a file that `isWanted` by their names, in the file's order; what is `known` is not read again.
 * Charts on sheets of their own are left out. `onSheet` is told before each sheet how many are done, and of how many.
 */
export async function readSheets(
  file: Parts,
  isWanted: (name: string) => boolean,
  known: KnownContent = nothingKnown(),
  onSheet: (done: number, total: number) => void = () => {},
): Promise<readonly Grid[]> {
  const book = workbookPart(await file.text(file.workbook));
  const related = await file.related(file.workbook);
  const marks = sheetMarks(book);
  const wanted = [...book.sheets.entries()].filter(([, { name }]) => isWanted(name));
  const spend = cellBudget();
  const grids: Grid[] = [];

  for (const [done, [place, { name, hidden, relationship }]] of wanted.entries()) {
    const part = related.find(({ id }) => id === relationship) ?? refuse('damaged');

    if (part.type !== 'worksheet') {
      // Svod stamps no charts: something else was put in the place of a registry.
      if (marks[place]?.stamp) refuse('damaged');

      continue;
    }

    onSheet(done, wanted.length);

    const content = await contentOf(file, part.target, related, known, spend);

    grids.push({ name, hidden, stamp: marks[place]?.stamp ?? null, ...content, date1904: book.date1904 });
  }

  onSheet(wanted.length, wanted.length);

  return grids;
}

async function contentOf(
  file: Parts,
  path: string,
  related: readonly Relationship[],
  known: KnownContent,
  spend: (cells: number) => void,
): Promise<SheetContent> {
  const key = pathKey(path);
  const seen = known.sheets.get(key);

  if (seen) return seen;

  known.strings ??= await stringsOf(file, related);

  const content = readSheet(await file.text(path), known.strings, spend);

  known.sheets.set(key, content);

  return content;
}

async function stringsOf(file: Parts, related: readonly Relationship[]): Promise<readonly string[]> {
  const table = related.find(({ type }) => type === 'sharedStrings');

  return table ? sharedStrings(await file.text(table.target)) : [];
}
