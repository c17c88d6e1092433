import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import type { SheetWording } from '../messages/sheetWording';
import type { Region } from '../regions/region';
import type { FixedRow, TemplateColumn } from '../templates/template';
import { cellName, fixedRangeName } from './a1';
import { type ContentContext, cellContent, cellFormat } from './cellContent';
import { fixedRowFacts, shareOf } from './fixedRowFacts';
import { columnRange, placeOf, type SheetColumn, type SheetLayout } from './sheetLayout';
import type { CellSpec } from './sheetSpec';

type Body = {
  readonly layout: SheetLayout;
  readonly fixedRows: readonly FixedRow[];
  readonly columns: Columns | null;
  readonly region: Region;
  readonly year: number;
  readonly wording: SheetWording;
  readonly context: ContentContext;
};

/**
 * The lines of a sheet whose rows are given. Shares are live: they find the whole by its row code, so sorting
 * the table breaks none, and stay empty where either number is not a number.
 */
export function monitoringBody(body: Body): readonly { readonly cells: readonly CellSpec[] }[] {
  const valueOf = filledValues(body.columns);

  return body.fixedRows.map((row, index) => ({
    cells: body.layout.columns.map((column) => fixedCell(body, column, row, body.layout.firstRow + index, valueOf)),
  }));
}

function fixedCell(
  { layout, region, year, wording, context }: Body,
  { key, column }: SheetColumn,
  row: FixedRow,
  sheetRow: number,
  valueOf: (code: string, key: string) => Value,
): CellSpec {
  const facts = fixedRowFacts(row, region, year);
  const share = row.partOf === undefined ? null : shareOf(valueOf(row.code, 'value'), valueOf(row.partOf, 'value'));

  switch (key) {
    case ROW_CODE:
      return { value: row.code, style: 'locked', format: '@' };
    case 'section':
    case 'caption':
    case 'unit':
      return { value: facts[key], style: 'locked' };
    case 'target':
      return { value: facts.target, style: 'computed', format: row.unit === 'flag' ? '0' : '0.##' };
    case 'share':
      return { value: share, style: 'computed', format: '0.0', ...shareFormula(layout, row, sheetRow) };
    case 'toTarget': {
      const fact = row.unit === 'flag' ? valueOf(row.code, 'value') : share;

      return { value: toTargetText(fact, facts.target, wording), style: 'computed', ...toTarget(layout, row, facts.target, sheetRow, wording) };
    }
    default:
      return inputCell(column, row, valueOf(row.code, key), context);
  }
}

function inputCell(
  column: TemplateColumn | null,
  row: FixedRow,
  value: Value,
  context: ContentContext,
): CellSpec {
  if (column === null) return { value: null, style: 'computed' };

  const format = column.key === 'value' && row.unit === 'points' ? '0.00' : cellFormat(column.kind);

  return { value: cellContent(value, column.kind, context), style: 'input', format };
}

function shareFormula(layout: SheetLayout, row: FixedRow, sheetRow: number): { formula?: string } {
  if (row.partOf === undefined) return {};

  const values = fixedRangeName(columnRange(layout, 'value', layout.tableBottom));
  const codes = fixedRangeName(columnRange(layout, ROW_CODE, layout.tableBottom));
  const part = cellName(sheetRow, placeOf(layout, 'value'));
  const whole = `INDEX(${values},MATCH("${row.partOf}",${codes},0))`;

  return { formula: `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}>0,100*${part}/${whole},""),"")` };
}

// The words repeat what the colour says.
function toTarget(
  layout: SheetLayout,
  row: FixedRow,
  target: number | null,
  sheetRow: number,
  wording: SheetWording,
): { formula?: string } {
  if (target === null) return {};

  const fact = cellName(sheetRow, placeOf(layout, row.unit === 'flag' ? 'value' : 'share'));
  const goal = cellName(sheetRow, placeOf(layout, 'target'));
  const { reached, below } = wording.toTarget;

  return { formula: `IF(ISNUMBER(${fact}),IF(${fact}>=${goal},"${reached}","${below}"),"")` };
}

function toTargetText(fact: Value, target: number | null, wording: SheetWording): string | null {
  if (typeof fact !== 'number' || target === null) return null;

  return fact >= target ? wording.toTarget.reached : wording.toTarget.below;
}

function filledValues(columns: Columns | null): (code: string, key: string) => Value {
  const rowOf = new Map<Value, number>();

  for (let row = 0; row < (columns?.rows ?? 0); row += 1) rowOf.set(columns ? valueAt(columns, ROW_CODE, row) : null, row);

  return (code, key) => {
    const row = rowOf.get(code);

    return columns === null || row === undefined ? null : valueAt(columns, key, row);
  };
}
