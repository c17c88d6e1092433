import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { type Splice, spliced } from '../xml/splice';
import { rowCells } from './rowCells';
import { sheetRows } from './sheetRows';
import { withElement, withEntries, worksheetElements } from './worksheetElements';

/** Lists whose entries say in `ref` or `sqref` which cells they are about. */
const LISTS = ['mergeCells', 'dataValidations', 'hyperlinks'];
/** Comments and pictures in headers; their parts stay where they are. */
const DRAWN = ['legacyDrawing', 'legacyDrawingHF'];

/**
 * The sheet part `next` with what the user has built to the right of Svod's columns on the sheet `old`: cells,
 * widths, merges, lists, highlights and links; and the comments of the whole sheet. `right` is the last column
 * that is Svod's, zero-based.
 */
export function withKeptBeside(next: string, old: string, right: number): string {
  const elements = worksheetElements(old);
  const prefix = /^<([\w.-]+:)/.exec(rootTag(old))?.[1] ?? '';
  const plain = (text: string): string =>
    prefix === '' ? text : text.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  const slices = (name: string): readonly string[] =>
    elements.filter((one) => one.name === name).map(({ from, to }) => plain(old.slice(from, to)));
  const entriesOf = (name: string): readonly string[] =>
    slices(name).flatMap((list) =>
      (findElement(list, name)?.children ?? []).map(({ from, to }) => list.slice(from, to)),
    );
  const columns = entriesOf('cols').filter((entry) => Number(attribute(entry, 'min')) > right + 1);
  const highlights = slices('conditionalFormatting').filter((element) => isBeside(element, right));

  let sheet = withCells(next, besideCells(old, right, plain));

  sheet = withEntries(sheet, 'cols', columns);
  for (const name of LISTS)
    sheet = withEntries(
      sheet,
      name,
      entriesOf(name).filter((entry) => isBeside(entry, right)),
    );
  for (const element of highlights) sheet = withElement(sheet, 'conditionalFormatting', element);
  for (const name of DRAWN) for (const element of slices(name)) sheet = withElement(sheet, name, element);

  return withNamespaces(sheet, old);
}

function isBeside(entry: string, right: number): boolean {
  const tag = entry.slice(0, entry.indexOf('>') + 1);
  const ranges = (attribute(tag, 'ref') ?? attribute(tag, 'sqref') ?? '').split(/\s+/);

  return ranges.every((range) => {
    const [, reference] = /^\$?([A-Za-z]+\$?\d+)/.exec(range) ?? [];

    return reference !== undefined && cellPlace(reference.replace('$', '')).column > right;
  });
}

function besideCells(
  old: string,
  right: number,
  plain: (text: string) => string,
): ReadonlyMap<number, string> {
  return new Map(
    sheetRows(old).rows.flatMap((at) => {
      const beside = rowCells(old, at).filter(({ column }) => column > right);

      return beside.length === 0 ? [] : [[at.row, beside.map(({ text }) => plain(text)).join('')] as const];
    }),
  );
}

function withCells(sheet: string, cells: ReadonlyMap<number, string>): string {
  if (cells.size === 0) return sheet;

  const { rows, close } = sheetRows(sheet);
  const present = new Set(rows.map(({ row }) => row));
  const known = rows.flatMap(({ row, open, close: end }): readonly Splice[] => {
    const text = cells.get(row);

    if (text === undefined) return [];
    if (open.from !== end.from) return [{ from: end.from, to: end.from, text }];

    return [{ ...open, text: `${sheet.slice(open.from, open.to).replace(/\s*\/>$/, '>')}${text}</row>` }];
  });
  const added = [...cells]
    .filter(([row]) => !present.has(row))
    .sort(([one], [other]) => one - other)
    .map(([row, text]): Splice => {
      const place = rows.find((one) => one.row > row)?.open.from ?? close.from;

      return { from: place, to: place, text: `<row r="${row + 1}">${text}</row>` };
    });

  return spliced(sheet, [...known, ...added]);
}

/** What is taken over may use names that only the old sheet declares. */
function withNamespaces(sheet: string, old: string): string {
  const tag = rootTag(sheet);
  const missing = [...rootTag(old).matchAll(/\s(xmlns:[\w.-]+|mc:Ignorable)="[^"]*"/g)].filter(
    ([, name]) => !tag.includes(` ${name}=`),
  );

  return sheet.replace(tag, () => tag.replace(/>$/, `${missing.map(([whole]) => whole).join('')}>`));
}

function rootTag(sheet: string): string {
  return /<(?:[\w.-]+:)?worksheet[^>]*>/.exec(sheet)?.[0] ?? '';
}
