import { foldText } from '../cells/foldText';
import { digest } from '../checking/digest';
import type { Finding } from '../checking/finding';
import type { Steps } from '../checking/steps';
import { type Column, ROW_CODE } from '../columns/columns';
import type { Template, TemplateColumn } from '../templates/template';
import type { Grid, RawCell } from './grid';
import { type NewCode, readCodes } from './readCodes';
import { type EmitCell, readColumn } from './readColumn';
import type { SheetContext } from './readTemplateSheet';
import { sheetFinding } from './sheetFinding';
import type { BodyReading } from './templateReading';
import { textOfCell } from './textOfCell';

/** Rows of a step. */
const ROWS_AT_ONCE = 5000;
const TOTAL = /^(итого|всего)(?![а-я])/;

/** Reads the filled rows of a registry, giving codes to the rows and persons that have none. */
export function* readRegistry(
  grid: Grid,
  template: Template,
  rows: readonly number[],
  columnsAt: ReadonlyMap<string, number>,
  { region, resolve }: SheetContext,
): Steps<BodyReading> {
  const reading = { region, resolve, date1904: grid.date1904 };
  const columns: Record<string, Column> = {};
  const found: { readonly index: number; readonly finding: Omit<Finding, 'row'> }[] = [];
  const newCodes: NewCode[] = [];
  let rowCodes: readonly string[] = [];

  for (const column of template.columns) {
    const { key, kind } = column;
    const place = columnsAt.get(key);
    const emit: EmitCell = (index, finding) =>
      found.push({ index, finding: { ...finding, column: key, fingerprint: '' } });

    if (!isCodeColumn(column)) {
      columns[key] = yield* readColumn(grid, rows, place, kind, reading, emit);
      continue;
    }

    const read = yield* readCodes(grid, rows, place, column, reading, emit);

    columns[key] = read.column;
    newCodes.push(...read.made);
    if (key === ROW_CODE) rowCodes = read.codes;
  }

  const findings = found.map(({ index, finding }) => ({ ...finding, row: rowCodes[index] ?? null }));
  const totals = yield* totalRows(grid, template, rows, columnsAt, rowCodes);
  const empty = rows.length === 0 ? [sheetFinding('sheetEmpty', 'notice', { sheet: grid.name })] : [];

  return {
    columns: { rows: rows.length, columns },
    findings: [...findings, ...totals, ...empty],
    rows,
    newCodes,
  };
}

function isCodeColumn({ kind }: TemplateColumn): boolean {
  return kind.type === 'rowCode' || kind.type === 'personCode';
}

/** Rows whose first filled cell says «Итого» or «Всего». Equal cells are read once. */
function* totalRows(
  grid: Grid,
  template: Template,
  rows: readonly number[],
  columnsAt: ReadonlyMap<string, number>,
  rowCodes: readonly string[],
): Steps<readonly Finding[]> {
  const places = template.columns
    .filter((column) => !isCodeColumn(column))
    .flatMap(({ key }) => columnsAt.get(key) ?? [])
    .sort((one, other) => one - other);
  const known = new Map<string, boolean>();
  const findings: Finding[] = [];

  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield 0;

    const first = firstText(grid.cells[row] ?? [], places);
    const isTotal = known.get(first) ?? TOTAL.test(foldText(first));

    known.set(first, isTotal);
    if (!isTotal) continue;

    const code = rowCodes[index];
    const place = { fingerprint: digest(first), ...(code ? { row: code } : {}) };

    findings.push(sheetFinding('sheetTotalRow', 'warning', {}, place));
  }

  return findings;
}

/** A row has dozens of cells, and most rows are told by the first. */
function firstText(cells: readonly RawCell[], places: readonly number[]): string {
  for (const place of places) {
    const text = textOfCell(cells[place]);

    if (text !== '') return text;
  }

  return '';
}
