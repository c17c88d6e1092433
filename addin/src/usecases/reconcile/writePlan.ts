import type { Steps } from '../../../../shared/checking/steps';
import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { diffColumnsSteps } from '../../../../shared/columns/merge/diffColumns';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import { runsOf } from '../../../../shared/sheets/consolidated/runsOf';
import type { TemplateColumn } from '../../../../shared/templates/template';
import type { ColumnValues } from '../../ports/workbook';
import { holdsPeople } from '../merge/mergeTemplate';
import { mergedColumnsOf } from './mergedColumnsOf';
import type { Overlay } from './overlay';
import type { Comparison } from './reconciliation';
import { cellFor, isCoarse } from './valueWords';

/** What is to be written so that the sheet holds the merged version. No cell of a local column of a row that stays is in it. */
export type WritePlan = {
  readonly columns: readonly ColumnValues[];
  /** Zero-based rows of the sheet that go. */
  readonly removed: readonly number[];
  /** Rows that are added under the last filled one. */
  readonly added: number;
  readonly cells: number;
  readonly elsewhere: Comparison['elsewhere'];
};

/** Where a name is begun: what stands there stands for the whole of it. */
const NAME = 'lastName';

/** How the sheet becomes `merged`; new rows begin at the zero-based row `top`. */
export function* writePlanSteps(overlay: Overlay, merged: Columns, top: number): Steps<WritePlan> {
  const { own, merge } = overlay;
  const { reading } = own;
  const { template, columnsAt, rows } = reading;
  const { added, removed, changed } = yield* diffColumnsSteps(merge.sides.mine, merged, merge.keys);
  const byKey = new Map(mergedColumnsOf(template).map((column) => [column.own.key, column]));
  const columns: ColumnValues[] = [];
  const isOfPeople = holdsPeople(template);
  let cells = 0;
  let coarse = 0;

  for (const column of template.columns) {
    const place = columnsAt.get(column.key);

    yield added.length;
    if (place === undefined) continue;

    const mergedColumn = byKey.get(column.key);

    if (mergedColumn === undefined) {
      columns.push(...newCells(place, top, ownText(column, merged, added)));
      continue;
    }

    const { key } = mergedColumn.shared;
    const contentOf = (row: number) => cellFor(valueAt(merged, key, row), mergedColumn, own);
    const isHint = (row: number) => isCoarse(mergedColumn, valueAt(merged, key, row));
    const places = changed.get(key) ?? [];

    cells += places.length;
    coarse += places.filter(({ after }) => isHint(after)).length;
    // Of new people it is said once, by their rows.
    if (!isOfPeople) coarse += added.filter(isHint).length;
    columns.push(
      ...placedValues(
        place,
        new Map(places.map(({ before, after }) => [rows[before] ?? 0, contentOf(after)])),
      ),
      ...newCells(place, top, added.map(contentOf)),
    );
  }

  return {
    columns,
    removed: removed.map((row) => rows[row] ?? 0),
    added: added.length,
    cells,
    elsewhere: { cells: coarse, rows: isOfPeople ? added.length : 0 },
  };
}

/** What the columns that are not merged begin with in new rows: the row code, and where a name would stand, where it is. */
function ownText({ key, kind }: TemplateColumn, merged: Columns, added: readonly number[]) {
  return added.map((row): string | number => {
    if (key === ROW_CODE) return String(valueAt(merged, ROW_CODE, row));

    return key === NAME && kind.type === 'personName' ? fixedSheetWords.namesElsewhere : '';
  });
}

function newCells(
  column: number,
  top: number,
  values: readonly (string | number)[],
): readonly ColumnValues[] {
  // Blank cells are not written: what stands beside the table is nobody's business.
  const filled = values.map((value) => (value === '' ? null : value));

  return filled.every((value) => value === null) ? [] : [{ column, top, values: filled }];
}

/** The cells of one column in few pieces; what lies between them is left as it is. */
function placedValues(column: number, cells: ReadonlyMap<number, string | number>): readonly ColumnValues[] {
  const places = [...cells.keys()].sort((one, other) => one - other);

  return runsOf(places).map(({ top, bottom }) => ({
    column,
    top,
    values: Array.from({ length: bottom - top + 1 }, (_, index) => cells.get(top + index) ?? null),
  }));
}
