import { containsArea } from '../address/containsArea';
import { joinAreas } from '../address/joinAreas';
import { moveAreaBy } from '../address/moveAreaBy';
import type { Book } from '../book';
import { translateFormula } from '../calc/translateFormula';
import { emptyContents } from '../cells/emptyContents';
import { placeValidation } from '../rules/placeValidation';
import { removeConditionals } from '../rules/removeConditionals';
import { movedCondition, movedRule } from '../rules/setAreas';
import type { Sheet } from '../sheet';
import { restoreHeadings } from '../tables/restoreHeadings';
import type { Area, Cell } from '../types';
import type { Clip, ClipCell } from './clip';

/** What of copied cells is placed. */
export type Placed = 'All' | 'Values' | 'Formulas' | 'Formats';

/** Places copied cells on an area, repeated to fill it; checks and logs nothing. */
export function placeClip(book: Book, sheet: Sheet, target: Area, clip: Clip, what: Placed): void {
  for (let row = target.top; row <= target.bottom; row += 1) {
    const source = clip.rows[(row - target.top) % clip.rows.length] ?? [];

    for (let column = target.left; column <= target.right; column += 1) {
      const copied = source[(column - target.left) % source.length];

      if (copied === undefined) continue;

      const down = row - clip.row - ((row - target.top) % clip.rows.length);
      const across = column - clip.column - ((column - target.left) % source.length);

      sheet.cells.set(row, column, placedCell(sheet.cells.get(row, column), copied, down, across, what));
    }
  }

  if (what === 'All') placeRules(sheet, target, clip);
  if (what === 'All') placeMerges(sheet, target, clip);
  if (what === 'All' || what === 'Formats') placeConditionals(book, sheet, target, clip);

  restoreHeadings(book, sheet, target);
  book.generation += 1;
}

function placedCell(
  old: Cell | undefined,
  { cell, result }: ClipCell,
  down: number,
  across: number,
  what: Placed,
): Cell | undefined {
  const style = what === 'All' || what === 'Formats' ? cell?.style : old?.style;
  const styled = style ? { style } : {};

  if (what === 'Formats')
    return { value: old?.value ?? null, ...(old?.formula ? { formula: old.formula } : {}), ...styled };
  if (what === 'Values') return { value: result, ...styled };
  if (cell === undefined) return style ? { value: null, style } : undefined;
  if (cell.formula === undefined) return { value: cell.value, ...styled };

  return { value: null, formula: translateFormula(cell.formula, down, across), ...styled };
}

// The places of a clip's own corner on the target.
function corners(target: Area, clip: Clip): { readonly row: number; readonly column: number }[] {
  const height = clip.rows.length;
  const width = clip.rows[0]?.length ?? 1;
  const found: { row: number; column: number }[] = [];

  for (let column = target.left; column + width - 1 <= target.right; column += width) {
    for (let row = target.top; row + height - 1 <= target.bottom; row += height) found.push({ row, column });
  }

  return found;
}

function placeRules(sheet: Sheet, target: Area, clip: Clip): void {
  placeValidation(sheet, [target], null);

  const places = corners(target, clip);

  for (const { validation, areas } of clip.validations) {
    const placed = places.flatMap(({ row, column }) => areas.map((area) => moveAreaBy(area, row, column)));
    const down = (placed[0]?.top ?? 0) - (areas[0]?.top ?? 0) - clip.row;
    const across = (placed[0]?.left ?? 0) - (areas[0]?.left ?? 0) - clip.column;

    placeValidation(sheet, joinAreas(placed), {
      ...validation,
      rule: movedRule(validation.rule, down, across),
    });
  }
}

function placeConditionals(book: Book, sheet: Sheet, target: Area, clip: Clip): void {
  removeConditionals(sheet, target);

  const places = corners(target, clip);

  for (const conditional of clip.conditionals) {
    const placed = places.flatMap(({ row, column }) =>
      conditional.areas.map((area) => moveAreaBy(area, row, column)),
    );
    const down = (placed[0]?.top ?? 0) - (conditional.areas[0]?.top ?? 0) - clip.row;
    const across = (placed[0]?.left ?? 0) - (conditional.areas[0]?.left ?? 0) - clip.column;

    if (placed.length === 0) continue;

    sheet.conditionals.push({
      ...conditional,
      id: book.nextId(),
      areas: joinAreas(placed),
      condition: movedCondition(conditional.condition, down, across),
    });
  }
}

// Only where no table is: Excel merges nothing there.
function placeMerges(sheet: Sheet, target: Area, clip: Clip): void {
  if (clip.merges.length === 0 || sheet.tables.some(({ area }) => containsArea(area, target))) return;

  sheet.merges = sheet.merges.filter((merge) => !containsArea(target, merge));

  for (const { row, column } of corners(target, clip)) {
    for (const merge of clip.merges.map((area) => moveAreaBy(area, row, column))) {
      emptyContents(sheet, { ...merge, left: merge.left + 1 });
      sheet.merges.push(merge);
    }
  }
}
