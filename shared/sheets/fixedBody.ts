import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import type { FixedTemplate } from '../templates/fixedTemplate';
import type { FixedRow, TemplateColumn } from '../templates/template';
import { type ContentContext, cellContent } from './cellContent';
import { cellFormat } from './cellFormat';
import { fixedRowFacts } from './fixedRowFacts';
import { hasTargets } from './hasTargets';
import { type SheetColumn, type SheetLayout, SUMS_KEY } from './sheetLayout';
import type { CellSpec } from './sheetSpec';
import type { SheetAddress } from './sheetTop';
import { targetCells } from './targetCells';

/** What is drawn: the given rows of `template`, what fills them, and what stands beside them to compare. */
type FixedSheet = {
  readonly template: FixedTemplate;
  readonly fixedRows: readonly FixedRow[];
  readonly columns: Columns | null;
  /** By row code. */
  readonly sums: ReadonlyMap<string, CellSpec> | null;
};

/** The values of one given row by column key. */
type RowValues = (row: FixedRow, key: string) => Value;

/**
 * The lines of a sheet whose rows are given: what Svod fills in from the row and the region's profile, and what
 * the user has filled in. Where shares have targets, they are live.
 */
export function fixedBody(
  layout: SheetLayout,
  { template, fixedRows, columns, sums }: FixedSheet,
  address: SheetAddress,
  context: ContentContext,
): readonly { readonly cells: readonly CellSpec[] }[] {
  const values = rowValues(columns);
  const { value } = template.fixedRows;
  const byCode = new Map(fixedRows.map((row) => [row.code, row]));
  const numberOf = (code: string) => {
    const row = byCode.get(code);

    return row === undefined ? null : values(row, value);
  };

  return fixedRows.map((row, index) => {
    const facts = fixedRowFacts(row, address.region, address.year);
    const line = { row, sheetRow: layout.firstRow + index, target: facts.target, value, numberOf };
    const computed: Readonly<Record<string, CellSpec>> = hasTargets(template)
      ? targetCells(layout, line, address)
      : {};

    return {
      cells: layout.columns.map((column) => {
        const { key } = column;

        if (computed[key]) return computed[key];
        if (key === SUMS_KEY) return sums?.get(row.code) ?? { value: null, style: 'computed' };
        if (column.column?.locked) return lockedCell(column.column, row, facts, context);

        return inputCell(column, row, values(row, key), key === value, context);
      }),
    };
  });
}

function lockedCell(
  { key, kind }: TemplateColumn,
  row: FixedRow,
  facts: Readonly<Record<string, Value>>,
  context: ContentContext,
): CellSpec {
  if (key === ROW_CODE) return { value: row.code, style: 'locked', format: '@' };

  const value = cellContent(facts[key] ?? null, kind, context);
  // Long texts have no format: in cells that are formatted as text older Excel shows them as ####.
  const hasFormat = kind.type === 'number' || kind.type === 'date';

  return { value, style: 'locked', ...(hasFormat ? { format: cellFormat(kind) } : {}) };
}

function inputCell(
  { column }: SheetColumn,
  row: FixedRow,
  value: Value,
  isValue: boolean,
  context: ContentContext,
): CellSpec {
  if (column === null) return { value: null, style: 'remark' };

  return {
    value: cellContent(value, column.kind, context),
    style: 'input',
    format: isValue ? formatOfValue(column, row) : cellFormat(column.kind),
  };
}

// The column takes fractions because a mean score is one; a count shown with them would look precise.
function formatOfValue({ kind }: TemplateColumn, { unit }: FixedRow): string {
  if (kind.type !== 'number') return cellFormat(kind);

  if (unit === 'none') return 'General';

  return unit === 'points' ? '0.00' : '#,##0';
}

/** What was filled in; a line that nothing was sent of begins with what the template says. */
function rowValues(columns: Columns | null): RowValues {
  const rows = new Map(
    Array.from({ length: columns?.rows ?? 0 }, (_, row) => [columns && valueAt(columns, ROW_CODE, row), row]),
  );

  return ({ code, starts = {} }, key) => {
    const row = rows.get(code);

    return columns === null || row === undefined ? (starts[key] ?? null) : valueAt(columns, key, row);
  };
}
