import type { Book } from '../book';
import { translateFormula } from '../calc/translateFormula';
import { validationAt } from '../rules/validationAt';
import type { Sheet } from '../sheet';
import type { Area, Conditional, PlacedValidation, Table } from '../types';
import { newColumn } from './remapTables';

/**
 * Makes a table reach further down and right over cells that are there already. New rows get the looks, rules
 * and formulas of the row above; moves and logs nothing.
 */
export function growTable(book: Book, sheet: Sheet, table: Table, rows: number, columns: number): void {
  const old = table.area;

  table.area = { ...old, bottom: old.bottom + rows, right: old.right + columns };

  for (let index = table.columns.length; index <= table.area.right - table.area.left; index += 1) {
    table.columns.push(newColumn(sheet, table, index, []));
  }

  if (rows > 0) {
    stretchRules(sheet, old, rows);
    lendRow(sheet, old, rows);
  }

  book.generation += 1;
}

function stretchRules(sheet: Sheet, old: Area, rows: number): void {
  const ends = (area: Area): boolean =>
    area.bottom === old.bottom && area.top > old.top && area.left >= old.left && area.right <= old.right;
  const stretched = (rule: PlacedValidation | Conditional): Area[] =>
    rule.areas.map((area) => (ends(area) ? { ...area, bottom: area.bottom + rows } : area));

  for (const conditional of sheet.conditionals) conditional.areas = stretched(conditional);

  for (const validation of sheet.validations) {
    const isFree = validation.areas
      .filter(ends)
      .every(({ left }) => validationAt(sheet, old.bottom + 1, left) === null);

    if (isFree) validation.areas = stretched(validation);
  }
}

function lendRow(sheet: Sheet, old: Area, rows: number): void {
  for (let column = old.left; column <= old.right; column += 1) {
    const above = sheet.cells.get(old.bottom, column);
    const formula = calculatedFormula(sheet, old, column);

    if (above === undefined) continue;

    for (let row = old.bottom + 1; row <= old.bottom + rows; row += 1) {
      const cell = sheet.cells.get(row, column) ?? { value: null };
      const isEmpty = cell.value === null && cell.formula === undefined;
      const style = cell.style ?? above.style;
      const filled =
        isEmpty && formula !== null
          ? { value: null, formula: translateFormula(formula, row - old.bottom, 0) }
          : cell;

      sheet.cells.set(row, column, { ...filled, ...(style ? { style } : {}) });
    }
  }
}

// The last row's formula, if every row of the column has the same one.
function calculatedFormula(sheet: Sheet, { top, bottom }: Area, column: number): string | null {
  const formula = sheet.cells.get(bottom, column)?.formula;

  if (formula === undefined) return null;

  for (let row = top + 1; row < bottom; row += 1) {
    if (sheet.cells.get(row, column)?.formula !== translateFormula(formula, row - bottom, 0)) return null;
  }

  return formula;
}
