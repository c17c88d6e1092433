import { setAreas } from '../rules/setAreas';
import type { Sheet } from '../sheet';
import type { Shift } from '../shift/shift';
import type { Area, Conditional, PlacedValidation, Style, Table } from '../types';

/**
 * Rows inserted before a table's first body row belong to it as much as the others: they get the looks and
 * rules of the row that was the first.
 */
export function stretchFirstRow(sheet: Sheet, shift: Shift): void {
  if (shift.axis !== 'row') return;

  for (const table of sheet.tables) {
    if (table.area.top + 1 !== shift.at || table.area.bottom < shift.at + shift.count) continue;

    lendLooks(sheet, table, shift);

    for (const rule of [...sheet.validations, ...sheet.conditionals]) stretch(rule, table.area, shift);
  }
}

function lendLooks(sheet: Sheet, { area }: Table, { at, count }: Shift): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const style: Style | undefined = sheet.cells.get(at + count, column)?.style;

    if (style === undefined) continue;

    for (let row = at; row < at + count; row += 1) sheet.cells.set(row, column, { value: null, style });
  }
}

function stretch(rule: PlacedValidation | Conditional, table: Area, { at, count }: Shift): void {
  const isFirst = ({ top, left, right }: Area): boolean =>
    top === at + count && left >= table.left && right <= table.right;
  if (!rule.areas.some(isFirst)) return;

  setAreas(
    rule,
    rule.areas.map((area) => (isFirst(area) ? { ...area, top: at } : area)),
  );
}
