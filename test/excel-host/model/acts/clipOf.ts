import { clipArea } from '../address/clipArea';
import { containsArea } from '../address/containsArea';
import { intersectAreas } from '../address/intersectAreas';
import { moveAreaBy } from '../address/moveAreaBy';
import type { Book } from '../book';
import { readValue } from '../cells/readValue';
import { movedCondition, movedRule } from '../rules/setAreas';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { Clip, ClipCell } from './clip';

/**
 * Copies cells of a workbook, to be pasted into the same or another one. Hidden rows of a filter are left
 * out.
 */
export function clipOf(book: Book, sheet: Sheet, area: Area): Clip {
  const clipped = clipArea(sheet, area);
  const rows: ClipCell[][] = [];

  for (let row = clipped.top; row <= clipped.bottom; row += 1) {
    if (sheet.rows.get(row)?.filtered) continue;

    const cells: ClipCell[] = [];

    for (let column = clipped.left; column <= clipped.right; column += 1) {
      cells.push({ cell: sheet.cells.get(row, column), result: readValue(book, sheet, row, column) });
    }

    rows.push(cells);
  }

  const within = (areas: readonly Area[]): Area[] =>
    areas.flatMap((one) => {
      const shared = intersectAreas(one, clipped);

      return shared ? [moveAreaBy(shared, -clipped.top, -clipped.left)] : [];
    });

  return { row: clipped.top, column: clipped.left, rows, ...rulesOf(sheet, clipped, within) };
}

// Formulas of rules are kept as meant from the first cell of their part within the copied area.
function rulesOf(
  sheet: Sheet,
  area: Area,
  within: (areas: readonly Area[]) => Area[],
): Pick<Clip, 'validations' | 'conditionals' | 'merges'> {
  const offset = (areas: readonly Area[], parts: readonly Area[]): readonly [number, number] => [
    (parts[0]?.top ?? 0) + area.top - (areas[0]?.top ?? 0),
    (parts[0]?.left ?? 0) + area.left - (areas[0]?.left ?? 0),
  ];

  return {
    validations: sheet.validations.flatMap(({ areas, ...validation }) => {
      const parts = within(areas);
      const rule = movedRule(validation.rule, ...offset(areas, parts));

      return parts.length === 0 ? [] : [{ validation: { ...validation, rule }, areas: parts }];
    }),
    conditionals: sheet.conditionals.flatMap(({ id: _id, areas, condition, ...rest }) => {
      const parts = within(areas);

      return parts.length === 0
        ? []
        : [{ ...rest, areas: parts, condition: movedCondition(condition, ...offset(areas, parts)) }];
    }),
    merges: within(sheet.merges.filter((merge) => containsArea(area, merge))),
  };
}
