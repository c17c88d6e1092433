import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import type { FixedRow, TemplateColumn } from '../templates/template';
import { type ContentContext, cellContent } from './cellContent';
import { cellFormat } from './cellFormat';
import { fixedRowFacts } from './fixedRowFacts';
import { shareOf } from './shareOf';
import type { SheetColumn, SheetLayout } from './sheetLayout';
import type { CellSpec } from './sheetSpec';
import type { SheetAddress } from './sheetTop';
import { shareFormula, toTargetFormula } from './targetFormulas';

/** The values of one fixed row by column key. */
type RowValues = (code: string, key: string) => Value;

/**
 * The lines of a sheet whose rows are given, each with its live share, its target and how they stand to each
 * other in words.
 */
export function monitoringBody(
  layout: SheetLayout,
  fixedRows: readonly FixedRow[],
  columns: Columns | null,
  address: SheetAddress,
  context: ContentContext,
): readonly { readonly cells: readonly CellSpec[] }[] {
  const values = rowValues(columns);

  return fixedRows.map((row, index) => {
    const computed = computedCells(layout, row, layout.firstRow + index, values, address);

    return {
      cells: layout.columns.map(
        (column) => computed[column.key] ?? inputCell(column, row, values(row.code, column.key), context),
      ),
    };
  });
}

/** The cells of a line that the user does not fill, by column key. */
function computedCells(
  layout: SheetLayout,
  row: FixedRow,
  sheetRow: number,
  values: RowValues,
  { region, year, wording }: SheetAddress,
): Readonly<Record<string, CellSpec>> {
  const { section, caption, unit, target } = fixedRowFacts(row, region, year);
  const share =
    row.partOf === undefined ? null : shareOf(values(row.code, 'value'), values(row.partOf, 'value'));
  const fact = row.unit === 'flag' ? values(row.code, 'value') : share;
  const { reached, below } = wording.toTarget;
  const mark = typeof fact !== 'number' || target === null ? null : fact >= target ? reached : below;

  return {
    [ROW_CODE]: { value: row.code, style: 'locked', format: '@' },
    section: { value: section, style: 'locked' },
    caption: { value: caption, style: 'locked' },
    unit: { value: unit, style: 'locked' },
    target: { value: target, style: 'computed' },
    share: { value: share, style: 'computed', format: '0.0', ...shareFormula(layout, row, sheetRow) },
    toTarget: { value: mark, style: 'computed', ...toTargetFormula(layout, row, target, sheetRow, wording) },
  };
}

function inputCell({ column }: SheetColumn, row: FixedRow, value: Value, context: ContentContext): CellSpec {
  if (column === null) return { value: null, style: 'remark' };

  return { value: cellContent(value, column.kind, context), style: 'input', format: formatOf(column, row) };
}

// The column takes fractions because a mean score is one; a count shown with them would look precise.
function formatOf({ key, kind }: TemplateColumn, { unit }: FixedRow): string {
  if (key !== 'value') return cellFormat(kind);

  return unit === 'points' ? '0.00' : '#,##0';
}

function rowValues(columns: Columns | null): RowValues {
  if (columns === null) return () => null;

  const rows = new Map(
    Array.from({ length: columns.rows }, (_, row) => [valueAt(columns, ROW_CODE, row), row]),
  );

  return (code, key) => {
    const row = rows.get(code);

    return row === undefined ? null : valueAt(columns, key, row);
  };
}
