import { ROW_CODE } from '../columns/columns';
import type { SheetWording } from '../messages/sheetWording';
import type { FixedRow } from '../templates/template';
import { cellName, fixedRangeName } from './a1';
import { columnRange, placeOf, type SheetLayout } from './sheetLayout';

/**
 * The share of a row in the row it is a part of, in percent; empty where either is no number. The numbers stand
 * in column `value`. The whole is found by its row code, so sorting the table breaks no share.
 */
export function shareFormula(
  layout: SheetLayout,
  row: FixedRow,
  sheetRow: number,
  value: string,
): { readonly formula?: string } {
  if (row.partOf === undefined) return {};

  const values = fixedRangeName(columnRange(layout, value, layout.tableBottom));
  const codes = fixedRangeName(columnRange(layout, ROW_CODE, layout.tableBottom));
  const part = cellName(sheetRow, placeOf(layout, value));
  const whole = `INDEX(${values},MATCH("${row.partOf}",${codes},0))`;

  return {
    formula: `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}>0,100*${part}/${whole},""),"")`,
  };
}

/** Whether the row's share, or its flag, reaches the target, in words; empty without a number or a target. */
export function toTargetFormula(
  layout: SheetLayout,
  row: FixedRow,
  target: number | null,
  sheetRow: number,
  value: string,
  { toTarget }: SheetWording,
): { readonly formula?: string } {
  if (target === null) return {};

  const fact = cellName(sheetRow, placeOf(layout, row.unit === 'flag' ? value : 'share'));
  const goal = cellName(sheetRow, placeOf(layout, 'target'));

  return {
    formula: `IF(ISNUMBER(${fact}),IF(${fact}>=${goal},"${toTarget.reached}","${toTarget.below}"),"")`,
  };
}
