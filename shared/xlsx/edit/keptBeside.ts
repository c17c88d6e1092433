import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { type IsUsers, isUsersRange, withKeptCells } from './keptCells';
import { withElement, withEntries, worksheetElements } from './worksheetElements';

/** Lists whose entries say in `ref` or `sqref` which cells they are about. */
const LISTS = ['mergeCells', 'dataValidations', 'hyperlinks'];
/** Comments and pictures in headers; their parts stay where they are. */
const DRAWN = ['legacyDrawing', 'legacyDrawingHF'];

/**
 * The sheet part `next` with what the user has built between and beside Svod's columns on the sheet `old`: cells,
 * merges, lists, highlights and links; widths to the right of `right`, the last column of `next`, zero-based; and
 * the comments of the whole sheet.
 */
export function withKeptBeside(next: string, old: string, isUsers: IsUsers, right: number): string {
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
  const highlights = slices('conditionalFormatting').filter((element) => isKept(element, isUsers));

  let sheet = withKeptCells(next, old, isUsers, plain);

  sheet = withEntries(sheet, 'cols', columns);
  for (const name of LISTS)
    sheet = withEntries(
      sheet,
      name,
      entriesOf(name).filter((entry) => isKept(entry, isUsers)),
    );
  for (const element of highlights) sheet = withElement(sheet, 'conditionalFormatting', element);
  for (const name of DRAWN) for (const element of slices(name)) sheet = withElement(sheet, name, element);

  return withNamespaces(sheet, old);
}

function isKept(entry: string, isUsers: IsUsers): boolean {
  const tag = entry.slice(0, entry.indexOf('>') + 1);
  const ranges = (attribute(tag, 'ref') ?? attribute(tag, 'sqref') ?? '').split(/\s+/);

  return ranges.every((range) => isUsersRange(range, isUsers));
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
