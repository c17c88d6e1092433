import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import type { Book } from '../../../excel-host/model/book';
import type { Sheet } from '../../../excel-host/model/sheet';

const CODES = new Set(['Код строки', 'Код участника']);
/** Before the places of cells that Svod fills where they are empty. */
const CODE = 'code ';
const STATE = 'urn:svod:state';

/**
 * Everything in the workbook that is not Svod's to change in a check, by what it is called: cells with their
 * formats, rules, tables, comments, names, parts of other add-ins … Left out are «Замечания», its column, and code
 * cells that are empty.
 */
export function thingsOf(book: Book): ReadonlyMap<string, string> {
  const own = book.sheets.filter(({ name }) => name !== regionSheets.findings.name);

  return new Map<string, string>([
    ['sheets', JSON.stringify(own.map(({ name, visibility }) => [name, visibility]))],
    ['names', JSON.stringify(book.names)],
    ['settings', JSON.stringify([...book.settings])],
    ['parts', JSON.stringify(book.xmlParts.filter(({ xml }) => !xml.includes(STATE)))],
    ...own.flatMap((sheet) => [...partsOf(sheet), ...cellsOf(sheet)]),
  ]);
}

/** What differs between two of these. */
export function changesIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);

  return [...keys].filter(
    (key) => before.get(key) !== after.get(key) && (before.has(key) || !key.startsWith(CODE)),
  );
}

function partsOf(sheet: Sheet): [string, string][] {
  const { cells: _cells, id: _id, rows, columns, pageLayout, autoFilter, ...rest } = sheet;
  const maps = { rows: [...rows], columns: [...columns], pageLayout: [...pageLayout] };
  const parts = { ...rest, ...maps, autoFilter: autoFilter?.area ?? null };

  return Object.entries(parts).map(([part, value]) => [`${sheet.name}: ${part}`, JSON.stringify(value)]);
}

function cellsOf(sheet: Sheet): [string, string][] {
  const headings = new Map<number, string>();
  const found: [string, string][] = [];

  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, cell] of sheet.cells.row(row).entries()) {
      if (cell === undefined) continue;

      const above = headings.get(column) ?? '';
      const place = `${sheet.name}!${row + 1},${column + 1}`;

      if (CODES.has(above) && cell.value !== null) found.push([CODE + place, JSON.stringify(cell)]);
      if (above !== fixedSheetWords.findings && !CODES.has(above)) found.push([place, JSON.stringify(cell)]);
      if (
        typeof cell.value === 'string' &&
        (cell.value === fixedSheetWords.findings || CODES.has(cell.value))
      )
        headings.set(column, cell.value);
    }
  }

  return found;
}
