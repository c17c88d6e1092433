import { areaName } from '../address/areaName';
import { containsArea } from '../address/containsArea';
import { intersectAreas } from '../address/intersectAreas';
import { subtractArea } from '../address/subtractArea';
import type { Book } from '../book';
import { emptyContents } from '../cells/emptyContents';
import { guardWritable } from '../cells/guardWritable';
import { ModelFault } from '../modelFault';
import { setAreas } from '../rules/setAreas';
import type { Sheet } from '../sheet';
import { restoreHeadings } from '../tables/restoreHeadings';
import type { Area, Cell } from '../types';
import { remap } from './remap';

/** Moves an area's cells onto another place, as cutting and pasting does; references follow. */
export function moveCells(book: Book, sheet: Sheet, area: Area, row: number, column: number): void {
  const down = row - area.top;
  const across = column - area.left;
  const translated = (one: Area): Area => ({
    top: one.top + down,
    left: one.left + across,
    bottom: one.bottom + down,
    right: one.right + across,
  });
  const target = translated(area);

  guardWritable(sheet, area);
  guardWritable(sheet, target);
  guardHeadings(sheet, area);
  moveContents(sheet, area, down, across);
  remap(book, sheet, (one) => (containsArea(area, one) ? translated(one) : one));
  moveRules(sheet, area, target, translated);
  restoreHeadings(book, sheet, target);
  book.changed(sheet.id, areaName(area), 'values');
  book.changed(sheet.id, areaName(target), 'values');
}

function guardHeadings(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const heading = { ...table.area, bottom: table.area.top };

    if (intersectAreas(area, heading) !== null && !containsArea(area, table.area)) {
      throw new ModelFault(
        'InvalidOperation',
        'The heading row of a table cannot be moved without the table.',
      );
    }
  }
}

function moveContents(sheet: Sheet, area: Area, down: number, across: number): void {
  const taken: [number, number, Cell | undefined][] = [];

  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      taken.push([row + down, column + across, sheet.cells.get(row, column)]);
    }
  }

  emptyContents(sheet, area);

  for (const [row, column, cell] of taken) sheet.cells.set(row, column, cell);
}

// Rules that reach beyond the moved cells are split; the target's own make way.
function moveRules(sheet: Sheet, area: Area, target: Area, translated: (one: Area) => Area): void {
  for (const rule of [...sheet.validations, ...sheet.conditionals]) {
    const parts = rule.areas.flatMap((one) => {
      if (containsArea(target, one)) return [one];

      const inside = intersectAreas(one, area);
      const rest = subtractArea(one, area).flatMap((part) => subtractArea(part, target));

      return inside ? [...rest, translated(inside)] : rest;
    });

    setAreas(rule, parts);
  }

  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
}
