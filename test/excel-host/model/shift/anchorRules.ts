import { cellArea } from '../address/cellArea';
import { movedCondition, movedRule } from '../rules/setAreas';
import type { Sheet } from '../sheet';
import type { Area, Conditional, PlacedValidation } from '../types';
import type { AreaMap } from './remap';

type Rule = PlacedValidation | Conditional;

/**
 * Moves a sheet's rules with its cells, in two steps: now their formulas are turned to be meant from a cell
 * that stays, and by the function given back, once references were mapped, areas and formulas go to where the
 * cells went. So `=A2>5` says of each cell what it said before, even when the first cell was deleted.
 */
export function anchorRules(sheet: Sheet, map: AreaMap): () => void {
  const anchored = [...sheet.validations, ...sheet.conditionals].map((rule) => {
    const cell = survivor(rule.areas, map);
    const [first] = rule.areas;

    if (cell && first) moveFormulas(rule, cell.row - first.top, cell.column - first.left);

    return { rule, moved: cell && map(cellArea(cell.row, cell.column)) };
  });

  return () => {
    for (const { rule, moved } of anchored) {
      rule.areas = rule.areas.map(map).filter((area) => area !== null);

      const [first] = rule.areas;

      if (moved && first) moveFormulas(rule, first.top - moved.top, first.left - moved.left);
    }

    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
    sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
  };
}

function survivor(
  areas: readonly Area[],
  map: AreaMap,
): { readonly row: number; readonly column: number } | null {
  for (const area of areas) {
    if (map(area) === null) continue;

    for (let row = area.top; row <= area.bottom; row += 1) {
      if (map({ ...area, top: row, bottom: row }) === null) continue;

      for (let column = area.left; column <= area.right; column += 1) {
        if (map(cellArea(row, column)) !== null) return { row, column };
      }
    }
  }

  return null;
}

function moveFormulas(rule: Rule, down: number, across: number): void {
  if (down === 0 && across === 0) return;
  if ('condition' in rule) rule.condition = movedCondition(rule.condition, down, across);
  else rule.rule = movedRule(rule.rule, down, across);
}
