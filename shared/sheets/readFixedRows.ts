import { digest } from '../checking/digest';
import type { Finding } from '../checking/finding';
import type { Steps } from '../checking/steps';
import { type Column, ROW_CODE } from '../columns/columns';
import type { FixedTemplate } from '../templates/fixedTemplate';
import type { FixedRow, Template } from '../templates/template';
import { derivedColumns } from './derivedColumns';
import type { Grid } from './grid';
import { isBlankCell } from './isBlankCell';
import { isDerived } from './isDerived';
import { readColumn } from './readColumn';
import type { SheetContext } from './readTemplateSheet';
import { sheetFinding } from './sheetFinding';
import type { BodyReading } from './templateReading';
import { textOfCell } from './textOfCell';

/** A given row and where it stands on the sheet. */
type FoundRow = { readonly row: number; readonly fixed: FixedRow };

/**
 * Reads a sheet whose rows are given. They are found by their codes, wherever they stand; the columns that
 * Svod fills itself are filled anew, whatever the sheet says in them.
 */
export function* readFixedRows(
  grid: Grid,
  template: FixedTemplate,
  filled: readonly number[],
  columnsAt: ReadonlyMap<string, number>,
  context: SheetContext,
): Steps<BodyReading> {
  const { region, reporter, year, resolve } = context;
  const fixedRows = template.fixedRows.of(region, reporter, year);
  const found = foundRows(grid, fixedRows, columnsAt.get(ROW_CODE));
  const rows = found.map(({ row }) => row);
  const reading = { region, resolve, date1904: grid.date1904 };
  const findings: Finding[] = [
    ...(columnsAt.has(ROW_CODE) ? missingRows(fixedRows, found) : []),
    ...unknownRows(grid, template, filled, rows, columnsAt),
  ];
  const columns: Record<string, Column> = {};

  for (const column of template.columns.filter((one) => !isDerived(template, one))) {
    columns[column.key] = yield* readColumn(
      grid,
      rows,
      columnsAt.get(column.key),
      column.kind,
      reading,
      (index, finding) =>
        findings.push({
          ...finding,
          row: found[index]?.fixed.code ?? null,
          column: column.key,
          fingerprint: '',
        }),
    );
  }

  const present = found.map(({ fixed }) => fixed);
  const derived = derivedColumns(present, columns[template.fixedRows.value], template, context);

  return {
    columns: {
      rows: rows.length,
      columns: { ...columns, ...derived },
    },
    findings,
    rows,
    newCodes: [],
  };
}

function foundRows(
  grid: Grid,
  fixedRows: readonly FixedRow[],
  codeColumn: number | undefined,
): readonly FoundRow[] {
  const byCode = new Map(fixedRows.map((fixed) => [fixed.code, fixed]));

  if (codeColumn === undefined) return [];

  return grid.cells.flatMap((cells, row) => {
    const fixed = byCode.get(textOfCell(cells[codeColumn]));

    return fixed ? [{ row, fixed }] : [];
  });
}

function missingRows(fixedRows: readonly FixedRow[], found: readonly FoundRow[]): readonly Finding[] {
  const codes = new Set(found.map(({ fixed }) => fixed.code));

  return fixedRows
    .filter(({ code }) => !codes.has(code))
    .map(({ code, section, caption }) =>
      sheetFinding('sheetRowMissing', 'error', { caption: `${section}: ${caption}` }, { row: code }),
    );
}

/** Rows in which the user filled something, but whose code is no given row's. */
function unknownRows(
  grid: Grid,
  template: Template,
  filled: readonly number[],
  known: readonly number[],
  columnsAt: ReadonlyMap<string, number>,
): readonly Finding[] {
  const isKnown = new Set(known);
  const inputs = template.columns
    .filter((column) => !column.locked)
    .flatMap(({ key }) => columnsAt.get(key) ?? []);
  const named = [ROW_CODE, 'caption'].flatMap((key) => columnsAt.get(key) ?? []);

  return filled
    .filter((row) => !isKnown.has(row) && inputs.some((place) => !isBlankCell(grid.cells[row]?.[place])))
    .map((row) => {
      const text = named.map((place) => textOfCell(grid.cells[row]?.[place])).find((one) => one !== '') ?? '';
      const content = inputs.map((place) => textOfCell(grid.cells[row]?.[place]));

      return sheetFinding(
        'sheetRowUnknown',
        'warning',
        { text },
        { fingerprint: digest(JSON.stringify([text, ...content])) },
      );
    });
}
